import { candidates } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import type { CapabilityPortfolioQuestion, PortfolioConstraint } from './capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import { gains } from './gains.ts';
import type { GroupGains } from './gains.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';
import type { Aim } from './portfolio-problem.ts';
import { valueModel } from './value-model.ts';
import type { ValueModel } from './value-model.ts';
import { wholeCosts } from './whole-costs.ts';
import type { WholeCosts } from './whole-costs.ts';

/** The facts of a portfolio as every calculation takes them. */
export interface PreparedPortfolio {
  readonly found: Candidates;
  readonly costs: WholeCosts;
  /** New value over the missing capabilities, by their place in `found.missing`; its costs are units of `costs`. */
  readonly model: ValueModel;
  /** What the model was made of, group by group. */
  readonly gains: readonly GroupGains[];
}

/** Slack of a target share: sums of doubles meet it as their decimals would. */
const TARGET_SLACK = 1e-9;

/** Prices all groups and finds what the candidates need; what is left out is noted. */
export function preparePortfolio(
  facts: CapabilityPortfolioFacts,
  question: Pick<CapabilityPortfolioQuestion, 'value' | 'valueOfTime'>,
  notes: PortfolioNotes,
): PreparedPortfolio {
  const found = candidates(facts, notes);
  const costs = wholeCosts(found.missing.map((capability) => capability.buildCost));
  const gained = gains(
    facts,
    { candidates: found.offerings, measure: question.value, valueOfTime: question.valueOfTime },
    notes,
  );
  const model = valueModel({
    costs: costs.units,
    needs: found.offerings.map((offering) => offering.needs),
    groups: gained.map(({ worth }) => worth),
  });
  return { found, costs, model, gains: gained };
}

/** What is asked of the portfolio, in the model's units. */
export function aimOf(
  constraint: PortfolioConstraint,
  { total, costs }: { readonly total: number; readonly costs: WholeCosts },
): Aim {
  switch (constraint.kind) {
    case 'BUDGET':
      return { kind: 'WITHIN', measure: 'COST', limit: costs.fit(constraint.budget) };
    case 'MAX_CAPABILITIES':
      return { kind: 'WITHIN', measure: 'COUNT', limit: constraint.maxCapabilities };
    case 'TARGET_SHARE':
      return {
        kind: 'REACH',
        measure: constraint.minimise,
        newValue: (constraint.targetShare - TARGET_SLACK) * total,
      };
  }
}
