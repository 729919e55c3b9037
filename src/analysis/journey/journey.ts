import { byCodeUnit } from '../code-unit-order.ts';
import type { Decimal } from '../exact-decimal.ts';
import { times, toNumber } from '../exact-decimal.ts';
import { ecosystemsBySize, placesOfStep } from '../friction-value/place-shares.ts';
import type { StatedPlace } from '../friction-value/place-shares.ts';
import { generalisedCost, occurrencesPerYear, valuationOf } from '../generalised-cost.ts';
import { groupBy } from '../../group-by.ts';
import { isOpenTo } from '../is-open-to.ts';
import type { OrchestrationFacts } from '../orchestration/orchestration-facts.ts';
import type { Presence } from '../orchestration/orchestration-result.ts';
import { presenceOf } from '../orchestration/presence.ts';
import { isPlanned } from '../orchestration/priced-job.ts';
import { burdenOf, exactCost, remainingBurden } from '../step-cost.ts';
import { jobTree, nearestOf, stepsOfJob } from '../steps-of-job.ts';
import type { JobStep } from '../steps-of-job.ts';
import { pivotsOf } from './pivots.ts';

export type JourneyGeneration = 'GEN_1' | 'GEN_2' | 'GEN_3';

/** A touchpoint of the provider toward the job or what is below it. */
export interface TouchpointFacts {
  readonly id: string;
  readonly channel: string | null;
  /** Null sorts last, ties by id. */
  readonly position: number | null;
  readonly minutes: number | null;
  /** −2 to +2. */
  readonly valence: number | null;
  readonly toward: readonly string[];
}

/** All that a journey rests on. */
export interface JourneyFacts extends OrchestrationFacts {
  /** Every IN_SERVICE_OF of the job and of what it is in service of, however far up. */
  readonly inServiceOf: readonly { readonly from: string; readonly to: string }[];
  /** Every TAKES_PLACE_IN of the job and what is below it. */
  readonly stated: readonly (StatedPlace & { readonly job: string })[];
  readonly touchpoints: readonly TouchpointFacts[];
  /** The frictions of kind EMOTION. */
  readonly emotions: ReadonlySet<string>;
}

export interface Journey {
  /** The nearest first, ties by id. */
  readonly purpose: readonly string[];
  readonly stages: readonly JourneyStage[];
  /** Indexes of stages. */
  readonly pivots: readonly number[];
}

export interface JourneyStage {
  readonly job: string | null;
  readonly touchpoint: string | null;
  readonly channel: string | null;
  readonly minutes: number | null;
  readonly valence: number | null;
  /** The most value first, ties by id; currency per year. */
  readonly frictions: readonly { readonly friction: string; readonly value: number }[];
  /** What these cost together, in currency per year; null where there are some of which none can be priced. */
  readonly value: number | null;
  /** The largest share first, ties by id. */
  readonly ecosystems: readonly string[];
  readonly presence: Presence | null;
}

/** How to look at a journey. */
export interface JourneyQuestion {
  readonly generation: JourneyGeneration;
  /** Currency per hour, for a customer that states none; null for none. */
  readonly valueOfTime: number | null;
}

/**
 * One customer's way to one job. GEN_1 and GEN_2 follow the provider's touchpoints, by position, ties by id; GEN_3 every step
 * of the job. GEN_1 leaves emotion out: how touchpoints feel, and the frictions of that kind.
 */
export function journey(facts: JourneyFacts, question: JourneyQuestion): Journey {
  const steps = stepsOfJob(jobTree(facts.stepEdges), facts.job);
  const about = stepReader(inGeneration(facts, question.generation), question.valueOfTime);
  const stages =
    question.generation === 'GEN_3'
      ? steps.map((step) => stageOfStep(step, facts, about))
      : facts.touchpoints
          .toSorted(byPosition)
          .map((touchpoint) => stageOfTouchpoint(touchpoint, steps, about))
          .map((stage) => (question.generation === 'GEN_1' ? { ...stage, valence: null } : stage));
  return {
    purpose: purposesOf(facts),
    stages,
    pivots: question.generation === 'GEN_2' ? pivotsOf(stages.map(({ valence }) => valence)) : [],
  };
}

/** What the job is in service of, rung by rung. */
function purposesOf({ job, inServiceOf }: JourneyFacts): string[] {
  const upward = groupBy(inServiceOf, ({ from }) => from);
  const purposes: string[] = [];
  const seen = new Set([job]);
  for (let rung = [job]; rung.length > 0;) {
    const above = rung.flatMap((one) => (upward.get(one) ?? []).map(({ to }) => to));
    rung = [...new Set(above)].filter((one) => !seen.has(one)).sort(byCodeUnit);
    for (const one of rung) seen.add(one);
    purposes.push(...rung);
  }
  return purposes;
}

