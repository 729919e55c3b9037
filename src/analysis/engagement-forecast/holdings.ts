import { byCodeUnit } from '../code-unit-order.ts';
import { isOpenTo } from '../is-open-to.ts';
import type { ForecastCustomer, ForecastFacts, ForecastItem, HeldItem } from './forecast-facts.ts';
import type { ForecastNotes } from './forecast-notes.ts';
import { jobsBelow } from './jobs-below.ts';

/** Beyond so many items the rarest are left out: models weigh every item against every other. */
const ITEMS_MOST = 4_000;

/** Who has what, by place in the order of ids, as far as the question lets one know. */
export interface Holdings {
  readonly customers: readonly ForecastCustomer[];
  /** What somebody has, or takes up later. */
  readonly items: readonly ForecastItem[];
  /** What each customer has, ascending: what is learnt from. */
  readonly had: readonly Int32Array[];
  /** With a date: what the graph says of later. */
  readonly later: readonly Int32Array[];
  /** With a date: what ended before. */
  readonly ended: readonly Int32Array[];
  /** The items below each item. */
  readonly below: readonly Int32Array[];
  /** Those limited to some markets. */
  readonly limited: Int32Array;
}

/** Reads the relationships of all customers. */
export function holdingsOf(facts: ForecastFacts, asOf: string | null, notes: ForecastNotes): Holdings {
  const customers = [...facts.customers].sort((a, b) => byCodeUnit(a.id, b.id));
  const indexes = new Map(facts.items.map(({ id }, index) => [id, index]));
  const read = customers.map((customer) => timesOf(customer, { known: facts.items, indexes, asOf, notes }));
  const weighed = weighedItems(read, { known: facts.items, notes });
  const items = weighed.map((index) => facts.items[index]!);
  const places = new Int32Array(facts.items.length).fill(-1);
  weighed.forEach((index, place) => (places[index] = place));
  const placesOf = (time: keyof Times) => read.map((times) => placesAmong(places, times[time]));
  return {
    customers,
    items,
    had: placesOf('had'),
    later: placesOf('later'),
    ended: placesOf('ended'),
    below: jobsBelow(items, facts.items),
    limited: Int32Array.from([...items.keys()].filter((place) => items[place]!.markets.length > 0)),
  };
}

/**
 * The items that may be forecast for a customer that has these, ascending: not what it has, or had before the date, not what is
 * below a job that it has, and not what is not open to it.
 */
export function candidatesOf(holdings: Holdings, place: number, had: Int32Array): Int32Array {
  const { items, below, ended, limited } = holdings;
  const customer = holdings.customers[place]!;
  const isOut = new Uint8Array(items.length);
  for (const item of had) {
    isOut[item] = 1;
    for (const lower of below[item]!) isOut[lower] = 1;
  }
  for (const item of ended[place]!) isOut[item] = 1;
  for (const item of limited) if (!isOpenTo(customer, items[item]!)) isOut[item] = 1;
  const open = new Int32Array(items.length);
  let count = 0;
  for (let item = 0; item < items.length; item++) {
    if (isOut[item] === 0) open[count++] = item;
  }
  return open.slice(0, count);
}

/** Each once, ascending, of those that have a place. */
function placesAmong(places: Int32Array, indexes: readonly number[]): Int32Array {
  const sorted = new Int32Array(indexes.length);
  let count = 0;
  for (const index of indexes) if (places[index]! >= 0) sorted[count++] = places[index]!;
  return sorted
    .subarray(0, count)
    .sort()
    .filter((place, at, all) => at === 0 || place !== all[at - 1]);
}

/** Items by their index among those known; one that is held twice is told twice. */
interface Times {
  readonly had: number[];
  readonly later: number[];
  readonly ended: number[];
}

interface Reading {
  readonly known: readonly ForecastItem[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly asOf: string | null;
  readonly notes: ForecastNotes;
}

/** What of a customer's relationships is known and held on the date, what comes later and what has ended. */
function timesOf(customer: ForecastCustomer, { known, indexes, asOf, notes }: Reading): Times {
  const times: Times = { had: [], later: [], ended: [] };
  for (const held of customer.has) {
    const index = indexes.get(held.item);
    if (index === undefined) continue;
    const item = known[index]!;
    if (!item.isLive || !isOpenTo(customer, item)) {
      notes.add('NOT_OPEN', []);
      continue;
    }
    const time = asOf === null ? 'had' : timeOf(held, asOf);
    times[time].push(index);
    if (time === 'later') notes.add('UNKNOWN_ON_DATE', []);
    if (time === 'ended') notes.add('ENDED_BEFORE_DATE', []);
    if (asOf !== null && time === 'had' && held.validFrom === null && held.observedAt === null) {
      notes.add('UNDATED', []);
    }
  }
  return times;
}

function timeOf({ validFrom, validUntil, observedAt }: HeldItem, asOf: string): keyof Times {
  if (validUntil !== null && validUntil < asOf) return 'ended';
  const isLater = (date: string | null) => date !== null && date > asOf;
  return isLater(validFrom) || isLater(observedAt) ? 'later' : 'had';
}

interface Weighing {
  readonly known: readonly ForecastItem[];
  readonly notes: ForecastNotes;
}

/** The indexes, by id, of the items that somebody has or takes up later; of the most common ones where there are too many. */
function weighedItems(read: readonly Times[], { known, notes }: Weighing): readonly number[] {
  const counts = new Int32Array(known.length);
  const isMet = new Uint8Array(known.length);
  for (const { had, later } of read) {
    for (const index of new Set(had)) counts[index]! += 1;
    for (const index of had) isMet[index] = 1;
    for (const index of later) isMet[index] = 1;
  }
  const met: number[] = [];
  known.forEach(({ isLive }, index) => {
    if (isMet[index] === 1) met.push(index);
    else if (isLive) notes.add('NEVER_TAKEN_UP', []);
  });
  const byId = (a: number, b: number) => byCodeUnit(known[a]!.id, known[b]!.id);
  for (let left = ITEMS_MOST; left < met.length; left++) notes.add('RARE_ITEMS_LEFT_OUT', []);
  const common =
    met.length <= ITEMS_MOST
      ? met
      : met.sort((a, b) => counts[b]! - counts[a]! || byId(a, b)).slice(0, ITEMS_MOST);
  return common.sort(byId);
}
