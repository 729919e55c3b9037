import { beforeAll, expect, it } from '@jest/globals';
import { ask, askWithout, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** Three segments want to export: one fears strangers, one waits for papers, one does too but has an agent. */
const SEGMENTS = `
CREATE (export:Job:Entity {id: 'export', name: 'Export'}), (find:Job:Entity {id: 'find', name: 'Find'}), (ship:Job:Entity {id: 'ship', name: 'Ship'}),
  (export)-[:HAS_STEP]->(find), (export)-[:HAS_STEP]->(ship), (relax:Job:Entity {id: 'relax', name: 'Relax'}),
  (fear:Friction:Entity {id: 'fear', name: 'Fear'})-[:HINDERS]->(find), (papers:Friction:Entity {id: 'papers', name: 'Papers'})-[:HINDERS]->(ship),
  (fog:Friction:Entity {id: 'fog', name: 'Fog'})-[:HINDERS]->(export), (noise:Friction:Entity {id: 'noise', name: 'Noise'})-[:HINDERS]->(relax),
  (shy:Customer:Entity {id: 'shy', name: 'Shy', valueOfTime: 10.0}), (busy:Customer:Entity {id: 'busy', name: 'Busy', valueOfEffort: 3.0}),
  (rich:Customer:Entity {id: 'rich', name: 'Rich', market: 'SG'}), (other:Customer:Entity {id: 'other', name: 'Other'}),
  (shy)-[:HAS_JOB]->(export), (busy)-[:HAS_JOB]->(export), (rich)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (other)-[:HAS_JOB]->(relax),
  (shy)-[:EXPERIENCES {prevalence: 0.5, hours: 4.0}]->(fear), (shy)-[:EXPERIENCES {prevalence: 1.0, hours: 9.0}]->(noise), (shy)-[:EXPERIENCES {prevalence: 1.0, hours: 9.0}]->(fog),
  (busy)-[:EXPERIENCES {prevalence: 1.0, hours: 1.0, effort: 2.0}]->(papers), (rich)-[:EXPERIENCES {prevalence: 1.0, hours: 1.0}]->(papers),
  (agent:Offering:Entity {id: 'agent', name: 'Agent', markets: ['SG']})-[:SERVES {money: 50.0}]->(ship), (agent)-[:RELIEVES {reduction: 0.9}]->(papers),
  (:Provider:Entity {id: 'p', name: 'Port'})-[:OFFERS]->(agent), (rich)-[:USES]->(agent)`;

beforeAll(() => cypher(world.graph, SEGMENTS));

const QUESTION = `query ($job: ID!, $first: Int! = 5) {
  contrastingSegments(job: $job, first: $first, valueOfTime: 20) { a { id } b { name } difference frictions { id } }
}`;

it('tells which segments differ most in one job, and in what', async () => {
  const { data, errors } = await ask(world.graph, QUESTION, { job: 'export' });
  expect(errors).toBeUndefined();
  // Shy: 20 of fear. Busy: 20 + 6 of papers; rich: a tenth of 20.
  expect(data?.['contrastingSegments']).toEqual([
    { a: { id: 'busy' }, b: { name: 'Shy' }, difference: 46, frictions: [{ id: 'papers' }, { id: 'fear' }] },
    { a: { id: 'busy' }, b: { name: 'Rich' }, difference: 24, frictions: [{ id: 'papers' }] },
    { a: { id: 'rich' }, b: { name: 'Shy' }, difference: 22, frictions: [{ id: 'fear' }, { id: 'papers' }] },
  ]);
  expect((await ask(world.graph, QUESTION, { job: 'relax' })).data?.['contrastingSegments']).toEqual([]);
});

it('tells which facts make the difference', async () => {
  const { data, errors } = await ask(
    world.graph,
    '{ contrastingSegments(job: "export", first: 2, valueOfTime: 20) { evidence { facts wouldChange { about effect } } } }',
  );
  expect(errors).toBeUndefined();
  // Without what busy feels of papers, the fear of shy alone would differ; rich's tenth of them keeps the difference down.
  const [busyShy, busyRich] = data!['contrastingSegments'];
  // EXPERIENCES, HINDERS and HAS_JOB 2 each, and what time and effort are worth to shy and busy.
  expect(busyShy.evidence).toEqual({
    facts: 8,
    wouldChange: [
      { about: 'EXPERIENCES busy papers', effect: -26 },
      { about: 'HINDERS papers ship', effect: -26 },
      { about: 'EXPERIENCES shy fear', effect: -20 },
      { about: 'HINDERS fear find', effect: -20 },
      { about: 'shy', effect: -20 },
      { about: 'busy', effect: -6 },
    ],
  });
  // The agent that rich uses relieves it: USES and RELIEVES.
  expect(busyRich.evidence).toEqual({
    facts: 8,
    wouldChange: [
      { about: 'HINDERS papers ship', effect: -24 },
      { about: 'EXPERIENCES busy papers', effect: -22 },
      { about: 'busy', effect: -6 },
      { about: 'EXPERIENCES rich papers', effect: 2 },
    ],
  });
});

it('moves by the effect of a fact when that is gone', async () => {
  const difference = (answer: Awaited<ReturnType<typeof ask>>, a: string, b: string): number =>
    answer.data!['contrastingSegments'].find(
      (pair: { a: { id: string }; b: { id: string } }) => pair.a.id === a && pair.b.id === b,
    )?.difference ?? 0;
  const query =
    '{ contrastingSegments(job: "export", valueOfTime: 20) { a { id } b { id } difference evidence { wouldChange { about effect } } } }';
  const now = await ask(world.graph, query);
  for (const { a, b, evidence } of now.data!['contrastingSegments']) {
    for (const { about, effect } of evidence.wouldChange) {
      if (!about.includes(' ')) continue;
      const without = difference(await askWithout(world.graph, about, query), a.id, b.id);
      expect([about, without - difference(now, a.id, b.id)]).toEqual([about, effect]);
    }
  }
});

it('leaves out what is not known of one of them, and says so', async () => {
  await cypher(
    world.graph,
    `MATCH (shy {id: 'shy'}), (papers {id: 'papers'}) CREATE (shy)-[:EXPERIENCES {hours: 3.0}]->(papers)`,
  );
  const { data } = await ask(
    world.graph,
    '{ contrastingSegments(job: "export") { a { id } b { id } difference notes { code nodes { id } } } }',
  );
  // Of busy and rich no value of time is known, and what both feel takes time.
  const notes = (id: string) => [
    { code: 'VALUE_OF_TIME_MISSING', nodes: [{ id }, { id: 'papers' }] },
    { code: 'EXPERIENCES_WITHOUT_PREVALENCE', nodes: [{ id: 'shy' }, { id: 'papers' }] },
    { code: 'HINDERS_JOB_WITH_STEPS', nodes: [{ id: 'fog' }, { id: 'export' }] },
  ];
  expect(data?.['contrastingSegments']).toEqual([
    { a: { id: 'busy' }, b: { id: 'shy' }, difference: 20, notes: notes('busy') },
    { a: { id: 'rich' }, b: { id: 'shy' }, difference: 20, notes: notes('rich') },
  ]);
});

it('tells what is ignored among the steps of the job', async () => {
  await cypher(
    world.graph,
    `MATCH (ship {id: 'ship'}), (export {id: 'export'}), (papers {id: 'papers'}), (rich {id: 'rich'})
     CREATE (rich)-[:USES]->(van:Offering:Entity {id: 'van', name: 'Van'})-[:SERVES]->(ship), (van)-[:RELIEVES]->(papers), (van)-[:SERVES {hours: 1.0}]->(export)`,
  );
  const { data, errors } = await ask(
    world.graph,
    '{ contrastingSegments(job: "export", first: 1, valueOfTime: 20) { notes { code nodes { id } } } }',
  );
  expect(errors).toBeUndefined();
  const nodes = (...ids: string[]) => ids.map((id) => ({ id }));
  expect(data!['contrastingSegments'][0].notes).toEqual(
    expect.arrayContaining([
      { code: 'SERVES_WITHOUT_COST', nodes: nodes('ship', 'van') },
      { code: 'RELIEVES_WITHOUT_REDUCTION', nodes: nodes('papers', 'van') },
      { code: 'SERVES_JOB_WITH_STEPS', nodes: nodes('export', 'van') },
      { code: 'HINDERS_JOB_WITH_STEPS', nodes: nodes('fog', 'export') },
    ]),
  );
});

it.each([
  [{ job: 'shy' }, 'NOT_FOUND'],
  [{ job: 'export', first: 0 }, 'BAD_USER_INPUT'],
])('refuses what cannot be asked: %j', async (variables, code) => {
  const { errors } = await ask(world.graph, QUESTION, variables);
  expect(errors?.[0]?.originalError).toMatchObject({ code });
});
