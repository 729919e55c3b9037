import type { Property } from '../model/model.ts';

/** A property that a question compares, orders or sums up: of a node, or of the relationship that led to it. */
export interface Operand {
  readonly owner: 'NODE' | 'EDGE';
  readonly property: Property;
}

/** What the node and the relationship are called at one place of a statement. */
export interface Variables {
  readonly node: string;
  readonly edge: string;
}

/** What a computed field is computed from, and how Cypher says it; `edge` holds the stored properties. */
interface Computed {
  readonly from: readonly string[];
  readonly cypher: (edge: string) => string;
}

/**
 * The same formulas as in analysis/opportunity-score.ts, for where only the graph can compute: filters, orders, sums. Rounding
 * to nine places takes the error of binary fractions away, which would put a score on the wrong side of a band's edge.
 */
const COMPUTED: ReadonlyMap<string, Computed> = new Map([
  ['opportunityScore', { from: ['importance', 'satisfaction'], cypher: opportunityScore }],
  [
    'band',
    {
      from: ['importance', 'satisfaction'],
      cypher: (edge) =>
        `head([s IN [${opportunityScore(edge)}] | CASE WHEN s > 15 THEN "EXTREME" WHEN s >= 12 THEN "HIGH" WHEN s >= 10 THEN "SOLID" WHEN s < 10 THEN "LOW" END])`,
    },
  ],
  [
    'overServed',
    { from: ['importance', 'satisfaction'], cypher: (edge) => `(${edge}.satisfaction > ${edge}.importance)` },
  ],
]);

function opportunityScore(edge: string): string {
  const [importance, satisfaction] = [`${edge}.importance`, `${edge}.satisfaction`];
  return `round(${importance} + CASE WHEN ${satisfaction} IS NULL THEN null WHEN ${importance} > ${satisfaction} THEN ${importance} - ${satisfaction} ELSE 0 END, 9)`;
}

/** The stored properties that a field of a relationship is made of. */
export function storedProperties(field: string): readonly string[] {
  return COMPUTED.get(field)?.from ?? [field];
}

/** Whether the graph stores a property as it is shown. */
export function isStored({ owner, property }: Operand): boolean {
  return owner === 'NODE' || !COMPUTED.has(property.name);
}

/** The Cypher of an operand. */
export function operandCypher({ owner, property }: Operand, { node, edge }: Variables): string {
  if (owner === 'NODE') return `${node}.${property.name}`;
  return COMPUTED.get(property.name)?.cypher(edge) ?? `${edge}.${property.name}`;
}
