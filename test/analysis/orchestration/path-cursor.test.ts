import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCursor, writeCursor } from '../../../src/analysis/orchestration/path-cursor.ts';

const cursor = { counted: { hours: 4_600_000, money: 0, effort: 1 }, ties: 3 };

describe('a cursor', () => {
  it('is read as it was written', () => {
    expect(readCursor(writeCursor(cursor, 'export'), 'export')).toEqual(cursor);
  });

  it('is refused by another question', () => {
    expect(() => readCursor(writeCursor(cursor, 'export'), 'import')).toThrow(
      'of a question with other arguments',
    );
  });

  it('is refused when it is any other text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => readCursor(text, 'export')).toThrow(
          'Expected "after" to be an endCursor of this question',
        );
      }),
    );
  });
});
