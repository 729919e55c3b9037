import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * 100 small firms export once a month: they find a buyer, get paid and insure. Finding takes place at fairs (3 parts) and
 * online (the rest), getting paid nowhere that it says, so where exporting does: at the port, of which a fifth is said.
 */
const EXPORTERS = `
CREATE (firms:Customer:Entity {id: 'firms', name: 'Firms', population: 100.0, valueOfTime: 50.0, valueOfEffort: 10.0, market: 'SG'}),
  (trader:Customer:Entity {id: 'trader', name: 'Trader'}),
  (export:Job:Entity {id: 'export', name: 'Export'}), (find:Job:Entity {id: 'find', name: 'Find a buyer'}),
  (paid:Job:Entity {id: 'paid', name: 'Get paid'}), (insure:Job:Entity {id: 'insure', name: 'Insure'}),
  (export)-[:HAS_STEP {position: 1}]->(find), (export)-[:HAS_STEP {position: 2}]->(paid),
  (export)-[:HAS_STEP {position: 3, optional: true}]->(insure),
  (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (firms)-[:HAS_JOB {frequencyPerMonth: 5.0}]->(paid),
  (trader)-[:HAS_JOB {frequencyPerMonth: 0.5}]->(paid), (trader)-[:HAS_JOB]->(insure),
  (fairs:Ecosystem:Entity {id: 'fairs', name: 'Fairs'}), (online:Ecosystem:Entity {id: 'online', name: 'Online'}),
  (port:Ecosystem:Entity {id: 'port', name: 'Port'}), (park:Ecosystem:Entity {id: 'park', name: 'Park'}),
  (find)-[:TAKES_PLACE_IN {share: 0.6}]->(fairs), (find)-[:TAKES_PLACE_IN]->(online), (export)-[:TAKES_PLACE_IN {share: 0.2}]->(port),
  (firms)-[:ENGAGES_IN {hoursPerMonth: 2.5}]->(fairs), (trader)-[:ENGAGES_IN {hoursPerMonth: 1.0, moneyPerMonth: 7.0}]->(fairs),
  (noise:Friction:Entity {id: 'noise', name: 'Noise', kind: 'EMOTION'})-[:HINDERS]->(find),
  (late:Friction:Entity {id: 'late', name: 'Late payers', kind: 'TIME'})-[:HINDERS]->(paid),
  (firms)-[:EXPERIENCES {prevalence: 0.5, hours: 2.0, effort: 1.0}]->(noise),
  (firms)-[:EXPERIENCES {prevalence: 1.0, money: 30.0}]->(late), (trader)-[:EXPERIENCES {prevalence: 0.1, money: 3.0, hours: 1.0}]->(late),
  (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (fair:Provider:Entity {id: 'fair', name: 'Fair Co'}),
  (bank)-[:PRESENT_IN {role: 'BACKGROUND'}]->(port), (fair)-[:PRESENT_IN]->(fairs),
  (account:Offering:Entity {id: 'account', name: 'Account'}), (bank)-[:OFFERS]->(account), (firms)-[:USES]->(account),
  (account)-[:SERVES {hours: 1.0}]->(paid), (account)-[:RELIEVES {reduction: 0.25}]->(late),
  (match:Offering:Entity {id: 'match', name: 'Match', status: 'PLANNED'}), (bank)-[:OFFERS]->(match),
  (match)-[:SERVES {hours: 1.0}]->(find), (match)-[:RELIEVES {reduction: 0.5}]->(noise),
  (stand:Offering:Entity {id: 'stand', name: 'Quiet stand', markets: ['SG', 'MY']}), (fair)-[:OFFERS]->(stand),
  (stand)-[:SERVES {money: 9.0}]->(find), (stand)-[:RELIEVES {reduction: 0.8}]->(noise),
  (tp:Touchpoint:Entity {id: 'tp', name: 'Banner'}), (bank)-[:OPERATES]->(tp), (tp)-[:TOWARD]->(find)`;

beforeAll(() => cypher(world.graph, EXPORTERS));

const QUESTION = `query ($input: EcosystemInput!) {
  ecosystemOpportunities(input: $input) {
    total nowhere totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    ecosystems {
      ecosystem { id name } opportunity hoursPerMonth moneyPerMonth effortPerMonth presence
      topFrictions { friction { id } value } topJobs(first: 1) { job { name } value }
      entryPoints { kind offering { id } provider { id } job { id } role reason value }
    }
    notes { code count nodes { id } }
  }
}`;

