import type { EngagementForecast } from '../analysis/engagement-forecast/engagement-forecast-result.ts';
import type { ForecastFacts, ForecastQuestion } from '../analysis/engagement-forecast/forecast-facts.ts';
import { runInThread } from './run-in-thread.ts';
import type { ThreadBounds } from './run-in-thread.ts';

/** What the thread is asked. */
export interface ForecastRequest {
  readonly facts: ForecastFacts;
  readonly question: ForecastQuestion;
}

/**
 * The forecast, made in a thread of its own.
 * @throws ThroughlineError DEADLINE_EXCEEDED; what the checkpoint throws.
 */
export function forecastInThread(
  request: ForecastRequest,
  bounds: ThreadBounds,
): Promise<EngagementForecast> {
  return runInThread('forecast-worker', request, bounds);
}
