import { openClosureFlow } from './closure-flow.ts';
import type { ClosureFlow } from './closure-flow.ts';
import { totalOf } from './portfolio-problem.ts';
import type { Aim, PortfolioProblem } from './portfolio-problem.ts';
import { bundleWorths } from './value-model.ts';

/** Where an aim meets the upper hull of all choices' weights and new values. */
export interface ClosureHull {
  /** A true bound: most new value for WITHIN, least weight for REACH. */
  readonly bound: number;
  /** The choice at the hull's corner below the aim: within the limit, or short of the target. */
  readonly below: Corner;
  /** The choice at the corner above it. */
  readonly above: Corner;
  /** New value per weight between the two. */
  readonly rate: number;
  /** The flow, settled at that rate. */
  readonly flow: ClosureFlow;
  /** What the flow says at that rate: true too, and at most a crumb looser than `bound`. */
  readonly boundAtRate: number;
  /**
   * What the bound becomes with a decision, as far as it matters: a bound that is `useless` or beyond where that can be shown,
   * and else, rather than a bound, what no bound of this kind is beyond. Exact where `useless` is left out.
   */
  boundWith(decided: Decided, useless?: number): number;
}

/** A choice, as the bundles that it unlocks, ascending. */
export interface Corner {
  readonly bundles: readonly number[];
  readonly weight: number;
  readonly value: number;
}

