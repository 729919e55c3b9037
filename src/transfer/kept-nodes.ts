import { isDeepStrictEqual } from 'node:util';
import { counted } from '../counted.ts';
import { FAULTS_LISTED } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { PropertyValues } from '../model/check-properties.ts';
import { describeValue, shortened } from '../model/describe-value.ts';
import type { NodeType } from '../model/model.ts';
import type { Checking } from './checking.ts';
import type { RowMark } from './fault-list.ts';

/** A row of a node that the graph has. */
export interface StoredRow {
  readonly id: string;
  readonly node: NodeType;
  readonly mark: RowMark;
  /** What the row states. */
  readonly values: PropertyValues;
}

/** Whether a node that the graph has stays as it is, since the rule that made the row makes new ones alone. */
export function isKept({ place }: RowMark): boolean {
  return place.rule?.onlyNew === true;
}

/** What nodes of the graph keep though an import states something else for them: the first ones, the others as a number. */
export class KeptNodes {
  readonly #notes: string[] = [];
  #more = 0;

  /** One sentence for each node that differs, with its file and line. */
  get notes(): readonly string[] {
    return this.#more === 0
      ? this.#notes
      : [
          ...this.#notes,
          `… and ${counted(this.#more, 'more node that stays as it is', 'more nodes that stay as they are')}.`,
        ];
  }

  /** Compares those of the rows whose nodes are kept with what the graph has. */
  async compare(rows: readonly StoredRow[], { graph }: Pick<Checking, 'graph'>): Promise<void> {
    if (graph === null) return;
    const kept = groupBy(
      rows.filter(({ mark }) => isKept(mark)),
      ({ node }) => node.label,
    );
    for (const [label, some] of kept) {
      const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, properties(n) AS has`;
      const params = { ids: some.map(({ id }) => id) };
      const found = await graph.ask<{ id: string; has: Readonly<Record<string, unknown>> }>({ text, params });
      const has = new Map(found.map((node) => [node.id, node.has]));
      for (const row of some) this.#note(row, has.get(row.id) ?? {});
    }
  }

  #note({ id, node, mark, values }: StoredRow, has: Readonly<Record<string, unknown>>): void {
    const differing = [...values].filter(([name, value]) => !isDeepStrictEqual(value, has[name]));
    if (differing.length === 0) return;
    if (this.#notes.length >= FAULTS_LISTED) {
      this.#more += 1;
      return;
    }
    const { file, line, rule } = mark.place;
    const told = differing.map(
      ([name, value]) => `"${name}" is ${described(has[name])}, not ${described(value)}`,
    );
    this.#notes.push(
      `${file}:${line}: ${node.label} ${describeValue(id)} is in the graph and stays as it is, as ${String(rule?.name)} makes new ones alone: ${told.join('; ')}.`,
    );
  }
}

/** Lists with their values, as two of one length are told apart by them alone. */
function described(value: unknown): string {
  return Array.isArray(value) ? shortened(`[${value.map(describeValue).join(', ')}]`) : describeValue(value);
}
