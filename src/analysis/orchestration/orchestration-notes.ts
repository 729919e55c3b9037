import { collectNotes, type NoteCollector } from '../notes.ts';
import { PRICING_NOTES } from '../pricing-notes.ts';

/** What an orchestration leaves out or bounds, and why. */
const ORCHESTRATION_NOTES = {
  ...PRICING_NOTES,
  OFFERING_WITHOUT_PROVIDER:
    'Offerings without a provider are concepts: they count as planned, and without `includePlanned` they are on no path.',
  BUILD_COST_MISSING:
    'Capabilities that planned offerings or concepts need and nobody holds state no buildCost: what is missing has no known cost.',
  INTEGRATES_WITH_WITHOUT_COST: 'INTEGRATES_WITH relationships without hours, money and effort are ignored.',
  NO_ALLOWED_PATH:
    'The constraints of the question leave no path, although every step can be done by somebody or unaided.',
  NO_TODAY:
    'There is no today: these steps can be done neither with what the customer uses nor unaided, so there is no yearly value.',
  FREQUENCY_MISSING:
    'The customer states no frequency of this job: there is neither a yearly value nor a premium.',
  NO_SINGLE_PROVIDER_PATH: 'No allowed path uses at most one provider: there is no premium.',
  BEST_PATH_NOT_KNOWN:
    'The search was bounded, so the path of least generalised cost is not known: `robustness` cannot be worked out.',
  PREMIUM_NOT_EXACT: 'The search was bounded, so the premium is not known.',
  CONFIDENCE_MISSING: 'Relationships that state no confidence count as certain in the confidence of a path.',
  CONFIDENCE_NOT_STATED:
    'Relationships that state no confidence were kept, although `minConfidence` asks for sure ones.',
  FRONT_SUPPORTED: 'There are more Pareto-optimal ways than can be compared with each other.',
  FRONT_REPRESENTED:
    'There are more Pareto-optimal ways than are listed: these stand for all of them, with the least hours, money, effort and generalised cost among them.',
  PROVIDER_SETS_LEFT_OUT: 'There are more sets of providers than are searched: better paths may be missing.',
  PATHS_LEFT_OUT: 'The search ended before it had looked at all paths: further ones may be missing.',
} as const satisfies Record<string, string>;

export type OrchestrationNoteCode = keyof typeof ORCHESTRATION_NOTES;

/** Starts an empty collection of notes. */
export function orchestrationNotes(): NoteCollector<OrchestrationNoteCode> {
  return collectNotes(ORCHESTRATION_NOTES);
}
