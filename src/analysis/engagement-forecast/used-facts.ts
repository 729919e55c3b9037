import type { UsedFact } from '../evidence.ts';
import type { ForecastFacts } from './forecast-facts.ts';
import { forecastNotes } from './forecast-notes.ts';
import { holdingsOf } from './holdings.ts';

/**
 * The facts that a forecast rests on: each relationship that its models learn from, those of all customers. What one of them does to
 * a score is not worked out: null.
 */
export function forecastFactsUsed(facts: ForecastFacts, asOf: string | null): readonly UsedFact[] {
  const { customers, items, had } = holdingsOf(facts, asOf, forecastNotes());
  return customers.flatMap(({ id }, place) =>
    Array.from(had[place]!, (item): UsedFact => ({
      subject: { type: facts.target, from: id, to: items[item]!.id },
      property: null,
      effect: null,
    })),
  );
}
