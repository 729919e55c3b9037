import type { Front } from './front.ts';

/** A front seen from one choice earlier: every cost raised by the same step or handoff. */
export interface RaisedFront {
  readonly front: Front;
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
  /** The option that leads to it, when its labels are to be numbered anew; or KEEPS_OPTIONS. */
  readonly option: number;
}

/** The labels keep the options that they name. */
export const KEEPS_OPTIONS = -1;

/** A raised front in a sweep. */
export interface Lane extends RaisedFront {
  /** Whether its labels are kept where nothing refuses them. */
  readonly isKept: boolean;
  /** Whether its labels refuse others. */
  readonly refuses: boolean;
}

/** Costs above which no label is kept, inclusive; Infinity for none. */
export interface Ceiling {
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
}

/** The labels kept, in order, column by column; longer than `size`, and overwritten by the next sweep. */
export interface SweptLabels {
  readonly size: number;
  readonly hours: Float64Array;
  readonly money: Float64Array;
  readonly effort: Float64Array;
  readonly option: Int32Array;
  readonly next: Int32Array;
  /** The lane that each comes from. */
  readonly lane: Int32Array;
}

/** Passes all labels in ascending order of (hours, money, effort, option, lane), and keeps those that no earlier one refuses. */
export type Sweep = (lanes: readonly Lane[], ceiling: Ceiling) => SweptLabels;

/** Cells of the table that refuses most labels with one look-up; 8 kB, so that it stays in the first-level cache. */
const CELLS = 1024;

/**
 * Makes a sweep with its own scratch memory, to be used for one search.
 *
 * A tournament tree over the lanes, which are sorted already, tells which label is next. A label is refused when one that
 * passed before it has no more money and no more effort. Those that matter form a staircase (money up, effort down),
 * searched by bisection. Over it lies a table by ranges of money that holds the least effort of all stairs left of the
 * range: a label at or above that is refused for certain. It is asked before a label enters the tournament, and refuses
 * nine in ten there.
 *
 * Sorting one criterion and keeping a staircase of the others is Kung, Luccio and Preparata, JACM 22(4), 1975.
 */
