import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { runOnTestGraph } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

const FORMULA = '=HYPERLINK("http://x","y")';

beforeAll(async () => {
  await cypher(
    world.graph,
    `CREATE (a:Entity:Offering {id: 'a', name: $formula, kind: 'PRODUCT', tags: ['x', '@y'], description: 'one,\\ntwo'}),
       (b:Entity:Offering {id: 'b', name: '-1', kind: 'SERVICE', confidence: 0.5}),
       (j:Entity:Job {id: 'j', name: '+Bake', kind: 'SOCIAL'}),
       (a)-[:SERVES {hours: -0.5}]->(j), (b)-[:SERVES {hours: 2.0}]->(j)
     WITH j UNWIND range(10, 39) AS n CREATE (:Entity:Customer {id: 'c' + n, name: 'C', kind: 'SEGMENT', population: toFloat(n)})`,
    { formula: FORMULA },
  );
});

const asked = (question: string, ...options: string[]): Promise<Outcome> =>
  runOnTestGraph(['ask', '-', '--csv', ...options], question);

const rows = ({ stdout }: Outcome): string[][] => parse(stdout) as string[][];

describe('a list as CSV', () => {
  it('has a column for each field, and no text that a spreadsheet would run', async () => {
    const answer = await asked(
      '{ offerings { nodes { id name tags confidence description provider: kind } } }',
    );
    expect([answer.code, answer.stderr]).toEqual([0, '']);
    expect(rows(answer)).toEqual([
      ['id', 'name', 'tags', 'confidence', 'description', 'provider'],
      ['a', `'${FORMULA}`, 'x; @y', '', 'one,\ntwo', 'PRODUCT'],
      ['b', "'-1", '', '0.5', '', 'SERVICE'],
    ]);
  });

  it('names the fields of objects inside, and keeps lists of objects whole', async () => {
    const answer = await asked(
      '{ offerings { edges { cursor node { name jobs { edges { properties { hours } node { name } } } } } } }',
    );
    expect(rows(answer)[0]).toEqual(['cursor', 'node.name', 'node.jobs.edges']);
    expect(JSON.parse(rows(answer)[1]?.[2] ?? '')).toEqual([
      { properties: { hours: -0.5 }, node: { name: '+Bake' } },
    ]);
  });

  it('follows the pages of the same filter and order, or tells that more follow', async () => {
    const question = `query($least: Float!) {
      customers(first: 4, orderBy: [{ population: DESC }], filter: { population: { gte: $least } }) { nodes { id } }
    }`;
    const variables = ['--variables', '{"least": 20}'];
    const first = await asked(question, ...variables);
    expect([rows(first).flat(), first.stderr]).toEqual([
      ['id', 'c39', 'c38', 'c37', 'c36'],
      'More follow after these 4: --all prints them, too.\n',
    ]);
    const all = await asked(question, ...variables, '--all');
    const expected = Array.from({ length: 20 }, (_, at) => `c${39 - at}`);
    expect([rows(all).flat().slice(1), all.stderr]).toEqual([expected, '']);
  });

  it('takes a list that has no pages', async () => {
    const answer = await asked('{ __schema { directives { name } } }');
    expect(rows(answer).flat()).toContain('deprecated');
  });

  it.each([
    ['{ job(id: "j") { id } }', [], 'Expected a question for a list'],
    ['{ jobs { nodes { id } edges { cursor } } }', [], 'Expected a question for one list, got 2'],
    ['{ jobs(after: "x") { nodes { id } } }', ['--all'], 'got "after"'],
    [
      '{ jobs { nodes { id } } offerings { nodes { id } } }',
      ['--all'],
      'Expected a question for one list in pages',
    ],
    ['{ jobs { nodes { mood } } }', [], 'Cannot query field'],
    ['{ jobs', [], 'Syntax Error'],
  ])('refuses %s %j', async (question, options, message) => {
    expect(await asked(question, ...options)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
