import { describe, expect, it } from '@jest/globals';
import { levelStatement } from '../../src/loaders/level-statement.ts';
import type { ListPlan, NodePlan, WalkPlan } from '../../src/loaders/node-plan.ts';
import { readPage, writeCursor } from '../../src/loaders/page.ts';
import type { PageArguments } from '../../src/loaders/page.ts';
import { readModel } from '../../src/model/read-model.ts';
import type { NodeKind } from '../../src/model/model.ts';

const model = readModel();

describe('the statement of a level', () => {
  it('reads nodes by id through their own index', () => {
    const statement = levelStatement([{ kind: 'IDS', plan: nodes('JOB', ['name']), ids: ['bake'] }]);
    expect(statement.text).toBe(
      `UNWIND $ids0 AS id
MATCH (n:Job {id: id})
RETURN 0 AS task, [] AS pages, collect([n.id, n.name]) AS nodes`,
    );
    expect(statement.params).toEqual({ ids0: ['bake'] });
  });

  it('reads a page of a list in the order of its index', () => {
    const plan: ListPlan = {
      ...list('JOB', ['name'], { first: 2, after: writeCursor('bake') }),
      nearSide: true,
    };
    expect(levelStatement([{ kind: 'LIST', plan }]).text).toBe(
      `CALL () {
  MATCH (n:Job) WHERE n.id > "" AND n.id > $after0
  WITH n ORDER BY n.id LIMIT $limit0
  RETURN collect([n.id, n.name]) AS nodes
}
RETURN 0 AS task, [[null, [row IN nodes | [row[0]]], null, EXISTS { MATCH (n:Job) WHERE n.id <= $after0 }]] AS pages, nodes`,
    );
  });

  it('counts a list without reading it', () => {
    const plan: ListPlan = { ...list('JOB', [], {}), rows: false, total: true };
    expect(levelStatement([{ kind: 'LIST', plan }]).text).toBe(
      'RETURN 0 AS task, [[null, [], COUNT { MATCH (:Job) }, null]] AS pages, [] AS nodes',
    );
  });

  it('merges sibling relationships into one statement, each distinct node once', () => {
    const statement = levelStatement([
      { kind: 'WALK', plan: walk('CUSTOMER', 'jobs', ['name'], { last: 3 }), parents: ['ada'] },
      { kind: 'WALK', plan: walk('PROVIDER', 'partners', [], {}), parents: ['bank'] },
    ]);
    expect(statement.text).toBe(
      `UNWIND $parents0 AS parent
MATCH (p:Customer {id: parent})
CALL (p) {
  MATCH (p)-[r:HAS_JOB]->(n:Job)
  WITH n, r ORDER BY n.id DESC LIMIT $limit0
  RETURN collect(n) AS reached, collect([n.id, r.importance]) AS page
}
WITH collect([parent, page, null, null]) AS pages, collect(reached) AS lists
CALL (lists) {
  UNWIND lists AS list UNWIND list AS n WITH DISTINCT n
  RETURN collect([n.id, n.name]) AS nodes
}
RETURN 0 AS task, pages, nodes
UNION ALL
UNWIND $parents1 AS parent
MATCH (p:Provider {id: parent})
CALL (p) {
  MATCH (p)-[r:PARTNERS_WITH]-(n:Provider)
  WITH p, n, r ORDER BY CASE WHEN startNode(r) = p THEN 0 ELSE 1 END
  WITH n, head(collect(r)) AS r
  WITH n, r ORDER BY n.id LIMIT $limit1
  RETURN collect(n) AS reached, collect([n.id, r.importance]) AS page
}
WITH collect([parent, page, null, null]) AS pages, collect(reached) AS lists
CALL (lists) {
  UNWIND lists AS list UNWIND list AS n WITH DISTINCT n
  RETURN collect([n.id]) AS nodes
}
RETURN 1 AS task, pages, nodes`,
    );
  });
});

function nodes(kind: NodeKind, properties: string[]): NodePlan {
  return { type: model.node(kind), properties, walks: [], source: null };
}

function list(kind: NodeKind, properties: string[], page: PageArguments): ListPlan {
  return { page: readPage(page), rows: true, total: false, nearSide: false, node: nodes(kind, properties) };
}

function walk(kind: NodeKind, field: string, properties: string[], page: PageArguments): WalkPlan {
  const found = model.node(kind).walks.find((candidate) => candidate.field === field);
  if (found === undefined) throw new Error(`Expected ${kind} to have "${field}".`);
  return {
    ...list(found.target, properties, page),
    walk: found,
    key: field,
    edgeProperties: ['importance'],
    edgeSource: null,
  };
}
