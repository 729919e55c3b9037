import fc from 'fast-check';
import { CUSTOMER_KINDS, DAYS, MAP_STEPS, MARKETS } from './sample-world.ts';
import type { SampleCustomer, SampleHasJob, SampleJob, SampleWorld } from './sample-world.ts';

/** A filter as GraphQL takes it. */
export type SampleFilter = { readonly [name: string]: unknown };

const number = fc.constantFrom(0, 0.5, 1, 2, 2.5, 5, 7.5, 8, 10, 12, 100);
const flag = fc.boolean();
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const conditions = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<SampleFilter> =>
  fc.record(model, { requiredKeys: [] }).map((filter) => filter as SampleFilter);
/** One or two of many conditions: otherwise hardly anything would fulfil them. */
const few = (filter: fc.Arbitrary<SampleFilter>): fc.Arbitrary<SampleFilter> =>
  fc
    .tuple(filter, fc.nat(1000), fc.constantFrom(1, 1, 2))
    .map(([all, at, most]) =>
      Object.fromEntries(Object.entries(all).filter((_, index, { length }) => (index + at) % length < most)),
    );

const ranges = (one: fc.Arbitrary<unknown>): fc.Arbitrary<SampleFilter> =>
  few(conditions({ eq: one, in: some(one), lt: one, lte: one, gt: one, gte: one, isNull: flag }));
const text = (one: fc.Arbitrary<string>): fc.Arbitrary<SampleFilter> =>
  few(
    conditions({
      eq: one,
      in: some(one),
      lt: one,
      gte: one,
      contains: fc.constantFrom('a', 'AKE', 'o', ''),
      startsWith: fc.constantFrom('A', 'b', ''),
      endsWith: fc.constantFrom('r', 'BAKER', 'ë'),
      isNull: flag,
      ignoreCase: flag,
    }),
  );
const choice = (values: readonly string[]): fc.Arbitrary<SampleFilter> =>
  few(conditions({ eq: fc.constantFrom(...values), in: some(fc.constantFrom(...values)), isNull: flag }));

const depth = fc.createDepthIdentifier();

/** Any filter of customers, as deep as the customers of their jobs. */
export const customerFilter: fc.Arbitrary<SampleFilter> = fc.letrec<Record<string, SampleFilter>>((tie) => {
  const again = (name: string): Record<string, fc.Arbitrary<unknown>> => ({
    AND: fc.array(tie(name), { maxLength: 2 }),
    OR: fc.array(tie(name), { maxLength: 2 }),
    NOT: tie(name),
  });
  const own = { maxDepth: 3, depthIdentifier: depth, withCrossShrink: true } as const;
  const properties = conditions({
    importance: ranges(number),
    satisfaction: ranges(number),
    opportunityScore: ranges(number),
    band: choice(['EXTREME', 'HIGH', 'SOLID', 'LOW']),
    overServed: few(conditions({ eq: flag, isNull: flag })),
  });
  const reached = (node: string, pair: string): fc.Arbitrary<SampleFilter> =>
    fc.oneof(
      own,
      few(conditions({ node: tie(node), properties: few(properties) })),
      few(conditions(again(pair))),
    );
  const walk = (pair: string): fc.Arbitrary<SampleFilter> =>
    fc.oneof(
      few(conditions({ some: tie(pair), every: tie(pair), none: tie(pair), single: tie(pair) })),
      fc.record({
        count: few(conditions({ eq: fc.nat(4), gte: fc.nat(4), lt: fc.nat(4), in: some(fc.nat(4)) })),
      }),
      fc.record({ count: few(conditions({ eq: fc.nat(2), gt: fc.nat(2) })), counting: tie(pair) }),
    );
  return {
    customer: fc.oneof(
      own,
      few(
        conditions({
          id: few(
            conditions({
              eq: fc.constant('c37'),
              in: some(fc.constant('c74')),
              startsWith: fc.constant('c1'),
            }),
          ),
          name: text(fc.constantFrom('Bo', 'bo', 'ada', 'Zoë', 'a\uFB01', 'a\u{1F355}')),
          kind: choice(CUSTOMER_KINDS),
          population: ranges(number),
          market: text(fc.constantFrom(...MARKETS)),
          observedAt: ranges(fc.constantFrom(...DAYS)),
        }),
      ),
      fc.record({ jobs: walk('hasJob') }),
      few(conditions(again('customer'))),
    ),
    job: fc.oneof(
      own,
      few(
        conditions({
          name: text(fc.constantFrom('Bo', 'Ada', 'a\uFFFD', 'a\u{1F355}b')),
          mapStep: choice(MAP_STEPS),
          unaidedHours: ranges(number),
        }),
      ),
      fc.record({ customers: walk('hasCustomer') }),
      few(conditions(again('job'))),
    ),
    hasJob: reached('job', 'hasJob'),
    hasCustomer: reached('customer', 'hasCustomer'),
  };
})['customer'] as fc.Arbitrary<SampleFilter>;

