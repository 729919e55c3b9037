import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readQuestion, withParts } from '../../src/graph/questions.ts';

it('reads the purpose, parameters and columns of a header', () => {
  const question = readQuestion(
    'job/steps',
    `// Purpose: The steps of a job.
// $job STRING: the job
// $first INTEGER: rows at most
// $ids LIST<STRING>: others
// Returns: id STRING, position INTEGER
MATCH (j:Job {id: $job}) WHERE NOT j.id IN $ids
RETURN j.id AS id, 1 AS position LIMIT $first`,
  );
  expect(question.purpose).toBe('The steps of a job.');
  expect([...question.parameters]).toEqual([
    ['job', 'STRING'],
    ['first', 'INTEGER'],
    ['ids', 'LIST<STRING>'],
  ]);
  expect(question.columns).toEqual(['id', 'position']);
  expect(question.text.startsWith('MATCH')).toBe(true);
});

it('puts in the text of a part, whose parameters the question states as its own', () => {
  const parts = new Map([['job/leaf.part', '// Part: A job.\nMATCH (j:Job {id: $job})']]);
  const read = (header: string) =>
    readQuestion('job/steps', withParts(`// Purpose: P.\n${header}/* part job/leaf */\nRETURN j`, parts));
  expect(read('// $job STRING: the job\n').text).toBe('MATCH (j:Job {id: $job})\nRETURN j');
  expect(() => read('')).toThrow('a difference in "job"');
  expect(() => withParts('/* part job/root */', parts)).toThrow('Expected "cypher/job/root.part.cypher"');
  const nested = new Map([...parts, ['job/tree.part', '// Part: Of a part.\n/* part job/leaf */']]);
  expect(() => withParts('/* part job/tree */', nested)).toThrow('to name no part itself');
});

it('has no part that fewer than two questions share', () => {
  const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.cypher$/.test(file),
  );
  const texts = files.map((file) => readFileSync(`cypher/${file}`, 'utf8'));
  const parts = files
    .filter((file) => file.endsWith('.part.cypher'))
    .map((file) => file.replace('.part.cypher', ''));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    const sharing = texts.filter((text) => text.includes(`/* part ${part.replaceAll('\\', '/')} */`));
    expect([part, sharing.length > 1]).toEqual([part, true]);
  }
});

it.each([
  ['RETURN 1', 'Expected a "// Purpose:" line'],
  ['// Purpose: P.\nRETURN $x AS x', 'a difference in "x"'],
  ['// Purpose: P.\n// $y STRING: unused\nRETURN 1', 'a difference in "y"'],
])('refuses a question whose header does not fit: %s', (text, message) => {
  expect(() => readQuestion('q', text)).toThrow(message);
});
