import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_EXAMPLE } from '../../src/config.ts';
import { projectFile } from '../../src/project-files.ts';
import { otherTables } from '../../src/transfer/input-files.ts';
import { inFolder } from '../transfer/files.ts';
import { runCommand } from './run-command.ts';

const ASKED = 'query One($customer: ID!, $job: ID) { __typename } query All { __typename }';

describe('the command line', () => {
  it('tells its version, and what there is, with status 0', async () => {
    expect(await runCommand(['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    const help = await runCommand(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/serve.*import.*export.*seed.*ask.*doctor.*NEO4J_URI.*Exit status/s);
  });

  it.each(['serve', 'import', 'map', 'pull', 'export', 'seed', 'ask', 'doctor'])(
    'explains %s',
    async (command) => {
      const help = await runCommand([command, '--help']);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`Usage: throughline ${command}`);
    },
  );

  it.each([
    [['imprt', 'jobs.csv'], "unknown command 'imprt'\n(Did you mean import?)"],
    [['import'], "missing required argument 'path'"],
    [['import', '--replce', 'jobs.csv'], "unknown option '--replce'\n(Did you mean --replace?)"],
    [['export', 'graph.xml', '--format', 'gml'], 'Allowed choices are apoc-json, neo4j-admin-csv,'],
    [['doctor', 'please'], 'too many arguments'],
    [[], 'Usage: throughline'],
  ])('called wrongly as %j says so with status 2', async (words, message) => {
    const { code, stdout, stderr } = await runCommand(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    if (words.length > 0)
      expect(stderr).toMatch(/^throughline: BAD_USER_INPUT: Expected a call as --help tells, got: /);
  });

  it.each([
    [['map', '--suggest', 'no-such.csv'], 'no-such.csv'],
    [['ask', 'no-such.graphql'], 'no-such.graphql'],
    [['ask', '-', '--variables', '@no-such.json'], 'no-such.json'],
  ])('tells in words that the file of %j is not there', async (words, file) => {
    expect(await runCommand(words)).toEqual({
      code: 1,
      stdout: '',
      stderr: `throughline: BAD_USER_INPUT: Expected to read "${file}", got: no file or folder of that name. Correct the path; relative ones begin at "${process.cwd()}".\n`,
    });
  });

  it('tells what is wrong with settings before it looks for a graph', async () => {
    const { code, stderr } = await runCommand(['doctor'], { environment: { NEO4J_URI: 'http://localhost' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^throughline: BAD_USER_INPUT: Expected .*NEO4J_URI.*\n$/);
  });

  it('tells when no Neo4j answers, and what to look at', async () => {
    const { code, stderr } = await runCommand(['doctor'], {
      environment: { NEO4J_URI: 'bolt://127.0.0.1:9' },
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'throughline: UNAVAILABLE: Expected Neo4j to answer at "127.0.0.1:9" as "neo4j", got a refused connection: nothing listens there. ' +
        'Check NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.\n',
    });
  });

  it.each([
    [['jobs.csv', '--mapping', 'onett'], 'got "onett". Did you mean "onet"?'],
    [['no-such.csv'], 'Expected a file or folder, got "no-such.csv", which is not there.'],
  ])('looks at what to import before it looks for a graph: %j', async (words, message) => {
    const { stderr } = await runCommand(['import', ...words], {
      environment: { NEO4J_URI: 'bolt://127.0.0.1:9' },
    });
    expect(stderr).toMatch(/^throughline: BAD_USER_INPUT: /);
    expect(stderr).toContain(message);
  });

  it.each([
    [
      'graph.csv',
      'got "graph.csv". CSV is a file for each noun and relationship: --format neo4j-admin-csv FOLDER.',
    ],
    [
      'graph',
      'Expected a file ending in .jsonl, .ndjson, .json, .graphml, .cypher, or one of these and .gz, or',
    ],
    ['graph.gz', 'or --format; got "graph.gz".'],
  ])('refuses to export to %s without a form, before it looks for a graph', async (path, message) => {
    expect(await runCommand(['export', path])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  it('looks at the variables of a question before it looks for a graph', async () => {
    const wrong = await runCommand(['ask', '-', '--variables', '[1]'], { stdin: '{ graph { nodes } }' });
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--variables to be a JSON object'),
    });
  });

  it.each([
    ['{ graph { nodes ', [], 'Expected the question to be GraphQL, got in line 1, column 17: Syntax Error: '],
    [ASKED, [], 'Expected --operation to name one of the operations of the question: One, All; got none.'],
    [
      ASKED,
      ['--operation', 'Alle'],
      'Expected --operation to be one of the operations of the question: One, All; got "Alle". Did you mean "All"?',
    ],
    ['{ graph { nodes } }', ['--operation', 'All'], 'Expected no operation name, for the question has none'],
    [
      ASKED,
      ['--operation', 'One', '--variables', '{"job": "bake", "custmer": "ada"}'],
      'Expected --variables to have one of the variables of the question: customer, job; got "custmer". Did you mean "customer"?',
    ],
    [
      ASKED,
      ['--operation', 'All', '--variables', '{"job": "bake"}'],
      'Expected no variable name, for the question has none; got "job".',
    ],
  ])(
    'holds a call against its question %j, before it looks for a graph: %j',
    async (stdin, words, message) => {
      const outcome = await runCommand(['ask', '-', ...words], { stdin });
      expect(outcome).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining(`throughline: BAD_USER_INPUT: ${message}`),
      });
    },
  );

  it('names the mapping that fits the columns of a table, beside the draft', async () => {
    const files = {
      'journey.csv': 'Phase,Action,Feeling,Problem\nBuy,Queue,sad,Long queue\n',
      'plan.csv': 'Phase,Action,Cost\nBuy,Queue,1\n',
      'occupations.tsv': 'O*NET-SOC Code\tTitle\n11-1011.00\tBakers\n',
      'activity_minutes.tsv': 'code\tofficial_name\nt1\tNapping\n',
    };
    await inFolder(files, async (folder) => {
      const journey = join(folder, 'journey.csv');
      expect(await runCommand(['map', '--suggest', journey])).toEqual({
        code: 0,
        stdout: expect.stringContaining('file: journey.csv'),
        stderr: `The mapping "journey-map" of mappings/ fits these columns: throughline import "${journey}" --mapping journey-map --set provider=VALUE. With --set providerName=VALUE, too: its name, needed where the graph does not have it yet.\n`,
      });
      expect(await runCommand(['map', '--suggest', join(folder, 'plan.csv')])).toMatchObject({ stderr: '' });
      const hint = async (file: string): Promise<string> =>
        (await runCommand(['map', '--suggest', join(folder, file)])).stderr;
      expect(await hint('occupations.tsv')).toBe(
        `The mapping "onet" of mappings/ is made for a file of this name: throughline import "${folder}" --mapping onet.\n`,
      );
      expect(await hint('activity_minutes.tsv')).toBe(
        `The mapping "atus" of mappings/ is made for a file of this name: throughline import "${join(folder, 'activity_minutes.tsv')}" --mapping atus.\n`,
      );
    });
  });

  it('names all mappings that come along where it offers one', async () => {
    const shipped = readdirSync(projectFile('mappings'))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.replace('.yaml', ''));
    const helps = ['import', 'pull', 'map'].map(async (name) => (await runCommand([name, '--help'])).stdout);
    for (const text of [...(await Promise.all(helps)), otherTables()]) {
      expect(text.replace(/\s+/g, ' ')).toContain(shipped.join(', '));
    }
  });

  it('shows ids that the example of `npm start` has', async () => {
    const { stdout } = await runCommand(['export', '--help']);
    const id = /jsonl --ids (\S+)/.exec(stdout)?.[1] ?? 'none';
    const customers = readFileSync(projectFile(`examples/${DEFAULT_EXAMPLE}/customers.csv`), 'utf8');
    expect(customers).toContain(`\n${id},`);
  });
});
