import { dateTime } from '../graph/values.ts';
import type { Graph } from '../graph/graph.ts';
import type { ExactValue } from '../graph/exact-values.ts';
import { batches } from './batches.ts';
import { writeLocked } from './lock-graph.ts';
import type { LockedGraph } from './lock-graph.ts';
import type { WriteOrigin } from './write-origin.ts';

/** The properties that recorded analyses alone write, beside `runId` and `computedAt`. */
export type ScoreName =
  'frictionValue' | 'leverage' | 'inTop70' | 'opportunityScore' | 'ecosystemOpportunity' | 'outsideShare';

/** What an analysis says of one node, or of one HAS_JOB. */
export interface ElementScores {
  /** A label of the model, or HAS_JOB. */
  readonly of: string;
  /** The node's id, or those of the customer and the job. */
  readonly ids: readonly [id: string] | readonly [customer: string, job: string];
  readonly scores: Readonly<Partial<Record<ScoreName, number | boolean>>>;
}

/** The relationship that carries a score. */
export const SCORED_RELATIONSHIP = 'HAS_JOB';

/** The scores of one run, and where it replaces those of others. */
export interface ScoresOfRun {
  readonly graph: Graph;
  readonly origin: WriteOrigin;
  readonly run: { readonly id: string; readonly computedAt: string };
  /** Labels and HAS_JOB: no other run's scores stay there. */
  readonly replaces: readonly string[];
  readonly scores: readonly ElementScores[];
}

/**
 * Writes the scores of a run, a batch in each transaction, and takes away what other runs left where this one writes: each
 * node has the scores of one run. What is not there any more is passed over. Broken off, it can be done again.
 * @returns how many nodes and relationships have its scores.
 */
export async function writeScores({ graph, origin, run, replaces, scores }: ScoresOfRun): Promise<number> {
  let scored = 0;
  for (const of of replaces) {
    for (const batch of batches(scores.filter((one) => one.of === of))) {
      const given = batch.map((one) => ({
        ids: one.ids,
        properties: {
          ...NO_SCORES,
          ...one.scores,
          runId: run.id,
          computedAt: dateTime(run.computedAt),
        },
      }));
      scored += await writeLocked({ graph, origin }, async (locked) =>
        setOn(locked, { of, rows: await found(locked, of, given) }),
      );
    }
  }
  await removeScores({ graph, origin, of: replaces, but: run.id });
  return scored;
}

/**
 * Takes scores away, a batch in each transaction.
 * @returns from how many nodes and relationships.
 */
export async function removeScores(from: {
  readonly graph: Graph;
  readonly origin: WriteOrigin;
  /** Labels and HAS_JOB. */
  readonly of: readonly string[];
  /** The run whose scores stay; missing: none. */
  readonly but?: string;
  /** The run whose scores go; missing: all. */
  readonly only?: string;
}): Promise<number> {
  const { graph, origin, but = null, only = null } = from;
  let removed = 0;
  for (const of of from.of) {
    for (;;) {
      const some = await writeLocked({ graph, origin }, async (locked) => {
        const rows = await locked.ask<Carrier>({ text: carriersOf(of), params: { but, only } });
        await setOn(locked, { of, rows: rows.map((row) => ({ ...row, properties: NOTHING })) });
        return rows.length;
      });
      removed += some;
      if (some < AT_ONCE) break;
    }
  }
  return removed;
}

const NAMES: readonly ScoreName[] = [
  'frictionValue',
  'leverage',
  'inTop70',
  'opportunityScore',
  'ecosystemOpportunity',
  'outsideShare',
];
const NO_SCORES = Object.fromEntries(NAMES.map((name) => [name, null]));
const NOTHING = { ...NO_SCORES, runId: null, computedAt: null };

/** What one transaction takes away at most. */
const AT_ONCE = 5_000;

type Properties = Readonly<Record<string, unknown>>;

/** A node or a relationship by its element id, with the ids that name it. */
interface Carrier {
  readonly element: string;
  readonly ids: readonly string[];
}

/** Those of the rows that the graph has. */
async function found(
  graph: LockedGraph,
  of: string,
  given: readonly { readonly ids: readonly string[]; readonly properties: Properties }[],
): Promise<readonly (Carrier & { readonly properties: Properties })[]> {
  const text =
    of === SCORED_RELATIONSHIP
      ? `UNWIND $rows AS row
         MATCH (a:Customer {id: row.ids[0]})
         MATCH (b:Job {id: row.ids[1]})
         CALL (a, b) { MATCH (a)-[r:${of}]->(b) RETURN r }
         RETURN row.index AS index, elementId(r) AS element`
      : `UNWIND $rows AS row
         MATCH (n:${of} {id: row.ids[0]})
         RETURN row.index AS index, elementId(n) AS element`;
  const rows = given.map(({ ids }, index) => ({ index, ids }));
  const there = await graph.ask<{ index: number; element: string }>({ text, params: { rows } });
  return there.map(({ index, element }) => ({ element, ...given[index]! }));
}

/** Those of a label, or HAS_JOB, that have scores. Every name is the model's. */
function carriersOf(of: string): string {
  const has = NAMES.map((name) => `x.${name} IS NOT NULL`).join(' OR ');
  const [match, ids] =
    of === SCORED_RELATIONSHIP
      ? [`MATCH (a:Customer)-[x:${of}]->(b:Job)`, '[a.id, b.id]']
      : [`MATCH (x:${of})`, '[x.id]'];
  return `${match}
    WHERE (x.runId IS NOT NULL OR ${has})
      AND ($but IS NULL OR x.runId IS NULL OR x.runId <> $but)
      AND ($only IS NULL OR x.runId = $only)
    RETURN elementId(x) AS element, ${ids} AS ids
    LIMIT ${AT_ONCE}`;
}

/** How many there were. */
async function setOn(
  graph: LockedGraph,
  { of, rows }: { readonly of: string; readonly rows: readonly (Carrier & { properties: Properties })[] },
): Promise<number> {
  if (rows.length === 0) return 0;
  const isRelationship = of === SCORED_RELATIONSHIP;
  const changed = await graph.ask<{ index: number; before: readonly ExactValue[] }>(
    isRelationship ? 'write/change-relationships' : 'write/change-nodes',
    {
      rows: rows.map(({ element, properties }, index) => ({
        index,
        element,
        names: Object.keys(properties),
        properties,
      })),
    },
  );
  for (const { index, before } of changed) {
    const { ids, properties } = rows[index]!;
    const [id = null, to = null] = ids;
    const values = { given: properties, before };
    if (isRelationship) graph.journal.relationshipChanged({ type: of, from: id, to }, values);
    else graph.journal.nodeChanged({ labels: [of], id }, values);
  }
  return rows.length;
}
