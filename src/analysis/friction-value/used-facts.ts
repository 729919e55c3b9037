import { groupBy } from '../../group-by.ts';
import { FactEffects } from '../fact-effects.ts';
import type { UsedFact } from '../evidence.ts';
import { shownValue } from './friction-cells.ts';
import type { FrictionCell, FrictionSum } from './friction-cells.ts';
import type { FrictionFacts } from './friction-facts.ts';

/** One customer's part of one friction in one job of its, in whole millionths of the currency per year. */
export interface ExperiencedCost {
  readonly job: string;
  readonly step: string;
  readonly friction: string;
  readonly customer: string;
  readonly value: bigint;
  /** What of the focal provider the customer uses for the step. */
  readonly own: readonly string[];
  /** The offering in use that relieves it best; null without. */
  readonly relief: string | null;
  /** What the value would be without that offering's relief. */
  readonly without: bigint;
}

/** One touchpoint of the focal provider and a job that it leads toward. */
export interface TouchedJob {
  readonly touchpoint: string;
  readonly job: string;
}

/** What a customer's job costs it outside, in whole millionths of the currency per year. */
export interface HeldCost {
  readonly customer: string;
  readonly job: string;
  readonly outside: bigint;
}

/** What frictions come to, and what of that the provider's own customers do. */
type SummedCell = FrictionSum & Pick<FrictionCell, 'own'>;

/** What friction value outside a provider's journey comes from; without a provider all of it is outside. */
export interface FrictionsUsed {
  readonly facts: Pick<FrictionFacts, 'customers' | 'places' | 'touched' | 'tree'> & {
    readonly cells: readonly SummedCell[];
  };
  /** All of them, or the largest ones. */
  readonly experiences: readonly ExperiencedCost[];
  /** What each job of each customer costs, where `experiences` are not all; null where they are. */
  readonly held: readonly HeldCost[] | null;
  /** Null where nobody looks: all is outside. */
  readonly touchpoints: { readonly provider: string; readonly toward: readonly TouchedJob[] } | null;
}

/**
 * The facts behind friction value outside, with the effect of each on it: EXPERIENCES, HINDERS, HAS_JOB and the customers'
 * population take their part along; a RELIEVES in use keeps it down by what the next best offering in use would not; a
 * touchpoint, and its way toward a job, keeps inside what no other holds there. No effect on the sum is
 * worked out for what decides where value lies alone (HAS_STEP, TAKES_PLACE_IN), for what is in use (USES, SERVES, OFFERS of the
 * provider's own), and for what hours and effort are worth to a customer.
 */
export function frictionFactsUsed(used: FrictionsUsed): readonly UsedFact[] {
  const effects = new FactEffects();
  addEffects(effects, used);
  addWithoutEffect(effects, used);
  return effects.facts();
}

/** Those of them whose effect on the sum is worked out, of friction value that nobody looks at. */
export function frictionEffects(used: Omit<FrictionsUsed, 'touchpoints'>): readonly UsedFact[] {
  const effects = new FactEffects();
  addEffects(effects, { ...used, touchpoints: null });
  return effects.facts();
}

function addEffects(effects: FactEffects, used: FrictionsUsed): void {
  const { facts, experiences, touchpoints } = used;
  for (const one of experiences) {
    const isOutside = liesOutside(used, one);
    const { customer, friction, relief } = one;
    const effect = isOutside ? -shownValue(one.value) : 0;
    effects.add({ type: 'EXPERIENCES', from: customer, to: friction }, null, effect);
    if (relief === null || used.held !== null) continue;
    const more = isOutside ? shownValue(one.without - one.value) : 0;
    effects.add({ type: 'RELIEVES', from: relief, to: friction }, 'reduction', more);
  }
  for (const cell of facts.cells) {
    const outside = isInside(used, cell) ? 0n : cell.value - (touchpoints === null ? 0n : cell.own);
    effects.add({ type: 'HINDERS', from: cell.friction, to: cell.step }, null, -shownValue(outside));
  }
  addHeld(effects, facts, used.held ?? heldOf(used));
  if (touchpoints !== null) addTouchpoints(effects, { cells: facts.cells, ...touchpoints });
}

