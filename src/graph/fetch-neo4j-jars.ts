import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lock } from 'proper-lockfile';
import { ThroughlineError } from '../errors.ts';

const POM = fileURLToPath(new URL('../../local-neo4j/pom.xml', import.meta.url));

export interface Neo4jJarsOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (message: string) => void;
}

/**
 * The absolute paths of the jars of the local Neo4j, fetched by Maven once per user and pom.xml.
 * @throws ThroughlineError UNAVAILABLE without Maven, or when it could not fetch them all.
 */
export async function neo4jJars(options: Neo4jJarsOptions): Promise<readonly string[]> {
  const cache = join(cacheFolder(options.environment), 'neo4j');
  const pom = await readFile(POM);
  // Written when Maven has succeeded and never changed: it stands for a whole set of jars.
  const list = join(cache, `jars-${createHash('sha256').update(pom).digest('hex').slice(0, 16)}.json`);
  const known = await knownJars(list);
  if (known !== undefined) return known;
  await mkdir(cache, { recursive: true });
  // Maven is not made for two writers of one repository.
  const release = await lock(cache, { retries: { retries: 600, factor: 1, minTimeout: 1000 } });
  try {
    return (await knownJars(list)) ?? (await fetchJars({ ...options, cache, list }));
  } finally {
    await release();
  }
}

/** The folder of what can always be fetched again: `XDG_CACHE_HOME`, else `~/.cache`. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return join(
    environment['XDG_CACHE_HOME'] || join(environment['HOME'] || homedir(), '.cache'),
    'throughline',
  );
}

/** The jars of a finished list that are all still there; a cache may be emptied by halves. */
async function knownJars(list: string): Promise<readonly string[] | undefined> {
  try {
    const jars = JSON.parse(await readFile(list, 'utf8')) as string[];
    await Promise.all(jars.map((jar) => access(jar)));
    return jars;
  } catch {
    return undefined;
  }
}

async function fetchJars(
  options: Neo4jJarsOptions & { cache: string; list: string },
): Promise<readonly string[]> {
  const repository = join(options.cache, 'maven');
  const draft = `${options.list}.${process.pid}`;
  options.onProgress('Fetching Neo4j from the Maven repository (about 120 MB, once).');
  const watch = setInterval(() => {
    void countJars(repository).then((count) => options.onProgress(`Fetching Neo4j: ${count} jars so far.`));
  }, 2000);
  try {
    await runMaven(options.environment, [
      '--batch-mode',
      '--strict-checksums',
      `--file=${POM}`,
      `-Dmaven.repo.local=${repository}`,
      `-Dmdep.outputFile=${draft}`,
      'dependency:build-classpath',
    ]);
    const jars = (await readFile(draft, 'utf8')).trim().split(delimiter);
    await writeFile(draft, JSON.stringify(jars));
    await rename(draft, options.list);
    options.onProgress(`Fetched Neo4j: ${jars.length} jars.`);
    return jars;
  } finally {
    clearInterval(watch);
    await rm(draft, { force: true });
  }
}

async function countJars(repository: string): Promise<number> {
  const files = await readdir(repository, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.jar')).length;
}

function runMaven(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', args, {
      env: environment as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (text: Buffer): void => {
      said = (said + text.toString()).slice(-20_000);
    };
    maven.stdout.on('data', hear);
    maven.stderr.on('data', hear);
    maven.on('error', (cause) => {
      reject(
        new ThroughlineError('UNAVAILABLE', `Expected Maven as "mvn" on the PATH, got "${cause.message}".`, {
          cause,
        }),
      );
    });
    maven.on('close', (status) => {
      if (status === 0) resolve();
      else
        reject(
          new ThroughlineError('UNAVAILABLE', `Expected Maven to fetch Neo4j, got: ${firstFault(said)}`),
        );
    });
  });
}

/** What Maven calls an error first; the rest repeats it. */
function firstFault(said: string): string {
  const line = said.split('\n').find((text) => text.includes('[ERROR]'));
  return (line ?? said.trim().split('\n').at(-1) ?? 'no message')
    .replace(/\[ERROR\]\s*/, '')
    .trim()
    .slice(0, 500);
}
