import neo4j from 'neo4j-driver';
import { durationText } from './values.ts';

/** A value in the typed JSON of Neo4j's Query API: `{"$type": "Integer", "_value": "1"}`. */
export interface TypedValue {
  readonly $type: string;
  readonly _value: unknown;
}

/** A value of the driver with its type told apart: 64-bit integers and temporals as text, nodes, relationships and paths whole. */
export function toTypedJson(value: unknown): TypedValue {
  if (value === null || value === undefined) return typed('Null', null);
  if (typeof value === 'boolean') return typed('Boolean', value);
  if (typeof value === 'string') return typed('String', value);
  if (typeof value === 'number') return typed('Float', Object.is(value, -0) ? '-0.0' : floatText(value));
  if (neo4j.isInt(value)) return typed('Integer', value.toString());
  if (Array.isArray(value)) return typed('List', value.map(toTypedJson));
  if (value instanceof Int8Array || value instanceof Uint8Array)
    return typed('Base64', Buffer.from(value).toString('base64'));
  return typedObject(value as object);
}

function typedObject(value: object): TypedValue {
  if (neo4j.isDate(value)) return typed('Date', value.toString());
  if (neo4j.isTime(value)) return typed('Time', value.toString());
  if (neo4j.isLocalTime(value)) return typed('LocalTime', value.toString());
  if (neo4j.isLocalDateTime(value)) return typed('LocalDateTime', value.toString());
  if (neo4j.isDateTime(value)) {
    return typed(value.timeZoneId === undefined ? 'OffsetDateTime' : 'ZonedDateTime', value.toString());
  }
  if (neo4j.isDuration(value)) return typed('Duration', durationText(value));
  if (neo4j.isPoint(value)) return typed('Point', pointText(value));
  if (neo4j.isNode(value)) return typed('Node', nodeJson(value));
  if (neo4j.isRelationship(value)) return typed('Relationship', relationshipJson(value));
  if (neo4j.isPath(value)) {
    const steps = value.segments.flatMap(({ relationship, end }) => [
      toTypedJson(relationship),
      toTypedJson(end),
    ]);
    return typed('Path', [toTypedJson(value.start), ...steps]);
  }
  return typed('Map', properties(value as Record<string, unknown>));
}

interface GraphNode {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Record<string, unknown>;
}

function nodeJson(node: GraphNode): unknown {
  return { _element_id: node.elementId, _labels: node.labels, _properties: properties(node.properties) };
}

interface GraphRelationship {
  readonly elementId: string;
  readonly startNodeElementId: string;
  readonly endNodeElementId: string;
  readonly type: string;
  readonly properties: Record<string, unknown>;
}

function relationshipJson(relationship: GraphRelationship): unknown {
  return {
    _element_id: relationship.elementId,
    _start_node_element_id: relationship.startNodeElementId,
    _end_node_element_id: relationship.endNodeElementId,
    _type: relationship.type,
    _properties: properties(relationship.properties),
  };
}

function properties(held: Record<string, unknown>): Record<string, TypedValue> {
  const json = Object.create(null) as Record<string, TypedValue>;
  for (const key of Object.keys(held)) json[key] = toTypedJson(held[key]);
  return json;
}

function typed($type: string, _value: unknown): TypedValue {
  return { $type, _value };
}

/** Infinity and NaN have no JSON number, so floats are text: `1.0`, `NaN`. */
function floatText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(1) : String(value);
}

interface SpatialPoint {
  readonly srid: unknown;
  readonly x: number;
  readonly y: number;
  readonly z?: number | undefined;
}

/** As the Query API writes it: `SRID=7203;POINT (1 2)`. */
function pointText({ srid, x, y, z }: SpatialPoint): string {
  return `SRID=${String(srid)};POINT ${z === undefined ? '' : 'Z '}(${[x, y, ...(z === undefined ? [] : [z])].join(' ')})`;
}
