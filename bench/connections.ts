/**
 * How fast connections are found: `npx tsx bench/connections.ts [NODES RELATIONSHIPS]`, 100,000 and 1,000,000 unless said, in a
 * real Neo4j. Milliseconds for pairs of nodes, a few relationships to many: the whole request for the first page of up to 6
 * hops, and for the second; beside them, in the same run, naive Cypher of variable length for any ten paths of up to so many
 * hops, and for the best ten. What takes longer than the deadline of 10 s is stopped and counted as 10 s.
 */
import { graphql } from 'graphql';
import { ThroughlineError } from '../src/errors.ts';
import { integer } from '../src/graph/values.ts';
import { readModel } from '../src/model/read-model.ts';
import { makeSchema } from '../src/resolvers/index.ts';
import { makeContext } from '../src/resolvers/make-context.ts';
import { hubGraph } from './hub-graph.ts';
import { print } from './measured.ts';
import type { NodeKind } from '../src/model/model.ts';

const DEADLINE_MS = 10_000;
const QUERY = `query ($input: ConnectionsInput!) {
  connections(input: $input) {
    nodes { nodes { id } hops { type forward } confidence }
    pageInfo { hasNextPage endCursor } completeness notes { code message count }
  }
}`;
const ANY =
  'MATCH p = (a:Entity {id: $from})-[*1..6]-(b:Entity {id: $to}) RETURN length(p) AS hops LIMIT $first';
const BEST = `MATCH p = (a:Entity {id: $from})-[*1..6]-(b:Entity {id: $to})
  RETURN reduce(all = 1.0, r IN relationships(p) | all * coalesce(r.confidence, 1.0)) AS confidence, length(p) AS hops
  ORDER BY confidence DESC, hops LIMIT $first`;

const [nodes = 100_000, relationships = 1_000_000] = process.argv.slice(2).map(Number);
const model = readModel();
const schema = makeSchema(model);
const bench = await hubGraph(model, { nodes, relationships });

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly completeness: string;
  readonly notes: readonly { readonly code: string; readonly message: string; readonly count: number }[];
}

async function connections(input: Readonly<Record<string, unknown>>): Promise<Page> {
  const answer = await graphql({
    schema,
    source: QUERY,
    variableValues: { input },
    contextValue: makeContext({
      graph: bench.graph,
      model,
      roles: new Set(['reader']),
      currency: 'USD',
      deadline: Date.now() + DEADLINE_MS,
    }),
  });
  if (answer.errors !== undefined) throw answer.errors[0]!;
  return answer.data!['connections'] as Page;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T | null }> {
  const before = performance.now();
  try {
    const value = await work();
    return { ms: performance.now() - before, value };
  } catch (error) {
    const cause = (error as { originalError?: unknown }).originalError ?? error;
    if (!(cause instanceof ThroughlineError) || cause.code !== 'DEADLINE_EXCEEDED') throw error;
    return { ms: performance.now() - before, value: null };
  }
}

async function naive(text: string, ends: Readonly<Record<string, string>>) {
  const graph = bench.graph.within({ deadline: Date.now() + DEADLINE_MS });
  return timed(() => graph.ask({ text, params: { ...ends, first: integer(10) } }));
}

const PAIRS: readonly (readonly [NodeKind, NodeKind])[] = [
  ['CAPABILITY', 'CUSTOMER'],
  ['PROVIDER', 'FRICTION'],
  ['CUSTOMER', 'CUSTOMER'],
  ['JOB', 'PROVIDER'],
];
/** Places in the order of many relationships: the first nodes of a kind have most. */
const PLACES = [0.001, 0.3, 0.9];

const shown = (ms: number): string => (ms >= DEADLINE_MS ? '> 10 s' : ms.toFixed(0));
const all: { ours: number; second: number; any: number; best: number }[] = [];
try {
  print(['ms, 10 paths of up to 6 hops', 'page 1', 'page 2', 'any ten', 'best ten', 'any / ours', 'known']);
  for (const [fromKind, toKind] of PAIRS) {
    for (const place of PLACES) {
      const count = (kind: NodeKind): number => (kind === 'CUSTOMER' ? 0.3 : 0.079) * nodes;
      const ends = {
        from: bench.id(fromKind, Math.floor(place * count(fromKind))),
        to: bench.id(toKind, Math.floor(place * count(toKind)) + 1),
      };
      await connections({ ...ends, first: 10 }); // Neo4j plans statements that it has not met before.
      const page = await timed(() => connections({ ...ends, first: 10 }));
      const after = page.value?.pageInfo.endCursor ?? null;
      const second = await timed(() => connections({ ...ends, first: 10, after }));
      const any = await naive(ANY, ends);
      const best = await naive(BEST, ends);
      all.push({ ours: page.ms, second: second.ms, any: any.ms, best: best.ms });
      const reading = page.value?.notes.find(({ code }) => code === 'READING_ENDED');
      print([
        `${ends.from} - ${ends.to}`,
        shown(page.ms),
        shown(second.ms),
        shown(any.ms),
        shown(best.ms),
        (any.ms / page.ms).toFixed(1),
        reading === undefined
          ? (page.value?.completeness ?? 'none')
          : /up to \d+ hops/.exec(reading.message)![0],
      ]);
    }
  }
  const median = (of: (one: (typeof all)[number]) => number): number =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  print([
    'median',
    ...(['ours', 'second', 'any', 'best'] as const).map((name) => shown(median((one) => one[name]))),
  ]);
  const kind = await timed(() =>
    connections({ from: bench.id('CAPABILITY', 5), toKind: 'ECOSYSTEM', first: 10 }),
  );
  print(['to any ecosystem', shown(kind.ms), kind.value?.completeness ?? 'none']);
} finally {
  await bench.close();
}
