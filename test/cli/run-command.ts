import { Readable, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program.ts';
import type { Neo4jAddress } from '../../src/graph/find-neo4j.ts';
import { testNeo4j } from '../support/neo4j.ts';

/** What a command came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process, with nothing of the surroundings but what is given. */
export async function runCommand(
  words: readonly string[],
  given: { readonly environment?: Readonly<Record<string, string>>; readonly stdin?: string } = {},
): Promise<Outcome> {
  const stdout = keeping();
  const stderr = keeping();
  const code = await runProgram(words, {
    stdin: Readable.from([given.stdin ?? '']),
    stdout,
    stderr,
    environment: given.environment ?? {},
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Runs one command line on the graph of the test run. */
export async function runOnTestGraph(words: readonly string[], stdin = ''): Promise<Outcome> {
  return runCommand(words, { environment: settingsFor(await testNeo4j()), stdin });
}

/** The settings under which a command works on this graph. */
export function settingsFor({ uri, username, password }: Neo4jAddress): Readonly<Record<string, string>> {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    THROUGHLINE_LOG_LEVEL: 'silent',
  };
}

function keeping(): Writable & { text: string } {
  const stream = Object.assign(new Writable(), { text: '' });
  stream._write = (chunk, _encoding, done) => {
    stream.text += String(chunk);
    done();
  };
  return stream;
}
