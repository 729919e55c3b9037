import type { NodeType, Property, RelationshipType } from '../../model/model.ts';

/** The forms that an export can take; each begins the help of the command. */
export const EXPORT_FORMS = ['apoc-json', 'neo4j-admin-csv', 'graphml', 'cypher'] as const;

/** The name of a form. */
export type ExportFormName = (typeof EXPORT_FORMS)[number];

/** A property of the model with the value stored of it, never null. */
export type HeldValue = readonly [Property, unknown];

/** A node on its way into a file. */
export interface NodeRow {
  readonly id: string;
  /** Those of the model, in its order. */
  readonly labels: readonly string[];
  /** In the order of the model. */
  readonly values: readonly HeldValue[];
}

/** A relationship on its way into a file, by the ids of its ends. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly values: readonly HeldValue[];
}

/** Where the rows of one noun, or of one relationship between two nouns, go. */
export interface Section<Row> {
  /** The name of its file in a folder; all sections of a form of one file have the same. */
  readonly file: string;
  /** Stands before the first row of this file; empty where it needs nothing. */
  readonly head: string;
  readonly write: (rows: readonly Row[]) => string;
}

/** How nodes and relationships stand in files. */
export interface ExportForm {
  /** The one file's name; null: a folder, with a file for each section that has rows. */
  readonly file: string | null;
  /** What one file begins and ends with. */
  readonly begin: string;
  readonly end: string;
  readonly nodes: (noun: NodeType) => Section<NodeRow>;
  readonly relationships: (
    relationship: RelationshipType,
    ends: { readonly from: string; readonly to: string },
  ) => Section<RelationshipRow>;
  /** Why this form has no place for a value, as the end of a sentence: `which is no finite number`; null when it has. */
  readonly cannotHold: (value: unknown, property: Property) => string | null;
}

/** What no form but a database has a place for. */
export function isNoNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** Whether a value is of the kind that its property is said to be: readers of typed columns stumble over others. */
export function isOfType(value: unknown, { type }: Property): boolean {
  switch (type) {
    case 'FLOAT':
      return typeof value === 'number' && Number.isFinite(value);
    case 'INTEGER':
      return Number.isSafeInteger(value);
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'STRING_LIST':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'STRING':
    case 'ENUM':
    case 'DATE':
    case 'DATE_TIME':
      return typeof value === 'string';
  }
}
