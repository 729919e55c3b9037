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
}

/** Reads the relationships of all customers. */
export function holdingsOf(facts: ForecastFacts, asOf: string | null, notes: ForecastNotes): Holdings {
  const customers = [...facts.customers].sort((a, b) => byCodeUnit(a.id, b.id));
  const known = new Map(facts.items.map((item) => [item.id, item]));
  const read = customers.map((customer) => timesOf(customer, { known, asOf, notes }));
  const items = weighedItems(read, { known, facts, notes });
  const places = new Map(items.map((item, place) => [item.id, place]));
  const placesOf = (time: keyof Times) =>
    read.map((times) =>
      Int32Array.from(times[time].map((id) => places.get(id) ?? -1).filter((place) => place >= 0)).sort(),
    );
  return {
    customers,
    items,
    had: placesOf('had'),
    later: placesOf('later'),
    ended: placesOf('ended'),
    below: jobsBelow(items, known, places),
  };
}

/**
 * The items that may be forecast for a customer that has these, ascending: not what it has, or had before the date, not what is
 * below a job that it has, and not what is not open to it.
 */
export function candidatesOf(holdings: Holdings, place: number, had: Int32Array): Int32Array {
  const { items, below, ended } = holdings;
  const customer = holdings.customers[place]!;
  const isOut = new Uint8Array(items.length);
  for (const item of had) {
    isOut[item] = 1;
    for (const lower of below[item]!) isOut[lower] = 1;
  }
  for (const item of ended[place]!) isOut[item] = 1;
  const open = new Int32Array(items.length);
  let count = 0;
  for (let item = 0; item < items.length; item++) {
    if (isOut[item] === 0 && isOpenTo(customer, items[item]!)) open[count++] = item;
  }
  return open.slice(0, count);
}

interface Times {
  readonly had: string[];
  readonly later: string[];
  readonly ended: string[];
}

interface Reading {
  readonly known: ReadonlyMap<string, ForecastItem>;
  readonly asOf: string | null;
  readonly notes: ForecastNotes;
}

/** What of a customer's relationships is known and held on the date, what comes later and what has ended. */
function timesOf(customer: ForecastCustomer, { known, asOf, notes }: Reading): Times {
  const times: Times = { had: [], later: [], ended: [] };
  for (const held of customer.has) {
    const item = known.get(held.item);
    if (item === undefined) continue;
    if (!item.isLive || !isOpenTo(customer, item)) {
      notes.add('NOT_OPEN', []);
      continue;
    }
    const time = asOf === null ? 'had' : timeOf(held, asOf);
    times[time].push(held.item);
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
  readonly known: ReadonlyMap<string, ForecastItem>;
  readonly facts: ForecastFacts;
  readonly notes: ForecastNotes;
}

/** The items that somebody has or takes up later, by id; the most common ones where there are too many. */
function weighedItems(read: readonly Times[], { known, facts, notes }: Weighing): ForecastItem[] {
  const counts = new Map<string, number>();
  for (const { had, later } of read) {
    for (const id of had) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const id of later) counts.set(id, counts.get(id) ?? 0);
  }
  for (const item of facts.items) if (item.isLive && !counts.has(item.id)) notes.add('NEVER_TAKEN_UP', []);
  const common = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || byCodeUnit(a, b));
  for (let left = ITEMS_MOST; left < common.length; left++) notes.add('RARE_ITEMS_LEFT_OUT', []);
  return common
    .slice(0, ITEMS_MOST)
    .map(([id]) => known.get(id)!)
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
