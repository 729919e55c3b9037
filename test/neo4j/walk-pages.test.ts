import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { integer } from '../../src/graph/values.ts';
import { ask, askAgain, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** Customer at has the jobs that are listed, in no order: some have none, some few, one is a hub. */
const JOBS: readonly (readonly number[])[] = [
  [3],
  [],
  [9, 1, 4],
  [5, 2, 0, 8, 7, 1, 11, 3, 6, 10, 9, 4],
  [2, 8],
];
/** Job at is served by so many offerings. */
const OFFERINGS = [1, 0, 7, 2, 2, 0, 15, 1, 3, 1, 1, 0];

beforeAll(async () => {
  await cypher(
    world.graph,
    `UNWIND range(0, 11) AS at CREATE (j:Job:Entity {id: 'j' + right('0' + at, 2), name: 'Job', kind: 'FUNCTIONAL'})
     WITH j, at UNWIND range(1, $offerings[at]) AS way
     CREATE (j)<-[:SERVES]-(:Offering:Entity {id: j.id + 'o' + right('0' + way, 2), name: 'Offering', kind: 'SERVICE'})`,
    { offerings: OFFERINGS.map(integer) },
  );
  await cypher(
    world.graph,
    `UNWIND range(0, 4) AS at CREATE (c:Customer:Entity {id: 'c' + at, name: 'Customer', kind: 'SEGMENT'})
     WITH c, at UNWIND $jobs[at] AS job MATCH (j:Job {id: 'j' + right('0' + job, 2)})
     CREATE (c)-[:HAS_JOB {importance: toFloat(job)}]->(j)`,
    { jobs: JOBS.map((jobs) => jobs.map(integer)) },
  );
});

const QUERY = `query ($first: Int, $last: Int, $each: Int!, $least: Float!) {
  customers { nodes { id jobs(first: $first, last: $last, filter: {properties: {importance: {gte: $least}}}) {
    edges { properties { importance } node { id offerings(first: $each) { nodes { id } pageInfo { hasNextPage } } } }
    pageInfo { hasNextPage hasPreviousPage } } } } }`;

interface Asked {
  readonly size: number;
  readonly backward: boolean;
  readonly each: number;
  readonly least: number;
}

/** The answer, found by going through all there is. */
function expected({ size, backward, each, least }: Asked): unknown {
  const named = (at: number): string => `j${String(at).padStart(2, '0')}`;
  const offerings = (at: number): unknown => {
    const ids = Array.from({ length: OFFERINGS[at]! }, (_, way) => ({
      id: `${named(at)}o${String(way + 1).padStart(2, '0')}`,
    }));
    return { nodes: ids.slice(0, each), pageInfo: { hasNextPage: ids.length > each } };
  };
  const nodes = JOBS.map((jobs, customer) => {
    const all = [...jobs].filter((at) => at >= least).sort((a, b) => a - b);
    const shown = backward ? all.slice(-size) : all.slice(0, size);
    const more = all.length > size;
    return {
      id: `c${customer}`,
      jobs: {
        edges: shown.map((at) => ({
          properties: { importance: at },
          node: { id: named(at), offerings: offerings(at) },
        })),
        pageInfo: { hasNextPage: !backward && more, hasPreviousPage: backward && more },
      },
    };
  });
  return { customers: { nodes } };
}

describe('the pages of what nodes lead to', () => {
  it('are those of all there is, whether the reader or the graph cuts them', async () => {
    // Once its rows were more than its pages hold, the graph cuts those of a document.
    const kept = parse(QUERY);
    const asked = fc.record({
      size: fc.integer({ min: 1, max: 13 }),
      backward: fc.boolean(),
      each: fc.integer({ min: 1, max: 16 }),
      least: fc.constantFrom(0, 2, 9),
    });
    await fc.assert(
      fc.asyncProperty(asked, async (one) => {
        const { size, backward, each, least } = one;
        const variables = { [backward ? 'last' : 'first']: size, each, least };
        const answer = { data: expected(one) };
        expect(await ask(world.graph, QUERY, variables)).toEqual(answer);
        expect(await askAgain(world.graph, kept, variables)).toEqual(answer);
      }),
      { numRuns: 40 },
    );
  });

  it('hold no nodes of another kind or without an id that somebody led there, nor what lies behind them', async () => {
    await cypher(
      world.graph,
      `MATCH (c:Customer {id: 'c0'}), (o:Offering {id: 'j02o01'})
       CREATE (c)-[:HAS_JOB]->(:Friction:Entity {id: 'odd', name: 'Odd', kind: 'COST'})<-[:SERVES]-(o)
       CREATE (c)-[:HAS_JOB]->(:Job {name: 'Nameless', odd: true})<-[:SERVES]-(o)`,
    );
    const query = `{ customer(id: "c0") { jobs { nodes { id offerings { nodes { id jobs { nodes { id } } } } } edges { node { id } } pageInfo { hasNextPage } } } }`;
    const served = {
      nodes: [
        { id: 'j03o01', jobs: { nodes: [{ id: 'j03' }] } },
        { id: 'j03o02', jobs: { nodes: [{ id: 'j03' }] } },
      ],
    };
    expect(await ask(world.graph, query)).toEqual({
      data: {
        customer: {
          jobs: {
            nodes: [{ id: 'j03', offerings: served }],
            edges: [{ node: { id: 'j03' } }],
            pageInfo: { hasNextPage: false },
          },
        },
      },
    });
    // Counts say in the schema that they hold these.
    const counts = '{ customer(id: "c0") { jobs { totalCount } } jobs { totalCount nodes { id } } }';
    const { data } = await ask(world.graph, counts);
    expect(data!['customer'].jobs.totalCount).toBe(3);
    expect(data!['jobs'].totalCount).toBe(data!['jobs'].nodes.length + 1);
    await cypher(world.graph, `MATCH (odd) WHERE odd.id = 'odd' OR odd.odd DETACH DELETE odd`);
  });

  /** Steps 0 to 15 of a job: the even ones stand still, the others come and go. */
  const steps = Array.from({ length: 16 }, (_, at) => ({
    id: `s${String(at).padStart(2, '0')}`,
    name: `Step ${(at >> 1) % 3}`,
    hours: at % 5 === 0 ? null : ((at >> 1) * 7) % 4,
    position: ((at >> 1) * 5) % 4,
  }));
  type Step = (typeof steps)[number];
  const ORDERS: readonly (readonly [object[], (a: Step, b: Step) => number])[] = [
    [[], () => 0],
    [[{ properties: { position: 'ASC' } }], (a, b) => a.position - b.position],
    [
      [{ properties: { position: 'DESC' } }, { node: { name: 'ASC' } }],
      (a, b) => b.position - a.position || (a.name < b.name ? -1 : Number(a.name > b.name)),
    ],
    [
      [{ node: { unaidedHours: 'DESC_NULLS_FIRST' } }],
      (a, b) => (b.hours ?? Infinity) - (a.hours ?? Infinity) || 0,
    ],
  ];
  const PAGE =
    parse(`query ($orderBy: [HasStepJobOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    job(id: "walked") { steps(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`);

  /** Makes all steps that are told come, those of them that are not told go. */
  async function make(present: readonly Step[], among: readonly Step[]): Promise<void> {
    await cypher(
      world.graph,
      `OPTIONAL MATCH (gone:Job) WHERE gone.id IN $among DETACH DELETE gone
       WITH DISTINCT 1 AS one MATCH (walked:Job {id: 'walked'}) UNWIND $present AS step
       CREATE (walked)-[:HAS_STEP {position: toInteger(step.position)}]->
         (:Job:Entity {id: step.id, name: step.name, kind: 'FUNCTIONAL', unaidedHours: toFloat(step.hours)})`,
      { present, among: among.map(({ id }) => id) },
    );
  }

  it('neither repeat nor hide a row that stood still, whatever comes and goes between them', async () => {
    await cypher(world.graph, `CREATE (:Job:Entity {id: 'walked', name: 'Walked', kind: 'FUNCTIONAL'})`);
    const [standing, moving] = [0, 1].map((odd) => steps.filter((_, at) => at % 2 === odd)) as [
      Step[],
      Step[],
    ];
    await make(standing, steps);
    const asked = fc.record({
      order: fc.constantFrom(...ORDERS),
      backward: fc.boolean(),
      size: fc.integer({ min: 2, max: 5 }),
      moves: fc.array(fc.subarray(moving), { minLength: 10, maxLength: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ order: [orderBy, compare], backward, size, moves }) => {
        const seen: string[] = [];
        let cursor: string | null = null;
        for (const present of moves) {
          await make(present, moving);
          const page = backward ? { last: size, before: cursor } : { first: size, after: cursor };
          const { data } = await askAgain(world.graph, PAGE, { orderBy, ...page });
          const { nodes, pageInfo } = data?.['job'].steps;
          const ids = nodes.map(({ id }: { id: string }) => id);
          if (backward) seen.unshift(...ids);
          else seen.push(...ids);
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
          if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
        }
        const still = seen.filter((id) => standing.some((step) => step.id === id));
        expect(still).toEqual(standing.toSorted(compare).map(({ id }) => id));
        // What came and went may be seen or not, but never out of order.
        const places = new Map(steps.toSorted(compare).map(({ id }, at) => [id, at]));
        expect(seen).toEqual(seen.toSorted((a, b) => places.get(a)! - places.get(b)!));
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 10 },
    );
    await cypher(world.graph, `MATCH (n:Job) WHERE n.id STARTS WITH 's' OR n.id = 'walked' DETACH DELETE n`);
  }, 60_000);
});
