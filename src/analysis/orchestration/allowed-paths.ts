import { once } from '../../once.ts';
import type { IsBeaten } from './beaten-costs.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import { fitsLimits, isWithin, type FitsLimits } from './fits-limits.ts';
import type { FoundPath } from './found-path.ts';
import type { HandoffRules } from './handoff-rules.ts';
import { layeredJob, type LayeredJob, type LayerOption } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';
import type { Ceiling } from './sweep.ts';
import type { Cut } from './front-bound.ts';
import { frontOfArchive, type FrontPaths } from './pareto-archive.ts';
import { choicesOf, paretoFronts, type ParetoFronts } from './pareto-fronts.ts';
import { pathsInOrder, type PathStream, type WaysOn } from './paths-in-order.ts';
import { supportedPaths, type LeastPath } from './supported-paths.ts';
import { waysApart, type Apart } from './ways-apart.ts';
import { waysOnByState, waysOnThatFit, waysOnWithinLimits } from './ways-on.ts';

/** Everything that decides which paths there are. */
export interface PathSpace extends SearchSpace {
  /** The options of each step that is not skipped, in tie order. */
  readonly steps: readonly (readonly LayerOption[])[];
  readonly rules: HandoffRules;
  readonly mustUseProvider: string | null;
}

/** What bounds the search of a layered graph. */
export interface SearchSpace {
  readonly limits: Ceiling;
  /** Tells of paths known from elsewhere; what these beat is not looked for among the Pareto-optimal ones. */
  readonly isBeaten?: IsBeaten;
  readonly budgets: SearchBudgets;
  /** Called now and then; ends an overdue search by throwing. */
  readonly checkpoint: () => void;
}

/** How much is looked at before an answer is bounded instead of complete. */
export interface SearchBudgets {
  /** Labels (ways on from a state) that a Pareto search compares; above it only supported paths are looked for. */
  readonly labels: number;
  /** The same where only representatives are asked for, which supported paths have as good ones among. */
  readonly representedLabels: number;
  /** Beginnings of paths that a search for the best paths looks at; above it, it ends. */
  readonly beginnings: number;
  /** The same where each beginning has ways on of its own: for each path that differs from those before, and within limits. */
  readonly apartBeginnings: number;
  /** The same in the search within limits for the path that a weighing puts first. */
  readonly weighedBeginnings: number;
  /** Sets of providers that a limit on their number is worked out by; above it the rest is left out. */
  readonly providerSets: number;
}

/** The paths of a space, without yet saying which of them are wanted. */
export interface AllowedPaths {
  /** One path for each Pareto-optimal cost. */
  pareto(): ParetoPaths;
  /** Every path that is asked for, from the least counted cost on. */
  inOrder(by: Enumeration): PathStream;
  /** Whether there are more sets of providers than are searched: better paths may be missing. */
  readonly setsLeftOut: boolean;
}

/** Which paths to list, and in which order. */
export interface Enumeration {
  readonly order: LinearOrder;
  readonly counted: CountedCosts;
  /** Lists only what differs from some paths; null and undefined: all. */
  readonly apart?: Apart | null;
}

/** Pareto-optimal paths, sorted by hours, money and effort. */
export interface ParetoPaths extends FrontPaths {
  /** Null when these are all; else they are some of them, and this is known of all allowed paths. */
  readonly cuts: readonly Cut[] | null;
  /** How many labels were looked at. */
  readonly labels: number;
  /** Whether sets of providers were left out: Pareto-optimal paths may be missing. */
  readonly setsLeftOut: boolean;
}

/** The paths of a space whose number of providers is not limited. */
export function allowedPaths(space: PathSpace): AllowedPaths {
  return space.steps.some((options) => options.length === 0)
    ? NO_PATHS
    : pathsOfJob(layeredJob(space), space);
}

