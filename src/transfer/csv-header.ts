import { didYouMean } from '../model/closest-name.ts';
import { describeValue } from '../model/describe-value.ts';
import type { Model, Property, PropertyType } from '../model/model.ts';
import { otherTables } from './input-files.ts';

/** A column that holds a property. */
export interface PropertyColumn {
  readonly at: number;
  readonly name: string;
  /** The type that the header states; null: the model's. */
  readonly type: string | null;
}

/** The header of a file of nodes. */
export interface NodeHeader {
  readonly is: 'nodes';
  readonly width: number;
  readonly idAt: number;
  readonly labelAt: number | null;
  /** The label that the id's group names; null when it names none of the model's. */
  readonly label: string | null;
  readonly properties: readonly PropertyColumn[];
}

/** The header of a file of relationships. */
export interface RelationshipHeader {
  readonly is: 'relationships';
  readonly width: number;
  readonly fromAt: number;
  readonly toAt: number;
  readonly typeAt: number;
  /** The labels that the ends' groups name; null when they name none of the model's. */
  readonly fromLabel: string | null;
  readonly toLabel: string | null;
  readonly properties: readonly PropertyColumn[];
}

export type CsvHeader = NodeHeader | RelationshipHeader;

/** What is wrong with a header. */
export interface HeaderFault {
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
  readonly remedy?: string;
}

/** The types of neo4j-admin's headers that fit a type of the model; text without a type is read as the model says. */
const FITTING: Readonly<Record<PropertyType, readonly string[]>> = {
  STRING: ['string', 'char'],
  ENUM: ['string'],
  FLOAT: ['float', 'double', 'int', 'long', 'short', 'byte'],
  INTEGER: ['int', 'long', 'short', 'byte'],
  BOOLEAN: ['boolean'],
  DATE: ['date'],
  DATE_TIME: ['datetime'],
  STRING_LIST: ['string[]'],
};

/** A header, or all that is wrong with it. */
export type ReadHeader = { readonly header: CsvHeader } | { readonly faults: readonly HeaderFault[] };

/** Reads the header of a CSV file as neo4j-admin writes it: `id:ID(Job),name,hours:float,:LABEL`. */
export function readCsvHeader(cells: readonly string[], model: Model): ReadHeader {
  const columns = new Columns(cells);
  const header = columns.has('ID') ? nodeHeader(columns, model) : relationshipHeader(columns, model);
  return columns.faults.length === 0 && header !== null ? { header } : { faults: columns.faults };
}

/** The types that a header may state for a property. */
export function fittingTypes(property: Property): readonly string[] {
  return FITTING[property.type];
}

function nodeHeader(columns: Columns, model: Model): NodeHeader | null {
  const id = columns.only('ID');
  if (id === null) return null;
  if (id.name !== '' && id.name !== 'id') columns.refuse(null, 'the id column as "id:ID(Label)"', id.text);
  if (columns.properties.some((column) => column.name === 'id')) {
    columns.refuse('id', 'the column :ID alone', 'id');
  }
  const label = labelOfGroup(id, model);
  const labelAt = columns.atMostOne('LABEL')?.at ?? null;
  if (label === null && labelAt === null) {
    const labels = model.nodes.map((node) => node.label);
    const remedy = id.group === null ? undefined : didYouMean(id.group, labels);
    columns.refuse(null, 'a column :LABEL, or a label of the model as in "id:ID(Job)"', id.text, remedy);
  }
  const nouns = label === null ? model.nodes : model.nodes.filter((node) => node.label === label);
  columns.refuseMisfits(nouns, label ?? 'any label');
  return { is: 'nodes', width: columns.width, idAt: id.at, labelAt, label, properties: columns.properties };
}

function relationshipHeader(columns: Columns, model: Model): RelationshipHeader | null {
  if (!columns.has('START_ID') && !columns.has('END_ID')) {
    columns.refuseAll();
    return null;
  }
  const from = columns.only('START_ID');
  const to = columns.only('END_ID');
  const type = columns.only('TYPE');
  columns.refuseMisfits(model.relationships, 'any relationship');
  if (from === null || to === null || type === null) return null;
  return {
    is: 'relationships',
    width: columns.width,
    fromAt: from.at,
    toAt: to.at,
    typeAt: type.at,
    fromLabel: labelOfGroup(from, model),
    toLabel: labelOfGroup(to, model),
    properties: columns.properties,
  };
}

function labelOfGroup(column: Column, model: Model): string | null {
  return column.group !== null && model.byLabel(column.group) !== undefined ? column.group : null;
}

