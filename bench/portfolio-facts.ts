import type { CapabilityPortfolioFacts } from '../src/analysis/capability-portfolio/facts.ts';
import { seededRandom } from '../src/analysis/seeded-random.ts';

/**
 * The facts of a large graph, as they are fetched for a portfolio: every customer has some jobs of ten steps, which can be
 * done unaided; every offering serves one or two steps, at a cost of its own, and requires 1 to 6 capabilities, some of them much
 * asked for. The same arguments give the same facts.
 */
export function portfolioFacts(size: {
  readonly groups: number;
  readonly offerings: number;
  readonly capabilities: number;
  readonly seed: number;
}): CapabilityPortfolioFacts {
  const random = seededRandom(size.seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const stepsOf = Array.from({ length: Math.max(1, Math.round(size.offerings / 40)) }, (_, job) =>
    Array.from({ length: STEPS }, (_, step) => `job-${job}-step-${step}`),
  );
  const steps = stepsOf.flat();
  const customers = Array.from(
    { length: Math.ceil(size.groups / (STEPS * JOBS)) },
    (_, at) => `customer-${at}`,
  );
  const offerings = Array.from({ length: size.offerings }, (_, at) => `offering-${at}`);
  const capabilities = Array.from({ length: size.capabilities }, (_, at) => `capability-${at}`);
  return {
    customers: customers.map((id) => ({
      id,
      population: 1 + below(5_000),
      valueOfTime: 5 + below(60),
      valueOfEffort: below(5),
      market: null,
    })),
    heldJobs: customers.flatMap((customer) =>
      distinct(JOBS, () => below(stepsOf.length)).map((job) => ({
        customer,
        job: `job-${job}`,
        frequencyPerMonth: 0.25 * (1 + below(20)),
      })),
    ),
    stepEdges: stepsOf.flatMap((list, job) =>
      list.map((child, position) => ({ parent: `job-${job}`, child, position, optional: false })),
    ),
    unaided: steps.map((job) => ({ job, hours: 4 + below(8), money: below(100), effort: below(10) })),
    offerings: offerings.map((id) => ({
      id,
      status: 'PLANNED',
      markets: [],
      isCandidate: true,
      isOwn: false,
    })),
    serves: offerings.flatMap((offering) =>
      distinct(1 + below(2), () => below(steps.length)).map((step) => ({
        offering,
        job: steps[step]!,
        hours: below(10),
        money: below(120),
        effort: below(10),
      })),
    ),
    uses: [],
    hinders: [],
    experiences: [],
    relieves: [],
    requires: offerings.flatMap((offering) =>
      distinct(1 + below(6), () => Math.floor(capabilities.length * random() * random())).map((at) => ({
        offering,
        capability: capabilities[at]!,
      })),
    ),
    dependsOn: [],
    buildCosts: new Map(capabilities.map((id) => [id, 1_000 * (1 + below(500))])),
    kinds: new Map(),
    held: new Set(),
    holders: [],
  };
}

/** Steps of each job, and jobs of each customer. */
const [STEPS, JOBS] = [10, 10];

function distinct(count: number, draw: () => number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}
