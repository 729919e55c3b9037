import type { Walk } from '../model/model.ts';
import type { Operand } from './operand.ts';

/** How an operand is compared with a value. */
export type Comparison =
  | 'eq'
  | 'in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'endsWith'
  | 'includes'
  | 'includesAny'
  | 'includesAll';

/** How many of what a walk reaches must fulfil a condition. */
export type Quantifier = 'some' | 'every' | 'none' | 'single';

/** A checked filter. Where one may be missing, null stands for the condition that everything fulfils. */
export type Condition =
  | { readonly kind: 'ALL'; readonly of: readonly Condition[] }
  | { readonly kind: 'ANY'; readonly of: readonly Condition[] }
  | { readonly kind: 'NOT'; readonly of: Condition }
  | {
      readonly kind: 'COMPARED';
      readonly operand: Operand;
      readonly by: Comparison;
      readonly value: unknown;
      readonly ignoreCase: boolean;
    }
  | { readonly kind: 'MISSING'; readonly operand: Operand; readonly is: boolean }
  | { readonly kind: 'EMPTY'; readonly operand: Operand; readonly is: boolean }
  | {
      readonly kind: 'REACHED';
      readonly walk: Walk;
      readonly quantifier: Quantifier;
      readonly of: Condition | null;
    }
  | {
      readonly kind: 'COUNTED';
      readonly walk: Walk;
      readonly of: Condition | null;
      readonly by: readonly { readonly comparison: Comparison; readonly value: unknown }[];
    }
  | { readonly kind: 'CITED'; readonly owner: Operand['owner']; readonly of: Condition | null };

/** The condition that all of these make together; null when there is none. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  const [first, ...more] = conditions.filter((condition) => condition !== null);
  if (first === undefined) return null;
  return more.length === 0 ? first : { kind: 'ALL', of: [first, ...more] };
}

/** The condition that at least one of these is fulfilled: never, where there are none. */
export function anyOf(conditions: readonly (Condition | null)[]): Condition | null {
  const stated = conditions.filter((condition) => condition !== null);
  if (stated.length < conditions.length) return null;
  return stated.length === 1 && stated[0] !== undefined ? stated[0] : { kind: 'ANY', of: stated };
}
