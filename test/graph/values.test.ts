import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { date, dateTime, fromDriver, integer, toDriver } from '../../src/graph/values.ts';

describe('values to the driver', () => {
  it('send numbers as FLOAT unless they are typed or marked', () => {
    expect(toDriver(3)).toBe(3);
    expect(toDriver(3, 'INTEGER')).toEqual(neo4j.int(3));
    expect(toDriver([1, 2], 'LIST<INTEGER>')).toEqual([neo4j.int(1), neo4j.int(2)]);
    expect(toDriver({ rows: [{ position: integer(1), share: 0.5 }] })).toEqual({
      rows: [{ position: neo4j.int(1), share: 0.5 }],
    });
  });

  it('keep every key, since ids are keys', () => {
    const ids = Object.fromEntries(['__proto__', 'constructor', 'a'].map((id) => [id, [integer(1)]]));
    const sent = toDriver({ holders: ids }) as { readonly holders: object };
    expect(Object.entries(sent.holders)).toEqual(Object.keys(ids).map((id) => [id, [neo4j.int(1)]]));
  });

  it('send marked dates and moments as themselves', () => {
    expect(String(toDriver(date('2026-03-01')))).toBe('2026-03-01');
    expect(String(toDriver(dateTime('2026-03-01T08:05:09.123456789+08:00')))).toBe(
      '2026-03-01T08:05:09.123456789+08:00',
    );
    expect(String(toDriver(dateTime('2026-03-01T08:05Z')))).toBe('2026-03-01T08:05:00Z');
  });
});

describe('values from the driver', () => {
  it('keep integers exact beyond 2^53', () => {
    expect(fromDriver(neo4j.int(42))).toBe(42);
    expect(fromDriver(neo4j.int('9007199254740993'))).toBe(9007199254740993n);
  });

  it('keep every integer as it is, a number where that is safe', () => {
    const edges = [2n ** 31n, 2n ** 32n, 2n ** 52n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 63n - 2n];
    const nearEdges = edges.flatMap((edge) => [edge - 1n, edge, edge + 1n, -edge - 1n, -edge, 1n - edge]);
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...nearEdges), fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n)),
        (value) => {
          const plain = fromDriver(neo4j.int(value));
          const isSafe = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
          expect(plain).toBe(isSafe ? Number(value) : value);
        },
      ),
    );
  });

  it('keep temporals with their nanoseconds and zone', () => {
    expect(fromDriver(new neo4j.types.DateTime(2026, 3, 1, 8, 0, 0, 5, 28_800))).toBe(
      '2026-03-01T08:00:00.000000005+08:00',
    );
    expect(fromDriver([{ day: new neo4j.types.Date(2026, 3, 1) }])).toEqual([{ day: '2026-03-01' }]);
  });
});
