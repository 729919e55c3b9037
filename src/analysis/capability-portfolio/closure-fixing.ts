import type { ClosureHull } from './closure-hull.ts';
import { totalOf } from './portfolio-problem.ts';
import type { Aim, PortfolioProblem } from './portfolio-problem.ts';
import { valueModel } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** What of a problem is still open once bounds have decided the rest. */
export interface OpenPart {
  /** Its capabilities are the items of the whole problem. */
  readonly model: ValueModel;
  readonly aim: Aim;
  /** Items of the whole problem that every better choice has. */
  readonly inside: readonly number[];
  /** The new value of what those alone unlock, and their weight. */
  readonly value: number;
  readonly weight: number;
}

/**
 * Decides bundles by probing: where choosing one, or leaving one out, loses so much at the hull's rate that nothing better
 * than the best known choice is left, every better choice has it out, or in.
 * @param options `known`: the objective of the best known choice, new value for WITHIN, weight for REACH.
 * @returns what is left; undefined where nothing could be decided.
 */
export function openPart(
  problem: PortfolioProblem,
  hull: ClosureHull,
  options: { readonly known: number; readonly outOfTime: () => boolean },
): OpenPart | 'NOTHING_BETTER' | undefined {
  const enough = lossThatDecides(problem, hull, options.known);
  if (enough <= 0) return 'NOTHING_BETTER';
  const likely = new Set(hull.above);
  const [inside, outside] = [new Set<number>(), new Set<number>()];
  for (const [number, bundle] of problem.bundles.entries()) {
    if (options.outOfTime()) break;
    // A bundle of the corner above can cost nothing at this rate; one outside it can save nothing.
    if (bundle.every((item) => likely.has(item))) {
      if (hull.flow.lossWithout(number, enough) >= enough) bundle.forEach((item) => inside.add(item));
    } else if (hull.flow.lossWith(number, enough) >= enough) outside.add(number);
  }
  if (inside.size === 0 && outside.size === 0) return undefined;
  return withDecided(problem, inside, outside);
}

/** What may be lost at the hull's rate before nothing better than the known is left. */
function lossThatDecides({ aim, whole, wholeValues }: PortfolioProblem, hull: ClosureHull, known: number) {
  if (aim.kind === 'WITHIN')
    return hull.bound - known - (wholeValues ? 1 : 0) + 1e-6 * Math.max(1, hull.rate);
  return hull.rate * (known - hull.bound - (whole ? 1 : 0) + 1e-6);
}

function withDecided(
  problem: PortfolioProblem,
  inside: ReadonlySet<number>,
  outside: ReadonlySet<number>,
): OpenPart | 'NOTHING_BETTER' {
  const needs: number[][] = [];
  const groups: { candidate: number; value: number }[][] = [];
  let value = 0;
  for (const [entry] of problem.groups) {
    if (outside.has(entry!.bundle)) continue;
    const rest = problem.bundles[entry!.bundle]!.filter((item) => !inside.has(item));
    if (rest.length === 0) value += entry!.value;
    else groups.push([{ candidate: needs.push(rest) - 1, value: entry!.value }]);
  }
  const weight = [...inside].reduce((sum, item) => sum + problem.costs[item]!, 0);
  const model = valueModel({ costs: problem.costs, needs, groups });
  const aim = aimOf(problem.aim, value, weight);
  const within = aim.kind === 'WITHIN' ? aim.limit >= 0 : totalOf(model) >= aim.newValue;
  if (!within) return 'NOTHING_BETTER';
  return { model, aim, inside: [...inside].sort((a, b) => a - b), value, weight };
}

/** The aim of what is left. The costs of a problem are its weights already, whatever they measure. */
function aimOf(aim: Aim, value: number, weight: number): Aim {
  if (aim.kind === 'WITHIN') return { kind: 'WITHIN', measure: 'COST', limit: aim.limit - weight };
  return { kind: 'REACH', measure: 'COST', newValue: aim.newValue - value };
}
