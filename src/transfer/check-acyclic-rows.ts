import { FAULTS_LISTED } from '../errors.ts';
import type { RelationshipType } from '../model/model.ts';
import { cycleFault } from '../write/check-acyclic.ts';
import { findCycles } from '../write/cycles.ts';
import type { Edge } from '../write/cycles.ts';
import { storedEdges } from '../write/stored-edges.ts';
import type { CheckedRow } from './check-relationships.ts';
import type { Checking } from './checking.ts';
import type { RowMark } from './fault-list.ts';
import { faultOf } from './fault-of.ts';

/** A partial import has to break every cycle; each takes a walk through all relationships of the type. */
const MOST_CYCLES = 10_000;

/** Relationships of types that lead back to nowhere: those of the input together, and with what the graph has. */
export class AcyclicChecker {
  readonly #checking: Checking;
  readonly #rows = new Map<RelationshipType, { readonly edges: Edge[]; readonly marks: RowMark[] }>();

  constructor(checking: Checking) {
    this.#checking = checking;
  }

  add({ mark, from, to }: CheckedRow, relationship: RelationshipType): void {
    const known = this.#rows.get(relationship) ?? { edges: [], marks: [] };
    this.#rows.set(relationship, known);
    known.edges.push({ from, to, index: known.marks.push(mark) - 1 });
  }

  async finish(): Promise<void> {
    const { graph, model, faults, isPartial } = this.#checking;
    const most = isPartial ? MOST_CYCLES : FAULTS_LISTED;
    for (const [relationship, { edges, marks }] of this.#rows) {
      const { type } = relationship;
      const label = model.node(relationship.from).label;
      const stored = graph === null ? [] : await storedEdges(graph, { type, label }, edges);
      const cycles = findCycles([...edges, ...stored], most);
      for (const cycle of cycles)
        faults.refuse(marks[cycle.index] as RowMark, [cycleFault(relationship, cycle)]);
      if (isPartial && cycles.length === most) {
        const [{ place }] = marks as [RowMark];
        const expected = `fewer than ${most.toLocaleString('en')} cycles of ${type}`;
        const message = `Expected ${expected}, got more. Correct the file before anything of it is imported.`;
        faults.addBroken(faultOf(place, { index: 0, field: 'to', expected, got: 'more', message }));
      }
    }
  }
}
