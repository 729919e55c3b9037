import { unreadableRow } from '../transfer/record.ts';
import type { Entry, NodeRecord, Place, RelationshipEnd, RelationshipRecord } from '../transfer/record.ts';

/**
 * What a run has made so far: some 150 bytes for each node and relationship. One that comes again with the same content is
 * left out, with another it is refused, since the second would overwrite the first.
 */
export class Overwrites {
  readonly #numbers = new Map<string, number>();
  readonly #digests: number[] = [];
  readonly #files: number[] = [];
  readonly #lines: number[] = [];
  readonly #fileNames: string[] = [];

  /**
   * The record itself when it is new or has faults of its own, which are to be told; null when it is known, else a fault that
   * names both places.
   */
  admit(record: NodeRecord | RelationshipRecord): Entry | null {
    const key = keyOf(record);
    if (key === null || (record.faults ?? []).length > 0) return record;
    const digest = digestOf(record);
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      return this.#digests[known] === digest ? null : overwriting(key, record, this.#placeOf(known));
    }
    this.#numbers.set(key, this.#digests.push(digest) - 1);
    this.#files.push(this.#fileNumber(record.place.file));
    this.#lines.push(record.place.line);
    return record;
  }

  #placeOf(number: number): Place {
    return {
      file: this.#fileNames[this.#files[number] as number] as string,
      line: this.#lines[number] as number,
    };
  }

  /** Files are few: their names are kept once, and mostly the last is meant. */
  #fileNumber(file: string): number {
    const known = this.#fileNames.lastIndexOf(file);
    return known === -1 ? this.#fileNames.push(file) - 1 : known;
  }
}

/** Null where an end or the id is missing: the import tells so. */
function keyOf(record: NodeRecord | RelationshipRecord): string | null {
  if (record.is === 'node') {
    const { id } = record.properties;
    return typeof id === 'string' ? id : null;
  }
  const { type, from, to } = record;
  return typeof from.id === 'string' && typeof to.id === 'string' ? `${type} ${from.id} ${to.id}` : null;
}

/** The order of properties does not count. */
function digestOf(record: NodeRecord | RelationshipRecord): number {
  const { properties } = record;
  let text = record.is === 'node' ? record.label : '';
  for (const name of Object.keys(properties).sort()) text += `\0${name}\0${JSON.stringify(properties[name])}`;
  return hash53(text);
}

/** 53 bits out of two sums of 32, mixed at the end. Source: Bryc, cyrb53 (2018), in the public domain. */
function hash53(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (other & 0x1fffff) + (one >>> 0);
}

function overwriting(key: string, record: NodeRecord | RelationshipRecord, before: Place): Entry {
  return unreadableRow(record.place, lineOf(record), {
    field: record.is === 'node' ? 'id' : null,
    expected: `the same content wherever the input has "${key}"`,
    got: `another than in line ${before.line} of "${before.file}"`,
    remedy: 'One would overwrite the other: make their ids differ, or gather them by a grouped rule.',
  });
}

/** The record as a line of JSON that an import reads. */
function lineOf(record: NodeRecord | RelationshipRecord): Readonly<Record<string, unknown>> {
  const { properties } = record;
  if (record.is === 'node') return { type: 'node', labels: [record.label], properties };
  const { type: label, from, to } = record;
  const end = ({ id, label: of }: RelationshipEnd) => ({ labels: [of], properties: { id } });
  return { type: 'relationship', label, start: end(from), end: end(to), properties };
}