/** Whether a customer fulfils a filter, by plain two-valued logic. */
export function fulfilsCustomer(world: SampleWorld, customer: SampleCustomer, filter: SampleFilter): boolean {
  return fulfils(filter, (name, value) => {
    if (name !== 'jobs') return fulfilsValue(customer[name as keyof SampleCustomer], value);
    return fulfilsWalk(
      world.has.filter((link) => link.from === customer.id),
      value,
      (link, wanted) => fulfilsLink(world, link, wanted, 'job'),
    );
  });
}

function fulfilsJob(world: SampleWorld, job: SampleJob, filter: SampleFilter): boolean {
  return fulfils(filter, (name, value) => {
    if (name !== 'customers') return fulfilsValue(job[name as keyof SampleJob], value);
    return fulfilsWalk(
      world.has.filter((link) => link.to === job.id),
      value,
      (link, wanted) => fulfilsLink(world, link, wanted, 'customer'),
    );
  });
}

function fulfilsLink(
  world: SampleWorld,
  link: SampleHasJob,
  filter: SampleFilter,
  end: 'job' | 'customer',
): boolean {
  return fulfils(filter, (name, value) => {
    if (name === 'properties')
      return fulfils(value, (field, wanted) => fulfilsValue(linkValue(link, field), wanted));
    const customer = world.customers.find(({ id }) => id === link.from) as SampleCustomer;
    const job = world.jobs.find(({ id }) => id === link.to) as SampleJob;
    return end === 'job' ? fulfilsJob(world, job, value) : fulfilsCustomer(world, customer, value);
  });
}

/** Written apart from the code under test, from the formulas of the design. */
export function linkValue(link: SampleHasJob, field: string): string | number | boolean | null {
  const { importance, satisfaction } = link;
  if (field === 'importance') return importance;
  if (field === 'satisfaction') return satisfaction;
  if (importance === null || satisfaction === null) return null;
  const score = importance + Math.max(importance - satisfaction, 0);
  if (field === 'overServed') return satisfaction > importance;
  if (field === 'opportunityScore') return score;
  return score > 15 ? 'EXTREME' : score >= 12 ? 'HIGH' : score >= 10 ? 'SOLID' : 'LOW';
}

function fulfils(filter: SampleFilter, field: (name: string, value: SampleFilter) => boolean): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'AND') return (value as SampleFilter[]).every((part) => fulfils(part, field));
    if (name === 'OR') return (value as SampleFilter[]).some((part) => fulfils(part, field));
    if (name === 'NOT') return !fulfils(value as SampleFilter, field);
    return field(name, value as SampleFilter);
  });
}

function fulfilsWalk(
  links: readonly SampleHasJob[],
  filter: SampleFilter,
  test: (link: SampleHasJob, wanted: SampleFilter) => boolean,
): boolean {
  return Object.entries(filter).every(([name, value]) => {
    const wanted = value as SampleFilter;
    const fitting = links.filter((link) => test(link, name === 'count' ? {} : wanted)).length;
    if (name === 'some') return fitting > 0;
    if (name === 'every') return fitting === links.length;
    if (name === 'none') return fitting === 0;
    if (name === 'single') return fitting === 1;
    if (name === 'counting') return true;
    const counted = filter['counting'] as SampleFilter | undefined;
    return fulfilsValue(links.filter((link) => counted === undefined || test(link, counted)).length, wanted);
  });
}

function fulfilsValue(value: string | number | boolean | null, filter: SampleFilter): boolean {
  const fold = (one: unknown): unknown =>
    filter['ignoreCase'] === true && typeof one === 'string' ? one.toLowerCase() : one;
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === 'ignoreCase') return true;
    if (name === 'isNull') return (value === null) === wanted;
    if (value === null) return false;
    const [have, want] = [fold(value), fold(wanted)];
    const order = compareValues(have, want);
    switch (name) {
      case 'eq':
        return have === want;
      case 'in':
        return (wanted as unknown[]).some((one) => fold(one) === have);
      case 'lt':
        return order < 0;
      case 'lte':
        return order <= 0;
      case 'gt':
        return order > 0;
      case 'gte':
        return order >= 0;
      case 'contains':
        return String(have).includes(String(want));
      case 'startsWith':
        return String(have).startsWith(String(want));
      default:
        return String(have).endsWith(String(want));
    }
  });
}

/** Texts by their UTF-16 units, everything else by size. */
export function compareValues(one: unknown, other: unknown): number {
  if (typeof one !== 'string' || typeof other !== 'string') return Number(one) - Number(other);
  return one < other ? -1 : one > other ? 1 : 0;
}
