import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { readModel } from '../../src/model/read-model.ts';
import type { NodeType } from '../../src/model/model.ts';
import { KeptNodes } from '../../src/transfer/kept-nodes.ts';
import type { StoredRow } from '../../src/transfer/kept-nodes.ts';

describe('nodes that an import keeps', () => {
  const node = readModel().byLabel('Job') as NodeType;
  const rule = { name: 'rule 1', columns: new Map<string, readonly string[]>(), onlyNew: true };

  async function notes(stored: unknown, stated: unknown, times = 1): Promise<readonly string[]> {
    const ask = () => Promise.resolve([{ id: 'a', has: { markets: stored } }]);
    const row = (line: number): StoredRow => ({
      id: 'a',
      node,
      mark: { row: line, place: { file: 't', line, rule }, name: 'Job' },
      values: new Map([['markets', stated]]) as StoredRow['values'],
    });
    const kept = new KeptNodes();
    await kept.compare(
      Array.from({ length: times }, (_, at) => row(at + 2)),
      { graph: { ask } as unknown as Graph },
    );
    return kept.notes;
  }

  it('shows lists by their values, and takes integers beyond 2^53', async () => {
    expect(await notes(['DE', 'FR'], ['DE', 'FR'])).toEqual([]);
    expect(await notes(['DE', 'FR'], ['DE', 'IT'])).toEqual([
      't:2: Job "a" is in the graph and stays as it is, as rule 1 makes new ones alone: "markets" is ["DE", "FR"], not ["DE", "IT"].',
    ]);
    expect(await notes(2n ** 60n, 1)).toEqual([
      expect.stringContaining('"markets" is 1152921504606846976, not 1.'),
    ]);
  });

  it('counts those that it does not list', async () => {
    expect((await notes(1, 2, 101)).at(-1)).toBe('… and 1 more node that stays as it is.');
    expect((await notes(1, 2, 102)).at(-1)).toBe('… and 2 more nodes that stay as they are.');
  });
});
