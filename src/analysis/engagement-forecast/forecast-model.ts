import type { Interactions } from './interactions.ts';

/** A way to tell what a customer will take up from what everybody has. */
export interface ForecastModel {
  readonly method: ForecastMethod;
  /** Whether it can be fitted to so many relationships in seconds; one that cannot is not tried, and a note says so. */
  isAffordable(size: Size): boolean;
  /** Pure: the same interactions give the same scores. */
  fit(training: Interactions): FittedModel;
}

/** The names of the methods, as answers give them. */
export type ForecastMethod = 'popularity' | 'EASE' | 'personalised PageRank';

/** How much there is to learn from. */
export interface Size {
  readonly items: number;
  readonly relationships: number;
  /** Ordered pairs of items that one customer has both of, an item with itself included, over all customers. */
  readonly pairs: number;
}

/** A model that has seen its training relationships. */
export interface FittedModel {
  /** Writes the score of every item for a customer that has these items; above 0 where anything speaks for the item. */
  score(had: Int32Array, scores: Float64Array): void;
  /** The parts that an item's score for such a customer is made of, by place; they add up to it. Where all weigh the same, `most` at most. */
  reasons(had: Int32Array, item: number, most: number): readonly ScorePart[];
}

/** What one item that the customer has, or one customer that has the item, adds to a score. */
export interface ScorePart {
  readonly of: 'ITEM' | 'CUSTOMER';
  readonly place: number;
  readonly weight: number;
}
