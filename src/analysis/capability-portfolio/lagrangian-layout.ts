import type { PortfolioProblem } from './portfolio-problem.ts';
import { isSubset } from './value-model.ts';
import type { BundleValue } from './value-model.ts';

/** The problem in flat arrays, as every round walks all of it. Each group has one price per item that its bundles need. */
export interface Layout {
  readonly weights: Float64Array;
  /** All items in the order in which they were last packed. */
  readonly order: Int32Array;
  /** The item of each price. */
  readonly itemOfPrice: Int32Array;
  /** Per group, where its entries begin; an entry is one bundle of one group. */
  readonly entriesOfGroup: Int32Array;
  readonly valueOfEntry: Float64Array;
  /** Per entry, a later one of its group whose items are all among its own; -1 where there is none. */
  readonly partOfEntry: Int32Array;
  /** Per entry, where the prices that it pays beyond those of its part begin in `places`. */
  readonly placesOfEntry: Int32Array;
  readonly places: Int32Array;
}

/** Lays the problem out. */
export function layOut(problem: PortfolioProblem): Layout {
  const itemOfPrice: number[] = [];
  const entriesOfGroup = [0];
  const valueOfEntry: number[] = [];
  const partOfEntry: number[] = [];
  const placesOfEntry = [0];
  const places: number[] = [];
  for (const group of problem.groups) {
    const first = valueOfEntry.length;
    const priceOf = new Map<number, number>();
    for (const [place, { bundle, value }] of group.entries()) {
      const items = problem.bundles[bundle]!;
      const part = largestPart(problem, group, place);
      const known = part < 0 ? [] : problem.bundles[group[part]!.bundle]!;
      for (const item of items) {
        let price = priceOf.get(item);
        if (price === undefined) {
          price = itemOfPrice.push(item) - 1;
          priceOf.set(item, price);
        }
        if (!known.includes(item)) places.push(price);
      }
      valueOfEntry.push(value);
      partOfEntry.push(part < 0 ? -1 : first + part);
      placesOfEntry.push(places.length);
    }
    entriesOfGroup.push(valueOfEntry.length);
  }
  return {
    weights: Float64Array.from(problem.costs),
    order: Int32Array.from(problem.costs.keys()),
    itemOfPrice: Int32Array.from(itemOfPrice),
    entriesOfGroup: Int32Array.from(entriesOfGroup),
    valueOfEntry: Float64Array.from(valueOfEntry),
    partOfEntry: Int32Array.from(partOfEntry),
    placesOfEntry: Int32Array.from(placesOfEntry),
    places: Int32Array.from(places),
  };
}

/** How far ahead a part is looked for: it only saves work. */
const PARTS_LOOKED_AT = 64;

/** The place of the entry with most items among the later ones whose bundle lies in that of this one; -1 where there is none. */
function largestPart(problem: PortfolioProblem, group: readonly BundleValue[], place: number): number {
  const items = problem.bundles[group[place]!.bundle]!;
  let part = -1;
  let most = 0;
  const end = Math.min(group.length, place + 1 + PARTS_LOOKED_AT);
  for (let later = place + 1; later < end; later += 1) {
    const inner = problem.bundles[group[later]!.bundle]!;
    if (inner.length <= most || inner.length >= items.length || !isSubset(inner, items)) continue;
    part = later;
    most = inner.length;
  }
  return part;
}

/** Each group offers all that its best bundle is worth, spread over the items by their weight. */
export function startPrices(problem: PortfolioProblem, layout: Layout): Float64Array {
  const prices = new Float64Array(layout.itemOfPrice.length);
  problem.groups.forEach((group, number) => {
    const paid: number[] = [];
    forEachPlace(layout, layout.entriesOfGroup[number]!, (price) => paid.push(price));
    const weightOf = (price: number) => layout.weights[layout.itemOfPrice[price]!]!;
    const weight = paid.reduce((sum, price) => sum + weightOf(price), 0);
    for (const price of paid) {
      prices[price] = group[0]!.value * (weight > 0 ? weightOf(price) / weight : 1 / paid.length);
    }
  });
  return prices;
}

/** Every price that an entry pays. */
export function forEachPlace(layout: Layout, entry: number, look: (price: number) => void): void {
  const { partOfEntry, placesOfEntry, places } = layout;
  for (let part = entry; part >= 0; part = partOfEntry[part]!) {
    for (let at = placesOfEntry[part]!; at < placesOfEntry[part + 1]!; at += 1) look(places[at]!);
  }
}
