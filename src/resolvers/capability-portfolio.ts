import type {
  CapabilityPortfolio,
  PortfolioConstraint,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import { portfolioFactsUsed } from '../analysis/capability-portfolio/used-facts.ts';
import type { ValueMeasure } from '../analysis/capability-portfolio/gains.ts';
import type { CapabilityLeverage } from '../analysis/capability-portfolio/leverage-rows.ts';
import type { Measure } from '../analysis/capability-portfolio/portfolio-problem.ts';
import { badInput } from '../errors.ts';
import { runPortfolio } from '../solver/run-portfolio.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import { capabilityPortfolioFacts } from './capability-portfolio-facts.ts';
import type { PortfolioScope } from './capability-portfolio-facts.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { requireKnown } from './require-known.ts';
import { shownNotes } from './shown-notes.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

interface CapabilityPortfolioInput {
  readonly provider?: string | null;
  readonly customers?: readonly string[] | null;
  readonly candidates?: PortfolioScope['candidates'] | null;
  readonly budget?: number | null;
  readonly maxCapabilities?: number | null;
  readonly targetShare?: number | null;
  readonly minimise: Measure;
  readonly value: ValueMeasure;
  readonly curvePoints: number;
  readonly valueOfTime?: number | null;
  readonly timeLimitSeconds: number;
  readonly whatIf?: readonly WhatIfChange[] | null;
}

/** The share of new value to reach when neither it nor another limit is given. */
const DEFAULT_TARGET_SHARE = 0.7;

/** Kept back from the request's deadline for the solver's grace and the rest of the answer, in seconds. */
const RESERVED_SECONDS = 1;

/** Query.capabilityPortfolio. */
export async function capabilityPortfolio(
  _: unknown,
  { input }: { readonly input: CapabilityPortfolioInput },
  context: Context,
) {
  const question = {
    constraint: constraintOf(input),
    value: input.value,
    curvePoints: within('curvePoints', input.curvePoints, [1, 1000]),
    valueOfTime: valueOfTimeOf(input),
    timeLimitSeconds: within('timeLimitSeconds', input.timeLimitSeconds, [0.1, 8]),
  };
  const scope = scopeOf(input);
  const view = graphView(context, input.whatIf);
  const facts = await view.read(async (graph) => {
    await requireKnown(graph, scope);
    return capabilityPortfolioFacts(graph, scope);
  });
  const left = (context.deadline - Date.now()) / 1000 - RESERVED_SECONDS;
  const timeLimitSeconds = Math.min(question.timeLimitSeconds, left);
  try {
    const answer = await runPortfolio(facts, { ...question, timeLimitSeconds }, context.signal);
    const used = () => portfolioFactsUsed(facts, question, answer);
    return { ...shown(answer, view), restsOn: { view, facts: used } };
  } catch (error) {
    // Whoever ended the thread is told so in our own words.
    context.checkpoint();
    throw error;
  }
}

function constraintOf(input: CapabilityPortfolioInput): PortfolioConstraint {
  const { budget = null, maxCapabilities = null, targetShare = null } = input;
  const given = Object.entries({ budget, maxCapabilities, targetShare }).filter(
    ([, value]) => value !== null,
  );
  if (given.length > 1) {
    const names = given.map(([name]) => `"${name}"`).join(' and ');
    throw badInput(
      `Expected at most one of "budget", "maxCapabilities" and "targetShare", got ${names}. Leave out all but one.`,
    );
  }
  if (budget !== null) return { kind: 'BUDGET', budget: within('budget', budget, [0, 1e15]) };
  if (maxCapabilities !== null) {
    return {
      kind: 'MAX_CAPABILITIES',
      maxCapabilities: within('maxCapabilities', maxCapabilities, [0, 2 ** 31 - 1]),
    };
  }
  return {
    kind: 'TARGET_SHARE',
    targetShare: within('targetShare', targetShare ?? DEFAULT_TARGET_SHARE, [0, 1]),
    minimise: input.minimise,
  };
}

function scopeOf({
  provider = null,
  customers = null,
  candidates,
}: CapabilityPortfolioInput): PortfolioScope {
  return { provider, customers, candidates: candidates ?? (provider === null ? 'ALL' : 'OWN_AND_CONCEPTS') };
}

/** The answer with every node as a reference, which the reading layer fills with what the query selects. */
function shown(answer: CapabilityPortfolio, view: GraphView) {
  return {
    ...answer,
    chosen: answer.chosen.map((one) => shownLeverage(one, view)),
    leverage: answer.leverage.map((one) => shownLeverage(one, view)),
    unlocked: answer.unlocked.map((id) => view.node('Offering', id)),
    notes: shownNotes(answer.notes, view),
  };
}

function shownLeverage(one: CapabilityLeverage, view: GraphView) {
  return {
    ...one,
    capability: view.node('Capability', one.capability),
    needsAlso: one.needsAlso.map((id) => view.node('Capability', id)),
    unlocks: one.unlocks.map((id) => view.node('Offering', id)),
    ways: one.ways.map((way) => ({
      ...way,
      provider: view.node('Provider', way.provider),
    })),
  };
}
