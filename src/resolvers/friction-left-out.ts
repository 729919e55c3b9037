import type { FrictionFacts } from '../analysis/friction-value/friction-facts.ts';
import { frictionNotes } from '../analysis/friction-value/friction-notes.ts';
import type { FrictionNoteCode } from '../analysis/friction-value/friction-notes.ts';
import type { NodeLabel, Note } from '../analysis/notes.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { FrictionScope } from './friction-facts.ts';

/** The notes of friction value as an answer shows them: one question for what the graph left out while it summed. */
export async function shownFrictionNotes(
  graph: GraphReader,
  of: {
    readonly facts: FrictionFacts;
    readonly scope: FrictionScope;
    /** Further reasons, of the analysis itself. */
    readonly also?: readonly FrictionNoteCode[];
  },
) {
  const { facts, scope, also = [] } = of;
  const rows = await graph.ask<LeftOutRow>('friction-value/left-out', {
    customers: scope.customers,
    jobs: [...facts.jobIds],
    parents: [...facts.tree.keys()],
    experiences: facts.ignoresExperiences,
  });
  const notes = frictionNotes(facts, {
    valueOfTime: scope.valueOfTime,
    leftOut: rows.map(({ code, count, nodes }) => ({
      code,
      count,
      nodes: nodes.flat().map(([kind, id]) => ({ kind, id })),
    })),
  });
  for (const code of also) notes.add(code, []);
  return notes.notes().map(shownNote);
}

interface LeftOutRow {
  readonly code: FrictionNoteCode;
  readonly count: number;
  readonly nodes: readonly (readonly (readonly [NodeLabel, string])[])[];
}

function shownNote(note: Note) {
  return { ...note, nodes: note.nodes.map(({ kind, id }) => ({ __typename: kind, id })) };
}
