import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { BreakingWay, MARK } from '../support/breaking-way.ts';
import { testNeo4j } from '../support/neo4j.ts';

const HANGS = { statement: `RETURN 1 // ${MARK}`, parameters: {}, limit: 1 };
const ANSWERS = { ...HANGS, statement: 'RETURN 1 AS one' };

let way: BreakingWay;
let graph: Graph;

beforeEach(async () => {
  const { uri, username, password } = await testNeo4j();
  way = new BreakingWay(new URL(uri));
  graph = connect({ uri: await way.open(), username, password, poolSize: 2, timeoutMs: 1_500 });
}, 120_000);

afterEach(async () => {
  await graph.close();
  await way.close();
});

describe('ad hoc Cypher whose connections never answer again', () => {
  it('takes none from other questions, and gets new ones', async () => {
    way.silences = 2;
    const hanging = await Promise.allSettled([graph.readCypher(HANGS), graph.readCypher(HANGS)]);
    expect(hanging).toMatchObject([1, 2].map(() => ({ reason: { code: 'DEADLINE_EXCEEDED' } })));
    expect(way.silences).toBe(0);

    expect(await graph.ask({ text: 'RETURN 1 AS n', params: {} })).toEqual([{ n: 1 }]);
    await expect(graph.readCypher(ANSWERS)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await graph.readCypher(ANSWERS)).toMatchObject({ columns: ['one'], truncated: false });
  }, 20_000);
});
