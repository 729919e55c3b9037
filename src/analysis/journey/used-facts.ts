import type { UsedFact } from '../evidence.ts';
import { FactEffects } from '../fact-effects.ts';
import { jobTree, stepsOfJob } from '../steps-of-job.ts';
import { journey, usedBy } from './journey.ts';
import type { Journey, JourneyFacts, JourneyQuestion } from './journey.ts';

/**
 * The facts that a journey rests on. The effect of one is by how much the friction value of all the stages, each friction
 * once, would move without it, in currency per year; null for what shapes the stages and has no part in their value of its own,
 * and for what is in use, whose relief is not worked out.
 */
export function journeyFactsUsed(
  facts: JourneyFacts,
  question: JourneyQuestion,
  found: Journey,
): readonly UsedFact[] {
  const used = new FactEffects();
  const values = valuesOf(found);
  addCustomer(used, facts, question, sumOf(values));
  for (const { id, job: step } of facts.frictions) {
    const value = values.get(id);
    if (value === undefined) continue;
    used.add({ type: 'EXPERIENCES', from: facts.customer.id, to: id }, null, 0 - value);
    used.add({ type: 'HINDERS', from: id, to: step }, null, 0 - value);
  }
  addInUse(used, facts, { values, generation: question.generation });
  addTouchpoints(used, facts, { stages: found.stages, generation: question.generation });
  addPlaces(used, facts, { stages: found.stages, generation: question.generation });
  const jobs = new Set(
    stepsOfJob(jobTree(facts.stepEdges), facts.job).flatMap((step) => [step.job, ...step.above]),
  );
  for (const { parent, child } of facts.stepEdges) {
    if (jobs.has(parent)) used.add({ type: 'HAS_STEP', from: parent, to: child }, null, null);
  }
  for (const { from, to } of facts.inServiceOf) used.add({ type: 'IN_SERVICE_OF', from, to }, null, null);
  return used.facts();
}

type Values = ReadonlyMap<string, number>;

/** What each friction costs in a year. */
function valuesOf({ stages }: Journey): Values {
  return new Map(stages.flatMap((stage) => stage.frictions.map((one) => [one.friction, one.value])));
}

function sumOf(values: Values): number {
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}

/** How often and how many, and what hours and effort are worth. */
function addCustomer(used: FactEffects, facts: JourneyFacts, question: JourneyQuestion, total: number): void {
  const { customer, job, hasJob } = facts;
  const subject = { kind: 'Customer', id: customer.id } as const;
  if (hasJob !== null) {
    used.add({ type: 'HAS_JOB', from: customer.id, to: job }, 'frequencyPerMonth', 0 - total);
  }
  if (customer.population !== null) used.add(subject, 'population', 0 - total);
  for (const property of ['valueOfTime', 'valueOfEffort'] as const) {
    if (customer[property] === null) continue;
    const without = journey({ ...facts, customer: { ...customer, [property]: 0 } }, question);
    used.add(subject, property, sumOf(valuesOf(without)) - total);
  }
}

interface Shown {
  readonly generation: JourneyQuestion['generation'];
  readonly stages: Journey['stages'];
}

/** What the customer uses for the steps: it relieves them, and tells in the third generation how the provider takes part. */
function addInUse(
  used: FactEffects,
  facts: JourneyFacts,
  { values, generation }: Pick<Shown, 'generation'> & { readonly values: Values },
): void {
  const customer = facts.customer.id;
  for (const [step, offerings] of usedBy(facts)) {
    const felt = new Set(
      facts.frictions.flatMap(({ id, job }) => (job === step && values.has(id) ? [id] : [])),
    );
    for (const { id, providers } of offerings) {
      const reliefs = facts.relieves.filter(
        ({ offering, friction, reduction }) => offering === id && felt.has(friction) && reduction !== null,
      );
      if (reliefs.length === 0 && generation !== 'GEN_3') continue;
      used.add({ type: 'USES', from: customer, to: id }, null, null);
      used.add({ type: 'SERVES', from: id, to: step }, null, null);
      for (const provider of providers) used.add({ type: 'OFFERS', from: provider, to: id }, null, null);
      for (const { friction } of reliefs) {
        used.add({ type: 'RELIEVES', from: id, to: friction }, 'reduction', null);
      }
    }
  }
}

function addTouchpoints(used: FactEffects, facts: JourneyFacts, { stages, generation }: Shown): void {
  const shown = new Set(stages.map(({ touchpoint }) => touchpoint));
  for (const { id, toward } of facts.touchpoints) {
    // One toward the job itself makes the provider known on every step.
    if (!shown.has(id) && !(generation === 'GEN_3' && toward.includes(facts.job))) continue;
    for (const to of toward) used.add({ type: 'TOWARD', from: id, to }, null, null);
    if (facts.focal !== null) {
      used.add({ type: 'OPERATES', from: facts.focal.provider, to: id }, null, null);
    }
  }
}

function addPlaces(used: FactEffects, facts: JourneyFacts, { stages, generation }: Shown): void {
  const ecosystems = new Set(stages.flatMap((stage) => stage.ecosystems));
  for (const { job: from, ecosystem } of facts.stated) {
    if (ecosystems.has(ecosystem)) used.add({ type: 'TAKES_PLACE_IN', from, to: ecosystem }, null, null);
  }
  if (facts.focal === null || generation !== 'GEN_3') return;
  for (const to of facts.focal.presentIn) {
    if (ecosystems.has(to)) {
      used.add({ type: 'PRESENT_IN', from: facts.focal.provider, to }, null, null);
    }
  }
}
