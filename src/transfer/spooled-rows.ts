import type { NodeRecord, RelationshipEnd, RelationshipRecord, Unreadable } from './record.ts';
import type { Spool } from './spool.ts';

/** A row's number over all of the input, the number of its file with the rule that made it, its line; in this order in every spooled row. */
type Spooled = readonly [row: number, file: number, line: number];

type Properties = Readonly<Record<string, unknown>>;

/** A node as it lies in the spool: properties as they were read, cells that could not be read among them. */
export type SpooledNode = readonly [...Spooled, properties: Properties, fileId: string | null];

/** A relationship as it lies in the spool; cells that could not be read stand apart. */
export type SpooledRelationship = readonly [
  ...Spooled,
  from: RelationshipEnd,
  to: RelationshipEnd,
  properties: Properties,
  unread: Readonly<Record<string, string>> | null,
];

/** A row that could not be read, as a line of JSON. */
export type SpooledLine = readonly [row: number, line: Readonly<Record<string, unknown>>];

/** Where a row stands in the input. */
export interface RowAt {
  readonly row: number;
  /** The number of the file with the rule that made the row. */
  readonly file: number;
}

/** The stages of nodes come before those of relationships, those of sources first. */
export const SOURCES = 'sources';
/** Sources that cite sources. */
export const CITING_SOURCES = 'citing sources';
const NODES = 'nodes ';
const RELATIONSHIPS = 'relationships ';
export const UNREADABLE = 'unreadable';

/** The stage of the nodes of a label. */
export function nodeStage(label: string): string {
  return `${NODES}${label}`;
}

/** The stage of the relationships of a type. */
export function relationshipStage(type: string): string {
  return `${RELATIONSHIPS}${type}`;
}

/** The stages of nodes that there are with their labels, in the order in which they are to be written. */
export function nodeStages(spool: Spool): readonly { readonly stage: string; readonly label: string }[] {
  const sources = [SOURCES, CITING_SOURCES].filter((stage) => spool.stages.includes(stage));
  const others = spool.stages.filter((stage) => stage.startsWith(NODES));
  return [
    ...sources.map((stage) => ({ stage, label: 'Source' })),
    ...others.map((stage) => ({ stage, label: stage.slice(NODES.length) })),
  ];
}

/** The stages of relationships that there are, with their types. */
export function relationshipStages(
  spool: Spool,
): readonly { readonly stage: string; readonly type: string }[] {
  return spool.stages
    .filter((stage) => stage.startsWith(RELATIONSHIPS))
    .map((stage) => ({ stage, type: stage.slice(RELATIONSHIPS.length) }));
}

/** Puts an entry into the spool. */
export function spoolNode(spool: Spool, record: NodeRecord, { row, file }: RowAt): void {
  const { label, place, properties, unread, fileId = null } = record;
  const cites = properties['sourceId'] !== undefined;
  const stage = label !== 'Source' ? nodeStage(label) : cites ? CITING_SOURCES : SOURCES;
  const given = unread === undefined ? properties : { ...properties, ...unread };
  const spooled: SpooledNode = [row, file, place.line, given, fileId];
  spool.add(stage, spooled);
}

/** Puts an entry into the spool. */
export function spoolRelationship(spool: Spool, record: RelationshipRecord, { row, file }: RowAt): void {
  const { type, place, from, to, properties, unread = null } = record;
  const spooled: SpooledRelationship = [row, file, place.line, from, to, properties, unread];
  spool.add(relationshipStage(type), spooled);
}

/** Puts a row that could not be read into the spool. */
export function spoolUnreadable(spool: Spool, line: NonNullable<Unreadable['line']>, row: number): void {
  const spooled: SpooledLine = [row, line];
  spool.add(UNREADABLE, spooled);
}
