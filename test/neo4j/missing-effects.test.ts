import { beforeAll, expect, it } from '@jest/globals';
import { jobTree } from '../../src/analysis/steps-of-job.ts';
import { countedJobs } from '../../src/analysis/value-groups.ts';
import type { GraphReader } from '../../src/graph/graph.ts';
import { readMissingEffects } from '../../src/resolvers/missing-effects.ts';
import { wholeSum } from '../../src/resolvers/parted-sum.ts';
import type { PartedSum } from '../../src/resolvers/parted-sum.ts';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** Three segments bake: mix, then heat. Nobody stated how often novices do, how many they are, and what time is worth to them. */
const BAKING = `
CREATE (bakers:Customer:Entity {id: 'bakers', name: 'Bakers', kind: 'SEGMENT', population: 100.0, valueOfTime: 10.0}),
  (cooks:Customer:Entity {id: 'cooks', name: 'Cooks', kind: 'SEGMENT', population: 300.0, valueOfTime: 20.0}),
  (novices:Customer:Entity {id: 'novices', name: 'Novices', kind: 'SEGMENT'}),
  (guild:Customer:Entity {id: 'guild', name: 'Guild', kind: 'ORGANISATION'}),
  (bake:Job:Entity {id: 'bake', name: 'Bake'})-[:HAS_STEP {position: 1}]->(mix:Job:Entity {id: 'mix', name: 'Mix', unaidedHours: 1.0}),
  (bake)-[:HAS_STEP {position: 2}]->(heat:Job:Entity {id: 'heat', name: 'Heat', unaidedHours: 1.0})-[:TAKES_PLACE_IN]->(:Ecosystem:Entity {id: 'kitchen', name: 'Kitchen'}),
  (bakers)-[:HAS_JOB {frequencyPerMonth: 2.0}]->(bake), (cooks)-[:HAS_JOB {frequencyPerMonth: 4.0}]->(bake), (guild)-[:HAS_JOB]->(:Job:Entity {id: 'rule', name: 'Rule', unaidedHours: 1.0}),
  (novices)-[:HAS_JOB]->(bake), (novices)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(mix), (cooks)-[:HAS_JOB]->(mix),
  (dust:Friction:Entity {id: 'dust', name: 'Dust'})-[:HINDERS]->(mix), (burn:Friction:Entity {id: 'burn', name: 'Burn'})-[:HINDERS]->(heat),
  (bakers)-[:EXPERIENCES {prevalence: 0.5, hours: 1.0, money: 2.0}]->(dust), (cooks)-[:EXPERIENCES {hours: 2.0}]->(dust),
  (novices)-[:EXPERIENCES {prevalence: 1.0, hours: 1.0, money: 3.0}]->(dust), (bakers)-[:EXPERIENCES {prevalence: 0.5}]->(burn),
  (cooks)-[:EXPERIENCES {prevalence: 0.25, money: 8.0}]->(burn), (novices)-[:EXPERIENCES {prevalence: 1.0, money: 4.0, hours: 3.0}]->(burn),
  (guild)-[:EXPERIENCES]->(burn),
  (firm:Provider:Entity {id: 'firm', name: 'Firm'})-[:OFFERS]->(glove:Offering:Entity {id: 'glove', name: 'Glove'}), (cooks)-[:USES]->(glove),
  (glove)-[:SERVES {hours: 0.5}]->(heat), (glove)-[:RELIEVES]->(burn), (glove)-[:RELIEVES]->(dust),
  (firm)-[:OFFERS]->(apron:Offering:Entity {id: 'apron', name: 'Apron'}), (bakers)-[:USES]->(apron),
  (apron)-[:SERVES]->(mix), (apron)-[:RELIEVES {reduction: 0.4}]->(dust), (apron)-[:SERVES]->(heat),
  (firm)-[:OFFERS]->(mitt:Offering:Entity {id: 'mitt', name: 'Mitt'}), (bakers)-[:USES]->(mitt), (mitt)-[:SERVES {hours: 0.5}]->(heat), (mitt)-[:RELIEVES {reduction: 0.5}]->(burn)`;

beforeAll(() => cypher(world.graph, BAKING));

interface Issue {
  readonly about: string;
  readonly property: string;
  readonly message: string;
  readonly effect: number | null;
  readonly effectKind: string | null;
}

async function missing(
  valueOfTime: number | null = null,
  customers: readonly string[] | null = null,
): Promise<readonly Issue[]> {
  const { data, errors } = await ask(
    world.graph,
    `query ($valueOfTime: Float, $customers: [ID!]) {
      dataQuality(input: {kinds: [MISSING_INPUT], valueOfTime: $valueOfTime, customers: $customers}) { issues { about property message effect effectKind } }
    }`,
    { valueOfTime, customers },
  );
  expect(errors).toBeUndefined();
  return (data as { dataQuality: { issues: Issue[] } }).dataQuality.issues;
}

async function opportunities(valueOfTime: number | null = null) {
  const { data } = await ask(
    world.graph,
    `query ($valueOfTime: Float) { ecosystemOpportunities(input: {valueOfTime: $valueOfTime}) { total nowhere } }`,
    { valueOfTime },
  );
  return (data as { ecosystemOpportunities: { total: number; nowhere: number } }).ecosystemOpportunities;
}

