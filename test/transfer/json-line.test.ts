import { describe, expect, it } from '@jest/globals';
import type { NodeType, Property } from '../../src/model/model.ts';
import { nodeLine, relationshipLine } from '../../src/transfer/json-line.ts';
import { model } from './files.ts';

const { properties: known } = model.byLabel('Touchpoint') as NodeType;
const touchpoint = (properties: Record<string, unknown>): string =>
  nodeLine({ id: 't1', labels: ['Touchpoint'], properties: { id: 't1', ...properties }, known });

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
  const { properties } = model.ofType('SERVES')[0] as { properties: ReadonlyMap<string, Property> };
  const line = relationshipLine({
    type: 'SERVES',
    from: { id: 'o1', label: 'Offering' },
    to: { id: 'j1', label: 'Job' },
    properties: { hours: 2 },
    known: properties,
  });
  expect(line).toBe(
    '{"type":"relationship","id":"SERVES o1 j1","label":"SERVES",' +
      '"start":{"id":"o1","labels":["Offering"],"properties":{"id":"o1"}},' +
      '"end":{"id":"j1","labels":["Job"],"properties":{"id":"j1"}},"properties":{"hours":2.0}}\n',
  );
});
