import { blueprintCsv } from '../analysis/journey/blueprint-csv.ts';
import { journeyMermaid } from '../analysis/journey/journey-mermaid.ts';
import { journeyNotes } from '../analysis/journey/journey-notes.ts';
import { journey as analyse } from '../analysis/journey/journey.ts';
import type { Journey, JourneyGeneration } from '../analysis/journey/journey.ts';
import { badInput } from '../errors.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { journeyFacts } from './journey-facts.ts';
import { namesOf } from './names-of.ts';
import { within } from './within.ts';

interface JourneyArguments {
  readonly customer: string;
  readonly job: string;
  readonly provider?: string | null;
  readonly generation: JourneyGeneration;
  readonly valueOfTime?: number | null;
}

/** Query.journey. */
export async function journey(_: unknown, args: JourneyArguments, { graph }: Context) {
  const { generation, provider = null } = args;
  if (generation !== 'GEN_3' && provider === null) {
    throw badInput(`Expected a "provider" for ${generation}, got none. Give one, or ask for GEN_3.`);
  }
  const valueOfTime =
    args.valueOfTime == null ? null : within('valueOfTime', args.valueOfTime, [0, LARGEST_NUMBER]);
  const facts = await journeyFacts(graph, { ...args, provider, includePlanned: false });
  const found = analyse(facts, { generation, valueOfTime });
  const nameOf = once(() => namesOf(graph, shownIds(found)));
  const byTouchpoints = generation !== 'GEN_3';
  return {
    generation,
    purpose: found.purpose.map((id) => node('Job', id)),
    stages: found.stages.map((stage) => ({
      ...stage,
      job: stage.job === null ? null : node('Job', stage.job),
      touchpoint: stage.touchpoint === null ? null : node('Touchpoint', stage.touchpoint),
      frictions: stage.frictions.map(({ friction, value }) => ({
        friction: node('Friction', friction),
        value,
      })),
      ecosystems: stage.ecosystems.map((id) => node('Ecosystem', id)),
    })),
    pivots: found.pivots,
    blueprintCsv: async () => blueprintCsv(found, await nameOf()),
    mermaid: async () => journeyMermaid(found, await nameOf()),
    notes: journeyNotes(facts, { byTouchpoints, valueOfTime }).map((note) => ({
      ...note,
      nodes: note.nodes.map(({ kind, id }) => node(kind, id)),
    })),
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

function node(kind: string, id: string) {
  return { __typename: kind, id };
}
