import { badInput } from '../errors.ts';
import type { NodeKind } from '../model/model.ts';

/** One change imagined for one question, as a caller names it: exactly one of these. */
export interface WhatIfChange {
  /** Creates or changes a node; a property not given stays, null removes it. */
  readonly setNode?: WhatIfNode | null;
  /** The id of a node, of any kind; its relationships go with it. */
  readonly removeNode?: string | null;
  /** Creates or changes a relationship; a property not given stays, null removes it. */
  readonly setRelationship?: WhatIfRelationship | null;
  /** Properties are not looked at. */
  readonly removeRelationship?: WhatIfRelationship | null;
}

export interface WhatIfNode {
  readonly kind: NodeKind;
  readonly id: string;
  /** By name, unchecked. */
  readonly properties: unknown;
}

export interface WhatIfRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** By name, unchecked. */
  readonly properties?: unknown;
}

/** A change with its place in the list given. */
export type IndexedChange = { readonly index: number } & (
  | { readonly what: 'setNode'; readonly node: WhatIfNode }
  | { readonly what: 'removeNode'; readonly id: string }
  | { readonly what: 'setRelationship' | 'removeRelationship'; readonly relationship: WhatIfRelationship }
);

/** Changes that are made together, in one call of the writing code: of one form, of one kind or type. */
export type ChangeRun = readonly [IndexedChange, ...IndexedChange[]];

/** Changes imagined for one question at most: each costs a few statements while what it touches is locked. */
export const MOST_CHANGES = 100;

/**
 * The changes in their order, neighbours that can be made together in one run.
 * @throws ThroughlineError BAD_USER_INPUT for too many, or one that names none or several things to do.
 */
export function changeRuns(changes: readonly WhatIfChange[]): readonly ChangeRun[] {
  if (changes.length > MOST_CHANGES) {
    throw badInput(
      `Expected at most ${MOST_CHANGES} changes in "whatIf", got ${changes.length}. Imagine less at once.`,
    );
  }
  const runs: [IndexedChange, ...IndexedChange[]][] = [];
  let form = '';
  let subjects = new Set<string>();
  for (const change of changes.map(indexed)) {
    const subject = subjectOf(change);
    if (formOf(change) === form && !subjects.has(subject)) runs.at(-1)?.push(change);
    else {
      runs.push([change]);
      form = formOf(change);
      subjects = new Set();
    }
    subjects.add(subject);
  }
  return runs;
}

/** @oneOf says so in the schema; executors differ in whether they look at variables. */
function indexed(change: WhatIfChange, index: number): IndexedChange {
  const { setNode, removeNode, setRelationship, removeRelationship } = change;
  const given = Object.values(change).filter((value) => value !== undefined);
  if (given.length !== 1 || given[0] === null) {
    throw badInput(
      `Expected "whatIf[${index}]" to be exactly one of setNode, removeNode, setRelationship and removeRelationship, got ${given.length === 1 ? 'null' : given.length}.`,
    );
  }
  if (setNode != null) return { index, what: 'setNode', node: setNode };
  if (removeNode != null) return { index, what: 'removeNode', id: removeNode };
  return setRelationship != null
    ? { index, what: 'setRelationship', relationship: setRelationship }
    : { index, what: 'removeRelationship', relationship: removeRelationship as WhatIfRelationship };
}

function formOf(change: IndexedChange): string {
  if ('node' in change) return `${change.what} ${change.node.kind}`;
  return 'relationship' in change ? `${change.what} ${change.relationship.type}` : change.what;
}

/** What a call of the writing code may name once. */
function subjectOf(change: IndexedChange): string {
  if ('node' in change) return change.node.id;
  return 'relationship' in change
    ? JSON.stringify([change.relationship.from, change.relationship.to])
    : change.id;
}
