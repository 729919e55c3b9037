import { beforeAll, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/**
 * Firms and a trader export: find, agree, get paid. The bank has two touchpoints toward getting paid and one toward finding;
 * its deal room, which the trader uses beside a better one of the ally's, relieves what hinders agreeing.
 */
const EXPORTERS = `
CREATE (src:Source:Entity {id: 'survey', name: 'Survey'}),
  (firms:Customer:Entity {id: 'firms', name: 'Firms', kind: 'SEGMENT', population: 100.0}), (trader:Customer:Entity {id: 'trader', name: 'Trader', kind: 'PERSONA'}),
  (export:Job:Entity {id: 'export', name: 'Export', kind: 'FUNCTIONAL'}),
  (firms)-[:HAS_JOB {frequencyPerMonth: 1.0}]->(export), (trader)-[:HAS_JOB {frequencyPerMonth: 2.0}]->(export),
  (bank:Provider:Entity {id: 'bank', name: 'Bank', kind: 'FIRM'}), (ally:Provider:Entity {id: 'ally', name: 'Ally', kind: 'FIRM'}),
  (one:Touchpoint:Entity {id: 'tp-1', name: 'Branch'}), (two:Touchpoint:Entity {id: 'tp-2', name: 'Phone'}), (three:Touchpoint:Entity {id: 'tp-3', name: 'Fair'}),
  (bank)-[:OPERATES]->(one), (bank)-[:OPERATES]->(two), (bank)-[:OPERATES]->(three),
  (export)-[:TAKES_PLACE_IN]->(:Ecosystem:Entity {id: 'port', name: 'Port', kind: 'PLACE'})
WITH *
UNWIND ['find', 'agree', 'paid'] AS step
CREATE (export)-[:HAS_STEP]->(:Job:Entity {id: step, name: step, kind: 'FUNCTIONAL'})<-[:HINDERS]-(:Friction:Entity {id: 'f-' + step, name: step, kind: 'TIME'})
WITH DISTINCT firms, trader, bank, ally, one, two, three
MATCH (find {id: 'find'}), (agree {id: 'agree'}), (paid {id: 'paid'}), (ffind {id: 'f-find'}), (fagree {id: 'f-agree'}), (fpaid {id: 'f-paid'})
CREATE (one)-[:TOWARD]->(paid), (two)-[:TOWARD]->(paid), (three)-[:TOWARD]->(find),
  (firms)-[:EXPERIENCES {prevalence: 1.0, money: 10.0, sourceId: 'survey', confidence: 0.5}]->(ffind), (firms)-[:EXPERIENCES {prevalence: 1.0, money: 1.0}]->(fagree),
  (trader)-[:EXPERIENCES {prevalence: 1.0, money: 2.0}]->(fagree), (firms)-[:EXPERIENCES {prevalence: 0.5, money: 4.0}]->(fpaid),
  (deal:Offering:Entity {id: 'deal', name: 'Deal room', kind: 'SERVICE'})-[:SERVES {hours: 1.0}]->(agree), (bank)-[:OFFERS]->(deal), (firms)-[:USES]->(deal),
  (seal:Offering:Entity {id: 'seal', name: 'Seal', kind: 'SERVICE'})-[:SERVES {hours: 1.0}]->(agree), (ally)-[:OFFERS]->(seal), (trader)-[:USES]->(seal),
  (swift:Offering:Entity {id: 'swift', name: 'Swift', kind: 'SERVICE'})-[:SERVES {hours: 1.0}]->(agree), (ally)-[:OFFERS]->(swift), (trader)-[:USES]->(swift),
  (deal)-[:RELIEVES {reduction: 0.25}]->(fagree), (seal)-[:RELIEVES {reduction: 0.5}]->(fagree), (swift)-[:RELIEVES {reduction: 0.25}]->(fagree)`;

beforeAll(() => cypher(world.graph, EXPORTERS));

const EVIDENCE = `evidence { facts withoutSource completeness sources { id } weakest { about confidence } wouldChange { about property effect source { id } } }`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
type Json = any;

async function asked(
  field: string,
  input: Readonly<Record<string, unknown>>,
  selection: string,
): Promise<Json> {
  const type = field === 'growthOutlook' ? 'GrowthInput' : 'EcosystemInput';
  const { data, errors } = await ask(
    world.graph,
    `query ($input: ${type}!) { answer: ${field}(input: $input) { ${selection} } }`,
    { input: { valueOfTime: 0, ...input } },
  );
  expect(errors).toBeUndefined();
  return data!['answer'];
}

interface Effect {
  readonly about: string;
  readonly property: string | null;
  readonly effect: number;
}

/** By how much the number moves when a relationship is imagined away. */
async function movedWithout(
  about: string,
  number: (whatIf: readonly unknown[]) => Promise<number>,
): Promise<number> {
  const [type, from, to] = about.split(' ');
  return (await number([{ removeRelationship: { type, from, to } }])) - (await number([]));
}

it('tells what a growth outlook rests on: without a fact, what is outside moves by its effect', async () => {
  const { evidence, outside } = await asked('growthOutlook', { provider: 'bank' }, `outside ${EVIDENCE}`);
  // Without a touchpoint or an offering of the bank's: the trader's agreeing.
  expect(outside).toBe(24);
  const effects = evidence.wouldChange as readonly Effect[];
  expect(effects[0]).toMatchObject({ effect: 12_000 });
  const outsideWith = async (whatIf: readonly unknown[]) =>
    (await asked('growthOutlook', { provider: 'bank', whatIf }, 'outside')).outside as number;
  const relationships = effects.filter(({ about }) => about.includes(' '));
  expect(relationships.map(({ about }) => about)).toEqual(
    expect.arrayContaining([
      ...['OPERATES bank tp-3', 'TOWARD tp-3 find', 'HAS_JOB trader export', 'EXPERIENCES trader f-agree'],
      ...['HINDERS f-agree agree', 'RELIEVES seal f-agree'],
    ]),
  );
  // Each of the two ways toward getting paid holds what the other holds.
  expect(relationships.map(({ about }) => about)).not.toContain('TOWARD tp-1 paid');
  for (const { about, effect } of relationships) {
    expect([about, await movedWithout(about, outsideWith)]).toEqual([about, effect]);
  }
});

it('tells what ecosystem opportunities rest on: without a fact, the total moves by its effect', async () => {
  const { evidence, total } = await asked('ecosystemOpportunities', {}, `total ${EVIDENCE}`);
  expect(total).toBe(12_000 + 900 + 24 + 2_400);
  const effects = evidence.wouldChange as readonly Effect[];
  const totalWith = async (whatIf: readonly unknown[]) =>
    (await asked('ecosystemOpportunities', { whatIf }, 'total')).total as number;
  const relationships = effects.filter(({ about }) => about.includes(' '));
  expect(relationships).toHaveLength(9);
  for (const { about, effect } of relationships) {
    expect([about, await movedWithout(about, totalWith)]).toEqual([about, effect]);
  }
  expect(effects).toContainEqual({
    about: 'firms',
    property: 'population',
    effect: -15_300,
    source: null,
  });
  expect(evidence).toMatchObject({
    // EXPERIENCES 4, HINDERS 3, HAS_JOB 2, population 1, RELIEVES 2 in use, USES 2, SERVES 2, HAS_STEP 3, TAKES_PLACE_IN 1.
    facts: 20,
    withoutSource: 19,
    completeness: 'COMPLETE',
    sources: [{ id: 'survey' }],
    weakest: [{ about: 'EXPERIENCES firms f-find', confidence: 0.5 }],
  });
});

it('lists what of the provider is in use where nothing relieves, and what an hour is worth', async () => {
  await cypher(
    world.graph,
    `MATCH (firms {id: 'firms'})-[uses:USES]->(deal {id: 'deal'})-[serves:SERVES]->(), (deal)<-[offers:OFFERS]-(), (deal)-[relieves:RELIEVES]->()
     SET uses.confidence = 0.1, serves.confidence = 0.1, offers.confidence = 0.1, firms.confidence = 0.1, firms.valueOfTime = 0.0
     REMOVE relieves.reduction`,
  );
  const { evidence } = await asked('growthOutlook', { provider: 'bank' }, EVIDENCE);
  expect(
    evidence.weakest
      .filter(({ confidence }: { confidence: number }) => confidence === 0.1)
      .map(({ about }: { about: string }) => about)
      .sort(),
  ).toEqual(['OFFERS bank deal', 'SERVES deal agree', 'USES firms deal', 'firms', 'firms']);
});
