import { beforeAll, expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { settingsFor } from '../cli/run-command.ts';
import { model, useTestGraph } from '../support/graph.ts';
import { killImport, textOf } from '../support/killed-import.ts';
import { testNeo4j } from '../support/neo4j.ts';

const world = useTestGraph();
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  environment = settingsFor(await testNeo4j());
});

const EXAMPLE = projectFile('examples/social-login');
const OTHER = projectFile('examples/cloud-partners');

it('killed while it replaces a graph and run again, gives the graph of one clean run', async () => {
  const { graph } = world;
  const run = (path: string): Promise<unknown> => importGraph({ graph, model, paths: [path], replace: true });
  await run(EXAMPLE);
  const clean = await textOf(graph, model);

  await run(OTHER);
  const words = [EXAMPLE, '--replace'];
  const committed = await killImport({ graph, environment, words, batches: 12, milliseconds: 1 });
  expect(committed).toBeGreaterThanOrEqual(12);
  expect(await textOf(graph, model)).not.toBe(clean);
  await run(EXAMPLE);
  expect(await textOf(graph, model)).toBe(clean);
}, 120_000);
