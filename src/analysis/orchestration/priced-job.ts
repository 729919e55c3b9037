import type { CostVector, ExactCost } from '../cost-vector.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { CustomerFacts } from '../customer-facts.ts';
import { groupBy } from '../../group-by.ts';
import { isOpenTo } from '../is-open-to.ts';
import type { NoteCollector } from '../notes.ts';
import { experiencesEnds, hindersEnds, relievesEnds, servesEnds } from '../pricing-notes.ts';
import {
  burdenOf,
  exactCost,
  hindranceOf,
  stepCost,
  type Hindrance,
  type StepFriction,
} from '../step-cost.ts';
import { jobTree, stepsOfJob, type JobStep } from '../steps-of-job.ts';
import type {
  FrictionFacts,
  OfferingFacts,
  OrchestrationFacts,
  RelievesFacts,
  ServesFacts,
} from './orchestration-facts.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import type { OptionalSteps } from './orchestration-question.ts';

/** One step of the job with all that there is to choose from, priced for the customer. */
export interface PricedStep extends JobStep {
  /** An optional step that is left out: shown, with nothing to choose. */
  readonly skipped: boolean;
  /** Those that count on the step, by id. */
  readonly frictions: readonly PricedFriction[];
  /** The cost without an offering; null where it cannot be done so. */
  readonly unaided: CostVector | null;
  /** The offerings open to the customer that serve it, by id: the LIVE ones, and the planned ones where they are asked for. */
  readonly offerings: ReadonlyMap<string, PricedOffering>;
}

export interface PricedFriction extends StepFriction {
  readonly facts: FrictionFacts;
}

export interface PricedOffering {
  readonly facts: OfferingFacts;
  /** All who offer it, by id; none for a concept. */
  readonly providers: readonly string[];
  readonly serves: ServesFacts;
  /** Not to be had today: PLANNED, or a concept. */
  readonly isPlanned: boolean;
  readonly cost: CostVector;
  /** What it relieves of the step's frictions. */
  readonly relieves: ReadonlyMap<string, RelievesFacts>;
}

/**
 * Prices the steps of the job for the customer: which frictions count, what it costs unaided, and what it costs with each
 * offering open to the customer that may be looked at. What is left out for a missing number goes into the notes.
 */
export function pricedJob(
  facts: OrchestrationFacts,
  {
    optionalSteps,
    includePlanned,
    notes,
  }: {
    readonly optionalSteps: OptionalSteps;
    readonly includePlanned: boolean;
    readonly notes: NoteCollector<OrchestrationNoteCode>;
  },
): readonly PricedStep[] {
  const tree = jobTree(facts.stepEdges);
  const steps = stepsOfJob(tree, facts.job);
  noteJobsWithSteps(facts, new Set(tree.keys()), notes);

  const jobs = new Map(facts.jobs.map((job) => [job.id, job]));
  const offerings = offeringsLookedAt(facts, { includePlanned, notes });
  const servesByJob = groupBy(facts.serves, ({ job }) => job);
  const frictionsByJob = groupBy(facts.frictions, ({ job }) => job);
  const relievesByOffering = groupBy(facts.relieves, ({ offering }) => offering);

  return steps.map((step): PricedStep => {
    if (step.optional && optionalSteps === 'WITHOUT') {
      return { ...step, skipped: true, frictions: [], unaided: null, offerings: new Map() };
    }
    const frictions = pricedFrictions(frictionsByJob.get(step.job) ?? [], facts.customer, notes);
    const hindrance = hindranceOf(frictions);
    const unaided = exactCost(jobs.get(step.job)?.unaided ?? NOT_UNAIDED);
    const priced = (servesByJob.get(step.job) ?? []).flatMap((serves) => {
      const offering = offerings.get(serves.offering);
      return offering === undefined
        ? []
        : pricedOffering({
            offering,
            serves,
            hindrance,
            relieves: relievesByOffering.get(offering.id) ?? [],
            notes,
          });
    });
    priced.sort((a, b) => byCodeUnit(a.facts.id, b.facts.id));
    return {
      ...step,
      skipped: false,
      frictions,
      unaided: unaided === null ? null : stepCost({ base: unaided, hindrance }),
      offerings: new Map(priced.map((offering) => [offering.facts.id, offering])),
    };
  });
}

