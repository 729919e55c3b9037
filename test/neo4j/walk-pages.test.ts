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
});
