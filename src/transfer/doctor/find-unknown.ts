import type { Graph } from '../../graph/graph.ts';
import { closestName } from '../../model/closest-name.ts';
import { ENTITY } from '../../model/model.ts';
import type { Model } from '../../model/model.ts';

/** A label or relationship type that the model does not have. */
export interface Unknown {
  readonly is: 'label' | 'type';
  readonly name: string;
  readonly count: number;
  /** The one that was probably meant; null where none is near. */
  readonly meant: string | null;
  /** Cypher that makes it the one meant; null without one. */
  readonly repair: string | null;
}

/** Names that begin so are Throughline's own. */
const OWN = 'Throughline';

/** Nodes without a label of the model, by label, and relationships at a node of the model of a type past it. */
export async function findUnknown(graph: Graph, model: Model): Promise<readonly Unknown[]> {
  const labels = model.nodes.map(({ label }) => label);
  const types = [...new Set(model.relationships.map(({ type }) => type))];
  const strange = await graph.ask<{ name: string; count: number }>({
    text: `
      MATCH (n) WHERE NOT n:${labels.join('|')}
      UNWIND labels(n) AS name
      WITH name, count(*) AS count WHERE NOT name IN $internal AND NOT name STARTS WITH $own
      RETURN name, count ORDER BY name`,
    params: { internal: [ENTITY, 'Analysis'], own: OWN },
  });
  const astray = await graph.ask<{ name: string; count: number }>({
    text: `
      MATCH (a)-[r]->(b)
      WHERE NOT type(r) IN $types AND NOT type(r) STARTS WITH 'THROUGHLINE'
        AND (a:${labels.join('|')} OR b:${labels.join('|')})
      RETURN type(r) AS name, count(*) AS count ORDER BY name`,
    params: { types },
  });
  return [
    ...strange.map((one) => unknown('label', one, labels)),
    ...astray.map((one) => unknown('type', one, types)),
  ];
}

function unknown(
  is: Unknown['is'],
  { name, count }: { readonly name: string; readonly count: number },
  names: readonly string[],
): Unknown {
  const meant = closestName(name, names) ?? null;
  const quoted = `\`${name.replaceAll('`', '``')}\``;
  const repair =
    meant === null
      ? null
      : is === 'label'
        ? `MATCH (n:${quoted}) SET n:${meant} REMOVE n:${quoted}`
        : `MATCH (a)-[r:${quoted}]->(b) CREATE (a)-[s:${meant}]->(b) SET s = properties(r) DELETE r`;
  return { is, name, count, meant, repair };
}
