import { beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { makeSchema } from '../../src/resolvers/index.ts';
import { stubService } from '../server/stub-service.ts';
import type { StubService } from '../server/stub-service.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { mutations } from '../support/mutate.ts';
import { ids, leaveAll, next, refusal, START, token, transports, WITH_AUTH } from '../support/subscribe.ts';
import { until } from '../support/until.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const { upsertNodes } = mutations(() => world.graph);
const add = (...ids: readonly string[]): Promise<unknown> =>
  upsertNodes(
    'CUSTOMER',
    ids.map((id) => ({ id, name: id, kind: 'PERSONA' })),
  );

beforeEach(() => emptyGraph(world.graph));

const service = (settings: Readonly<Record<string, string>> = {}): Promise<StubService> =>
  stubService({ graph: world.graph, schema, settings });

describe.each(transports)('a subscription by %s', (_, subscribe) => {
  it('tells each change once, in the order of commit, whichever service wrote it', async () => {
    const [one, other] = [await service(), await service()];
    await add('before');
    const results = subscribe(one);
    const first = results.next();
    // Begun once the service has read its place, which is when it counts.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await other.ask(
      'mutation { upsertNodes(kind: JOB, nodes: [{id: "j", name: "J", kind: "SOCIAL"}]) { created } }',
    );
    await add('a', 'b');
    await add('c');
    expect((await first).value?.data).toMatchObject({ changes: { node: { nodes: [{ id: 'j' }] } } });
    expect(await ids(results, 3)).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a cursor, at another service, with nothing lost and nothing twice', async () => {
    await add('a');
    const [one, other] = [await service(), await service()];
    await add('b');
    const cursors: string[] = [];
    const results = subscribe(one, { after: START });
    cursors.push((await next(results)).cursor);
    await results.return?.();
    await add('c');
    expect(await ids(subscribe(other, { after: cursors[0] as string }), 2)).toEqual(['b', 'c']);
  });

  it('refuses a cursor whose following changes are not kept any more', async () => {
    const days = (count: number): Promise<void> =>
      cypher(
        world.graph,
        'MATCH (c:ThroughlineChange) SET c.at = datetime.realtime() - duration({days: toInteger($count)})',
        { count },
      );
    const one = await service();
    await add('a');
    const { cursor } = await next(subscribe(one, { after: START }));
    await add('b');
    await days(91);
    await add('c');
    expect(await refusal(subscribe(one, { after: cursor }))).toBe('BAD_USER_INPUT');
    expect(await refusal(subscribe(one, { after: START }))).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['a cursor that is none', { after: 'nonsense' }, 'BAD_USER_INPUT'],
    ['a query', { query: '{ graph { currency } }' }, 'BAD_USER_INPUT'],
    ['an unknown field', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['brackets without end', { query: '['.repeat(200) }, 'QUERY_TOO_COMPLEX'],
  ])('refuses %s', async (_what, given, code) => {
    expect(await refusal(subscribe(await service(), given))).toBe(code);
  });

  it('is for bearers of a valid token, readers too', async () => {
    await add('a');
    const guarded = await service(WITH_AUTH);
    expect([401, 4401]).toContain(await refusal(subscribe(guarded)));
    expect([401, 4401]).toContain(await refusal(subscribe(guarded, { token: 'nonsense' })));
    expect([403, 4403]).toContain(await refusal(subscribe(guarded, { token: await token('guest') })));
    expect(await ids(subscribe(guarded, { after: START, token: await token('reader') }), 1)).toEqual(['a']);
  });

  it('ends with its token', async () => {
    const guarded = await service(WITH_AUTH);
    // Five seconds of clock difference are allowed.
    const began = Date.now();
    const results = subscribe(guarded, { token: await token('reader', -4) });
    await expect(results.next()).rejects.toBeDefined();
    expect(Date.now() - began).toBeLessThan(9_000);
  });

  it('is one of a limited number, which frees its place when it ends', async () => {
    await add('a');
    const small = await service({ THROUGHLINE_LIMIT_SUBSCRIPTIONS: '1' });
    const first = subscribe(small, { after: START });
    await next(first);
    expect([429, 'TOO_MANY_REQUESTS']).toContain(await refusal(subscribe(small, { after: START })));
    await first.return?.();
    await leaveAll();
    await until(async () => {
      const again = subscribe(small, { after: START });
      const told = await again.next().catch(() => null);
      await again.return?.();
      return told?.value?.data != null;
    });
  });

  it('outlives the deadline of requests', async () => {
    await add('a');
    const results = subscribe(await service({ THROUGHLINE_DEADLINE_MS: '200' }), { after: START });
    await next(results);
    const second = ids(results, 1);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await add('b');
    expect(await second).toEqual(['b']);
  });

  it('ends when the service stops, at once', async () => {
    await add('a');
    const one = await service();
    const results = subscribe(one, { after: START });
    await next(results);
    const ending = results.next().then(
      ({ done }) => done,
      () => true,
    );
    const began = Date.now();
    await one.server.close();
    expect(await ending).toBe(true);
    expect(Date.now() - began).toBeLessThan(9_000);
  });
});

describe('a subscription', () => {
  it('by POST to /graphql is told where to go', async () => {
    const { body } = await (await service()).ask('subscription { changes { cursor } }');
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('/graphql/stream'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each(['/graphql', '/elsewhere'])(
    'is refused to a foreign page that opens a socket at %s',
    async (path) => {
      const { url } = await service();
      const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
        origin: 'https://evil.example',
      });
      const status = await new Promise((resolve) => {
        socket.on('error', () => undefined);
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      });
      expect(status).toBe(path === '/graphql' ? 403 : 404);
    },
  );
});
