import { askableFields, deprecation, linkOf, linksOf, propertiesName } from './link.ts';
import type { Link } from './link.ts';
import type { Model, NodeType, Property, RelationshipType } from './model.ts';

/** The inputs that filter nouns, relationships and what they reach, as SDL. */
export function filterSchema(model: Model): string {
  return [
    ...enumNames(model).map(enumFilter),
    ...model.nodes.map((node) => nodeFilter(model, node)),
    ...relationshipFilters(model),
    ...linksOf(model).map((link) => linkFilters(model, link)),
  ].join('\n');
}

/** The input that filters by the values of a property: `FloatFilter`, `JobKindFilter`. */
function valueFilter(property: Property): string {
  if (property.name === 'id') return 'IdFilter';
  if (property.type === 'ENUM') return `${property.enumName}Filter`;
  if (property.type === 'DATE_TIME')
    throw new Error(`Expected no filter by a moment, got "${property.name}".`);
  return VALUE_FILTERS[property.type];
}

const VALUE_FILTERS = {
  STRING: 'StringFilter',
  STRING_LIST: 'StringListFilter',
  FLOAT: 'FloatFilter',
  INTEGER: 'IntFilter',
  BOOLEAN: 'BooleanFilter',
  DATE: 'DateFilter',
} as const;

function enumNames(model: Model): readonly string[] {
  const fields = [...model.nodes, ...model.relationships].flatMap(askableFields);
  return [...new Set(fields.flatMap((field) => field.enumName ?? []))];
}

function enumFilter(name: string): string {
  return `
"Which ${name}; all conditions given hold."
input ${name}Filter {
  "Exactly this."
  eq: ${name}
  "One of these; an empty list: never."
  in: [${name}!]
  "Whether it is missing."
  isNull: Boolean
}`;
}

function nodeFilter(model: Model, node: NodeType): string {
  const name = `${node.label}Filter`;
  return `
"Which ${node.plural}; all conditions given hold, so \`{}\` is all of them."
input ${name} {${combinations(name)}${fieldFilters(node)}
  "By the source it cites; \`{}\`: by any."
  source: SourceFilter${node.walks
    .map(
      (walk) => `
  "By what \`${walk.field}\` reaches."
  ${walk.field}: ${linkOf(model, walk).plural}Filter${deprecation(walk)}`,
    )
    .join('')}
}`;
}

function relationshipFilters(model: Model): readonly string[] {
  const byName = new Map(
    model.relationships.map((relationship) => [propertiesName(model, relationship), relationship]),
  );
  return [...byName].map(([name, relationship]) => relationshipFilter(name, relationship));
}

function relationshipFilter(prefix: string, relationship: RelationshipType): string {
  const name = `${prefix}Filter`;
  const about = prefix === 'Relationship' ? 'a relationship' : relationship.type;
  return `
"Conditions on the properties of ${about}; all given hold."
input ${name} {${combinations(name)}${fieldFilters(relationship)}
  "By the source it cites; \`{}\`: by any."
  source: SourceFilter
}`;
}

function linkFilters(model: Model, link: Link): string {
  const { target, relationship } = link;
  const one = `${link.name}Filter`;
  return `
"Which ${target.plural} reached; all conditions given hold of the same one."
input ${one} {${combinations(one)}
  "By the ${target.singular} itself."
  node: ${target.label}Filter
  "By the relationship's own properties."
  properties: ${propertiesName(model, relationship)}Filter
}
"Conditions on the ${target.plural} reached; all given hold."
input ${link.plural}Filter {
  "At least one is so; \`{}\`: there is any."
  some: ${one}
  "Each is so, also when there is none."
  every: ${one}
  "None is so; \`{}\`: there is none."
  none: ${one}
  "Exactly one is so."
  single: ${one}
  "How many there are."
  count: CountFilter
  "Which of them \`count\` counts; all when missing."
  counting: ${one}
}`;
}

function combinations(name: string): string {
  return `
  "All of these hold; an empty list: always."
  AND: [${name}!]
  "At least one of these holds; an empty list: never."
  OR: [${name}!]
  "This does not hold, also because a value is missing."
  NOT: ${name}`;
}

function fieldFilters(owner: NodeType | RelationshipType): string {
  return askableFields(owner)
    .map(
      (property) => `
  "By \`${property.name}\`."
  ${property.name}: ${valueFilter(property)}${deprecation(property)}`,
    )
    .join('');
}
