import { describe, expect, it } from '@jest/globals';
import { writeCursor } from '../../src/loaders/cursor.ts';
import { readOrder } from '../../src/loaders/order.ts';
import type { OrderInput } from '../../src/loaders/order.ts';
import { readPage } from '../../src/loaders/page.ts';
import { readModel } from '../../src/model/read-model.ts';

const model = readModel();
const customers = { model, node: model.node('CUSTOMER'), relationship: null };
const byId = readOrder(customers, null);
const order = (...orderBy: OrderInput[]): ReturnType<typeof readOrder> => readOrder(customers, orderBy);

describe('a page', () => {
  it('is 20 by id from the start unless it says otherwise', () => {
    expect(readPage(customers, {})).toEqual({
      size: 20,
      order: byId,
      backward: false,
      after: null,
      before: null,
    });
  });

  it('begins after a cursor, whichever id it names', () => {
    expect(readPage(customers, { first: 5, after: writeCursor(byId, 'job:bake~1', []) })).toMatchObject({
      size: 5,
      after: { id: 'job:bake~1', values: [] },
    });
    expect(readPage(customers, { last: 5, before: writeCursor(byId, 'x', []) })).toMatchObject({
      backward: true,
      before: { id: 'x' },
    });
  });

  it('holds the values of its order in its cursors', () => {
    const orderBy = [{ population: 'DESC' }, { name: 'ASC' }];
    const after = writeCursor(order(...orderBy), 'ada', [null, 'Ada "the" baker']);
    expect(readPage(customers, { orderBy, after }).after).toEqual({
      id: 'ada',
      values: [null, 'Ada "the" baker'],
    });
  });

  it.each([
    '',
    'x',
    'aWQ6',
    `${writeCursor(byId, 'a', [])}==`,
    Buffer.from('{}').toString('base64url'),
    Buffer.from('["",1,"a"]').toString('base64url'),
  ])('refuses %j as a cursor', (after) => {
    expect(() => readPage(customers, { after })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each(['no sign of ours', 'a\u{1F355}', 'a'.repeat(129)])(
    'takes a cursor at the id "%s", which others wrote past the model',
    (id) => {
      expect(readPage(customers, { after: writeCursor(byId, id, []) }).after).toEqual({ id, values: [] });
    },
  );

  it.each([
    ['a text for a number', [{ population: 'ASC' }], ['many']],
    ['a number for a text', [{ name: 'ASC' }], [1]],
    ['no day', [{ observedAt: 'ASC' }], ['2026-02-30']],
    ['too few values', [{ name: 'ASC' }, { kind: 'ASC' }], ['Ada']],
    ['a list', [{ name: 'ASC' }], [['Ada']]],
  ])('refuses a cursor with %s', (_, orderBy, values) => {
    const after = writeCursor(order(...orderBy), 'ada', values);
    expect(() => readPage(customers, { orderBy, after })).toThrow(/a cursor from an earlier page/);
  });

  it('refuses a cursor of another order and says so', () => {
    const after = writeCursor(order({ name: 'ASC' }), 'ada', ['Ada']);
    for (const orderBy of [[], [{ name: 'DESC' }], [{ name: 'ASC_NULLS_FIRST' }], [{ market: 'ASC' }]]) {
      expect(() => readPage(customers, { orderBy, after })).toThrow(/of this order, got one of another/);
    }
    expect(() => readPage(customers, { orderBy: [{ name: 'ASC' }], after })).not.toThrow();
  });
});

describe('an order', () => {
  it.each([[{}], [{ name: 'ASC', id: 'ASC' }], [{ name: null }]])('refuses %j as an entry', (entry) => {
    expect(() => order(entry as OrderInput)).toThrow(/exactly one thing to order by/);
  });

  it('ends at the id, which tells all nodes apart', () => {
    expect(order({ id: 'DESC' }, { name: 'ASC' })).toMatchObject({ keys: [], idDescending: true });
    expect(order({ id: 'ASC' })).toEqual(byId);
  });
});
