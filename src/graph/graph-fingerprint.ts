import type { Model, NodeType, Property } from '../model/model.ts';
import { ElementSum } from './element-sum.ts';
import type { Graph } from './graph.ts';
import type { ExactValue } from './exact-values.ts';
import { valueAsImported } from './value-as-imported.ts';
import { integer } from './values.ts';

/** Nodes that one statement reads. */
const NODES = 20_000;

/** Relationships that one statement reads, but for a node that has more: each statement ends well within its time. */
const RELATIONSHIPS = 10_000;

/** Statements at once: the graph works on each with one processor. */
const AT_ONCE = 2;

/**
 * A text that two graphs share exactly when an import of one's export gives the other: 64 hexadecimal digits. Each node, by
 * label and id, and each relationship, by type and the labels and ids of its ends, counts with the properties that the model
 * has, each by its type and value as an import would store it (100 as 100.0 where the model has floats, the text of a day as
 * that day where it has days), whatever the order. Left out are the scores that recorded analyses wrote, since they
 * follow from the rest, and an analysis asked again is to find the graph that it was asked of; recorded analyses and
 * changes, which are about the graph and not in it; and what an export leaves out: labels, types and properties past the
 * model, numbers that are not finite, and nodes without an id.
 *
 * Read in many short transactions as the rows come, so that memory is bounded: what others write meanwhile may or may not
 * be in it.
 * @throws ThroughlineError DEADLINE_EXCEEDED, UNAVAILABLE.
 */
export async function graphFingerprint(graph: Graph, model: Model): Promise<string> {
  const sum = new ElementSum();
  const parts = partsOf({ graph, model, sum });
  const work = async (): Promise<void> => {
    for await (const part of parts) await addRelationships(part, { graph, sum });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum.text;
}

/** Nodes one after another by id, whose relationships one statement reads. */
interface Part {
  readonly from: Leaving;
  /** The id before the first one's. */
  readonly after: string;
  readonly last: string;
  /** Whether it is one node with very many, which are not to be gathered first. */
  readonly isHub: boolean;
}

/** What leaves the nodes of a label. */
interface Leaving {
  readonly label: string;
  readonly patterns: readonly Pattern[];
}

/** A type of relationships from a label to another, and which of its properties count. */
interface Pattern {
  readonly type: string;
  readonly to: string;
  readonly kept: readonly Property[];
}

interface Summed {
  readonly graph: Graph;
  readonly sum: ElementSum;
}

type Values = readonly ExactValue[];

/** Adds the nodes, label by label, and tells whose relationships are to be added. */
async function* partsOf({ graph, model, sum }: Summed & { readonly model: Model }): AsyncGenerator<Part> {
  for (const noun of model.nodes.values()) {
    const from = { label: noun.label, patterns: patternsOf(model, noun) };
    const kept = keptOf(noun.properties);
    for (let start = ''; ;) {
      const nodes: (readonly [id: string, degree: number])[] = [];
      const params = { after: start, range: integer(NODES) };
      await graph.scan({ ...nodesOf(noun.label, kept), params }, ([id, degree, values]) => {
        nodes.push([id as string, degree as number]);
        sum.add([noun.label, id, ...named(kept, values as Values)]);
      });
      const last = nodes.at(-1)?.[0];
      if (last === undefined) break;
      if (from.patterns.length > 0) yield* cutByDegree(nodes, { from, start });
      start = last;
    }
  }
}

function* cutByDegree(
  nodes: readonly (readonly [id: string, degree: number])[],
  { from, start }: { readonly from: Leaving; readonly start: string },
): Generator<Part> {
  let [after, last, count] = [start, start, 0];
  for (const [id, degree] of nodes) {
    if (count > 0 && count + degree > RELATIONSHIPS) {
      yield { from, after, last, isHub: count > RELATIONSHIPS };
      [after, count] = [last, 0];
    }
    [last, count] = [id, count + degree];
  }
  if (count > 0) yield { from, after, last, isHub: count > RELATIONSHIPS };
}

async function addRelationships({ from, after, last, isHub }: Part, { graph, sum }: Summed): Promise<void> {
  const { label, patterns } = from;
  const statement = { ...relationshipsOf(from, isHub), params: { after, last } };
  await graph.scan(statement, ([start, at, rows]) => {
    const { type, to, kept } = patterns[at as number]!;
    for (const [end, ...values] of rows as readonly Values[]) {
      if (typeof end === 'string') sum.add([type, label, start, to, end, ...named(kept, values)]);
    }
  });
}

/**
 * Every name in the statements is the model's. Values come without their names, which would be most of the work. The index is
 * asked for, since only there ids are compared in the order that they come in, also those that others wrote in any letters.
 */
function nodesOf(label: string, kept: readonly Property[]) {
  const text = `
    MATCH (n:${label}) USING INDEX SEEK n:${label}(id)
    WHERE n.id > $after
    WITH n, properties(n) AS held
    ORDER BY n.id
    LIMIT $range
    RETURN n.id, COUNT { (n)-->() }, [${valuesOf(kept)}] AS kept`;
  return { text, exact: ['kept'] };
}

/**
 * One statement for all that leaves a label, since each has to be planned once. The subquery keeps the graph from looking up
 * both ends and joining them; it gathers what one node has, which is half the work of a row for each.
 */
function relationshipsOf({ label, patterns }: Leaving, isHub: boolean) {
  const each = patterns.map(({ type, to, kept }, at) => {
    const row = `[m.id, ${valuesOf(kept)}]`;
    return `
      MATCH (n)-[r:${type}]->(m:${to})
      WITH m, properties(r) AS held
      RETURN ${at} AS pattern, ${isHub ? `[${row}]` : `collect(${row})`} AS kept`;
  });
  const text = `
    MATCH (n:${label}) USING INDEX SEEK n:${label}(id)
    WHERE n.id > $after AND n.id <= $last
    CALL (n) {${each.join('\n      UNION ALL')}
    }
    WITH n, pattern, kept
    WHERE size(kept) > 0
    RETURN n.id, pattern, kept`;
  return { text, exact: ['kept'] };
}

function valuesOf(kept: readonly Property[]): string {
  return kept.map(({ name }) => `held.${name}`).join(', ');
}

function patternsOf(model: Model, { kind }: NodeType): readonly Pattern[] {
  return model.relationships
    .filter(({ from }) => from === kind)
    .map(({ type, to, properties }) => ({ type, to: model.node(to).label, kept: keptOf(properties) }));
}

/** By name, so that the model may state them in another order. */
function keptOf(properties: ReadonlyMap<string, Property>): readonly Property[] {
  return [...properties.values()]
    .filter(({ name, writtenBack }) => name !== 'id' && !writtenBack)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Without those that are missing: a property that the model gains changes no fingerprint by itself. */
function named(kept: readonly Property[], values: Values): unknown[] {
  const pairs: unknown[] = [];
  kept.forEach((property, at) => {
    const value = valueAsImported(values[at]!, property);
    if (value !== null) pairs.push(property.name, value);
  });
  return pairs;
}
