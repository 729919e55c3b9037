import fc from 'fast-check';

/** Ends of a relationship and its properties; a missing one is null. */
type Row = readonly [from: string, to: string, properties: Readonly<Record<string, unknown>>];

/** A small graph as lists, drawn so that most things that can happen do. */
export interface PlainWorld {
  readonly nodes: readonly (readonly [label: string, id: string, properties: Record<string, unknown>])[];
  readonly of: Readonly<Record<string, readonly Row[]>>;
}

const CUSTOMERS = ['c0', 'c1', 'c2'];
const JOBS = ['j0', 'j1', 'j2', 'j3', 'j4', 'j5'];
const ECOSYSTEMS = ['e0', 'e1', 'e2'];
const FRICTIONS = ['f0', 'f1', 'f2', 'f3', 'f4'];
const OFFERINGS = ['o0', 'o1', 'o2', 'o3'];
const amount = fc.constantFrom(null, 0, 0.1, 0.25, 1, 3);
const cost = fc.record({ hours: amount, money: amount, effort: amount });

/** Each pair of the two lists, so many times in ten, with these properties. */
function pairs(
  from: readonly string[],
  to: readonly string[],
  tenths: number,
  properties: fc.Arbitrary<object>,
) {
  const all = from.flatMap((a) => to.map((b) => [a, b] as const));
  const pick = fc.tuple(fc.integer({ min: 1, max: 10 }), properties);
  return fc
    .tuple(...all.map(() => pick))
    .map((picks) =>
      picks.flatMap(([die, value], at): Row[] => (die > tenths ? [] : [[...all[at]!, { ...value }]])),
    );
}

export const plainWorlds: fc.Arbitrary<PlainWorld> = fc
  .record({
    customers: fc.tuple(
      ...CUSTOMERS.map(() =>
        fc.record({
          population: fc.constantFrom(null, 1, 250),
          valueOfTime: fc.constantFrom(null, 0, 12.5),
          valueOfEffort: fc.constantFrom(null, 2),
          market: fc.constantFrom(null, 'SG', 'MY'),
        }),
      ),
    ),
    offerings: fc.tuple(
      ...OFFERINGS.map(() =>
        fc.record({
          status: fc.constantFrom(null, 'LIVE', 'LIVE', 'PLANNED'),
          markets: fc.constantFrom(null, null, ['SG'], ['MY', 'SG']),
        }),
      ),
    ),
    kinds: fc.tuple(...FRICTIONS.map(() => fc.constantFrom('TIME', 'EMOTION', 'TRUST'))),
    hinders: fc.tuple(...FRICTIONS.map(() => fc.constantFrom(...JOBS))),
    HAS_JOB: pairs(CUSTOMERS, JOBS, 4, fc.record({ frequencyPerMonth: fc.constantFrom(null, 0.5, 1, 4) })),
    HAS_STEP: pairs(JOBS, JOBS, 4, fc.record({ position: fc.constantFrom(null, 1, 2, 3) })),
    TAKES_PLACE_IN: pairs(
      JOBS,
      ECOSYSTEMS,
      3,
      fc.record({ share: fc.constantFrom(null, null, 0, 0.2, 0.7, 1) }),
    ),
    EXPERIENCES: pairs(
      CUSTOMERS,
      FRICTIONS,
      8,
      fc
        .tuple(cost, fc.constantFrom(null, 0, 0.3, 0.5, 1))
        .map(([parts, prevalence]) => ({ ...parts, prevalence })),
    ),
    SERVES: pairs(OFFERINGS, JOBS, 5, cost),
    RELIEVES: pairs(
      OFFERINGS,
      FRICTIONS,
      6,
      fc.record({ reduction: fc.constantFrom(null, 0, 0.2, 0.75, 1) }),
    ),
    USES: pairs(CUSTOMERS, OFFERINGS, 6, fc.constant({})),
    OFFERS: pairs(['p0', 'p1'], OFFERINGS, 5, fc.constant({})),
    TOWARD: pairs(['t0'], JOBS, 2, fc.constant({})),
  })
  .map(({ customers, offerings, kinds, hinders, HAS_STEP, ...of }) => ({
    nodes: [
      ...customers.map((properties, at) => ['Customer', CUSTOMERS[at]!, properties] as const),
      ...JOBS.map((id) => ['Job', id, {}] as const),
      ...ECOSYSTEMS.map((id) => ['Ecosystem', id, {}] as const),
      ...FRICTIONS.map((id, at) => ['Friction', id, { kind: kinds[at] }] as const),
      ...offerings.map((properties, at) => ['Offering', OFFERINGS[at]!, properties] as const),
      ...['p0', 'p1'].map((id) => ['Provider', id, {}] as const),
      ['Touchpoint', 't0', {}] as const,
    ],
    of: {
      ...of,
      // Later jobs lie below earlier ones, so that nothing goes in a circle.
      HAS_STEP: HAS_STEP.filter(([from, to]) => from < to),
      HINDERS: hinders.map((job, at): Row => [FRICTIONS[at]!, job, {}]),
      OPERATES: [['p0', 't0', {}]],
    },
  }));

