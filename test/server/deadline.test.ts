import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from '@jest/globals';
import { ThroughlineError } from '../../src/errors.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { happening, until } from '../support/until.ts';
import { stubGraph, stubService } from './stub-service.ts';

/** A graph that answers when its question is stopped, as a real one does, and tells how it was bounded. */
function slowGraph() {
  const [asked, stopped] = [happening(), happening()];
  const deadlines: number[] = [];
  const graph = stubGraph(
    ({ signal, deadline }) =>
      new Promise((_, reject) => {
        deadlines.push(deadline ?? Infinity);
        asked.happens();
        signal?.addEventListener('abort', () => {
          stopped.happens();
          reject(new ThroughlineError('DEADLINE_EXCEEDED', 'Expected the answer in time, got none.'));
        });
      }),
  );
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { slow: String  quick: String  busy: String }',
    resolvers: {
      Query: {
        slow: (_: unknown, __: unknown, context: Context) => context.graph.ask('kneading'),
        quick: () => 'crust',
        busy: async (_: unknown, __: unknown, context: Context) => {
          for (;;) {
            context.checkpoint();
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        },
      },
    },
  });
  return { graph, schema, asked: asked.happened, stopped: stopped.happened, deadlines };
}

describe('a request', () => {
  it('is answered with what is there when the graph runs out of time', async () => {
    const { graph, schema, deadlines } = slowGraph();
    const { ask } = await stubService({ graph, schema, settings: { THROUGHLINE_DEADLINE_MS: '2000' } });
    const started = Date.now();
    const { status, body } = await ask('{ slow quick busy }');
    expect(Date.now() - started).toBeLessThan(9_000);
    // The graph is given less than the whole, so that there is time to answer with the rest.
    expect(deadlines[0]).toBeLessThan(Date.now());
    expect(status).toBe(200);
    expect(body.data).toEqual({ slow: null, quick: 'crust', busy: null });
    expect(body.errors.map((it: { extensions: object }) => it.extensions)).toEqual([
      { code: 'DEADLINE_EXCEEDED' },
      { code: 'DEADLINE_EXCEEDED' },
    ]);
  });

  it('is answered in time even when a resolver hangs', async () => {
    const { ask, lines } = await stubService({ settings: { THROUGHLINE_DEADLINE_MS: '300' } });
    const started = Date.now();
    const { status, body } = await ask('{ dough mill }');
    expect(Date.now() - started).toBeLessThan(8_000);
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(lines.at(-1)).toMatchObject({ status: 200, codes: ['DEADLINE_EXCEEDED'] });
  });

  it('has longer where it reads the whole graph, and no other has', async () => {
    const late = () => new Promise((resolve) => setTimeout(() => resolve('rested'), 600));
    const { ask } = await stubService({
      schema: makeExecutableSchema({
        typeDefs: 'type Query { fingerprint: String  dataQuality: String  slow: String }',
        resolvers: { Query: { fingerprint: late, dataQuality: late, slow: late } },
      }),
      settings: { THROUGHLINE_DEADLINE_MS: '300', THROUGHLINE_WHOLE_GRAPH_DEADLINE_MS: '10000' },
    });
    const [whole, quality, aliased, ...others] = await Promise.all([
      ask('{ fingerprint }'),
      ask('{ dataQuality }'),
      ask('{ print: fingerprint }'),
      ask('{ slow }'),
      ask('{ slow } # fingerprint'),
      ask('{ fingerprint: slow }'),
      ask('{ slow @skip(if: false) __type(name: "fingerprint") { name } }'),
      ask('query ($fingerprint: Boolean = false) { slow @skip(if: $fingerprint) }'),
    ]);
    expect(whole.body).toEqual({ data: { fingerprint: 'rested' } });
    expect(quality.body).toEqual({ data: { dataQuality: 'rested' } });
    expect(aliased.body).toEqual({ data: { print: 'rested' } });
    for (const other of others) expect(other.body.errors[0].extensions.code).toBe('DEADLINE_EXCEEDED');
  });

  it('is worked at no longer when its caller has hung up', async () => {
    const { graph, schema, asked, stopped } = slowGraph();
    const { url, lines } = await stubService({ graph, schema });
    const caller = new AbortController();
    const asking = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow }' }),
      signal: caller.signal,
    }).catch(() => 'hung up');
    await asked;
    const hungUp = Date.now();
    caller.abort();
    await stopped;
    expect(Date.now() - hungUp).toBeLessThan(8_000);
    expect(await asking).toBe('hung up');
    await until(() => lines.at(-1)?.['msg'] === 'Replied.');
    expect(lines.at(-1)).toMatchObject({ callerGone: true });
  });
});

describe('a service that stops', () => {
  it('lets a request under way finish, is not ready meanwhile, and takes no new ones', async () => {
    const [begun, released] = [happening(), happening()];
    const slow = async (): Promise<string> => {
      begun.happens();
      await released.happened;
      return 'done';
    };
    const { ask, send, server, url } = await stubService({
      schema: makeExecutableSchema({
        typeDefs: 'type Query { slow: String }',
        resolvers: { Query: { slow } },
      }),
    });
    const underWay = ask('{ slow }');
    await begun.happened;
    const closed = server.close();
    const probe = await send({ path: '/health/ready' });
    expect([probe.status, probe.body.reason]).toEqual([503, 'The service is stopping.']);
    expect((await send({ path: '/health/live' })).status).toBe(200);
    const late = await ask('{ slow }');
    expect([late.status, late.body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    released.happens();
    expect((await underWay).body).toEqual({ data: { slow: 'done' } });
    await closed;
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('waits for a request that hangs no longer than one may take', async () => {
    const begun = happening();
    const hangs = (): Promise<never> => {
      begun.happens();
      return new Promise(() => {});
    };
    const { ask, server } = await stubService({
      schema: makeExecutableSchema({
        typeDefs: 'type Query { hangs: String }',
        resolvers: { Query: { hangs } },
      }),
      settings: { THROUGHLINE_DEADLINE_MS: '300' },
    });
    const underWay = ask('{ hangs }');
    await begun.happened;
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(8_000);
    expect((await underWay).body.errors[0].extensions.code).toBe('DEADLINE_EXCEEDED');
  });
});
