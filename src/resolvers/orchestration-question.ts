import { coerceInputValue, isInputObjectType, type GraphQLSchema } from 'graphql';
import type { CostParts } from '../analysis/cost-vector.ts';
import type {
  OptionalSteps,
  OrchestrationQuestion,
  PathOrder,
  PathSelection,
} from '../analysis/orchestration/orchestration-question.ts';
import { badInput } from '../errors.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import { heldOf } from './held.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

/** The input of `orchestration`, defaults filled in. */
export interface OrchestrationInput {
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

/**
 * What `orchestration` asks without constraints: all that is not given is the default that the schema states.
 * @throws ThroughlineError BAD_USER_INPUT for a number out of range.
 */
export function unconstrainedQuestion(
  schema: GraphQLSchema,
  given: Partial<Pick<OrchestrationInput, 'select' | 'first' | 'valueOfTime'>> = {},
): OrchestrationQuestion {
  const type = schema.getType('OrchestrationInput');
  if (!isInputObjectType(type)) throw new Error('Expected the schema to have the input of orchestration.');
  return questionOf(coerceInputValue({ customer: '', job: '', ...given }, type) as OrchestrationInput);
}

/**
 * The question that an input asks.
 * @throws ThroughlineError BAD_USER_INPUT for a number out of range.
 */
export function questionOf(input: OrchestrationInput): OrchestrationQuestion {
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
