import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * 100 firms export once a month: find, agree, get paid, insure, celebrate. The bank has a touchpoint toward getting paid, half
 * the story with its account for agreeing, which only the sole trader uses, and no part in the rest.
 */
const EXPORTERS = `
CREATE (firms:Customer:Entity {id: 'firms', name: 'Firms', population: 100.0}), (trader:Customer:Entity {id: 'trader', name: 'Trader', population: 50.0}),
  (export:Job:Entity {id: 'export', name: 'Export'}),
  (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (trader)-[:HAS_JOB {frequencyPerMonth: 2.0}]->(export),
  (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (ally:Provider:Entity {id: 'ally', name: 'Ally'}), (lab:Provider:Entity {id: 'lab', name: 'Lab'}),
  (tp:Touchpoint:Entity {id: 'tp', name: 'Branch'}), (bank)-[:OPERATES]->(tp),
  (port:Ecosystem:Entity {id: 'port', name: 'Port'}), (export)-[:TAKES_PLACE_IN]->(port)
WITH *
UNWIND [['find', 1, 'TRUST'], ['agree', 2, 'TIME'], ['paid', 3, 'EMOTION'], ['insure', 4, 'MONEY'], ['party', 5, 'TIME']] AS step
CREATE (s:Job:Entity {id: step[0], name: step[0]})<-[:HAS_STEP {position: step[1]}]-(export),
  (f:Friction:Entity {id: 'f-' + step[0], name: step[0], kind: step[2]})-[:HINDERS]->(s)
WITH DISTINCT firms, trader, bank, ally, lab, tp
MATCH (find {id: 'find'}), (agree {id: 'agree'}), (paid {id: 'paid'}), (insure {id: 'insure'}),
  (ffind {id: 'f-find'}), (fagree {id: 'f-agree'}), (fpaid {id: 'f-paid'}), (finsure {id: 'f-insure'})
CREATE (tp)-[:TOWARD]->(paid),
  (firms)-[:EXPERIENCES {prevalence: 1.0, money: 10.0}]->(ffind), (firms)-[:EXPERIENCES {prevalence: 1.0, money: 1.0}]->(fagree),
  (trader)-[:EXPERIENCES {prevalence: 1.0, money: 2.0}]->(fagree), (firms)-[:EXPERIENCES {prevalence: 0.5, money: 4.0}]->(fpaid),
  (trader)-[:EXPERIENCES {prevalence: 0.5, money: 1.0}]->(finsure),
  (deal:Offering:Entity {id: 'deal', name: 'Deal room'})-[:SERVES {hours: 1.0}]->(agree), (bank)-[:OFFERS]->(deal), (trader)-[:USES]->(deal),
  (advance:Offering:Entity {id: 'advance', name: 'Advance', status: 'PLANNED'})-[:SERVES {hours: 1.0}]->(paid), (bank)-[:OFFERS]->(advance),
  (advance)-[:RELIEVES {reduction: 0.75}]->(fpaid), (advance)-[:REQUIRES]->(scoring:Capability:Entity {id: 'scoring', name: 'Scoring'}),
  (scoring)-[:DEPENDS_ON]->(:Capability:Entity {id: 'data', name: 'Data'})<-[:HAS_CAPABILITY]-(bank), (lab)-[:LENDS]->(scoring),
  (scout:Offering:Entity {id: 'scout', name: 'Scout'})-[:SERVES {hours: 1.0}]->(find), (ally)-[:OFFERS]->(scout), (scout)-[:RELIEVES {reduction: 0.5}]->(ffind)`;

beforeAll(() => cypher(world.graph, EXPORTERS));

const QUESTION = `query ($input: GrowthInput!) {
  growthOutlook(input: $input) {
    inside outside outsideShare reachableByGen1 reachableByGen2 reachableByGen3 verdict generation
    moves { order job { id } of { id } value inside reason ecosystem { id } offering { id } provider { id } relieves missing { id } holders { id } }
    blindSpots { job { id } of { id } value where } blindSpotCount notes { code }
  }
}`;

