import { decimal, times, toNumber } from '../exact-decimal.ts';
import type { AllowedPaths } from './allowed-paths.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import type { FoundPath } from './found-path.ts';
import type { LinearOrder } from './linear-order.ts';
import type { PathStream } from './paths-in-order.ts';

/**
 * Paths that differ: first the best one, then again and again the best of those that differ from every one before in at
 * least `difference` of the steps taken, and in one step at least. Each is found exactly, so only what was chosen before
 * decides; another choice of the first ones could leave more or cheaper ones.
 */
export function* diversePaths(
  paths: AllowedPaths,
  by: {
    readonly order: LinearOrder;
    readonly counted: CountedCosts;
    /** A share, 0 to 1. */
    readonly difference: number;
    /** How many steps are taken. */
    readonly steps: number;
  },
): PathStream {
  const steps = Math.max(1, Math.ceil(toNumber(times(decimal(by.difference), decimal(by.steps)))));
  const from: FoundPath[] = [];
  for (;;) {
    const next = paths.inOrder({ order: by.order, counted: by.counted, apart: { from, steps } }).next();
    if (next.done === true) {
      return next.value;
    }
    yield next.value;
    from.push(next.value);
  }
}
