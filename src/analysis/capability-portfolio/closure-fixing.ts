import { isUseless } from './closure-hull.ts';
import type { ClosureHull, Decided } from './closure-hull.ts';
import { totalOf } from './portfolio-problem.ts';
import type { Aim, PortfolioProblem } from './portfolio-problem.ts';
import { costOf, valueModel } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** What of a problem is still open once some of it is decided. */
export interface OpenPart {
  /** Its capabilities are the items of the whole problem. */
  readonly model: ValueModel;
  readonly aim: Aim;
  /** Items of the whole problem that are chosen. */
  readonly inside: readonly number[];
  /** The new value of what those alone unlock, and their weight. */
  readonly value: number;
  readonly weight: number;
}

/** What every choice better than the known has decided, and what it is best to decide next. */
export interface Probed extends Decided {
  /** One of the two holds for every choice, the likelier one first; undefined where nothing is open between the corners. */
  readonly either: readonly [Decided, Decided] | undefined;
}

/** Branches of which the loss is calculated exactly. */
const EXACT = 12;

/** Questions in a row that decided nothing, after which no further one is asked. */
const IDLE = 60;

/** When a bound says enough, and for how long to go on. */
interface Deciding {
  /** `uselessBound`. */
  readonly useless: number;
  readonly outOfTime: () => boolean;
}

/** The bound at which nothing is left that is better than what is known by more than `crumb`. */
export function uselessBound(
  { aim, whole, wholeValues, ...model }: PortfolioProblem,
  { known, crumb }: { readonly known: number; readonly crumb: number },
): number {
  if (aim.kind === 'WITHIN') {
    const slack = 1e-6 + 1e-12 * totalOf(model);
    return wholeValues ? Math.floor(known + crumb) + 1 - slack : known + crumb;
  }
  const slack = 1e-6 + 1e-12 * model.costs.reduce((sum, cost) => sum + cost, 0);
  return whole ? Math.ceil(known - crumb) - 1 + slack : known - crumb;
}

/**
 * Decides bundles at the hull's own rate: where choosing one, or leaving one out, loses so much there that nothing better
 * than what is known is left, every better choice has it the other way.
 */
export function decidedAtRate(
  problem: PortfolioProblem,
  hull: ClosureHull,
  { useless, outOfTime }: Deciding,
): Decided {
  const { flow, rate, boundAtRate } = hull;
  const [below, above] = [new Set(hull.below.bundles), new Set(hull.above.bundles)];
  const [inside, outside] = [new Set<number>(), new Set<number>()];
  const enough = problem.aim.kind === 'WITHIN' ? boundAtRate - useless : rate * (useless - boundAtRate);
  for (const [number, bundle] of problem.bundles.entries()) {
    if (outOfTime()) break;
    // A bundle of a corner can cost nothing at this rate, one outside of one can save nothing.
    if (below.has(number)) {
      if (flow.lossWithout(number, enough) >= enough) bundle.forEach((item) => inside.add(item));
    } else if (!above.has(number) && flow.lossWith(number, enough) >= enough) outside.add(number);
  }
  return { inside: [...inside], outside: [...outside] };
}

/**
 * Decides what lies between the two corners of the hull by probing: where choosing an item or a bundle, or leaving it, moves
 * the hull so far that nothing better than what is known is left, every better choice has it the other way. Of the rest it
 * finds what it is best to branch on: where both ways lose much.
 */
