import { ALL_HELD } from './held.ts';
import { blueprintCsv } from '../analysis/journey/blueprint-csv.ts';
import type { NameOf } from '../analysis/journey/blueprint-csv.ts';
import { journeyMermaid } from '../analysis/journey/journey-mermaid.ts';
import { journeyNotes } from '../analysis/journey/journey-notes.ts';
import { journey as analyse } from '../analysis/journey/journey.ts';
import type { Journey, JourneyFacts, JourneyGeneration } from '../analysis/journey/journey.ts';
import { badInput } from '../errors.ts';
import type { GraphReader } from '../graph/graph.ts';
import { LARGEST_NUMBER } from '../model/model.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { orchestrationFacts } from './orchestration-facts.ts';
import { numberOf, textOf } from './stored-value.ts';
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
  const facts = await journeyFacts(graph, { ...args, provider });
  const found = analyse(facts, { generation, valueOfTime });
  const nameOf = once(() => namesOf(graph, found));
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

async function journeyFacts(
  graph: GraphReader,
  scope: { readonly customer: string; readonly job: string; readonly provider: string | null },
): Promise<JourneyFacts> {
  const [facts, [row]] = await Promise.all([
    orchestrationFacts(graph, {
      ...scope,
      providers: [],
      offerings: [],
      includePlanned: false,
      held: ALL_HELD,
    }),
    graph.ask<SurroundingsRow>('journey/surroundings', { job: scope.job, provider: scope.provider ?? '' }),
  ]);
  const { purposes = [], places = [], touchpoints = [] } = row ?? {};
  return {
    ...facts,
    purposes: purposes.map(([job, rungs]) => ({ job, rungs })),
    stated: places.map(([job, ecosystem, share]) => ({ job, ecosystem, share: numberOf(share) })),
    touchpoints: touchpoints.map(([id, channel, position, minutes, valence, toward]) => ({
      id,
      channel: textOf(channel),
      position: numberOf(position),
      minutes: numberOf(minutes),
      valence: numberOf(valence),
      toward,
    })),
  };
}

/** The one row of the question; its file says what the lists hold. */
interface SurroundingsRow {
  readonly purposes: readonly (readonly [job: string, rungs: number])[];
  readonly places: readonly (readonly [job: string, ecosystem: string, share: unknown])[];
  readonly touchpoints: readonly (readonly [
    id: string,
    channel: unknown,
    position: unknown,
    minutes: unknown,
    valence: unknown,
    toward: readonly string[],
  ])[];
}

/** Reads the names of all that a journey shows; an id stands for a name that is missing. */
async function namesOf(graph: GraphReader, { stages }: Journey): Promise<NameOf> {
  const ids = stages.flatMap(({ job, touchpoint, frictions, ecosystems }) => [
    ...[job, touchpoint].filter((id) => id !== null),
    ...frictions.map(({ friction }) => friction),
    ...ecosystems,
  ]);
  const rows = await graph.ask<{ id: string; name: unknown }>('node/names', { ids: [...new Set(ids)] });
  const names = new Map(rows.map(({ id, name }) => [id, textOf(name)]));
  return (id) => names.get(id) ?? id;
}

function node(kind: string, id: string) {
  return { __typename: kind, id };
}
