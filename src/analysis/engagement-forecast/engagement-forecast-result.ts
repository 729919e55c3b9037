import type { Note } from '../notes.ts';
import type { Estimate } from './estimate.ts';
import type { ForecastMethod } from './forecast-model.ts';

/** What customers are likely to take up, by the method that stood the backtest. */
export interface EngagementForecast {
  readonly predictions: readonly Prediction[];
  readonly backtest: Backtest;
  readonly method: ForecastMethod;
  readonly betterThanPopularity: boolean;
  readonly notes: readonly Note[];
}

export interface Prediction {
  readonly customer: string;
  readonly item: string;
  readonly score: number;
  /** What the score is made of, most weight first, as far as asked for: what the customer has, or, by popularity, who has the item. */
  readonly because: readonly PredictionReason[];
  /** With a date: whether the graph says so at a later one; null without. */
  readonly cameTrue: boolean | null;
}

export interface PredictionReason {
  readonly of: 'ITEM' | 'CUSTOMER';
  readonly id: string;
  readonly weight: number;
}

/** How well the methods tell what was held out. The measures are means over customers, and null where too few were tested. */
export interface Backtest {
  /** Relationships held out of those tested, in one draw. */
  readonly heldOut: number;
  /** How often they were drawn; each customer's measures are means over the draws. */
  readonly draws: number;
  /** Customers tested. */
  readonly customers: number;
  /** Of the method used. */
  readonly auc: number | null;
  readonly hitRateAt10: number | null;
  readonly ndcgAt10: number | null;
  readonly popularityAuc: number | null;
  readonly popularityHitRateAt10: number | null;
  readonly popularityNdcgAt10: number | null;
  /** Popularity first; empty where too few were tested. */
  readonly models: readonly TestedModel[];
}

export interface TestedModel {
  readonly method: ForecastMethod;
  readonly auc: Estimate;
  readonly hitRateAt10: Estimate;
  readonly ndcgAt10: Estimate;
  /** AUC less that of popularity, customer by customer; the intervals of all models hold together. Null for popularity. */
  readonly aucGain: Estimate | null;
  /** Whether the whole interval of the gain is above 0. */
  readonly isBetter: boolean;
}
