import { beforeAll, expect, it } from '@jest/globals';
import { ask, cypher, model, recording, useTestGraph } from '../support/graph.ts';
import { readObservations } from '../../src/resolvers/observations.ts';
import { readProvenance } from '../../src/loaders/provenance.ts';

const world = useTestGraph();

/** A cook who has to eat: alone it takes 2 hours, a courier brings it for 9. An hour is worth 10. Queues delay half of it. */
const COOK = `
CREATE (cook:Customer:Entity {id: 'cook', name: 'Cooks', valueOfTime: 10.0, sourceId: 'survey', observedAt: date('2025-03-01')}),
  (eat:Job:Entity {id: 'eat', name: 'Eat', unaidedHours: 2.0, sourceId: 'diary', confidence: 0.4, observedAt: date('2024-01-31')}),
  (cook)-[:HAS_JOB {frequencyPerMonth: 30.0, sourceId: 'survey'}]->(eat),
  (ride:Provider:Entity {id: 'ride', name: 'Riders'})-[:OFFERS {confidence: 'sure'}]->(bowl:Offering:Entity {id: 'bowl', name: 'Bowl'}),
  (bowl)-[:SERVES {money: 9.0, confidence: 0.8, sourceId: 'survey'}]->(eat),
  (queue:Friction:Entity {id: 'queue', name: 'Queue'})-[:HINDERS {confidence: 0.6}]->(eat),
  (cook)-[:EXPERIENCES {prevalence: 0.5, hours: 2.0}]->(queue), (bowl)-[:RELIEVES {reduction: 0.9, confidence: 0.3}]->(queue),
  (:Source:Entity {id: 'survey', name: 'Survey', url: 'https://example.org/survey'}), (:Source:Entity {id: 'diary', name: 'Diaries'})`;

beforeAll(() => cypher(world.graph, COOK));

const EVIDENCE = `query ($input: OrchestrationInput!) { orchestration(input: $input) { evidence {
  sources { id name } sourceCount oldest newest facts withoutSource completeness
  weakest { about property confidence observedAt source { name } effect } wouldChange { about property effect }
} } }`;

async function evidence(input: object = {}) {
  const asked = { customer: 'cook', job: 'eat', select: 'BEST', first: 1, ...input };
  const answer = await ask(world.graph, EVIDENCE, { input: asked });
  expect(answer.errors).toBeUndefined();
  return answer.data!['orchestration'].evidence;
}

it('names what the paths and today rest on, who says so, and what matters most', async () => {
  const found = await evidence();
  expect(found).toMatchObject({
    sources: [
      { id: 'survey', name: 'Survey' },
      { id: 'diary', name: 'Diaries' },
    ],
    sourceCount: 2,
    oldest: '2024-01-31',
    newest: '2025-03-01',
    facts: 8, // the value of time, HAS_JOB, unaided, SERVES, OFFERS, HINDERS, EXPERIENCES, RELIEVES
    withoutSource: 4,
    completeness: 'COMPLETE',
  });
  expect(found.weakest).toEqual([
    fact('RELIEVES bowl queue', { property: 'reduction', confidence: 0.3, effect: -9 }),
    fact('eat', { confidence: 0.4, observedAt: '2024-01-31', source: { name: 'Diaries' }, effect: -20 }),
    fact('HINDERS queue eat', { confidence: 0.6, effect: 1 - 10 }),
    fact('SERVES bowl eat', { confidence: 0.8, source: { name: 'Survey' }, effect: 9 }),
  ]);
  expect(found.wouldChange).toEqual([
    { about: 'cook', property: 'valueOfTime', effect: 1 - 30 },
    { about: 'eat', property: null, effect: -20 },
    { about: 'EXPERIENCES cook queue', property: null, effect: -9 },
    { about: 'HINDERS queue eat', property: null, effect: -9 },
    { about: 'RELIEVES bowl queue', property: 'reduction', effect: -9 },
    { about: 'SERVES bowl eat', property: null, effect: 9 },
  ]);
});

function fact(about: string, rest: object) {
  return { about, property: null, confidence: null, observedAt: null, source: null, effect: null, ...rest };
}

