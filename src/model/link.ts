import type { Model, NodeType, Property, RelationshipType, Walk } from './model.ts';

/** A relationship seen from one of its ends: its properties and the noun that it reaches. */
export interface Link {
  /** `ServesJob`; `RelatedJob` for all relationships to a job without properties of their own. */
  readonly name: string;
  /** `ServesJobs`, for what is said of all that is reached at once. */
  readonly plural: string;
  readonly relationship: RelationshipType;
  readonly target: NodeType;
}

/** What a walk goes along and reaches; walks that go along and reach the same share their types. */
export function linkOf(model: Model, walk: Walk): Link {
  const { relationship } = walk;
  const target = model.node(walk.target);
  const prefix = isPlain(model, relationship) ? 'Related' : relationship.name;
  return {
    name: `${prefix}${target.label}`,
    plural: `${prefix}${capitalised(target.plural)}`,
    relationship,
    target,
  };
}

/** All links of the model, each once. */
export function linksOf(model: Model): readonly Link[] {
  const links = model.nodes.flatMap((node) => node.walks.map((walk) => linkOf(model, walk)));
  return [...new Map(links.map((link) => [link.name, link])).values()];
}

/** The prefix of the types that filter, order and aggregate a relationship's properties: `Serves`, or `Relationship`. */
export function propertiesName(model: Model, relationship: RelationshipType): string {
  return isPlain(model, relationship) ? 'Relationship' : relationship.name;
}

/** What can be filtered, ordered, grouped and aggregated by: what the API shows of a noun or relationship, but its source. */
export function askableFields(owner: NodeType | RelationshipType): readonly Property[] {
  const computed = 'computed' in owner ? [...owner.computed.values()] : [];
  const stored = [...owner.properties.values()].filter(
    (property) => !property.writtenBack && !property.cites,
  );
  return [...stored, ...computed];
}

/** The input that orders nodes of a kind. It is named like the noun's input: `EcosystemOrder` orders an analysis. */
export function orderName(node: NodeType): string {
  return node.input.replace(/Input$/, 'Order');
}

/** What follows a derived field in SDL, where what it is derived from is deprecated. */
export function deprecation({ deprecated }: Pick<Property | Walk, 'deprecated'>): string {
  return deprecated === null ? '' : ` @deprecated(reason: ${JSON.stringify(deprecated)})`;
}

/** `unaidedHours` as the value of an enum: `UNAIDED_HOURS`. */
export function enumValue(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Whether a relationship has only the properties that every relationship has. */
function isPlain(model: Model, relationship: RelationshipType): boolean {
  const least = Math.min(...model.relationships.map((other) => other.properties.size));
  return relationship.properties.size === least;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
