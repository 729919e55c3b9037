import neo4j from 'neo4j-driver';
import { ENTITY } from '../model/model.ts';
import type { Model } from '../model/model.ts';
import type { Graph, Statement } from './graph.ts';

/** The full-text index over names and descriptions. */
export const SEARCH_INDEX = 'throughline_search';

/**
 * The constraints and indexes that follow from the model. Ids are unique over the whole graph through the label that all
 * nodes share, and over each label, so that a look-up by label and id is one index seek.
 */
export function schemaStatements(model: Model): readonly Statement[] {
  const labels = model.nodes.map((node) => node.label);
  const unique = [ENTITY, ...labels].map(
    (label) =>
      `CREATE CONSTRAINT throughline_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
  const named = labels.map(
    (label) => `CREATE INDEX throughline_${label}_name IF NOT EXISTS FOR (n:${label}) ON (n.name)`,
  );
  return [
    ...unique,
    'CREATE CONSTRAINT throughline_lock IF NOT EXISTS FOR (n:Throughline) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT throughline_change IF NOT EXISTS FOR (n:ThroughlineChange) REQUIRE n.sequence IS UNIQUE',
    'CREATE INDEX throughline_change_write IF NOT EXISTS FOR (n:ThroughlineChange) ON (n.write)',
    'CREATE CONSTRAINT throughline_analysis IF NOT EXISTS FOR (n:Analysis) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX throughline_analysis_key IF NOT EXISTS FOR (n:Analysis) ON (n.key)',
    ...named,
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [n.name, n.description]`,
  ].map((text) => ({ text, params: {} }));
}

/**
 * Makes the constraints and indexes that are missing and waits until they are ready. Idempotent; two services may run it
 * at once.
 * @throws ThroughlineError UNAVAILABLE.
 */
export async function ensureSchema(graph: Graph, model: Model): Promise<void> {
  // A constraint's index has its name. Asked first: most starts find everything there.
  const found = await graph.ask<{ name: string }>({ text: 'SHOW INDEXES YIELD name', params: {} });
  const there = new Set(found.map(({ name }) => name));
  for (const statement of schemaStatements(model)) {
    if (there.has(/throughline_\w+/.exec(statement.text)?.[0] ?? '')) continue;
    await graph.write((transaction) => transaction.ask(statement)).catch(passOverTwin);
  }
  await graph.ask({ text: 'CALL db.awaitIndexes(60)', params: {} });
}

/** `IF NOT EXISTS` looks before it makes: of two services that look at once, the second finds what the first has made. */
function passOverTwin(error: unknown): void {
  const twin =
    error instanceof neo4j.Neo4jError &&
    error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
  if (!twin) throw error;
}
