import { beforeEach, describe, expect, it } from '@jest/globals';
import { emptyReport, mapTables } from '../../src/mapping/map-tables.ts';
import { mappedFiles } from '../../src/transfer/mapped-source.ts';
import { mappingFile } from '../../src/transfer/mapping-file.ts';
import { readTable } from '../../src/transfer/read-table.ts';
import { tableFiles } from '../../src/transfer/table-files.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { ask, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

/** Imports tables, given as lists of cells, through a mapping that comes along; counts what is created. */
async function importThrough(
  name: string,
  tables: Readonly<Record<string, readonly (readonly string[])[]>>,
  set: Readonly<Record<string, string>> = {},
  onNote: (note: string) => void = () => {},
): Promise<unknown> {
  const texts = Object.entries(tables).map(([file, rows]) => [
    file,
    rows.map((row) => row.join('\t')).join('\n'),
  ]);
  return inFolder(Object.fromEntries(texts) as Record<string, string>, async (folder) => {
    const mapping = await mappingFile(name, { model, parameters: new Map(Object.entries(set)) });
    const { faults, written, notes } = await importGraph({
      graph: world.graph,
      model,
      paths: [await mappedFiles([folder], mapping)],
    });
    expect(faults).toEqual([]);
    notes.forEach(onNote);
    return Object.fromEntries([...written].map(([what, { created }]) => [what, created]));
  });
}

