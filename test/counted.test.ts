import { expect, it } from '@jest/globals';
import { counted } from '../src/counted.ts';

it('tells exactly one as one, and everything else as many', () => {
  const told = [0, 1, 2, 1_234].map((number) => counted(number, 'node'));
  expect(told).toEqual(['0 nodes', '1 node', '2 nodes', '1,234 nodes']);
  const irregular = [1, 2].map((number) => counted(number, 'category', 'categories'));
  expect(irregular).toEqual(['1 category', '2 categories']);
});
