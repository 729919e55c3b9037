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
import type { GraphReader } from '../graph/graph.ts';
import { customerCosts } from './customer-costs.ts';
import type { FrictionBasis } from './friction-facts.ts';
import { wholeSum } from './parted-sum.ts';
import type { PartedSum } from './parted-sum.ts';

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
    readonly value: PartedSum | null;
  }>('data-quality/uncounted-frictions', { rows, holders, uses });
  return found.flatMap(({ customer, friction, property, value }): Effects =>
    value === null
      ? []
      : [
          [
            `EXPERIENCES ${customer} ${friction} ${property}`,
            {
              effect: Number(wholeSum(value)) / 1e6,
              effectKind: property === 'prevalence' ? 'AT_MOST' : 'ESTIMATE',
            },
          ],
        ],
  );
}

/** By the medians of what others state; nothing is at stake for customers that are not asked for. */
async function estimates(scope: Scope): Promise<Effects> {
  const { graph, facts, held, valueOfTime } = scope;
  const asked = new Set(facts.customers.map(({ id }) => id));
  const estimated = scope.missing.filter(({ property }) => ESTIMATED.has(property));
  const [ofAsked, others] = parted(estimated, (one) => asked.has(customerOf(one)));
  const lacking = new Set(ofAsked.map(factOf));
  const unstated = facts.jobs.withoutFrequency.filter(({ customer, job }) =>
    lacking.has(`HAS_JOB ${customer} ${job} frequencyPerMonth`),
  );
  const usual = await graph.ask<Usual>('data-quality/usual', {
    jobs: [...new Set(unstated.map(({ job }) => job))],
  });
  const medians = new Map(usual.map(({ property, job, median }) => [`${property} ${job ?? ''}`, median]));
  const medianOf = (property: string, job = ''): number | null => medians.get(`${property} ${job}`) ?? null;
  const idsWithout = (property: string): readonly string[] =>
    facts.customers.map(({ id }) => id).filter((id) => lacking.has(`${id} ${property}`));
  const population = medianOf('population');
  const hour = valueOfTime ?? medianOf('valueOfTime');
  const supposed = unstated.map((one) => ({ ...one, usual: medianOf('frequencyPerMonth', one.job) }));
  // Without a median any amount tells whether something is at stake.
  const [added, ofTimeless] = await Promise.all([
    customerCosts(
      scope,
      supposed.map((one) => ({ ...one, frequencyPerMonth: one.usual ?? 1 })),
    ),
    customerCosts(
      scope,
      facts.jobs.counted.filter(({ customer }) => lacking.has(`${customer} valueOfTime`)),
      hour === null || hour === 0 ? 1 : hour,
    ),
  ]);
  return [
    ...others.map((one) => [factOf(one), { effect: 0, effectKind: 'EXACT' }] as const),
    ...effectsOfFrequencies({ jobs: facts.jobs, tree: facts.tree, supposed, added, held }),
    ...effectsOfCustomers(idsWithout('population'), {
      property: 'population',
      costs: held,
      times: population === null ? null : population - 1,
      effectKind: 'ESTIMATE',
    }),
    ...effectsOfCustomers(idsWithout('valueOfTime'), {
      property: 'valueOfTime',
      costs: ofTimeless,
      times: hour === null ? null : Math.sign(hour),
      effectKind: valueOfTime === null ? 'ESTIMATE' : 'EXACT',
    }),
  ];
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function factOf({ about, property }: MissingInput): string {
  return `${about} ${property}`;
}

/** Whose input it is. */
function customerOf({ about, name }: MissingInput): string {
  return name === 'HAS_JOB' ? about.split(' ')[1]! : about;
}

interface Usual {
  readonly property: string;
  readonly job: string | null;
  readonly median: number | null;
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
