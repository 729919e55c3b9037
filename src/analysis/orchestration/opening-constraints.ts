import type { CostParts } from '../cost-vector.ts';
import type { BestPathSearch } from './best-path-search.ts';
import { openingCost } from './blocked-step.ts';
import type { BlockedStep, Opening } from './blocked-step.ts';
import type { LeavesOut } from './opener-facts.ts';
import type { OrchestrationQuestion, PathOrder } from './orchestration-question.ts';
import type { PathResult } from './orchestration-result.ts';

/** The same search in the facts that a constraint no longer leaves some out of. */
export interface LiftedSearch {
  readonly constraint: LeavesOut;
  readonly bestOf: BestPathSearch;
}

/**
 * The constraints of a question without a path of which each alone, when lifted, opens one, and that planned offerings would:
 * what takes least to build first, then that of the cheapest path. Limits and `maxProviders` come with the least value that is
 * enough, the others staying as they are; where the search for that was bounded, with one that is enough. Arguments of which
 * it is not known whether they would open one are undecided.
 * @throws what the search throws.
 */
export function openingConstraints(
  question: OrchestrationQuestion,
  {
    bestOf,
    lifted,
    planned,
  }: {
    readonly bestOf: BestPathSearch;
    readonly lifted: readonly LiftedSearch[];
    /** The search where planned offerings may be chosen; null where the question allows them, or there are none. */
    readonly planned: BestPathSearch | null;
  },
): BlockedStep {
  // What opens a path is searched for first: where the time is up before the end, only the least values are missing.
  const lifting = liftable(question).map((one) => ({ ...one, ...bestOf(one.lifted) }));
  const inMoreFacts = triedIn(lifted, question);
  const withPlanned =
    planned === null
      ? []
      : [{ constraint: PLANNED, ...planned({ ...question, includePlanned: true }), needed: NO_VALUE }];
  return blockOf([
    ...lifting.map(({ constraint, path, isSure, needed }) => ({
      ...{ constraint, path, isSure },
      needed: path === null ? NO_VALUE : needed(path, bestOf),
    })),
    ...inMoreFacts,
    ...withPlanned,
  ]);
}

/** The arguments that leave facts out of which leaving out one alone opens a path, or may; none: nothing to say. */
export function openingFacts(
  question: OrchestrationQuestion,
  lifted: readonly LiftedSearch[],
): readonly BlockedStep[] {
  const block = blockOf(triedIn(lifted, question));
  return block.openings.length + block.undecided.length === 0 ? [] : [block];
}

interface Tried {
  /** The argument of the question. */
  readonly constraint: string;
  readonly path: PathResult | null;
  readonly isSure: boolean;
  readonly needed: Needed;
}

function triedIn(lifted: readonly LiftedSearch[], question: OrchestrationQuestion): readonly Tried[] {
  return lifted.map(({ constraint, bestOf }) => ({ constraint, ...bestOf(question), needed: NO_VALUE }));
}

function blockOf(tried: readonly Tried[]): BlockedStep {
  const openings = tried
    .flatMap(({ constraint, needed, path }) =>
      path === null
        ? []
        : [{ generalised: path.cost.generalised, opening: openingOf(constraint, path, needed) }],
    )
    .sort((a, b) => openingCost(a.opening) - openingCost(b.opening) || a.generalised - b.generalised);
  return {
    job: null,
    openings: openings.map(({ opening }) => opening),
    moreOpenings: false,
    undecided: tried.flatMap(({ constraint, path, isSure }) =>
      path === null && !isSure ? [constraint] : [],
    ),
    completeness: tried.every(({ isSure, needed }) => isSure && needed.isLeast) ? 'COMPLETE' : 'TRUNCATED',
  };
}

