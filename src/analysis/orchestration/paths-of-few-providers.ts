import { NO_COST, type CostVector } from '../cost-vector.ts';
import {
  allowedPaths,
  samePath,
  type AllowedPaths,
  type ParetoPaths,
  type PathSpace,
} from './allowed-paths.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import { byChoices, handoffCostOf, notDominated, type FoundPath } from './found-path.ts';
import { heap } from './heap.ts';
import type { LayerOption } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';
import type { PathStream } from './paths-in-order.ts';
import { leastInOrder, leastOfEachPart } from './step-bounds.ts';
import { mostProviders, providerSets, stepsOfProviders } from './provider-sets.ts';

/**
 * The paths of a space that use at most so many providers. Choosing few of many is hard in general (it holds the p-median
 * problem), so it is worked out set by set: each set of providers is a small space of its own, weighed beforehand by its
 * cheapest options without handoffs, and searched only when that could still matter.
 */
export function pathsOfFewProviders(space: PathSpace, maxProviders: number): AllowedPaths {
  if (maxProviders >= mostProviders(space.steps)) {
    return allowedPaths(space);
  }
  const { sets, leftOut } = providerSets({
    steps: space.steps,
    size: maxProviders,
    mustHold: space.mustUseProvider,
    atMost: space.budgets.providerSets,
  });
  const spaces = sets.map((providers) => stepsOfProviders(space.steps, providers));
  return {
    pareto: () => paretoOfSpaces(space, spaces),
    inOrder: (by) => streamOfSpaces({ space, spaces, leftOut }, by),
    setsLeftOut: leftOut,
  };
}

type Steps = readonly (readonly LayerOption[])[];

function paretoOfSpaces(space: PathSpace, spaces: readonly Steps[]): ParetoPaths {
  let found: readonly FoundPath[] = [];
  let epsilon = 0;
  const ideal = spaces
    .map((steps) => ({ steps, least: leastOfEachPart(steps) }))
    .sort((a, b) => sizeOf(a.least) - sizeOf(b.least));
  for (const { steps, least } of ideal) {
    space.checkpoint();
    if (!found.some(({ cost }) => beats(cost, least))) {
      const paths = allowedPaths({ ...space, steps }).pareto();
      epsilon = Math.max(epsilon, paths.epsilon);
      found = notDominated([
        ...found,
        ...Array.from({ length: paths.size }, (_, index) => paths.path(index)),
      ]);
    }
  }
  return {
    size: found.length,
    hours: Float64Array.from(found, ({ cost }) => cost.hours),
    money: Float64Array.from(found, ({ cost }) => cost.money),
    effort: Float64Array.from(found, ({ cost }) => cost.effort),
    path: (index) => found[index]!,
    epsilon,
  };
}

/** Merges the streams of all sets; one is started only when its lower bound comes first. */
function* streamOfSpaces(
  of: { readonly space: PathSpace; readonly spaces: readonly Steps[]; readonly leftOut: boolean },
  by: { readonly order: LinearOrder; readonly counted: CountedCosts },
): PathStream {
  const { order, counted } = by;
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
  of.spaces.forEach((steps, number) => {
    const bound = counted === 'ALL' ? leastInOrder(steps, order) : NO_COST;
    queue.push({ number, bound, head: null, stream: null });
  });
  let last: FoundPath | null = null;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    of.space.checkpoint();
    // A path of fewer providers is in several sets; equal ones come out one right after the other.
    if (next.head !== null && (last === null || !samePath(next.head, last))) {
      yield next.head;
      last = next.head;
    }
    const stream = next.stream ?? allowedPaths({ ...of.space, steps: of.spaces[next.number]! }).inOrder(by);
    const more = stream.next();
    if (more.done !== true) {
      queue.push({
        number: next.number,
        bound: counted === 'ALL' ? more.value.cost : handoffCostOf(more.value, of.space.rules),
        head: more.value,
        stream,
      });
    } else if (more.value === 'BUDGET') {
      return 'BUDGET';
    }
  }
  return of.leftOut ? 'BUDGET' : 'ALL';
}

/** A stream by its next path, or by a lower bound of its first. */
interface WaitingStream {
  readonly number: number;
  readonly bound: CostVector;
  readonly head: FoundPath | null;
  readonly stream: PathStream | null;
}

function sizeOf({ hours, money, effort }: CostVector): number {
  return hours + money + effort;
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
