import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { capturedCypher } from '../support/captured-cypher.ts';

const document = parse(`
  query One($first: Int, $named: Boolean!, $filter: CustomerFilter) {
    customers(first: $first, filter: $filter) { ...Shown }
  }
  query Other($first: Int, $named: Boolean!, $filter: CustomerFilter) {
    customers(first: $first, filter: $filter) { ...Shown totalCount }
  }
  fragment Shown on CustomerConnection { nodes { id name @include(if: $named) } }
`);
const [one, other] = document.definitions;
const fragment = document.definitions[2];
const only = (operation: typeof one): typeof document => ({
  ...document,
  definitions: [operation, fragment].filter((definition) => definition !== undefined),
});

async function textOf(operation: typeof one, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const [statement] = await capturedCypher(only(operation), variables);
  return `${statement?.text} ${JSON.stringify(statement?.params)}`;
}

it('gives the same operation the same plan, and another one for other variables', async () => {
  const plain = await textOf(one, { named: false });
  expect(await textOf(one, { named: false })).toBe(plain);
  expect(plain).not.toContain('n.name');
  expect(await textOf(one, { named: true })).toContain('n.name');
  expect(await textOf(one, { named: false, first: 7 })).toContain('{"value":8}');
  expect(await textOf(one, { named: false, filter: { name: { eq: 'Ada' } } })).toContain('n.name = $value0');
  expect(await textOf(one, { named: false })).toBe(plain);
});

it('keeps operations apart that share a fragment', async () => {
  expect(await textOf(one, { named: true })).not.toContain('COUNT');
  expect(await textOf(other, { named: true })).toContain('COUNT');
  expect(await textOf(one, { named: true })).not.toContain('COUNT');
});

it('plans anew for variables too long to keep', async () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => `customer-${at}`);
  const filter = { id: { in: ids } };
  expect(await textOf(one, { named: true, filter })).toContain('customer-999');
  expect(await textOf(one, { named: true, filter: { id: { in: [...ids, 'last'] } } })).toContain('last');
});
