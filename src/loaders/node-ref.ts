import type { NodeReader } from './node-reader.ts';

/**
 * A node named by an analysis: its GraphQL type and id. A field typed as a noun, or as Node, may resolve to one;
 * whatever else the query selects of it is loaded in one batch.
 */
export interface NodeRef {
  readonly __typename: string;
  readonly id: string;
  /** Where the analysis' own question sent it. */
  readonly name?: string;
  /** Who reads it; the request's own reader when missing. */
  readonly reader?: NodeReader;
}
