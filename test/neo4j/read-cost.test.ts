import { beforeAll, describe, expect, it } from '@jest/globals';
import { capturedCypher } from '../support/captured-cypher.ts';
import { parse } from 'graphql';
import type { Statement } from '../../src/graph/graph.ts';
import { ask, askAgain, cypher, recording, useTestGraph } from '../support/graph.ts';
import { profile } from '../support/profile.ts';

const world = useTestGraph();

/** 300 customers with 3 jobs each, of 100; each job served by 4 offerings of 20 providers; everybody uses one offering, the hub. */
beforeAll(async () => {
  await cypher(
    world.graph,
    `UNWIND range(0, 99) AS at CREATE (:Job:Entity {id: 'j' + at, name: 'Job ' + at, kind: 'FUNCTIONAL', sourceId: 'survey'})
     WITH at WHERE at < 20 CREATE (:Provider:Entity {id: 'p' + at, name: 'Provider ' + at, kind: 'FIRM'})`,
  );
  await cypher(
    world.graph,
    `CREATE (:Source:Entity {id: 'survey', name: 'Survey'}), (hub:Offering:Entity {id: 'hub', name: 'Hub', kind: 'SERVICE'})
     WITH hub UNWIND range(0, 299) AS at
     CREATE (c:Customer:Entity {id: 'c' + at, name: 'Customer ' + at, kind: 'SEGMENT', population: toFloat(at)})-[:USES]->(hub)
     WITH c, at UNWIND [1, 7, 13] AS way MATCH (j:Job {id: 'j' + (at * way % 100)})
     CREATE (c)-[:HAS_JOB {importance: toFloat(at % 11)}]->(j)`,
  );
  await cypher(
    world.graph,
    `UNWIND range(0, 99) AS at UNWIND range(0, 3) AS way
     MATCH (j:Job {id: 'j' + at}), (p:Provider {id: 'p' + ((at + way) % 20)})
     CREATE (p)-[:OFFERS]->(:Offering:Entity {id: 'o' + at + '-' + way, name: 'Offering', kind: 'SERVICE'})-[:SERVES]->(j)`,
  );
  await cypher(world.graph, 'CALL db.prepareForReplanning()');
}, 60_000);

/**
 * A shape of a query: how many statements it takes when it is asked for the first time, one more where related nodes are more than
 * their pages hold, and the most accesses to the store that these may take together.
 */
interface Shape {
  readonly query: string;
  readonly statements: number;
  readonly hits: number;
  /** Rows that belong to each root alone stand side by side: a product of ones. */
  readonly roots?: number;
  /** All nodes of a kind are looked at: no index serves. */
  readonly scans?: true;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'a node by id, with what it leads to': {
    query:
      '{ customer(id: "c42") { name jobs { nodes { name offerings { nodes { name providers { nodes { name } } } } } } } }',
    statements: 1,
    hits: 200,
  },
  'a page with what it leads to, four levels deep': {
    query: `{ customers(first: 10) { nodes { name jobs { nodes { name offerings { nodes { name providers { nodes { name } } capabilities { nodes { name } } } } } } } } }`,
    statements: 1,
    hits: 1650,
  },
  'a way there and back': {
    query:
      '{ job(id: "j7") { customers(first: 3) { nodes { name jobs { nodes { name customers(first: 2) { nodes { name } } } } } } } }',
    statements: 2,
    hits: 700,
  },
  'siblings at the root': {
    query:
      '{ a: customer(id: "c1") { name } b: customer(id: "c2") { name } job(id: "j1") { name } providers(first: 5) { nodes { name } } }',
    statements: 1,
    hits: 60,
    roots: 4,
  },
  'what nodes cite': {
    query: '{ jobs(first: 10) { nodes { name source { name } } } }',
    statements: 2,
    hits: 60,
  },
  'a page of a hub': {
    query: '{ offering(id: "hub") { customers(first: 20) { totalCount nodes { name } } } }',
    statements: 2,
    hits: 2500,
  },
  'related nodes by a property of the way to them': {
    query:
      '{ customer(id: "c5") { jobs(orderBy: [{properties: {importance: DESC}}], filter: {node: {name: {startsWith: "Job"}}}) { nodes { name } } } }',
    statements: 1,
    hits: 60,
  },
  'related nodes as a condition, from where an id is known': {
    query:
      '{ customers(filter: {id: {in: ["c1", "c2"]}, jobs: {some: {node: {offerings: {some: {node: {name: {contains: "x"}}}}}}}}) { totalCount nodes { name } } }',
    statements: 1,
    hits: 300,
  },
  'a list by a property without an index': {
    query: '{ customers(filter: {population: {gte: 290}}, first: 5) { totalCount nodes { name } } }',
    statements: 1,
    hits: 2000,
    scans: true,
  },
  'sums and groups of all': {
    query: '{ customers { aggregate { population { average } } groups(by: KIND) { key { value } count } } }',
    statements: 1,
    hits: 2000,
    roots: 2,
    scans: true,
  },
  'a count of all': { query: '{ customers { totalCount } }', statements: 1, hits: 5 },
  'a search with what it finds': {
    query:
      '{ search(query: "Provider", kinds: [PROVIDER], first: 5) { score node { id ... on Provider { kind } } } }',
    statements: 2,
    hits: 60,
  },
  changes: { query: '{ changes(first: 5) { nodes { id who } newest } }', statements: 3, hits: 1 },
  'sums and groups of what a node leads to': {
    query:
      '{ job(id: "j3") { customers { totalCount aggregate { node { population { average } } } groups(by: KIND) { key { value } count } } } }',
    statements: 1,
    hits: 400,
  },
};