async function outlook(input: Record<string, unknown>) {
  const answer = await ask(world.graph, QUESTION, { input: { provider: 'bank', valueOfTime: 0, ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data!['growthOutlook'];
}

// Firms, 1,200 a year: find 12,000, agree 1,200, paid 2,400. The trader, 1,200: agree 2,400, insure 600.
describe('where growth lies for the bank', () => {
  it('is mostly outside its journey, and explosive', async () => {
    expect(await outlook({})).toMatchObject({
      inside: 4_800,
      outside: 13_800,
      outsideShare: 13_800 / 18_600,
      reachableByGen1: 2_400,
      reachableByGen2: 4_800,
      reachableByGen3: 18_600,
      verdict: 'EXPLOSIVE',
      generation: 'GEN_3',
      notes: [],
    });
  });

  it('has a verdict that changes exactly at the cut-off', async () => {
    // The trader alone: 2,400 inside, 600 outside.
    const at = async (cutOff: number) => (await outlook({ customers: ['trader'], cutOff })).verdict;
    expect([await at(0.2), await at(0.2000001)]).toEqual(['EXPLOSIVE', 'INCREMENTAL']);
    expect((await outlook({ cutOff: 0.9 })).generation).toBe('GEN_2');
    expect((await outlook({ cutOff: 0.9, customers: ['trader'] })).generation).toBe('GEN_1');
  });

  it('is not to be told where there is no friction', async () => {
    expect(await outlook({ customers: [] })).toMatchObject({
      outsideShare: null,
      verdict: null,
      generation: null,
      moves: [],
      notes: [{ code: 'NOTHING_TO_SHARE' }],
    });
  });
});

describe('where the bank should act first', () => {
  it('is outside for explosive growth, with whoever can do it', async () => {
    const { moves } = await outlook({});
    expect(moves).toMatchObject([
      {
        order: 1,
        job: { id: 'find' },
        of: { id: 'export' },
        value: 12_000,
        inside: false,
        ecosystem: { id: 'port' },
        offering: { id: 'scout' },
        provider: { id: 'ally' },
        relieves: 6_000,
        missing: [],
      },
      { order: 2, job: { id: 'agree' }, value: 1_200, offering: null, provider: null, relieves: null },
      { order: 3, job: { id: 'insure' }, value: 600 },
    ]);
    expect(moves[0].reason).toContain(
      'this live offering of another provider takes most of the friction away',
    );
    expect(moves[1].reason).toContain('white space');
  });

  it('is on its own steps for incremental growth, with what it misses and who has that', async () => {
    const { moves } = await outlook({ objective: 'INCREMENTAL' });
    expect(moves).toMatchObject([
      { job: { id: 'agree' }, value: 2_400, inside: true, offering: null },
      {
        job: { id: 'paid' },
        value: 2_400,
        offering: { id: 'advance' },
        provider: { id: 'bank' },
        relieves: 1_800,
        missing: [{ id: 'scoring' }],
        holders: [{ id: 'lab' }],
      },
    ]);
  });

  it('sees the jobs before, after and beside those that it takes part in', async () => {
    const spots = async (input: Record<string, unknown>) =>
      (await outlook(input)).blindSpots.map((spot: { job: { id: string }; value: number; where: string }) => [
        spot.job.id,
        spot.value,
        spot.where,
      ]);
    expect(await spots({})).toEqual([
      ['find', 12_000, 'BEFORE'],
      ['insure', 600, 'AFTER'],
      ['party', 0, 'AFTER'],
    ]);
    // The firms do not use the deal room.
    expect(await spots({ customers: ['firms'], first: 2 })).toEqual([
      ['find', 12_000, 'BEFORE'],
      ['agree', 1_200, 'BEFORE'],
    ]);
    expect(await spots({ provider: 'ally', customers: ['firms'], first: 1 })).toEqual([
      ['find', 12_000, 'BESIDE'],
    ]);
    expect((await outlook({ first: 1 })).blindSpotCount).toBe(3);
  });

  it('changes with what is imagined', async () => {
    const whatIf = [{ setRelationship: { type: 'TOWARD', from: 'tp', to: 'export' } }];
    expect(await outlook({ whatIf })).toMatchObject({ outside: 0, verdict: 'INCREMENTAL', blindSpots: [] });
    expect(await outlook({})).toMatchObject({ outside: 13_800 });
  });
});

it.each([
  [{ cutOff: 1.1 }, 'BAD_USER_INPUT'],
  [{ first: 0 }, 'BAD_USER_INPUT'],
  [{ provider: 'firms' }, 'NOT_FOUND'],
])('a question is refused: %j', async (input, code) => {
  const { errors } = await ask(world.graph, QUESTION, { input: { provider: 'bank', ...input } });
  expect(errors?.[0]?.originalError).toMatchObject({ code });
});

describe('a step that is both inside and outside', () => {
  const BOTH_SIDES = `
CREATE (job:Job:Entity {id: 'ship', name: 'Ship'}), (maker:Provider:Entity {id: 'maker', name: 'Maker'}),
  (tool:Offering:Entity {id: 'tool', name: 'Tool'})-[:SERVES {hours: 1.0}]->(job), (maker)-[:OFFERS]->(tool),
  (slow:Friction:Entity {id: 'slow', name: 'Slow', kind: 'TIME'})-[:HINDERS]->(job), (tool)-[:RELIEVES {reduction: 0.5}]->(slow),
  (user:Customer:Entity {id: 'user', name: 'User'})-[:USES]->(tool), (other:Customer:Entity {id: 'other', name: 'Other'})
WITH job, slow, user, other
UNWIND [user, other] AS each
CREATE (each)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(job), (each)-[:EXPERIENCES {prevalence: 1.0, money: 1.0}]->(slow)`;

  beforeAll(() => cypher(world.graph, BOTH_SIDES));

  // Each 12 a year; the tool leaves its user 6, which it cannot take away once more.
  it.each([
    ['INCREMENTAL', { value: 6, offering: null, relieves: null }],
    ['EXPLOSIVE', { value: 12, offering: { id: 'tool' }, relieves: 6 }],
  ])('is relieved on the side of the move alone: %s', async (objective, move) => {
    const { moves } = await outlook({ provider: 'maker', customers: ['user', 'other'], objective });
    expect(moves).toMatchObject([{ job: { id: 'ship' }, ...move }]);
  });
});

it('an offering at a cost beyond what the model allows serves nothing, wherever it is looked at', async () => {
  await cypher(
    world.graph,
    `CREATE (job:Job:Entity {id: 'rest', name: 'Rest'})<-[:SERVES {hours: 2e8}]-(far:Offering:Entity {id: 'far', name: 'Far'})<-[:OFFERS]-(:Provider:Entity {id: 'odd', name: 'Odd'}),
      (job)<-[:HINDERS]-(noise:Friction:Entity {id: 'noise', name: 'Noise', kind: 'TIME'})<-[:RELIEVES {reduction: 0.5}]-(far),
      (guest:Customer:Entity {id: 'guest', name: 'Guest'})-[:HAS_JOB {frequencyPerMonth: 1.0}]->(job),
      (guest)-[:EXPERIENCES {prevalence: 1.0, money: 1.0}]->(noise), (guest)-[:USES]->(far)`,
  );
  expect(await outlook({ provider: 'odd', customers: ['guest'] })).toMatchObject({
    inside: 0,
    outside: 12,
    moves: [{ job: { id: 'rest' }, offering: null }],
    blindSpots: [{ job: { id: 'rest' }, value: 12 }],
    notes: [{ code: 'SERVES_WITHOUT_COST' }],
  });
});

it('of a whole people in a small currency is told whole', async () => {
  await cypher(
    world.graph,
    `CREATE (job:Job:Entity {id: 'cook', name: 'Cook'}), (costly:Friction:Entity {id: 'costly', name: 'Costly', kind: 'MONEY'})-[:HINDERS]->(job)
     WITH job, costly UNWIND [['north', 64000000.0], ['south', 64000001.0]] AS each
     CREATE (:Customer:Entity {id: each[0], name: each[0], population: each[1]})-[:HAS_JOB {frequencyPerMonth: 10.0}]->(job)
     WITH costly, each MATCH (customer:Customer {id: each[0]}) CREATE (customer)-[:EXPERIENCES {prevalence: 1.0, money: 1e7}]->(costly)`,
  );
  const whole = async (customers: string[]) => (await outlook({ customers })).outside;
  expect([await whole(['north']), await whole(['south'])]).toEqual([7.68e16, 7.68e16 + 1.2e9]);
  expect(await whole(['north', 'south'])).toBe(2 * 7.68e16 + 1.2e9);
  await cypher(
    world.graph,
    `MATCH (north:Customer {id: 'north'}) CREATE (:Ecosystem:Entity {id: 'sea', name: 'Sea'})<-[:ENGAGES_IN {moneyPerMonth: 1e7}]-(north)`,
  );
  const { data } = await ask(
    world.graph,
    `{ ecosystemOpportunities(input: {customers: ["north"], first: 1, orderBy: MONEY}) { total ecosystems { moneyPerMonth } } }`,
  );
  expect(data?.['ecosystemOpportunities']).toEqual({
    total: 7.68e16,
    ecosystems: [{ moneyPerMonth: 6.4e14 }],
  });
  const codes = async () =>
    (await outlook({ customers: ['north'] })).notes.map(({ code }: { code: string }) => code);
  expect(await codes()).not.toContain('BEYOND_EXACT_SUMS');
  await cypher(
    world.graph,
    `MATCH (c:Customer {id: 'north'})-[has:HAS_JOB]->(), (c)-[costs:EXPERIENCES]->() SET c.population = 1e8, has.frequencyPerMonth = 1e4, costs.money = 1e8`,
  );
  expect(await codes()).toContain('BEYOND_EXACT_SUMS');
});
