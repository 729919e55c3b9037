import { expect, it } from '@jest/globals';
import { explainedPath } from '../../../src/analysis/orchestration/explained-path.ts';
import type { PathResult } from '../../../src/analysis/orchestration/orchestration-result.ts';

const free = { hours: 0, money: 0, effort: 0, generalised: 0 };

function path(
  of: Partial<PathResult> & { readonly choices: readonly string[]; readonly concepts?: readonly string[] },
): PathResult {
  const { choices, concepts = [], ...rest } = of;
  const isOffered = (choice: string): boolean => !['UNAIDED', 'SKIPPED', ...concepts].includes(choice);
  return {
    steps: choices.map((choice) => ({
      job: 'pay',
      optional: false,
      choice: choice === 'UNAIDED' || choice === 'SKIPPED' ? choice : 'OFFERING',
      offering: choice === 'UNAIDED' || choice === 'SKIPPED' ? null : choice,
      provider: isOffered(choice) ? 'bank' : null,
      presence: null,
      cost: free,
      frictions: [],
    })),
    handoffs: [],
    cost: free,
    handoffCost: free,
    saved: null,
    yearlyValue: null,
    providers: [],
    missingCapabilities: [],
    missingCost: 0,
    cypher: '',
    confidence: null,
    ...rest,
  };
}

it.each<[string, PathResult]>([
  [
    'Leaving out every step takes 0 hours, EUR 0 and 0 effort points: EUR 0 in all.',
    path({ choices: ['SKIPPED'] }),
  ],
  [
    '1 step done unaided takes 1 hour, EUR 0 and 0.5 effort points: EUR 12.35 in all. That is what today costs.',
    path({
      choices: ['UNAIDED'],
      cost: { hours: 1, money: 0, effort: 0.5, generalised: 12.345678 },
      saved: 0,
      yearlyValue: 0,
    }),
  ],
  [
    '1 offering of 1 provider and 2 steps done unaided take 0.000001 hours, EUR 1,000,000 and 1 effort point: EUR 1,000,000 in all. ' +
      'Against today it costs EUR 0.50 each time and EUR 600 a year more.',
    path({
      choices: ['loan', 'UNAIDED', 'loan', 'UNAIDED'],
      providers: ['bank'],
      cost: { hours: 1e-6, money: 1e6, effort: 1, generalised: 1e6 },
      saved: -0.5,
      yearlyValue: -600,
    }),
  ],
  [
    '2 concepts that nobody offers take 0 hours, EUR 0 and 0 effort points: EUR 0 in all. ' +
      'Against today it saves EUR 3 each time; 2 missing capabilities would have to be built for EUR 1,020.30.',
    path({
      choices: ['idea', 'box'],
      concepts: ['idea', 'box'],
      saved: 3,
      missingCapabilities: ['scan', 'sign'],
      missingCost: 1020.3,
    }),
  ],
  [
    '1 offering of 1 provider and 1 concept that nobody offers take 0 hours, EUR 0 and 0 effort points: EUR 0 in all. ' +
      '1 missing capability would have to be built at a cost that is not known.',
    path({
      choices: ['idea', 'loan'],
      concepts: ['idea'],
      providers: ['bank'],
      missingCapabilities: ['scan'],
      missingCost: null,
    }),
  ],
])('%s', (sentence, explained) => {
  expect(explainedPath(explained, 'EUR')).toBe(sentence);
});
