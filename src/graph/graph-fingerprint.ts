import type { Model, Property } from '../model/model.ts';
import { ElementSum } from './element-sum.ts';
import type { Graph, Statement } from './graph.ts';
import { integer } from './values.ts';

/** Nodes whose relationships, or which themselves, are read by one statement, so that each ends well within its time. */
const RANGE = 20_000;

/** Statements under way at once: the graph reads one while what came of another is summed. */
const AT_ONCE = 2;

/**
 * A text that two graphs share exactly when an import of one's export gives the other: 64 hexadecimal digits. Each node, by
 * label and id, and each relationship, by type and the labels and ids of its ends, counts with the properties that the model
 * has, whatever the order. Left out are the scores that recorded analyses wrote, since they follow from the rest; recorded
 * analyses and changes, which are about the graph and not in it; and what an export leaves out: labels, types and properties
 * past the model, and nodes without an id.
 *
 * Read in many short transactions as the rows come, so that memory is bounded: what others write meanwhile may or may not
 * be in it.
 * @throws ThroughlineError DEADLINE_EXCEEDED, UNAVAILABLE.
 */
export async function graphFingerprint(graph: Graph, model: Model): Promise<string> {
  const sum = new ElementSum();
  const ranges = rangesOf(graph, scansOf(model));
  const work = async (): Promise<void> => {
    for (let next = await ranges.next(); next.done !== true; next = await ranges.next()) {
      const { scan, params } = next.value;
      await graph.scan({ text: scan.text, params }, (row) => {
        const element = scan.element(row);
        if (element !== null) sum.add(element);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum.text;
}

/** One statement over the nodes of a label, those after `$after` up to `$last` by id. */
interface Scan {
  readonly label: string;
  readonly text: string;
  /** What tells the element of a row from others: names and values; null for one that does not count. */
  readonly element: (row: readonly unknown[]) => readonly unknown[] | null;
}

interface Range {
  readonly scan: Scan;
  readonly params: Statement['params'];
}

async function* rangesOf(graph: Graph, scans: readonly Scan[]): AsyncGenerator<Range, void> {
  const ends = new Map<string, readonly string[]>();
  for (const scan of scans) {
    const known = ends.get(scan.label) ?? (await rangeEnds(graph, scan.label));
    ends.set(scan.label, known);
    for (const [at, last] of known.entries()) {
      yield { scan, params: { after: known[at - 1] ?? '', last } };
    }
  }
}

/** The last id of each range of a label's nodes. */
async function rangeEnds(graph: Graph, label: string): Promise<readonly string[]> {
  const text = `
    MATCH (n:${label})
    WHERE n.id > $after
    WITH n.id AS id ORDER BY id LIMIT $range
    RETURN max(id) AS last`;
  const ends: string[] = [];
  for (;;) {
    const params = { after: ends.at(-1) ?? '', range: integer(RANGE) };
    const [found] = await graph.ask<{ last: string | null }>({ text, params });
    if (found?.last == null) return ends;
    ends.push(found.last);
  }
}

/** Every name in them is the model's. */
function scansOf(model: Model): readonly Scan[] {
  const nodes = model.nodes.map(({ label, properties }): Scan => {
    const kept = keptOf(properties);
    return {
      label,
      text: `
        MATCH (n:${label})
        WHERE n.id > $after AND n.id <= $last
        RETURN n.id, ${columns('n', kept)}`,
      element: ([id, ...values]) => [label, id, ...named(kept, values)],
    };
  });
  const relationships = model.relationships.map((relationship): Scan => {
    const kept = keptOf(relationship.properties);
    const { type } = relationship;
    const from = model.node(relationship.from).label;
    const to = model.node(relationship.to).label;
    return {
      label: from,
      text: `
        MATCH (n:${from})
        WHERE n.id > $after AND n.id <= $last
        CALL (n) { MATCH (n)-[r:${type}]->(m:${to}) RETURN r, m.id AS end }
        RETURN n.id, end, ${columns('r', kept)}`,
      element: ([start, end, ...values]) =>
        typeof end === 'string' ? [type, from, start, to, end, ...named(kept, values)] : null,
    };
  });
  return [...nodes, ...relationships];
}

/** By name, so that the model may state them in another order. */
function keptOf(properties: ReadonlyMap<string, Property>): readonly Property[] {
  return [...properties.values()]
    .filter(({ name, writtenBack }) => name !== 'id' && !writtenBack)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Dates as text, which is read faster. */
function columns(variable: string, properties: readonly Property[]): string {
  return properties
    .map(({ name, type }) =>
      type === 'DATE' || type === 'DATE_TIME' ? `toStringOrNull(${variable}.${name})` : `${variable}.${name}`,
    )
    .join(', ');
}

/** Without those that are missing: a property that the model gains changes no fingerprint by itself. */
function named(properties: readonly Property[], values: readonly unknown[]): unknown[] {
  const pairs: unknown[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value !== null && value !== undefined) pairs.push(properties[at]!.name, plain(value));
  }
  return pairs;
}

/** Whole numbers beyond 2^53, which JSON does not have, as text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
