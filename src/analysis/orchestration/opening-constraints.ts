import type { CostParts } from '../cost-vector.ts';
import type { BestPathSearch } from './best-path-search.ts';
import type { BlockedStep } from './blocked-step.ts';
import type { LeavesOut } from './opener-facts.ts';
import type { OrchestrationQuestion, PathOrder } from './orchestration-question.ts';
import type { PathResult } from './orchestration-result.ts';

/**
 * The constraints of a question without a path of which each alone, when lifted, opens one: that of the cheapest path first.
 * Limits and `maxProviders` come with the least value that is enough, the others staying as they are; where the search for
 * that was bounded, with one that is enough. Constraints of which it is not known whether they would open one are undecided.
 * @throws what the search throws.
 */
export function openingConstraints(
  question: OrchestrationQuestion,
  {
    bestOf,
    lifted,
  }: {
    readonly bestOf: BestPathSearch;
    /** The same search in the facts that a constraint no longer leaves some out of. */
    readonly lifted: readonly { readonly constraint: LeavesOut; readonly bestOf: BestPathSearch }[];
  },
): BlockedStep {
  // What opens a path is searched for first: where the time is up before the end, only the least values are missing.
  const lifting = liftable(question).map((one) => ({ ...one, ...bestOf(one.lifted) }));
  const inMoreFacts = lifted.map(({ constraint, bestOf: bestOfMore }) => ({
    ...{ constraint, ...bestOfMore(question) },
    needed: NO_VALUE,
  }));
  const tried = [
    ...lifting.map(({ constraint, path, isSure, needed }) => ({
      ...{ constraint, path, isSure },
      needed: path === null ? NO_VALUE : needed(path, bestOf),
    })),
    ...inMoreFacts,
  ];
  const openings = tried
    .flatMap(({ path, ...one }) => (path === null ? [] : [{ ...one, cost: path.cost.generalised }]))
    .sort((a, b) => a.cost - b.cost);
  return {
    job: null,
    openings: openings.map(({ constraint, needed }) => ({
      obstacles: ['CONSTRAINT'],
      offering: null,
      constraints: [constraint],
      needed: needed.value,
      missingCapabilities: [],
      missingCost: 0,
      relationship: null,
      cost: 0,
    })),
    moreOpenings: false,
    undecided: tried.flatMap(({ constraint, path, isSure }) =>
      path === null && !isSure ? [constraint] : [],
    ),
    completeness: tried.every(({ isSure, needed }) => isSure && needed.isLeast) ? 'COMPLETE' : 'TRUNCATED',
  };
}

/** Where it is not known that there is no path, nothing can be blamed. */
export function nothingDecided(question: OrchestrationQuestion): BlockedStep {
  const undecided = [...liftable(question).map(({ constraint }) => constraint), ...leavingOut(question)];
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
