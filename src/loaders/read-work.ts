import { groupBy } from '../group-by.ts';
import type { ConnectionPage, EdgeProperties, NodeRecord } from './connection-page.ts';
import { isLeaf } from './node-plan.ts';
import type { ListPlan, NodePlan, WalkPlan } from './node-plan.ts';
import type { Root } from './places.ts';

/** A root to read from. */
export interface Work {
  readonly root: Root;
  /** Takes what was read at the root; what it leads to is at its nodes by then. */
  readonly accept: (pages: readonly ConnectionPage[], records: readonly NodeRecord[]) => void;
}

/** Reads nodes of one kind by their ids. */
export function idsWork(plan: NodePlan, ids: readonly string[], keep: (record: NodeRecord) => void): Work {
  return {
    root: { kind: 'IDS', plan, ids: [...new Set(ids)] },
    accept: (_, records) => records.forEach(keep),
  };
}

/** Reads a page of all nodes of a kind. */
export function listWork(plan: ListPlan, keep: (page: ConnectionPage) => void): Work {
  return { root: { kind: 'LIST', plan }, accept: (pages) => pages.forEach(keep) };
}

/** Walks on from nodes that are read already. */
export function walkWork(walk: WalkPlan, type: NodePlan['type'], from: readonly NodeRecord[]): Work[] {
  if (from.length === 0) return [];
  const byId = new Map(from.map((record) => [record.id, record]));
  const plan: NodePlan = { type, properties: [], walks: [walk], source: null };
  return [
    idsWork(plan, [...byId.keys()], ({ id, reached }) => {
      const page = reached.get(walk.key);
      if (page !== undefined) byId.get(id)?.reached.set(walk.key, page);
    }),
  ];
}

/** Reads the nodes of one kind together, wherever they are asked for by their ids and lead nowhere. */
export function merged(works: readonly Work[]): Work[] {
  const groups = groupBy(works, ({ root }) =>
    root.kind === 'IDS' && isLeaf(root.plan) ? root.plan.type.label : Symbol('alone'),
  );
  return [...groups.values()].map((same) => {
    const [first] = same as [Work];
    const roots = same.map(({ root }) => root).filter((root) => root.kind === 'IDS');
    if (same.length === 1 || first.root.kind !== 'IDS') return first;
    const properties = [...new Set(roots.flatMap(({ plan }) => plan.properties))];
    const plan = { ...first.root.plan, properties };
    return {
      root: { kind: 'IDS', plan, ids: [...new Set(roots.flatMap(({ ids }) => ids))] },
      accept: (pages, records) => same.forEach((work) => work.accept(pages, records)),
    };
  });
}

/** What the places of a statement lead to that only their answer names: sources, and the nodes that groups are of. */
export function workAfter(
  place: ListPlan | WalkPlan | NodePlan,
  { pages, records }: { readonly pages: readonly ConnectionPage[]; readonly records: readonly NodeRecord[] },
): Work[] {
  if (!('page' in place)) return sourceWork(place.source, records);
  const edgeSource = 'edgeSource' in place ? place.edgeSource : null;
  return [
    ...sourceWork(place.node.source, records),
    ...(edgeSource === null
      ? []
      : sourceWork(
          edgeSource,
          pages.flatMap((page) => page.edges.map((edge) => edge.properties)),
        )),
    ...groupWork(place, pages),
  ];
}

/** The related nodes that lists are grouped by. */
function groupWork(plan: ListPlan, pages: readonly ConnectionPage[]): Work[] {
  return plan.groups.flatMap(({ key, node }): Work[] => {
    if (node === null) return [];
    const keys = pages
      .flatMap((page) => page.groups.get(key) ?? [])
      .flatMap((group) => (typeof group.key?.value === 'string' ? [group.key] : []));
    if (keys.length === 0) return [];
    const work = idsWork(
      node,
      keys.map(({ value }) => value as string),
      () => {},
    );
    return [
      {
        ...work,
        accept: (_, records) => {
          const found = byIdOf(records);
          for (const one of keys) one.node = found.get(one.value as string) ?? null;
        },
      },
    ];
  });
}

function sourceWork(plan: NodePlan | null, citing: readonly (NodeRecord | EdgeProperties)[]): Work[] {
  const cited = citing.filter((one) => typeof one['sourceId'] === 'string');
  if (plan === null || cited.length === 0) return [];
  const work = idsWork(
    plan,
    cited.map((one) => one['sourceId'] as string),
    () => {},
  );
  return [
    {
      ...work,
      accept: (_, records) => {
        const sources = byIdOf(records);
        for (const one of cited) one.source = sources.get(one['sourceId'] as string) ?? null;
      },
    },
  ];
}

function byIdOf(records: readonly NodeRecord[]): ReadonlyMap<string, NodeRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
