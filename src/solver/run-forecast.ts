import { engagementForecast } from '../analysis/engagement-forecast/engagement-forecast.ts';
import type { EngagementForecast } from '../analysis/engagement-forecast/engagement-forecast-result.ts';
import { forecastWork } from '../analysis/engagement-forecast/forecast-work.ts';
import { forecastInThread } from './forecast-thread.ts';
import type { ForecastRequest } from './forecast-thread.ts';
import type { ThreadBounds } from './in-thread.ts';

/** So much work, some 20 ms, may keep everybody else waiting: to start a thread, whose code is cold, takes longer than that. */
const QUICK = 25_000_000;

/**
 * The forecast; one that takes long is made in a thread of its own, with the same answer.
 * @throws ThroughlineError DEADLINE_EXCEEDED.
 */
export async function runForecast(
  request: ForecastRequest,
  bounds: ThreadBounds,
): Promise<EngagementForecast> {
  if (forecastWork(request.facts) > QUICK) return forecastInThread(request, bounds);
  return engagementForecast(request.facts, request.question);
}
