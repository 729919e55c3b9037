import type { CostParts } from '../cost-vector.ts';
import { decimal, floorMillionths, type Decimal } from '../exact-decimal.ts';
import { occurrencesPerYear, valuationOf, type Valuation } from '../generalised-cost.ts';
import type { NoteCollector } from '../notes.ts';
import { allowedPaths, firstPath, type PathSpace, type SearchBudgets } from './allowed-paths.ts';
import type { Description } from './described-path.ts';
import { NO_LIMITS } from './fits-limits.ts';
import type { FoundPath } from './found-path.ts';
import type { HandoffRules } from './handoff-rules.ts';
import { linearOrder, weightsOf } from './linear-order.ts';
import { missingCapabilities } from './missing-capabilities.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import { presenceOf } from './presence.ts';
import { pricedHandoffs } from './priced-handoffs.ts';
import { pricedJob, type PricedStep } from './priced-job.ts';
import { stepsOfProviders } from './provider-sets.ts';
import { allowedOptions, todaysOptions } from './step-options.ts';
import type { Ceiling } from './sweep.ts';

/** What every search in the same facts shares, whatever the constraints on providers, offerings and the whole path. */
export interface AskedSearch {
  /** The steps that are not skipped. */
  readonly asked: readonly PricedStep[];
  readonly valuation: Valuation;
  readonly weight: Decimal | null;
  /** The cheapest path with what the customer uses, whatever the constraints; null without any, or where it is not known. */
  readonly today: FoundPath | null;
  readonly description: Description;
  /** What is searched under the constraints of a question, within budgets. */
  readonly spaceOf: (question: OrchestrationQuestion, budgets: SearchBudgets) => PathSpace;
}

/**
 * Prices the steps and handoffs of a question, once for all searches.
 * @throws ThroughlineError GRAPH_RULE when the job is a step of itself or costs too much to be summed exactly; what
 *   `checkpoint` throws.
 */
export function askedSearch(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  by: {
    readonly budgets: SearchBudgets;
    readonly checkpoint: () => void;
    readonly notes: NoteCollector<OrchestrationNoteCode>;
  },
): AskedSearch {
  const { budgets, checkpoint, notes } = by;
  const valuation = notedValuation(facts, question, notes);
  const weight = notedWeight(facts, notes);
  const { optionalSteps, includePlanned } = question;
  const steps = pricedJob(facts, { optionalSteps, includePlanned, notes });
  const asked = steps.filter(({ skipped }) => !skipped);
  const rules = pricedHandoffs(facts.integrations, { steps: asked, question, notes });
  const today = todaysPath(asked, { rules, budgets, checkpoint, valuation, notes });
  return {
    asked,
    valuation,
    weight,
    today,
    description: {
      facts,
      steps,
      rules,
      valuation,
      presenceOf: presenceOf(facts.job, facts.focal),
      missingOf: missingCapabilities(facts.capabilities, facts.focal?.provider ?? null),
      weight,
      today: today?.cost ?? null,
    },
    spaceOf: (constrained, within) =>
      askedSpace(asked, { rules, checkpoint, question: constrained, budgets: within }),
  };
}

function notedValuation(
  { customer }: OrchestrationFacts,
  question: OrchestrationQuestion,
  notes: NoteCollector<OrchestrationNoteCode>,
): Valuation {
  const valuation = valuationOf({ ...customer, questionValueOfTime: question.valueOfTime });
  if (!valuation.timeCounts) {
    notes.add('VALUE_OF_TIME_MISSING', [{ kind: 'Customer', id: customer.id }]);
  }
  return valuation;
}

function notedWeight(
  { customer, job, hasJob }: OrchestrationFacts,
  notes: NoteCollector<OrchestrationNoteCode>,
): Decimal | null {
  const weight = occurrencesPerYear({
    population: customer.population,
    frequencyPerMonth: hasJob?.frequencyPerMonth ?? null,
  });
  if (weight === null) {
    notes.add('FREQUENCY_MISSING', [
      { kind: 'Customer', id: customer.id },
      { kind: 'Job', id: job },
    ]);
  }
  return weight;
}

interface SearchContext {
  readonly rules: HandoffRules;
  readonly budgets: SearchBudgets;
  readonly checkpoint: () => void;
}

/** The cheapest path with what the customer uses, whatever the question's constraints. */
function todaysPath(
  asked: readonly PricedStep[],
  context: SearchContext & {
    readonly valuation: Valuation;
    readonly notes: NoteCollector<OrchestrationNoteCode>;
  },
): FoundPath | null {
  const steps = asked.map(todaysOptions);
  const order = linearOrder(weightsOf('GENERALISED', context.valuation));
  const paths = allowedPaths({ ...context, steps, limits: NO_LIMITS, mustUseProvider: null });
  const today = firstPath(paths, { order, counted: 'ALL' });
  steps.forEach((options, index) => {
    if (options.length === 0) {
      context.notes.add('NO_TODAY', [{ kind: 'Job', id: asked[index]!.job }]);
    }
  });
  return today === 'UNKNOWN' ? null : today;
}

function askedSpace(
  asked: readonly PricedStep[],
  context: SearchContext & { readonly question: OrchestrationQuestion },
): PathSpace {
  const { question, rules, budgets, checkpoint } = context;
  const steps = asked.map((step) => allowedOptions(step, question));
  return {
    steps: question.maxProviders === 0 ? stepsOfProviders(steps, []) : steps,
    rules,
    limits: ceilingOf(question.limits),
    mustUseProvider: question.mustUseProvider,
    budgets,
    checkpoint,
  };
}

function ceilingOf({ hours, money, effort }: CostParts): Ceiling {
  const limit = (part: number | null): number => (part === null ? Infinity : floorMillionths(decimal(part)));
  return { hours: limit(hours), money: limit(money), effort: limit(effort) };
}
