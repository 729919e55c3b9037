import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkProperties } from '../../src/model/check-properties.ts';
import type { CheckedProperties } from '../../src/model/check-properties.ts';
import type { Property } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';

const model = readModel();
const serves = model.ofType('SERVES')[0]?.properties ?? new Map<string, Property>();
const allProperties = [...model.nodes, ...model.relationships].flatMap((type) => [
  ...type.properties.values(),
]);

function check(given: object, of: ReadonlyMap<string, Property>, fromImport = false): CheckedProperties {
  return checkProperties(given, { owner: 'thing', properties: of, index: 0, fromImport });
}

function ofNoun(label: string): ReadonlyMap<string, Property> {
  return model.byLabel(label)?.properties ?? new Map();
}

describe('a property that fits', () => {
  const fitting: [string, string, unknown][] = [
    ['Customer', 'name', 'Small firms'],
    ['Customer', 'name', '小'],
    ['Customer', 'name', '𝕏'.repeat(1000)],
    ['Customer', 'description', ''],
    ['Customer', 'population', 1],
    ['Customer', 'population', 100_000_000],
    ['Customer', 'kind', 'SEGMENT'],
    ['Customer', 'confidence', 0],
    ['Customer', 'confidence', 1],
    ['Customer', 'observedAt', '2024-02-29'],
    ['Customer', 'observedAt', '0001-01-01'],
    ['Customer', 'observedAt', '9999-12-31'],
    ['Touchpoint', 'position', -3],
    ['Touchpoint', 'valence', -2],
    ['Offering', 'tags', []],
    ['Offering', 'markets', ['SG', 'MY']],
    ['Evidence', 'value', -100_000_000],
  ];
  it.each(fitting)('is kept: %s.%s', (label, name, value) => {
    expect(check({ [name]: value }, ofNoun(label))).toEqual({ values: new Map([[name, value]]), faults: [] });
  });

  it('of -0 is 0', () => {
    expect(Object.is(check({ hours: -0 }, serves).values.get('hours'), 0)).toBe(true);
  });

  it('of null removes, and of undefined is not given', () => {
    expect(check({ hours: null, money: undefined }, serves)).toEqual({
      values: new Map([['hours', null]]),
      faults: [],
    });
  });
});

