import type { CapabilityLeverage } from '../capability-portfolio/leverage-rows.ts';
import type { FrictionCell } from '../friction-value/friction-cells.ts';
import { shownValue } from '../friction-value/friction-cells.ts';
import { opportunityScore } from '../opportunity-score.ts';

/** What a recorded analysis says of one node, or of one HAS_JOB. */
export interface Scores {
  /** A label, or HAS_JOB. */
  readonly of: string;
  /** The node's id, or those of the customer and the job. */
  readonly ids: readonly [id: string] | readonly [customer: string, job: string];
  readonly scores: {
    /** Currency per year. */
    readonly frictionValue?: number;
    /** Currency per year. */
    readonly leverage?: number;
    readonly inTop70?: boolean;
    /** 0 to 20. */
    readonly opportunityScore?: number;
    /** Currency per year. */
    readonly ecosystemOpportunity?: number;
    /** 0 to 1. */
    readonly outsideShare?: number;
  };
}

/** One HAS_JOB of the customers asked for. */
export interface ScoredJob {
  readonly from: string;
  readonly to: string;
  readonly importance: number | null;
  readonly satisfaction: number | null;
}

/** Every ecosystem with its opportunity, every friction that counts with its value, every HAS_JOB with its opportunity score. */
export function ecosystemScores(of: {
  readonly ecosystems: readonly { readonly id: string; readonly opportunity: number }[];
  readonly cells: readonly FrictionCell[];
  readonly jobs: readonly ScoredJob[];
}): readonly Scores[] {
  const frictions = new Map<string, bigint>();
  for (const { friction, value } of of.cells)
    frictions.set(friction, (frictions.get(friction) ?? 0n) + value);
  return [
    ...of.ecosystems.map(({ id, opportunity }): Scores => ({
      of: 'Ecosystem',
      ids: [id],
      scores: { ecosystemOpportunity: opportunity },
    })),
    ...[...frictions].map(([id, value]): Scores => ({
      of: 'Friction',
      ids: [id],
      scores: { frictionValue: shownValue(value) },
    })),
    ...of.jobs.flatMap(({ from, to, importance, satisfaction }): Scores[] => {
      const score = opportunityScore(importance, satisfaction);
      return score === null ? [] : [{ of: 'HAS_JOB', ids: [from, to], scores: { opportunityScore: score } }];
    }),
  ];
}

/** Every step that friction value lies on, with how much and what share of it is outside; the provider with its outside share. */
export function growthScores(of: {
  readonly provider: string;
  readonly outsideShare: number | null;
  readonly steps: readonly { readonly step: string; readonly inside: bigint; readonly outside: bigint }[];
}): readonly Scores[] {
  return [
    ...of.steps.map(({ step, inside, outside }): Scores => {
      const value = inside + outside;
      const share = value === 0n ? {} : { outsideShare: Number(outside) / Number(value) };
      return { of: 'Job', ids: [step], scores: { frictionValue: shownValue(value), ...share } };
    }),
    ...(of.outsideShare === null
      ? []
      : [
          {
            of: 'Provider',
            ids: [of.provider],
            scores: { outsideShare: of.outsideShare },
          } as const,
        ]),
  ];
}

/** The share of new value that `inTop70` speaks of. */
const TOP = 0.7;

/**
 * Every missing capability with its leverage, where that is in currency; and whether it was chosen, where the question was what
 * reaches 70 % of the new value.
 */
export function capabilityScores(
  { leverage, chosen }: Record<'leverage' | 'chosen', readonly CapabilityLeverage[]>,
  question: { readonly isCurrency: boolean; readonly targetShare: number | null },
): readonly Scores[] {
  if (!question.isCurrency) return [];
  const top = new Set(chosen.map(({ capability }) => capability));
  return leverage.map((one): Scores => {
    const inTop70 = question.targetShare === TOP ? { inTop70: top.has(one.capability) } : {};
    return { of: 'Capability', ids: [one.capability], scores: { leverage: one.leverage, ...inTop70 } };
  });
}
