import { bestWith } from './best-with.ts';
import type { Best } from './best-with.ts';
import type { Aim } from './portfolio-problem.ts';
import { totalOf } from './portfolio-problem.ts';
import { partOfTime } from './part-of-time.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import type { SolvedPortfolio, SolvingMeans } from './solve-portfolio.ts';
import { costOf, newValue } from './value-model.ts';
import type { ValueModel } from './value-model.ts';

/** How much hangs on one capability; costs in the model's units, objectives as the aim has them. */
export interface Sensitivity {
  readonly capability: number;
  readonly isChosen: boolean;
  /** Above this cost of the capability the choice stays the best; null where it does so however little it costs. */
  readonly costFrom: number | null;
  /** Up to this cost, itself included; null where it does so however much it costs. */
  readonly costTo: number | null;
  /** With the capability: most new value (WITHIN) or least weight (REACH); null where no choice has it and is allowed. */
  readonly withIt: number | null;
  /** Without it, the same; null where the target cannot be reached without. */
  readonly withoutIt: number | null;
  /**
   * Whether all of it is proven; else bounds: the choice holds at least between the costs, and no choice does better than these. A
   * choice that is not proven may hold nowhere: both costs are the capability's own, and nothing lies between them.
   */
  readonly isExact: boolean;
  /** Whether there was time to ask anything; else the costs are the capability's own, and both bests are the choice's bound. */
  readonly isAsked: boolean;
}

/** The choice that is asked about: all but its objective, which follows. Its bound is told again as it is. */
export type Choice = Pick<SolvedPortfolio, 'capabilities' | 'bound' | 'unproven'>;

/** More new value than the choice has must be more by this share of the total. */
const MORE = 1e-9;

/**
 * How far each capability's cost may move, alone, before the choice is no longer the best, and what the best is with it and
 * without it. Every number is a question of its own to the solver.
 *
 * Within a budget the choice S lasts until its own cost no longer fits, and until a set with the capability that is worth more
 * than S becomes cheap enough. For a target it lasts until the best set without the capability is cheaper than S, where S has
 * it, or else the best set with it. Where weights are counts, cost changes nothing.
 */
export async function sensitivities(
  model: ValueModel,
  asked: { readonly aim: Aim; readonly solved: Choice; readonly capabilities: readonly number[] },
  means: SolvingMeans,
): Promise<Sensitivity[]> {
  const rows: Sensitivity[] = [];
  for (const [place, capability] of asked.capabilities.entries()) {
    const shared = partOfTime(means, asked.capabilities.length - place);
    rows.push(await sensitivityOf(model, { ...asked, capability }, shared));
  }
  return rows;
}

interface Asked {
  readonly aim: Aim;
  readonly solved: Choice;
  readonly capability: number;
}

async function sensitivityOf(model: ValueModel, asked: Asked, means: SolvingMeans): Promise<Sensitivity> {
  const { solved, capability } = asked;
  const isChosen = solved.capabilities.includes(capability);
  const isAsked = means.timeLeft() > 0;
  if (!isAsked) {
    const [cost, best] = [model.costs[capability]!, solved.bound];
    const nothing = { costFrom: cost, costTo: cost, withIt: best, withoutIt: best, isExact: false };
    return { capability, isChosen, ...nothing, isAsked };
  }
  const known = { bound: solved.bound, isExact: solved.unproven === null };
  const withIt = isChosen
    ? known
    : await bestWith(model, { aim: asked.aim, capabilities: [capability] }, means);
  const withoutIt = isChosen ? await bestWithout(model, asked, means) : known;
  const range = await costRange(model, { ...asked, isChosen, withIt, withoutIt }, means);
  return {
    capability,
    isChosen,
    costFrom: range.from,
    costTo: range.to,
    withIt: withIt?.bound ?? null,
    withoutIt: withoutIt?.bound ?? null,
    isExact: known.isExact && withIt?.isExact !== false && withoutIt?.isExact !== false && range.isExact,
    isAsked,
  };
}

async function bestWithout(
  model: ValueModel,
  { aim, capability }: Asked,
  means: SolvingMeans,
): Promise<Best | undefined> {
  const groups = model.groups
    .map((group) => group.filter(({ bundle }) => !model.bundles[bundle]!.includes(capability)))
    .filter((group) => group.length > 0);
  const without = { ...model, groups };
  if (aim.kind === 'REACH' && totalOf(without) < aim.newValue) return undefined;
  const best = await solvePortfolio(without, aim, means);
  return { bound: best.bound, isExact: best.unproven === null };
}

interface CostRange {
  readonly from: number | null;
  readonly to: number | null;
  readonly isExact: boolean;
}

async function costRange(
  model: ValueModel,
  asked: Asked & {
    readonly isChosen: boolean;
    readonly withIt: Best | undefined;
    readonly withoutIt: Best | undefined;
  },
  means: SolvingMeans,
): Promise<CostRange> {
  const { aim, solved, capability, isChosen } = asked;
  const cost = model.costs[capability]!;
  if (solved.unproven !== null) return { from: cost, to: cost, isExact: false };
  if (aim.measure === 'COUNT') return { from: null, to: null, isExact: true };
  const spent = costOf(model, solved.capabilities);
  if (aim.kind === 'REACH') {
    const rival = isChosen ? asked.withoutIt : asked.withIt;
    const room = rival === undefined ? Infinity : Math.max(0, rival.bound - spent);
    const isExact = rival?.isExact ?? true;
    if (isChosen) return { from: null, to: room === Infinity ? null : cost + room, isExact };
    return { from: room >= cost ? null : cost - room, to: null, isExact };
  }
  const to = isChosen ? cost + aim.limit - spent : null;
  const total = totalOf(model);
  const had = newValue(model, (one) => solved.capabilities.includes(one));
  if (had >= total * (1 - MORE)) return { from: null, to, isExact: true };
  if (means.timeLeft() <= 0) return { from: cost, to, isExact: false };
  const better = had + MORE * total;
  const rival = await bestWith(
    model,
    { aim: { kind: 'REACH', measure: 'COST', newValue: better }, capabilities: [capability] },
    means,
  );
  if (rival === undefined) return { from: null, to, isExact: true };
  const from = cost - Math.max(0, rival.bound - aim.limit);
  return { from: from < 0 ? null : from, to, isExact: rival.isExact };
}
