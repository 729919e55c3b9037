import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gather } from '../../src/mapping/combine.ts';
import { dateReader, formsOf } from '../../src/mapping/date-text.ts';
import { hash, idText, slug } from '../../src/mapping/make-id.ts';
import { numberReader, plainNumber } from '../../src/mapping/number-text.ts';
import { conversion } from '../../src/mapping/units.ts';
import { ID_PATTERN } from '../../src/model/model.ts';
import { isCalendarDate } from '../../src/model/calendar.ts';

const inUnit = (value: number, from: string, to: string): number | null => {
  const factor = conversion(from, to);
  return factor === null ? null : plainNumber((value * factor.times) / factor.by);
};

describe('units', () => {
  it('are turned into the model’s, months being a twelfth of 365 days', () => {
    expect(inUnit(60, 'minutes per day', 'hours per month')).toBe(30.4166666666667);
    expect(inUnit(1, 'hour per week', 'hours per month')).toBe(4.34523809523809);
    expect(inUnit(24, 'times per year', 'times per month')).toBe(2);
    expect(inUnit(45, 'percent', 'share of occurrences')).toBe(0.45);
    expect(inUnit(90, 'Minutes', 'hours per occurrence')).toBe(1.5);
    expect(inUnit(1, 'currency per minute', 'currency per hour')).toBe(60);
    expect(inUnit(2, 'effort points', 'effort points of 10 per occurrence')).toBe(2);
    expect(inUnit(3, 'points of 10', 'points of 10')).toBe(3);
  });

  it('of other kinds are none', () => {
    for (const unit of [
      'minutes',
      'currency per month',
      'minutes per mile',
      'points of 5',
      'a per b per c',
      '',
    ]) {
      expect(conversion(unit, 'hours per month')).toBeNull();
    }
    expect(conversion('points of 5', 'points of 10')).toBeNull();
    expect(conversion('minutes per day', 'hours per occurrence')).toBeNull();
  });
});

describe('numbers', () => {
  it('are read in their form alone', () => {
    const read = (form: Parameters<typeof numberReader>[0], text: string): unknown =>
      numberReader(form)(text);
    expect(read('1.234,5', '1.234.567,25')).toEqual({ value: 1234567.25 });
    expect(read('1 234,5', '12\u00a0345,5')).toEqual({ value: 12345.5 });
    expect(read("1'234.5", "1'234")).toEqual({ value: 1234 });
    expect(read('1,234.5', '-1,234.5e3')).toEqual({ value: -1234500 });
    for (const [form, text] of [
      ['1234.5', '1,234'],
      ['1.234,5', '1.5'],
      ['1,234.5', '12,34'],
      ['1234,5', '1.5'],
      ['1234.5', 'NaN'],
      ['1234.5', '1e999'],
      ['1234.5', '0x10'],
      ['1234.5', ''],
    ] as const) {
      expect(read(form, text)).toMatchObject({ expected: `a finite number such as ${form}` });
    }
    expect(read('1234.5', '1,234')).toMatchObject({ remedy: expect.stringContaining('`numbers`') });
  });

  it('come back from any form in which they are written', () => {
    const forms = [
      ['1234.5', 'en', false],
      ['1,234.5', 'en', true],
      ['1234,5', 'de', false],
      ['1.234,5', 'de', true],
      ["1'234.5", 'de-CH', true],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(...forms),
        (thousandths, [form, locale, grouped]) => {
          const value = thousandths / 1000;
          const text = new Intl.NumberFormat(locale, { useGrouping: grouped, maximumFractionDigits: 3 })
            .format(value)
            .replace('’', "'")
            .replaceAll('’', "'");
          expect(numberReader(form)(text)).toEqual({ value: value === 0 ? 0 : value });
        },
      ),
      { endOnFailure: true },
    );
  });
});

describe('days', () => {
  const read = (form: Parameters<typeof dateReader>[0], text: string): unknown => dateReader(form)(text);

  it('are read in their form, and days that do not exist refused', () => {
    expect(read('MM/YYYY', '08/2023')).toEqual({ value: '2023-08-01' });
    expect(read('DD.MM.YYYY', '9.2.2024')).toEqual({ value: '2024-02-09' });
    expect(read('D MMM YYYY', '3 Sept. 2024')).toEqual({ value: '2024-09-03' });
    expect(read('MMM D, YYYY', 'February 29, 2024')).toEqual({ value: '2024-02-29' });
    expect(read('YYYYMMDD', '20240131')).toEqual({ value: '2024-01-31' });
    expect(read('YYYY', '2024')).toEqual({ value: '2024-01-01' });
    expect(read(null, '2024-05-06T07:08:09Z')).toEqual({ value: '2024-05-06' });
    expect(read('D MMM YYYY', '3 Mayo 2024')).toMatchObject({ got: '"3 Mayo 2024"' });
    expect(read('DD/MM/YYYY', '29/02/2025')).toMatchObject({
      expected: 'a day of the calendar as DD/MM/YYYY',
    });
  });

  it('that could be read in several ways are never guessed', () => {
    expect(read(null, '03/04/2025')).toEqual({
      expected: 'a day of the calendar as YYYY-MM-DD',
      got: '"03/04/2025"',
      remedy: 'It could be either: state in the mapping `dates: DD/MM/YYYY` or `dates: MM/DD/YYYY`.',
    });
    expect(read(null, '13/04/2025')).toMatchObject({ remedy: 'State in the mapping: `dates: DD/MM/YYYY`.' });
    expect(read(null, 'some day')).not.toHaveProperty('remedy');
    expect(formsOf('31.12.2024')).toEqual(['DD.MM.YYYY']);
  });

  it('are days of the calendar or refused, whatever the text', () => {
    const forms = ['YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'MMM D, YYYY', 'YYYYMMDD', 'MM/YYYY'] as const;
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}$/),
      fc.stringMatching(/^\d{8}$/),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...forms), (given, form) => {
        const made = dateReader(form)(given) as { value?: string };
        expect(made.value === undefined || isCalendarDate(made.value)).toBe(true);
      }),
      { endOnFailure: true },
    );
  });
});

describe('ids', () => {
  it('made of any text are ids, and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(idText(text, { slug: true, hash: true })).toMatch(ID_PATTERN);
        expect(hash(text)).toMatch(/^[0-9a-f]{12}$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
      { endOnFailure: true },
    );
    expect(slug(' Crème brûlée (2×), Größe ')).toBe('creme-brulee-2-gro-e');
    expect(idText('C++', { slug: true, hash: true })).not.toBe(idText('C#', { slug: true, hash: true }));
  });
});

describe('gathering', () => {
  it('sums and means are those of whole numbers, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 200 }),
        (cents) => {
          const exact = cents.reduce((sum, one) => sum + one, 0);
          const of = (how: 'sum' | 'mean' | 'min' | 'max' | 'count', values: readonly number[]): unknown => {
            const gathering = gather(how);
            values.forEach((value) => gathering.add(value / 100));
            return gathering.result();
          };
          const back = [...cents].reverse();
          for (const order of [cents, back]) {
            expect(of('sum', order)).toBe(exact === 0 ? 0 : exact / 100);
            expect(of('mean', order)).toBeCloseTo(exact / 100 / cents.length, 6);
            expect(of('min', order)).toBe(Math.min(...cents) / 100);
            expect(of('max', order)).toBe(Math.max(...cents) / 100);
            expect(of('count', order)).toBe(cents.length);
          }
        },
      ),
      { endOnFailure: true },
    );
  });
});
