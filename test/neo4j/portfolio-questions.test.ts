import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** A shop chain whose customers pay and return things; paying faster needs two capabilities, one on top of the other. */
const SHOPS = `
CREATE (c:Customer:Entity {id: 'shoppers', name: 'Shoppers', population: 10.0, valueOfTime: 10.0}),
  (pay:Job:Entity {id: 'pay', name: 'Pay', unaidedHours: 1.0}), (back:Job:Entity {id: 'return', name: 'Return', unaidedHours: 2.0}),
  (c)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(pay), (c)-[:HAS_JOB {frequencyPerMonth: 0.5}]->(back),
  (scan:Offering:Entity {id: 'scan', name: 'Scan and go'}), (locker:Offering:Entity {id: 'locker', name: 'Return locker'}),
  (scan)-[:SERVES {hours: 0.5}]->(pay), (locker)-[:SERVES {hours: 1.0}]->(back),
  (ledger:Capability:Entity {id: 'ledger', name: 'Ledger', buildCost: 300.0}),
  (vision:Capability:Entity {id: 'vision', name: 'Vision', buildCost: 200.0}),
  (fleet:Capability:Entity {id: 'fleet', name: 'Fleet', buildCost: 600.0}),
  (scan)-[:REQUIRES]->(vision), (vision)-[:DEPENDS_ON]->(ledger), (locker)-[:REQUIRES]->(fleet),
  (:Evidence:Entity {id: 'study', name: 'Study', about: 'fleet', property: 'buildCost', low: 400.0, high: 1000.0})`;

beforeAll(() => cypher(world.graph, SHOPS));

describe('a portfolio', () => {
  it('is built in steps that pay for themselves', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ capabilityPortfolio(input: {targetShare: 1}) {
           newValue cost
           roadmap { order capabilities { id } cost newValue paybackYears unlocks { id } dependsOn }
         } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['capabilityPortfolio']).toEqual({
      newValue: 1200,
      cost: 1100,
      roadmap: [
        {
          order: 1,
          capabilities: [{ id: 'ledger' }, { id: 'vision' }],
          cost: 500,
          newValue: 600,
          paybackYears: 500 / 600,
          unlocks: [{ id: 'scan' }],
          dependsOn: [],
        },
        {
          order: 2,
          capabilities: [{ id: 'fleet' }],
          cost: 600,
          newValue: 600,
          paybackYears: 1,
          unlocks: [{ id: 'locker' }],
          dependsOn: [],
        },
      ],
    });
  });

  it('pays back no money with hours, which its roadmap and its sensitivity count', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ capabilityPortfolio(input: {budget: 600, value: HOURS}) {
           roadmap { newValue paybackYears } sensitivity { capability { id } withIt withoutIt }
         } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['capabilityPortfolio']).toEqual({
      roadmap: [{ newValue: 60, paybackYears: null }],
      sensitivity: expect.arrayContaining([
        { capability: { id: expect.any(String) }, withIt: 60, withoutIt: 60 },
      ]),
    });
  });

  it('tells how far a cost may move before another choice is better', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ capabilityPortfolio(input: {targetShare: 0.5}) {
           chosen { capability { id } }
           sensitivity { capability { id } chosen cost costFrom costTo withIt withoutIt exact }
         } }`,
    );
    expect(errors).toBeUndefined();
    const portfolio = data!['capabilityPortfolio'];
    expect(portfolio.sensitivity).toEqual([
      ...portfolio.chosen.map(({ capability }: { capability: { id: string } }) => ({
        capability,
        chosen: true,
        cost: capability.id === 'ledger' ? 300 : 200,
        costFrom: null,
        costTo: capability.id === 'ledger' ? 400 : 300,
        withIt: 500,
        withoutIt: 600,
        exact: true,
      })),
      {
        capability: { id: 'fleet' },
        chosen: false,
        cost: 600,
        costFrom: 500,
        costTo: null,
        withIt: 600,
        withoutIt: 500,
        exact: true,
      },
    ]);
  });

  it('is drawn again over what Evidence says', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ capabilityPortfolio(input: {targetShare: 0.5}) {
           scenarios(count: 60, seed: 3) { count seed complete proven intervals lowest median highest chosen { capability { id } share } }
         } }`,
    );
    expect(errors).toBeUndefined();
    const { scenarios } = data!['capabilityPortfolio'];
    expect(scenarios).toMatchObject({
      count: 60,
      seed: 3,
      complete: true,
      proven: 60,
      intervals: 1,
      median: 600,
    });
    const shareOf = (id: string): number =>
      scenarios.chosen.find((one: { capability: { id: string } }) => one.capability.id === id).share;
    // Cheaper than 500 in a sixth of 400 to 1000.
    expect(shareOf('fleet')).toBeGreaterThan(0.05);
    expect(shareOf('fleet')).toBeLessThan(0.35);
    expect(shareOf('ledger')).toBeCloseTo(1 - shareOf('fleet'), 12);
  });

  it.each(['sensitivity(first: 0) { cost }', 'scenarios(count: 0) { count }'])(
    'refuses %s',
    async (field) => {
      const { errors } = await ask(world.graph, `{ capabilityPortfolio(input: {}) { ${field} } }`);
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});

describe('two portfolios', () => {
  const COMPARE = `query ($before: CapabilityPortfolioInput!, $after: CapabilityPortfolioInput!) {
    comparePortfolios(before: $before, after: $after) {
      newValueDifference totalNewValueDifference costDifference
      before { newValue } after { newValue chosen { capability { id } } }
      capabilities { capability { id name } before { leverage } after { cost } wasChosen isChosen leverageDifference reasons }
    }
  }`;

  it('are compared by what is imagined in one of them', async () => {
    const whatIf = [
      { setNode: { kind: 'CAPABILITY', id: 'fleet', properties: { name: 'Rented fleet', buildCost: 100 } } },
    ];
    const { data, errors } = await ask(world.graph, COMPARE, {
      before: { budget: 500 },
      after: { budget: 500, whatIf },
    });
    expect(errors).toBeUndefined();
    expect(data!['comparePortfolios']).toMatchObject({
      newValueDifference: 0,
      totalNewValueDifference: 0,
      costDifference: -400,
    });
    const fleet = data!['comparePortfolios'].capabilities.find(
      (one: { capability: { id: string } }) => one.capability.id === 'fleet',
    );
    expect(fleet).toEqual({
      capability: { id: 'fleet', name: 'Rented fleet' },
      before: { leverage: 600 },
      after: { cost: 100 },
      wasChosen: false,
      isChosen: true,
      leverageDifference: 0,
      reasons: ['COST'],
    });
  });

  it('are not compared where they count different things', async () => {
    const { errors } = await ask(world.graph, COMPARE, { before: {}, after: { value: 'HOURS' } });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain('"after.value"');
  });
});
