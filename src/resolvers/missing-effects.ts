import type { MissingInput } from '../analysis/data-quality.ts';
import type { FrictionSum } from '../analysis/friction-value/friction-cells.ts';
import type { HeldCost } from '../analysis/friction-value/used-facts.ts';
import {
  effectsOfCustomers,
  effectsOfFrequencies,
  effectsOfPlaces,
  effectsOfReliefs,
} from '../analysis/missing-effects.ts';
import type { Effects, KnownEffect, UnknownRelief } from '../analysis/missing-effects.ts';
import type { HeldJob } from '../analysis/value-groups.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import { holdersOf } from './friction-facts.ts';
import type { FrictionBasis } from './friction-facts.ts';

/** The graph, what friction value is without the missing inputs, and these. */
interface Scope {
  readonly graph: GraphReader;
  readonly facts: FrictionBasis & { readonly cells: readonly FrictionSum[] };
  /** Currency per hour, of the question; null for none. */
  readonly valueOfTime: number | null;
  /** What each job that counts costs its customer. */
  readonly held: readonly HeldCost[];
  readonly missing: readonly MissingInput[];
}

/** What missing inputs do to friction value, by `about property`, where that can be told; asks for what is missing alone. */
export async function readMissingEffects(scope: Scope): Promise<ReadonlyMap<string, KnownEffect>> {
  const { graph, facts, missing } = scope;
  const unplaced = missing.filter(({ property }) => property === 'TAKES_PLACE_IN').map(({ about }) => about);
  const experiences = endsOf(missing, 'EXPERIENCES');
  const relieves = endsOf(missing, 'RELIEVES');
  const serves = endsOf(missing, 'SERVES');
  const found = await Promise.all([
    experiences.length === 0 ? [] : uncountedFrictions(scope, experiences),
    relieves.length + serves.length === 0
      ? []
      : graph
          .ask<UnknownRelief>('data-quality/unknown-reliefs', { relieves, serves })
          .then((rows) => effectsOfReliefs(rows, facts.cells)),
    missing.some(({ property }) => ESTIMATED.has(property)) ? estimates(scope) : [],
  ]);
  return new Map([...effectsOfPlaces(unplaced, facts.cells), ...found.flat()]);
}

const ESTIMATED: ReadonlySet<string> = new Set(['frequencyPerMonth', 'population', 'valueOfTime']);

async function uncountedFrictions({ graph, facts }: Scope, rows: readonly Ends[]): Promise<Effects> {
  const { holders, uses } = facts.asked;
  const found = await graph.ask<{
    readonly customer: string;
    readonly friction: string;
    readonly property: string;
    readonly value: number | null;
  }>('data-quality/uncounted-frictions', { rows, holders, uses });
  return found.flatMap(({ customer, friction, property, value }): Effects =>
    value === null
      ? []
      : [
          [
            `EXPERIENCES ${customer} ${friction} ${property}`,
            { effect: value / 1e6, effectKind: property === 'prevalence' ? 'AT_MOST' : 'ESTIMATE' },
          ],
        ],
  );
}

/** By the medians of what others state. */
async function estimates(scope: Scope): Promise<Effects> {
  const { graph, facts, held, missing } = scope;
  const lacking = new Set(missing.map(({ about, property }) => `${about} ${property}`));
  const unstated = facts.jobs.withoutFrequency.filter(({ customer, job }) =>
    lacking.has(`HAS_JOB ${customer} ${job} frequencyPerMonth`),
  );
  const usual = await graph.ask<Usual>('data-quality/usual', {
    jobs: [...new Set(unstated.map(({ job }) => job))],
  });
  const medians = new Map(usual.map(({ property, job, median }) => [`${property} ${job ?? ''}`, median]));
  const supposed = unstated.flatMap((held): HeldJob[] => {
    const frequencyPerMonth = medians.get(`frequencyPerMonth ${held.job}`) ?? null;
    return frequencyPerMonth === null ? [] : [{ ...held, frequencyPerMonth }];
  });
  const population = medians.get('population ') ?? null;
  const hour = scope.valueOfTime ?? medians.get('valueOfTime ') ?? null;
  const timeless = facts.jobs.counted.filter(({ customer }) => lacking.has(`${customer} valueOfTime`));
  const [added, ofTimeless] = await Promise.all([
    costsOf(scope, supposed),
    hour === null ? [] : costsOf(scope, timeless, hour),
  ]);
  const ofOnes = held.filter(({ customer }) => lacking.has(`${customer} population`));
  return [
    ...effectsOfFrequencies({ jobs: facts.jobs, tree: facts.tree, added, held }),
    ...effectsOfCustomers(population === null ? [] : ofOnes, {
      property: 'population',
      times: (population ?? 1) - 1,
      effectKind: 'ESTIMATE',
    }),
    ...effectsOfCustomers(ofTimeless, {
      property: 'valueOfTime',
      times: 1,
      effectKind: scope.valueOfTime === null ? 'ESTIMATE' : 'EXACT',
    }),
  ];
}

interface Usual {
  readonly property: string;
  readonly job: string | null;
  readonly median: number | null;
}

/** What jobs cost their customers; with what an hour is worth: what their hours alone do. */
async function costsOf(
  { graph, facts, valueOfTime }: Scope,
  jobs: readonly HeldJob[],
  hour?: number,
): Promise<readonly HeldCost[]> {
  if (jobs.length === 0) return [];
  const worths = holdersOf(
    { counted: jobs },
    { customers: facts.customers, valueOfTime: hour ?? valueOfTime },
  );
  const byCustomer = groupBy(
    worths.flatMap(([job, customers]) =>
      Object.entries(customers).map(([customer, [money = 0, time = 0, effort = 0]]) => {
        return { customer, job, worth: hour === undefined ? [money, time, effort] : [0, time, 0] };
      }),
    ),
    ({ customer }) => customer,
  );
  const holders = Object.fromEntries(
    [...byCustomer].map(([customer, rows]) => [
      customer,
      Object.fromEntries(rows.map(({ job, worth }) => [job, worth])),
    ]),
  );
  const { uses } = facts.asked;
  const rows = await graph.ask<CostRow>('data-quality/customer-costs', { holders, uses });
  return rows.map(({ customer, job, cost }) => ({ customer, job, outside: BigInt(cost) }));
}

interface CostRow {
  readonly customer: string;
  readonly job: string;
  readonly cost: number;
}

type Ends = readonly [from: string, to: string];

/** Of the relationships of a type among them. */
function endsOf(missing: readonly MissingInput[], type: string): readonly Ends[] {
  const ends = missing.flatMap(({ about, name }): Ends[] => {
    const [, from, to] = about.split(' ');
    return name === type && from !== undefined && to !== undefined ? [[from, to]] : [];
  });
  return [...new Map(ends.map((pair) => [pair.join(' '), pair])).values()];
}
