import { seededRandom } from '../seeded-random.ts';
import { isBetter } from './is-better.ts';
import { objectiveOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { bundleWorths } from './value-model.ts';

/** Moves tried for each bundle, and in all: bounds that do not depend on the machine's speed. */
const MOVES_PER_BUNDLE = 3_000;
const MOVES = 4_000_000;

/** The first temperature, as a share of the objective. */
const WARMTH = 0.001;

/** By what share each move raises the price of breaking the aim while it is broken, and lowers it while it is kept. */
const SWING = 0.002;

/** Moves between two looks at the clock. */
const STRETCH = 4_096;

/**
 * A choice that is mostly better, and never worse, where nobody chooses between bundles. Each move takes one bundle in or lets
 * one go, and is kept also where that is a little worse, ever less so (simulated annealing, Kirkpatrick et al. 1983, with a
 * fixed seed). The aim may be broken at a price that rises until it is kept and falls until it is broken, so that the search
 * goes to and fro over the limit (strategic oscillation, Glover 1977): bundles that share items come in one by one, though
 * only several of them together pay.
 * @param options `begun`: a choice that keeps to the aim. `rate`: new value per weight about there.
 */
export function annealedClosure(
  problem: PortfolioProblem,
  options: { readonly begun: readonly number[]; readonly rate: number; readonly outOfTime: () => boolean },
): readonly number[] {
  const { aim, bundles } = problem;
  const { begun, rate, outOfTime } = options;
  const isWithin = aim.kind === 'WITHIN';
  const random = seededRandom(1);
  const choice = openChoice(problem);
  const has = new Set(begun);
  for (const [number, bundle] of bundles.entries())
    if (bundle.every((item) => has.has(item))) choice.turn(number);
  // Both kinds of aim as something to make great, and how far they are broken.
  const worth = () => (isWithin ? choice.value() : -choice.weight());
  const broken = () =>
    isWithin ? Math.max(0, choice.weight() - aim.limit) : Math.max(0, aim.newValue - choice.value());
  const warmth = WARMTH * Math.abs(objectiveOf(problem, begun));
  const moves = Math.min(MOVES, MOVES_PER_BUNDLE * bundles.length);
  let price = 2 * (isWithin ? rate : 1 / rate);
  let best = { worth: worth(), items: begun };
  let at = { worth: worth(), broken: broken() };
  for (let move = 0; move < moves; move += 1) {
    if (move % STRETCH === 0 && outOfTime()) break;
    const bundle = Math.floor(random() * bundles.length);
    choice.turn(bundle);
    const now = { worth: worth(), broken: broken() };
    const loss = at.worth - now.worth + price * (now.broken - at.broken);
    if (loss <= 0 || loss < -Math.log(1 - random()) * warmth * (1 - move / moves) ** 2) {
      at = now;
      if (now.broken === 0 && now.worth > best.worth) best = { worth: now.worth, items: choice.items() };
    } else choice.turn(bundle);
    price *= at.broken > 0 ? 1 + SWING : 1 - SWING;
  }
  return isBetter(problem, best.items, begun) ? best.items : begun;
}

/** Bundles that come and go, with what their items weigh together. */
function openChoice({ bundles, costs, groups }: PortfolioProblem) {
  const worth = Float64Array.from(bundleWorths({ bundles, groups }));
  const isIn = new Uint8Array(bundles.length);
  const users = new Int32Array(costs.length);
  let weight = 0;
  let value = 0;
  return {
    weight: () => weight,
    value: () => value,
    /** Takes a bundle in, or lets it go where it is in. */
    turn(bundle: number): void {
      const by = isIn[bundle] === 1 ? -1 : 1;
      isIn[bundle]! += by;
      value += by * worth[bundle]!;
      for (const item of bundles[bundle]!) {
        users[item]! += by;
        if (users[item] === (by === 1 ? 1 : 0)) weight += by * costs[item]!;
      }
    },
    /** Ascending. */
    items: () => costs.flatMap((_, item) => (users[item]! > 0 ? [item] : [])),
  };
}