/** Friction value and where it lies, straight from the definitions, in plain numbers. */
export interface PlainValues {
  readonly ecosystems: ReadonlyMap<string, number>;
  readonly nowhere: number;
  readonly total: number;
  readonly inside: number;
  readonly insideEmotion: number;
}

/** Nothing of it is shared with the code under test. The focal provider is p0, the value of time of the question 7. */
export function plainValues({ nodes, of }: PlainWorld): PlainValues {
  const rows = (type: string) => of[type]!;
  const node = (id: string) => nodes.find(([, each]) => each === id)![2];
  const steps = (job: string) =>
    rows('HAS_STEP')
      .filter(([from]) => from === job)
      .sort(([, a, x], [, b, y]) => {
        const difference = Number(x['position'] ?? 99) - Number(y['position'] ?? 99);
        return difference !== 0 ? difference : a < b ? -1 : 1;
      })
      .map(([, to]) => to);
  const below = (job: string): string[] => steps(job).flatMap((step) => [step, ...below(step)]);
  const leaves = (job: string, way: readonly string[], seen: Set<string>): string[][] => {
    if (seen.has(job)) return [];
    seen.add(job);
    const on = steps(job);
    return on.length === 0 ? [[job, ...way]] : on.flatMap((step) => leaves(step, [job, ...way], seen));
  };
  const hasCost = (x: Readonly<Record<string, unknown>>) =>
    ['hours', 'money', 'effort'].some((part) => x[part] !== null);
  const values = { nowhere: 0, total: 0, inside: 0, insideEmotion: 0 };
  const ecosystems = new Map<string, number>(ECOSYSTEMS.map((id) => [id, 0]));
  for (const customer of CUSTOMERS) {
    const who = node(customer);
    const used = rows('USES')
      .filter(([from, offering]) => {
        const { status, markets } = node(offering) as { status: string | null; markets: string[] | null };
        const open = markets === null || who['market'] === null || markets.includes(who['market'] as string);
        const offered = rows('OFFERS').some(([, to]) => to === offering);
        return from === customer && (status ?? 'LIVE') === 'LIVE' && open && offered;
      })
      .map(([, to]) => to);
    const held = rows('HAS_JOB').filter(
      ([from, , has]) => from === customer && has['frequencyPerMonth'] !== null,
    );
    for (const [, job, has] of held) {
      if (held.some(([, other]) => below(other).includes(job))) continue;
      const weight = Number(who['population'] ?? 1) * Number(has['frequencyPerMonth']) * 12;
      for (const way of leaves(job, [], new Set())) {
        const step = way[0]!;
        const serving = used.filter((offering) =>
          rows('SERVES').some(([from, to, x]) => from === offering && to === step && hasCost(x)),
        );
        const touched = rows('TOWARD').some(([, to]) => to === step || to === job);
        const own = serving.some((offering) =>
          rows('OFFERS').some(([from, to]) => from === 'p0' && to === offering),
        );
        for (const [friction] of rows('HINDERS').filter(([, to]) => to === step)) {
          const felt = rows('EXPERIENCES').find(([from, to]) => from === customer && to === friction)?.[2];
          if (felt === undefined || felt['prevalence'] === null || !hasCost(felt)) continue;
          const reduction = Math.max(
            0,
            ...rows('RELIEVES')
              .filter(([from, to]) => serving.includes(from) && to === friction)
              .map(([, , x]) => Number(x['reduction'] ?? 0)),
          );
          const worth =
            Number(felt['money'] ?? 0) +
            Number(who['valueOfTime'] ?? 7) * Number(felt['hours'] ?? 0) +
            Number(who['valueOfEffort'] ?? 0) * Number(felt['effort'] ?? 0);
          const value = weight * Number(felt['prevalence']) * worth * (1 - reduction);
          values.total += value;
          if (touched || own) values.inside += value;
          if ((touched || own) && node(friction)['kind'] === 'EMOTION') values.insideEmotion += value;
          values.nowhere += shareOut(value, way, ecosystems);
        }
      }
    }
  }
  return { ...values, ecosystems };

  /** Adds to each ecosystem what lies there, and returns what lies nowhere. */
  function shareOut(value: number, way: readonly string[], into: Map<string, number>): number {
    const places = way
      .map((job) => rows('TAKES_PLACE_IN').filter(([from]) => from === job))
      .find((found) => found.length > 0);
    if (places === undefined) return value;
    const stated = places.reduce((sum, [, , x]) => sum + Number(x['share'] ?? 0), 0);
    const open = places.filter(([, , x]) => x['share'] === null).length;
    const left = Math.max(0, 1 - stated);
    for (const [, to, x] of places) {
      const share = x['share'] === null ? left / open : Number(x['share']) / Math.max(1, stated);
      into.set(to, into.get(to)! + value * share);
    }
    return open === 0 ? value * left : 0;
  }
}
