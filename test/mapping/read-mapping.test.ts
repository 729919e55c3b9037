import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { projectFile } from '../../src/project-files.ts';
import { model } from './map.ts';

/** What is wrong with a mapping, by line and column; nothing when it can be read. */
function faultsOf(...lines: readonly string[]): readonly string[] {
  try {
    readMapping({ file: 'm.yaml', text: lines.join('\n'), model });
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^m\.yaml:/, ''));
  }
}

const JOB = '  - { node: Job, table: t, id: a, set: { name: b, kind: SOCIAL } }';

describe('a mapping that cannot be read', () => {
  it('is told the line and column of what is no YAML', () => {
    expect(faultsOf('rules:', '  - {')).toEqual([expect.stringMatching(/^2:6: Expected YAML, got /)]);
    expect(faultsOf('rules: []', 'rules: []')).toEqual(['2:1: Expected YAML, got Map keys must be unique.']);
    expect(faultsOf('')).toEqual(['1:1: Expected the mapping to be names with values, got null.']);
  });

  it('is told what is not of its schema, with the name that was probably meant', () => {
    expect(
      faultsOf('tabels: {}', 'rules:', JOB.replace('node', 'nod').replace('table: t', 'grouped: yes')),
    ).toEqual([
      '1:1: Expected one of about, parameters, tables, lookups, rules, got "tabels". Did you mean "tables"?',
      '3:7: Expected one of table, node, relationship, id, from, to, fromLabel, where, each, onlyNew, grouped, set, got "nod". Did you mean "node"?',
      '3:26: Expected "grouped" to be true or false, got "yes".',
    ]);
    expect(faultsOf('rules:', '  - node: Custmer', '    id: {Title}', '    set: { name: [x] }')).toEqual([
      expect.stringMatching(/^2:11: Expected one of Customer, .*, got "Custmer". Did you mean "Customer"\?$/),
      '3:9: Expected "id" to have "value", got none.',
      '3:10: Expected one of value, when, missing, trimEnd, lookup, otherwise, split, numbers, dates, unit, toUnit, scale, times, round, slug, hash, combine, default, got "Title".',
      expect.stringMatching(
        /^4:18: Expected "name" to be a text or a number or true or false or names with values, got a list of 1/,
      ),
    ]);
    expect(faultsOf('rules: []', 'tables: { t: { missing: [99], numbers: 1.5 } }')).toEqual([
      '1:8: Expected "rules" to have at least 1 in it, got a list of 0.',
      '2:26: Expected "0" to be a text, got 99. Put a text that looks like a number or true in quotes.',
      expect.stringMatching(/^2:40: Expected one of 1234\.5, .*, got 1\.5\.$/),
    ]);
  });

  it('is told names that the model, its tables or its lookups do not have', () => {
    expect(
      faultsOf(
        'tables: { t: { join: [{ table: u, on: { a: b } }] } }',
        'lookups: { moods: { good: 1 } }',
        'rules:',
        '  - { node: Job, table: tt, id: a, set: { name: b, kind: SOCIAL } }',
        '  - { node: Job, table: t, id: a, set: { nam: b, kind: SOCAL } }',
        '  - { node: Touchpoint, table: t, id: a, set: { name: b, valence: { value: "{c}", lookup: mods } } }',
        '  - { relationship: HAS_CAPABILITY, table: t, from: a, to: b }',
        '  - { relationship: HAS_CAPABILITY, table: t, from: a, to: b, fromLabel: Custmer }',
        '  - { relationship: SERVES, table: t, from: a, id: b, set: { hour: 1, hours: -1 }, onlyNew: true }',
        '  - { node: Job, id: "{Id}", set: { name: "{$x}", kind: SOCIAL } }',
        '  - { table: t }',
      ),
    ).toEqual([
      '1:32: Expected one of t, got "u".',
      '4:25: Expected one of t, got "tt".',
      expect.stringMatching(/^5:42: Expected one of name, .*, got "nam". Did you mean "name"\?$/),
      '5:56: Expected "kind" to be one of FUNCTIONAL, EMOTIONAL, SOCIAL, got "SOCAL". Did you mean "SOCIAL"?',
      '6:91: Expected one of moods, got "mods". Did you mean "moods"?',
      '7:5: Expected "fromLabel", one of Customer, Provider, since HAS_CAPABILITY begins at several, got none.',
      '8:74: Expected one of Customer, Provider, got "Custmer". Did you mean "Customer"?',
      '9:5: Expected "to" for a relationship, got none.',
      '9:48: Expected no "id" for a relationship, got one.',
      expect.stringMatching(/^9:62: Expected one of .*, got "hour". Did you mean "hours"\?$/),
      '9:78: Expected "hours" to be a number from 0 to 100,000,000, got -1.',
      '9:84: Expected no "onlyNew" for a relationship, got one.',
      '10:22: Expected constants in a rule without "table", got the column "Id".',
      '10:43: Expected nothing here, got "x".',
      '11:5: Expected either "node" or "relationship", got neither.',
    ]);
  });

  it('is told units that cannot be turned into those of the property, and steps that do not go with it', () => {
    const value = (steps: string): string =>
      `  - { relationship: ENGAGES_IN, table: t, from: a, to: b, set: { hoursPerMonth: { value: "{m}", ${steps} } } }`;
    expect(
      faultsOf(
        'tables: { t: {} }',
        'rules:',
        value('unit: kilograms per day'),
        value('unit: minutes'),
        value('unit: hours per mnth'),
        value('unit: minutes per day, toUnit: days per year'),
        value('split: ";", combine: sum, scale: { from: [5, 1], to: [0, 10] }'),
        '  - { node: Evidence, table: t, id: "{a}", set: { name: a, value: { value: "{b}", unit: minutes } } }',
        '  - { node: Evidence, table: t, id: "{a", set: { name: a, observedAt: { value: "{b}", times: 2 } } }',
      ),
    ).toEqual([
      expect.stringMatching(
        /^3:103: Expected a unit that can be turned into hours per month, got "kilograms per day"\. Units: seconds,/,
      ),
      expect.stringMatching(
        /^4:103: Expected a unit that can be turned into hours per month, got "minutes"\./,
      ),
      '5:103: Expected a unit that can be turned into hours per month, got "hours per mnth". Did you mean "hours per month"?',
      '6:120: Expected none, since "hoursPerMonth" is in hours per month, got "days per year".',
      '7:97: Expected "split" with a list of texts alone, got "hoursPerMonth", which is a number.',
      '7:109: Expected "grouped: true" in its rule, got none.',
      '7:138: Expected the smaller number before the greater, got 5, 1.',
      '8:89: Expected "toUnit" beside it, since "value" has no unit of its own, got none.',
      '9:37: Expected the name of a column between { and }, got "{a". Double a brace that is meant as such.',
      '9:87: Expected "times" with a number alone, got "observedAt", which is a day.',
    ]);
  });

  it('is told tables that need one another', () => {
    expect(
      faultsOf(
        'tables:',
        '  t: { join: [{ table: u, on: { a: b } }] }',
        '  u: { join: [{ table: t, on: { a: b } }] }',
        '  v: { file: v.csv, label: V }',
        '  w: { relationship: W, from: V }',
        'rules:',
        JOB,
      ),
    ).toEqual([
      '2:24: Expected a table that does not need this one, got "u".',
      '3:24: Expected a table that does not need this one, got "t".',
      '4:3: Expected one of "file", "label" and "relationship", got several.',
      '5:3: Expected "relationship", "from" and "to" together, got not all of them.',
    ]);
  });
});

describe('the schema of mappings', () => {
  it('names the labels and relationship types of the model', () => {
    const schema = JSON.parse(readFileSync(projectFile('mappings/mapping.schema.json'), 'utf8')) as {
      definitions: { Rule: { properties: Record<'node' | 'relationship', { enum: string[] }> } };
    };
    const { node, relationship } = schema.definitions.Rule.properties;
    const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
    expect(sorted(node.enum)).toEqual(sorted(model.nodes.map(({ label }) => label)));
    expect(sorted(relationship.enum)).toEqual(sorted(model.relationships.map(({ type }) => type)));
  });
});
