import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** What a deprecation's reason says: what to use instead, and the day after which the deprecated thing may go. */
const REASON = /^Use .+\. Goes after (\d{4}-\d{2}-\d{2})\.$/;

/**
 * What clients of a released schema could have used that the served one refuses or answers in another shape: one sentence
 * each, empty when every operation that was valid still is. What the released schema marks as deprecated may go after the
 * day that its reason names; `today` is an ISO date. Both schemas are SDL.
 */
export async function breakingChanges(
  schemas: { readonly released: string; readonly served: string },
  today: string,
): Promise<readonly string[]> {
  const before = buildSchema(schemas.released);
  const changes = await diff(before, buildSchema(schemas.served));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !isAnnounced(change, { before, today }))
    .map(({ message }) => `${message}.`);
}

/** The deprecations of a schema whose reason is not of the form "Use `orders`. Goes after 2027-03-31.", by their place. */
export function vagueDeprecations(sdl: string): readonly string[] {
  const schema = buildSchema(sdl);
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => membersOf(schema, type.name))
    .filter(({ reason }) => reason !== null && !REASON.test(reason))
    .map(({ path }) => path);
}

/** Whether a change only takes away what was to go by now. A type goes along with the last field that leads to it. */
function isAnnounced(
  { type, path = '' }: Change,
  { before, today }: { readonly before: GraphQLSchema; readonly today: string },
): boolean {
  if (type === ChangeType.TypeRemoved) return !isReachedByFragments(before, path);
  if (!REMOVALS.some((removal) => removal === type)) return false;
  const member = membersOf(before, path.split('.')[0] as string).find((one) => one.path === path);
  const day = REASON.exec(member?.reason ?? '')?.[1];
  return day !== undefined && day < today;
}

const REMOVALS = [
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.EnumValueRemoved,
  ChangeType.InputFieldRemoved,
] as const;

function isReachedByFragments(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name);
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().length > 0;
}

interface Member {
  /** `Query.customers`, `Query.customers.first`, `JobKind.SOCIAL`. */
  readonly path: string;
  /** Why it is deprecated; null when it is not. */
  readonly reason: string | null;
}

function membersOf(schema: GraphQLSchema, name: string): readonly Member[] {
  const type = schema.getType(name);
  const member = (
    path: string,
    { deprecationReason: reason }: { deprecationReason?: string | null | undefined },
  ) => ({
    path: `${name}.${path}`,
    reason: reason ?? null,
  });
  if (isEnumType(type)) return type.getValues().map((value) => member(value.name, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => member(field.name, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    member(field.name, field),
    ...field.args.map((argument) => member(`${field.name}.${argument.name}`, argument)),
  ]);
}
