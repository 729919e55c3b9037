import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, recording, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * A grower sells abroad. The bank plans a letter of credit, for which it lacks scoring; its partner, the lab, lends it the
 * scanning that scoring depends on, and a factor that is no partner lends scoring itself. Nobody offers the pooled box yet: it is a concept that needs tracing.
 */
const GROWERS = `
CREATE (grower:Customer:Entity {id: 'grower', name: 'Growers', valueOfTime: 10.0}),
  (sell:Job:Entity {id: 'sell', name: 'Sell abroad'}),
  (pay:Job:Entity {id: 'pay', name: 'Get paid', unaidedHours: 9.0}), (ship:Job:Entity {id: 'ship', name: 'Ship', unaidedHours: 9.0}),
  (sell)-[:HAS_STEP {position: 1}]->(pay), (sell)-[:HAS_STEP {position: 2}]->(ship),
  (grower)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(sell),
  (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (lab:Provider:Entity {id: 'lab', name: 'Lab'}),
  (letter:Offering:Entity {id: 'letter', name: 'Letter of credit', status: 'PLANNED'}), (transfer:Offering:Entity {id: 'transfer', name: 'Transfer'}),
  (box:Offering:Entity {id: 'box', name: 'Pooled box', status: 'LIVE'}),
  (bank)-[:OFFERS]->(letter), (bank)-[:OFFERS]->(transfer),
  (letter)-[:SERVES {hours: 1.0}]->(pay), (transfer)-[:SERVES {hours: 3.0}]->(pay), (box)-[:SERVES {hours: 1.0}]->(ship),
  (scoring:Capability:Entity {id: 'scoring', name: 'Scoring', buildCost: 1000.1}), (scanning:Capability:Entity {id: 'scanning', name: 'Scanning', buildCost: 70.0}),
  (tracing:Capability:Entity {id: 'tracing', name: 'Tracing', buildCost: 20.2}), (vision:Capability:Entity {id: 'vision', name: 'Vision'}),
  (letter)-[:REQUIRES]->(scoring), (scoring)-[:DEPENDS_ON]->(scanning), (scanning)-[:DEPENDS_ON]->(vision), (transfer)-[:REQUIRES]->(vision),
  (box)-[:REQUIRES]->(tracing),
  (protect:Job:Entity {id: 'protect', name: 'Protect the harvest'}), (cover:Job:Entity {id: 'cover', name: 'Cover'}), (claim:Job:Entity {id: 'claim', name: 'Claim'}),
  (protect)-[:HAS_STEP {position: 1}]->(cover), (protect)-[:HAS_STEP {position: 2}]->(claim),
  (letter)-[:SERVES {hours: 1.0, confidence: 0.4}]->(cover), (box)-[:SERVES {hours: 1.0}]->(cover),
  (lab)-[:LENDS]->(scanning), (lab)-[:PARTNERS_WITH]->(bank), (lab)-[:HAS_CAPABILITY {maturity: 1}]->(tracing),
  (lab)-[:HAS_CAPABILITY {maturity: 5}]->(scoring), (factor:Provider:Entity {id: 'factor', name: 'Factor'})-[:LENDS {cost: 300.0}]->(scoring)`;

beforeAll(() => cypher(world.graph, GROWERS));

const QUERY = `query ($input: OrchestrationInput!) {
  orchestration(input: $input) {
    unserved { id } notes { code nodes { id } }
    paths { steps { offering { id } provider { id } } providers { id } missingCapabilities { id name buildCost } missingCost }
  }
}`;

