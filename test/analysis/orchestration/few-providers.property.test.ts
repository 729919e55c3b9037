import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beatenCosts } from '../../../src/analysis/orchestration/beaten-costs.ts';
import { findOrchestration, SEARCH_BUDGETS } from '../../../src/analysis/orchestration/find-orchestration.ts';
import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import { layeredFacts } from '../../support/layered-facts.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';

type Cost = readonly [hours: number, money: number, effort: number];
interface Option {
  readonly provider: number;
  readonly cost: Cost;
}

const STEPS = ['find', 'plan', 'ship', 'pay'];
const PROVIDERS = ['agency', 'bank', 'carrier', 'dealer', 'exchange', 'forwarder', 'guild'];

/** Small whole numbers tie often; large ones spread over the ranges of the table that beats costs. */
const part = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 10_000 }));
const option = fc.record({
  provider: fc.integer({ min: 0, max: PROVIDERS.length - 1 }),
  cost: fc.tuple(part, part, part),
});
const options = fc.array(fc.array(option, { minLength: 3, maxLength: 7 }), { minLength: 4, maxLength: 4 });

describe('at most so many of many providers', () => {
  it('finds the whole front, as looking at every path does', () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 1, max: 4 }), (steps, maxProviders) => {
        const found = findOrchestration(factsOf(steps), { ...PLAIN_QUESTION, maxProviders, first: 100 });
        const front = frontOf(steps, maxProviders);
        expect([found.completeness, found.totalCount]).toEqual(['COMPLETE', front.length]);
        const listed = found.paths.map(({ cost, steps: chosen }) => ({
          cost: [cost.hours, cost.money, cost.effort],
          key: chosen.map(({ offering }) => offering).join(' '),
        }));
        if (front.length <= 100) expect(sorted(listed)).toEqual(sorted(front));
      }),
      { numRuns: 120 },
    );
  });
});

describe('a front of few providers that is too large', () => {
  it('misses nothing by more than it says', () => {
    let told = 0;
    fc.assert(
      fc.property(options, fc.integer({ min: 1, max: 3 }), (steps, maxProviders) => {
        const budgets = { ...SEARCH_BUDGETS, labels: 0 };
        const question = { ...PLAIN_QUESTION, maxProviders, first: 100 };
        const { paths, notes, pageInfo } = findOrchestration(factsOf(steps), question, { budgets });
        const message = notes.find(({ code }) => code === 'FRONT_SUPPORTED')?.message ?? '';
        const within = /at most ([\d.]+) %/.exec(message);
        if (within === null || pageInfo.hasNextPage) return;
        told += 1;
        const listed = paths.map(({ cost }) => [cost.hours, cost.money, cost.effort]);
        const more = [0, 1, 2].map((part) => {
          const all = listed.map((cost) => cost[part]!);
          return (Number(within[1]) / 100) * (Math.max(...all) - Math.min(...all)) + 1e-6;
        });
        const isNear = (to: readonly number[]): boolean =>
          listed.some((cost) => cost.every((one, part) => one <= to[part]! + more[part]!));
        for (const { cost } of frontOf(steps, maxProviders))
          expect([cost, isNear(cost)]).toEqual([cost, true]);
      }),
      { numRuns: 6 },
    );
    expect(told).toBeGreaterThan(0);
  });
});

describe('the table of beaten costs', () => {
  it('tells of no cost that no path beats, and of every one that is beaten by far', () => {
    const costs = fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(costs, costs, (known, asked) => {
        const column = (at: 0 | 1 | 2) => Float64Array.from(known, (cost) => cost[at]);
        const isBeaten = beatenCosts({
          size: known.length,
          hours: column(0),
          money: column(1),
          effort: column(2),
        });
        for (const cost of asked) {
          const beats = (one: Cost): boolean => one[0] < cost[0] && one[1] <= cost[1] && one[2] <= cost[2];
          if (isBeaten(...cost)) expect(known.some(beats)).toBe(true);
        }
        for (const [hours, money, effort] of known) {
          expect(isBeaten(hours + 1, money + 20_000, effort + 20_000)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function factsOf(steps: readonly (readonly Option[])[]): OrchestrationFacts {
  return layeredFacts({
    customer: { id: 'baker', market: null, population: null, valueOfTime: 2, valueOfEffort: 1 },
    job: 'export',
    steps: STEPS,
    offerings: steps.flatMap((some, step) =>
      some.map(({ provider, cost }, at) => ({
        id: `o${step}${at}`,
        step,
        provider: PROVIDERS[provider]!,
        cost,
      })),
    ),
  });
}

interface Path {
  readonly cost: readonly number[];
  readonly key: string;
}

/** Every path, of which those stay that nothing beats; of equal costs the one that comes first by its choices. */
function frontOf(steps: readonly (readonly Option[])[], maxProviders: number): readonly Path[] {
  const paths = new Map<string, Path>();
  const walk = (at: number, chosen: readonly number[], cost: Cost, providers: readonly number[]): void => {
    if (new Set(providers).size > maxProviders) return;
    if (at === steps.length) {
      const key = chosen.map((place, step) => `o${step}${place}`).join(' ');
      if (!paths.has(cost.join(' '))) paths.set(cost.join(' '), { cost, key });
      return;
    }
    steps[at]!.forEach(({ provider, cost: [hours, money, effort] }, place) => {
      const isHandedOver = at > 0 && providers.at(-1) !== provider;
      const [waiting, asking] = isHandedOver ? [0.25, 1] : [0, 0];
      walk(
        at + 1,
        [...chosen, place],
        [cost[0] + hours + waiting, cost[1] + money, cost[2] + effort + asking],
        [...providers, provider],
      );
    });
  };
  walk(0, [], [0, 0, 0], []);
  const all = [...paths.values()];
  return all.filter(
    ({ cost }) =>
      !all.some((other) => other.cost !== cost && other.cost.every((one, at) => one <= cost[at]!)),
  );
}

function sorted(paths: readonly Path[]): readonly Path[] {
  return paths.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
