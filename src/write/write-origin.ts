import { randomUUID } from 'node:crypto';

/** What a change is part of. */
export type ChangeKind = 'MUTATION' | 'IMPORT' | 'UNDO';

/** What is kept of changes. */
export interface KeepChanges {
  /** Whether the values before and after are kept: what undoing needs. What was touched is named all the same. */
  readonly history: boolean;
  /** How many days a change is kept at least. */
  readonly days: number;
}

/** On whose behalf something is written, and what is kept of it. */
export interface WriteOrigin {
  readonly kind: ChangeKind;
  /** The id of the mutation, or of the import with all its batches. */
  readonly write: string;
  /** The subject of the token; `anonymous` without authentication; `command` for the command line. */
  readonly who: string;
  readonly keep: KeepChanges;
}

/** Who writes where nobody has to say who they are. */
export const ANONYMOUS = 'anonymous';

/** Who writes from the command line. */
export const COMMAND = 'command';

/** What is kept where no setting says otherwise. */
export const KEEP_BY_DEFAULT: KeepChanges = { history: true, days: 90 };

/** The origin of a new write. */
export function newOrigin(
  kind: ChangeKind,
  { who, keep = KEEP_BY_DEFAULT }: { readonly who: string; readonly keep?: KeepChanges },
): WriteOrigin {
  return { kind, write: randomUUID(), who, keep };
}
