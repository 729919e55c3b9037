import { badInput } from '../errors.ts';

/**
 * A number of the input within its range, inclusive.
 * @throws ThroughlineError BAD_USER_INPUT for any other.
 */
export function within(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value;
  throw badInput(`Expected "${name}" from ${least} to ${most}, got ${value}.`);
}
