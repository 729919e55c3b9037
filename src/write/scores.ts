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
      const set = await whileLatest({ graph, origin }, { of: label, run: run.id }, (locked) =>
        setScores(locked, { of: label, run, rows: batch }),
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
      await clear(locked, { of: label, rows });
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

/** The names of all properties that recorded analyses write. */
export const SCORE_PROPERTIES: ReadonlySet<string> = new Set(Object.keys(NOTHING));

/** A node or a relationship by its element id, with the ids that name it. */
interface Carrier {
  readonly element: string;
  readonly ids: readonly string[];
}

/** Sets the scores of a run on those of the rows that the graph has: how many these are. */
async function setScores(
  graph: LockedGraph,
  {
    of,
    run,
    rows,
  }: Pick<ScoresOfRun, 'run'> & { readonly of: string; readonly rows: readonly ElementScores[] },
): Promise<number> {
  const computedAt = dateTime(run.computedAt);
  const params = {
    rows: rows.map(({ ids, scores }, index) => ({ index, ids, scores: { ...NO_SCORES, ...scores } })),
    run: run.id,
    computedAt,
  };
  const groups = await graph.ask<Scored>({ text: scoringOf(of), params, exact: ['computedAt', 'changed'] });
  for (const { computedAt: moment, changed } of groups) {
    for (const [index, ...before] of changed) {
      const { ids, scores } = rows[index as number]!;
      const given = { ...NO_SCORES, ...scores, runId: run.id, computedAt };
      tell(graph, { of, ids }, { given, before: [...before, ...moment] });
    }
  }
  return groups.reduce((sum, { there }) => sum + there, 0);
}

/** What had scores of one moment, which would take longer to read for each than all the rest. */
interface Scored {
  readonly computedAt: readonly ExactValue[];
  readonly there: number;
  /** Those that are different now: which row, and what they had, in the order of `given`. */
  readonly changed: readonly (readonly ExactValue[])[];
}

/** Finds and sets in one statement. Every name is the model's. */
function scoringOf(of: string): string {
  const [match, set] =
    of === SCORED_RELATIONSHIP
      ? [
          `MATCH (a:Customer {id: row.ids[0]})
           MATCH (b:Job {id: row.ids[1]})
           CALL (a, b) { MATCH (a)-[x:${of}]->(b) RETURN x }`,
          '',
        ]
      : [`MATCH (x:${of} {id: row.ids[0]})`, 'x:Entity, '];
  return `UNWIND $rows AS row
    ${match}
    WITH x, row, properties(x) AS was
    SET ${set}x += row.scores, x.runId = $run, x.computedAt = $computedAt
    WITH row, was, properties(x) <> was AS isChanged
    RETURN [was.computedAt] AS computedAt,
           count(*) AS there,
           collect(CASE WHEN isChanged THEN [row.index, ${[...NAMES, 'runId'].map((name) => `was.${name}`).join(', ')}] END) AS changed`;
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

/** Takes all scores away from these. */
async function clear(
  graph: LockedGraph,
  { of, rows }: { readonly of: string; readonly rows: readonly Carrier[] },
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(NOTHING);
  const changed = await graph.ask<{ index: number; before: readonly ExactValue[] }>(
    of === SCORED_RELATIONSHIP ? 'write/change-relationships' : 'write/change-nodes',
    { rows: rows.map(({ element }, index) => ({ index, element, names, properties: NOTHING })) },
  );
  for (const { index, before } of changed) {
    tell(graph, { of, ids: rows[index]!.ids }, { given: NOTHING, before });
  }
}

function tell(
  { journal }: LockedGraph,
  { of, ids }: { readonly of: string; readonly ids: readonly string[] },
  values: Parameters<LockedGraph['journal']['nodeChanged']>[1],
): void {
  const [id = null, to = null] = ids;
  if (of === SCORED_RELATIONSHIP) journal.relationshipChanged({ type: of, from: id, to }, values);
  else journal.nodeChanged({ labels: [of], id }, values);
}
