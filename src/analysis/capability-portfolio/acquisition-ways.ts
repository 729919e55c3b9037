import { byCodeUnit } from '../code-unit-order.ts';
import { groupBy } from '../../group-by.ts';
import type { CapabilityHolder } from './facts.ts';

/** The least maturity of a capability, 1 to 5, with which its holder is worth partnering for it. */
export const PARTNER_MATURITY = 4;

/** One way to get a capability. */
export interface AcquisitionWay {
  readonly kind: 'BUILD' | 'BORROW' | 'PARTNER';
  /** From whom; null for BUILD. */
  readonly provider: string | null;
  /** Currency; null where nobody said. */
  readonly cost: number | null;
}

/** The ways to get each capability: building it, borrowing it from each lender, partnering with each mature holder; by provider. */
export function acquisitionWays(
  holders: readonly CapabilityHolder[],
): (capability: { readonly id: string; readonly buildCost: number }) => readonly AcquisitionWay[] {
  const byCapability = groupBy(
    holders.toSorted((a, b) => byCodeUnit(a.provider, b.provider)),
    (holder) => holder.capability,
  );
  return ({ id, buildCost }) => {
    const known = byCapability.get(id) ?? [];
    return [
      { kind: 'BUILD', provider: null, cost: buildCost },
      ...known.flatMap(({ provider, lends }): AcquisitionWay[] =>
        lends === null ? [] : [{ kind: 'BORROW', provider, cost: lends.cost }],
      ),
      ...known.flatMap(({ provider, maturity, partneringCost }): AcquisitionWay[] =>
        maturity === null || maturity < PARTNER_MATURITY
          ? []
          : [{ kind: 'PARTNER', provider, cost: partneringCost }],
      ),
    ];
  };
}