/** How far the total moves when something is stated, which is then taken back. */
async function moved(match: string, values: Readonly<Record<string, number>>): Promise<number> {
  const before = (await opportunities()).total;
  const set = (value: (key: string) => string): Promise<unknown> =>
    cypher(
      world.graph,
      `MATCH ${match} SET ${Object.keys(values)
        .map((key) => `x.${key} = ${value(key)}`)
        .join(', ')}`,
    );
  await set((key) => values[key]!.toFixed(2));
  const after = (await opportunities()).total;
  await set(() => 'null');
  return Math.abs(after - before);
}

function found(issues: readonly Issue[], about: string, property: string) {
  const { effect, effectKind } = issues.find((one) => one.about === about && one.property === property)!;
  return [effectKind, effect];
}

it.each([
  [
    'HAS_JOB novices bake',
    'frequencyPerMonth',
    "({id: 'novices'})-[x:HAS_JOB]->({id: 'bake'})",
    { frequencyPerMonth: 3 },
  ],
  [
    'EXPERIENCES bakers burn',
    'hours, money or effort',
    "({id: 'bakers'})-[x:EXPERIENCES]->({id: 'burn'})",
    { money: 6, hours: 1.5 },
  ],
  ['novices', 'population', "(x {id: 'novices'})", { population: 200 }],
  ['novices', 'valueOfTime', "(x {id: 'novices'})", { valueOfTime: 15 }],
])(
  'estimates the effect of %s without %s by the median of what others state',
  async (about, property, match, values) => {
    const effect = await moved(match, values);
    expect(effect).toBeGreaterThan(0);
    expect(found(await missing(), about, property)).toEqual(['ESTIMATE', expect.closeTo(effect, 5)]);
  },
);

it('knows customers and jobs by any id', async () => {
  await cypher(
    world.graph,
    `MATCH (bakers {id: 'bakers'})
     CREATE (c:Customer:Entity {id: '__proto__', name: 'C', kind: 'PERSONA'})-[:HAS_JOB]->(j:Job:Entity {id: 'constructor', name: 'J', unaidedHours: 1.0}),
       (bakers)-[:HAS_JOB {frequencyPerMonth: 3.0}]->(j),
       (c)-[:EXPERIENCES {prevalence: 1.0, money: 5.0}]->(:Friction:Entity {id: 'grit', name: 'Grit'})-[:HINDERS]->(j)`,
  );
  const issues = await missing();
  const effect = await moved("({id: '__proto__'})-[x:HAS_JOB]->()", { frequencyPerMonth: 3 });
  await cypher(world.graph, "MATCH (n) WHERE n.id IN ['__proto__', 'constructor', 'grit'] DETACH DELETE n");
  expect(effect).toBe(3 * 12 * 5);
  expect(found(issues, 'HAS_JOB __proto__ constructor', 'frequencyPerMonth')).toEqual(['ESTIMATE', effect]);
  expect(Object.hasOwn(Object.prototype, 'bake')).toBe(false);
});

it('tells the most that a prevalence or a reduction can change', async () => {
  const issues = await missing();
  const always = await moved("({id: 'cooks'})-[x:EXPERIENCES]->({id: 'dust'})", { prevalence: 1 });
  expect(always).toBe(300 * 4 * 12 * 2 * 20);
  expect(found(issues, 'EXPERIENCES cooks dust', 'prevalence')).toEqual(['AT_MOST', always]);
  // Cooks alone use gloves, and burning costs nobody else that uses something anything; that is the whole friction.
  const relieved = await moved("({id: 'glove'})-[x:RELIEVES]->({id: 'burn'})", { reduction: 1 });
  expect(found(issues, 'RELIEVES glove burn', 'reduction')).toEqual(['AT_MOST', relieved]);
  // Gloves do not serve mixing.
  expect(found(issues, 'RELIEVES glove dust', 'reduction')).toEqual(['AT_MOST', 0]);
  // Only some of those that dust annoys use an apron.
  const served = await moved("({id: 'apron'})-[x:SERVES]->({id: 'mix'})", { hours: 1 });
  const [kind, most] = found(issues, 'SERVES apron mix', 'hours, money or effort');
  expect([kind, (most as number) > served, served > 0]).toEqual(['AT_MOST', true, true]);
});

it('tells exactly what lies nowhere, and what counts above already', async () => {
  const issues = await missing();
  const { nowhere } = await opportunities();
  expect(nowhere).toBeGreaterThan(0);
  expect(found(issues, 'mix', 'TAKES_PLACE_IN')).toEqual(['EXACT', nowhere]);
  expect(found(issues, 'HAS_JOB cooks mix', 'frequencyPerMonth')).toEqual(['EXACT', 0]);
});

