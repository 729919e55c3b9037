import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  newValue,
  valuableCapabilities,
  valueModel,
} from '../../../src/analysis/capability-portfolio/value-model.ts';
import { plainModels, plainNewValue, plainShapley, subsets } from './brute-force-values.ts';

describe('the value model', () => {
  it('gives every set of capabilities the value of the definition', () => {
    fc.assert(
      fc.property(plainModels(), (plain) => {
        const model = valueModel(plain);
        for (const set of subsets(plain.costs.length)) {
          expect(newValue(model, (capability) => set.has(capability))).toBeCloseTo(
            plainNewValue(plain, set),
            9,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('adds groups with the same ranking into one', () => {
    const model = valueModel({
      costs: [10, 20],
      needs: [[0], [0, 1]],
      groups: [
        [
          { candidate: 0, value: 3 },
          { candidate: 1, value: 8 },
        ],
        [
          { candidate: 0, value: 1 },
          { candidate: 1, value: 2 },
        ],
      ],
    });
    expect(model.groups).toEqual([
      [
        { bundle: 1, value: 10 },
        { bundle: 0, value: 4 },
      ],
    ]);
  });

  it('leaves out a bundle that a smaller one equals', () => {
    const model = valueModel({
      costs: [10, 20],
      needs: [[0], [0, 1]],
      groups: [
        [
          { candidate: 0, value: 5 },
          { candidate: 1, value: 5 },
        ],
      ],
    });
    expect(model.groups).toEqual([[{ bundle: 0, value: 5 }]]);
  });

  it('knows which capabilities have a Shapley share above 0', () => {
    fc.assert(
      fc.property(plainModels({ capabilities: 6 }), (plain) => {
        const positive = plainShapley(plain).flatMap((share, index) => (share > 1e-12 ? [index] : []));
        expect([...valuableCapabilities(valueModel(plain))].sort()).toEqual(positive);
      }),
      { numRuns: 200 },
    );
  });
});
