import { ThroughlineError } from '../errors.ts';
import { byCodeUnit } from './code-unit-order.ts';

/** One HAS_STEP. */
export interface StepEdge {
  readonly parent: string;
  readonly child: string;
  /** Its order among the steps of the same job; null sorts last, ties go by id. */
  readonly position: number | null;
  /** Whether it can be left out; null is false. */
  readonly optional: boolean | null;
}

/** The steps of each job that has any, in their order. */
export type JobTree = ReadonlyMap<string, readonly StepEdge[]>;

/** A leaf below a job: something to get done. */
export interface JobStep {
  readonly job: string;
  /** Whether a HAS_STEP between the job asked for and this step is optional. */
  readonly optional: boolean;
  /** The jobs above it on the way of its first place, the nearest first, the job asked for last; none for that job itself. */
  readonly above: readonly string[];
}

/** The nearest of a step and the jobs above it that is among those; undefined where none is. */
export function nearestOf(
  { job, above }: Pick<JobStep, 'job' | 'above'>,
  among: { has(job: string): boolean },
): string | undefined {
  return [job, ...above].find((one) => among.has(one));
}

/** Orders the HAS_STEPs once, for any number of jobs. */
export function jobTree(edges: readonly StepEdge[]): JobTree {
  const tree = new Map<string, StepEdge[]>();
  for (const edge of edges) {
    const siblings = tree.get(edge.parent);
    if (siblings === undefined) {
      tree.set(edge.parent, [edge]);
    } else {
      siblings.push(edge);
    }
  }
  for (const siblings of tree.values()) {
    siblings.sort(byPosition);
  }
  return tree;
}

/**
 * The steps of a job: the leaves below it, depth first by position. One that is reached twice counts once, at its first
 * place, which also decides whether it is optional and which jobs are above it. A job without steps is its own single step.
 * @throws ThroughlineError GRAPH_RULE when a job is a step of itself, however far down.
 */
export function stepsOfJob(tree: JobTree, job: string): readonly JobStep[] {
  const steps: JobStep[] = [];
  const seen = new Set<string>();
  const above: string[] = [];

  const walk = (current: string, optional: boolean): void => {
    if (above.includes(current)) {
      throw cycle([...above.slice(above.indexOf(current)), current]);
    }
    if (seen.has(current)) {
      return; // all that is below it has its first place already
    }
    seen.add(current);
    const children = tree.get(current);
    if (children === undefined) {
      steps.push({ job: current, optional, above: above.toReversed() });
      return;
    }
    above.push(current);
    for (const { child, optional: leftOut } of children) {
      walk(child, optional || leftOut === true);
    }
    above.pop();
  };

  walk(job, false);
  return steps;
}

function byPosition(a: StepEdge, b: StepEdge): number {
  const [first, second] = [a.position ?? Infinity, b.position ?? Infinity];
  return first === second ? byCodeUnit(a.child, b.child) : first - second;
}

function cycle(jobs: readonly string[]): ThroughlineError {
  const way = jobs.map((id) => `"${id}"`).join(' → ');
  return new ThroughlineError(
    'GRAPH_RULE',
    `Expected the steps of a job to lead away from it, got the cycle ${way}. Delete one of these HAS_STEP relationships.`,
  );
}
