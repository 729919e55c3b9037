import { describe, expect, it } from '@jest/globals';
import { entryOfferings, entryPoints } from '../../../src/analysis/friction-value/entry-points.ts';
import type { FrictionCell } from '../../../src/analysis/friction-value/friction-cells.ts';
import { reliefOf } from '../../../src/analysis/friction-value/relief.ts';
import type { CellShare, ServingOffering } from '../../../src/analysis/friction-value/relief.ts';

/** 0.1, 0.2 and 0.3 of the currency, which doubles add up to 0.6 in one order and to a little more in the other. */
const cells: readonly CellShare[] = [100_000n, 200_000n, 300_000n].map((value, at) => {
  const cell: FrictionCell = {
    ...{ job: 'bake', step: 'heat', friction: `f${at}`, kind: null },
    ...{ value, burden: value, own: 0n, ownBurden: 0n },
  };
  return { cell, share: 1 };
});

const glove: ServingOffering = {
  id: 'glove',
  status: 'LIVE',
  providers: new Map([['firm', new Set(['kitchen'])]]),
  serves: new Map([['heat', new Map(cells.map(({ cell }) => [cell.friction, 1]))]]),
};

describe.each([
  ['as they come', cells],
  ['the other way round', cells.toReversed()],
])('of cells %s', (_, given) => {
  it('an offering takes the same away', () => {
    expect(reliefOf(glove, given)).toEqual({ value: 0.6, frictions: 3, step: 'heat' });
  });

  it('the same is left to whoever serves the step first', () => {
    const parts = { cells: given, frictions: [], jobs: [{ id: 'heat', value: 0.6 }] };
    const offerings = entryOfferings([], null);
    const scope = { ecosystem: 'kitchen', parts, offerings, provider: null, presence: null, first: 9 };
    expect(entryPoints(scope)).toMatchObject([{ kind: 'WHITE_SPACE', job: 'heat', value: 0.6 }]);
  });
});
