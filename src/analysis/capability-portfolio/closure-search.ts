import { decidedAtRate, openPart, probed, uselessBound } from './closure-fixing.ts';
import { closureHull, isUseless } from './closure-hull.ts';
import type { ClosureHull, Decided } from './closure-hull.ts';
import { isBetter } from './is-better.ts';
import { firstChoice } from './local-search.ts';
import { objectiveOf, portfolioProblem } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';

/** What a search has found, with a true bound; the two meet where it was not cut short. */
export interface Searched {
  /** Ascending. */
  readonly items: readonly number[];
  readonly bound: number;
}

/** A part of a problem: some of it is decided. */
interface Node {
  readonly problem: PortfolioProblem;
  /** The whole problem's items behind each of the part's, and those chosen already. */
  readonly members: readonly (readonly number[])[];
  readonly inside: readonly number[];
  /** What those add to the objective: new value for WITHIN, weight for REACH. */
  readonly offset: number;
  /** A true bound of the whole objective. */
  readonly bound: number;
}

/** Where deciding has left at most this share of a part's bundles, the rest is looked at anew before it is branched on. */
const SHRUNK = 0.9;

/** Differences of the objective, by its share, that count as none: half of the gap that counts as proven. */
const CRUMB = 5e-10;

/**
 * The best choice where nobody chooses between bundles, by branch and bound over minimum cuts: the hull bounds each part, its
 * corner below the aim grows to a choice, probing decides what it can, and of the rest it is branched on what loses most
 * either way. The likelier way is followed to its end; then it goes on where the bound is furthest.
 * @param options `begun`: a choice that keeps to the aim. `hull`: the problem's own.
 */
export function closureSearch(
  problem: PortfolioProblem,
  options: {
    readonly begun: readonly number[];
    readonly hull: ClosureHull;
    readonly outOfTime: () => boolean;
  },
): Searched {
  const { outOfTime } = options;
  const isWithin = problem.aim.kind === 'WITHIN';
  const nearest = isWithin ? Math.min : Math.max;
  const furthest = isWithin ? Math.max : Math.min;
  let best = options.begun;
  let known = objectiveOf(problem, best);

  const offer = (node: Node, items: readonly number[]) => {
    const whole = [...node.inside, ...items.flatMap((item) => node.members[item]!)].sort((a, b) => a - b);
    if (!isBetter(problem, whole, best)) return;
    best = whole;
    known = objectiveOf(problem, best);
  };
  const uselessAt = (node: Node) =>
    uselessBound(node.problem, { known: known - node.offset, crumb: CRUMB * Math.abs(known) });

  /** What is left to look at of a part, the likeliest last. */
  const lookedAt = (node: Node): Node[] => {
    const isWhole = node.problem === problem;
    if (isUseless(problem.aim, node.bound - node.offset, uselessAt(node))) return [];
    const hull = isWhole ? options.hull : closureHull(node.problem, outOfTime);
    if (hull === undefined) {
      // The aim lies at an end of the hull: what weighs nothing meets it, or everything is taken.
      const { costs } = node.problem;
      offer(
        node,
        [...costs.keys()].filter((item) => costs[item] === 0),
      );
      offer(node, [...costs.keys()]);
      return [];
    }
    const start = hull.below.bundles.flatMap((bundle) => node.problem.bundles[bundle]!);
    offer(node, firstChoice(node.problem, { outOfTime, start }));
    const useless = uselessAt(node);
    if (isUseless(problem.aim, hull.bound, useless)) return [];
    const bound = nearest(node.bound, hull.bound + node.offset);
    const rest = (decided: Decided) => partOf(node, decided, bound);
    const isShrunk = (part: Node) => part.problem.bundles.length <= SHRUNK * node.problem.bundles.length;
    const atRate = decidedAtRate(node.problem, hull, { useless, outOfTime });
    const left = rest(atRate);
    if (left === undefined || isShrunk(left) || outOfTime()) return left === undefined ? [] : [left];
    const found = probed(node.problem, hull, { useless, outOfTime });
    const decided = both(atRate, found);
    const open = rest(decided);
    if (open === undefined || found.either === undefined || isShrunk(open)) {
      return open === undefined ? [] : [open];
    }
    return found.either.flatMap((way) => rest(both(decided, way)) ?? []).toReversed();
  };

  const open: Node[] = [wholeOf(problem, options.hull.bound)];
  for (let isDive = true; open.length > 0 && !outOfTime();) {
    const node = isDive ? open.pop()! : takeFurthest(open, furthest);
    const next = lookedAt(node);
    open.push(...next);
    isDive = next.length > 0;
  }
  return { items: best, bound: furthest(known, ...open.map((node) => node.bound)) };
}

function wholeOf(problem: PortfolioProblem, bound: number): Node {
  return { problem, members: problem.costs.map((_, item) => [item]), inside: [], offset: 0, bound };
}

/** What is left of a part once more of it is decided; undefined where no choice keeps to the aim. */
function partOf(node: Node, decided: Decided, bound: number): Node | undefined {
  const part = openPart(node.problem, decided);
  if (part === undefined) return undefined;
  const problem = portfolioProblem(part.model, part.aim);
  return {
    problem,
    members: problem.members.map((list) => list.flatMap((item) => node.members[item]!)),
    inside: [...node.inside, ...part.inside.flatMap((item) => node.members[item]!)],
    offset: node.offset + (part.aim.kind === 'WITHIN' ? part.value : part.weight),
    bound,
  };
}

/** Takes out the part whose bound is furthest, the latest of equals. */
function takeFurthest(open: Node[], furthest: (...bounds: number[]) => number): Node {
  const bound = furthest(...open.map((node) => node.bound));
  return open.splice(
    open.findLastIndex((node) => node.bound === bound),
    1,
  )[0]!;
}

function both(one: Decided, other: Decided): Decided {
  return {
    inside: [...new Set([...one.inside, ...other.inside])],
    outside: [...new Set([...one.outside, ...other.outside])],
  };
}