const NOT_UNAIDED = { hours: null, money: null, effort: null };

function noteJobsWithSteps(
  facts: OrchestrationFacts,
  withSteps: ReadonlySet<string>,
  notes: NoteCollector<OrchestrationNoteCode>,
): void {
  for (const { offering, job } of facts.serves) {
    if (withSteps.has(job)) {
      notes.add('SERVES_JOB_WITH_STEPS', servesEnds(offering, job));
    }
  }
  for (const { id, job } of facts.frictions) {
    if (withSteps.has(job)) {
      notes.add('HINDERS_JOB_WITH_STEPS', hindersEnds(id, job));
    }
  }
}

function pricedFrictions(
  frictions: readonly FrictionFacts[],
  customer: CustomerFacts,
  notes: NoteCollector<OrchestrationNoteCode>,
): readonly PricedFriction[] {
  const priced = frictions.flatMap((facts): PricedFriction[] => {
    if (facts.experience === null) {
      return [];
    }
    const burden: ExactCost | 'WITHOUT_PREVALENCE' | 'WITHOUT_COST' = burdenOf(facts.experience);
    if (typeof burden === 'string') {
      notes.add(`EXPERIENCES_${burden}`, experiencesEnds(customer.id, facts.id));
      return [];
    }
    return [{ friction: facts.id, burden, facts }];
  });
  return priced.sort((a, b) => byCodeUnit(a.friction, b.friction));
}

/** Those open to the customer that can be had today, and with `includePlanned` the others too. */
function offeringsLookedAt(
  { offerings, customer }: OrchestrationFacts,
  by: { readonly includePlanned: boolean; readonly notes: NoteCollector<OrchestrationNoteCode> },
): ReadonlyMap<string, OfferingFacts> {
  const lookedAt = new Map<string, OfferingFacts>();
  for (const offering of offerings) {
    if (!isOpenTo(customer, offering)) {
      continue;
    }
    if (by.includePlanned || !isPlanned(offering)) {
      lookedAt.set(offering.id, offering);
    } else if (isLive(offering)) {
      by.notes.add('OFFERING_WITHOUT_PROVIDER', [{ kind: 'Offering', id: offering.id }]);
    }
  }
  return lookedAt;
}

/** Whether it cannot be had today. A concept counts as PLANNED whatever its status. */
export function isPlanned(offering: OfferingFacts): boolean {
  return offering.providers.length === 0 || !isLive(offering);
}

function isLive({ status }: OfferingFacts): boolean {
  return status === null || status === 'LIVE';
}

function pricedOffering(of: {
  readonly offering: OfferingFacts;
  readonly serves: ServesFacts;
  readonly hindrance: Hindrance;
  readonly relieves: readonly RelievesFacts[];
  readonly notes: NoteCollector<OrchestrationNoteCode>;
}): readonly PricedOffering[] {
  const { offering, serves, hindrance, notes } = of;
  const base = exactCost(serves);
  if (base === null) {
    notes.add('SERVES_WITHOUT_COST', servesEnds(offering.id, serves.job));
    return [];
  }
  const relieves = new Map<string, RelievesFacts>();
  const reductions = new Map<string, number>();
  for (const relief of of.relieves) {
    if (!hindrance.burdens.has(relief.friction)) {
      continue;
    }
    if (relief.reduction === null) {
      notes.add('RELIEVES_WITHOUT_REDUCTION', relievesEnds(offering.id, relief.friction));
      continue;
    }
    relieves.set(relief.friction, relief);
    reductions.set(relief.friction, relief.reduction);
  }
  return [
    {
      facts: offering,
      providers: [...offering.providers].sort(byCodeUnit),
      isPlanned: isPlanned(offering),
      serves,
      cost: stepCost({ base, hindrance, reductions }),
      relieves,
    },
  ];
}
