import { blueprintCsv } from '../analysis/journey/blueprint-csv.ts';
import { journeyMermaid } from '../analysis/journey/journey-mermaid.ts';
import { journeyNotes } from '../analysis/journey/journey-notes.ts';
import { journey as analyse } from '../analysis/journey/journey.ts';
import type { Journey, JourneyGeneration } from '../analysis/journey/journey.ts';
import { journeyFactsUsed } from '../analysis/journey/used-facts.ts';
import { badInput } from '../errors.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import { journeyFacts } from './journey-facts.ts';
import { namesOf } from './names-of.ts';
import { shownNotes } from './shown-notes.ts';
import { valueOfTimeOf } from './value-of-time.ts';

interface JourneyArguments {
  readonly customer: string;
  readonly job: string;
  readonly provider?: string | null;
  readonly generation: JourneyGeneration;
  readonly valueOfTime?: number | null;
}

/** Query.journey. */
export async function journey(_: unknown, args: JourneyArguments, context: Context) {
  const { graph } = context;
  const { generation, provider = null } = args;
  if (generation !== 'GEN_3' && provider === null) {
    throw badInput(`Expected a "provider" for ${generation}, got none. Give one, or ask for GEN_3.`);
  }
  const valueOfTime = valueOfTimeOf(args);
  const facts = await journeyFacts(graph, { ...args, provider, includePlanned: false });
  const found = analyse(facts, { generation, valueOfTime });
  const nameOf = once(() => namesOf(graph, shownIds(found)));
  const view = graphView(context);
  return {
    generation,
    purpose: found.purpose.map((id) => view.node('Job', id)),
    stages: found.stages.map((stage) => ({
      ...stage,
      job: view.node('Job', stage.job),
      touchpoint: view.node('Touchpoint', stage.touchpoint),
      frictions: stage.frictions.map(({ friction, value }) => ({
        friction: view.node('Friction', friction),
        value,
      })),
      ecosystems: stage.ecosystems.map((id) => view.node('Ecosystem', id)),
    })),
    pivots: found.pivots,
    blueprintCsv: async () => blueprintCsv(found, await nameOf()),
    mermaid: async () => journeyMermaid(found, await nameOf()),
    restsOn: { view, facts: () => journeyFactsUsed(facts, { generation, valueOfTime }, found) },
    notes: shownNotes(journeyNotes(facts, { generation, valueOfTime }), view),
  };
}

/** All that a journey shows. */
function shownIds({ stages }: Journey): string[] {
  return stages.flatMap(({ job, touchpoint, frictions, ecosystems }) => [
    ...[job, touchpoint].filter((id) => id !== null),
    ...frictions.map(({ friction }) => friction),
    ...ecosystems,
  ]);
}
