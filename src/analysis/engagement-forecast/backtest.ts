import type { Backtest, TestedModel } from './engagement-forecast-result.ts';
import { estimate } from './estimate.ts';
import type { ForecastModel } from './forecast-model.ts';
import type { Split } from './held-out.ts';
import { popularity } from './popularity.ts';
import { rankingMeasures } from './ranking-measures.ts';
import type { RankingMeasures } from './ranking-measures.ts';

/** Below so many customers an interval says little. */
const CUSTOMERS_LEAST = 10;

/** The chance that an interval leaves the mean out. */
const OUTSIDE = 0.05;

/** What the backtest says, and the model to use. */
export interface TestedModels {
  readonly backtest: Backtest;
  readonly model: ForecastModel;
}

/**
 * Tests popularity and its rivals on the same customers, a customer's measures being means over the splits. A rival is better when
 * the interval of its gain in AUC, paired by customer, lies above 0; the more rivals, the wider the intervals, so that all hold
 * together (Bonferroni). The best of the better ones is used, else popularity.
 */
export function backtest(splits: readonly Split[], rivals: readonly ForecastModel[]): TestedModels {
  const customers = new Set(splits.flatMap(({ cases }) => cases.map(({ customer }) => customer))).size;
  const heldOut = (splits[0]?.cases ?? []).reduce((sum, { heldOut: out }) => sum + out.size, 0);
  const counts = { heldOut, draws: splits.length, customers };
  if (customers < CUSTOMERS_LEAST) return { backtest: { ...counts, ...UNMEASURED }, model: popularity };
  const baseline = measured(popularity, splits);
  const models = [popularity, ...rivals];
  const tested = models.map((model): TestedModel => {
    const values = model === popularity ? baseline : measured(model, splits);
    const gains = values.auc.map((auc, at) => auc - baseline.auc[at]!);
    const aucGain = model === popularity ? null : estimate(gains, OUTSIDE / rivals.length, [-1, 1]);
    return {
      method: model.method,
      auc: estimate(values.auc, OUTSIDE, [0, 1]),
      hitRateAt10: estimate(values.hitRateAt10, OUTSIDE, [0, 1]),
      ndcgAt10: estimate(values.ndcgAt10, OUTSIDE, [0, 1]),
      aucGain,
      isBetter: aucGain !== null && aucGain.low > 0,
    };
  });
  const used = tested.reduce((best, one) => (one.isBetter && one.auc.mean > best.auc.mean ? one : best));
  return {
    backtest: {
      ...counts,
      auc: used.auc.mean,
      hitRateAt10: used.hitRateAt10.mean,
      ndcgAt10: used.ndcgAt10.mean,
      popularityAuc: tested[0]!.auc.mean,
      popularityHitRateAt10: tested[0]!.hitRateAt10.mean,
      popularityNdcgAt10: tested[0]!.ndcgAt10.mean,
      models: tested,
    },
    model: models[tested.indexOf(used)]!,
  };
}

const UNMEASURED = {
  auc: null,
  hitRateAt10: null,
  ndcgAt10: null,
  popularityAuc: null,
  popularityHitRateAt10: null,
  popularityNdcgAt10: null,
  models: [],
};

/** The measures of a model, customer by customer. */
function measured(model: ForecastModel, splits: readonly Split[]) {
  const byCustomer = new Map<number, RankingMeasures[]>();
  for (const { training, cases } of splits) {
    const fitted = model.fit(training);
    const scores = new Float64Array(training.itemCount);
    for (const { customer, had, candidates, heldOut } of cases) {
      fitted.score(had, scores);
      const measures = byCustomer.get(customer) ?? [];
      byCustomer.set(customer, measures);
      measures.push(rankingMeasures(scores, candidates, heldOut));
    }
  }
  const means = (of: keyof RankingMeasures) =>
    Float64Array.from(byCustomer.values(), (all) => all.reduce((sum, one) => sum + one[of], 0) / all.length);
  return { auc: means('auc'), hitRateAt10: means('hitRateAt10'), ndcgAt10: means('ndcgAt10') };
}
