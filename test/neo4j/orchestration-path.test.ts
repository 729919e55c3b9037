import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** Ids as the model allows them, and two that only somebody else's tool would write. */
const PAY = 'pay"}) DETACH DELETE n //';
const LETTER = 'letter\\u0022 + \\';

beforeAll(() =>
  cypher(
    world.graph,
    `CREATE (grower:Customer:Entity {id: 'grower', name: 'Growers', valueOfTime: 10.0, population: 50}), (other:Customer:Entity {id: 'other', name: 'Other'}),
      (sell:Job:Entity {id: 'sell', name: 'Sell'}), (deal:Job:Entity {id: 'deal', name: 'Deal'}),
      (pay:Job:Entity {id: $pay, name: 'Pay'}), (ship:Job:Entity {id: 'ship', name: 'Ship'}), (rest:Job:Entity {id: 'rest', name: 'Rest', unaidedHours: 1.0}),
      (sell)-[:HAS_STEP {position: 1}]->(deal), (deal)-[:HAS_STEP {position: 1}]->(pay), (deal)-[:HAS_STEP {position: 2, optional: true}]->(rest), (sell)-[:HAS_STEP {position: 2}]->(ship),
      (grower)-[:HAS_JOB {frequencyPerMonth: 2.0}]->(sell), (other)-[:HAS_JOB]->(sell),
      (bank:Provider:Entity {id: 'bank', name: 'Bank'}), (carrier:Provider:Entity {id: 'carrier', name: 'Carrier'}),
      (letter:Offering:Entity {id: $letter, name: 'Letter'}), (freight:Offering:Entity {id: 'freight', name: 'Freight'}), (slow:Offering:Entity {id: 'slow', name: 'Slow'}),
      (bank)-[:OFFERS]->(letter), (carrier)-[:OFFERS]->(letter), (carrier)-[:OFFERS]->(freight), (carrier)-[:OFFERS]->(slow),
      (letter)-[:SERVES {hours: 1.0, effort: 1.0}]->(pay), (freight)-[:SERVES {hours: 1.5, money: 1230.5}]->(ship), (slow)-[:SERVES {hours: 400.0}]->(ship),
      (letter)-[:INTEGRATES_WITH {hours: 0.1}]->(freight), (slow)-[:INTEGRATES_WITH {hours: 0.1}]->(freight),
      (grower)-[:USES]->(letter), (grower)-[:USES]->(slow)`,
    { pay: PAY, letter: LETTER },
  ),
);

async function best(input: Readonly<Record<string, unknown>>) {
  const answer = await ask(
    world.graph,
    `query ($input: OrchestrationInput!) {
      orchestration(input: $input) { paths { cypher explanation } today { explanation } }
    }`,
    { input: { customer: 'grower', job: 'sell', select: 'BEST', first: 1, ...input } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!['orchestration'];
}

/** The ids of the nodes that a statement shows, each once. */
async function shownBy(statement: string): Promise<readonly string[]> {
  const text = `CALL () { ${statement} } UNWIND nodes(path) AS node WITH DISTINCT node.id AS id ORDER BY id RETURN collect(id) AS ids`;
  const [row] = await world.graph.ask<{ ids: string[] }>({ text, params: {} });
  return row!.ids;
}

describe('a path of an orchestration', () => {
  it('comes with the Cypher that shows exactly its nodes, whatever their ids', async () => {
    const { paths } = await best({});
    expect(await shownBy(paths[0].cypher)).toEqual(
      ['bank', 'carrier', 'deal', 'freight', 'grower', LETTER, PAY, 'rest', 'sell', 'ship'].sort(),
    );
    const job = await best({ job: 'rest' });
    expect(await shownBy(job.paths[0].cypher)).toEqual(['grower', 'rest']);
    const answer = await ask(
      world.graph,
      'query ($text: String!) { cypher(statement: $text) { columns rows } }',
      {
        text: paths[0].cypher,
      },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data!['cypher'].columns).toEqual(['path']);
  });

  it('is explained in words', async () => {
    const { paths, today } = await best({});
    expect(paths[0].explanation).toBe(
      '2 offerings of 2 providers take 2.6 hours, USD 1,230.50 and 1 effort point: USD 1,256.50 in all, USD 1 of it for handoffs. ' +
        'Against today it saves USD 2,753.50 each time and USD 3,304,200 a year.',
    );
    expect(today.explanation).toContain('That is what today costs.');
  });
});
