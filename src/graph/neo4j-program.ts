import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lock } from 'proper-lockfile';
import { ThroughlineError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { systemFault } from '../system-fault.ts';
import { fetchNeo4jJars } from './fetch-neo4j-jars.ts';
import { findJdk, jdkProgram } from './find-jdk.ts';
import type { Jdk } from './find-jdk.ts';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('../../local-neo4j/pom.xml', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../../local-neo4j/Launcher.java', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

export interface Neo4jProgramOptions {
  /** `JAVA_HOME`, `PATH`, `XDG_CACHE_HOME`, `HOME`. */
  readonly environment: Environment;
  readonly onProgress: (message: string) => void;
}

/** What to run for a local Neo4j: `java -cp CLASS_PATH Launcher …`. */
export interface Neo4jProgram {
  readonly java: string;
  readonly classPath: string;
  /** Where it lies: this version's part of the user's cache. */
  readonly folder: string;
}

/**
 * The local Neo4j's jars and launcher. Once per version Maven fetches the ones and the JDK compiles the other, into
 * throughline/neo4j under `XDG_CACHE_HOME`, else under `~/.cache`.
 * @throws ThroughlineError UNAVAILABLE without a JDK, Maven or network; BAD_USER_INPUT where the cache cannot be made.
 */
export async function neo4jProgram(options: Neo4jProgramOptions): Promise<Neo4jProgram> {
  const jdk = await findJdk(options.environment);
  const cache = cacheFolder(options.environment);
  const folder = join(cache, await version(jdk));
  const jars = (await wholeJars(folder)) ?? (await prepareAlone({ ...options, jdk, cache, folder }));
  return { java: jdkProgram(jdk, 'java'), classPath: jars.join(delimiter), folder };
}

function cacheFolder(environment: Environment): string {
  const caches = environment['XDG_CACHE_HOME'] || join(environment['HOME'] || homedir(), '.cache');
  return join(caches, 'throughline', 'neo4j');
}

/** Changes with the jars, the launcher and the JDK. */
async function version(jdk: Jdk): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(POM))
    .update(await readFile(LAUNCHER))
    .update(jdk.build);
  return hash.digest('hex').slice(0, 16);
}

/** The jars in class path order; undefined when they were never all there, or some are gone: caches get emptied by halves. */
async function wholeJars(folder: string): Promise<readonly string[] | undefined> {
  try {
    const jars = JSON.parse(await readFile(join(folder, 'jars.json'), 'utf8')) as string[];
    await Promise.all(jars.map((jar) => access(jar)));
    return jars;
  } catch {
    return undefined;
  }
}

interface Preparation extends Neo4jProgramOptions {
  readonly jdk: Jdk;
  readonly cache: string;
  readonly folder: string;
}

/** Two Mavens do not go well with one repository: the second command waits for the first one and finds all done. */
async function prepareAlone(preparation: Preparation): Promise<readonly string[]> {
  const { cache, folder } = preparation;
  await makeFolder(cache).catch((cause: unknown) => {
    throw unfitCache(cache, cause);
  });
  const release = await lock(cache, {
    // Half an hour. What a killed command locked is free again after ten seconds.
    retries: { retries: 3600, factor: 1, minTimeout: 500, maxTimeout: 500 },
    // Jars are renamed into place when complete, so a second Maven would be slow, not harmful.
    onCompromised: () => {},
  });
  try {
    return (await wholeJars(folder)) ?? (await prepare(preparation));
  } finally {
    await release().catch(() => {});
  }
}

function unfitCache(cache: string, cause: unknown): ThroughlineError {
  return new ThroughlineError(
    'BAD_USER_INPUT',
    `Expected XDG_CACHE_HOME, or .cache in HOME, to be a folder that can be made, got "${cache}": ${systemFault(cause)}. Set it to another.`,
    { cause },
  );
}

/** Makes the folder beside its place and moves it there complete: a folder in place is whole. */
async function prepare({
  jdk,
  cache,
  folder,
  environment,
  onProgress,
}: Preparation): Promise<readonly string[]> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await makeFolder(join(draft, 'classes'));
  const jars = await fetchNeo4jJars({
    environment: { ...environment, JAVA_HOME: jdk.home },
    pom: POM,
    repository: join(cache, 'maven'),
    answer: join(draft, 'class-path'),
    onProgress,
  });
  // Compiled once instead of at every start, which takes a second and more. A jar, because the JVM's archive of loaded
  // classes takes no folders.
  const classes = join(draft, 'classes');
  await run(jdkProgram(jdk, 'javac'), [
    '-encoding',
    'UTF-8',
    '-cp',
    jars.join(delimiter),
    '-d',
    classes,
    LAUNCHER,
  ]);
  await run(jdkProgram(jdk, 'jar'), ['--create', '--file', join(draft, 'launcher.jar'), '-C', classes, '.']);
  const all = [join(folder, 'launcher.jar'), ...jars];
  await writeFile(join(draft, 'jars.json'), JSON.stringify(all));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return all;
}
