/** What a number is counted in: `minutes per day`. */
interface Unit {
  readonly amount: Measure;
  /** Null where there is none. */
  readonly per: Measure | null;
}

/** A measure as so many of the base of its kind: an hour is 3,600 of `time`. */
interface Measure {
  readonly kind: string;
  readonly size: number;
}

/** A factor as a fraction of whole numbers, so that no more is rounded than has to be. */
export interface Factor {
  readonly times: number;
  readonly by: number;
}

const DAY = 86_400;
const YEAR = 365 * DAY;

/** In seconds; a month is a twelfth of 365 days. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', YEAR / 12],
  ['quarter', YEAR / 4],
  ['year', YEAR],
]);

/** Words that are counted, and mean nothing else. */
const COUNTED = ['time', 'currency', 'effort point', 'customer'];

/** The units that can be stated, for messages. */
export const UNITS = `${[...TIMES.keys()].map((word) => `${word}s`).join(', ')}, times, currency, effort points, customers or percent, and "per" one of ${[...TIMES.keys()].join(', ')}`;

/**
 * What a number in one unit is to be multiplied by to be in the other; null where the one cannot be turned into the other,
 * or is no unit. A unit that says no occurrence, handoff or the like fits one that does: `minutes`, `hours per occurrence`.
 */
export function conversion(from: string, to: string): Factor | null {
  const one = unitOf(from);
  const other = unitOf(to);
  if (one === null || other === null || one.amount.kind !== other.amount.kind) return null;
  const amounts = { times: one.amount.size, by: other.amount.size };
  if (one.per === null) {
    return other.per === null || (other.per.kind !== 'time' && !COUNTED.includes(other.per.kind))
      ? amounts
      : null;
  }
  if (other.per === null || one.per.kind !== other.per.kind) return null;
  return { times: amounts.times * other.per.size, by: amounts.by * one.per.size };
}

function unitOf(text: string): Unit | null {
  const [amount = '', per, ...rest] = text
    .trim()
    .toLowerCase()
    .split(/\s+per\s+/);
  if (rest.length > 0) return null;
  const counted = amountOf(amount);
  if (counted === null) return null;
  return {
    amount: counted,
    per: per === undefined ? null : (timeOf(per) ?? { kind: singular(per), size: 1 }),
  };
}

function amountOf(text: string): Measure | null {
  if (text === 'percent' || text === '%') return { kind: 'share', size: 0.01 };
  if (text === 'share' || text.startsWith('share of')) return { kind: 'share', size: 1 };
  // "effort points of 10": the range is checked elsewhere.
  const word = singular(text.replace(/ of \d+$/, ''));
  if (COUNTED.includes(word)) return { kind: word, size: 1 };
  if (/^points of \d+$/.test(text)) return { kind: text, size: 1 };
  return timeOf(text);
}

function timeOf(text: string): Measure | null {
  const size = TIMES.get(singular(text));
  return size === undefined ? null : { kind: 'time', size };
}

function singular(text: string): string {
  return text.trim().replace(/s$/, '');
}
