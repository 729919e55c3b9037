import type { Graph } from '../../graph/graph.ts';
import type { Model, NodeType, RelationshipType } from '../../model/model.ts';
import { countNodes, countRelationships } from '../count-stored.ts';
import { APOC_JSON } from './apoc-json.ts';
import { countWrites } from './count-writes.ts';
import type { ExportForm, HeldValue, Section } from './export-form.ts';
import { exportedNodes } from './exported-nodes.ts';
import type { ExportedNode, StoredProperties } from './exported-nodes.ts';
import { exportedRelationships } from './exported-relationships.ts';
import { LeftOut } from './left-out.ts';
import { astray, withoutId } from './not-exported.ts';
import { readAhead } from './read-ahead.ts';
import { WHOLE_GRAPH } from './selection.ts';
import type { Selection } from './selection.ts';

/** What to export. */
export interface ExportGraph {
  readonly graph: Graph;
  readonly model: Model;
  /** Default: the JSON lines of APOC. */
  readonly form?: ExportForm;
  /** Default: the whole graph. */
  readonly selection?: Selection;
  /** Takes a piece of the text of a file; the next is made when it has resolved. */
  readonly write: (text: string, file: string) => Promise<void>;
  /** Told how many nodes and relationships have been written; nothing when missing. */
  readonly onProgress?: (done: number) => void;
}

/** What an export wrote, and what it found past the model and left out. */
export interface ExportReport {
  readonly nodes: number;
  readonly relationships: number;
  /** One sentence for each kind of thing left out. */
  readonly leftOut: readonly string[];
  /**
   * How many writes of Throughline were committed while the graph was read: with 0 the export is the graph of one moment,
   * unless others wrote to Neo4j past Throughline, which a Community server does not tell.
   */
  readonly writesMeanwhile: number;
}

/**
 * Writes nodes by label and id, then relationships by type and the ids of their ends, with the properties of the model.
 * The same graph always gives the same text. Read in many short transactions and a page at a time, so that memory stays
 * bounded. A selection takes the sources along that it cites.
 */
export async function exportGraph(options: ExportGraph): Promise<ExportReport> {
  const before = await countWrites(options.graph);
  const exporter = new Exporter(options);
  await exporter.begin();
  for (const noun of options.model.nodes) await exporter.writeNodes(noun);
  for (const type of new Set(options.model.relationships.map((relationship) => relationship.type))) {
    for (const relationship of options.model.ofType(type)) await exporter.writeRelationships(relationship);
    await exporter.missRelationships(type);
  }
  await exporter.writeCitedSources();
  await exporter.end();
  return { ...exporter.report, writesMeanwhile: (await countWrites(options.graph)) - before };
}

class Exporter {
  readonly #options: ExportGraph;
  readonly #form: ExportForm;
  readonly #selection: Selection;
  readonly #left: LeftOut;
  readonly #begun = new Set<string>();
  /** Sources that a selection cites and has not written. */
  readonly #cited = new Set<string>();
  readonly #read = new Map<string, number>();
  #nodes = 0;
  #relationships = 0;

  constructor(options: ExportGraph) {
    this.#options = options;
    this.#selection = options.selection ?? WHOLE_GRAPH;
    this.#form = options.form ?? APOC_JSON;
    this.#left = new LeftOut(this.#form);
  }

