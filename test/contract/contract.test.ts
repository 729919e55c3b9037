import { readFileSync } from 'node:fs';
import { buildASTSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { readModel } from '../../src/model/read-model.ts';
import { makeSchema } from '../../src/resolvers/index.ts';

const contract = readContract();
const served = makeSchema(readModel());

it('holds every name of the contract', () => {
  expect(coordinates(contract).filter((name) => !coordinates(served).includes(name))).toEqual([]);
});

it('gives what it shares with the contract the same types and defaults', () => {
  const ours = new Map(typed(served));
  const differing = typed(contract)
    .filter(([name, type]) => ours.has(name) && ours.get(name) !== type)
    .map(([name, type]) => `${name}: expected ${type}, got ${ours.get(name)}`);
  expect(differing).toEqual([]);
});

/** The contract names some types only in passing; a bare definition makes it a schema of its own. */
function readContract(): GraphQLSchema {
  const text = readFileSync(projectFile('test/contract/contract.graphql'), 'utf8');
  const nouns = [
    'Customer',
    'Job',
    'Ecosystem',
    'Provider',
    'Offering',
    'Capability',
    'Friction',
    'Touchpoint',
    'Source',
    'Evidence',
  ];
  const passing = [
    ...nouns.map(
      (noun) =>
        `type ${noun} implements Node { id: ID! name: String! description: String confidence: Float observedAt: Date source: Source }`,
    ),
    'input CustomerFilter { id: IdFilter }',
    'input IdFilter { eq: ID }',
    'input CustomerOrder { id: Direction }',
    'enum Direction { ASC }',
    'type CustomerConnection { edges: [CustomerEdge!]! nodes: [Customer!]! pageInfo: PageInfo! totalCount: Int! }',
    'type CustomerEdge { cursor: String! node: Customer! }',
    'type AnalysisConnection { totalCount: Int! }',
    'type ChangeConnection { pageInfo: PageInfo! }',
  ];
  return buildASTSchema(parse(`${text}\n${passing.join('\n')}`), { assumeValidSDL: true });
}

/** `Type`, `Type.field`, `Type.field.argument`, `Enum.VALUE`. */
function coordinates(schema: GraphQLSchema): string[] {
  return typed(schema).map(([name]) => name);
}

function typed(schema: GraphQLSchema): [string, string][] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type): [string, string][] => {
      if (isObjectType(type) || isInterfaceType(type)) {
        return [
          [type.name, 'type'],
          ...Object.values(type.getFields()).flatMap((field): [string, string][] => [
            [`${type.name}.${field.name}`, String(field.type)],
            ...field.args.map((arg): [string, string] => [
              `${type.name}.${field.name}.${arg.name}`,
              withDefault(arg),
            ]),
          ]),
        ];
      }
      if (isInputObjectType(type)) {
        return [
          [type.name, 'input'],
          ...Object.values(type.getFields()).map((field): [string, string] => [
            `${type.name}.${field.name}`,
            withDefault(field),
          ]),
        ];
      }
      if (isEnumType(type)) {
        return [
          [type.name, 'enum'],
          ...type.getValues().map((value): [string, string] => [`${type.name}.${value.name}`, 'value']),
        ];
      }
      return [[type.name, 'scalar']];
    });
}

function withDefault(input: { readonly type: unknown; readonly defaultValue?: unknown }): string {
  const value = input.defaultValue;
  return `${String(input.type)}${value === undefined ? '' : ` = ${JSON.stringify(value)}`}`;
}
