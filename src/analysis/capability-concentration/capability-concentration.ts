import { groupBy } from '../../group-by.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import { collectNotes, type Note } from '../notes.ts';
import type { CapabilityKind, CapabilityPortfolioFacts } from '../capability-portfolio/facts.ts';
import type { ValueMeasure } from '../capability-portfolio/cost-measure.ts';
import { leverageRows } from '../capability-portfolio/leverage-rows.ts';
import type { CapabilityLeverage } from '../capability-portfolio/leverage-rows.ts';
import { portfolioNotes } from '../capability-portfolio/portfolio-notes.ts';
import { totalOf } from '../capability-portfolio/portfolio-problem.ts';
import { preparePortfolio } from '../capability-portfolio/prepared-portfolio.ts';
import type { PreparedPortfolio } from '../capability-portfolio/prepared-portfolio.ts';
import { shapleyShares } from '../capability-portfolio/shapley.ts';
import { newValue } from '../capability-portfolio/value-model.ts';

export interface ConcentrationQuestion {
  readonly value: ValueMeasure;
  /** Currency per hour, for customers that state none. */
  readonly valueOfTime: number | null;
  /** Whether offerings that are not there yet count as well. */
  readonly includePlanned: boolean;
  /** Only capabilities of this kind are shown; null for all. */
  readonly kind: CapabilityKind | null;
  /** Seconds for all of it. */
  readonly timeLimitSeconds: number;
}

/** What a whole system of offerings hangs on; values in the measure's unit per year. */
export interface CapabilityConcentration {
  /** What the offerings that need a capability save their customers above what they could do without any. */
  readonly totalValue: number;
  /** The capabilities that they need, most leverage first. */
  readonly capabilities: readonly HeldUpValue[];
  /** The providers that alone hold a capability, those first that most is lost without. */
  readonly soleHolders: readonly SoleHolder[];
  readonly notes: readonly Note[];
}

/** What of the system's value one capability holds up. */
export interface HeldUpValue extends Pick<
  CapabilityLeverage,
  'capability' | 'leverage' | 'standardError' | 'lostWithout' | 'needsAlso'
> {
  /** Of the total; null where that is 0. */
  readonly share: number | null;
  /** The offerings that need it, by id. */
  readonly neededBy: readonly string[];
  /** The providers that have or lend it, by id. */
  readonly holders: readonly string[];
}

/** A provider that is the only one to hold some capabilities. */
export interface SoleHolder {
  readonly provider: string;
  /** By leverage, most first. */
  readonly capabilities: readonly string[];
  /** What they contribute together. */
  readonly leverage: number;
  /** The value lost without all of them. */
  readonly lostWithout: number;
  /** `lostWithout` of the total; null where that is 0. */
  readonly share: number | null;
}

const CONCENTRATION_NOTES = {
  STEP_NOT_UNAIDED:
    'Steps that cannot be done unaided are left out: nothing says what they would cost without offerings; one is counted for each customer and job.',
  LEVERAGE_SAMPLED:
    'Some groups are too large, or the time too short, for exact Shapley shares: these are means over random orders, with their standard error.',
  TIME_LIMIT_REACHED: 'The time limit ended the drawing of orders; another machine may draw more.',
  CAPABILITY_WITHOUT_HOLDER: 'Capabilities that offerings need and that no provider has or lends.',
} as const satisfies Record<string, string>;

/** The orders that sampled Shapley shares are drawn in. */
const SEED = 1;

/** The share of the time until which orders are drawn, and until when they go on where they would otherwise say little. */
const [DRAWN_UNTIL, DRAWN_AT_MOST_UNTIL] = [0.5, 0.9];

/**
 * Which capabilities hold up the value of a whole system of offerings, whoever offers them, and who alone holds one. The value
 * is what the offerings save above doing each step unaided or with an offering that needs no capability; nothing is held
 * beforehand and nothing costs anything, so that this is the portfolio's new value without a provider and without a today.
 * @param facts those of a portfolio without a focal provider, with all offerings as candidates.
 */
