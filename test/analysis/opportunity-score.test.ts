import { describe, expect, it } from '@jest/globals';
import { isOverServed, opportunityBand, opportunityScore } from '../../src/analysis/opportunity-score.ts';

describe('the opportunity score', () => {
  it.each([
    [9, 2, 16, 'EXTREME'],
    [8.3, 1.6, 15, 'HIGH'],
    [8.2, 4.4, 12, 'HIGH'],
    [8.2, 6.4, 10, 'SOLID'],
    [4, 7, 4, 'LOW'],
    [0, 0, 0, 'LOW'],
    [10, 0, 20, 'EXTREME'],
  ])('of importance %d and satisfaction %d is %d, %s', (importance, satisfaction, score, band) => {
    expect(opportunityScore(importance, satisfaction)).toBe(score);
    expect(opportunityBand(score)).toBe(band);
  });

  it('is missing where either part is', () => {
    expect(opportunityScore(null, 3)).toBeNull();
    expect(opportunityScore(3, null)).toBeNull();
    expect(opportunityBand(null)).toBeNull();
    expect(isOverServed(null, 3)).toBeNull();
    expect(isOverServed(3, 3)).toBe(false);
    expect(isOverServed(3, 3.1)).toBe(true);
  });
});
