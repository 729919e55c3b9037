import { FAULTS_LISTED } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { Model, RelationshipType } from '../model/model.ts';
import { findCycles } from './cycles.ts';
import type { Cycle } from './cycles.ts';
import type { RelationshipRow } from './relationship-rows.ts';
import { storedEdges } from './stored-edges.ts';

/** Ids named of a long cycle. */
const IDS_NAMED = 20;

/**
 * A fault for each cycle that new relationships of an acyclic type would close, alone, together or with stored ones; at
 * most as many as an answer lists.
 */
export async function checkAcyclic(
  graph: GraphReader,
  model: Model,
  rows: readonly Pick<RelationshipRow, 'index' | 'from' | 'to' | 'relationship'>[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [relationship, own] of groupBy(rows, (row) => row.relationship)) {
    if (!relationship.acyclic) continue;
    const stored = await storedEdges(
      graph,
      { type: relationship.type, label: model.node(relationship.from).label },
      own,
    );
    faults.push(
      ...findCycles([...own, ...stored], FAULTS_LISTED).map((cycle) => cycleFault(relationship, cycle)),
    );
  }
  return faults;
}

/** The fault of the row that closes a cycle. */
export function cycleFault(relationship: RelationshipType, { index, ids }: Cycle): Fault {
  const shown =
    ids.length <= IDS_NAMED
      ? ids
      : [...ids.slice(0, IDS_NAMED - 1), `… (${ids.length - IDS_NAMED} more)`, ids.at(-1)];
  const got = shown.join(' → ');
  const expected = `no chain of ${relationship.type} that leads back to where it began`;
  return {
    index,
    field: 'to',
    expected,
    got,
    message: `Expected ${expected}, got ${got}. Leave out one of these.`,
  };
}
