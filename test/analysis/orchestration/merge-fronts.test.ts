import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Front } from '../../../src/analysis/orchestration/front.ts';
import { frontMerger } from '../../../src/analysis/orchestration/merge-fronts.ts';
import type { RaisedFront } from '../../../src/analysis/orchestration/sweep.ts';

type Label = readonly [hours: number, money: number, effort: number, option: number];

const NO_CEILING = { hours: Infinity, money: Infinity, effort: Infinity };

/** Small numbers for ties; large ones so that the table of least efforts has several values in a cell. */
const part = fc.oneof(fc.nat(4), fc.nat(40), fc.nat(5000), fc.integer({ min: 0, max: 2 ** 50 }));

/** A front as the search makes them: sorted, none dominated; option numbers differ between fronts. */
function frontOf(labels: readonly Label[]): Front {
  const front = naive(labels);
  return {
    size: front.length,
    hours: Float64Array.from(front, ([hours]) => hours),
    money: Float64Array.from(front, ([, money]) => money),
    effort: Float64Array.from(front, ([, , effort]) => effort),
    option: Int32Array.from(front, ([, , , option]) => option),
    next: Int32Array.from(front, (_, index) => 1000 + index),
  };
}

function naive(labels: readonly Label[]): Label[] {
  return labels
    .filter(
      (a) =>
        !labels.some(
          (b) =>
            b[0] <= a[0] &&
            b[1] <= a[1] &&
            b[2] <= a[2] &&
            (b[0] < a[0] || b[1] < a[1] || b[2] < a[2] || b[3] < a[3]),
        ),
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3])
    .filter((a, index, all) => index === 0 || a.some((value, at) => at < 3 && value !== all[index - 1]![at]));
}

function labelsOf(front: Front): Label[] {
  return Array.from({ length: front.size }, (_, index) => [
    front.hours[index]!,
    front.money[index]!,
    front.effort[index]!,
    front.option[index]!,
  ]);
}

const fronts = fc
  .array(
    fc.record({
      labels: fc.array(fc.tuple(part, part, part), { maxLength: 40 }),
      raise: fc.tuple(part, part, part),
    }),
    {
      maxLength: 9,
    },
  )
  .map((lanes) =>
    lanes.map(({ labels, raise: [hours, money, effort] }, lane): RaisedFront => {
      const front = frontOf(labels.map((label): Label => [...label, lane]));
      return { front, hours, money, effort, option: -1 };
    }),
  );

describe('merging fronts', () => {
  it('keeps what nothing dominates, one label for each cost, the smaller option first', () => {
    const { merge } = frontMerger();
    fc.assert(
      fc.property(fronts, (raised) => {
        const all = raised.flatMap(({ front, hours, money, effort }) =>
          labelsOf(front).map(([h, m, e, option]): Label => [h + hours, m + money, e + effort, option]),
        );
        expect(labelsOf(merge(raised, NO_CEILING))).toEqual(naive(all));
      }),
      { numRuns: 500 },
    );
  });

  it('drops what is above the ceiling, and nothing else', () => {
    const { merge } = frontMerger();
    fc.assert(
      fc.property(fronts, part, part, part, (raised, hours, money, effort) => {
        const within = labelsOf(merge(raised, NO_CEILING)).filter(
          ([h, m, e]) => h <= hours && m <= money && e <= effort,
        );
        expect(labelsOf(merge(raised, { hours, money, effort }))).toEqual(within);
      }),
    );
  });

  it('extends a front by what is besides it, as if all were merged at once', () => {
    const { merge, besides, extend } = frontMerger();
    fc.assert(
      fc.property(fronts, fronts, fc.tuple(part, part, part), (shared, own, [hours, money, effort]) => {
        const numbered = own.map((raised, lane) => ({ ...raised, option: 100 + lane }));
        const base = merge(shared, NO_CEILING);
        const ceiling = { hours, money, effort };
        const all = merge([...shared, ...numbered], ceiling);
        expect(labelsOf(extend(base, besides(base, numbered), ceiling))).toEqual(labelsOf(all));
      }),
      { numRuns: 500 },
    );
  });

  it('numbers labels anew where an option leads to the front, and passes their numbers on where none does', () => {
    const { merge } = frontMerger();
    const front = frontOf([
      [1, 2, 3, 7],
      [2, 1, 3, 8],
    ]);
    const anew = merge([{ front, hours: 1, money: 0, effort: 0, option: 5 }], NO_CEILING);
    expect([[...anew.option], [...anew.next]]).toEqual([
      [5, 5],
      [0, 1],
    ]);
    const passed = merge([{ front, hours: 1, money: 0, effort: 0, option: -1 }], NO_CEILING);
    expect([[...passed.option], [...passed.next]]).toEqual([
      [7, 8],
      [1000, 1001],
    ]);
  });
});
