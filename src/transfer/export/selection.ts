import { badInput, notFound } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { integer } from '../../graph/values.ts';
import { conditionCypher } from '../../loaders/condition-cypher.ts';
import { noParameters } from '../../loaders/parameters.ts';
import { readFilter } from '../../loaders/read-filter.ts';
import type { FilterInput } from '../../loaders/read-filter.ts';
import type { Model, NodeType } from '../../model/model.ts';

/** The part of a graph to export: nodes, and the relationships between them. */
export interface Selection {
  /** Only nodes of these labels; null: of all. */
  readonly labels: ReadonlySet<string> | null;
  /** Only nodes of these ids, by code unit; null: all. */
  readonly ids: readonly string[] | null;
  /** Whether an id is among them. */
  readonly has: (id: string) => boolean;
}

/** Everything. */
export const WHOLE_GRAPH: Selection = { labels: null, ids: null, has: () => true };

/** How a selection is asked for; all that is given narrows it. */
export interface SelectionInput {
  /** Only nodes of these labels, also on the way of `hops`. */
  readonly labels?: readonly string[];
  /** Only these nodes. */
  readonly ids?: readonly string[];
  /** Only the nodes of a noun that a filter of its list lets through; checked against the schema. */
  readonly filter?: { readonly noun: NodeType; readonly input: FilterInput };
  /** Default 0. And what is at most so many relationships away from those of `ids` and `filter`, 0 to 6. */
  readonly hops?: number;
}

const MOST_HOPS = 6;

/** Ids asked about at once. */
const PAGE = 2_000;

/**
 * Finds the nodes that are asked for. Their ids are held in memory.
 * @throws ThroughlineError BAD_USER_INPUT for hops without a start, or too many; NOT_FOUND for an id that the graph does
 * not have.
 */
export async function readSelection(
  { graph, model }: { readonly graph: Graph; readonly model: Model },
  { labels, ids, filter, hops = 0 }: SelectionInput,
): Promise<Selection> {
  if (!Number.isInteger(hops) || hops < 0 || hops > MOST_HOPS) {
    throw badInput(`Expected hops to be a whole number from 0 to ${MOST_HOPS}, got ${hops}.`);
  }
  if (hops > 0 && ids === undefined && filter === undefined) {
    throw badInput('Expected ids or a filter from which the hops begin, got neither.');
  }
  const allowed = labels === undefined ? null : new Set(labels);
  if (ids === undefined && filter === undefined) return { ...WHOLE_GRAPH, labels: allowed };

  const found = new Set<string>();
  if (ids !== undefined) for (const id of await known({ graph, model }, ids)) found.add(id);
  if (filter !== undefined) {
    const passed = await passing({ graph, model }, filter);
    if (ids === undefined) for (const id of passed) found.add(id);
    else {
      const both = new Set(passed);
      for (const id of found) if (!both.has(id)) found.delete(id);
    }
  }
  let edge: readonly string[] = [...found];
  for (let hop = 0; hop < hops && edge.length > 0; hop += 1) {
    edge = (await neighbours({ graph, model }, { ids: edge, labels: allowed })).filter(
      (id) => !found.has(id),
    );
    edge.forEach((id) => found.add(id));
  }
  // Code units are the order of the graph's index, too.
  return { labels: allowed, ids: [...found].sort(), has: (id) => found.has(id) };
}

interface Where {
  readonly graph: Graph;
  readonly model: Model;
}

async function known({ graph, model }: Where, ids: readonly string[]): Promise<readonly string[]> {
  const labels = model.nodes.map((node) => node.label).join('|');
  const text = `MATCH (n:${labels}) WHERE n.id IN $ids RETURN n.id AS id`;
  const found = new Set(await inPages(graph, text, ids));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('node', missing);
  return [...found];
}

async function passing(
  { graph, model }: Where,
  { noun, input }: Required<SelectionInput>['filter'],
): Promise<readonly string[]> {
  const params = noParameters();
  const condition = readFilter({ model, node: noun, relationship: null }, input);
  const parts = conditionCypher(condition, { node: 'n', edge: 'r' }, { params, nameIndex: 'ALL' });
  const text = `
    MATCH (n:${noun.label}) USING INDEX SEEK n:${noun.label}(id)
    WHERE ${['n.id > $after', ...parts].join(' AND ')}
    RETURN n.id AS id ORDER BY id LIMIT $page`;
  const ids: string[] = [];
  for (;;) {
    const found = await graph.ask<{ id: string }>({
      text,
      params: { ...params.values, after: ids.at(-1) ?? '', page: integer(PAGE) },
    });
    for (const { id } of found) ids.push(id);
    if (found.length < PAGE) return ids;
  }
}

async function neighbours(
  { graph, model }: Where,
  of: { readonly ids: readonly string[]; readonly labels: ReadonlySet<string> | null },
): Promise<readonly string[]> {
  const labels = model.nodes.map((node) => node.label);
  const types = [...new Set(model.relationships.map((relationship) => relationship.type))].join('|');
  const reached = of.labels === null ? labels : labels.filter((label) => of.labels?.has(label));
  if (reached.length === 0) return [];
  const text = `
    MATCH (n:${labels.join('|')})-[:${types}]-(m:${reached.join('|')})
    WHERE n.id IN $ids AND m.id IS :: STRING NOT NULL
    RETURN DISTINCT m.id AS id`;
  return [...new Set(await inPages(graph, text, of.ids))];
}

async function inPages(graph: Graph, text: string, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = await graph.ask<{ id: string }>({ text, params: { ids: ids.slice(at, at + PAGE) } });
    for (const { id } of rows) found.push(id);
  }
  return found;
}
