import { byCodeUnit } from '../code-unit-order.ts';
import { decimal } from '../exact-decimal.ts';
import { nearestOf } from '../steps-of-job.ts';
import type { JobStep } from '../steps-of-job.ts';

/** What a step says of where it takes place, or the nearest job above it that says something; empty where none does. */
export function placesOfStep<T>(
  step: Pick<JobStep, 'job' | 'above'>,
  places: ReadonlyMap<string, readonly T[]>,
): readonly T[] {
  const job = nearestOf(step, places);
  return job === undefined ? [] : places.get(job)!;
}

/** One TAKES_PLACE_IN of a job. */
export interface StatedPlace {
  readonly ecosystem: string;
  /** 0 to 1; null when missing. */
  readonly share: number | null;
}

/** How much of a job takes place where, as exact fractions: `weight` / `whole`. The weights add up to the whole. */
export interface PlaceShares {
  readonly whole: bigint;
  /** By id, *nowhere* (null) last. */
  readonly parts: readonly { readonly ecosystem: string | null; readonly weight: bigint }[];
}

/** All of it takes place nowhere. */
export const NOWHERE: PlaceShares = { whole: 1n, parts: [{ ecosystem: null, weight: 1n }] };

/**
 * The shares of a job: those stated; what they leave of 1 in equal parts to those without one; stated ones above 1 in sum
 * scaled to 1. What is then left is nowhere.
 */
export function placeShares(places: readonly StatedPlace[]): PlaceShares {
  const stated = places.map(({ share }) => (share === null ? null : decimal(share)));
  const scale = Math.max(0, ...stated.map((share) => share?.scale ?? 0));
  const one = 10n ** BigInt(scale);
  const units = stated.map((share) =>
    share === null ? null : share.units * 10n ** BigInt(scale - share.scale),
  );
  const sum = units.reduce<bigint>((total, share) => total + (share ?? 0n), 0n);
  const left = sum > one ? 0n : one - sum;
  const among = BigInt(units.filter((share) => share === null).length);
  const factor = among === 0n ? 1n : among;
  const parts = places
    .map(({ ecosystem }, at) => ({
      ecosystem,
      weight: (units[at] ?? null) === null ? left : units[at]! * factor,
    }))
    .sort((a, b) => byCodeUnit(a.ecosystem, b.ecosystem));
  const nowhere = among === 0n ? left : 0n;
  return {
    whole: (sum > one ? sum : one) * factor,
    parts: [...parts, { ecosystem: null, weight: nowhere }].filter(({ weight }) => weight > 0n),
  };
}

/** The ecosystems in which something of the job takes place, the largest share first, ties by id. */
export function ecosystemsBySize(places: readonly StatedPlace[]): string[] {
  return placeShares(places)
    .parts.toSorted((a, b) => (a.weight < b.weight ? 1 : a.weight > b.weight ? -1 : 0))
    .flatMap(({ ecosystem }) => ecosystem ?? []);
}

/** Where most of it takes place, ties by id; null for nowhere. */
export function mainEcosystem(places: readonly StatedPlace[]): string | null {
  return ecosystemsBySize(places)[0] ?? null;
}

/**
 * A whole amount shared out to the parts, in their order, by largest remainder: what is given out adds up to the amount
 * exactly, and no part is a whole unit away from its share.
 */
export function sharedOut(amount: bigint, { whole, parts }: PlaceShares): readonly bigint[] {
  const given = parts.map(({ weight }) => (amount * weight) / whole);
  const remainders = parts.map(({ weight }, at) => ({ at, remainder: (amount * weight) % whole }));
  const left = Number(amount - given.reduce((sum, part) => sum + part, 0n));
  const first = remainders.sort((a, b) =>
    a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : a.at - b.at,
  );
  for (const { at } of first.slice(0, left)) given[at]! += 1n;
  return given;
}