it('knows the provenance of what is imagined', async () => {
  const whatIf = [
    { setNode: { kind: 'SOURCE', id: 'dream', properties: { name: 'A dream' } } },
    {
      setRelationship: {
        type: 'SERVES',
        from: 'bowl',
        to: 'eat',
        properties: { confidence: 0.01, sourceId: 'dream', observedAt: '2030-01-01' },
      },
    },
  ];
  expect(await evidence({ whatIf })).toMatchObject({
    newest: '2030-01-01',
    weakest: expect.arrayContaining([
      fact('SERVES bowl eat', {
        confidence: 0.01,
        observedAt: '2030-01-01',
        source: { name: 'A dream' },
        effect: 9,
      }),
    ]),
  });
});

it('is read only where it is selected, in one statement', async () => {
  const graph = recording(world.graph);
  const input = { customer: 'cook', job: 'eat' };
  await ask(graph, `query ($input: OrchestrationInput!) { orchestration(input: $input) { completeness } }`, {
    input,
  });
  expect(graph.asked).toHaveLength(1);
  await ask(
    graph,
    `query ($input: OrchestrationInput!) { orchestration(input: $input) { evidence { facts } } }`,
    { input },
  );
  expect(graph.asked).toHaveLength(3);
});

it('reads the provenance of nodes and relationships of any type, in their order', async () => {
  const found = await readProvenance(world.graph, model, [
    { type: 'RELIEVES', from: 'bowl', to: 'queue' },
    { kind: 'Job', id: 'nothing' },
    { kind: 'Customer', id: 'cook' },
    { type: 'HAS_CAPABILITY', from: 'cook', to: 'ride' },
    { type: 'HINDERS', from: 'queue', to: 'eat' },
  ]);
  expect(found.map((one) => one?.confidence)).toEqual([0.3, undefined, null, undefined, 0.6]);
  expect(found[2]).toEqual({ confidence: null, observedAt: '2025-03-01', sourceId: 'survey' });
});

it('reads what was observed of a property, by whoever wrote it', async () => {
  await cypher(
    world.graph,
    `CREATE (:Evidence:Entity {id: 'e2', name: 'Two', about: 'eat', property: 'unaidedHours', value: 2.0, low: 1.5, high: 3.0, sampleSize: 40.0,
      observedAt: date('2025-02-03'), sourceId: 'survey', confidence: 0.7}),
    (:Evidence:Entity {id: 'e1', name: 'One', about: 'SERVES bowl eat', property: 'money', value: 'nine'}), (:Evidence:Entity {id: 'e3', name: 'Of nothing'})`,
  );
  const [one, two] = await readObservations(world.graph, null);
  expect(one).toMatchObject({ id: 'e1', about: 'SERVES bowl eat', property: 'money', value: null });
  expect(two).toEqual({
    id: 'e2',
    about: 'eat',
    property: 'unaidedHours',
    value: 2,
    low: 1.5,
    high: 3,
    sampleSize: 40,
    confidence: 0.7,
    observedAt: '2025-02-03',
    sourceId: 'survey',
  });
  expect(await readObservations(world.graph, ['eat'])).toEqual([two]);
});

it('finds few of the many relationships that lead from one node, and most of them', async () => {
  await cypher(
    world.graph,
    `CREATE (hall:Provider:Entity {id: 'hall', name: 'Hall'})
     WITH hall UNWIND range(0, 39) AS i
     CREATE (hall)-[:OFFERS {confidence: i / 100.0}]->(:Offering:Entity {id: 'stall' + i, name: 'Stall'})`,
  );
  const offers = (ids: readonly number[]) =>
    readProvenance(
      world.graph,
      model,
      ids.map((i) => ({ type: 'OFFERS', from: 'hall', to: `stall${i}` })),
    );
  for (const ids of [[7], [39, 3], [...Array(38).keys()].reverse()]) {
    expect((await offers(ids)).map((row) => row?.confidence)).toEqual(ids.map((i) => i / 100));
  }
  expect(await offers([40])).toEqual([null]);
  // Others wrote an id that is no text.
  await cypher(world.graph, "MATCH (stall {id: 'stall5'}) SET stall.id = 5");
  expect((await offers([...Array(38).keys()])).indexOf(null)).toBe(5);
});
