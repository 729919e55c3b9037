import { explainedPath } from '../analysis/orchestration/explained-path.ts';
import type { OrchestrationResult, PathResult } from '../analysis/orchestration/orchestration-result.ts';
import type { Context } from './context.ts';
import type { GraphView } from './graph-view.ts';
import { shownNotes } from './shown-notes.ts';

/** The answer with every node as a reference, which the reading layer fills with what the query selects. */
export function shownOrchestration(result: OrchestrationResult, view: GraphView) {
  return {
    ...result,
    paths: result.paths.map((path) => shownPath(path, view)),
    today: result.today === null ? null : shownPath(result.today, view),
    unserved: result.unserved.map((id) => view.node('Job', id)),
    notes: shownNotes(result.notes, view),
  };
}

/** A path with every node as a reference. */
export function shownPath(path: PathResult, view: GraphView) {
  const { cost, handoffCost, yearlyValue, missingCost, confidence } = path;
  return {
    ...{ cost, handoffCost, yearlyValue, missingCost, confidence },
    cypher: () => path.cypher,
    explanation: (_: unknown, { currency }: Context) => explainedPath(path, currency),
    steps: path.steps.map((step) => ({
      ...step,
      job: view.node('Job', step.job),
      offering: view.node('Offering', step.offering),
      provider: view.node('Provider', step.provider),
      frictions: () =>
        step.frictions.map((one) => ({ ...one, friction: view.node('Friction', one.friction) })),
    })),
    handoffs: path.handoffs.map((handoff) => ({
      ...handoff,
      from: view.node('Offering', handoff.from),
      to: view.node('Offering', handoff.to),
    })),
    providers: path.providers.map((id) => view.node('Provider', id)),
    missingCapabilities: path.missingCapabilities.map((id) => view.node('Capability', id)),
  };
}
