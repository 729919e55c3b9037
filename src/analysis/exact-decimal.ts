import { ThroughlineError } from '../errors.ts';

/**
 * A number with a finite decimal form, held exactly: `units` · 10^-`scale`.
 *
 * Doubles cannot hold 0.1, so sums and products of them tie or differ by accident. Every input is therefore taken as the
 * decimal that it prints as, and computed with as such.
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits behind the point, 0 or more. */
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };
export const ONE: Decimal = { units: 1n, scale: 0 };

/** Digits behind the point that costs are rounded to before anything is compared. */
export const COST_DIGITS = 6;

/** Below this size an integer over 10^6 has at most 15 significant digits, which one double and one decimal share. */
const FIFTEEN_DIGITS = 1e15;

/**
 * The decimal that a number prints as: 0.1 is one tenth.
 * @throws RangeError when the number is not finite.
 */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Expected a finite number, got ${value}.`);
  }
  if (Number.isSafeInteger(value)) {
    return { units: BigInt(value), scale: 0 };
  }
  const millionths = Math.round(value * 1e6);
  if (Math.abs(millionths) < FIFTEEN_DIGITS && millionths / 1e6 === value) {
    return { units: BigInt(millionths), scale: COST_DIGITS };
  }
  return parsed(String(value));
}

/** a + b. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** a − b. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) - unitsAt(b, scale), scale };
}

/** a · b. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative where a < b, 0 where both are the same number, positive where a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The double nearest to it, which prints as the decimal itself up to 15 significant digits. */
export function toNumber(value: Decimal): number {
  const units = Number(value.units);
  if (Number.isSafeInteger(units) && value.scale < EXACT_POWERS.length) {
    return units / EXACT_POWERS[value.scale]!; // both are exact, so the division is rounded once, correctly
  }
  return Number(`${value.units}e-${value.scale}`);
}

/**
 * The whole number of 10^-6 nearest to it, a half rounded away from zero.
 * @throws ThroughlineError GRAPH_RULE when that is beyond 2^53, where sums would no longer be exact.
 */
export function toMillionths(value: Decimal): number {
  const rounded = Number(roundedUnits(value));
  if (!Number.isSafeInteger(rounded)) {
    throw new ThroughlineError(
      'GRAPH_RULE',
      `Expected every cost to stay below 9,007,199,254 in size, got ${toNumber(value)}. Correct the numbers it is made of.`,
    );
  }
  return rounded;
}

/** The largest whole number of 10^-6 that is not above it; Infinity beyond 2^53. For limits, which are inclusive. */
export function floorMillionths({ units, scale }: Decimal): number {
  const floor =
    scale <= COST_DIGITS
      ? units * powerOfTen(COST_DIGITS - scale)
      : floored(units, powerOfTen(scale - COST_DIGITS));
  const whole = Number(floor);
  return Number.isSafeInteger(whole) ? whole : whole < 0 ? -Infinity : Infinity;
}

/** The decimal of a whole number of 10^-6. */
export function fromMillionths(millionths: number): Decimal {
  return { units: BigInt(millionths), scale: COST_DIGITS };
}

function roundedUnits({ units, scale }: Decimal): bigint {
  if (scale <= COST_DIGITS) {
    return units * powerOfTen(COST_DIGITS - scale);
  }
  const divisor = powerOfTen(scale - COST_DIGITS);
  const half = divisor / 2n;
  return units < 0n ? -((half - units) / divisor) : (units + half) / divisor;
}

function floored(units: bigint, divisor: bigint): bigint {
  const quotient = units / divisor;
  return units < 0n && quotient * divisor !== units ? quotient - 1n : quotient;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.units : value.units * powerOfTen(scale - value.scale);
}

/** The powers of ten that a double holds exactly, by their exponent: 0 to 22. */
export const EXACT_POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const POWERS = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** Reads what `String(number)` writes: `123.45`, `1e-7`, `1.5e+21`. */
function parsed(text: string): Decimal {
  const [mantissa = '', exponentText = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponentText);
  return scale >= 0 ? { units, scale } : { units: units * powerOfTen(-scale), scale: 0 };
}