/** Planned offerings are what a path needs, anything else is in its way. */
function openingOf(argument: string, path: PathResult, { value: needed }: Needed): Opening {
  const whole = { offering: null, needed, relationship: null };
  if (argument !== PLANNED) {
    const nothing = { missingCapabilities: [], missingCost: 0, cost: 0 };
    return { ...whole, ...nothing, obstacles: ['CONSTRAINT'], constraints: [argument] };
  }
  const { missingCapabilities, missingCost } = path;
  const missing = { missingCapabilities, missingCost, cost: missingCost };
  return { ...whole, ...missing, obstacles: ['PLANNED'], constraints: [] };
}

/** The argument by which planned offerings may be chosen. */
const PLANNED = 'includePlanned';

/** Where it is not known that there is no path, nothing can be blamed. */
export function nothingDecided(
  question: OrchestrationQuestion,
  { mightPlan }: { readonly mightPlan: boolean },
): BlockedStep {
  const undecided = [
    ...liftable(question).map(({ constraint }) => constraint),
    ...leavingOut(question),
    ...(mightPlan ? [PLANNED] : []),
  ];
  return { job: null, openings: [], moreOpenings: false, undecided, completeness: 'TRUNCATED' };
}

/** The arguments that leave facts out, where the question gives them. */
export function leavingOut(question: OrchestrationQuestion): readonly LeavesOut[] {
  return LEAVING_OUT.filter((argument) => question[argument] !== null);
}

const LEAVING_OUT: readonly LeavesOut[] = ['minConfidence', 'asOf'];

interface Liftable {
  readonly constraint: string;
  /** The question without it. */
  readonly lifted: OrchestrationQuestion;
  /** The least value that leaves a path, given one path without the constraint. */
  readonly needed: (path: PathResult, bestOf: BestPathSearch) => Needed;
}

interface Needed {
  /** Null where the constraint has no value. */
  readonly value: number | null;
  /** Whether no lesser value is enough. */
  readonly isLeast: boolean;
}

const NO_VALUE: Needed = { value: null, isLeast: true };

/** The constraints that the question states. */
function liftable(question: OrchestrationQuestion): readonly Liftable[] {
  const { limits, maxProviders, mustUseProvider, onlyProviders, withoutProviders, withoutOfferings } =
    question;
  const constraints: Liftable[] = PARTS.filter(([part]) => limits[part] !== null).map(([part, orderBy]) => {
    const lifted = { ...question, limits: { ...limits, [part]: null } };
    return {
      constraint: `limits.${part}`,
      lifted,
      needed: (path, bestOf) => {
        const least = bestOf(lifted, orderBy);
        return { value: (least.path ?? path).cost[part], isLeast: least.path !== null && least.isSure };
      },
    };
  });
  const noValue = (): Needed => NO_VALUE;
  if (maxProviders !== null) {
    constraints.push({
      constraint: 'maxProviders',
      lifted: { ...question, maxProviders: null },
      needed: ({ providers }, bestOf) => {
        let isLeast = true;
        for (let enough = maxProviders + 1; enough < providers.length; enough += 1) {
          const { path, isSure } = bestOf({ ...question, maxProviders: enough });
          if (path !== null) return { value: enough, isLeast };
          isLeast &&= isSure;
        }
        return { value: providers.length, isLeast };
      },
    });
  }
  if (mustUseProvider !== null) {
    const lifted = { ...question, mustUseProvider: null };
    constraints.push({ constraint: 'mustUseProvider', lifted, needed: noValue });
  }
  if (onlyProviders !== null) {
    constraints.push({
      constraint: 'onlyProviders',
      lifted: { ...question, onlyProviders: null },
      needed: noValue,
    });
  }
  if (withoutProviders.length > 0) {
    constraints.push({
      constraint: 'withoutProviders',
      lifted: { ...question, withoutProviders: [] },
      needed: noValue,
    });
  }
  if (withoutOfferings.length > 0) {
    constraints.push({
      constraint: 'withoutOfferings',
      lifted: { ...question, withoutOfferings: [] },
      needed: noValue,
    });
  }
  return constraints;
}

const PARTS: readonly (readonly [part: keyof CostParts, order: PathOrder])[] = [
  ['hours', 'HOURS'],
  ['money', 'MONEY'],
  ['effort', 'EFFORT'],
];
