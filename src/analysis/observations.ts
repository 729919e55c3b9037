/** One observation of one property of a node or relationship, as an Evidence node states it. */
export interface Observation {
  readonly value: number | null;
  /** The ends of its interval; one that is missing is the value. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Where a property lies, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two values meet when they differ by no more than this share of the larger one. */
const TOLERANCE = 0.2;

/** One text for a property of a node or relationship, to look it up by. */
export function observedKey(about: string, property: string): string {
  return `${about}\n${property}`;
}

/** Where one observation puts the property; null where it states no number, or ends that are the wrong way round. */
export function intervalOf({ value, low, high }: Observation): Interval | null {
  const [from, to] = [low ?? value ?? high, high ?? value ?? low];
  return from === null || to === null || from > to ? null : { low: from, high: to };
}

/** The interval that holds all observations of a property; null without any that says something. */
export function hullOf(observations: readonly Observation[]): Interval | null {
  const intervals = observations.flatMap((one) => intervalOf(one) ?? []);
  return intervals.length === 0
    ? null
    : {
        low: Math.min(...intervals.map(({ low }) => low)),
        high: Math.max(...intervals.map(({ high }) => high)),
      };
}

/**
 * Whether two observations of one property contradict each other: where both state an interval, when these have nothing in
 * common; else when their values, or the nearest ends where one states no value, differ by more than 20 % of the larger.
 */
export function contradict(a: Observation, b: Observation): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (first === null || second === null) return false;
  if (first.low <= second.high && second.low <= first.high) return false;
  if (isWide(a) && isWide(b)) return true;
  const [below, above] = first.high < second.low ? [first.high, second.low] : [second.high, first.low];
  return above - below > TOLERANCE * Math.max(Math.abs(above), Math.abs(below));
}

function isWide({ low, high }: Observation): boolean {
  return low !== null && high !== null;
}