describe('what it costs to read', () => {
  it.each(Object.entries(SHAPES))(
    '%s',
    async (_name, { query, statements, hits, roots = 1, scans = false }) => {
      const graph = recording(world.graph);
      expect((await ask(graph, query)).errors).toBeUndefined();
      expect(graph.asked).toHaveLength(statements);
      let sum = 0;
      // Of stored questions, which are the same for every query, only how many there are.
      for (const statement of graph.asked.filter((asked) => typeof asked !== 'string')) {
        const cost = await profile(statement as Statement);
        expect(cost.operators).not.toContain('AllNodesScan');
        if (!scans) expect(cost.operators).not.toContain('NodeByLabelScan');
        if (roots === 1) expect(cost.operators).not.toContain('CartesianProduct');
        sum += cost.hits;
      }
      expect(sum).toBeLessThan(hits);
    },
  );

  it('asks one statement alone for what is known to be more than its pages hold', async () => {
    const document = parse(SHAPES['a page of a hub']!.query);
    const graph = recording(world.graph);
    const answers: unknown[] = [];
    for (const statements of [2, 3, 4]) {
      answers.push(await askAgain(graph, document));
      expect(graph.asked).toHaveLength(statements);
    }
    expect(answers[1]).toEqual(answers[0]);
    const [page] = await world.graph.ask<{ kind1: unknown[] }>(graph.asked[2]!);
    expect(page?.kind1).toHaveLength(21);
  });

  it('sends of a hub no more than its page, and each distinct node once', async () => {
    const [hub] = await capturedCypher(SHAPES['a page of a hub']!.query);
    const [page] = await world.graph.ask<{ kind1: unknown[] }>(hub!);
    expect(page?.kind1).toHaveLength(22);
    const [back] = await capturedCypher(SHAPES['a way there and back']!.query);
    const [nodes] = await world.graph.ask<{ kind0: unknown[][]; kind1: unknown[][] }>(back!);
    for (const kind of [nodes!.kind0, nodes!.kind1]) {
      expect(new Set(kind.map(([, id]) => id)).size).toBe(kind.length);
    }
  });

  it('goes on in a second statement beyond 24 connections', async () => {
    const graph = recording(world.graph);
    const many = Array.from({ length: 30 }, (_, at) => `a${at}: jobs(first: ${at + 2}) { nodes { name } }`);
    const { data } = await ask(graph, `{ customer(id: "c1") { ${many.join(' ')} } }`);
    expect(graph.asked).toHaveLength(2);
    expect(data?.['customer'].a0.nodes).toHaveLength(2);
    expect(data?.['customer'].a29.nodes).toHaveLength(3);
  });
});
