import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { sha256 } from '../../src/server/named-document.ts';
import { stubService } from '../server/stub-service.ts';
import type { StubService } from '../server/stub-service.ts';
import { emptyGraph, model, recording, useTestGraph } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { endLater, ids, leaveAll, NAMES, next, refusal } from '../support/subscribe.ts';
import { START, token, transports, WITH_AUTH } from '../support/subscribe.ts';
import { pause, settled, until } from '../support/until.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const { upsertNodes } = mutations(() => world.graph);
const add = (id: string): Promise<unknown> => upsertNodes('JOB', [{ id, name: id, kind: 'SOCIAL' }]);

const WRITE =
  'mutation { upsertNodes(kind: JOB, nodes: [{id: "j", name: "J", kind: "SOCIAL"}]) { created } }';
const READ = '{ graph { currency } }';

beforeEach(() => emptyGraph(world.graph));

const service = (
  settings: Readonly<Record<string, string>> = {},
  graph: Graph = world.graph,
): Promise<StubService> => stubService({ graph, schema, settings });

describe.each(transports)('whoever subscribes by %s', (_, subscribe) => {
  it('gets no more than the registered operations', async () => {
    await add('a');
    const folder = mkdtempSync(join(tmpdir(), 'registered-'));
    endLater(() => rmSync(folder, { recursive: true }));
    for (const [at, text] of [NAMES, WRITE, READ].entries())
      writeFileSync(join(folder, `${at}.graphql`), text);
    const closed = await service({ THROUGHLINE_OPERATIONS: folder });
    const after = START;
    const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

    expect(await ids(subscribe(closed, { after }), 1)).toEqual(['a']);
    expect(await ids(subscribe(closed, { after, query: '', extensions: byHash(sha256(NAMES)) }), 1)).toEqual([
      'a',
    ]);
    for (const query of [
      'subscription { changes { cursor } }',
      NAMES.replace('id }', 'id name }'),
      READ + READ,
    ]) {
      expect(await refusal(subscribe(closed, { after, query }))).toBe('FORBIDDEN');
    }
    expect(await refusal(subscribe(closed, { after, query: '', extensions: byHash('0'.repeat(64)) }))).toBe(
      'FORBIDDEN',
    );
    // Registered for /graphql, where roles, deadlines and counts are kept.
    for (const query of [WRITE, READ])
      expect(await refusal(subscribe(closed, { query }))).toBe('BAD_USER_INPUT');
  });

  it('writes nothing and asks nothing else by it, whatever the role', async () => {
    const guarded = await service(WITH_AUTH);
    for (const role of ['reader', 'editor']) {
      for (const query of [WRITE, READ, `${NAMES} ${WRITE}`]) {
        const code = await refusal(subscribe(guarded, { query, token: await token(role) }));
        expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
      }
    }
    expect(await world.graph.ask({ text: 'MATCH (n:Job) RETURN n.id AS id', params: {} })).toEqual([]);
  });

  it('asks for no more than every query may', async () => {
    const deep = await service({ THROUGHLINE_LIMIT_DEPTH: '3' });
    expect(await refusal(subscribe(deep))).toBe('QUERY_TOO_COMPLEX');
    const small = await service({ THROUGHLINE_LIMIT_VALUES: '1000' });
    const query = 'subscription { changes { node { nodes(limit: 10000) { id kind action } } } }';
    expect(await refusal(subscribe(small, { query }))).toBe('QUERY_TOO_COMPLEX');
    const short = await service({ THROUGHLINE_LIMIT_TOKENS: '100' });
    const long = `subscription { changes { ${'cursor '.repeat(100)} } }`;
    expect(await refusal(subscribe(short, { query: long }))).toBe('QUERY_TOO_COMPLEX');
  });

  it('is looked for changes for no longer once it says goodbye or is cut off', async () => {
    await add('a');
    const graphs = [recording(world.graph), recording(world.graph)] as const;
    const looks = (): readonly number[] => graphs.map(({ asked }) => asked.length);
    const polite = subscribe(await service({}, graphs[0]), { after: START });
    const cut = subscribe(await service({}, graphs[1]), { after: START });
    for (const results of [polite, cut]) await next(results);
    const waiting = [polite, cut].map((results) => results.next().catch(() => undefined));
    const before = looks();
    await until(() => looks().every((count, at) => count > before[at]! + 1));
    await polite.return?.();
    await leaveAll();
    await Promise.all(waiting);
    // Twice a second it would be looked.
    for (const graph of graphs) await settled(() => graph.asked.length);
  });

  it('misses nothing and sees nothing twice, however often its connection breaks while others write', async () => {
    const written = Array.from({ length: 20 }, (_, at) => `n${at}`);
    const writing = (async () => {
      for (const id of written) await add(id);
    })();
    const told: string[] = [];
    const services = [await service(), await service()];
    for (let after = START, turn = 0; told.length < written.length; turn += 1) {
      const results = subscribe(services[turn % 2] as StubService, { after });
      for (let at = 0; at <= (turn * 7) % 5 && told.length < written.length; at += 1) {
        const { cursor, node } = await next(results);
        told.push(...node.nodes.map(({ id }) => id));
        after = cursor;
      }
      // What is under way to the reader now is lost with its connection.
      await leaveAll();
    }
    await writing;
    expect(told).toEqual(written);
  });
});

describe('the feed', () => {
  it('is looked at once for all who follow it', async () => {
    await add('a');
    const graph = recording(world.graph);
    const shared = await service({}, graph);
    const followers = Array.from({ length: 12 }, (_, at) => transports[at % 2]![1](shared, { after: START }));
    for (const follower of followers) expect(await ids(follower, 1)).toEqual(['a']);
    const waiting = followers.map((follower) => ids(follower, 1));
    await pause(700);
    let before = graph.asked.length;
    let began = performance.now();
    // Twice a second, and a look under way at either end, of each of which there would be twelve.
    const looksOfOne = (): number => 2 + Math.ceil((performance.now() - began) / 500);
    await pause(1_100);
    expect(graph.asked.length - before).toBeLessThanOrEqual(looksOfOne());
    [before, began] = [graph.asked.length, performance.now()];
    await add('b');
    expect(await Promise.all(waiting)).toEqual(followers.map(() => ['b']));
    // One page, read by two questions or three, of which all twelve are told.
    expect(graph.asked.length - before).toBeLessThanOrEqual(8 + looksOfOne());
  });

  it('comes by GET too, as browsers ask for events, but not to a foreign page', async () => {
    await add('a');
    const { url } = await service();
    const variables = JSON.stringify({ after: START });
    const asked = `${url}/graphql/stream?${new URLSearchParams({ query: NAMES, variables }).toString()}`;
    const headers = { accept: 'text/event-stream' };
    const reply = await fetch(asked, { headers });
    let text = '';
    for await (const part of reply.body ?? []) {
      text += Buffer.from(part).toString();
      if (text.includes('"id":"a"')) break;
    }
    expect(text).toMatch(/^event: next\ndata: \{"data":/m);
    const foreign = await fetch(asked, { headers: { ...headers, origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
  });
});
