import { setImmediate } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import {
  bestPath,
  bestPathFacts,
  byKey,
  keyOf,
  readCursor,
  writeCursor,
  type BestPath,
  type BestPathOrder,
} from '../analysis/orchestration/best-path.ts';
import type { UsedFact } from '../analysis/evidence.ts';
import { mergedNotes, type Note } from '../analysis/notes.ts';
import { ThroughlineError } from '../errors.ts';
import { pairFacts, type Pair } from './best-path-facts.ts';
import type { Context } from './context.ts';
import type { UsedFacts } from './evidence.ts';
import { graphView } from './graph-view.ts';
import { unconstrainedQuestion } from './orchestration-question.ts';
import { requireKnown } from './require-known.ts';
import { shownNotes } from './shown-notes.ts';
import { shownPath } from './shown-orchestration.ts';
import { shownPage } from './shown-page.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

interface BestPathsInput {
  readonly customers?: readonly string[] | null;
  readonly provider?: string | null;
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy: BestPathOrder;
  readonly valueOfTime?: number | null;
}

/** Pairs of a customer and a job that one answer looks at. */
export const MOST_PAIRS = 5_000;

const LARGEST_PAGE = 1_000;

/** Kept back from the request's deadline for showing the page, in milliseconds. */
const RESERVED_MS = 1_500;

/** How long one stretch of work keeps everybody else waiting, in milliseconds. */
const STRETCH_MS = 25;

/** Query.bestPaths. */
export async function bestPaths(
  _: unknown,
  { input }: { readonly input: BestPathsInput },
  context: Context,
  { schema }: GraphQLResolveInfo,
) {
  const { provider = null } = input;
  within('first', input.first, [1, LARGEST_PAGE]);
  const best = unconstrainedQuestion(schema, { select: 'BEST', first: 1, valueOfTime: valueOfTimeOf(input) });
  const question = JSON.stringify({ ...input, first: null, after: null });
  const after = input.after == null ? null : readCursor(input.after, question);

  const { pairs, leftOut } = await pairsAsked(input, context);
  const factsOf = await pairFacts(context.graph, pairs, provider);
  const { found, notes } = await searchedPairs(
    pairs,
    (pair) => bestPath(factsOf(pair), best, { checkpoint: context.checkpoint }),
    context,
  );

  const order = byKey(input.orderBy);
  const ranked = found
    .map((one) => ({ one, key: keyOf(one, input.orderBy) }))
    .sort((a, b) => order(a.key, b.key));
  const rest = after === null ? ranked : ranked.filter(({ key }) => order(key, after) > 0);
  const view = graphView(context);
  const listed = rest.slice(0, input.first);
  const edges = listed.map(({ one, key }) => ({
    cursor: writeCursor(key, question),
    node: {
      customer: view.node('Customer', one.customer),
      job: view.node('Job', one.job),
      path: one.path === null ? null : shownPath(one.path, view),
      today: one.today === null ? null : shownPath(one.today, view),
      premium: one.premium,
      unserved: one.unserved.map((id) => view.node('Job', id)),
    },
  }));
  return {
    ...shownPage(edges, { hasNextPage: rest.length > edges.length, hasPreviousPage: after !== null }),
    totalCount: ranked.length,
    restsOn: {
      view,
      facts: () =>
        factsOfPairs(
          pairs,
          listed.map(({ one }) => one),
          (pair) => bestPathFacts(factsOf(pair), best, { checkpoint: context.checkpoint }),
        ),
    },
    notes: shownNotes(mergedNotes([leftOut, notes, ...found.map((one) => one.notes)]), view),
  };
}

/** The pairs that the question is about, as many as one answer looks at. */
async function pairsAsked(
  { customers = null, provider = null }: BestPathsInput,
  { graph }: Context,
): Promise<{ readonly pairs: readonly Pair[]; readonly leftOut: readonly Note[] }> {
  const scope = { customers, provider: provider ?? '' };
  await requireKnown(graph, { customers, provider });
  const pairs = await graph.ask<Pair>('best-path/pairs', { ...scope, most: MOST_PAIRS + 1 });
  if (pairs.length <= MOST_PAIRS) return { pairs, leftOut: [] };
  const [count] = await graph.ask<{ pairs: number }>('best-path/pair-count', scope);
  const note = leftOutNote(
    'PAIRS_LEFT_OUT',
    `One answer looks at ${MOST_PAIRS.toLocaleString('en')} customers and jobs.`,
    (count?.pairs ?? pairs.length) - MOST_PAIRS,
  );
  return { pairs: pairs.slice(0, MOST_PAIRS), leftOut: [note] };
}

function leftOutNote(code: string, reason: string, count: number): Note {
  return {
    code,
    message: `${reason} Those that come last by their ids are left out, and may be better than those listed. Ask about fewer customers.`,
    count,
    nodes: [],
  };
}

/** Searches pair after pair until all are done or the time is up. */
async function searchedPairs(
  pairs: readonly Pair[],
  search: (pair: Pair) => BestPath | ThroughlineError,
  { deadline, onProgress }: Context,
): Promise<{ readonly found: readonly BestPath[]; readonly notes: readonly Note[] }> {
  const found: BestPath[] = [];
  const notes: Note[] = [];
  await inTurns(
    pairs,
    (pair) => {
      const one = search(pair);
      if (one instanceof ThroughlineError) notes.push(refusalNote(pair, one));
      else found.push(one);
    },
    (done) => {
      const isLate = Date.now() > deadline - RESERVED_MS;
      if (isLate) notes.push(leftOutNote('TIME_ENDED', 'The time ended.', pairs.length - done));
      else onProgress('best paths', done, pairs.length);
      return isLate;
    },
  );
  onProgress('best paths', pairs.length, pairs.length);
  return { found, notes };
}

/** The facts of the pairs listed. */
async function factsOfPairs(
  pairs: readonly Pair[],
  listed: readonly BestPath[],
  factsOf: (pair: Pair) => readonly UsedFact[],
): Promise<UsedFacts> {
  const keys = new Set(listed.map(keyOfPair));
  const facts: UsedFact[] = [];
  const asked = pairs.filter((one) => keys.has(keyOfPair(one)));
  await inTurns(asked, (pair) => facts.push(...factsOf(pair)));
  return { facts, unlisted: 0 };
}

/** Looks at one after another, now and then letting others have their turn, unless it is asked to end there. */
async function inTurns<T>(
  items: readonly T[],
  look: (item: T) => void,
  ends: (done: number) => boolean = () => false,
): Promise<void> {
  let stretch = Date.now();
  for (const [done, item] of items.entries()) {
    if (Date.now() > stretch + STRETCH_MS) {
      if (ends(done)) return;
      await setImmediate();
      stretch = Date.now();
    }
    look(item);
  }
}

function keyOfPair({ customer, job }: Pick<Pair, 'customer' | 'job'>): string {
  return JSON.stringify([customer, job]);
}

function refusalNote({ customer, job }: Pair, { message }: ThroughlineError): Note {
  return {
    code: 'JOB_REFUSED',
    message: `Jobs that cannot be searched are left out. ${message}`,
    count: 1,
    nodes: [
      { kind: 'Customer', id: customer },
      { kind: 'Job', id: job },
    ],
  };
}
