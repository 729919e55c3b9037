import { byCodeUnit } from '../code-unit-order.ts';
import { groupBy } from '../../group-by.ts';
import { decimal, plus, toNumber, ZERO } from '../exact-decimal.ts';
import type { MissingRelationship } from './blocked-step.ts';
import {
  missingCapabilities,
  partnersOf,
  totalBuildCost,
  type MissingCapability,
} from './missing-capabilities.ts';
import type { OpenerFacts } from './opener-facts.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';

/** A relationship by which a planned offering misses less. */
export interface Borrowing {
  readonly relationship: MissingRelationship;
  /** What it misses then. */
  readonly missing: readonly MissingCapability[];
  /** Currency that the relationship and building the rest take; null where one of them is not known. */
  readonly cost: number | null;
}

/** The borrowings of a planned offering of the provider; of a concept, with null, those of the focal provider. */
export type Borrowings = (offering: string, provider: string | null) => readonly Borrowing[];

/**
 * Each single relationship by which a planned offering misses less: PARTNERS_WITH a provider that LENDS what it misses, which
 * costs what that provider asks for what is then borrowed; or LENDS from a partner that has it and does not lend it, whose
 * cost nobody states.
 */
export function borrowings(
  facts: OrchestrationFacts,
  { lends, holders }: Pick<OpenerFacts, 'lends' | 'holders'>,
): Borrowings {
  const { capabilities } = facts;
  const focal = facts.focal?.provider ?? null;
  if (capabilities === null) return () => [];
  const missingOf = missingCapabilities(capabilities, focal);
  const requires = groupBy(capabilities.requires, ({ offering }) => offering);
  const dependsOn = new Map(capabilities.capabilities.map(({ id, dependsOn: on }) => [id, on]));

  return (offering, shown) => {
    const provider = shown ?? focal;
    if (provider === null) return [];
    const missing = new Set(missingOf(offering, provider).map(({ id }) => id));
    const partners = partnersOf(capabilities, provider);
    const fromLenders = lends.filter(
      (one) => missing.has(one.capability) && one.provider !== provider && !partners.has(one.provider),
    );
    const lent = new Set(lends.map(({ provider: lender, capability }) => `${lender} ${capability}`));
    const fromHolders = holders.filter(
      (one) =>
        missing.has(one.capability) &&
        partners.has(one.provider) &&
        !lent.has(`${one.provider} ${one.capability}`),
    );

    /** What is left missing, and at which of what is gained the need for more ends. */
    const gaining = (gained: ReadonlySet<string>) => {
      const left = missingOf(offering, provider, gained);
      const needed = [
        ...(requires.get(offering) ?? []).map(({ capability }) => capability),
        ...left.flatMap(({ id }) => dependsOn.get(id) ?? []),
      ];
      return { left, used: [...gained].filter((id) => needed.includes(id)).sort(byCodeUnit) };
    };
    const partnering = [...groupBy(fromLenders, (one) => one.provider)].map(([lender, offered]) => {
      const { left, used } = gaining(new Set(offered.map(({ capability }) => capability)));
      const cost = sumOf(
        offered.filter(({ capability }) => used.includes(capability)).map((one) => one.cost),
      );
      return borrowing(left, {
        ...{ type: 'PARTNERS_WITH', from: provider, to: lender, cost },
        ...{ because: 'LENDS_CAPABILITY', through: used },
      });
    });
    const lending = fromHolders.map(({ provider: holder, capability }) =>
      borrowing(gaining(new Set([capability])).left, {
        ...{ type: 'LENDS', from: holder, to: capability, cost: null },
        ...{ because: 'HAS_CAPABILITY', through: [capability] },
      }),
    );
    return [...partnering, ...lending];
  };
}

function borrowing(missing: readonly MissingCapability[], relationship: MissingRelationship): Borrowing {
  return { relationship, missing, cost: sumOf([relationship.cost, totalBuildCost(missing)]) };
}

/** Null where one of them is not known. */
function sumOf(costs: readonly (number | null)[]): number | null {
  const known = costs.flatMap((cost) => cost ?? []);
  return known.length < costs.length ? null : toNumber(known.map(decimal).reduce(plus, ZERO));
}
