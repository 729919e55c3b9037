/** Milliseconds of many runs. */
export interface Times {
  readonly p50: number;
  readonly p90: number;
}

/**
 * Runs the works in turn, so that what slows the machine slows all of them, in another order each round, since each runs under what
 * the one before it left; the first round is not counted.
 */
export async function measured<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, Times>>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of inOrderOf(round, names)) {
      const before = performance.now();
      await works[name]();
      if (round > 0) times[name].push(performance.now() - before);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const sorted = times[name].sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
      return [name, { p50: at(0.5), p90: at(0.9) }];
    }),
  ) as Record<Name, Times>;
}

/** Each begins a round as often as any other, and follows each other one. */
function inOrderOf<Name>(round: number, names: readonly Name[]): readonly Name[] {
  const from = round % names.length;
  const turned = [...names.slice(from), ...names.slice(0, from)];
  return round % 2 === 0 ? turned : turned.toReversed();
}

/** One line of a table. */
export function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(12))).join('')}\n`,
  );
}