/** Items that are chosen, and bundles of which something is not. */
export interface Decided {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

/** Cuts at most; a hull needs some ten. */
const CUTS = 100;

/** Whether nobody has a choice between bundles, so that minimum cuts find the hull. */
export function hasClosure(problem: PortfolioProblem): boolean {
  return problem.groups.every((group) => group.length === 1);
}

/**
 * Finds the two corners of the hull that an aim lies between: their slope is the rate at which the Lagrangian bound is least,
 * which for a closure is that of the linear program. Each cut at the slope between two known corners finds one between them,
 * or shows that there is none (Eisner, Severance 1976).
 * @returns undefined where the aim lies at an end of the hull: everything fits, everything is needed, or what weighs nothing
 *   is enough.
 */
export function closureHull(problem: PortfolioProblem, outOfTime: () => boolean): ClosureHull | undefined {
  const { aim, bundles } = problem;
  const flow = openClosureFlow(problem, bundleWorths(problem));
  const crumb = 1e-9 * totalOf(problem);
  const cornerOf = openCorners(problem, flow);
  const everything = [...bundles.keys()];

  const isBelow = (at: Aim, { weight, value }: Corner) =>
    at.kind === 'WITHIN' ? weight <= at.limit : value < at.newValue - 1e-3 * crumb;

  /** Cuts between two corners on both sides of an aim until there is no further one, or enough is known. */
  const between = (at: Aim, ends: Edge, isEnough: (edge: Edge) => boolean): Edge => {
    let edge = ends;
    for (let cut = 0; cut < CUTS && isSloped(edge) && !isEnough(edge); cut += 1) {
      const { below, above } = edge;
      const rate = rateOf(edge);
      flow.settle(rate);
      const bound = nearer(at, edge.bound, boundAt(at, { rate, leftOver: flow.leftOver() }));
      const found = cornerOf(flow.chosen());
      const gained = found.value - below.value - rate * (found.weight - below.weight);
      if (gained <= crumb) return { below, above, bound };
      edge = isBelow(at, found) ? { below: found, above, bound } : { below, above: found, bound };
    }
    return edge;
  };

  const [nothing, all] = [cornerOf([]), cornerOf(everything)];
  if (isBelow(aim, all) || !isBelow(aim, nothing)) return undefined;
  const start = { bound: aim.kind === 'WITHIN' ? all.value : 0, below: nothing, above: all };
  const hull = between(aim, start, outOfTime);
  const rate = rateOf(hull);
  flow.settle(rate);

  const boundWith = ({ inside, outside }: Decided, useless?: number) => {
    const spent = inside.reduce((sum, item) => sum + flow.weights[item]!, 0);
    const at: Aim = aim.kind === 'WITHIN' ? { ...aim, limit: aim.limit - spent } : aim;
    if (at.kind === 'WITHIN' && at.limit < 0) return -Infinity;
    const onTop = at.kind === 'WITHIN' ? 0 : spent;
    flow.takeIn(inside);
    flow.leaveOut(outside);
    const [least, most] = [cornerOf([]), cornerOf(everything)];
    if (isBelow(at, most)) return at.kind === 'WITHIN' ? most.value : Infinity;
    if (!isBelow(at, least)) return at.kind === 'WITHIN' ? -Infinity : onTop;
    const [below, above] = [cornerOf(hull.below.bundles), cornerOf(hull.above.bundles)];
    const likely: Edge = {
      bound: at.kind === 'WITHIN' ? most.value : 0,
      below: isBelow(at, below) ? below : least,
      above: isBelow(at, above) ? most : above,
    };
    const begun = isSloped(likely) ? likely : { ...likely, below: least, above: most };
    const isShown = (bound: number) => useless === undefined || isUseless(at, bound + onTop, useless);
    const isEnough = (edge: Edge) =>
      useless !== undefined && (isShown(edge.bound) || !isShown(chordAt(at, edge)));
    const found = between(at, begun, isEnough);
    return onTop + (isShown(found.bound) || !isSloped(found) ? found.bound : chordAt(at, found));
  };
  return {
    ...hull,
    rate,
    flow,
    boundAtRate: boundAt(aim, { rate, leftOver: flow.leftOver() }),
    boundWith: (decided, useless) => flow.undone(() => boundWith(decided, useless)),
  };
}

/** Whether a bound of an aim's objective is no better than another. */
export function isUseless(aim: Aim, bound: number, useless: number): boolean {
  return aim.kind === 'WITHIN' ? bound <= useless : bound >= useless;
}

/** Two corners on both sides of an aim, and a bound there. */
interface Edge {
  readonly bound: number;
  readonly below: Corner;
  readonly above: Corner;
}

function isSloped({ below, above }: Edge): boolean {
  return above.value > below.value && above.weight > below.weight;
}

function rateOf({ below, above }: Edge): number {
  return (above.value - below.value) / (above.weight - below.weight);
}

/** newValue(S) ≤ leftOver + rate · weight(S), whatever S. */
function boundAt(aim: Aim, at: { readonly rate: number; readonly leftOver: number }): number {
  if (aim.kind === 'WITHIN') return at.leftOver + at.rate * aim.limit;
  return Math.max(0, (aim.newValue - at.leftOver) / at.rate);
}

/** Of two bounds the one that says more. */
function nearer(aim: Aim, one: number, other: number): number {
  return aim.kind === 'WITHIN' ? Math.min(one, other) : Math.max(one, other);
}

/** What the line between two corners says at the aim: no bound of this kind can say more. */
function chordAt(aim: Aim, edge: Edge): number {
  const [{ below }, rate] = [edge, rateOf(edge)];
  if (aim.kind === 'WITHIN') return below.value + rate * (aim.limit - below.weight);
  return below.weight + (aim.newValue - below.value) / rate;
}

/** The choice of all that some bundles need, with whatever else that unlocks; what weighs nothing is always chosen. */
function openCorners(
  { bundles }: PortfolioProblem,
  { worth, weights }: { readonly worth: Readonly<Float64Array>; readonly weights: Readonly<Float64Array> },
): (from: readonly number[]) => Corner {
  const has = new Uint8Array(weights.length);
  return (from) => {
    has.fill(0);
    for (const bundle of from) if (worth[bundle]! > 0) for (const item of bundles[bundle]!) has[item] = 1;
    let weight = 0;
    for (let item = 0; item < has.length; item += 1) if (has[item] === 1) weight += weights[item]!;
    let value = 0;
    const unlocked: number[] = [];
    for (let bundle = 0; bundle < worth.length; bundle += 1) {
      if (worth[bundle] === 0) continue;
      if (!bundles[bundle]!.every((item) => has[item] === 1 || weights[item] === 0)) continue;
      unlocked.push(bundle);
      value += worth[bundle]!;
    }
    return { bundles: unlocked, weight, value };
  };
}
