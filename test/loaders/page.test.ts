import { describe, expect, it } from '@jest/globals';
import { readPage, writeCursor } from '../../src/loaders/page.ts';

describe('a page', () => {
  it('is 20 from the start unless it says otherwise', () => {
    expect(readPage({})).toEqual({ size: 20, backward: false, afterId: null, beforeId: null });
  });

  it('begins after a cursor, whichever id it names', () => {
    expect(readPage({ first: 5, after: writeCursor('job:bake~1') })).toMatchObject({
      size: 5,
      afterId: 'job:bake~1',
    });
    expect(readPage({ last: 5, before: writeCursor('x') })).toMatchObject({ backward: true, beforeId: 'x' });
  });

  it.each([
    '',
    'x',
    'aWQ6',
    Buffer.from('id:no spaces').toString('base64url'),
    `${writeCursor('a')}==`,
    writeCursor('a'.repeat(129)),
  ])('refuses %j as a cursor', (after) => {
    expect(() => readPage({ after })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
