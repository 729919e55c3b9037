/** The names of the perspectives, which are those of their files. */
export type PerspectiveName = 'customers-life' | 'orchestration' | 'capability-leverage' | 'own-journey';

/** What a perspective shows and how; its phrases and actions name it in cypher/bloom/. */
export interface Perspective {
  readonly name: PerspectiveName;
  readonly title: string;
  /** Labels with their colours, in the order in which Bloom looks for a node's category. */
  readonly categories: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
}

/** A property that colours what carries it, and may size it. */
export interface Rule {
  /** A label, or a relationship type. */
  readonly carrier: string;
  readonly property: string;
  /** From the lowest value to the highest; two colours for a boolean. */
  readonly colors: readonly [low: string, middle: string, high: string];
  readonly sizes: boolean;
}

const COLORS = {
  Customer: '#4C8EDA',
  Job: '#FFC454',
  Ecosystem: '#8DCC93',
  Provider: '#C990C0',
  Offering: '#57C7E3',
  Capability: '#F79767',
  Friction: '#DA7194',
  Touchpoint: '#569480',
  Source: '#D9D9D9',
  Evidence: '#D9C8AE',
} as const;

const HEAT = ['#FFE9A8', '#F79767', '#B5202A'] as const;
const FEELING = ['#B5202A', '#D9D9D9', '#569480'] as const;
const GROWTH = ['#D5EFD8', '#8DCC93', '#1F6B3A'] as const;

/** One for each of the questions that the graph is explored with. */
export const PERSPECTIVES: readonly Perspective[] = [
  {
    name: 'customers-life',
    title: "Throughline: the customer's life",
    categories: coloured(
      'Customer',
      'Job',
      'Friction',
      'Ecosystem',
      'Offering',
      'Provider',
      'Source',
      'Evidence',
    ),
    rules: [
      { carrier: 'Friction', property: 'frictionValue', colors: HEAT, sizes: true },
      { carrier: 'Job', property: 'frictionValue', colors: HEAT, sizes: true },
      { carrier: 'Ecosystem', property: 'ecosystemOpportunity', colors: GROWTH, sizes: true },
      { carrier: 'HAS_JOB', property: 'opportunityScore', colors: HEAT, sizes: true },
      { carrier: 'EXPERIENCES', property: 'prevalence', colors: HEAT, sizes: true },
    ],
  },
  {
    name: 'orchestration',
    title: 'Throughline: orchestration',
    categories: coloured('Customer', 'Job', 'Offering', 'Provider', 'Friction', 'Capability', 'Touchpoint'),
    rules: [
      { carrier: 'Friction', property: 'frictionValue', colors: HEAT, sizes: true },
      { carrier: 'Job', property: 'frictionValue', colors: HEAT, sizes: true },
      { carrier: 'SERVES', property: 'effort', colors: HEAT, sizes: false },
      { carrier: 'RELIEVES', property: 'reduction', colors: GROWTH, sizes: true },
    ],
  },
  {
    name: 'capability-leverage',
    title: 'Throughline: capability leverage',
    categories: coloured('Capability', 'Offering', 'Provider', 'Job', 'Friction'),
    rules: [
      { carrier: 'Capability', property: 'inTop70', colors: ['#F79767', '#F79767', '#B5202A'], sizes: false },
      { carrier: 'Capability', property: 'leverage', colors: HEAT, sizes: true },
      { carrier: 'HAS_CAPABILITY', property: 'maturity', colors: GROWTH, sizes: true },
    ],
  },
  {
    name: 'own-journey',
    title: 'Throughline: our own journey (Gen 1 and 2)',
    categories: coloured('Touchpoint', 'Provider', 'Offering', 'Job', 'Friction', 'Customer'),
    rules: [
      { carrier: 'Touchpoint', property: 'valence', colors: FEELING, sizes: false },
      { carrier: 'Friction', property: 'frictionValue', colors: HEAT, sizes: true },
      { carrier: 'Job', property: 'outsideShare', colors: HEAT, sizes: false },
      { carrier: 'Provider', property: 'outsideShare', colors: HEAT, sizes: false },
    ],
  },
];

function coloured(...labels: readonly (keyof typeof COLORS)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map((label) => [label, COLORS[label]]));
}
