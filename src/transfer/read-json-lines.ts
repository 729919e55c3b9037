import { describeValue } from '../model/describe-value.ts';
import type { Model } from '../model/model.ts';
import { labelOf } from './label-of.ts';
import { noType } from './no-type.ts';
import type { Chunks } from './read-text.ts';
import { faultAt, unreadableRow } from './record.ts';
import type { Entry, Place, RelationshipEnd, Unreadable } from './record.ts';

/** The longest line, in characters: a file without line ends must not fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a file in the form of Neo4j's APOC export, one JSON object on each:
 * `{"type":"node","id":"0","labels":["Job"],"properties":{"id":"j1"}}` and
 * `{"type":"relationship","label":"SERVES","start":{"properties":{"id":"o1"}},"end":{"id":"0"},"properties":{}}`.
 */
export async function* readJsonLines(
  file: string,
  chunks: Chunks,
  model: Model,
): AsyncGenerator<readonly Entry[]> {
  for await (const lines of linesOf(chunks)) {
    yield lines.flatMap(({ text, line }) => {
      const place = { file, line };
      if (text === null) return [tooLong(place)];
      return text.trim() === '' ? [] : [readLine(text, place, model)];
    });
  }
}

function tooLong(place: Place): Entry {
  return faultAt(place, {
    field: null,
    expected: `a line of at most ${LONGEST_LINE / 1024 / 1024} MB with one JSON object`,
    got: 'more',
    remedy: 'What follows in this file was not read.',
  });
}

interface Line {
  /** Null when it is too long. */
  readonly text: string | null;
  readonly line: number;
}

/** The lines of a text, without a BOM, a chunk's at a time; the last one is null when it is too long. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    const texts = (rest + chunk.toString('utf8')).split('\n');
    rest = texts.pop() as string;
    if (line === 1 && texts[0]?.startsWith(BOM) === true) texts[0] = texts[0].slice(BOM.length);
    const first = line;
    line += texts.length;
    yield texts.map((text, at) => ({ text, line: first + at }));
    if (rest.length > LONGEST_LINE) {
      yield [{ text: null, line }];
      return;
    }
  }
  if (rest !== '') yield [{ text: line === 1 && rest.startsWith(BOM) ? rest.slice(BOM.length) : rest, line }];
}

const BOM = '\uFEFF';

function readLine(text: string, place: Place, model: Model): Entry {
  const parsed = parseObject(text);
  if (parsed === undefined) {
    return unreadableRow(place, text, {
      field: null,
      expected: 'one JSON object on each line',
      got: describeValue(text.trim()),
      ...(text.trimStart().startsWith('[') && {
        remedy: 'Write one object a line: APOC calls it JSON_LINES.',
      }),
    });
  }
  if (parsed['type'] === 'node') return readNode(parsed, place, model);
  if (parsed['type'] === 'relationship') return readRelationship(parsed, place, model);
  return unreadableRow(place, parsed, {
    field: 'type',
    expected: '"node" or "relationship"',
    got: describeValue(parsed['type']),
  });
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function readNode(fields: Fields, place: Place, model: Model): Entry {
  const { labels } = fields;
  if (!isTexts(labels))
    return unreadableRow(place, fields, {
      field: 'labels',
      expected: 'a list of labels',
      got: describeValue(labels),
    });
  const label = labelOf(labels, { model, group: null });
  if (typeof label !== 'string') return unreadableRow(place, fields, { field: 'labels', ...label });
  const properties = asObject(fields['properties']);
  if (properties === undefined) {
    return unreadableRow(place, fields, {
      field: 'properties',
      expected: 'an object',
      got: describeValue(fields['properties']),
    });
  }
  const fileId = readFileId(fields['id']);
  if (fileId === null) return fileIdFault(place, fields, { field: 'id', got: fields['id'] });
  return { is: 'node', place, label, properties, ...(fileId === undefined ? {} : { fileId }) };
}

function readRelationship(fields: Fields, place: Place, model: Model): Entry {
  const type = fields['label'];
  if (typeof type !== 'string' || model.ofType(type).length === 0) {
    return unreadableRow(place, fields, { field: 'label', ...noType(type, model) });
  }
  const properties = fields['properties'] === undefined ? {} : asObject(fields['properties']);
  if (properties === undefined) {
    return unreadableRow(place, fields, {
      field: 'properties',
      expected: 'an object',
      got: describeValue(fields['properties']),
    });
  }
  const from = readEnd(fields, { field: 'start', place, model });
  if ('is' in from) return from;
  const to = readEnd(fields, { field: 'end', place, model });
  if ('is' in to) return to;
  return { is: 'relationship', place, type, from, to, properties };
}

function readEnd(
  fields: Fields,
  about: { readonly field: 'start' | 'end'; readonly place: Place; readonly model: Model },
): RelationshipEnd | Unreadable {
  const { field, place, model } = about;
  const end = asObject(fields[field]);
  if (end === undefined) {
    return unreadableRow(place, fields, {
      field,
      expected: 'an object with an id',
      got: describeValue(fields[field]),
    });
  }
  const { labels = [] } = end;
  if (!isTexts(labels)) {
    return unreadableRow(place, fields, {
      field: `${field}.labels`,
      expected: 'a list of labels',
      got: describeValue(labels),
    });
  }
  const fileId = readFileId(end['id']);
  if (fileId === null) return fileIdFault(place, fields, { field: `${field}.id`, got: end['id'] });
  const known = labels.filter((label) => model.byLabel(label) !== undefined);
  const id = asObject(end['properties'])?.['id'];
  return {
    ...(id === undefined ? {} : { id }),
    ...(fileId === undefined ? {} : { fileId }),
    ...(known.length === 1 ? { label: known[0] as string } : {}),
  };
}

/** What the file calls a node: text, or a whole number that JSON carries exactly. Undefined: nothing; null: anything else. */
function readFileId(value: unknown): string | undefined | null {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  return Number.isSafeInteger(value) ? String(value) : null;
}

function fileIdFault(
  place: Place,
  fields: Fields,
  about: { readonly field: string; readonly got: unknown },
): Unreadable {
  const expected = 'a text, or a whole number of at most 2^53 in size';
  return unreadableRow(place, fields, { field: about.field, expected, got: describeValue(about.got) });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
