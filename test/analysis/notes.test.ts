import { describe, expect, it } from '@jest/globals';
import { collectNotes } from '../../src/analysis/notes.ts';

const MESSAGES = { FIRST: 'The first reason.', SECOND: 'The second reason.', NEVER: 'Never met.' };

describe('notes', () => {
  it('tell each reason once, with its count and the nodes concerned, whatever the order they were met in', () => {
    const gather = (ids: readonly string[]) => {
      const notes = collectNotes(MESSAGES);
      ids.forEach((id) =>
        notes.add('SECOND', [
          { kind: 'Offering', id },
          { kind: 'Job', id: 'ship' },
        ]),
      );
      notes.add('FIRST', []);
      return notes.notes();
    };
    expect(gather(['b', 'a'])).toEqual([
      { code: 'FIRST', message: 'The first reason.', count: 1, nodes: [] },
      {
        code: 'SECOND',
        message: 'The second reason.',
        count: 2,
        nodes: [
          { kind: 'Job', id: 'ship' },
          { kind: 'Offering', id: 'a' },
          { kind: 'Offering', id: 'b' },
        ],
      },
    ]);
    expect(gather(['a', 'b'])).toEqual(gather(['b', 'a']));
  });

  it('count all and list twenty', () => {
    const notes = collectNotes(MESSAGES);
    for (let index = 0; index < 25; index++)
      notes.add('FIRST', [{ kind: 'Job', id: `job-${index}` }], 'Here.');
    const [note] = notes.notes();
    expect([note?.count, note?.nodes.length, note?.message]).toEqual([25, 20, 'The first reason. Here.']);
  });
});
