import type { JourneyFacts } from '../analysis/journey/journey.ts';
import type { GraphReader } from '../graph/graph.ts';
import { ALL_HELD } from './held.ts';
import { readOrchestration } from './orchestration-facts.ts';
import type { OrchestrationScope } from './orchestration-facts.ts';
import { numberOf, textOf } from './stored-value.ts';

/**
 * Asks for one customer and one job with what surrounds it, in two questions, and one more for planned offerings.
 * @throws ThroughlineError NOT_FOUND for the first id that the graph does not have.
 */
export async function journeyFacts(
  graph: GraphReader,
  scope: Pick<OrchestrationScope, 'customer' | 'job' | 'provider' | 'includePlanned'>,
): Promise<ReadJourney> {
  const [{ facts, names }, [row]] = await Promise.all([
    readOrchestration(graph, {
      ...scope,
      providers: [],
      offerings: [],
      held: ALL_HELD,
    }),
    graph.ask<SurroundingsRow>('journey/surroundings', { job: scope.job, provider: scope.provider ?? '' }),
  ]);
  const { inServiceOf = [], places = [], touchpoints = [], emotions = [] } = row ?? {};
  const ecosystemNames = places.flatMap(([, ecosystem, , name]): [string, string][] => {
    const text = textOf(name);
    return text === null ? [] : [[ecosystem, text]];
  });
  return {
    ...facts,
    names: new Map([...names, ...ecosystemNames]),
    inServiceOf: inServiceOf.map(([from, to]) => ({ from, to })),
    stated: places.map(([job, ecosystem, share]) => ({ job, ecosystem, share: numberOf(share) })),
    touchpoints: touchpoints.map(([id, channel, position, minutes, valence, toward]) => ({
      id,
      channel: textOf(channel),
      position: numberOf(position),
      minutes: numberOf(minutes),
      valence: numberOf(valence),
      toward,
    })),
    emotions: new Set(emotions),
  };
}

/** What a journey rests on, and the names that came with it, by id. */
export interface ReadJourney extends JourneyFacts {
  readonly names: ReadonlyMap<string, string>;
}

/** The one row of the question; its file says what the lists hold. */
interface SurroundingsRow {
  readonly inServiceOf: readonly (readonly [from: string, to: string])[];
  readonly places: readonly (readonly [job: string, ecosystem: string, share: unknown, name: unknown])[];
  readonly touchpoints: readonly (readonly [
    id: string,
    channel: unknown,
    position: unknown,
    minutes: unknown,
    valence: unknown,
    toward: readonly string[],
  ])[];
  readonly emotions: readonly string[];
}
