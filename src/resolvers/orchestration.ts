import type { CostParts } from '../analysis/cost-vector.ts';
import type {
  OptionalSteps,
  OrchestrationQuestion,
  PathOrder,
  PathSelection,
} from '../analysis/orchestration/orchestration-question.ts';
import { badInput } from '../errors.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import { searchOrchestration } from '../solver/search-thread.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import type { Context } from './context.ts';
import { graphView, knowingNames } from './graph-view.ts';
import { heldOf } from './held.ts';
import { orchestrationDifference } from './orchestration-difference.ts';
import type { AskedOrchestration, ComparedOrchestration } from './orchestration-difference.ts';
import { readOrchestration, type OrchestrationScope } from './orchestration-facts.ts';
import { shownNotes } from './shown-notes.ts';
import { shownOrchestration, shownPath } from './shown-orchestration.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

interface OrchestrationInput {
  readonly customer: string;
  readonly job: string;
  readonly provider?: string | null;
  readonly select: PathSelection;
  readonly orderBy: PathOrder;
  readonly first: number;
  readonly difference: number;
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
  readonly minConfidence?: number | null;
  readonly asOf?: string | null;
  readonly limits?: { readonly [part in keyof CostParts]?: number | null } | null;
  readonly whatIf?: readonly WhatIfChange[] | null;
}

type CostInput = { readonly [part in keyof CostParts]: number };

/** Query.orchestration. */
export async function orchestration(
  _: unknown,
  { input }: { readonly input: OrchestrationInput },
  context: Context,
) {
  const asked: AskedOrchestration = { question: questionOf(input), scope: scopeOf(input), context };
  const plainView = graphView(context, input.whatIf);
  const { facts, names } = await plainView.read((graph) => readOrchestration(graph, asked.scope));
  const view = knowingNames(plainView, names);
  const after = await searchOrchestration({ facts, question: asked.question }, context);
  return {
    customer: view.node('Customer', input.customer),
    job: view.node('Job', input.job),
    ...shownOrchestration(after, view),
    searched: { ...asked, view, facts, after },
    restsOn: { view, facts: after.facts },
    comparison: input.whatIf == null ? null : { ...asked, view, facts, after },
  };
}

/** Orchestration.whatChanged: searched for where it is selected, and there alone. */
export async function whatChanged({ comparison }: { readonly comparison: ComparedOrchestration | null }) {
  if (comparison === null) return null;
  const { gained, lost, notes, ...difference } = await orchestrationDifference(comparison);
  const before = graphView(comparison.context);
  return {
    ...difference,
    gained: gained.map((path) => shownPath(path, comparison.view)),
    lost: lost.map((path) => shownPath(path, before)),
    notes: shownNotes(notes, before),
  };
}

function questionOf(input: OrchestrationInput): OrchestrationQuestion {
  const { hours = null, money = null, effort = null } = input.limits ?? {};
  return {
    select: input.select,
    orderBy: input.orderBy,
    first: within('first', input.first, [1, 100]),
    difference: within('difference', input.difference, [0, 1]),
    after: input.after ?? null,
    handoff: costWithin('handoff', input.handoff),
    sameProviderHandoff: costWithin('sameProviderHandoff', input.sameProviderHandoff),
    valueOfTime: valueOfTimeOf(input),
    optionalSteps: input.optionalSteps,
    onlyProviders: input.onlyProviders ?? null,
    withoutProviders: input.withoutProviders ?? [],
    withoutOfferings: input.withoutOfferings ?? [],
    mustUseProvider: input.mustUseProvider ?? null,
    maxProviders: input.maxProviders == null ? null : atLeastZero('maxProviders', input.maxProviders),
    includePlanned: input.includePlanned,
    ...heldOf(input),
    limits: {
      hours: hours === null ? null : atLeastZero('limits.hours', hours),
      money: money === null ? null : atLeastZero('limits.money', money),
      effort: effort === null ? null : atLeastZero('limits.effort', effort),
    },
    imagined: input.whatIf ?? [],
  };
}

function costWithin(name: string, { hours, money, effort }: CostInput): CostParts {
  return {
    hours: within(`${name}.hours`, hours, [0, LARGEST_NUMBER]),
    money: within(`${name}.money`, money, [0, LARGEST_NUMBER]),
    effort: within(`${name}.effort`, effort, [0, LARGEST_NUMBER]),
  };
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
    held: heldOf(input),
  };
}
