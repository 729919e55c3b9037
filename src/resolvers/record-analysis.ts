import { createHash } from 'node:crypto';
import { execute, parse } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ANALYSES, kindOfField } from '../analysis/recorded/analysis-kind.ts';
import type { AnalysisKind } from '../analysis/recorded/analysis-kind.ts';
import { canonicalJson } from '../analysis/recorded/canonical-json.ts';
import type { Scores } from '../analysis/recorded/scores.ts';
import { FORMULA_VERSION } from '../analysis/formula-version.ts';
import { badInput, ThroughlineError } from '../errors.ts';
import { graphFingerprint } from '../graph/graph-fingerprint.ts';
import { readHead } from '../history/read-changes.ts';
import { writeLocked } from '../write/lock-graph.ts';
import { removeScores as takeScoresAway, writeScores } from '../write/scores.ts';
import { takeTurns } from '../write/take-turns.ts';
import { newOrigin } from '../write/write-origin.ts';
import { NOTHING_WRITTEN } from '../write/write-result.ts';
import { analysesById } from './analyses.ts';
import type { Context } from './context.ts';
import { mustBeEditor } from './must-be-editor.ts';
import { wholeQuestion } from './whole-question.ts';

interface RecordArguments {
  /** Exactly one field. */
  readonly input: Readonly<Record<string, object>>;
  readonly writeScores: boolean;
}

/** How often an answer is sought while others write. */
const TRIES = 3;
const MOST_DELETED = 100;

/** Of two that are recorded at once by one process, one gives its scores after the other; of two processes, the later prevails. */
const turns = takeTurns();

/** Mutation.recordAnalysis. */
export async function recordAnalysis(
  _: unknown,
  { input, writeScores: isScored }: RecordArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  mustBeEditor(context);
  const [[field, parameters]] = Object.entries(input) as [[string, object]];
  const kind = kindOfField(field);
  const question = wholeQuestion(info.schema, field);
  const replaces = isImagined(parameters) ? [] : ANALYSES[kind].scores;
  const isToScore = isScored && replaces.length > 0;
  const asked = { question, field, parameters, isToScore };
  const { result, fingerprint, scores } = await answered(asked, context, info);
  const origin = newOrigin('MUTATION', context);
  const id = origin.write;
  const about = { kind, question, input: canonicalJson(parameters) };
  await writeLocked({ graph: context.graph, origin }, (locked) =>
    locked.ask('analysis/keep', {
      ...about,
      id,
      key: digestOf([about.kind, about.question, about.input, FORMULA_VERSION, fingerprint]),
      formulaVersion: FORMULA_VERSION,
      graphFingerprint: fingerprint,
      result: JSON.stringify(result),
      digest: digestOf(result),
      who: context.who,
    }),
  );
  if (isToScore) {
    const { graph } = context;
    const [kept] = await analysesById(graph, [id]);
    const run = { id, computedAt: kept!.createdAt };
    const scored = await turns(() => writeScores({ graph, origin, run, replaces, scores }));
    await graph.write((transaction) => transaction.ask('analysis/scored', { id, scored }));
  }
  const [recorded] = await analysesById(context.graph, [id]);
  return recorded;
}

/** Mutation.removeScores. */
export async function removeScores(
  _: unknown,
  { kinds }: { readonly kinds?: readonly AnalysisKind[] | null },
  context: Context,
) {
  mustBeEditor(context);
  const chosen = kinds ?? (Object.keys(ANALYSES) as AnalysisKind[]);
  const of = [...new Set(chosen.flatMap((kind): readonly string[] => ANALYSES[kind].scores))];
  return scoresTaken(context, { of });
}

/** Mutation.deleteAnalyses. */
export async function deleteAnalyses(
  _: unknown,
  { ids }: { readonly ids: readonly string[] },
  context: Context,
) {
  mustBeEditor(context);
  if (ids.length > MOST_DELETED) {
    throw badInput(
      `Expected at most ${MOST_DELETED} ids in one call, got ${ids.length}. Send them in several.`,
    );
  }
  let taken = { ...NOTHING_WRITTEN, write: null as string | null };
  for (const { id, kind } of await analysesById(context.graph, [...new Set(ids)])) {
    const { changed, write } = await scoresTaken(context, { of: ANALYSES[kind].scores, only: id });
    await context.graph.write((transaction) => transaction.ask('analysis/delete', { ids: [id] }));
    taken = {
      ...taken,
      deleted: taken.deleted + 1,
      changed: taken.changed + changed,
      write: write ?? taken.write,
    };
  }
  return taken;
}

async function scoresTaken(
  context: Context,
  from: { readonly of: readonly string[]; readonly only?: string },
) {
  const origin = newOrigin('MUTATION', context);
  const changed = await turns(() => takeScoresAway({ graph: context.graph, origin, ...from }));
  return { ...NOTHING_WRITTEN, changed, write: changed > 0 ? origin.write : null };
}

interface Asked {
  readonly question: string;
  readonly field: string;
  readonly parameters: object;
  /** Whether the scores are wanted too. */
  readonly isToScore: boolean;
}

interface Answered {
  readonly result: unknown;
  readonly fingerprint: string;
  /** Empty where they are not wanted. */
  readonly scores: readonly Scores[];
}

/**
 * The answer, its scores and the fingerprint of the graph that they are of: none of Throughline's writes was committed between.
 * @throws ThroughlineError UNAVAILABLE where the graph is written to all the time; what the analysis itself throws.
 */
async function answered(asked: Asked, context: Context, info: GraphQLResolveInfo): Promise<Answered> {
  const writes = async () => (await readHead(context.graph)).newest;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await writes();
    const [answer, fingerprint] = await Promise.all([
      resultOf(asked, context, info),
      graphFingerprint(context.graph, context.model),
    ]);
    if ((await writes()) === before) return { ...answer, fingerprint };
  }
  throw new ThroughlineError(
    'UNAVAILABLE',
    `Expected the graph to rest while an analysis of it is recorded, got writes in between ${TRIES} times. Try again when less is written.`,
  );
}

async function resultOf(
  { question, field, parameters, isToScore }: Asked,
  context: Context,
  { schema }: GraphQLResolveInfo,
): Promise<Omit<Answered, 'fingerprint'>> {
  let scores: () => Promise<Answered['scores']> = () => Promise.resolve([]);
  const { data, errors } = await execute({
    schema,
    document: parse(question),
    variableValues: { input: parameters },
    contextValue: {
      ...context,
      onScores: (told) => {
        scores = told;
      },
    } satisfies Context,
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  // Some are read from the graph when they are asked for.
  return { result: data?.[field], scores: isToScore ? await scores() : [] };
}

function isImagined(parameters: object): boolean {
  const { whatIf } = parameters as { readonly whatIf?: readonly unknown[] | null };
  return whatIf != null && whatIf.length > 0;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
