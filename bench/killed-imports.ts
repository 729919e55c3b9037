/**
 * Whether an import may be killed at any moment: `npx tsx bench/killed-imports.ts [kills, default 20] [seed, default 1]`.
 *
 * Data: the example sme-growth, into an empty graph and, by turns, with `--replace` over another example. Each time the
 * command runs in a process of its own, is killed by SIGKILL after a seeded number of batches and milliseconds, and is run
 * again; the whole graph is then compared with that of one clean run. Ends with status 1 when one differs.
 */
import { settingsFor } from '../test/cli/run-command.ts';
import { killImport, textOf } from '../test/support/killed-import.ts';
import { seededRandom } from '../src/analysis/seeded-random.ts';
import { readModel } from '../src/model/read-model.ts';
import { projectFile } from '../src/project-files.ts';
import { clearGraph } from '../src/transfer/clear-graph.ts';
import { importGraph } from '../src/transfer/import-graph.ts';
import { newOrigin } from '../src/write/write-origin.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

const KILLS = Number(process.argv[2] ?? 20);
const random = seededRandom(Number(process.argv[3] ?? 1));

const EXAMPLE = projectFile('examples/sme-growth');
const OTHER = projectFile('examples/cloud-partners');

const model = readModel();
const { graph, neo4j, close } = await throwAwayGraph(model, { timeoutMs: 120_000 });
try {
  const origin = newOrigin('IMPORT', { who: 'bench' });
  const run = (path: string, replace: boolean): Promise<unknown> =>
    importGraph({ graph, model, paths: [path], replace });
  await run(EXAMPLE, false);
  const [{ batches } = { batches: 0 }] = await graph.ask<{ batches: number }>({
    text: 'MATCH (c:ThroughlineChange) RETURN count(c) AS batches',
    params: {},
  });
  const clean = await textOf(graph, model);
  let same = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const replace = kill % 2 === 0;
    if (replace) await run(OTHER, true);
    else await clearGraph({ graph, model, origin });
    const committed = await killImport({
      graph,
      environment: settingsFor(neo4j),
      words: [EXAMPLE, ...(replace ? ['--replace'] : [])],
      batches: 1 + Math.floor(random() * (batches - 1)),
      milliseconds: random() * 20,
    });
    await run(EXAMPLE, replace);
    const isSame = (await textOf(graph, model)) === clean;
    if (isSame) same += 1;
    const when = committed === null ? 'too late, it was done' : `after ${committed} batches`;
    process.stdout.write(
      `${String(kill).padStart(2)} killed ${when}${replace ? ', replacing' : ''}: ${isSame ? 'the same graph' : 'ANOTHER GRAPH'}\n`,
    );
  }
  process.stdout.write(`${same} of ${KILLS} gave the graph of one clean run\n`);
  if (same < KILLS) process.exitCode = 1;
} finally {
  await close();
}
