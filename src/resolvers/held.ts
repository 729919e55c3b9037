import type { GraphReader, Params } from '../graph/graph.ts';
import { heldName } from '../graph/held-question.ts';

/** What of the graph counts: all of it, or what held on a day, and what is sure enough. */
export interface Held {
  /** An ISO date; null: whenever it held. */
  readonly asOf: string | null;
  /** 0 to 1; null: however sure. */
  readonly minConfidence: number | null;
}

/** All of the graph. */
export const ALL_HELD: Held = { asOf: null, minConfidence: null };

/** Asks a stored question of what counts. */
export function askHeld<R>(
  graph: GraphReader,
  name: string,
  { params, held }: { readonly params: Params; readonly held: Held },
): Promise<R[]> {
  return held.asOf === null && held.minConfidence === null
    ? graph.ask<R>(name, params)
    : graph.ask<R>(heldName(name), { ...params, ...held });
}
