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
 * (Bellman's principle; Held and Karp's sets for the stops). Of hops and sets from which nothing leads on, and of those that no
 * path under way can have, nothing is held.
 */
export function completionBounds(
  table: LinkTable,
  of: {
    readonly maxHops: number;
    readonly stops: number;
    readonly bitOf: StopBits;
    /** Called before each number of hops and set of stops; ends overdue work by throwing. */
    readonly checkpoint: () => void;
  },
): CompletionBounds {
  const size = table.ids.length;
  const all = 2 ** of.stops - 1;
  const bits = Int32Array.from({ length: size }, (_, node) => of.bitOf(node));
  const begun = bits[table.from]!;
  const best = Array.from({ length: all + 1 }, (): (Float64Array | undefined)[] => []);
  for (let hops = 0; hops <= of.maxHops; hops++) {
    for (let passed = 0; passed <= all; passed++) {
      const hopsGone = countOf(passed & ~begun);
      if ((passed & begun) !== begun || hops + hopsGone > of.maxHops) continue;
      of.checkpoint();
      best[passed]![hops] = rowOf(passed, hops);
    }
  }
  return boundsOf(best);

  /** What is best from each node that may be where so many stops are passed; undefined where nothing leads on from any. */
  function rowOf(passed: number, hops: number): Float64Array | undefined {
    const row = new Float64Array(size).fill(NONE);
    let some = false;
    for (let node = 0; node < size; node++) {
      if ((passed & bits[node]!) !== bits[node]!) continue;
      let most = passed === all && table.isTarget[node] === 1 ? 1 : NONE;
      for (let arc = table.begin[node]!; hops > 0 && arc < table.begin[node + 1]!; arc++) {
        const next = table.to[arc]!;
        const rest = best[passed | bits[next]!]![hops - 1]?.[next] ?? NONE;
        if (rest >= 0) most = Math.max(most, table.confidence[arc]! * rest);
      }
      row[node] = most;
      some ||= most >= 0;
    }
    return some ? row : undefined;
  }
}

function countOf(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countOf(bits >> 1);
}

function boundsOf(best: readonly (readonly (Float64Array | undefined)[])[]): CompletionBounds {
  const most = ({ node, hopsLeft, passed }: SearchState): number => best[passed]![hopsLeft]?.[node] ?? NONE;
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
