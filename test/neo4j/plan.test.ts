import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * Firms export and hire to grow. Exporting has a live offering for finding a buyer, is shipped best by hand, and only the bank
 * plans to insure; nobody keeps the people that are hired.
 */
const FIRMS = `
CREATE (firms:Customer:Entity {id: 'firms', name: 'Firms', population: 10.0, valueOfTime: 10.0}),
  (grow:Job:Entity {id: 'grow', name: 'Grow'}), (export:Job:Entity {id: 'export', name: 'Export'}), (hire:Job:Entity {id: 'hire', name: 'Hire'}),
  (rest:Job:Entity {id: 'rest', name: 'Rest', unaidedHours: 1.0}), (sell:Job:Entity {id: 'sell', name: 'Sell', unaidedHours: 6.0}),
  (sell)-[:IN_SERVICE_OF]->(export)-[:IN_SERVICE_OF]->(grow), (hire)-[:IN_SERVICE_OF]->(grow),
  (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(hire),
  (firms)-[:HAS_JOB {frequencyPerMonth: 2.0}]->(sell), (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(rest),
  (find:Job:Entity {id: 'find', name: 'Find a buyer', unaidedHours: 20.0}), (ship:Job:Entity {id: 'ship', name: 'Ship', unaidedHours: 1.0}),
  (insure:Job:Entity {id: 'insure', name: 'Insure'}), (pick:Job:Entity {id: 'pick', name: 'Pick people', unaidedHours: 3.0}), (keep:Job:Entity {id: 'keep', name: 'Keep people'}),
  (export)-[:HAS_STEP {position: 1}]->(find), (export)-[:HAS_STEP {position: 2}]->(ship), (export)-[:HAS_STEP {position: 3}]->(insure),
  (export)-[:HAS_STEP {position: 4, optional: true}]->(:Job:Entity {id: 'party', name: 'Party', unaidedHours: 1.0}),
  (hire)-[:HAS_STEP {position: 1}]->(pick), (hire)-[:HAS_STEP {position: 2}]->(keep),
  (fair:Ecosystem:Entity {id: 'fair', name: 'Fair'}), (export)-[:TAKES_PLACE_IN]->(fair),
  (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (ally:Provider:Entity {id: 'ally', name: 'Ally'}),
  (scout:Offering:Entity {id: 'scout', name: 'Scout'})-[:SERVES {hours: 2.0}]->(find), (ally)-[:OFFERS]->(scout),
  (shop:Offering:Entity {id: 'shop', name: 'Shop'})-[:SERVES {hours: 1.0}]->(sell), (ally)-[:OFFERS]->(shop),
  (cover:Offering:Entity {id: 'cover', name: 'Cover', status: 'PLANNED'})-[:SERVES {hours: 1.0}]->(insure), (bank)-[:OFFERS]->(cover),
  (cover)-[:REQUIRES]->(:Capability:Entity {id: 'actuary', name: 'Actuary'})`;

beforeAll(() => cypher(world.graph, FIRMS));

const PLAN = `query ($purpose: ID!, $customer: ID! = "firms", $provider: ID) {
  plan(purpose: $purpose, customer: $customer, provider: $provider) {
    purpose { name } notes { code }
    steps { order what action of { id } job { id } ecosystem { id } offering { id } actor { id } missing { id } value }
  }
}`;

