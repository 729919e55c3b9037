import { aboutOf } from './evidence.ts';
import type { FactSubject, UsedFact } from './evidence.ts';

/** Adds effects up by fact. */
export class FactEffects {
  readonly #byFact = new Map<string, UsedFact>();

  /** A fact's part in the number; null where it has none, or where it is not worked out. */
  add(subject: FactSubject, property: string | null, effect: number | null): void {
    const key = `${aboutOf(subject)} ${property ?? ''}`;
    const sofar = this.#byFact.get(key)?.effect ?? null;
    this.#byFact.set(key, {
      subject,
      property,
      effect: effect === null ? sofar : (sofar ?? 0) + effect,
    });
  }

  facts(): readonly UsedFact[] {
    return [...this.#byFact.values()];
  }
}
