import type { Property } from '../model/model.ts';

/** Properties as the graph returns them. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** A node in the form of Neo4j's APOC export. Its own id is what the file calls it: ids are unique over the graph. */
export function nodeLine(node: {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  readonly known: ReadonlyMap<string, Property>;
}): string {
  const { id, labels } = node;
  const properties = propertiesText(node.properties, node.known);
  return `{"type":"node","id":${JSON.stringify(id)},"labels":${JSON.stringify(labels)},"properties":${properties}}\n`;
}

/** A relationship in the form of Neo4j's APOC export, its ends by label and id. */
export function relationshipLine(relationship: {
  readonly type: string;
  readonly from: { readonly id: string; readonly label: string };
  readonly to: { readonly id: string; readonly label: string };
  readonly properties: StoredProperties;
  readonly known: ReadonlyMap<string, Property>;
}): string {
  const { type, from, to } = relationship;
  const id = JSON.stringify(`${type} ${from.id} ${to.id}`);
  const properties = propertiesText(relationship.properties, relationship.known);
  return `{"type":"relationship","id":${id},"label":${JSON.stringify(type)},"start":${endText(from)},"end":${endText(to)},"properties":${properties}}\n`;
}

function endText({ id, label }: { readonly id: string; readonly label: string }): string {
  const quoted = JSON.stringify(id);
  return `{"id":${quoted},"labels":[${JSON.stringify(label)}],"properties":{"id":${quoted}}}`;
}

/** The properties of the model alone, in its order, so that one graph always gives one text. */
function propertiesText(properties: StoredProperties, known: ReadonlyMap<string, Property>): string {
  const texts: string[] = [];
  for (const [name, property] of known) {
    const text = valueText(properties[name], property);
    if (text !== null) texts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${texts.join(',')}}`;
}

/** Null for what JSON has no text for. Floats keep their point, so that whoever reads them next stores floats. */
function valueText(value: unknown, property: Property): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value === 'number' && property.type === 'FLOAT') return floatText(value);
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

function floatText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
