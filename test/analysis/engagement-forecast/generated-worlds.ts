import type { ForecastFacts } from '../../../src/analysis/engagement-forecast/forecast-facts.ts';
import { seededRandom } from '../../../src/analysis/seeded-random.ts';

export interface WorldSize {
  readonly customers: number;
  readonly items: number;
}

/** Customers of three kinds, each at home in every third ecosystem: there half of them are, elsewhere one in twelve. */
export function plantedWorld(seed: number, { customers, items }: WorldSize): ForecastFacts {
  return world(
    seed,
    { customers, items },
    () => (customer, item) => (customer % 3 === item % 3 ? 0.5 : 0.08),
  );
}

/** Some ecosystems draw more customers than others, and some customers go about more; nobody prefers anything. */
export function patternlessWorld(seed: number, { customers, items }: WorldSize): ForecastFacts {
  return world(seed, { customers, items }, (random) => {
    const drawing = Array.from({ length: items }, () => 0.05 + 0.5 * random() ** 3);
    const going = Array.from({ length: customers }, () => 0.4 + 1.2 * random());
    return (customer, item) => drawing[item]! * going[customer]!;
  });
}

type Chance = (customer: number, item: number) => number;

function world(
  seed: number,
  { customers, items }: WorldSize,
  chances: (random: () => number) => Chance,
): ForecastFacts {
  const random = seededRandom(seed);
  const chance = chances(random);
  const ecosystem = (item: number) => `e${String(item).padStart(3, '0')}`;
  return {
    target: 'ENGAGES_IN',
    customers: Array.from({ length: customers }, (_, customer) => ({
      id: `c${String(customer).padStart(4, '0')}`,
      market: null,
      has: Array.from({ length: items }, (__, item) => item)
        .filter((item) => random() < chance(customer, item))
        .map((item) => ({ item: ecosystem(item), validFrom: null, validUntil: null, observedAt: null })),
    })),
    items: Array.from({ length: items }, (_, item) => ({
      id: ecosystem(item),
      isLive: true,
      markets: [],
      steps: [],
    })),
  };
}