interface Column extends PropertyColumn {
  /** The cell as it stands. */
  readonly text: string;
  /** `Job` of `id:ID(Job)`. */
  readonly group: string | null;
}

interface Carrier {
  readonly properties: ReadonlyMap<string, Property>;
}

const SPECIAL = ['ID', 'LABEL', 'START_ID', 'END_ID', 'TYPE', 'IGNORE'];

/** The columns of one header, and the faults found in them so far. */
class Columns {
  readonly text: string;
  readonly width: number;
  readonly properties: readonly Column[];
  #faults: HeaderFault[] = [];
  /** Whether each column could be read: another may be what is missed otherwise. */
  readonly #isWhole: boolean;
  readonly #special: readonly Column[];

  constructor(cells: readonly string[]) {
    this.text = cells.join(',');
    this.width = cells.length;
    const columns = cells.map(readColumn);
    const isSpecial = (column: Column): boolean => SPECIAL.includes(column.type ?? '');
    const known = columns.filter((column) => column !== null);
    this.#special = known.filter(isSpecial);
    this.properties = known.filter((column) => !isSpecial(column));
    this.#isWhole = known.length === columns.length;
    columns.forEach((column, at) => {
      if (column === null) {
        this.refuse(
          null,
          'a column as "name", "name:type", or neo4j-admin\'s own as "id:ID(Job)"',
          cells[at] ?? '',
        );
      }
    });
    const names = this.properties.map((column) => column.name);
    for (const name of new Set(names.filter((candidate, at) => names.indexOf(candidate) !== at))) {
      this.refuse(name, 'in one column', 'several');
    }
  }

  refuse(field: string | null, expected: string, got: string, remedy?: string): void {
    this.#faults.push({ field, expected, got: describeValue(got), ...(remedy !== undefined && { remedy }) });
  }

  /** One fault for a header that is of another form altogether: what else is wrong with it follows from that. */
  refuseAll(): void {
    const expected =
      'the columns of neo4j-admin, "id:ID(Job)" for nodes, or ":START_ID(Offering)", ":END_ID(Job)" and ":TYPE" for relationships';
    this.#faults = [{ field: null, expected, got: describeValue(this.text), remedy: otherTables() }];
  }

  get faults(): readonly HeaderFault[] {
    return this.#faults;
  }

  has(type: string): boolean {
    return this.#special.some((column) => column.type === type);
  }

  /** The column of this special type; a fault when there is none, or several. */
  only(type: string): Column | null {
    if (!this.has(type) && this.#isWhole) this.refuse(null, `a column :${type}`, this.text);
    return this.atMostOne(type);
  }

  atMostOne(type: string): Column | null {
    const found = this.#special.filter((column) => column.type === type);
    if (found.length > 1)
      this.refuse(null, `one column :${type}`, found.map((column) => column.text).join(','));
    return found[0] ?? null;
  }

  /** Faults for columns that no carrier has a property for, or only one of another type. */
  refuseMisfits(carriers: readonly Carrier[], owner: string): void {
    for (const { name, type } of this.properties) {
      const properties = carriers.flatMap((carrier) => carrier.properties.get(name) ?? []);
      if (properties[0] === undefined) {
        const names = writtenByFiles(carriers);
        this.refuse(name, `a property of ${owner}: ${names.join(', ')}`, name, didYouMean(name, names));
      } else if (type !== null && !properties.some((property) => FITTING[property.type].includes(type))) {
        this.refuse(name, `of type ${FITTING[properties[0].type].join(' or ')}`, type);
      }
    }
  }
}

/** The names of all properties to offer as columns: the id has one of another form, and scores only an export writes. */
export function writtenByFiles(carriers: readonly Carrier[]): readonly string[] {
  const properties = carriers.flatMap((carrier) => [...carrier.properties.values()]);
  return [
    ...new Set(
      properties.filter(({ name, writtenBack }) => name !== 'id' && !writtenBack).map(({ name }) => name),
    ),
  ];
}

/** Null when the cell is no column that neo4j-admin knows. */
function readColumn(cell: string, at: number): Column | null {
  const text = cell.trim();
  const parts = /^(.*?)(?::\s*([A-Za-z_]+(?:\[\])?)\s*(?:\(([^)]*)\))?)?$/s.exec(text);
  const name = (parts?.[1] ?? '').trim();
  const type = parts?.[2] ?? null;
  const group = parts?.[3] ?? null;
  if (type === null) return name === '' || name.includes(':') ? null : { at, name, text, type, group };
  if (SPECIAL.includes(type)) return { at, name, text, type, group };
  return name !== '' && group === null && TYPES.has(type) ? { at, name, text, type, group } : null;
}

const TYPES = new Set(Object.values(FITTING).flat());
