import { faultAt } from '../transfer/record.ts';
import type { Entry, Place } from '../transfer/record.ts';
import { MOST_HELD, joinedRows, refuseToHold } from './joined-rows.ts';
import type { JoinWork, ShapedEntry } from './joined-rows.ts';
import { FirstOnes, Overwrites } from './overwrites.ts';
import type { Admission } from './overwrites.ts';
import type { ReadMapping } from './read-mapping.ts';
import { readRule } from './rule.ts';
import type { ReadyRule, RuleOut } from './rule.ts';
import { noColumn } from './table-shape.ts';
import type { TableShape } from './table-shape.ts';

/** What the mapping of one run came to. */
export interface MappingReport {
  /** Rows read, by table. */
  readonly tables: Map<string, number>;
  /** By rule, in the order of the mapping: what it makes, records made (the same again not counted) and rows left out. */
  readonly rules: readonly { readonly makes: string; made: number; leftOut: number }[];
  /** Rows left out since a joined table has nothing for them, by table. */
  readonly unmatched: Map<string, number>;
}

/** What to map. */
export interface MapTables {
  readonly read: ReadMapping;
  /** Opens a table of the mapping, from its beginning each time. */
  readonly open: JoinWork['open'];
  /** Filled as the entries are taken. */
  readonly report: MappingReport;
  /** Rows of joined tables and groups held in memory at most; 2,000,000 when missing. */
  readonly mostHeld?: number;
}

/** A report of nothing yet. */
export function emptyReport({ mapping }: ReadMapping): MappingReport {
  const rules = mapping.rules.map(({ node, relationship }) => ({
    makes: String(node ?? relationship),
    made: 0,
    leftOut: 0,
  }));
  return { tables: new Map(), rules, unmatched: new Map() };
}

/**
 * What a mapping makes of its tables, some entries at a time: nothing is held but joined tables, groups, and a short mark
 * of each node and relationship, by which the same is made once and another content for it refused.
 * @throws ThroughlineError BAD_USER_INPUT when more rows would have to be held than fit.
 */
export async function* mapTables(work: MapTables): AsyncGenerator<readonly Entry[]> {
  const overwrites = new Overwrites();
  yield* new Run(work, overwrites).all();
  const { conflicts } = overwrites;
  if (conflicts.length === 0) return;
  // What was made first is held as a mark alone: its content is made once more where it is to be told.
  const firstOnes = new FirstOnes(conflicts);
  for await (const _ of new Run({ ...work, report: emptyReport(work.read) }, firstOnes).all()) {
    if (firstOnes.isComplete) break;
  }
  yield conflicts.map((conflict) => firstOnes.faultOf(conflict));
}

interface Applied {
  readonly rule: ReadyRule;
  readonly out: RuleOut;
}

class Run {
  readonly #work: MapTables;
  readonly #admission: Admission;
  /** Rows of joined tables held for the table that is read. */
  #held = 0;
  /** What was made and not yet given out. */
  #made: Entry[] = [];

  constructor(work: MapTables, admission: Admission) {
    this.#work = work;
    this.#admission = admission;
  }

  async *all(): AsyncGenerator<readonly Entry[]> {
    yield this.#constants();
    for (const name of this.#work.read.tables.keys()) yield* this.#table(name);
  }

  #constants(): readonly Entry[] {
    const { rules } = this.#rulesOf(undefined, null);
    for (const { rule, out } of rules) {
      rule.apply({ place: rule.place, number: 1, cells: [] }, out);
      rule.finish(out.tell);
    }
    return this.#give();
  }

  async *#table(name: string): AsyncGenerator<readonly Entry[]> {
    const { read, open, report, mostHeld = MOST_HELD } = this.#work;
    if (!read.mapping.rules.some((rule) => rule.table === name)) return;
    let rules: readonly Applied[] | undefined;
    // What the tables before this one joined is let go.
    this.#held = 0;
    const rows = joinedRows(
      {
        tables: read.tables,
        open,
        rows: report.tables,
        unmatched: report.unmatched,
        onHeld: () => {
          this.#held += 1;
          refuseToHold(this.#held, mostHeld);
        },
      },
      name,
    );
    for await (const entries of rows) {
      for (const entry of entries) {
        if (entry.is === 'fault') this.#made.push(entry);
        else if (entry.is === 'row') for (const { rule, out } of rules ?? []) rule.apply(entry.row, out);
        else rules = this.#bind(name, entry);
      }
      refuseToHold(
        (rules ?? []).reduce((sum, { rule }) => sum + rule.held(), this.#held),
        mostHeld,
      );
      yield this.#give();
      if (rules?.length === 0) return;
    }
    for (const { rule, out } of rules ?? []) {
      rule.finish(out.tell);
      yield this.#give();
    }
  }

  /** The rules of a table for its columns; none, and told, where it lacks one. */
  #bind(name: string, { place, shape }: ShapedEntry & { readonly is: 'shape' }): readonly Applied[] {
    const { rules, unknown } = this.#rulesOf(name, shape);
    for (const [column, reader] of unknown) {
      const by = `line ${reader.line} of ${JSON.stringify(reader.file)}`;
      this.#made.push(faultAt(place, { field: null, ...noColumn(column, { shape, by }) }));
    }
    return unknown.size === 0 ? rules : [];
  }

  #rulesOf(
    name: string | undefined,
    shape: TableShape | null,
  ): { readonly rules: readonly Applied[]; readonly unknown: ReadonlyMap<string, Place> } {
    const { mapping, scopeOf, model } = this.#work.read;
    const unknown = new Map<string, Place>();
    const scope = scopeOf(name, (column, path) => {
      const at = shape?.indexOf(column);
      if (at === undefined && !unknown.has(column)) unknown.set(column, scope.faults.placeOf(path));
      return { at: at ?? 0, header: shape?.names[at ?? -1] ?? column };
    });
    const rules = mapping.rules.flatMap((rule, at) => {
      const ready = rule.table === name ? readRule(rule, { model, scope, path: ['rules', at] }) : undefined;
      return ready === undefined ? [] : [{ rule: ready, out: this.#outOf(at) }];
    });
    return { rules, unknown };
  }

  #outOf(at: number): RuleOut {
    const counted = this.#work.report.rules[at] as MappingReport['rules'][number];
    return {
      leftOut: () => {
        counted.leftOut += 1;
      },
      tell: (entry) => {
        const admitted = entry.is === 'fault' ? entry : this.#admission.admit(entry);
        if (admitted === null) return;
        if (admitted.is !== 'fault') counted.made += 1;
        this.#made.push(admitted);
      },
    };
  }

  #give(): readonly Entry[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
