import type { CostParts, CostVector } from '../cost-vector.ts';
import { NO_COST } from '../cost-vector.ts';
import type { NoteCollector } from '../notes.ts';
import { exactCost, roundedCost } from '../step-cost.ts';
import { handoffRules, type HandoffRules, type Integration } from './handoff-rules.ts';
import type { OrchestrationNoteCode } from './orchestration-notes.ts';
import type { IntegrationFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion } from './orchestration-question.ts';
import type { PricedStep } from './priced-job.ts';

/** Prices the handoffs between the offerings of the steps; an INTEGRATES_WITH without any cost goes into the notes. */
export function pricedHandoffs(
  integrations: readonly IntegrationFacts[],
  of: {
    readonly steps: readonly PricedStep[];
    readonly question: Pick<OrchestrationQuestion, 'handoff' | 'sameProviderHandoff'>;
    readonly notes: NoteCollector<OrchestrationNoteCode>;
  },
): HandoffRules {
  const offerings = new Set(of.steps.flatMap((step) => [...step.offerings.keys()]));
  const priced = integrations.flatMap((facts): Integration[] => {
    if (!offerings.has(facts.from) || !offerings.has(facts.to) || facts.from === facts.to) {
      return [];
    }
    const cost = exactCost(facts);
    if (cost === null) {
      of.notes.add('INTEGRATES_WITH_WITHOUT_COST', [
        { kind: 'Offering', id: facts.from },
        { kind: 'Offering', id: facts.to },
      ]);
      return [];
    }
    return [{ facts, cost: roundedCost(cost) }];
  });
  return handoffRules({
    integrations: priced,
    sameProvider: roundedParts(of.question.sameProviderHandoff),
    unknown: roundedParts(of.question.handoff),
  });
}

function roundedParts(parts: CostParts): CostVector {
  const cost = exactCost(parts);
  return cost === null ? NO_COST : roundedCost(cost);
}
