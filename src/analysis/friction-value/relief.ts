import { byCodeUnit } from '../code-unit-order.ts';
import { shownValue } from './friction-cells.ts';
import type { FrictionCell } from './friction-cells.ts';

/** An offering that serves steps, whoever offers it. */
export interface ServingOffering {
  readonly id: string;
  /** An offering without a provider is PLANNED whatever it says. */
  readonly status: 'LIVE' | 'PLANNED';
  /** By provider, the ecosystems among those asked about in which it is present. */
  readonly providers: ReadonlyMap<string, ReadonlySet<string>>;
  /** By step, the reductions of its frictions, above 0. */
  readonly serves: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A cell, or the share of it that is meant, 0 to 1. */
export interface CellShare {
  readonly cell: FrictionCell;
  readonly share: number;
}

/** What an offering takes away. */
export interface Relief {
  /** Currency per year. */
  readonly value: number;
  readonly frictions: number;
  /** The step with most of the value; null without value. */
  readonly step: string | null;
}

/** The part of a friction's burden, 0 to 1, that something leaves at best. */
export type Remaining = (friction: string) => number;

/** Nothing else is counted. */
export const ALL_REMAINS: Remaining = () => 1;

/** What is left below the best of these offerings. */
export function remainingBelow(offerings: readonly ServingOffering[]): Remaining {
  const best = new Map<string, number>();
  for (const { serves } of offerings) {
    for (const reductions of serves.values()) {
      for (const [friction, reduction] of reductions) {
        best.set(friction, Math.max(best.get(friction) ?? 0, reduction));
      }
    }
  }
  return (friction) => 1 - (best.get(friction) ?? 0);
}

/** What is left of a cell today, or below something else where that leaves less, in millionths of the currency per year. */
export function leftOf({ cell, share }: CellShare, others: Remaining): number {
  return share * Math.min(Number(cell.value), Number(cell.burden) * others(cell.friction));
}

/**
 * What an offering takes away of some cells, at least, beyond what others leave. Of each friction it leaves
 * burden · (1 − reduction), against what the customers' best offerings of today leave: exact where today's reductions are all
 * below its own, as where nobody uses anything. Each cell's part is rounded to a whole number of millionths, so that the sum is the
 * same in any order.
 */
export function reliefOf(
  offering: ServingOffering,
  cells: readonly CellShare[],
  others: Remaining = ALL_REMAINS,
): Relief {
  const bySteps = new Map<string, bigint>();
  let frictions = 0;
  for (const one of cells) {
    const { step, friction, burden } = one.cell;
    const reduction = offering.serves.get(step)?.get(friction);
    if (reduction === undefined) continue;
    const gain = leftOf(one, others) - one.share * Number(burden) * (1 - reduction);
    // Less than a millionth of the currency is the noise of doubles.
    if (gain < 1) continue;
    frictions += 1;
    bySteps.set(step, (bySteps.get(step) ?? 0n) + BigInt(Math.round(gain)));
  }
  const [first] = [...bySteps].sort(([a, x], [b, y]) => (y > x ? 1 : y < x ? -1 : byCodeUnit(a, b)));
  return {
    value: shownValue([...bySteps.values()].reduce((sum, gain) => sum + gain, 0n)),
    frictions,
    step: first?.[0] ?? null,
  };
}
