import { beforeAll, expect, it } from '@jest/globals';
import type { GraphReader } from '../../src/graph/graph.ts';
import { frictionFacts } from '../../src/resolvers/friction-facts.ts';
import { NOBODYS, readFrictionParts } from '../../src/resolvers/friction-parts.ts';
import type { FrictionParts, PartsAsked } from '../../src/resolvers/friction-parts.ts';
import { cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

/** Seven gardeners have some of five jobs of two steps each; weeds cost each of them something else, and some use a hoe. */
const GARDENERS = `
CREATE (:Provider:Entity {id: 'smith', name: 'Smith', kind: 'FIRM'})-[:OFFERS]->(:Offering:Entity {id: 'hoe', name: 'Hoe', kind: 'PRODUCT'})
WITH 1 AS _
UNWIND range(0, 4) AS j
CREATE (job:Job:Entity {id: 'bed' + j, name: 'Bed', kind: 'FUNCTIONAL'})
WITH j, job
UNWIND ['dig', 'sow'] AS verb
CREATE (job)-[:HAS_STEP]->(step:Job:Entity {id: verb + j, name: verb, kind: 'FUNCTIONAL'})<-[:HINDERS]-(weeds:Friction:Entity {id: 'weeds-' + verb + j, name: 'Weeds', kind: 'EFFORT'})
WITH j, verb, step, weeds
MATCH (hoe {id: 'hoe'})
FOREACH (_ IN CASE WHEN verb = 'dig' THEN [1] ELSE [] END | CREATE (hoe)-[:SERVES {hours: 1.0}]->(step), (hoe)-[:RELIEVES {reduction: 0.5}]->(weeds))
WITH DISTINCT hoe
UNWIND range(0, 6) AS c
CREATE (gardener:Customer:Entity {id: 'g' + c, name: 'Gardener', kind: 'PERSONA'})
FOREACH (_ IN CASE WHEN c % 3 = 0 THEN [1] ELSE [] END | CREATE (gardener)-[:USES]->(hoe))
WITH c, gardener
MATCH (job:Job)-[:HAS_STEP]->(:Job)<-[:HINDERS]-(weeds:Friction)
WHERE (c + toInteger(right(job.id, 1))) % 2 = 0
MERGE (gardener)-[:HAS_JOB {frequencyPerMonth: 1.0 + c % 2}]->(job)
CREATE (gardener)-[:EXPERIENCES {prevalence: 1.0, money: toFloat(1 + (3 * c + 5 * toInteger(right(job.id, 1))) % 8)}]->(weeds)`;

beforeAll(() => cypher(world.graph, GARDENERS));

it('tells the same sums and the same largest parts, however many statements it asks', async () => {
  const facts = await frictionFacts(world.graph, { customers: null, provider: null, valueOfTime: 0 });
  const parts = (most: number, atOnce: number) =>
    readFrictionParts(world.graph, { ...facts.asked, ...NOBODYS, most, atOnce });
  const all = await parts(1000, 1000);
  expect(all.untold).toBe(0);
  expect(all.largest).toHaveLength(all.held.reduce((sum, { parts: count }) => sum + count, 0));
  // Some cost the same, so that their names decide, and some are relieved.
  expect(new Set(all.largest.map(({ value }) => value)).size).toBeLessThan(all.largest.length);
  expect(all.largest.filter(({ relief }) => relief === 'hoe').length).toBeGreaterThan(3);
  for (const most of [0, 7, all.largest.length - 1]) {
    for (const atOnce of [1, 4, 1000]) {
      const some = await parts(most, atOnce);
      expect(some.largest).toEqual(all.largest.slice(0, most));
      expect(some.untold).toBe(all.largest.length - most);
      expect(inOrder(some.sums)).toEqual(inOrder(all.sums));
      expect(inOrder(some.held)).toEqual(inOrder(all.held));
    }
  }
});

it('leaves out of what lies outside the same, however many statements it asks', async () => {
  const facts = await frictionFacts(world.graph, { customers: null, provider: 'smith', valueOfTime: 0 });
  const parts = (atOnce: number, inside: Pick<PartsAsked, 'own' | 'touched'>) =>
    readFrictionParts(world.graph, { ...facts.asked, ...inside, most: 5, atOnce });
  const outside = ({ held }: FrictionParts) => held.reduce((sum, one) => sum + one.outside, 0n);
  const inside = { own: facts.asked.own, touched: new Set(['bed1', 'sow2']) };
  expect(inside.own).toEqual(['hoe']);
  const [whole, all] = [await parts(1000, NOBODYS), await parts(1000, inside)];
  expect(outside(all)).toBeGreaterThan(0n);
  expect(outside(all)).toBeLessThan(outside(whole));
  for (const atOnce of [1, 4]) {
    const some = await parts(atOnce, inside);
    expect(some.largest).toEqual(all.largest);
    expect(inOrder(some.held)).toEqual(inOrder(all.held));
  }
});

it('names the offering of the lesser id among those that relieve equally', async () => {
  await cypher(
    world.graph,
    `MATCH (smith {id: 'smith'}), (hoe {id: 'hoe'}), (g {id: 'g0'}), (dig {id: 'dig0'})<-[:HINDERS]-(weeds)
     CREATE (axe:Offering:Entity {id: 'axe', name: 'Axe'}), (smith)-[:OFFERS]->(axe), (g)-[:USES]->(axe), (axe)-[:SERVES {hours: 1.0}]->(dig), (axe)-[:RELIEVES {reduction: 0.5}]->(weeds),
       (zap:Offering:Entity {id: 'zap', name: 'Zap'}), (smith)-[:OFFERS]->(zap), (g)-[:USES]->(zap), (zap)-[:SERVES {hours: 1.0}]->(dig), (zap)-[:RELIEVES {reduction: 0.5}]->(weeds)`,
  );
  const reliefs = async () => {
    const facts = await frictionFacts(world.graph, { customers: null, provider: null, valueOfTime: 0 });
    const { largest } = await readFrictionParts(world.graph, { ...facts.asked, ...NOBODYS, most: 1000 });
    const { relief, value, without } = largest.find(
      ({ customer, step }) => customer === 'g0' && step === 'dig0',
    )!;
    return [relief, without === value];
  };
  const before = await reliefs();
  // However they are stored.
  await cypher(
    world.graph,
    "MATCH (axe {id: 'axe'})-[r:RELIEVES]->(weeds) DELETE r CREATE (axe)-[:RELIEVES {reduction: 0.5}]->(weeds)",
  );
  const after = await reliefs();
  await cypher(world.graph, "MATCH (n) WHERE n.id IN ['axe', 'zap'] DETACH DELETE n");
  expect([before, after]).toEqual(Array(2).fill(['axe', true]));
});

it('asks no more when a statement fails', async () => {
  const facts = await frictionFacts(world.graph, { customers: null, provider: null, valueOfTime: 0 });
  let asked = 0;
  const graph: Pick<GraphReader, 'ask'> = {
    ask: async () => {
      asked += 1;
      if (asked === 1) throw new Error('gone');
      await new Promise((resolve) => setTimeout(resolve, 5));
      return [];
    },
  };
  const parts = readFrictionParts(graph as GraphReader, { ...facts.asked, ...NOBODYS, most: 5, atOnce: 1 });
  await expect(parts).rejects.toThrow('gone');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toBe(2);
});

it('sums to what the frictions come to, by friction as by customer', async () => {
  const facts = await frictionFacts(world.graph, { customers: null, provider: null, valueOfTime: 0 });
  const { sums, held, largest } = await readFrictionParts(world.graph, {
    ...{ ...facts.asked, ...NOBODYS, most: 1000 },
  });
  const cells = facts.cells.map(({ job, step, friction, value }) => ({ job, step, friction, value }));
  expect(inOrder(sums)).toEqual(inOrder(cells));
  const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);
  const value = total(cells.map((cell) => cell.value));
  expect(value).toBeGreaterThan(0n);
  expect(total(held.map(({ outside }) => outside))).toBe(value);
  expect(total(largest.map((part) => part.value))).toBe(value);
});

function inOrder<T extends object>(rows: readonly T[]): readonly T[] {
  const name = (row: T) =>
    Object.values(row)
      .filter((value) => typeof value === 'string')
      .join(' ');
  return rows.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}
