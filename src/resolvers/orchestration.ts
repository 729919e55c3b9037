import { searchOrchestration } from '../solver/search-thread.ts';
import type { Context } from './context.ts';
import { graphView, knowingNames } from './graph-view.ts';
import { heldOf } from './held.ts';
import { orchestrationDifference } from './orchestration-difference.ts';
import type { AskedOrchestration, ComparedOrchestration } from './orchestration-difference.ts';
import { readOrchestration, type OrchestrationScope } from './orchestration-facts.ts';
import { questionOf, type OrchestrationInput } from './orchestration-question.ts';
import { shownNotes } from './shown-notes.ts';
import { shownOrchestration, shownPath } from './shown-orchestration.ts';

/** Query.orchestration. */
export async function orchestration(
  _: unknown,
  { input }: { readonly input: OrchestrationInput },
  context: Context,
) {
  const asked: AskedOrchestration = { question: questionOf(input), scope: scopeOf(input), context };
  const plainView = graphView(context, input.whatIf);
  const { facts, names } = await plainView.read((graph) => readOrchestration(graph, asked.scope));
  const view = knowingNames(plainView, names);
  const after = await searchOrchestration({ facts, question: asked.question }, context);
  return {
    customer: view.node('Customer', input.customer),
    job: view.node('Job', input.job),
    ...shownOrchestration(after, view),
    searched: { ...asked, view, facts, after },
    restsOn: { view, facts: after.facts },
    comparison: input.whatIf == null ? null : { ...asked, view, facts, after },
  };
}

/** Orchestration.whatChanged: searched for where it is selected, and there alone. */
export async function whatChanged({ comparison }: { readonly comparison: ComparedOrchestration | null }) {
  if (comparison === null) return null;
  const { gained, lost, notes, ...difference } = await orchestrationDifference(comparison);
  const before = graphView(comparison.context);
  return {
    ...difference,
    gained: gained.map((path) => shownPath(path, comparison.view)),
    lost: lost.map((path) => shownPath(path, before)),
    notes: shownNotes(notes, before),
  };
}

function scopeOf(input: OrchestrationInput): OrchestrationScope {
  const { onlyProviders, withoutProviders, withoutOfferings, mustUseProvider } = input;
  return {
    customer: input.customer,
    job: input.job,
    provider: input.provider ?? null,
    providers: [
      ...(onlyProviders ?? []),
      ...(withoutProviders ?? []),
      ...(mustUseProvider == null ? [] : [mustUseProvider]),
    ],
    offerings: withoutOfferings ?? [],
    includePlanned: input.includePlanned,
    held: heldOf(input),
  };
}
