import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextRelease } from '../../../bench/value-instances.ts';
import { annealedClosure } from '../../../src/analysis/capability-portfolio/closure-annealing.ts';
import { closureHull } from '../../../src/analysis/capability-portfolio/closure-hull.ts';
import { firstChoice, localSearch } from '../../../src/analysis/capability-portfolio/local-search.ts';
import {
  objectiveOf,
  portfolioProblem,
  totalOf,
} from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Aim, PortfolioProblem } from '../../../src/analysis/capability-portfolio/portfolio-problem.ts';
import { valueModel } from '../../../src/analysis/capability-portfolio/value-model.ts';
import { aimOf, bestOf, isAllowed, objectiveOf as plainObjective } from './brute-force-aims.ts';
import { plainModels } from './brute-force-values.ts';

const models = [{}, { fractional: true }, { awkward: true }].map((more) =>
  plainModels({ entries: 1, groups: 12, ...more }),
);
const never = () => false;

describe('an annealed choice', () => {
  it('keeps to the aim, is never worse, and mostly the best of a few', () => {
    const shapes = fc.record({
      kind: fc.constantFrom('WITHIN' as const, 'REACH' as const),
      measure: fc.constantFrom('COST' as const, 'COUNT' as const),
      share: fc.constantFrom(0.1, 0.3, 0.5, 0.7),
    });
    let tried = 0;
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(...models), shapes, (plain, shape) => {
        const aim = aimOf(plain, shape);
        const problem = portfolioProblem(valueModel(plain), aim);
        const hull = closureHull(problem, never);
        if (hull === undefined) return;
        const begun = aim.kind === 'WITHIN' ? [] : [...problem.costs.keys()];
        const items = annealedClosure(problem, { begun, rate: hull.rate, outOfTime: never });
        expect(items).toEqual(annealedClosure(problem, { begun, rate: hull.rate, outOfTime: never }));
        const set = new Set(items.flatMap((item) => problem.members[item]!));
        expect(isAllowed(plain, aim, set)).toBe(true);
        const [worse, better] = [objectiveOf(problem, begun), plainObjective(plain, aim, set)];
        if (aim.kind === 'WITHIN') expect(better).toBeGreaterThanOrEqual(worse);
        else expect(better).toBeLessThanOrEqual(worse * (1 + 1e-12));
        tried += 1;
        if (Math.abs(better - bestOf(plain, aim)) <= 1e-9 * better) found += 1;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0.9 * tried);
  });

  it.each(['WITHIN', 'REACH'] as const)('beats exchanges where offerings share much: %s', (kind) => {
    const { model } = nextRelease({ offerings: 200, capabilities: 600, depth: 6, seed: 1 });
    const cost = model.costs.reduce((sum, one) => sum + one, 0);
    const aim: Aim =
      kind === 'WITHIN'
        ? { kind, measure: 'COST', limit: 0.4 * cost }
        : { kind, measure: 'COST', newValue: 0.5 * totalOf(model) };
    const problem = portfolioProblem(model, aim);
    const exchanged = localSearch(problem, {
      begun: firstChoice(problem, { outOfTime: never }),
      outOfTime: never,
    });
    const annealed = annealedFrom(problem, exchanged);
    if (kind === 'WITHIN') expect(annealed).toBeGreaterThan(objectiveOf(problem, exchanged));
    else expect(annealed).toBeLessThan(objectiveOf(problem, exchanged));
  });
});

function annealedFrom(problem: PortfolioProblem, begun: readonly number[]): number {
  const { rate } = closureHull(problem, never)!;
  return objectiveOf(problem, annealedClosure(problem, { begun, rate, outOfTime: never }));
}
