import type { FrictionFacts } from '../analysis/friction-value/friction-facts.ts';
import { frictionNotes } from '../analysis/friction-value/friction-notes.ts';
import type { FrictionNoteCode } from '../analysis/friction-value/friction-notes.ts';
import type { NodeLabel } from '../analysis/notes.ts';
import type { FrictionScope } from './friction-facts.ts';
import type { GraphView } from './graph-view.ts';
import { shownNotes } from './shown-notes.ts';

/** The notes of friction value as an answer shows them: one question for what the graph left out while it summed. */
export async function shownFrictionNotes(
  view: GraphView,
  of: {
    readonly facts: FrictionFacts;
    readonly scope: FrictionScope;
    /** Further reasons, of the analysis itself. */
    readonly also?: readonly FrictionNoteCode[];
  },
) {
  const { facts, scope, also = [] } = of;
  const params = {
    customers: scope.customers,
    jobs: [...facts.jobIds],
    parents: [...facts.tree.keys()],
    experiences: facts.ignoresExperiences,
  };
  const rows = await view.read((graph) => graph.ask<LeftOutRow>('friction-value/left-out', params));
  const notes = frictionNotes(facts, {
    valueOfTime: scope.valueOfTime,
    leftOut: rows.map(({ code, count, nodes }) => ({
      code,
      count,
      nodes: nodes.flat().map(([kind, id]) => ({ kind, id })),
    })),
  });
  for (const code of also) notes.add(code, []);
  return shownNotes(notes.notes(), view);
}

interface LeftOutRow {
  readonly code: FrictionNoteCode;
  readonly count: number;
  readonly nodes: readonly (readonly (readonly [NodeLabel, string])[])[];
}
