import { describe, expect, it } from '@jest/globals';
import { toNumber } from '../../src/analysis/exact-decimal.ts';
import {
  generalisedCostOf,
  occurrencesPerYear,
  savedPerYear,
  valuationOf,
} from '../../src/analysis/generalised-cost.ts';
import { burdenOf, exactCost, hindranceOf, stepCost } from '../../src/analysis/step-cost.ts';
import { decimal } from '../../src/analysis/exact-decimal.ts';

const forms = burdenOf({ prevalence: 0.5, hours: 4, money: null, effort: 2 });

describe('the cost of a step', () => {
  it('is the base and what is left of each friction', () => {
    if (typeof forms === 'string') throw new Error(forms);
    const hindrance = hindranceOf([{ friction: 'forms', burden: forms }]);
    const base = exactCost({ hours: 1, money: 20, effort: null })!;
    expect(stepCost({ base, hindrance })).toEqual({ hours: 3_000_000, money: 20_000_000, effort: 1_000_000 });
    expect(
      stepCost({
        base,
        hindrance,
        reductions: new Map([
          ['forms', 0.75],
          ['queues', 1],
        ]),
      }),
    ).toEqual({
      hours: 1_500_000,
      money: 20_000_000,
      effort: 250_000,
    });
  });

  it('is rounded once, after summing', () => {
    const burden = burdenOf({ prevalence: 0.1, hours: 0.000004, money: 0, effort: 0 });
    if (typeof burden === 'string') throw new Error(burden);
    const hindrance = hindranceOf([
      { friction: 'forms', burden },
      { friction: 'queues', burden },
    ]);
    expect(stepCost({ base: exactCost({ hours: 0, money: 0, effort: 0 })!, hindrance }).hours).toBe(1);
  });

  it('takes a missing part for 0 only beside one that is given', () => {
    expect(exactCost({ hours: null, money: null, effort: null })).toBeNull();
    expect(toNumber(exactCost({ hours: null, money: 3, effort: null })!.hours)).toBe(0);
  });

  it('counts no friction of unknown prevalence or cost', () => {
    expect(burdenOf({ prevalence: null, hours: 1, money: 1, effort: 1 })).toBe('WITHOUT_PREVALENCE');
    expect(burdenOf({ prevalence: 1, hours: null, money: null, effort: null })).toBe('WITHOUT_COST');
  });
});

describe('the generalised cost', () => {
  const cost = { hours: 2_500_000, money: 10_000_000, effort: 4_000_000 };

  it('weighs hours and effort by what they are worth to the customer', () => {
    const valuation = valuationOf({ valueOfTime: 35.5, valueOfEffort: 2, questionValueOfTime: 99 });
    expect(toNumber(generalisedCostOf(valuation, cost))).toBe(10 + 35.5 * 2.5 + 2 * 4);
  });

  it('falls back on the value of time of the question, and then on none', () => {
    const asked = valuationOf({ valueOfTime: null, valueOfEffort: null, questionValueOfTime: 20 });
    const none = valuationOf({ valueOfTime: null, valueOfEffort: null, questionValueOfTime: null });
    expect([toNumber(generalisedCostOf(asked, cost)), asked.timeCounts]).toEqual([60, true]);
    expect([toNumber(generalisedCostOf(none, cost)), none.timeCounts]).toEqual([10, false]);
  });
});

describe('a year of it', () => {
  it('is population times frequency times twelve, one customer where nobody counted them', () => {
    expect(toNumber(occurrencesPerYear({ population: 250, frequencyPerMonth: 0.1 })!)).toBe(300);
    expect(toNumber(occurrencesPerYear({ population: null, frequencyPerMonth: 2 })!)).toBe(24);
    expect(occurrencesPerYear({ population: 5, frequencyPerMonth: null })).toBeNull();
    expect(savedPerYear(decimal(300), { before: decimal(0.3), after: decimal(0.1) })).toBe(60);
  });
});
