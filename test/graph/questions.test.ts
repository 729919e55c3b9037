import { expect, it } from '@jest/globals';
import { readQuestion } from '../../src/graph/questions.ts';

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

it.each([
  ['RETURN 1', 'Expected a "// Purpose:" line'],
  ['// Purpose: P.\nRETURN $x AS x', 'a difference in "x"'],
  ['// Purpose: P.\n// $y STRING: unused\nRETURN 1', 'a difference in "y"'],
])('refuses a question whose header does not fit: %s', (text, message) => {
  expect(() => readQuestion('q', text)).toThrow(message);
});
