import type { EngagementForecast } from '../analysis/engagement-forecast/engagement-forecast-result.ts';
import type { ForecastFacts, ForecastQuestion } from '../analysis/engagement-forecast/forecast-facts.ts';
import { onlyReport } from './answer-of-thread.ts';
import { inThread } from './in-thread.ts';
import type { ThreadBounds } from './in-thread.ts';

/** What the thread is asked. */
export interface ForecastRequest {
  readonly facts: ForecastFacts;
  readonly question: ForecastQuestion;
}

/**
 * The forecast, made in a thread of its own.
 * @throws ThroughlineError DEADLINE_EXCEEDED.
 */
export function forecastInThread(
  request: ForecastRequest,
  bounds: ThreadBounds,
): Promise<EngagementForecast> {
  return inThread('forecast-worker', bounds, () => ({ data: request, hear: onlyReport<EngagementForecast> }));
}
