import type { Graph } from '../graph/graph.ts';
import type { Model, NodeType, RelationshipType } from '../model/model.ts';
import { countNodes, countRelationships } from './count-stored.ts';
import { exportedNodes } from './exported-nodes.ts';
import { exportedRelationships } from './exported-relationships.ts';
import { nodeLine, relationshipLine } from './json-line.ts';
import type { StoredProperties } from './json-line.ts';

/** What to export. */
export interface ExportGraph {
  readonly graph: Graph;
  readonly model: Model;
  /** Takes a piece of the text; the next is made when it has resolved. */
  readonly write: (text: string) => Promise<void>;
  /** Told how many nodes and relationships have been written; nothing when missing. */
  readonly onProgress?: (done: number) => void;
}

/** What an export wrote, and what it found past the model and left out. */
export interface ExportReport {
  readonly nodes: number;
  readonly relationships: number;
  /** One sentence for each kind of thing left out. */
  readonly leftOut: readonly string[];
}

/**
 * Writes the graph as JSON lines in the form of Neo4j's APOC export: nodes by label and id, then relationships by type and
 * the ids of their ends, with the properties of the model. The same graph always gives the same text. Read in many short
 * transactions and a page at a time: what others write meanwhile may or may not be in it.
 */
export async function exportGraph(options: ExportGraph): Promise<ExportReport> {
  const { graph, model, write, onProgress = () => {} } = options;
  const left = new LeftOut();
  let nodes = 0;
  let relationships = 0;
  for (const noun of model.nodes) {
    let own = 0;
    for await (const page of exportedNodes(graph, noun.label)) {
      const first = page.filter((node) => isFirstLabel(noun, node.labels, model));
      first.forEach((node) => left.lookAt(node.properties, noun));
      await write(
        first
          .map((node) =>
            nodeLine({ ...node, labels: modelLabels(node.labels, model), known: noun.properties }),
          )
          .join(''),
      );
      own += page.length;
      nodes += first.length;
      onProgress(nodes + relationships);
    }
    left.countNodes(noun, (await countNodes(graph, noun.label)) - own);
  }
  for (const type of new Set(model.relationships.map((relationship) => relationship.type))) {
    let own = 0;
    for (const relationship of model.ofType(type)) {
      const from = model.node(relationship.from).label;
      const to = model.node(relationship.to).label;
      for await (const page of exportedRelationships(graph, { type, from, to })) {
        page.forEach(({ properties }) => left.lookAt(properties, relationship));
        const line = (row: (typeof page)[number]): string =>
          relationshipLine({
            type,
            from: { id: row.from, label: from },
            to: { id: row.to, label: to },
            properties: row.properties,
            known: relationship.properties,
          });
        await write(page.map(line).join(''));
        own += page.length;
        relationships += page.length;
        onProgress(nodes + relationships);
      }
    }
    left.countRelationships(type, (await countRelationships(graph, type)) - own);
  }
  return { nodes, relationships, leftOut: left.sentences };
}

/** A node that others gave two labels of the model is written once, with both. */
function isFirstLabel(noun: NodeType, labels: readonly string[], model: Model): boolean {
  return modelLabels(labels, model)[0] === noun.label;
}

function modelLabels(labels: readonly string[], model: Model): readonly string[] {
  return model.nodes.map((node) => node.label).filter((label) => labels.includes(label));
}

/** What others wrote past the model: an export that kept silent about it would pass for a whole one. */
class LeftOut {
  readonly #properties = new Map<string, number>();
  readonly #whole: string[] = [];

  lookAt(properties: StoredProperties, carrier: NodeType | RelationshipType): void {
    for (const [name, value] of Object.entries(properties)) {
      const isText = typeof value !== 'number' || Number.isFinite(value);
      if (carrier.properties.has(name) && isText) continue;
      const owner = 'label' in carrier ? carrier.label : carrier.type;
      const what = isText
        ? `"${name}" of ${owner}, which the model does not have`
        : `"${name}" of ${owner}, which is no finite number`;
      this.#properties.set(what, (this.#properties.get(what) ?? 0) + 1);
    }
  }

  countNodes({ label }: NodeType, more: number): void {
    if (more > 0) this.#whole.push(`${more} ${label} without an id that is a text.`);
  }

  countRelationships(type: string, more: number): void {
    if (more > 0) this.#whole.push(`${more} ${type} between nodes that the model does not join so.`);
  }

  get sentences(): readonly string[] {
    return [...this.#whole, ...[...this.#properties].map(([what, times]) => `${what}: ${times} times.`)];
  }
}
