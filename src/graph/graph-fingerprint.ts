import type { Model, NodeType, Property } from '../model/model.ts';
import { ElementSum } from './element-sum.ts';
import type { Graph } from './graph.ts';
import { integer } from './values.ts';

/** Nodes that one statement reads, and that another reads the relationships of: each ends well within its time. */
const RANGE = 20_000;

/** Labels read at once: the graph reads one while what came of another is summed. */
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
  const nouns = model.nodes.values();
  const work = async (): Promise<void> => {
    for (const noun of nouns) await addLabel(sum, { graph, model, noun });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum.text;
}

interface Labelled {
  readonly graph: Graph;
  readonly model: Model;
  readonly noun: NodeType;
}

type Properties = Readonly<Record<string, unknown>>;

/** Every name in the statements is the model's. Few statements, since each has to be planned once. */
async function addLabel(sum: ElementSum, { graph, model, noun }: Labelled): Promise<void> {
  const { label } = noun;
  // The index of the label's constraint gives them in this order.
  const nodes = `
    MATCH (n:${label})
    WHERE n.id > $after
    RETURN n.id, properties(n)
    ORDER BY n.id
    LIMIT $range`;
  // The subquery keeps the graph from looking up both ends and joining them.
  const relationships = `
    MATCH (n:${label})
    WHERE n.id > $after AND n.id <= $last
    CALL (n) { MATCH (n)-[r]->(m) RETURN r, m }
    RETURN n.id, type(r), m.id, labels(m), properties(r)`;
  const patterns = patternsOf(model, noun);
  const own = keptOf(noun.properties);
  let after = '';
  for (;;) {
    let last = after;
    await graph.scan({ text: nodes, params: { after, range: integer(RANGE) } }, ([id, properties]) => {
      last = id as string;
      sum.add([label, id, ...named(own, properties as Properties)]);
    });
    if (last === after) return;
    await graph.scan(
      { text: relationships, params: { after, last } },
      ([start, type, end, labels, properties]) => {
        if (typeof end !== 'string') return;
        for (const { to, kept } of patterns.get(type as string) ?? []) {
          if (!(labels as readonly string[]).includes(to)) continue;
          sum.add([type, label, start, to, end, ...named(kept, properties as Properties)]);
        }
      },
    );
    after = last;
  }
}

/** A type of relationships that the model has from a noun, with the label that it leads to. */
interface Pattern {
  readonly to: string;
  readonly kept: readonly Property[];
}

function patternsOf(model: Model, { kind }: NodeType): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const { type, from, to, properties } of model.relationships) {
    if (from !== kind) continue;
    const pattern = { to: model.node(to).label, kept: keptOf(properties) };
    patterns.set(type, [...(patterns.get(type) ?? []), pattern]);
  }
  return patterns;
}

/** By name, so that the model may state them in another order. */
function keptOf(properties: ReadonlyMap<string, Property>): readonly Property[] {
  return [...properties.values()]
    .filter(({ name, writtenBack }) => name !== 'id' && !writtenBack)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Without those that are missing: a property that the model gains changes no fingerprint by itself. */
function named(kept: readonly Property[], properties: Properties): unknown[] {
  const pairs: unknown[] = [];
  for (const { name } of kept) {
    const value = properties[name];
    if (value !== null && value !== undefined) pairs.push(name, plain(value));
  }
  return pairs;
}

/** Whole numbers beyond 2^53, which JSON does not have, as text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
