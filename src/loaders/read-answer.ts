import { addTo } from '../group-by.ts';
import { makePage } from './connection-page.ts';
import type { ConnectionPage, NodeRecord, PageRow, PageSums } from './connection-page.ts';
import { isById } from './list-cypher.ts';
import { isLeaf } from './node-plan.ts';
import type { NodePlan, WalkPlan } from './node-plan.ts';
import { hasRows, nodePlan } from './places.ts';
import type { Place } from './places.ts';
import type { ReadKind } from './read-statement.ts';

/** The one row of a statement's answer, by column. */
export type AnswerRow = Readonly<Record<string, readonly unknown[] | undefined>>;

/** What was read at one place: its nodes by key (where they lead nowhere, with those of their kind from other places), and its pages. */
export interface PlaceAnswer {
  readonly records: ReadonlyMap<number, NodeRecord>;
  readonly pages: readonly ConnectionPage[];
}

/** The nodes and pages of all places, each page at the node that it is reached from. */
export function readAnswer(
  places: readonly Place[],
  kinds: readonly ReadKind[],
  row: AnswerRow,
): readonly PlaceAnswer[] {
  const read = new Map(kinds.map((kind) => [kind.type.label, readKind(kind, row[kind.column] ?? [])]));
  const answers: PlaceAnswer[] = [];
  places.forEach((place, at) => {
    const keys = (row[`nodes${at}`] ?? []) as readonly number[];
    const records = hasRows(place) ? recordsOf(nodePlan(place), keys, read) : NO_RECORDS;
    const answer = { row, at, keys, records };
    switch (place.kind) {
      case 'IDS':
        answers.push({ records, pages: [] });
        break;
      case 'LIST': {
        const sums = row[`sums${at}`] as PageSums | undefined;
        const page = makePage({ plan: place.plan, rows: rowsOf(answer), sums, edgeProperties: [] });
        answers.push({ records, pages: [page] });
        break;
      }
      case 'WALK':
        answers.push({ records, pages: walkPages(place.plan, answer, answers[place.from] as PlaceAnswer) });
    }
  });
  return answers;
}

const NO_RECORDS: ReadonlyMap<number, NodeRecord> = new Map();
const NOTHING: readonly unknown[] = [];

/** The nodes of a kind as they came, and those of them that lead nowhere: one record serves wherever they stand. */
interface Kind {
  readonly type: ReadKind;
  readonly rows: ReadonlyMap<number, readonly unknown[]>;
  readonly leaves: Map<number, NodeRecord>;
}

function readKind(type: ReadKind, nodes: readonly unknown[]): Kind {
  const rows = nodes as readonly (readonly [number, unknown, ...unknown[]])[];
  // A node without an id, which somebody wrote past the model, can be asked for by nobody: it is left out, as those of other kinds are.
  const known = rows.filter(([, id]) => typeof id === 'string');
  return { type, rows: new Map(known.map((values) => [values[0], values])), leaves: new Map() };
}

function recordsOf(
  plan: NodePlan,
  keys: readonly number[],
  read: ReadonlyMap<string, Kind>,
): ReadonlyMap<number, NodeRecord> {
  const kind = read.get(plan.type.label) as Kind;
  const leaf = isLeaf(plan);
  const known = leaf ? kind.leaves : new Map<number, NodeRecord>();
  for (const key of keys) {
    const values = known.has(key) ? undefined : kind.rows.get(key);
    // Somebody may have written a node of another kind where these are: it has no row.
    if (values !== undefined) known.set(key, makeRecord(kind.type, values, leaf));
  }
  return known;
}

function makeRecord(type: ReadKind, values: readonly unknown[], leaf: boolean): NodeRecord {
  const record: NodeRecord = {
    __typename: type.type.label,
    id: values[1] as string,
    reached: leaf ? NOT_REACHED : new Map(),
  };
  const { properties } = type;
  for (let at = 0; at < properties.length; at += 1) record[properties[at] as string] = values[at + 2] ?? null;
  // A node that somebody wrote past the model may lack its name; its id is what there is to call it.
  if (record['name'] === null) record['name'] = record.id;
  return record;
}

const NOT_REACHED: NodeRecord['reached'] = new Map();

interface RowsAnswer {
  readonly row: AnswerRow;
  readonly at: number;
  readonly keys: readonly number[];
  readonly records: ReadonlyMap<number, NodeRecord>;
}

function rowsOf(answer: RowsAnswer): PageRow[] {
  return answer.keys.flatMap((_, index) => rowAt(answer, index) ?? []);
}

/** Null for a node of another kind. */
function rowAt({ row, at, keys, records }: RowsAnswer, index: number): PageRow | null {
  const node = records.get(keys[index] as number);
  const extras = row[`extras${at}`] as readonly (readonly unknown[])[] | undefined;
  return node === undefined ? null : { node, extras: extras?.[index] ?? NOTHING };
}

function walkPages(plan: WalkPlan, answer: RowsAnswer, from: PlaceAnswer): ConnectionPage[] {
  const { row, at } = answer;
  const parents = (row[`parents${at}`] ?? []) as readonly number[];
  const rowsByParent = new Map<number, PageRow[]>();
  parents.forEach((parent, index) => {
    const one = rowAt(answer, index);
    if (one !== null) addTo(rowsByParent, parent, one);
  });
  const sums = new Map(
    ((row[`sums${at}`] ?? []) as readonly (readonly [number, ...PageSums])[]).map(([key, ...of]) => [
      key,
      of,
    ]),
  );
  return [...from.records].map(([key, record]) => {
    const rows = rowsByParent.get(key) ?? [];
    if (isById(plan)) sortById(rows, plan.page.order.idDescending !== plan.page.backward);
    const page = makePage({ plan, rows, sums: sums.get(key), edgeProperties: plan.edgeProperties });
    record.reached.set(plan.key, page);
    return page;
  });
}

/** The model's ids are of ASCII alone, which JavaScript and Neo4j put in the same order. */
function sortById(rows: PageRow[], descending: boolean): void {
  const first = descending ? 1 : -1;
  rows.sort((a, b) => (a.node.id < b.node.id ? first : a.node.id > b.node.id ? -first : 0));
}
