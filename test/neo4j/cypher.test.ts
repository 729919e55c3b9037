import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

beforeAll(async () => {
  await cypher(
    world.graph,
    `CREATE (ada:Customer:Entity {id: 'ada', name: 'Ada the baker', population: 9.0})
     CREATE (bake:Job:Entity {id: 'bake', name: 'Bake bread'})
     CREATE (ada)-[:HAS_JOB {importance: 7.5, observedAt: date('2026-03-01')}]->(bake)`,
  );
});

const read = (statement: string, parameters: unknown = {}, limit = 1000) =>
  ask(
    world.graph,
    'query ($statement: String!, $parameters: JSON, $limit: Int!) { cypher(statement: $statement, parameters: $parameters, limit: $limit) { columns rows truncated } }',
    { statement, parameters, limit },
  );

describe('ad hoc Cypher', () => {
  it('tells every type of value apart', async () => {
    const answer = await read(
      `MATCH path = (c:Customer)-[r]->(j) RETURN c.id AS id, 9007199254740993 AS big, 1.0 AS one, r.observedAt AS day,
       datetime('2026-03-01T08:00+08:00') AS moment, duration('P1D') AS span, point({x: 1, y: 2}) AS spot, [true, null] AS list, {a: 1} AS map, c, r, path`,
    );
    expect(answer.errors).toBeUndefined();
    const { columns, rows, truncated } = answer.data?.['cypher'];
    expect(columns).toHaveLength(12);
    expect(truncated).toBe(false);
    expect(rows[0].slice(0, 9)).toEqual([
      { $type: 'String', _value: 'ada' },
      { $type: 'Integer', _value: '9007199254740993' },
      { $type: 'Float', _value: '1.0' },
      { $type: 'Date', _value: '2026-03-01' },
      { $type: 'OffsetDateTime', _value: '2026-03-01T08:00:00+08:00' },
      { $type: 'Duration', _value: 'P1D' },
      { $type: 'Point', _value: 'SRID=7203;POINT (1 2)' },
      {
        $type: 'List',
        _value: [
          { $type: 'Boolean', _value: true },
          { $type: 'Null', _value: null },
        ],
      },
      { $type: 'Map', _value: { a: { $type: 'Integer', _value: '1' } } },
    ]);
    const [node, relationship, path] = rows[0].slice(9);
    expect(node).toMatchObject({
      $type: 'Node',
      _value: { _properties: { name: { $type: 'String', _value: 'Ada the baker' } } },
    });
    expect(relationship).toMatchObject({ $type: 'Relationship', _value: { _type: 'HAS_JOB' } });
    expect(path).toMatchObject({
      $type: 'Path',
      _value: [{ $type: 'Node' }, { $type: 'Relationship' }, { $type: 'Node' }],
    });
  });

  it('sends whole numbers as integers and says when rows were cut', async () => {
    const answer = await read('UNWIND range(1, $n) AS x RETURN x LIMIT $n', { n: 5 }, 3);
    expect(answer.data?.['cypher']).toEqual({
      columns: ['x'],
      rows: [1, 2, 3].map((x) => [{ $type: 'Integer', _value: String(x) }]),
      truncated: true,
    });
    expect((await read('UNWIND [1, 2, 3] AS x RETURN x', {}, 3)).data?.['cypher'].truncated).toBe(false);
  });

  it.each([
    `MATCH (c:Customer {id: 'ada'}) RETURN c.name`,
    'MATCH (c:Customer) WHERE c.name STARTS WITH "A" RETURN c.name ORDER BY c.name SKIP 0 LIMIT 1',
    'MATCH (c)-[:HAS_JOB*1..3]->(j) RETURN DISTINCT j.id',
    `MATCH p = shortestPath((a {id: 'ada'})-[*..5]-(b {id: 'bake'})) RETURN p`,
    `MATCH p = SHORTEST 1 (a:Customer)-[:HAS_JOB]->{1,3}(b:Job) RETURN p`,
    'MATCH (c:Customer) OPTIONAL MATCH (c)-[r:USES]->(o) RETURN c.id, count(o), collect(r)',
    'MATCH (c) WHERE EXISTS { (c)-[:HAS_JOB]->() } AND COUNT { (c)--() } > 0 RETURN c.id UNION MATCH (j:Job) RETURN j.id AS `c.id`',
    'CALL db.labels() YIELD label RETURN label',
    `CALL db.index.fulltext.queryNodes('throughline_search', 'bread') YIELD node RETURN node.id`,
    'MATCH ()-[r:HAS_JOB]->() RETURN count(r)',
    'CYPHER runtime=slotted MATCH (n) RETURN count(n)',
    'MATCH (n) FINISH',
    'MATCH p = (:Customer)-[:HAS_JOB]->() CALL (p) { UNWIND relationships(p) AS r RETURN sum(r.importance) AS total } RETURN total',
  ])('runs %s', async (statement) => {
    expect((await read(statement)).errors).toBeUndefined();
  });

  it.each([
    ['CREATE (n:Job) RETURN n', 'only reads'],
    ['MATCH (n) SET n.x = 1', 'only reads'],
    ['MATCH (n) DETACH DELETE n', 'only reads'],
    ['MERGE (n:Job {id: "x"}) RETURN n', 'only reads'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'plans "LoadCSV"'],
    ["load /* a comment */ csv from 'http://127.0.0.1:1/' as line return line", 'plans "LoadCSV"'],
    ['SHOW SETTINGS', 'only reads'],
    ['SHOW TRANSACTIONS', 'only reads'],
    ["TERMINATE TRANSACTION 'neo4j-transaction-1'", 'only reads'],
    ['SHOW USERS', 'only reads'],
    ['CALL dbms.listConfig() YIELD name RETURN name', 'only reads'],
    ['CALL db.info()', 'call of one of'],
    ['CALL db.createLabel("X")', 'only reads'],
    ['CREATE INDEX x FOR (n:Job) ON (n.x)', 'only reads'],
    ['EXPLAIN MATCH (n) RETURN n', 'without "EXPLAIN"'],
    ['PROFILE MATCH (n) RETURN n', 'without "PROFILE"'],
    ['/* hidden */ // twice\n profile CREATE (n) RETURN n', 'without "PROFILE"'],
    ['CYPHER 5 PROFILE MATCH (n) RETURN n', 'without "PROFILE"'],
    ['CYPHER runtime=slotted PROFILE CREATE (n) RETURN n', 'without "PROFILE"'],
    ['; PROFILE CREATE (n)', 'without "PROFILE"'],
    ['\\u0050ROFILE CREATE (n)', 'without "PROFILE"'],
    ['CYPHER 5/**/PROFILE CREATE (n)', 'without "PROFILE"'],
    ['CYPHER runtime/**/=slotted PROFILE CREATE (n)', 'without "PROFILE"'],
    ['CYPHER 5 runtime = slotted /**/ \\u0045XPLAIN CREATE (n)', 'without "EXPLAIN"'],
    ['MATCH (n) RETURN n; MATCH (m) RETURN m', 'a Cypher statement that can be run'],
    ['MATCH (n RETURN n', '(line 1, column 10 (offset: 9))'],
    ['USE nosuch RETURN 1', 'USE with the name of none'],
    ['RETURN $missing', 'a Cypher statement that can be run'],
    ['MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS', 'only reads'],
    ['', '1 to 10000 characters'],
  ])('refuses %s', async (statement, message) => {
    const answer = await read(statement);
    expect(answer.data).toEqual({ cypher: null });
    expect(answer.errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
    expect(await world.graph.ask({ text: 'MATCH (n) RETURN count(n) AS n', params: {} })).toEqual([{ n: 2 }]);
  });

  it.each([0, -1, 10_001])('refuses a limit of %d', async (limit) => {
    expect((await read('RETURN 1', {}, limit)).errors?.[0]?.message).toContain('from 1 to 10000');
  });
});
