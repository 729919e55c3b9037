import type { SolvingMeans } from './solve-portfolio.ts';

/** The means with an equal part of the time left, for one of so many questions that are still to be asked. */
export function partOfTime(means: SolvingMeans, questions: number): SolvingMeans {
  const untouched = means.timeLeft() * (1 - 1 / questions);
  return { ...means, timeLeft: () => means.timeLeft() - untouched };
}
