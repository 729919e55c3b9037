import type { CostVector } from '../src/analysis/cost-vector.ts';
import type { HandoffRules } from '../src/analysis/orchestration/handoff-rules.ts';
import type { LayerOption } from '../src/analysis/orchestration/layered-job.ts';

/** A generated job: at each step candidates of some providers, and the handoff between each two providers. */
export interface LayeredInstance {
  readonly steps: readonly (readonly Candidate[])[];
  readonly providerHandoff: readonly (readonly Triple[])[];
}

export interface Candidate {
  readonly provider: number;
  readonly cost: Triple;
}

/** Hours, money, effort: whole numbers. */
export type Triple = readonly [number, number, number];

export interface InstanceSize {
  readonly seed: number;
  readonly steps: number;
  readonly candidates: number;
  readonly providers: number;
}

/**
 * A seeded layered job: hours 1 to 60, money the dearer the faster, effort 1 to 30; handoffs free inside a provider, cheap
 * for one pair in four, dear otherwise. The same size and seed always give the same job.
 */
export function layeredInstance(size: InstanceSize): LayeredInstance {
  const random = mulberry32(size.seed);
  const between = (low: number, high: number): number => low + (random() % (high - low + 1));
  const providerHandoff: Triple[][] = Array.from({ length: size.providers }, () =>
    Array.from({ length: size.providers }, (): Triple => [0, 0, 0]),
  );
  for (let a = 0; a < size.providers; a++) {
    for (let b = a + 1; b < size.providers; b++) {
      const cost: Triple =
        between(1, 4) === 1
          ? [between(0, 3), 0, between(0, 2)]
          : [between(4, 20), between(0, 5), between(3, 15)];
      providerHandoff[a]![b] = cost;
      providerHandoff[b]![a] = cost;
    }
  }
  const steps = Array.from({ length: size.steps }, () =>
    Array.from({ length: size.candidates }, (): Candidate => {
      const hours = between(1, 60);
      const money = Math.max(0, 61 - hours + between(-15, 15));
      const provider = between(0, size.providers - 1);
      return { provider, cost: [hours, money, between(1, 30)] };
    }),
  );
  return { steps, providerHandoff };
}

/** The instance as the search takes it. */
export function asLayers(instance: LayeredInstance): {
  readonly steps: readonly (readonly LayerOption[])[];
  readonly rules: HandoffRules;
} {
  const steps = instance.steps.map((candidates, step) =>
    candidates.map((candidate, rank): LayerOption => {
      const provider = String(candidate.provider);
      return {
        rank,
        side: { offering: `s${step}o${rank}`, providers: [provider] },
        provider,
        cost: asCost(candidate.cost),
      };
    }),
  );
  const noPartners = new Map<string, never>();
  return {
    steps,
    rules: {
      between: (from, to) => ({
        kind: 'UNKNOWN',
        cost: asCost(instance.providerHandoff[Number(from.providers[0])]![Number(to.providers[0])]!),
        integration: null,
      }),
      partnersOf: () => noPartners,
      sameProvider: asCost([0, 0, 0]),
      unknown: asCost([20, 5, 15]),
    },
  };
}

function asCost([hours, money, effort]: Triple): CostVector {
  return { hours, money, effort };
}

/** The 32-bit generator by Tommy Ettinger: small, seeded, the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1) >>> 0;
    mixed = (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 0;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
