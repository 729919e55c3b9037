import type { Fault } from '../errors.ts';
import { checkProperties, missingProperty } from './check-properties.ts';
import type { PropertyValues } from './check-properties.ts';
import { describeValue } from './describe-value.ts';
import type { NodeType } from './model.ts';

/** What one row of nodes is checked against. */
export interface NodeRules {
  readonly node: NodeType;
  /** Which row it is, from 0. */
  readonly index: number;
  /** Whether it comes from an import: what recorded analyses wrote back is then accepted, otherwise refused. */
  readonly fromImport: boolean;
}

/** One row of nodes as far as it fits the model. */
export interface CheckedNode {
  readonly index: number;
  /** Null when it is missing or no id. */
  readonly id: string | null;
  /** What fits, `id` included. */
  readonly values: PropertyValues;
  /** What is wrong with it in any case. */
  readonly faults: readonly Fault[];
  /** What is wrong with it as well if the graph does not have the node yet. */
  readonly faultsWhenNew: readonly Fault[];
}

/** Checks one row by itself: an object with an id and properties of this noun. Never throws, whatever it is given. */
export function checkNode(row: unknown, rules: NodeRules): CheckedNode {
  const { node, index } = rules;
  if (row === null || typeof row !== 'object' || Array.isArray(row)) {
    return { index, id: null, values: new Map(), faults: [notAnObject(row, rules)], faultsWhenNew: [] };
  }
  const { values, faults } = checkProperties(row, {
    ...rules,
    owner: node.singular,
    properties: node.properties,
  });
  const missing = [...node.properties.values()]
    .filter(
      (property) =>
        property.required && Object.getOwnPropertyDescriptor(row, property.name)?.value === undefined,
    )
    .map((property) => missingProperty(property, { owner: node.singular, index }));
  const id = values.get('id');
  return {
    index,
    id: typeof id === 'string' ? id : null,
    values,
    faults: [...faults, ...missing.filter((fault) => fault.field === 'id')],
    faultsWhenNew: missing.filter((fault) => fault.field !== 'id'),
  };
}

function notAnObject(row: unknown, { node, index }: NodeRules): Fault {
  const expected = `an object with "id" and properties of a ${node.singular}`;
  const got = describeValue(row);
  return { index, field: null, expected, got, message: `Expected ${expected}, got ${got}.` };
}
