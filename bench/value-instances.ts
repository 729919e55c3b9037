import { seededRandom } from '../src/analysis/seeded-random.ts';
import { valueModel } from '../src/analysis/capability-portfolio/value-model.ts';
import type { ValueModel } from '../src/analysis/capability-portfolio/value-model.ts';

/** Generated value models, named for the published benchmarks whose sizes they have. The same arguments give the same model. */
export interface ValueInstance {
  readonly name: string;
  readonly model: ValueModel;
}

/**
 * A Next Release Problem with realistic needs: each offering is worth something to a group of its own and needs 1 to 15
 * capabilities out of thousands. With `depth`, each capability may depend on one of the level above it, down chains so long.
 */
export function nextRelease(size: {
  readonly offerings: number;
  readonly capabilities: number;
  readonly depth: number;
  readonly seed: number;
}): ValueInstance {
  const { offerings, capabilities, depth, seed } = size;
  const between = betweenFrom(seed);
  const perLevel = Math.ceil(capabilities / depth);
  const dependsOn = Array.from({ length: capabilities }, (_, capability) => {
    const level = Math.floor(capability / perLevel);
    if (level === 0 || between(1, 3) === 1) return undefined;
    return between((level - 1) * perLevel, level * perLevel - 1);
  });
  const withDependencies = (capability: number): number[] => {
    const next = dependsOn[capability];
    return next === undefined ? [capability] : [capability, ...withDependencies(next)];
  };
  const needs = Array.from({ length: offerings }, () =>
    several(between(1, 15), () => between(0, capabilities - 1)).flatMap(withDependencies),
  );
  return {
    name: `next release ${offerings} × ${capabilities}, chains of ${depth}`,
    model: valueModel({
      costs: Array.from({ length: capabilities }, () => between(1, 30)),
      needs,
      groups: needs.map((_, candidate) => [{ candidate, value: between(10, 50) }]),
    }),
  };
}

/** A dense set-union knapsack: every item needs a tenth or so of all elements. */
export function setUnionKnapsack(size: {
  readonly items: number;
  readonly elements: number;
  readonly density: number;
  readonly seed: number;
}): ValueInstance {
  const { items, elements, density, seed } = size;
  const between = betweenFrom(seed);
  const needs = Array.from({ length: items }, () => {
    const needed = Array.from({ length: elements }, (_, element) => element).filter(
      () => between(1, 1000) <= 1000 * density,
    );
    return needed.length > 0 ? needed : [between(0, elements - 1)];
  });
  return {
    name: `set-union knapsack ${items} × ${elements}, ${density}`,
    model: valueModel({
      costs: Array.from({ length: elements }, () => between(1, 100)),
      needs,
      groups: needs.map((_, candidate) => [{ candidate, value: between(1, 100) }]),
    }),
  };
}

/**
 * Customers whose steps several offerings compete for: each group takes the best of 2 to 6, which need 1 to 6 capabilities,
 * some of them much asked for.
 */
export function competing(size: {
  readonly groups: number;
  readonly steps: number;
  readonly offerings: number;
  readonly capabilities: number;
  readonly seed: number;
}): ValueInstance {
  const { groups, steps, offerings, capabilities, seed } = size;
  const random = seededRandom(seed);
  const between = betweenFrom(seed + 1);
  const needs = Array.from({ length: offerings }, () =>
    several(between(1, 6), () => Math.floor(capabilities * random() * random())),
  );
  const serving = Array.from({ length: steps }, () =>
    several(between(2, 6), () => between(0, offerings - 1)).map((candidate) => ({
      candidate,
      saves: between(0, 100),
    })),
  );
  return {
    name: `competing ${groups} groups × ${offerings} × ${capabilities}`,
    model: valueModel({
      costs: Array.from({ length: capabilities }, () => between(1, 30)),
      needs,
      groups: Array.from({ length: groups }, () => {
        const weight = 1 + 1000 * random() * random();
        return serving[between(0, steps - 1)]!.map(({ candidate, saves }) => ({
          candidate,
          value: weight * Math.max(0, saves + 20 * (random() - 0.5)),
        }));
      }),
    }),
  };
}

function betweenFrom(seed: number): (least: number, most: number) => number {
  const random = seededRandom(seed);
  return (least, most) => least + Math.floor(random() * (most - least + 1));
}

function several(count: number, draw: () => number): number[] {
  return [...new Set(Array.from({ length: count }, draw))];
}
