import type { LinkTable } from './link-table.ts';

/** What is best possible from a node on: walks that may come back to a node are counted, so no path does better. */
export interface CompletionBounds {
  /** The most confidence of any way on to a target, by all stops not passed yet; below 0 where there is none. */
  most(state: SearchState): number;
  /** The fewest hops of any way on; only where `most` is not below 0. */
  fewest(state: SearchState): number;
}

/** A path under way, as far as what may follow depends on it. */
export interface SearchState {
  readonly node: number;
  readonly hopsLeft: number;
  /** The stops on the path, a bit each. */
  readonly passed: number;
}

/** The bits of the stops: 0 for a node that is none. */
export type StopBits = (node: number) => number;

const NONE = -1;

/**
 * Best completions for every node, number of hops left and set of stops passed: dynamic programming backward from the targets
 * (Bellman's principle; Held and Karp's sets for the stops).
 */
export function completionBounds(
  table: LinkTable,
  of: { readonly maxHops: number; readonly stops: number; readonly bitOf: StopBits },
): CompletionBounds {
  const size = table.ids.length;
  const all = 2 ** of.stops - 1;
  const layers = of.maxHops + 1;
  const best = new Float64Array((all + 1) * layers * size).fill(NONE);
  const at = (passed: number, hops: number): number => (passed * layers + hops) * size;
  for (let hops = 0; hops < layers; hops++) {
    for (let passed = 0; passed <= all; passed++) {
      const row = at(passed, hops);
      for (let node = 0; node < size; node++) {
        if ((passed & of.bitOf(node)) !== of.bitOf(node)) continue;
        let most = passed === all && table.isTarget[node] === 1 ? 1 : NONE;
        for (let arc = table.begin[node]!; hops > 0 && arc < table.begin[node + 1]!; arc++) {
          const next = table.to[arc]!;
          const rest = best[at(passed | of.bitOf(next), hops - 1) + next]!;
          if (rest >= 0) most = Math.max(most, table.confidence[arc]! * rest);
        }
        best[row + node] = most;
      }
    }
  }
  const most = ({ node, hopsLeft, passed }: SearchState): number => best[at(passed, hopsLeft) + node]!;
  return {
    most,
    fewest: (state) => {
      for (let hops = 0; hops < state.hopsLeft; hops++) {
        if (most({ ...state, hopsLeft: hops }) >= 0) return hops;
      }
      return state.hopsLeft;
    },
  };
}
