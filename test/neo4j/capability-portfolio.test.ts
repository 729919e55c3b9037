import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * A bank and its small firms, which export: they find a buyer, get paid, and would insure.
 * Money is in dollars; 100 firms export once a month, and one sole trader every other month.
 */
const EXPORTERS = `
CREATE (firms:Customer:Entity {id: 'firms', name: 'Small firms', population: 100.0, valueOfTime: 50.0, valueOfEffort: 10.0, market: 'SG'}),
  (trader:Customer:Entity {id: 'trader', name: 'Sole trader'}),
  (export:Job:Entity {id: 'export', name: 'Export'}),
  (find:Job:Entity {id: 'find-buyer', name: 'Find a buyer', unaidedHours: 10.0}),
  (paid:Job:Entity {id: 'get-paid', name: 'Get paid', unaidedHours: 4.0, unaidedMoney: 20.0}),
  (insure:Job:Entity {id: 'insure', name: 'Insure the goods'}),
  (export)-[:HAS_STEP {position: 1}]->(find), (export)-[:HAS_STEP {position: 2}]->(paid),
  (export)-[:HAS_STEP {position: 3, optional: true}]->(insure),
  (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (firms)-[:HAS_JOB {frequencyPerMonth: 2.0}]->(paid),
  (trader)-[:HAS_JOB {frequencyPerMonth: 0.5}]->(export), (trader)-[:HAS_JOB]->(insure),
  (bank:Provider:Entity {id: 'bank', name: 'Harbour Bank'}), (ally:Provider:Entity {id: 'ally', name: 'Port Data'}),
  (cloudco:Provider:Entity {id: 'cloudco', name: 'Cloud Co'}), (fintech:Provider:Entity {id: 'fintech', name: 'Quick Pay'}),
  (ally)-[:PARTNERS_WITH {cost: 5000.0}]->(bank),
  (account:Offering:Entity {id: 'account', name: 'Trade account'}),
  (match:Offering:Entity {id: 'trade-match', name: 'Trade match', status: 'PLANNED', markets: ['MY', 'SG']}),
  (advance:Offering:Entity {id: 'invoice-advance', name: 'Invoice advance', status: 'LIVE'}),
  (cover:Offering:Entity {id: 'cover', name: 'Instant cover'}),
  (wallet:Offering:Entity {id: 'wallet', name: 'Wallet', status: 'LIVE'}),
  (bank)-[:OFFERS]->(account), (bank)-[:OFFERS]->(match), (fintech)-[:OFFERS]->(wallet),
  (firms)-[:USES]->(account),
  (account)-[:SERVES {hours: 3.0, money: 10.0}]->(paid), (match)-[:SERVES {hours: 2.0, money: 50.0, effort: 1.0}]->(find),
  (advance)-[:SERVES {hours: 1.0, money: 30.0}]->(paid), (cover)-[:SERVES {money: 5.0}]->(insure),
  (wallet)-[:SERVES {hours: 0.5, money: 5.0}]->(paid), (wallet)-[:SERVES]->(find), (wallet)-[:SERVES {hours: 1.0}]->(export),
  (papers:Friction:Entity {id: 'papers', name: 'Paperwork'})-[:HINDERS]->(paid),
  (firms)-[:EXPERIENCES {prevalence: 0.5, hours: 2.0}]->(papers),
  (account)-[:RELIEVES {reduction: 0.5}]->(papers), (advance)-[:RELIEVES {reduction: 1.0}]->(papers),
  (licence:Capability:Entity {id: 'licence', name: 'Licence'}), (bank)-[:HAS_CAPABILITY {maturity: 1}]->(licence),
  (buyers:Capability:Entity {id: 'buyer-network', name: 'Buyer network', kind: 'SKILL_SET', buildCost: 100000.0}),
  (engine:Capability:Entity {id: 'engine', name: 'Matching engine', kind: 'TECHNOLOGY_ASSET', buildCost: 200000.0}),
  (data:Capability:Entity {id: 'data', name: 'Data platform', kind: 'TECHNOLOGY_ASSET', buildCost: 300000.0}),
  (cloud:Capability:Entity {id: 'cloud', name: 'Cloud'}), (chips:Capability:Entity {id: 'chips', name: 'Chips'}),
  (actuary:Capability:Entity {id: 'actuary', name: 'Actuary'}),
  (walleting:Capability:Entity {id: 'walleting', name: 'Wallet ledger', buildCost: 50000.0}),
  (account)-[:REQUIRES]->(walleting), (match)-[:REQUIRES]->(buyers), (match)-[:REQUIRES]->(engine), (match)-[:REQUIRES]->(licence),
  (advance)-[:REQUIRES]->(data), (cover)-[:REQUIRES]->(actuary), (wallet)-[:REQUIRES]->(walleting),
  (engine)-[:DEPENDS_ON]->(data), (data)-[:DEPENDS_ON]->(cloud), (cloud)-[:DEPENDS_ON]->(chips),
  (ally)-[:LENDS]->(cloud), (cloudco)-[:LENDS {cost: 1000.0}]->(data), (cloudco)-[:HAS_CAPABILITY {maturity: 3}]->(data),
  (ally)-[:HAS_CAPABILITY {maturity: 4}]->(engine), (fintech)-[:HAS_CAPABILITY {maturity: 5}]->(engine)`;

