import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, recording, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * A baker who wants to export: she finds a buyer, delivers (customs, then shipping), and may insure the goods. An hour is
 * worth 20 to her and an effort point 2, so that g = money + 20 · hours + 2 · effort. She ships with the carrier today.
 */
const BAKERS = `
CREATE (baker:Customer:Entity {id: 'baker', name: 'Bakers of Singapore', market: 'SG', population: 100, valueOfTime: 20.0, valueOfEffort: 2.0}),
  (export:Job:Entity {id: 'export', name: 'Export bread'}),
  (deliver:Job:Entity {id: 'deliver', name: 'Deliver', unaidedHours: 1.0}),
  (find:Job:Entity {id: 'find', name: 'Find a buyer', unaidedHours: 8.0}),
  (customs:Job:Entity {id: 'customs', name: 'Clear customs', unaidedHours: 6.0, unaidedEffort: 3.0}),
  (ship:Job:Entity {id: 'ship', name: 'Ship'}),
  (insure:Job:Entity {id: 'insure', name: 'Insure the goods', unaidedMoney: 5}),
  (export)-[:HAS_STEP {position: 1}]->(find), (export)-[:HAS_STEP {position: 2}]->(deliver),
  (export)-[:HAS_STEP {position: 3, optional: true}]->(insure),
  (deliver)-[:HAS_STEP {position: 1}]->(customs), (deliver)-[:HAS_STEP {position: 2}]->(ship),
  (baker)-[:HAS_JOB {frequencyPerMonth: 2.0, confidence: 0.9}]->(export),
  (bank:Provider:Entity {id: 'bank', name: 'Harbour Bank'}), (carrier:Provider:Entity {id: 'carrier', name: 'Strait Lines'}),
  (agency:Provider:Entity {id: 'agency', name: 'Trade Agency'}),
  (match:Offering:Entity {id: 'buyer-match', name: 'Buyer match'}), (desk:Offering:Entity {id: 'customs-desk', name: 'Customs desk'}),
  (freight:Offering:Entity {id: 'freight', name: 'Freight', status: 'LIVE', markets: ['MY', 'SG']}),
  (suite:Offering:Entity {id: 'trade-suite', name: 'Trade suite'}), (cover:Offering:Entity {id: 'cover', name: 'Cargo cover'}),
  (drone:Offering:Entity {id: 'drone', name: 'Drone', status: 'PLANNED'}), (sea:Offering:Entity {id: 'sea', name: 'Sea lane', markets: ['MY']}),
  (idea:Offering:Entity {id: 'idea', name: 'Idea'}), (ident:Offering:Entity {id: 'ident', name: 'Ident'}), (wallet:Offering:Entity {id: 'wallet', name: 'Wallet'}),
  (bank)-[:OFFERS]->(match), (carrier)-[:OFFERS]->(desk), (carrier)-[:OFFERS]->(freight), (bank)-[:OFFERS]->(cover),
  (bank)-[:OFFERS]->(suite), (agency)-[:OFFERS]->(suite), (carrier)-[:OFFERS]->(drone), (carrier)-[:OFFERS]->(sea), (bank)-[:OFFERS]->(wallet),
  (match)-[:SERVES {hours: 2.0, money: 30.0, confidence: 0.8}]->(find), (desk)-[:SERVES {hours: 0.5, money: 40.0, confidence: 0.5}]->(customs),
  (freight)-[:SERVES {hours: 1.0, money: 80.0, effort: 1.0}]->(ship),
  (suite)-[:SERVES {hours: 1.0, money: 25.0}]->(customs), (suite)-[:SERVES {hours: 2.0, money: 90.0}]->(ship), (suite)-[:SERVES {hours: 1.0}]->(deliver),
  (cover)-[:SERVES {money: 3.0}]->(insure), (drone)-[:SERVES {money: 1.0}]->(ship), (sea)-[:SERVES {money: 1.0}]->(ship),
  (idea)-[:SERVES {money: 1.0}]->(ship), (cover)-[:SERVES]->(ship),
  (baker)-[:USES]->(freight), (baker)-[:USES]->(sea),
  (forms:Friction:Entity {id: 'forms', name: 'Forms', kind: 'EFFORT'})-[:HINDERS]->(customs),
  (baker)-[:EXPERIENCES {prevalence: 0.5, hours: 4.0, effort: 2.0, confidence: 0.5}]->(forms), (desk)-[:RELIEVES {reduction: 0.5}]->(forms),
  (queues:Friction:Entity {id: 'queues', name: 'Queues', kind: 'TIME'})-[:HINDERS]->(ship), (baker)-[:EXPERIENCES {hours: 4.0}]->(queues),
  (match)-[:INTEGRATES_WITH {hours: 0.1, confidence: 0.9}]->(desk), (freight)-[:INTEGRATES_WITH]->(suite),
  (desk)-[:EMBEDS]->(ident), (ident)-[:EMBEDS]->(wallet), (wallet)-[:EMBEDS]->(ident),
  (port:Ecosystem:Entity {id: 'port', name: 'The port'}), (deliver)-[:TAKES_PLACE_IN]->(port), (bank)-[:PRESENT_IN {role: 'BACKGROUND'}]->(port),
  (forge:Job:Entity {id: 'forge', name: 'Forge papers'}), (export)-[:HAS_STEP {position: 9, optional: true}]->(forge),
  (rest:Job:Entity {id: 'rest', name: 'Rest', unaidedHours: 1.0}),
  (newcomer:Customer:Entity {id: 'newcomer', name: 'Newcomer'})`;

