import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';

/** A small graph of customers and the jobs they have, full of ties and missing values, kept in memory and in Neo4j. */
export interface SampleWorld {
  readonly customers: readonly SampleCustomer[];
  readonly jobs: readonly SampleJob[];
  readonly has: readonly SampleHasJob[];
}

export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'SEGMENT' | 'PERSONA' | 'ORGANISATION';
  readonly population: number | null;
  readonly market: string | null;
  readonly observedAt: string | null;
}

export interface SampleJob {
  readonly id: string;
  readonly name: string;
  readonly kind: 'FUNCTIONAL' | 'EMOTIONAL' | 'SOCIAL';
  readonly mapStep: (typeof MAP_STEPS)[number] | null;
  readonly unaidedHours: number | null;
}

export interface SampleHasJob {
  readonly from: string;
  readonly to: string;
  readonly importance: number | null;
  readonly satisfaction: number | null;
}

export const CUSTOMER_KINDS = ['SEGMENT', 'PERSONA', 'ORGANISATION'] as const;
export const MAP_STEPS = ['DEFINE', 'LOCATE', 'CONFIRM', 'CONCLUDE'] as const;
/** Texts whose order by code points differs from that by UTF-16 units, as Neo4j uses both. */
export const MARKETS = ['', 'north', 'North', 'south', '\u{1F355}', '\uFB01', 'ä', 'z'] as const;
/** Names with such letters behind a common beginning, which a page can end between. */
const NAMES = [
  ...['Ada', 'ada the baker', 'Bo', 'Bo the Baker', 'Çelik', 'Zoë'],
  ...['a', 'a\uFB01', 'a\u{1F355}', 'a\uFFFD', 'a\u{1F355}b'],
] as const;
export const DAYS = ['2025-12-31', '2026-01-01', '2026-02-28'] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 3 });
const points = fc.constantFrom(0, 2.5, 5, 7.5, 10);

/** The same world for the same seed. */
export function sampleWorld(seed: number): SampleWorld {
  const customers = fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      kind: fc.constantFrom(...CUSTOMER_KINDS),
      population: maybe(fc.constantFrom(1, 2, 2.5, 100)),
      market: maybe(fc.constantFrom(...MARKETS)),
      observedAt: maybe(fc.constantFrom(...DAYS)),
    }),
    { minLength: 25, maxLength: 35 },
  );
  const jobs = fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      kind: fc.constantFrom('FUNCTIONAL' as const, 'EMOTIONAL' as const, 'SOCIAL' as const),
      mapStep: maybe(fc.constantFrom(...MAP_STEPS)),
      unaidedHours: maybe(fc.constantFrom(0, 0.5, 8)),
    }),
    { minLength: 8, maxLength: 12 },
  );
  const has = fc.array(fc.tuple(fc.nat(), fc.nat(), maybe(points), maybe(points)), {
    minLength: 60,
    maxLength: 90,
  });
  const [made] = fc.sample(fc.tuple(customers, jobs, has), { seed, numRuns: 1 });
  const [people, work, links] = made as NonNullable<typeof made>;
  // Ids in an order that has nothing to do with the order of making.
  const withId = <T>(letter: string, items: readonly T[]): (T & { readonly id: string })[] =>
    items.map((item, at) => ({ ...item, id: `${letter}${(at * 37) % 101}` }));
  const [c, j] = [withId('c', people), withId('j', work)];
  const pairs = new Map(
    links.map(([from, to, importance, satisfaction]) => {
      const ends = { from: c[from % c.length]?.id ?? '', to: j[to % j.length]?.id ?? '' };
      return [`${ends.from} ${ends.to}`, { ...ends, importance, satisfaction }];
    }),
  );
  return { customers: c, jobs: j, has: [...pairs.values()] };
}

/** Puts a world into an empty graph. */
export async function loadWorld(graph: Graph, { customers, jobs, has }: SampleWorld): Promise<void> {
  const write = (text: string, rows: readonly unknown[]): Promise<unknown> =>
    graph.write((transaction) => transaction.ask({ text, params: { rows } }));
  await write(
    `UNWIND $rows AS row CREATE (n:Customer:Entity {id: row.id, name: row.name, kind: row.kind, population: row.population,
       market: row.market, observedAt: date(row.observedAt)})`,
    customers,
  );
  await write('UNWIND $rows AS row CREATE (n:Job:Entity) SET n = row', jobs);
  await write(
    `UNWIND $rows AS row MATCH (c:Customer {id: row.from}) MATCH (j:Job {id: row.to})
     CREATE (c)-[:HAS_JOB {importance: row.importance, satisfaction: row.satisfaction}]->(j)`,
    has,
  );
}
