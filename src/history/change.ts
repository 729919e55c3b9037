import type { ChangeRecord } from '../write/change-record.ts';
import type { ChangeKind } from '../write/write-origin.ts';

/** What is kept of one write: a mutation, or a batch of an import. */
export interface Change {
  /** Its place among all writes: grows in the order in which they were committed, not always by one. */
  readonly sequence: number;
  readonly id: string;
  /** The id of the mutation or import that it is of. */
  readonly write: string;
  readonly kind: ChangeKind;
  readonly who: string;
  /** An ISO moment. */
  readonly at: string;
  /** The id of the change that it takes back, of the change that took it back. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  /** Whether its record holds values. */
  readonly history: boolean;
  /** Nodes created, changed, deleted; relationships created, changed, deleted. */
  readonly counts: readonly number[];
  /** The length of its record when it is unpacked. */
  readonly bytes: number;
}

/** A change with all that it did. */
export interface WholeChange extends Change {
  readonly record: ChangeRecord;
}
