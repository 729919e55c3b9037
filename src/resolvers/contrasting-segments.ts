import { contrastingSegments as analyse } from '../analysis/contrasting-segments/contrasting-segments.ts';
import type { Context } from './context.ts';
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
    first: within('first', args.first, [1, 100]),
    valueOfTime: valueOfTimeOf(args),
  };
  await requireJob(graph, args.job);
  const rows = await graph.ask<Row>('contrasting-segments/frictions', { job: args.job });
  const customers = rows.map(({ id, valueOfTime, valueOfEffort, frictions }) => ({
    id,
    valueOfTime: numberOf(valueOfTime),
    valueOfEffort: numberOf(valueOfEffort),
    frictions: frictions.map(([friction, prevalence, hours, money, effort, reduction]) => ({
      friction,
      prevalence: numberOf(prevalence),
      hours: numberOf(hours),
      money: numberOf(money),
      effort: numberOf(effort),
      reduction,
    })),
  }));
  const view = graphView(context);
  return analyse(customers, question, { checkpoint }).map(
    ({ a, b, difference, frictions, notes, facts }) => ({
      a: { __typename: 'Customer', id: a },
      b: { __typename: 'Customer', id: b },
      difference,
      frictions: frictions.map((id) => ({ __typename: 'Friction', id })),
      restsOn: { view, facts },
      notes: shownNotes(notes, view),
    }),
  );
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
  ])[];
}
