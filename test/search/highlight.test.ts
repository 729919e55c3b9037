import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlight } from '../../src/search/highlight.ts';
import { WORD } from '../../src/search/word-pattern.ts';
import { indexQuery, searchWords, tolerances } from '../../src/search/search-words.ts';

/** A highlight drawn in one line: `Sell [bread] abroad`. */
function drawn(text: string, query: string): string | null {
  const parts = highlight(text, tolerances(searchWords(query)));
  return parts && parts.map((part) => (part.matched ? `[${part.text}]` : part.text)).join('');
}

describe('a highlight', () => {
  it('marks words as they stand, longer ones that begin so, and those with one typo', () => {
    expect(drawn('Sell bread, or breadcrumbs, not beads', 'Bread')).toBe(
      'Sell [bread], or [breadcrumbs], not beads',
    );
    expect(drawn('Baked Braed and bred', 'bread')).toBe('Baked [Braed] and [bred]');
    expect(drawn('Cut here', 'bread')).toBe(null);
  });

  it('takes words as the index splits them', () => {
    expect(drawn("At O'Reilly's, not Reilly", "o'reilly")).toBe("At [O'Reilly's], not Reilly");
    expect(drawn('foo_bar, bar and AT&T', 'bar t')).toBe('foo_bar, [bar] and AT&[T]');
    expect(drawn('顧客様の声、顧客', '客様 様の 顧')).toBe('[顧客様の]声、[顧]客');
    expect(drawn('ΟΔΟΣ ❤️', 'οδοσ ❤')).toBe('[ΟΔΟΣ] [❤️]');
  });

  it('takes the same words whether or not a row of joiners is begun from its first alone', () => {
    const plain = new RegExp(WORD.source.replace(/\(\?=.*?\(\?<!.*?\]\*\)/, ''), 'gu');
    expect(plain.source.length).toBeLessThan(WORD.source.length);
    const signs = ['_', '\u203F', '\u0301', '\u200D', 'a', '7', "'", 'ア', '客', 'ก', '😀', ' '];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 20 }), (text) => {
        expect(text.match(WORD)).toEqual(text.match(plain));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['_', '_\u0301', '\u0301', "a'", "'", '7,', 'a_', '\u200D', '客', 'ก', '🇸', '😀\u200D', 'ア'])(
    'of a text as long as any of %j alone is there at once',
    (sign) => {
      const text = sign.repeat(100_000 / sign.length);
      const started = performance.now();
      expect(drawn(text, 'bread')).toBe(null);
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );

  it('cuts a long text between words, around the first find', () => {
    const long = `${'before '.repeat(30)}needle${' after'.repeat(80)}`;
    const shown = drawn(long, 'needle') as string;
    expect(shown).toMatch(/^…(before )+\[needle\]( after)+…$/);
    expect(shown.length).toBeLessThan(250);
  });

  it('is the text, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 230 }),
        fc.string({ unit: 'binary' }),
        (text, query) => {
          const parts = highlight(text, tolerances(searchWords(query)));
          expect(parts === null || parts.map((part) => part.text).join('') === text).toBe(true);
        },
      ),
    );
  });

  it('of a long text is a stretch of it, and never half a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 900 }), (text) => {
        const shown = drawn(`${text} needle ${text}`, 'needle');
        expect(shown).toContain('[needle]');
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('the query for the index', () => {
  it('holds quoted words, beginnings and typos, each with its weight', () => {
    expect(indexQuery(tolerances(searchWords('Bread!')))).toBe(
      'name:"bread"^400 description:"bread"^100 name:bread*^8 description:bread*^2 ' +
        "name:/[dlmo]['’]bread.*/^4 description:/[dlmo]['’]bread.*/^1 name:bread~1^0.4 description:bread~1^0.1",
    );
    expect(indexQuery(tolerances(searchWords('tea 2026')))).toBe(
      'name:"tea"^400 description:"tea"^100 name:tea*^8 description:tea*^2 ' +
        "name:/[dlmo]['’]tea.*/^4 description:/[dlmo]['’]tea.*/^1 " +
        'name:"2026"^400 description:"2026"^100 name:2026*^8 description:2026*^2',
    );
  });

  it('escapes signs where it is not quoted', () => {
    expect(indexQuery(tolerances(searchWords('a:b')))).toBe(
      'name:"a:b"^400 description:"a:b"^100 name:a\\:b*^8 description:a\\:b*^2',
    );
  });

  it('takes each of many words as it stands', () => {
    const words = tolerances(searchWords('a b c d e f g h i'));
    expect(words).toHaveLength(9);
    expect(indexQuery(words)).not.toMatch(/[*~]/);
  });

  it('has nothing of the text that is syntax to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of searchWords(text)) expect(word).not.toMatch(/[+\-!(){}[\]^"~*?\\/&|\s]/);
      }),
    );
  });
});
