import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { ExactProperties } from '../graph/exact-values.ts';

/** What happened to a node or a relationship. */
export type ChangeAction = 'CREATED' | 'CHANGED' | 'DELETED';

interface Touched {
  readonly action: ChangeAction;
  /** The names of the properties that are different now; only of what was changed. */
  readonly properties?: readonly string[];
  /** What was there: all properties of what was deleted, the different ones of what was changed. With history alone. */
  readonly before?: ExactProperties;
  /** What is there: all properties of what was created, the different ones of what was changed. With history alone. */
  readonly after?: ExactProperties;
}

/** What a write did to one node. */
export interface NodeChange extends Touched {
  readonly labels: readonly string[];
  /** Null where others made a node without one. */
  readonly id: string | null;
}

/** What a write did to one relationship. */
export interface RelationshipChange extends Touched {
  readonly type: string;
  /** The ids of its ends; null where others made a node without one. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All that one write did, in the order of doing. */
export interface ChangeRecord {
  readonly nodes: readonly NodeChange[];
  readonly relationships: readonly RelationshipChange[];
}

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Compressed JSON as text, for one property; and how many bytes it takes when it is read. */
export async function packRecord(
  record: ChangeRecord,
): Promise<{ readonly packed: string; readonly bytes: number }> {
  const json = Buffer.from(JSON.stringify(record));
  // The fastest level: the next ones gain a few percent and take twice the time.
  const packed = await deflate(json, { level: 1 });
  return { packed: packed.toString('base64'), bytes: json.length };
}

/** What `packRecord` was given. */
export async function unpackRecord(packed: string): Promise<ChangeRecord> {
  const json = await inflate(Buffer.from(packed, 'base64'));
  return JSON.parse(json.toString()) as ChangeRecord;
}
