import { groupBy } from '../../group-by.ts';
import type { FactSubject, UsedFact } from '../evidence.ts';
import { FactEffects } from '../fact-effects.ts';
import { exactCost } from '../step-cost.ts';
import { candidates } from './candidates.ts';
import type { CapabilityPortfolioQuestion } from './capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import { gains } from './gains.ts';
import type { CapabilityLeverage } from './leverage-rows.ts';
import { portfolioNotes } from './portfolio-notes.ts';
import type { CandidateValue } from './value-model.ts';

/**
 * The facts that the new value of what is chosen comes from, in every group that gains: the HAS_JOB, without which it would
 * gain nothing; the SERVES of the best unlocked offering, without which the second best, or none, would take its place; and,
 * with no effect worked out, what that offering REQUIRES and RELIEVES, what the step costs unaided, its HINDERS and the
 * customer's EXPERIENCES, and what the chosen capabilities cost.
 */
export function portfolioFactsUsed(
  facts: CapabilityPortfolioFacts,
  question: Pick<CapabilityPortfolioQuestion, 'value' | 'valueOfTime'>,
  answer: { readonly chosen: readonly Pick<CapabilityLeverage, 'capability'>[] },
): readonly UsedFact[] {
  const { offerings, missing } = candidates(facts, portfolioNotes());
  const chosen = new Set(answer.chosen.map(({ capability }) => capability));
  const isUnlocked = ({ candidate }: CandidateValue): boolean =>
    offerings[candidate]!.needs.every((capability) => chosen.has(missing[capability]!.id));
  const used = new FactEffects();
  const around = surroundings(facts);
  const measured = { candidates: offerings, measure: question.value, valueOfTime: question.valueOfTime };
  for (const { group, worth } of gains(facts, measured, portfolioNotes())) {
    const [best, second] = worth.filter(isUnlocked).sort((a, b) => b.value - a.value);
    if (best === undefined) continue;
    const { customer, job, step } = group;
    const offering = offerings[best.candidate]!.id;
    used.add({ type: 'HAS_JOB', from: customer, to: job }, 'frequencyPerMonth', -best.value);
    used.add({ type: 'SERVES', from: offering, to: step.job }, null, (second?.value ?? 0) - best.value);
    for (const subject of around(customer, { offering, step: step.job })) used.add(subject, null, null);
  }
  for (const id of chosen) used.add({ kind: 'Capability', id }, 'buildCost', null);
  return used.facts();
}

/** What else the gain of an offering in a group comes from. */
function surroundings(facts: CapabilityPortfolioFacts) {
  const hinders = groupBy(facts.hinders, ({ job }) => job);
  const experiences = new Set(facts.experiences.map(({ customer, friction }) => `${customer} ${friction}`));
  const relieves = new Set(facts.relieves.map(({ offering, friction }) => `${offering} ${friction}`));
  const requires = groupBy(facts.requires, ({ offering }) => offering);
  const unaided = new Set(facts.unaided.flatMap((row) => (exactCost(row) === null ? [] : [row.job])));
  return (
    customer: string,
    { offering, step }: { readonly offering: string; readonly step: string },
  ): readonly FactSubject[] => [
    ...(unaided.has(step) ? [{ kind: 'Job' as const, id: step }] : []),
    ...(requires.get(offering) ?? []).map(({ capability }) => ({
      type: 'REQUIRES',
      from: offering,
      to: capability,
    })),
    ...(hinders.get(step) ?? []).flatMap(({ friction }) =>
      experiences.has(`${customer} ${friction}`)
        ? [
            { type: 'HINDERS', from: friction, to: step },
            { type: 'EXPERIENCES', from: customer, to: friction },
            ...(relieves.has(`${offering} ${friction}`)
              ? [{ type: 'RELIEVES', from: offering, to: friction }]
              : []),
          ]
        : [],
    ),
  ];
}
