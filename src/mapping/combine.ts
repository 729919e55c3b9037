import { plainSum } from './number-text.ts';
import type { ValueMaker } from './value.ts';

type Combine = ValueMaker['combine'];

/** Gathers the values that a group's rows give one property. */
export interface Gathering {
  /** Whether it could be taken: false where it differs from one before and all have to agree. */
  add(value: unknown): boolean;
  /** Undefined when no row gave one. */
  result(): unknown;
}

/** An empty gathering. */
export function gather(how: Combine): Gathering {
  switch (how) {
    case 'sum':
    case 'mean':
      return summing(how === 'mean');
    case 'count':
      return counting();
    case 'list':
      return listing();
    case 'same':
    case 'first':
      return keeping((kept) => kept, how === 'same');
    case 'min':
      return keeping((kept, next) => (isBefore(next, kept) ? next : kept));
    case 'max':
      return keeping((kept, next) => (isBefore(kept, next) ? next : kept));
  }
}

/** Sums with the rounding errors carried along, so that the order of rows does not show. Source: Neumaier (1974). */
function summing(divided: boolean): Gathering {
  let count = 0;
  let sum = 0;
  let lost = 0;
  let largest = 0;
  return {
    add: (value) => {
      const next = value as number;
      largest = Math.max(largest, Math.abs(next));
      const total = sum + next;
      lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
      sum = total;
      count += 1;
      return true;
    },
    result: () => (count === 0 ? undefined : plainSum((sum + lost) / (divided ? count : 1), largest)),
  };
}

function counting(): Gathering {
  let count = 0;
  return {
    add: () => {
      count += 1;
      return true;
    },
    result: () => count,
  };
}

/** Each item once, in the order of their first rows. */
function listing(): Gathering {
  const items = new Set<string>();
  return {
    add: (value) => {
      (value as readonly string[]).forEach((item) => items.add(item));
      return true;
    },
    result: () => (items.size === 0 ? undefined : [...items]),
  };
}

function keeping(choose: (kept: unknown, next: unknown) => unknown, alike = false): Gathering {
  let kept: unknown;
  return {
    add: (value) => {
      if (alike && kept !== undefined && JSON.stringify(kept) !== JSON.stringify(value)) return false;
      kept = kept === undefined ? value : choose(kept, value);
      return true;
    },
    result: () => kept,
  };
}

/** Numbers by size, days and texts by their signs. */
function isBefore(one: unknown, other: unknown): boolean {
  return (one as number) < (other as number);
}
