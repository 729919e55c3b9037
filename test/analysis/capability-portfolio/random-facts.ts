import fc from 'fast-check';
import type { CapabilityPortfolioFacts } from '../../../src/analysis/capability-portfolio/facts.ts';

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

const part = fc.constantFrom(null, 0, 0.1, 0.25, 1, 2, 3);
const parts = fc.oneof(
  { weight: 9, arbitrary: fc.record({ hours: part, money: part, effort: part }) },
  { weight: 1, arbitrary: fc.constant({ hours: null, money: null, effort: null }) },
);
const nothing = { hours: null, money: null, effort: null };
const amount = fc.constantFrom(null, 0, 0.5, 2, 10);

/** Each pair of the two lists, so many times in ten, and what comes with it. */
function pairs<T>(from: readonly string[], to: readonly string[], tenths: number, extra: fc.Arbitrary<T>) {
  const all = from.flatMap((a) => to.map((b) => [a, b] as const));
  const pick = fc.oneof(
    { weight: tenths, arbitrary: extra.map((value) => ({ value })) },
    { weight: 10 - tenths, arbitrary: fc.constant(undefined) },
  );
  return fc
    .tuple(...all.map(() => pick))
    .map((picks) =>
      picks.flatMap((one, index) => (one === undefined ? [] : [[...all[index]!, one.value] as const])),
    );
}

/**
 * Small graphs in which most things happen: job trees with shared steps, jobs above jobs, missing frequencies, costs and
 * build costs, capabilities of which some are held or all, frictions with and without relief, markets, offerings that need nothing, much, or a chain.
 */
export function randomFacts(capabilityCount = 7): fc.Arbitrary<CapabilityPortfolioFacts> {
  const customers = named('customer', 2);
  const jobs = named('job', 5);
  const offerings = named('offering', 6);
  const capabilities = named('capability', capabilityCount);
  const frictions = named('friction', 3);
  // Later jobs and capabilities lie below earlier ones, so that nothing goes in a circle.
  const downward = ([a, b]: readonly [string, string, ...unknown[]]) => a < b;
  return fc
    .record({
      customers: fc.tuple(
        ...customers.map((id) =>
          fc.record({
            id: fc.constant(id),
            population: fc.constantFrom(null, 1, 3),
            valueOfTime: amount,
            valueOfEffort: amount,
            market: fc.constantFrom(null, 'SG', 'MY'),
          }),
        ),
      ),
      heldJobs: pairs(customers, jobs, 4, fc.constantFrom(null, 0.5, 1, 2)),
      stepEdges: pairs(jobs, jobs, 3, fc.boolean()),
      unaided: fc.tuple(
        ...jobs.map(() =>
          fc.constantFrom(nothing, { hours: 5, money: 8, effort: 5 }, { ...nothing, hours: 4 }),
        ),
      ),
      offerings: fc.tuple(
        ...offerings.map((id) =>
          fc.record({
            id: fc.constant(id),
            status: fc.constantFrom('LIVE' as const, 'PLANNED' as const),
            markets: fc.constantFrom([], [], [], ['SG'], ['MY', 'SG']),
            isCandidate: fc.constantFrom(true, true, true, false),
            isOwn: fc.boolean(),
          }),
        ),
      ),
      serves: pairs(offerings, jobs, 6, parts),
      uses: pairs(customers, offerings, 3, fc.constant(null)),
      hinders: fc.tuple(...frictions.map(() => fc.constantFrom(...jobs))),
      experiences: pairs(customers, frictions, 6, fc.tuple(parts, fc.constantFrom(null, 0, 0.5, 1))),
      relieves: pairs(offerings, frictions, 5, fc.constantFrom(null, 0, 0.25, 1)),
      requires: pairs(offerings, capabilities, 3, fc.constant(null)),
      dependsOn: pairs(capabilities, capabilities, 2, fc.constant(null)),
      buildCosts: fc.tuple(
        ...capabilities.map(() => fc.constantFrom(null, 0, 0.1, 0.2, 0.3, 0.3, 1, 1, 2, 2, 2, 3, 3)),
      ),
      held: fc.oneof(
        { weight: 15, arbitrary: fc.subarray(capabilities, { maxLength: 3 }) },
        { weight: 1, arbitrary: fc.constant(capabilities) },
      ),
    })
    .map((drawn) => ({
      customers: drawn.customers,
      heldJobs: drawn.heldJobs.map(([customer, job, frequencyPerMonth]) => ({
        customer,
        job,
        frequencyPerMonth,
      })),
      stepEdges: drawn.stepEdges
        .filter(downward)
        .map(([parent, child, optional], position) => ({ parent, child, position, optional })),
      unaided: drawn.unaided.map((cost, index) => ({ job: jobs[index]!, ...cost })),
      offerings: drawn.offerings,
      serves: drawn.serves.map(([offering, job, cost]) => ({ offering, job, ...cost })),
      uses: drawn.uses.map(([customer, offering]) => ({ customer, offering })),
      hinders: drawn.hinders.map((job, index) => ({ friction: frictions[index]!, job })),
      experiences: drawn.experiences.map(([customer, friction, [cost, prevalence]]) => ({
        customer,
        friction,
        prevalence,
        ...cost,
      })),
      relieves: drawn.relieves.map(([offering, friction, reduction]) => ({ offering, friction, reduction })),
      requires: drawn.requires.map(([offering, capability]) => ({ offering, capability })),
      dependsOn: drawn.dependsOn.filter(downward).map(([capability, on]) => ({ capability, on })),
      buildCosts: new Map(drawn.buildCosts.map((cost, index) => [capabilities[index]!, cost])),
      held: new Set(drawn.held),
      kinds: new Map(
        capabilities
          .slice(1)
          .map((id, index) => [id, index % 2 === 0 ? ('SKILL_SET' as const) : ('TECHNOLOGY_ASSET' as const)]),
      ),
      holders: [],
    }));
}
