import type { GraphQLResolveInfo } from 'graphql';
import type { EngagementForecast } from '../analysis/engagement-forecast/engagement-forecast-result.ts';
import type { ForecastQuestion, ForecastTarget } from '../analysis/engagement-forecast/forecast-facts.ts';
import { forecastFactsUsed } from '../analysis/engagement-forecast/used-facts.ts';
import { selectionOf } from '../loaders/selection.ts';
import { runForecast } from '../solver/run-forecast.ts';
import type { Context } from './context.ts';
import { engagementForecastFacts } from './engagement-forecast-facts.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { shownNotes } from './shown-notes.ts';
import { unknownId } from './unknown-id.ts';
import { within } from './within.ts';

interface ForecastInput {
  readonly customers?: readonly string[] | null;
  readonly relationship: ForecastTarget;
  readonly first: number;
  readonly asOf?: string | null;
  readonly backtestShare: number;
  readonly seed: number;
}

/** The noun at the far end of each relationship. */
const NOUNS: Readonly<Record<ForecastTarget, string>> = {
  ENGAGES_IN: 'Ecosystem',
  USES: 'Offering',
  HAS_JOB: 'Job',
};

/** How many reasons a forecast gives. */
const REASONS = 5;

/** Query.engagementForecast. */
export async function engagementForecast(
  _: unknown,
  { input }: { readonly input: ForecastInput },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const question = questionOf(input, { reasons: selectsReasons(info) ? REASONS : 0 });
  const facts = await engagementForecastFacts(context.graph, {
    target: input.relationship,
    dated: question.asOf !== null,
  });
  const known = new Set(facts.customers.map(({ id }) => id));
  const unknown = question.customers?.find((id) => !known.has(id));
  if (unknown !== undefined) throw await unknownId(context.graph, { label: 'Customer', id: unknown });
  const view = graphView(context);
  return {
    ...shown(await runForecast({ facts, question }, context), NOUNS[input.relationship], view),
    restsOn: { view, facts: () => forecastFactsUsed(facts, question.asOf) },
  };
}

function selectsReasons(info: GraphQLResolveInfo): boolean {
  const { named } = selectionOf(info);
  const predictions = named('EngagementForecast', info.fieldNodes, 'predictions');
  return named('Prediction', predictions, 'because').length > 0;
}

function questionOf(input: ForecastInput, { reasons }: Pick<ForecastQuestion, 'reasons'>): ForecastQuestion {
  return {
    customers: input.customers ?? null,
    first: within('first', input.first, [1, 100]),
    reasons,
    asOf: input.asOf ?? null,
    backtestShare: within('backtestShare', input.backtestShare, [0, 0.9]),
    seed: input.seed,
  };
}

/** The answer with every node as a reference, which the reading layer fills with what the query selects. */
function shown(answer: EngagementForecast, noun: string, view: GraphView) {
  return {
    ...answer,
    predictions: answer.predictions.map(({ customer, item, score, because, cameTrue }) => ({
      customer: view.node('Customer', customer),
      target: view.node(noun, item),
      score,
      because: because.map(({ of, id, weight }) => ({
        node: view.node(of === 'ITEM' ? noun : 'Customer', id),
        weight,
      })),
      cameTrue,
    })),
    notes: shownNotes(answer.notes, view),
  };
}
