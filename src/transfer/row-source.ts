import type { Entry } from './record.ts';

/** Where rows come from: a file in one of our forms, or what a mapping makes of one. It is read once, from start to end. */
export interface RowSource {
  /** What faults name as their file. */
  readonly name: string;
  /** How much there is to read, in the unit that `read` tells; null where it is not known. */
  readonly size: number | null;
  /** The files that it reads, which nothing may be written to meanwhile; none where it reads something else. */
  readonly files?: readonly string[];
  /**
   * The rows in their order, some at a time; a fault of a row is an entry.
   * @param onRead is told how much more has been read.
   * @throws ThroughlineError BAD_USER_INPUT when the source cannot be read.
   */
  readonly read: (onRead: (more: number) => void) => AsyncIterable<readonly Entry[]>;
}

/** Entries that something else makes as a source of rows; each names its own file and line. */
export function recordSource(name: string, entries: AsyncIterable<Entry>): RowSource {
  return { name, size: null, read: () => inGroups(entries) };
}

/** Entries handed on together. */
const GROUP = 500;

async function* inGroups(entries: AsyncIterable<Entry>): AsyncGenerator<readonly Entry[]> {
  let group: Entry[] = [];
  for await (const entry of entries) {
    group.push(entry);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  yield group;
}
