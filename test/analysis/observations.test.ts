import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contradict, hullOf, intervalOf } from '../../src/analysis/observations.ts';
import type { Observation } from '../../src/analysis/observations.ts';

const seen = (value: number | null, low: number | null = null, high: number | null = null): Observation => ({
  value,
  low,
  high,
});

it.each([
  [seen(5, 4, 6), { low: 4, high: 6 }],
  [seen(5), { low: 5, high: 5 }],
  [seen(5, 4), { low: 4, high: 5 }],
  [seen(null, 4, 6), { low: 4, high: 6 }],
  [seen(null, null, 6), { low: 6, high: 6 }],
  [seen(null), null],
  [seen(null, 6, 4), null],
])('puts %j at %j', (observation, interval) => {
  expect(intervalOf(observation)).toEqual(interval);
});

it('takes the widest of what was seen', () => {
  expect(hullOf([seen(5, 4, 6), seen(9), seen(null), seen(null, 1, 2)])).toEqual({ low: 1, high: 9 });
  expect(hullOf([seen(null)])).toBeNull();
});

it.each([
  ['intervals that overlap', seen(5, 4, 6), seen(50, 6, 60), false],
  ['intervals apart, however near', seen(5, 4, 6), seen(7, 6.01, 8), true],
  ['values 20 % apart', seen(80), seen(100), false],
  ['values further apart', seen(79.9), seen(100), true],
  ['a value inside an interval', seen(5), seen(9, 4, 10), false],
  ['a value near an interval', seen(90), seen(150, 100, 200), false],
  ['a value far from an interval', seen(70), seen(150, 100, 200), true],
  ['zero and something', seen(0), seen(0.001), true],
  ['two zeros', seen(0), seen(0), false],
  ['below zero', seen(-100), seen(-81), false],
  ['nothing', seen(null), seen(1), false],
])('%s', (_, a, b, expected) => {
  expect(contradict(a, b)).toBe(expected);
  expect(contradict(b, a)).toBe(expected);
});

it('never contradicts itself, and stays as it is in another unit', () => {
  const number = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
  const observation = fc.record({ value: number, low: number, high: number });
  const scaled = ({ value, low, high }: Observation): Observation => ({
    value: value === null ? null : value * 64,
    low: low === null ? null : low * 64,
    high: high === null ? null : high * 64,
  });
  fc.assert(
    fc.property(observation, observation, (a, b) => {
      expect(contradict(a, a)).toBe(false);
      expect(contradict(scaled(a), scaled(b))).toBe(contradict(a, b));
    }),
  );
});
