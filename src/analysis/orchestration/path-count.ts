import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import type { PathSpace } from './allowed-paths.ts';
import type { HandoffSide } from './handoff-rules.ts';
import type { LayerOption } from './layered-job.ts';
import { mostProviders } from './provider-sets.ts';

/** The largest count that GraphQL's Int holds. */
const LARGEST = 2n ** 31n - 1n;

/** So many paths are counted one by one where no formula counts them. */
const COUNTED_ONE_BY_ONE = 100_000n;

/**
 * How many paths a space has. Null above 2^31 − 1, and where limits or a number of providers leave only counting them one
 * by one and there are more than 100,000 to look at.
 */
export function pathCount(space: PathSpace, maxProviders: number | null): number | null {
  const all = product(space.steps);
  const isLimited = Object.values(space.limits).some((limit) => limit !== Infinity);
  const isBound = maxProviders !== null && maxProviders < mostProviders(space.steps);
  if (isLimited || isBound) {
    return all > COUNTED_ONE_BY_ONE ? null : countOneByOne(space, maxProviders ?? Infinity);
  }
  const { mustUseProvider } = space;
  const without =
    mustUseProvider === null
      ? 0n
      : product(space.steps.map((options) => options.filter(({ provider }) => provider !== mustUseProvider)));
  const allowed = all - without;
  return allowed > LARGEST ? null : Number(allowed);
}

function product(steps: readonly (readonly LayerOption[])[]): bigint {
  return steps.reduce((count, options) => count * BigInt(options.length), 1n);
}

function countOneByOne({ steps, rules, limits, mustUseProvider }: PathSpace, maxProviders: number): number {
  let count = 0;
  const walk = (
    step: number,
    last: HandoffSide | null,
    cost: CostVector,
    providers: ReadonlySet<string>,
  ): void => {
    if (
      cost.hours > limits.hours ||
      cost.money > limits.money ||
      cost.effort > limits.effort ||
      providers.size > maxProviders
    ) {
      return;
    }
    const options = steps[step];
    if (options === undefined) {
      count += mustUseProvider === null || providers.has(mustUseProvider) ? 1 : 0;
      return;
    }
    for (const option of options) {
      const handoff = last === null || option.side === null ? NO_COST : rules.between(last, option.side).cost;
      walk(
        step + 1,
        option.side ?? last,
        addCosts(cost, addCosts(option.cost, handoff)),
        option.provider === null || providers.has(option.provider)
          ? providers
          : new Set([...providers, option.provider]),
      );
    }
  };
  walk(0, null, NO_COST, new Set());
  return count;
}
