/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchWords } from '../../src/search/search-words.ts';
import { isIdeographs, smallLetters } from '../../src/search/word-pattern.ts';
import type { Graph, Params, Question } from '../../src/graph/graph.ts';
import { ask, cypher, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

beforeAll(async () => {
  await cypher(
    world.graph,
    `UNWIND [
       ['Job', 'export', 'Sell bread abroad', 'Bakers who want customers beyond the border.'],
       ['Job', 'bake', 'Bake bread', null],
       ['Job', 'breed', 'Breed dogs', null],
       ['Job', 'board', 'Breadboard a circuit', null],
       ['Offering', 'loan', 'Export loan', $story],
       ['Provider', 'bank', 'Harbour Bank', 'It lends money to bakers, and knows their bread.'],
       ['Customer', 'cafe', 'Café Zoë', 'Ελλάδα'],
       ['Customer', 'shop', '顧客', null],
       ['Provider', 'books', "O'Reilly's", 'Ask at mail.example.com or 12:30, AT&T and foo_bar. ΟΔΟΣ ❤️']
     ] AS row
     CREATE (n:Entity {id: row[1], name: row[2], description: row[3]})
     WITH n, row CALL (n, row) {
       FOREACH (_ IN CASE WHEN row[0] = 'Job' THEN [1] ELSE [] END | SET n:Job)
       FOREACH (_ IN CASE WHEN row[0] = 'Offering' THEN [1] ELSE [] END | SET n:Offering)
       FOREACH (_ IN CASE WHEN row[0] = 'Provider' THEN [1] ELSE [] END | SET n:Provider)
       FOREACH (_ IN CASE WHEN row[0] = 'Customer' THEN [1] ELSE [] END | SET n:Customer)
     }`,
    { story: `${'Money that waits. '.repeat(40)}Then bread travels. ${'And money comes back. '.repeat(40)}` },
  );
});

async function found(query: string, more = ''): Promise<string[]> {
  const answer = await ask(
    world.graph,
    `query ($query: String!) { search(query: $query${more}) { score node { id } } }`,
    { query },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.['search'].map((hit: any) => hit.node.id);
}

/** Letters and digits of several scripts, and signs that part words or do not. */
const SIGNS = [...`aZé1٣9'’.:;,_-@/·&!日のカーｱ한กำ😀❤©אב½①ⅧİΣß‿ªا`, '\u0301', '\u00AD', '🇩🇪', ' '];

/** All that a text has in one piece, as the index writes it. */
function stretches(text: string): string[] {
  const signs = [...text];
  return signs
    .flatMap((_, from) => signs.slice(from).map((_sign, more) => signs.slice(from, from + more + 1).join('')))
    .filter((part) => !/\s/.test(part))
    .map(smallLetters);
}

describe('search', () => {
  it('puts words as they stand before beginnings, these before typos, and names before descriptions', async () => {
    expect(await found('bread')).toEqual(['bake', 'export', 'bank', 'loan', 'board', 'breed']);
  });

  it('finds words by their beginning', async () => {
    expect(await found('Har')).toEqual(['bank']);
    expect((await found('brea')).sort()).toEqual(['bake', 'bank', 'board', 'export', 'loan'].sort());
  });

  it('forgives one letter that is wrong, missing, too many or in the wrong place', async () => {
    for (const word of ['abrood', 'abrad', 'abbroad', 'abraod'])
      expect(await found(word)).toEqual(['export']);
    expect(await found('abrxxd')).toEqual([]);
  });

  it('takes short words and numbers as they stand', async () => {
    expect(await found('dgs')).toEqual([]);
    expect(await found('dog5')).toEqual([]);
  });

  it('finds words of any script, whatever their case', async () => {
    expect(await found('CAFÉ')).toEqual(['cafe']);
    expect(await found('ελλάδα')).toEqual(['cafe']);
    expect(await found('顧客')).toEqual(['shop']);
  });

  it.each([
    ["O'Reilly", "[O'Reilly's]"],
    ["o'reily's", "[O'Reilly's]"],
    ["oreilly's", "[O'Reilly's]"],
    ['foo_b', '[foo_bar]'],
    ['fo_bar', '[foo_bar]'],
    ['mail.ex', '[mail.example.com]'],
    ['mail.exmple.com', '[mail.example.com]'],
    ['at&t', '[at] [AT] [T]'],
    ['30:12', '[12] [30]'],
    ['ΟΔΟΣ', '[ΟΔΟΣ]'],
    ['❤', '[❤️]'],
    ['Reilly', "[O'Reilly's]"],
    ['reil', "[O'Reilly's]"],
    ['eilly', null],
    ["Reilly's", "[O'Reilly's]"],
    ['bar', null],
    ['example', null],
  ])('splits words as the index does: %j', async (query, marked) => {
    const { data } = await ask(
      world.graph,
      `query ($query: String!) { search(query: $query, kinds: [PROVIDER]) { node { id } highlights { parts { text matched } } } }`,
      { query },
    );
    const hits = data?.['search'].filter((hit: any) => hit.node.id === 'books');
    const parts = hits.flatMap((hit: any) => hit.highlights.flatMap((one: any) => one.parts));
    const drawn = parts.filter((part: any) => part.matched).map((part: any) => `[${part.text}]`);
    expect(hits.length === 0 ? null : [...new Set(drawn)].join(' ')).toBe(marked);
  });

  it('splits any text as the index does', async () => {
    const sign = fc.constantFrom(...SIGNS);
    const texts = fc.sample(fc.array(sign, { minLength: 2, maxLength: 5 }), { numRuns: 80, seed: 7 });
    const names = texts.map((signs) => signs.join(''));
    await cypher(
      world.graph,
      `UNWIND range(0, size($names) - 1) AS at
       CREATE (:Source:Entity {id: 'split-' + at, name: $names[at]})`,
      { names },
    );
    const parts = names.map((name) => [...new Set(stretches(name))]);
    const rows = await world.graph.ask<{ at: number; words: string[] }>({
      text: `UNWIND range(0, size($parts) - 1) AS at UNWIND $parts[at] AS part
       CALL (at, part) {
         CALL db.index.fulltext.queryNodes('throughline_search', 'name:["' + part + '" TO "' + part + '"]') YIELD node
         WITH node WHERE node.id = 'split-' + at RETURN count(*) AS found
       }
       WITH at, part, found WHERE found > 0 RETURN at, collect(part) AS words`,
      params: { parts },
    });
    const byIndex = new Map(rows.map((row) => [Number(row.at), row.words]));
    names.forEach((name, at) => {
      const words = searchWords(name).flatMap((word) =>
        isIdeographs(word) ? (word.match(/.[\p{M}\p{Cf}]*/gu) ?? []) : [word],
      );
      expect([name, [...new Set(words)].sort()]).toEqual([name, [...(byIndex.get(at) ?? [])].sort()]);
    });
    await cypher(world.graph, "MATCH (n:Source) WHERE n.id STARTS WITH 'split-' DELETE n");
  });

  it('leaves out a node without an id that somebody wrote, and finds the others', async () => {
    await cypher(world.graph, "CREATE (:Job {name: 'Bread without an id'}), (:Job:Entity {name: 'Bread'})");
    expect(await found('bread')).toEqual(['bake', 'export', 'bank', 'loan', 'board', 'breed']);
    await cypher(world.graph, 'MATCH (n:Job) WHERE n.id IS NULL DELETE n');
  });

  it('leaves out a node that is deleted before it is read, and reads the others under every alias', async () => {
    await cypher(world.graph, "CREATE (:Job:Entity {id: 'gone', name: 'Bread'})");
    const deleting = (graph: Graph): Graph => ({
      ...graph,
      ask: async <R>(question: Question, params?: Params) => {
        const rows = await graph.ask<R>(question, params);
        if (question === 'search/nodes') await cypher(world.graph, "MATCH (n {id: 'gone'}) DELETE n");
        return rows;
      },
      within: (bounds) => ({ ...graph.within(bounds), ask: deleting(graph).ask }),
    });
    const query = `{
      search(query: "bread", first: 3) {
        node { id name }
        again: node { __typename ... on Job { steps(first: 1) { totalCount } more: steps(first: 2) { nodes { id } } } }
      }
    }`;
    expect(await ask(deleting(world.graph), query)).toEqual({
      data: {
        search: ['bake', 'export'].map((id) => ({
          node: { id, name: id === 'bake' ? 'Bake bread' : 'Sell bread abroad' },
          again: { __typename: 'Job', steps: { totalCount: 0 }, more: { nodes: [] } },
        })),
      },
    });
  });

  it('finds nothing for signs alone, which are no word', async () => {
    expect(await found('!!!')).toEqual([]);
  });

  it('looks among the kinds asked for', async () => {
    expect(await found('bread', ', kinds: [PROVIDER, OFFERING]')).toEqual(['bank', 'loan']);
    expect(await found('bread', ', kinds: []')).toEqual([]);
    expect(await found('bread', ', first: 1')).toEqual(['bake']);
  });

  it('marks what it found, in a long text around the first find', async () => {
    const answer = await ask(
      world.graph,
      `{ search(query: "bred travel", kinds: [OFFERING, JOB], first: 2) { node { id } highlights { property parts { text matched } } } }`,
    );
    const hits = new Map(answer.data?.['search'].map((hit: any) => [hit.node.id, hit.highlights]));
    const [highlight] = hits.get('loan') as any[];
    expect(highlight.property).toBe('description');
    const text = highlight.parts.map((part: any) => part.text).join('');
    expect(text).toMatch(/^….*Then bread travels\. .*…$/);
    expect(text.length).toBeLessThan(260);
    expect(highlight.parts.filter((part: any) => part.matched).map((part: any) => part.text)).toEqual([
      'bread',
      'travels',
    ]);
  });

  it('keeps apart what a fragment and the places around it select', async () => {
    const answer = await ask(
      world.graph,
      `{ plain: search(query: "harbour") { ...Found } named: search(query: "harbour") { ...Found node { name } } }
       fragment Found on SearchHit { node { id } }`,
    );
    expect(answer.data).toEqual({
      plain: [{ node: { id: 'bank' } }],
      named: [{ node: { id: 'bank', name: 'Harbour Bank' } }],
    });
  });

  it.each([
    'bread AND',
    'NOT bread',
    'bread^9999999999999999999',
    'bread~99999',
    'name:bread',
    'name:(bread',
    '"bread',
    '/bre(ad/',
    '[a TO',
    '{* TO *}',
    'bread && || !',
    '*bread',
    '?',
    '\\',
    'bread\u0000bread',
    '\uD83C',
    'bread\uDF55',
    '\u0301',
    'bread '.repeat(166),
    Array.from({ length: 100 }, (_, at) => `w${at}`).join(' '),
    'x'.repeat(1000),
    Array.from({ length: 8 }, (_, at) => 'bread'.repeat(5) + 'abcdefgh'.charAt(at)).join(' '),
  ])('reads %j as text', async (query) => {
    await found(query);
  });

  it('reads any text as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), async (text) => {
        await found(`bread${text}`);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['', '1 to 1000 characters'],
    [' ', 'not blanks alone, got 1 character.'],
    ['word '.repeat(10_000), 'got 50,000 characters'],
    [Array.from({ length: 101 }, (_, at) => `w${at}`).join(' '), 'at most 100 different words, got 101'],
  ])('refuses %j in its own words', async (query, message) => {
    const answer = await ask(world.graph, 'query ($query: String!) { search(query: $query) { score } }', {
      query,
    });
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(answer.errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('stays within the limits of the index where every word is like many others', async () => {
    await cypher(
      world.graph,
      `UNWIND range(0, 25) AS a UNWIND range(0, 25) AS b
       CREATE (:Source:Entity {id: 'w' + a + '-' + b, name: 'word' + substring($letters, a, 1) + substring($letters, b, 1)})`,
      { letters: 'abcdefghijklmnopqrstuvwxyz' },
    );
    const words = ['wordaa', 'wordbb', 'wordcc', 'worddd', 'wordee', 'wordff', 'wordgg', 'wordhh'];
    expect((await found(words.join(' '))).slice(0, 8).sort()).toEqual(
      Array.from({ length: 8 }, (_, at) => `w${at}-${at}`),
    );
  });
});
