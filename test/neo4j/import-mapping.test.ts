import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { emptyGraph, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { inFolder } from '../transfer/files.ts';
import { runCommand, settingsFor } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

/** Runs `import --mapping m.yaml FOLDER` over these files; what it prints names them without their folder. */
async function importMapped(
  files: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Outcome> {
  const environment = settingsFor(await testNeo4j());
  return inFolder(files, async (folder) => {
    const mapping = join(folder, 'm.yaml');
    const { code, stdout, stderr } = await runCommand(['import', '--mapping', mapping, ...words, folder], {
      environment,
    });
    const bare = (text: string): string => text.replaceAll(`${folder}/`, '');
    return { code, stdout: bare(stdout), stderr: bare(stderr) };
  });
}

/** Rows with one thing wrong in each, whatever finds it. */
const WRONG_ROWS = {
  'm.yaml': `
tables:
  jobs: { file: jobs.csv, columns: { Title: [Label] } }
  uses: { file: uses.csv, join: [{ table: moods, on: { Mood: Word }, unmatched: keep }] }
  moods: { file: moods.csv }
lookups:
  freely: { often: 9 }
rules:
  - node: Customer
    id: ann
    set: { kind: PERSONA, sourceId: nowhere }
  - node: Job
    table: jobs
    id: '{Key}'
    set: { name: '{Title} {More}', kind: '{Kind}', observedAt: '{Day}' }
  - relationship: HAS_STEP
    table: jobs
    where: [{ value: '{Under}', given: true }]
    from: '{Under}'
    to: '{Key}'
  - relationship: HAS_JOB
    table: uses
    where: [{ value: '{Limit}', atLeast: 1 }]
    from: '{Who}'
    to: '{Job}'
    set:
      importance: '{moods.Number}'
      frequencyPerMonth: { value: '{Often}', lookup: freely }
      confidence: 0.5
  - node: Ecosystem
    table: uses
    grouped: true
    where: [{ value: '{Place}', given: true }]
    id: '{Place}'
    set: { name: '{Mood}', kind: activity }
`,
  'jobs.csv':
    'Key,Label,More,Kind,Day,Under\n' +
    `a,Bake,bread,FUNCTIONAL,2025-02-30,b\nb,${'x'.repeat(1000)},y,FUNCTIONAL,,a\nc,Eat,it,TASTY,,\nd,Run,off,SOCIAL,,\nd,Walk,off,SOCIAL,,\n`,
  'uses.csv':
    'Who,Job,Mood,Often,Limit,Place\n' +
    'ann,c,good,often,1,\nann,d,fair,seldom,2,home\nann,ann,bad,often,3,home\nann,z,fair,often,4,\n,a,fair,often,5,\nann,b,fair,often,six,\n',
  'moods.csv': 'Word,Number\ngood,11\nbad,1\n',
};

const BAKERY = `
tables:
  time: { file: time.tsv, missing: [NA] }
rules:
  - node: Customer
    id: everybody
    set: { name: Everybody, kind: SEGMENT }
  - node: Ecosystem
    table: time
    id: { value: '{Category}', slug: true }
    set: { name: '{Category}', kind: activity }
  - relationship: ENGAGES_IN
    table: time
    grouped: true
    from: everybody
    to: { value: '{Category}', slug: true }
    set: { hoursPerMonth: { value: '{Minutes}', unit: minutes per day, combine: sum } }
`;

describe('an import through a mapping', () => {
  it('writes what the mapping makes, tells what it left out, and changes nothing a second time', async () => {
    const files = {
      'm.yaml': BAKERY.replace(
        'grouped: true',
        "grouped: true\n    where: [{ value: '{Minutes}', given: true }]",
      ),
      'time.tsv':
        '\uFEFFCategory\tMinutes\r\n"Eating ""out"""\t60\r\nSleep\t480\r\nSleep\tNA\r\nSleep\t12\r\n',
    };
    const first = await importMapped(files);
    expect({ code: first.code, stderr: first.stderr }).toEqual({
      code: 0,
      stderr: 'Read 4 rows of "time".\nRule 3 (ENGAGES_IN): 2 made, 1 row left out by "where".\n',
    });
    const told = JSON.parse((await importMapped(files, '--check', '--json')).stdout) as unknown;
    expect(told).toMatchObject({
      mapping: {
        tables: { time: 4 },
        rules: [{ makes: 'Customer' }, { makes: 'Ecosystem' }, { makes: 'ENGAGES_IN', made: 2, leftOut: 1 }],
        unmatched: {},
      },
    });
    expect(
      await world.graph.ask({
        text: `MATCH (:Customer {id: 'everybody'})-[e:ENGAGES_IN]->(s:Ecosystem)
               RETURN s.id AS id, s.name AS name, e.hoursPerMonth AS hours ORDER BY id`,
        params: {},
      }),
    ).toEqual([
      { id: 'eating-out', name: 'Eating "out"', hours: 30.4166666667 },
      { id: 'sleep', name: 'Sleep', hours: 249.416666667 },
    ]);
    expect((await importMapped(files)).stdout).toMatch(/ENGAGES_IN +0 +0 +2 +0\n/);
  });

  it('counts the rows that do not fit the header, and tells nothing of what a table without a column made', async () => {
    const odd = await importMapped({ 'm.yaml': BAKERY, 'time.tsv': 'Category\tMinutes\nSleep\nEat\n' });
    expect(odd.stderr).toMatch(/^Read 2 rows of "time"\./);
    const bad = await importMapped({ 'm.yaml': BAKERY, 'time.tsv': 'Category\tMinute\nSleep\t4\n' });
    expect(bad.stderr).toMatch(
      /^[^\n]*time\.tsv:1: Expected a column "Minutes".* Did you mean "Minute"\?\n$/,
    );
  });

  it('writes nothing when a row is wrong, and tells file, line, column and rule: by the mapping, and by the model', async () => {
    const { code, stdout, stderr } = await importMapped({
      'm.yaml': BAKERY,
      'time.tsv': 'Category\tMinutes\nSleep\t1,5\nEat\t-3\n\t4\n',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing was written: 4 faults');
    expect(stderr.split('\n').slice(1, 5)).toEqual([
      'time.tsv:2: Expected "hoursPerMonth" to be a finite number such as 1234.5, got "1,5". State in the mapping how numbers are written: `numbers`. Read from column "Minutes" by rule 3 of "m.yaml" (grouped ENGAGES_IN, line 12).',
      'time.tsv:3: Expected "hoursPerMonth" to be a number from 0 to 100,000,000, got -1.52083333333. Read from column "Minutes" by rule 3 of "m.yaml" (grouped ENGAGES_IN, line 12).',
      expect.stringMatching(
        /^time\.tsv:4: Expected "id" to be .*, got nothing\. .* Read from column "Category" by rule 2 of "m\.yaml" \(Ecosystem, line 8\)\.$/,
      ),
      'time.tsv:4: Expected "to" to be the id of a node, got nothing. Read from column "Category" by rule 3 of "m.yaml" (grouped ENGAGES_IN, line 12).',
    ]);
    expect(await world.graph.ask({ text: 'MATCH (n:Entity) RETURN n', params: {} })).toEqual([]);
  });

  it('names the columns, by their own header, and the rule for all that can be wrong with a row', async () => {
    const { stdout } = await importMapped(WRONG_ROWS, '--check', '--json');
    const { faults } = JSON.parse(stdout) as { faults: readonly Record<string, unknown>[] };
    const rules = [
      'rule 1 of "m.yaml" (Customer, line 9)',
      'rule 2 of "m.yaml" (Job, line 12)',
      'rule 3 of "m.yaml" (HAS_STEP, line 16)',
      'rule 4 of "m.yaml" (HAS_JOB, line 21)',
      'rule 5 of "m.yaml" (grouped Ecosystem, line 30)',
    ];
    const told = faults.map(({ file, line, field, message, columns, rule }) => {
      expect(message).toMatch(
        /\. (Read from columns? ".*"|Stated|Not set) by rule \d of "m\.yaml" \([^)]*\)\.$/,
      );
      return [`${String(file)}:${String(line)}`, field, columns, rules.indexOf(String(rule)) + 1];
    });
    expect(told).toEqual([
      ['m.yaml:9', 'name', [], 1],
      ['m.yaml:9', 'sourceId', [], 1],
      ['jobs.csv:2', 'observedAt', ['Day'], 2],
      ['jobs.csv:3', 'name', ['Label', 'More'], 2],
      ['jobs.csv:3', 'to', ['Key'], 3],
      ['jobs.csv:4', 'kind', ['Kind'], 2],
      ['jobs.csv:6', 'name', ['Label', 'More'], 2],
      ['uses.csv:2', 'importance', ['moods.Number'], 4],
      ['uses.csv:3', 'frequencyPerMonth', ['Often'], 4],
      ['uses.csv:4', 'name', ['Mood'], 5],
      ['uses.csv:4', 'to', ['Job'], 4],
      ['uses.csv:5', 'to', ['Job'], 4],
      ['uses.csv:6', 'from', ['Who'], 4],
      ['uses.csv:7', 'where', ['Limit'], 4],
    ]);
    const of = (field: string): unknown => faults.find((fault) => fault['field'] === field)?.['message'];
    expect(of('name')).toMatch(/ A new customer needs it\. Not set by rule 1 of /);
    expect(of('sourceId')).toMatch(/has\. Stated by rule 1 of /);
    expect(of('where')).toMatch(/got "six"\. Read from column "Limit" by rule 4 of /);
  });

  it('names them too for what is refused since it cites what is refused', async () => {
    const mapping = `
tables:
  notes: { file: notes.csv }
rules:
  - node: Source
    table: notes
    id: '{Id}'
    set: { name: '{Id}', sourceId: '{Cites}' }
`;
    const files = { 'm.yaml': mapping, 'notes.csv': 'Id,Cites\na,b\nb,nix\n' };
    await inFolder({}, async (folder) => {
      const rejects = join(folder, 'rejects.jsonl');
      const { stderr } = await importMapped(files, '--rejects', rejects);
      expect(
        stderr.match(/got "(b|nix)", .* Read from column "Cites" by rule 1 of "m\.yaml" /g),
      ).toHaveLength(2);
    });
  });

  it('names them too for what only the writing shows', async () => {
    const mapping = BAKERY.slice(0, BAKERY.lastIndexOf('set:')).replace('    grouped: true\n', '');
    const set = `set: { validFrom: '{From}', validUntil: '{Until}' }\n`;
    const during = async (days: string): Promise<Outcome> =>
      importMapped({ 'm.yaml': mapping + set, 'time.tsv': `Category\tFrom\tUntil\nSleep\t${days}\n` });
    expect((await during('2025-01-01\t')).code).toBe(0);
    expect((await during('\t2024-01-01')).stderr).toMatch(
      /time\.tsv:2: Expected "validUntil" .* Read from column "Until" by rule 3 of "m\.yaml" \(ENGAGES_IN, line 12\)\.\n$/,
    );
  });

  it('leaves nodes that are there to rules that change them: others make new ones alone, and tell what differs', async () => {
    const mapping = `
tables:
  jobs: { file: jobs.csv }
rules:
  - node: Job
    table: jobs
    onlyNew: true
    id: '{Id}'
    set: { name: '{Name}', kind: FUNCTIONAL, unaidedHours: '{Hours}', observedAt: '{Day}' }
`;
    const jobs = async (rows: string, ...words: readonly string[]): Promise<Outcome> =>
      importMapped({ 'm.yaml': mapping, 'jobs.csv': `Id,Name,Hours,Day\n${rows}` }, ...words);
    await jobs('a,Bake,2,2025-01-01\nb,Eat,1,\n');
    const same = await jobs('a,Bake,2,2025-01-01\nb,Eat,,\n');
    expect(same.stderr).toBe('Read 2 rows of "jobs".\n');
    const told =
      'jobs.csv:2: Job "a" is in the graph and stays as it is, as rule 1 of "m.yaml" (Job, line 5) makes new ones alone: "unaidedHours" is 2, not 3; "observedAt" is "2025-01-01", not "2025-01-02".\n';
    const rows = 'a,Bake,3,2025-01-02\nb,Eat,1,\nc,Run,1,\n';
    const checked = await jobs(rows, '--check');
    expect(checked).toMatchObject({ code: 0, stderr: `Read 3 rows of "jobs".\n${told}` });
    const other = await jobs(rows);
    expect(other).toMatchObject({ code: 0, stderr: `Read 3 rows of "jobs".\n${told}` });
    expect(other.stdout).toMatch(/Job +1 +0 +2 +0\n/);
    const { notes } = JSON.parse((await jobs(rows, '--json', '--replace')).stdout) as { notes: unknown };
    expect(notes).toEqual([]);
    expect(
      await world.graph.ask({ text: 'MATCH (n:Job {id: "a"}) RETURN n.unaidedHours AS hours', params: {} }),
    ).toEqual([{ hours: 3 }]);
  });

  it('puts rows that are wrong aside to be mended, and writes the others; packed tables are unpacked', async () => {
    const lines = 'Category\tMinutes\nSleep\t480\nEat\tmany\nEat\t1\nRest\t600000\n';
    const files = {
      'm.yaml': BAKERY.replace('grouped: true', '').replace(', combine: sum', ''),
      'time.tsv.gz': gzipSync(lines),
    };
    await inFolder(files, async (folder) => {
      const environment = settingsFor(await testNeo4j());
      const rejects = join(folder, 'rejects.jsonl');
      const words = [
        'import',
        '--mapping',
        join(folder, 'm.yaml'),
        '--rejects',
        rejects,
        join(folder, 'time.tsv.gz'),
      ];
      expect((await runCommand(words, { environment })).code).toBe(1);
      const refused = readFileSync(rejects, 'utf8').trim().split('\n');
      expect(refused.map((line) => JSON.parse(line) as unknown)).toEqual([
        expect.objectContaining({ label: 'ENGAGES_IN', properties: { hoursPerMonth: 'many' } }),
        expect.objectContaining({
          label: 'ENGAGES_IN',
          properties: { hoursPerMonth: expect.closeTo(30.4166666666667 / 60) },
        }),
      ]);
      expect(
        await world.graph.ask({
          text: 'MATCH (:Customer)-[e:ENGAGES_IN]->(n) RETURN n.name AS name ORDER BY name',
          params: {},
        }),
      ).toEqual([{ name: 'Rest' }, { name: 'Sleep' }]);
    });
  });

  it('is refused before anything is read when the mapping or its files are wrong', async () => {
    const told = async (
      files: Readonly<Record<string, string>>,
      ...words: readonly string[]
    ): Promise<string> => {
      const { code, stderr } = await importMapped(files, ...words);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await told({ 'm.yaml': BAKERY.replace('Ecosystem', 'Ecosytem'), 'time.tsv': '' })).toContain(
      'm.yaml:8:11: Expected one of Customer, Job, Ecosystem,',
    );
    expect(await told({ 'm.yaml': BAKERY, 'times.tsv': '' })).toContain(
      'Expected the file "time.tsv", which the table "time" of the mapping reads, got "m.yaml", "times.tsv". If "times.tsv" is meant, give it that name, or state "file: times.tsv" for the table in the mapping.',
    );
    expect(await told({ 'm.yaml': BAKERY.replace('file: time.tsv, ', ''), 'time.tsv': '' })).toContain(
      'Expected one file for the table "time", of which the mapping names none, got several: "m.yaml", "time.tsv". Give one alone,',
    );
    expect(await told({ 'm.yaml': BAKERY, 'time.tsv': '' }, '--set', 'a=b')).toContain('got --set a');
    const environment = settingsFor(await testNeo4j());
    expect((await runCommand(['import', '--mapping', 'onett', '.'], { environment })).stderr).toContain(
      'got "onett". Did you mean "onet"?',
    );
  });
});
