/** What a forecast rests on: plain data, which a thread can be handed. */
export interface ForecastFacts {
  readonly target: ForecastTarget;
  /** Every customer, each once. */
  readonly customers: readonly ForecastCustomer[];
  /** Everything that the relationships of this type can lead to, each once. */
  readonly items: readonly ForecastItem[];
}

/** The relationship that is forecast. */
export type ForecastTarget = 'ENGAGES_IN' | 'USES' | 'HAS_JOB';

export interface ForecastCustomer {
  readonly id: string;
  /** Null: open to every market. */
  readonly market: string | null;
  readonly has: readonly HeldItem[];
}

/** One relationship of a customer; the dates are read only where the question has one. */
export interface HeldItem {
  readonly item: string;
  /** ISO dates, which order as text; null where nobody said. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly observedAt: string | null;
}

export interface ForecastItem {
  readonly id: string;
  /** Whether anybody can take it up: of an offering, whether it is LIVE and has a provider. */
  readonly isLive: boolean;
  /** The markets it is limited to; empty for all. */
  readonly markets: readonly string[];
  /** The jobs right below a job. */
  readonly steps: readonly string[];
}

export interface ForecastQuestion {
  /** Ids of whom to forecast for; null for all. */
  readonly customers: readonly string[] | null;
  /** Forecasts per customer at most. */
  readonly first: number;
  /** Reasons of a forecast at most; 0 where nobody asks for them, since many take longer than the forecasts. */
  readonly reasons: number;
  /** An ISO date: learn from what was known and held then, and test against what came later. */
  readonly asOf: string | null;
  /** The share of each customer's relationships that the backtest holds out, where it does not go by date. */
  readonly backtestShare: number;
  readonly seed: number;
}
