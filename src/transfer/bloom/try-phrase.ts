import type { Graph, Row } from '../../graph/graph.ts';
import { date, integer } from '../../graph/values.ts';
import type { Phrase, PhraseSource } from './read-phrases.ts';

/** Values tried of each parameter, and combinations of them. */
const VALUES = 40;
const TRIES = 200;

/** What a phrase came to: the parameters with which it found something, and how many rows; null where nothing did. */
export type Tried = { readonly params: Row; readonly rows: number } | null;

/**
 * Runs a phrase with values that the graph has, or an action on nodes of some labels, until it finds something.
 * @param labels those of the perspective: what may be selected.
 * @throws ThroughlineError UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function tryPhrase(graph: Graph, phrase: Phrase, labels: readonly string[]): Promise<Tried> {
  const { name } = phrase.question;
  for await (const params of phrase.is === 'ACTION' ? selected(graph, labels) : combinations(graph, phrase)) {
    const found = await graph.ask(name, params);
    const rows = found.filter((row) => Object.values(row).some((value) => value !== null)).length;
    if (rows > 0) return { params, rows };
  }
  return null;
}

/** Nodes of all labels at once, then those of one. */
async function* selected(graph: Graph, labels: readonly string[]): AsyncGenerator<Row> {
  const text = labels
    .map((label) => `MATCH (n:${label}) WITH n LIMIT $most RETURN elementId(n) AS element`)
    .join(' UNION ALL ');
  const found = await graph.ask<{ element: string }>({ text, params: { most: integer(VALUES) } });
  if (found.length > 0) yield { nodes: found.map(({ element }) => element) };
}

async function* combinations(graph: Graph, { parameters }: Phrase): AsyncGenerator<Row> {
  const values = await Promise.all(parameters.map((parameter) => suggested(graph, parameter)));
  let tried = 0;
  for (const params of product(parameters, values)) {
    if (tried === TRIES) return;
    tried += 1;
    yield params;
  }
}

async function suggested(graph: Graph, { label, property, type }: PhraseSource): Promise<readonly unknown[]> {
  const text = `
    MATCH (n:${label}) WHERE n.${property} IS NOT NULL
    WITH DISTINCT n.${property} AS value LIMIT $most
    RETURN value ORDER BY value DESC`;
  const found = await graph.ask<{ value: string }>({ text, params: { most: integer(VALUES) } });
  return found.map(({ value }) => (type === 'DATE' ? date(value) : value));
}

function* product(
  parameters: readonly PhraseSource[],
  values: readonly (readonly unknown[])[],
): Generator<Row> {
  const [first, ...others] = parameters;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const rest of product(others, values.slice(1))) {
    for (const value of values[0] ?? []) yield { [first.name]: value, ...rest };
  }
}
