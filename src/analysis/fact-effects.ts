import { aboutOf } from './evidence.ts';
import type { FactSubject, UsedFact } from './evidence.ts';

/** Adds effects up by fact. */
export class FactEffects {
  readonly #byFact = new Map<string, Summed>();

  /** A fact's part in the number; null where it has none, or where it is not worked out. */
  add(subject: FactSubject, property: string | null, effect: number | null): void {
    const key = `${aboutOf(subject)} ${property ?? ''}`;
    const known = this.#byFact.get(key);
    const sum = effect === null ? (known?.effect ?? null) : (known?.effect ?? 0) + effect;
    if (known === undefined) this.#byFact.set(key, { subject, property, effect: sum });
    else known.effect = sum;
  }

  facts(): readonly UsedFact[] {
    return [...this.#byFact.values()];
  }
}

type Summed = Omit<UsedFact, 'effect'> & { effect: UsedFact['effect'] };
