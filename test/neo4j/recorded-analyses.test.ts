import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { graphFingerprint } from '../../src/graph/graph-fingerprint.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ask, askAsReader, cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * 100 bakers knead and sell, each in its place, with a friction on both; the mill has a touchpoint toward kneading. The oven
 * would take half of the heat away, and needs steel and fire, which the mill lacks.
 */
const BAKERS = `
CREATE (bakers:Customer:Entity {id: 'bakers', name: 'Bakers', population: 100.0}), (bake:Job:Entity {id: 'bake', name: 'Bake'}),
  (knead:Job:Entity {id: 'knead', name: 'Knead', unaidedMoney: 10.0}), (sell:Job:Entity {id: 'sell', name: 'Sell', unaidedMoney: 2.0}),
  (bakers)-[:HAS_JOB {frequencyPerMonth: 1.0, importance: 9.0, satisfaction: 3.0}]->(bake),
  (bake)-[:HAS_STEP {position: 1}]->(knead), (bake)-[:HAS_STEP {position: 2}]->(sell),
  (knead)-[:TAKES_PLACE_IN]->(:Ecosystem:Entity {id: 'kitchen', name: 'Kitchen'}), (sell)-[:TAKES_PLACE_IN]->(:Ecosystem:Entity {id: 'market', name: 'Market'}),
  (:Ecosystem:Entity {id: 'moon', name: 'Moon'}),
  (heat:Friction:Entity {id: 'heat', name: 'Heat'})-[:HINDERS]->(knead), (queue:Friction:Entity {id: 'queue', name: 'Queue'})-[:HINDERS]->(sell),
  (bakers)-[:EXPERIENCES {prevalence: 1.0, money: 3.0}]->(heat), (bakers)-[:EXPERIENCES {prevalence: 0.5, money: 2.0}]->(queue),
  (mill:Provider:Entity {id: 'mill', name: 'Mill'})-[:OPERATES]->(:Touchpoint:Entity {id: 'tp', name: 'Ramp'})-[:TOWARD]->(knead),
  (oven:Offering:Entity {id: 'oven', name: 'Oven', status: 'PLANNED'})-[:SERVES {money: 1.0}]->(knead), (mill)-[:OFFERS]->(oven),
  (oven)-[:RELIEVES {reduction: 0.5}]->(heat),
  (oven)-[:REQUIRES]->(:Capability:Entity {id: 'steel', name: 'Steel', buildCost: 5.0}), (oven)-[:REQUIRES]->(:Capability:Entity {id: 'fire', name: 'Fire', buildCost: 5.0})`;

/** So that the graph has planned what each request asks, whatever else the machine does. */
beforeAll(() => graphFingerprint(world.graph, model), 60_000);

beforeEach(async () => {
  await emptyGraph(world.graph);
  await cypher(world.graph, BAKERS);
});

const FIELDS = `id kind question input formulaVersion graphFingerprint createdAt who result repeats { id } sameResult scored`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
type Json = any;

