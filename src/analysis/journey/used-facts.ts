import type { UsedFact } from '../evidence.ts';
import { FactEffects } from '../fact-effects.ts';
import { stepsOfJob, jobTree } from '../steps-of-job.ts';
import type { Journey, JourneyFacts } from './journey.ts';

/**
 * The facts that a journey rests on. The effect of one is by how much the friction value of all the stages, each friction
 * once, would move without it, in currency per year; null for what shapes the stages and has no part in their value of its own.
 */
export function journeyFactsUsed(facts: JourneyFacts, { stages }: Journey): readonly UsedFact[] {
  const used = new FactEffects();
  const { customer, job, hasJob } = facts;
  const values = new Map(stages.flatMap((stage) => stage.frictions.map((one) => [one.friction, one.value])));
  const total = [...values.values()].reduce((sum, value) => sum + value, 0);
  if (hasJob !== null)
    used.add({ type: 'HAS_JOB', from: customer.id, to: job }, 'frequencyPerMonth', 0 - total);
  if (customer.population !== null) used.add({ kind: 'Customer', id: customer.id }, 'population', 0 - total);
  for (const { id, job: step } of facts.frictions) {
    const value = values.get(id);
    if (value === undefined) continue;
    used.add({ type: 'EXPERIENCES', from: customer.id, to: id }, null, 0 - value);
    used.add({ type: 'HINDERS', from: id, to: step }, null, 0 - value);
  }
  const touchpoints = new Set(stages.map(({ touchpoint }) => touchpoint));
  for (const { id, toward } of facts.touchpoints) {
    if (!touchpoints.has(id)) continue;
    for (const to of toward) used.add({ type: 'TOWARD', from: id, to }, null, null);
  }
  const jobs = new Set(
    stepsOfJob(jobTree(facts.stepEdges), job).flatMap((step) => [step.job, ...step.above]),
  );
  for (const { parent, child } of facts.stepEdges) {
    if (jobs.has(parent)) used.add({ type: 'HAS_STEP', from: parent, to: child }, null, null);
  }
  const ecosystems = new Set(stages.flatMap((stage) => stage.ecosystems));
  for (const { job: from, ecosystem } of facts.stated) {
    if (ecosystems.has(ecosystem)) used.add({ type: 'TAKES_PLACE_IN', from, to: ecosystem }, null, null);
  }
  return used.facts();
}
