import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { NodeChecker } from './check-nodes.ts';
import { RelationshipChecker } from './check-relationships.ts';
import { openChecking } from './checking.ts';
import { countNodes, countRelationships } from './count-stored.ts';
import { exportedNodes } from './export/exported-nodes.ts';
import { exportedRelationships } from './export/exported-relationships.ts';
import type { FaultList } from './fault-list.ts';
import type { Place } from './record.ts';

/** A graph as doctor found it. */
export interface CheckedGraph {
  readonly faults: FaultList;
  /** How many there are of each label and relationship type that the model reaches. */
  readonly rows: ReadonlyMap<string, number>;
  /** How many there are beside these: nodes without an id that is a text, relationships between the wrong nodes. */
  readonly astray: ReadonlyMap<string, number>;
}

/**
 * What a whole graph holds against the model: Community can keep others from writing an id twice, and nothing else. Every
 * node and relationship is read and checked as if it were imported into an empty graph; the `file` of a fault names it.
 */
export async function checkGraph(graph: Graph, model: Model): Promise<CheckedGraph> {
  const checking = openChecking({ model, graph: null });
  const { rows } = checking;
  let row = 0;
  const nodes = new NodeChecker(checking);
  for (const { label } of model.nodes) {
    for await (const page of exportedNodes(graph, label)) {
      for (const { id, properties } of page) {
        await nodes.check({ is: 'node', place: at(`${label} ${id}`), label, properties }, (row += 1));
      }
    }
  }
  await nodes.finish();

  const relationships = new RelationshipChecker(checking);
  for (const relationship of model.relationships) {
    const { type } = relationship;
    const from = model.node(relationship.from).label;
    const to = model.node(relationship.to).label;
    for await (const page of exportedRelationships(graph, { type, from, to })) {
      for (const { from: start, to: end, properties } of page) {
        row += 1;
        const place = at(`${type} ${start} ${end}`);
        checking.cited.add(properties['sourceId'], { row, place, name: type });
        await relationships.check(
          {
            is: 'relationship',
            place,
            type,
            from: { id: start, label: from },
            to: { id: end, label: to },
            properties,
          },
          { row, file: 0 },
        );
      }
    }
  }
  await relationships.finish();
  await checking.cited.settle(checking);
  return { faults: checking.faults, rows, astray: await countAstray(graph, model, rows) };
}

async function countAstray(
  graph: Graph,
  model: Model,
  rows: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const astray = new Map<string, number>();
  const note = (name: string, all: number): void => {
    const more = all - (rows.get(name) ?? 0);
    if (more > 0) astray.set(name, more);
  };
  for (const { label } of model.nodes) note(label, await countNodes(graph, label));
  for (const type of new Set(model.relationships.map((relationship) => relationship.type))) {
    note(type, await countRelationships(graph, type));
  }
  return astray;
}

function at(name: string): Place {
  return { file: name, line: 1 };
}
