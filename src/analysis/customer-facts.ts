/** What one customer states, as every analysis that prices something for it takes it. */
export interface CustomerFacts extends StatedWorth {
  readonly id: string;
  readonly market: string | null;
  /** How many it stands for; null counts as 1. */
  readonly population: number | null;
}

/** What a customer says that time and effort are worth to it. */
export interface StatedWorth {
  /** Currency per hour. */
  readonly valueOfTime: number | null;
  /** Currency per effort point; null counts as 0. */
  readonly valueOfEffort: number | null;
}
