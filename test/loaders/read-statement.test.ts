import { expect, it } from '@jest/globals';
import { capturedCypher } from '../support/captured-cypher.ts';
import { integer } from '../../src/graph/values.ts';

/** GraphQL in, its Cypher and parameters out: no database. */
interface Golden {
  readonly title: string;
  readonly query: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const GOLDEN: readonly Golden[] = [
  {
    title: 'reads a node by id through its own index',
    query: `{ job(id: "bake") { name } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Job {id: id})
  RETURN collect(n) AS list0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  [n IN list0 | [id(n), n.id, n.name]] AS kind0`,
    params: { ids0: ['bake'] },
  },
  {
    title: 'reads a page of a list in the order of its index',
    query: `{ jobs(first: 2, after: "aWQ6YmFrZQ") { nodes { name } pageInfo { hasPreviousPage } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Job) WHERE n.id > "" AND n.id > $after0
  WITH n ORDER BY n.id LIMIT $limit0
  RETURN collect(n) AS list0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  [null, EXISTS { MATCH (n:Job) WHERE n.id <= $after0 }, null, []] AS sums0,
  [n IN list0 | [id(n), n.id, n.name]] AS kind0`,
    params: { after0: 'bake', limit0: integer(3) },
  },
  {
    title: 'counts a list without reading it',
    query: `{ jobs { totalCount } }`,
    cypher: `CYPHER 5
RETURN [COUNT { MATCH (:Job) }, null, null, []] AS sums0`,
    params: {},
  },
  {
    title: 'walks a relationship in the same statement, each distinct node once',
    query: `{ customer(id: "ada") { jobs(last: 3) { edges { properties { importance } node { name } } } } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Customer {id: id})
  RETURN collect(n) AS list0
}
CALL (list0) {
  UNWIND list0 AS p
  MATCH (p)-[r:HAS_JOB]->(n:Job)
  WITH p, n, r LIMIT $most0
  RETURN collect(DISTINCT n) AS list1, collect(id(p)) AS parents1, collect(id(n)) AS nodes1, collect([r.importance]) AS extras1
}
RETURN [n IN list0 | id(n)] AS nodes0,
  parents1,
  nodes1,
  extras1,
  [n IN list0 | [id(n), n.id]] AS kind0,
  [n IN list1 | [id(n), n.id, n.name]] AS kind1`,
    params: { ids0: ['ada'], most0: integer(5) },
  },
  {
    title: 'looks at the kind of what is reached once for each node, not for each way to it',
    query: `{ customer(id: "ada") { jobs { nodes { name offerings { nodes { name } } } } offerings { nodes { id } } } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Customer {id: id})
  RETURN collect(n) AS list0
}
CALL (list0) {
  UNWIND list0 AS p
  MATCH (p)-[:HAS_JOB]->(n)
  WITH p, n LIMIT $most0
  RETURN collect(DISTINCT n) AS list1, collect(id(p)) AS parents1, collect(id(n)) AS nodes1
}
CALL (list0) {
  UNWIND list0 AS p
  MATCH (p)-[:USES]->(n)
  WITH p, n LIMIT $most1
  RETURN collect(DISTINCT n) AS list2, collect(id(p)) AS parents2, collect(id(n)) AS nodes2
}
CALL (list1) {
  UNWIND list1 AS p
  MATCH (p)<-[:SERVES]-(n)
  WITH p, n LIMIT $most2
  RETURN collect(DISTINCT n) AS list3, collect(id(p)) AS parents3, collect(id(n)) AS nodes3
}
CALL (list2, list3) {
  UNWIND list2 + list3 AS n WITH DISTINCT n WHERE n:Offering RETURN collect([id(n), n.id, n.name]) AS kind2
}
RETURN [n IN list0 | id(n)] AS nodes0,
  parents1,
  nodes1,
  parents2,
  nodes2,
  parents3,
  nodes3,
  [n IN list0 | [id(n), n.id]] AS kind0,
  [n IN list1 WHERE n:Job | [id(n), n.id, n.name]] AS kind1,
  kind2`,
    params: { ids0: ['ada'], most0: integer(22), most1: integer(22), most2: integer(442) },
  },
  {
    title: 'merges sibling relationships into the statement',
    query: `{ customer(id: "ada") { jobs { totalCount } ecosystems { totalCount } } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Customer {id: id})
  RETURN collect(n) AS list0
}
CALL (list0) {
  UNWIND list0 AS p
  RETURN collect([id(p), COUNT { MATCH (p)-[:HAS_JOB]->() }, null, null, []]) AS sums1
}
CALL (list0) {
  UNWIND list0 AS p
  RETURN collect([id(p), COUNT { MATCH (p)-[:ENGAGES_IN]->() }, null, null, []]) AS sums2
}
RETURN [n IN list0 | id(n)] AS nodes0,
  sums1,
  sums2,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { ids0: ['ada'] },
  },
  {
    title: 'reaches a partner once, whichever of the two named the other',
    query: `{ provider(id: "bank") { partners { totalCount } } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Provider {id: id})
  RETURN collect(n) AS list0
}
CALL (list0) {
  UNWIND list0 AS p
  RETURN collect([id(p), COUNT { MATCH (p)-[r:PARTNERS_WITH]-(n:Provider) WHERE (startNode(r) = p OR NOT EXISTS { (p)-[:PARTNERS_WITH]->(n) }) RETURN DISTINCT n }, null, null, []]) AS sums1
}
RETURN [n IN list0 | id(n)] AS nodes0,
  sums1,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { ids0: ['bank'] },
  },
  {
    title: 'filters by related nodes with EXISTS, the count by the same condition',
    query: `{ customers(filter: {population: {gte: 10}, jobs: {some: {properties: {importance: {gt: 8}}, node: {name: {contains: "bread", ignoreCase: true}}}}}) { totalCount nodes { id } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Customer) WHERE n.id > "" AND n.population >= $value0 AND EXISTS { MATCH (n)-[r1:HAS_JOB]->(n1:Job) WHERE (toLower(n1.name) CONTAINS toLower($value1) AND r1.importance > $value2) }
  WITH n ORDER BY n.id LIMIT $limit0
  RETURN collect(n) AS list0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  [COUNT { MATCH (n:Customer) WHERE n.population >= $value0 AND EXISTS { MATCH (n)-[r1:HAS_JOB]->(n1:Job) WHERE (toLower(n1.name) CONTAINS toLower($value1) AND r1.importance > $value2) } }, null, null, []] AS sums0,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { value0: 10, value1: 'bread', value2: 8, limit0: integer(21) },
  },
  {
    title: 'makes NOT the true complement, also for what is missing',
    query: `{ customers(filter: {NOT: {population: {gte: 10}}, OR: [{market: {isNull: true}}, {market: {in: ["north"]}}], source: {title: {startsWith: "Study"}}}) { nodes { id } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Customer) WHERE n.id > "" AND (n.market IS NULL OR n.market IN $value0) AND NOT coalesce(n.population >= $value1, false) AND EXISTS { MATCH (n1:Source {id: n.sourceId}) WHERE n1.title STARTS WITH $value2 }
  WITH n ORDER BY n.id LIMIT $limit0
  RETURN collect(n) AS list0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { value0: ['north'], value1: 10, value2: 'Study', limit0: integer(21) },
  },
  {
    title: 'counts related nodes with COUNT',
    query: `{ jobs(filter: {steps: {every: {node: {offerings: {none: {}}}}}, customers: {count: {gte: 2}, counting: {properties: {overServed: {eq: false}}}}}) { totalCount } }`,
    cypher: `CYPHER 5
RETURN [COUNT { MATCH (n:Job) WHERE COUNT { MATCH (n)<-[r1:HAS_JOB]-(n1:Customer) WHERE (r1.satisfaction > r1.importance) = $value0 } >= $value1 AND NOT EXISTS { MATCH (n)-[r1:HAS_STEP]->(n1:Job) WHERE NOT coalesce(NOT EXISTS { MATCH (n1)<-[r2:SERVES]-(n2:Offering) }, false) } }, null, null, []] AS sums0`,
    params: { value0: false, value1: 2 },
  },
  {
    title: 'adds nothing for an empty filter and order',
    query: `{ customers(filter: {AND: [], jobs: {}, name: {}}, orderBy: []) { totalCount nodes { id } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Customer) WHERE n.id > ""
  WITH n ORDER BY n.id LIMIT $limit0
  RETURN collect(n) AS list0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  [COUNT { MATCH (:Customer) }, null, null, []] AS sums0,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { limit0: integer(21) },
  },
  {
    title: 'reads a list in the order of the index of names',
    query: `{ customers(orderBy: [{name: ASC}], first: 2, after: "WyJGVUY0cUZ2YyIsIkFkYSIsImFkYSJd") { edges { cursor } pageInfo { hasPreviousPage } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Customer) USING INDEX SEEK n:Customer(name) WHERE n.name >= "" AND (n.name >= $after0 AND (n.name <> $after0 OR n.id + "" > $after1))
  WITH n ORDER BY n.name, n.id + "" LIMIT $limit0
  RETURN collect(n) AS list0, collect([n.name]) AS extras0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  extras0,
  [null, EXISTS { MATCH (n:Customer) USING INDEX SEEK n:Customer(name) WHERE n.name >= "" AND (n.name <= $after0 AND (n.name <> $after0 OR n.id + "" <= $after1)) }, null, []] AS sums0,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { after0: 'Ada', after1: 'ada', limit0: integer(3) },
  },
  {
    title: 'orders by several keys, backward, what is missing where it belongs',
    query: `{ customers(orderBy: [{population: DESC}, {jobs: ASC}, {kind: ASC}], last: 2) { nodes { id } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Customer)
  WITH n, COUNT { MATCH (n)-[e:HAS_JOB]->(o:Job) } AS k1, CASE n.kind WHEN "SEGMENT" THEN 0 WHEN "PERSONA" THEN 1 WHEN "ORGANISATION" THEN 2 END AS k2
  WITH n, k1, k2 ORDER BY n.population IS NOT NULL, n.population, k1 DESC, k2 DESC, n.id + "" DESC LIMIT $limit0
  RETURN collect(n) AS list0
}
RETURN [n IN list0 | id(n)] AS nodes0,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { limit0: integer(3) },
  },
  {
    title: 'orders what a walk reaches by the relationship and by the node',
    query: `{ job(id: "bake") { offerings(orderBy: [{properties: {hours: ASC}}, {node: {name: DESC}}]) { nodes { id } } } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Job {id: id})
  RETURN collect(n) AS list0
}
CALL (list0) {
  UNWIND list0 AS p
  CALL (p) {
    MATCH (p)<-[r:SERVES]-(n:Offering)
    WITH n, r, n.name + "" AS k1
    WITH n, r, k1 ORDER BY r.hours, k1 IS NULL, k1 DESC, n.id + "" LIMIT $limit0
    RETURN n, r, k1
  }
  RETURN collect(DISTINCT n) AS list1, collect(id(p)) AS parents1, collect(id(n)) AS nodes1
}
RETURN [n IN list0 | id(n)] AS nodes0,
  parents1,
  nodes1,
  [n IN list0 | [id(n), n.id]] AS kind0,
  [n IN list1 | [id(n), n.id]] AS kind1`,
    params: { ids0: ['bake'], limit0: integer(21) },
  },
  {
    title: 'sums up and groups in the statement',
    query: `{ customer(id: "ada") { jobs(filter: {node: {kind: {eq: FUNCTIONAL}}}) { aggregate { count properties { importance { average sum } } } groups(by: OFFERINGS, top: 3) { key { value outOf } count } } } }`,
    cypher: `CYPHER 5
CALL () {
  UNWIND $ids0 AS id MATCH (n:Customer {id: id})
  RETURN collect(n) AS list0
}
CALL (list0) {
  UNWIND list0 AS p
  CALL (p) {
    MATCH (p)-[r:HAS_JOB]->(n:Job) WHERE n.kind = $value0
    RETURN [count(DISTINCT n), CASE count(r.importance) WHEN 0 THEN null ELSE (sum(floor(r.importance)) + sum(toInteger(round((r.importance - floor(r.importance)) * 1e12))) / 1e12) / toFloat(count(r.importance)) END, CASE count(r.importance) WHEN 0 THEN null ELSE (sum(floor(r.importance)) + sum(toInteger(round((r.importance - floor(r.importance)) * 1e12))) / 1e12) END] AS numbers1
  }
  CALL (p) {
    MATCH (p)-[r:HAS_JOB]->(n:Job) WHERE n.kind = $value0
    OPTIONAL MATCH (n)<-[e:SERVES]-(g:Offering)
    WITH DISTINCT n, r, g.id AS key
    WITH key, count(*) AS size, [count(DISTINCT n)] AS numbers ORDER BY size DESC, key
    WITH collect([key, numbers]) AS groups1_0
    RETURN [groups1_0[0..$top0], size(groups1_0)] AS groups1_0
  }
  RETURN collect([id(p), null, null, numbers1, [groups1_0]]) AS sums1
}
RETURN [n IN list0 | id(n)] AS nodes0,
  sums1,
  [n IN list0 | [id(n), n.id]] AS kind0`,
    params: { ids0: ['ada'], value0: 'FUNCTIONAL', top0: integer(3) },
  },
  {
    title: 'groups by each item of a list',
    query: `{ offerings { groups(by: TAGS) { key { value } count } } }`,
    cypher: `CYPHER 5
CALL () {
  MATCH (n:Offering)
  UNWIND CASE WHEN size(n.tags) > 0 THEN n.tags ELSE [null] END AS key
  WITH DISTINCT n, key
  WITH key, count(*) AS size, [count(*)] AS numbers ORDER BY size DESC, key
  LIMIT $top0
  WITH collect([key, numbers]) AS groups0_0
  RETURN [groups0_0, null] AS groups0_0
}
RETURN [null, null, null, [groups0_0]] AS sums0`,
    params: { top0: integer(10) },
  },
];

it.each(GOLDEN)('$title', async ({ query, cypher, params }) => {
  const statements = await capturedCypher(query);
  expect(statements.at(-1)).toEqual({ text: cypher, params });
});