beforeAll(() => cypher(world.graph, EXPORTERS));

const PORTFOLIO = `query ($input: CapabilityPortfolioInput!) {
  capabilityPortfolio(input: $input) {
    chosen { capability { id name } } cost newValue totalNewValue valueShare capabilityShare
    proof { status bound gap }
    curve { cost count newValue valueShare bound exact }
    leverage {
      capability { id kind } cost leverage standardError alone lostWithout
      needsAlso { id } unlocks { id } ways { kind provider { id name } cost }
    }
    unlocked { id } notes { code count nodes { id } }
  }
}`;

async function portfolio(input: Record<string, unknown>) {
  const answer = await ask(world.graph, PORTFOLIO, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data!['capabilityPortfolio'];
}

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map((node) => node.id);

describe('the capability portfolio of the bank', () => {
  it('reaches 70 % of new value at least cost, with its proof', async () => {
    // Trade match saves a firm 500 − 160 = 340 in 1,200 exports a year, the trader 200 − 90 = 110 in 6. Invoice advance saves
    // a firm 185 − 80 = 105 against the account it uses; the trader 70 − 50 = 20 against the account it could have today.
    const found = await portfolio({ provider: 'bank', valueOfTime: 20 });
    expect(found).toMatchObject({
      cost: 600_000,
      newValue: 534_780,
      totalNewValue: 534_780,
      valueShare: 1,
      capabilityShare: 1,
      proof: { status: 'OPTIMAL', bound: 600_000, gap: 0 },
    });
    expect(found.chosen.map((one: { capability: object }) => one.capability)).toEqual([
      { id: 'data', name: 'Data platform' },
      { id: 'buyer-network', name: 'Buyer network' },
      { id: 'engine', name: 'Matching engine' },
    ]);
    expect(ids(found.unlocked)).toEqual(['invoice-advance', 'trade-match']);
  });

  it('shows every efficient point from nothing to everything', async () => {
    const { curve } = await portfolio({ provider: 'bank', valueOfTime: 20 });
    expect(curve).toEqual([
      { cost: 0, count: 0, newValue: 0, valueShare: 0, bound: 0, exact: true },
      {
        cost: 300_000,
        count: 1,
        newValue: 126_120,
        valueShare: 126_120 / 534_780,
        bound: 126_120,
        exact: true,
      },
      { cost: 600_000, count: 3, newValue: 534_780, valueShare: 1, bound: 534_780, exact: true },
    ]);
  });

  it('tells what each missing capability contributes, and how it can be had', async () => {
    const { leverage } = await portfolio({ provider: 'bank', valueOfTime: 20 });
    expect(leverage).toEqual([
      {
        capability: { id: 'data', kind: 'TECHNOLOGY_ASSET' },
        cost: 300_000,
        leverage: 126_120 + 408_660 / 3,
        standardError: 0,
        alone: 126_120,
        lostWithout: 534_780,
        needsAlso: [],
        unlocks: [{ id: 'invoice-advance' }, { id: 'trade-match' }],
        ways: [
          { kind: 'BUILD', provider: null, cost: 300_000 },
          { kind: 'BORROW', provider: { id: 'cloudco', name: 'Cloud Co' }, cost: 1000 },
        ],
      },
      {
        capability: { id: 'buyer-network', kind: 'SKILL_SET' },
        cost: 100_000,
        leverage: 408_660 / 3,
        standardError: 0,
        alone: 0,
        lostWithout: 408_660,
        needsAlso: [{ id: 'data' }, { id: 'engine' }],
        unlocks: [{ id: 'trade-match' }],
        ways: [{ kind: 'BUILD', provider: null, cost: 100_000 }],
      },
      {
        capability: { id: 'engine', kind: 'TECHNOLOGY_ASSET' },
        cost: 200_000,
        leverage: 408_660 / 3,
        standardError: 0,
        alone: 0,
        lostWithout: 408_660,
        needsAlso: [{ id: 'buyer-network' }, { id: 'data' }],
        unlocks: [{ id: 'trade-match' }],
        ways: [
          { kind: 'BUILD', provider: null, cost: 200_000 },
          { kind: 'PARTNER', provider: { id: 'ally', name: 'Port Data' }, cost: 5000 },
          { kind: 'PARTNER', provider: { id: 'fintech', name: 'Quick Pay' }, cost: null },
        ],
      },
    ]);
  });

  it('keeps to a budget, or to a number of capabilities', async () => {
    const afforded = await portfolio({ provider: 'bank', valueOfTime: 20, budget: 599_999.99 });
    expect(afforded).toMatchObject({ cost: 300_000, newValue: 126_120, proof: { bound: 126_120 } });
    expect(afforded.capabilityShare).toBeCloseTo(1 / 3, 12);
    const two = await portfolio({ provider: 'bank', valueOfTime: 20, maxCapabilities: 2 });
    expect(two).toMatchObject({
      cost: 300_000,
      newValue: 126_120,
      proof: { status: 'OPTIMAL', bound: 126_120 },
    });
    const nothing = await portfolio({ provider: 'bank', valueOfTime: 20, budget: 0 });
    expect(nothing).toMatchObject({ chosen: [], cost: 0, newValue: 0, valueShare: 0, capabilityShare: 0 });
  });

  it('minimises the count for a smaller share', async () => {
    const found = await portfolio({ provider: 'bank', valueOfTime: 20, targetShare: 0.2, minimise: 'COUNT' });
    expect(found).toMatchObject({ cost: 300_000, proof: { status: 'OPTIMAL', bound: 1, gap: 0 } });
    expect(ids(found.unlocked)).toEqual(['invoice-advance']);
  });

  it('counts hours or effort saved where they are the value', async () => {
    // Hours: 8 of a firm and 8 of the trader to find a buyer; 3.5 − 1 of a firm and 3 − 1 of the trader to get paid.
    const hours = await portfolio({ provider: 'bank', value: 'HOURS' });
    expect(hours.totalNewValue).toBe(1200 * 8 + 6 * 8 + 1200 * 2.5 + 6 * 2);
    const effort = await portfolio({ provider: 'bank', value: 'EFFORT' });
    expect(effort).toMatchObject({
      totalNewValue: 0,
      valueShare: null,
      capabilityShare: null,
      chosen: [],
      cost: 0,
    });
    expect(effort.proof).toMatchObject({ status: 'OPTIMAL', bound: 0, gap: 0 });
    expect(effort.leverage).toHaveLength(3);
  });

  it('says what it left out', async () => {
    const { notes } = await portfolio({ provider: 'bank' });
    const told = (code: string) => notes.find((note: { code: string }) => note.code === code);
    expect(told('STEPS_PRICED_ALONE')).toBeDefined();
    expect(told('VALUE_OF_TIME_MISSING')).toMatchObject({ count: 1, nodes: [{ id: 'trader' }] });
    expect(told('HAS_JOB_BELOW_ANOTHER')).toMatchObject({ count: 2 });
    expect(ids(told('GROUP_WITHOUT_TODAY').nodes)).toEqual(['firms', 'trader', 'insure']);
    expect(told('GROUP_WITHOUT_TODAY').count).toBe(2);
    expect(ids(told('BUILD_COST_MISSING').nodes)).toEqual(['actuary', 'cover']);
    expect(told('BUILD_COST_MISSING').count).toBe(1);
    expect(told('SERVES_WITHOUT_COST')).toBeUndefined();
  });
});

describe('other points of view', () => {
  it('makes every offering a candidate with ALL, also where other providers are LIVE with it', async () => {
    // The wallet costs a firm 1.5 h and 5: 185 − 80 = 105 as invoice advance does, at a cheaper capability; it is open to all.
    const found = await portfolio({
      provider: 'bank',
      candidates: 'ALL',
      customers: ['firms'],
      budget: 50_000,
    });
    expect(found).toMatchObject({ totalNewValue: 534_000, cost: 50_000, newValue: 126_000 });
    expect(ids(found.unlocked)).toEqual(['wallet']);
    const told = found.notes.map((note: { code: string }) => note.code);
    expect(told).toEqual(expect.arrayContaining(['SERVES_WITHOUT_COST', 'SERVES_JOB_WITH_STEPS']));
  });

  it('holds nothing without a provider', async () => {
    // Then trade match needs the licence and the cloud as well, which nobody has priced.
    const found = await portfolio({ customers: ['firms', 'firms'] });
    expect(ids(found.leverage.map((one: { capability: object }) => one.capability))).toEqual(['walleting']);
    // 185 was with the account; wallet and account need the ledger now, and the wallet saves 185 − 80.
    expect(found).toMatchObject({ totalNewValue: 126_000, cost: 50_000 });
    expect(found.leverage[0].ways).toEqual([{ kind: 'BUILD', provider: null, cost: 50_000 }]);
  });

  it('is empty for nobody', async () => {
    const found = await portfolio({ provider: 'bank', customers: [] });
    expect(found).toMatchObject({ totalNewValue: 0, valueShare: null, chosen: [], proof: { gap: 0 } });
    expect(found.curve).toEqual([
      { cost: 0, count: 0, newValue: 0, valueShare: null, bound: 0, exact: true },
    ]);
  });
});

describe('a question that cannot be answered', () => {
  const refused = async (input: Record<string, unknown>) => {
    const { errors } = await ask(world.graph, PORTFOLIO, { input });
    expect(errors).toHaveLength(1);
    return errors![0]!;
  };

  it('names a provider or a customer that the graph does not have, or what has that id', async () => {
    expect((await refused({ provider: 'firms' })).message).toBe(
      'Expected the id of a provider, got "firms", which is a customer.',
    );
    const error = await refused({ customers: ['firms', 'nobody'] });
    expect(error.originalError).toMatchObject({ code: 'NOT_FOUND' });
    expect(error.message).toContain('"nobody"');
  });

  it('gives two limits at once', async () => {
    const error = await refused({ budget: 1, targetShare: 0.5 });
    expect(error.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).toContain('got "budget" and "targetShare"');
  });

  it.each([
    { budget: -1 },
    { maxCapabilities: -1 },
    { targetShare: 1.01 },
    { curvePoints: 0 },
    { timeLimitSeconds: 0.05 },
    { timeLimitSeconds: 9 },
    { valueOfTime: -1 },
  ])('is out of range: %j', async (input) => {
    const error = await refused(input);
    expect(error.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).toContain(`"${Object.keys(input)[0]}"`);
  });
});

it('takes what others wrote past the model for missing', async () => {
  const misfits = `CREATE (odd:Customer:Entity {id: 'odd', name: 'Odd', population: 'many', market: 7})
    WITH odd MATCH (j:Job {id: 'get-paid'}) CREATE (odd)-[:HAS_JOB {frequencyPerMonth: 0.0 / 0.0}]->(j)`;
  await cypher(world.graph, misfits);
  const answer = await ask(
    world.graph,
    '{ capabilityPortfolio(input: {provider: "bank", customers: ["odd"]}) { totalNewValue notes { code } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['capabilityPortfolio'].totalNewValue).toBe(0);
});
