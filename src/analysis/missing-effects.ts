import { shownValue } from './friction-value/friction-cells.ts';
import type { FrictionSum } from './friction-value/friction-cells.ts';
import type { HeldCost } from './friction-value/used-facts.ts';
import type { JobTree } from './steps-of-job.ts';
import { jobsBelow } from './value-groups.ts';
import type { CountedJobs, HeldJob } from './value-groups.ts';

/** Whether an effect is what it says, the most or the least that it can be, or what it would be with the median of what others state. */
export type EffectKind = 'EXACT' | 'AT_MOST' | 'AT_LEAST' | 'ESTIMATE';

/** What something wrong with a fact does to friction value, in currency per year. */
export interface KnownEffect {
  readonly effect: number;
  readonly effectKind: EffectKind;
}

/** The most that a relationship nobody completed could take away. */
export interface UnknownRelief {
  /** `TYPE from to`. */
  readonly about: string;
  /** On which step, of which friction, and which share of it at most, 0 to 1. */
  readonly reliefs: readonly (readonly [step: string, friction: string, share: number])[];
}

/** Effects by `about property`. */
export type Effects = readonly (readonly [fact: string, effect: KnownEffect])[];

/** The friction value of steps that take place nowhere: that much is counted as lying nowhere. */
export function effectsOfPlaces(steps: readonly string[], cells: readonly FrictionSum[]): Effects {
  const values = sums(cells, ({ step }) => step, valueOf);
  return steps.map((id) => [
    `${id} TAKES_PLACE_IN`,
    { effect: shownValue(values.get(id) ?? 0n), effectKind: 'EXACT' },
  ]);
}

/**
 * The most that friction value would shrink by: what is left of the frictions today, of which the best reduction of somebody
 * takes a share of its own at most. None for SERVES that relieve nothing, since friction value does not know their cost.
 */
export function effectsOfReliefs(unknown: readonly UnknownRelief[], cells: readonly FrictionSum[]): Effects {
  const values = sums(cells, keyOf, valueOf);
  return unknown.flatMap(({ about, reliefs }) => {
    const isServes = about.startsWith('SERVES ');
    if (isServes && reliefs.length === 0) return [];
    const effect = reliefs.reduce(
      (sum, [step, friction, share]) => sum + share * shownValue(values.get(keyOf({ step, friction })) ?? 0n),
      0,
    );
    const property = isServes ? 'hours, money or effort' : 'reduction';
    return [[`${about} ${property}`, { effect: toMillionths(effect), effectKind: 'AT_MOST' }]];
  });
}

/**
 * What a HAS_JOB without a frequency would add at the median of the others', less what the jobs below it, which count apart
 * today, would then not add any more. 0 for one below a job that counts already, and where nothing is at stake.
 */
export function effectsOfFrequencies(of: {
  readonly jobs: CountedJobs;
  readonly tree: JobTree;
  /** Those without a frequency, with the median of the others'; null where nobody states one. */
  readonly supposed: readonly (HeldJob & { readonly usual: number | null })[];
  /** What those would cost at the median, or else at any frequency; one that costs nothing may be missing. */
  readonly added: readonly HeldCost[];
  /** What the jobs that count cost today, those below these among them. */
  readonly held: readonly HeldCost[];
}): Effects {
  const costs = sums(of.held, nameOf, costOf);
  const below = jobsBelow(of.tree);
  const addedCosts = sums(of.added, nameOf, costOf);
  const gained = of.supposed.flatMap(({ customer, job, usual }): readonly NamedEffect[] => {
    const added = addedCosts.get(nameOf({ customer, job })) ?? 0n;
    const lost = [...below(job)].reduce((sum, one) => sum + (costs.get(`${customer} ${one}`) ?? 0n), 0n);
    const name = nameOf({ customer, job });
    if (added === 0n && lost === 0n) return [[name, 0, 'EXACT']];
    return usual === null ? [] : [[name, Math.abs(shownValue(added - lost)), 'ESTIMATE']];
  });
  const unchanged = of.jobs.belowAnother
    .filter(({ frequencyPerMonth }) => frequencyPerMonth === null)
    .map((held) => [nameOf(held), 0, 'EXACT'] as const);
  return [...gained, ...unchanged].map(([name, effect, effectKind]) => [
    `HAS_JOB ${name} frequencyPerMonth`,
    { effect, effectKind },
  ]);
}

type NamedEffect = readonly [name: string, effect: number, effectKind: EffectKind];

/** Adds up the costs of some customers, each times what changes it; 0 where nothing is at stake. */
export function effectsOfCustomers(
  ids: readonly string[],
  of: {
    readonly property: string;
    readonly costs: readonly HeldCost[];
    /** Null where that is not known. */
    readonly times: number | null;
    readonly effectKind: EffectKind;
  },
): Effects {
  const costs = sums(of.costs, ({ customer }) => customer, costOf);
  return ids.flatMap((id): Effects => {
    const fact = `${id} ${of.property}`;
    const cost = costs.get(id) ?? 0n;
    if (cost === 0n) return [[fact, { effect: 0, effectKind: 'EXACT' }]];
    if (of.times === null) return [];
    const effect = toMillionths(Math.abs(of.times) * shownValue(cost));
    return [[fact, { effect, effectKind: of.effectKind }]];
  });
}

/** Friction value is told to a millionth. */
export function toMillionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function sums<T>(
  rows: readonly T[],
  by: (row: T) => string,
  amount: (row: T) => bigint,
): ReadonlyMap<string, bigint> {
  const found = new Map<string, bigint>();
  for (const row of rows) found.set(by(row), (found.get(by(row)) ?? 0n) + amount(row));
  return found;
}

function valueOf({ value }: FrictionSum): bigint {
  return value;
}

function keyOf({ step, friction }: { readonly step: string; readonly friction: string }): string {
  return `${step} ${friction}`;
}

function costOf({ outside }: HeldCost): bigint {
  return outside;
}

function nameOf({ customer, job }: { readonly customer: string; readonly job: string }): string {
  return `${customer} ${job}`;
}
