import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shapleyShares } from '../../../src/analysis/capability-portfolio/shapley.ts';
import { playersOf, tableShares } from '../../../src/analysis/capability-portfolio/shapley-table.ts';
import { newValue, valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { plainModels, plainShapley } from './brute-force-values.ts';

const unhurried = { seed: 1, outOfTime: () => false, overdue: () => false };

describe('Shapley shares', () => {
  it('are those of the definition, and add up to the total', () => {
    fc.assert(
      fc.property(plainModels({ capabilities: 7 }), (plain) => {
        const model = valueModel(plain);
        const { shares, standardErrors } = shapleyShares(model, unhurried);
        plainShapley(plain).forEach((share, capability) => expect(shares[capability]).toBeCloseTo(share, 9));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
          newValue(model, () => true),
          9,
        );
        expect(standardErrors.every((error) => error === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of a table of all sets are those of the definition', () => {
    fc.assert(
      fc.property(plainModels({ capabilities: 6 }), (plain) => {
        const model = valueModel(plain);
        const shares = model.costs.map(() => 0);
        for (const group of model.groups) {
          const players = playersOf(model, group);
          tableShares(model, group, players).forEach((share, place) => (shares[players[place]!]! += share));
        }
        plainShapley(plain).forEach((share, capability) => expect(shares[capability]).toBeCloseTo(share, 9));
      }),
      { numRuns: 200 },
    );
  });

  it('are exact for 16 capabilities in hundreds of bundles, also when the time for them is up', () => {
    const needs = Array.from({ length: 200 }, (_, at) => [
      at % 16,
      (at * 5 + 3) % 16,
      (at * 7 + 9) % 16,
      (at * 11) % 16,
    ]);
    const model = valueModel({
      costs: Array.from({ length: 16 }, () => 1),
      needs: needs.map((need) => [...new Set(need)].sort((a, b) => a - b)),
      groups: [needs.map((_, candidate) => ({ candidate, value: 50 + ((candidate * 37) % 200) }))],
    });
    const began = performance.now();
    const { shares, sampledGroups } = shapleyShares(model, { ...unhurried, outOfTime: () => true });
    expect(sampledGroups).toBe(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
      newValue(model, () => true),
      9,
    );
    // Milliseconds on an idle core; expanding its unions took many seconds.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('are exact for a group that needs 16 capabilities in many ways', () => {
    const needs = Array.from({ length: 15 }, (_, first) => [first, first + 1]);
    const model = valueModel({
      costs: Array.from({ length: 16 }, () => 1),
      needs,
      groups: [needs.map((_, candidate) => ({ candidate, value: 10 + candidate }))],
    });
    const { shares, sampledGroups } = shapleyShares(model, unhurried);
    expect(sampledGroups).toBe(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(24, 9);
    expect(shares.every((share) => share > 0)).toBe(true);
  });

  it('split one candidate evenly however much it needs', () => {
    const model = valueModel({
      costs: Array.from({ length: 40 }, () => 1),
      needs: [Array.from({ length: 40 }, (_, capability) => capability)],
      groups: [[{ candidate: 0, value: 80 }]],
    });
    expect(shapleyShares(model, unhurried).shares).toEqual(Array.from({ length: 40 }, () => 2));
  });

  describe('of a group that is too large', () => {
    const needs = Array.from({ length: 24 }, (_, at) => [at % 20, (at * 7 + 3) % 20, (at * 11 + 5) % 20]);
    const model = valueModel({
      costs: Array.from({ length: 20 }, () => 1),
      needs,
      groups: [needs.map((_, candidate) => ({ candidate, value: 20 + ((candidate * 13) % 24) }))],
    });
    const sampled = shapleyShares(model, unhurried);

    it('are drawn with a seed: the same again, and another draw with another seed', () => {
      expect(sampled.sampledGroups).toBe(1);
      expect(shapleyShares(model, unhurried)).toEqual(sampled);
      expect(shapleyShares(model, { ...unhurried, seed: 2 })).not.toEqual(sampled);
    });

    it('add up to the total and state a standard error that covers the truth', () => {
      const group = model.groups[0]!;
      const exact = tableShares(model, group, playersOf(model, group));
      expect(sampled.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
        newValue(model, () => true),
        9,
      );
      sampled.shares.forEach((share, capability) => {
        expect(sampled.standardErrors[capability]).toBeGreaterThan(0);
        expect(Math.abs(share - exact[capability]!)).toBeLessThan(5 * sampled.standardErrors[capability]!);
      });
    });

    it('stop early when the time is up, and say so', () => {
      const hurried = shapleyShares(model, { seed: 1, outOfTime: () => true, overdue: () => false });
      expect(hurried).toMatchObject({ cut: true, orders: 200 });
      const late = shapleyShares(model, { seed: 1, outOfTime: () => true, overdue: () => true });
      expect(late).toMatchObject({ cut: true, orders: 4 });
      expect(hurried.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
        newValue(model, () => true),
        9,
      );
    });
  });
});
