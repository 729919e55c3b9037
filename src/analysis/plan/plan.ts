import { byCodeUnit } from '../code-unit-order.ts';
import type { UsedFact } from '../evidence.ts';
import { decimal } from '../exact-decimal.ts';
import { mainEcosystem, placesOfStep } from '../friction-value/place-shares.ts';
import type { StatedPlace } from '../friction-value/place-shares.ts';
import { occurrencesPerYear, savedPerYear } from '../generalised-cost.ts';
import { groupBy } from '../../group-by.ts';
import type { NameOf } from '../name-of.ts';
import { collectNotes, mergedNotes } from '../notes.ts';
import type { Note } from '../notes.ts';
import { missingCapabilities } from '../orchestration/missing-capabilities.ts';
import type { OrchestrationFacts } from '../orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../orchestration/orchestration-question.ts';
import type { OrchestrationResult, PathResult } from '../orchestration/orchestration-result.ts';
import { isPlanned } from '../orchestration/priced-job.ts';
import { jobTree, stepsOfJob } from '../steps-of-job.ts';
import type { StepEdge } from '../steps-of-job.ts';
import { countedJobs, COUNTING_NOTES, endsOf, jobsBelow } from '../value-groups.ts';

/** A job of the customer in service of the purpose. */
export interface MeansFacts extends OrchestrationFacts {
  /** Every TAKES_PLACE_IN of the job and what is below it. */
  readonly stated: readonly (StatedPlace & { readonly job: string })[];
}

export interface Plan {
  /** Job by job, the most yearly value first, ties by id; in a job in the order of its steps. */
  readonly steps: readonly PlanStep[];
  readonly notes: readonly Note[];
  /** What the paths and today rest on, effects as for an orchestration; none of a job with a step to create. */
  readonly facts: () => readonly UsedFact[];
}

export type PlanAction = 'USE' | 'LAUNCH' | 'UNAIDED' | 'CREATE';

/** One thing to do. */
export interface PlanStep {
  /** USE what is live; LAUNCH what is planned or a concept; UNAIDED, leave it to the customer; CREATE what nobody serves. */
  readonly action: PlanAction;
  /** The job of the customer. */
  readonly of: string;
  readonly job: string;
  /** Where most of it takes place. */
  readonly ecosystem: string | null;
  readonly offering: string | null;
  /** Who acts; null where the customer does, or nobody is known. */
  readonly actor: string | null;
  /** What is needed for the offering and not held. */
  readonly missing: readonly string[];
  /** What the step saves against today, in currency per year, handoffs apart; null without a today or a frequency. */
  readonly value: number | null;
}

/** Finds an orchestration, in a thread of its own where that takes long. */
export type Search = (of: {
  readonly facts: OrchestrationFacts;
  readonly question: OrchestrationQuestion;
}) => Promise<OrchestrationResult>;

/**
 * How each job in service of a purpose is best done: by the cheapest path with live offerings; where a step has none, with
 * planned ones and concepts; where it has none of these either, somebody has to create one. A job below another of them is
 * done there, by the rule of value groups, unless the path of that one may leave out some of its steps.
 * @throws what `search` throws.
 */
export async function plan(
  means: readonly MeansFacts[],
  /** That of the one best path of a job: BEST, without constraints. */
  question: OrchestrationQuestion,
  search: Search,
): Promise<Plan> {
  const { uppermost, notes } = uppermostOf(means);
  const planned: PlannedJob[] = [];
  for (const facts of uppermost) planned.push(await plannedJob(facts, question, search));
  return {
    steps: planned.toSorted(mostFirst).flatMap(({ steps }) => steps),
    notes: mergedNotes([notes, ...planned.map((one) => one.notes)]),
    facts: () => planned.flatMap((one) => one.facts()),
  };
}

function uppermostOf(means: readonly MeansFacts[]) {
  const { belowAnother } = countedJobs({
    tree: jobTree(doneInAnother(means)),
    heldJobs: means.map(({ customer, job, hasJob }) => ({
      customer: customer.id,
      job,
      frequencyPerMonth: hasJob?.frequencyPerMonth ?? null,
    })),
  });
  const notes = collectNotes({ HAS_JOB_BELOW_ANOTHER: COUNTING_NOTES.HAS_JOB_BELOW_ANOTHER });
  for (const held of belowAnother) notes.add('HAS_JOB_BELOW_ANOTHER', endsOf(held));
  const below = new Set(belowAnother.map(({ job }) => job));
  return { uppermost: means.filter(({ job }) => !below.has(job)), notes: notes.notes() };
}

/** Which jobs are done whole where another is: a path may leave out what is below an optional HAS_STEP. */
function doneInAnother(means: readonly MeansFacts[]): StepEdge[] {
  const tree = jobTree(means.flatMap(({ stepEdges }) => stepEdges));
  const below = jobsBelow(tree);
  const stepsToDo = new Map(
    means.map(({ job }) => [
      job,
      new Set(stepsOfJob(tree, job).flatMap((step) => (step.optional ? [] : [step.job]))),
    ]),
  );
  return [...stepsToDo].flatMap(([parent, done]) =>
    [...stepsToDo]
      .filter(([job, toDo]) => below(parent).has(job) && [...toDo].every((step) => done.has(step)))
      .map(([child]) => ({ parent, child, position: null, optional: false })),
  );
}

