import type { Model } from '../model/model.ts';
import type { InputFile } from './input-files.ts';
import { readFile } from './read-file.ts';
import type { RelationshipEnd, RelationshipRecord } from './record.ts';

/**
 * The ids of nodes by what their file calls them, for relationships that name their ends so. Read only when one does:
 * a file in our own form never needs it.
 */
export class FileIds {
  #wanted = false;
  readonly #byFile = new Map<string, Map<string, string | null>>();
  /** Over all files. Null: two nodes are called so. */
  readonly #anywhere = new Map<string, string | null>();

  get wanted(): boolean {
    return this.#wanted;
  }

  /** Notes whether a relationship needs this table. */
  lookAt({ from, to }: RelationshipRecord): void {
    this.#wanted ||= from.id === undefined || to.id === undefined;
  }

  async read(files: readonly InputFile[], model: Model): Promise<void> {
    for (const file of files) {
      const own = new Map<string, string | null>();
      this.#byFile.set(file.path, own);
      for await (const entry of readFile(file, model)) {
        if (entry.is !== 'node' || entry.fileId === undefined || typeof entry.properties['id'] !== 'string')
          continue;
        for (const ids of [own, this.#anywhere]) {
          ids.set(entry.fileId, ids.has(entry.fileId) ? null : entry.properties['id']);
        }
      }
    }
  }

  /** The id of an end: its own; else that of the node which its file calls so, or else the one node of the run. */
  resolve(end: RelationshipEnd, file: string): unknown {
    if (end.id !== undefined || end.fileId === undefined) return end.id;
    const own = this.#byFile.get(file)?.get(end.fileId);
    return (own === undefined ? this.#anywhere.get(end.fileId) : own) ?? undefined;
  }
}
