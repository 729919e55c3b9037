import { EMPTY_FRONT, type Front } from './front.ts';

/** A front seen from one choice earlier: every cost raised by the same step or handoff. */
export interface RaisedFront {
  readonly front: Front;
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
  /** The option that leads to it, when its labels are to be numbered anew; -1 keeps the options that they name. */
  readonly option: number;
}

/** Costs above which no label is kept, inclusive; Infinity for none. */
export interface Ceiling {
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
}

/** Merges fronts into the front of all their labels; among equal costs the smaller option stays. */
export type MergeFronts = (fronts: readonly RaisedFront[], ceiling: Ceiling) => Front;

/** Cells of the table that refuses most labels with one look-up; 8 kB, so that it stays in the first-level cache. */
const CELLS = 1024;

/**
 * Makes a merger with its own scratch memory, to be used for one search.
 *
 * All labels pass in ascending order of (hours, money, effort, option), through a tournament tree over the fronts, which
 * are sorted already. A label is dominated when one that passed before it has no more money and no more effort; those
 * that matter form a staircase (money up, effort down), searched by bisection. Over it lies a table by ranges of money
 * that holds the least effort of all stairs left of the range: a label at or above that is dominated for certain. It is
 * asked before a label enters the tournament, and refuses nine in ten there.
 *
 * Sorting one criterion and keeping a staircase of the others is Kung, Luccio and Preparata, JACM 22(4), 1975.
 */
export function frontMerger(): MergeFronts {
  const least = new Float64Array(CELLS);
  const stairs: { money: Float64Array; effort: Float64Array } = {
    money: new Float64Array(256),
    effort: new Float64Array(256),
  };
  let kept = columns(1024);

  return (fronts, ceiling) => {
    const lanes = fronts.filter(({ front }) => front.size > 0);
    if (lanes.length === 0) {
      return EMPTY_FRONT;
    }
    let size = 1;
    while (size < lanes.length) {
      size *= 2;
    }
    // The next label of each lane; a lane that has ended, or never was, waits at Infinity.
    const hours = new Float64Array(size).fill(Infinity);
    const money = new Float64Array(size).fill(Infinity);
    const effort = new Float64Array(size).fill(Infinity);
    const option = new Int32Array(size);
    const at = new Int32Array(size);

    let [lowest, highest] = [Infinity, -Infinity];
    lanes.forEach((lane, index) => {
      const { front } = lane;
      hours[index] = front.hours[0]! + lane.hours;
      money[index] = front.money[0]! + lane.money;
      effort[index] = front.effort[0]! + lane.effort;
      option[index] = lane.option >= 0 ? lane.option : front.option[0]!;
      for (let label = 0; label < front.size; label++) {
        const value = front.money[label]! + lane.money;
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
      }
    });
    const whole = highest - lowest < CELLS;
    const perCell = whole ? 1 : (CELLS - 1) / (highest - lowest);
    least.fill(Infinity, 0, whole ? highest - lowest + 1 : CELLS);
    const cells = whole ? highest - lowest + 1 : CELLS;

    const before = (a: number, b: number): boolean => {
      if (hours[a]! !== hours[b]!) return hours[a]! < hours[b]!;
      if (money[a]! !== money[b]!) return money[a]! < money[b]!;
      if (effort[a]! !== effort[b]!) return effort[a]! < effort[b]!;
      return option[a]! < option[b]!;
    };
    const losers = new Int32Array(size);
    const play = (node: number): number => {
      if (node >= size) return node - size;
      const [left, right] = [play(2 * node), play(2 * node + 1)];
      const leftWins = before(left, right);
      losers[node] = leftWins ? right : left;
      return leftWins ? left : right;
    };

    let winner = play(1);
    let count = 0;
    let steps = 0;
    while (hours[winner]! <= ceiling.hours && hours[winner] !== Infinity) {
      const [h, m, e] = [hours[winner]!, money[winner]!, effort[winner]!];
      const lane = lanes[winner]!;
      const cell = ((m - lowest) * perCell) | 0;
      if (least[cell]! > e && m <= ceiling.money && e <= ceiling.effort) {
        let [low, high] = [0, steps];
        while (low < high) {
          const middle = (low + high) >>> 1;
          if (stairs.money[middle]! <= m) low = middle + 1;
          else high = middle;
        }
        if (low === 0 || stairs.effort[low - 1]! > e) {
          let last = low;
          if (low > 0 && stairs.money[low - 1] === m) low--;
          while (last < steps && stairs.effort[last]! >= e) last++;
          if (last === low) {
            if (steps === stairs.money.length) {
              stairs.money = doubled(stairs.money);
              stairs.effort = doubled(stairs.effort);
            }
          }
          if (last !== low + 1) {
            stairs.money.copyWithin(low + 1, last, steps);
            stairs.effort.copyWithin(low + 1, last, steps);
            steps += low + 1 - last;
          }
          stairs.money[low] = m;
          stairs.effort[low] = e;
          for (let index = whole ? cell : cell + 1; index < cells && least[index]! > e; index++) {
            least[index] = e;
          }
          if (count === kept.hours.length) kept = doubledColumns(kept);
          kept.hours[count] = h;
          kept.money[count] = m;
          kept.effort[count] = e;
          kept.option[count] = option[winner]!;
          kept.next[count] = lane.option >= 0 ? at[winner]! : lane.front.next[at[winner]!]!;
          count++;
        }
      }

      const { front } = lane;
      const [moneys, efforts, end] = [front.money, front.effort, front.size];
      const [fromLowest, raisedEffort] = [lane.money - lowest, lane.effort];
      let label = at[winner]! + 1;
      while (
        label < end &&
        least[((moneys[label]! + fromLowest) * perCell) | 0]! <= efforts[label]! + raisedEffort
      ) {
        label++;
      }
      at[winner] = label;
      if (label < end) {
        hours[winner] = front.hours[label]! + lane.hours;
        money[winner] = moneys[label]! + lane.money;
        effort[winner] = efforts[label]! + raisedEffort;
        if (lane.option < 0) option[winner] = front.option[label]!;
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
    return {
      size: count,
      hours: kept.hours.slice(0, count),
      money: kept.money.slice(0, count),
      effort: kept.effort.slice(0, count),
      option: kept.option.slice(0, count),
      next: kept.next.slice(0, count),
    };
  };
}

interface Columns {
  hours: Float64Array;
  money: Float64Array;
  effort: Float64Array;
  option: Int32Array;
  next: Int32Array;
}

function columns(length: number): Columns {
  return {
    hours: new Float64Array(length),
    money: new Float64Array(length),
    effort: new Float64Array(length),
    option: new Int32Array(length),
    next: new Int32Array(length),
  };
}

function doubledColumns(old: Columns): Columns {
  const grown = columns(2 * old.hours.length);
  grown.hours.set(old.hours);
  grown.money.set(old.money);
  grown.effort.set(old.effort);
  grown.option.set(old.option);
  grown.next.set(old.next);
  return grown;
}

function doubled(old: Float64Array): Float64Array {
  const grown = new Float64Array(2 * old.length);
  grown.set(old);
  return grown;
}
