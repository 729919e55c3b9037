import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marginals } from '../../../src/analysis/capability-portfolio/leverage.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { plainModels, plainNeedsAlso, plainNewValue } from './brute-force-values.ts';

describe('the marginal measures of a capability', () => {
  it('are what taking it alone, taking it away and the smallest set around it give', () => {
    fc.assert(
      fc.property(plainModels(), (plain) => {
        const measured = marginals(valueModel(plain));
        const all = new Set(plain.costs.keys());
        plain.costs.forEach((_, capability) => {
          const rest = new Set([...all].filter((other) => other !== capability));
          expect(measured.alone[capability]).toBeCloseTo(plainNewValue(plain, new Set([capability])), 9);
          expect(measured.lostWithout[capability]).toBeCloseTo(
            plainNewValue(plain, all) - plainNewValue(plain, rest),
            9,
          );
          expect(measured.needsAlso[capability]).toEqual(plainNeedsAlso(plain, capability));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('name the cheaper of two equally small complements', () => {
    const { needsAlso } = marginals(
      valueModel({
        costs: [100, 30, 20],
        needs: [
          [0, 1],
          [0, 2],
        ],
        groups: [[{ candidate: 0, value: 9 }], [{ candidate: 1, value: 1 }]],
      }),
    );
    expect(needsAlso[0]).toEqual([2]);
  });
});
