import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askWithout, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** A firm exports to grow, and grows to be safe. The bank meets it at a film, at forms and at the counter; Fintech embeds the bank. */
const EXPORTER = `
CREATE (firm:Customer:Entity {id: 'firm', name: 'Firm', population: 10.0, valueOfTime: 50.0}),
  (export:Job:Entity {id: 'export', name: 'Export'}), (grow:Job:Entity {id: 'grow', name: 'Grow'}), (safe:Job:Entity {id: 'safe', name: 'Be safe'}),
  (export)-[:IN_SERVICE_OF]->(grow)-[:IN_SERVICE_OF]->(safe),
  (find:Job:Entity {id: 'find', name: '=Find "a" buyer'}), (open:Job:Entity {id: 'open', name: 'Open an account'}),
  (ship:Job:Entity {id: 'ship', name: 'Ship'}), (paid:Job:Entity {id: 'paid', name: 'Get paid'}),
  (export)-[:HAS_STEP {position: 1}]->(find), (export)-[:HAS_STEP {position: 2}]->(open), (export)-[:HAS_STEP {position: 3}]->(ship),
  (export)-[:HAS_STEP {position: 4, optional: true}]->(paid),
  (firm)-[:HAS_JOB {frequencyPerMonth: 0.5}]->(export),
  (fair:Ecosystem:Entity {id: 'fair', name: 'Fair'}), (town:Ecosystem:Entity {id: 'town', name: 'Town'}),
  (find)-[:TAKES_PLACE_IN {share: 0.3}]->(town), (find)-[:TAKES_PLACE_IN]->(fair), (export)-[:TAKES_PLACE_IN]->(town),
  (papers:Friction:Entity {id: 'papers', name: 'Papers', kind: 'TIME'})-[:HINDERS]->(open), (queue:Friction:Entity {id: 'queue', name: 'Queue', kind: 'TIME'})-[:HINDERS]->(open),
  (crowd:Friction:Entity {id: 'crowd', name: 'Crowd', kind: 'EMOTION'})-[:HINDERS]->(find),
  (firm)-[:EXPERIENCES {prevalence: 1.0, hours: 2.0}]->(papers), (firm)-[:EXPERIENCES {prevalence: 0.5, hours: 1.0, money: 6.0}]->(queue),
  (firm)-[:EXPERIENCES {prevalence: 0.2, money: 5.0}]->(crowd),
  (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (fintech:Provider:Entity {id: 'fintech', name: 'Fintech'}),
  (account:Offering:Entity {id: 'account', name: 'Account'})-[:SERVES {hours: 1.0}]->(open), (bank)-[:OFFERS]->(account), (firm)-[:USES]->(account),
  (account)-[:RELIEVES {reduction: 0.75}]->(papers),
  (wallet:Offering:Entity {id: 'wallet', name: 'Wallet'})-[:SERVES {hours: 1.0}]->(paid), (fintech)-[:OFFERS]->(wallet), (firm)-[:USES]->(wallet),
  (wallet)-[:EMBEDS]->(account), (bank)-[:PRESENT_IN]->(fair),
  (film:Touchpoint:Entity {id: 'tp-film', name: 'Film', channel: 'web', position: 1, valence: 2.0}),
  (forms:Touchpoint:Entity {id: 'tp-forms', name: '-Forms', channel: '+mail', position: 2, durationMinutes: 95.0}),
  (counter:Touchpoint:Entity {id: 'tp-counter', name: 'Counter, ground floor', position: 3, valence: 0.0}),
  (thanks:Touchpoint:Entity {id: 'tp-thanks', name: 'Thanks', valence: 1.0}),
  (bank)-[:OPERATES]->(film), (bank)-[:OPERATES]->(forms), (bank)-[:OPERATES]->(counter), (bank)-[:OPERATES]->(thanks),
  (film)-[:TOWARD]->(find), (forms)-[:TOWARD]->(open), (counter)-[:TOWARD]->(open), (thanks)-[:TOWARD]->(export)`;

beforeAll(() => cypher(world.graph, EXPORTER));

interface Effect {
  readonly about: string;
  readonly effect: number;
}

