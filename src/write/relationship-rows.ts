import type { Fault } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { PropertyValues } from '../model/check-properties.ts';
import { checkEnd, checkRelationship } from '../model/check-relationship.ts';
import type { CheckedRelationship } from '../model/check-relationship.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeKind, RelationshipType } from '../model/model.ts';
import { nameKind, nameLabels } from '../model/name-kind.ts';
import { checkSources } from './check-sources.ts';
import { findNodes } from './find-nodes.ts';
import type { FoundNode } from './find-nodes.ts';
import { addFaults } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** A relationship as a caller names it; `type` is stated for all of a call. */
export interface RelationshipInput {
  /** The id of the node it starts from. */
  readonly from: string;
  /** The id of the node it ends at. */
  readonly to: string;
  /** By name, unchecked; null removes one. */
  readonly properties?: unknown;
}

/** A row whose ends the graph has, of the kinds that the model joins. */
export interface RelationshipRow {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  /** The element ids of its ends. */
  readonly start: string;
  readonly end: string;
  readonly relationship: RelationshipType;
  readonly values: PropertyValues;
}

/** What a call's rows are checked against. */
export interface RelationshipCall {
  readonly model: Model;
  readonly type: string;
  readonly rows: readonly RelationshipInput[];
  readonly fromImport: boolean;
}

/**
 * The rows that can be written as far as they and their ends tell; whatever is wrong goes into `faults`. Where one type
 * joins several pairs of kinds, the node that a row starts from decides which it is and so which properties it has.
 */
export async function readRelationshipRows(
  graph: GraphReader,
  call: RelationshipCall,
  faults: Refusal,
): Promise<readonly RelationshipRow[]> {
  const pairs = call.model.ofType(call.type);
  const rows = call.rows.map((row, index) => ({ ...row, index }));
  addFaults(faults.input, rows.flatMap(endFaults));
  addFaults(faults.input, repeatedEnds(rows));
  const wellFormed = rows.filter((row) => endFaults(row).length === 0);
  const nodes = await findNodes(graph, {
    ids: wellFormed.flatMap((row) => [row.from, row.to]),
    labels: pairs.flatMap((pair) => [call.model.node(pair.from).label, call.model.node(pair.to).label]),
  });

  const checked = rows.map(({ properties, ...row }) => {
    const pair = pairs.find(({ from }) => isOfKind(call.model, nodes.get(row.from), from)) ?? only(pairs);
    const { values, faults: ownFaults } =
      pair === undefined
        ? NO_PROPERTIES
        : checkRelationship(properties, {
            relationship: pair,
            index: row.index,
            fromImport: call.fromImport,
          });
    addFaults(faults.input, ownFaults);
    return { ...row, pair, values };
  });
  addFaults(faults.rules, await checkSources(graph, checked));

  return checked.flatMap(({ pair, ...row }) => {
    if (endFaults(row).length > 0) return [];
    const astray = astrayEnds(row, { model: call.model, pairs: pair === undefined ? pairs : [pair], nodes });
    addFaults(faults.rules, astray);
    const start = nodes.get(row.from)?.element;
    const end = nodes.get(row.to)?.element;
    if (pair === undefined || start === undefined || end === undefined || astray.length > 0) return [];
    return [{ ...row, start, end, relationship: pair }];
  });
}

const NO_PROPERTIES: CheckedRelationship = { values: new Map(), faults: [] };

type IndexedInput = RelationshipInput & { readonly index: number };

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function endFaults({ from, to, index }: IndexedInput): readonly Fault[] {
  return [checkEnd(from, { field: 'from', index }), checkEnd(to, { field: 'to', index })].filter(
    (fault) => fault !== null,
  );
}

function repeatedEnds(rows: readonly IndexedInput[]): readonly Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ from, to, index }) => {
    const key = JSON.stringify([from, to]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const got = `${describeValue(from)} to ${describeValue(to)}`;
    const message = `Expected each pair of ends once in one call, got ${got} in row ${before} too. Put all its properties into one row.`;
    return [{ index, field: null, expected: 'each pair of ends once', got, message }];
  });
}

type Nodes = ReadonlyMap<string, FoundNode>;

function isOfKind(model: Model, node: FoundNode | undefined, kind: NodeKind): boolean {
  return node?.labels.includes(model.node(kind).label) ?? false;
}

/** A fault for each end that the graph does not have, or that is of a kind which the model does not join so. */
function astrayEnds(
  row: IndexedInput,
  about: { readonly model: Model; readonly pairs: readonly RelationshipType[]; readonly nodes: Nodes },
): readonly Fault[] {
  const { model, pairs, nodes } = about;
  return (['from', 'to'] as const).flatMap((field) => {
    const found = nodes.get(row[field]);
    if (pairs.some((pair) => isOfKind(model, found, pair[field]))) return [];
    const kinds = [...new Set(pairs.map((pair) => nameKind(model.node(pair[field]))))].join(' or ');
    const expected = `the id of ${kinds}`;
    const got = describeValue(row[field]);
    const evidence =
      found === undefined
        ? 'which the graph does not have. Create it first, or correct the id.'
        : `which is ${nameLabels(model, found.labels)}.`;
    return [
      {
        index: row.index,
        field,
        expected,
        got,
        message: `Expected "${field}" to be ${expected}, got ${got}, ${evidence}`,
      },
    ];
  });
}
