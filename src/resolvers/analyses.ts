import type { AnalysisKind } from '../analysis/recorded/analysis-kind.ts';
import { compareResults } from '../analysis/recorded/compare-results.ts';
import { readCursorFields, writeCursorFields } from '../cursor-fields.ts';
import { badInput, ThroughlineError } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { shownPage } from './shown-page.ts';
import { within } from './within.ts';

/** A recorded analysis as it is kept, its result read where it is selected. */
export interface RecordedAnalysis {
  readonly id: string;
  readonly kind: AnalysisKind;
  readonly question: string;
  /** Canonical JSON. */
  readonly input: string;
  readonly formulaVersion: number;
  readonly graphFingerprint: string;
  /** The same for the same answer. */
  readonly digest: string;
  readonly who: string;
  readonly createdAt: string;
  /** The id of the earlier one that it repeats. */
  readonly repeats: string | null;
  readonly isSame: boolean | null;
  readonly scored: number | null;
  readonly result: () => Promise<unknown>;
}

/** Query.analysis. */
export async function analysis(_: unknown, { id }: { readonly id: string }, { graph }: Context) {
  return (await analysesById(graph, [id]))[0] ?? null;
}

interface PageArguments {
  readonly kind?: AnalysisKind | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Query.analyses. */
export async function analyses(_: unknown, args: PageArguments, { graph }: Context) {
  const { kind = null, after } = args;
  const first = within('first', args.first, [1, 1000]);
  const place = typeof after === 'string' ? readPlace(after) : { at: null, id: null };
  const rows = await graph.ask<StoredAnalysis>('analysis/page', { kind, ...place, first: first + 1 });
  const edges = withResults(graph, rows.slice(0, first)).map((node) => ({
    cursor: writeCursorFields([node.createdAt, node.id]),
    node,
  }));
  return {
    ...shownPage(edges, { hasNextPage: rows.length > first, hasPreviousPage: place.at !== null }),
    totalCount: async () => (await graph.ask<{ found: number }>('analysis/count', { kind }))[0]?.found ?? 0,
  };
}

interface CompareArguments {
  readonly before: string;
  readonly after: string;
  readonly first: number;
}

/** Query.compareAnalyses. */
export async function compareAnalyses(_: unknown, args: CompareArguments, { graph }: Context) {
  const first = within('first', args.first, [1, 1000]);
  const found = await analysesById(graph, [args.before, args.after]);
  const [before, after] = [args.before, args.after].map((id) => {
    const one = found.find((candidate) => candidate.id === id);
    if (one === undefined) throw notRecorded(id);
    return one;
  }) as [RecordedAnalysis, RecordedAnalysis];
  if (before.kind !== after.kind) {
    throw badInput(
      `Expected two analyses of one kind, got ${before.kind} and ${after.kind}. Ask \`analyses(kind: ${before.kind})\` for others to compare with.`,
    );
  }
  const differences = once(async () =>
    before.digest === after.digest ? [] : compareResults(await before.result(), await after.result()),
  );
  return {
    before,
    after,
    sameInput: before.input === after.input,
    sameFormulas: before.formulaVersion === after.formulaVersion,
    sameGraph: before.graphFingerprint === after.graphFingerprint,
    sameResult: before.digest === after.digest,
    inputDifferences: compareResults(JSON.parse(before.input), JSON.parse(after.input)),
    differences: async () => (await differences()).slice(0, first),
    differenceCount: async () => (await differences()).length,
  };
}

/** The fields of Analysis that are not kept as they are shown. */
export const analysisResolvers = {
  input: ({ input }: RecordedAnalysis): unknown => JSON.parse(input),
  sameResult: ({ isSame }: RecordedAnalysis) => isSame,
  repeats: async ({ repeats }: RecordedAnalysis, _: unknown, { graph }: Context) =>
    repeats === null ? null : ((await analysesById(graph, [repeats]))[0] ?? null),
};

/** Those of the ids that are recorded. */
export async function analysesById(graph: GraphReader, ids: readonly string[]): Promise<RecordedAnalysis[]> {
  return withResults(graph, await graph.ask<StoredAnalysis>('analysis/by-id', { ids }));
}

type StoredAnalysis = Omit<RecordedAnalysis, 'result'>;

/** Results are long, and read together, where one is selected. */
function withResults(graph: GraphReader, rows: readonly StoredAnalysis[]): RecordedAnalysis[] {
  const results = once(async () => {
    const ids = rows.map(({ id }) => id);
    const found = await graph.ask<{ id: string; result: string }>('analysis/results', { ids });
    return new Map(found.map(({ id, result }) => [id, result]));
  });
  return rows.map((row) => ({
    ...row,
    result: async (): Promise<unknown> => JSON.parse((await results()).get(row.id) ?? 'null'),
  }));
}

function readPlace(cursor: string): { readonly at: string; readonly id: string } {
  const [at, id, ...rest] = readCursorFields(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || rest.length > 0) {
    throw badInput(`Expected "after" to be an endCursor of "analyses", got "${cursor.slice(0, 100)}".`);
  }
  return { at, id };
}

function notRecorded(id: string): ThroughlineError {
  return new ThroughlineError(
    'NOT_FOUND',
    `Expected the id of a recorded analysis, got "${id.slice(0, 128)}". Ask \`analyses\` for what there is.`,
  );
}
