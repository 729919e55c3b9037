import { graphql } from 'graphql';
import { findOrchestration } from '../src/analysis/orchestration/find-orchestration.ts';
import type { Graph } from '../src/graph/graph.ts';
import { integer } from '../src/graph/values.ts';
import { readModel } from '../src/model/read-model.ts';
import { makeSchema } from '../src/resolvers/index.ts';
import { makeContext } from '../src/resolvers/make-context.ts';
import { orchestrationFacts } from '../src/resolvers/orchestration-facts.ts';
import { PLAIN_QUESTION } from '../test/support/plain-question.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

/** A generated job in a Neo4j of its own, and the ways to ask about it. */
export interface ExportersGraph {
  /** The candidates, mapped to nothing. */
  fetchCandidates(): Promise<unknown>;
  /** The whole request, in memory: parsing, fetching, searching, and the ids or also the names of all that is shown. */
  request(select: 'PARETO' | 'BEST', shown?: 'NAMES' | 'IDS'): Promise<unknown>;
  /** The time of one search without fetching, by selection. */
  searchAlone(): readonly string[];
  close(): Promise<void>;
}

const SCOPE = {
  customer: 'exporters',
  job: 'export',
  provider: 'p1',
  providers: [],
  offerings: [],
  includePlanned: false,
  held: { asOf: null, minConfidence: null },
};

/** What a page that draws paths asks for; the names of what is shown are a question to the graph more. */
const QUERY = `query ($select: PathSelection!) {
  orchestration(input: {customer: "exporters", job: "export", provider: "p1", select: $select}) {
    totalCount premium completeness
    paths {
      cost { hours money effort generalised } yearlyValue
      steps { job { id name } choice offering { id name } provider { id name } presence cost { generalised } }
      handoffs { kind cost { generalised } }
    }
  }
}`;

/** Every offering relieves a friction of its step; one in three integrates with one of the next step. */
export async function exportersGraph(size: {
  readonly steps: number;
  readonly offerings: number;
  readonly providers: number;
}): Promise<ExportersGraph> {
  const model = readModel();
  const { graph, close } = await throwAwayGraph(model);
  const schema = makeSchema(model);
  await create(graph, size);
  const facts = await orchestrationFacts(graph, SCOPE);
  return {
    fetchCandidates: () => {
      const { includePlanned: _, held: __, ...params } = SCOPE;
      return graph.ask('orchestration/candidates', params);
    },
    request: async (select, shown = 'NAMES') => {
      const answer = await graphql({
        schema,
        source: shown === 'NAMES' ? QUERY : QUERY.replaceAll(' name', ''),
        variableValues: { select },
        contextValue: makeContext({
          graph,
          model,
          roles: new Set(['reader']),
          currency: 'USD',
          deadline: Date.now() + 60_000,
        }),
      });
      if (answer.errors !== undefined) throw answer.errors[0]!;
    },
    searchAlone: () =>
      (['BEST', 'PARETO'] as const).map((select) => {
        const before = performance.now();
        const { totalCount } = findOrchestration(facts, { ...PLAIN_QUESTION, select });
        return `${select} ${(performance.now() - before).toFixed(0)} ms (${totalCount ?? 'uncounted'} in all)`;
      }),
    close,
  };
}

async function create(
  graph: Graph,
  size: { readonly steps: number; readonly offerings: number; readonly providers: number },
): Promise<void> {
  const params = {
    steps: integer(size.steps - 1),
    offerings: integer(size.offerings - 1),
    providers: integer(size.providers),
  };
  const run = (text: string): Promise<unknown> =>
    graph.write((transaction) => transaction.ask({ text, params }));
  await run(`
    CREATE (c:Customer:Entity {id: 'exporters', name: 'Exporters', population: 100.0, valueOfTime: 35.5, valueOfEffort: 2.0}),
      (j:Job:Entity {id: 'export', name: 'Export'}), (c)-[:HAS_JOB {frequencyPerMonth: 2.0, confidence: 0.9}]->(j)
    WITH c, j UNWIND range(0, $steps) AS step
    CREATE (j)-[:HAS_STEP {position: step}]->(s:Job:Entity {id: 's' + step, name: 'Step ' + step, unaidedHours: 20.0})
    WITH c, s, step UNWIND range(0, 2) AS at
    CREATE (c)-[:EXPERIENCES {prevalence: 0.3, hours: 2.0 + at, effort: 1.0, confidence: 0.8}]
      ->(:Friction:Entity {id: 'f' + step + '_' + at, name: 'Friction', kind: 'TIME'})-[:HINDERS {confidence: 0.8}]->(s)`);
  await run(
    `UNWIND range(0, $providers - 1) AS at CREATE (:Provider:Entity {id: 'p' + at, name: 'Provider ' + at})`,
  );
  // The numbers come from the multiplication of small primes: the same in every run, and spread enough.
  await run(`
    UNWIND range(0, $steps) AS step UNWIND range(0, $offerings) AS at
    MATCH (s:Job {id: 's' + step}), (p:Provider {id: 'p' + ((at * 7 + step * 3) % $providers)}),
      (f:Friction {id: 'f' + step + '_' + (at % 3)})
    WITH s, p, f, step, at, (at * 7919 + step * 104729) % 600 AS x, (at * 6101 + step * 7907) % 997 AS y
    CREATE (p)-[:OFFERS]->(o:Offering:Entity {id: 'o' + step + '_' + at, name: 'Offering', status: 'LIVE'})
      -[:SERVES {hours: x / 100.0, money: (600 - x) / 6.0 + y / 10.0, effort: (x + y) % 50 / 10.0, confidence: 0.8}]->(s),
      (o)-[:RELIEVES {reduction: (y % 11) / 10.0, confidence: 0.7}]->(f)`);
  await run(`
    UNWIND range(0, $steps - 1) AS step UNWIND range(0, $offerings, 3) AS at
    MATCH (a:Offering {id: 'o' + step + '_' + at}), (b:Offering {id: 'o' + (step + 1) + '_' + (at * 5 % ($offerings + 1))})
    CREATE (a)-[:INTEGRATES_WITH {hours: 0.1, money: 0.0, effort: 0.2, confidence: 0.9}]->(b)`);
  await run(`
    MATCH (c:Customer {id: 'exporters'}) UNWIND range(0, $steps) AS step MATCH (o:Offering {id: 'o' + step + '_5'})
    CREATE (c)-[:USES]->(o)`);
}
