import type { MissingRelationship } from '../analysis/orchestration/blocked-step.ts';
import type { OrchestrationFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../analysis/orchestration/orchestration-question.ts';
import type { OrchestrationResult } from '../analysis/orchestration/orchestration-result.ts';
import { searchRobustness, searchWhyNot } from '../solver/search-thread.ts';
import type { Context } from './context.ts';
import type { GraphView } from './graph-view.ts';
import type { OrchestrationScope } from './orchestration-facts.ts';
import { orchestrationOpeners } from './orchestration-openers.ts';
import { shownPath } from './shown-orchestration.ts';

/** An orchestration that has been searched for, and what it takes to ask more about it. */
export interface SearchedOrchestration {
  readonly searched: {
    readonly question: OrchestrationQuestion;
    readonly scope: OrchestrationScope;
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
  const { facts, openers } = await view.read((graph) => orchestrationOpeners(graph, searched));
  const blocked = await searchWhyNot({ facts, openers, question, cheapest: after.cheapest }, context);
  return blocked.map(({ job, openings, ...block }) => ({
    ...block,
    job: view.node('Job', job),
    openings: openings.map(({ relationship, ...opening }) => ({
      ...opening,
      offering: view.node('Offering', opening.offering),
      missingCapabilities: opening.missingCapabilities.map((id) => view.node('Capability', id)),
      relationship: relationship === null ? null : shownRelationship(relationship, view),
    })),
  }));
}

const ENDS = {
  SERVES: ['Offering', 'Job'],
  LENDS: ['Provider', 'Capability'],
  PARTNERS_WITH: ['Provider', 'Provider'],
} as const;

function shownRelationship({ from, to, through, ...relationship }: MissingRelationship, view: GraphView) {
  const [fromKind, toKind] = ENDS[relationship.type];
  const throughKind =
    relationship.type !== 'SERVES'
      ? 'Capability'
      : relationship.because === 'RELIEVES_FRICTION'
        ? 'Friction'
        : 'Job';
  return {
    ...relationship,
    from: view.node(fromKind, from),
    to: view.node(toKind, to),
    through: through.map((id) => view.node(throughKind, id)),
  };
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
