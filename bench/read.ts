/**
 * How fast the graph is read: `npx tsx bench/read.ts [questions] [nested] [throughput] [growth]`, all when none is named. Generated
 * data: 5,000 customers, 2,000 jobs, 5,000 offerings, 200 providers, 1,000 capabilities, 70,000 relationships.
 *
 * questions: medians in ms and their ratios, beside two peers on the same graph, each a process of its own that answers over
 * HTTP, asked in turn: (r) for each question one statement written by hand, its rows as JSON behind bare Fastify, and (p)
 * @neo4j/graphql on Apollo Server. nested: the first three rows of these alone. throughput: answers per second at 8 and 64
 * connections. growth: a page of a list ordered by an index, by its position, and a node by id with ten times the data.
 *
 * The peers are installed by bench/package.json alone, and run on the service's own Apollo Server, driver and graphql.
 */
import { isDeepStrictEqual } from 'node:util';
import { openReadWorld } from './read-world.ts';
import type { ReadWorld } from './read-world.ts';
import { measured, print } from './measured.ts';
import { nested, PLACE, readQuestions, graphql } from './read-questions.ts';
import type { ReadQuestion } from './read-questions.ts';
import type { PeerName } from './read-peers.ts';

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
/** For each service at each number of connections. */
const MEASURED_MS = 3_000;
const NAMES: readonly PeerName[] = ['ours', 'plain', 'neo4j-graphql'];

if (isWanted('questions') || isWanted('nested') || isWanted('throughput')) {
  const world = await openReadWorld({ scale: 1, peers: NAMES });
  try {
    if (isWanted('questions') || isWanted('nested')) await benchQuestions(world);
    if (isWanted('throughput')) await benchThroughput(world);
  } finally {
    await world.close();
  }
}
if (isWanted('growth')) await benchGrowth();

async function benchQuestions(world: ReadWorld): Promise<void> {
  print(['question', 'kB', 'ours', 'r', 'p', 'ours / r', 'ours / p', 'p / r']);
  for (const question of readQuestions(await cursorOf(world, PLACE.id))) {
    if (!isWanted('questions') && !question.name.startsWith('nested')) continue;
    const characters = await check(world, question);
    const times = await measured(question.rounds, {
      ours: () => world.peer('ours').ask(question.bodies.ours),
      r: () => world.peer('plain').ask(question.bodies.plain),
      p: () => world.peer('neo4j-graphql').ask(question.bodies['neo4j-graphql']),
    });
    const [ours, r, p] = [times.ours.p50, times.r.p50, times.p.p50];
    print([
      question.name,
      (characters / 1000).toFixed(1),
      ...[ours, r, p].map((time) => time.toFixed(1)),
      ...[ours / r, ours / p, p / r].map((ratio) => ratio.toFixed(2)),
    ]);
  }
}

/** Asks each service enough for its code and its statements to be compiled, and compares what they say. */
async function check(world: ReadWorld, question: ReadQuestion): Promise<number> {
  let text = '';
  for (let times = 0; times < 10; times += 1) {
    const answers = await Promise.all(NAMES.map((name) => world.peer(name).ask(question.bodies[name])));
    const [ours, ...others] = answers.map((answer) => inOrder(JSON.parse(answer).data));
    text = answers[0]!;
    if (JSON.parse(text).errors !== undefined)
      throw new Error(`Expected an answer, got ${text.slice(0, 500)}.`);
    if (question.alike && others.some((other) => !isDeepStrictEqual(other, ours)))
      throw new Error(`Expected the same answer to "${question.name}" from all.`);
  }
  return text.length;
}

/** An answer without the connections that ours has between, lists below the first by id: the peer p leaves them unordered. */
function inOrder(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => inOrder(item, depth + 1));
    return depth < 2 ? items : items.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const { nodes, customers, ...rest } = value as Record<string, unknown>;
  if (nodes !== undefined || customers !== undefined) return inOrder(nodes ?? customers, depth);
  return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, inOrder(item, depth + 1)]));
}

function idOf(value: unknown): string {
  return String((value as { id: unknown }).id);
}

async function benchThroughput(world: ReadWorld): Promise<void> {
  print(['answers per second', 'connections', 'ours', 'r', 'p', 'ours / r', 'ours / p']);
  for (const question of [nested(1, 0), nested(20, 0)]) {
    await inTurn(NAMES, (name) => perSecond(() => world.peer(name).ask(question.bodies[name]), 8));
    for (const connections of [8, 64]) {
      const [ours = 0, r = 0, p = 0] = await inTurn(NAMES, (name) =>
        perSecond(() => world.peer(name).ask(question.bodies[name]), connections),
      );
      print([
        question.name,
        String(connections),
        ...[ours, r, p].map((each) => each.toFixed(1)),
        (ours / r).toFixed(2),
        (ours / p).toFixed(2),
      ]);
    }
  }
}

async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<number>,
): Promise<number[]> {
  const results: number[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function perSecond(work: () => Promise<unknown>, connections: number): Promise<number> {
  let answered = 0;
  const began = performance.now();
  const until = began + MEASURED_MS;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await work();
        answered += 1;
      }
    }),
  );
  return (answered / (performance.now() - began)) * 1000;
}

async function benchGrowth(): Promise<void> {
  print(['growth', 'customers', 'ours p50', 'p90']);
  for (const scale of [1, 10]) {
    const world = await openReadWorld({ scale, peers: ['ours'] });
    try {
      await benchPages(world, 5_000 * scale);
    } finally {
      await world.close();
    }
  }
}

async function benchPages(world: ReadWorld, customers: number): Promise<void> {
  const ask = (query: string, variables = {}): Promise<string> =>
    world.peer('ours').ask(graphql(query, variables));
  const page = `query ($after: String) { customers(first: 20, orderBy: [{name: ASC}], after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }`;
  const places = ['customer-10', 'customer-50', 'customer-99'];
  const cursors = await Promise.all(places.map((id) => cursorOf(world, id)));
  const works = {
    'a node by id': () => ask('{ customer(id: "customer-42") { id name population } }'),
    ...Object.fromEntries(
      cursors.map((after, at) => [`page after ${places[at]}`, () => ask(page, { after })]),
    ),
  };
  await measured(30, works);
  for (const [name, { p50, p90 }] of Object.entries(await measured(200, works)))
    print([name, String(customers), p50.toFixed(2), p90.toFixed(2)]);
}

/** Our cursor of a customer in the order of names. */
async function cursorOf(world: ReadWorld, id: string): Promise<string> {
  const query = `query ($id: ID) { customers(first: 1, orderBy: [{name: ASC}], filter: {id: {eq: $id}}) { edges { cursor } } }`;
  const answer = await world.peer('ours').ask(graphql(query, { id }));
  return JSON.parse(answer).data.customers.edges[0].cursor as string;
}
