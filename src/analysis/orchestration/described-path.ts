import { byCodeUnit } from '../code-unit-order.ts';
import { NO_COST, type CostVector } from '../cost-vector.ts';
import { minus, toNumber, type Decimal } from '../exact-decimal.ts';
import {
  generalisedCostOf,
  savedPerYear,
  shownCost,
  shownExactCost,
  type Valuation,
} from '../generalised-cost.ts';
import { remainingBurden } from '../step-cost.ts';
import { handoffCostOf, type FoundPath } from './found-path.ts';
import type { Handoff, HandoffRules, HandoffSide } from './handoff-rules.ts';
import type { LayerOption } from './layered-job.ts';
import { totalBuildCost, type MissingCapabilities, type MissingCapability } from './missing-capabilities.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { HandoffResult, PathResult, StepFrictionResult, StepResult } from './orchestration-result.ts';
import { pathCypher, pathIds, type PathIds } from './path-cypher.ts';
import { pathConfidence, type RestsOn } from './path-confidence.ts';
import type { PresenceOf } from './presence.ts';
import type { PricedFriction, PricedOffering, PricedStep } from './priced-job.ts';

/** What is known about every path of one question. */
export interface Description {
  readonly facts: OrchestrationFacts;
  readonly steps: readonly PricedStep[];
  readonly rules: HandoffRules;
  readonly valuation: Valuation;
  readonly presenceOf: PresenceOf;
  readonly missingOf: MissingCapabilities;
  /** Occurrences a year; null without a frequency. */
  readonly weight: Decimal | null;
  /** What the job costs today; null without a today. */
  readonly today: CostVector | null;
}

/** A path with all that an answer says of it, the relationships that it rests on, and what it misses at no known cost. */
export interface DescribedPath {
  readonly result: PathResult;
  readonly restsOn: readonly RestsOn[];
  /** Ids of capabilities. */
  readonly unpriced: readonly string[];
}

/** Describes a path: its steps, skipped ones too, its handoffs, what they cost, and what they are worth. */
export function describedPath(path: FoundPath, description: Description): DescribedPath {
  const { valuation, steps, rules, weight, today } = description;
  const choices = choicesByStep(path, steps);
  const handoffs = handoffsOf(path, rules);
  const restsOn = [
    ...hasJobOf(description.facts),
    ...steps.flatMap((step, index) => stepRestsOn(step, choices[index]!, description.facts)),
    ...handoffs.flatMap(({ handoff }) => integrationOf(handoff)),
  ];
  const providers = path.choices.flatMap(({ provider }) => provider ?? []);
  const before = today === null ? null : generalisedCostOf(valuation, today);
  const after = generalisedCostOf(valuation, path.cost);
  const missing = missingOnPath(choices, description);
  const ids = pathIds(path, {
    facts: description.facts,
    steps,
    integrations: handoffs.flatMap(({ handoff: { integration } }) =>
      integration === null ? [] : [[integration.facts.from, integration.facts.to] as const],
    ),
  });
  return {
    result: withCypher(ids, {
      steps: steps.map((step, index) => stepResult(step, choices[index]!, description)),
      handoffs: handoffs.map(({ from, to, handoff }): HandoffResult => {
        const cost = shownCost(valuation, handoff.cost);
        return { from: from.offering, to: to.offering, kind: handoff.kind, cost };
      }),
      cost: shownCost(valuation, path.cost),
      handoffCost: shownCost(valuation, handoffCostOf(path, rules)),
      saved: before === null ? null : toNumber(minus(before, after)),
      yearlyValue: weight === null || before === null ? null : savedPerYear(weight, { before, after }),
      providers: [...new Set(providers)],
      missingCapabilities: missing.map(({ id }) => id),
      missingCost: totalBuildCost(missing),
      confidence: pathConfidence(restsOn),
    }),
    restsOn,
    unpriced: missing.filter(({ buildCost }) => buildCost === null).map(({ id }) => id),
  };
}

/** Apart from the rest, since what is written when it is read keeps all that is in reach of where it is defined. */
function withCypher(ids: PathIds, result: Omit<PathResult, 'cypher'>): PathResult {
  return {
    ...result,
    get cypher() {
      return pathCypher(ids);
    },
  };
}

/** The choice at each step; null where it is skipped. */
export function choicesByStep(
  path: FoundPath,
  steps: readonly PricedStep[],
): readonly (LayerOption | null)[] {
  const choices = path.choices.values();
  return steps.map(({ skipped }) => (skipped ? null : choices.next().value!));
}