async function asked(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Json> {
  const { data, errors } = await ask(world.graph, query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data!)[0];
}

function record(input: Readonly<Record<string, unknown>>, writeScores = true): Promise<Json> {
  return asked(
    `mutation ($input: RecordAnalysisInput!, $writeScores: Boolean!) { recordAnalysis(input: $input, writeScores: $writeScores) { ${FIELDS} } }`,
    { input, writeScores },
  );
}

/** What stands on nodes and HAS_JOB of the scores, by the ids that name them. */
async function scores(): Promise<Readonly<Record<string, Json>>> {
  const rows = await world.graph.ask<{ name: string; properties: Record<string, unknown> }>({
    text: `
      MATCH (n:Entity) RETURN n.id AS name, properties(n) AS properties
      UNION ALL
      MATCH (a)-[r:HAS_JOB]->(b) RETURN a.id + ' ' + b.id AS name, properties(r) AS properties`,
    params: {},
  });
  const names = [
    ...['frictionValue', 'leverage', 'inTop70', 'opportunityScore', 'ecosystemOpportunity', 'outsideShare'],
    ...['runId', 'computedAt'],
  ];
  return Object.fromEntries(
    rows.flatMap(({ name, properties }) => {
      const own = Object.entries(properties).filter(([key]) => names.includes(key));
      return own.length === 0 ? [] : [[name, Object.fromEntries(own)]];
    }),
  );
}

const ECOSYSTEMS = { ecosystemOpportunities: { first: 1 } };

describe('a recorded analysis', () => {
  it('keeps what was asked of which graph, and the answer', async () => {
    const one = await record(ECOSYSTEMS);
    expect(one).toMatchObject({
      kind: 'ECOSYSTEM_OPPORTUNITIES',
      input: { first: 1, orderBy: 'OPPORTUNITY' },
      formulaVersion: 1,
      graphFingerprint: await graphFingerprint(world.graph, model),
      who: 'anonymous',
      repeats: null,
      sameResult: null,
    });
    expect(one.result).toMatchObject({
      total: 4_800,
      totalCount: 3,
      ecosystems: [
        {
          ecosystem: { __typename: 'Ecosystem', id: 'kitchen', name: 'Kitchen' },
          opportunity: 3_600,
          topFrictions: [{ friction: { id: 'heat' }, value: 3_600 }],
        },
      ],
    });
    expect(await asked(one.question, { input: one.input })).toEqual(one.result);
    // What it rests on takes longer than all the rest, and can be asked anew.
    expect(one.result).not.toHaveProperty('evidence');
    expect(await asked(`{ analysis(id: "${one.id}") { ${FIELDS} } }`)).toEqual(one);
    expect(await asked('{ analysis(id: "nobody") { id } }')).toBeNull();
  });

  it('says that the same question of the same graph has the same answer, whatever was scored meanwhile', async () => {
    const first = await record(ECOSYSTEMS);
    expect(await record({ growthOutlook: { provider: 'mill' } })).toMatchObject({ repeats: null });
    expect(await record(ECOSYSTEMS)).toMatchObject({ repeats: { id: first.id }, sameResult: true });
    await cypher(world.graph, `MATCH (f:Friction {id: 'queue'})<-[e:EXPERIENCES]-() SET e.prevalence = 1.0`);
    expect(await record(ECOSYSTEMS)).toMatchObject({ repeats: null, sameResult: null });
  });

  it('is compared with another: parameters, graph and answer, with what moved', async () => {
    const before = await record({ ecosystemOpportunities: {} });
    await cypher(world.graph, `MATCH (f:Friction {id: 'queue'})<-[e:EXPERIENCES]-() SET e.money = 8.0`);
    const after = await record({ ecosystemOpportunities: { first: 3 } });
    const compared = await asked(
      `query ($before: ID!, $after: ID!) { compareAnalyses(before: $before, after: $after) {
        before { id } after { id } sameInput sameFormulas sameGraph sameResult differenceCount
        inputDifferences { path before after difference } differences { path before after difference } } }`,
      { before: before.id, after: after.id },
    );
    expect(compared).toMatchObject({
      before: { id: before.id },
      after: { id: after.id },
      ...{ sameInput: false, sameFormulas: true, sameGraph: false, sameResult: false },
      inputDifferences: [{ path: 'first', before: 20, after: 3, difference: -17 }],
    });
    expect(compared.differences).toHaveLength(compared.differenceCount);
    expect(compared.differences).toEqual(
      expect.arrayContaining([
        { path: 'ecosystems[market].opportunity', before: 1_200, after: 4_800, difference: 3_600 },
        { path: 'ecosystems[market].rank', before: 2, after: 1, difference: -1 },
        { path: 'ecosystems[kitchen].rank', before: 1, after: 2, difference: 1 },
        { path: 'total', before: 4_800, after: 8_400, difference: 3_600 },
      ]),
    );
  });

  it('is refused beside one of another kind, and where it is not there', async () => {
    const [one, other] = [await record(ECOSYSTEMS), await record({ growthOutlook: { provider: 'mill' } })];
    const compare = async (before: string, after: string) =>
      (await ask(world.graph, `{ compareAnalyses(before: "${before}", after: "${after}") { sameInput } }`))
        .errors?.[0]?.message;
    expect(await compare(one.id, other.id)).toMatch(
      /^Expected two analyses of one kind, got ECOSYSTEM_OPPORTUNITIES and GROWTH_OUTLOOK\./,
    );
    expect(await compare(one.id, 'gone')).toMatch(/^Expected the id of a recorded analysis, got "gone"\./);
  });

  it('is listed, the newest first, page by page', async () => {
    const ids: string[] = [];
    for (const first of [1, 2, 3]) ids.unshift((await record({ ecosystemOpportunities: { first } })).id);
    await record({ orchestration: { customer: 'bakers', job: 'bake' } });
    const page = (after: string | null) =>
      asked(
        `query ($after: String) { analyses(kind: ECOSYSTEM_OPPORTUNITIES, first: 2, after: $after) {
          nodes { id result } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
        { after },
      );
    const one = await page(null);
    const two = await page(one.pageInfo.endCursor);
    expect([...one.nodes, ...two.nodes].map(({ id }: Json) => id)).toEqual(ids);
    expect(one.nodes[0].result.ecosystems).toHaveLength(3);
    expect([one.totalCount, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect(two.pageInfo.hasPreviousPage).toBe(true);
  });

  it('can be of every kind', async () => {
    expect(await record({ orchestration: { customer: 'bakers', job: 'bake' } })).toMatchObject({
      result: { today: { cost: { money: 16 } } },
      scored: null,
    });
    expect(await record({ engagementForecast: { relationship: 'HAS_JOB' } })).toMatchObject({
      result: { method: 'popularity' },
    });
    const portfolio = await record({ capabilityPortfolio: { provider: 'mill' } });
    expect(portfolio.result.leverage).toHaveLength(2);
  });

  it('is refused to whoever may only read, as are taking scores away and forgetting', async () => {
    const { id } = await record(ECOSYSTEMS);
    const before = await scores();
    for (const mutation of [
      'recordAnalysis(input: {ecosystemOpportunities: {}}) { id }',
      'removeScores { changed }',
      `deleteAnalyses(ids: ["${id}"]) { deleted }`,
    ]) {
      const { errors } = await askAsReader(world.graph, `mutation { ${mutation} }`);
      expect(errors?.map(({ originalError }) => originalError)).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect(await scores()).toEqual(before);
    expect(await asked('{ analyses { nodes { id } } }')).toEqual({ nodes: [{ id }] });
  });

  it('repeats the newest earlier one that is still kept', async () => {
    const ids: string[] = [];
    for (let run = 0; run < 3; run += 1) ids.push((await record(ECOSYSTEMS, false)).id);
    const [first, second, third] = ids;
    const last = () => asked(`{ analysis(id: "${third}") { repeats { id } sameResult } }`);
    expect(await last()).toEqual({ repeats: { id: second }, sameResult: true });
    await asked(`mutation { deleteAnalyses(ids: ["${second}"]) { deleted } }`);
    expect(await last()).toEqual({ repeats: { id: first }, sameResult: true });
    await asked(`mutation { deleteAnalyses(ids: ["${first}"]) { deleted } }`);
    expect(await last()).toEqual({ repeats: null, sameResult: null });
  });

  it('is given up after three tries where the graph never rests, and comes at the third where it does then', async () => {
    const restlessFor = (times: number): Graph & { readonly writes: () => number } => {
      let writes = 0;
      const wrapped = (graph: Graph): Graph => ({
        ...graph,
        scan: async (...args) => {
          if (
            writes < times &&
            String(args[0].text).includes('(n:Customer)') &&
            args[0].params['after'] === ''
          ) {
            writes += 1;
            const { errors } = await ask(
              world.graph,
              `mutation { upsertJobs(jobs: [{id: "sell", description: "${writes}"}]) { changed } }`,
            );
            if (errors !== undefined) throw errors[0]!;
          }
          return graph.scan(...args);
        },
        within: (bounds) => wrapped(graph.within(bounds)),
      });
      return { ...wrapped(world.graph), writes: () => writes };
    };
    const mutation =
      'mutation { recordAnalysis(input: {ecosystemOpportunities: {}}, writeScores: false) { id } }';
    const never = restlessFor(Infinity);
    const { errors } = await ask(never, mutation);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'UNAVAILABLE' });
    expect(errors?.[0]?.message).toMatch(/got writes in between 3 times/);
    expect(await asked('{ analyses { totalCount } }')).toEqual({ totalCount: 0 });
    const twice = restlessFor(2);
    expect((await ask(twice, mutation)).errors).toBeUndefined();
    expect(twice.writes()).toBe(2);
  });

  it('is refused for the faults of the analysis itself, and not kept', async () => {
    const { errors } = await ask(
      world.graph,
      'mutation { recordAnalysis(input: {growthOutlook: {provider: "nobody"}}) { id } }',
    );
    expect(errors?.[0]?.message).toMatch(/"nobody"/);
    expect(await asked('{ analyses { totalCount } }')).toEqual({ totalCount: 0 });
  });
});

describe('the scores of a recorded analysis', () => {
  it('stand on ecosystems, frictions and jobs, of all and not of the page alone', async () => {
    const { id, createdAt, scored } = await record(ECOSYSTEMS);
    const run = { runId: id, computedAt: createdAt };
    expect(await scores()).toEqual({
      kitchen: { ecosystemOpportunity: 3_600, ...run },
      market: { ecosystemOpportunity: 1_200, ...run },
      moon: { ecosystemOpportunity: 0, ...run },
      heat: { frictionValue: 3_600, ...run },
      queue: { frictionValue: 1_200, ...run },
      'bakers bake': { opportunityScore: 15, ...run },
    });
    expect(scored).toBe(6);
  });

  it('stand on steps and the provider, and on capabilities', async () => {
    const growth = await record({ growthOutlook: { provider: 'mill' } });
    const portfolio = await record({ capabilityPortfolio: { provider: 'mill' } });
    expect(await scores()).toMatchObject({
      knead: { frictionValue: 3_600, outsideShare: 0, runId: growth.id },
      sell: { frictionValue: 1_200, outsideShare: 1, runId: growth.id },
      mill: { outsideShare: 0.25, runId: growth.id },
      steel: { leverage: 6_300, inTop70: true, runId: portfolio.id },
      fire: { leverage: 6_300, inTop70: true, runId: portfolio.id },
    });
  });

  it('are replaced by the next run, whoever it is about, and leave none of the last', async () => {
    await record(ECOSYSTEMS);
    const { id, scored } = await record({ ecosystemOpportunities: { customers: [] } });
    expect(Object.keys(await scores()).sort()).toEqual(['kitchen', 'market', 'moon']);
    expect((await scores())['kitchen']).toMatchObject({ ecosystemOpportunity: 0, runId: id });
    expect(scored).toBe(3);
  });

  it('are not written of an imagined graph, or where nobody wants them', async () => {
    const whatIf = [{ removeNode: 'heat' }];
    const imagined = await record({ ecosystemOpportunities: { whatIf } });
    expect(imagined).toMatchObject({ result: { total: 1_200 }, scored: null });
    expect((await record(ECOSYSTEMS, false)).scored).toBeNull();
    expect(await scores()).toEqual({});
  });

  it('are no currency where the portfolio counts hours, and no 70 % where it was asked for another share', async () => {
    await record({ capabilityPortfolio: { provider: 'mill', targetShare: 0.5 } });
    expect((await scores())['steel']).toMatchObject({ leverage: 6_300 });
    expect((await scores())['steel']).not.toHaveProperty('inTop70');
    await record({ capabilityPortfolio: { provider: 'mill', value: 'HOURS' } });
    expect(await scores()).toEqual({});
  });

  it('go by kind, or with their record', async () => {
    const one = await record(ECOSYSTEMS);
    const other = await record({ growthOutlook: { provider: 'mill' } });
    const counts = '{ changed deleted write }';
    expect(await asked(`mutation { removeScores(kinds: [GROWTH_OUTLOOK]) ${counts} }`)).toMatchObject({
      changed: 3,
      deleted: 0,
    });
    expect(Object.keys(await scores())).toHaveLength(6);
    const deleted = await asked(`mutation { deleteAnalyses(ids: ["${one.id}", "nobody"]) ${counts} }`);
    expect(deleted).toMatchObject({ changed: 6, deleted: 1 });
    expect(await scores()).toEqual({});
    expect(await asked('{ analyses { nodes { id } } }')).toEqual({ nodes: [{ id: other.id }] });
    expect(await asked(`mutation { removeScores ${counts} }`)).toEqual({
      changed: 0,
      deleted: 0,
      write: null,
    });
  });

  it('are one change for each batch, and none of the fingerprint', async () => {
    const before = await graphFingerprint(world.graph, model);
    const { id } = await record(ECOSYSTEMS);
    expect(await graphFingerprint(world.graph, model)).toBe(before);
    const changes = await asked(
      '{ changes { nodes { write nodeCounts { changed } relationshipCounts { changed } } } }',
    );
    expect(changes.nodes).toEqual([
      { write: id, nodeCounts: { changed: 3 }, relationshipCounts: { changed: 0 } },
      { write: id, nodeCounts: { changed: 2 }, relationshipCounts: { changed: 0 } },
      { write: id, nodeCounts: { changed: 0 }, relationshipCounts: { changed: 1 } },
    ]);
  });
});
