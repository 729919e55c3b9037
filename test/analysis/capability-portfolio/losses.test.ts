import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openLosses } from '../../../src/analysis/capability-portfolio/losses.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { plainCost, plainModels, plainNewValue } from './brute-force-values.ts';

it('knows what a set is worth and which item of it is missed least, however it came about', () => {
  fc.assert(
    fc.property(
      plainModels(),
      fc.array(fc.nat(20), { maxLength: 30 }),
      fc.constantFrom(Infinity, 3),
      (plain, turns, atMost) => {
        const losses = openLosses(valueModel(plain));
        const chosen = new Set<number>();
        for (const turn of turns) {
          const item = turn % plain.costs.length;
          if (chosen.delete(item)) losses.drop(item);
          else {
            chosen.add(item);
            losses.add(item);
          }
        }
        expect(losses.chosen()).toEqual([...chosen].sort((a, b) => a - b));
        expect(losses.weight()).toBeCloseTo(plainCost(plain, chosen), 9);
        expect(losses.value()).toBeCloseTo(plainNewValue(plain, chosen), 9);
        const missed = (item: number) =>
          plainNewValue(plain, chosen) -
          plainNewValue(plain, new Set([...chosen].filter((other) => other !== item)));
        const ratio = (item: number) => missed(item) / plain.costs[item]!;
        const droppable = [...chosen].filter(
          (item) => plain.costs[item]! > 0 && missed(item) <= atMost + 1e-9,
        );
        const least = losses.leastMissed(atMost + 1e-9);
        if (least === undefined) expect(droppable).toEqual([]);
        else expect(ratio(least)).toBeCloseTo(Math.min(...droppable.map(ratio)), 9);
      },
    ),
    { numRuns: 500 },
  );
});
