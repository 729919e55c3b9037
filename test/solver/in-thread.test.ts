import { expect, it } from '@jest/globals';
import type { ForecastQuestion } from '../../src/analysis/engagement-forecast/forecast-facts.ts';
import { engagementForecast } from '../../src/analysis/engagement-forecast/engagement-forecast.ts';
import { forecastInThread } from '../../src/solver/forecast-thread.ts';
import { runForecast } from '../../src/solver/run-forecast.ts';
import { plantedWorld } from '../analysis/engagement-forecast/generated-worlds.ts';

const question: ForecastQuestion = {
  customers: null,
  first: 2,
  reasons: 5,
  asOf: null,
  backtestShare: 0.2,
  seed: 1,
};
const small = plantedWorld(1, { customers: 30, items: 12 });
/** About a second of work. */
const large = plantedWorld(1, { customers: 400, items: 600 });
const unhurried = () => ({ deadline: Date.now() + 60_000, signal: new AbortController().signal });

it('answers as the function does', async () => {
  const answer = await forecastInThread({ facts: small, question }, unhurried());
  expect(answer).toEqual(engagementForecast(small, question));
});

it('is not begun for what is soon done', async () => {
  const none = { deadline: 0, signal: AbortSignal.abort() };
  expect(await runForecast({ facts: small, question }, none)).toEqual(engagementForecast(small, question));
  await expect(runForecast({ facts: large, question }, none)).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
  });
  // Few things to take up, but many that ask.
  const many = plantedWorld(1, { customers: 20_000, items: 5 });
  await expect(runForecast({ facts: many, question }, none)).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
  });
});

it('leaves the event loop free', async () => {
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 10);
  await runForecast({ facts: large, question: { ...question, customers: [] } }, unhurried());
  clearInterval(counting);
  expect(turns).toBeGreaterThan(10);
});

it('ends at the deadline', async () => {
  const began = Date.now();
  const bounds = { ...unhurried(), deadline: began + 200 };
  await expect(forecastInThread({ facts: large, question }, bounds)).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
  });
  expect(Date.now() - began).toBeLessThan(2_000);
});

it('ends when nobody waits for it any more', async () => {
  const caller = new AbortController();
  const answer = forecastInThread({ facts: large, question }, { ...unhurried(), signal: caller.signal });
  setTimeout(() => caller.abort(), 200);
  await expect(answer).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
});
