import fc from 'fast-check';

/** A question about new value in the plainest words: nothing of it is shared with the code under test. */
export interface PlainModel {
  readonly costs: readonly number[];
  /** What each candidate needs; at least one capability. */
  readonly needs: readonly (readonly number[])[];
  /** Per group, the worth of each candidate that it has a use for. */
  readonly groups: readonly (readonly { readonly candidate: number; readonly value: number }[])[];
}

/** newValue(S) straight from the definition: each group takes the best candidate whose needs are all in S. */
export function plainNewValue(model: PlainModel, set: ReadonlySet<number>): number {
  let sum = 0;
  for (const group of model.groups) {
    let best = 0;
    for (const { candidate, value } of group) {
      if (model.needs[candidate]!.every((need) => set.has(need))) best = Math.max(best, value);
    }
    sum += best;
  }
  return sum;
}

/** Every subset of 0 … size − 1. */
export function* subsets(size: number): Generator<Set<number>> {
  for (let mask = 0; mask < 2 ** size; mask += 1) {
    const set = new Set<number>();
    for (let bit = 0; bit < size; bit += 1) if ((mask >> bit) & 1) set.add(bit);
    yield set;
  }
}

export function plainCost(model: PlainModel, set: ReadonlySet<number>): number {
  return [...set].reduce((sum, capability) => sum + model.costs[capability]!, 0);
}

/** The weighted mean over all sets without k, by the definition of the Shapley value. */
export function plainShapley(model: PlainModel): number[] {
  const size = model.costs.length;
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const shares = model.costs.map(() => 0);
  for (const set of subsets(size)) {
    const value = plainNewValue(model, set);
    const weight = (factorial(set.size) * factorial(size - set.size - 1)) / factorial(size);
    for (let capability = 0; capability < size; capability += 1) {
      if (set.has(capability)) continue;
      shares[capability]! += weight * (plainNewValue(model, new Set([...set, capability])) - value);
    }
  }
  return shares;
}

/** The rest of the smallest set in which k adds value: fewest, then cheapest, then ids. */
export function plainNeedsAlso(model: PlainModel, capability: number): number[] {
  let best: number[] | undefined;
  const cost = (list: readonly number[]) => plainCost(model, new Set(list));
  for (const set of subsets(model.costs.length)) {
    if (set.has(capability)) continue;
    if (plainNewValue(model, new Set([...set, capability])) <= plainNewValue(model, set)) continue;
    const list = [...set].sort((a, b) => a - b);
    if (best === undefined || list.length < best.length) best = list;
    else if (list.length === best.length) {
      const difference = cost(list) - cost(best);
      const place = list.findIndex((member, index) => member !== best![index]);
      if (difference < 0 || (difference === 0 && place >= 0 && list[place]! < best[place]!)) best = list;
    }
  }
  return best ?? [];
}

const FAR_APART = fc.constantFrom(0, 1, 2, 3, 5, 1e9, 2.1e9, 3e9);

/**
 * Small models with ties, zero values and zero costs: whole numbers from small ranges meet often. Or, where `fractional`, numbers
 * with many digits, of which no two sets have the same sum; or, where `awkward`, numbers that doubles only come near to, sums that
 * are equal but for the order of adding, and sizes twelve digits apart. Where `farApart`, costs are whole, nine digits apart.
 */
export function plainModels(
  options: {
    readonly capabilities?: number;
    readonly groups?: number;
    readonly entries?: number;
    readonly fractional?: boolean;
    readonly awkward?: boolean;
    readonly farApart?: boolean;
  } = {},
) {
  const most = options.capabilities ?? 8;
  const upTo = (highest: number) =>
    options.awkward === true
      ? fc.constantFrom(0, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1, 1e-6, 1e6)
      : options.fractional === true
        ? fc.integer({ min: 0, max: 1_000_000 }).map((parts) => (parts * highest) / 999_983)
        : fc.integer({ min: 0, max: highest });
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc.integer({ min: 1, max: 8 }).chain((candidates) =>
      fc.record({
        costs: fc.array(options.farApart === true ? FAR_APART : upTo(6), {
          minLength: size,
          maxLength: size,
        }),
        needs: fc.array(
          fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), {
            minLength: 1,
            maxLength: Math.min(size, 5),
          }),
          { minLength: candidates, maxLength: candidates },
        ),
        groups: fc.array(
          fc.uniqueArray(
            fc.record({
              candidate: fc.integer({ min: 0, max: candidates - 1 }),
              value: upTo(9),
            }),
            { maxLength: options.entries ?? 5, selector: (entry) => entry.candidate },
          ),
          { maxLength: options.groups ?? 6 },
        ),
      }),
    ),
  );
}
