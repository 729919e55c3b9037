/** The parameters of a statement under way: input travels here alone, never in the text. */
export interface Parameters {
  /** Adds a value and gives what stands for it in the text: `$limit0`. */
  add(word: string, value: unknown): string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** No parameters yet. */
export function noParameters(): Parameters {
  const values: Record<string, unknown> = {};
  const counts = new Map<string, number>();
  return {
    add: (word, value) => {
      const count = counts.get(word) ?? 0;
      counts.set(word, count + 1);
      values[`${word}${count}`] = value;
      return `$${word}${count}`;
    },
    values,
  };
}
