import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { counted } from '../counted.ts';
import { noNeo4j } from './no-neo4j.ts';

/** By its full name, so that Maven needs to look up neither group nor version, and names a missing network as such. */
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
/** Milliseconds between two progress messages. */
const TELL_EVERY = 2_000;
/** Milliseconds that a repository may take to answer a connection: a silent network is told within a minute. */
const CONNECT_TIMEOUT = 10_000;

export interface FetchJarsOptions {
  /** With `PATH`, and `JAVA_HOME` set to the Java for Maven. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The pom.xml that names them. */
  readonly pom: string;
  /** The folder of downloads; what it already holds is not fetched again. */
  readonly repository: string;
  /** A file for the answer of Maven; the caller removes it. */
  readonly answer: string;
  readonly onProgress: (message: string) => void;
}

/**
 * Has Maven fetch what a pom.xml depends on, and returns the absolute paths of the jars.
 * @throws ThroughlineError UNAVAILABLE without Maven, and when one jar or its checksum is missing.
 */
export async function fetchNeo4jJars(options: FetchJarsOptions): Promise<readonly string[]> {
  const { onProgress, repository } = options;
  onProgress('Fetching Neo4j by Maven: about 120 MB, this once.');
  const watch = setInterval(() => {
    void countFiles(repository).then((count) =>
      onProgress(`Fetching Neo4j: ${counted(count, 'file')} so far.`),
    );
  }, TELL_EVERY);
  try {
    await runMaven(options);
  } finally {
    clearInterval(watch);
  }
  const jars = (await readFile(options.answer, 'utf8')).trim().split(delimiter);
  onProgress(`Fetched Neo4j: ${counted(jars.length, 'jar')}.`);
  return jars;
}

/** Counts descriptions with jars: Maven reads some hundreds of them before it fetches the first jar. */
async function countFiles(repository: string): Promise<number> {
  const files = await readdir(repository, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.pom') || file.endsWith('.jar')).length;
}

function runMaven(options: FetchJarsOptions): Promise<void> {
  const args = [
    '--batch-mode',
    // These jars will run: a damaged one is refused, not warned about.
    '--strict-checksums',
    // What an earlier attempt missed is asked for again at once, not tomorrow.
    '--update-snapshots',
    `--file=${options.pom}`,
    // Maven does not look at HOME.
    `-Dmaven.repo.local=${options.repository}`,
    `-Dmdep.outputFile=${options.answer}`,
    `-Daether.connector.connectTimeout=${CONNECT_TIMEOUT}`,
    `-Dmaven.wagon.http.connectionTimeout=${CONNECT_TIMEOUT}`,
    `${PLUGIN}:build-classpath`,
  ];
  return new Promise((resolve, reject) => {
    // On Windows "mvn" is a script, which only a shell can start.
    const shell = process.platform === 'win32';
    const maven = spawn('mvn', args, {
      env: { ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
    };
    maven.stdout.on('data', hear);
    maven.stderr.on('data', hear);
    maven.on('error', (cause) => {
      reject(
        noNeo4j('The local server needs Maven to fetch its jars: there is no "mvn" on the PATH.', cause),
      );
    });
    maven.on('close', (status) => {
      if (status === 0) resolve();
      else reject(noNeo4j(`Maven could not fetch the local server's jars and said: "${firstFault(said)}".`));
    });
  });
}

/** What Maven names as the error first; all that follows says it again or how to ask for more. */
function firstFault(said: string): string {
  const lines = said.trim().split('\n');
  const fault = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1) ?? '';
  return fault
    .replace('[ERROR]', '')
    .replace(/-> \[Help.*/, '')
    .trim()
    .slice(0, 600);
}
