import { aboutOf, distinctFacts, evidenceSummary } from '../analysis/evidence.ts';
import type { EvidenceSummary, Fact, Provenance, UsedFact } from '../analysis/evidence.ts';
import { readProvenance } from '../loaders/provenance.ts';
import type { Context } from './context.ts';
import type { GraphView } from './graph-view.ts';
import { numberOf, textOf } from './stored-value.ts';

/** What the answer of an analysis carries, so that its `evidence` can be read where it is selected, and there alone. */
export interface RestsOn {
  readonly view: GraphView;
  /** In any order; one may come several times. */
  readonly facts: () => Iterable<UsedFact> | Promise<UsedFacts>;
}

/** The facts of most effect where there are too many to list. */
export interface UsedFacts {
  readonly facts: Iterable<UsedFact>;
  /** How many more there are. */
  readonly unlisted: number;
}

/** Facts whose provenance is read, those of most effect. */
export const MOST_FACTS = 20_000;

/** The field `evidence` of every analysis. */
export async function evidence(
  { restsOn: { view, facts } }: { readonly restsOn: RestsOn },
  _: unknown,
  { model }: Context,
) {
  const found = await facts();
  const { facts: listed, unlisted } = 'unlisted' in found ? found : { facts: found, unlisted: 0 };
  const used = distinctFacts(listed);
  const read = used.slice(0, MOST_FACTS);
  const summary = evidenceSummary(read, await provenanceOf(read, view, model));
  return {
    ...shown(summary, view),
    facts: used.length + unlisted,
    completeness: unlisted > 0 || read.length < used.length ? 'TRUNCATED' : 'COMPLETE',
  };
}

/** Who says so, when and how surely, by `about`. */
export async function provenanceOf(
  facts: readonly UsedFact[],
  view: GraphView,
  model: Context['model'],
): Promise<ReadonlyMap<string, Provenance>> {
  const subjects = [...new Map(facts.map(({ subject }) => [aboutOf(subject), subject])).values()];
  const stated = await view.read((graph) => readProvenance(graph, model, subjects));
  return new Map(
    subjects.map((subject, at) => [
      aboutOf(subject),
      {
        confidence: numberOf(stated[at]?.confidence),
        observedAt: textOf(stated[at]?.observedAt),
        sourceId: textOf(stated[at]?.sourceId),
      },
    ]),
  );
}

function shown(summary: EvidenceSummary, view: GraphView) {
  const fact = ({ sourceId, ...rest }: Fact) => ({
    ...rest,
    source: view.node('Source', sourceId),
  });
  return {
    ...summary,
    sources: summary.sources.map((id) => view.node('Source', id)),
    weakest: summary.weakest.map(fact),
    wouldChange: summary.wouldChange.map(fact),
  };
}
