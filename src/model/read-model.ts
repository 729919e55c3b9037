import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_DEPRECATION_REASON, Kind, parse, valueFromASTUntyped } from 'graphql';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import { groupBy } from '../group-by.ts';
import { projectFile } from '../project-files.ts';
import type {
  Model,
  NodeKind,
  NodeType,
  Property,
  PropertyType,
  RelationshipType,
  Walk,
  WalkDirection,
} from './model.ts';

/** Longest text of a property without a stated bound, in characters. */
const LONGEST_TEXT = 100_000;

/** The whole of schema/ as one document, files in the order of their names. */
export function readSchemaFiles(folder = projectFile('schema')): DocumentNode {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const definitions = files
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions as DefinitionNode[]);
  return { kind: Kind.DOCUMENT, definitions };
}

/**
 * The domain model that the schema's directives state.
 * @throws Error where the schema contradicts itself: a mistake of ours, found at the start.
 */
export function readModel(document: DocumentNode = readSchemaFiles()): Model {
  const objects = document.definitions.filter(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const enums = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const shared = (name: string): readonly FieldDefinitionNode[] => {
    const found = document.definitions.find(
      (definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === name,
    );
    if (found?.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      throw new Error(`Expected schema/ to define the interface "${name}".`);
    }
    return found.fields ?? [];
  };

  const relationships = objects
    .filter((type) => directive(type, 'relationship') !== undefined)
    .map((type) => readRelationship(type, shared('Relationship'), enums));
  const byName = new Map(relationships.map((relationship) => [relationship.name, relationship]));
  const nodes = objects
    .filter((type) => directive(type, 'node') !== undefined)
    .map((type) => readNode({ type, common: shared('Node'), enums, relationships: byName }));

  const byKind = new Map(nodes.map((node) => [node.kind, node]));
  const byLabel = new Map(nodes.map((node) => [node.label, node]));
  const byType = groupBy(relationships, (relationship) => relationship.type);
  return {
    nodes,
    relationships,
    node: (kind) => {
      const node = byKind.get(kind);
      if (node === undefined) throw new Error(`Expected schema/ to define a noun of kind "${kind}".`);
      return node;
    },
    byLabel: (label) => byLabel.get(label),
    ofType: (type) => byType.get(type) ?? [],
  };
}

type Enums = ReadonlyMap<string, EnumTypeDefinitionNode>;

function readNode(parts: {
  type: ObjectTypeDefinitionNode;
  common: readonly FieldDefinitionNode[];
  enums: Enums;
  relationships: ReadonlyMap<string, RelationshipType>;
}): NodeType {
  const { type, common, enums, relationships } = parts;
  const label = type.name.value;
  const { kind, plural, input } = directive(type, 'node') as {
    kind: NodeKind;
    plural: string;
    input?: string;
  };
  const singular = label.charAt(0).toLowerCase() + label.slice(1);
  return {
    kind,
    label,
    singular,
    plural,
    rootField: singular === plural ? `${singular}ById` : singular,
    input: input ?? `${label}Input`,
    description: type.description?.value ?? '',
    properties: readProperties([...common, ...(type.fields ?? [])], enums),
    walks: (type.fields ?? [])
      .filter((field) => directive(field, 'walks') !== undefined)
      .map((field) => readWalk(kind, field, relationships)),
  };
}

function readRelationship(
  type: ObjectTypeDefinitionNode,
  common: readonly FieldDefinitionNode[],
  enums: Enums,
): RelationshipType {
  const stated = directive(type, 'relationship') as {
    type: string;
    from: NodeKind;
    to: NodeKind;
    acyclic?: boolean;
    onlyOne?: boolean;
  };
  return {
    type: stated.type,
    name: type.name.value,
    from: stated.from,
    to: stated.to,
    acyclic: stated.acyclic ?? false,
    onlyOne: stated.onlyOne ?? false,
    description: type.description?.value ?? '',
    properties: readProperties([...(type.fields ?? []), ...common], enums),
    computed: new Map(
      (type.fields ?? [])
        .filter((field) => directive(field, 'computed') !== undefined)
        .map((field) => [field.name.value, readProperty(field, enums)]),
    ),
  };
}

function readWalk(
  source: NodeKind,
  field: FieldDefinitionNode,
  relationships: ReadonlyMap<string, RelationshipType>,
): Walk {
  const stated = directive(field, 'walks') as { relationship: string; direction?: WalkDirection };
  const relationship = relationships.get(stated.relationship);
  const direction = stated.direction ?? 'FORTH';
  const start = direction === 'BACK' ? relationship?.to : relationship?.from;
  if (relationship === undefined || start !== source) {
    throw new Error(
      `Expected "${field.name.value}" to walk a relationship of ${source}, got "${stated.relationship}".`,
    );
  }
  const connection = namedType(field.type);
  const [near, far] = direction === 'BACK' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const targets = [...relationships.values()]
    .filter((other) => other.type === relationship.type && other[near] === source)
    .map((other) => other[far]);
  return {
    field: field.name.value,
    direction,
    relationship,
    source,
    target: relationship[far],
    sole: direction !== 'EITHER' && new Set(targets).size === 1,
    connection,
    edge: connection.replace(/Connection$/, 'Edge'),
    description: field.description?.value ?? '',
    deprecated: deprecationOf(field),
  };
}

function deprecationOf(field: FieldDefinitionNode): string | null {
  const stated = directive(field, 'deprecated') as { reason?: string } | undefined;
  return stated === undefined ? null : (stated.reason ?? DEFAULT_DEPRECATION_REASON);
}

function readProperties(fields: readonly FieldDefinitionNode[], enums: Enums): ReadonlyMap<string, Property> {
  const stored = fields.filter(
    (field) =>
      directive(field, 'walks') === undefined &&
      (directive(field, 'computed') === undefined || directive(field, 'writtenBack') !== undefined),
  );
  return new Map(
    stored.map((field) => readProperty(field, enums)).map((property) => [property.name, property]),
  );
}

function readProperty(field: FieldDefinitionNode, enums: Enums): Property {
  const cites = directive(field, 'cites') as { property: string } | undefined;
  const range = (directive(field, 'range') ?? {}) as { min?: number; max?: number; above?: number };
  const typeName = namedType(field.type);
  const type = cites === undefined ? propertyType(field.type, enums) : 'STRING';
  const longest =
    (directive(field, 'longest') as { characters: number } | undefined)?.characters ?? LONGEST_TEXT;
  return {
    name: cites?.property ?? field.name.value,
    type,
    description: field.description?.value ?? '',
    required: directive(field, 'required') !== undefined || field.name.value === 'id',
    min: range.min ?? null,
    max: range.max ?? null,
    above: range.above ?? null,
    unit: (directive(field, 'unit') as { is: string } | undefined)?.is ?? null,
    values: type === 'ENUM' ? (enums.get(typeName)?.values ?? []).map((value) => value.name.value) : [],
    enumName: type === 'ENUM' ? typeName : null,
    longest: type === 'STRING' || type === 'STRING_LIST' ? longest : null,
    cites: cites !== undefined,
    writtenBack: directive(field, 'writtenBack') !== undefined,
    deprecated: deprecationOf(field),
  };
}

const SCALARS: Readonly<Record<string, PropertyType>> = {
  ID: 'STRING',
  String: 'STRING',
  Float: 'FLOAT',
  Int: 'INTEGER',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
  DateTime: 'DATE_TIME',
};

function propertyType(type: TypeNode, enums: Enums): PropertyType {
  const name = namedType(type);
  const found = enums.has(name) ? 'ENUM' : SCALARS[name];
  if (found === undefined) {
    throw new Error(`Expected a property of a scalar or enum type, got "${name}".`);
  }
  return isList(type) ? 'STRING_LIST' : found;
}

/** The arguments of a directive of a definition; undefined where it does not stand. */
export function directive(
  definition: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const found = definition.directives?.find((candidate) => candidate.name.value === name);
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]))
  );
}

/** The name of a type without its list and non-null wrappers. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