export function probed(
  problem: PortfolioProblem,
  hull: ClosureHull,
  { useless, outOfTime }: Deciding,
): Probed {
  const [inside, outside] = [new Set<number>(), new Set<number>()];
  const open: { readonly ways: readonly [Decided, Decided]; readonly score: number }[] = [];
  const scoreOf = (bounds: readonly number[]) =>
    bounds.reduce((score, bound) => score * Math.max(1e-9, Math.abs(hull.bound - bound)), 1);
  let idle = 0;
  for (const { items, bundles } of questions(problem, hull)) {
    if (idle >= IDLE || outOfTime()) break;
    if (items.every((item) => inside.has(item)) || bundles.every((bundle) => outside.has(bundle))) continue;
    const ways = [
      { inside: items, outside: [] },
      { inside: [], outside: bundles },
    ] as const;
    const left = hull.boundWith(ways[1], useless);
    if (isUseless(problem.aim, left, useless)) {
      items.forEach((item) => inside.add(item));
      idle = 0;
      continue;
    }
    const chosen = hull.boundWith(ways[0], useless);
    if (isUseless(problem.aim, chosen, useless)) {
      bundles.forEach((bundle) => outside.add(bundle));
      idle = 0;
      continue;
    }
    open.push({ ways, score: scoreOf([chosen, left]) });
    idle += 1;
  }
  let either: Probed['either'];
  let most = -1;
  for (const { ways } of open.sort((a, b) => b.score - a.score).slice(0, EXACT)) {
    if (outOfTime()) break;
    const bounds = ways.map((way) => hull.boundWith(way));
    const score = scoreOf(bounds);
    if (score <= most) continue;
    most = score;
    const isFirstLikelier = Math.abs(hull.bound - bounds[0]!) <= Math.abs(hull.bound - bounds[1]!);
    either = isFirstLikelier ? ways : [ways[1], ways[0]];
  }
  return { inside: [...inside], outside: [...outside], either };
}

/**
 * Items that several bundles need, and bundles, of those between the corners in turn: what is chosen by it, and what is left
 * without. Those first that draw most with them.
 */
function questions(problem: PortfolioProblem, { below, above }: ClosureHull): Question[] {
  const [had, likely] = [new Set(below.bundles), new Set(above.bundles)];
  const bundlesOf = problem.costs.map((): number[] => []);
  for (const [number, bundle] of problem.bundles.entries()) {
    for (const item of bundle) bundlesOf[item]!.push(number);
  }
  const ofItems = bundlesOf
    .map((bundles, item): Question => ({ items: [item], bundles }))
    .filter(({ bundles }) => bundles.length > 1)
    .filter(({ bundles }) => bundles.some((one) => likely.has(one)) && !bundles.some((one) => had.has(one)))
    .sort((a, b) => b.bundles.length - a.bundles.length);
  const ofBundles = above.bundles
    .filter((number) => !had.has(number))
    .map((number): Question => ({ items: problem.bundles[number]!, bundles: [number] }))
    .sort((a, b) => b.items.length - a.items.length);
  const places = [...Array(Math.max(ofItems.length, ofBundles.length)).keys()];
  return places.flatMap((at) => [ofItems[at] ?? [], ofBundles[at] ?? []].flat());
}

/** Either all the items are chosen, or none of the bundles has all that it needs. */
interface Question {
  readonly items: readonly number[];
  readonly bundles: readonly number[];
}

/** The rest of a problem once items are chosen and bundles left; undefined where no choice keeps to the aim. */
export function openPart(problem: PortfolioProblem, decided: Decided): OpenPart | undefined {
  const [inside, outside] = [new Set(decided.inside), new Set(decided.outside)];
  const needs: number[][] = [];
  const groups: { candidate: number; value: number }[][] = [];
  let value = 0;
  for (const [entry] of problem.groups) {
    const rest = problem.bundles[entry!.bundle]!.filter((item) => !inside.has(item));
    if (rest.length === 0) value += entry!.value;
    else if (!outside.has(entry!.bundle))
      groups.push([{ candidate: needs.push(rest) - 1, value: entry!.value }]);
  }
  const weight = costOf(problem, [...inside]);
  const model = valueModel({ costs: problem.costs, needs, groups });
  const aim = aimOf(problem.aim, value, weight);
  const within =
    aim.kind === 'WITHIN' ? aim.limit >= 0 : totalOf(model) >= aim.newValue - 1e-12 * totalOf(problem);
  return within ? { model, aim, inside: [...inside].sort((a, b) => a - b), value, weight } : undefined;
}

/** The aim of what is left. The costs of a problem are its weights already, whatever they measure. */
function aimOf(aim: Aim, value: number, weight: number): Aim {
  if (aim.kind === 'WITHIN') return { kind: 'WITHIN', measure: 'COST', limit: aim.limit - weight };
  return { kind: 'REACH', measure: 'COST', newValue: aim.newValue - value };
}
