import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { projectFile } from '../src/project-files.ts';

/** A command of the built program in a process of its own. */
export interface CommandApart {
  /** What stands behind `throughline`. */
  readonly words: readonly string[];
  /** The settings by which it finds the graph. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What it came to. */
export interface Ended {
  readonly seconds: number;
  /** The most memory that it held, in MB of 1024 × 1024 bytes, as the operating system counts it. */
  readonly peakMegabytes: number;
  readonly stdout: string;
}

/** Runs it to its end. Rejects where it ends with another status than 0. */
export async function commandApart({ words, environment }: CommandApart): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', RUN, 'throughline', ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const texts = { stdout: '', peak: '' };
  child.stdout?.on('data', (some: Buffer) => {
    texts.stdout += some.toString();
  });
  child.stdio[3]?.on('data', (some: Buffer) => {
    texts.peak += some.toString();
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`Expected "${words.join(' ')}" to end with 0, got ${String(code)}.`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakMegabytes: Number(texts.peak) / 1024, stdout: texts.stdout };
}

/** What bin/throughline.js comes to, and the peak in kB through a pipe of its own. */
const RUN = `
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
  const { main } = await import(${JSON.stringify(pathToFileURL(projectFile('dist/cli/main.js')))});
  await main();`;