/** The same where the layered graph is there already. */
export function pathsOfJob(job: LayeredJob, space: SearchSpace): AllowedPaths {
  const { beginnings, apartBeginnings } = space.budgets;
  const isLimited = Object.values(space.limits).some((limit) => limit !== Infinity);
  const search = once(() =>
    paretoFronts(job, {
      limits: space.limits,
      keepCosts: isLimited,
      isBeaten: space.isBeaten,
      labelBudget: space.budgets.labels,
      checkpoint: space.checkpoint,
    }),
  );
  const fits = once(() => fitsLimits(job, space.limits));
  const waysOn = remembered((order: LinearOrder, counted: CountedCosts) => {
    if (!isLimited) {
      return waysOnByState(job, { order, counted });
    }
    const exact = search();
    return exact === null
      ? waysOnThatFit(job, { order, counted, fits: fits() })
      : waysOnWithinLimits(job, { order, counted, limits: space.limits, fronts: exact.fronts });
  });
  const keepApart = waysApart(job);
  return {
    pareto: () => {
      const exact = search();
      return exact === null ? supportedPareto(job, { ...space, fits: fits() }) : paretoPaths(job, exact);
    },
    inOrder: ({ order, counted, apart = null }) => {
      const ways = waysOn(order, counted);
      if (apart !== null && apart.from.length > 0 && job.layers.length === 0) {
        return NO_PATHS.inOrder({ order, counted }); // where nothing is chosen nothing differs
      }
      return pathsInOrder(job, {
        order,
        counted,
        waysOn: apart === null ? ways : keepApart({ order, counted, apart, waysOn: ways, isLimited }),
        budget: isLimited && search() === null ? Math.min(beginnings, apartBeginnings) : beginnings,
        checkpoint: space.checkpoint,
      });
    },
    setsLeftOut: false,
  };
}

/** The first path in an order; null where there is none, UNKNOWN where the search was bounded before it was sure. */
export function firstPath(paths: AllowedPaths, by: Enumeration): FoundPath | null | 'UNKNOWN' {
  const first = paths.inOrder(by).next();
  if (paths.setsLeftOut || (first.done === true && first.value === 'BUDGET')) {
    return 'UNKNOWN';
  }
  return first.done === true ? null : first.value;
}

/** No paths at all. */
export const NO_PATHS: AllowedPaths = {
  pareto: () => ({
    size: 0,
    hours: new Float64Array(0),
    money: new Float64Array(0),
    effort: new Float64Array(0),
    path: (index) => {
      throw new RangeError(`Expected the number of a path, got ${index} of none.`);
    },
    cuts: null,
    labels: 0,
    setsLeftOut: false,
  }),
  *inOrder() {
    return 'ALL';
  },
  setsLeftOut: false,
};

/** Makes the ways on of an order once, for all who ask for paths in that order. */
function remembered(
  make: (order: LinearOrder, counted: CountedCosts) => WaysOn,
): (order: LinearOrder, counted: CountedCosts) => WaysOn {
  const known = { ALL: new Map<LinearOrder, WaysOn>(), HANDOFFS: new Map<LinearOrder, WaysOn>() };
  return (order, counted) => {
    const waysOn = known[counted].get(order) ?? make(order, counted);
    known[counted].set(order, waysOn);
    return waysOn;
  };
}

function paretoPaths(job: LayeredJob, { fronts, labels }: ParetoFronts): ParetoPaths {
  const front = fronts[0]![0]!;
  return {
    size: front.size,
    hours: front.hours,
    money: front.money,
    effort: front.effort,
    path: (index) => ({
      choices: Array.from(
        choicesOf(job, fronts, index),
        (option, layer) => job.layers[layer]!.options[option]!,
      ),
      cost: { hours: front.hours[index]!, money: front.money[index]!, effort: front.effort[index]! },
    }),
    cuts: null,
    labels,
    setsLeftOut: false,
  };
}

/** Some of the Pareto-optimal paths, where there are too many to find all. */
function supportedPareto(job: LayeredJob, space: SearchSpace & { readonly fits: FitsLimits }): ParetoPaths {
  const { budgets, checkpoint, limits } = space;
  const leastOf = (order: LinearOrder, waysOn: WaysOn, budget: number) =>
    pathsInOrder(job, { order, counted: 'ALL', waysOn, budget, checkpoint }).next();
  const least = (order: LinearOrder): LeastPath | null => {
    const search = { order, counted: 'ALL' as const };
    const free = leastOf(order, waysOnByState(job, search), Infinity);
    if (free.done === true) return null;
    const bound = free.value.cost;
    if (isWithin(bound, limits)) return { path: free.value, bound };
    const waysOn = waysOnThatFit(job, { ...search, fits: space.fits });
    const within = leastOf(order, waysOn, budgets.weighedBeginnings);
    if (within.done === true) return within.value === 'ALL' ? null : { path: null, bound };
    return { path: within.value, bound: within.value.cost };
  };
  const { paths, cuts } = supportedPaths({ least, limits });
  const archive = paths
    .map((path) => ({ ...path.cost, path: () => path }))
    .sort((a, b) => a.hours - b.hours || a.money - b.money || a.effort - b.effort);
  return { ...frontOfArchive(archive), cuts, labels: budgets.labels, setsLeftOut: false };
}
