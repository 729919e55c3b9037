import type { FrictionFacts } from '../analysis/friction-value/friction-facts.ts';
import { frictionNotes } from '../analysis/friction-value/friction-notes.ts';
import type { FrictionNoteCode, LeftOut } from '../analysis/friction-value/friction-notes.ts';
import type { NodeLabel } from '../analysis/notes.ts';
import type { PricingNoteCode } from '../analysis/pricing-notes.ts';
import type { GraphReader } from '../graph/graph.ts';
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
  const leftOut = await view.read((graph) =>
    readLeftOut(graph, {
      customers: scope.customers,
      jobs: [...facts.jobIds],
      parents: [...facts.tree.keys()],
      experiences: facts.ignoresExperiences,
    }),
  );
  const notes = frictionNotes(facts, { valueOfTime: scope.valueOfTime, leftOut });
  for (const code of also) notes.add(code, []);
  return shownNotes(notes.notes(), view);
}

/** What the pricing of jobs leaves out, by reason; the parameters are those of the question. */
export async function readLeftOut(
  graph: GraphReader,
  of: {
    readonly customers: readonly string[] | null;
    readonly jobs: readonly string[];
    readonly parents: readonly string[];
    readonly experiences: boolean;
  },
): Promise<readonly (LeftOut & { readonly code: PricingNoteCode })[]> {
  const rows = await graph.ask<LeftOutRow>('friction-value/left-out', { ...of });
  return rows.map(({ code, count, nodes }) => ({
    code,
    count,
    nodes: nodes.flat().map(([kind, id]) => ({ kind, id })),
  }));
}

interface LeftOutRow {
  readonly code: PricingNoteCode;
  readonly count: number;
  readonly nodes: readonly (readonly (readonly [NodeLabel, string])[])[];
}
