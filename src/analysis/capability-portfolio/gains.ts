import type { CostVector } from '../cost-vector.ts';
import { valuationOf } from '../generalised-cost.ts';
import type { Valuation } from '../generalised-cost.ts';
import { jobTree } from '../steps-of-job.ts';
import { endsOf, valueGroups } from '../value-groups.ts';
import type { ValueGroup } from '../value-groups.ts';
import type { CandidateOffering } from './candidates.ts';
import { costMeasure } from './cost-measure.ts';
import type { CostMeasure, ValueMeasure } from './cost-measure.ts';
import { ecosystemShares } from './ecosystem-shares.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import { stepPrices } from './step-prices.ts';
import type { StepPrices } from './step-prices.ts';
import type { CandidateValue } from './value-model.ts';

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
  const choicesOf = choicesAmong(candidates);

  return found.groups.flatMap((group) => {
    const share = shareOf(group);
    if (share === 0) return [];
    const { today, needy, free } = choicesOf(prices(customers.get(group.customer)!, group.step.job));
    if (today.length === 0) {
      notes.add('GROUP_WITHOUT_TODAY', [
        { kind: 'Customer', id: group.customer },
        { kind: 'Job', id: group.step.job },
      ]);
      return [];
    }
    const { measured } = measures.get(group.customer)!;
    const cheaper = (a: CostVector, b: CostVector) => (measured.compare(b, a) < 0 ? b : a);
    const before = free.reduce(cheaper, today.reduce(cheaper));
    const worth: CandidateValue[] = [];
    for (const { candidate, after } of needy) {
      const saved = measured.saved(group.weight, before, after);
      if (saved > 0) worth.push({ candidate, value: share * saved });
    }
    return worth.length === 0 ? [] : [{ group, worth }];
  });
}

/** What can be done about a step today, with the candidates that need something, and with those that need nothing. */
interface Choices {
  readonly today: readonly CostVector[];
  readonly needy: readonly { readonly candidate: number; readonly after: CostVector }[];
  readonly free: readonly CostVector[];
}

function choicesAmong(candidates: readonly CandidateOffering[]): (prices: StepPrices) => Choices {
  const numberOf = new Map(candidates.map(({ id }, number) => [id, number]));
  const known = new WeakMap<StepPrices, Choices>();
  const sorted = ({ today, offered }: StepPrices): Choices => {
    const needy: { candidate: number; after: CostVector }[] = [];
    const free: CostVector[] = [];
    for (const { offering, cost } of offered) {
      const candidate = numberOf.get(offering);
      if (candidate === undefined) continue;
      if (candidates[candidate]!.needs.length > 0) needy.push({ candidate, after: cost });
      else free.push(cost);
    }
    return { today, needy, free };
  };
  return (prices) => {
    let choices = known.get(prices);
    if (choices === undefined) known.set(prices, (choices = sorted(prices)));
    return choices;
  };
}

interface Measured {
  readonly valuation: Valuation;
  readonly measured: CostMeasure;
}

function measuresOf(
  facts: CapabilityPortfolioFacts,
  questionValueOfTime: number | null,
  measure: ValueMeasure,
): Map<string, Measured> {
  return new Map(
    facts.customers.map(({ id, valueOfTime, valueOfEffort }) => {
      const valuation = valuationOf({ valueOfTime, valueOfEffort, questionValueOfTime });
      return [id, { valuation, measured: costMeasure(measure, valuation) }];
    }),
  );
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
