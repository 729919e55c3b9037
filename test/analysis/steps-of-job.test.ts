import { describe, expect, it } from '@jest/globals';
import { jobTree, stepsOfJob, type StepEdge } from '../../src/analysis/steps-of-job.ts';

/** Reads `export > pack 1, ship 2?`: a job, its steps with their positions, optional ones with a question mark. */
function tree(...lines: readonly string[]) {
  return jobTree(
    lines.flatMap((line) => {
      const [parent = '', children = ''] = line.split(' > ');
      return children.split(', ').map((text): StepEdge => {
        const [child = '', position = ''] = text.replace('?', '').split(' ');
        return {
          parent,
          child,
          position: position === '' ? null : Number(position),
          optional: text.endsWith('?') ? true : null,
        };
      });
    }),
  );
}

describe('the steps of a job', () => {
  it('are its leaves, depth first by position, ties by id, a missing position last', () => {
    const steps = stepsOfJob(
      tree('export > sell, deliver 2, find 1, audit 2', 'deliver > ship 2, clear 1'),
      'export',
    );
    expect(steps.map(({ job }) => job)).toEqual(['find', 'audit', 'clear', 'ship', 'sell']);
  });

  it('are the job itself where it has none', () => {
    expect(stepsOfJob(tree('export > ship 1'), 'ship')).toEqual([
      { job: 'ship', optional: false, above: [] },
    ]);
  });

  it('are optional below an optional relationship, however far up', () => {
    const steps = stepsOfJob(tree('export > deliver 1?, pay 2', 'deliver > ship 1'), 'export');
    expect(steps).toEqual([
      { job: 'ship', optional: true, above: ['deliver', 'export'] },
      { job: 'pay', optional: false, above: ['export'] },
    ]);
  });

  it('count once, at their first place, which decides whether they are optional and what is above', () => {
    const steps = stepsOfJob(
      tree('export > prepare 1?, deliver 2', 'prepare > sign 1', 'deliver > sign 1, ship 2'),
      'export',
    );
    expect(steps).toEqual([
      { job: 'sign', optional: true, above: ['prepare', 'export'] },
      { job: 'ship', optional: false, above: ['deliver', 'export'] },
    ]);
  });

  it('are found fast where jobs share the jobs below them', () => {
    const lines = Array.from({ length: 40 }, (_, level) => `a${level} > a${level + 1} 1, b${level + 1} 2`);
    const shared = Array.from(
      { length: 39 },
      (_, level) => `b${level + 1} > a${level + 2} 1, b${level + 2} 2`,
    );
    expect(stepsOfJob(tree(...lines, ...shared), 'a0').map(({ job }) => job)).toEqual(['a40', 'b40']);
  });

  it('refuse a job that is a step of itself', () => {
    expect(() =>
      stepsOfJob(tree('export > deliver 1', 'deliver > ship 1', 'ship > deliver 1'), 'export'),
    ).toThrow('got the cycle "deliver" → "ship" → "deliver"');
  });
});