/** What the frictions of the stages cost together while a relationship is gone. */
async function valueWithout(about: string): Promise<number> {
  const { data } = await askWithout(
    world.graph,
    about,
    `{ journey(customer: "firm", job: "export", provider: "bank", generation: GEN_3) { stages { frictions { value } } } }`,
  );
  return data!['journey'].stages
    .flatMap((stage: { frictions: { value: number }[] }) => stage.frictions)
    .reduce((sum: number, { value }: { value: number }) => sum + value, 0);
}

const SIDE_BY_SIDE = `query {
  gen1: journey(customer: "firm", job: "export", provider: "bank", generation: GEN_1) { ...J }
  gen2: journey(customer: "firm", job: "export", provider: "bank", generation: GEN_2) { ...J blueprintCsv mermaid }
  gen3: journey(customer: "firm", job: "export", provider: "bank", generation: GEN_3) { ...J blueprintCsv mermaid }
}
fragment J on Journey {
  generation purpose { id } pivots notes { code }
  stages { job { id } touchpoint { id } channel minutes valence frictions { friction { id } value } ecosystems { id } presence }
}`;

async function sideBySide() {
  const answer = await ask(world.graph, SIDE_BY_SIDE);
  expect(answer.errors).toBeUndefined();
  return answer.data!;
}

// 60 times a year: papers 60 · 100 · 0.25, queue 60 · 0.5 · 56, crowd 60 · 0.2 · 5.
const OPENING = [
  { friction: { id: 'queue' }, value: 1_680 },
  { friction: { id: 'papers' }, value: 1_500 },
];

