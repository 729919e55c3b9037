import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkNode } from '../../src/model/check-node.ts';
import type { CheckedNode } from '../../src/model/check-node.ts';
import { readModel } from '../../src/model/read-model.ts';

const model = readModel();

function checkJob(row: unknown): CheckedNode {
  return checkNode(row, { node: model.node('JOB'), index: 4, fromImport: false });
}

describe('a row of nodes', () => {
  it('is an object with an id and properties of its noun', () => {
    const row = { id: 'sell-abroad', name: 'Sell abroad', kind: 'FUNCTIONAL', unaidedHours: 40 };
    expect(checkJob(row)).toEqual({
      index: 4,
      id: 'sell-abroad',
      values: new Map(Object.entries(row)),
      faults: [],
      faultsWhenNew: [],
    });
  });

  it('without the required properties is wrong only where it is new', () => {
    const { faults, faultsWhenNew } = checkJob({ id: 'sell-abroad', unaidedHours: 30 });
    expect(faults).toEqual([]);
    expect(faultsWhenNew.map((fault) => fault.field)).toEqual(['name', 'kind']);
    expect(faultsWhenNew[1]?.message).toBe(
      'Expected "kind" to be one of FUNCTIONAL, EMOTIONAL, SOCIAL, got nothing. A new job needs it.',
    );
  });

  it('with a required property that is wrong is told of it once', () => {
    const { faults, faultsWhenNew } = checkJob({ id: 'sell-abroad', name: '', kind: null });
    expect(faults.map((fault) => fault.field)).toEqual(['name', 'kind']);
    expect(faultsWhenNew).toEqual([]);
  });

  it('without an id is wrong in any case', () => {
    const { id, faults } = checkJob({ name: 'Sell abroad', kind: 'FUNCTIONAL' });
    expect(id).toBeNull();
    expect(faults).toMatchObject([{ index: 4, field: 'id', got: 'nothing' }]);
  });

  it('must not inherit what it lacks', () => {
    const row = Object.create({ name: 'Inherited', kind: 'FUNCTIONAL' }) as Record<string, unknown>;
    row['id'] = 'sell-abroad';
    expect(checkJob(row).faultsWhenNew.map((fault) => fault.field)).toEqual(['name', 'kind']);
  });

  it.each([null, 'sell-abroad', 7, true, ['sell-abroad']])('is not %p', (row) => {
    const { id, values, faults } = checkJob(row);
    expect([id, values.size]).toEqual([null, 0]);
    expect(faults).toMatchObject([
      { index: 4, field: null, expected: 'an object with "id" and properties of a job' },
    ]);
  });

  it('of any JSON is told and never thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...model.nodes), (row, node) => {
        const checked = checkNode(row, { node, index: 0, fromImport: false });
        expect(checked.id !== null || checked.faults.length > 0).toBe(true);
      }),
    );
  });
});
