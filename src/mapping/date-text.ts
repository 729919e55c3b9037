import type { Dates } from '../generated/mapping.ts';
import { isCalendarDate } from '../model/calendar.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Made } from './row.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads a day as it is written in one of the forms into YYYY-MM-DD; null: YYYY-MM-DD itself, and nothing else is guessed. */
export function dateReader(form: Dates | null): (text: string) => Made {
  const pattern = patternOf(form ?? 'YYYY-MM-DD');
  return (text) => {
    // A moment stands for its day where a day is wanted.
    const groups = pattern.exec(
      form === null ? text.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:.*$/, '$1') : text,
    )?.groups;
    if (groups !== undefined) {
      const { year, month = '01', name, day = '01' } = groups;
      const number =
        name === undefined
          ? month
          : String(MONTHS.findIndex((full) => full.startsWith(name.toLowerCase())) + 1);
      const value = `${year as string}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
      if (isCalendarDate(value)) return { value };
    }
    const remedy = form === null ? remedyFor(text) : null;
    return {
      expected: `a day of the calendar as ${form ?? 'YYYY-MM-DD'}`,
      got: describeValue(text),
      ...(remedy !== null && { remedy }),
    };
  };
}

/** The forms in which a text is a day of the calendar. */
export function formsOf(text: string): readonly Dates[] {
  return FORMS.filter((form) => 'value' in (dateReader(form)(text) as object));
}

/** Every form, those with most in them first. */
const FORMS: readonly Dates[] = [
  'YYYY-MM-DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'YYYY/MM/DD',
  'DD-MM-YYYY',
  'D MMM YYYY',
  'MMM D, YYYY',
  'YYYYMMDD',
  'MM/YYYY',
  'YYYY-MM',
  'MMM YYYY',
  'YYYY',
];

/** Null where no form of days that there is fits. */
function remedyFor(text: string): string | null {
  const forms = formsOf(text);
  if (forms.length === 0) return null;
  const stated = forms.map((form) => `\`dates: ${form}\``).join(' or ');
  return forms.length === 1
    ? `State in the mapping: ${stated}.`
    : `It could be either: state in the mapping ${stated}.`;
}

function patternOf(form: Dates): RegExp {
  const two = form === 'YYYYMMDD' ? '\\d{2}' : '\\d{1,2}';
  const tokens: Readonly<Record<string, string>> = {
    YYYY: '(?<year>\\d{4})',
    MMM: '(?<name>[A-Za-z]{3,9})[.]?',
    MM: `(?<month>${two})`,
    DD: `(?<day>${two})`,
    D: `(?<day>${two})`,
    '.': '[.]',
  };
  return new RegExp(`^${form.replace(/YYYY|MMM|MM|DD|D|[.]/g, (token) => tokens[token] as string)}$`);
}
