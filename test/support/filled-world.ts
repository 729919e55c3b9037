import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { date, dateTime } from '../../src/graph/values.ts';
import type { NodeType, Property, RelationshipType } from '../../src/model/model.ts';
import { cypher, emptyGraph, model } from './graph.ts';

/** A graph with three nodes of every noun and a relationship of every pattern, properties full of awkward values. */
export interface FilledWorld {
  readonly nodes: readonly { readonly label: string; readonly id: string; readonly values: Values }[];
  readonly relationships: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly values: Values;
  }[];
}

type Values = Readonly<Record<string, unknown>>;

/** Signs that one form or another gives a meaning to. */
const AWKWARD = [
  '"',
  "'",
  '\\',
  '\\u0041',
  '\n',
  '\r',
  '\t',
  ',',
  '<b>&amp;',
  ']]>',
  '{$x}',
  '=1+1',
  '東京',
  '👩‍🚀',
  ' ',
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 5 })), { maxLength: 5 })
  .map((parts) => `x${parts.join('')}`);

/** @param free whether texts are to hold what only some forms can: control signs, `;` in items of lists, nothing at all. */
export function filledWorlds({ free }: { readonly free: boolean }): fc.Arbitrary<FilledWorld> {
  const nodes = model.nodes.flatMap((noun) =>
    [0, 1, 2].map((at) =>
      valuesOf(noun, free).map((values) => {
        const id = `${noun.label.toLowerCase()}-${at}`;
        return { label: noun.label, id, values: { name: id, ...values, ...OWN[noun.label], id } };
      }),
    ),
  );
  const relationships = model.relationships.map((relationship) =>
    valuesOf(relationship, free).map((values) => ({
      type: relationship.type,
      from: `${model.node(relationship.from).label.toLowerCase()}-0`,
      to: `${model.node(relationship.to).label.toLowerCase()}-1`,
      values,
    })),
  );
  return fc.record({ nodes: fc.tuple(...nodes), relationships: fc.tuple(...relationships) });
}

/** What an import holds to more than its type. */
const OWN: Readonly<Record<string, Values>> = { Evidence: { about: 'job-0', property: 'name' } };

function valuesOf(carrier: NodeType | RelationshipType, free: boolean): fc.Arbitrary<Values> {
  const own = [...carrier.properties.values()].filter(({ name }) => name !== 'id');
  return fc
    .record(Object.fromEntries(own.map((property) => [property.name, valueOf(property, free)])), {
      requiredKeys: own.filter(({ required }) => required).map(({ name }) => name),
    })
    .map((values) => ({
      ...values,
      ...('sourceId' in values && { sourceId: 'source-0' }),
      ...('validUntil' in values && { validUntil: date('9999-12-31') }),
    }));
}

function valueOf({ type, min, max, above, values }: Property, free: boolean): fc.Arbitrary<unknown> {
  const low = min ?? (above === null ? -1e8 : above + 1e-9);
  switch (type) {
    case 'FLOAT':
      return fc.oneof(
        fc.constantFrom(...[low, max ?? 1e8, 1e-7, 0.1].filter((one) => one >= low && one <= (max ?? 1e8))),
        fc.double({ min: low, max: max ?? 1e8, noNaN: true }).map((one) => (one === 0 ? 0 : one)),
      );
    case 'INTEGER':
      return fc.integer({ min: Math.ceil(low), max: max ?? 100_000_000 }).map((one) => BigInt(one));
    case 'BOOLEAN':
      return fc.boolean();
    case 'ENUM':
      return fc.constantFrom(...values);
    case 'DATE':
      return fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31').map(date);
    case 'DATE_TIME':
      return fc.constantFrom('2024-02-29T23:59:59.123456789Z', '2025-01-01T00:00:00+05:30').map(dateTime);
    case 'STRING_LIST':
      return fc.array(free ? fc.oneof(texts, fc.constantFrom('a;b', '')) : texts.filter(noSemicolon), {
        minLength: free ? 0 : 1,
      });
    case 'STRING':
      return free ? fc.oneof(texts, fc.constantFrom('x\u001b[1m', 'x\ufffe')) : texts.filter(isPlain);
  }
}

function noSemicolon(text: string): boolean {
  return !text.includes(';') && isPlain(text);
}

function isPlain(text: string): boolean {
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
}

/** Makes it the whole graph, past everything that imports use. */
export async function writeFilledWorld(graph: Graph, { nodes, relationships }: FilledWorld): Promise<void> {
  await emptyGraph(graph);
  await cypher(graph, 'UNWIND $nodes AS row CREATE (n:Entity:$(row.label)) SET n = row.values', { nodes });
  await cypher(
    graph,
    `UNWIND $relationships AS row
     MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.values`,
    { relationships },
  );
}
