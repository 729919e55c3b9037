import { byCodeUnit } from '../code-unit-order.ts';
import { isOpenTo } from '../is-open-to.ts';
import { exactCost } from '../step-cost.ts';
import { jobTree, stepsOfJob } from '../steps-of-job.ts';
import { bestPathSearch, type StoppableRun } from './best-path-search.ts';
import {
  openingCost,
  SERVES_REASONS,
  type BlockedStep,
  type Obstacle,
  type Opening,
} from './blocked-step.ts';
import { borrowings, type Borrowings } from './borrowings.ts';
import { missingCapabilities, totalBuildCost, type MissingCapabilities } from './missing-capabilities.ts';
import {
  NO_OPENERS,
  type LeavesOut,
  type LiftedFacts,
  type MightServe,
  type OpenerFacts,
} from './opener-facts.ts';
import {
  nothingDecided,
  openingConstraints,
  openingFacts,
  type LiftedSearch,
} from './opening-constraints.ts';
import type { OfferingFacts, OrchestrationFacts, ServesFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { Cheapest } from './orchestration-result.ts';
import { isPlanned } from './priced-job.ts';
import { keptOutBy, providerShown } from './step-options.ts';

const OPENINGS_LISTED = 10;

/**
 * Why a question has no path: the steps at which nothing may be chosen, in their order, each with what would open it; or,
 * where something may be chosen at each, the constraints of which lifting one alone opens a path. After the steps, these too
 * where an argument that leaves facts out opens a path and no step says so: without them the job may have other steps. Empty
 * where there are paths; where it is not known whether there are, nothing is blamed. `facts.capabilities` are needed to price what planned
 * offerings miss, `openers` to propose what the facts do not have.
 * @throws what `findOrchestration` throws.
 */
export function whyNot(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  {
    cheapest,
    openers = NO_OPENERS,
    ...run
  }: StoppableRun & { readonly cheapest: Cheapest; readonly openers?: OpenerFacts },
): readonly BlockedStep[] {
  if (cheapest !== null && cheapest !== 'UNKNOWN') return [];
  const blocked = blockedSteps(facts, question);
  if (blocked.length > 0) {
    const waysOf = waysIn({ facts, question, borrowed: borrowings(facts, openers), lifted: [] });
    const waysLifted = openers.lifted.map(({ facts: more, constraints }) =>
      waysIn({ facts: more, question, borrowed: () => [], lifted: constraints }),
    );
    const blocks = blocked.map((job): BlockedStep => {
      const openings = [
        ...withoutWorse([waysOf, ...waysLifted].flatMap((ways) => ways(job))),
        ...openers.mightServe.flatMap((might) =>
          might.job === job ? (servingOpening(might, { facts, question }) ?? []) : [],
        ),
      ].sort(byCheapness);
      return {
        job,
        openings: openings.slice(0, OPENINGS_LISTED),
        moreOpenings: openings.length > OPENINGS_LISTED || openers.moreMightServe.includes(job),
        undecided: [],
        completeness: 'COMPLETE',
      };
    });
    const unnamed = openers.lifted.filter(({ constraints: lifted }) => !blocks.some(opensBy(lifted)));
    return [...blocks, ...openingFacts(question, searchesIn(unnamed, question, run))];
  }
  const mightPlan = !question.includePlanned && facts.offerings.some(isPlanned);
  if (cheapest === 'UNKNOWN') return [nothingDecided(question, { mightPlan })];
  return [
    openingConstraints(question, {
      bestOf: bestPathSearch(facts, question, run),
      lifted: searchesIn(openers.lifted, question, run),
      planned: mightPlan ? bestPathSearch(facts, { ...question, includePlanned: true }, run) : null,
    }),
  ];
}

/** Whether a step says that it opens where these arguments alone are left out. */
function opensBy(lifted: readonly LeavesOut[]): (block: BlockedStep) => boolean {
  return ({ openings }) =>
    openings.some(
      ({ obstacles, constraints }) =>
        obstacles.every((one) => one === 'CONSTRAINT') && constraints.join() === lifted.join(),
    );
}

/** Searches in the facts without one argument alone. */
function searchesIn(
  lifted: readonly LiftedFacts[],
  question: OrchestrationQuestion,
  run: StoppableRun,
): readonly LiftedSearch[] {
  return lifted.flatMap(({ constraints: [constraint, ...more], facts }) =>
    constraint === undefined || more.length > 0
      ? []
      : [{ constraint, bestOf: bestPathSearch(facts, question, run) }],
  );
}

/** The steps at which nothing may be chosen, in their order. */
export function blockedSteps(facts: OrchestrationFacts, question: OrchestrationQuestion): readonly string[] {
  const jobs = new Map(facts.jobs.map((job) => [job.id, job]));
  const waysOf = waysIn({ facts, question, borrowed: () => [], lifted: [] });
  return stepsOfJob(jobTree(facts.stepEdges), facts.job).flatMap(({ job, optional }) =>
    (optional && question.optionalSteps === 'WITHOUT') ||
    exactCost(jobs.get(job)!.unaided) !== null ||
    waysOf(job).some(({ obstacles }) => obstacles.length === 0)
      ? []
      : [job],
  );
}

interface WaysBy {
  readonly facts: OrchestrationFacts;
  readonly question: OrchestrationQuestion;
  readonly borrowed: Borrowings;
  /** The arguments of the question that leave facts out, and do not leave them out of these. */
  readonly lifted: readonly LeavesOut[];
}

/** What would have to go for each offering that serves a step of these facts to be chosen there. */
function waysIn(by: WaysBy): (step: string) => readonly Opening[] {
  const { facts, question } = by;
  const missingOf = missingCapabilities(facts.capabilities, facts.focal?.provider ?? null);
  const offerings = new Map(facts.offerings.map((offering) => [offering.id, offering]));
  const steps = new Set(stepsOfJob(jobTree(facts.stepEdges), facts.job).map(({ job }) => job));
  return (step) =>
    facts.serves
      .filter(({ job }) => job === step && steps.has(step))
      .flatMap((serves) => {
        const offering = offerings.get(serves.offering)!;
        const way = wayOf(offering, { serves, facts, question, missingOf, lifted: by.lifted });
        if (way.missingCapabilities.length === 0) return [way];
        const relieved = by.borrowed(offering.id, providerShown(offering, question));
        return [
          way,
          ...relieved.map(({ relationship, missing, cost }): Opening => ({
            ...way,
            obstacles: [...way.obstacles, 'RELATIONSHIP_MISSING'],
            ...missed(missing),
            ...{ relationship, cost },
          })),
        ];
      });
}

/** What would have to go for an offering to be chosen at a step that it serves. */
function wayOf(
  offering: OfferingFacts,
  by: {
    readonly serves: ServesFacts | null;
    readonly facts: OrchestrationFacts;
    readonly question: OrchestrationQuestion;
    readonly missingOf: MissingCapabilities;
    readonly lifted: readonly LeavesOut[];
  },
): Opening {
  const { question, facts } = by;
  const constraints = [...keptOutBy(offering, question), ...by.lifted];
  const isLeftOut = isPlanned(offering) && !question.includePlanned;
  const obstacles: Obstacle[] = [
    ...(constraints.length > 0 ? (['CONSTRAINT'] as const) : []),
    ...(by.serves !== null && exactCost(by.serves) === null ? (['COST_MISSING'] as const) : []),
    ...(isOpenTo(facts.customer, offering) ? [] : (['OTHER_MARKET'] as const)),
    ...(isLeftOut ? (['PLANNED'] as const) : []),
  ];
  const missing = isPlanned(offering) ? by.missingOf(offering.id, providerShown(offering, question)) : [];
  const built = missed(missing);
  return {
    obstacles,
    offering: offering.id,
    constraints,
    needed: null,
    ...built,
    relationship: null,
    cost: built.missingCost,
  };
}

function missed(
  missing: ReturnType<MissingCapabilities>,
): Pick<Opening, 'missingCapabilities' | 'missingCost'> {
  return {
    missingCapabilities: missing.map(({ id }) => id).sort(byCodeUnit),
    missingCost: totalBuildCost(missing),
  };
}

/** An offering that does not serve the step and might, unless more than being planned keeps it out. */
function servingOpening(
  { job, offering, because, through }: MightServe,
  { facts, question }: Pick<WaysBy, 'facts' | 'question'>,
): Opening | null {
  const missingOf = missingCapabilities(facts.capabilities, facts.focal?.provider ?? null);
  const way = wayOf(offering, { serves: null, facts, question, missingOf, lifted: [] });
  if (way.obstacles.some((obstacle) => obstacle !== 'PLANNED')) return null;
  const relationship = { type: 'SERVES', from: offering.id, to: job, cost: null } as const;
  return {
    ...way,
    obstacles: [...way.obstacles, 'RELATIONSHIP_MISSING'],
    relationship: { ...relationship, because, through: [through] },
    cost: null,
  };
}

/** Without the ways that take all that an earlier one of the same offering takes, at no less cost. */
function withoutWorse(ways: readonly Opening[]): readonly Opening[] {
  const takes = ({ obstacles, constraints }: Opening): readonly string[] => [...obstacles, ...constraints];
  return ways.filter((way, at) => {
    const taken = new Set(takes(way));
    return !ways
      .slice(0, at)
      .some(
        (earlier) =>
          earlier.offering === way.offering &&
          way.relationship === null &&
          openingCost(earlier) <= openingCost(way) &&
          takes(earlier).every((one) => taken.has(one)),
      );
  });
}

/**
 * Least to build and borrow first, unknown costs last; then what has fewest obstacles; then what might serve for the stronger
 * reason; then by id.
 */
function byCheapness(a: Opening, b: Opening): number {
  return (
    openingCost(a) - openingCost(b) ||
    a.obstacles.length - b.obstacles.length ||
    reasonOf(a) - reasonOf(b) ||
    byCodeUnit(a.offering ?? '', b.offering ?? '') ||
    byCodeUnit(endsOf(a), endsOf(b)) ||
    byCodeUnit(a.constraints.join(), b.constraints.join())
  );
}

function reasonOf({ relationship }: Opening): number {
  return SERVES_REASONS.findIndex((reason) => reason === relationship?.because);
}

function endsOf({ relationship }: Opening): string {
  return relationship === null ? '' : `${relationship.type} ${relationship.from} ${relationship.to}`;
}
