import { collectNotes } from '../notes.ts';
import type { Note } from '../notes.ts';
import { PRICING_NOTES } from '../pricing-notes.ts';
import type { JourneyFacts } from './journey.ts';

const JOURNEY_NOTES = {
  VALUE_OF_TIME_MISSING: PRICING_NOTES.VALUE_OF_TIME_MISSING,
  FREQUENCY_MISSING:
    'The customer states no frequency of this job: its frictions have no value per year, and are left out.',
  NO_TOUCHPOINTS: 'The provider has no touchpoint toward this job or its steps: there are no stages.',
} as const satisfies Record<string, string>;

/** What a journey leaves out, and why. */
export function journeyNotes(
  facts: JourneyFacts,
  question: { readonly byTouchpoints: boolean; readonly valueOfTime: number | null },
): readonly Note[] {
  const notes = collectNotes(JOURNEY_NOTES);
  const customer = { kind: 'Customer', id: facts.customer.id } as const;
  if (facts.customer.valueOfTime === null && question.valueOfTime === null)
    notes.add('VALUE_OF_TIME_MISSING', [customer]);
  if ((facts.hasJob?.frequencyPerMonth ?? null) === null)
    notes.add('FREQUENCY_MISSING', [customer, { kind: 'Job', id: facts.job }]);
  if (question.byTouchpoints && facts.touchpoints.length === 0)
    notes.add('NO_TOUCHPOINTS', [{ kind: 'Job', id: facts.job }]);
  return notes.notes();
}
