import type { CostParts } from '../analysis/cost-vector.ts';
import { findOrchestration } from '../analysis/orchestration/find-orchestration.ts';
import type {
  OptionalSteps,
  OrchestrationQuestion,
  PathOrder,
  PathSelection,
} from '../analysis/orchestration/orchestration-question.ts';
import type { OrchestrationResult, PathResult } from '../analysis/orchestration/orchestration-result.ts';
import { badInput } from '../errors.ts';
import type { NodeRef } from '../loaders/node-ref.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import type { Context } from './context.ts';
import { orchestrationFacts, type OrchestrationScope } from './orchestration-facts.ts';

interface OrchestrationInput {
  readonly customer: string;
  readonly job: string;
  readonly provider?: string | null;
  readonly select: PathSelection;
  readonly orderBy: PathOrder;
  readonly first: number;
  readonly after?: string | null;
  readonly handoff: CostInput;
  readonly sameProviderHandoff: CostInput;
  readonly valueOfTime?: number | null;
  readonly optionalSteps: OptionalSteps;
  readonly onlyProviders?: readonly string[] | null;
  readonly withoutProviders?: readonly string[] | null;
  readonly withoutOfferings?: readonly string[] | null;
  readonly mustUseProvider?: string | null;
  readonly maxProviders?: number | null;
  readonly includePlanned: boolean;
  readonly limits?: { readonly [part in keyof CostParts]?: number | null } | null;
}

type CostInput = { readonly [part in keyof CostParts]: number };

/** Query.orchestration. */
export async function orchestration(
  _: unknown,
  { input }: { readonly input: OrchestrationInput },
  context: Context,
) {
  const question = questionOf(input);
  const facts = await orchestrationFacts(context.graph, scopeOf(input));
  const result = findOrchestration(facts, question, { checkpoint: context.checkpoint });
  return { customer: node('Customer', input.customer), job: node('Job', input.job), ...shown(result) };
}

function questionOf(input: OrchestrationInput): OrchestrationQuestion {
  const { hours = null, money = null, effort = null } = input.limits ?? {};
  return {
    select: input.select,
    orderBy: input.orderBy,
    first: within('first', input.first, [1, 100]),
    after: input.after ?? null,
    handoff: costWithin('handoff', input.handoff),
    sameProviderHandoff: costWithin('sameProviderHandoff', input.sameProviderHandoff),
    valueOfTime:
      input.valueOfTime == null ? null : within('valueOfTime', input.valueOfTime, [0, LARGEST_NUMBER]),
    optionalSteps: input.optionalSteps,
    onlyProviders: input.onlyProviders ?? null,
    withoutProviders: input.withoutProviders ?? [],
    withoutOfferings: input.withoutOfferings ?? [],
    mustUseProvider: input.mustUseProvider ?? null,
    maxProviders: input.maxProviders == null ? null : atLeastZero('maxProviders', input.maxProviders),
    includePlanned: input.includePlanned,
    limits: {
      hours: hours === null ? null : atLeastZero('limits.hours', hours),
      money: money === null ? null : atLeastZero('limits.money', money),
      effort: effort === null ? null : atLeastZero('limits.effort', effort),
    },
  };
}

function costWithin(name: string, { hours, money, effort }: CostInput): CostParts {
  return {
    hours: within(`${name}.hours`, hours, [0, LARGEST_NUMBER]),
    money: within(`${name}.money`, money, [0, LARGEST_NUMBER]),
    effort: within(`${name}.effort`, effort, [0, LARGEST_NUMBER]),
  };
}

function within(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value;
  throw badInput(`Expected "${name}" from ${least} to ${most}, got ${value}.`);
}

function atLeastZero(name: string, value: number): number {
  if (value >= 0 && Number.isFinite(value)) return value;
  throw badInput(`Expected "${name}" to be a number of 0 or more, got ${value}.`);
}

function scopeOf(input: OrchestrationInput): OrchestrationScope {
  const { onlyProviders, withoutProviders, withoutOfferings, mustUseProvider } = input;
  return {
    customer: input.customer,
    job: input.job,
    provider: input.provider ?? null,
    providers: [
      ...(onlyProviders ?? []),
      ...(withoutProviders ?? []),
      ...(mustUseProvider == null ? [] : [mustUseProvider]),
    ],
    offerings: withoutOfferings ?? [],
    includePlanned: input.includePlanned,
  };
}

/** The answer with every node as a reference, which the reading layer fills with what the query selects. */
function shown(result: OrchestrationResult) {
  return {
    ...result,
    paths: result.paths.map(shownPath),
    today: result.today === null ? null : shownPath(result.today),
    unserved: result.unserved.map((id) => node('Job', id)),
    notes: result.notes.map((note) => ({ ...note, nodes: note.nodes.map(({ kind, id }) => node(kind, id)) })),
  };
}

function shownPath(path: PathResult) {
  return {
    ...path,
    steps: path.steps.map((step) => ({
      ...step,
      job: node('Job', step.job),
      offering: step.offering === null ? null : node('Offering', step.offering),
      provider: step.provider === null ? null : node('Provider', step.provider),
      frictions: step.frictions.map((one) => ({ ...one, friction: node('Friction', one.friction) })),
    })),
    handoffs: path.handoffs.map((handoff) => ({
      ...handoff,
      from: node('Offering', handoff.from),
      to: node('Offering', handoff.to),
    })),
    providers: path.providers.map((id) => node('Provider', id)),
    missingCapabilities: path.missingCapabilities.map((id) => node('Capability', id)),
  };
}

function node(kind: string, id: string): NodeRef {
  return { __typename: kind, id };
}
