import { collectNotes } from '../notes.ts';
import type { NoteCollector } from '../notes.ts';

/** What a forecast leaves out or bounds, and why. */
const FORECAST_NOTES = {
  NO_BETTER_THAN_POPULARITY:
    'No model was proven better than popularity on what was held out: the forecast is by popularity, the same for everyone but for what each has.',
  TOO_LITTLE_HELD_OUT:
    'Too few customers have enough relationships to hold some out: there are no measures, and the forecast is by popularity.',
  MODEL_NOT_TRIED:
    'There is more to learn from than this model can take in the time allowed; it was not tried:',
  MODEL_SIMPLIFIED:
    'There is more to learn from than this model can take whole in the time allowed; its walks end after three steps:',
  RARE_ITEMS_LEFT_OUT: 'There are more things to take up than models can weigh: the rarest are left out.',
  BACKTEST_SAMPLED:
    'There are more customers than are tested: the backtest is on some of them, drawn by the seed.',
  CUSTOMERS_LEFT_OUT:
    'There would be more predictions than an answer holds: customers with the last ids have none. Name customers, or ask for fewer each.',
  CUSTOMER_WITHOUT_RELATIONSHIPS:
    'Customers without any such relationship have no prediction: nothing tells what they are like.',
  NEVER_TAKEN_UP: 'What no customer has cannot be predicted.',
  NOT_OPEN:
    'Relationships with what is not live, has no provider or is not open to the customer are not learnt from.',
  UNKNOWN_ON_DATE:
    'Relationships observed or valid only after the date are what the forecast is tested against.',
  ENDED_BEFORE_DATE: 'Relationships that ended before the date are not learnt from, and not predicted again.',
  UNDATED: 'Relationships with neither a validFrom nor an observedAt count as known on every date.',
} as const satisfies Record<string, string>;

export type ForecastNoteCode = keyof typeof FORECAST_NOTES;
export type ForecastNotes = NoteCollector<ForecastNoteCode>;

/** Starts an empty collection of notes. */
export function forecastNotes(): ForecastNotes {
  return collectNotes(FORECAST_NOTES);
}
