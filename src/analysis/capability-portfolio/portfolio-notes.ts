import { collectNotes } from '../notes.ts';
import type { NoteCollector } from '../notes.ts';
import { PRICING_NOTES } from '../pricing-notes.ts';
import { COUNTING_NOTES } from '../value-groups.ts';

/** Everything that a portfolio leaves out or bounds, in the order in which it is told. */
const PORTFOLIO_NOTES = {
  STEPS_PRICED_ALONE:
    'Steps are priced alone, handoffs are neither in today nor in a gain: new value is not the sum of the yearly values of paths.',
  ...PRICING_NOTES,
  ...COUNTING_NOTES,
  GROUP_WITHOUT_TODAY:
    'Steps that a customer can do neither unaided nor with an offering that it uses today have no price to gain from; one is counted for each customer and job.',
  BUILD_COST_MISSING: 'Offerings that need a capability without a buildCost are left out.',
  LEVERAGE_SAMPLED:
    'Some groups are too large, or the time too short, for exact Shapley shares: these are means over random orders, with their standard error.',
  TIME_LIMIT_REACHED:
    'The time limit ended a part of the search; the answer stands with its bound, and may differ on another machine.',
  SOLVER_FAILED:
    'The solver stopped without a proof, for lack of memory or since numbers lie further apart than it can tell; the answer stands with its bound.',
} as const satisfies Record<string, string>;

export type PortfolioNoteCode = keyof typeof PORTFOLIO_NOTES;
export type PortfolioNotes = NoteCollector<PortfolioNoteCode>;

/** Starts the notes of one portfolio. */
export function portfolioNotes(): PortfolioNotes {
  return collectNotes(PORTFOLIO_NOTES);
}
