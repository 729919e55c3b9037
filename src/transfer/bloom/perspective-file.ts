/**
 * A perspective of Neo4j Bloom (Explore in Aura) as version 2.21.0 exports it. There is no published schema: this is what
 * real exports have, and what Bloom's documentation says of it.
 */
export interface PerspectiveFile {
  readonly name: string;
  readonly id: string;
  readonly version: '2.21.0';
  readonly type: 'STANDARD_PERSPECTIVE';
  /** Epoch milliseconds, here and below. */
  readonly createdAt: number;
  readonly lastEditedAt: number;
  readonly categories: readonly Category[];
  /** Every label of the database, those without a category too. */
  readonly labels: Readonly<Record<string, readonly LabelProperty[]>>;
  readonly relationshipTypes: readonly RelationshipStyle[];
  readonly palette: { readonly colors: readonly string[]; readonly currentIndex: number };
  /** The search phrases. */
  readonly templates: readonly SearchPhrase[];
  readonly sceneActions: readonly SceneAction[];
  readonly hiddenRelationshipTypes: readonly string[];
  readonly hideUncategorisedData: boolean;
  readonly maxLimitToastMsgEnabled: boolean;
  readonly parentPerspectiveId: null;
  readonly metadata: {
    readonly pathSegments: readonly {
      readonly source: string;
      readonly relationshipType: string;
      readonly target: string;
    }[];
    readonly indexes: readonly FileIndex[];
  };
}

/** How Bloom calls the types of properties. */
export type BloomType = 'string' | 'number' | 'bigint' | 'boolean' | 'Date' | 'DateTime' | 'array';

/** How the nodes of some labels look. A node takes the first category that fits. */
export interface Category extends Style {
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly {
    readonly name: string;
    readonly exclude: boolean;
    readonly dataType: BloomType;
  }[];
  readonly icon: 'no-icon';
  readonly captions: readonly (Caption & {
    readonly type: 'label' | 'property';
    readonly isGdsData?: boolean;
  })[];
  readonly createdAt: number;
  readonly lastEditedAt: number;
}

/** A property of a label or relationship type. */
export interface LabelProperty {
  readonly propertyKey: string;
  /** The label or type. */
  readonly type: string;
  readonly dataType: BloomType;
}

/** How the relationships of a type look. */
export interface RelationshipStyle extends Style {
  readonly id: string;
  readonly name: string;
  readonly properties: readonly LabelProperty[];
  readonly captions: readonly (Caption & { readonly type: 'relationship' | 'property' })[];
}

interface Style {
  readonly color: string;
  readonly size: number;
  readonly textSize: number;
  readonly textAlign: 'top';
  /** Of older versions; `captions` took its place. */
  readonly captionKeys: readonly [];
  readonly styleRules: readonly StyleRule[];
}

interface Caption {
  readonly key: string;
  readonly isCaption: boolean;
  readonly inTooltip: boolean;
  readonly styles: readonly [];
}

/** A colour and a size that follow a property: along a range, or where a boolean is true. */
export interface StyleRule {
  readonly id: string;
  readonly type: 'range' | 'single';
  /** The property and its type: `frictionValue_number`. */
  readonly basedOn: string;
  readonly condition: 'between' | 'is-true';
  readonly conditionValue: number | null;
  readonly rangeValue: number | null;
  readonly applyColor: boolean;
  readonly applySize: boolean;
  readonly applyCaption: false;
  readonly captionKeys: readonly [];
  readonly color: string;
  readonly size: number;
  readonly minSize: number;
  readonly maxSize: number;
  readonly minColor: string;
  readonly midColor: string;
  readonly maxColor: string;
  readonly minPoint: string;
  readonly maxPoint: string;
  readonly minSizeValue: string;
  readonly maxSizeValue: string;
  readonly minColorValue: string;
  readonly midColorValue: string;
  readonly maxColorValue: string;
  readonly valuesMapper: readonly [];
  readonly existingValues: readonly [];
  readonly isTimeZoneConvertEnabled: false;
  readonly selectedTimeZone: 'Z';
}

/** What is typed into the search bar, and the Cypher behind it. */
export interface SearchPhrase {
  readonly id: string;
  /** Shown as its description. */
  readonly name: string;
  /** As it is typed, with `$parameters`. */
  readonly text: string;
  readonly cypher: string;
  readonly params: readonly PhraseParameter[];
  readonly createdAt: number;
  readonly isUpdateQuery: null;
  readonly isWriteTransactionChecked: null;
  readonly hasCypherErrors: false;
}

/** A parameter of a phrase, its values suggested from a property of a label. */
export interface PhraseParameter {
  readonly name: string;
  readonly dataType: 'String' | 'Date';
  readonly collapsed: false;
  readonly suggestionLabel: string;
  readonly suggestionProp: string;
  readonly suggestionBoolean: false;
  readonly cypher: null;
}

/** Cypher on the nodes that are selected in the scene. */
export interface SceneAction {
  readonly id: string;
  readonly name: string;
  readonly cypher: string;
  readonly createdAt: number;
  readonly isUpdateQuery: null;
  readonly hasCypherErrors: false;
  /** Null: on nodes of all categories, and on relationships of all types. */
  readonly categories: null;
  readonly relationshipTypes: null;
}

/** An index that Bloom may search by. */
export type FileIndex =
  | {
      readonly type: 'native';
      readonly label: string;
      readonly propertyKeys: readonly { readonly key: string; readonly metadataProp: false }[];
    }
  | {
      readonly type: 'full-text';
      readonly state: string;
      readonly entityType: 'NODE';
      readonly name: string;
      readonly tokenNames: readonly string[];
      readonly propertyNames: readonly string[];
      readonly provider: { readonly key: string; readonly version: string };
      readonly propertyKeys: readonly [];
    };
