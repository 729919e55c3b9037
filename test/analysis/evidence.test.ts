import { expect, it } from '@jest/globals';
import { distinctFacts, evidenceSummary } from '../../src/analysis/evidence.ts';
import type { Provenance, UsedFact } from '../../src/analysis/evidence.ts';

const job = (id: string, effect: number | null): UsedFact => ({
  subject: { kind: 'Job', id },
  property: null,
  effect,
});
const stated = (
  confidence: number | null,
  observedAt: string | null,
  sourceId: string | null,
): Provenance => ({
  confidence,
  observedAt,
  sourceId,
});

it('counts a fact once, with its effect of largest size', () => {
  const facts = [job('a', 1), job('b', 2), job('a', -3), job('c', null), job('a', 3), job('c', 0.5)];
  expect(distinctFacts(facts).map(({ subject, effect }) => [subject, effect])).toEqual([
    [{ kind: 'Job', id: 'a' }, -3],
    [{ kind: 'Job', id: 'b' }, 2],
    [{ kind: 'Job', id: 'c' }, 0.5],
  ]);
});

it('tells properties of one node, and the two ways round of a relationship, apart', () => {
  const way = (from: string, to: string): UsedFact => ({
    subject: { type: 'EMBEDS', from, to },
    property: null,
    effect: 1,
  });
  const facts = [way('a', 'b'), way('b', 'a'), job('a', 1), { ...job('a', 1), property: 'unaidedHours' }];
  expect(evidenceSummary(facts, new Map())).toMatchObject({ facts: 4, withoutSource: 4, sources: [] });
});

it('sums up nothing as nothing', () => {
  expect(evidenceSummary([], new Map())).toEqual({
    sources: [],
    sourceCount: 0,
    oldest: null,
    newest: null,
    facts: 0,
    withoutSource: 0,
    weakest: [],
    wouldChange: [],
  });
});

it('lists the ten weakest and the ten of most effect, and a hundred sources', () => {
  const many = Array.from({ length: 150 }, (_, at) => job(`j${at}`, at % 7));
  const provenance = new Map(
    many.map((_, at) => [`j${at}`, stated(at === 9 ? null : 1 - at / 1000, '2024-05-06', `s${at}`)]),
  );
  const summary = evidenceSummary(many, provenance);
  expect(summary.weakest.map(({ about }) => about)).toEqual(
    Array.from({ length: 10 }, (_, at) => `j${149 - at}`),
  );
  expect(summary.wouldChange.map(({ effect }) => effect)).toEqual(Array.from({ length: 10 }, () => 6));
  expect(summary.sources).toHaveLength(100);
  expect(summary).toMatchObject({ facts: 150, sourceCount: 150, withoutSource: 0 });
});
