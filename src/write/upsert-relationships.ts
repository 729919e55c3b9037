import type { Fault } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { endsBeforeItBegins } from '../model/check-relationship.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model } from '../model/model.ts';
import type { ExactValue } from '../graph/exact-values.ts';
import { batches } from './batches.ts';
import { checkAcyclic } from './check-acyclic.ts';
import { deleteRelationshipElements } from './delete-elements.ts';
import { findOutgoing, findRelationships } from './find-relationships.ts';
import type { FoundRelationship, OutgoingRelationship } from './find-relationships.ts';
import type { RelationshipName } from './journal.ts';
import type { LockedGraph } from './lock-graph.ts';
import { addFaults, noFaults, refuseFaults } from './refusal.ts';
import { readRelationshipRows } from './relationship-rows.ts';
import type { RelationshipInput, RelationshipRow } from './relationship-rows.ts';
import { storedValues } from './stored-values.ts';
import type { WriteResult } from './write-result.ts';

/** Relationships of one type to create or change. */
export interface UpsertRelationships {
  readonly model: Model;
  readonly type: string;
  /** Each pair of ends once. */
  readonly rows: readonly RelationshipInput[];
  /** Default false. Whether the other relationships of this type from the nodes named in `from` to nodes of the model go. */
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
  const others = await otherRelationships(graph, call, rows);
  const relationshipsDeleted = replace
    ? await deleteRelationshipElements(
        graph,
        others.map(({ element }) => element),
      )
    : 0;
  const found = await findRelationships(graph, type, rows);
  const fresh = rows.filter((row) => !found.has(row.index));
  const known = rows.filter((row) => found.has(row.index));

  // What others wrote past the model is no fault of rows that only change it.
  addFaults(faults.rules, secondOnes({ fresh, known, others: replace ? [] : others }));
  addFaults(faults.rules, selfPartners(model, fresh));
  for (const row of known) addFaults(faults.rules, holdsBackwards(row, found.get(row.index)));
  addFaults(faults.rules, await checkAcyclic(graph, model, fresh));
  refuseFaults(faults);

  await createRelationships(graph, type, fresh);
  const changed = await changeRelationships(graph, known, found);
  return {
    created: fresh.length,
    changed,
    unchanged: known.length - changed,
    deleted: 0,
    relationshipsDeleted,
  };
}

/** What the graph has from the nodes that the rows start from, and the rows do not name; only where it is asked for. */
async function otherRelationships(
  graph: LockedGraph,
  { model, type, replace = false }: UpsertRelationships,
  rows: readonly RelationshipRow[],
): Promise<readonly OutgoingRelationship[]> {
  const asked = rows.filter((row) => replace || row.relationship.onlyOne);
  if (asked.length === 0) return [];
  const named = groupBy(asked, (row) => row.start);
  const kept = new Map([...named].map(([start, group]) => [start, new Set(group.map((row) => row.end))]));
  const outgoing = await findOutgoing(graph, { model, type, starts: [...named.keys()] });
  return outgoing.filter(({ start, end }) => kept.get(start)?.has(end) !== true);
}

/** A fault for each new relationship that would be a second one where a node has at most one. */
function secondOnes(rows: {
  readonly fresh: readonly RelationshipRow[];
  readonly known: readonly RelationshipRow[];
  readonly others: readonly OutgoingRelationship[];
}): readonly Fault[] {
  const firstTo = new Map([...rows.others, ...rows.known].map(({ start, to }) => [start, to]));
  return rows.fresh.flatMap(({ index, start, from, to, relationship }) => {
    if (!relationship.onlyOne) return [];
    const first = firstTo.get(start);
    if (first === undefined) {
      firstTo.set(start, to);
      return [];
    }
    const expected = `one ${relationship.type} from ${describeValue(from)}`;
    const got = `one to ${describeValue(first)} and one to ${describeValue(to)}`;
    const message = `Expected ${expected}, got ${got}. Keep one of them; \`replace: true\` puts a new one in the place of a stored one.`;
    return [{ index, field: 'to', expected, got, message }];
  });
}

/** A relationship that is read either way joins two nodes. */
function selfPartners(model: Model, rows: readonly RelationshipRow[]): readonly Fault[] {
  const eitherWay = new Set(
    model.nodes.flatMap(({ walks }) =>
      walks.filter((walk) => walk.direction === 'EITHER').map((walk) => walk.relationship),
    ),
  );
  return rows
    .filter(({ from, to, relationship }) => from === to && eitherWay.has(relationship))
    .map(({ index, to, relationship }) => {
      const expected = `${relationship.type} between two`;
      const got = `${describeValue(to)} at both ends`;
      return { index, field: 'to', expected, got, message: `Expected ${expected}, got ${got}.` };
    });
}

/** A stored first day can lie after a last day just given, and the other way round. */
function holdsBackwards(
  { index, values }: RelationshipRow,
  stored: FoundRelationship | undefined,
): readonly Fault[] {
  if (stored === undefined || values.has('validFrom') === values.has('validUntil')) return [];
  const fault = endsBeforeItBegins({
    from: values.has('validFrom') ? values.get('validFrom') : stored.validFrom,
    until: values.has('validUntil') ? values.get('validUntil') : stored.validUntil,
    index,
  });
  return fault === null ? [] : [fault];
}

async function createRelationships(
  graph: LockedGraph,
  type: string,
  rows: readonly RelationshipRow[],
): Promise<void> {
  for (const batch of batches(rows)) {
    await graph.ask('write/create-relationships', {
      type,
      rows: batch.map((row) => ({ start: row.start, end: row.end, properties: propertiesOf(row) })),
    });
    for (const row of batch) graph.journal.relationshipCreated(nameOf(row), propertiesOf(row));
  }
}

/** How many of the rows made a difference. */
async function changeRelationships(
  graph: LockedGraph,
  rows: readonly RelationshipRow[],
  found: ReadonlyMap<number, FoundRelationship>,
): Promise<number> {
  const given = rows.filter((row) => row.values.size > 0);
  const byIndex = new Map(given.map((row) => [row.index, row]));
  const changes = given.flatMap((row) =>
    (found.get(row.index)?.elements ?? []).map((element) => ({
      index: row.index,
      element,
      names: [...row.values.keys()],
      properties: propertiesOf(row),
    })),
  );
  const changed = new Set<number>();
  for (const batch of batches(changes)) {
    const answer = await graph.ask<{ index: number; before: readonly ExactValue[] }>(
      'write/change-relationships',
      { rows: batch },
    );
    for (const { index, before } of answer) {
      const row = byIndex.get(index) as RelationshipRow;
      graph.journal.relationshipChanged(nameOf(row), { given: propertiesOf(row), before });
      changed.add(index);
    }
  }
  return changed.size;
}

function nameOf({ relationship, from, to }: RelationshipRow): RelationshipName {
  return { type: relationship.type, from, to };
}

function propertiesOf({ values, relationship }: RelationshipRow): Readonly<Record<string, unknown>> {
  return storedValues(values, relationship.properties);
}
