import type { Aim } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { plainCost, plainNewValue, subsets } from './brute-force-values.ts';
import type { PlainModel } from './brute-force-values.ts';

/** What is aimed at, as a share. */
export interface AimShape {
  readonly kind: Aim['kind'];
  readonly measure: Aim['measure'];
  /** Of all there is. */
  readonly share: number;
}

/** Limits and targets lie a little to the side of sums that a share may meet, where doubles add up differently in another order. */
export function aimOf(plain: PlainModel, { kind, measure, share }: AimShape): Aim {
  const all = new Set(plain.costs.keys());
  if (kind === 'REACH') return { kind, measure, newValue: plainNewValue(plain, all) * (share - 1e-9) };
  const most = measure === 'COST' ? plainCost(plain, all) : all.size;
  const isWhole = measure === 'COUNT' || plain.costs.every(Number.isInteger);
  return { kind, measure, limit: most * share * (isWhole ? 1 : 1 + 1e-9) };
}

/** Cost, or count. */
export function weightOf(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): number {
  return aim.measure === 'COST' ? plainCost(plain, set) : set.size;
}

/** Whether a set keeps to the aim. */
export function isAllowed(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): boolean {
  return aim.kind === 'WITHIN'
    ? weightOf(plain, aim, set) <= aim.limit
    : plainNewValue(plain, set) >= aim.newValue;
}

/** Every set that keeps to the aim. */
export function allowedOf(plain: PlainModel, aim: Aim): Set<number>[] {
  return [...subsets(plain.costs.length)].filter((set) => isAllowed(plain, aim, set));
}

/** New value, or weight. */
export function objectiveOf(plain: PlainModel, aim: Aim, set: ReadonlySet<number>): number {
  return aim.kind === 'WITHIN' ? plainNewValue(plain, set) : weightOf(plain, aim, set);
}

/** The best objective of all sets. */
export function bestOf(plain: PlainModel, aim: Aim): number {
  const objectives = allowedOf(plain, aim).map((set) => objectiveOf(plain, aim, set));
  return aim.kind === 'WITHIN' ? Math.max(...objectives) : Math.min(...objectives);
}
