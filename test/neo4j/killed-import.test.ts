import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { projectFile } from '../../src/project-files.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { settingsFor } from '../cli/run-command.ts';
import { emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { killImport, textOf } from '../support/killed-import.ts';
import { testNeo4j } from '../support/neo4j.ts';

const world = useTestGraph();
let environment: Readonly<Record<string, string>>;
let clean: string;

const EXAMPLE = projectFile('examples/social-login');

/** Does not replace: what a killed run has left is what this one has to go on from. */
const run = (): Promise<unknown> => importGraph({ graph: world.graph, model, paths: [EXAMPLE] });

beforeAll(async () => {
  environment = settingsFor(await testNeo4j());
  await run();
  clean = await textOf(world.graph, model);
}, 120_000);
beforeEach(() => emptyGraph(world.graph));

it.each([1, 2, 3])(
  'killed at a moment of seed %d and run again, gives the graph of one clean run',
  async (seed) => {
    const { graph } = world;
    const random = seededRandom(seed);
    const batches = 1 + Math.floor(random() * 10);
    const milliseconds = random() * 5;
    const committed = await killImport({ graph, environment, words: [EXAMPLE], batches, milliseconds });
    expect(committed).toBeGreaterThanOrEqual(batches);
    expect(await textOf(graph, model)).not.toBe(clean);
    await run();
    expect(await textOf(graph, model)).toBe(clean);
  },
  60_000,
);
