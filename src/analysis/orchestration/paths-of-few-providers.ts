import { NO_COST, type CostVector } from '../cost-vector.ts';
import {
  allowedPaths,
  type AllowedPaths,
  type Enumeration,
  type ParetoPaths,
  type PathSpace,
} from './allowed-paths.ts';
import { beatenCosts, type IsBeaten } from './beaten-costs.ts';
import { byChoices, handoffCostOf, type FoundPath } from './found-path.ts';
import { heap } from '../heap.ts';
import type { Cut } from './front-bound.ts';
import type { LinearOrder } from './linear-order.ts';
import type { PathStream } from './paths-in-order.ts';
import { archivedPaths, frontOfArchive, mergedArchives, type ArchivedPath } from './pareto-archive.ts';
import { mostProviders, providerSets, stepsOfProviders, type ProviderSets } from './provider-sets.ts';
import { stepBounds } from './step-bounds.ts';

/**
 * The paths of a space that use at most so many providers. Choosing few of many is hard in general (it holds the p-median
 * problem), so it is worked out set by set: each set of providers is a small space of its own, weighed beforehand by its
 * cheapest options without handoffs, and searched only when that could still matter.
 */
export function pathsOfFewProviders(space: PathSpace, maxProviders: number): AllowedPaths {
  if (maxProviders >= mostProviders(space.steps)) {
    return allowedPaths(space);
  }
  const sets = providerSets({
    steps: space.steps,
    size: maxProviders,
    mustHold: space.mustUseProvider,
    atMost: space.budgets.providerSets,
  });
  const known = new Map<readonly string[], AllowedPaths>();
  const pathsOf = (providers: readonly string[]): AllowedPaths => {
    const paths =
      known.get(providers) ?? allowedPaths({ ...space, steps: stepsOfProviders(space.steps, providers) });
    known.set(providers, paths);
    return paths;
  };
  return {
    pareto: () => paretoOfSets(space, sets),
    inOrder: (by) => streamOfSets({ space, sets, pathsOf }, by),
    setsLeftOut: sets.leftOut,
  };
}

/** So many sets are searched before what they have is put among the rest. */
const SETS_AT_ONCE = 12;

function paretoOfSets(space: PathSpace, { sets, leftOut }: ProviderSets): ParetoPaths {
  const bounds = stepBounds(space.steps, sizeOrder);
  const promising = sets
    .map((providers) => ({ providers, least: bounds.ofEachPart(providers) }))
    .sort((a, b) =>
      sizeOrder(
        a.least.hours - b.least.hours,
        a.least.money - b.least.money,
        a.least.effort - b.least.effort,
      ),
    );
  let archive: readonly ArchivedPath[] = [];
  let isBeaten: IsBeaten = () => false;
  /** What the last sets had, not yet among the rest: to put it there takes a look at all of that. */
  let pending: { readonly paths: readonly ArchivedPath[]; readonly sets: number } = { paths: [], sets: 0 };
  const settle = (): void => {
    archive = mergedArchives(archive, pending.paths);
    isBeaten = beatenCosts(frontOfArchive(archive));
    pending = { paths: [], sets: 0 };
  };
  let isCut = false;
  let [labels, setsLeftOut] = [0, leftOut];
  for (const { providers, least } of promising) {
    space.checkpoint();
    if (archive.some((path) => beats(path, least))) {
      continue;
    }
    if (labels > space.budgets.labels) {
      setsLeftOut = true;
      break;
    }
    const steps = stepsOfProviders(space.steps, providers);
    const paths = allowedPaths({ ...space, steps, isBeaten }).pareto();
    isCut ||= paths.cuts !== null;
    labels += paths.labels;
    pending = { paths: mergedArchives(pending.paths, archivedPaths(paths)), sets: pending.sets + 1 };
    if (pending.sets === SETS_AT_ONCE || archive.length === 0) settle();
  }
  settle();
  return { ...frontOfArchive(archive), cuts: isCut ? cutsOfAll(space) : null, labels, setsLeftOut };
}

/** What is known of all paths holds for those of few providers too; a cut of one set tells nothing about the others. */
function cutsOfAll(space: PathSpace): readonly Cut[] {
  return allowedPaths({ ...space, budgets: { ...space.budgets, labels: 0 } }).pareto().cuts ?? [];
}

/** Any order does to begin with the sets that promise most; this one is the plain sum of the parts. */
const sizeOrder: LinearOrder = (hours, money, effort) => hours + money + effort;

/** Merges the streams of all sets; one is started only when its lower bound comes first. */
function* streamOfSets(
  of: {
    readonly space: PathSpace;
    readonly sets: ProviderSets;
    readonly pathsOf: (providers: readonly string[]) => AllowedPaths;
  },
  by: Enumeration,
): PathStream {
  const {
    space,
    sets: { sets, leftOut },
  } = of;
  const { order, counted } = by;
  const bounds = stepBounds(space.steps, order);
  const queue = heap<WaitingStream>((a, b) => {
    const difference = order(
      a.bound.hours - b.bound.hours,
      a.bound.money - b.bound.money,
      a.bound.effort - b.bound.effort,
    );
    if (difference !== 0) return difference < 0;
    // One not yet begun may hold an equal path that the tie rule puts first.
    if (a.head === null || b.head === null) {
      return a.head === b.head ? a.number < b.number : a.head === null;
    }
    return (byChoices(a.head, b.head) || a.number - b.number) < 0;
  });
  sets.forEach((providers, number) => {
    const bound = counted === 'ALL' ? bounds.inOrder(providers) : NO_COST;
    queue.push({ number, bound, head: null, stream: null });
  });
  let last: FoundPath | null = null;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    space.checkpoint();
    // A path of fewer providers is in several sets; equal ones come out one right after the other.
    if (next.head !== null && (last === null || byChoices(next.head, last) !== 0)) {
      yield next.head;
      last = next.head;
    }
    const stream = next.stream ?? of.pathsOf(sets[next.number]!).inOrder(by);
    const more = stream.next();
    if (more.done !== true) {
      queue.push({
        number: next.number,
        bound: counted === 'ALL' ? more.value.cost : handoffCostOf(more.value, space.rules),
        head: more.value,
        stream,
      });
    } else if (more.value === 'BUDGET') {
      return 'BUDGET';
    }
  }
  return leftOut ? 'BUDGET' : 'ALL';
}

/** A stream by its next path, or by a lower bound of its first. */
interface WaitingStream {
  readonly number: number;
  readonly bound: CostVector;
  readonly head: FoundPath | null;
  readonly stream: PathStream | null;
}

/** Whether a cost is nowhere more than any path of the bound, and somewhere less. */
function beats(cost: CostVector, bound: CostVector): boolean {
  return (
    cost.hours <= bound.hours &&
    cost.money <= bound.money &&
    cost.effort <= bound.effort &&
    (cost.hours < bound.hours || cost.money < bound.money || cost.effort < bound.effort)
  );
}
