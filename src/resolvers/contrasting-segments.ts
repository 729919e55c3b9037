import { contrastingSegments as analyse } from '../analysis/contrasting-segments/contrasting-segments.ts';
import { collectNotes } from '../analysis/notes.ts';
import type { Note } from '../analysis/notes.ts';
import { PRICING_NOTES } from '../analysis/pricing-notes.ts';
import type { GraphReader } from '../graph/graph.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { readLeftOut } from './friction-left-out.ts';
import { graphView } from './graph-view.ts';
import { requireJob } from './require-known.ts';
import { shownNotes } from './shown-notes.ts';
import { numberOf } from './stored-value.ts';
import { valueOfTimeOf } from './value-of-time.ts';
import { within } from './within.ts';

interface Arguments {
  readonly job: string;
  readonly first: number;
  readonly valueOfTime?: number | null;
}

/** Query.contrastingSegments. */
export async function contrastingSegments(_: unknown, args: Arguments, context: Context) {
  const { graph, checkpoint } = context;
  const question = {
    job: args.job,
    first: within('first', args.first, [1, 100]),
    valueOfTime: valueOfTimeOf(args),
  };
  await requireJob(graph, args.job);
  const rows = await graph.ask<Row>('contrasting-segments/frictions', { job: args.job });
  const customers = rows.map(({ id, valueOfTime, valueOfEffort, frictions }) => ({
    id,
    valueOfTime: numberOf(valueOfTime),
    valueOfEffort: numberOf(valueOfEffort),
    frictions: frictions.map(([friction, prevalence, hours, money, effort, reduction, steps, reliefs]) => ({
      friction,
      prevalence: numberOf(prevalence),
      hours: numberOf(hours),
      money: numberOf(money),
      effort: numberOf(effort),
      reduction,
      steps,
      reliefs,
    })),
  }));
  const view = graphView(context);
  const ignored = once(() => view.read((read) => ignoredBelow(read, args.job)));
  return analyse(customers, question, { checkpoint }).map(
    ({ a, b, difference, frictions, notes, facts }) => ({
      a: { __typename: 'Customer', id: a },
      b: { __typename: 'Customer', id: b },
      difference,
      frictions: frictions.map((id) => ({ __typename: 'Friction', id })),
      restsOn: { view, facts },
      notes: async () => shownNotes([...notes, ...(await ignored())], view),
    }),
  );
}

/** What counts nowhere among the steps of a job: the same for all pairs. */
async function ignoredBelow(graph: GraphReader, job: string): Promise<readonly Note[]> {
  const jobs = await graph.ask<{ readonly id: string; readonly hasSteps: boolean }>(
    'contrasting-segments/jobs',
    { job },
  );
  const leftOut = await readLeftOut(graph, {
    customers: null,
    jobs: jobs.map(({ id }) => id),
    parents: jobs.flatMap(({ id, hasSteps }) => (hasSteps ? [id] : [])),
    experiences: false, // those of a pair are told of it
  });
  const notes = collectNotes(PRICING_NOTES);
  for (const { code, count, nodes } of leftOut) notes.addCounted(code, count, nodes);
  return notes.notes();
}

interface Row {
  readonly id: string;
  readonly valueOfTime: unknown;
  readonly valueOfEffort: unknown;
  readonly frictions: readonly (readonly [
    friction: string,
    prevalence: unknown,
    hours: unknown,
    money: unknown,
    effort: unknown,
    reduction: number,
    steps: readonly string[],
    reliefs: readonly string[],
  ])[];
}