function addWithoutEffect(effects: FactEffects, { facts, experiences, touchpoints }: FrictionsUsed): void {
  for (const one of experiences) {
    if (touchpoints !== null) addOwn(effects, one, touchpoints.provider);
    const { customer, friction, relief } = one;
    if (relief === null) continue;
    effects.add({ type: 'RELIEVES', from: relief, to: friction }, 'reduction', null);
    effects.add({ type: 'USES', from: customer, to: relief }, null, null);
    effects.add({ type: 'SERVES', from: relief, to: one.step }, null, null);
  }
  addSteps(effects, facts);
  if (touchpoints === null) addPlaces(effects, facts);
}

/** What puts a customer's part inside, since it uses an offering of the provider for the step. */
function addOwn(effects: FactEffects, { own, customer, step }: ExperiencedCost, provider: string): void {
  for (const offering of own) {
    effects.add({ type: 'USES', from: customer, to: offering }, null, null);
    effects.add({ type: 'SERVES', from: offering, to: step }, null, null);
    effects.add({ type: 'OFFERS', from: provider, to: offering }, null, null);
  }
}

/** By a touchpoint, for all customers. */
function isInside(
  { facts, touchpoints }: FrictionsUsed,
  { step, job }: { readonly step: string; readonly job: string },
): boolean {
  return touchpoints !== null && (facts.touched.has(step) || facts.touched.has(job));
}

function liesOutside(used: FrictionsUsed, one: ExperiencedCost): boolean {
  return !isInside(used, one) && !(used.touchpoints !== null && one.own.length > 0);
}

/** What lies outside of each job of each customer. */
function heldOf(used: FrictionsUsed): readonly HeldCost[] {
  return [...groupBy(used.experiences, ({ customer, job }) => `${customer} ${job}`).values()].map((rows) => {
    const { customer, job } = rows[0]!;
    const outside = rows.filter((row) => liesOutside(used, row)).reduce((sum, { value }) => sum + value, 0n);
    return { customer, job, outside };
  });
}

function addHeld(effects: FactEffects, facts: FrictionsUsed['facts'], held: readonly HeldCost[]): void {
  const customers = new Map(facts.customers.map((customer) => [customer.id, customer]));
  for (const { customer, job, outside } of held) {
    const effect = -shownValue(outside);
    effects.add({ type: 'HAS_JOB', from: customer, to: job }, 'frequencyPerMonth', effect);
    const subject = { kind: 'Customer', id: customer } as const;
    const { population, valueOfTime, valueOfEffort } = customers.get(customer)!;
    if (population !== null) effects.add(subject, 'population', effect);
    if (valueOfTime !== null) effects.add(subject, 'valueOfTime', null);
    if (valueOfEffort !== null) effects.add(subject, 'valueOfEffort', null);
  }
}

function addSteps(effects: FactEffects, { tree }: FrictionsUsed['facts']): void {
  for (const [parent, steps] of tree) {
    for (const { child } of steps) effects.add({ type: 'HAS_STEP', from: parent, to: child }, null, null);
  }
}

function addPlaces(effects: FactEffects, { places }: FrictionsUsed['facts']): void {
  for (const [job, own] of places) {
    for (const { ecosystem } of own) {
      effects.add({ type: 'TAKES_PLACE_IN', from: job, to: ecosystem }, 'share', null);
    }
  }
}

/** What would be outside without a touchpoint, or without its way toward one job. */
function addTouchpoints(
  effects: FactEffects,
  of: {
    readonly cells: readonly SummedCell[];
    readonly provider: string;
    readonly toward: readonly TouchedJob[];
  },
): void {
  const leading = groupBy(of.toward, ({ job }) => job);
  const bySteps = groupBy(of.cells, ({ step }) => step);
  const byJobs = groupBy(of.cells, ({ job }) => job);
  const lost = (ways: readonly TouchedJob[]): number => {
    const gone = groupBy(ways, ({ job }) => job);
    const stays = (job: string): boolean => (leading.get(job)?.length ?? 0) > (gone.get(job)?.length ?? 0);
    const cells = new Set(
      [...gone.keys()].flatMap((job) => [...(bySteps.get(job) ?? []), ...(byJobs.get(job) ?? [])]),
    );
    const outside = [...cells]
      .filter(({ step, job }) => !stays(step) && !stays(job))
      .reduce((sum, { value, own }) => sum + value - own, 0n);
    return shownValue(outside);
  };
  for (const way of of.toward) {
    effects.add({ type: 'TOWARD', from: way.touchpoint, to: way.job }, null, lost([way]));
  }
  for (const [touchpoint, ways] of groupBy(of.toward, (way) => way.touchpoint)) {
    effects.add({ type: 'OPERATES', from: of.provider, to: touchpoint }, null, lost(ways));
  }
}
