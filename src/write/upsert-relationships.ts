import type { Fault } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { endsBeforeItBegins } from '../model/check-relationship.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, RelationshipType } from '../model/model.ts';
import { checkAcyclic } from './check-acyclic.ts';
import { checkSources } from './check-sources.ts';
import type { LockedGraph } from './lock-graph.ts';
import { noFaults, refuseFaults } from './refusal.ts';
import { readRelationshipRows } from './relationship-rows.ts';
import type { RelationshipInput, RelationshipRow } from './relationship-rows.ts';
import { deleteElements, storedRelationships } from './stored-relationships.ts';
import type { OutgoingRelationship, StoredRelationships, Validity } from './stored-relationships.ts';
import { NOTHING_WRITTEN } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Relationships of one type to create or change. */
export interface UpsertRelationships {
  readonly model: Model;
  readonly type: string;
  /** Each pair of ends once. */
  readonly rows: readonly RelationshipInput[];
  /** Default false. Whether the other relationships of this type from the nodes named in `from` go. */
  readonly replace?: boolean;
  /** Default false. Whether to accept what recorded analyses wrote back. */
  readonly fromImport?: boolean;
}

/**
 * Creates or changes relationships by their type and ends, all or nothing: a property not given stays, null removes it.
 * Ends and cited sources must be in the graph already. PARTNERS_WITH from b to a is another relationship than from a to b.
 * @throws ThroughlineError BAD_USER_INPUT or GRAPH_RULE with every fault of every row.
 */
export async function upsertRelationships(
  graph: LockedGraph,
  call: UpsertRelationships,
): Promise<WriteResult> {
  const { model, type, replace = false, fromImport = false } = call;
  const faults = noFaults();
  const rows = await readRelationshipRows(graph, { model, type, rows: call.rows, fromImport }, faults);
  faults.rules.push(...(await checkSources(graph, rows)));

  const plans: Plan[] = [];
  let relationshipsDeleted = 0;
  for (const [relationship, own] of groupBy(rows, (row) => row.relationship)) {
    const stored = storedRelationships(graph, { model, relationship });
    faults.rules.push(...selfPartners(model, relationship, own));
    if (replace || relationship.onlyOne) {
      const others = await otherRelationships(stored, own);
      if (replace)
        relationshipsDeleted += await deleteElements(
          graph,
          others.map(({ element }) => element),
        );
      if (relationship.onlyOne) faults.rules.push(...secondOnes(relationship, own, replace ? [] : others));
    }
    const found = await stored.find(own);
    faults.rules.push(...own.flatMap((row) => holdsBackwards(row, found.get(row.index))));
    const fresh = own.filter((row) => !found.has(row.index));
    faults.rules.push(...(await checkAcyclic(graph, { model, relationship, rows: fresh })));
    plans.push({ stored, fresh, known: own.filter((row) => found.has(row.index)) });
  }
  refuseFaults(faults);
  return { ...(await carryOut(plans)), relationshipsDeleted };
}

/** What to write once nothing is wrong with any row. */
interface Plan {
  readonly stored: StoredRelationships;
  readonly fresh: readonly RelationshipRow[];
  readonly known: readonly RelationshipRow[];
}

async function carryOut(plans: readonly Plan[]): Promise<WriteResult> {
  let { created, changed, unchanged } = NOTHING_WRITTEN;
  for (const { stored, fresh, known } of plans) {
    await stored.create(fresh);
    const different = await stored.change(known);
    created += fresh.length;
    changed += different;
    unchanged += known.length - different;
  }
  return { ...NOTHING_WRITTEN, created, changed, unchanged };
}

/** What the graph has from the nodes that the rows start from, and the rows do not name. */
async function otherRelationships(
  stored: StoredRelationships,
  rows: readonly RelationshipRow[],
): Promise<readonly OutgoingRelationship[]> {
  const named = groupBy(rows, (row) => row.from);
  const kept = new Map([...named].map(([from, group]) => [from, new Set(group.map((row) => row.to))]));
  const outgoing = await stored.from([...named.keys()]);
  return outgoing.filter(({ from, to }) => to === null || kept.get(from)?.has(to) !== true);
}

/** A fault for each relationship that would be a second one where a node has at most one. */
function secondOnes(
  relationship: RelationshipType,
  rows: readonly RelationshipRow[],
  others: readonly OutgoingRelationship[],
): readonly Fault[] {
  const firstTo = new Map(others.map(({ from, to }) => [from, to]));
  return rows.flatMap((row) => {
    const first = firstTo.get(row.from);
    if (first === undefined) {
      firstTo.set(row.from, row.to);
      return [];
    }
    const expected = `one ${relationship.type} from ${describeValue(row.from)}`;
    const got = `one to ${describeValue(first)} and one to ${describeValue(row.to)}`;
    const message = `Expected ${expected}, got ${got}. Keep one of them; \`replace: true\` puts a new one in the place of a stored one.`;
    return [{ index: row.index, field: 'to', expected, got, message }];
  });
}

/** A stored first day can lie after a last day just given, and the other way round. */
function holdsBackwards({ index, values }: RelationshipRow, stored: Validity | undefined): readonly Fault[] {
  if (stored === undefined || values.has('validFrom') === values.has('validUntil')) return [];
  const fault = endsBeforeItBegins({
    from: values.has('validFrom') ? values.get('validFrom') : stored.validFrom,
    until: values.has('validUntil') ? values.get('validUntil') : stored.validUntil,
    index,
  });
  return fault === null ? [] : [fault];
}

/** A relationship that is read either way joins two nodes. */
function selfPartners(
  model: Model,
  relationship: RelationshipType,
  rows: readonly RelationshipRow[],
): readonly Fault[] {
  const isEitherWay = model
    .node(relationship.from)
    .walks.some((walk) => walk.relationship === relationship && walk.direction === 'EITHER');
  if (!isEitherWay) return [];
  return rows
    .filter((row) => row.from === row.to)
    .map(({ index, to }) => {
      const expected = `${relationship.type} between two`;
      const got = `${describeValue(to)} at both ends`;
      return { index, field: 'to', expected, got, message: `Expected ${expected}, got ${got}.` };
    });
}
