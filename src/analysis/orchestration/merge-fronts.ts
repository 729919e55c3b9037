import type { Front } from './front.ts';
import { KEEPS_OPTIONS, sweeper, type Ceiling, type RaisedFront, type SweptLabels } from './sweep.ts';

/** Ways to put fronts together; among equal costs the smaller option stays. */
export interface FrontMerger {
  /** The front of all their labels, below the ceiling. */
  merge(fronts: readonly RaisedFront[], ceiling: Ceiling): Front;
  /** Of each front, raised, what no label of `base` dominates; the fronts themselves are not compared. */
  besides(base: Front, fronts: readonly RaisedFront[]): readonly Front[];
  /**
   * `base` without what the additions dominate, and the front of these, below the ceiling. The additions come from
   * `besides(base, …)`, so that nothing in `base` dominates them: this spares building the staircase of `base` again.
   */
  extend(base: Front, additions: readonly Front[], ceiling: Ceiling): Front;
}

/** Makes a merger with its own scratch memory, to be used for one search. */
export function frontMerger(): FrontMerger {
  const sweep = sweeper();
  return {
    merge: (fronts, ceiling) =>
      frontOf(
        sweep(
          fronts.map((raised) => ({ ...raised, isKept: true, refuses: true })),
          ceiling,
        ),
      ),
    besides: (base, fronts) => {
      const lanes = fronts.map((raised) => ({ ...raised, isKept: true, refuses: false }));
      // First, so that of equal labels with equal options that of the base is the one that stays.
      const swept = sweep([{ ...unraised(base), isKept: false, refuses: true }, ...lanes], NO_CEILING);
      return frontsByLane(swept, 1 + fronts.length).slice(1);
    },
    extend: (base, additions, ceiling) => {
      const lanes = additions.map((front) => ({ ...unraised(front), isKept: true, refuses: true }));
      return frontOf(sweep([...lanes, { ...unraised(base), isKept: true, refuses: false }], ceiling));
    },
  };
}

const NO_CEILING: Ceiling = { hours: Infinity, money: Infinity, effort: Infinity };

function unraised(front: Front): RaisedFront {
  return { front, hours: 0, money: 0, effort: 0, option: KEEPS_OPTIONS };
}

function frontOf({ size, hours, money, effort, option, next }: SweptLabels): Front {
  return {
    size,
    hours: hours.slice(0, size),
    money: money.slice(0, size),
    effort: effort.slice(0, size),
    option: option.slice(0, size),
    next: next.slice(0, size),
  };
}

function frontsByLane(swept: SweptLabels, lanes: number): readonly Front[] {
  const sizes = new Int32Array(lanes);
  for (let label = 0; label < swept.size; label++) {
    sizes[swept.lane[label]!]!++;
  }
  const fronts = Array.from(sizes, (size): Front => ({
    size,
    hours: new Float64Array(size),
    money: new Float64Array(size),
    effort: new Float64Array(size),
    option: new Int32Array(size),
    next: new Int32Array(size),
  }));
  const filled = new Int32Array(lanes);
  for (let label = 0; label < swept.size; label++) {
    const lane = swept.lane[label]!;
    const front = fronts[lane]!;
    const at = filled[lane]!++;
    front.hours[at] = swept.hours[label]!;
    front.money[at] = swept.money[label]!;
    front.effort[at] = swept.effort[label]!;
    front.option[at] = swept.option[label]!;
    front.next[at] = swept.next[label]!;
  }
  return fronts;
}