describe('one customer, three generations side by side', () => {
  it('meets the bank at its touchpoints, with the frictions there', async () => {
    const { gen1 } = await sideBySide();
    expect(gen1).toMatchObject({
      generation: 'GEN_1',
      pivots: [],
      notes: [],
      purpose: [{ id: 'grow' }, { id: 'safe' }],
    });
    expect(gen1.stages.map((stage: { touchpoint: { id: string } }) => stage.touchpoint.id)).toEqual([
      'tp-film',
      'tp-forms',
      'tp-counter',
      'tp-thanks',
    ]);
    expect(gen1.stages[1]).toEqual({
      job: { id: 'open' },
      touchpoint: { id: 'tp-forms' },
      channel: '+mail',
      minutes: 95,
      valence: null,
      frictions: OPENING,
      ecosystems: [{ id: 'town' }],
      presence: null,
    });
    expect(gen1.stages[3]).toMatchObject({ job: { id: 'export' } });
    // Without the crowd, which is an emotion.
    expect(gen1.stages[3].frictions).toEqual(OPENING);
    expect(gen1.stages[0].frictions).toEqual([]);
  });

  it('feels good and bad, and turns where the mood does', async () => {
    const { gen2 } = await sideBySide();
    expect(gen2.stages.map((stage: { valence: number | null }) => stage.valence)).toEqual([2, null, 0, 1]);
    expect(gen2.pivots).toEqual([2]);
  });

  it('does every step, with the bank or without it', async () => {
    const { gen3 } = await sideBySide();
    const seen = gen3.stages.map(
      (stage: { job: { id: string }; presence: string; ecosystems: { id: string }[] }) => [
        stage.job.id,
        stage.presence,
        stage.ecosystems.map(({ id }) => id),
      ],
    );
    expect(seen).toEqual([
      ['find', 'AWARE', ['fair', 'town']],
      ['open', 'FOREGROUND', ['town']],
      ['ship', 'AWARE', ['town']],
      ['paid', 'BACKGROUND', ['town']],
    ]);
    expect(gen3.stages[1]).toMatchObject({ touchpoint: { id: 'tp-forms' }, frictions: OPENING });
    expect(gen3.stages[2]).toMatchObject({ touchpoint: null, frictions: [] });
  });

  it('rests on facts, of which those that cost most would change it most', async () => {
    const { data, errors } = await ask(
      world.graph,
      `{ journey(customer: "firm", job: "export", provider: "bank", generation: GEN_3) {
        evidence { facts withoutSource wouldChange { about property effect } } } }`,
    );
    expect(errors).toBeUndefined();
    const { evidence } = data!['journey'];
    const total = 1_680 + 1_500 + 60;
    expect(evidence.wouldChange.slice(0, 5)).toEqual([
      { about: 'HAS_JOB firm export', property: 'frequencyPerMonth', effect: -total },
      { about: 'firm', property: 'population', effect: -total },
      // The 180 of the queue and the 60 of the crowd are money.
      { about: 'firm', property: 'valueOfTime', effect: -3_000 },
      { about: 'EXPERIENCES firm queue', property: null, effect: -1_680 },
      { about: 'HINDERS queue open', property: null, effect: -1_680 },
    ]);
    // Of the firm 3; EXPERIENCES and HINDERS 6; the account with its relief 4, the wallet 3; TOWARD and OPERATES of three touchpoints,
    // that toward the job itself among them; HAS_STEP 4, TAKES_PLACE_IN 3, PRESENT_IN 1, IN_SERVICE_OF 2.
    expect(evidence.facts).toBe(3 + 6 + 4 + 3 + 6 + 4 + 3 + 1 + 2);
    expect(evidence.withoutSource).toBe(evidence.facts);
    for (const { about, effect } of evidence.wouldChange.filter((one: Effect) => one.about.includes(' '))) {
      expect([about, (await valueWithout(about)) - total]).toEqual([about, effect]);
    }
  });

  it('climbs to each purpose once, in however many ways it is reached', async () => {
    await cypher(
      world.graph,
      `CREATE (:Customer:Entity {id: 'climber', name: 'Climber'})-[:HAS_JOB]->(:Job:Entity {id: 'rung-0-a', name: 'Start'})
       WITH 1 AS _ UNWIND range(1, 30) AS rung UNWIND ['a', 'b'] AS side
       CREATE (:Job:Entity {id: 'rung-' + rung + '-' + side, name: 'Rung'})`,
    );
    await cypher(
      world.graph,
      `UNWIND range(1, 30) AS rung
       MATCH (low:Job) WHERE low.id STARTS WITH 'rung-' + (rung - 1) + '-'
       MATCH (high:Job) WHERE high.id STARTS WITH 'rung-' + rung + '-'
       CREATE (low)-[:IN_SERVICE_OF]->(high)`,
    );
    const { data } = await ask(
      world.graph,
      '{ journey(customer: "climber", job: "rung-0-a", generation: GEN_3) { purpose { id } } }',
    );
    const ids = data!['journey'].purpose.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(60);
    expect([...ids.slice(0, 3), ids.at(-1)]).toEqual(['rung-1-a', 'rung-1-b', 'rung-2-a', 'rung-30-b']);
  });

  it('can be taken along as a table in which no cell is a formula', async () => {
    const { gen2, gen3 } = await sideBySide();
    const [header, ...rows] = parse(gen2.blueprintCsv) as string[][];
    expect(header?.slice(0, 7)).toEqual([
      'stage',
      'job',
      'touchpoint',
      'channel',
      'minutes',
      'valence',
      'pivot',
    ]);
    expect(rows[0]).toEqual([
      '1',
      `'=Find "a" buyer`,
      'Film',
      'web',
      '',
      '2',
      '',
      'Crowd',
      '60',
      'Fair; Town',
      '',
    ]);
    expect(rows[1]?.slice(2, 5)).toEqual([`'-Forms`, `'+mail`, '95']);
    expect(rows[2]?.slice(2, 7)).toEqual(['Counter, ground floor', '', '', '0', 'yes']);
    expect((parse(gen3.blueprintCsv) as string[][])[4]?.at(-1)).toBe('BACKGROUND');
  });

  it('can be drawn, whatever the names hold', async () => {
    const { gen2, gen3 } = await sideBySide();
    expect(gen2.mermaid).toContain(
      's0["Film<br/>#61;Find #34;a#34; buyer<br/>feels #43;2<br/>friction#58; Crowd"]',
    );
    expect(gen2.mermaid).toContain('  s0 --> s1\n');
    expect(gen2.mermaid).toContain('class s2 pivot');
    expect(gen3.mermaid).toContain('class s3 background');
  });
});

