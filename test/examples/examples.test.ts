import { describe, expect, it } from '@jest/globals';
import { ID_PATTERN, LARGEST_NUMBER } from '../../src/model/model.ts';
import type { NodeKind, Property, PropertyType } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { exampleNames } from '../../src/transfer/load-example.ts';
import { EXAMPLES, countOf, readExample, relationshipsOf } from './read-example.ts';
import type { ExampleRelationship } from './read-example.ts';

const model = readModel();
const examples = EXAMPLES.map(readExample);

/** The neo4j-admin column type in which each property type stands. */
const COLUMN_TYPES: Readonly<Record<PropertyType, string>> = {
  STRING: 'string',
  ENUM: 'string',
  FLOAT: 'float',
  INTEGER: 'int',
  BOOLEAN: 'boolean',
  DATE: 'date',
  DATE_TIME: 'datetime',
  STRING_LIST: 'string[]',
};

it('to load are those that hold a graph', () => {
  expect(exampleNames()).toEqual([...EXAMPLES].sort());
});

describe.each(examples.map((example) => [example.name, example] as const))('the example %s', (_, example) => {
  const rows = [...example.nodes, ...example.relationships];
  const sources = example.nodes.filter((node) => node.label === 'Source');

  it('says in its README that it is an illustration with made-up numbers', () => {
    expect(example.readme).toMatch(/\billustration\b/i);
    expect(example.readme).toMatch(/made[-\s]up/i);
  });

  it('has only columns of the model, in the type of the property', () => {
    const wrong = example.columns.filter(({ of, property, type }) => {
      const known = propertiesOf(of).get(property);
      return known === undefined || COLUMN_TYPES[known.type] !== type;
    });
    expect(wrong).toEqual([]);
  });

  it('has well-formed ids, and human names of at most 40 characters', () => {
    expect(example.nodes.filter(({ id }) => !ID_PATTERN.test(id))).toEqual([]);
    const names = example.nodes.map(({ properties }) => properties.get('name') ?? '');
    expect(names.filter((name) => name.length === 0 || name.length > 40)).toEqual([]);
    expect(names.filter((name) => !/^[A-Z]/.test(name) || /[_{}<>]/.test(name))).toEqual([]);
  });

  it('uses every id once', () => {
    expect(repeated(example.nodes.map((node) => node.id))).toEqual([]);
  });

  it('relates nodes that it has, each pair once, in ways that the model knows', () => {
    const labels = new Map(example.nodes.map((node) => [node.id, node.label]));
    const wrong = example.relationships.filter(({ type, from, to }) => {
      const known = model
        .ofType(type)
        .some((each) => labelOf(each.from) === from.label && labelOf(each.to) === to.label);
      return !known || labels.get(from.id) !== from.label || labels.get(to.id) !== to.label;
    });
    expect(wrong).toEqual([]);
    expect(
      repeated(example.relationships.map(({ type, from, to }) => `${type} ${from.id} ${to.id}`)),
    ).toEqual([]);
  });

  it('gives every required property', () => {
    const missing = rows.filter(({ kind, properties }) =>
      [...propertiesOf(kind).values()].some(
        ({ name, required }) => required && name !== 'id' && !properties.has(name),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('keeps every value within its type and range', () => {
    const wrong = rows.flatMap(({ kind, properties, at }) => {
      const known = propertiesOf(kind);
      return [...properties]
        .filter(([name, value]) => !fits(known.get(name), value))
        .map(([name, value]) => `${at} ${name} ${value}`);
    });
    expect(wrong).toEqual([]);
  });

  it('serves and hinders only jobs that have no steps, each friction exactly one', () => {
    const composite = new Set(relationshipsOf(example, 'HAS_STEP').map(({ from }) => from.id));
    const hinders = relationshipsOf(example, 'HINDERS');
    const onComposite = [...relationshipsOf(example, 'SERVES'), ...hinders].filter(({ to }) =>
      composite.has(to.id),
    );
    expect(onComposite).toEqual([]);
    const frictions = example.nodes.filter(({ kind }) => kind === 'Friction').map(({ id }) => id);
    expect(hinders.map(({ from }) => from.id).sort()).toEqual(frictions.sort());
  });

  it('leaves no cost, prevalence or reduction out, so that nothing is ignored', () => {
    const priced = ['SERVES', 'EXPERIENCES', 'INTEGRATES_WITH'].flatMap((type) =>
      relationshipsOf(example, type),
    );
    const parts = ['hours', 'money', 'effort'];
    expect(priced.filter(({ properties }) => !parts.some((part) => properties.has(part)))).toEqual([]);
    expect(
      relationshipsOf(example, 'EXPERIENCES').filter(({ properties }) => !properties.has('prevalence')),
    ).toEqual([]);
    expect(
      relationshipsOf(example, 'RELIEVES').filter(({ properties }) => !properties.has('reduction')),
    ).toEqual([]);
  });

  it.each(['HAS_STEP', 'IN_SERVICE_OF', 'DEPENDS_ON'])('has no cycle of %s', (type) => {
    expect(cycleOf(relationshipsOf(example, type))).toEqual([]);
  });

  it('cites one of its sources for every fact, with a confidence', () => {
    const known = new Set(sources.map(({ id }) => id));
    const facts = rows.filter(({ kind }) => kind !== 'Source');
    expect(facts.filter(({ properties }) => !known.has(properties.get('sourceId') ?? ''))).toEqual([]);
    expect(facts.filter(({ properties }) => !properties.has('confidence'))).toEqual([]);
  });

  it('names each source with its licence, and where to read it unless it is the assumption', () => {
    const assumption = 'Assumption of this example';
    const names = sources.map(({ properties }) => properties.get('name'));
    expect(names.filter((name) => name === assumption)).toHaveLength(1);
    expect(sources.filter(({ properties }) => !properties.has('licence'))).toEqual([]);
    const cited = sources.filter(({ properties }) => properties.get('name') !== assumption);
    expect(cited.filter(({ properties }) => !/^https:/.test(properties.get('url') ?? ''))).toEqual([]);
  });

  it('has enough of every noun to show something, and little enough to read', () => {
    const few = [
      'Customer',
      'Job',
      'Ecosystem',
      'Provider',
      'Offering',
      'Capability',
      'Friction',
      'Touchpoint',
    ].filter((label) => countOf(example, label) < 8);
    expect(few).toEqual([]);
    expect(rows.length).toBeLessThan(1500);
  });
});

describe('the examples together', () => {
  it('share no id, so that several can be loaded side by side', () => {
    expect(repeated(examples.flatMap((example) => example.nodes.map((node) => node.id)))).toEqual([]);
  });
});

/** The properties that rows of this label or relationship type may have. */
function propertiesOf(kind: string): ReadonlyMap<string, Property> {
  const node = model.byLabel(kind);
  if (node !== undefined) return node.properties;
  return new Map(model.ofType(kind).flatMap((relationship) => [...relationship.properties]));
}

function labelOf(kind: NodeKind): string {
  return model.node(kind).label;
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

function fits(property: Property | undefined, value: string): boolean {
  switch (property?.type) {
    case undefined:
      return false;
    case 'FLOAT':
    case 'INTEGER': {
      const number = Number(value);
      const whole = property.type === 'FLOAT' || Number.isInteger(number);
      const inside =
        number >= (property.min ?? -LARGEST_NUMBER) && number <= (property.max ?? LARGEST_NUMBER);
      return whole && inside && (property.above === null || number > property.above);
    }
    case 'BOOLEAN':
      return value === 'true' || value === 'false';
    case 'DATE':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toISOString().startsWith(value);
    case 'ENUM':
      return property.values.includes(value);
    default:
      return value.trim() === value;
  }
}

/** The ids of one cycle, or none. */
function cycleOf(edges: readonly ExampleRelationship[]): readonly string[] {
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return [];
    for (const { from, to } of edges) {
      const cycle = from.id === id ? walk(to.id, [...path, id]) : [];
      if (cycle.length > 0) return cycle;
    }
    done.add(id);
    return [];
  };
  return edges.map(({ from }) => walk(from.id, [])).find((cycle) => cycle.length > 0) ?? [];
}
