import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphReader } from '../graph/graph.ts';
import type { Model, NodeType } from '../model/model.ts';
import type { NodeRef } from './node-ref.ts';
import { makePage } from './connection-page.ts';
import type { ConnectionPage, EdgeProperties, NodeRecord } from './connection-page.ts';
import { levelStatement } from './level-statement.ts';
import type { Task, TaskAnswer } from './level-statement.ts';
import { planList, planNodes } from './node-plan.ts';
import type { ListPlan, NodePlan, WalkPlan } from './node-plan.ts';
import type { ListArguments } from './page.ts';
import { placeKey } from './plan-cache.ts';

/** Loads nodes as deep as the query selects them: one statement per level, whatever the number of rows. */
export interface NodeReader {
  /** A page of all nodes of a kind. */
  list(info: GraphQLResolveInfo, type: NodeType, list: ListArguments): Promise<ConnectionPage>;
  /** The node of a kind and id; null when the graph has none. Calls from one field are answered together. */
  byId(info: GraphQLResolveInfo, type: NodeType, id: string): Promise<NodeRecord | null>;
  /** The node that an analysis named; nothing is asked where only its id is selected. */
  ofRef(info: GraphQLResolveInfo, ref: NodeRef): Promise<NodeRecord | null>;
}

/** Reads in one view of the graph: all that one piece of work asks sees the same. The work may run again. */
export type ReadGraph = <T>(work: (graph: GraphReader) => Promise<T>) => Promise<T>;

/** A reader for one request. */
export function makeNodeReader(read: ReadGraph, model: Model): NodeReader {
  const places = new Map<string, Place>();
  const placeOf = (info: GraphQLResolveInfo, type: NodeType): Place => {
    const key = `${placeKey(info)}|${type.label}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const plan = planNodes(model, info, type);
    const place = {
      plan,
      loader: new DataLoader((ids: readonly string[]) => read((graph) => readByIds(graph, plan, ids))),
    };
    places.set(key, place);
    return place;
  };
  return {
    list: async (info, type, list) => {
      const plan = planList(model, info, { type, list });
      let found: ConnectionPage | undefined;
      await read((graph) => readLevels(graph, [listWork(plan, (connection) => (found = connection))]));
      return found as unknown as ConnectionPage;
    },
    byId: (info, type, id) => placeOf(info, type).loader.load(id),
    ofRef: async (info, ref) => {
      const type = model.byLabel(ref.__typename);
      if (type === undefined) throw new Error(`Expected a reference to a noun, got "${ref.__typename}".`);
      const { plan, loader } = placeOf(info, type);
      const idAlone = plan.properties.length + plan.walks.length === 0;
      return idAlone ? { __typename: ref.__typename, id: ref.id, reached: new Map() } : loader.load(ref.id);
    },
  };
}

/** A field of the query that gives nodes of one kind: what it selects of them, and who collects the ids. */
interface Place {
  readonly plan: NodePlan;
  readonly loader: DataLoader<string, NodeRecord | null>;
}

async function readByIds(
  graph: GraphReader,
  plan: NodePlan,
  ids: readonly string[],
): Promise<(NodeRecord | null)[]> {
  const found = new Map<string, NodeRecord>();
  await readLevels(graph, [idsWork(plan, ids, (record) => found.set(record.id, record))]);
  return ids.map((id) => found.get(id) ?? null);
}

/** A task, and what to do with its answer; the work it leads to makes up the next level. */
interface Work {
  readonly task: Task;
  readonly accept: (answer: TaskAnswer) => Work[];
}

async function readLevels(graph: GraphReader, first: readonly Work[]): Promise<void> {
  let level = first;
  while (level.length > 0) {
    const answers = await graph.ask<TaskAnswer>(levelStatement(level.map((work) => work.task)));
    const byTask = new Map(answers.map((answer) => [answer.task, answer]));
    level = level.flatMap((work, index) =>
      work.accept(byTask.get(index) ?? { task: index, pages: [], nodes: [] }),
    );
  }
}

function idsWork(plan: NodePlan, ids: readonly string[], keep: (record: NodeRecord) => void): Work {
  return {
    task: { kind: 'IDS', plan, ids: [...new Set(ids)] },
    accept: (answer) => {
      const records = readRecords(plan, answer);
      records.forEach(keep);
      return deeper(plan, records);
    },
  };
}

function listWork(plan: ListPlan, keep: (page: ConnectionPage) => void): Work {
  return {
    task: { kind: 'LIST', plan },
    accept: (answer) => {
      const records = readRecords(plan.node, answer);
      const pages = answer.pages.map((page) => makePage({ plan, answer: page, records, edgeProperties: [] }));
      pages.forEach(keep);
      return [...deeper(plan.node, records), ...groupWork(plan, pages)];
    },
  };
}

function walkWork(plan: WalkPlan, from: ReadonlyMap<string, NodeRecord>): Work {
  return {
    task: { kind: 'WALK', plan, parents: [...from.keys()] },
    accept: (answer) => {
      const records = readRecords(plan.node, answer);
      const pages = answer.pages.map((one) => {
        const page = makePage({ plan, answer: one, records, edgeProperties: plan.edgeProperties });
        from.get(one[0] ?? '')?.reached.set(plan.key, page);
        return page;
      });
      const properties =
        plan.edgeSource === null ? [] : pages.flatMap((page) => page.edges.map((edge) => edge.properties));
      return [
        ...deeper(plan.node, records),
        ...sourceWork(plan.edgeSource, properties),
        ...groupWork(plan, pages),
      ];
    },
  };
}

/** What the nodes just read lead to. */
function deeper(plan: NodePlan, records: ReadonlyMap<string, NodeRecord>): Work[] {
  if (records.size === 0) return [];
  return [
    ...plan.walks.map((walk) => walkWork(walk, records)),
    ...sourceWork(plan.source, [...records.values()]),
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
    const found = new Map<string, NodeRecord>();
    const work = idsWork(
      node,
      keys.map(({ value }) => value as string),
      (record) => found.set(record.id, record),
    );
    const accept = (answer: TaskAnswer): Work[] => {
      const next = work.accept(answer);
      for (const one of keys) one.node = found.get(one.value as string) ?? null;
      return next;
    };
    return [{ ...work, accept }];
  });
}

function sourceWork(plan: NodePlan | null, citing: readonly (NodeRecord | EdgeProperties)[]): Work[] {
  const cited = citing.filter((one) => typeof one['sourceId'] === 'string');
  if (plan === null || cited.length === 0) return [];
  const sources = new Map<string, NodeRecord>();
  const work = idsWork(
    plan,
    cited.map((one) => one['sourceId'] as string),
    (record) => sources.set(record.id, record),
  );
  return [
    {
      ...work,
      accept: (answer) => {
        const next = work.accept(answer);
        for (const one of cited) one.source = sources.get(one['sourceId'] as string) ?? null;
        return next;
      },
    },
  ];
}

function readRecords(plan: NodePlan, answer: TaskAnswer): Map<string, NodeRecord> {
  return new Map(
    answer.nodes.map((values) => {
      const record: NodeRecord = { __typename: plan.type.label, id: values[0] as string, reached: new Map() };
      plan.properties.forEach((property, at) => {
        record[property] = values[at + 1] ?? null;
      });
      // A node that somebody wrote past the model may lack its name; its id is what there is to call it.
      if (record['name'] === null) record['name'] = record.id;
      return [record.id, record];
    }),
  );
}
