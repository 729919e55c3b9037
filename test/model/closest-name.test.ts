import { describe, expect, it } from '@jest/globals';
import { closestName } from '../../src/model/closest-name.ts';

describe('the name that was probably meant', () => {
  const names = ['population', 'valueOfTime', 'valueOfEffort', 'market', 'kind'];

  it.each([
    ['populaton', 'population'],
    ['valueoftime', 'valueOfTime'],
    ['valueOfEfort', 'valueOfEffort'],
    ['makret', 'market'],
    ['iknd', 'kind'],
  ])('by %s is %s', (word, meant) => {
    expect(closestName(word, names)).toBe(meant);
  });

  it.each(['price', '', 'x'.repeat(100_000)])('is not guessed where none is near', (word) => {
    expect(closestName(word, names)).toBeUndefined();
  });
});
