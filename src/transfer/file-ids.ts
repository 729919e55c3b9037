import type { RelationshipEnd, RelationshipRecord } from './record.ts';

/** A node that its file calls something. */
export interface NamedInFile {
  /** The number of the file. */
  readonly file: number;
  readonly fileId: string;
  readonly id: unknown;
}

/**
 * The ids of nodes by what their file calls them, for relationships that name their ends so. Filled only when one does:
 * a file in our own form never needs it.
 */
export class FileIds {
  #wanted = false;
  readonly #byFile = new Map<number, Map<string, string | null>>();
  /** Over all files. Null: two nodes are called so. */
  readonly #anywhere = new Map<string, string | null>();

  get wanted(): boolean {
    return this.#wanted;
  }

  /** Notes whether a relationship needs this table. */
  lookAt({ from, to }: RelationshipRecord): void {
    this.#wanted ||= from.id === undefined || to.id === undefined;
  }

  add({ file, fileId, id }: NamedInFile): void {
    if (typeof id !== 'string') return;
    const own = this.#byFile.get(file) ?? new Map<string, string | null>();
    this.#byFile.set(file, own);
    for (const ids of [own, this.#anywhere]) ids.set(fileId, ids.has(fileId) ? null : id);
  }

  /** The id of an end: its own; else that of the node which its file calls so, or else the one node of the run. */
  resolve(end: RelationshipEnd, file: number): unknown {
    if (end.id !== undefined || end.fileId === undefined) return end.id;
    const own = this.#byFile.get(file)?.get(end.fileId);
    return (own === undefined ? this.#anywhere.get(end.fileId) : own) ?? undefined;
  }
}
