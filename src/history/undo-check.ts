import { FAULTS_LISTED } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { batches } from '../write/batches.ts';
import type { ChangeRecord, NodeChange, RelationshipChange } from '../write/change-record.ts';
import { conflict, leftByWrite, nameOf, standingOf } from '../write/left-by-write.ts';
import type { LeftByWrite, TouchedNode } from '../write/left-by-write.ts';

/**
 * Compares the changes of one write, the last one first, with the graph as it is, before any of them is taken back. What a
 * later change of the same write touched is compared there alone. Takes memory for the ids that the write touched.
 */
export class UndoCheck {
  readonly #graph: GraphReader;
  readonly #seen = new Set<string>();
  /** Relationships of each node, and rows that cite each source, that go when the write is taken back. */
  readonly #going = new Map<string, number>();
  readonly #citing = new Map<string, number>();
  readonly #restored = new Set<string>();
  readonly #sources: string[] = [];
  readonly #listed: Fault[] = [];
  #count = 0;

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  get conflicts(): { readonly listed: readonly Fault[]; readonly count: number } {
    return { listed: this.#listed, count: this.#count };
  }

  async look(record: ChangeRecord): Promise<void> {
    const fresh = {
      nodes: record.nodes.filter((change) => this.#isFirst(`${change.id}`)),
      relationships: record.relationships.filter(({ type, from, to }) =>
        this.#isFirst(`${type} ${from} ${to}`),
      ),
    };
    for (const { action, id } of record.nodes)
      if (action === 'DELETED' && id !== null) this.#restored.add(id);
    const left = await leftByWrite(this.#graph, fresh);
    this.#lookAtRelationships(left);
    await this.#lookForEnds(left);
    for (const node of left.nodes) this.#lookAtNode(node);
  }

  /** Looks at the sources that go: nothing else may cite them by then. */
  async finish(): Promise<void> {
    if (this.#sources.length === 0) return;
    const cited = await this.#graph.ask<{ id: string; nodes: number; relationships: number }>(
      'write/cited-sources',
      { ids: this.#sources },
    );
    for (const { id, nodes, relationships } of cited) {
      const others = nodes + relationships - (this.#citing.get(id) ?? 0);
      if (others > 0)
        this.#add([conflict(`Source "${id}"`, 'to be cited by nothing', `${others} that cite it since`)]);
    }
  }

  #lookAtRelationships({ relationships }: LeftByWrite): void {
    for (const touched of relationships) {
      const { change } = touched;
      const standing = standingOf(touched);
      if (standing.is === 'other') this.#add(standing.conflicts);
      if (change.action === 'CREATED' && touched.now !== null) {
        for (const id of [change.from, change.to]) if (id !== null) count(this.#going, id);
      }
      if (standing.is !== 'left') continue;
      this.#noteCiting(change);
    }
  }

  /** Looks whether each end of what comes back is there, or comes back as well. */
  async #lookForEnds({ relationships }: LeftByWrite): Promise<void> {
    const coming = relationships.filter(
      ({ change, ends, now }) => change.action === 'DELETED' && ends === null && now === null,
    );
    const needed = coming.flatMap(({ change: { from, to } }) =>
      [from, to].filter((id) => id !== null && !this.#restored.has(id)),
    );
    const there = new Set<string | null>();
    for (const ids of batches([...new Set(needed)])) {
      for (const { id } of await this.#graph.ask<{ id: string }>('write/nodes-by-id', { ids })) there.add(id);
    }
    for (const { change } of coming) {
      const isComing = [change.from, change.to].every(
        (id) => id !== null && (this.#restored.has(id) || there.has(id)),
      );
      if (!isComing) this.#add([conflict(nameOf(change), 'to have both its ends', 'one that is gone')]);
    }
  }

  #lookAtNode(touched: TouchedNode): void {
    const { change, now } = touched;
    const standing = standingOf(touched);
    if (standing.is === 'other') this.#add(standing.conflicts);
    if (standing.is !== 'left') return;
    this.#noteCiting(change);
    if (change.action !== 'CREATED' || now === null) return;
    const others = now.relationships - (this.#going.get(now.id) ?? 0);
    if (others > 0) this.#add([conflict(nameOf(change), 'to have no relationships', `${others} since`)]);
    if (change.labels.includes('Source')) this.#sources.push(now.id);
  }

  /** A row that cites a source now, and will not when it is taken back. */
  #noteCiting({ after }: NodeChange | RelationshipChange): void {
    const cites = after?.['sourceId'];
    if (typeof cites === 'string') count(this.#citing, cites);
  }

  #isFirst(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  #add(conflicts: readonly Fault[]): void {
    this.#count += conflicts.length;
    this.#listed.push(...conflicts.slice(0, FAULTS_LISTED - this.#listed.length));
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
