import { seededRandom } from '../seeded-random.ts';
import { openSelection } from './selection.ts';
import type { Selection } from './selection.ts';
import type { ValueModel } from './value-model.ts';

/** Random orders drawn; always in pairs of an order and its reverse. */
export const SAMPLED_ORDERS = 4_000;

/** Pairs drawn although the time for leverage is over, as long as there is any time: fewer say little. */
const LEAST_PAIRS = 100;

/** What bounds the drawing. */
export interface SampleOptions {
  /** Fixes the orders drawn. */
  readonly seed: number;
  /** Whether the time set apart for this is over. */
  readonly outOfTime: () => boolean;
  /** Whether the time for everything is nearly over. */
  readonly overdue: () => boolean;
}

/** Means over random orders, with their standard errors. */
export interface Sample {
  readonly shares: readonly number[];
  readonly standardErrors: readonly number[];
  readonly orders: number;
  /** Whether the time ran out before every order was drawn. */
  readonly cut: boolean;
}

/** Means over random orders. An order and its reverse are drawn together: their mean varies less than that of two draws. */
export function sampledShares(model: ValueModel, options: SampleOptions): Sample {
  const sums = model.costs.map(() => 0);
  const squares = model.costs.map(() => 0);
  const players = [
    ...new Set(model.groups.flatMap((group) => group.flatMap((e) => model.bundles[e.bundle]!))),
  ];
  let pairs = 0;
  let cut = false;
  if (players.length > 0) {
    players.sort((a, b) => a - b);
    const random = seededRandom(options.seed);
    const selection = openSelection(model);
    while (pairs < SAMPLED_ORDERS / 2 && !cut) {
      shuffle(players, random);
      const forth = contributions(selection, players);
      const back = contributions(selection, players.toReversed());
      for (const player of players) {
        const mean = (forth.get(player)! + back.get(player)!) / 2;
        sums[player]! += mean;
        squares[player]! += mean * mean;
      }
      pairs += 1;
      // Two pairs at least, so that there is a standard error to state.
      const over = pairs < LEAST_PAIRS ? options.overdue : options.outOfTime;
      cut = pairs >= 2 && pairs < SAMPLED_ORDERS / 2 && over();
    }
  }
  const shares = sums.map((sum) => (pairs === 0 ? 0 : sum / pairs));
  const standardErrors = squares.map((square, player) =>
    pairs === 0 ? 0 : Math.sqrt(Math.max(0, square / pairs - shares[player]! ** 2) / (pairs - 1)),
  );
  return { shares, standardErrors, orders: 2 * pairs, cut };
}

/** What each capability adds when they come in this order. */
function contributions(selection: Selection, order: readonly number[]): ReadonlyMap<number, number> {
  const added = new Map<number, number>();
  selection.clear();
  for (const capability of order) {
    const before = selection.value();
    selection.add(capability);
    added.set(capability, selection.value() - before);
  }
  return added;
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
