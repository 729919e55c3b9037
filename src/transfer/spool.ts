import { closeSync, mkdtempSync, openSync, read, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { badInput } from '../errors.ts';
import { systemFault } from '../system-fault.ts';

/** Characters of rows that are kept in memory until they are written together. */
const PIECE = 256 * 1024;

/**
 * Rows on disk, by stage, between their checking and their writing: input is read once, however it comes, and memory stays
 * bounded. The files have no name any more once they are open, so that nothing is left behind by a process that is killed.
 */
export class Spool {
  readonly #stages = new Map<string, Stage>();

  /** The stages that have rows, in the order of their first ones. */
  get stages(): readonly string[] {
    return [...this.#stages.keys()];
  }

  /**
   * Adds a row, which JSON can hold, behind those of its stage.
   * @throws ThroughlineError BAD_USER_INPUT when the disk is full.
   */
  add(stage: string, row: unknown): void {
    const to = this.#stages.get(stage) ?? this.#open(stage);
    const text = JSON.stringify(row);
    to.waiting.push(text);
    to.length += text.length;
    if (to.length >= PIECE) flush(to);
  }

  /** The rows of a stage in the order in which they were added, some at a time. */
  async *read<Row>(stage: string): AsyncGenerator<readonly Row[]> {
    const from = this.#stages.get(stage);
    if (from === undefined) return;
    flush(from);
    let position = 0;
    for (const bytes of from.pieces) {
      const { buffer } = await readFrom(from.file, Buffer.allocUnsafe(bytes), 0, bytes, position);
      position += bytes;
      yield JSON.parse(buffer.toString('utf8')) as Row[];
    }
  }

  close(): void {
    for (const { file } of this.#stages.values()) closeSync(file);
    this.#stages.clear();
  }

  #open(name: string): Stage {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
    try {
      const file = openSync(join(folder, 'rows'), 'wx+', 0o600);
      const stage: Stage = { file, pieces: [], waiting: [], length: 0 };
      this.#stages.set(name, stage);
      return stage;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

interface Stage {
  readonly file: number;
  /** How many bytes each piece has. */
  readonly pieces: number[];
  waiting: string[];
  length: number;
}

const readFrom = promisify(read);

function flush(stage: Stage): void {
  if (stage.waiting.length === 0) return;
  const bytes = Buffer.from(`[${stage.waiting.join(',')}]`);
  stage.waiting = [];
  stage.length = 0;
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(stage.file, bytes, done);
  } catch (error) {
    throw badInput(
      `Expected room for the rows in "${tmpdir()}", got: ${systemFault(error)}. Name another folder by TMPDIR.`,
    );
  }
  stage.pieces.push(bytes.length);
}
