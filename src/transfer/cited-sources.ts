import { describeValue } from '../model/describe-value.ts';
import type { Checking } from './checking.ts';
import type { Place } from './record.ts';

const SOURCE = 'Source';

/** The sources that an import cites, each with the first row that does. */
export class CitedSources {
  readonly #first = new Map<string, { readonly place: Place; rows: number }>();

  add(id: unknown, place: Place): void {
    if (typeof id !== 'string') return;
    const known = this.#first.get(id);
    if (known === undefined) this.#first.set(id, { place, rows: 1 });
    else known.rows += 1;
  }

  /** A fault for each cited source that neither the input nor the graph has, at the first row that cites it. */
  async check({ index, stored, faults }: Checking): Promise<void> {
    const strangers = [...this.#first.keys()].filter((id) => index.find(id)?.label !== SOURCE);
    const found = await stored(strangers, [SOURCE]);
    for (const id of strangers) {
      if (index.find(id) === undefined && found.get(id)?.includes(SOURCE) === true) continue;
      const { place, rows } = this.#first.get(id) as { place: Place; rows: number };
      const expected = 'the id of a source';
      const got = describeValue(id);
      const others =
        rows === 1
          ? ''
          : ` ${(rows - 1).toLocaleString('en')} more ${rows === 2 ? 'row cites' : 'rows cite'} it.`;
      faults.add({
        ...place,
        field: 'sourceId',
        expected,
        got,
        message: `Expected "sourceId" to be ${expected}, got ${got}, which neither the input nor the graph has.${others}`,
      });
    }
  }
}