beforeAll(() => cypher(world.graph, BAKERS));

const ORCHESTRATION = `query ($input: OrchestrationInput!) {
  orchestration(input: $input) {
    customer { id name } job { id name }
    paths { ...path } today { ...path }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount completeness unserved { id name } premium
    notes { code count nodes { id name } }
  }
}
fragment cost on Cost { hours money effort generalised }
fragment path on OrchestrationPath {
  steps {
    job { id name } optional choice offering { id name } provider { id name } presence cost { ...cost }
    frictions { friction { id } relieved remaining { ...cost } }
  }
  handoffs { from { id } to { id name } kind cost { ...cost } }
  cost { ...cost } handoffCost { ...cost } yearlyValue providers { id name } confidence
}`;

const BREAD = { customer: 'baker', job: 'export' };

async function orchestration(input: Readonly<Record<string, unknown>>) {
  const answer = await ask(world.graph, ORCHESTRATION, { input: { ...BREAD, ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data!['orchestration'];
}

async function refusal(input: Readonly<Record<string, unknown>>) {
  const answer = await ask(world.graph, ORCHESTRATION, { input: { ...BREAD, ...input } });
  expect(answer.data).toEqual({ orchestration: null });
  const error = answer.errors![0]!.originalError as unknown as { code: string; message: string };
  return [error.code, error.message];
}

function choices(found: { paths: { steps: { choice: string; offering: { id: string } | null }[] }[] }) {
  return found.paths.map((path) =>
    path.steps.map(({ choice, offering }) => offering?.id ?? choice).join(' '),
  );
}

describe('orchestration', () => {
  it('shows the best path with every number', async () => {
    const found = await orchestration({ select: 'BEST', first: 1, provider: 'bank' });
    expect(found).toMatchObject({
      customer: { id: 'baker', name: 'Bakers of Singapore' },
      job: { id: 'export', name: 'Export bread' },
      totalCount: 12,
      completeness: 'COMPLETE',
      unserved: [],
      premium: 2400 * (333 - 245),
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const nothing = { hours: 0, money: 0, effort: 0, generalised: 0 };
    expect(found.paths).toEqual([
      {
        steps: [
          {
            job: { id: 'find', name: 'Find a buyer' },
            optional: false,
            choice: 'OFFERING',
            offering: { id: 'buyer-match', name: 'Buyer match' },
            provider: { id: 'bank', name: 'Harbour Bank' },
            presence: 'FOREGROUND',
            cost: { hours: 2, money: 30, effort: 0, generalised: 70 },
            frictions: [],
          },
          {
            job: { id: 'customs', name: 'Clear customs' },
            optional: false,
            choice: 'OFFERING',
            offering: { id: 'customs-desk', name: 'Customs desk' },
            provider: { id: 'carrier', name: 'Strait Lines' },
            presence: 'BACKGROUND',
            cost: { hours: 1.5, money: 40, effort: 0.5, generalised: 71 },
            frictions: [
              {
                friction: { id: 'forms' },
                relieved: 0.5,
                remaining: { hours: 1, money: 0, effort: 0.5, generalised: 21 },
              },
            ],
          },
          {
            job: { id: 'ship', name: 'Ship' },
            optional: false,
            choice: 'OFFERING',
            offering: { id: 'freight', name: 'Freight' },
            provider: { id: 'carrier', name: 'Strait Lines' },
            presence: 'AWARE',
            cost: { hours: 1, money: 80, effort: 1, generalised: 102 },
            frictions: [],
          },
          ...['Insure the goods', 'Forge papers'].map((name) => ({
            job: { id: name.split(' ')[0]!.toLowerCase(), name },
            optional: true,
            choice: 'SKIPPED',
            offering: null,
            provider: null,
            presence: 'ABSENT',
            cost: nothing,
            frictions: [],
          })),
        ],
        handoffs: [
          {
            from: { id: 'buyer-match' },
            to: { id: 'customs-desk', name: 'Customs desk' },
            kind: 'INTEGRATED',
            cost: { hours: 0.1, money: 0, effort: 0, generalised: 2 },
          },
          {
            from: { id: 'customs-desk' },
            to: { id: 'freight', name: 'Freight' },
            kind: 'SAME_PROVIDER',
            cost: nothing,
          },
        ],
        cost: { hours: 4.6, money: 150, effort: 1.5, generalised: 245 },
        handoffCost: { hours: 0.1, money: 0, effort: 0, generalised: 2 },
        yearlyValue: 100 * 2 * 12 * (430 - 245),
        providers: [
          { id: 'bank', name: 'Harbour Bank' },
          { id: 'carrier', name: 'Strait Lines' },
        ],
        confidence: 0.162,
      },
    ]);
  });

  it('prices today by what the customer uses, whatever the constraints', async () => {
    const { today, paths } = await orchestration({ withoutProviders: ['carrier'], maxProviders: 0 });
    expect(paths).toEqual([]);
    expect(today.steps.map((step: { choice: string }) => step.choice)).toEqual([
      'UNAIDED',
      'UNAIDED',
      'OFFERING',
      'SKIPPED',
      'SKIPPED',
    ]);
    expect(today.cost).toEqual({ hours: 17, money: 80, effort: 5, generalised: 430 });
    expect(today.steps[1].frictions).toEqual([
      {
        friction: { id: 'forms' },
        relieved: 0,
        remaining: { hours: 2, money: 0, effort: 1, generalised: 42 },
      },
    ]);
    expect(today).toMatchObject({ yearlyValue: 0, providers: [{ id: 'carrier' }], handoffs: [] });
  });

  it('lists every Pareto-optimal cost in the order asked for, page by page', async () => {
    const all = await orchestration({ orderBy: 'HOURS' });
    expect(all.totalCount).toBe(all.paths.length);
    const hours = all.paths.map((path: { cost: { hours: number } }) => path.cost.hours);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
    const first = await orchestration({ orderBy: 'HOURS', first: 2 });
    const second = await orchestration({ orderBy: 'HOURS', first: 100, after: first.pageInfo.endCursor });
    expect([...choices(first), ...choices(second)]).toEqual(choices(all));
    expect([first.pageInfo.hasNextPage, second.pageInfo]).toMatchObject([
      true,
      { hasNextPage: false, hasPreviousPage: true },
    ]);
  });

  it('lists ways that differ in the share of steps asked for, and representatives of all', async () => {
    const diverse = await orchestration({ select: 'DIVERSE', difference: 1 });
    expect(choices(diverse)).toEqual([
      'buyer-match customs-desk freight SKIPPED SKIPPED',
      'UNAIDED trade-suite trade-suite SKIPPED SKIPPED',
    ]);
    expect(diverse).toMatchObject({ totalCount: 12, completeness: 'COMPLETE' });
    const [all, few] = [await orchestration({}), await orchestration({ select: 'REPRESENTATIVE' })];
    expect(choices(few)).toEqual(choices(all));
  });

  it('keeps to the constraints', async () => {
    expect(
      choices(await orchestration({ onlyProviders: ['carrier', 'carrier'], select: 'BEST', first: 1 })),
    ).toEqual(['UNAIDED customs-desk freight SKIPPED SKIPPED']);
    expect(choices(await orchestration({ mustUseProvider: 'agency', select: 'BEST', first: 1 }))).toEqual([
      'buyer-match trade-suite freight SKIPPED SKIPPED',
    ]);
    expect(choices(await orchestration({ maxProviders: 1, select: 'BEST', first: 1 }))).toEqual([
      'UNAIDED customs-desk freight SKIPPED SKIPPED',
    ]);
    expect(
      choices(await orchestration({ withoutOfferings: ['customs-desk'], select: 'BEST', first: 1 })),
    ).toEqual(['buyer-match trade-suite freight SKIPPED SKIPPED']);
    expect(choices(await orchestration({ limits: { money: 80 } }))).toEqual([
      'UNAIDED UNAIDED freight SKIPPED SKIPPED',
    ]);
  });

  it('shows a co-offered offering under the first provider that the question leaves it', async () => {
    const { paths } = await orchestration({
      withoutProviders: ['agency'],
      mustUseProvider: 'bank',
      first: 1,
    });
    const suite = await orchestration({
      withoutProviders: ['agency', 'carrier'],
      limits: { money: 120 },
      select: 'BEST',
    });
    expect(paths[0].providers).toEqual([
      { id: 'bank', name: 'Harbour Bank' },
      { id: 'carrier', name: 'Strait Lines' },
    ]);
    expect(suite.paths[0].steps[2]).toMatchObject({
      offering: { id: 'trade-suite' },
      provider: { id: 'bank' },
    });
  });

  it('says which steps nobody serves, and then lists no path', async () => {
    const found = await orchestration({ optionalSteps: 'WITH' });
    expect(found).toMatchObject({
      paths: [],
      totalCount: 0,
      today: null,
      premium: null,
      unserved: [{ id: 'forge', name: 'Forge papers' }],
    });
  });

  it('notes what it left out, and why', async () => {
    const { notes } = await orchestration({ first: 1, select: 'BEST' });
    const noted = notes.map(
      ({ code, count, nodes }: { code: string; count: number; nodes: { id: string }[] }) => [
        code,
        count,
        nodes.map(({ id }) => id).join(' '),
      ],
    );
    expect(noted).toEqual([
      ['SERVES_WITHOUT_COST', 1, 'ship cover'],
      ['EXPERIENCES_WITHOUT_PREVALENCE', 1, 'baker queues'],
      ['SERVES_JOB_WITH_STEPS', 1, 'deliver trade-suite'],
      ['OFFERING_WITHOUT_PROVIDER', 1, 'idea'],
      ['INTEGRATES_WITH_WITHOUT_COST', 1, 'freight trade-suite'],
      ['CONFIDENCE_MISSING', 3, 'forms customs ship customs-desk freight'],
    ]);
  });

  it('answers for a job that is no job of the customer, without a yearly value', async () => {
    const found = await orchestration({ customer: 'newcomer', job: 'rest' });
    expect(found).toMatchObject({ totalCount: 1, premium: null });
    expect(found.paths[0]).toMatchObject({
      yearlyValue: null,
      confidence: null,
      cost: { hours: 1, generalised: 0 },
    });
    const { notes } = found;
    expect(notes.map(({ code }: { code: string }) => code)).toEqual([
      'VALUE_OF_TIME_MISSING',
      'FREQUENCY_MISSING',
    ]);
  });

  it('fetches all candidates in one question, and the names of what is shown with them', async () => {
    const graph = recording(world.graph);
    await ask(
      graph,
      `query ($input: OrchestrationInput!) {
        orchestration(input: $input) {
          customer { id name }
          paths {
            steps { job { name } offering { id name } provider { id name } frictions { friction { name } } }
            handoffs { from { name } to { name } }
          }
        }
      }`,
      {
        input: BREAD,
      },
    );
    expect(graph.asked).toEqual(['orchestration/candidates']);
  });

  it('refuses what it cannot work with', async () => {
    expect(await refusal({ customer: 'nobody' })).toEqual([
      'NOT_FOUND',
      'Expected the id of a customer, got "nobody", which the graph does not have.',
    ]);
    for (const input of [
      { job: 'nothing' },
      { provider: 'nobody' },
      { mustUseProvider: 'nobody' },
      { onlyProviders: ['bank', 'nobody'] },
      { withoutProviders: ['freight'] },
      { withoutOfferings: ['bank'] },
    ]) {
      expect((await refusal(input))[0]).toBe('NOT_FOUND');
    }
    expect(await refusal({ first: 0 })).toEqual(['BAD_USER_INPUT', 'Expected "first" from 1 to 100, got 0.']);
    for (const input of [
      { first: 1_000_000_000 },
      { after: 'page two' },
      { valueOfTime: -1 },
      { difference: 1.01 },
      { difference: -0.1 },
      { maxProviders: -1 },
      { limits: { effort: -0.5 } },
      { handoff: { hours: 1, money: 1e9, effort: 0 } },
      { sameProviderHandoff: { hours: -1, money: 0, effort: 0 } },
    ]) {
      expect((await refusal(input))[0]).toBe('BAD_USER_INPUT');
    }
  });

  it('refuses the cursor of a question with other arguments', async () => {
    const { pageInfo } = await orchestration({ first: 1 });
    expect((await refusal({ first: 1, after: pageInfo.endCursor, maxProviders: 2 }))[0]).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('refuses a job that is a step of itself', async () => {
    await cypher(
      world.graph,
      `CREATE (a:Job:Entity {id: 'knead', name: 'Knead'})-[:HAS_STEP]->(b:Job:Entity {id: 'rise', name: 'Rise'})-[:HAS_STEP]->(a)`,
    );
    expect(await refusal({ job: 'knead' })).toEqual([
      'GRAPH_RULE',
      'Expected the steps of a job to lead away from it, got the cycle "knead" → "rise" → "knead". Delete one of these HAS_STEP relationships.',
    ]);
  });
});
