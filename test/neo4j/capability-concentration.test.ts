import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * Travellers pay at a shop and find their way in a mall. Paying with a wallet needs a ledger and a scheme, paying by card the
 * scheme; maps need a camera fleet. An hour is worth 10; everybody does each once a month, 10 people.
 */
const TRAVEL = `
CREATE (c:Customer:Entity {id: 'travellers', name: 'Travellers', population: 10.0, valueOfTime: 10.0}),
  (trip:Job:Entity {id: 'trip', name: 'Spend a day out'}),
  (pay:Job:Entity {id: 'pay', name: 'Pay', unaidedHours: 2.0}), (way:Job:Entity {id: 'way', name: 'Find the way', unaidedHours: 1.0}),
  (sleep:Job:Entity {id: 'sleep', name: 'Sleep'}),
  (trip)-[:HAS_STEP {position: 1}]->(pay), (trip)-[:HAS_STEP {position: 2}]->(way), (trip)-[:HAS_STEP {position: 3}]->(sleep),
  (c)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(trip),
  (mall:Ecosystem:Entity {id: 'mall', name: 'Mall'}), (town:Ecosystem:Entity {id: 'town', name: 'Town'}),
  (trip)-[:TAKES_PLACE_IN {share: 0.25}]->(mall), (trip)-[:TAKES_PLACE_IN]->(town), (way)-[:TAKES_PLACE_IN]->(mall),
  (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (maps:Provider:Entity {id: 'maps', name: 'Maps'}),
  (wallet:Offering:Entity {id: 'wallet', name: 'Wallet'}), (card:Offering:Entity {id: 'card', name: 'Card'}),
  (map:Offering:Entity {id: 'map', name: 'Map'}), (teleport:Offering:Entity {id: 'teleport', name: 'Teleport'}),
  (bank)-[:OFFERS]->(wallet), (bank)-[:OFFERS]->(card), (maps)-[:OFFERS]->(map), (c)-[:USES]->(card),
  (wallet)-[:SERVES {hours: 0.5}]->(pay), (card)-[:SERVES {hours: 1.0}]->(pay), (map)-[:SERVES {hours: 0.0}]->(way),
  (teleport)-[:SERVES {hours: 0.0}]->(pay),
  (ledger:Capability:Entity {id: 'ledger', name: 'Ledger', kind: 'TECHNOLOGY_ASSET'}),
  (scheme:Capability:Entity {id: 'scheme', name: 'Scheme', kind: 'SKILL_SET', buildCost: 5.0}),
  (fleet:Capability:Entity {id: 'fleet', name: 'Camera fleet', kind: 'TECHNOLOGY_ASSET'}),
  (physics:Capability:Entity {id: 'physics', name: 'New physics'}),
  (wallet)-[:REQUIRES]->(ledger), (ledger)-[:DEPENDS_ON]->(scheme), (card)-[:REQUIRES]->(scheme), (map)-[:REQUIRES]->(fleet),
  (teleport)-[:REQUIRES]->(physics),
  (bank)-[:HAS_CAPABILITY {maturity: 2}]->(ledger), (bank)-[:HAS_CAPABILITY]->(scheme), (maps)-[:LENDS {cost: 3.0}]->(scheme),
  (maps)-[:HAS_CAPABILITY]->(fleet)`;

beforeAll(() => cypher(world.graph, TRAVEL));

const CONCENTRATION = `query ($input: CapabilityConcentrationInput!) {
  capabilityConcentration(input: $input) {
    totalValue totalCount pageInfo { hasNextPage endCursor }
    capabilities { capability { id } leverage standardError share lostWithout needsAlso { id } neededBy { id } holders { id } soleHolder { name } }
    soleHolders { provider { id } capabilities { id } leverage lostWithout share }
    notes { code count nodes { id } }
    evidence { facts wouldChange { about effect } }
  }
}`;

async function concentration(input: object) {
  const { data, errors } = await ask(world.graph, CONCENTRATION, { input });
  expect(errors).toBeUndefined();
  return data!['capabilityConcentration'];
}

const codes = ({ notes }: { notes: { code: string }[] }) => notes.map(({ code }) => code);

// 10 people · 12 times a year · 10 an hour.
const HOUR = 1200;

