import neo4j from 'neo4j-driver';
import type { Duration, Integer } from 'neo4j-driver';

/** How a question's header types a parameter; anything else is sent as it is. */
export type ParameterType = string;

class MarkedInteger {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Marks a number inside a parameter to be sent as INTEGER; a plain number is sent as FLOAT. */
export function integer(value: number): unknown {
  return new MarkedInteger(value);
}

class MarkedDate {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** Marks an ISO calendar date to be sent as DATE. */
export function date(value: string): unknown {
  return new MarkedDate(value);
}

class MarkedDateTime {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** Marks an ISO moment with its offset to be sent as ZONED DATETIME. */
export function dateTime(value: string): unknown {
  return new MarkedDateTime(value);
}

/** A parameter as the driver takes it, by the type that the question's header gives it; what is of the driver already stays. */
export function toDriver(value: unknown, type: ParameterType = 'ANY'): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return type === 'INTEGER' ? neo4j.int(value) : value;
  if (typeof value === 'bigint') return neo4j.int(value);
  if (typeof value !== 'object') return type === 'DATE' ? toDriver(date(String(value))) : value;
  if (value instanceof MarkedInteger) return neo4j.int(value.value);
  if (value instanceof MarkedDate) return dateParts(value.value);
  if (value instanceof MarkedDateTime) return momentParts(value.value);
  if (Array.isArray(value)) {
    const inner = /^LIST<(.+)>$/.exec(type)?.[1];
    return value.map((item) => toDriver(item, inner));
  }
  if (neo4j.isInt(value) || isTemporal(value) || neo4j.isDuration(value) || neo4j.isPoint(value))
    return value;
  // Not by assignment, which would lose a key "__proto__": ids are keys.
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, toDriver(held)]));
}

function dateParts(text: string): unknown {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) throw new TypeError(`Expected a date as YYYY-MM-DD, got "${text}".`);
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, day);
}

function momentParts(text: string): unknown {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (parts === null) throw new TypeError(`Expected a moment as YYYY-MM-DDTHH:MM:SSZ, got "${text}".`);
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const nanosecond = Number((parts[7] ?? '').padEnd(9, '0'));
  return new neo4j.types.DateTime(
    year,
    month,
    day,
    hour,
    minute,
    second,
    nanosecond,
    offsetSeconds(parts[8] ?? 'Z'),
  );
}

function offsetSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/**
 * A value from the driver as plain data: integers as numbers, beyond 2^53 as bigint; temporals as ISO strings with their
 * nanoseconds and zone; nodes and relationships as their properties.
 */
export function fromDriver(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) value[at] = fromDriver(value[at]);
    return value;
  }
  if (neo4j.isInt(value)) return fromInteger(value);
  if (isTemporal(value)) return value.toString();
  if (neo4j.isDuration(value)) return durationText(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromDriver(value.properties);
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(value)) plain[key] = fromDriver((value as Record<string, unknown>)[key]);
  return plain;
}

/** As Neo4j itself reads and writes it: the driver ends with a T where there are no hours, minutes or seconds. */
export function durationText(value: Duration): string {
  return value.toString().replace(/T$/, '');
}

/** The driver's own tests of range make several integers for each: an answer holds tens of thousands. */
function fromInteger(value: Integer): number | bigint {
  const { high, low } = value;
  if (high >= -HALF_OF_SAFE && high < HALF_OF_SAFE) return high * 2 ** 32 + (low >>> 0);
  return value.inSafeRange() ? value.toNumber() : value.toBigInt();
}

/** The upper 32 bits of 2^52: every number whose own are nearer to 0 is safe. */
const HALF_OF_SAFE = 2 ** 20;

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  );
}
