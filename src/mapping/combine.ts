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

/** An empty gathering. One is held for each property of each group: objects of few fields, where functions take much more. */
export function gather(how: Combine): Gathering {
  switch (how) {
    case 'sum':
    case 'mean':
      return new Summing(how === 'mean');
    case 'count':
      return new Counting();
    case 'list':
      return new Listing();
    case 'same':
    case 'first':
    case 'min':
    case 'max':
      return new Keeping(how);
  }
}

/** Sums with the rounding errors carried along, so that the order of rows does not show. Source: Neumaier (1974). */
class Summing implements Gathering {
  readonly #isDivided: boolean;
  #count = 0;
  #sum = 0;
  #lost = 0;
  #largest = 0;

  constructor(isDivided: boolean) {
    this.#isDivided = isDivided;
  }

  add(value: unknown): boolean {
    const next = value as number;
    const sum = this.#sum;
    this.#largest = Math.max(this.#largest, Math.abs(next));
    const total = sum + next;
    this.#lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    this.#sum = total;
    this.#count += 1;
    return true;
  }

  result(): unknown {
    if (this.#count === 0) return undefined;
    return plainSum((this.#sum + this.#lost) / (this.#isDivided ? this.#count : 1), this.#largest);
  }
}

class Counting implements Gathering {
  #count = 0;

  add(): boolean {
    this.#count += 1;
    return true;
  }

  result(): unknown {
    return this.#count;
  }
}

/** Each item once, in the order of their first rows. */
class Listing implements Gathering {
  readonly #items = new Set<string>();

  add(value: unknown): boolean {
    (value as readonly string[]).forEach((item) => this.#items.add(item));
    return true;
  }

  result(): unknown {
    return this.#items.size === 0 ? undefined : [...this.#items];
  }
}

/** One of the values. */
class Keeping implements Gathering {
  readonly #how: 'same' | 'first' | 'min' | 'max';
  #kept: unknown;

  constructor(how: 'same' | 'first' | 'min' | 'max') {
    this.#how = how;
  }

  add(value: unknown): boolean {
    const kept = this.#kept;
    if (kept === undefined) this.#kept = value;
    else if (this.#how === 'same') return JSON.stringify(kept) === JSON.stringify(value);
    else if (this.#how === 'min' ? isBefore(value, kept) : this.#how === 'max' && isBefore(kept, value))
      this.#kept = value;
    return true;
  }

  result(): unknown {
    return this.#kept;
  }
}

/** Numbers by size, days and texts by their signs. */
function isBefore(one: unknown, other: unknown): boolean {
  return (one as number) < (other as number);
}
