import { describeValue } from '../model/describe-value.ts';
import { importFault } from '../transfer/record.ts';
import type { Place } from '../transfer/record.ts';
import { gather } from './combine.ts';
import type { Gathering } from './combine.ts';
import { nothingWrong, recordAt, valueOf, valuesOf } from './make-record.ts';
import type { RuleMakers, Tell, Wrong } from './make-record.ts';
import type { Row } from './row.ts';

/** Gathers the rows that make the same node or relationship into one record each. */
export class GroupedRecords {
  readonly #makers: RuleMakers;
  readonly #groups = new Map<string, Group>();

  constructor(makers: RuleMakers) {
    this.#makers = makers;
  }

  /** How many there are so far. */
  get size(): number {
    return this.#groups.size;
  }

  /** Takes a row in; one without its key is of no group, and told at once. */
  add(row: Row, tell: Tell): void {
    const { target, keys: keyMakers, properties } = this.#makers;
    const wrong = nothingWrong();
    const keys = valuesOf(keyMakers, { row, wrong });
    if (Object.keys(keys).length < keyMakers.size) {
      tell(recordAt(row.place, { target, keys, properties: {}, wrong }));
      return;
    }
    const name = JSON.stringify(keys);
    const group = this.#groups.get(name) ?? this.#open(name, { row, keys });
    for (const [field, maker] of properties) {
      const value = valueOf(maker.make(row), field, { row, wrong: group.wrong });
      const gathering = group.gathered.get(field) as Gathering;
      if (value === undefined || gathering.add(value)) continue;
      group.wrong.faults.push(
        importFault(row.place, {
          field,
          expected: `${describeValue(gathering.result())}, as in a row before of the group that begins in line ${group.place.line}`,
          got: describeValue(value),
          remedy: 'State in the mapping how they combine: `combine`.',
        }),
      );
    }
  }

  /** One record for each group, in the order of their first rows. */
  records(tell: Tell): void {
    const { target, properties: makers } = this.#makers;
    for (const { place, keys, gathered, wrong } of this.#groups.values()) {
      const properties: Record<string, unknown> = {};
      for (const [name, { fallback }] of makers) {
        const value = gathered.get(name)?.result() ?? fallback?.value;
        if (value !== undefined) properties[name] = value;
      }
      tell(recordAt(place, { target, keys, properties, wrong }));
    }
  }

  #open(name: string, about: { readonly row: Row; readonly keys: Readonly<Record<string, unknown>> }): Group {
    const gathered = new Map(
      [...this.#makers.properties].map(([property, { combine }]) => [property, gather(combine)] as const),
    );
    const group = { place: about.row.place, keys: about.keys, gathered, wrong: nothingWrong() };
    this.#groups.set(name, group);
    return group;
  }
}

interface Group {
  readonly place: Place;
  readonly keys: Readonly<Record<string, unknown>>;
  readonly gathered: ReadonlyMap<string, Gathering>;
  readonly wrong: Wrong;
}
