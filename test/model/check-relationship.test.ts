import { describe, expect, it } from '@jest/globals';
import { checkEnd, checkRelationship, endsBeforeItBegins } from '../../src/model/check-relationship.ts';
import type { CheckedRelationship } from '../../src/model/check-relationship.ts';
import type { RelationshipType } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';

const lends = readModel().ofType('LENDS')[0] as RelationshipType;

function checkLends(properties: unknown): CheckedRelationship {
  return checkRelationship(properties, { relationship: lends, index: 2, fromImport: false });
}

describe('the properties of a relationship', () => {
  it('may be missing', () => {
    for (const nothing of [undefined, null, {}])
      expect(checkLends(nothing)).toEqual({ values: new Map(), faults: [] });
  });

  it('are those of its type', () => {
    expect(checkLends({ cost: 100, hours: 1 }).faults).toMatchObject([{ index: 2, field: 'hours' }]);
    expect(checkLends({ cost: 100, validFrom: '2026-01-01' }).faults).toEqual([]);
  });

  it.each(['cheap', 3, [], false])('are not %p', (properties) => {
    expect(checkLends(properties).faults).toMatchObject([
      { index: 2, field: null, expected: 'an object with properties of LENDS' },
    ]);
  });

  it('do not end before they begin', () => {
    expect(checkLends({ validFrom: '2026-01-02', validUntil: '2026-01-02' }).faults).toEqual([]);
    expect(checkLends({ validFrom: '2026-01-02', validUntil: '2026-01-01' }).faults).toMatchObject([
      { index: 2, field: 'validUntil', got: '"2026-01-01"' },
    ]);
    expect(checkLends({ validFrom: '2026-01-02', validUntil: null }).faults).toEqual([]);
    expect(endsBeforeItBegins({ from: '0999-01-01', until: '1000-01-01', index: 0 })).toBeNull();
  });
});

describe('an end of a relationship', () => {
  it('is a text that can be an id of somebody', () => {
    expect(checkEnd('rhb', { field: 'from', index: 0 })).toBeNull();
    expect(checkEnd('an id that only others would give', { field: 'from', index: 0 })).toBeNull();
  });

  it.each(['', '\ud800', 'a\0', 5, null, undefined])('is not %p', (value) => {
    expect(checkEnd(value, { field: 'to', index: 3 })).toMatchObject({
      field: 'to',
      index: 3,
      expected: 'the id of a node',
    });
  });
});