describe('what a whole system hangs on', () => {
  it('is told by capability, with who holds it, whatever it would cost and whoever uses it today', async () => {
    const answer = await concentration({});
    expect(answer.totalValue).toBe(1.5 * HOUR + HOUR);
    expect(answer.totalCount).toBe(3);
    expect(answer.capabilities).toEqual([
      {
        capability: { id: 'scheme' },
        // Alone it carries the card, an hour; half of the half hour more of the wallet.
        leverage: 1.25 * HOUR,
        standardError: 0,
        share: 0.5,
        lostWithout: 1.5 * HOUR,
        needsAlso: [],
        neededBy: [{ id: 'card' }, { id: 'wallet' }],
        holders: [{ id: 'bank' }, { id: 'maps' }],
        soleHolder: null,
      },
      {
        capability: { id: 'fleet' },
        leverage: HOUR,
        standardError: 0,
        share: 0.4,
        lostWithout: HOUR,
        needsAlso: [],
        neededBy: [{ id: 'map' }],
        holders: [{ id: 'maps' }],
        soleHolder: { name: 'Maps' },
      },
      {
        capability: { id: 'ledger' },
        leverage: 0.25 * HOUR,
        standardError: 0,
        share: 0.1,
        lostWithout: 0.5 * HOUR,
        needsAlso: [{ id: 'scheme' }],
        neededBy: [{ id: 'wallet' }],
        holders: [{ id: 'bank' }],
        soleHolder: { name: 'Bank' },
      },
    ]);
    expect(answer.soleHolders).toEqual([
      {
        provider: { id: 'maps' },
        capabilities: [{ id: 'fleet' }],
        leverage: HOUR,
        lostWithout: HOUR,
        share: 0.4,
      },
      {
        provider: { id: 'bank' },
        capabilities: [{ id: 'ledger' }],
        leverage: 0.25 * HOUR,
        lostWithout: 0.5 * HOUR,
        share: 0.2,
      },
    ]);
    expect(answer.notes).toContainEqual({
      code: 'STEP_NOT_UNAIDED',
      count: 1,
      nodes: [{ id: 'travellers' }, { id: 'sleep' }],
    });
    expect(answer.evidence.wouldChange).toContainEqual({ about: 'SERVES map way', effect: -HOUR });
  });

  it('is told for one ecosystem: of each step what takes place there', async () => {
    const mall = await concentration({ ecosystem: 'mall' });
    expect(mall.totalValue).toBe(0.25 * 1.5 * HOUR + HOUR);
    expect(mall.capabilities[0]).toMatchObject({ capability: { id: 'fleet' }, leverage: HOUR });
    const town = await concentration({ ecosystem: 'town' });
    expect(town.totalValue).toBe(0.75 * 1.5 * HOUR);
    const { errors } = await ask(world.graph, CONCENTRATION, { input: { ecosystem: 'moon' } });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts what is planned where asked to, and tells what nobody holds', async () => {
    const answer = await concentration({ includePlanned: true });
    expect(answer.totalValue).toBe(2 * HOUR + HOUR);
    expect(answer.notes).toContainEqual({
      code: 'CAPABILITY_WITHOUT_HOLDER',
      count: 1,
      nodes: [{ id: 'physics' }],
    });
    expect(codes(await concentration({}))).not.toContain('CAPABILITY_WITHOUT_HOLDER');
  });

  it('shows one kind of capability, page by page', async () => {
    const first = await concentration({ kind: 'TECHNOLOGY_ASSET', first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await concentration({
      kind: 'TECHNOLOGY_ASSET',
      first: 1,
      after: first.pageInfo.endCursor,
    });
    expect([...first.capabilities, ...second.capabilities].map((one) => one.capability.id)).toEqual([
      'fleet',
      'ledger',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is what is imagined', async () => {
    const answer = await concentration({
      whatIf: [{ setRelationship: { type: 'LENDS', from: 'bank', to: 'fleet' } }],
    });
    expect(answer.soleHolders.map((one: { provider: { id: string } }) => one.provider.id)).toEqual(['bank']);
  });

  it.each([{ first: 0 }, { timeLimitSeconds: 9 }, { valueOfTime: -1 }, { after: 'nonsense' }])(
    'is refused for %j',
    async (input) => {
      const { errors } = await ask(world.graph, CONCENTRATION, { input });
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});
