/** The nouns of the graph, as they are named in arguments. */
export type NodeKind =
  | 'CUSTOMER'
  | 'JOB'
  | 'ECOSYSTEM'
  | 'PROVIDER'
  | 'OFFERING'
  | 'CAPABILITY'
  | 'FRICTION'
  | 'TOUCHPOINT'
  | 'SOURCE'
  | 'EVIDENCE';

/** How a property is stored and checked. `ENUM` is stored as a string. */
export type PropertyType =
  'STRING' | 'FLOAT' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'DATE_TIME' | 'STRING_LIST' | 'ENUM';

/** One property of a node or relationship, as stated in schema/. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  readonly description: string;
  /** Must be given when a node is created. */
  readonly required: boolean;
  /** Inclusive; null: no bound but the size limit of numbers. */
  readonly min: number | null;
  /** Inclusive. */
  readonly max: number | null;
  /** The value must be greater than this. */
  readonly above: number | null;
  readonly unit: string | null;
  /** The values of an ENUM; empty for other types. */
  readonly values: readonly string[];
  /** The name of the GraphQL enum; null for other types. */
  readonly enumName: string | null;
  /** The longest text, in characters; null for other types. */
  readonly longest: number | null;
  /** Holds the id of a Source; the API shows it as the field `source`. */
  readonly cites: boolean;
  /** Stored by recorded analyses alone. */
  readonly writtenBack: boolean;
  /** The reason of its @deprecated, which all that is derived from it says too; null when it is not. */
  readonly deprecated: string | null;
}

/** A noun: its label in Neo4j is also its GraphQL type. */
export interface NodeType {
  readonly kind: NodeKind;
  readonly label: string;
  /** Its word in a sentence: `customer`. */
  readonly singular: string;
  /** Its words in a sentence, and the root field of its list: `customers`. */
  readonly plural: string;
  /** The root field of one of them: `customer`; `evidenceById`, since evidence has no plural. */
  readonly rootField: string;
  /** The input type of its typed mutation: `CustomerInput`. */
  readonly input: string;
  readonly description: string;
  readonly properties: ReadonlyMap<string, Property>;
  readonly walks: readonly Walk[];
}

/** A relationship type between two nouns. HAS_CAPABILITY is two: from a provider, and from a customer. */
export interface RelationshipType {
  readonly type: string;
  /** The GraphQL type of its properties: `HasJob`. */
  readonly name: string;
  readonly from: NodeKind;
  readonly to: NodeKind;
  readonly acyclic: boolean;
  readonly onlyOne: boolean;
  readonly description: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** What the API computes from the properties when asked: by name, with the type that it has in answers. */
  readonly computed: ReadonlyMap<string, Property>;
}

export type WalkDirection = 'FORTH' | 'BACK' | 'EITHER';

/** A connection field of a noun. */
export interface Walk {
  readonly field: string;
  readonly direction: WalkDirection;
  readonly relationship: RelationshipType;
  /** The kind it starts at, and the kind it reaches. */
  readonly source: NodeKind;
  readonly target: NodeKind;
  /** Whether relationships of its type lead, in its direction, to this kind alone. */
  readonly sole: boolean;
  /** `CustomerJobConnection`. */
  readonly connection: string;
  /** `CustomerJobEdge`. */
  readonly edge: string;
  readonly description: string;
  /** As of a property. */
  readonly deprecated: string | null;
}

/** The domain model, as read from schema/. */
export interface Model {
  readonly nodes: readonly NodeType[];
  readonly relationships: readonly RelationshipType[];
  readonly node: (kind: NodeKind) => NodeType;
  /** Undefined for a label that is no noun. */
  readonly byLabel: (label: string) => NodeType | undefined;
  /** All relationships of a type, one per pair of nouns; empty for an unknown type. */
  readonly ofType: (type: string) => readonly RelationshipType[];
}

/** The label that every node of the model carries beside its own, so that ids are unique over all of them. Never exported. */
export const ENTITY = 'Entity';

/** The labels of all nouns, as a pattern of Cypher asks for any of them: `Customer|Job|…`. */
export function anyLabel({ nodes }: Pick<Model, 'nodes'>): string {
  return nodes.map(({ label }) => label).join('|');
}

/** Every number of the model is at most this in size. */
export const LARGEST_NUMBER = 100_000_000;

/** What an id may look like. */
export const ID_PATTERN = /^[A-Za-z0-9._:~-]{1,128}$/;
