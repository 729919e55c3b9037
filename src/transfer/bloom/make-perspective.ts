import { createHash } from 'node:crypto';
import type { Model, Property, PropertyType } from '../../model/model.ts';
import type {
  BloomType,
  Category,
  LabelProperty,
  PerspectiveFile,
  RelationshipStyle,
  SceneAction,
  SearchPhrase,
  StyleRule,
} from './perspective-file.ts';
import type { Perspective, Rule } from './perspectives.ts';
import type { GraphFacts, Range } from './read-facts.ts';
import type { Phrase } from './read-phrases.ts';

/** What a perspective's file is made of. */
export interface PerspectiveParts {
  readonly model: Model;
  readonly perspective: Perspective;
  readonly facts: GraphFacts;
  /** The phrases and actions that found something. */
  readonly phrases: readonly Phrase[];
  /** The rules that the data has a range for; a boolean needs none. */
  readonly rules: readonly { readonly rule: Rule; readonly range: Range | null }[];
  /** Epoch milliseconds. */
  readonly at: number;
}

const PALETTE = [
  ...['#FFE081', '#C990C0', '#F79767', '#57C7E3', '#F16667', '#D9C8AE', '#8DCC93'],
  ...['#ECB5C9', '#4C8EDA', '#FFC454', '#DA7194', '#569480', '#959AA1', '#D9D9D9'],
];

/** The file of a perspective. The same name always has the same id. */
export function makePerspective(parts: PerspectiveParts): PerspectiveFile {
  const { model, perspective, facts, phrases, at } = parts;
  const labels = new Set([...facts.labels, ...model.nodes.map(({ label }) => label)]);
  const types = new Set([...facts.types, ...model.relationships.map(({ type }) => type)]);
  return {
    name: perspective.title,
    id: stableId(perspective.title),
    version: '2.21.0',
    type: 'STANDARD_PERSPECTIVE',
    createdAt: at,
    lastEditedAt: at,
    categories: Object.entries(perspective.categories).map(([label, color], index) =>
      category(parts, { id: index + 1, label, color }),
    ),
    labels: Object.fromEntries(
      [...labels].map((label) => [
        label,
        keys(label, [...(model.byLabel(label)?.properties.values() ?? [])]),
      ]),
    ),
    relationshipTypes: [...types].map((type) => relationshipStyle(parts, type)),
    palette: { colors: PALETTE, currentIndex: 1 },
    templates: phrases
      .filter((phrase) => phrase.is === 'PHRASE')
      .map((phrase, index) => searchPhrase(phrase, { id: index + 1, at })),
    sceneActions: phrases
      .filter((phrase) => phrase.is === 'ACTION')
      .map((phrase) => sceneAction(phrase, `${perspective.title} ${phrase.text}`, at)),
    hiddenRelationshipTypes: [],
    hideUncategorisedData: true,
    maxLimitToastMsgEnabled: false,
    parentPerspectiveId: null,
    metadata: {
      pathSegments: model.relationships.map(({ type, from, to }) => ({
        source: model.node(from).label,
        relationshipType: type,
        target: model.node(to).label,
      })),
      indexes: facts.indexes,
    },
  };
}

function category(
  parts: PerspectiveParts,
  { id, label, color }: { readonly id: number; readonly label: string; readonly color: string },
): Category {
  const properties = [...(parts.model.byLabel(label)?.properties.values() ?? [])];
  return {
    id,
    name: label,
    labels: [label],
    properties: properties.map(({ name, type }) => ({ name, exclude: false, dataType: BLOOM_TYPES[type] })),
    color,
    size: 1,
    icon: 'no-icon',
    captionKeys: [],
    captions: [
      { key: label, type: 'label', isCaption: false, inTooltip: true, styles: [] },
      ...properties.map(({ name }) => ({
        key: name,
        type: 'property' as const,
        isCaption: name === 'name',
        inTooltip: true,
        styles: [] as const,
        isGdsData: false,
      })),
    ],
    textSize: 1,
    textAlign: 'top',
    styleRules: rulesOf(parts, label, color),
    createdAt: parts.at,
    lastEditedAt: parts.at,
  };
}