export function sweeper(): Sweep {
  const least = new Float64Array(CELLS);
  let stairs = { money: new Float64Array(256), effort: new Float64Array(256) };
  let kept = columns(1024);

  return (allLanes, ceiling) => {
    const lanes = allLanes.filter(({ front }) => front.size > 0);
    let size = 1;
    while (size < lanes.length) size *= 2;
    // The next label of each lane; a lane that has ended, or never was, waits at Infinity.
    const hours = new Float64Array(size).fill(Infinity);
    const money = new Float64Array(size).fill(Infinity);
    const effort = new Float64Array(size).fill(Infinity);
    const option = new Int32Array(size);
    const at = new Int32Array(size);
    lanes.forEach(({ front, ...raise }, lane) => {
      hours[lane] = front.hours[0]! + raise.hours;
      money[lane] = front.money[0]! + raise.money;
      effort[lane] = front.effort[0]! + raise.effort;
      option[lane] = raise.option === KEEPS_OPTIONS ? front.option[0]! : raise.option;
    });

    const [lowest, highest] = moneyRange(lanes);
    // Within so few whole numbers each has its own cell, which then holds what is exactly its own as well.
    const atMost = cellsFor(lanes);
    const isExact = highest - lowest < atMost;
    const cells = isExact ? highest - lowest + 1 : atMost;
    const perUnit = isExact ? 1 : (cells - 1) / (highest - lowest);
    least.fill(Infinity, 0, lanes.length === 0 ? 0 : cells);

    const before = (a: number, b: number): boolean => {
      if (hours[a]! !== hours[b]!) return hours[a]! < hours[b]!;
      if (money[a]! !== money[b]!) return money[a]! < money[b]!;
      if (effort[a]! !== effort[b]!) return effort[a]! < effort[b]!;
      if (option[a]! !== option[b]!) return option[a]! < option[b]!;
      return a < b;
    };
    const losers = new Int32Array(size);
    const play = (node: number): number => {
      if (node >= size) return node - size;
      const [left, right] = [play(2 * node), play(2 * node + 1)];
      const isLeft = before(left, right);
      losers[node] = isLeft ? right : left;
      return isLeft ? left : right;
    };

    let winner = play(1);
    let count = 0;
    let height = 0;
    while (hours[winner]! <= ceiling.hours && hours[winner] !== Infinity) {
      const m = money[winner]!;
      const e = effort[winner]!;
      const lane = lanes[winner]!;
      const cell = ((m - lowest) * perUnit) | 0;
      if (least[cell]! > e && m <= ceiling.money && e <= ceiling.effort) {
        let low = 0;
        let high = height;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if (stairs.money[middle]! <= m) low = middle + 1;
          else high = middle;
        }
        if (low === 0 || stairs.effort[low - 1]! > e) {
          if (lane.refuses) {
            let last = low;
            if (low > 0 && stairs.money[low - 1] === m) low--;
            while (last < height && stairs.effort[last]! >= e) last++;
            if (height === stairs.money.length) {
              stairs = { money: doubled(stairs.money), effort: doubled(stairs.effort) };
            }
            if (last !== low + 1) {
              stairs.money.copyWithin(low + 1, last, height);
              stairs.effort.copyWithin(low + 1, last, height);
              height += low + 1 - last;
            }
            stairs.money[low] = m;
            stairs.effort[low] = e;
            for (let right = isExact ? cell : cell + 1; right < cells && least[right]! > e; right++) {
              least[right] = e;
            }
          }
          if (lane.isKept) {
            if (count === kept.hours.length) kept = doubledColumns(kept);
            kept.hours[count] = hours[winner]!;
            kept.money[count] = m;
            kept.effort[count] = e;
            kept.option[count] = option[winner]!;
            const label = at[winner]!;
            kept.next[count] = lane.option === KEEPS_OPTIONS ? lane.front.next[label]! : label;
            kept.lane[count] = winner;
            count++;
          }
        }
      }

      const { front } = lane;
      const moneys = front.money;
      const efforts = front.effort;
      const end = front.size;
      const fromLowest = lane.money - lowest;
      const raise = lane.effort;
      let label = at[winner]! + 1;
      while (
        label < end &&
        least[((moneys[label]! + fromLowest) * perUnit) | 0]! <= efforts[label]! + raise
      ) {
        label++;
      }
      at[winner] = label;
      if (label < end) {
        hours[winner] = front.hours[label]! + lane.hours;
        money[winner] = moneys[label]! + lane.money;
        effort[winner] = efforts[label]! + raise;
        if (lane.option === KEEPS_OPTIONS) option[winner] = front.option[label]!;
      } else {
        hours[winner] = Infinity;
      }
      for (let node = (winner + size) >> 1; node > 0; node >>= 1) {
        const challenger = losers[node]!;
        if (before(challenger, winner)) {
          losers[node] = winner;
          winner = challenger;
        }
      }
    }
    if (lanes.length < allLanes.length) {
      const numbers = allLanes.flatMap(({ front }, number) => (front.size > 0 ? [number] : []));
      for (let label = 0; label < count; label++) kept.lane[label] = numbers[kept.lane[label]!]!;
    }
    return { ...kept, size: count };
  };
}

/** A label kept is written to many cells: a table for few labels would cost more than it spares. */
function cellsFor(lanes: readonly Lane[]): number {
  const labels = lanes.reduce((sum, { front }) => sum + front.size, 0);
  return Math.min(CELLS, Math.max(16, labels >> 5));
}

function moneyRange(lanes: readonly Lane[]): readonly [lowest: number, highest: number] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { front, money } of lanes) {
    for (let label = 0; label < front.size; label++) {
      const value = front.money[label]! + money;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return [lowest, highest];
}

type Columns = Omit<SweptLabels, 'size'>;

function columns(length: number): Columns {
  return {
    hours: new Float64Array(length),
    money: new Float64Array(length),
    effort: new Float64Array(length),
    option: new Int32Array(length),
    next: new Int32Array(length),
    lane: new Int32Array(length),
  };
}

function doubledColumns(old: Columns): Columns {
  const grown = columns(2 * old.hours.length);
  grown.hours.set(old.hours);
  grown.money.set(old.money);
  grown.effort.set(old.effort);
  grown.option.set(old.option);
  grown.next.set(old.next);
  grown.lane.set(old.lane);
  return grown;
}

function doubled(old: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * old.length);
  grown.set(old);
  return grown;
}
