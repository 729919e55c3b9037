import { byCodeUnit } from '../code-unit-order.ts';
import type { CapabilityPortfolio } from './capability-portfolio.ts';
import type { CapabilityLeverage } from './leverage-rows.ts';

/** Two portfolios beside each other: what rose, what fell, and why. */
export interface ComparedPortfolios {
  /** After less before, in the measures' unit per year. */
  readonly newValueDifference: number;
  readonly totalNewValueDifference: number;
  /** In currency. */
  readonly costDifference: number;
  /** Every capability that is missing before or after and differs, what moved most first. */
  readonly capabilities: readonly CapabilityChange[];
}

export interface CapabilityChange {
  readonly capability: string;
  /** Null where it is not missing. */
  readonly before: CapabilityLeverage | null;
  readonly after: CapabilityLeverage | null;
  readonly wasChosen: boolean;
  readonly isChosen: boolean;
  /** Leverage after less before, a capability that is not missing counting 0; they add up to `totalNewValueDifference`. */
  readonly leverageDifference: number;
  readonly reasons: readonly ChangeReason[];
}

/** Why a capability stands elsewhere than before. */
export type ChangeReason = 'MISSING_NOW' | 'NO_LONGER_MISSING' | 'HELD_NOW' | 'COST' | 'OFFERINGS' | 'VALUE';

/** Differences smaller than this share of the greater number are those of sums in another order. */
const CRUMB = 1e-9;

/** Sampled leverages differ when they are farther apart than so many standard errors of their difference. */
const ERRORS = 3;

/** What is compared of an answer. */
type Compared = Pick<CapabilityPortfolio, 'chosen' | 'cost' | 'newValue' | 'totalNewValue' | 'leverage'>;

/** Compares two answers that count value alike, with what is held after. */
export function comparedPortfolios(
  before: Compared,
  { answer: after, held }: { readonly answer: Compared; readonly held: ReadonlySet<string> },
): ComparedPortfolios {
  const rowsBefore = new Map(before.leverage.map((row) => [row.capability, row]));
  const rowsAfter = new Map(after.leverage.map((row) => [row.capability, row]));
  const wasChosen = new Set(before.chosen.map(({ capability }) => capability));
  const isChosen = new Set(after.chosen.map(({ capability }) => capability));
  const changes = [...new Set([...rowsBefore.keys(), ...rowsAfter.keys()])].flatMap((capability) => {
    const was = rowsBefore.get(capability) ?? null;
    const is = rowsAfter.get(capability) ?? null;
    const reasons = reasonsOf(was, is);
    if (is === null && held.has(capability)) reasons.push('HELD_NOW');
    const [chosenBefore, chosenAfter] = [wasChosen.has(capability), isChosen.has(capability)];
    if (reasons.length === 0 && chosenBefore === chosenAfter) return [];
    return [
      {
        capability,
        before: was,
        after: is,
        wasChosen: chosenBefore,
        isChosen: chosenAfter,
        leverageDifference: (is?.leverage ?? 0) - (was?.leverage ?? 0),
        reasons,
      },
    ];
  });
  return {
    newValueDifference: after.newValue - before.newValue,
    totalNewValueDifference: after.totalNewValue - before.totalNewValue,
    costDifference: after.cost - before.cost,
    capabilities: changes.sort(
      (a, b) =>
        Math.abs(b.leverageDifference) - Math.abs(a.leverageDifference) ||
        byCodeUnit(a.capability, b.capability),
    ),
  };
}

function reasonsOf(was: CapabilityLeverage | null, is: CapabilityLeverage | null): ChangeReason[] {
  if (was === null) return ['MISSING_NOW'];
  if (is === null) return ['NO_LONGER_MISSING'];
  const reasons: ChangeReason[] = [];
  if (was.cost !== is.cost) reasons.push('COST');
  if (was.unlocks.join('\n') !== is.unlocks.join('\n')) reasons.push('OFFERINGS');
  const crumb = CRUMB * Math.max(was.leverage, is.leverage);
  const noise = ERRORS * Math.hypot(was.standardError, is.standardError);
  if (Math.abs(is.leverage - was.leverage) > Math.max(crumb, noise)) reasons.push('VALUE');
  return reasons;
}
