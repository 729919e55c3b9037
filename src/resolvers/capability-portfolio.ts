import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from '../analysis/capability-portfolio/facts.ts';
import type { CapabilityLeverage } from '../analysis/capability-portfolio/leverage-rows.ts';
import { portfolioFactsUsed } from '../analysis/capability-portfolio/used-facts.ts';
import { hullOf } from '../analysis/observations.ts';
import { groupBy } from '../group-by.ts';
import type { PortfolioTask, PortfolioTasks } from '../solver/portfolio-messages.ts';
import { runPortfolio } from '../solver/run-portfolio.ts';
import { capabilityPortfolioFacts } from './capability-portfolio-facts.ts';
import { questionOf, scopeOf } from './capability-portfolio-question.ts';
import type { CapabilityPortfolioInput } from './capability-portfolio-question.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { readObservations } from './observations.ts';
import { requireKnown } from './require-known.ts';
import { shownNotes } from './shown-notes.ts';
import { within } from './within.ts';

/** Kept back from the request's deadline for the solver's grace and the rest of the answer, in seconds. */
const RESERVED_SECONDS = 1;

/** A portfolio's question with its answer, and where it was read. */
export interface AnsweredPortfolio {
  readonly question: CapabilityPortfolioQuestion;
  readonly facts: CapabilityPortfolioFacts;
  readonly answer: CapabilityPortfolio;
  readonly view: GraphView;
  readonly context: Context;
}

/** Query.capabilityPortfolio. */
export async function capabilityPortfolio(
  _: unknown,
  { input }: { readonly input: CapabilityPortfolioInput },
  context: Context,
) {
  return shownPortfolio(await answeredPortfolio(input, context));
}

/** CapabilityPortfolio.sensitivity: worked out where it is selected, and there alone. */
export async function sensitivity(
  { asked }: { readonly asked: AnsweredPortfolio },
  { first }: { readonly first: number },
) {
  const { facts, question, answer, view, context } = asked;
  const rows = await inItsThread(context, question, (timed) => ({
    kind: 'SENSITIVITY',
    facts,
    question: { ...timed, first: within('first', first, [1, 25]) },
    answer: { chosen: answer.chosen, leverage: answer.leverage, proof: answer.proof },
  }));
  return rows.map((row) => ({ ...row, capability: view.node('Capability', row.capability) }));
}

/** CapabilityPortfolio.scenarios: drawn where they are selected, and there alone. */
export async function scenarios(
  { asked }: { readonly asked: AnsweredPortfolio },
  { count, seed }: { readonly count: number; readonly seed: number },
) {
  const { facts, question, view, context } = asked;
  const observations = await view.read((graph) => readObservations(graph, null));
  const intervals = [...groupBy(observations, (one) => `${one.about}\n${one.property}`).values()].flatMap(
    (several) => {
      const hull = hullOf(several);
      return hull === null ? [] : [{ about: several[0]!.about, property: several[0]!.property, ...hull }];
    },
  );
  const drawn = await inItsThread(context, question, (timed) => ({
    kind: 'SCENARIOS',
    facts,
    question: { ...timed, count: within('count', count, [1, 1000]), seed },
    intervals,
  }));
  return {
    ...drawn,
    seed,
    complete: drawn.count === count,
    chosen: drawn.chosen.map((row) => ({ ...row, capability: view.node('Capability', row.capability) })),
  };
}

/** Reads what a portfolio rests on, in the graph as its question sees it, and answers it. */
export async function answeredPortfolio(
  input: CapabilityPortfolioInput,
  context: Context,
): Promise<AnsweredPortfolio> {
  const question = questionOf(input);
  const scope = scopeOf(input);
  const view = graphView(context, input.whatIf);
  const facts = await view.read(async (graph) => {
    await requireKnown(graph, scope);
    return capabilityPortfolioFacts(graph, scope);
  });
  const answer = await inItsThread(context, question, (timed) => ({
    kind: 'PORTFOLIO',
    facts,
    question: timed,
  }));
  return { question, facts, answer, view, context };
}

/** Answers in a thread, with what time the request has left. */
async function inItsThread<Kind extends keyof PortfolioTasks>(
  context: Context,
  question: CapabilityPortfolioQuestion,
  taskOf: (timed: CapabilityPortfolioQuestion) => PortfolioTask<Kind>,
): Promise<PortfolioTasks[Kind]['answer']> {
  const left = (context.deadline - Date.now()) / 1000 - RESERVED_SECONDS;
  const timeLimitSeconds = Math.min(question.timeLimitSeconds, left);
  try {
    return await runPortfolio<Kind>(taskOf({ ...question, timeLimitSeconds }), context.signal);
  } catch (error) {
    // Whoever ended the thread is told so in our own words.
    context.checkpoint();
    throw error;
  }
}

/** The answer with every node as a reference, which the reading layer fills with what the query selects. */
export function shownPortfolio(asked: AnsweredPortfolio) {
  const { facts, question, answer, view } = asked;
  return {
    asked,
    restsOn: { view, facts: () => portfolioFactsUsed(facts, question, answer) },
    ...answer,
    chosen: answer.chosen.map((one) => shownLeverage(one, view)),
    leverage: answer.leverage.map((one) => shownLeverage(one, view)),
    roadmap: answer.roadmap.map((step) => ({
      ...step,
      capabilities: step.capabilities.map((id) => view.node('Capability', id)),
      unlocks: step.unlocks.map((id) => view.node('Offering', id)),
    })),
    unlocked: answer.unlocked.map((id) => view.node('Offering', id)),
    notes: shownNotes(answer.notes, view),
  };
}

export function shownLeverage(one: CapabilityLeverage, view: GraphView) {
  return {
    ...one,
    capability: view.node('Capability', one.capability),
    needsAlso: one.needsAlso.map((id) => view.node('Capability', id)),
    unlocks: one.unlocks.map((id) => view.node('Offering', id)),
    ways: one.ways.map((way) => ({
      ...way,
      provider: view.node('Provider', way.provider),
    })),
  };
}
