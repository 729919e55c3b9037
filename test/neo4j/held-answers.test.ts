import { beforeAll, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** A shop that carries its parcels itself, or has them carried: by van since 2025, as is not quite sure. Only one press prints. */
const SHOP = `
CREATE (shop:Customer:Entity {id: 'shop', name: 'Shop', valueOfTime: 20.0}), (send:Job:Entity {id: 'send', name: 'Send'}),
  (shop)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(send),
  (carry:Job:Entity {id: 'carry', name: 'Carry', unaidedHours: 5.0}), (print:Job:Entity {id: 'print', name: 'Print a label'}),
  (send)-[:HAS_STEP {position: 1}]->(print), (send)-[:HAS_STEP {position: 2}]->(carry),
  (post:Provider:Entity {id: 'post', name: 'Post'})-[:OFFERS]->(van:Offering:Entity {id: 'van', name: 'Van'}),
  (post)-[:OFFERS]->(press:Offering:Entity {id: 'press', name: 'Press'}),
  (van)-[:SERVES {hours: 1.0, confidence: 0.4}]->(carry), (press)-[:SERVES {hours: 0.5, confidence: 0.4, validFrom: date('2025-01-01')}]->(print),
  (shop)-[:USES {validFrom: date('2025-01-01')}]->(van), (shop)-[:USES]->(press)`;

beforeAll(() => cypher(world.graph, SHOP));

async function answered(input: string) {
  const { data, errors } = await ask(
    world.graph,
    `{ orchestration(input: {customer: "shop", job: "send", ${input}}) {
      today { cost { hours } steps { choice } } unserved { id }
      paths { cost { hours } } epsilon notes { code }
    } }`,
  );
  expect(errors).toBeUndefined();
  return data!['orchestration'];
}

it('prices today with all that is known', async () => {
  expect(await answered('')).toMatchObject({
    today: { cost: { hours: 1.5 } },
    ...{ unserved: [], epsilon: null },
  });
});

it('looks past what is not sure enough for today and for what is unserved, too', async () => {
  const found = await answered('minConfidence: 0.5');
  expect(found).toMatchObject({ today: null, unserved: [{ id: 'print' }], paths: [] });
});

it('takes today from what held on the day', async () => {
  expect(await answered('asOf: "2024-12-31"')).toMatchObject({ today: null, unserved: [{ id: 'print' }] });
  expect(await answered('asOf: "2025-01-01"')).toMatchObject({
    today: { cost: { hours: 1.5 } },
    unserved: [],
  });
  const unprinted = 'whatIf: [{removeRelationship: {type: HAS_STEP, from: "send", to: "print"}}]';
  expect(await answered(`asOf: "2024-12-31", ${unprinted}`)).toMatchObject({
    today: { cost: { hours: 5 }, steps: [{ choice: 'UNAIDED' }] },
    paths: [{ cost: { hours: 1 } }], // the van may be had; the shop did not use it yet
  });
});

it('does not know a job that was observed only later', async () => {
  await cypher(world.graph, `MATCH (send:Job {id: 'send'}) SET send.observedAt = date('2025-06-01')`);
  expect(await answered('asOf: "2025-06-01"')).toMatchObject({ unserved: [] });
  const { errors } = await ask(
    world.graph,
    '{ orchestration(input: {customer: "shop", job: "send", asOf: "2025-05-31"}) { epsilon } }',
  );
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
});
