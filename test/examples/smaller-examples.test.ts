import { describe, expect, it } from '@jest/globals';
import { countOf, readExample, relationshipsOf } from './read-example.ts';
import type { Example } from './read-example.ts';

const NOUNS = [
  'Customer',
  'Job',
  'Ecosystem',
  'Provider',
  'Offering',
  'Capability',
  'Friction',
  'Touchpoint',
];

describe.each(['cloud-partners', 'social-login', 'voice-retail'])('the example %s', (name) => {
  it('has 10 to 40 of every noun', () => {
    const example = readExample(name);
    const counts = NOUNS.map((label) => ({ label, count: countOf(example, label) }));
    expect(counts.filter(({ count }) => count < 10 || count > 40)).toEqual([]);
  });
});

describe('the stories of the smaller examples', () => {
  it('gives the gathering of audit evidence one provider only', () => {
    const example = readExample('cloud-partners');
    const offerings = startsTo(example, 'RELIEVES', 'fric-evidence-by-hand');
    expect(offerings.flatMap((offering) => startsTo(example, 'OFFERS', offering))).toEqual([
      'prov-proofbook',
    ]);
  });

  it('embeds the login of the social network in a meditation service and others', () => {
    const example = readExample('social-login');
    const embedding = startsTo(example, 'EMBEDS', 'off-facebook-login');
    expect(embedding).toContain('off-chopra-meditation');
    const providers = new Set(embedding.flatMap((offering) => startsTo(example, 'OFFERS', offering)));
    expect(providers.size).toBeGreaterThanOrEqual(5);
    expect(providers).not.toContain('prov-facebook');
  });

  it('lets the voice assistant serve jobs in ecosystems where the retailer has no shop', () => {
    const example = readExample('voice-retail');
    const served = endsFrom(example, 'SERVES', 'off-alexa');
    const shops = relationshipsOf(example, 'PRESENT_IN')
      .filter(({ from, properties }) => from.id === 'prov-amazon' && properties.get('role') === 'FOREGROUND')
      .map(({ to }) => to.id);
    const places = new Set(
      served.flatMap((job) => placesOf(example, job)).filter((place) => !shops.includes(place)),
    );
    expect(places.size).toBeGreaterThanOrEqual(3);
    expect(startsTo(example, 'EMBEDS', 'off-alexa').length).toBeGreaterThanOrEqual(3);
  });

  it('rests on public tables only where a fact was read there', () => {
    const cited = ['cloud-partners', 'social-login', 'voice-retail'].flatMap((name) =>
      readExample(name).relationships.filter(
        ({ properties }) => !properties.get('sourceId')?.endsWith('-assumption'),
      ),
    );
    const cites = new Set(cited.map(({ type, properties }) => `${type} ${properties.get('sourceId')}`));
    expect(cites).toEqual(new Set(['HAS_CAPABILITY src-onet-29-3', 'ENGAGES_IN src-atus']));
  });
});

function startsTo(example: Example, type: string, end: string): string[] {
  return relationshipsOf(example, type)
    .filter(({ to }) => to.id === end)
    .map(({ from }) => from.id);
}

function endsFrom(example: Example, type: string, start: string): string[] {
  return relationshipsOf(example, type)
    .filter(({ from }) => from.id === start)
    .map(({ to }) => to.id);
}

/** The ecosystems of a step, or else of the nearest job above it that has any. */
function placesOf(example: Example, job: string): string[] {
  const own = endsFrom(example, 'TAKES_PLACE_IN', job);
  return own.length > 0
    ? own
    : startsTo(example, 'HAS_STEP', job).flatMap((above) => placesOf(example, above));
}
