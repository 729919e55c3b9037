import { expect, it } from '@jest/globals';
import { ensureSchema, schemaStatements } from '../../src/graph/ensure-schema.ts';
import { model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

it('makes every constraint and index once, also when several services start together', async () => {
  for (const statement of schemaStatements(model)) {
    const [, what, name] = /^CREATE (?:FULLTEXT )?(CONSTRAINT|INDEX) (\w+)/.exec(
      statement.text,
    ) as RegExpExecArray;
    await world.graph.write((transaction) =>
      transaction.ask({ text: `DROP ${what} ${name} IF EXISTS`, params: {} }),
    );
  }
  await Promise.all(Array.from({ length: 5 }, () => ensureSchema(world.graph, model)));
  const made = await world.graph.ask<{ name: string }>({
    text: `SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'throughline_' AND state = 'ONLINE' RETURN name`,
    params: {},
  });
  for (const { text } of schemaStatements(model)) {
    expect(made.map(({ name }) => name)).toContain(/(throughline_\w+)/.exec(text)?.[1]);
  }
});
