import { collectNotes } from '../notes.ts';
import type { Note, NoteCollector } from '../notes.ts';
import { experiencesEnds, hindersEnds, PRICING_NOTES, relievesEnds, servesEnds } from '../pricing-notes.ts';
import { burdenOf, exactCost } from '../step-cost.ts';
import { inGeneration } from './journey.ts';
import type { JourneyFacts, JourneyQuestion } from './journey.ts';

const JOURNEY_NOTES = {
  ...PRICING_NOTES,
  FREQUENCY_MISSING:
    'The customer states no frequency of this job: its frictions have no value per year, and are left out.',
  NO_TOUCHPOINTS: 'The provider has no touchpoint toward this job or its steps: there are no stages.',
} as const satisfies Record<string, string>;

/** What a journey leaves out, and why. */
export function journeyNotes(facts: JourneyFacts, question: JourneyQuestion): readonly Note[] {
  const notes = collectNotes(JOURNEY_NOTES);
  const customer = { kind: 'Customer', id: facts.customer.id } as const;
  if (facts.customer.valueOfTime === null && question.valueOfTime === null)
    notes.add('VALUE_OF_TIME_MISSING', [customer]);
  if ((facts.hasJob?.frequencyPerMonth ?? null) === null)
    notes.add('FREQUENCY_MISSING', [customer, { kind: 'Job', id: facts.job }]);
  if (question.generation !== 'GEN_3' && facts.touchpoints.length === 0)
    notes.add('NO_TOUCHPOINTS', [{ kind: 'Job', id: facts.job }]);
  noteIgnored(notes, inGeneration(facts, question.generation));
  return notes.notes();
}

/** Each relationship once, on however many steps its friction lies. */
function noteIgnored(notes: NoteCollector<keyof typeof JOURNEY_NOTES>, facts: JourneyFacts): void {
  const felt = facts.frictions.filter(({ experience }) => experience !== null);
  const withSteps = new Set(facts.stepEdges.map(({ parent }) => parent));
  for (const { id, job } of felt.filter((one) => withSteps.has(one.job))) {
    notes.add('HINDERS_JOB_WITH_STEPS', hindersEnds(id, job));
  }
  for (const [id, { experience }] of new Map(felt.map((friction) => [friction.id, friction]))) {
    const burden = burdenOf(experience!);
    if (typeof burden === 'string') {
      notes.add(`EXPERIENCES_${burden}`, experiencesEnds(facts.customer.id, id));
    }
  }
  const used = new Set(facts.offerings.filter((one) => one.used).map(({ id }) => id));
  for (const row of facts.serves.filter(({ offering }) => used.has(offering))) {
    const ends = servesEnds(row.offering, row.job);
    if (withSteps.has(row.job)) notes.add('SERVES_JOB_WITH_STEPS', ends);
    else if (exactCost(row) === null) notes.add('SERVES_WITHOUT_COST', ends);
  }
  const frictions = new Set(felt.map(({ id }) => id));
  const unstated = facts.relieves.filter(
    (row) => row.reduction === null && used.has(row.offering) && frictions.has(row.friction),
  );
  for (const [, row] of new Map(unstated.map((one) => [`${one.offering} ${one.friction}`, one]))) {
    notes.add('RELIEVES_WITHOUT_REDUCTION', relievesEnds(row.offering, row.friction));
  }
}
