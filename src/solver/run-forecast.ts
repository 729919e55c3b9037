import { engagementForecast } from '../analysis/engagement-forecast/engagement-forecast.ts';
import type { EngagementForecast } from '../analysis/engagement-forecast/engagement-forecast-result.ts';
import { forecastWork } from '../analysis/engagement-forecast/forecast-work.ts';
import { forecastInThread } from './forecast-thread.ts';
import type { ForecastRequest } from './forecast-thread.ts';
import type { ThreadBounds } from './in-thread.ts';

/**
 * So much work, 50 to 100 ms of processor time, may keep everybody else waiting: to start a thread, whose code is cold, takes as long,
 * and makes the answer late.
 */
const QUICK = 20_000_000;

/**
 * The forecast; one that takes long is made in a thread of its own, with the same answer.
 * @throws ThroughlineError DEADLINE_EXCEEDED.
 */
export async function runForecast(
  request: ForecastRequest,
  bounds: ThreadBounds,
): Promise<EngagementForecast> {
  if (forecastWork(request.facts, request.question) > QUICK) return forecastInThread(request, bounds);
  return engagementForecast(request.facts, request.question);
}
