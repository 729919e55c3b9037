import type { ExactCost } from '../cost-vector.ts';
import type { UsedFact, FactSubject } from '../evidence.ts';
import { fromMillionths, minus, plus, times, toNumber, ZERO, type Decimal } from '../exact-decimal.ts';
import { generalisedCost, generalisedCostOf } from '../generalised-cost.ts';
import { exactCost, remainingBurden } from '../step-cost.ts';
import { choicesByStep, handoffsOf, type Description } from './described-path.ts';
import type { FoundPath } from './found-path.ts';
import type { LayerOption } from './layered-job.ts';
import type { PricedStep } from './priced-job.ts';

/** What of a path's generalised cost comes from a fact; null where it bears on the path, and not on its cost. */
interface Share {
  readonly subject: FactSubject;
  readonly property: string | null;
  readonly cost: Decimal | null;
}

/**
 * The facts that paths and today rest on. The effect of one is by how much the saving of a path against today, in currency
 * per occurrence, would move were it absent or zero: what of the path's cost comes from it, less what of today's does; of
 * several paths where it moves most. Without a today, or without paths, only the one side counts. Shares are not rounded.
 */
export function usedFacts(
  paths: readonly FoundPath[],
  today: FoundPath | null,
  description: Description,
): readonly UsedFact[] {
  const sharesToday = today === null ? [] : [...sharesOf(today, description), ...usesOf(today, description)];
  const costToday = costByFact(sharesToday);
  const ofPaths = paths.length === 0 ? [NO_SHARES] : paths.map((path) => sharesOf(path, description));
  return ofPaths.flatMap((shares) => {
    const costOnPath = costByFact(shares);
    return [...shares, ...sharesToday].map(({ subject, property, cost }): UsedFact => {
      const key = keyOf(subject, property);
      const moved = minus(costOnPath.get(key) ?? ZERO, costToday.get(key) ?? ZERO);
      return { subject, property, effect: cost === null ? null : toNumber(moved) };
    });
  });
}

const NO_SHARES: readonly Share[] = [];

function costByFact(shares: readonly Share[]): ReadonlyMap<string, Decimal> {
  const costs = new Map<string, Decimal>();
  for (const { subject, property, cost } of shares) {
    const key = keyOf(subject, property);
    if (cost !== null) costs.set(key, plus(costs.get(key) ?? ZERO, cost));
  }
  return costs;
}

function keyOf(subject: FactSubject, property: string | null): string {
  return JSON.stringify([subject, property]);
}

function sharesOf(path: FoundPath, description: Description): readonly Share[] {
  const { steps, rules, valuation } = description;
  const choices = choicesByStep(path, steps);
  return [
    ...customerShares(path, description),
    ...steps.flatMap((step, index) => {
      const choice = choices[index] ?? null;
      return choice === null ? [] : stepShares(step, choice, description);
    }),
    ...handoffsOf(path, rules).flatMap(({ handoff: { integration, cost } }) => {
      if (integration === null) return [];
      const { from, to } = integration.facts;
      return [between('INTEGRATES_WITH', [from, to], { cost: generalisedCostOf(valuation, cost) })];
    }),
  ];
}

/** What hours and effort are worth to the customer, and how often it has the job. */
function customerShares(path: FoundPath, { facts, valuation }: Description): readonly Share[] {
  const { customer, job, hasJob } = facts;
  const worth = (property: 'valueOfTime' | 'valueOfEffort', part: 'hours' | 'effort'): readonly Share[] =>
    customer[property] === null
      ? []
      : [
          {
            subject: { kind: 'Customer', id: customer.id },
            property,
            cost: times(valuation[property], fromMillionths(path.cost[part])),
          },
        ];
  return [
    ...worth('valueOfTime', 'hours'),
    ...worth('valueOfEffort', 'effort'),
    ...(hasJob === null ? [] : [between('HAS_JOB', [customer.id, job], { property: 'frequencyPerMonth' })]),
  ];
}

function stepShares(step: PricedStep, choice: LayerOption, description: Description): readonly Share[] {
  const { facts, valuation } = description;
  const worth = (cost: ExactCost | null): Decimal =>
    cost === null ? ZERO : generalisedCost(valuation, cost);
  const offering = choice.side === null ? undefined : step.offerings.get(choice.side.offering);
  const hindering = step.frictions.flatMap(({ friction, burden }): readonly Share[] => {
    const relief = offering?.relieves.get(friction);
    const left = worth(remainingBurden(burden, relief?.reduction ?? 0));
    return [
      between('HINDERS', [friction, step.job], { cost: left }),
      between('EXPERIENCES', [facts.customer.id, friction], { cost: left }),
      ...(relief === undefined
        ? []
        : [
            between('RELIEVES', [relief.offering, friction], {
              property: 'reduction',
              cost: minus(left, worth(burden)),
            }),
          ]),
    ];
  });
  if (offering === undefined) {
    const unaided = facts.jobs.find(({ id }) => id === step.job)?.unaided;
    const cost = worth(unaided === undefined ? null : exactCost(unaided));
    return [{ subject: { kind: 'Job', id: step.job }, property: null, cost }, ...hindering];
  }
  const { id } = offering.facts;
  return [
    between('SERVES', [id, step.job], { cost: worth(exactCost(offering.serves)) }),
    ...(choice.provider === null ? [] : [between('OFFERS', [choice.provider, id], {})]),
    ...(offering.isPlanned ? missingShares(id, choice.provider, description) : []),
    ...hindering,
  ];
}

/** What a planned offering needs and is not held, by what that needs in turn: it takes building, and costs the customer nothing. */
function missingShares(
  offering: string,
  provider: string | null,
  { facts: { capabilities: known }, missingOf }: Description,
): readonly Share[] {
  if (known === null) return [];
  const missing = new Map(missingOf(offering, provider).map((one) => [one.id, one]));
  return [
    ...known.requires.flatMap((row) =>
      row.offering === offering ? [between('REQUIRES', [offering, row.capability], {})] : [],
    ),
    ...known.capabilities
      .filter(({ id }) => missing.has(id))
      .flatMap(({ id, dependsOn }) => dependsOn.map((on) => between('DEPENDS_ON', [id, on], {}))),
    ...[...missing.values()].flatMap(({ id, buildCost }): readonly Share[] =>
      buildCost === null ? [] : [{ subject: { kind: 'Capability', id }, property: 'buildCost', cost: null }],
    ),
  ];
}

/** That the customer uses what it does today with. */
function usesOf(today: FoundPath, { facts }: Description): readonly Share[] {
  return today.choices.flatMap(({ side }) =>
    side === null ? [] : [between('USES', [facts.customer.id, side.offering], {})],
  );
}

function between(
  type: string,
  [from, to]: readonly [string, string],
  { property = null, cost = null }: { readonly property?: string | null; readonly cost?: Decimal | null },
): Share {
  return { subject: { type, from, to }, property, cost };
}