async function best(input: Readonly<Record<string, unknown>>) {
  const answer = await ask(world.graph, QUERY, {
    input: { customer: 'grower', job: 'sell', select: 'BEST', first: 1, ...input },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data!['orchestration'];
}

const OPENING = {
  ...{ offering: null, constraints: [], needed: null, missingCapabilities: [], missingCost: 0 },
  ...{ relationship: null, cost: 0 },
};

async function why(input: Readonly<Record<string, unknown>>) {
  const answer = await ask(
    world.graph,
    `query ($input: OrchestrationInput!) {
      orchestration(input: $input) {
        whyNot {
          job { id name } moreOpenings
          openings {
            obstacles offering { id } constraints needed missingCapabilities { id } missingCost cost
            relationship { type from { id } to { __typename id } cost because through { id } }
          }
        }
      }
    }`,
    { input: { customer: 'grower', job: 'sell', ...input } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!['orchestration'].whyNot;
}

describe('orchestration with planned offerings', () => {
  it('chooses only what is to be had today unless asked for more', async () => {
    const { paths, notes } = await best({});
    expect(paths[0]).toMatchObject({
      steps: [{ offering: { id: 'transfer' } }, { offering: null }],
      missingCapabilities: [],
      missingCost: 0,
    });
    expect(notes.map(({ code }: { code: string }) => code)).toContain('OFFERING_WITHOUT_PROVIDER');
  });

  it('says what planned offerings and concepts miss and what building it costs', async () => {
    const { paths } = await best({ includePlanned: true });
    expect(paths).toEqual([
      {
        steps: [
          { offering: { id: 'letter' }, provider: { id: 'bank' } },
          { offering: { id: 'box' }, provider: null },
        ],
        providers: [{ id: 'bank' }],
        missingCapabilities: [
          { id: 'scoring', name: 'Scoring', buildCost: 1000.1 },
          { id: 'tracing', name: 'Tracing', buildCost: 20.2 },
        ],
        missingCost: 1020.3,
      },
    ]);
  });

  it('counts on what the focal provider holds for a concept', async () => {
    const { paths } = await best({ includePlanned: true, provider: 'lab', withoutOfferings: ['letter'] });
    expect(paths[0]).toMatchObject({ missingCapabilities: [], missingCost: 0 });
  });

  it('keeps concepts out where only some providers are allowed, and counts them as no provider', async () => {
    const only = await best({ includePlanned: true, onlyProviders: ['bank'] });
    expect(only.paths[0].steps[1].offering).toBeNull();
    const none = await best({ includePlanned: true, maxProviders: 0 });
    expect(none.paths[0].steps.map((step: { offering: unknown }) => step.offering)).toEqual([
      null,
      { id: 'box' },
    ]);
  });

  it('says what would open a job that has no path, the cheapest first, and where nothing serves', async () => {
    const blocked = await why({ job: 'protect' });
    const box = {
      ...OPENING,
      ...{ obstacles: ['PLANNED'], offering: { id: 'box' } },
      ...{ missingCapabilities: [{ id: 'tracing' }], missingCost: 20.2, cost: 20.2 },
    };
    const letter = {
      ...OPENING,
      ...{ obstacles: ['PLANNED'], offering: { id: 'letter' } },
      ...{ missingCapabilities: [{ id: 'scoring' }], missingCost: 1000.1, cost: 1000.1 },
    };
    const obstacles = ['PLANNED', 'RELATIONSHIP_MISSING'];
    const borrowed = { ...letter, obstacles, missingCapabilities: [], missingCost: 0 };
    const partnering = {
      ...{ type: 'PARTNERS_WITH', from: { id: 'bank' }, to: { __typename: 'Provider', id: 'factor' } },
      ...{ cost: 300, because: 'LENDS_CAPABILITY', through: [{ id: 'scoring' }] },
    };
    const loan = {
      ...{ type: 'LENDS', from: { id: 'lab' }, to: { __typename: 'Capability', id: 'scoring' } },
      ...{ cost: null, because: 'HAS_CAPABILITY', through: [{ id: 'scoring' }] },
    };
    const serving = {
      ...{ type: 'SERVES', to: { __typename: 'Job', id: 'claim' } },
      ...{ cost: null, because: 'NEIGHBOUR_STEP', through: [{ id: 'cover' }] },
    };
    expect(blocked).toEqual([
      {
        ...{ job: { id: 'cover', name: 'Cover' }, moreOpenings: false },
        openings: [
          box,
          { ...borrowed, relationship: partnering, cost: 300 },
          letter,
          { ...borrowed, relationship: loan, cost: null },
        ],
      },
      {
        ...{ job: { id: 'claim', name: 'Claim' }, moreOpenings: false },
        openings: [box, letter].map((one) => {
          const relationship = { ...serving, from: one.offering };
          return { ...one, obstacles, relationship, cost: null };
        }),
      },
    ]);
    expect(await why({})).toEqual([]);
  });

  it('says what would open a path within limits: the least limit that does, and what is planned', async () => {
    expect(await why({ limits: { hours: 5 } })).toEqual([
      {
        ...{ job: null, moreOpenings: false },
        openings: [
          { ...OPENING, obstacles: ['CONSTRAINT'], constraints: ['limits.hours'], needed: 12 },
          {
            ...{ ...OPENING, obstacles: ['PLANNED'], missingCost: 1020.3, cost: 1020.3 },
            missingCapabilities: [{ id: 'scoring' }, { id: 'tracing' }],
          },
        ],
      },
    ]);
  });

  it('proposes relationships that do what it says, tried with whatIf', async () => {
    const related = (type: string, [from, to]: readonly string[], properties = {}) => ({
      setRelationship: { type, from, to, properties },
    });
    const claim = related('SERVES', ['box', 'claim'], { hours: 1 });
    const input = { job: 'protect', includePlanned: true, withoutOfferings: [] };
    expect((await best(input)).paths).toEqual([]);
    const built = await best({ ...input, withoutProviders: [], maxProviders: 1, whatIf: [claim] });
    expect(built.paths[0].steps[1]).toEqual({ offering: { id: 'box' }, provider: null });
    for (const borrowed of [
      related('PARTNERS_WITH', ['bank', 'factor']),
      related('LENDS', ['lab', 'scoring']),
    ]) {
      const { paths } = await best({ job: 'pay', includePlanned: true, whatIf: [borrowed] });
      expect(paths[0]).toMatchObject({ steps: [{ offering: { id: 'letter' } }], missingCapabilities: [] });
    }
  });

  it('names minConfidence and asOf where they leave out what would do', async () => {
    await cypher(
      world.graph,
      `MATCH (:Offering {id: 'box'})-[serves:SERVES]->(:Job {id: 'cover'}) SET serves.validFrom = date('2030-01-01')`,
    );
    const [cover] = await why({
      ...{ job: 'cover', includePlanned: true },
      ...{ minConfidence: 0.5, asOf: '2026-01-01' },
    });
    expect(
      cover.openings.map(({ obstacles, offering, constraints, cost }: Record<string, unknown>) => [
        ...[offering, obstacles, constraints, cost],
      ]),
    ).toEqual([
      [{ id: 'box' }, ['CONSTRAINT'], ['asOf'], 20.2],
      [{ id: 'letter' }, ['CONSTRAINT'], ['minConfidence'], 1000.1],
    ]);
    await cypher(
      world.graph,
      `MATCH (pay:Job {id: 'pay'}) CREATE (:Job:Entity {id: 'keep', name: 'Keep books'})-[:HAS_STEP {confidence: 0.4}]->(pay)`,
    );
    expect(await why({ job: 'keep', minConfidence: 0.5 })).toEqual([
      { ...{ job: { id: 'keep', name: 'Keep books' }, moreOpenings: false }, openings: [] },
      {
        ...{ job: null, moreOpenings: false },
        openings: [{ ...OPENING, obstacles: ['CONSTRAINT'], constraints: ['minConfidence'] }],
      },
    ]);
  });

  it('says what each provider of the best path is worth to it', async () => {
    const answer = await ask(
      world.graph,
      `{ orchestration(input: { customer: "grower", job: "sell" }) {
        robustness { provider { name } next { cost { hours } } extra yearlyExtra }
      } }`,
    );
    expect(answer).toEqual({
      data: {
        orchestration: {
          robustness: [
            { provider: { name: 'Bank' }, next: { cost: { hours: 18 } }, extra: 60, yearlyExtra: 720 },
          ],
        },
      },
    });
  });

  it('looks for what might serve a step near it, the strongest reason first', async () => {
    await cypher(
      world.graph,
      `MATCH (claim:Job {id: 'claim'}), (protect:Job {id: 'protect'}), (letter:Offering {id: 'letter'})
      CREATE (whole:Offering:Entity {id: 'whole', name: 'Whole cover'})-[:SERVES {hours: 1.0}]->(protect),
        (doubt:Friction:Entity {id: 'doubt', name: 'Doubt'})-[:HINDERS]->(claim),
        (photo:Offering:Entity {id: 'photo', name: 'Photo'})-[:RELIEVES {reduction: 0.5}]->(doubt), (whole)-[:RELIEVES {reduction: 0.1}]->(doubt),
        (form:Offering:Entity {id: 'form', name: 'Form', markets: ['SG']})-[:SERVES {hours: 1.0}]->(:Job:Entity {id: 'again', name: 'Claim'}),
        (done:Offering:Entity {id: 'done', name: 'Done'})-[:SERVES]->(claim), (done)-[:SERVES {hours: 1.0}]->(protect)`,
    );
    const near = await world.graph.ask('orchestration/might-serve', { steps: ['claim'], most: 4 });
    expect(near).toEqual([
      {
        job: 'claim',
        offerings: [
          ['whole', null, null, [], 0, 'protect'],
          ['photo', null, null, [], 1, 'doubt'],
          ['form', null, ['SG'], [], 2, 'again'],
          ['box', 'LIVE', null, [], 3, 'cover'],
        ],
      },
    ]);
    await cypher(
      world.graph,
      `MATCH (doubt:Friction {id: 'doubt'}), (factor:Provider {id: 'factor'}) UNWIND range(1, 51) AS nr
      CREATE (factor)-[:OFFERS]->(:Offering:Entity {id: 'more-' + nr, name: 'More'})-[:RELIEVES {reduction: 0.2}]->(doubt)`,
    );
    const blocked = await why({ job: 'protect', withoutProviders: ['factor'] });
    const claim = blocked.find(({ job }: { job: { id: string } | null }) => job?.id === 'claim');
    expect([claim.moreOpenings, claim.openings.length < 10]).toEqual([true, true]);
  });

  it('does not price what states no cost', async () => {
    await cypher(world.graph, `MATCH (:Provider {id: 'lab'})-[lends:LENDS]->() DELETE lends`);
    const { paths, notes } = await best({ includePlanned: true });
    expect(paths[0].missingCost).toBeNull();
    expect(paths[0].missingCapabilities.map(({ id }: { id: string }) => id)).toEqual([
      'scanning',
      'scoring',
      'tracing',
      'vision',
    ]);
    expect(notes).toContainEqual({ code: 'BUILD_COST_MISSING', nodes: [{ id: 'vision' }] });
  });

  it('asks for capabilities only where planned offerings are asked for', async () => {
    const graph = recording(world.graph);
    const ids = `query ($planned: Boolean!) {
      orchestration(input: { customer: "grower", job: "sell", includePlanned: $planned }) { paths { missingCost } }
    }`;
    await ask(graph, ids, { planned: false });
    expect(graph.asked).toEqual(['orchestration/candidates']);
    await ask(graph, ids, { planned: true });
    expect(graph.asked.slice(1)).toEqual(['orchestration/candidates', 'orchestration/capabilities']);
  });
});
