import type { Provenance } from '../analysis/evidence.ts';
import type { Observation } from '../analysis/observations.ts';
import type { GraphReader } from '../graph/graph.ts';
import { numberOf, textOf } from './stored-value.ts';

/** What one Evidence node says. */
export interface StatedObservation extends Observation, Provenance {
  /** Of the Evidence node. */
  readonly id: string;
  /** A node's id, or `TYPE from to`. */
  readonly about: string;
  readonly property: string;
  /** How many were asked or measured; null where nobody said. */
  readonly sampleSize: number | null;
}

/** The observations of these nodes and relationships, or of all there are, by id. */
export async function readObservations(
  graph: GraphReader,
  about: readonly string[] | null,
): Promise<readonly StatedObservation[]> {
  const rows = await graph.ask<Row>('evidence/observations', { about });
  return rows.map((row) => ({
    id: row.id,
    about: String(row.about),
    property: String(row.property),
    value: numberOf(row.value),
    low: numberOf(row.low),
    high: numberOf(row.high),
    sampleSize: numberOf(row.sampleSize),
    confidence: numberOf(row.confidence),
    observedAt: textOf(row.observedAt),
    sourceId: textOf(row.sourceId),
  }));
}

type Row = { readonly id: string } & Readonly<Record<Exclude<keyof StatedObservation, 'id'>, unknown>>;
