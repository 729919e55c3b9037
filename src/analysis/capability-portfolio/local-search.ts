import { openGreedy } from './greedy.ts';
import type { Greedy } from './greedy.ts';
import { totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { seededRandom } from '../seeded-random.ts';

/** Rounds of taking something out and filling up again. */
const ROUNDS = 400;

/** Rounds without an improvement after which the search ends. */
const PATIENCE = 80;

/** Bundles looked at in all: a bound of the work that does not depend on the machine's speed. */
const WORK = 20_000_000;

/**
 * A good choice of items, never claimed to be the best: greedy, then rounds that throw out one or more of the bundles in
 * use, keep them out for the round and fill up again (a large neighbourhood search with a fixed seed).
 * @param options `outOfTime` is asked before each round. `start`: items to begin with, within the limit.
 * @returns ascending items; empty where nothing fits, and for a REACH aim always a set that reaches it.
 */
export function localSearch(
  problem: PortfolioProblem,
  options: { readonly outOfTime: () => boolean; readonly start?: readonly number[] },
): number[] {
  const search = openSearch(problem);
  for (const item of options.start ?? []) search.greedy.add(item);
  search.fill(new Set());
  let best = search.settle();
  const random = seededRandom(1);
  for (let round = 0, idle = 0; round < ROUNDS && idle < PATIENCE; round += 1, idle += 1) {
    if (search.work() > WORK || options.outOfTime()) break;
    const used = search.greedy.taken();
    if (used.length === 0) break;
    const banned = new Set<number>();
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
      banned.add(used[Math.floor(random() * used.length)]!);
    }
    for (const bundle of banned) problem.bundles[bundle]!.forEach((item) => search.greedy.drop(item));
    search.fill(banned);
    search.fill(new Set());
    const found = search.settle();
    if (search.isBetter(found, best)) {
      best = found;
      idle = 0;
    } else search.restore(best);
  }
  return best.items.toSorted((a, b) => a - b);
}

interface Found {
  readonly items: readonly number[];
  readonly weight: number;
  readonly value: number;
}

function openSearch(problem: PortfolioProblem) {
  const { aim } = problem;
  const greedy = openGreedy(problem);
  const crumb = 1e-12 * totalOf(problem);
  let work = 0;
  // Value sums drift by crumbs; a target is met with room for them, so that a recount meets it too.
  const reached = () => aim.kind === 'REACH' && greedy.value() >= aim.newValue + crumb;
  const fits = (weight: number) => aim.kind === 'REACH' || greedy.cost() + weight <= aim.limit;

  return {
    greedy,
    work: () => work,
    fill(banned: ReadonlySet<number>) {
      while (!reached()) {
        const bundle = greedy.best((candidate, weight) => !banned.has(candidate) && fits(weight));
        work += problem.bundles.length;
        if (bundle === undefined) return;
        greedy.addBundle(bundle);
      }
    },
    /** Drops what no group takes, and what a target does not need, and tells what is left. */
    settle(): Found {
      keepOnly(greedy, problem);
      if (aim.kind === 'REACH') dropNeedless(greedy, problem, aim.newValue + crumb);
      return { items: greedy.chosen(), weight: greedy.cost(), value: greedy.value() };
    },
    isBetter(found: Found, than: Found): boolean {
      if (aim.kind === 'WITHIN') {
        if (Math.abs(found.value - than.value) > crumb) return found.value > than.value;
        return found.weight < than.weight;
      }
      const reaches = (one: Found) => one.value >= aim.newValue;
      return reaches(found) === reaches(than) ? found.weight < than.weight : reaches(found);
    },
    restore(found: Found) {
      greedy.clear();
      found.items.forEach((item) => greedy.add(item));
    },
  };
}

function keepOnly(greedy: Greedy, problem: PortfolioProblem): void {
  const needed = new Set(greedy.taken().flatMap((bundle) => problem.bundles[bundle]!));
  for (const item of greedy.chosen()) if (!needed.has(item)) greedy.drop(item);
}

/** Takes bundles out, the heaviest first, while the target is still met. */
function dropNeedless(greedy: Greedy, problem: PortfolioProblem, target: number): void {
  const heaviest = greedy.chosen().sort((a, b) => problem.costs[b]! - problem.costs[a]! || a - b);
  for (const item of heaviest) {
    if (!greedy.has(item)) continue;
    greedy.drop(item);
    if (greedy.value() < target) greedy.add(item);
    else keepOnly(greedy, problem);
  }
}
