import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ask, cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { plainValues, plainWorlds } from './plain-friction-world.ts';
import type { PlainWorld } from './plain-friction-world.ts';

const world = useTestGraph();

const WORLDS = 6;

const BOTH = `{
  ecosystemOpportunities(input: {valueOfTime: 7}) { total nowhere ecosystems { ecosystem { id } opportunity topFrictions { value } topJobs { value } } }
  growthOutlook(input: {provider: "p0", valueOfTime: 7}) { inside outside outsideShare verdict generation reachableByGen1 reachableByGen2 reachableByGen3 }
}`;

async function store({ nodes, of }: PlainWorld): Promise<void> {
  await emptyGraph(world.graph);
  for (const label of new Set(nodes.map(([each]) => each))) {
    const rows = nodes
      .filter(([each]) => each === label)
      .map(([, id, properties]) => ({ ...properties, id, name: id }));
    await cypher(world.graph, `UNWIND $rows AS row CREATE (n:${label}:Entity) SET n = row`, { rows });
  }
  for (const [type, ends] of Object.entries(of)) {
    const rows = ends.map(([from, to, properties]) => ({ from, to, properties }));
    await cypher(
      world.graph,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    );
  }
}

it('is what the definitions say, wherever it lies, inside and outside, on graphs drawn at random', async () => {
  const drawn = fc.sample(plainWorlds, { seed: 7, numRuns: 60 });
  const telling = drawn.filter((plain) => plainValues(plain).total > 0).slice(0, WORLDS);
  expect(telling).toHaveLength(WORLDS);
  for (const plain of [...telling, drawn.find((one) => plainValues(one).total === 0)!]) {
    await store(plain);
    const { data, errors } = await ask(world.graph, BOTH);
    expect(errors).toBeUndefined();
    const { ecosystemOpportunities: placed, growthOutlook: growth } = data!;
    const expected = plainValues(plain);
    expect(placed.total).toBeCloseTo(expected.total, 4);
    expect(placed.nowhere).toBeCloseTo(expected.nowhere, 4);
    let sum = placed.nowhere;
    for (const { ecosystem, opportunity, topFrictions, topJobs } of placed.ecosystems) {
      sum += opportunity;
      expect(opportunity).toBeCloseTo(expected.ecosystems.get(ecosystem.id)!, 4);
      for (const parts of [topFrictions, topJobs]) {
        expect(parts.reduce((all: number, part: { value: number }) => all + part.value, 0)).toBeCloseTo(
          opportunity,
          6,
        );
      }
    }
    expect(Math.abs(sum - placed.total)).toBeLessThan(0.005);
    expect(growth.inside).toBeCloseTo(expected.inside, 4);
    expect(growth.inside + growth.outside).toBeCloseTo(placed.total, 4);
    expect(growth.reachableByGen1).toBeCloseTo(expected.inside - expected.insideEmotion, 4);
    expect([growth.reachableByGen2, growth.reachableByGen3]).toEqual([growth.inside, placed.total]);
    const share = expected.total === 0 ? null : 1 - expected.inside / expected.total;
    const verdict = share === null ? null : share >= 0.5 - 1e-9 ? 'EXPLOSIVE' : 'INCREMENTAL';
    const emotional = expected.insideEmotion >= 0.1 * expected.inside - 1e-9;
    expect(growth.verdict).toBe(verdict);
    expect(growth.generation).toBe(
      verdict === null ? null : verdict === 'EXPLOSIVE' ? 'GEN_3' : emotional ? 'GEN_2' : 'GEN_1',
    );
  }
}, 120_000);
