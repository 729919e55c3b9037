import { groupBy } from '../../group-by.ts';
import type { UsedFact } from '../evidence.ts';
import type { EffectKind } from '../missing-effects.ts';
import type { HeldJob } from '../value-groups.ts';
import { shownValue } from './friction-cells.ts';
import { frictionEffects } from './used-facts.ts';
import type { FrictionsUsed, HeldCost } from './used-facts.ts';

/** What friction value would change by if the graph did not have a fact. */
export interface RemovalEffect extends UsedFact {
  readonly effect: number;
  readonly effectKind: EffectKind;
  /** The friction value that grows in proportion to the fact, without its sign: what the fact at 0 would take away. */
  readonly proportional: number;
}

/** Friction value that nobody looks at, and what would count instead. */
export interface Removals extends Omit<FrictionsUsed, 'touchpoints'> {
  /** The HAS_JOBs that count. */
  readonly counted: readonly HeldJob[];
  /** What would count without a HAS_JOB, by its customer and job: those below it that only it keeps from counting. */
  readonly instead: readonly HeldCost[];
}

/**
 * The facts that friction value hangs on, with what it would change by without each: a HAS_JOB lets jobs below it count, a
 * customer without a population counts as one. Where not all parts are known, an EXPERIENCES has those known at least.
 */
export function removalEffects(of: Removals): readonly RemovalEffect[] {
  const instead = new Map<string, bigint>();
  for (const { customer, job, outside } of of.instead) {
    const name = `${customer} ${job}`;
    instead.set(name, (instead.get(name) ?? 0n) + outside);
  }
  const populations = new Map(of.facts.customers.map(({ id, population }) => [id, population]));
  const isWhole = wholeExperiences(of);
  return frictionEffects(of).flatMap((fact): readonly RemovalEffect[] => {
    const { subject, effect } = fact;
    if (effect === null || effect === 0) return [];
    const known = { ...fact, effect, effectKind: 'EXACT', proportional: Math.abs(effect) } as const;
    if ('id' in subject) return [{ ...known, effect: effect * (1 - 1 / (populations.get(subject.id) ?? 1)) }];
    const ends = `${subject.from} ${subject.to}`;
    if (subject.type === 'HAS_JOB')
      return [{ ...known, effect: effect + shownValue(instead.get(ends) ?? 0n) }];
    const isPartial = subject.type === 'EXPERIENCES' && !isWhole(ends);
    return [isPartial ? { ...known, effectKind: 'AT_LEAST' } : known];
  });
}

/** Whether all parts of an EXPERIENCES, told by its ends, are among those told themselves. */
function wholeExperiences({ facts, experiences, held, counted }: Removals): (ends: string) => boolean {
  if (held === null) return () => true;
  const steps = groupBy(facts.cells, ({ job, friction }) => `${job} ${friction}`);
  const jobs = groupBy(counted, ({ customer }) => customer);
  const whole = new Set<string>();
  for (const [ends, parts] of groupBy(experiences, ({ customer, friction }) => `${customer} ${friction}`)) {
    const { customer, friction } = parts[0]!;
    const count = (jobs.get(customer) ?? []).reduce(
      (sum, { job }) => sum + (steps.get(`${job} ${friction}`)?.length ?? 0),
      0,
    );
    if (parts.length === count) whole.add(ends);
  }
  return (ends) => whole.has(ends);
}
