import type {
  ConcentrationQuestion,
  HeldUpValue,
  SoleHolder,
} from '../analysis/capability-concentration/capability-concentration.ts';
import type { CapabilityKind } from '../analysis/capability-portfolio/facts.ts';
import type { ValueMeasure } from '../analysis/capability-portfolio/cost-measure.ts';
import { rankOf } from '../analysis/capability-portfolio/leverage-rows.ts';
import { rankedPage } from '../analysis/ranked-page.ts';
import { runPortfolio } from '../solver/run-portfolio.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import { capabilityPortfolioFacts } from './capability-portfolio-facts.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { heldOf } from './held.ts';
import { requireEcosystem, requireKnown } from './require-known.ts';
import { shownNotes } from './shown-notes.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

interface CapabilityConcentrationInput {
  readonly ecosystem?: string | null;
  readonly customers?: readonly string[] | null;
  readonly kind?: CapabilityKind | null;
  readonly includePlanned: boolean;
  readonly value: ValueMeasure;
  readonly valueOfTime?: number | null;
  readonly first: number;
  readonly after?: string | null;
  readonly timeLimitSeconds: number;
  readonly asOf?: string | null;
  readonly whatIf?: readonly WhatIfChange[] | null;
}

/** Query.capabilityConcentration. */
export async function capabilityConcentration(
  _: unknown,
  { input }: { readonly input: CapabilityConcentrationInput },
  context: Context,
) {
  const question = questionOf(input);
  const page = {
    order: 'LEVERAGE',
    first: within('first', input.first, [1, 1000]),
    after: input.after ?? null,
  };
  const { ecosystem = null, customers = null } = input;
  const view = graphView(context, input.whatIf);
  const facts = await view.read(async (graph) => {
    await requireKnown(graph, { provider: null, customers });
    if (ecosystem !== null) await requireEcosystem(graph, ecosystem);
    return capabilityPortfolioFacts(graph, {
      provider: null,
      customers,
      candidates: 'ALL',
      held: heldOf(input),
      ...(ecosystem === null ? {} : { ecosystem }),
    });
  });
  const answer = await runPortfolio({ kind: 'CONCENTRATION', facts, question }, context);
  const { items, pageInfo } = rankedPage(
    answer.capabilities.map((one) => ({ ...one, id: one.capability, rank: rankOf(one) })),
    page,
  );
  return {
    restsOn: {
      view,
      facts: () => runPortfolio({ kind: 'SYSTEM_FACTS_USED', facts, question }, context),
    },
    ...answer,
    capabilities: items.map((one) => shownCapability(one, view)),
    totalCount: answer.capabilities.length,
    pageInfo,
    soleHolders: answer.soleHolders.map((one) => shownHolder(one, view)),
    notes: shownNotes(answer.notes, view),
  };
}

function questionOf(input: CapabilityConcentrationInput): ConcentrationQuestion {
  return {
    value: input.value,
    valueOfTime: valueOfTimeOf(input),
    includePlanned: input.includePlanned,
    kind: input.kind ?? null,
    timeLimitSeconds: within('timeLimitSeconds', input.timeLimitSeconds, [0.1, 8]),
  };
}

function shownCapability(one: HeldUpValue, view: GraphView) {
  return {
    ...one,
    capability: view.node('Capability', one.capability),
    needsAlso: one.needsAlso.map((id) => view.node('Capability', id)),
    neededBy: one.neededBy.map((id) => view.node('Offering', id)),
    holders: one.holders.map((id) => view.node('Provider', id)),
    soleHolder: one.holders.length === 1 ? view.node('Provider', one.holders[0]!) : null,
  };
}

function shownHolder(one: SoleHolder, view: GraphView) {
  return {
    ...one,
    provider: view.node('Provider', one.provider),
    capabilities: one.capabilities.map((id) => view.node('Capability', id)),
  };
}