describe('the mapping of O*NET', () => {
  it('makes customers, jobs, offerings and capabilities, with the ratings and what they rest on', async () => {
    const skill = (...rating: readonly string[]): readonly string[] => [
      '99-1',
      '2.Z',
      'Kneading',
      ...rating,
      '05/2024',
      'Analyst',
    ];
    expect(
      await importThrough('onet', {
        'occupations.tsv': [
          ['O*NET-SOC Code', 'Title', 'Description'],
          ['99-1', 'Dough Tamers', 'Tame dough.'],
        ],
        'task_statements.tsv': [
          [
            'O*NET-SOC Code',
            'Task ID',
            'Task',
            'Task Type',
            'Incumbents Responding',
            'Date',
            'Domain Source',
          ],
          ['99-1', '1', 'Knead dough.', '', '', '05/2024', 'Incumbent'],
        ],
        'dwa_reference.tsv': [
          ['Element ID', 'Element Name', 'IWA ID', 'IWA Title', 'DWA ID', 'DWA Title'],
          ['4', 'Handling', '4.I', 'Handle food.', '4.I.D', 'Shape dough.'],
        ],
        'tasks_to_dwas.tsv': [
          ['O*NET-SOC Code', 'Task ID', 'DWA ID', 'Date', 'Domain Source'],
          ['99-1', '1', '4.I.D', '03/2024', 'Analyst'],
        ],
        'technology_skills.tsv': [
          ['O*NET-SOC Code', 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
          ['99-1', 'Dough++', '432', 'Kneading software', 'Y', 'N'],
          ['99-1', 'Dough#', '432', 'Kneading software', 'N', 'N'],
        ],
        'skills.tsv': [
          [
            'O*NET-SOC Code',
            'Element ID',
            'Element Name',
            'Scale ID',
            'Data Value',
            'N',
            'Standard Error',
            'Lower CI Bound',
            'Upper CI Bound',
            'Recommend Suppress',
            'Not Relevant',
            'Date',
            'Domain Source',
          ],
          skill('IM', '4.12', '8', '0.1', '3.88', '4.37', 'N', ''),
          skill('LV', '4.62', '8', '0.2', '4.26', '4.98', 'N', 'N'),
          ['99-1', '2.Y', 'Guessing', 'IM', '2', '8', '1', '1', '3', 'Y', '', '05/2024', 'Analyst'],
        ],
      }),
    ).toEqual({
      Customer: 1,
      Job: 2,
      Offering: 2,
      Capability: 3,
      Source: 1,
      Evidence: 2,
      HAS_JOB: 1,
      IN_SERVICE_OF: 1,
      REQUIRES: 2,
      USES: 2,
      HAS_CAPABILITY: 1,
    });
    const { data, errors } = await ask(
      world.graph,
      `{ customer(id: "onet-99-1") {
          name
          jobs { nodes { name } }
          offerings(orderBy: { node: { name: ASC } }) { nodes { name tags capabilities { nodes { name kind } } } }
          capabilities { edges { properties { importance level observedAt } node { name } } } }
        evidence(orderBy: { name: ASC }) { nodes { about property value low high sampleSize observedAt source { licence } } } }`,
    );
    expect(errors).toBeUndefined();
    const about = 'HAS_CAPABILITY onet-99-1 onet-skill-2.Z';
    const rest = { about, sampleSize: 8, observedAt: '2024-05-01', source: { licence: 'CC BY 4.0' } };
    const needs = { capabilities: { nodes: [{ name: 'Kneading software', kind: 'TECHNOLOGY_ASSET' }] } };
    expect(data).toEqual({
      customer: {
        name: 'Dough Tamers',
        jobs: { nodes: [{ name: 'Knead dough.' }] },
        offerings: {
          nodes: [
            { name: 'Dough#', tags: null, ...needs },
            { name: 'Dough++', tags: ['hot technology'], ...needs },
          ],
        },
        capabilities: {
          edges: [
            {
              properties: { importance: 7.8, level: 4.62, observedAt: '2024-05-01' },
              node: { name: 'Kneading' },
            },
          ],
        },
      },
      evidence: {
        nodes: [
          { ...rest, property: 'importance', value: 7.8, low: 7.2, high: 8.425 },
          { ...rest, property: 'level', value: 4.62, low: 4.26, high: 4.98 },
        ],
      },
    });
  });
});

describe('the mapping of the American Time Use Survey', () => {
  it('sums minutes a day to hours a month of each category, and leaves out what is no activity', async () => {
    expect(
      await importThrough('atus', {
        'activity_minutes.tsv': [
          [
            'code',
            'offical_name',
            'offical_summary_category',
            'suggested_categorization',
            'average_minutes',
            'avg_minutes_per_participant',
            'participation_rate',
          ],
          ['t1', 'Napping', 'Rest', 'Sleep', '30', '60', '0.5'],
          ['t2', 'Resting, n.e.c.*', 'Rest', 'Sleep', '6', '90', '0'],
          ['t3', 'NA', 'Rest', 'Sleep', '12', '90', '0'],
          ['t9', 'Gap', 'Data Codes', 'Other', '4', '70', '0.05'],
        ],
      }),
    ).toEqual({ Customer: 1, Job: 2, Ecosystem: 1, Source: 1, HAS_JOB: 2, TAKES_PLACE_IN: 2, ENGAGES_IN: 1 });
    const { data } = await ask(
      world.graph,
      `{ customer(id: "us-population") {
          ecosystems { edges { properties { hoursPerMonth } node { name } } }
          jobs(orderBy: { node: { name: ASC } }) { edges { properties { frequencyPerMonth } node { name } } } } }`,
    );
    expect(data?.['customer']).toEqual({
      ecosystems: { edges: [{ properties: { hoursPerMonth: 24.3333333333 }, node: { name: 'Rest' } }] },
      jobs: {
        edges: [
          { properties: { frequencyPerMonth: 15.2083333333333 }, node: { name: 'Napping' } },
          { properties: { frequencyPerMonth: null }, node: { name: 'Resting, n.e.c.' } },
        ],
      },
    });
  });
});

describe('the mapping of a journey map', () => {
  it('makes stages and steps in their order, touchpoints as they feel, and pain points, whatever the tool calls them', async () => {
    expect(
      await importThrough(
        'journey-map',
        {
          'export.tsv': [
            ['Phase', 'Customer action', 'Channels', 'Feeling', 'Pain points'],
            ['Find', 'Search', 'Web', '😊', ''],
            ['Find', 'Compare', 'Web', 'confused', 'Too many options'],
            ['Find', 'Compare', 'Web', 'Frustrated', 'Prices differ'],
            ['Buy', 'Pay', 'App', 'delighted', '-'],
          ],
        },
        { provider: 'acme', providerName: 'Acme', journey: 'Buy bread', persona: 'Ann' },
      ),
    ).toEqual({
      Customer: 1,
      Job: 6,
      Provider: 1,
      Friction: 2,
      Touchpoint: 3,
      HAS_JOB: 1,
      HAS_STEP: 5,
      HINDERS: 2,
      EXPERIENCES: 2,
      OPERATES: 3,
      TOWARD: 3,
    });
    const { data, errors } = await ask(
      world.graph,
      `{ journey(customer: "persona-ann", provider: "acme", job: "journey-buy-bread", generation: GEN_2) {
          stages { touchpoint { name } job { name } channel valence } pivots } }`,
    );
    expect(errors).toBeUndefined();
    const stage = (name: string, channel: string, valence: number): unknown => ({
      touchpoint: { name },
      job: { name },
      channel,
      valence,
    });
    expect(data?.['journey']).toEqual({
      stages: [stage('Search', 'Web', 1), stage('Compare', 'Web', -1.5), stage('Pay', 'App', 2)],
      pivots: [1, 2],
    });
  });

  it('leaves a provider that is there as it is, and asks for the name of a new one', async () => {
    const { errors } = await ask(
      world.graph,
      'mutation { upsertProviders(providers: [{ id: "rhb", name: "RHB Bank", kind: PLATFORM }]) { created } }',
    );
    expect(errors).toBeUndefined();
    const table = {
      'j.tsv': [
        ['Stage', 'Step'],
        ['Find', 'Search'],
      ],
    };
    const notes: string[] = [];
    for (const given of [{}, { providerName: 'RHB Berhad' }]) {
      expect(
        await importThrough('journey-map', table, { provider: 'rhb', ...given }, (note) => notes.push(note)),
      ).toMatchObject({ Provider: 0 });
    }
    expect(notes).toEqual([
      expect.stringMatching(
        /^journey-map\.yaml:\d+: Provider "rhb" is in the graph and stays as it is, as rule 1 of "journey-map\.yaml" \(Provider, line \d+\) makes new ones alone: "name" is "RHB Bank", not "RHB Berhad"; "kind" is "PLATFORM", not "FIRM"\.$/,
      ),
    ]);
    expect((await ask(world.graph, '{ provider(id: "rhb") { name kind } }')).data).toEqual({
      provider: { name: 'RHB Bank', kind: 'PLATFORM' },
    });
    await expect(importThrough('journey-map', table, { provider: 'nix' })).rejects.toThrow(
      'A new provider needs it. The mapping takes it from --set providerName=VALUE.',
    );
  });

  it('tells words for feelings that it does not know', async () => {
    const failing = inFolder({ 'j.csv': 'Stage,Step,Emotion\nFind,Search,delightd' }, async (folder) => {
      const mapping = await mappingFile('journey-map', {
        model,
        parameters: new Map([
          ['provider', 'acme'],
          ['providerName', 'Acme'],
        ]),
      });
      const { faults } = await importGraph({
        graph: world.graph,
        model,
        paths: [await mappedFiles([folder], mapping)],
      });
      return faults.map(({ line, message }) => `${line}: ${message}`);
    });
    expect(await failing).toEqual([
      expect.stringMatching(
        /^2: Expected "valence" to be one of the lookup "feelings": .*, got "delightd"\. Did you mean "delighted"\? Read from column "Emotion" by rule 9 of "journey-map\.yaml" \(grouped Touchpoint, line \d+\)\.$/,
      ),
    ]);
  });
});

/** A folder with the published tables, which are too large to come along, in `onet-29.3` and `atus`. */
const TABLES = process.env['THROUGHLINE_TEST_TABLES'];
const whole = TABLES === undefined ? it.skip : it;

describe('the published tables, skipped unless THROUGHLINE_TEST_TABLES says where they are', () => {
  whole(
    'are mapped whole without a fault',
    async () => {
      const countsOf = async (name: string, folder: string): Promise<readonly number[]> => {
        const read = await mappingFile(name, { model });
        const files = await tableFiles([`${TABLES}/${folder}`], read);
        const report = emptyReport(read);
        const open = (table: string): ReturnType<typeof readTable> =>
          readTable(files.get(table)?.path ?? '', read.tables.get(table) ?? {}, () => {});
        for await (const entries of mapTables({ read, report, open })) {
          expect(entries.find((entry) => entry.is === 'fault' || entry.faults !== undefined)).toBeUndefined();
        }
        return report.rules.map(({ made }) => made);
      };
      expect(await countsOf('atus', 'atus')).toEqual([1, 1, 400, 400, 17, 400, 17]);
      expect(await countsOf('onet', 'onet-29.3')).toEqual([
        1, 1016, 18796, 18796, 2087, 23233, 8775, 135, 8932, 32681, 35, 30765, 30765, 27345,
      ]);
    },
    120_000,
  );
});
