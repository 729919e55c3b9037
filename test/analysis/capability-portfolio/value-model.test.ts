import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupJoins } from '../../../src/analysis/capability-portfolio/group-joins.ts';
import { joinedModel } from '../../../src/analysis/capability-portfolio/joined-model.ts';
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

describe('the joined model', () => {
  it('gives every set the same value with no more entries', () => {
    fc.assert(
      fc.property(plainModels({ groups: 12 }), (plain) => {
        const model = valueModel(plain);
        const joined = joinedModel(model);
        for (const set of subsets(plain.costs.length)) {
          expect(newValue(joined, (one) => set.has(one))).toBeCloseTo(plainNewValue(plain, set), 9);
        }
        expect(joined.groups.flat().length).toBeLessThanOrEqual(model.groups.flat().length);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up small values beside great ones, and tells equal sums as equal', () => {
    fc.assert(
      fc.property(plainModels({ groups: 12, awkward: true }), (plain) => {
        const model = valueModel(plain);
        for (const { bundles, groups, values } of groupJoins(model).joins) {
          values.forEach((value, set) => {
            const has = (bundle: number) => ((set >> bundles.indexOf(bundle)) & 1) === 1;
            const gained = groups.map((group) => group.find(({ bundle }) => has(bundle))?.value ?? 0);
            const sum = gained.reduce((some, one) => some + one, 0);
            expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-14 * sum);
            for (const place of bundles.keys()) {
              expect(values[set & ~(1 << place)]).toBeLessThanOrEqual(value);
            }
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes one group of those that rank the same bundles in another way, and of those that want some of them', () => {
    const model = valueModel({
      costs: [1, 1],
      needs: [[0], [1]],
      groups: [
        [
          { candidate: 0, value: 5 },
          { candidate: 1, value: 2 },
        ],
        [
          { candidate: 0, value: 3 },
          { candidate: 1, value: 4 },
        ],
        [{ candidate: 1, value: 7 }],
      ],
    });
    const { bundles, groups } = joinedModel(model);
    expect(groups).toHaveLength(1);
    expect(groups[0]!.map(({ bundle, value }) => [bundles[bundle]!, value])).toEqual([
      [[0, 1], 16],
      [[1], 13],
      [[0], 8],
    ]);
  });
});
