import type { Rule } from '../generated/mapping.ts';
import type { Model, NodeType, Property, RelationshipType } from '../model/model.ts';
import { misnamed } from './check-shape.ts';
import type { MappingFaults, Path } from './mapping-faults.ts';
import type { Scope } from './scope.ts';

/** What a rule makes. */
export type RuleTarget =
  | {
      readonly is: 'node';
      readonly node: NodeType;
      /** What to do where a node is new and lacks something; missing where no parameter is empty. */
      readonly whenNew?: string;
    }
  | {
      readonly is: 'relationship';
      readonly relationship: RelationshipType;
      readonly fromLabel: string;
      readonly toLabel: string;
    };

/** What a rule makes, by the model; undefined, and told, where it does not say one thing. */
export function readTarget(
  rule: Rule,
  about: {
    readonly model: Model;
    readonly faults: MappingFaults;
    readonly path: Path;
    readonly parameters: Scope['parameters'];
  },
): RuleTarget | undefined {
  const { model, faults, path } = about;
  if ((rule.node === undefined) === (rule.relationship === undefined)) {
    faults.add(path, {
      expected: 'either "node" or "relationship"',
      got: rule.node === undefined ? 'neither' : 'both',
    });
    return undefined;
  }
  const isNode = rule.node !== undefined;
  const needed = isNode ? (['id'] as const) : (['from', 'to'] as const);
  const idle = isNode ? (['from', 'to', 'fromLabel'] as const) : (['id', 'onlyNew'] as const);
  const what = isNode ? 'a node' : 'a relationship';
  for (const name of needed) {
    if (rule[name] === undefined) faults.add(path, { expected: `"${name}" for ${what}`, got: 'none' });
  }
  for (const name of idle) {
    if (rule[name] !== undefined) {
      faults.add([...path, name], { expected: `no "${name}" for ${what}`, got: 'one' }, 'key');
    }
  }
  if (rule.node !== undefined) {
    const node = model.byLabel(rule.node);
    return node === undefined ? undefined : { is: 'node', node, ...emptyParameters(rule, about.parameters) };
  }
  return relationshipTarget(rule, about);
}

/** What a rule sets by parameters that are empty is not given: a node that is there keeps it, a new one may need it. */
function emptyParameters({ set = {} }: Rule, parameters: Scope['parameters']): { readonly whenNew?: string } {
  const named = [...JSON.stringify(set).matchAll(/\{\$([^{}]+)\}/g)].map(([, name]) => name as string);
  const empty = [...new Set(named)].filter((name) => parameters.get(name) === '');
  const options = empty.map((name) => `--set ${name}=VALUE`).join(' ');
  return empty.length === 0 ? {} : { whenNew: `The mapping takes it from ${options}.` };
}

function relationshipTarget(
  rule: Rule,
  { model, faults, path }: { readonly model: Model; readonly faults: MappingFaults; readonly path: Path },
): RuleTarget | undefined {
  const pairs = model.ofType(rule.relationship as string);
  const labels = pairs.map((pair) => model.node(pair.from).label);
  const fitting = pairs.filter(
    (pair) => rule.fromLabel === undefined || model.node(pair.from).label === rule.fromLabel,
  );
  const [relationship] = fitting;
  if (relationship === undefined || fitting.length > 1) {
    if (rule.fromLabel !== undefined) faults.add([...path, 'fromLabel'], misnamed(rule.fromLabel, labels));
    else {
      faults.add(path, {
        expected: `"fromLabel", one of ${labels.join(', ')}, since ${String(rule.relationship)} begins at several`,
        got: 'none',
      });
    }
    return undefined;
  }
  return {
    is: 'relationship',
    relationship,
    fromLabel: model.node(relationship.from).label,
    toLabel: model.node(relationship.to).label,
  };
}

/** The properties that a rule may set; the id of a node is made by a field of its own. */
export function propertiesOf(target: RuleTarget): ReadonlyMap<string, Property> {
  if (target.is === 'relationship') return target.relationship.properties;
  return new Map([...target.node.properties].filter(([name]) => name !== 'id'));
}
