import type { Fault } from '../errors.ts';
import { checkValue, expectedOf, isStorable } from './check-value.ts';
import type { PropertyValue } from './check-value.ts';
import { closestName, didYouMean } from './closest-name.ts';
import { describeValue, shortened } from './describe-value.ts';
import type { Property } from './model.ts';

/** Properties that fit the model, by name; null removes one. */
export type PropertyValues = ReadonlyMap<string, PropertyValue | null>;

/** What the properties of one row are checked against. */
export interface PropertyRules {
  /** What the properties are of, for messages: `customer`, `HAS_JOB`. */
  readonly owner: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** Which row it is, from 0. */
  readonly index: number;
  /** Whether it comes from an import: what recorded analyses wrote back is then accepted, otherwise refused. */
  readonly fromImport: boolean;
}

/** The properties of one row that fit, and what is wrong with the others. */
export interface CheckedProperties {
  readonly values: PropertyValues;
  readonly faults: readonly Fault[];
}

/** Checks every property given against the model, by itself: types, ranges, names. Never throws, whatever it is given. */
export function checkProperties(given: object, rules: PropertyRules): CheckedProperties {
  const values = new Map<string, PropertyValue | null>();
  const faults: Fault[] = [];
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (value === undefined) continue;
    const property = rules.properties.get(name);
    if (property === undefined || (property.writtenBack && !rules.fromImport)) {
      faults.push(property === undefined ? unknownProperty(name, rules) : writtenBack(name, rules));
    } else if (value === null) {
      if (property.required)
        faults.push(
          faultOf(property, { value, index: rules.index, why: ' It can be changed, not removed.' }),
        );
      else values.set(name, null);
    } else {
      const checked = checkValue(value, property);
      if ('value' in checked) values.set(name, checked.value);
      else faults.push(faultOf(property, { value, index: rules.index, why: hintFor(value, property) }));
    }
  }
  return { values, faults };
}

/** That a property is needed to create a node, and was not given. */
export function missingProperty(property: Property, rules: Pick<PropertyRules, 'owner' | 'index'>): Fault {
  return faultOf(property, { value: undefined, index: rules.index, why: ` A new ${rules.owner} needs it.` });
}

function faultOf(property: Property, about: { value: unknown; index: number; why: string }): Fault {
  const expected = expectedOf(property);
  const got = describeValue(about.value);
  return {
    index: about.index,
    field: property.name,
    expected,
    got,
    message: `Expected "${property.name}" to be ${expected}, got ${got}.${about.why}`,
  };
}

function hintFor(value: unknown, property: Property): string {
  if (typeof value !== 'string') return '';
  if (!isStorable(value)) return ' It holds a NUL or half of a surrogate pair.';
  const meant = property.type === 'ENUM' ? closestName(value, property.values) : undefined;
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

function unknownProperty(name: string, rules: PropertyRules): Fault {
  const names = [...rules.properties.values()]
    .filter((property) => !property.writtenBack)
    .map((property) => property.name);
  const expected = `one of ${names.join(', ')}`;
  const hint = didYouMean(name, names) ?? `There are: ${names.join(', ')}.`;
  const got = describeValue(name);
  return {
    index: rules.index,
    field: shortened(name),
    expected,
    got,
    message: `Expected a property that ${rules.owner} has, got ${got}. ${hint}`,
  };
}

function writtenBack(name: string, rules: PropertyRules): Fault {
  return {
    index: rules.index,
    field: name,
    expected: 'nothing',
    got: 'a value',
    message: `Expected no "${name}": recorded analyses alone write it. Leave it out.`,
  };
}
