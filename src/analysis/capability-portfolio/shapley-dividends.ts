import type { BundleValue, ValueModel } from './value-model.ts';

/** What a set of capabilities adds over all its subsets; split evenly among its members (Harsanyi 1963). */
export interface Dividend {
  readonly members: readonly number[];
  readonly dividend: number;
}

/**
 * The dividends of one group, or undefined where its bundles have more than `limit` unions.
 *
 * With bundles best first, value(S) = Σᵢ (vᵢ − vᵢ₊₁)·[one of the first i bundles lies in S]. That indicator is
 * 1 − Πⱼ≤ᵢ (1 − [bundle j in S]), and a product of such indicators is the indicator of the union, so expanding one bundle
 * more takes one pass over the unions so far.
 */
export function dividendsOf(
  model: ValueModel,
  group: readonly BundleValue[],
  limit: number,
): Dividend[] | undefined {
  let product = new Map<string, { readonly members: readonly number[]; readonly factor: number }>();
  product.set('', { members: [], factor: 1 });
  const sums = new Map<string, { readonly members: readonly number[]; dividend: number }>();
  for (const [place, { bundle, value }] of group.entries()) {
    const next = new Map(product);
    for (const { members, factor } of product.values()) {
      const union = unionOf(members, model.bundles[bundle]!);
      const key = union.join(',');
      next.set(key, { members: union, factor: (next.get(key)?.factor ?? 0) - factor });
    }
    for (const [key, { factor }] of next) if (factor === 0) next.delete(key);
    if (next.size > limit) return undefined;
    product = next;
    const step = value - (group[place + 1]?.value ?? 0);
    if (step === 0) continue;
    for (const [key, { members, factor }] of product) {
      if (members.length === 0) continue;
      const known = sums.get(key);
      if (known === undefined) sums.set(key, { members, dividend: -step * factor });
      else known.dividend -= step * factor;
    }
  }
  return [...sums.values()];
}

/** The union of two ascending lists, ascending. */
function unionOf(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
