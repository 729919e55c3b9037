import { beforeAll, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** Bakers bake once a month: heat costs each of the hundred 3, the queue 1, which nobody has looked at again since 2020. */
const BAKERS = `
CREATE (:Source:Entity {id: 'diary', name: 'Diary'}), (:Source:Entity {id: 'survey', name: 'Survey'}),
  (bakers:Customer:Entity {id: 'bakers', name: 'Bakers', kind: 'SEGMENT', population: 100.0, valueOfTime: 1.0, sourceId: 'diary'}),
  (bakers)-[:HAS_JOB {frequencyPerMonth: 1.0, importance: 9.0, sourceId: 'diary'}]->(bake:Job:Entity {id: 'bake', name: 'Bake', kind: 'FUNCTIONAL'}),
  (heat:Friction:Entity {id: 'heat', name: 'Heat', kind: 'TIME'})-[:HINDERS {sourceId: 'diary'}]->(bake),
  (queue:Friction:Entity {id: 'queue', name: 'Queue', kind: 'TIME'})-[:HINDERS]->(bake),
  (fear:Friction:Entity {id: 'fear', name: 'Fear', kind: 'EMOTION'})-[:HINDERS {sourceId: 'diary'}]->(bake),
  (bakers)-[:EXPERIENCES {prevalence: 0.5, money: 6.0, sourceId: 'diary', observedAt: date('2026-05-01')}]->(heat),
  (bakers)-[:EXPERIENCES {prevalence: 1.0, money: 1.0, sourceId: 'survey', observedAt: date('2020-05-01')}]->(queue),
  (bakers)-[:EXPERIENCES {money: 1.0}]->(fear),
  (oven:Offering:Entity {id: 'oven', name: 'Oven'})-[:REQUIRES]->(steel:Capability:Entity {id: 'steel', name: 'Steel'}), (oven)-[:SERVES]->(bake),
  (:Ecosystem:Entity {id: 'moon', name: 'Moon', observedAt: date('2024-05-01')}),
  (:Evidence:Entity {id: 'e1', name: 'E1', about: 'EXPERIENCES bakers heat', property: 'prevalence', value: 0.5, sourceId: 'diary'}),
  (:Evidence:Entity {id: 'e2', name: 'E2', about: 'EXPERIENCES bakers heat', property: 'prevalence', value: 0.75, sourceId: 'survey'}),
  (:Evidence:Entity {id: 'e3', name: 'E3', about: 'gone', property: 'population', value: 1.0}),
  (:Evidence:Entity {id: 'e4', name: 'E4', about: 'USES bakers oven', property: 'confidence', value: 1.0})`;

beforeAll(() => cypher(world.graph, BAKERS));

const FIELDS = `staleBefore totalCount completeness counts { kind count }
  issues { kind about property message effect effectKind affects sources { id } }`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
type Json = any;

async function quality(input: Readonly<Record<string, unknown>> = {}): Promise<Json> {
  const { data, errors } = await ask(
    world.graph,
    `query ($input: DataQualityInput!) { dataQuality(input: $input) { ${FIELDS} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data!['dataQuality'];
}

async function issues(kind: string, input: Readonly<Record<string, unknown>> = {}): Promise<Json[]> {
  return (await quality({ kinds: [kind], ...input })).issues.map(
    ({ about, property, effect, sources }: Json) => ({
      about,
      property,
      effect,
      sources: sources.map(({ id }: Json) => id),
    }),
  );
}

it('lists what was observed too long ago, the dearest first', async () => {
  expect(await issues('STALE')).toEqual([
    { about: 'EXPERIENCES bakers queue', property: null, effect: 1_200, sources: ['survey'] },
  ]);
  // Two years before the newest day, that day not included.
  expect((await quality()).staleBefore).toBe('2024-05-01');
  expect(await issues('STALE', { staleBefore: '2026-05-01' })).toEqual([
    expect.objectContaining({ about: 'EXPERIENCES bakers queue', effect: 1_200 }),
    expect.objectContaining({ about: 'moon', effect: null }),
  ]);
  expect(await issues('STALE', { staleBefore: '2020-05-01' })).toEqual([]);
});

it('lists what one source alone states, and what none does, where value hangs on it', async () => {
  // Heat is observed by the diary and by the survey.
  expect(await issues('SINGLE_SOURCED')).toEqual([
    { about: 'HAS_JOB bakers bake', property: 'frequencyPerMonth', effect: 4_800, sources: ['diary'] },
    // Without it the hundred would count as one.
    { about: 'bakers', property: 'population', effect: 4_752, sources: ['diary'] },
    { about: 'HINDERS heat bake', property: null, effect: 3_600, sources: ['diary'] },
    { about: 'EXPERIENCES bakers queue', property: null, effect: 1_200, sources: ['survey'] },
  ]);
  expect(await issues('UNSOURCED')).toEqual([
    { about: 'HINDERS queue bake', property: null, effect: 1_200, sources: [] },
  ]);
});

it('lists who states what other answers rest on after what value hangs on', async () => {
  const facts = `MATCH (bake:Job {id: 'bake'}), (bakers:Customer {id: 'bakers'})
    CREATE (mill:Provider:Entity {id: 'mill', name: 'Mill'})-[:HAS_CAPABILITY {maturity: 3.0, sourceId: 'diary'}]->(grind:Capability:Entity {id: 'grind', name: 'Grind', buildCost: 5.0, sourceId: 'survey'}),
      (mill)-[:HAS_CAPABILITY]->(:Capability:Entity {id: 'sift', name: 'Sift'}), (mill)-[:LENDS {cost: 1.0}]->(grind),
      (flour:Offering:Entity {id: 'flour', name: 'Flour'})-[:SERVES {hours: 1.0, sourceId: 'diary'}]->(bake), (flour)-[:INTEGRATES_WITH {effort: 1.0, sourceId: 'diary'}]->(:Offering:Entity {id: 'bag', name: 'Bag'}),
      (bakers)-[:HAS_JOB {importance: 2.0, sourceId: 'diary'}]->(:Job:Entity {id: 'rest', name: 'Rest'}),
      (:Evidence:Entity {id: 'e5', name: 'E5', about: 'SERVES flour bake', property: 'hours', value: 1.0, sourceId: 'survey'}),
      (:Evidence:Entity {id: 'e6', name: 'E6', about: 'INTEGRATES_WITH flour bag', property: 'effort', value: 1.0, sourceId: 'diary'})`;
  await cypher(world.graph, facts);
  const [single, none] = [await issues('SINGLE_SOURCED'), await issues('UNSOURCED')];
  const all = (await quality()).issues.map(({ kind, effect }: Json) => `${kind} ${effect === null}`);
  await cypher(
    world.graph,
    "MATCH (n) WHERE n.id IN ['mill', 'grind', 'sift', 'flour', 'bag', 'rest', 'e5', 'e6'] DETACH DELETE n",
  );
  expect(all.slice(-5)).toEqual([...Array<string>(4).fill('SINGLE_SOURCED true'), 'UNSOURCED true']);
  expect(single.slice(0, 4).every(({ effect }) => effect > 0)).toBe(true);
  // What baking costs in flour is told by two, and how important baking is by the one who tells how often it is done.
  expect(single.slice(4)).toEqual([
    { about: 'HAS_CAPABILITY mill grind', property: 'maturity', effect: null, sources: ['diary'] },
    { about: 'HAS_JOB bakers rest', property: null, effect: null, sources: ['diary'] },
    { about: 'INTEGRATES_WITH flour bag', property: null, effect: null, sources: ['diary'] },
    { about: 'grind', property: 'buildCost', effect: null, sources: ['survey'] },
  ]);
  expect(none.slice(1)).toEqual([{ about: 'LENDS mill grind', property: 'cost', effect: null, sources: [] }]);
});

it('looks at a thousand facts of a sort on which no friction value hangs, and says so', async () => {
  await cypher(
    world.graph,
    "UNWIND range(1, 1002) AS at CREATE (:Capability:Entity {id: 'k' + at, name: 'K', buildCost: 1.0, sourceId: 'diary'})",
  );
  const { issues: found, counts, completeness } = await quality({ kinds: ['SINGLE_SOURCED'], first: 5 });
  const stale = await quality({ kinds: ['STALE'] });
  await cypher(world.graph, "MATCH (k:Capability) WHERE k.name = 'K' DELETE k");
  expect(found.map(({ about }: Json) => about).at(-1)).toBe('k1');
  expect([counts, completeness]).toEqual([[{ kind: 'SINGLE_SOURCED', count: 4 + 1001 }], 'TRUNCATED']);
  // Who states them was not asked.
  expect(stale.completeness).toBe('COMPLETE');
});

it('looks at the first by id, whatever the order in which they are stored', async () => {
  await cypher(
    world.graph,
    `UNWIND [3, 1, 2] AS p CREATE (provider:Provider:Entity {id: 'p' + p, name: 'P'})
     WITH provider UNWIND [2, 3, 1] AS k MERGE (skill:Capability:Entity {id: 'k' + k, name: 'K'})
     CREATE (provider)-[:HAS_CAPABILITY {maturity: 1.0}]->(skill)`,
  );
  const rows = await world.graph.ask<{ about: string }>('data-quality/other-facts', { most: 5 });
  await cypher(world.graph, "MATCH (n) WHERE n.name IN ['P', 'K'] DETACH DELETE n");
  const held = rows.flatMap(({ about }) => (about.startsWith('HAS_CAPABILITY') ? [about.slice(-5)] : []));
  expect(held).toEqual(['p1 k1', 'p1 k2', 'p1 k3', 'p2 k1', 'p2 k2']);
});

it('lists observations that do not meet, with what lies between them', async () => {
  // From 0.5 to 0.75 of the bakers, where 0.5 cost 3,600 a year.
  expect(await issues('CONTRADICTING')).toEqual([
    {
      about: 'EXPERIENCES bakers heat',
      property: 'prevalence',
      effect: 1_800,
      sources: ['diary', 'survey'],
    },
  ]);
  const [issue] = (await quality({ kinds: ['CONTRADICTING'] })).issues;
  expect(issue.message).toBe('2 observations, from 0.5 to 0.75, do not meet. Find out which holds.');
  expect(issue.affects).toContain('GROWTH_OUTLOOK');
});

it('lists what stands alone, and Evidence about what is not there', async () => {
  expect(await issues('ORPHANED')).toEqual([
    { about: 'e3', property: 'about', effect: 0, sources: [] },
    { about: 'e4', property: 'about', effect: 0, sources: [] },
    { about: 'moon', property: null, effect: 0, sources: [] },
  ]);
});

it('lists what measures need and nobody stated', async () => {
  const found = (await quality({ kinds: ['MISSING_INPUT'] })).issues;
  // Baking takes place nowhere, and at most fear costs what the queue does.
  expect(found.slice(0, 2).map(({ effect }: Json) => effect)).toEqual([4_800, 1_200]);
  expect(found.map(({ about, property }: Json) => `${about}: ${property}`)).toEqual([
    'bake: TAKES_PLACE_IN',
    'EXPERIENCES bakers fear: prevalence',
    'HAS_JOB bakers bake: satisfaction',
    'SERVES oven bake: hours, money or effort',
    'steel: buildCost',
  ]);
  expect(found.at(-1)).toMatchObject({
    message:
      'It has no usable buildCost: what needs it is left out of portfolios. State it. Friction value does not rest on it.',
    effect: null,
    affects: ['ORCHESTRATION', 'CAPABILITY_PORTFOLIO', 'GROWTH_OUTLOOK'],
  });
});

it('puts all kinds in one list, counted, and cuts it where it was asked to', async () => {
  const all = await quality();
  expect(Object.fromEntries(all.counts.map(({ kind, count }: Json) => [kind, count]))).toEqual({
    ...{ STALE: 1, SINGLE_SOURCED: 4, UNSOURCED: 1, CONTRADICTING: 1, ORPHANED: 3, MISSING_INPUT: 5 },
  });
  expect([all.totalCount, all.issues.length, all.completeness]).toEqual([15, 15, 'COMPLETE']);
  const effects: number[] = all.issues.map(({ effect }: Json) => effect ?? -1);
  expect(effects).toEqual([...effects].sort((a, b) => b - a));
  expect((await quality({ first: 3 })).issues).toEqual(all.issues.slice(0, 3));
});

it('weighs by the customers asked for', async () => {
  expect((await issues('UNSOURCED', { customers: [] })).length).toBe(0);
  const { errors } = await ask(world.graph, '{ dataQuality(input: {customers: ["nobody"]}) { totalCount } }');
  expect(errors?.[0]?.message).toMatch(/"nobody"/);
});

it('lists every input that a relationship lacks', async () => {
  const set = (value: string) =>
    cypher(world.graph, `MATCH (:Customer {id: 'bakers'})-[r:HAS_JOB]->() SET r.importance = ${value}`);
  await set('null');
  const found = await issues('MISSING_INPUT');
  await set('9.0');
  const ofJob = found.filter(({ about }) => about === 'HAS_JOB bakers bake');
  expect(ofJob.map(({ property }) => property)).toEqual(['importance', 'satisfaction']);
});

it('lists handoffs without a cost, steps that nobody can do, and steps that take place nowhere', async () => {
  await cypher(
    world.graph,
    `CREATE (cater:Job:Entity {id: 'cater', name: 'Cater'}), (cater)-[:TAKES_PLACE_IN]->(:Ecosystem:Entity {id: 'hall', name: 'Hall'}),
       (cater)-[:HAS_STEP]->(wash:Job:Entity {id: 'wash', name: 'Wash'}), (cater)-[:HAS_STEP]->(:Job:Entity {id: 'cook', name: 'Cook', unaidedMoney: 1.0}),
       (:Friction:Entity {id: 'steam', name: 'Steam'})-[:HINDERS]->(wash), (:Job:Entity {id: 'idea', name: 'Idea'})
     WITH 1 AS _ MATCH (oven {id: 'oven'})
     CREATE (oven)-[:INTEGRATES_WITH]->(:Offering:Entity {id: 'tray', name: 'Tray'}), (oven)-[:INTEGRATES_WITH {hours: 0.0}]->(:Offering:Entity {id: 'rack', name: 'Rack'})`,
  );
  const found = await issues('MISSING_INPUT');
  const added = found.filter(({ about }) => /INTEGRATES|cater|wash|cook|idea/.test(about));
  // Washing takes place in the hall, where the catering does.
  expect(added).toEqual([
    { about: 'INTEGRATES_WITH oven tray', property: 'hours, money or effort', effect: null, sources: [] },
    {
      about: 'wash',
      property: 'unaidedHours, unaidedMoney or unaidedEffort',
      effect: null,
      sources: [],
    },
  ]);
});

it('tells what would change without a fact, also where another would then count', async () => {
  // Only the job of baking keeps kneading, a step of it that bakers also have on its own, from counting.
  await cypher(
    world.graph,
    `MATCH (bakers {id: 'bakers'})
     CREATE (bakers)-[:HAS_JOB {frequencyPerMonth: 2.0, sourceId: 'survey'}]->(roll:Job:Entity {id: 'roll', name: 'Roll'}), (bakers)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(knead:Job:Entity {id: 'knead', name: 'Knead'}),
       (roll)-[:HAS_STEP]->(knead), (roll)-[:HAS_STEP]->(rest:Job:Entity {id: 'prove', name: 'Prove'}), (dough:Friction:Entity {id: 'dough', name: 'Dough'})-[:HINDERS]->(knead), (dough)-[:HINDERS]->(rest),
       (bakers)-[:EXPERIENCES {prevalence: 0.5, money: 2.0, sourceId: 'survey'}]->(dough),
       (:Evidence:Entity {id: 'e7', name: 'E7', about: 'HAS_JOB bakers roll', property: 'frequencyPerMonth', value: 0.0}),
       (:Evidence:Entity {id: 'e8', name: 'E8', about: 'HAS_JOB bakers roll', property: 'frequencyPerMonth', value: 4.0})`,
  );
  const found = (await quality({ kinds: ['SINGLE_SOURCED', 'CONTRADICTING'] })).issues;
  const total = async () => {
    const { data } = await ask(world.graph, '{ ecosystemOpportunities(input: {}) { total } }');
    return (data as Json).ecosystemOpportunities.total as number;
  };
  const moved = async (change: string, back: string) => {
    const before = await total();
    await cypher(world.graph, change);
    const after = await total();
    await cypher(world.graph, back);
    return Math.abs(after - before);
  };
  const roll = "MATCH ({id: 'bakers'})-[r:HAS_JOB]->({id: 'roll'}) SET r.frequencyPerMonth = ";
  const dough = "MATCH ({id: 'bakers'})-[r:EXPERIENCES]->({id: 'dough'}) SET r.prevalence = ";
  const people = "MATCH (c {id: 'bakers'}) SET c.population = ";
  const effects = {
    'HAS_JOB bakers roll': await moved(`${roll} null`, `${roll} 2.0`),
    'EXPERIENCES bakers dough': await moved(`${dough} null`, `${dough} 0.5`),
    bakers: await moved(`${people} null`, `${people} 100.0`),
  };
  await cypher(world.graph, `${roll} 4.0`);
  const between = await moved(`${roll} 0.0`, `${roll} 2.0`);
  await cypher(
    world.graph,
    "MATCH (n) WHERE n.id IN ['roll', 'knead', 'prove', 'dough', 'e7', 'e8'] DETACH DELETE n",
  );
  expect(effects['HAS_JOB bakers roll']).toBe(4_800 - 1_200);
  for (const [about, effect] of Object.entries(effects)) {
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'SINGLE_SOURCED', about, effect, effectKind: 'EXACT' }),
    );
  }
  expect(found).toContainEqual(
    expect.objectContaining({ kind: 'CONTRADICTING', about: 'HAS_JOB bakers roll', effect: between }),
  );
});
