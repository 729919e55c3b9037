import type { Statement } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import { groupBy } from '../group-by.ts';
import type { NodeType } from '../model/model.ts';
import { pageOfAll, pagesOfWalk, rootList, sumsCypher, walkList } from './list-cypher.ts';
import type { PagesCypher } from './list-cypher.ts';
import { noParameters } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import { hasRows, nodePlan } from './places.ts';
import type { Place } from './places.ts';

/** A statement that reads all its places, and how to read the nodes in its answer. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly kinds: readonly ReadKind[];
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
 */
export function readStatement(places: readonly Place[]): ReadStatement {
  const params = noParameters();
  const most = mostNodes(places);
  const parts = places.map((place, at) => partOf(place, { at, params, most }));
  const kinds = kindsOf(places);
  const lines = [
    // The key of a node is its number in the store: nothing is read for it. It does not leave the answer it came with.
    'CYPHER 5',
    ...parts.flatMap((part) => part.lines),
    ...kinds.flatMap((kind) => kind.lines),
    `RETURN ${[...parts.flatMap((part) => part.columns), ...kinds.map((kind) => kind.returned)].join(',\n  ')}`,
  ];
  return { statement: { text: lines.join('\n'), params: params.values }, kinds };
}

interface Part {
  /** Lines that bind, among others, the place's distinct nodes: `list3`. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
}

/** Where a part stands in its statement. */
interface Standing {
  readonly at: number;
  readonly params: Parameters;
  /** Of each place: the most nodes that its pages hold. */
  readonly most: readonly number[];
}

/** So many rows of one place are read before it is known whether they fill more than their pages. */
const MOST_ROWS = 100_000;

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
  const sums = sumsCypher(list, page?.order ?? null, String(at));
  const summed = sums === null ? [] : [`[${sums.values}] AS sums${at}`];
  if (page === null) return { lines: sums?.lines ?? [], columns: summed };
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
  };
}

function walkPart({ plan, from }: Extract<Place, { kind: 'WALK' }>, standing: Standing): Part {
  const { at, params } = standing;
  const list = walkList(plan, params);
  const source = `list${from}`;
  const pages = plan.rows ? pagesOfWalk(list, plan) : null;
  const sums = sumsCypher(list, pages?.order ?? null, String(at));
  const lines: string[] = [];
  const columns: string[] = [];
  if (pages !== null) {
    const kept = keptOf(pages, at);
    lines.push(`CALL (${source}) {`, ...pageLines({ pages, kept, source }, standing).map(indent), '}');
    columns.push(...kept.slice(1).map(({ name }) => name));
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
  return { lines, columns };
}

/** What is kept of the rows of a walk. */
interface Kept {
  readonly name: string;
  readonly value: string;
}

function keptOf({ extras }: PagesCypher, at: number): Kept[] {
  return [
    { name: `list${at}`, value: 'collect(DISTINCT n)' },
    { name: `parents${at}`, value: 'collect(id(p))' },
    { name: `nodes${at}`, value: 'collect(id(n))' },
    ...(extras.length === 0 ? [] : [{ name: `extras${at}`, value: `collect([${extras.join(', ')}])` }]),
  ];
}

interface KeptPages {
  readonly pages: PagesCypher;
  readonly kept: readonly Kept[];
  readonly source: string;
}

/**
 * The pages of a walk. In the order of ids all rows are read together, since most nodes have no more than fill their page, and the
 * reader sorts them. Only where there are more than all pages hold is each of them cut out in the graph: of a hub no more is sent
 * than that. To ask each node first how many it leads to would take about as long as to read them.
 */
function pageLines({ pages, kept, source }: KeptPages, { at, params, most }: Standing): string[] {
  const names = kept.map(({ name }) => name);
  const lines = (from: string, rows: readonly string[], names: readonly string[]): string[] => [
    `UNWIND ${from} AS p`,
    ...rows,
    `RETURN ${kept.map(({ value }, index) => `${value} AS ${names[index]}`).join(', ')}`,
  ];
  if (pages.all === null) return lines(source, pages.cut, names);
  const mostRows = params.add('most', integer(most[at] as number));
  const cut = names.map((name) => `${name}Cut`);
  const all = [...pages.all, `WITH p, n, r LIMIT ${mostRows}`];
  return [
    `CALL (${source}) {`,
    ...lines(source, all, names).map(indent),
    '}',
    `WITH *, size(nodes${at}) >= ${mostRows} OR size(nodes${at}) > size(${source}) * ${pages.limit} AS over`,
    `CALL (${source}, over) {`,
    ...lines(`CASE WHEN over THEN ${source} ELSE [] END`, pages.cut, cut).map(indent),
    '}',
    `RETURN ${names.map((name, index) => `CASE WHEN over THEN ${cut[index]} ELSE ${name} END AS ${name}`).join(', ')}`,
  ];
}

function indent(line: string): string {
  return `  ${line}`;
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
): (ReadKind & { readonly lines: readonly string[]; readonly returned: string })[] {
  const read = places.flatMap((place, at) => (hasRows(place) ? [{ at, plan: nodePlan(place) }] : []));
  return [...groupBy(read, ({ plan }) => plan.type.label).values()].map((same, index) => {
    const { type } = (same[0] as (typeof same)[number]).plan;
    const properties = [...new Set(same.flatMap(({ plan }) => plan.properties))];
    const column = `kind${index}`;
    const lists = same.map(({ at }) => `list${at}`);
    const row = `[${['id(n)', 'n.id', ...properties.map((name) => `n.${name}`)].join(', ')}]`;
    const once = lists.length === 1;
    return {
      type,
      column,
      properties,
      lines: once
        ? []
        : [
            `CALL (${lists.join(', ')}) {`,
            `  UNWIND ${lists.join(' + ')} AS n WITH DISTINCT n RETURN collect(${row}) AS ${column}`,
            '}',
          ],
      returned: once ? `[n IN ${lists[0]} | ${row}] AS ${column}` : column,
    };
  });
}