describe('a property that does not fit', () => {
  const astray: [string, string, unknown, string, string][] = [
    ['Customer', 'population', 0.5, 'a number from 1 to 100,000,000', '0.5'],
    ['Customer', 'population', 100_000_001, 'a number from 1 to 100,000,000', '100000001'],
    ['Customer', 'population', '5', 'a number from 1 to 100,000,000', '"5"'],
    ['Customer', 'population', Number.NaN, 'a number from 1 to 100,000,000', 'NaN'],
    ['Customer', 'population', Infinity, 'a number from 1 to 100,000,000', 'Infinity'],
    ['Customer', 'population', 9007199254740993n, 'a number from 1 to 100,000,000', '9007199254740993'],
    ['Customer', 'confidence', 1.0001, 'a number from 0 to 1', '1.0001'],
    ['Evidence', 'value', -1e9, 'a number from -100,000,000 to 100,000,000', '-1000000000'],
    ['Touchpoint', 'position', 1.5, 'a whole number from -100,000,000 to 100,000,000', '1.5'],
    ['Touchpoint', 'position', true, 'a whole number from -100,000,000 to 100,000,000', 'true'],
    ['Customer', 'kind', 'SEGMENTS', 'one of SEGMENT, PERSONA, ORGANISATION', '"SEGMENTS"'],
    ['Customer', 'kind', ['SEGMENT'], 'one of SEGMENT, PERSONA, ORGANISATION', 'a list of 1'],
    [
      'Customer',
      'name',
      '  \u200b\t',
      'a text that is not blank of at most 1,000 characters',
      '"  \u200b\\t"',
    ],
    ['Ecosystem', 'kind', '', 'a text that is not blank of at most 100,000 characters', '""'],
    ['Customer', 'market', 5, 'a text of at most 100,000 characters', '5'],
    ['Customer', 'market', { in: 'SG' }, 'a text of at most 100,000 characters', 'an object'],
    ['Customer', 'market', 'S\0G', 'a text of at most 100,000 characters', '"S\\u0000G"'],
    ['Customer', 'market', '\ud800', 'a text of at most 100,000 characters', '"\\ud800"'],
    ['Offering', 'tags', 'login', 'a list of texts of at most 100,000 characters', '"login"'],
    ['Offering', 'tags', ['login', null], 'a list of texts of at most 100,000 characters', 'a list of 2'],
    ['Customer', 'observedAt', '2026-02-30', 'a day of the calendar as YYYY-MM-DD', '"2026-02-30"'],
    ['Customer', 'observedAt', '1900-02-29', 'a day of the calendar as YYYY-MM-DD', '"1900-02-29"'],
    ['Customer', 'observedAt', '0000-01-01', 'a day of the calendar as YYYY-MM-DD', '"0000-01-01"'],
    ['Customer', 'observedAt', '2026-1-1', 'a day of the calendar as YYYY-MM-DD', '"2026-1-1"'],
    [
      'Customer',
      'observedAt',
      '2026-01-01T00:00:00Z',
      'a day of the calendar as YYYY-MM-DD',
      '"2026-01-01T00:00:00Z"',
    ],
    ['Customer', 'observedAt', 20260101, 'a day of the calendar as YYYY-MM-DD', '20260101'],
    ['Customer', 'id', 'c 1', '1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -', '"c 1"'],
    [
      'Customer',
      'id',
      'x'.repeat(129),
      '1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -',
      `"${'x'.repeat(80)}…"`,
    ],
    ['Customer', 'id', 7, '1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -', '7'],
  ];
  it.each(astray)('is told with what would: %s.%s %p', (label, name, value, expected, got) => {
    const { values, faults } = check({ [name]: value }, ofNoun(label));
    expect(values).toEqual(new Map());
    expect(faults).toMatchObject([{ index: 0, field: name, expected, got }]);
    expect(faults[0]?.message).toContain(`Expected "${name}" to be ${expected}, got ${got}.`);
  });

  it('of the right length in signs but not in storage units is told', () => {
    expect(check({ name: '𝕏'.repeat(1001) }, ofNoun('Customer')).faults).toHaveLength(1);
  });

  it('must be above its bound where the model says so', () => {
    const hasJob = model.ofType('HAS_JOB')[0]?.properties ?? new Map<string, Property>();
    const { faults } = check({ frequencyPerMonth: 0 }, hasJob);
    expect(faults[0]?.expected).toBe('a number above 0 and up to 100,000,000');
    expect(check({ frequencyPerMonth: 1e-9 }, hasJob).faults).toEqual([]);
  });

  it('tells a text that cannot be stored, and an enum that is nearly right', () => {
    expect(check({ market: 'a\0' }, ofNoun('Customer')).faults[0]?.message).toMatch(
      /holds a NUL or half of a surrogate/,
    );
    expect(check({ kind: 'SEGMNT' }, ofNoun('Customer')).faults[0]?.message).toMatch(
      /Did you mean SEGMENT\?$/,
    );
  });

  it('is told beside every other one', () => {
    const { faults } = check({ hours: -1, money: 'much', effort: 11, confidence: 2 }, serves);
    expect(faults.map((fault) => fault.field)).toEqual(['hours', 'money', 'effort', 'confidence']);
  });

  it('cannot be removed when it is required', () => {
    expect(check({ name: null }, ofNoun('Customer')).faults[0]?.message).toMatch(
      /got null\. It can be changed, not removed\./,
    );
  });
});

