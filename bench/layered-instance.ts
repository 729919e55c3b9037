import { seededRandom } from '../src/analysis/seeded-random.ts';
import { NO_COST, type CostVector } from '../src/analysis/cost-vector.ts';
import type { Departure, Layer, LayeredJob, LayerOption } from '../src/analysis/orchestration/layered-job.ts';

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
  const random = seededRandom(size.seed);
  // The 32 bits themselves, as the instances were first made with.
  const between = (low: number, high: number): number => low + ((random() * 2 ** 32) % (high - low + 1));
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

/** The instance as the search takes it: the state is the provider chosen last, since handoffs depend on no more. */
export function asLayeredJob({ steps, providerHandoff }: LayeredInstance): LayeredJob {
  const providers = providerHandoff.length;
  const layers = steps.map((candidates, step): Layer => {
    const options = candidates.map(({ provider, cost }, rank): LayerOption => {
      const side = { offering: `s${step}o${rank}`, providers: [String(provider)] };
      return { rank, side, provider: String(provider), cost: asCost(cost) };
    });
    const arcs = Array.from({ length: providers }, (_, provider) => ({
      members: options.flatMap((option, index) => (option.provider === String(provider) ? [index] : [])),
      next: provider,
    }));
    const departureFrom = (handoffs: readonly Triple[]): Departure => ({
      firstArc: 0,
      usual: NO_COST,
      exceptions: handoffs.map((cost, group) => ({ group, cost: asCost(cost) })),
      isNeverDearer: false,
      pass: -1,
    });
    const start = Array<Triple>(providers).fill([0, 0, 0]);
    return {
      options,
      unaided: -1,
      groupOf: Int32Array.from(candidates, ({ provider }) => provider),
      groups: providers,
      arcs,
      departures: step === 0 ? [departureFrom(start)] : providerHandoff.map(departureFrom),
    };
  });
  return { layers, ends: Array<boolean>(providers).fill(true) };
}

function asCost([hours, money, effort]: Triple): CostVector {
  return { hours, money, effort };
}
