import { SERVES_REASONS } from '../analysis/orchestration/blocked-step.ts';
import {
  NO_OPENERS,
  type LeavesOut,
  type MightServe,
  type OpenerFacts,
} from '../analysis/orchestration/opener-facts.ts';
import { leavingOut } from '../analysis/orchestration/opening-constraints.ts';
import type { OrchestrationFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../analysis/orchestration/orchestration-question.ts';
import { isPlanned } from '../analysis/orchestration/priced-job.ts';
import { blockedSteps } from '../analysis/orchestration/why-not.ts';
import type { GraphReader } from '../graph/graph.ts';
import { askHeld, type Held } from './held.ts';
import { orchestrationCapabilities } from './orchestration-capabilities.ts';
import { orchestrationFacts, type OrchestrationScope } from './orchestration-facts.ts';
import { numberOf, textOf, textsOf } from './stored-value.ts';

/** Offerings read at most that might serve a step. */
const MOST_OFFERINGS = 50;

/** A question without a path, and what it was asked of. */
export interface BlockedQuestion {
  readonly facts: OrchestrationFacts;
  readonly question: OrchestrationQuestion;
  readonly scope: OrchestrationScope;
}

/** Asks the graph what might open a path, and for the capabilities that this and the facts need. */
export async function orchestrationOpeners(
  graph: GraphReader,
  { facts, question, scope }: BlockedQuestion,
): Promise<{ readonly facts: OrchestrationFacts; readonly openers: OpenerFacts }> {
  const steps = blockedSteps(facts, question);
  const lifting = liftings(question).map(async (constraints) => {
    const held = { ...scope.held, ...Object.fromEntries(constraints.map((one) => [one, null])) };
    // What planned offerings of these facts miss is told of the openings of steps alone.
    const asked = { ...scope, held, includePlanned: steps.length > 0 };
    return { constraints, facts: await orchestrationFacts(graph, asked) };
  });
  const [lifted, might] = await Promise.all([
    Promise.all(lifting),
    steps.length === 0 ? null : offeringsThatMight(graph, { steps, held: scope.held }),
  ]);
  const planned = (might?.mightServe ?? []).filter(({ offering }) => isPlanned(offering));
  const capabilities = await orchestrationCapabilities(graph, {
    job: scope.job,
    provider: scope.provider ?? '',
    offerings: [...new Set(planned.map(({ offering }) => offering.id))],
    held: scope.held,
  });
  if (might === null) return { facts: { ...facts, capabilities }, openers: { ...NO_OPENERS, lifted } };
  const borrowed = await lendersOf(graph, { capabilities, held: scope.held });
  return { facts: { ...facts, capabilities }, openers: { ...might, ...borrowed, lifted } };
}

/** Each argument that leaves facts out alone, then both. */
function liftings(question: OrchestrationQuestion): readonly (readonly LeavesOut[])[] {
  const given = leavingOut(question);
  return [...given.map((one) => [one]), ...(given.length > 1 ? [given] : [])];
}

async function offeringsThatMight(
  graph: GraphReader,
  { steps, held }: { readonly steps: readonly string[]; readonly held: Held },
): Promise<Pick<OpenerFacts, 'mightServe' | 'moreMightServe'>> {
  const params = { steps, most: MOST_OFFERINGS + 1 };
  const rows = await askHeld<MightServeRow>(graph, 'orchestration/might-serve', { params, held });
  return {
    mightServe: rows.flatMap(({ job, offerings }) =>
      offerings.slice(0, MOST_OFFERINGS).map((might) => mightServeOf(job, might)),
    ),
    moreMightServe: rows.filter(({ offerings }) => offerings.length > MOST_OFFERINGS).map(({ job }) => job),
  };
}

interface MightServeRow {
  readonly job: string;
  readonly offerings: readonly MightServeList[];
}

type MightServeList = readonly [
  offering: string,
  status: unknown,
  markets: unknown,
  providers: readonly string[],
  reason: number,
  through: string,
];

function mightServeOf(
  job: string,
  [id, status, markets, providers, reason, through]: MightServeList,
): MightServe {
  const offering = { id, status: textOf(status), markets: textsOf(markets), providers, used: false };
  return { job, offering, because: SERVES_REASONS[reason]!, through };
}

async function lendersOf(
  graph: GraphReader,
  {
    capabilities: { capabilities, partners },
    held,
  }: { readonly capabilities: NonNullable<OrchestrationFacts['capabilities']>; readonly held: Held },
): Promise<Pick<OpenerFacts, 'lends' | 'holders'>> {
  if (capabilities.length === 0) return { lends: [], holders: [] };
  const params = {
    capabilities: capabilities.map(({ id }) => id),
    providers: [...new Set(partners.flatMap(({ provider, partner }) => [provider, partner]))],
  };
  const [row] = await askHeld<LendersRow>(graph, 'orchestration/lenders', { params, held });
  const { lends = [], holders = [] } = row ?? {};
  return {
    lends: lends.map(([provider, capability, cost]) => ({ provider, capability, cost: numberOf(cost) })),
    holders: holders.map(([provider, capability]) => ({ provider, capability })),
  };
}

interface LendersRow {
  readonly lends: readonly (readonly [provider: string, capability: string, cost: unknown])[];
  readonly holders: readonly (readonly [provider: string, capability: string])[];
}
