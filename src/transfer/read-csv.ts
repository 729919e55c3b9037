import { counted } from '../counted.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeType, Property, RelationshipType } from '../model/model.ts';
import { readCell } from './csv-cell.ts';
import { fittingTypes, readCsvHeader, writtenByFiles } from './csv-header.ts';
import type { CsvHeader, NodeHeader, PropertyColumn, RelationshipHeader } from './csv-header.ts';
import { CsvFault, csvRows } from './csv-rows.ts';
import { labelOf } from './label-of.ts';
import { noType } from './no-type.ts';
import type { Chunks } from './read-text.ts';
import { importFault, faultAt, unreadableRow } from './record.ts';
import type { Entry, ImportFault, NodeRecord, Place } from './record.ts';

/**
 * The rows of a CSV file in the form of neo4j-admin: comma, double quotes, UTF-8 with or without a BOM, any line ends.
 * An empty cell is a property not given, a quoted empty text too; the items of a list are parted by `;`.
 */
export async function* readCsv(file: string, chunks: Chunks, model: Model): AsyncGenerator<readonly Entry[]> {
  let toEntry: ((cells: readonly string[], place: Place) => Entry) | undefined;
  try {
    for await (const rows of csvRows(chunks)) {
      const entries: Entry[] = [];
      for (const { cells, line } of rows) {
        const place = { file, line };
        if (toEntry !== undefined) {
          entries.push(toEntry(cells, place));
          continue;
        }
        const read = readCsvHeader(cells, model);
        if ('faults' in read) {
          yield read.faults.map((fault) => faultAt(place, fault));
          return;
        }
        toEntry = rowReader(read.header, model);
      }
      yield entries;
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    yield [error.entryOf(file)];
    return;
  }
  if (toEntry === undefined) {
    yield [faultAt({ file, line: 1 }, { field: null, expected: 'a header', got: 'an empty file' })];
  }
}

type RowReader = (cells: readonly string[], place: Place) => Entry;

function rowReader(header: CsvHeader, model: Model): RowReader {
  const read = header.is === 'nodes' ? nodeReader(header, model) : relationshipReader(header, model);
  return (cells, place) =>
    cells.length === header.width
      ? read(cells, place)
      : unreadableRow(place, cells.map(quoted).join(','), {
          field: null,
          expected: `${counted(header.width, 'cell')} as in the header`,
          got: `${cells.length}`,
        });
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function nodeReader(header: NodeHeader, model: Model): RowReader {
  const readProperties = new Map(
    model.nodes.map((noun) => [noun.label, propertiesReader(header.properties, [noun])]),
  );
  const readAny = propertiesReader(header.properties, model.nodes);
  const withId = (cells: readonly string[], properties: Readonly<Record<string, unknown>>) => {
    const id = cells[header.idAt];
    return id === '' ? properties : { ...properties, id };
  };
  return (cells, place) => {
    const stated = header.labelAt === null ? '' : (cells[header.labelAt] ?? '');
    const label = labelOf(stated.split(';'), { model, group: header.label });
    if (typeof label !== 'string') {
      const { properties, unread } = readAny(cells, place);
      const line = {
        type: 'node',
        labels: stated.split(';'),
        properties: { ...withId(cells, properties), ...unread },
      };
      return unreadableRow(place, line, { field: ':LABEL', ...label });
    }
    const { properties, ...wrong } = (readProperties.get(label) as PropertiesReader)(cells, place);
    return { is: 'node', place, label, properties: withId(cells, properties), ...wrong };
  };
}

function relationshipReader(header: RelationshipHeader, model: Model): RowReader {
  const readers = new Map(
    [...new Set(model.relationships.map((relationship) => relationship.type))].map((type) => {
      const fitting = model.ofType(type).filter((one) => fits(one, header, model));
      return [type, propertiesReader(header.properties, fitting.length > 0 ? fitting : model.ofType(type))];
    }),
  );
  const readAny = propertiesReader(header.properties, model.relationships);
  const end = (id: string | undefined, label: string | null) => ({
    ...(id === '' ? {} : { id }),
    ...(label === null ? {} : { label }),
  });
  return (cells, place) => {
    const type = (cells[header.typeAt] ?? '').trim();
    const readProperties = readers.get(type);
    if (readProperties === undefined) {
      const { properties, unread } = readAny(cells, place);
      const line = {
        type: 'relationship',
        label: type,
        start: { properties: { id: cells[header.fromAt] } },
        end: { properties: { id: cells[header.toAt] } },
        properties: { ...properties, ...unread },
      };
      return unreadableRow(place, line, { field: ':TYPE', ...noType(type, model) });
    }
    const from = end(cells[header.fromAt], header.fromLabel);
    const to = end(cells[header.toAt], header.toLabel);
    return { is: 'relationship', place, type, from, to, ...readProperties(cells, place) };
  };
}

function fits(relationship: RelationshipType, header: RelationshipHeader, model: Model): boolean {
  const { fromLabel, toLabel } = header;
  return (
    (fromLabel === null || model.node(relationship.from).label === fromLabel) &&
    (toLabel === null || model.node(relationship.to).label === toLabel)
  );
}

type PropertiesReader = (
  cells: readonly string[],
  place: Place,
) => Pick<NodeRecord, 'properties' | 'faults' | 'unread'>;

/** Reads the property cells of a row that is one of these carriers; their properties of one name are of one type. */
function propertiesReader(
  columns: readonly PropertyColumn[],
  carriers: ReadonlyArray<NodeType | RelationshipType>,
): PropertiesReader {
  const plan = columns.map((column) => {
    const property = carriers
      .map((carrier) => carrier.properties.get(column.name))
      .find((found) => found !== undefined);
    return { column, property };
  });
  return (cells, place) => {
    const properties: Record<string, unknown> = {};
    const faults: ImportFault[] = [];
    const unread: Record<string, string> = {};
    for (const { column, property } of plan) {
      const text = cells[column.at] ?? '';
      if (text === '') continue;
      const read =
        property === undefined ? unknownProperty(carriers) : readTyped(text, property, column.type);
      if ('value' in read) properties[column.name] = read.value;
      else {
        faults.push(importFault(place, { field: column.name, got: describeValue(text), ...read }));
        unread[column.name] = text;
      }
    }
    return faults.length === 0 ? { properties } : { properties, faults, unread };
  };
}

function unknownProperty(carriers: ReadonlyArray<NodeType | RelationshipType>): { expected: string } {
  const [carrier] = carriers;
  const owner = carrier === undefined ? 'it' : 'label' in carrier ? carrier.label : carrier.type;
  const names = writtenByFiles(carriers);
  return {
    expected: `empty, for ${owner} has ${names.length === 0 ? 'no properties' : `only ${names.join(', ')}`}`,
  };
}

function readTyped(text: string, property: Property, headerType: string | null): ReturnType<typeof readCell> {
  if (headerType !== null && !fittingTypes(property).includes(headerType)) {
    return { expected: `of type ${fittingTypes(property).join(' or ')}, as here`, got: headerType };
  }
  return readCell(text, property.type, headerType);
}
