import type { Front } from './front.ts';

/** Fronts small enough to go on with. */
export interface ThinnedFronts {
  readonly fronts: readonly Front[];
  /** Every label left out has one left in that costs at most (1 + epsilon) times as much in each part; 0: none left out. */
  readonly epsilon: number;
}

const FINEST = 1e-4;

/**
 * Leaves labels out until the work on the fronts is affordable, evenly by ε-dominance: the finest grid of factors
 * (1 + ε) that does it, one label for each of its cells. Papadimitriou and Yannakakis, FOCS 2000.
 */
export function thinned(fronts: readonly Front[], work: number, affordable: number): ThinnedFronts {
  if (work <= affordable) {
    return { fronts, epsilon: 0 };
  }
  const size = sizeOf(fronts);
  const wanted = Math.max(fronts.length, (size * affordable) / work);
  for (let epsilon = FINEST; ; epsilon *= 2) {
    const coarser = fronts.map((front) => oneOfEachCell(front, epsilon));
    if (sizeOf(coarser) <= wanted || epsilon > 1) {
      return { fronts: coarser, epsilon };
    }
  }
}

function sizeOf(fronts: readonly Front[]): number {
  return fronts.reduce((sum, front) => sum + front.size, 0);
}

function oneOfEachCell(front: Front, epsilon: number): Front {
  const perFactor = 1 / Math.log1p(epsilon);
  const cell = (cost: number): number => (cost <= 0 ? -1 : Math.floor(Math.log(cost) * perFactor));
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let label = 0; label < front.size; label++) {
    const key = `${cell(front.hours[label]!)} ${cell(front.money[label]!)} ${cell(front.effort[label]!)}`;
    if (!seen.has(key)) {
      seen.add(key);
      kept.push(label);
    }
  }
  return {
    size: kept.length,
    hours: Float64Array.from(kept, (label) => front.hours[label]!),
    money: Float64Array.from(kept, (label) => front.money[label]!),
    effort: Float64Array.from(kept, (label) => front.effort[label]!),
    option: Int32Array.from(kept, (label) => front.option[label]!),
    next: Int32Array.from(kept, (label) => front.next[label]!),
  };
}
