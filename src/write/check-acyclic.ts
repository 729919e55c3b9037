import { FAULTS_LISTED } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { Model, RelationshipType } from '../model/model.ts';
import { findCycles } from './cycles.ts';
import type { Cycle, Edge } from './cycles.ts';
import { storedEdges } from './stored-edges.ts';

/** Ids named of a long cycle. */
const IDS_NAMED = 20;

/** A fault for each cycle that new relationships of an acyclic type would close, alone, together or with stored ones. */
export async function checkAcyclic(
  graph: GraphReader,
  about: { readonly model: Model; readonly relationship: RelationshipType; readonly rows: readonly Edge[] },
): Promise<readonly Fault[]> {
  const { model, relationship, rows } = about;
  if (!relationship.acyclic || rows.length === 0) return [];
  const { label } = model.node(relationship.from);
  const stored = await storedEdges(graph, { type: relationship.type, label }, rows);
  return findCycles([...rows, ...stored], FAULTS_LISTED).map((cycle) => cycleFault(relationship, cycle));
}

function cycleFault(relationship: RelationshipType, { index, ids }: Cycle): Fault {
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
