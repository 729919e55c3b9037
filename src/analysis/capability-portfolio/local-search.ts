import { openGreedy } from './greedy.ts';
import { isBetter } from './is-better.ts';
import { openLosses } from './losses.ts';
import type { Losses } from './losses.ts';
import { totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { seededRandom } from '../seeded-random.ts';

/** Exchanges tried for each item of the problem. */
const EXCHANGES_PER_ITEM = 20;

/** Steps of work in all: a bound that does not depend on the machine's speed. */
const WORK = 30_000_000;

/** How much of the objective an exchange may lose at the beginning; less and less later, nothing at the end. */
const WARMTH = 0.002;

/**
 * A first choice of items, never claimed to be the best, the better of two: what a greedy choice by bundles grows to, and what is
 * left of everything when always the item goes that is missed least for its weight (items help one another, so that the
 * second is mostly better).
 * @param options `outOfTime` is asked between the two. `start`: items that the first begins with, within the limit.
 * @returns ascending items; empty where nothing fits, and for a REACH aim always a set that reaches it.
 */
export function firstChoice(
  problem: PortfolioProblem,
  options: { readonly outOfTime: () => boolean; readonly start?: readonly number[] },
): number[] {
  const grown = filled(problem, options.start ?? []);
  if (options.outOfTime()) return grown;
  const losses = openLosses(problem);
  problem.costs.forEach((_, item) => losses.add(item));
  letGo(losses, problem);
  const trimmed = filled(problem, losses.chosen());
  return isBetter(problem, trimmed, grown) ? trimmed : grown;
}

/**
 * A choice that is mostly better, and never worse. It exchanges: takes in a bundle, lets go what is missed least, and keeps
 * that also where it is a little worse, ever less so (simulated annealing, Kirkpatrick et al. 1983, with a fixed seed).
 * @param options `begun`: a choice that keeps to the aim. `outOfTime` is asked before each exchange.
 */
export function localSearch(
  problem: PortfolioProblem,
  { begun, outOfTime }: { readonly begun: readonly number[]; readonly outOfTime: () => boolean },
): readonly number[] {
  if (outOfTime()) return begun;
  const losses = openLosses(problem);
  begun.forEach((item) => losses.add(item));
  const found = filled(problem, exchanged(losses, problem, outOfTime));
  return isBetter(problem, found, begun) ? found : begun;
}

/** What the items become when a greedy choice goes on from them and then lets go what nobody needs; ascending. */
function filled(problem: PortfolioProblem, items: readonly number[]): number[] {
  const { aim } = problem;
  const greedy = openGreedy(problem);
  items.forEach((item) => greedy.add(item));
  const goal = goalOf(problem);
  const fits = (weight: number) => aim.kind === 'REACH' || greedy.cost() + weight <= aim.limit;
  while (greedy.value() < goal) {
    const bundle = greedy.best((_, weight) => fits(weight));
    if (bundle === undefined) break;
    greedy.addBundle(bundle);
  }
  const keepNeeded = () => {
    const needed = new Set(greedy.taken().flatMap((bundle) => problem.bundles[bundle]!));
    for (const item of greedy.chosen()) if (!needed.has(item)) greedy.drop(item);
  };
  keepNeeded();
  if (aim.kind === 'WITHIN') return greedy.chosen();
  // A target does not need all that was taken on the way to it: the heaviest first.
  for (const item of greedy.chosen().sort((a, b) => problem.costs[b]! - problem.costs[a]! || a - b)) {
    if (!greedy.has(item)) continue;
    greedy.drop(item);
    if (greedy.value() < goal) greedy.add(item);
    else keepNeeded();
  }
  return greedy.chosen();
}

/** Exchanges bundles for what is missed least, and ends at the best set met. */
function exchanged(losses: Losses, problem: PortfolioProblem, outOfTime: () => boolean): number[] {
  const { aim, bundles } = problem;
  const random = seededRandom(1);
  // Both kinds of aim as something to make great.
  const worth = () => (aim.kind === 'WITHIN' ? losses.value() : -losses.weight());
  const crumb = 1e-12 * Math.abs(worth());
  let best = { worth: worth(), items: losses.chosen() };
  const exchanges = EXCHANGES_PER_ITEM * problem.costs.length;
  const begun = losses.work();
  for (let exchange = 0; exchange < exchanges; exchange += 1) {
    const done = Math.max(exchange / exchanges, (losses.work() - begun) / WORK);
    if (done >= 1 || outOfTime()) break;
    const bundle = Math.floor(random() * bundles.length);
    const patience = -Math.log(1 - random());
    if (losses.isUnlocked(bundle)) continue;
    const before = worth();
    const added = bundles[bundle]!.filter((item) => !losses.has(item));
    added.forEach((item) => losses.add(item));
    const dropped = letGo(losses, problem);
    const loss = before - worth();
    if (loss > WARMTH * (1 - done) ** 2 * Math.abs(before) * patience) {
      added.forEach((item) => losses.drop(item));
      dropped.filter((item) => !added.includes(item)).forEach((item) => losses.add(item));
    } else if (worth() > best.worth + crumb) best = { worth: worth(), items: losses.chosen() };
  }
  return best.items;
}

/** Lets items go while there is too much of them: over the limit, or not needed for the target. */
function letGo(losses: Losses, problem: PortfolioProblem): number[] {
  const { aim } = problem;
  const goal = goalOf(problem);
  const dropped: number[] = [];
  for (;;) {
    if (aim.kind === 'WITHIN' && losses.weight() <= aim.limit) return dropped;
    const item = losses.leastMissed(aim.kind === 'WITHIN' ? Infinity : losses.value() - goal);
    if (item === undefined) return dropped;
    losses.drop(item);
    dropped.push(item);
  }
}

/** The value with which a target is reached; sums drift by crumbs, for which there is room. */
function goalOf(problem: PortfolioProblem): number {
  return problem.aim.kind === 'WITHIN' ? Infinity : problem.aim.newValue + 1e-12 * totalOf(problem);
}
