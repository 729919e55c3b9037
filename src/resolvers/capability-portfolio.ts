import type {
  CapabilityPortfolio,
  CapabilityPortfolioQuestion,
} from '../analysis/capability-portfolio/capability-portfolio.ts';
import type { CapabilityKind, CapabilityPortfolioFacts } from '../analysis/capability-portfolio/facts.ts';
import type { CapabilityLeverage } from '../analysis/capability-portfolio/leverage-rows.ts';
import { capabilityScores } from '../analysis/recorded/scores.ts';
import { aboutOf } from '../analysis/evidence.ts';
import { hullOf, observedKey } from '../analysis/observations.ts';
import { groupBy } from '../group-by.ts';
import { runPortfolio } from '../solver/run-portfolio.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import { capabilityPortfolioFacts } from './capability-portfolio-facts.ts';
import { questionOf, scopeOf } from './capability-portfolio-question.ts';
import type { CapabilityPortfolioInput } from './capability-portfolio-question.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import type { Held } from './held.ts';
import { readObservations } from './observations.ts';
import { requireKnown } from './require-known.ts';
import { shownNotes } from './shown-notes.ts';
import { within } from './within.ts';

/** A portfolio's question with its answer, and where it was read. */
export interface AnsweredPortfolio {
  readonly question: CapabilityPortfolioQuestion;
  readonly held: Held;
  /** What `whatIf` sets, as `about` and the property, a line each. */
  readonly imagined: ReadonlySet<string>;
  readonly facts: CapabilityPortfolioFacts;
  readonly answer: CapabilityPortfolio;
  readonly view: GraphView;
  readonly context: Context;
}

interface Shown {
  readonly asked: AnsweredPortfolio;
}

/** Query.capabilityPortfolio. */
export async function capabilityPortfolio(
  _: unknown,
  { input }: { readonly input: CapabilityPortfolioInput },
  context: Context,
) {
  const asked = await answeredPortfolio(input, context);
  const { constraint, value } = asked.question;
  context.onScores(async () =>
    capabilityScores(asked.answer, {
      isCurrency: value === 'GENERALISED',
      targetShare: constraint.kind === 'TARGET_SHARE' ? constraint.targetShare : null,
    }),
  );
  return shownPortfolio(asked);
}

/** CapabilityPortfolio.sensitivity: worked out where it is selected, and there alone. */
export async function sensitivity({ asked }: Shown, selected: { readonly first: number }) {
  const { view, context } = asked;
  const rows = await runPortfolio({ kind: 'SENSITIVITY', ...sensitivityTask(asked, selected) }, context);
  return rows.map((row) => ({ ...row, capability: view.node('Capability', row.capability) }));
}

/** CapabilityPortfolio.valueSensitivity: likewise. */
export async function valueSensitivity({ asked }: Shown, selected: { readonly first: number }) {
  const { view, context } = asked;
  const task = sensitivityTask(asked, selected);
  const rows = await runPortfolio({ kind: 'VALUE_SENSITIVITY', ...task }, context);
  return rows.map((row) => ({
    ...row,
    customer: view.node('Customer', row.customer),
    job: view.node('Job', row.job),
    step: view.node('Job', row.step),
  }));
}

/** CapabilityPortfolio.scenarios: drawn where they are selected, and there alone. */
export async function scenarios(
  { asked }: Shown,
  { count, seed }: { readonly count: number; readonly seed: number },
) {
  const { facts, question, held, imagined, view, context } = asked;
  const { asOf } = held;
  // What is imagined is so for certain, whatever was observed of what is.
  const observations = (await view.read((graph) => readObservations(graph, null))).filter(
    ({ about, property, observedAt }) =>
      !imagined.has(observedKey(about, property)) &&
      (asOf === null || observedAt === null || observedAt <= asOf),
  );
  const intervals = [
    ...groupBy(observations, (one) => observedKey(one.about, one.property)).values(),
  ].flatMap((several) => {
    const hull = hullOf(several);
    return hull === null ? [] : [{ about: several[0]!.about, property: several[0]!.property, ...hull }];
  });
  const drawn = await runPortfolio(
    {
      kind: 'SCENARIOS',
      facts,
      question: { ...question, count: within('count', count, [1, 1000]), seed },
      intervals,
    },
    context,
  );
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
  const answer = await runPortfolio({ kind: 'PORTFOLIO', facts, question }, context);
  return {
    question,
    held: scope.held,
    imagined: imaginedProperties(input.whatIf ?? []),
    facts,
    answer,
    view,
    context,
  };
}

/** The answer with every node as a reference, which the reading layer fills with what the query selects. */
export function shownPortfolio(asked: AnsweredPortfolio) {
  const { facts, question, answer, view, context } = asked;
  return {
    asked,
    restsOn: {
      view,
      facts: () =>
        runPortfolio({ kind: 'FACTS_USED', facts, question, answer: { chosen: answer.chosen } }, context),
    },
    ...answer,
    chosen: ofKind(answer.chosen, view),
    leverage: ofKind(answer.leverage, view),
    roadmap: answer.roadmap.map((step) => ({
      ...step,
      capabilities: step.capabilities.map((id) => view.node('Capability', id)),
      unlocks: step.unlocks.map((id) => view.node('Offering', id)),
    })),
    unlocked: answer.unlocked.map((id) => view.node('Offering', id)),
    notes: shownNotes(answer.notes, view),
  };
}

function sensitivityTask(
  { facts, question, answer: { chosen, leverage, proof } }: AnsweredPortfolio,
  { first }: { readonly first: number },
) {
  return {
    facts,
    question: { ...question, first: within('first', first, [1, 25]) },
    answer: { chosen, leverage, proof },
  };
}

function imaginedProperties(changes: readonly WhatIfChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ setNode, setRelationship }) => {
      const set = setNode ?? setRelationship;
      if (set == null) return [];
      const about = 'id' in set ? set.id : aboutOf(set);
      return Object.keys(set.properties ?? {}).map((property) => observedKey(about, property));
    }),
  );
}

/** Those of one kind, or all. */
function ofKind(rows: readonly CapabilityLeverage[], view: GraphView) {
  return ({ kind }: { readonly kind?: CapabilityKind | null }) =>
    rows.filter((row) => kind == null || row.kind === kind).map((row) => shownLeverage(row, view));
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