describe('a property that the model does not know', () => {
  it('is refused with the nearest name', () => {
    const { faults } = check({ populaton: 5 }, ofNoun('Customer'));
    expect(faults).toMatchObject([{ field: 'populaton', got: '"populaton"' }]);
    expect(faults[0]?.message).toBe(
      'Expected a property that thing has, got "populaton". Did you mean "population"?',
    );
  });

  it('is refused with all names where none is near', () => {
    expect(check({ zzz: 5 }, serves).faults[0]?.message).toMatch(
      /There are: hours, money, effort, confidence/,
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may be called %s and reaches nothing',
    (name) => {
      const given = JSON.parse(`{${JSON.stringify(name)}: {"polluted": true}}`) as object;
      const { values, faults } = check(given, serves);
      expect(values.size).toBe(0);
      expect(faults).toMatchObject([{ field: name }]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('is what the source is called in answers: `sourceId` is meant', () => {
    expect(check({ source: 's1' }, serves).faults[0]?.message).toMatch(/Did you mean "sourceId"\?/);
  });
});

describe('what recorded analyses write back', () => {
  it('is refused from callers and accepted from imports', () => {
    const given = { leverage: 12.5, inTop70: true, computedAt: '2026-03-31T08:00:00Z' };
    const refused = check(given, ofNoun('Capability'));
    expect(refused.values.size).toBe(0);
    expect(refused.faults[0]?.message).toBe(
      'Expected no "leverage": recorded analyses alone write it. Leave it out.',
    );
    expect(check(given, ofNoun('Capability'), true)).toMatchObject({
      faults: [],
      values: new Map(Object.entries(given)),
    });
  });

  it.each([
    '2026-03-31T08:00+18:01',
    '2026-03-31T24:00:00Z',
    '2026-03-31T08:00:60Z',
    '2026-03-31T08:00:00',
    '2026-02-30T08:00Z',
  ])('is a moment that exists, with an offset that can be stored: not %s', (computedAt) => {
    expect(check({ computedAt }, ofNoun('Capability'), true).faults).toHaveLength(1);
  });

  it('is not offered to callers', () => {
    expect(check({ zzz: 1 }, ofNoun('Capability')).faults[0]?.expected).not.toContain('leverage');
  });
});

describe('any JSON', () => {
  const names = fc.oneof(
    fc.constantFrom(...allProperties.map((property) => property.name), '__proto__'),
    fc.string(),
  );
  const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e8, -1e8, 1e8 + 1, 2 ** 53));
  const values = fc.oneof(
    fc.jsonValue(),
    numbers,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('SEGMENT', 'LIVE', '2026-01-31'),
  );
  const objects = fc.dictionary(names, values, { noNullPrototype: false });

  it('is either kept as it fits the model or told, never both and never neither', () => {
    fc.assert(
      fc.property(
        objects,
        fc.constantFrom(...model.nodes, ...model.relationships),
        fc.boolean(),
        (given, type, fromImport) => {
          const { values: kept, faults } = check(given, type.properties, fromImport);
          const told = new Set(faults.map((fault) => fault.field));
          expect(kept.size + faults.length).toBe(Object.keys(given).length);
          for (const [name, value] of kept) {
            expect(told.has(name)).toBe(false);
            expect(breaksRule(value, type.properties.get(name))).toBe(false);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The rules of the model once more, written apart from the code that is tested. */
function breaksRule(value: unknown, property: Property | undefined): boolean {
  if (property === undefined) return true;
  if (value === null) return property.required;
  if (typeof value === 'number') {
    if (!['FLOAT', 'INTEGER'].includes(property.type) || !(Math.abs(value) <= 1e8) || Object.is(value, -0))
      return true;
    if (property.type === 'INTEGER' && value % 1 !== 0) return true;
    return (
      value < (property.min ?? -1e8) ||
      value > (property.max ?? 1e8) ||
      value <= (property.above ?? -Infinity)
    );
  }
  if (typeof value === 'boolean') return property.type !== 'BOOLEAN';
  if (Array.isArray(value))
    return property.type !== 'STRING_LIST' || value.some((item) => typeof item !== 'string');
  if (typeof value !== 'string') return true;
  if (property.type === 'ENUM') return !property.values.includes(value);
  if (property.type === 'DATE') return new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value;
  if (property.type === 'DATE_TIME') return Number.isNaN(Date.parse(value));
  return (
    property.type !== 'STRING' ||
    value.includes('\0') ||
    Buffer.from(value, 'utf8').toString('utf8') !== value
  );
}