export interface HandoffOnPath {
  readonly from: HandoffSide;
  readonly to: HandoffSide;
  readonly handoff: Handoff;
}

/** The handoffs of a path, in its order. */
export function handoffsOf({ choices }: FoundPath, rules: HandoffRules): readonly HandoffOnPath[] {
  const sides = choices.flatMap(({ side }) => side ?? []);
  return sides.slice(1).map((to, index) => {
    const from = sides[index]!;
    return { from, to, handoff: rules.between(from, to) };
  });
}

/** What the planned offerings and concepts of a path need and do not have, each once, by id. */
function missingOnPath(
  choices: readonly (LayerOption | null)[],
  { steps, missingOf }: Description,
): readonly MissingCapability[] {
  const missing = new Map<string, MissingCapability>();
  choices.forEach((choice, index) => {
    const side = choice?.side ?? null;
    const offering = side === null ? undefined : steps[index]!.offerings.get(side.offering);
    if (offering?.isPlanned === true) {
      missingOf(offering.facts.id, choice!.provider).forEach((one) => missing.set(one.id, one));
    }
  });
  return [...missing.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

function stepResult(step: PricedStep, choice: LayerOption | null, description: Description): StepResult {
  const { valuation } = description;
  const side = choice?.side ?? null;
  const offering = side === null ? undefined : step.offerings.get(side.offering);
  return {
    job: step.job,
    optional: step.optional,
    choice: choice === null ? 'SKIPPED' : side === null ? 'UNAIDED' : 'OFFERING',
    offering: side?.offering ?? null,
    provider: choice?.provider ?? null,
    presence: description.presenceOf(step, choice?.side ?? null),
    cost: shownCost(valuation, choice?.cost ?? NO_COST),
    frictions: step.frictions.map((friction) => frictionResult(friction, offering, valuation)),
  };
}

function frictionResult(
  { friction, burden }: PricedFriction,
  offering: PricedOffering | undefined,
  valuation: Valuation,
): StepFrictionResult {
  const relieved = offering?.relieves.get(friction)?.reduction ?? 0;
  return { friction, relieved, remaining: shownExactCost(valuation, remainingBurden(burden, relieved)) };
}

function hasJobOf({ customer, job, hasJob }: OrchestrationFacts): readonly RestsOn[] {
  return hasJob === null
    ? []
    : [
        {
          relationship: `HAS_JOB ${customer.id} ${job}`,
          confidence: hasJob.confidence,
          ends: [
            { kind: 'Customer', id: customer.id },
            { kind: 'Job', id: job },
          ],
        },
      ];
}

function stepRestsOn(
  step: PricedStep,
  choice: LayerOption | null,
  { customer }: OrchestrationFacts,
): readonly RestsOn[] {
  if (choice === null) {
    return [];
  }
  const offering = choice.side === null ? undefined : step.offerings.get(choice.side.offering);
  const restsOn: RestsOn[] = step.frictions.flatMap(({ friction, facts }) => [
    {
      relationship: `HINDERS ${friction} ${step.job}`,
      confidence: facts.confidence,
      ends: [
        { kind: 'Friction', id: friction },
        { kind: 'Job', id: step.job },
      ],
    },
    {
      relationship: `EXPERIENCES ${customer.id} ${friction}`,
      confidence: facts.experience!.confidence,
      ends: [
        { kind: 'Customer', id: customer.id },
        { kind: 'Friction', id: friction },
      ],
    },
  ]);
  if (offering !== undefined) {
    const { id } = offering.facts;
    restsOn.push({
      relationship: `SERVES ${id} ${step.job}`,
      confidence: offering.serves.confidence,
      ends: [
        { kind: 'Offering', id },
        { kind: 'Job', id: step.job },
      ],
    });
    for (const { friction, confidence } of offering.relieves.values()) {
      restsOn.push({
        relationship: `RELIEVES ${id} ${friction}`,
        confidence,
        ends: [
          { kind: 'Offering', id },
          { kind: 'Friction', id: friction },
        ],
      });
    }
  }
  return restsOn;
}

function integrationOf({ integration }: Handoff): readonly RestsOn[] {
  if (integration === null) {
    return [];
  }
  const { from, to, confidence } = integration.facts;
  return [
    {
      relationship: `INTEGRATES_WITH ${from} ${to}`,
      confidence,
      ends: [
        { kind: 'Offering', id: from },
        { kind: 'Offering', id: to },
      ],
    },
  ];
}
