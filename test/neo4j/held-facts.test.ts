import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphReader } from '../../src/graph/graph.ts';
import { capabilityPortfolioFacts } from '../../src/resolvers/capability-portfolio-facts.ts';
import type { Held } from '../../src/resolvers/held.ts';
import { orchestrationFacts } from '../../src/resolvers/orchestration-facts.ts';
import { ask, cypher, emptyGraph, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

const LABELS = [
  'Customer',
  'Job',
  'Provider',
  'Offering',
  'Friction',
  'Capability',
  'Ecosystem',
  'Touchpoint',
];
const PATTERNS = [
  'Customer HAS_JOB Job',
  'Job HAS_STEP Job',
  'Job TAKES_PLACE_IN Ecosystem',
  'Provider OFFERS Offering',
  'Provider LENDS Capability',
  'Provider HAS_CAPABILITY Capability',
  'Provider PARTNERS_WITH Provider',
  'Provider PRESENT_IN Ecosystem',
  'Offering SERVES Job',
  'Offering RELIEVES Friction',
  'Offering REQUIRES Capability',
  'Capability DEPENDS_ON Capability',
  'Offering INTEGRATES_WITH Offering',
  'Offering EMBEDS Offering',
  'Customer USES Offering',
  'Friction HINDERS Job',
  'Customer EXPERIENCES Friction',
  'Provider OPERATES Touchpoint',
  'Touchpoint TOWARD Job',
];
const day = fc.constantFrom(null, null, null, null, '2024-06-01', '2025-01-01', '2025-06-01');
const confidence = fc.constantFrom(null, 0.2, 0.5, 0.9);

/** Three nodes of each kind; of all pairs that may be joined about half are, acyclic among one kind. */
const anyWorld = fc.record({
  nodes: fc.tuple(...LABELS.flatMap((label) => [1, 2, 3].map((at) => node(label, at)))),
  joins: fc.tuple(...PATTERNS.map((pattern) => fc.tuple(...pairsOf(pattern)))),
  held: fc.record({
    asOf: fc.constantFrom(null, '2024-05-31', '2025-01-01', '2025-01-02'),
    minConfidence: fc.constantFrom(null, 0.5, 0.51),
  }),
});

function node(label: string, at: number) {
  // The first of each kind is there on any day, so that there is something to ask about.
  return fc.record({
    label: fc.constant(label),
    id: fc.constant(`${label}${at}`),
    observedAt: at === 1 ? fc.constant(null) : day,
  });
}

function pairsOf(pattern: string) {
  const [from, type, to] = pattern.split(' ') as [string, string, string];
  return [1, 2, 3].flatMap((start) =>
    [1, 2, 3]
      .filter((end) => from !== to || start < end)
      .map((end) =>
        fc.record({
          from: fc.constant(`${from}${start}`),
          type: fc.constant(type),
          to: fc.constant(`${to}${end}`),
          there: fc.boolean(),
          properties: fc.record({ validFrom: day, validUntil: day, observedAt: day, confidence }),
        }),
      ),
  );
}

/** Ends are found among what was made: a scan for each would go past every node that was ever deleted. */
const CREATE = `
UNWIND $nodes AS row CREATE (n:$(row.label) {id: row.id}) SET n.observedAt = date(row.observedAt)
WITH collect(n) AS made UNWIND $joins AS row
WITH row, [n IN made WHERE n.id = row.from][0] AS a, [n IN made WHERE n.id = row.to][0] AS b
CREATE (a)-[r:$(row.type)]->(b)
SET r = {confidence: row.properties.confidence, validFrom: date(row.properties.validFrom), hours: 1.0, prevalence: 0.5, reduction: 0.5,
  validUntil: date(row.properties.validUntil), observedAt: date(row.properties.observedAt)}`;

/** What the words say, written another way: whatever is out is deleted. */
const REMOVE = `
MATCH (a)-[r]->(b)
WHERE r.confidence < $minConfidence OR r.validFrom > date($asOf) OR r.validUntil < date($asOf) OR r.observedAt > date($asOf)
DELETE r
WITH count(*) AS relationships MATCH (n) WHERE n.observedAt > date($asOf)
DETACH DELETE n`;

const SCOPE = {
  customer: 'Customer1',
  job: 'Job1',
  provider: 'Provider1',
  providers: [],
  offerings: [],
  includePlanned: true,
};

async function pathFacts(graph: GraphReader, held: Held) {
  return ordered(await orchestrationFacts(graph, { ...SCOPE, held }));
}

async function portfolioFacts(graph: GraphReader, held: Held) {
  const scope = { provider: 'Provider1', customers: null, ecosystem: 'Ecosystem1' };
  return ordered(await capabilityPortfolioFacts(graph, { ...scope, candidates: 'ALL', held }));
}

/** Lists in an order of their own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(ordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value instanceof Map || value instanceof Set) return ordered([...value]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, ordered(one)]));
}

it.each([
  { name: 'a path', facts: pathFacts, numRuns: 10 },
  { name: 'a portfolio', facts: portfolioFacts, numRuns: 6 },
])(
  'sees of $name what it would see without what did not hold, or is too unsure',
  async ({ facts, numRuns }) => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ nodes, joins, held }) => {
        const { graph } = world;
        await emptyGraph(graph);
        await cypher(graph, CREATE, { nodes, joins: joins.flat().filter((join) => join.there) });
        const seen = await facts(graph, held);
        await cypher(graph, REMOVE, held);
        expect(seen).toEqual(await facts(graph, { asOf: null, minConfidence: null }));
      }),
      { numRuns },
    );
  },
  120_000,
);

it('notes what is kept for want of a confidence, and refuses one that is none', async () => {
  await emptyGraph(world.graph);
  await cypher(
    world.graph,
    `CREATE (:Customer:Entity {id: 'c', name: 'C'}), (j:Job:Entity {id: 'j', name: 'J'}),
       (p:Provider:Entity {id: 'p', name: 'P'})
     WITH p, j UNWIND [['sure', 0.7], ['unsure', 0.69], ['unstated', null]] AS offering
     CREATE (p)-[:OFFERS]->(:Offering:Entity {id: offering[0], name: offering[0]})-[:SERVES {money: 1.0, confidence: offering[1]}]->(j)`,
  );
  const query = `query ($input: OrchestrationInput!) { orchestration(input: $input) {
    paths { steps { offering { id } } } notes { code count nodes { id } } } }`;
  const input = { customer: 'c', job: 'j', select: 'BEST', minConfidence: 0.7 };
  const { data } = await ask(world.graph, query, { input });
  expect(data!['orchestration'].paths.map((path: never) => path['steps'][0]['offering']['id'])).toEqual([
    'sure',
    'unstated',
  ]);
  expect(data!['orchestration'].notes).toContainEqual({
    code: 'CONFIDENCE_NOT_STATED',
    count: 1,
    nodes: [{ id: 'j' }, { id: 'unstated' }],
  });
  const refused = await ask(world.graph, query, { input: { ...input, minConfidence: 1.01 } });
  expect(refused.errors![0]!.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
});
