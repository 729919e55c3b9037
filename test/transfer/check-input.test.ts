import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkFolder, inFolder } from './files.ts';

/** What is wrong with files that go into an empty graph: `file:line message`, in the order in which it is found. */
function faultsOf(files: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, lines.join('\n')]));
  return inFolder(texts, async (folder) => {
    const { faults } = await checkFolder(folder);
    expect(faults.count).toBe(faults.listed.length);
    return faults.listed.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`);
  });
}

const JOBS = [
  'id:ID(Job),name,kind',
  'grow,Grow,FUNCTIONAL',
  'fill,Fill an order,FUNCTIONAL',
  'ship,Ship it,FUNCTIONAL',
];
const STEPS = ':START_ID,:END_ID,:TYPE\ngrow,fill,HAS_STEP';
const OFFERINGS = ['id:ID(Offering),name,kind', 'account,Account,PRODUCT'];

describe('the check of an import', () => {
  it('finds nothing wrong whatever the order of the files', async () => {
    expect(
      await faultsOf({
        'a-serves.csv': [
          ':START_ID(Offering),:END_ID(Job),hours:float,sourceId,:TYPE',
          'account,fill,1,survey,SERVES',
        ],
        'b-jobs.csv': JOBS,
        'c-offerings.csv': OFFERINGS,
        'd-sources.csv': ['id:ID(Source),name', 'survey,Survey'],
      }),
    ).toEqual([]);
  });

  it('tells all that is wrong with rows by themselves, over all files', async () => {
    expect(
      await faultsOf({
        'jobs.csv': [
          'id:ID(Job),name,kind,unaidedHours:float,observedAt:date',
          'a b,A,FUNCTIONAL,,',
          ',B,FUNCTIONAL,,',
          'c,C,FUNCTION,-1,2025-02-29',
          'd,,FUNCTIONAL,,',
        ],
        'rows.jsonl': [
          '{"type":"node","labels":["Job"],"properties":{"id":"e","name":"\\ud800","kind":"SOCIAL","hour":1}}',
          '{"type":"node","labels":["Job"],"properties":{"id":12,"name":"F","kind":"SOCIAL"}}',
        ],
      }),
    ).toEqual([
      'jobs.csv:2 Expected "id" to be 1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -, got "a b".',
      expect.stringMatching(/^jobs.csv:3 Expected "id" to be .*, got nothing\./),
      expect.stringMatching(
        /^jobs.csv:4 Expected "kind" to be one of .*, got "FUNCTION"\. Did you mean FUNCTIONAL\?/,
      ),
      'jobs.csv:4 Expected "unaidedHours" to be a number from 0 to 100,000,000, got -1.',
      'jobs.csv:4 Expected "observedAt" to be a day of the calendar as YYYY-MM-DD, got "2025-02-29".',
      expect.stringMatching(/^rows.jsonl:1 Expected "name" .* surrogate pair\./),
      expect.stringMatching(/^rows.jsonl:1 Expected a property that job has, got "hour"\./),
      'rows.jsonl:2 Expected "id" to be 1 to 128 of the signs A–Z a–z 0–9 . _ : ~ -, got 12.',
      expect.stringMatching(/^jobs.csv:5 Expected "name" .*, got nothing\. A new job needs it\./),
    ]);
  });

  it('refuses an id that comes twice, also under another label', async () => {
    expect(
      await faultsOf({
        'jobs.csv': [...JOBS, 'grow,Grow,SOCIAL'],
        'offerings.csv': [...OFFERINGS, 'fill,Fill,SERVICE'],
      }),
    ).toEqual([
      expect.stringMatching(/^jobs.csv:5 Expected each id once, got "grow" in line 2 of ".*jobs.csv" too\./),
      expect.stringMatching(
        /^offerings.csv:3 Expected each id once, got "fill" in line 3 of ".*jobs.csv" too\./,
      ),
    ]);
  });

  it('refuses ends that are nowhere, of another kind, or not of the label stated', async () => {
    expect(
      await faultsOf({
        'jobs.csv': JOBS,
        'offerings.csv': OFFERINGS,
        'serves.csv': [
          ':START_ID(Offering),:END_ID(Job),:TYPE',
          'loan,fill,SERVES',
          'fill,account,SERVES',
          ',fill,SERVES',
        ],
        'uses.csv': [':START_ID(Job),:END_ID,:TYPE', 'fill,account,USES'],
      }),
    ).toEqual([
      'serves.csv:3 Expected "from" to be the id of an offering, got "fill", which is a job.',
      'serves.csv:3 Expected "to" to be the id of a job, got "account", which is an offering.',
      'serves.csv:4 Expected "from" to be the id of a node, got nothing.',
      'uses.csv:2 Expected "from" to be the id of a customer, got "fill", which is stated to be a job.',
      'serves.csv:2 Expected "from" to be the id of an offering, got "loan", which neither the input nor the graph has.',
    ]);
  });

  it('tells a label that the model does not have, and nothing of what leads there or cites it', async () => {
    expect(
      await faultsOf({
        'people.csv': ['id:ID,name,kind,:LABEL', 'ann,Ann,PERSONA,Person', 'talks,Talks,,Sauce'],
        'jobs.csv': [`${JOBS[0]},sourceId`, 'grow,Grow,FUNCTIONAL,talks'],
        'wants.csv': [':START_ID,:END_ID,:TYPE', 'ann,grow,HAS_JOB'],
      }),
    ).toEqual([
      expect.stringMatching(/^people.csv:2 Expected ":LABEL" .*, got "Person"\.$/),
      expect.stringMatching(/^people.csv:3 Expected ":LABEL" .*, got "Sauce"\. Did you mean "Source"\?$/),
    ]);
  });

  it('refuses cycles, a second HINDERS, partners of themselves, and a pair of ends that comes twice', async () => {
    const start = ':START_ID,:END_ID,:TYPE';
    expect(
      await faultsOf({
        'jobs.csv': JOBS,
        'frictions.csv': ['id:ID(Friction),name,kind', 'doubt,Doubt,TRUST'],
        'providers.csv': ['id:ID(Provider),name,kind', 'mill,Mill,FIRM'],
        'partners.csv': [start, 'mill,mill,PARTNERS_WITH'],
        'hinders.csv': [start, 'doubt,fill,HINDERS', 'doubt,ship,HINDERS', 'doubt,fill,HINDERS'],
        'steps.csv': [start, 'grow,fill,HAS_STEP', 'fill,ship,HAS_STEP', 'ship,grow,HAS_STEP'],
      }),
    ).toEqual([
      'hinders.csv:3 Expected one HINDERS from "doubt", got one to "fill" and one to "ship". Keep one of them.',
      'partners.csv:2 Expected PARTNERS_WITH between two, got "mill" at both ends.',
      expect.stringMatching(
        /^hinders.csv:4 Expected each HINDERS from one node to another once, got "doubt" to "fill" in line 2 of ".*hinders.csv" too\. Put all its properties into one row\.$/,
      ),
      'steps.csv:4 Expected no chain of HAS_STEP that leads back to where it began, got ship → grow → fill → ship. Leave out one of these.',
    ]);
  });

  it('names the first line of a pair that comes twice, whatever is wrong there', async () => {
    const serves = [':START_ID,:END_ID,hours:float,:TYPE', 'account,fill,-1,SERVES', 'account,fill,1,SERVES'];
    expect(await faultsOf({ 'jobs.csv': JOBS, 'offerings.csv': OFFERINGS, 'serves.csv': serves })).toEqual([
      'serves.csv:2 Expected "hours" to be a number from 0 to 100,000,000, got -1.',
      expect.stringMatching(/^serves.csv:3 .*, got "account" to "fill" in line 2 of ".*serves.csv" too\./),
    ]);
  });

  it('refuses a cited source that is nowhere, once, with how many rows cite it', async () => {
    expect(
      await faultsOf({
        'jobs.csv': [
          'id:ID(Job),name,kind,sourceId',
          'a,A,SOCIAL,survey',
          'b,B,SOCIAL,survey',
          'c,C,SOCIAL,a',
        ],
      }),
    ).toEqual([
      'jobs.csv:2 Expected "sourceId" to be the id of a source, got "survey", which neither the input nor the graph has. 1 more row cites it.',
      'jobs.csv:4 Expected "sourceId" to be the id of a source, got "a", which neither the input nor the graph has.',
    ]);
  });

  it('finds ends by what the file calls them, in its own file first', async () => {
    const node = (id: string, fileId: string): string =>
      `{"type":"node","id":"${fileId}","labels":["Job"],"properties":{"id":"${id}","name":"${id}","kind":"SOCIAL"}}`;
    const step = (from: string, to: string): string =>
      `{"type":"relationship","label":"HAS_STEP","start":{"id":"${from}"},"end":{"id":"${to}"}}`;
    expect(await faultsOf({ 'a.jsonl': [step('0', '1'), node('a', '0'), node('b', '1')] })).toEqual([]);
    expect(
      await faultsOf({ 'a.jsonl': [node('a', '0'), node('b', '1')], 'b.jsonl': [step('0', '1')] }),
    ).toEqual([]);
    expect(
      await faultsOf({
        'a.jsonl': [node('a', '0'), node('b', '1')],
        'b.jsonl': [node('c', '0'), step('0', '1')],
      }),
    ).toEqual([]);
    expect(
      await faultsOf({
        'a.jsonl': [node('a', '0'), step('0', '9')],
        'b.jsonl': [node('b', '0')],
        'c.jsonl': [step('0', '0')],
      }),
    ).toEqual([
      expect.stringMatching(/^a.jsonl:2 Expected "to" to be a node of the input, got the file's own id "9"/),
      expect.stringMatching(
        /^c.jsonl:1 Expected "from" to be a node of the input, got the file's own id "0"/,
      ),
      expect.stringMatching(/^c.jsonl:1 Expected "to" to be a node of the input/),
    ]);
  });

  it('lists the first hundred faults and counts all', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => `j${at},J,WRONG`);
    await inFolder({ 'jobs.csv': ['id:ID(Job),name,kind', ...rows].join('\n') }, async (folder) => {
      const { faults } = await checkFolder(folder);
      expect([faults.listed.length, faults.count]).toEqual([100, 250]);
    });
  });

  it('tells how many bytes it has read: those of every file, once', async () => {
    await inFolder({ 'a.csv': JOBS.join('\n'), 'b.csv': STEPS }, async (folder) => {
      let bytes = 0;
      await checkFolder(folder, (more) => (bytes += more));
      expect(bytes).toBe(JOBS.join('\n').length + STEPS.length);
    });
  });
});
