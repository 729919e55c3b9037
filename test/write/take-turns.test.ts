import { describe, expect, it } from '@jest/globals';
import { takeTurns } from '../../src/write/take-turns.ts';

describe('work that takes turns', () => {
  it('runs one at a time, in the order of the calls, past failures', async () => {
    const turns = takeTurns();
    const told: string[] = [];
    const piece = (name: string, fails = false) =>
      turns(async () => {
        told.push(`${name} begins`);
        await new Promise((done) => setTimeout(done, 1));
        told.push(`${name} ends`);
        if (fails) throw new Error(`${name} failed.`);
        return name;
      });
    const answers = await Promise.allSettled([piece('one'), piece('two', true), piece('three')]);
    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