interface PlannedJob {
  readonly job: string;
  readonly yearlyValue: number | null;
  readonly steps: readonly PlanStep[];
  readonly notes: readonly Note[];
  readonly facts: () => readonly UsedFact[];
}

function mostFirst(a: PlannedJob, b: PlannedJob): number {
  const [x, y] = [a.yearlyValue ?? -Infinity, b.yearlyValue ?? -Infinity];
  return x === y ? byCodeUnit(a.job, b.job) : y - x;
}

async function plannedJob(
  facts: MeansFacts,
  question: OrchestrationQuestion,
  search: Search,
): Promise<PlannedJob> {
  const ask = (of: OrchestrationFacts, includePlanned: boolean): Promise<OrchestrationResult> =>
    search({ facts: of, question: { ...question, includePlanned } });
  const live = await ask(facts, false);
  const any = live.paths.length > 0 ? live : await ask(facts, true);
  const toCreate = new Set(any.unserved);
  // Once created, a step may cost next to nothing: what matters here is how the others are done beside it.
  const found = any.paths.length > 0 ? any : await ask(withUnaided(facts, toCreate), true);
  const [path] = found.paths;
  return {
    job: facts.job,
    yearlyValue: any.paths[0]?.yearlyValue ?? null,
    steps: path === undefined ? [] : stepsOf(path, { facts, toCreate, today: live.today }),
    notes: any.notes,
    facts: found === any ? any.facts : () => factsBeside(toCreate, found.facts()),
  };
}

/** What the graph says of the other steps. What the path saves with steps to create is not known, so no fact has an effect. */
function factsBeside(toCreate: ReadonlySet<string>, facts: readonly UsedFact[]): readonly UsedFact[] {
  return facts
    .filter(({ subject }) => !('id' in subject && subject.kind === 'Job' && toCreate.has(subject.id)))
    .map((fact) => ({ ...fact, effect: null }));
}

function withUnaided(facts: OrchestrationFacts, jobs: ReadonlySet<string>): OrchestrationFacts {
  const unaided = { hours: 0, money: 0, effort: 0 };
  return { ...facts, jobs: facts.jobs.map((job) => (jobs.has(job.id) ? { ...job, unaided } : job)) };
}

function stepsOf(
  path: PathResult,
  {
    facts,
    toCreate,
    today,
  }: {
    readonly facts: MeansFacts;
    readonly toCreate: ReadonlySet<string>;
    readonly today: PathResult | null;
  },
): PlanStep[] {
  const focal = facts.focal?.provider ?? null;
  const missingOf = missingCapabilities(facts.capabilities, focal);
  const statuses = new Map(facts.offerings.map((one) => [one.id, one]));
  const places = placesOf(facts);
  const weight = occurrencesPerYear({
    population: facts.customer.population,
    frequencyPerMonth: facts.hasJob?.frequencyPerMonth ?? null,
  });
  return path.steps.flatMap(({ job, choice, offering, provider, cost }, at): PlanStep[] => {
    if (choice === 'SKIPPED') return [];
    const known = offering === null ? undefined : statuses.get(offering);
    const isLive = known !== undefined && !isPlanned(known);
    const action = toCreate.has(job) ? 'CREATE' : offering === null ? 'UNAIDED' : isLive ? 'USE' : 'LAUNCH';
    const before = today?.steps[at]?.cost.generalised;
    return [
      {
        action,
        of: facts.job,
        job,
        ecosystem: places(job),
        offering,
        actor: action === 'UNAIDED' ? null : (provider ?? focal),
        missing:
          action === 'LAUNCH' && offering !== null
            ? missingOf(offering, provider)
                .map(({ id }) => id)
                .sort(byCodeUnit)
            : [],
        value:
          weight === null || before === undefined || action === 'CREATE'
            ? null
            : savedPerYear(weight, { before: decimal(before), after: decimal(cost.generalised) }),
      },
    ];
  });
}

function placesOf(facts: MeansFacts): (step: string) => string | null {
  const places = groupBy(facts.stated, ({ job }) => job);
  const ecosystems = new Map(
    stepsOfJob(jobTree(facts.stepEdges), facts.job).map((step) => [
      step.job,
      mainEcosystem(placesOfStep(step, places)),
    ]),
  );
  return (step) => ecosystems.get(step) ?? null;
}

/** The step as a sentence. */
export function sentenceOf({ action, job, offering, actor, ecosystem }: PlanStep, nameOf: NameOf): string {
  const quoted = (id: string) => `"${nameOf(id)}"`;
  const where = ecosystem === null ? '' : ` in ${quoted(ecosystem)}`;
  const by = actor === null ? '' : ` by ${quoted(actor)}`;
  switch (action) {
    case 'USE':
      return `Get ${quoted(job)} done${where} with ${quoted(offering!)}${by}.`;
    case 'LAUNCH':
      return `Launch ${quoted(offering!)}${by} for ${quoted(job)}${where}.`;
    case 'UNAIDED':
      return `Leave ${quoted(job)}${where} to the customer, who does it best unaided.`;
    case 'CREATE':
      return `Create an offering for ${quoted(job)}${where}: nobody serves it.`;
  }
}