export function capabilityConcentration(
  facts: CapabilityPortfolioFacts,
  question: ConcentrationQuestion,
  now: () => number,
): CapabilityConcentration {
  const began = now();
  const isPast = (share: number) => (now() - began) / 1000 >= question.timeLimitSeconds * share;
  const told = portfolioNotes();
  const system = wholeSystem(facts, question);
  const prepared = preparePortfolio(system, question, told);
  const { found, model } = prepared;
  const shares = shapleyShares(model, {
    seed: SEED,
    outOfTime: () => isPast(DRAWN_UNTIL),
    overdue: () => isPast(DRAWN_AT_MOST_UNTIL),
  });
  const notes = collectNotes(CONCENTRATION_NOTES);
  if (shares.sampledGroups > 0)
    notes.add('LEVERAGE_SAMPLED', [], `Orders drawn: ${shares.orders}, with seed ${SEED}.`);
  if (shares.cut) notes.add('TIME_LIMIT_REACHED', []);
  const total = totalOf(model);
  const holders = holdersOf(facts);
  const rows = leverageRows({ facts: system, found, model, shares });
  const shown = rows.filter(({ capability }) => isOfKind(facts, capability, question.kind));
  for (const { capability } of shown) {
    if (!holders.has(capability))
      notes.add('CAPABILITY_WITHOUT_HOLDER', [{ kind: 'Capability', id: capability }]);
  }
  return {
    totalValue: total,
    capabilities: shown.map((row) => ({
      capability: row.capability,
      leverage: row.leverage,
      standardError: row.standardError,
      lostWithout: row.lostWithout,
      needsAlso: row.needsAlso,
      share: total === 0 ? null : row.leverage / total,
      neededBy: row.unlocks,
      holders: holders.get(row.capability) ?? [],
    })),
    soleHolders: soleHolders(prepared, shown, holders),
    notes: [...told.notes().flatMap(asOfSystem), ...notes.notes()],
  };
}

/**
 * The facts of a portfolio as those of a system: nobody uses anything yet, no capability costs anything, and of the offerings
 * those count that can be had.
 */
export function wholeSystem(
  facts: CapabilityPortfolioFacts,
  { includePlanned }: Pick<ConcentrationQuestion, 'includePlanned'>,
): CapabilityPortfolioFacts {
  return {
    ...facts,
    uses: [],
    offerings: facts.offerings.map((offering) => ({
      ...offering,
      isOwn: false,
      isCandidate: includePlanned || offering.status === 'LIVE',
    })),
    buildCosts: new Map([...facts.buildCosts.keys()].map((id) => [id, 0])),
    held: new Set(),
  };
}

function isOfKind(facts: CapabilityPortfolioFacts, capability: string, kind: CapabilityKind | null): boolean {
  return kind === null || facts.kinds.get(capability) === kind;
}

/** Who has or lends each capability, by id. */
function holdersOf({ holders }: CapabilityPortfolioFacts): ReadonlyMap<string, readonly string[]> {
  const held = holders.filter(({ has, lends }) => has || lends !== null);
  return new Map(
    [...groupBy(held, ({ capability }) => capability)].map(([capability, rows]) => [
      capability,
      [...new Set(rows.map(({ provider }) => provider))].sort(byCodeUnit),
    ]),
  );
}

function soleHolders(
  { found, model }: PreparedPortfolio,
  rows: readonly CapabilityLeverage[],
  holders: ReadonlyMap<string, readonly string[]>,
): SoleHolder[] {
  const total = totalOf(model);
  const alone = groupBy(
    rows.filter(({ capability }) => holders.get(capability)?.length === 1),
    ({ capability }) => holders.get(capability)![0]!,
  );
  return [...alone]
    .map(([provider, own]) => {
      const gone = new Set(own.map(({ capability }) => capability));
      const lostWithout = total - newValue(model, (number) => !gone.has(found.missing[number]!.id));
      return {
        provider,
        capabilities: [...gone],
        leverage: own.reduce((sum, { leverage }) => sum + leverage, 0),
        lostWithout,
        share: total === 0 ? null : lostWithout / total,
      };
    })
    .sort((a, b) => b.lostWithout - a.lostWithout || byCodeUnit(a.provider, b.provider));
}

/** The notes of a portfolio in the words of a system, which has no today. */
function asOfSystem(note: Note): Note[] {
  if (note.code !== 'GROUP_WITHOUT_TODAY') return [note];
  return [{ ...note, code: 'STEP_NOT_UNAIDED', message: CONCENTRATION_NOTES.STEP_NOT_UNAIDED }];
}
