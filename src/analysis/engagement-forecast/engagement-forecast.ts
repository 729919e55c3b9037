import { backtest } from './backtest.ts';
import { ease } from './ease.ts';
import type { EngagementForecast } from './engagement-forecast-result.ts';
import type { ForecastFacts, ForecastQuestion } from './forecast-facts.ts';
import type { ForecastModel } from './forecast-model.ts';
import { forecastNotes } from './forecast-notes.ts';
import type { ForecastNotes } from './forecast-notes.ts';
import { splitsOf } from './held-out.ts';
import { holdingsOf } from './holdings.ts';
import type { Holdings } from './holdings.ts';
import { personalisedPagerank } from './personalised-pagerank.ts';
import { popularity } from './popularity.ts';
import { predictionsFor } from './predictions.ts';

/** What stands against popularity: of each kind the first that the time allows. */
const RIVALS: readonly (readonly ForecastModel[])[] = [
  [ease],
  [personalisedPagerank(3), personalisedPagerank(1)],
];

/** Predictions of one answer at most. */
export const PREDICTIONS_MOST = 10_000;

/**
 * What customers are likely to take up: every model is tested on relationships that are held out, and the best is used where it is
 * proven better than popularity. All customers teach, whoever is asked for. The same facts and question give the same answer.
 */
export function engagementForecast(facts: ForecastFacts, question: ForecastQuestion): EngagementForecast {
  const { asOf, first, reasons } = question;
  const notes = forecastNotes();
  const holdings = holdingsOf(facts, asOf, notes);
  const splits = splitsOf(holdings, { asOf, share: question.backtestShare, seed: question.seed, notes });
  const tested = backtest(splits, affordable(holdings, notes));
  const betterThanPopularity = tested.model !== popularity;
  if (tested.backtest.auc === null) notes.add('TOO_LITTLE_HELD_OUT', []);
  else if (!betterThanPopularity) notes.add('NO_BETTER_THAN_POPULARITY', []);
  const fitted = tested.model.fit({ itemCount: holdings.items.length, rows: holdings.had });
  const asked = askedFor(holdings, question, notes);
  if (betterThanPopularity) {
    for (const place of asked) {
      if (holdings.had[place]!.length > 0) continue;
      notes.add('CUSTOMER_WITHOUT_RELATIONSHIPS', [{ kind: 'Customer', id: holdings.customers[place]!.id }]);
    }
  }
  return {
    predictions: asked.flatMap((place) =>
      predictionsFor(holdings, place, { fitted, first, reasons, isDated: asOf !== null }),
    ),
    backtest: tested.backtest,
    method: tested.model.method,
    betterThanPopularity,
    notes: notes.notes(),
  };
}

/** The rivals that can be fitted in the time there is. */
function affordable({ items, had }: Holdings, notes: ForecastNotes): readonly ForecastModel[] {
  const size = {
    items: items.length,
    relationships: had.reduce((sum, row) => sum + row.length, 0),
    pairs: had.reduce((sum, row) => sum + row.length ** 2, 0),
  };
  return RIVALS.flatMap((kind) => {
    const model = kind.find((one) => one.isAffordable(size));
    if (model !== kind[0]) {
      const { method } = kind[0]!;
      if (model === undefined) notes.add('MODEL_NOT_TRIED', [], `${method}.`);
      else notes.add('MODEL_SIMPLIFIED', [], `${method}.`);
    }
    return model ?? [];
  });
}

/** The places of the customers asked for, as many as an answer holds. */
function askedFor(
  holdings: Holdings,
  { customers, first }: ForecastQuestion,
  notes: ForecastNotes,
): number[] {
  const named = customers === null ? null : new Set(customers);
  const asked = [...holdings.customers.keys()].filter(
    (place) => named === null || named.has(holdings.customers[place]!.id),
  );
  const most = Math.floor(PREDICTIONS_MOST / first);
  for (const place of asked.slice(most)) {
    notes.add('CUSTOMERS_LEFT_OUT', [{ kind: 'Customer', id: holdings.customers[place]!.id }]);
  }
  return asked.slice(0, most);
}
