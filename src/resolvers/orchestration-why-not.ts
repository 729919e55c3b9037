import type { OrchestrationFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../analysis/orchestration/orchestration-question.ts';
import type { OrchestrationResult } from '../analysis/orchestration/orchestration-result.ts';
import { searchRobustness, searchWhyNot } from '../solver/search-thread.ts';
import type { Context } from './context.ts';
import type { GraphView } from './graph-view.ts';
import { orchestrationCapabilities } from './orchestration-capabilities.ts';
import { shownPath } from './shown-orchestration.ts';

/** An orchestration that has been searched for, and what it takes to ask more about it. */
export interface SearchedOrchestration {
  readonly searched: {
    readonly question: OrchestrationQuestion;
    readonly context: Context;
    readonly view: GraphView;
    readonly facts: OrchestrationFacts;
    readonly after: OrchestrationResult;
  };
}

/** Orchestration.whyNot: worked out where it is selected and there is no path. */
export async function whyNot({ searched }: SearchedOrchestration) {
  const { question, context, view, after } = searched;
  if (after.paths.length > 0 || question.after !== null) return [];
  const facts = await withCapabilities(searched);
  const blocked = await searchWhyNot({ facts, question, cheapest: after.cheapest }, context);
  return blocked.map(({ job, openings, ...block }) => ({
    ...block,
    job: view.node('Job', job),
    openings: openings.map((opening) => ({
      ...opening,
      offering: view.node('Offering', opening.offering),
      missingCapabilities: opening.missingCapabilities.map((id) => view.node('Capability', id)),
    })),
  }));
}

/** Orchestration.robustness: searched for where it is selected. */
export async function robustness({ searched }: SearchedOrchestration) {
  const {
    facts,
    question,
    context,
    view,
    after: { cheapest },
  } = searched;
  const losses = await searchRobustness({ facts, question, cheapest }, context);
  return losses.map(({ provider, next, ...loss }) => ({
    ...loss,
    provider: view.node('Provider', provider),
    next: next === null ? null : shownPath(next, view),
  }));
}

async function withCapabilities({
  facts,
  view,
  question: { asOf, minConfidence },
}: SearchedOrchestration['searched']): Promise<OrchestrationFacts> {
  if (facts.capabilities !== null) return facts;
  const scope = { job: facts.job, provider: facts.focal?.provider ?? '', held: { asOf, minConfidence } };
  return { ...facts, capabilities: await view.read((graph) => orchestrationCapabilities(graph, scope)) };
}
