import { expect, it } from '@jest/globals';
import { removalEffects } from '../../../src/analysis/friction-value/removal-effects.ts';
import { jobTree } from '../../../src/analysis/steps-of-job.ts';

const part = (customer: string, job: string, friction: string, value: bigint) => {
  return { customer, job, step: job, friction, value, own: [], relief: null, without: value };
};

it('knows the least of an EXPERIENCES of which not all parts are told', () => {
  const parts = [
    part('ann', 'bake', 'heat', 9_000_000n),
    part('ann', 'cook', 'heat', 2_000_000n),
    part('ann', 'bake', 'dust', 5_000_000n),
    part('bob', 'bake', 'heat', 8_000_000n),
  ];
  const facts = {
    customers: ['ann', 'bob'].map((id) => ({
      ...{ id, market: null, population: null, valueOfTime: null, valueOfEffort: null },
    })),
    places: new Map(),
    touched: new Set<string>(),
    tree: jobTree([]),
    cells: [
      { job: 'bake', step: 'bake', friction: 'heat', value: 17_000_000n, own: 0n },
      { job: 'cook', step: 'cook', friction: 'heat', value: 2_000_000n, own: 0n },
      { job: 'bake', step: 'bake', friction: 'dust', value: 5_000_000n, own: 0n },
    ],
  };
  const counted = ['ann bake', 'ann cook', 'bob bake'].map((ends) => {
    const [customer = '', job = ''] = ends.split(' ');
    return { customer, job, frequencyPerMonth: 1 };
  });
  const experiencesOf = (most: number) => {
    const isCut = most < parts.length;
    const experiences = parts.toSorted((a, b) => Number(b.value - a.value)).slice(0, most);
    return removalEffects({ facts, experiences, held: isCut ? [] : null, counted, instead: [] }).flatMap(
      ({ subject, effect, effectKind }) =>
        'type' in subject && subject.type === 'EXPERIENCES'
          ? [`${subject.from} ${subject.to} ${effect} ${effectKind}`]
          : [],
    );
  };
  expect(experiencesOf(4)).toEqual(['ann heat -11 EXACT', 'bob heat -8 EXACT', 'ann dust -5 EXACT']);
  expect(experiencesOf(3)).toEqual(['ann heat -9 AT_LEAST', 'bob heat -8 EXACT', 'ann dust -5 EXACT']);
});
