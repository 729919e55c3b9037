import { byCodeUnit } from '../code-unit-order.ts';
import { isOpenTo } from '../is-open-to.ts';
import { exactCost } from '../step-cost.ts';
import { jobTree, stepsOfJob } from '../steps-of-job.ts';
import type { BlockedStep, Obstacle, Opening } from './blocked-step.ts';
import { bestPathSearch, type StoppableRun } from './best-path-search.ts';
import { missingCapabilities, totalBuildCost, type MissingCapabilities } from './missing-capabilities.ts';
import { nothingDecided, openingConstraints } from './opening-constraints.ts';
import type { OfferingFacts, OrchestrationFacts, ServesFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { Cheapest } from './orchestration-result.ts';
import { isPlanned } from './priced-job.ts';
import { keptOutBy, providerShown } from './step-options.ts';

const OPENINGS_LISTED = 10;

/**
 * Why a question has no path: the steps at which nothing may be chosen, in their order, each with what would open it; or,
 * where something may be chosen at each, the constraints of which lifting one alone opens a path. Empty where there are
 * paths; where it is not known whether there are, nothing is blamed. `facts.capabilities` are needed to price what planned offerings miss.
 * @throws what `findOrchestration` throws.
 */
export function whyNot(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  { cheapest, ...run }: StoppableRun & { readonly cheapest: Cheapest },
): readonly BlockedStep[] {
  if (cheapest !== null && cheapest !== 'UNKNOWN') return [];
  const missingOf = missingCapabilities(facts.capabilities, facts.focal?.provider ?? null);
  const offerings = new Map(facts.offerings.map((offering) => [offering.id, offering]));
  const jobs = new Map(facts.jobs.map((job) => [job.id, job]));
  const steps = stepsOfJob(jobTree(facts.stepEdges), facts.job).filter(
    ({ optional }) => !optional || question.optionalSteps === 'WITH',
  );
  const blocked = steps.flatMap(({ job }): BlockedStep[] => {
    if (exactCost(jobs.get(job)!.unaided) !== null) {
      return [];
    }
    const ways = facts.serves
      .filter((serves) => serves.job === job)
      .map((serves) => wayOf(offerings.get(serves.offering)!, { serves, facts, question, missingOf }));
    return ways.some(({ obstacles }) => obstacles.length === 0)
      ? []
      : [
          {
            job,
            openings: ways.sort(byCheapness).slice(0, OPENINGS_LISTED),
            undecided: [],
            completeness: 'COMPLETE',
          },
        ];
  });
  if (blocked.length > 0) return blocked;
  return [
    cheapest === null
      ? openingConstraints(question, bestPathSearch(facts, question, run))
      : nothingDecided(question),
  ];
}

/** What would have to go for an offering to be chosen at a step. */
function wayOf(
  offering: OfferingFacts,
  by: {
    readonly serves: ServesFacts;
    readonly facts: OrchestrationFacts;
    readonly question: OrchestrationQuestion;
    readonly missingOf: MissingCapabilities;
  },
): Opening {
  const { question, facts } = by;
  const constraints = keptOutBy(offering, question);
  const isLeftOut = isPlanned(offering) && !question.includePlanned;
  const obstacles: Obstacle[] = [
    ...(constraints.length > 0 ? (['CONSTRAINT'] as const) : []),
    ...(exactCost(by.serves) === null ? (['COST_MISSING'] as const) : []),
    ...(isOpenTo(facts.customer, offering) ? [] : (['OTHER_MARKET'] as const)),
    ...(isLeftOut ? (['PLANNED'] as const) : []),
  ];
  const missing = isPlanned(offering) ? by.missingOf(offering.id, providerShown(offering, question)) : [];
  return {
    obstacles,
    offering: offering.id,
    constraints,
    needed: null,
    missingCapabilities: missing.map(({ id }) => id).sort(byCodeUnit),
    missingCost: totalBuildCost(missing),
  };
}

/** Least to build first, unknown costs last; then what has fewest obstacles; then by id. */
function byCheapness(a: Opening, b: Opening): number {
  const costOf = ({ missingCost }: Opening): number => missingCost ?? Number.MAX_VALUE;
  return (
    costOf(a) - costOf(b) ||
    a.obstacles.length - b.obstacles.length ||
    byCodeUnit(a.offering ?? '', b.offering ?? '')
  );
}
