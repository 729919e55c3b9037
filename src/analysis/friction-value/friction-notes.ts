import { collectNotes } from '../notes.ts';
import type { NodeRef, NoteCollector } from '../notes.ts';
import { PRICING_NOTES } from '../pricing-notes.ts';
import { COUNTING_NOTES, endsOf } from '../value-groups.ts';
import type { FrictionFacts } from './friction-facts.ts';

/** Everything that friction value leaves out or bounds, in the order in which it is told. */
const FRICTION_NOTES = {
  ...PRICING_NOTES,
  ...COUNTING_NOTES,
  SHARES_SCALED:
    'Jobs whose stated shares of TAKES_PLACE_IN add up to more than 1: the shares are scaled to 1, those without one get nothing.',
  BEYOND_EXACT_SUMS:
    'Frictions that cost more than 9.6 · 10¹⁸ a year on one step: their sums are right to about 15 digits, and the last ones may differ from one time to another.',
  NOTHING_TO_SHARE: 'There is no friction value: neither an outside share nor a verdict can be told.',
} as const satisfies Record<string, string>;

export type FrictionNoteCode = keyof typeof FRICTION_NOTES;
export type FrictionNotes = NoteCollector<FrictionNoteCode>;

/** What was left out, counted by whoever read it. */
export interface LeftOut {
  readonly code: FrictionNoteCode;
  readonly count: number;
  readonly nodes: readonly NodeRef[];
}

/** The notes of friction value over these facts. */
export function frictionNotes(
  facts: FrictionFacts,
  also: { readonly leftOut: readonly LeftOut[]; readonly valueOfTime: number | null },
): FrictionNotes {
  const notes = collectNotes(FRICTION_NOTES);
  const counting = new Set(facts.jobs.counted.map(({ customer }) => customer));
  for (const { id, valueOfTime } of facts.customers) {
    if (valueOfTime === null && also.valueOfTime === null && counting.has(id))
      notes.add('VALUE_OF_TIME_MISSING', [{ kind: 'Customer', id }]);
  }
  for (const { code, count, nodes } of also.leftOut) notes.addCounted(code, count, nodes);
  for (const held of facts.jobs.withoutFrequency) notes.add('HAS_JOB_WITHOUT_FREQUENCY', endsOf(held));
  for (const held of facts.jobs.belowAnother) notes.add('HAS_JOB_BELOW_ANOTHER', endsOf(held));
  for (const [job, places] of facts.places) {
    if (places.reduce((sum, { share }) => sum + (share ?? 0), 0) > 1 + 1e-9)
      notes.add('SHARES_SCALED', [{ kind: 'Job', id: job }]);
  }
  for (const id of facts.beyondExact) notes.add('BEYOND_EXACT_SUMS', [{ kind: 'Friction', id }]);
  return notes;
}
