import type { CapabilityFacts } from '../analysis/orchestration/orchestration-facts.ts';
import type { GraphReader } from '../graph/graph.ts';
import { askHeld } from './held.ts';
import type { Held } from './held.ts';
import { numberOf } from './stored-value.ts';

/** Asks the graph what the planned offerings and concepts of a job need, and who can do it. */
export async function orchestrationCapabilities(
  graph: GraphReader,
  {
    held,
    offerings = [],
    ...params
  }: {
    readonly job: string;
    /** The focal provider's id; empty for none. */
    readonly provider: string;
    /** Planned offerings and concepts that do not serve the job, and are looked at too. */
    readonly offerings?: readonly string[];
    readonly held: Held;
  },
): Promise<CapabilityFacts> {
  const [row] = await askHeld<CapabilitiesRow>(graph, 'orchestration/capabilities', {
    params: { ...params, offerings },
    held,
  });
  const { requires = [], capabilities = [], partners = [] } = row ?? {};
  return {
    requires: requires.map(([offering, capability]) => ({ offering, capability })),
    capabilities: capabilities.map((capability) => ({
      ...capability,
      buildCost: numberOf(capability.buildCost),
    })),
    partners: partners.map(([provider, partner]) => ({ provider, partner })),
  };
}

/** The one row of the question; its file says what the lists hold. */
interface CapabilitiesRow {
  readonly requires: readonly (readonly [offering: string, capability: string])[];
  readonly capabilities: readonly {
    readonly id: string;
    /** As the graph holds it, whatever others wrote past the model. */
    readonly buildCost: unknown;
    readonly dependsOn: readonly string[];
    readonly hadBy: readonly string[];
    readonly lentBy: readonly string[];
  }[];
  readonly partners: readonly (readonly [provider: string, partner: string])[];
}