describe('a plan', () => {
  it('goes from a purpose to what, when, where and how to do first, and who acts', async () => {
    const { data, errors } = await ask(world.graph, PLAN, { purpose: 'grow', provider: 'bank' });
    expect(errors).toBeUndefined();
    const { purpose, steps } = data!['plan'];
    expect(purpose).toEqual({ name: 'Grow' });
    // Selling saves 240 times 5 hours at 10; exporting and hiring have no today, so no yearly value.
    expect(steps).toMatchObject([
      {
        order: 1,
        of: { id: 'sell' },
        action: 'USE',
        offering: { id: 'shop' },
        actor: { id: 'ally' },
        value: 12_000,
      },
      {
        order: 2,
        what: 'Get "Find a buyer" done in "Fair" with "Scout" by "Ally".',
        of: { id: 'export' },
        job: { id: 'find' },
        ecosystem: { id: 'fair' },
        missing: [],
        value: null,
      },
      { order: 3, action: 'UNAIDED', job: { id: 'ship' }, offering: null, actor: null },
      {
        order: 4,
        what: 'Launch "Cover" by "Bank" for "Insure" in "Fair".',
        action: 'LAUNCH',
        actor: { id: 'bank' },
        missing: [{ id: 'actuary' }],
      },
      { order: 5, action: 'UNAIDED', of: { id: 'hire' }, job: { id: 'pick' }, ecosystem: null },
      {
        order: 6,
        what: 'Create an offering for "Keep people": nobody serves it.',
        action: 'CREATE',
        job: { id: 'keep' },
        actor: { id: 'bank' },
        value: null,
      },
    ]);
    expect(steps).toHaveLength(6);
  });

  it('is of the jobs below the purpose, however far, and of nothing else', async () => {
    const jobs = async (purpose: string) =>
      (await ask(world.graph, PLAN, { purpose })).data!['plan'].steps.map(
        (step: { job: { id: string } }) => step.job.id,
      );
    expect(await jobs('export')).toEqual(['sell', 'find', 'ship', 'insure']);
    expect(await jobs('rest')).toEqual(['rest']);
  });

  it('does a job below another of the same customer there alone, and says so', async () => {
    await cypher(
      world.graph,
      `MATCH (export {id: 'export'}), (find {id: 'find'}), (ship {id: 'ship'})
       CREATE (trader:Customer:Entity {id: 'trader', name: 'Trader'}), (find)-[:IN_SERVICE_OF]->(export), (ship)-[:IN_SERVICE_OF]->(export),
         (trader)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (trader)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(find), (trader)-[:HAS_JOB]->(ship)`,
    );
    const { steps, notes } = (await ask(world.graph, PLAN, { purpose: 'grow', customer: 'trader' })).data![
      'plan'
    ];
    expect(steps.map((step: { job: { id: string } }) => step.job.id)).toEqual(['find', 'ship', 'insure']);
    expect(notes).toContainEqual({ code: 'HAS_JOB_BELOW_ANOTHER' });
    await cypher(world.graph, `MATCH (c {id: 'trader'}) DETACH DELETE c`);
  });

  it('tells what it rests on, and what would change it most', async () => {
    const { data } = await ask(
      world.graph,
      `{ plan(purpose: "sell", customer: "firms") { evidence { facts completeness wouldChange { about effect } } } }`,
    );
    // An hour of the shop at 10 in place of six unaided.
    expect(data!['plan'].evidence).toMatchObject({ completeness: 'COMPLETE' });
    expect(data!['plan'].evidence.wouldChange.slice(0, 3)).toEqual(
      expect.arrayContaining([
        { about: 'sell', effect: -60 },
        { about: 'SERVES shop sell', effect: 10 },
      ]),
    );
  });

  it('rests on what the path around a step to create rests on, and on nothing made up', async () => {
    const { data } = await ask(
      world.graph,
      `{ plan(purpose: "hire", customer: "firms") { steps { action } evidence { facts wouldChange { about effect } } } }`,
    );
    expect(data!['plan'].steps).toEqual([{ action: 'UNAIDED' }, { action: 'CREATE' }]);
    // What picking takes by hand, what an hour is worth, and how often; of keeping people the graph says nothing.
    expect(data!['plan'].evidence).toEqual({ facts: 3, wouldChange: [] });
  });

  it('does a job apart that the path of the job above it may leave out', async () => {
    await cypher(
      world.graph,
      `MATCH (export {id: 'export'}), (party {id: 'party'})
       CREATE (guest:Customer:Entity {id: 'guest', name: 'Guest'}), (party)-[:IN_SERVICE_OF]->(export),
         (guest)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (guest)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(party)`,
    );
    const { data } = await ask(world.graph, PLAN, { purpose: 'grow', customer: 'guest' });
    const { steps, notes } = data!['plan'];
    expect(
      steps.map((step: { of: { id: string }; job: { id: string } }) => [step.of.id, step.job.id]),
    ).toEqual([['party', 'party'], ...['find', 'ship', 'insure'].map((job) => ['export', job])]);
    expect(notes).not.toContainEqual({ code: 'HAS_JOB_BELOW_ANOTHER' });
    await cypher(
      world.graph,
      `MATCH (c {id: 'guest'}) DETACH DELETE c WITH 1 AS _ MATCH ({id: 'party'})-[r:IN_SERVICE_OF]->() DELETE r`,
    );
  });

  it('is empty, and says so, where the customer has no job in its service', async () => {
    const { data } = await ask(world.graph, PLAN, { purpose: 'find' });
    expect(data?.['plan']).toMatchObject({ steps: [], notes: [{ code: 'NO_MEANS' }] });
  });

  it.each([
    { purpose: 'bank' },
    { purpose: 'grow', customer: 'bank' },
    { purpose: 'grow', provider: 'grow' },
  ])('is refused for what the graph does not have: %j', async (variables) => {
    const { errors } = await ask(world.graph, PLAN, variables);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('jobs', () => {
  it('are found by how they are served: under, over, and by nobody at all', async () => {
    await cypher(
      world.graph,
      `MATCH (:Customer {id: 'firms'})-[has:HAS_JOB]->(j:Job)
       SET has.importance = 8.0, has.satisfaction = {export: 2.0, hire: 3.0, sell: 9.0}[j.id]`,
    );
    const { data, errors } = await ask(
      world.graph,
      `query {
        under: customer(id: "firms") { jobs(filter: {properties: {opportunityScore: {gt: 12}}}) { nodes { id } } }
        over: jobs(filter: {customers: {some: {node: {id: {eq: "firms"}}, properties: {overServed: {eq: true}}}}}) {
          nodes { id offerings { nodes { id providers { nodes { id } } } } }
        }
        nobody: jobs(filter: {steps: {none: {}}, stepOf: {some: {}}, offerings: {none: {}}}) { nodes { id } }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.['under'].jobs.nodes).toEqual([{ id: 'export' }, { id: 'hire' }]);
    expect(data?.['over'].nodes).toEqual([
      { id: 'sell', offerings: { nodes: [{ id: 'shop', providers: { nodes: [{ id: 'ally' }] } }] } },
    ]);
    expect(data?.['nobody'].nodes.map(({ id }: { id: string }) => id)).toEqual([
      'keep',
      'party',
      'pick',
      'ship',
    ]);
  });
});
