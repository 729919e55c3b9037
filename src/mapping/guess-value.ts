import type { Dates, Numbers, Value } from '../generated/mapping.ts';
import { checkValue } from '../model/check-value.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Property } from '../model/model.ts';
import { readCell } from '../transfer/csv-cell.ts';
import { dateReader, formsOf } from './date-text.ts';
import { numberReader } from './number-text.ts';
import type { Made } from './row.ts';

/** How a column could make a property; or why that is not sure. */
export type Guess = { readonly value: Value } | { readonly unsure: string };

const NUMBERS: readonly Numbers[] = ['1234.5', '1234,5', '1,234.5', '1.234,5', '1 234,5', "1'234.5"];

/** How a column's samples can be read as values of a property: only where all of them can, and in one way. */
export function guessValue(
  { name, samples }: { readonly name: string; readonly samples: readonly string[] },
  property: Property,
): Guess {
  const value = `{${name}}`;
  switch (property.type) {
    case 'FLOAT':
    case 'INTEGER': {
      const forms = NUMBERS.filter((form) => allFit(samples, numberReader(form), property));
      return oneOf(forms, {
        samples,
        property,
        read: numberReader,
        with: (form) => (form === '1234.5' ? value : { value, numbers: form }),
      });
    }
    case 'DATE': {
      const shared = samples
        .map(formsOf)
        .reduce<readonly Dates[] | null>(
          (sum, forms) => (sum === null ? forms : sum.filter((form) => forms.includes(form))),
          null,
        );
      return oneOf<Dates>(shared ?? ['YYYY-MM-DD'], {
        samples,
        property,
        read: dateReader,
        with: (form) => (form === 'YYYY-MM-DD' ? value : { value, dates: form }),
      });
    }
    case 'STRING_LIST': {
      const split = [';', '|', ','].find((sign) => samples.some((text) => text.includes(sign)));
      return { value: split === undefined ? value : { value, split } };
    }
    default:
      return allFit(samples, (text) => cell(text, property), property)
        ? { value }
        : { unsure: misfit(samples, property) };
  }
}

/** The one form, or several that read every sample alike. */
function oneOf<Form>(
  forms: readonly Form[],
  about: {
    readonly samples: readonly string[];
    readonly property: Property;
    readonly read: (form: Form) => (text: string) => Made;
    readonly with: (form: Form) => Value;
  },
): Guess {
  const { samples, property, read } = about;
  const [first] = forms;
  if (first === undefined) return { unsure: misfit(samples, property) };
  const readings = new Map<string, Form>();
  for (const form of forms) {
    const reading = JSON.stringify(samples.map(read(form)));
    if (!readings.has(reading)) readings.set(reading, form);
  }
  if (readings.size === 1) return { value: about.with(first) };
  const stated = [...readings.values()].join(' or ');
  return { unsure: `${describeValue(samples[0])} could be written as ${stated}; state which.` };
}

function allFit(samples: readonly string[], read: (text: string) => Made, property: Property): boolean {
  return samples.every((text) => {
    const made = read(text);
    return made !== null && 'value' in made && 'value' in checkValue(made.value, property);
  });
}

function cell(text: string, property: Property): Made {
  return readCell(text, property.type, null);
}

function misfit(samples: readonly string[], property: Property): string {
  return `its values, such as ${describeValue(samples[0])}, do not all fit "${property.name}".`;
}
