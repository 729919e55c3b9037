import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { OrchestrationQuestion } from '../../src/analysis/orchestration/orchestration-question.ts';
import { projectFile } from '../../src/project-files.ts';
import { unconstrainedQuestion } from '../../src/resolvers/orchestration-question.ts';

/** What `orchestration(input: { customer, job })` asks: every default of the schema. */
export const PLAIN_QUESTION: OrchestrationQuestion = unconstrainedQuestion(
  buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'), { assumeValid: true }),
);
