import type { Statement } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { NodeType } from '../model/model.ts';
import { isById, pageOfAll, rootList, rowsOfWalk, sumsCypher, walkList } from './list-cypher.ts';
import type { WalkPlan } from './node-plan.ts';
import { noParameters } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import { hasRows, nodePlan } from './places.ts';
import type { Place } from './places.ts';

/** A statement that reads all its places, and how to read the nodes in its answer. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly kinds: readonly ReadKind[];
  /** By place: how many of its rows the statement reads at most, where it reads those of all pages together; else null. */
  readonly uncut: readonly (number | null)[];
}

/** The nodes of one kind, from all places: each distinct one once, `[key, id, ...properties]`. */
export interface ReadKind {
  readonly type: NodeType;
  /** The column of the answer. */
  readonly column: string;
  readonly properties: readonly string[];
}

/**
 * One statement for all that a query reads, answered in one row. Nodes are named by keys that hold within this answer alone: the
 * rows of place 3 are the columns `parents3` (but for a root), `nodes3` and, where a row says more than its node, `extras3`;
 * `sums3` is what sums its lists up. Every name in it is the model's; input travels as parameters alone.
 *
 * @param isOverfull whether more rows are known to belong to a walk than its pages hold: these are then cut in the graph.
 */
export function readStatement(
  places: readonly Place[],
  isOverfull: (walk: WalkPlan) => boolean,
): ReadStatement {
  const params = noParameters();
  const most = mostNodes(places);
  const uncut = places.map((place, at) =>
    place.kind === 'WALK' && place.plan.rows && isById(place.plan) && !isOverfull(place.plan)
      ? (most[at] as number) + 1
      : null,
  );
  const parts = places.map((place, at) => partOf(place, { at, params, most: uncut[at] ?? null }));
  const kinds = kindsOf(places, parts);
  const lines = [
    // The key of a node is its number in the store: nothing is read for it. It does not leave the answer it came with.
    'CYPHER 5',
    ...parts.flatMap((part) => part.lines),
    ...kinds.flatMap((kind) => kind.lines),
    `RETURN ${[...parts.flatMap((part) => part.columns), ...kinds.map((kind) => kind.returned)].join(',\n  ')}`,
  ];
  return { statement: { text: lines.join('\n'), params: params.values }, kinds, uncut };
}

interface Part {
  /** Lines that bind, among others, the place's distinct nodes: `list3`. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  /** Whether nodes of other kinds may be among them. */
  readonly anyKind: boolean;
}

/** Where a part stands in its statement. */
interface Standing {
  readonly at: number;
  readonly params: Parameters;
  /** How many rows of a walk are read at most, all together; null where each page is cut. */
  readonly most: number | null;
}

/** So many rows of one place are read, at most, before it is known whether they are more than its pages hold. */
const MOST_ROWS = 100_000;

/** Of each place: the most nodes that its pages hold. */
function mostNodes(places: readonly Place[]): number[] {
  const most: number[] = [];
  for (const place of places) {
    const sources = place.kind === 'WALK' ? (most[place.from] as number) : 1;
    const each = place.kind === 'IDS' ? place.ids.length : place.plan.page.size + 1;
    most.push(Math.min(MOST_ROWS, sources * each));
  }
  return most;
}

function partOf(place: Place, standing: Standing): Part {
  const { at, params } = standing;
  switch (place.kind) {
    case 'IDS':
      return {
        lines: [
          'CALL () {',
          `  UNWIND ${params.add('ids', place.ids)} AS id MATCH (n:${place.plan.type.label} {id: id})`,
          `  RETURN collect(n) AS list${at}`,
          '}',
        ],
        columns: [keysOf(at)],
        anyKind: false,
      };
    case 'LIST':
      return listPart(place, at, params);
    case 'WALK':
      return walkPart(place, standing);
  }
}

