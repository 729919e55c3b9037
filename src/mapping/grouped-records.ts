import { counted } from '../counted.ts';
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
 * each holds its key as one text, one gathering for each property, and what is wrong only where something is: the first
 * faults as they are, the others as their number.
 */
export class GroupedRecords {
  readonly #makers: RuleMakers;
  /** By the JSON of their keys. */
  readonly #groups = new Map<string, Group>();
  /** Faults kept as they are, of all groups. */
  #kept = 0;

  constructor(makers: RuleMakers) {
    this.#makers = makers;
  }

  /** How many there are so far. */
  get size(): number {
    return this.#groups.size;
  }

  /** Takes a row in; one without its key is of no group, and told at once. */
  add(row: Row, tell: Tell): void {
    const { rule, target, keys: keyMakers, properties } = this.#makers;
    const wrong = nothingWrong();
    const keys = valuesOf(keyMakers, { row, wrong });
    if (Object.keys(keys).length < keyMakers.size) {
      tell(recordAt(row.place, { rule, target, keys, properties: {}, wrong }));
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
    if (found.faults.length > 0) this.#note(group, found);
  }

  /** One record for each group, in the order of their first rows. */
  records(tell: Tell): void {
    const { rule, target, properties: makers } = this.#makers;
    for (const [name, group] of this.#groups) {
      const { place, gathered } = group;
      const keys = JSON.parse(name) as Record<string, unknown>;
      const properties: Record<string, unknown> = {};
      let at = 0;
      for (const [field, { fallback }] of makers) {
        const value = gathered[at]?.result() ?? fallback?.value;
        if (value !== undefined) properties[field] = value;
        at += 1;
      }
      tell(recordAt(place, { rule, target, keys, properties, wrong: wrongOf(group) }));
    }
  }

  #open(name: string, { place }: Row): Group {
    const gathered = [...this.#makers.properties.values()].map(({ combine }) => gather(combine));
    const group: Group = { place, gathered, wrong: undefined, more: 0 };
    this.#groups.set(name, group);
    return group;
  }

  #note(group: Group, { faults, unread }: Wrong): void {
    group.wrong ??= nothingWrong();
    const room = Math.min(KEPT_OF_GROUP - group.wrong.faults.length, KEPT - this.#kept);
    const some = faults.slice(0, Math.max(0, room));
    this.#kept += some.length;
    group.wrong.faults.push(...some);
    group.more += faults.length - some.length;
    Object.assign(group.wrong.unread, unread);
  }
}

/** Faults kept as they are: of one group, and of all groups of a rule. */
const KEPT_OF_GROUP = 100;
const KEPT = 10_000;

interface Group {
  readonly place: Place;
  /** In the order of the properties. */
  readonly gathered: readonly Gathering[];
  wrong: Wrong | undefined;
  /** Faults that are not kept as they are. */
  more: number;
}

/** The faults that are kept, and one for the others. */
function wrongOf({ place, wrong = nothingWrong(), more }: Group): Wrong {
  if (more === 0) return wrong;
  const fault = importFault(place, {
    field: null,
    expected: `values that can be gathered in the group that begins here`,
    got: `${counted(more, wrong.faults.length > 0 ? 'more fault' : 'fault')} in its rows`,
  });
  return { ...wrong, faults: [...wrong.faults, fault] };
}
