import { byCodeUnit } from '../code-unit-order.ts';
import { COST_DIGITS, toNumber } from '../exact-decimal.ts';
import { nearestOf, stepsOfJob } from '../steps-of-job.ts';
import type { JobTree } from '../steps-of-job.ts';
import type { FrictionCell } from './friction-cells.ts';
import { NOWHERE, placeShares, sharedOut } from './place-shares.ts';
import type { PlaceShares, StatedPlace } from './place-shares.ts';

/** Where friction value lies. */
export interface PlacedFrictions {
  /** Currency per year. */
  readonly total: number;
  /** What of it lies in no ecosystem. */
  readonly nowhere: number;
  /** By ecosystem; one that is missing has none. With `nowhere` they add up to the total. */
  readonly opportunities: ReadonlyMap<string, number>;
  /** What makes the opportunity of one ecosystem, the largest first, ties by id. */
  partsOf(ecosystem: string): PlacedParts;
}

export interface PlacedParts {
  readonly frictions: readonly RankedValue[];
  /** The steps. */
  readonly jobs: readonly RankedValue[];
  /** Each friction's cells there with the share of them that lies there, 0 to 1. */
  readonly cells: readonly { readonly cell: FrictionCell; readonly share: number }[];
}

export interface RankedValue {
  readonly id: string;
  /** Currency per year. */
  readonly value: number;
}

/** Amounts are shared out in units of 10^-12 of the currency: millionths, a million times finer. */
const FINER = 1_000_000n;
const FINE_DIGITS = COST_DIGITS + 6;

/** Cells whose steps take place together: at one job that says where. */
interface Placing {
  readonly shares: PlaceShares;
  readonly cells: FrictionCell[];
}

/**
 * Shares out friction value to ecosystems: a step takes place where it says, else where the nearest job above it says, up to
 * the job that the customers have, that one included; else nowhere. Conserved: ecosystems and nowhere add up to the total
 * exactly, before each is shown as a double.
 */
export function placedFrictions(facts: {
  readonly cells: readonly FrictionCell[];
  readonly tree: JobTree;
  readonly places: ReadonlyMap<string, readonly StatedPlace[]>;
}): PlacedFrictions {
  const placings = placingsOf(facts);
  const sums = new Map<string | null, bigint>();
  const inEcosystem = new Map<string, Placing[]>();
  for (const placing of placings) {
    const amounts = sharedOut(
      placing.cells.reduce((sum, cell) => sum + cell.value, 0n) * FINER,
      placing.shares,
    );
    placing.shares.parts.forEach(({ ecosystem }, at) => {
      sums.set(ecosystem, (sums.get(ecosystem) ?? 0n) + amounts[at]!);
      if (ecosystem !== null) inEcosystem.set(ecosystem, [...(inEcosystem.get(ecosystem) ?? []), placing]);
    });
  }
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0n);
  return {
    total: shown(total),
    nowhere: shown(sums.get(null) ?? 0n),
    opportunities: new Map(
      [...sums].flatMap(([ecosystem, amount]) => (ecosystem === null ? [] : [[ecosystem, shown(amount)]])),
    ),
    partsOf: (ecosystem) => partsOf(ecosystem, inEcosystem.get(ecosystem) ?? []),
  };
}

/** The job that says where each step takes place, per job of the customers; null: none does. */
function placingJobs(facts: {
  readonly job: string;
  readonly tree: JobTree;
  readonly places: ReadonlyMap<string, unknown>;
}): ReadonlyMap<string, string | null> {
  return new Map(
    stepsOfJob(facts.tree, facts.job).map((step) => [step.job, nearestOf(step, facts.places) ?? null]),
  );
}

function placingsOf(facts: {
  readonly cells: readonly FrictionCell[];
  readonly tree: JobTree;
  readonly places: ReadonlyMap<string, readonly StatedPlace[]>;
}): readonly Placing[] {
  const placings = new Map<string | null, Placing>();
  const known = new Map<string, ReadonlyMap<string, string | null>>();
  for (const cell of facts.cells) {
    const at = known.get(cell.job) ?? placingJobs({ ...facts, job: cell.job });
    known.set(cell.job, at);
    const job = at.get(cell.step) ?? null;
    const placing = placings.get(job) ?? {
      shares: job === null ? NOWHERE : placeShares(facts.places.get(job)!),
      cells: [],
    };
    placings.set(job, placing);
    placing.cells.push(cell);
  }
  return [...placings.values()];
}

function partsOf(ecosystem: string, placings: readonly Placing[]): PlacedParts {
  const frictions = new Map<string, bigint>();
  const jobs = new Map<string, bigint>();
  const cells: { cell: FrictionCell; share: number }[] = [];
  for (const { shares, cells: placed } of placings) {
    const weight = shares.parts.find((part) => part.ecosystem === ecosystem)!.weight;
    const share = Number(weight) / Number(shares.whole);
    for (const cell of placed) {
      const amount = (cell.value * FINER * weight) / shares.whole;
      frictions.set(cell.friction, (frictions.get(cell.friction) ?? 0n) + amount);
      jobs.set(cell.step, (jobs.get(cell.step) ?? 0n) + amount);
      cells.push({ cell, share });
    }
  }
  return { frictions: ranked(frictions), jobs: ranked(jobs), cells };
}

function ranked(amounts: ReadonlyMap<string, bigint>): RankedValue[] {
  return [...amounts]
    .sort(([a, x], [b, y]) => (x < y ? 1 : x > y ? -1 : byCodeUnit(a, b)))
    .map(([id, amount]) => ({ id, value: shown(amount) }));
}

function shown(amount: bigint): number {
  return toNumber({ units: amount, scale: FINE_DIGITS });
}
