import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../../examples/typed-client/ask.ts';
import { bestWays, customersPage } from '../../examples/typed-client/questions.ts';
import { projectFile } from '../../src/project-files.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { stubService } from '../server/stub-service.ts';
import { model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();
const schema = makeSchema(model);
const MANIFEST = 'examples/typed-client/generated/persisted-documents.json';

beforeAll(async () => {
  await loadExample({ graph: world.graph, model, name: 'sme-growth' });
}, 180_000);

describe('the typed client', () => {
  it('knows what its questions take and answer', async () => {
    const { url } = await stubService({ graph: world.graph, schema });
    const service = { url: `${url}/graphql` };
    const { customers } = await ask(service, customersPage, { first: 1 });
    const [customer] = customers.nodes;
    const kind: 'SEGMENT' | 'PERSONA' | 'ORGANISATION' | null | undefined = customer?.kind;
    expect(kind).toBe('SEGMENT');
    // @ts-expect-error -- the question does not ask for it
    expect(customer?.market).toBeUndefined();
    const { orchestration } = await ask(service, bestWays, {
      customer: 'seg-food-brands',
      job: 'job-grow-beyond-singapore',
    });
    expect(orchestration?.paths).toHaveLength(3);
    // @ts-expect-error -- a number it is, for lists of that length
    const wrong = ask(service, customersPage, { first: 'one' });
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('asks a service that runs its questions and no others', async () => {
    const settings = { THROUGHLINE_OPERATIONS: projectFile(MANIFEST) };
    const { url, ask: askAnything } = await stubService({ graph: world.graph, schema, settings });
    const { customers } = await ask({ url: `${url}/graphql` }, customersPage, { first: 1 });
    expect(customers.nodes).toHaveLength(1);
    expect((await askAnything('{ customers { totalCount } }')).status).toBe(403);
  });

  it('runs as its README says', async () => {
    const { url } = await stubService({ graph: world.graph, schema });
    const words = [
      projectFile('node_modules/tsx/dist/cli.mjs'),
      projectFile('examples/typed-client/main.ts'),
    ];
    const { stdout } = await promisify(execFile)(process.execPath, [...words, `${url}/graphql`]);
    expect(stdout).toMatch(/^Mei Ling, sauce maker: Grow beyond Singapore, for 35,026$/m);
    for (const [at, told] of [
      [
        `${url}/graph`,
        'NOT_FOUND: Expected a path of this service such as /graphql, /health/live or /health/ready, got another.\n',
      ],
      [
        'http://127.0.0.1:10/graphql',
        'UNAVAILABLE: Expected the service to answer at "http://127.0.0.1:10/graphql", got connect ECONNREFUSED 127.0.0.1:10. Start it (npm start), or correct the address.\n',
      ],
    ] as const) {
      const failed = promisify(execFile)(process.execPath, [...words, at]);
      await expect(failed).rejects.toMatchObject({ code: 1, stderr: told });
    }
  });
});
