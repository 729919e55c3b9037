/**
 * How fast outside-in questions are answered: `npx tsx bench/insight.ts [rounds, default 5] [scale, default 1] [smaller
 * scale, default 0.1] [--questions 1,3-5,forecast] [--minutes 60]`, or `--small` for 3 rounds at scales 0.1 and 0.02. Medians and
 * 90th percentiles in ms.
 *
 * Data: a generated graph of 1,000 segments, 20,000 jobs, 500 ecosystems and 1,000,000 relationships, times the scale, on a
 * throw-away Neo4j. Each question is a whole GraphQL request, beside bare Cypher aggregations of the rows that it rests on,
 * side by side as ours are, in turn, in the same run. The last column is how much longer it takes than on the graph of the smaller
 * scale, which is measured first.
 *
 * A question's row is printed as soon as it is measured; progress goes to stderr. `--questions` chooses by numbers from 1 and by
 * parts of names. After `--minutes` no further question begins, and what was left out is said at the end, as is how long the whole
 * took. A question that fails says so in its row, and the others go on.
 */
import { parseArgs } from 'node:util';
import { graphql } from 'graphql';
import type { Graph } from '../src/graph/graph.ts';
import { readModel } from '../src/model/read-model.ts';
import { makeSchema } from '../src/resolvers/index.ts';
import { makeContext } from '../src/resolvers/make-context.ts';
import { storeInsightGraph } from './insight-graph.ts';
import { INSIGHT_QUESTIONS } from './insight-questions.ts';
import type { InsightQuestion } from './insight-questions.ts';
import { measured, print } from './measured.ts';
import type { Times } from './measured.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

/** A question's times, or why it has none. */
type Outcome = Readonly<Record<'ours' | 'bare', Times>> | { readonly failure: string };

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: 'boolean', default: false },
    questions: { type: 'string', default: '' },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const [ROUNDS = 5, SCALE = 1, SMALLER = 0.1] = flags.small ? [3, 0.1, 0.02] : positionals.map(Number);
const CHOSEN = chosen(flags.questions);
const BEGAN = performance.now();
const UNTIL = BEGAN + Number(flags.minutes) * 60_000;
const LONGEST_MS = 120_000;

const model = readModel();
const schema = makeSchema(model);
const smaller = new Map<InsightQuestion, Outcome>();
const larger = new Map<InsightQuestion, Outcome>();
await measureAll(SMALLER, (question, outcome) => smaller.set(question, outcome));
print(['', 'ours p50', 'p90', 'bare p50', 'p90', 'ours / bare', `× ${SMALLER}`]);
await measureAll(SCALE, (question, outcome) => {
  larger.set(question, outcome);
  print(rowOf(question, outcome));
});
for (const { name } of CHOSEN.filter((question) => !larger.has(question))) {
  print([name, 'left out, as the minutes were over']);
}
process.stdout.write(`the whole took ${((performance.now() - BEGAN) / 60_000).toFixed(1)} minutes\n`);
process.stdout.write(`peak resident memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);

/** The questions of numbers and ranges of numbers, and those whose names have a word; all where none is named. */
function chosen(list: string): readonly InsightQuestion[] {
  const words = list.split(',').filter((word) => word !== '');
  if (words.length === 0) return INSIGHT_QUESTIONS;
  const isMeant = (word: string, { name }: InsightQuestion, at: number): boolean => {
    const range = /^(\d+)(?:-(\d+))?$/.exec(word);
    if (range === null) return name.includes(word);
    return at + 1 >= Number(range[1]) && at + 1 <= Number(range[2] ?? range[1]);
  };
  for (const word of words) {
    if (INSIGHT_QUESTIONS.some((question, at) => isMeant(word, question, at))) continue;
    const names = INSIGHT_QUESTIONS.map(({ name }, at) => `${at + 1} "${name}"`).join(', ');
    throw new Error(
      `Expected the number of a question or a part of its name, got "${word}". There are: ${names}.`,
    );
  }
  return INSIGHT_QUESTIONS.filter((question, at) => words.some((word) => isMeant(word, question, at)));
}

/** Fills a graph of this scale and measures each question on it, while there is time. */
async function measureAll(scale: number, onMeasured: (question: InsightQuestion, outcome: Outcome) => void) {
  if (performance.now() > UNTIL) return;
  const { graph, close } = await throwAwayGraph(model, { timeoutMs: LONGEST_MS });
  try {
    tell(`scale ${scale}: filling the graph`);
    const relationships = await storeInsightGraph(graph, { scale });
    tell(`scale ${scale}: ${relationships.toLocaleString('en')} relationships`);
    for (const [at, question] of CHOSEN.entries()) {
      if (performance.now() > UNTIL) return;
      tell(`scale ${scale}: question ${at + 1} of ${CHOSEN.length}, ${question.name}`);
      onMeasured(question, await outcomeOf(graph, question));
    }
  } finally {
    await close();
  }
}

async function outcomeOf(graph: Graph, { asked, bare }: InsightQuestion): Promise<Outcome> {
  try {
    return await measured(ROUNDS, {
      ours: () => ask(graph, asked),
      bare: () => Promise.all(bare.map((text) => graph.ask({ text, params: {} }))),
    });
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function ask(graph: Graph, source: string): Promise<void> {
  const contextValue = makeContext({
    graph,
    model,
    roles: new Set(['reader', 'editor']),
    currency: 'USD',
    deadline: Date.now() + LONGEST_MS,
  });
  const { errors } = await graphql({ schema, source, contextValue });
  if (errors !== undefined) throw errors[0]!;
}

function rowOf(question: InsightQuestion, outcome: Outcome): readonly string[] {
  const { name } = question;
  if ('failure' in outcome) return [name, `  failed: ${outcome.failure}`];
  const { ours, bare } = outcome;
  const before = smaller.get(question);
  return [
    name,
    ...[ours.p50, ours.p90, bare.p50, bare.p90].map((ms) => ms.toFixed(0)),
    (ours.p50 / bare.p50).toFixed(2),
    before === undefined || 'failure' in before ? '-' : (ours.p50 / before.ours.p50).toFixed(1),
  ];
}

/** A line of progress, with the seconds since the start. */
function tell(line: string): void {
  process.stderr.write(`${((performance.now() - BEGAN) / 1_000).toFixed(0)} s, ${line}\n`);
}
