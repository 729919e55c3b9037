import type { Place, RowRule } from './record.ts';

/** The files of rows with the rules that made them, numbered from 0 as they come: they are few, and rows are many. */
export class Origins {
  readonly #numbers = new Map<RowRule | undefined, Map<string, number>>();
  readonly #all: Omit<Place, 'line'>[] = [];

  /** The names of the files, each once, in the order in which they came. */
  get files(): readonly string[] {
    return [...new Set(this.#all.map(({ file }) => file))];
  }

  numberOf({ file, rule }: Place): number {
    const ofRule = this.#numbers.get(rule) ?? new Map<string, number>();
    this.#numbers.set(rule, ofRule);
    const known = ofRule.get(file);
    if (known !== undefined) return known;
    const number = this.#all.push(rule === undefined ? { file } : { file, rule }) - 1;
    ofRule.set(file, number);
    return number;
  }

  placeOf(number: number, line: number): Place {
    const { file, rule } = this.#all[number] as Omit<Place, 'line'>;
    return rule === undefined ? { file, line } : { file, line, rule };
  }
}
