import { badInput, notFound } from '../errors.ts';
import { nodesStatement } from '../loaders/neighbour-statement.ts';
import type { NodeKind } from '../model/model.ts';
import type { ReadingScope } from './connection-links.ts';
import type { Context } from './context.ts';
import { within } from './within.ts';

export interface ConnectionsInput {
  readonly from: string;
  readonly to?: string | null;
  readonly toKind?: NodeKind | null;
  readonly via?: readonly string[] | null;
  readonly without?: readonly string[] | null;
  readonly relationshipTypes?: readonly string[] | null;
  readonly maxHops: number;
  readonly first: number;
  readonly after?: string | null;
}

const MOST_VIA = 4;
const MOST_WITHOUT = 1_000;
const MOST_HOPS = 10;
const LARGEST_PAGE = 100;

/** Of a kind with more nodes than this, the targets are found on the way instead of being started from. */
const MOST_TARGETS = 5_000;

/** The question with every id looked up, and its numbers checked. */
export interface ConnectionScope extends ReadingScope {
  /** The one node that paths end at; null where they end at a kind. */
  readonly to: string | null;
}

/**
 * The question with every id looked up.
 * @throws ThroughlineError BAD_USER_INPUT for numbers out of range, and for both or none of `to` and `toKind`; NOT_FOUND for
 *   the first id that the graph does not have.
 */
export async function connectionScope(
  { graph, model }: Context,
  input: ConnectionsInput,
): Promise<ConnectionScope> {
  const { from, to = null, toKind = null } = input;
  const via = distinct('via', input.via ?? [], MOST_VIA);
  const without = distinct('without', input.without ?? [], MOST_WITHOUT);
  if ((to === null) === (toKind === null)) {
    throw badInput(
      `Expected "to" or "toKind", got ${to === null ? 'neither' : 'both'}. Say where paths end by the one or the other.`,
    );
  }
  within('maxHops', input.maxHops, [1, MOST_HOPS]);
  within('first', input.first, [1, LARGEST_PAGE]);

  const ids = [from, ...(to === null ? [] : [to]), ...via, ...without];
  const rows = await graph.ask<{ id: string; labels: string[] }>('node/kinds', { ids: [...new Set(ids)] });
  const kinds = new Map(
    rows.map(({ id, labels }) => [id, labels.map(model.byLabel).find((type) => type !== undefined)?.kind]),
  );
  const kindOf = (id: string): NodeKind => {
    const kind = kinds.get(id);
    if (kind === undefined) throw notFound('Node', id);
    return kind;
  };
  ids.forEach(kindOf);
  const types = input.relationshipTypes ?? null;
  return {
    from: { id: from, kind: kindOf(from) },
    to,
    targets: to === null ? await nodesOfKind(graph, toKind!, new Set([from, ...without])) : [to],
    targetKind: to === null ? toKind! : kindOf(to),
    via: new Set(via),
    without: new Set(without),
    types: new Set(types ?? model.relationships.map(({ type }) => type)),
    maxHops: input.maxHops,
  };
}

function distinct(name: string, ids: readonly string[], most: number): readonly string[] {
  const each = [...new Set(ids)];
  if (each.length > most) throw badInput(`Expected at most ${most} ids in "${name}", got ${each.length}.`);
  return each;
}

async function nodesOfKind(
  graph: Context['graph'],
  kind: NodeKind,
  but: ReadonlySet<string>,
): Promise<readonly string[] | null> {
  const rows = await graph.ask<{ id: unknown }>(nodesStatement(kind, MOST_TARGETS + 1));
  if (rows.length > MOST_TARGETS) return null;
  return rows.flatMap(({ id }) => (typeof id === 'string' && !but.has(id) ? [id] : []));
}