function relationshipStyle(parts: PerspectiveParts, type: string): RelationshipStyle {
  const properties = new Map(parts.model.ofType(type).flatMap((one) => [...one.properties]));
  return {
    id: type,
    name: type,
    properties: keys(type, [...properties.values()]),
    color: '#959AA1',
    size: 1,
    captionKeys: [],
    captions: [{ key: type, type: 'relationship', isCaption: true, inTooltip: true, styles: [] }],
    textSize: 1,
    textAlign: 'top',
    styleRules: rulesOf(parts, type, '#959AA1'),
  };
}

const BLOOM_TYPES: Readonly<Record<PropertyType, BloomType>> = {
  STRING: 'string',
  ENUM: 'string',
  FLOAT: 'number',
  INTEGER: 'bigint',
  BOOLEAN: 'boolean',
  DATE: 'Date',
  DATE_TIME: 'DateTime',
  STRING_LIST: 'array',
};

function keys(of: string, properties: readonly Property[]): readonly LabelProperty[] {
  return properties.map(({ name, type }) => ({ propertyKey: name, type: of, dataType: BLOOM_TYPES[type] }));
}

function rulesOf({ model, rules }: PerspectiveParts, carrier: string, color: string): readonly StyleRule[] {
  const own = rules.filter(({ rule }) => rule.carrier === carrier);
  return own.map(({ rule, range }, index) => {
    const carriers = [model.byLabel(carrier), ...model.ofType(carrier)];
    const property = carriers
      .map((one) => one?.properties.get(rule.property))
      .find((one) => one !== undefined);
    if (property === undefined) throw new Error(`Expected ${carrier} to have "${rule.property}".`);
    const { low, middle, high } = range ?? { low: 0, middle: 0, high: 1 };
    const [minColor, midColor, maxColor] = rule.colors;
    return {
      id: `rule:${index + 1}`,
      type: range === null ? 'single' : 'range',
      basedOn: `${rule.property}_${BLOOM_TYPES[property.type]}`,
      condition: range === null ? 'is-true' : 'between',
      conditionValue: range === null ? null : low,
      rangeValue: range === null ? null : high,
      applyColor: true,
      applySize: rule.sizes,
      applyCaption: false,
      captionKeys: [],
      color: range === null ? maxColor : color,
      size: 1,
      minSize: 1,
      maxSize: 4,
      minColor,
      midColor,
      maxColor,
      minPoint: String(low),
      maxPoint: String(high),
      minSizeValue: String(low),
      maxSizeValue: String(high),
      minColorValue: String(low),
      midColorValue: String(middle),
      maxColorValue: String(high),
      valuesMapper: [],
      existingValues: [],
      isTimeZoneConvertEnabled: false,
      selectedTimeZone: 'Z',
    };
  });
}

function searchPhrase(
  { question, text, parameters }: Phrase,
  { id, at }: { readonly id: number; readonly at: number },
): SearchPhrase {
  return {
    id: `tmpl:${id}`,
    name: sentence(question.purpose),
    text,
    cypher: question.text,
    params: parameters.map(({ name, type, label, property }) => ({
      name: `$${name}`,
      dataType: type === 'DATE' ? 'Date' : 'String',
      collapsed: false,
      suggestionLabel: label,
      suggestionProp: property,
      suggestionBoolean: false,
      cypher: null,
    })),
    createdAt: at,
    isUpdateQuery: null,
    isWriteTransactionChecked: null,
    hasCypherErrors: false,
  };
}

function sceneAction({ question, text }: Phrase, name: string, at: number): SceneAction {
  return {
    id: stableId(name),
    name: text,
    cypher: question.text,
    createdAt: at,
    isUpdateQuery: null,
    hasCypherErrors: false,
    categories: null,
    relationshipTypes: null,
  };
}

function sentence(purpose: string): string {
  return purpose.charAt(0).toUpperCase() + purpose.slice(1);
}

/** A UUID that a name always has: version 5 of RFC 9562, in a name space of our own. */
function stableId(name: string): string {
  const hash = createHash('sha1').update(`throughline perspective ${name}`).digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
