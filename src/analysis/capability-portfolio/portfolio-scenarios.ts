import { byCodeUnit } from '../code-unit-order.ts';
import { aboutOf } from '../evidence.ts';
import { observedKey } from '../observations.ts';
import type { Interval } from '../observations.ts';
import { seededRandom } from '../seeded-random.ts';
import type { CapabilityPortfolioMeans, CapabilityPortfolioQuestion } from './capability-portfolio.ts';
import type { CapabilityPortfolioFacts } from './facts.ts';
import { portfolioNotes } from './portfolio-notes.ts';
import { totalOf } from './portfolio-problem.ts';
import { aimOf, preparePortfolio } from './prepared-portfolio.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import { newValue } from './value-model.ts';

/** Where a property that new value rests on was observed to lie. */
export interface PropertyInterval extends Interval {
  /** A node's id, or `TYPE from to`. */
  readonly about: string;
  readonly property: string;
}

export interface ScenarioQuestion extends CapabilityPortfolioQuestion {
  /** Scenarios to draw, 1 or more. */
  readonly count: number;
  readonly seed: number;
}

/** What was chosen in drawn scenarios. */
export interface PortfolioScenarios {
  /** How many were drawn and solved; fewer than asked for where the time was over. */
  readonly count: number;
  /** How many of them were proven the best. */
  readonly proven: number;
  /** How many stated properties were drawn from an interval. */
  readonly intervals: number;
  /** New value of the chosen, in the measure's unit per year, over the scenarios; null without any. */
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  /** Every capability that some scenario chose, by id, most often first; the share of the scenarios, above 0 to 1. */
  readonly chosen: readonly { readonly capability: string; readonly share: number }[];
}

/**
 * Solves the portfolio again and again, with each property that has an interval drawn evenly from it. What the graph does not
 * state stays missing, and a draw stays within the property's range. The same seed draws the same scenarios.
 */
export async function portfolioScenarios(
  facts: CapabilityPortfolioFacts,
  asked: { readonly question: ScenarioQuestion; readonly intervals: readonly PropertyInterval[] },
  means: CapabilityPortfolioMeans,
): Promise<PortfolioScenarios> {
  const { question } = asked;
  const ordered = asked.intervals.toSorted(
    (a, b) => byCodeUnit(a.about, b.about) || byCodeUnit(a.property, b.property),
  );
  const random = seededRandom(question.seed);
  const began = means.now();
  const left = () => question.timeLimitSeconds - (means.now() - began) / 1000;
  const values: number[] = [];
  const timesChosen = new Map<string, number>();
  let proven = 0;
  let used = 0;
  while (values.length < question.count && left() > 0) {
    const drawn = new Map(
      ordered.map(({ about, property, low, high }) => [
        observedKey(about, property),
        drawnFrom({ low, high }, random()),
      ]),
    );
    const scenario = drawnFacts(facts, drawn);
    used = scenario.used;
    const { found, costs, model } = preparePortfolio(scenario.facts, question, portfolioNotes());
    const untouched = left() * (1 - 1 / (question.count - values.length));
    const solved = await solvePortfolio(model, aimOf(question.constraint, { total: totalOf(model), costs }), {
      solve: means.solve,
      timeLeft: () => left() - untouched,
    });
    const chosen = new Set(solved.capabilities);
    values.push(newValue(model, (capability) => chosen.has(capability)));
    if (solved.unproven === null) proven += 1;
    for (const capability of chosen) {
      const { id } = found.missing[capability]!;
      timesChosen.set(id, (timesChosen.get(id) ?? 0) + 1);
    }
  }
  values.sort((a, b) => a - b);
  return {
    count: values.length,
    proven,
    intervals: used,
    lowest: values[0] ?? null,
    median: medianOf(values),
    highest: values.at(-1) ?? null,
    chosen: [...timesChosen]
      .sort(([a, times], [b, others]) => others - times || byCodeUnit(a, b))
      .map(([capability, times]) => ({ capability, share: times / values.length })),
  };
}

/** The place of an interval that a share of it, 0 to 1, points at. */
function drawnFrom({ low, high }: Interval, share: number): number {
  // Six digits say as much as an interval does, and keep sums of costs exact; its ends have all of theirs.
  return Math.min(high, Math.max(low, Number((low + share * (high - low)).toPrecision(6))));
}

const SHARE = [0, 1] as const;

/** Per month: a frequency is above 0, and this is the least that is told apart from it. */
const LEAST_FREQUENCY = 1e-6;

/** The facts with what was drawn in the place of what is stated, and how often that was done. */
function drawnFacts(facts: CapabilityPortfolioFacts, drawn: ReadonlyMap<string, number>) {
  let used = 0;
  const at = (
    about: string,
    property: string,
    stated: number | null,
    [least, most]: readonly [number, number] = [0, Infinity],
  ): number | null => {
    const value = drawn.get(observedKey(about, property));
    if (value === undefined || stated === null) return stated;
    used += 1;
    return Math.min(most, Math.max(least, value));
  };
  const parts = <
    Row extends {
      readonly hours: number | null;
      readonly money: number | null;
      readonly effort: number | null;
    },
  >(
    about: string,
    row: Row,
    effort: readonly [number, number] = [0, Infinity],
  ): Row => ({
    ...row,
    hours: at(about, 'hours', row.hours),
    money: at(about, 'money', row.money),
    effort: at(about, 'effort', row.effort, effort),
  });
  const moved: CapabilityPortfolioFacts = {
    ...facts,
    customers: facts.customers.map((row) => ({
      ...row,
      population: at(row.id, 'population', row.population, [1, Infinity]),
      valueOfTime: at(row.id, 'valueOfTime', row.valueOfTime),
      valueOfEffort: at(row.id, 'valueOfEffort', row.valueOfEffort),
    })),
    heldJobs: facts.heldJobs.map((row) => ({
      ...row,
      frequencyPerMonth: at(
        aboutOf({ type: 'HAS_JOB', from: row.customer, to: row.job }),
        'frequencyPerMonth',
        row.frequencyPerMonth,
        [LEAST_FREQUENCY, Infinity],
      ),
    })),
    unaided: facts.unaided.map((row) => ({
      ...row,
      hours: at(row.job, 'unaidedHours', row.hours),
      money: at(row.job, 'unaidedMoney', row.money),
      effort: at(row.job, 'unaidedEffort', row.effort),
    })),
    serves: facts.serves.map((row) =>
      parts(aboutOf({ type: 'SERVES', from: row.offering, to: row.job }), row, [0, 10]),
    ),
    experiences: facts.experiences.map((row) => {
      const about = aboutOf({ type: 'EXPERIENCES', from: row.customer, to: row.friction });
      return { ...parts(about, row), prevalence: at(about, 'prevalence', row.prevalence, SHARE) };
    }),
    relieves: facts.relieves.map((row) => ({
      ...row,
      reduction: at(
        aboutOf({ type: 'RELIEVES', from: row.offering, to: row.friction }),
        'reduction',
        row.reduction,
        SHARE,
      ),
    })),
    buildCosts: new Map([...facts.buildCosts].map(([id, cost]) => [id, at(id, 'buildCost', cost)])),
  };
  return { facts: moved, used };
}

/** Of ascending values. */
function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const [below, above] = [values[(values.length - 1) >> 1]!, values[values.length >> 1]!];
  return (below + above) / 2;
}
