import type { GraphReader, Params } from '../graph/graph.ts';
import { heldName } from '../graph/held-question.ts';
import { within } from './within.ts';

/** What of the graph counts: all of it, or what held on a day, and what is sure enough. */
export interface Held {
  /** An ISO date; null: whenever it held. */
  readonly asOf: string | null;
  /** 0 to 1; null: however sure. */
  readonly minConfidence: number | null;
}

/** All of the graph. */
export const ALL_HELD: Held = { asOf: null, minConfidence: null };

/**
 * What a question asks to count.
 * @throws ThroughlineError BAD_USER_INPUT for a confidence out of range.
 */
export function heldOf({
  asOf,
  minConfidence,
}: {
  readonly asOf?: string | null | undefined;
  readonly minConfidence?: number | null | undefined;
}): Held {
  return {
    asOf: asOf ?? null,
    minConfidence: minConfidence == null ? null : within('minConfidence', minConfidence, [0, 1]),
  };
}

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
