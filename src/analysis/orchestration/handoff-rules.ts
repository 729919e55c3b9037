import { NO_COST, type CostVector } from '../cost-vector.ts';
import type { IntegrationFacts } from './orchestration-facts.ts';
import type { HandoffKind } from './orchestration-result.ts';

/** An offering as a handoff sees it. */
export interface HandoffSide {
  readonly offering: string;
  /** Its providers, of those that the question leaves it, ascending; none for a concept. */
  readonly providers: readonly string[];
}

/** An INTEGRATES_WITH that states a cost. */
export interface Integration {
  readonly facts: IntegrationFacts;
  readonly cost: CostVector;
}

export interface Handoff {
  readonly kind: HandoffKind;
  readonly cost: CostVector;
  /** What makes it INTEGRATED. */
  readonly integration: Integration | null;
}

export interface HandoffRules {
  /** The handoff from one offering to the next one chosen. */
  between(from: HandoffSide, to: HandoffSide): Handoff;
  /** The offerings it integrates with, either way, and what counts from it to each of them. */
  partnersOf(offering: string): ReadonlyMap<string, Integration>;
  readonly sameProvider: CostVector;
  readonly unknown: CostVector;
  /** The most that any handoff costs, part by part. */
  readonly dearest: CostVector;
}

const NO_PARTNERS: ReadonlyMap<string, Integration> = new Map();

/**
 * Zero for the same offering; else the INTEGRATES_WITH from the one to the other, else the one back; else what is asked
 * for where one provider offers both; else what is asked for where nothing is known.
 */
export function handoffRules(rules: {
  readonly integrations: readonly Integration[];
  readonly sameProvider: CostVector;
  readonly unknown: CostVector;
}): HandoffRules {
  const partners = partnersByOffering(rules.integrations);
  const sameOffering: Handoff = { kind: 'SAME_OFFERING', cost: NO_COST, integration: null };
  const sameProvider: Handoff = { kind: 'SAME_PROVIDER', cost: rules.sameProvider, integration: null };
  const unknown: Handoff = { kind: 'UNKNOWN', cost: rules.unknown, integration: null };
  return {
    between(from, to) {
      if (from.offering === to.offering) {
        return sameOffering;
      }
      const integration = partners.get(from.offering)?.get(to.offering);
      if (integration !== undefined) {
        return { kind: 'INTEGRATED', cost: integration.cost, integration };
      }
      return from.providers.some((provider) => to.providers.includes(provider)) ? sameProvider : unknown;
    },
    partnersOf: (offering) => partners.get(offering) ?? NO_PARTNERS,
    sameProvider: rules.sameProvider,
    unknown: rules.unknown,
    dearest: dearestOf([rules.sameProvider, rules.unknown, ...rules.integrations.map(({ cost }) => cost)]),
  };
}

function dearestOf(costs: readonly CostVector[]): CostVector {
  const most = (part: keyof CostVector): number =>
    costs.reduce((largest, cost) => Math.max(largest, cost[part]), 0);
  return { hours: most('hours'), money: most('money'), effort: most('effort') };
}

function partnersByOffering(integrations: readonly Integration[]): Map<string, Map<string, Integration>> {
  const partners = new Map<string, Map<string, Integration>>();
  const partnersOf = (offering: string): Map<string, Integration> => {
    const known = partners.get(offering) ?? new Map<string, Integration>();
    partners.set(offering, known);
    return known;
  };
  for (const integration of integrations) {
    partnersOf(integration.facts.from).set(integration.facts.to, integration);
  }
  for (const integration of integrations) {
    const back = partnersOf(integration.facts.to);
    if (!back.has(integration.facts.from)) {
      back.set(integration.facts.from, integration);
    }
  }
  return partners;
}
