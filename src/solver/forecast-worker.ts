import { parentPort, workerData } from 'node:worker_threads';
import { engagementForecast } from '../analysis/engagement-forecast/engagement-forecast.ts';
import type { ForecastRequest } from './forecast-thread.ts';

/** The thread of one forecast: fitting the models takes seconds in which nobody else would be served. */
const { facts, question } = workerData as ForecastRequest;
parentPort?.postMessage(engagementForecast(facts, question));
