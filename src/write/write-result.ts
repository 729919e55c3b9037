/** What a write did, in nodes or relationships; one row is one of them. */
export interface WriteResult {
  /** Were not there before. */
  readonly created: number;
  /** Were there and are different now. */
  readonly changed: number;
  /** Were there and stayed as they were. */
  readonly unchanged: number;
  /** Nodes, or relationships, deleted because the call named them. */
  readonly deleted: number;
  /** Relationships that went with deleted nodes, or because they were replaced. */
  readonly relationshipsDeleted: number;
}

/** A write that did nothing, to be filled in. */
export const NOTHING_WRITTEN: WriteResult = {
  created: 0,
  changed: 0,
  unchanged: 0,
  deleted: 0,
  relationshipsDeleted: 0,
};