function listPart({ plan }: Extract<Place, { kind: 'LIST' }>, at: number, params: Parameters): Part {
  const list = rootList(plan, params);
  const page = plan.rows ? pageOfAll(list) : null;
  const sums = sumsCypher(list, page, String(at));
  const summed = sums === null ? [] : [`[${sums.values}] AS sums${at}`];
  if (page === null) return { lines: sums?.lines ?? [], columns: summed, anyKind: false };
  const extras = collected(page.extras, at);
  return {
    lines: [
      'CALL () {',
      ...page.lines.map((line) => `  ${line}`),
      `  RETURN ${[`collect(n) AS list${at}`, ...extras].join(', ')}`,
      '}',
      ...(sums?.lines ?? []),
    ],
    columns: [keysOf(at), ...(extras.length === 0 ? [] : [`extras${at}`]), ...summed],
    anyKind: false,
  };
}

/**
 * In the order of ids the rows of all pages are read together, and the reader sorts them: most nodes have no more than fill their
 * page, and to ask each first how many it leads to would take about as long as to read them.
 */
function walkPart({ plan, from }: Extract<Place, { kind: 'WALK' }>, { at, params, most }: Standing): Part {
  const list = walkList(plan, params);
  const source = `list${from}`;
  const pages = plan.rows ? rowsOfWalk(list, plan, most) : null;
  const sums = sumsCypher(list, pages, String(at));
  const lines: string[] = [];
  const columns: string[] = [];
  if (pages !== null) {
    const extra = collected(pages.extras, at);
    const kept = [
      `collect(DISTINCT n) AS list${at}`,
      `collect(id(p)) AS parents${at}`,
      `collect(id(n)) AS nodes${at}`,
      ...extra,
    ];
    lines.push(
      `CALL (${source}) {`,
      `  UNWIND ${source} AS p`,
      ...pages.lines.map((line) => `  ${line}`),
      `  RETURN ${kept.join(', ')}`,
      '}',
    );
    columns.push(`parents${at}`, `nodes${at}`, ...(extra.length === 0 ? [] : [`extras${at}`]));
  }
  if (sums !== null) {
    lines.push(
      `CALL (${source}) {`,
      `  UNWIND ${source} AS p`,
      ...sums.lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`),
      `  RETURN collect([id(p), ${sums.values}]) AS sums${at}`,
      '}',
    );
    columns.push(`sums${at}`);
  }
  return { lines, columns, anyKind: pages?.anyKind ?? false };
}

function keysOf(at: number): string {
  return `[n IN list${at} | id(n)] AS nodes${at}`;
}

function collected(extras: readonly string[], at: number): string[] {
  return extras.length === 0 ? [] : [`collect([${extras.join(', ')}]) AS extras${at}`];
}

/** What is selected of the nodes of each kind, wherever they stand in the query. */
function kindsOf(
  places: readonly Place[],
  parts: readonly Part[],
): (ReadKind & { readonly lines: readonly string[]; readonly returned: string })[] {
  const read = places.flatMap((place, at) => (hasRows(place) ? [{ at, plan: nodePlan(place) }] : []));
  return [...groupBy(read, ({ plan }) => plan.type.label).values()].map((same, index) => {
    const { type } = (same[0] as (typeof same)[number]).plan;
    const properties = [...new Set(same.flatMap(({ plan }) => plan.properties))];
    const column = `kind${index}`;
    const lists = same.map(({ at }) => `list${at}`);
    const row = `[${['id(n)', 'n.id', ...properties.map((name) => `n.${name}`)].join(', ')}]`;
    const once = lists.length === 1;
    const tested = same.some(({ at }) => parts[at]?.anyKind === true) ? ` WHERE n:${type.label}` : '';
    return {
      type,
      column,
      properties,
      lines: once
        ? []
        : [
            `CALL (${lists.join(', ')}) {`,
            `  UNWIND ${lists.join(' + ')} AS n WITH DISTINCT n${tested} RETURN collect(${row}) AS ${column}`,
            '}',
          ],
      returned: once ? `[n IN ${lists[0]}${tested} | ${row}] AS ${column}` : column,
    };
  });
}
