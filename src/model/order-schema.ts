import { askableFields, deprecation, linksOf, orderName, propertiesName } from './link.ts';
import type { Link } from './link.ts';
import type { Model, NodeType, Property, RelationshipType } from './model.ts';

/** The inputs that order lists, as SDL. */
export function orderSchema(model: Model): string {
  const relationships = new Map(
    model.relationships.map((relationship) => [propertiesName(model, relationship), relationship]),
  );
  return [
    ...model.nodes.map(nodeOrder),
    ...[...relationships].map(([name, relationship]) => relationshipOrder(name, relationship)),
    ...linksOf(model).map((link) => linkOrder(model, link)),
  ].join('\n');
}

/** Whether a list can be ordered by a property: not by lists, nor by long stories, which cursors would have to carry. */
export function isOrderable(property: Property): boolean {
  return property.type !== 'STRING_LIST' && property.name !== 'description';
}

function nodeOrder(node: NodeType): string {
  const counts = node.walks.map(
    (walk) => `
  "By how many \`${walk.field}\` reaches."
  ${walk.field}: Direction${deprecation(walk)}`,
  );
  return `
"What ${node.plural} are ordered by: exactly one."
input ${orderName(node)} @oneOf {${fields(node)}${counts.join('')}
}`;
}

function relationshipOrder(prefix: string, relationship: RelationshipType): string {
  const about = prefix === 'Relationship' ? 'a relationship' : relationship.type;
  return `
"Which property of ${about} a list is ordered by: exactly one."
input ${prefix}Order @oneOf {${fields(relationship)}
}`;
}

function linkOrder(model: Model, { name, relationship, target }: Link): string {
  return `
"What the ${target.plural} reached are ordered by: exactly one."
input ${name}Order @oneOf {
  "By the ${target.singular} itself."
  node: ${orderName(target)}
  "By the relationship's own properties."
  properties: ${propertiesName(model, relationship)}Order
}`;
}

function fields(owner: NodeType | RelationshipType): string {
  return askableFields(owner)
    .filter(isOrderable)
    .map(
      (property) => `
  "By \`${property.name}\`."
  ${property.name}: Direction${deprecation(property)}`,
    )
    .join('');
}
