import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/errors.ts';
import { noFaults, refuseFaults } from '../../src/write/refusal.ts';

function fault(index: number, message: string): Fault {
  return { index, field: 'hours', expected: 'a number', got: '"x"', message };
}

describe('a call', () => {
  it('without faults goes on', () => {
    expect(() => refuseFaults(noFaults())).not.toThrow();
  });

  it('with one fault is refused with its sentence', () => {
    expect(() => refuseFaults({ input: [], rules: [fault(0, 'Expected no cycle.')] })).toThrow(
      expect.objectContaining({ code: 'GRAPH_RULE', message: 'Expected no cycle. Nothing was written.' }),
    );
  });

  it('with several is refused with all of them by row, as bad input where any is', () => {
    const faults = { input: [fault(2, 'Second.')], rules: [fault(1, 'First.'), fault(2, 'Third.')] };
    expect(() => refuseFaults(faults)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/got 3 faults; nothing was written. The first, in row 1: First\.$/),
        faults: [fault(1, 'First.'), fault(2, 'Second.'), fault(2, 'Third.')],
      }),
    );
  });
});
