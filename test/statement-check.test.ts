import { describe, expect, it } from '@jest/globals';
import { checkPlan } from '../src/graph/plan-check.ts';
import { checkStatement } from '../src/graph/statement-check.ts';

const check = (statement: string, parameters = {}) => checkStatement({ statement, parameters });
const nested = (open: string, close: string, times: number) =>
  `RETURN ${open.repeat(times)}1${close.repeat(times)} AS x`;

describe('a statement', () => {
  it.each([
    nested('(', ')', 100),
    `MATCH (c:Customer) WHERE ${Array.from({ length: 40 }, () => `c.name = 'a'`).join(' OR ')} RETURN c.name`,
    `RETURN ${'[1], '.repeat(1000)} 1`,
    `MATCH ${Array.from({ length: 40 }, (_, i) => `(a${i})-[:HAS_JOB]->(b${i})`).join(', ')} RETURN 1`,
    `RETURN '${'('.repeat(500)}' AS text, "reduce(" AS word, 1 AS \`apoc.x(\` // apoc.y(1) ${'['.repeat(500)}`,
    `RETURN c.name + ' ' + c.id + ', ' + toString(c.population), date.truncate('day', date()), point.distance(a, b)`,
    `MATCH (c:Customer) RETURN replace(c.name, ' the ', '-'), vector.similarity.cosine([1.0], [2.0])`,
    'UNWIND range(1, 100000000) AS x RETURN x',
    'RETURN [i IN range(0, size(list) - 1) | list[i]], [i IN range(1, $n) | i], [x IN ps | [n IN nodes(x) | n.id]]',
    'MATCH p = (a)-[*]->(b) WHERE all(n IN nodes(p) WHERE n.id IN $ids) AND none(l IN labels(a) WHERE l = $a) RETURN p',
    'CALL db.labels() YIELD label RETURN label',
    'MATCH (c) WHERE c.order > 1 AND c.name STARTS WITH $a AND c.end IS NULL RETURN count(*)',
  ])('may be %s', (statement) => {
    expect(() => check(statement, { n: 5, a: 'b' })).not.toThrow();
  });

  it.each([
    [nested('(', ')', 101), 'nested at most 100'],
    [nested('[', ']', 400), 'nested at most 100'],
    [`RETURN ${'CASE WHEN true THEN '.repeat(101)}1${' END'.repeat(101)}`, 'operators|nested'],
    [`WITH 1 AS end RETURN ${'(end+'.repeat(300)}1${')'.repeat(300)}`, 'operators|nested'],
    [`RETURN ${'NOT '.repeat(1000)}true`, '200 operators'],
    [`RETURN ${'[1, NOT NOT NOT '.repeat(90)}true${']'.repeat(90)}`, '200 operators'],
    [`RETURN 1${'+1'.repeat(3000)}`, '200 operators'],
    [`WITH 1 AS order RETURN order${' + order'.repeat(1000)}`, '200 operators'],
    [`WITH {with: 1} AS n RETURN n${'.with'.repeat(1500)}`, '200 operators'],
    [`RETURN 'a'${` STARTS WITH 'a'`.repeat(500)}`, '200 operators'],
    [`MATCH (a)${'--()'.repeat(1500)} RETURN 1`, '200 operators'],
    [`MATCH (n) WHERE n:${'!'.repeat(3000)}A RETURN n`, '200 operators'],
    [`RETURN "\\u0022 + ${'('.repeat(300)}1${')'.repeat(300)}`, 'nested at most 100'],
    [`RETURN 1 // a comment\r + ${'('.repeat(300)}1${')'.repeat(300)}`, 'carriage return'],
  ])('may not nest (%#)', (statement, message) => {
    expect(() => check(statement)).toThrow(new RegExp(message));
  });

  it.each([
    ['RETURN reduce(s="x", i IN range(1,40)| s+s)', 'without "reduce"'],
    ['RETURN 1 LIMIT size(REDUCE /* a */ (s="x", i IN range(1,40)| s+s))', 'without "reduce"'],
    ['RETURN r\\u0065duce(s="x", i IN [1] | s+s)', 'without "reduce"'],
    [`WITH 'x' AS s ${'WITH s+s AS s '.repeat(30)} RETURN s`, 'times as much of a value by adding'],
    [`WITH 'x' AS s ${'WITH s || s AS s '.repeat(30)} RETURN s`, 'times as much of a value by adding'],
    [
      `RETURN ${'[s IN '.repeat(1)}[x IN ['a'] ${'| x+x]'.repeat(1)} | s+s+s+s+s]`.repeat(4),
      'times as much of a value by adding',
    ],
    ['RETURN $p + $p AS s', 'times as much of a value by adding'],
    ['RETURN replace($p, "a", $p)', 'two texts in quotes'],
    ['RETURN `replace`("aa", "", "b")', 'two texts in quotes'],
    ['RETURN [x IN range(1, 50000000) | x]', 'range that is not unwound'],
    ['RETURN [x IN range(1, $n) | x]', 'range that is not unwound'],
    ['RETURN 1.5 IN range(1, 1000*1000)', 'range that is not unwound'],
    ['WITH collect(x) AS l RETURN [x IN l | [y IN l | y]]', 'gone through within'],
    ['WITH collect(x) AS l RETURN any(x IN l WHERE any(y IN l WHERE x < y))', 'gone through within'],
    ['RETURN [x IN range(1, 9) | [y IN range(1, 9) | y]]', 'gone through within'],
    ['RETURN [x IN range(1, 1000) | toUpper($p)]', 'characters'],
    ['RETURN [a IN l | [b IN nodes(a) | [c IN nodes(b) | c]]]', 'gone through within'],
  ])('may not grow without a bound (%#)', (statement, message) => {
    expect(() => check(statement, { p: 'a'.repeat(6_000_000), n: 2_000_000 })).toThrow(message);
  });

  const tens = (levels: number, again: (name: string) => string) =>
    Array.from({ length: levels }, (_, at) => again(`a${at}`).replaceAll('NEXT', `a${at + 1}`)).join(' ');
  const ten = (name: string, separator = ', ') => Array.from({ length: 10 }, () => name).join(separator);

  it.each([
    `WITH [1] AS a0 ${tens(9, (a) => `WITH [${ten(a)}] AS NEXT`)} RETURN a9`,
    `WITH [1] AS a0 ${tens(9, (a) => `WITH {${'bcdefghijk'.replaceAll(/./g, (key) => `${key}: ${a}, `)} l: 1} AS NEXT`)} RETURN a9`,
    `WITH [1] AS a ${'WITH a AS a, a AS b WITH [a, b] AS a '.repeat(15)} RETURN a`,
    `WITH [1] AS end ${'WITH [end, end, end] AS end '.repeat(9)} RETURN end`,
    `WITH [1] AS l, 1 AS with ${'WITH [l, with, l, with, l] AS l, 1 AS with '.repeat(9)} RETURN l`,
    `RETURN ${'[x IN '.repeat(12)}[1]${' | [x, x]]'.repeat(12)} AS l`,
    `WITH [1] AS l RETURN COLLECT { WITH l AS a ${'WITH [a, a] AS a '.repeat(12)} RETURN a } AS l`,
    `CALL () { WITH [1] AS l ${'WITH [l, l] AS l '.repeat(12)} RETURN l } RETURN l`,
    `WITH {m: [1]} AS n ${'WITH {m: [n.m, n.m, n.m]} AS n '.repeat(9)} RETURN n`,
    `RETURN ${Array.from({ length: 1001 }, () => '$l').join(',')}`,
    `RETURN [${ten('$l')}], [${ten('$l')}], [${ten('$l')}], [${ten('$l')}]`,
  ])('may not put a value into lists without a bound (%#)', (statement) => {
    expect(() => check(statement, { l: Array(400_000).fill(1) })).toThrow(/times into lists|gone through/);
  });

  it.each([
    'RETURN [x IN $l | $l]',
    'UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN [x IN l | l]',
    'WITH collect(i) AS l RETURN [x IN l WHERE x > 1 | [1, {a: l}]]',
    'WITH collect(i) AS l RETURN [x IN l | (l)], [x IN l | l[..]], [x IN l | tail(l)]',
    'WITH collect(i) AS `or` RETURN [x IN `or` | `or`]',
  ])('may not go through a list for the whole of another: %s', (statement) => {
    expect(() => check(statement, { l: [1] })).toThrow('from outside for each of them');
  });

  it.each([
    `MATCH (c:Customer)-[r:HAS_JOB]->(j:Job) WHERE r.importance > 5 AND r.importance < 9 WITH c, r, collect(j) AS jobs,
     count(j) AS n, sum(r.importance) / count(r) AS mean RETURN c.id AS id, c.name AS name, c.kind, n, mean,
     [x IN jobs WHERE x.name <> c.name | {id: x.id, name: x.name, of: c.name}] AS jobs ORDER BY n DESC, c.id`,
    'MATCH (c) RETURN c {.id, .name, jobs: [(c)-[:HAS_JOB]->(j:Job) | j {.id, near: [(j)<--(o) | o.id]}]}',
    `MATCH (c) WHERE c.id IN [${Array.from({ length: 900 }, (_, at) => `'c${at}'`).join(', ')}] RETURN c`,
    'RETURN [x IN $l | x * $n], [x IN $l WHERE x IN $l | x], [x IN $l | {n: $n, x: x}]',
    `MATCH (a)-->(b) CALL (a, b) { MATCH (a)-->(z)<--(b) RETURN count(z) AS common } WITH a, b, common
     WITH a, collect({id: b.id, common: common}) AS near WITH a.id AS id, size(near) AS n, near RETURN id, n, near[0..5] AS near`,
  ])('may make %s', (statement) => {
    expect(() => check(statement, { l: [1, 2], n: 2 })).not.toThrow();
  });

  it.each([
    'RETURN apoc.cypher.runFirstColumnSingle("RETURN 1", {})',
    'RETURN `apoc` . `cypher`.runFirstColumn("RETURN 1", {})',
    'RETURN date.x.truncate(1)',
  ])('may not name a function of somebody else: %s', (statement) => {
    expect(() => check(statement)).toThrow('part of Cypher itself');
  });
});

describe('a plan', () => {
  const plan = (operatorType: string, Details: string) => ({
    operatorType: 'ProduceResults@neo4j',
    arguments: {},
    children: [{ operatorType, arguments: { Details }, children: [] }],
  });

  it.each([
    ['Projection@neo4j', 'apoc.cypher.runFirstColumnSingle($autostring_0, {}) AS a', 'part of Cypher itself'],
    ['Filter@neo4j', 'n.a = reduce(s = $autoint_0, i IN $autolist_1 | s + i)', 'without "reduce"'],
    [
      'ProcedureCall@neo4j',
      'db.index.fulltext.queryNodes(a.b($p)) :: (node :: NODE)',
      'part of Cypher itself',
    ],
  ])('of %s with %s is refused', (operator, details, message) => {
    expect(() => checkPlan(plan(operator, details))).toThrow(message);
  });

  it('of built-in functions is let through', () => {
    expect(() =>
      checkPlan(plan('Projection@neo4j', 'date.truncate($autostring_5, date()) AS d, n.name IN $l AS x')),
    ).not.toThrow();
  });
});
