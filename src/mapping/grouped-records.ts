import { describeValue } from '../model/describe-value.ts';
import { importFault } from '../transfer/record.ts';
import type { Place } from '../transfer/record.ts';
import { gather } from './combine.ts';
import type { Gathering } from './combine.ts';
import { nothingWrong, recordAt, valueOf, valuesOf } from './make-record.ts';
import type { RuleMakers, Tell, Wrong } from './make-record.ts';
import type { Row } from './row.ts';

/**
 * Gathers the rows that make the same node or relationship into one record each. All groups are held until the last row, so
 * each holds its key as one text, one gathering for each property, and what is wrong only where something is.
 */
export class GroupedRecords {
  readonly #makers: RuleMakers;
  /** By the JSON of their keys. */
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
    const group = this.#groups.get(name) ?? this.#open(name, row);
    const found = nothingWrong();
    let at = 0;
    for (const [field, maker] of properties) {
      const gathering = group.gathered[at] as Gathering;
      at += 1;
      const value = valueOf(maker.make(row), field, { row, wrong: found });
      if (value === undefined || gathering.add(value)) continue;
      found.faults.push(
        importFault(row.place, {
          field,
          expected: `${describeValue(gathering.result())}, as in a row before of the group that begins in line ${group.place.line}`,
          got: describeValue(value),
          remedy: 'State in the mapping how they combine: `combine`.',
        }),
      );
    }
    if (found.faults.length > 0) noteWrong(group, found);
  }

  /** One record for each group, in the order of their first rows. */
  records(tell: Tell): void {
    const { target, properties: makers } = this.#makers;
    for (const [name, { place, gathered, wrong = nothingWrong() }] of this.#groups) {
      const keys = JSON.parse(name) as Record<string, unknown>;
      const properties: Record<string, unknown> = {};
      let at = 0;
      for (const [field, { fallback }] of makers) {
        const value = gathered[at]?.result() ?? fallback?.value;
        if (value !== undefined) properties[field] = value;
        at += 1;
      }
      tell(recordAt(place, { target, keys, properties, wrong }));
    }
  }

  #open(name: string, { place }: Row): Group {
    const gathered = [...this.#makers.properties.values()].map(({ combine }) => gather(combine));
    const group: Group = { place, gathered, wrong: undefined };
    this.#groups.set(name, group);
    return group;
  }
}

interface Group {
  readonly place: Place;
  /** In the order of the properties. */
  readonly gathered: readonly Gathering[];
  wrong: Wrong | undefined;
}

function noteWrong(group: Group, { faults, unread }: Wrong): void {
  group.wrong ??= nothingWrong();
  group.wrong.faults.push(...faults);
  Object.assign(group.wrong.unread, unread);
}
