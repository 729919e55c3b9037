import { askableFields, deprecation, enumValue, linksOf, propertiesName } from './link.ts';
import type { Link } from './link.ts';
import type { Model, NodeType, Property, RelationshipType } from './model.ts';

/** The types that sum up lists, and the enums that name what they are grouped by, as SDL. */
export function aggregateSchema(model: Model): string {
  const relationships = new Map(
    model.relationships.map((relationship) => [propertiesName(model, relationship), relationship]),
  );
  return [
    ...model.nodes.flatMap((node) => [nodeAggregate(node), nodeGroupBy(node)]),
    ...[...relationships].flatMap(([name, relationship]) => [
      relationshipAggregate(name, relationship),
      relationshipGroupBy(name, relationship),
    ]),
    ...linksOf(model).map((link) => linkAggregate(model, link)),
  ].join('\n');
}

/** What a property is summed up as; null where there is nothing to sum up. */
export function aggregateType(property: Property): string | null {
  switch (property.type) {
    case 'FLOAT':
    case 'INTEGER':
      return 'NumberAggregate';
    case 'DATE':
      return 'DateAggregate';
    case 'STRING_LIST':
    case 'DATE_TIME':
      return null;
    default:
      return property.name === 'id' || property.name === 'description' ? null : 'ValueAggregate';
  }
}

/** Whether a list can be grouped by a property. */
export function isGroupable(property: Property): boolean {
  return property.name !== 'id' && property.name !== 'description';
}

const KEY_AND_COUNT = `
  "Of a group: what it has in common; null for the whole."
  key: GroupKey
  "How many there are, each once."
  count: Int!`;

function nodeAggregate(node: NodeType): string {
  return `
"${capitalised(node.plural)} summed up."
type ${node.label}Aggregate {${KEY_AND_COUNT}${aggregates(node)}
}`;
}

function nodeGroupBy(node: NodeType): string {
  const related = node.walks.map(
    (walk) => `
  "By each node that \`${walk.field}\` reaches."
  ${enumValue(walk.field)}${deprecation(walk)}`,
  );
  return `
"What ${node.plural} are grouped by."
enum ${node.label}GroupBy {${values(node)}
  "By the source they cite."
  SOURCE${related.join('')}
}`;
}

function relationshipAggregate(prefix: string, relationship: RelationshipType): string {
  const about = prefix === 'Relationship' ? 'relationships' : relationship.type;
  return `
"The properties of ${about} summed up."
type ${prefix}Aggregate {${aggregates(relationship)}
}`;
}

function relationshipGroupBy(prefix: string, relationship: RelationshipType): string {
  const about = prefix === 'Relationship' ? 'a relationship' : relationship.type;
  return `
"Which property of ${about} what it reaches is grouped by."
enum ${prefix}GroupBy {${values(relationship)}
  "By the source they cite."
  SOURCE
}`;
}

function linkAggregate(model: Model, { name, relationship, target }: Link): string {
  return `
"The ${target.plural} reached, summed up."
type ${name}Aggregate {${KEY_AND_COUNT}
  "The ${target.plural} themselves."
  node: ${target.label}Aggregate!
  "The relationships to them."
  properties: ${propertiesName(model, relationship)}Aggregate!
}`;
}

function aggregates(owner: NodeType | RelationshipType): string {
  return askableFields(owner)
    .map((property) => {
      const type = aggregateType(property);
      return type === null
        ? ''
        : `\n  "Their \`${property.name}\`."\n  ${property.name}: ${type}!${deprecation(property)}`;
    })
    .join('');
}

function values(owner: NodeType | RelationshipType): string {
  return askableFields(owner)
    .filter(isGroupable)
    .map((property) => {
      const each = property.type === 'STRING_LIST' ? 'each of their' : 'their';
      return `\n  "By ${each} \`${property.name}\`."\n  ${enumValue(property.name)}${deprecation(property)}`;
    })
    .join('');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
