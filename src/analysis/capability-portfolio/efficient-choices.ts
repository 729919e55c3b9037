import { groupJoins } from './group-joins.ts';
import { independentParts } from './independent-parts.ts';
import type { IndependentPart } from './independent-parts.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { totalOf } from './portfolio-problem.ts';

/** A choice of items that no other one beats in weight and new value together. */
export interface EfficientChoice {
  /** Ascending. */
  readonly items: readonly number[];
  readonly weight: number;
  readonly newValue: number;
}

/** Unions of bundles that one part may have, and pairs that joining two parts may look at: tenths of a second. */
export const ENUMERATED_UNIONS = 100_000;

/** Looks at whether a bundle is in a union, in one part: likewise. */
const LOOKS = 50_000_000;

/** Sets are told apart by one double, which counts to 2⁵³. */
const MOST_ITEMS = 53;

/**
 * Every efficient choice, lightest first, beginning with the best that weighs nothing; undefined where there is too much to
 * enumerate. Of equal choices the one with the fewest items, then the first found.
 *
 * Only unions of bundles can be efficient, and there are far fewer of them than sets of items. Parts that share no group are
 * enumerated by themselves and joined point by point.
 * @param options `heaviest`: choices that weigh more are of no interest. `unions` bounds the work.
 */
export function efficientChoices(
  problem: PortfolioProblem,
  options: { readonly heaviest: number; readonly unions: number },
): EfficientChoice[] | undefined {
  const crumb = 1e-12 * totalOf(problem);
  let joined: EfficientChoice[] = [{ items: [], weight: 0, newValue: 0 }];
  for (const part of independentParts(problem)) {
    const sets = unionsOf(part, options);
    if (sets === undefined) return undefined;
    const choices = efficientOf(part, sets, crumb);
    if (choices === undefined) return undefined;
    if (joined.length * choices.length > options.unions) return undefined;
    joined = join(joined, choices, { crumb, heaviest: options.heaviest });
  }
  return joined.map((choice) => ({ ...choice, items: choice.items.toSorted((a, b) => a - b) }));
}

/** Sets of items as bits: items 0 to 31 in `low`, the rest in `high`. */
interface Sets {
  readonly low: number[];
  readonly high: number[];
  readonly weight: number[];
}

/** Every different union of the part's bundles that is light enough, beginning with the empty one. */
function unionsOf(
  part: IndependentPart,
  { heaviest, unions }: { readonly heaviest: number; readonly unions: number },
): Sets | undefined {
  if (part.items.length > MOST_ITEMS || unions < 1) return undefined;
  const sets: Sets = { low: [0], high: [0], weight: [0] };
  const seen = new Set([0]);
  for (const bundle of part.bundles) {
    const bits = bitsOf(bundle);
    for (let place = sets.low.length - 1; place >= 0; place -= 1) {
      const low = sets.low[place]! | bits.low;
      const high = sets.high[place]! | bits.high;
      const key = (high >>> 0) * 2 ** 32 + (low >>> 0);
      if (seen.has(key)) continue;
      let weight = sets.weight[place]!;
      for (const item of bundle) if (!isIn(sets, place, item)) weight += part.costs[item]!;
      if (weight > heaviest) continue;
      if (sets.low.length >= unions) return undefined;
      seen.add(key);
      sets.low.push(low);
      sets.high.push(high);
      sets.weight.push(weight);
    }
  }
  return sets;
}

function efficientOf(part: IndependentPart, sets: Sets, crumb: number): EfficientChoice[] | undefined {
  const values = newValuesOf(part, sets);
  if (values === undefined) return undefined;
  const places = frontOf({
    weights: sets.weight,
    values,
    sizeOf: (place) => bitCount(sets.low[place]!) + bitCount(sets.high[place]!),
    crumb,
  });
  return places.map((place) => ({
    items: part.items.filter((_, item) => isIn(sets, place, item)),
    weight: sets.weight[place]!,
    newValue: values[place]!,
  }));
}

/** New value of each set; undefined where that is too much work. Groups that choose among the same bundles are looked up together. */
function newValuesOf(part: IndependentPart, sets: Sets): Float64Array | undefined {
  const bits = part.bundles.map(bitsOf);
  const isWhole = (bundle: number, place: number) => {
    const { low, high } = bits[bundle]!;
    return (low & sets.low[place]!) === low && (high & sets.high[place]!) === high;
  };
  const { joins, alone } = groupJoins(part);
  const tables = joins.filter(({ groups }) => groups.length > 1);
  const single = [...alone, ...joins.flatMap(({ groups }) => (groups.length > 1 ? [] : groups))];
  const looks = [...tables.map(({ bundles }) => bundles), ...single].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  if (looks * sets.low.length > LOOKS) return undefined;
  const values = new Float64Array(sets.low.length);
  for (let place = 0; place < values.length; place += 1) {
    for (const table of tables) {
      let whole = 0;
      for (let at = 0; at < table.bundles.length; at += 1) {
        if (isWhole(table.bundles[at]!, place)) whole |= 1 << at;
      }
      values[place]! += table.values[whole]!;
    }
    for (const group of single) {
      values[place]! += group.find(({ bundle }) => isWhole(bundle, place))?.value ?? 0;
    }
  }
  return values;
}

/** The efficient among all sums of a choice here and a choice there. */
function join(
  here: readonly EfficientChoice[],
  there: readonly EfficientChoice[],
  { crumb, heaviest }: { readonly crumb: number; readonly heaviest: number },
): EfficientChoice[] {
  const pairs: { readonly a: EfficientChoice; readonly b: EfficientChoice }[] = [];
  for (const a of here) for (const b of there) if (a.weight + b.weight <= heaviest) pairs.push({ a, b });
  const weights = pairs.map(({ a, b }) => a.weight + b.weight);
  const values = Float64Array.from(pairs, ({ a, b }) => a.newValue + b.newValue);
  const sizeOf = (place: number) => pairs[place]!.a.items.length + pairs[place]!.b.items.length;
  return frontOf({ weights, values, sizeOf, crumb }).map((place) => ({
    items: [...pairs[place]!.a.items, ...pairs[place]!.b.items],
    weight: weights[place]!,
    newValue: values[place]!,
  }));
}

/** The places of the efficient, lightest first; sums added in another order may differ by a crumb and count as equal. */
function frontOf(points: {
  readonly weights: readonly number[];
  readonly values: Float64Array;
  readonly sizeOf: (place: number) => number;
  readonly crumb: number;
}): number[] {
  const { weights, values, sizeOf } = points;
  const places = Int32Array.from(weights, (_, place) => place).sort(
    (a, b) => weights[a]! - weights[b]! || values[b]! - values[a]! || sizeOf(a) - sizeOf(b) || a - b,
  );
  const front: number[] = [];
  let most = -Infinity;
  for (const place of places) {
    if (values[place]! <= most + points.crumb) continue;
    front.push(place);
    most = values[place]!;
  }
  return front;
}

function bitsOf(items: readonly number[]): { readonly low: number; readonly high: number } {
  let [low, high] = [0, 0];
  for (const item of items) {
    if (item < 32) low |= 1 << item;
    else high |= 1 << (item - 32);
  }
  return { low, high };
}

function isIn(sets: Sets, place: number, item: number): boolean {
  return item < 32
    ? ((sets.low[place]! >>> item) & 1) === 1
    : ((sets.high[place]! >>> (item - 32)) & 1) === 1;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
