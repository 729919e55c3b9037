import { dateTime, integer } from '../graph/values.ts';
import type { Graph } from '../graph/graph.ts';
import type { ExactValue } from '../graph/exact-values.ts';
import { BATCH, batches } from './batches.ts';
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
  /** Nodes or relationships in one transaction at most; default 5,000. */
  readonly atOnce?: number;
}

/**
 * Writes the scores of a run, a batch in each transaction, and takes away what other runs left where this one writes: each
 * node has the scores of one run. What is not there any more is passed over. Broken off, it can be done again. Whoever begins
 * to write or to take away the same scores meanwhile, in whatever process, is later and prevails: this run gives up then.
 * @returns how many nodes and relationships have its scores; null where it gave up.
 */
export async function writeScores(of: ScoresOfRun): Promise<number | null> {
  const { graph, origin, run, replaces, scores, atOnce = BATCH } = of;
  await begin({ graph, origin }, { of: replaces, run: run.id });
  let scored = 0;
  for (const label of replaces) {
    const all = scores.filter((one) => one.of === label);
    for (const batch of batches(all, atOnce)) {
      const given = batch.map((one) => ({
        ids: one.ids,
        properties: {
          ...NO_SCORES,
          ...one.scores,
          runId: run.id,
          computedAt: dateTime(run.computedAt),
        },
      }));
      const set = await whileLatest({ graph, origin }, { of: label, run: run.id }, async (locked) =>
        setOn(locked, { of: label, rows: await found(locked, label, given) }),
      );
      if (set === null) return null;
      scored += set;
    }
  }
  for (const label of replaces) {
    const gone = await takeAway({ graph, origin, label, run: run.id, but: run.id, only: null, atOnce });
    if (!gone.isWhole) return null;
  }
  return scored;
}

/**
 * Takes scores away, a batch in each transaction. A run that is writing them gives up; whoever begins to write them meanwhile
 * prevails, and replaces what is left.
 * @returns from how many nodes and relationships.
 */
export async function removeScores(from: {
  readonly graph: Graph;
  readonly origin: WriteOrigin;
  /** Labels and HAS_JOB. */
  readonly of: readonly string[];
  /** The run whose scores go; missing: all. */
  readonly only?: string;
}): Promise<number> {
  const { graph, origin, of, only = null } = from;
  const run = origin.write;
  await begin({ graph, origin }, { of, run, only });
  let removed = 0;
  for (const label of of) {
    // Those of one run are nobody else's to write.
    const by = only === null ? run : null;
    removed += (await takeAway({ graph, origin, label, run: by, but: null, only, atOnce: BATCH })).removed;
  }
  return removed;
}

interface Writing {
  readonly graph: Graph;
  readonly origin: WriteOrigin;
}

/** Makes a run the latest; with `only`, where that one is the latest. */
function begin(
  writing: Writing,
  {
    of,
    run,
    only = null,
  }: { readonly of: readonly string[]; readonly run: string; readonly only?: string | null },
): Promise<void> {
  return writeLocked(writing, async (locked) => {
    const runs: Record<string, string> = {};
    for (const label of of) {
      if (only === null || (await latest(locked, label)) === only) runs[begunBy(label)] = run;
    }
    await locked.ask('write/begin-scores', { runs });
  });
}

/** Work under the lock, unless another run has begun after this one: null then. A run of null never gives up. */
function whileLatest<T>(
  writing: Writing,
  { of, run }: { readonly of: string; readonly run: string | null },
  work: (locked: LockedGraph) => Promise<T>,
): Promise<T | null> {
  return writeLocked(writing, async (locked) =>
    run === null || (await latest(locked, of)) === run ? work(locked) : null,
  );
}

async function latest(graph: LockedGraph, of: string): Promise<string | null> {
  const [row] = await graph.ask<{ run: string | null }>('write/scores-begun', { name: begunBy(of) });
  return row?.run ?? null;
}

/** The property of the lock that says which run began last to write the scores of a label, or of HAS_JOB. */
function begunBy(of: string): string {
  return `scores_${of}`;
}

interface TakingAway extends Writing {
  readonly label: string;
  /** Whose work it is; null: it goes on whoever begins meanwhile. */
  readonly run: string | null;
  /** The run whose scores stay; null: none. */
  readonly but: string | null;
  /** The run whose scores go; null: all. */
  readonly only: string | null;
  readonly atOnce: number;
}

/** From how many, and whether from all that have them. */
async function takeAway({ graph, origin, label, run, but, only, atOnce }: TakingAway) {
  let removed = 0;
  for (;;) {
    const some = await whileLatest({ graph, origin }, { of: label, run }, async (locked) => {
      const params = { but, only, atOnce: integer(atOnce) };
      const rows = await locked.ask<Carrier>({ text: carriersOf(label), params });
      await setOn(locked, { of: label, rows: rows.map((row) => ({ ...row, properties: NOTHING })) });
      return rows.length;
    });
    if (some === null) return { removed, isWhole: false };
    removed += some;
    if (some < atOnce) return { removed, isWhole: true };
  }
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
    LIMIT $atOnce`;
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
