import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import type { CountedCosts } from './cheapest-completions.ts';
import type { FoundPath } from './found-path.ts';
import { heap } from '../heap.ts';
import type { LayeredJob } from './layered-job.ts';
import type { LinearOrder } from './linear-order.ts';

export interface OrderedSearch {
  readonly order: LinearOrder;
  /** What the order looks at. */
  readonly counted: CountedCosts;
  /** How beginnings go on: made by `waysOnByState` or `waysOnWithinLimits` with the same order. */
  readonly waysOn: WaysOn;
  /** How many beginnings of paths may be looked at. */
  readonly budget: number;
  /** Called now and then; ends an overdue search by throwing. */
  readonly checkpoint: () => void;
}

/** One option to go on with from a state. */
export interface WayOn {
  readonly option: number;
  /** The state that it leads to. */
  readonly next: number;
  readonly counted: CostVector;
  readonly cost: CostVector;
  /** Counted cost with the least that going on from there costs. */
  readonly total: CostVector;
}

/** Where a beginning has arrived, and what it has cost. */
export interface Arrival {
  readonly layer: number;
  readonly state: number;
  readonly cost: CostVector;
}

/** The ways on from where a beginning has arrived, the least total first, equal ones by the tie rule. */
export type WaysOn = (arrival: Arrival) => readonly WayOn[];

/** Paths one by one; at the end, whether that were all of them or the budget ended the search. */
export type PathStream = Generator<FoundPath, 'ALL' | 'BUDGET', undefined>;

/**
 * Every allowed path, one by one, from the least counted cost on; equal ones by the tie rule.
 *
 * Best-first over the beginnings of paths. Each is weighed by what it costs plus the least that going on costs, so that it
 * comes out exactly when its best path is next. Beginnings that differ in the last choice only wait behind each other in
 * one sorted list, so a path costs one look at each of its steps and not one heap entry for each option. Without limits
 * the sorted lists belong to the states and are made once: the recursive enumeration of Jiménez and Marzal, WAE 1999.
 */
export function* pathsInOrder(job: LayeredJob, search: OrderedSearch): PathStream {
  const { order, waysOn } = search;
  const queue = heap<Beginning>((a, b) => {
    const difference = order(
      a.total.hours - b.total.hours,
      a.total.money - b.total.money,
      a.total.effort - b.total.effort,
    );
    return difference === 0 ? isBefore(a, b) : difference < 0;
  });
  const put = (parent: Beginning | null, ways: readonly WayOn[], place: number): void => {
    const way = ways[place];
    if (way !== undefined) {
      queue.push({
        parent,
        depth: (parent?.depth ?? 0) + 1,
        ways,
        place,
        way,
        counted: addCosts(parent?.counted ?? NO_COST, way.counted),
        cost: addCosts(parent?.cost ?? NO_COST, way.cost),
        total: addCosts(parent?.counted ?? NO_COST, way.total),
      });
    }
  };
  if (job.layers.length === 0) {
    if (job.ends[0] === true) {
      yield { choices: [], cost: NO_COST };
    }
    return 'ALL';
  }
  let budget = search.budget;
  put(null, waysOn({ layer: 0, state: 0, cost: NO_COST }), 0);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    search.checkpoint();
    if (budget-- === 0) {
      return 'BUDGET';
    }
    put(next.parent, next.ways, next.place + 1);
    if (next.depth === job.layers.length) {
      yield { choices: choicesOf(job, next), cost: next.cost };
    } else {
      put(next, waysOn({ layer: next.depth, state: next.way.next, cost: next.cost }), 0);
    }
  }
  return 'ALL';
}

/** Orders ways on by their totals; equal ones by the tie rule. */
export function byTotal(order: LinearOrder): (a: WayOn, b: WayOn) => number {
  return (a, b) =>
    order(a.total.hours - b.total.hours, a.total.money - b.total.money, a.total.effort - b.total.effort) ||
    a.option - b.option;
}

/** The beginning of a path: what was chosen up to some step. */
interface Beginning {
  readonly parent: Beginning | null;
  /** How many steps are decided. */
  readonly depth: number;
  /** The sorted ways on that its last choice is one of, and its place there. */
  readonly ways: readonly WayOn[];
  readonly place: number;
  readonly way: WayOn;
  /** Counted cost of the choices made. */
  readonly counted: CostVector;
  /** All cost of the choices made. */
  readonly cost: CostVector;
  /** Counted cost of the best path that begins so. */
  readonly total: CostVector;
}

/** The tie rule on two beginnings, none of which begins the other: the first choice that differs decides. */
function isBefore(a: Beginning, b: Beginning): boolean {
  let [one, other]: [Beginning, Beginning] = [a, b];
  while (one.depth > other.depth) one = one.parent!;
  while (other.depth > one.depth) other = other.parent!;
  while (one.parent !== other.parent) {
    one = one.parent!;
    other = other.parent!;
  }
  return one.way.option < other.way.option;
}

function choicesOf(job: LayeredJob, path: Beginning): FoundPath['choices'] {
  const choices: FoundPath['choices'][number][] = [];
  for (let one: Beginning | null = path; one !== null; one = one.parent) {
    choices.unshift(job.layers[one.depth - 1]!.options[one.way.option]!);
  }
  return choices;
}
