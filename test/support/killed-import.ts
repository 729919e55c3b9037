import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../../src/graph/graph.ts';
import { projectFile } from '../../src/project-files.ts';
import type { Model } from '../../src/model/model.ts';
import { exportGraph } from '../../src/transfer/export/export-graph.ts';

/** An import in a process of its own, and the moment at which it is killed. */
export interface KilledImport {
  readonly graph: Graph;
  /** The settings by which the command finds the same graph. */
  readonly environment: Readonly<Record<string, string>>;
  /** What stands behind `throughline import`. */
  readonly words: readonly string[];
  /** Killed when so many batches are committed ... */
  readonly batches: number;
  /** ... and so many milliseconds have passed. */
  readonly milliseconds: number;
}

/**
 * Starts an import and kills it by SIGKILL.
 * @returns how many batches it had committed; null when it was done before.
 */
export async function killImport(call: KilledImport): Promise<number | null> {
  const { graph, environment, words, batches, milliseconds } = call;
  const first = await batchCount(graph);
  const { NODE_OPTIONS: _, ...surroundings } = process.env;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', RUN, 'throughline', 'import', '--quiet', ...words],
    { env: { ...surroundings, ...environment }, stdio: 'ignore' },
  );
  let hasEnded = false;
  const ended = new Promise<void>((done) => {
    child.on('close', () => {
      hasEnded = true;
      done();
    });
  });
  while (!hasEnded && (await batchCount(graph)) - first < batches) await passing(2);
  await Promise.race([passing(milliseconds), ended]);
  const wasKilled = !hasEnded && child.kill('SIGKILL');
  await ended;
  return wasKilled ? (await batchCount(graph)) - first : null;
}

/** What bin/throughline.js comes to, without its look at whether all is built. */
const RUN = `const { main } = await import(${JSON.stringify(pathToFileURL(projectFile('dist/cli/main.js')))}); await main();`;

/** All of the graph as text: equal graphs give equal texts. */
export async function textOf(graph: Graph, model: Model): Promise<string> {
  const texts: string[] = [];
  await exportGraph({
    graph,
    model,
    write: async (text) => {
      texts.push(text);
    },
  });
  return texts.join('');
}

async function batchCount(graph: Graph): Promise<number> {
  const text = 'MATCH (c:ThroughlineChange) RETURN count(c) AS batches';
  const [row] = await graph.ask<{ batches: number }>({ text, params: {} });
  return row?.batches ?? 0;
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
