import { LARGEST_NUMBER } from '../model/model.ts';
import { within } from './within.ts';

/**
 * What an hour is worth to customers that do not say so themselves, in currency; null where the question does not say either.
 * @throws ThroughlineError BAD_USER_INPUT for a value out of range.
 */
export function valueOfTimeOf({ valueOfTime }: { readonly valueOfTime?: number | null }): number | null {
  return valueOfTime == null ? null : within('valueOfTime', valueOfTime, [0, LARGEST_NUMBER]);
}
