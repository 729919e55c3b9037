import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/analysis/recorded/canonical-json.ts';
import { compareResults } from '../../../src/analysis/recorded/compare-results.ts';

describe('two results', () => {
  it('differ in nothing from themselves, and compare the other way with the signs turned', () => {
    const results = fc.dictionary(
      fc.constantFrom('total', 'share', 'items'),
      fc.oneof(
        fc.integer(),
        fc.string(),
        fc.array(fc.record({ node: fc.record({ id: fc.string() }), value: fc.integer() })),
      ),
    );
    fc.assert(
      fc.property(results, results, (a, b) => {
        expect(compareResults(a, a)).toEqual([]);
        const there = new Map(compareResults(a, b).map((one) => [one.path, one]));
        const back = compareResults(b, a);
        expect(back).toHaveLength(there.size);
        for (const { path, before, after, difference } of back) {
          expect(there.get(path)).toMatchObject({ before: after, after: before });
          if (difference !== null) expect(there.get(path)!.difference).toBe(-difference);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('compare an item with itself wherever it stands', () => {
    const item = (id: string, value: number) => ({ job: { id, name: id }, value });
    expect(
      compareResults({ jobs: [item('a', 3), item('b', 2)] }, { jobs: [item('b', 2), item('a', 1)] }),
    ).toEqual([
      { path: 'jobs[a].rank', before: 1, after: 2, difference: 1 },
      { path: 'jobs[a].value', before: 3, after: 1, difference: -2 },
      { path: 'jobs[b].rank', before: 2, after: 1, difference: -1 },
    ]);
  });

  it('compare items without ids, or with the same ones twice, by their places', () => {
    expect(compareResults({ list: [1, 2] }, { list: [1, 3, null] })).toEqual([
      { path: 'list[1]', before: 2, after: 3, difference: 1 },
    ]);
    const twice = [
      { id: 'a', v: 1 },
      { id: 'a', v: 2 },
    ];
    expect(compareResults(twice, [twice[0], { id: 'a', v: 5 }])).toEqual([
      { path: '[1].v', before: 2, after: 5, difference: 3 },
    ]);
  });
});

it('writes the same JSON for the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reversed: unknown = JSON.parse(JSON.stringify(value), (_, item: unknown) =>
        typeof item === 'object' && item !== null && !Array.isArray(item)
          ? Object.fromEntries(Object.entries(item).reverse())
          : item,
      );
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 100 },
  );
});
