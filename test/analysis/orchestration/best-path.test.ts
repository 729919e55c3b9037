import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { bestPath, type BestPath } from '../../../src/analysis/orchestration/best-path.ts';
import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import { ThroughlineError } from '../../../src/errors.ts';
import { layeredFacts } from '../../support/layered-facts.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';

it('keeps none of the facts of a pair, which thousands of pairs would fill the memory with', async () => {
  const { found, facts } = foundInFacts();
  await setImmediate(); // what is read in a weak reference stays until the turn is over
  collectGarbage();
  expect(facts.deref()).toBeUndefined();
  const shown = /HAS_STEP.*\n.*\["cash", "ask"\], \["credit", "fund"\].*\n.*\["bank", "cash"\]/s;
  for (const path of [found.path, found.today]) expect(path?.cypher).toMatch(shown);
});

function foundInFacts(): { readonly found: BestPath; readonly facts: WeakRef<OrchestrationFacts> } {
  const facts = layeredFacts({
    customer: { id: 'cafe', market: null, population: 1, valueOfTime: 30, valueOfEffort: 1 },
    job: 'grow',
    steps: ['ask', 'fund'],
    offerings: [
      { id: 'cash', step: 0, provider: 'bank', cost: [1, 0, 0], used: true },
      { id: 'credit', step: 1, provider: 'bank', cost: [1, 0, 0], used: true },
    ],
  });
  const found = bestPath(facts, { ...PLAIN_QUESTION, select: 'BEST', first: 1 });
  if (found instanceof ThroughlineError) throw found;
  return { found, facts: new WeakRef(facts) };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
