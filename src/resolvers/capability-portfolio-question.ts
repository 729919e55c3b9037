import type {
  CapabilityPortfolioQuestion,
  PortfolioConstraint,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import type { ValueMeasure } from '../analysis/capability-portfolio/cost-measure.ts';
import type { Measure } from '../analysis/capability-portfolio/portfolio-problem.ts';
import { badInput } from '../errors.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import type { PortfolioScope } from './capability-portfolio-facts.ts';
import { heldOf } from './held.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

/** CapabilityPortfolioInput as it arrives. */
export interface CapabilityPortfolioInput {
  readonly provider?: string | null;
  readonly customers?: readonly string[] | null;
  readonly candidates?: PortfolioScope['candidates'] | null;
  readonly budget?: number | null;
  readonly maxCapabilities?: number | null;
  readonly targetShare?: number | null;
  readonly minimise: Measure;
  readonly value: ValueMeasure;
  readonly curvePoints: number;
  readonly valueOfTime?: number | null;
  readonly timeLimitSeconds: number;
  readonly asOf?: string | null;
  readonly whatIf?: readonly WhatIfChange[] | null;
}

/** The share of new value to reach when neither it nor another limit is given. */
const DEFAULT_TARGET_SHARE = 0.7;

/** What is asked, each number in its range. */
export function questionOf(input: CapabilityPortfolioInput): CapabilityPortfolioQuestion {
  return {
    constraint: constraintOf(input),
    value: input.value,
    curvePoints: within('curvePoints', input.curvePoints, [1, 1000]),
    valueOfTime: valueOfTimeOf(input),
    timeLimitSeconds: within('timeLimitSeconds', input.timeLimitSeconds, [0.1, 8]),
  };
}

/** Whose portfolio it is, with its default. */
export function scopeOf({
  provider = null,
  customers = null,
  candidates,
  asOf,
}: CapabilityPortfolioInput): PortfolioScope {
  return {
    provider,
    customers,
    candidates: candidates ?? (provider === null ? 'ALL' : 'OWN_AND_CONCEPTS'),
    held: heldOf({ asOf }),
  };
}

function constraintOf(input: CapabilityPortfolioInput): PortfolioConstraint {
  const { budget = null, maxCapabilities = null, targetShare = null } = input;
  const given = Object.entries({ budget, maxCapabilities, targetShare }).filter(
    ([, value]) => value !== null,
  );
  if (given.length > 1) {
    const names = given.map(([name]) => `"${name}"`).join(' and ');
    throw badInput(
      `Expected at most one of "budget", "maxCapabilities" and "targetShare", got ${names}. Leave out all but one.`,
    );
  }
  if (budget !== null) return { kind: 'BUDGET', budget: within('budget', budget, [0, 1e15]) };
  if (maxCapabilities !== null) {
    return {
      kind: 'MAX_CAPABILITIES',
      maxCapabilities: within('maxCapabilities', maxCapabilities, [0, 2 ** 31 - 1]),
    };
  }
  return {
    kind: 'TARGET_SHARE',
    targetShare: within('targetShare', targetShare ?? DEFAULT_TARGET_SHARE, [0, 1]),
    minimise: input.minimise,
  };
}
