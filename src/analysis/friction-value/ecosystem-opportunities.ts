import { once } from '../../once.ts';
import { COST_DIGITS, toNumber } from '../exact-decimal.ts';
import type { Presence } from '../orchestration/orchestration-result.ts';
import { rankedPage } from '../ranked-page.ts';
import type { RankedPage } from '../ranked-page.ts';
import type { FrictionFacts } from './friction-facts.ts';
import { placedFrictions } from './placed-frictions.ts';
import type { PlacedParts } from './placed-frictions.ts';

/** An ecosystem of the graph. */
export interface EcosystemFacts {
  readonly id: string;
  /** Millionths of hours, currency and effort points a month of the whole population; null where nobody stated any. */
  readonly hours: bigint | null;
  readonly money: bigint | null;
  readonly effort: bigint | null;
  /** How the focal provider is present; null without one. */
  readonly presence: Presence | null;
}

export type EcosystemOrder = 'OPPORTUNITY' | 'HOURS' | 'MONEY' | 'EFFORT';

/** What lies in one ecosystem. */
export interface EcosystemOpportunity {
  readonly id: string;
  /** Currency per year. */
  readonly opportunity: number;
  readonly hoursPerMonth: number | null;
  readonly moneyPerMonth: number | null;
  readonly effortPerMonth: number | null;
  readonly presence: Presence | null;
  /** What makes the opportunity. */
  readonly parts: () => PlacedParts;
}

export interface EcosystemOpportunities {
  readonly page: RankedPage<EcosystemOpportunity>;
  /** All of them, in no order. */
  readonly all: readonly EcosystemOpportunity[];
  readonly totalCount: number;
  readonly nowhere: number;
  readonly total: number;
}

/** The friction value of each ecosystem beside what is spent there: every ecosystem, page by page. */
export function ecosystemOpportunities(
  facts: FrictionFacts & { readonly ecosystems: readonly EcosystemFacts[] },
  question: { readonly orderBy: EcosystemOrder; readonly first: number; readonly after: string | null },
): EcosystemOpportunities {
  const placed = placedFrictions(facts);
  const all = facts.ecosystems.map((ecosystem) => {
    const opportunity: EcosystemOpportunity = {
      id: ecosystem.id,
      opportunity: placed.opportunities.get(ecosystem.id) ?? 0,
      hoursPerMonth: shown(ecosystem.hours),
      moneyPerMonth: shown(ecosystem.money),
      effortPerMonth: shown(ecosystem.effort),
      presence: ecosystem.presence,
      parts: once(() => placed.partsOf(ecosystem.id)),
    };
    return { ...opportunity, rank: RANKED_BY[question.orderBy](opportunity) };
  });
  return {
    page: rankedPage(all, { ...question, order: question.orderBy }),
    all,
    totalCount: all.length,
    nowhere: placed.nowhere,
    total: placed.total,
  };
}

const RANKED_BY: Readonly<Record<EcosystemOrder, (of: EcosystemOpportunity) => number | null>> = {
  OPPORTUNITY: (of) => of.opportunity,
  HOURS: (of) => of.hoursPerMonth,
  MONEY: (of) => of.moneyPerMonth,
  EFFORT: (of) => of.effortPerMonth,
};

function shown(millionths: bigint | null): number | null {
  return millionths === null ? null : toNumber({ units: millionths, scale: COST_DIGITS });
}
