import { describe, expect, it } from '@jest/globals';
import { breakingChanges, vagueDeprecations } from '../../scripts/breaking-changes.ts';

const RELEASED = `
  type Query {
    customer(id: ID!, market: String = "SG", order: Order): Customer
    segment(id: ID!): Customer @deprecated(reason: "Use customer. Goes after 2027-03-31.")
    node(id: ID!): Node
  }
  interface Node { id: ID! }
  type Customer implements Node { id: ID! kind: Kind! population: Float }
  type Job implements Node { id: ID! }
  enum Kind { SEGMENT PERSONA }
  input Order { name: Int kinds: [Kind!] }`;

const after = (from: string, to: string): Promise<readonly string[]> => {
  expect(RELEASED).toContain(from);
  return breakingChanges({ released: RELEASED, served: RELEASED.replace(from, to) }, '2027-04-01');
};

describe('a change of the schema', () => {
  it.each([
    ['nothing', 'Query', 'Query'],
    ['a new field', 'population: Float', 'population: Float market: String'],
    ['a new optional argument', 'order: Order', 'order: Order, first: Int'],
    ['a new kind', 'SEGMENT PERSONA', 'SEGMENT PERSONA ORGANISATION'],
    ['a promise that a value is there', 'population: Float', 'population: Float!'],
    ['a deprecation', 'population: Float', 'population: Float @deprecated(reason: "Use size.")'],
    [
      'the end of what was deprecated',
      'segment(id: ID!): Customer @deprecated(reason: "Use customer. Goes after 2027-03-31.")',
      '',
    ],
  ])('breaks nobody: %s', async (_, from, to) => {
    expect(await after(from, to)).toEqual([]);
  });

  it.each([
    ['a field that is gone', 'population: Float', ''],
    ['a value that may be missing', 'kind: Kind!', 'kind: Kind'],
    ['another type', 'population: Float', 'population: Int'],
    ['a kind that is gone', 'SEGMENT PERSONA', 'SEGMENT'],
    ['an argument that is gone', ', market: String = "SG"', ''],
    ['a new argument that must be given', 'order: Order', 'order: Order, first: Int!'],
    ['a new input that must be given', 'name: Int', 'name: Int first: Int!'],
    ['one of many inputs', 'input Order', 'input Order @oneOf'],
    ['a field that is gone with its types', 'node(id: ID!): Node', ''],
    ['a type that is gone', 'type Job implements Node { id: ID! }', ''],
    ['a type that is no node any more', 'Job implements Node', 'Job'],
  ])('breaks clients: %s', async (_, from, to) => {
    expect(await after(from, to)).toHaveLength(1);
  });

  it('breaks clients when what is deprecated goes too early', async () => {
    const served = RELEASED.replace(/segment.*/, '');
    const changes = await breakingChanges({ released: RELEASED, served }, '2027-03-31');
    expect(changes).toEqual(["Field 'segment' (deprecated) was removed from object type 'Query'."]);
  });
});

it('a deprecation says what to use instead, and until when', () => {
  expect(vagueDeprecations(RELEASED)).toEqual([]);
  const vague = '@deprecated(reason: "Old.")';
  expect(
    vagueDeprecations(`
      type Query { a(b: Int ${vague}): Int ${vague} }
      enum Kind { OLD ${vague} NEW @deprecated(reason: "Use OLD. Goes after 2027-03-31.") }
      input Order { name: Int ${vague} }`),
  ).toEqual(['Query.a', 'Query.a.b', 'Kind.OLD', 'Order.name']);
});