it('tells exactly that nothing is at stake where stating it would change nothing', async () => {
  const issues = await missing();
  // Nothing hinders ruling, so that nobody needs to tell how often others do it, or what an hour of it is worth.
  expect(found(issues, 'HAS_JOB guild rule', 'frequencyPerMonth')).toEqual(['EXACT', 0]);
  expect(found(issues, 'guild', 'valueOfTime')).toEqual(['EXACT', 0]);
  const ofBakers = await missing(null, ['bakers']);
  for (const [about, property] of [
    ['HAS_JOB novices bake', 'frequencyPerMonth'],
    ['novices', 'population'],
    ['novices', 'valueOfTime'],
  ] as const) {
    expect(found(issues, about, property)[0]).toBe('ESTIMATE');
    expect(found(ofBakers, about, property)).toEqual(['EXACT', 0]);
  }
});

it('tells exactly what the value of time that the question states makes of hours', async () => {
  const [with7, without] = [await opportunities(7), await opportunities()];
  expect(found(await missing(7), 'novices', 'valueOfTime')).toEqual(['EXACT', with7.total - without.total]);
});

it('tells no effect where nobody states what would tell it, nor of what friction value does not know', async () => {
  const issues = await missing();
  const untold = issues
    .filter(({ effect }) => effect === null)
    .map(({ about, property }) => `${about}: ${property}`);
  expect(untold.filter((line) => !/importance|satisfaction/.test(line))).toEqual([
    'EXPERIENCES guild burn: hours, money or effort',
    'EXPERIENCES guild burn: prevalence',
    'SERVES apron heat: hours, money or effort',
  ]);
  expect(issues.every(({ effect, effectKind }) => (effect === null) === (effectKind === null))).toBe(true);
  expect(issues.find(({ about }) => about === 'EXPERIENCES guild burn')!.message).toMatch(
    /rests on it, and nothing tells how far\.$/,
  );
  // An organisation is one.
  expect(issues.some(({ about, property }) => about === 'guild' && property === 'population')).toBe(false);
  const { message } = issues.find(({ about }) => about === 'EXPERIENCES cooks dust')!;
  expect(message).toBe(
    'It has no usable prevalence: it counts nowhere. State it. The effect is the most that it can change friction value by.',
  );
});

it('asks once what is usual for a job that several have', async () => {
  const heldJobs = ['ann', 'bob'].map((customer) => ({ customer, job: 'bake', frequencyPerMonth: null }));
  const tree = jobTree([]);
  const asked: unknown[] = [];
  const graph: Pick<GraphReader, 'ask'> = {
    ask: (question, params) => {
      if (question === 'data-quality/usual') asked.push(params);
      return Promise.resolve([]);
    },
  };
  const customer = { market: null, population: null, valueOfTime: null, valueOfEffort: null };
  await readMissingEffects({
    graph: graph as GraphReader,
    facts: {
      ...{
        customers: ['ann', 'bob'].map((id) => ({ ...customer, id })),
        jobs: countedJobs({ tree, heldJobs }),
      },
      ...{ tree, jobIds: ['bake'], places: new Map(), touched: new Set(), cells: [] },
      asked: { holders: {}, uses: {}, own: [] },
    },
    valueOfTime: null,
    held: [],
    missing: heldJobs.map((held) => ({
      ...{ about: `HAS_JOB ${held.customer} bake`, name: 'HAS_JOB' },
      ...{ property: 'frequencyPerMonth', sourceId: null },
    })),
  });
  expect(asked).toEqual([{ jobs: ['bake'] }]);
});

it('takes for missing what others wrote past the model', async () => {
  const before = await missing();
  const ways =
    "MATCH ({id: 'bakers'})-[e:EXPERIENCES]->({id: 'burn'}), ({id: 'cooks'})-[h:HAS_JOB]->({id: 'mix'}), (n {id: 'novices'})";
  await cypher(
    world.graph,
    `${ways} SET e.hours = '1', e.money = 2e8, h.importance = date('2026-01-01'), n.valueOfTime = 'much', n.population = true`,
  );
  const after = await missing();
  await cypher(world.graph, `${ways} REMOVE e.hours, e.money, h.importance, n.valueOfTime, n.population`);
  expect(after).toEqual(before);
});

it('adds up what is more than numbers tell apart, whatever order it was written in', async () => {
  const costs = [2 ** 53, 1, 1].map((cost) => cost / 2 ** 30);
  const found: unknown[] = [];
  for (const [at, written] of [costs, [...costs].reverse()].entries()) {
    await cypher(
      world.graph,
      `CREATE (c:Customer:Entity {id: $id, name: 'Many'}), (j:Job:Entity {id: $id + '-job', name: 'Live'})
       WITH c, j UNWIND range(0, size($written) - 1) AS at
       CREATE (c)-[:EXPERIENCES {prevalence: 1.0, money: $written[at]}]->(:Friction:Entity {id: $id + at, name: 'Toll'})-[:HINDERS]->(j)`,
      { id: `many${at}`, written },
    );
    const holders = { [`many${at}`]: { [`many${at}-job`]: [2 ** 30, 0, 0] } };
    const [row] = await world.graph.ask<{ cost: PartedSum }>('data-quality/customer-costs', {
      holders,
      uses: {},
    });
    found.push(wholeSum(row!.cost));
  }
  expect(found).toEqual([2n ** 53n + 2n, 2n ** 53n + 2n]);
});
