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
  it('tells skill sets and technology assets apart', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ capabilityPortfolio(input: {budget: 600, whatIf: [
           {setNode: {kind: CAPABILITY, id: "ledger", properties: {kind: "TECHNOLOGY_ASSET"}}},
           {setNode: {kind: CAPABILITY, id: "vision", properties: {kind: "SKILL_SET"}}}]}) {
           chosen(kind: SKILL_SET) { capability { id } } leverage(kind: TECHNOLOGY_ASSET) { capability { id kind } }
           byKind { kind missing chosen cost leverage share }
         } }`,
    );
    expect(errors).toBeUndefined();
    const { byKind, ...rows } = data!['capabilityPortfolio'];
    expect(rows).toEqual({
      chosen: [{ capability: { id: 'vision' } }],
      leverage: [{ capability: { id: 'ledger', kind: 'TECHNOLOGY_ASSET' } }],
    });
    expect(byKind).toEqual([
      { kind: 'SKILL_SET', missing: 1, chosen: 1, cost: 200, leverage: 300, share: 0.25 },
      { kind: 'TECHNOLOGY_ASSET', missing: 1, chosen: 1, cost: 300, leverage: 300, share: 0.25 },
      { kind: null, missing: 1, chosen: 0, cost: 0, leverage: 600, share: 0.5 },
    ]);
  });

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

  it('tells how far what is saved at a step may move before another choice is better', async () => {
    const asked = async (frequencyPerMonth: number) => {
      const { data, errors } = await ask(
        world.graph,
        `query ($rarely: [WhatIfChange!]) { capabilityPortfolio(input: {budget: 600, whatIf: $rarely}) {
           unlocked { id }
           valueSensitivity(first: 2) { customer { name } job { id } step { name } value gained valueFrom valueTo exact }
         } }`,
        {
          rarely: [
            {
              setRelationship: {
                type: 'HAS_JOB',
                from: 'shoppers',
                to: 'return',
                properties: { frequencyPerMonth },
              },
            },
          ],
        },
      );
      expect(errors).toBeUndefined();
      return data!['capabilityPortfolio'];
    };
    const { unlocked, valueSensitivity } = await asked(0.4);
    expect(unlocked).toEqual([{ id: 'scan' }]);
    const shoppers = { customer: { name: 'Shoppers' }, exact: true };
    expect(valueSensitivity).toEqual([
      {
        ...shoppers,
        job: { id: 'pay' },
        step: { name: 'Pay' },
        value: 600,
        gained: 600,
        valueFrom: 480,
        valueTo: null,
      },
      {
        ...shoppers,
        job: { id: 'return' },
        step: { name: 'Return' },
        value: 480,
        gained: 0,
        valueFrom: null,
        valueTo: 600,
      },
    ]);
    // Returning saves 1200 a year for each time a month.
    expect((await asked(599 / 1200)).unlocked).toEqual([{ id: 'scan' }]);
    expect((await asked(601 / 1200)).unlocked).toEqual([{ id: 'locker' }]);
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

  it('is not drawn over what is imagined', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ capabilityPortfolio(input: {targetShare: 0.5, whatIf: [
           {setNode: {kind: CAPABILITY, id: "fleet", properties: {buildCost: 450}}}]}) {
           scenarios(count: 20) { intervals chosen { capability { id } share } }
         } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['capabilityPortfolio'].scenarios).toEqual({
      intervals: 0,
      chosen: [{ capability: { id: 'fleet' }, share: 1 }],
    });
  });

  it.each([
    'sensitivity(first: 0) { cost }',
    'valueSensitivity(first: 26) { value }',
    'scenarios(count: 0) { count }',
  ])('refuses %s', async (field) => {
    const { errors } = await ask(world.graph, `{ capabilityPortfolio(input: {}) { ${field} } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
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

  it('are compared by the day that is looked at', async () => {
    await cypher(
      world.graph,
      `MATCH (locker {id: 'locker'})-[serves:SERVES]->() SET serves.validFrom = date('2025-06-01')
       WITH locker MATCH (locker)-[requires:REQUIRES]->() SET requires.observedAt = date('2025-06-01')
       WITH locker MATCH (:Capability {id: 'vision'})-[depends:DEPENDS_ON]->() SET depends.validUntil = date('2025-12-31')`,
    );
    const { data, errors } = await ask(world.graph, COMPARE, {
      before: { targetShare: 1, asOf: '2025-05-31' },
      after: { targetShare: 1, asOf: '2026-01-01' },
    });
    expect(errors).toBeUndefined();
    const { capabilities, ...sums } = data!['comparePortfolios'];
    expect(sums).toMatchObject({
      before: { newValue: 600 },
      after: { newValue: 1200 },
      newValueDifference: 600,
      costDifference: 200 + 600 - 500,
    });
    const change = (id: string) =>
      capabilities.find((one: { capability: { id: string } }) => one.capability.id === id);
    // The locker came; scanning no longer depends on the ledger, so that all of it is due to vision.
    expect(change('fleet')).toMatchObject({
      before: null,
      leverageDifference: 600,
      reasons: ['MISSING_NOW'],
    });
    expect(change('ledger')).toMatchObject({
      after: null,
      leverageDifference: -300,
      reasons: ['NO_LONGER_MISSING'],
    });
    expect(change('vision')).toMatchObject({ leverageDifference: 300, reasons: ['VALUE'] });
  });

  it('are not compared where they count different things', async () => {
    const { errors } = await ask(world.graph, COMPARE, { before: {}, after: { value: 'HOURS' } });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain('"after.value"');
  });
});
