import { addCosts, type CostVector } from '../cost-vector.ts';
import { cheapestCompletions, type Completions, type CountedCosts } from './cheapest-completions.ts';
import type { FoundPath } from './found-path.ts';
import { jobApart, stateApart } from './job-apart.ts';
import type { LayeredJob } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';
import { byTotal, type WayOn, type WaysOn } from './paths-in-order.ts';

/** Paths to keep away from. */
export interface Apart {
  readonly from: readonly FoundPath[];
  /** In how many steps to differ from each of them, 1 or more. */
  readonly steps: number;
}

/** Ways on that keep away from paths, for one job. */
export type WaysApart = (search: ApartSearch) => WaysOn;

export interface ApartSearch {
  readonly order: LinearOrder;
  readonly counted: CountedCosts;
  readonly apart: Apart;
  /** The ways on of all paths. */
  readonly waysOn: WaysOn;
  /** Whether these depend on what was spent on the way. */
  readonly isLimited: boolean;
}

/**
 * The ways on of those paths that differ from each of the given ones in so many steps.
 *
 * A state is joined by how many steps are still to go for each of the given paths. What going on costs at least is worked
 * out exactly for each of them alone, and the dearest of these bounds all of them together, so the search stays exact.
 */
export function waysApart(job: LayeredJob): WaysApart {
  const known = new WeakMap<FoundPath, DistanceFrom & { readonly search: ApartSearch }>();
  const distanceFrom = (path: FoundPath, search: ApartSearch): DistanceFrom => {
    const before = known.get(path);
    const isSame =
      before !== undefined &&
      before.search.order === search.order &&
      before.search.counted === search.counted &&
      before.search.apart.steps === search.apart.steps;
    if (isSame) {
      return before;
    }
    const choices = choicesOn(job, path);
    const apart = jobApart(job, { choices, steps: search.apart.steps });
    const distance = { choices, completions: cheapestCompletions(apart, search), search };
    known.set(path, distance);
    return distance;
  };
  return (search) =>
    waysOnApart(
      job,
      search,
      search.apart.from.map((path) => distanceFrom(path, search)),
    );
}

/** What it takes to differ from one path. */
interface DistanceFrom {
  /** Its option at each layer. */
  readonly choices: readonly number[];
  /** By layer and state of the job apart from it. */
  readonly completions: Completions;
}

function waysOnApart(job: LayeredJob, search: ApartSearch, from: readonly DistanceFrom[]): WaysOn {
  const { order, waysOn, isLimited } = search;
  const { steps } = search.apart;
  const joined = joinedStates(from.map(() => steps));
  const known: (readonly WayOn[])[] = [];
  const longer = (a: CostVector, b: CostVector): CostVector =>
    order(a.hours - b.hours, a.money - b.money, a.effort - b.effort) < 0 ? b : a;

  const goingOn = (layer: number, left: readonly number[], way: WayOn): WayOn | null => {
    let total = way.total;
    const leftAfter = left.map((count, path) =>
      way.option === from[path]!.choices[layer] ? count : Math.max(0, count - 1),
    );
    for (const [path, count] of leftAfter.entries()) {
      const completion = from[path]!.completions[layer + 1]![stateApart(steps, way.next, count)]!;
      if (completion === null) {
        return null;
      }
      total = longer(total, addCosts(way.counted, completion));
    }
    return { ...way, total, next: joined.numberOf(way.next, leftAfter) };
  };
  return ({ layer, state: number, cost }) => {
    const key = number * job.layers.length + layer;
    const remembered = isLimited ? undefined : known[key];
    if (remembered !== undefined) {
      return remembered;
    }
    const { state, left } = joined.stateOf(number);
    const ways = waysOn({ layer, state, cost })
      .flatMap((way) => goingOn(layer, left, way) ?? [])
      .sort(byTotal(order));
    if (!isLimited) {
      known[key] = ways;
    }
    return ways;
  };
}

/** By layer, the index of the option that the path chooses; -1 where the job leaves it out. */
function choicesOn(job: LayeredJob, path: FoundPath): readonly number[] {
  return job.layers.map(({ options }, layer) => {
    const { rank } = path.choices[layer]!;
    return options.findIndex((option) => option.rank === rank);
  });
}

interface JoinedState {
  readonly state: number;
  /** By path to keep away from: in how many steps still to differ. */
  readonly left: readonly number[];
}

/** Numbers states joined by what is left to go, in the order in which they are met; 0 is where every path starts. */
function joinedStates(start: readonly number[]): {
  numberOf(state: number, left: readonly number[]): number;
  stateOf(number: number): JoinedState;
} {
  const states: JoinedState[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (state: number, left: readonly number[]): number => {
    const key = `${state} ${left.join(' ')}`;
    const number = numbers.get(key) ?? states.push({ state, left }) - 1;
    numbers.set(key, number);
    return number;
  };
  numberOf(0, start);
  return { numberOf, stateOf: (number) => states[number]! };
}
