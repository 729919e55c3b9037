import { counted } from '../counted.ts';
import { describeValue } from '../model/describe-value.ts';
import { unreadableRow } from '../transfer/record.ts';
import type { Entry, NodeRecord, Place, RelationshipEnd, RelationshipRecord } from '../transfer/record.ts';

/** Hears of each record of a run; gives what is told of it, null for nothing. */
export interface Admission {
  readonly admit: (record: NodeRecord | RelationshipRecord) => Entry | null;
}

/**
 * What a run has made so far: some 150 bytes for each node and relationship. One that comes again with the same content is
 * left out, with another it is refused, since the second would overwrite the first.
 */
export class Overwrites implements Admission {
  readonly #numbers = new Map<string, number>();
  readonly #digests: number[] = [];
  readonly #files: number[] = [];
  readonly #lines: number[] = [];
  readonly #fileNames: string[] = [];
  readonly #conflicts: Conflict[] = [];

  /** Records that would overwrite another, of which nothing was told yet: what differs takes the content of both. */
  get conflicts(): readonly Conflict[] {
    return this.#conflicts;
  }

  /**
   * The record itself when it is new or has faults of its own, which are to be told; null when it is known or held back as
   * a conflict. Where too many are held back, a fault that names both places and not what differs.
   */
  admit(record: NodeRecord | RelationshipRecord): Entry | null {
    const key = keyOf(record);
    if (key === null || (record.faults ?? []).length > 0) return record;
    const digest = digestOf(record);
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      if (this.#digests[known] === digest) return null;
      const conflict = { key, record, before: this.#placeOf(known) };
      if (this.#conflicts.length === CONFLICTS_HELD) return overwriting(conflict, undefined);
      this.#conflicts.push(conflict);
      return null;
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

/** Conflicts of which the content is held, so that what differs can be told. */
const CONFLICTS_HELD = 10_000;

/** A record that would overwrite one that was made before. */
export interface Conflict {
  readonly key: string;
  readonly record: NodeRecord | RelationshipRecord;
  /** Where that one stands. */
  readonly before: Place;
}

/** Finds, as the records of the run come once more, what conflicts would overwrite. */
export class FirstOnes implements Admission {
  readonly #wanted: Set<string>;
  readonly #found = new Map<string, NodeRecord | RelationshipRecord>();

  constructor(conflicts: readonly Conflict[]) {
    this.#wanted = new Set(conflicts.map(({ key }) => key));
  }

  get isComplete(): boolean {
    return this.#wanted.size === 0;
  }

  admit(record: NodeRecord | RelationshipRecord): null {
    const key = keyOf(record);
    if (key !== null && (record.faults ?? []).length === 0 && this.#wanted.delete(key)) {
      this.#found.set(key, record);
    }
    return null;
  }

  /** What is wrong with a conflict: the first property that differs, with both values, and how many more do. */
  faultOf(conflict: Conflict): Entry {
    return overwriting(conflict, this.#found.get(conflict.key));
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

/** @param first what it would overwrite; missing where that is not known. */
function overwriting(
  { record, before }: Conflict,
  first: NodeRecord | RelationshipRecord | undefined,
): Entry {
  const name =
    record.is === 'node'
      ? `${record.label} ${describeValue(record.properties['id'])}`
      : `${record.type} from ${describeValue(record.from.id)} to ${describeValue(record.to.id)}`;
  const { rule } = first?.place ?? {};
  const by = rule === undefined || rule.name === record.place.rule?.name ? '' : ` by ${rule.name}`;
  const there = `in line ${before.line} of "${before.file}"${by}`;
  const [differing, ...others] = first === undefined ? [] : differences(record, first);
  const told = unreadableRow(record.place, lineOf(record), {
    field: null,
    expected: `${differing === undefined ? '' : `${differing.what} of `}${name} to be the same in all rows`,
    got:
      differing === undefined
        ? `other content here than ${there}`
        : `${differing.here} here and ${differing.before} ${there}${others.length === 0 ? '' : `; ${counted(others.length, 'more property', 'more properties')} ${others.length === 1 ? 'differs' : 'differ'}`}`,
    remedy: 'One would overwrite the other: make their ids differ, or gather them by a grouped rule.',
  });
  return { ...told, fault: { ...told.fault, field: differing?.field ?? null } };
}

interface Difference {
  /** The property; null for the label. */
  readonly field: string | null;
  readonly what: string;
  readonly here: string;
  readonly before: string;
}

function differences(
  record: NodeRecord | RelationshipRecord,
  first: NodeRecord | RelationshipRecord,
): readonly Difference[] {
  const labels =
    record.is === 'node' && first.is === 'node' && record.label !== first.label
      ? [{ field: null, what: 'the label', here: record.label, before: first.label }]
      : [];
  const [here, before] = [record.properties, first.properties];
  const fields = [...new Set([...Object.keys(here), ...Object.keys(before)])].filter(
    (field) => JSON.stringify(here[field]) !== JSON.stringify(before[field]),
  );
  return [
    ...labels,
    ...fields.map((field) => ({
      field,
      what: `"${field}"`,
      here: described(here[field]),
      before: described(before[field]),
    })),
  ];
}

function described(value: unknown): string {
  return value === undefined ? 'nothing' : describeValue(value);
}

/** The record as a line of JSON that an import reads. */
function lineOf(record: NodeRecord | RelationshipRecord): Readonly<Record<string, unknown>> {
  const { properties } = record;
  if (record.is === 'node') return { type: 'node', labels: [record.label], properties };
  const { type: label, from, to } = record;
  const end = ({ id, label: of }: RelationshipEnd) => ({ labels: [of], properties: { id } });
  return { type: 'relationship', label, start: end(from), end: end(to), properties };
}
