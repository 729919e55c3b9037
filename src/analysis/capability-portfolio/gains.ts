import type { CostVector } from '../cost-vector.ts';
import { compareDecimals, COST_DIGITS, minus, times, toNumber } from '../exact-decimal.ts';
import type { Decimal } from '../exact-decimal.ts';
import { generalisedCostOf, valuationOf } from '../generalised-cost.ts';
import type { Valuation } from '../generalised-cost.ts';
import { jobTree } from '../steps-of-job.ts';
import { endsOf, valueGroups } from '../value-groups.ts';
import type { ValueGroup } from '../value-groups.ts';
import type { CandidateOffering } from './candidates.ts';
import { ecosystemShares } from './ecosystem-shares.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import { stepPrices } from './step-prices.ts';
import type { CandidateValue } from './value-model.ts';

/** What is saved: the generalised cost, or the hours or effort alone. */
export type ValueMeasure = 'GENERALISED' | 'HOURS' | 'EFFORT';

/** A group, and what each candidate that needs something is worth to it. */
export interface GroupGains {
  readonly group: ValueGroup;
  readonly worth: readonly CandidateValue[];
}

/**
 * Per group, what each candidate that needs something is worth above all that needs nothing: weight · (before − cost with
 * it), where before is the least cost of today and of the candidates that need nothing. Candidates by their place in
 * `candidates`; those worth nothing to a group, and groups for which none is, are left out.
 */
export function gains(
  facts: CapabilityPortfolioFacts,
  question: {
    readonly candidates: readonly CandidateOffering[];
    readonly measure: ValueMeasure;
    /** Currency per hour, for customers that state none. */
    readonly valueOfTime: number | null;
  },
  notes: PortfolioNotes,
): GroupGains[] {
  const { candidates, measure } = question;
  const tree = jobTree(facts.stepEdges);
  const found = valueGroups({
    populations: new Map(facts.customers.map((customer) => [customer.id, customer.population])),
    heldJobs: facts.heldJobs,
    tree,
  });
  for (const held of found.withoutFrequency) notes.add('HAS_JOB_WITHOUT_FREQUENCY', endsOf(held));
  for (const held of found.belowAnother) notes.add('HAS_JOB_BELOW_ANOTHER', endsOf(held));

  const prices = stepPrices(facts, tree, notes);
  const shareOf = ecosystemShares(facts.placing);
  const customers = new Map(facts.customers.map((customer) => [customer.id, customer]));
  const measures = measuresOf(facts, question.valueOfTime, measure);
  if (measure === 'GENERALISED') noteValueOfTime(found.groups, measures, notes);
  const numberOf = new Map(candidates.map(({ id }, number) => [id, number]));

  return found.groups.flatMap((group) => {
    const share = shareOf(group);
    if (share === 0) return [];
    const { today, offered } = prices(customers.get(group.customer)!, group.step.job);
    if (today.length === 0) {
      notes.add('GROUP_WITHOUT_TODAY', [
        { kind: 'Customer', id: group.customer },
        { kind: 'Job', id: group.step.job },
      ]);
      return [];
    }
    const { measured } = measures.get(group.customer)!;
    let before = today.map(measured).reduce(least);
    const needy: { candidate: number; cost: Decimal }[] = [];
    for (const { offering, cost } of offered) {
      const candidate = numberOf.get(offering);
      if (candidate === undefined) continue;
      if (candidates[candidate]!.needs.length > 0) needy.push({ candidate, cost: measured(cost) });
      else before = least(before, measured(cost));
    }
    const worth = needy
      .filter(({ cost }) => compareDecimals(cost, before) < 0)
      .map(({ candidate, cost }) => ({
        candidate,
        value: share * toNumber(times(group.weight, minus(before, cost))),
      }));
    return worth.length === 0 ? [] : [{ group, worth }];
  });
}

interface Measured {
  readonly valuation: Valuation;
  readonly measured: (cost: CostVector) => Decimal;
}

function measuresOf(
  facts: CapabilityPortfolioFacts,
  questionValueOfTime: number | null,
  measure: ValueMeasure,
): Map<string, Measured> {
  return new Map(
    facts.customers.map(({ id, valueOfTime, valueOfEffort }) => {
      const valuation = valuationOf({ valueOfTime, valueOfEffort, questionValueOfTime });
      return [id, { valuation, measured: (cost) => inMeasure(measure, valuation, cost) }];
    }),
  );
}

function inMeasure(measure: ValueMeasure, valuation: Valuation, cost: CostVector): Decimal {
  switch (measure) {
    case 'GENERALISED':
      return generalisedCostOf(valuation, cost);
    case 'HOURS':
      return { units: BigInt(cost.hours), scale: COST_DIGITS };
    case 'EFFORT':
      return { units: BigInt(cost.effort), scale: COST_DIGITS };
  }
}

function noteValueOfTime(
  groups: readonly ValueGroup[],
  measures: ReadonlyMap<string, Measured>,
  notes: PortfolioNotes,
): void {
  for (const customer of new Set(groups.map((group) => group.customer))) {
    if (measures.get(customer)!.valuation.timeCounts) continue;
    notes.add('VALUE_OF_TIME_MISSING', [{ kind: 'Customer', id: customer }]);
  }
}

function least(a: Decimal, b: Decimal): Decimal {
  return compareDecimals(b, a) < 0 ? b : a;
}
