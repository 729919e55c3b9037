import { describe, expect, it } from '@jest/globals';
import type { NodeType, RelationshipType } from '../../../src/model/model.ts';
import { APOC_JSON } from '../../../src/transfer/export/apoc-json.ts';
import { LeftOut } from '../../../src/transfer/export/left-out.ts';
import { model } from '../files.ts';

const noun = model.byLabel('Touchpoint') as NodeType;
const touchpoint = (properties: Record<string, unknown>): string => {
  const values = new LeftOut(APOC_JSON).pass({ id: 't1', ...properties }, noun, ['t1']);
  return APOC_JSON.nodes(noun).write([{ id: 't1', labels: ['Touchpoint'], values }]);
};

describe('a line of a node', () => {
  it('has the form of APOC, its properties in the order of the model and no others', () => {
    expect(touchpoint({ channel: 'app', mood: 'good', name: 'Sign in', observedAt: '2025-03-31' })).toBe(
      '{"type":"node","id":"t1","labels":["Touchpoint"],"properties":' +
        '{"id":"t1","name":"Sign in","observedAt":"2025-03-31","channel":"app"}}\n',
    );
  });

  it.each([
    [3, '3.0'],
    [0, '0.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
  ])('writes the float %p so that it stays one', (durationMinutes, text) => {
    expect(touchpoint({ durationMinutes })).toContain(`"durationMinutes":${text}}`);
  });

  it('writes integers as such, and leaves out what JSON has no text for', () => {
    expect(touchpoint({ position: 3, durationMinutes: NaN, valence: null })).toContain(
      '"id":"t1","position":3}',
    );
  });
});

it('a line of a relationship names its ends by label and id', () => {
  const serves = model.ofType('SERVES')[0] as RelationshipType;
  const values = new LeftOut(APOC_JSON).pass({ hours: 2 }, serves, ['o1', 'j1']);
  const section = APOC_JSON.relationships(serves, { from: 'Offering', to: 'Job' });
  expect(section.write([{ from: 'o1', to: 'j1', values }])).toBe(
    '{"type":"relationship","id":"SERVES o1 j1","label":"SERVES",' +
      '"start":{"id":"o1","labels":["Offering"],"properties":{"id":"o1"}},' +
      '"end":{"id":"j1","labels":["Job"],"properties":{"id":"j1"}},"properties":{"hours":2.0}}\n',
  );
});
