import { groupBy } from '../group-by.ts';
import { describeValue } from '../model/describe-value.ts';
import type { RelationshipType } from '../model/model.ts';
import type { CheckedRow } from './check-relationships.ts';
import type { Checking } from './checking.ts';

/** Starts that are looked up in one question. */
const LOOKED_UP = 5_000;

/** Relationships of which a node has at most one: those of the input together, and with what the graph has. */
export class OnlyOneChecker {
  readonly #checking: Checking;
  /** The first of each start. */
  readonly #first = new Map<RelationshipType, Map<string, CheckedRow>>();

  constructor(checking: Checking) {
    this.#checking = checking;
  }

  add(row: CheckedRow, relationship: RelationshipType): void {
    const firsts = this.#first.get(relationship) ?? new Map<string, CheckedRow>();
    this.#first.set(relationship, firsts);
    const first = firsts.get(row.from);
    if (first === undefined) firsts.set(row.from, row);
    else this.#refuse(row, { relationship, other: first.to });
  }

  /** Looks for those that the graph has already. */
  async finish(): Promise<void> {
    const { graph, model, index } = this.#checking;
    if (graph === null) return;
    for (const [relationship, firsts] of this.#first) {
      const rows = [...firsts.values()].filter(({ from }) => index.isStored(index.find(from) as number));
      const text = `
        UNWIND $ids AS id
        MATCH (n:${model.node(relationship.from).label} {id: id})-[:${relationship.type}]->(m)
        RETURN id, m.id AS to`;
      for (let at = 0; at < rows.length; at += LOOKED_UP) {
        const some = rows.slice(at, at + LOOKED_UP);
        const params = { ids: some.map(({ from }) => from) };
        const stored = groupBy(await graph.ask<{ id: string; to: string }>({ text, params }), ({ id }) => id);
        for (const row of some) {
          const other = stored.get(row.from)?.find(({ to }) => to !== row.to);
          if (other !== undefined) this.#refuse(row, { relationship, other: other.to });
        }
      }
    }
  }

  #refuse({ mark, from, to }: CheckedRow, about: { relationship: RelationshipType; other: string }): void {
    const expected = `one ${about.relationship.type} from ${describeValue(from)}`;
    const got = `one to ${describeValue(about.other)} and one to ${describeValue(to)}`;
    const message = `Expected ${expected}, got ${got}. Keep one of them.`;
    this.#checking.faults.refuse(mark, [{ index: 0, field: 'to', expected, got, message }]);
  }
}
