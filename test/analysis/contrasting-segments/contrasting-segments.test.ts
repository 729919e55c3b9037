import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contrastingSegments } from '../../../src/analysis/contrasting-segments/contrasting-segments.ts';

const friction = fc.record({
  friction: fc.constantFrom('f1', 'f2', 'f3', 'f4'),
  prevalence: fc.constantFrom(null, 0, 0.25, 0.5, 1),
  hours: fc.constantFrom(null, 0, 2),
  money: fc.constantFrom(null, 0, 1, 8),
  effort: fc.constant(null),
  reduction: fc.constantFrom(0, 0, 0.5),
  steps: fc.constant(['step']),
  reliefs: fc.constant([]),
});
const customers = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    valueOfTime: fc.constantFrom(null, 4),
    valueOfEffort: fc.constant(null),
    frictions: fc.uniqueArray(friction, { selector: (one) => one.friction, maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 7 },
);

it('lists the pairs that differ most, as all pairs put side by side show', () => {
  fc.assert(
    fc.property(
      customers,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(3, null),
      (drawn, first, valueOfTime) => {
        const cost = (who: (typeof drawn)[number], id: string): number | null => {
          const felt = who.frictions.find((one) => one.friction === id);
          if (felt === undefined) return 0;
          if (felt.prevalence === null || (felt.hours === null && felt.money === null)) return null;
          const rate = who.valueOfTime ?? valueOfTime;
          if (rate === null && felt.prevalence * (felt.hours ?? 0) > 0) return null;
          const worth = (felt.money ?? 0) + (rate ?? 0) * (felt.hours ?? 0);
          return felt.prevalence * worth * (1 - felt.reduction);
        };
        const sorted = drawn.toSorted((x, y) => (x.id < y.id ? -1 : 1));
        const pairs = sorted
          .flatMap((a, at) =>
            sorted.slice(at + 1).map((b) => {
              const offs = ['f1', 'f2', 'f3', 'f4']
                .flatMap((id) => {
                  const [x, y] = [cost(a, id), cost(b, id)];
                  return x === null || y === null ? [] : [{ id, off: Math.abs(x - y) }];
                })
                .filter(({ off }) => off > 0)
                .sort((x, y) => y.off - x.off || (x.id < y.id ? -1 : 1));
              const difference = offs.reduce((sum, { off }) => sum + off, 0);
              const untold = ['f1', 'f2', 'f3', 'f4'].flatMap((id) =>
                [a, b].filter((who) => cost(who, id) === null),
              );
              return {
                ...{ a: a.id, b: b.id, difference, frictions: offs.map(({ id }) => id) },
                untold: untold.length,
              };
            }),
          )
          .filter(({ difference }) => difference > 0)
          .sort((x, y) => y.difference - x.difference);
        const found = contrastingSegments(
          drawn,
          { job: 'job', first, valueOfTime },
          { checkpoint: () => {} },
        );
        const shown = found.map(({ notes, facts: _facts, ...pair }) => ({
          ...pair,
          untold: notes.reduce((sum, { count }) => sum + count, 0),
        }));
        expect(shown).toEqual(pairs.slice(0, first));
        for (const { a, b, difference, facts } of found.slice(0, 1)) {
          for (const { subject, property, effect } of facts()) {
            if (effect === null) continue;
            const without = drawn.map((who) => ({
              ...who,
              ...('id' in subject && subject.id === who.id && { [property!]: 0 }),
              frictions: who.frictions.filter(
                ({ friction: id }) =>
                  'id' in subject ||
                  (subject.type === 'HINDERS'
                    ? subject.from !== id
                    : subject.from !== who.id || subject.to !== id),
              ),
            }));
            const [left] = contrastingSegments(
              without.filter(({ id }) => id === a || id === b),
              { job: 'job', first: 1, valueOfTime },
              { checkpoint: () => {} },
            );
            expect((left?.difference ?? 0) - difference).toBeCloseTo(effect, 9);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
