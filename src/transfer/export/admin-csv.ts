import type { Property, PropertyType } from '../../model/model.ts';
import { isOfType } from './export-form.ts';
import type { ExportForm, HeldValue } from './export-form.ts';

/**
 * The CSV of neo4j-admin, a file for each noun and each relationship: `id:ID(Job),name,…,:LABEL` and
 * `:START_ID(Offering),:END_ID(Job),hours:float,…,:TYPE`.
 */
export const ADMIN_CSV: ExportForm = {
  file: null,
  begin: '',
  end: '',
  nodes: ({ label, properties }) => {
    const own = [...properties.values()].filter(({ name }) => name !== 'id');
    return {
      file: `${label}.csv`,
      head: line([`id:ID(${label})`, ...own.map(column), ':LABEL']),
      write: (rows) =>
        rows.map((row) => line([row.id, ...cells(own, row.values), row.labels.join(';')])).join(''),
    };
  },
  relationships: ({ type, name, properties }, { from, to }) => {
    const own = [...properties.values()];
    return {
      file: `${name}.csv`,
      head: line([`:START_ID(${from})`, `:END_ID(${to})`, ...own.map(column), ':TYPE']),
      write: (rows) => rows.map((row) => line([row.from, row.to, ...cells(own, row.values), type])).join(''),
    };
  },
  cannotHold: (value, property) => {
    if (!isOfType(value, property)) return `which is no ${COLUMN_TYPES[property.type]}`;
    if (value === '') return 'which is an empty text: CSV has none';
    if (!Array.isArray(value)) return null;
    if (value.length === 0 || (value.length === 1 && value[0] === '')) {
      return 'which is an empty list: CSV has none';
    }
    return value.some((item: string) => item.includes(';')) ? 'which has ";" inside an item of a list' : null;
  },
};

/** As neo4j-admin calls the types of columns. */
const COLUMN_TYPES: Readonly<Record<PropertyType, string>> = {
  STRING: 'string',
  ENUM: 'string',
  FLOAT: 'float',
  INTEGER: 'long',
  BOOLEAN: 'boolean',
  DATE: 'date',
  DATE_TIME: 'datetime',
  STRING_LIST: 'string[]',
};

function column({ name, type }: Property): string {
  return type === 'STRING' || type === 'ENUM' ? name : `${name}:${COLUMN_TYPES[type]}`;
}

function cells(columns: readonly Property[], values: readonly HeldValue[]): readonly string[] {
  // Both are in the order of the model.
  let at = 0;
  return columns.map((property) => {
    const held = values[at]?.[0].name === 'id' ? values[++at] : values[at];
    if (held?.[0] !== property) return '';
    at += 1;
    return Array.isArray(held[1]) ? held[1].join(';') : String(held[1]);
  });
}

function line(row: readonly string[]): string {
  return `${row.map(quoted).join(',')}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