  get report(): Omit<ExportReport, 'writesMeanwhile'> {
    return { nodes: this.#nodes, relationships: this.#relationships, leftOut: this.#left.sentences };
  }

  async begin(): Promise<void> {
    const { file, begin } = this.#form;
    if (file !== null && begin !== '') await this.#options.write(begin, file);
  }

  async end(): Promise<void> {
    const { file, end } = this.#form;
    if (file !== null && end !== '') await this.#options.write(end, file);
  }

  async writeNodes(noun: NodeType): Promise<void> {
    const { graph } = this.#options;
    const { labels, ids } = this.#selection;
    if (labels !== null && !labels.has(noun.label)) return;
    let own = 0;
    for await (const page of readAhead(exportedNodes(graph, noun.label, ids))) {
      own += page.length;
      await this.#writeNodePage(noun, page);
    }
    if (!this.#isWhole) return;
    const count = (await countNodes(graph, noun.label)) - own;
    if (count > 0) this.#left.countNodes(noun, { count, first: await withoutId(graph, noun.label) });
  }

  async writeRelationships(relationship: RelationshipType): Promise<void> {
    const { graph, model } = this.#options;
    const { labels, ids, has } = this.#selection;
    const { type } = relationship;
    const from = model.node(relationship.from).label;
    const to = model.node(relationship.to).label;
    if (labels !== null && !(labels.has(from) && labels.has(to))) return;
    const section = this.#form.relationships(relationship, { from, to });
    for await (const page of readAhead(exportedRelationships(graph, { type, from, to }, ids))) {
      this.#read.set(type, (this.#read.get(type) ?? 0) + page.length);
      const rows = page
        .filter((row) => has(row.to))
        .map((row) => ({
          from: row.from,
          to: row.to,
          values: this.#heldValues(row.properties, relationship, [row.from, row.to]),
        }));
      await this.#write(section, rows);
      this.#relationships += rows.length;
      this.#tell();
    }
  }

  /** Counts those of a type, once all of its patterns are read, that the model does not know between such nodes. */
  async missRelationships(type: string): Promise<void> {
    if (!this.#isWhole) return;
    const { graph, model } = this.#options;
    const count = (await countRelationships(graph, type)) - (this.#read.get(type) ?? 0);
    if (count > 0) this.#left.countRelationships(type, { count, first: await astray(graph, type, model) });
  }

  /** An import refuses what cites a source that is not there; sources may cite others in turn. */
  async writeCitedSources(): Promise<void> {
    const { graph, model } = this.#options;
    const noun = model.node('SOURCE');
    const written = new Set<string>();
    for (;;) {
      const missing = [...this.#cited].filter((id) => !written.has(id)).sort();
      if (missing.length === 0) return;
      for await (const page of exportedNodes(graph, noun.label, missing))
        await this.#writeNodePage(noun, page);
      missing.forEach((id) => written.add(id));
    }
  }

  get #isWhole(): boolean {
    return this.#selection.labels === null && this.#selection.ids === null;
  }

  async #writeNodePage(noun: NodeType, page: readonly ExportedNode[]): Promise<void> {
    const { model } = this.#options;
    const rows = page
      .map(({ id, labels, properties }) => ({ id, properties, labels: modelLabels(labels, model) }))
      // A node that others gave two labels of the model is written once, with both.
      .filter(({ labels }) => labels[0] === noun.label)
      .map(({ id, labels, properties }) => ({
        id,
        labels,
        values: this.#heldValues(properties, noun, [id]),
      }));
    await this.#write(this.#form.nodes(noun), rows);
    this.#nodes += rows.length;
    this.#tell();
  }

  #heldValues(
    properties: StoredProperties,
    carrier: NodeType | RelationshipType,
    ids: readonly string[],
  ): readonly HeldValue[] {
    const values = this.#left.pass(properties, carrier, ids);
    const cited = this.#isWhole ? undefined : properties['sourceId'];
    if (typeof cited === 'string' && !this.#hasSource(cited)) this.#cited.add(cited);
    return values;
  }

  #hasSource(id: string): boolean {
    const { labels, has } = this.#selection;
    return (labels === null || labels.has('Source')) && has(id);
  }

  async #write<Row>({ file, head, write }: Section<Row>, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const isFirst = !this.#begun.has(file);
    this.#begun.add(file);
    await this.#options.write(isFirst ? head + write(rows) : write(rows), file);
  }

  #tell(): void {
    this.#options.onProgress?.(this.#nodes + this.#relationships);
  }
}

function modelLabels(labels: readonly string[], model: Model): readonly string[] {
  return model.nodes.map((node) => node.label).filter((label) => labels.includes(label));
}
