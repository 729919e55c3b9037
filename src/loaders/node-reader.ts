import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Model, NodeType } from '../model/model.ts';
import type { NodeRef } from './node-ref.ts';
import type { ConnectionPage, NodeRecord } from './connection-page.ts';
import { planList, planNodes } from './node-plan.ts';
import type { NodePlan } from './node-plan.ts';
import type { ListArguments } from './page.ts';
import { placeKey } from './plan-cache.ts';
import { readTogether } from './read-together.ts';
import type { ReadGraph, ReadTogether } from './read-together.ts';
import { idsWork, listWork } from './read-work.ts';

/** Loads nodes as deep as the query selects them: one statement for all of them, whatever the number of rows. */
export interface NodeReader {
  /** A page of all nodes of a kind. */
  list(info: GraphQLResolveInfo, type: NodeType, list: ListArguments): Promise<ConnectionPage>;
  /** The node of a kind and id; null when the graph has none. Calls from one field are answered together. */
  byId(info: GraphQLResolveInfo, type: NodeType, id: string): Promise<NodeRecord | null>;
  /** The node that an analysis named; nothing is asked where the reference says already what is selected. */
  ofRef(info: GraphQLResolveInfo, ref: NodeRef): NodeRecord | Promise<NodeRecord | null>;
}

/** A reader for one request. */
export function makeNodeReader(readGraph: ReadGraph, model: Model): NodeReader {
  const read = readTogether(readGraph);
  const places = new Map<string, Field>();
  const fieldOf = (info: GraphQLResolveInfo, type: NodeType): Field => {
    const key = `${placeKey(info)}|${type.label}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const plan = planNodes(model, info, type);
    const field = { plan, loader: new DataLoader((ids: readonly string[]) => readByIds(read, plan, ids)) };
    places.set(key, field);
    return field;
  };
  return {
    list: async (info, type, list) => {
      const plan = planList(model, info, { type, list });
      let found: ConnectionPage | undefined;
      await read(listWork(plan, (page) => (found = page)));
      return found as unknown as ConnectionPage;
    },
    byId: (info, type, id) => fieldOf(info, type).loader.load(id),
    ofRef: (info, ref) => {
      const type = model.byLabel(ref.__typename);
      if (type === undefined) throw new Error(`Expected a reference to a noun, got "${ref.__typename}".`);
      const { plan, loader } = fieldOf(info, type);
      return isKnown(plan, ref) ? knownRecord(ref) : loader.load(ref.id);
    },
  };
}

/** A field of the query that gives nodes of one kind: what it selects of them, and who collects the ids. */
interface Field {
  readonly plan: NodePlan;
  readonly loader: DataLoader<string, NodeRecord | null>;
}

const NOT_REACHED: NodeRecord['reached'] = new Map();

async function readByIds(
  read: ReadTogether,
  plan: NodePlan,
  ids: readonly string[],
): Promise<(NodeRecord | null)[]> {
  const found = new Map<string, NodeRecord>();
  await read(idsWork(plan, ids, (record) => found.set(record.id, record)));
  return ids.map((id) => found.get(id) ?? null);
}

/** Whether a reference carries all that is selected of its node. */
function isKnown(plan: NodePlan, ref: NodeRef): boolean {
  if (plan.walks.length > 0) return false;
  return plan.properties.every((property) => property === 'name' && ref.name !== undefined);
}

function knownRecord({ __typename, id, name }: NodeRef): NodeRecord {
  return { __typename, id, ...(name === undefined ? {} : { name }), reached: NOT_REACHED };
}
