import { groupBy } from '../../group-by.ts';
import type { CapabilityKind } from './facts.ts';
import type { CapabilityLeverage } from './leverage-rows.ts';

/** What the missing capabilities of one kind contribute together, in the measure's unit per year. */
export interface KindOfLeverage {
  /** Null for those that state none. */
  readonly kind: CapabilityKind | null;
  readonly missing: number;
  readonly chosen: number;
  /** What building the chosen ones costs, in currency. */
  readonly cost: number;
  /** Over all kinds this is the total new value. */
  readonly leverage: number;
  /** Of the total; null where that is 0. */
  readonly share: number | null;
}

/** Adds leverage up by kind, in the order of this list. */
const KINDS = ['SKILL_SET', 'TECHNOLOGY_ASSET', null] as const;

export function leverageByKind(
  rows: readonly CapabilityLeverage[],
  { chosen, total }: { readonly chosen: readonly CapabilityLeverage[]; readonly total: number },
): KindOfLeverage[] {
  const ofKind = groupBy(rows, ({ kind }) => kind);
  const taken = groupBy(chosen, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const all = ofKind.get(kind);
    if (all === undefined) return [];
    const own = taken.get(kind) ?? [];
    const leverage = all.reduce((sum, row) => sum + row.leverage, 0);
    return [
      {
        kind,
        missing: all.length,
        chosen: own.length,
        cost: own.reduce((sum, row) => sum + row.cost, 0),
        leverage,
        share: total === 0 ? null : leverage / total,
      },
    ];
  });
}