/** The facts that a generation looks at. */
export function inGeneration(facts: JourneyFacts, generation: JourneyGeneration): JourneyFacts {
  return generation === 'GEN_1'
    ? { ...facts, frictions: facts.frictions.filter(({ id }) => !facts.emotions.has(id)) }
    : facts;
}

/** What is known of one step. */
interface StepReader {
  frictions(steps: readonly JobStep[]): Pick<JourneyStage, 'frictions' | 'value'>;
  ecosystems(step: JobStep): readonly string[];
  presence(step: JobStep): Presence | null;
}

function stageOfTouchpoint(
  touchpoint: TouchpointFacts,
  steps: readonly JobStep[],
  about: StepReader,
): JourneyStage {
  const toward = new Set(touchpoint.toward);
  const reached = steps.filter((step) => nearestOf(step, toward) !== undefined);
  const first = reached[0];
  return {
    job: first === undefined ? null : (nearestOf(first, toward) ?? null),
    touchpoint: touchpoint.id,
    channel: touchpoint.channel,
    minutes: touchpoint.minutes,
    valence: touchpoint.valence,
    ...about.frictions(reached),
    ecosystems: [...new Set(reached.flatMap((step) => about.ecosystems(step)))],
    presence: null,
  };
}

function stageOfStep(step: JobStep, facts: JourneyFacts, about: StepReader): JourneyStage {
  const [touchpoint] = facts.touchpoints.filter(({ toward }) => toward.includes(step.job)).sort(byPosition);
  return {
    job: step.job,
    touchpoint: touchpoint?.id ?? null,
    channel: touchpoint?.channel ?? null,
    minutes: touchpoint?.minutes ?? null,
    valence: touchpoint?.valence ?? null,
    ...about.frictions([step]),
    ecosystems: about.ecosystems(step),
    presence: about.presence(step),
  };
}

function stepReader(facts: JourneyFacts, questionValueOfTime: number | null): StepReader {
  const valuation = valuationOf({ ...facts.customer, questionValueOfTime });
  const weight = occurrencesPerYear({
    population: facts.customer.population,
    frequencyPerMonth: facts.hasJob?.frequencyPerMonth ?? null,
  });
  const used = usedBy(facts);
  const places = groupBy(facts.stated, ({ job }) => job);
  const presence = presenceOf(facts.job, facts.focal);
  const valueOf = (friction: OrchestrationFacts['frictions'][number]): Decimal | null => {
    const burden = friction.experience === null ? 'WITHOUT_COST' : burdenOf(friction.experience);
    if (typeof burden === 'string' || weight === null) return null;
    const serving = new Set((used.get(friction.job) ?? []).map(({ id }) => id));
    const reductions = facts.relieves.flatMap((row) =>
      row.friction === friction.id && serving.has(row.offering) ? [row.reduction ?? 0] : [],
    );
    const left = remainingBurden(burden, Math.max(0, ...reductions));
    return times(weight, generalisedCost(valuation, left));
  };
  return {
    frictions: (steps) => {
      const jobs = new Set(steps.map(({ job }) => job));
      const felt = facts.frictions.filter(({ job, experience }) => jobs.has(job) && experience !== null);
      const frictions = felt
        .flatMap((friction) => {
          const value = valueOf(friction);
          return value === null ? [] : [{ friction: friction.id, value: toNumber(value) }];
        })
        .sort((a, b) => b.value - a.value || byCodeUnit(a.friction, b.friction));
      const isUnknown = felt.length > 0 && frictions.length === 0;
      return { frictions, value: isUnknown ? null : frictions.reduce((sum, { value }) => sum + value, 0) };
    },
    ecosystems: (step) => ecosystemsBySize(placesOfStep(step, places)),
    presence: (step) => {
      const choices = [null, ...(used.get(step.job) ?? [])].map((choice) =>
        presence(step, choice === null ? null : { offering: choice.id, providers: choice.providers }),
      );
      return STRONGEST_FIRST.find((one) => choices.includes(one)) ?? null;
    },
  };
}

const STRONGEST_FIRST: readonly Presence[] = ['FOREGROUND', 'BACKGROUND', 'AWARE', 'ABSENT'];

/** By step, what the customer uses for it today: live, somebody's, open to it, and at a stated cost. */
export function usedBy(facts: JourneyFacts) {
  const offerings = new Map(
    facts.offerings
      .filter((offering) => offering.used && !isPlanned(offering) && isOpenTo(facts.customer, offering))
      .map((offering) => [offering.id, offering]),
  );
  const serving = facts.serves.flatMap((row) => {
    const offering = offerings.get(row.offering);
    return offering === undefined || exactCost(row) === null ? [] : [{ ...offering, step: row.job }];
  });
  return groupBy(serving, ({ step }) => step);
}

function byPosition(a: TouchpointFacts, b: TouchpointFacts): number {
  const [first, second] = [a.position ?? Infinity, b.position ?? Infinity];
  return first === second ? byCodeUnit(a.id, b.id) : first - second;
}