describe('a journey that cannot be told in full', () => {
  it('says what is missing', async () => {
    const { data } = await ask(
      world.graph,
      `{ journey(customer: "firm", job: "ship", provider: "fintech", generation: GEN_1) { stages { channel } notes { code } } }`,
    );
    expect(data?.['journey']).toEqual({
      stages: [],
      notes: [{ code: 'FREQUENCY_MISSING' }, { code: 'NO_TOUCHPOINTS' }],
    });
  });

  it('leaves empty what cannot be priced, and names it', async () => {
    await cypher(
      world.graph,
      `CREATE (job:Job:Entity {id: 'move', name: 'Move'}), (pack:Job:Entity {id: 'pack', name: 'Pack'}), (load:Job:Entity {id: 'load', name: 'Load'}),
        (job)-[:HAS_STEP {position: 1}]->(pack), (job)-[:HAS_STEP {position: 2}]->(load), (job)-[:HAS_STEP {position: 3}]->(:Job:Entity {id: 'go', name: 'Go'}),
        (mover:Customer:Entity {id: 'mover', name: 'Mover', valueOfTime: 1.0})-[:HAS_JOB {frequencyPerMonth: 1.0}]->(job),
        (often:Friction:Entity {id: 'often', name: 'Often', kind: 'TIME'})-[:HINDERS]->(pack), (mover)-[:EXPERIENCES {hours: 1.0}]->(often),
        (bare:Friction:Entity {id: 'bare', name: 'Bare', kind: 'TIME'})-[:HINDERS]->(pack), (mover)-[:EXPERIENCES {prevalence: 1.0}]->(bare),
        (heavy:Friction:Entity {id: 'heavy', name: 'Heavy', kind: 'TIME'})-[:HINDERS]->(load), (mover)-[:EXPERIENCES {prevalence: 1.0, money: 1.0}]->(heavy),
        (fog:Friction:Entity {id: 'fog', name: 'Fog', kind: 'TIME'})-[:HINDERS]->(job), (mover)-[:EXPERIENCES {prevalence: 1.0, money: 1.0}]->(fog),
        (van:Offering:Entity {id: 'van', name: 'Van'})-[:SERVES {hours: 1.0}]->(load), (van)-[:RELIEVES]->(heavy), (mover)-[:USES]->(van),
        (van)-[:SERVES {hours: 1.0}]->(job), (van)-[:SERVES]->(pack)`,
    );
    const values = async () => {
      const { data } = await ask(
        world.graph,
        `{ journey(customer: "mover", job: "move", generation: GEN_3) { blueprintCsv notes { code nodes { id } } } }`,
      );
      const { blueprintCsv, notes } = data!['journey'];
      return { notes, values: (parse(blueprintCsv) as string[][]).slice(1).map((row) => row[8]) };
    };
    expect(await values()).toEqual({
      values: ['', '12', '0'],
      notes: [
        { code: 'SERVES_WITHOUT_COST', nodes: [{ id: 'pack' }, { id: 'van' }] },
        { code: 'EXPERIENCES_WITHOUT_PREVALENCE', nodes: [{ id: 'mover' }, { id: 'often' }] },
        { code: 'EXPERIENCES_WITHOUT_COST', nodes: [{ id: 'mover' }, { id: 'bare' }] },
        { code: 'RELIEVES_WITHOUT_REDUCTION', nodes: [{ id: 'heavy' }, { id: 'van' }] },
        { code: 'SERVES_JOB_WITH_STEPS', nodes: [{ id: 'move' }, { id: 'van' }] },
        { code: 'HINDERS_JOB_WITH_STEPS', nodes: [{ id: 'fog' }, { id: 'move' }] },
      ],
    });
    await cypher(world.graph, `MATCH ({id: 'mover'})-[has:HAS_JOB]->() REMOVE has.frequencyPerMonth`);
    expect((await values()).values).toEqual(['', '', '0']);
  });

  it.each([
    ['customer: "firm", job: "export", generation: GEN_2', 'BAD_USER_INPUT'],
    ['customer: "firm", job: "export", generation: GEN_3, valueOfTime: -1', 'BAD_USER_INPUT'],
    ['customer: "bank", job: "export", generation: GEN_3', 'NOT_FOUND'],
    ['customer: "firm", job: "bank", generation: GEN_3', 'NOT_FOUND'],
    ['customer: "firm", job: "export", provider: "firm", generation: GEN_1', 'NOT_FOUND'],
  ])('is refused: %s', async (args, code) => {
    const { errors } = await ask(world.graph, `{ journey(${args}) { generation } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
  });
});
