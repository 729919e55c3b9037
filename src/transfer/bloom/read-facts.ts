import type { Graph } from '../../graph/graph.ts';
import type { Rule } from './perspectives.ts';
import type { FileIndex } from './perspective-file.ts';

/** What a perspective takes from the graph that it is for. */
export interface GraphFacts {
  /** Every label and relationship type of the database. */
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly indexes: readonly FileIndex[];
}

/** The values between which most of a property lie. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What is there to show and to search by. */
export async function readFacts(graph: Graph): Promise<GraphFacts> {
  const labels = await graph.ask<{ label: string }>({ text: 'CALL db.labels() YIELD label', params: {} });
  const types = await graph.ask<{ type: string }>({
    text: 'CALL db.relationshipTypes() YIELD relationshipType AS type',
    params: {},
  });
  const indexes = await graph.ask<FoundIndex>('transfer/node-indexes');
  return {
    labels: labels.map(({ label }) => label).sort(),
    types: types.map(({ type }) => type).sort(),
    indexes: indexes.flatMap(fileIndexes),
  };
}

interface FoundIndex {
  readonly name: string;
  readonly type: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  readonly provider: string;
}

function fileIndexes({ name, type, state, labels, properties, provider }: FoundIndex): readonly FileIndex[] {
  if (type !== 'FULLTEXT') {
    const propertyKeys = properties.map((key) => ({ key, metadataProp: false }) as const);
    return labels.map((label) => ({ type: 'native', label, propertyKeys }));
  }
  const [, key = provider, version = ''] = /^(.*)-([\d.]+)$/.exec(provider) ?? [];
  return [
    {
      type: 'full-text',
      state,
      entityType: 'NODE',
      name,
      tokenNames: labels,
      propertyNames: properties,
      provider: { key, version },
      propertyKeys: [],
    },
  ];
}

/** Why a number has no range: nobody has it, or all have the same. */
export type NoRange = 'NONE_HAS_IT' | 'ALL_ALIKE';

/**
 * Between the 5th and the 95th percentile of a number, so that one extreme does not make all others look alike; between
 * the least and the greatest where these are one; else why there is none. What is no number is passed over, since others may
 * write anything.
 */
export async function readRange(
  graph: Graph,
  { carrier, property }: Rule,
  isLabel: boolean,
): Promise<Range | NoRange> {
  const pattern = isLabel ? `(x:${carrier})` : `()-[x:${carrier}]->()`;
  const [found] = await graph.ask<Record<'low' | 'p5' | 'p50' | 'p95' | 'high', number | null>>({
    text: `
      MATCH ${pattern} WHERE x.${property} IS :: INTEGER NOT NULL | FLOAT NOT NULL
      WITH toFloat(x.${property}) AS value
      WHERE NOT isNaN(value)
      RETURN min(value) AS low, percentileCont(value, 0.05) AS p5, percentileCont(value, 0.5) AS p50,
        percentileCont(value, 0.95) AS p95, max(value) AS high`,
    params: {},
  });
  if (found?.low == null || found.high === null) return 'NONE_HAS_IT';
  if (found.low === found.high) return 'ALL_ALIKE';
  const { low, p5, p50, p95, high } = found as Record<keyof typeof found, number>;
  return p5 < p95 ? { low: p5, middle: p50, high: p95 } : { low, middle: p50, high };
}