async function opportunities(input: Record<string, unknown>) {
  const answer = await ask(world.graph, QUESTION, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data!['ecosystemOpportunities'];
}

// Firms: noise 1,200 · 0.5 · (50 · 2 + 10) = 66,000; late 1,200 · 30 · 0.75 = 27,000. The trader: late 6 · 0.1 · 3 = 1.8, or
// 6 · 0.1 · 23 = 13.8 at 20 an hour; paid is no step of another job of the trader's, and it says nowhere to be.
describe('where the friction of exporters lies', () => {
  it('is shared out to every ecosystem and nowhere, the most first', async () => {
    const found = await opportunities({});
    expect(found).toMatchObject({ total: 93_001.8, nowhere: 27_000 * 0.8 + 1.8, totalCount: 4 });
    const seen = found.ecosystems.map((one: { ecosystem: { id: string }; opportunity: number }) => [
      one.ecosystem.id,
      one.opportunity,
    ]);
    expect(seen).toEqual([
      ['fairs', 39_600],
      ['online', 26_400],
      ['port', 5_400],
      ['park', 0],
    ]);
  });

  it('says what makes it, and what is spent there by all the customers', async () => {
    const { ecosystems } = await opportunities({ valueOfTime: 20 });
    expect(ecosystems[0]).toMatchObject({
      ecosystem: { name: 'Fairs' },
      hoursPerMonth: 251,
      moneyPerMonth: 7,
      effortPerMonth: null,
      presence: null,
      topFrictions: [{ friction: { id: 'noise' }, value: 39_600 }],
      topJobs: [{ job: { name: 'Find a buyer' }, value: 39_600 }],
    });
    expect(ecosystems[3]).toMatchObject({ topFrictions: [], topJobs: [], entryPoints: [] });
  });

  it('is of the customers asked for, each once, with their time at the price of the question', async () => {
    expect(await opportunities({ customers: ['trader', 'trader'], valueOfTime: 20 })).toMatchObject({
      total: 13.8,
      nowhere: 13.8,
    });
    expect(await opportunities({ customers: [] })).toMatchObject({ total: 0, nowhere: 0, totalCount: 4 });
  });

  it('comes in the order asked for, page by page', async () => {
    const first = await opportunities({ orderBy: 'MONEY', first: 3 });
    const idsOf = (page: { ecosystems: { ecosystem: { id: string } }[] }) =>
      page.ecosystems.map((one) => one.ecosystem.id);
    expect(idsOf(first)).toEqual(['fairs', 'online', 'park']);
    const second = await opportunities({ orderBy: 'MONEY', first: 3, after: first.pageInfo.endCursor });
    expect(idsOf(second)).toEqual(['port']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(second.total).toBe(first.total);
    const input = { orderBy: 'HOURS', after: first.pageInfo.endCursor };
    const { errors } = await ask(world.graph, QUESTION, { input });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('how the bank could engage', () => {
  it('is by its own offering, with a partner that is there, or where nobody is', async () => {
    const { ecosystems } = await opportunities({ provider: 'bank', customers: ['firms'] });
    const [fairs, online, port] = ecosystems;
    expect([fairs, online, port].map((one) => one.presence)).toEqual(['AWARE', 'AWARE', 'BACKGROUND']);
    // Match halves the 39,600 there; the quiet stand takes 80 % of it, and a fifth is left to all.
    expect(fairs.entryPoints).toMatchObject([
      { kind: 'OWN_OFFERING', offering: { id: 'match' }, provider: { id: 'bank' }, role: 'FOREGROUND' },
      { kind: 'PARTNER', offering: { id: 'stand' }, provider: { id: 'fair' }, role: 'BACKGROUND' },
      { kind: 'WHITE_SPACE', offering: { id: 'match' }, job: { id: 'find' }, role: 'FOREGROUND' },
    ]);
    const values = fairs.entryPoints.map((entry: { value: number }) => entry.value);
    [19_800, 31_680, 7_920].forEach((value, at) => expect(values[at]).toBeCloseTo(value, 6));
    expect(fairs.entryPoints[0].reason).toBe(
      'It is planned; once live, it serves 1 step of jobs done there and relieves 1 friction.',
    );
    expect(online.entryPoints.map((entry: { kind: string }) => entry.kind)).toEqual([
      'OWN_OFFERING',
      'WHITE_SPACE',
    ]);
    // Everybody there uses the account already: it takes nothing more away.
    expect(port.entryPoints).toMatchObject([{ kind: 'WHITE_SPACE', offering: null, job: { id: 'paid' } }]);
    expect(port.entryPoints[0].value).toBeCloseTo(5_400, 6);
  });

  it('stands behind a partner whoever asks, also with no provider in mind', async () => {
    const { ecosystems } = await opportunities({ customers: ['firms'] });
    const kinds = ecosystems[0].entryPoints.map(({ kind, role }: { kind: string; role: string }) => [
      kind,
      role,
    ]);
    expect(kinds).toContainEqual(['PARTNER', 'BACKGROUND']);
    expect(kinds).not.toContainEqual(['PARTNER', 'FOREGROUND']);
  });
});

describe('what is left out', () => {
  it('is told, with its reason', async () => {
    const told = async (input: Record<string, unknown>) =>
      Object.fromEntries(
        (await opportunities(input)).notes.map((note: { code: string; count: number }) => [
          note.code,
          note.count,
        ]),
      );
    expect(await told({})).toEqual({
      VALUE_OF_TIME_MISSING: 1,
      HAS_JOB_WITHOUT_FREQUENCY: 1,
      HAS_JOB_BELOW_ANOTHER: 1,
    });
    await cypher(
      world.graph,
      `MATCH (firms {id: 'firms'}), (account {id: 'account'}), (export {id: 'export'}), (insure {id: 'insure'}), (fairs {id: 'fairs'})
       CREATE (rain:Friction:Entity {id: 'rain', name: 'Rain'})-[:HINDERS]->(insure), (fog:Friction:Entity {id: 'fog', name: 'Fog'})-[:HINDERS]->(export),
         (firms)-[:EXPERIENCES {hours: 1.0}]->(rain), (firms)-[:EXPERIENCES {prevalence: 0.5}]->(:Friction:Entity {id: 'ice', name: 'Ice'})-[:HINDERS]->(insure),
         (account)-[:SERVES]->(insure), (account)-[:SERVES {hours: 1.0}]->(export), (account)-[:RELIEVES]->(rain),
         (insure)-[:TAKES_PLACE_IN {share: 0.8}]->(fairs), (insure)-[:TAKES_PLACE_IN {share: 0.7}]->(:Ecosystem:Entity {id: 'sea', name: 'Sea'})`,
    );
    expect(await told({ customers: ['firms'] })).toEqual({
      SERVES_WITHOUT_COST: 1,
      EXPERIENCES_WITHOUT_PREVALENCE: 1,
      EXPERIENCES_WITHOUT_COST: 1,
      RELIEVES_WITHOUT_REDUCTION: 1,
      SERVES_JOB_WITH_STEPS: 1,
      HINDERS_JOB_WITH_STEPS: 1,
      HAS_JOB_BELOW_ANOTHER: 1,
      SHARES_SCALED: 1,
    });
  });

  it('names the same nodes of many, whatever order they were written in', async () => {
    await cypher(
      world.graph,
      `MATCH (insure {id: 'insure'}) UNWIND range(10, 40) AS at
       CREATE (:Offering:Entity {id: 'o' + at, name: 'O'})-[:SERVES]->(insure)`,
    );
    const { notes } = await opportunities({ customers: ['firms'] });
    const { count, nodes } = notes.find(({ code }: { code: string }) => code === 'SERVES_WITHOUT_COST');
    expect(count).toBe(32);
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([
      ...['insure', 'account'],
      ...Array.from({ length: 18 }, (_, at) => `o${at + 10}`),
    ]);
  });

  it.each([
    [{ first: 0 }, 'BAD_USER_INPUT'],
    [{ valueOfTime: -1 }, 'BAD_USER_INPUT'],
    [{ after: 'x' }, 'BAD_USER_INPUT'],
    [{ provider: 'firms' }, 'NOT_FOUND'],
    [{ customers: ['nobody'] }, 'NOT_FOUND'],
  ])('a question is refused: %j', async (input, code) => {
    const { errors } = await ask(world.graph, QUESTION, { input });
    expect(errors?.[0]?.originalError).toMatchObject({ code });
  });
});
