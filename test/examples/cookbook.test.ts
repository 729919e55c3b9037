import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { readModel } from '../../src/model/read-model.ts';
import { makeSchema } from '../../src/resolvers/index.ts';
import { registeredOperations } from '../../src/server/registered-operations.ts';
import { COOKBOOK, recipes } from '../support/cookbook.ts';

const schema = makeSchema(readModel());

describe('the cookbook', () => {
  it('has one file for each of the 27 questions', () => {
    expect(recipes.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, at) => at + 1));
  });

  it('can be registered as it stands', () => {
    const { documentOf } = registeredOperations(COOKBOOK, schema);
    for (const { text } of recipes) expect(documentOf({ query: text })).toBe(text);
  });

  it.each(recipes.map((recipe) => [recipe.file, recipe] as const))(
    '%s is one named operation under its question, answered without variables',
    (_, { text, row }) => {
      const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      expect(operations).toHaveLength(1);
      const [operation] = operations;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Expected an operation.');
      expect(row).toContain(`${operation.name?.value}`);
      for (const { type, defaultValue } of operation.variableDefinitions ?? []) {
        expect(type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined).toBe(false);
      }
      const question = text
        .slice(0, text.indexOf('query '))
        .split('\n')
        .map((line) => line.replace(/^# ?/, ''))
        .join(' ')
        .trim();
      expect(question).toMatch(/[.?]$/);
      expect(row).toContain(question);
    },
  );
});
