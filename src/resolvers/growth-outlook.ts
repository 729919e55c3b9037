import { PARTNER_MATURITY } from '../analysis/capability-portfolio/acquisition-ways.ts';
import { growthMoves, isToBeMade, missingFor } from '../analysis/friction-value/growth-moves.ts';
import type { NeedFacts } from '../analysis/friction-value/growth-moves.ts';
import { growthOutlook as analyse } from '../analysis/friction-value/growth-outlook.ts';
import type {
  GrowthFacts,
  GrowthObjective,
  GrowthTarget,
} from '../analysis/friction-value/growth-outlook.ts';
import { growthScores } from '../analysis/recorded/scores.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { WhatIfChange } from '../write/what-if-change.ts';
import type { Context } from './context.ts';
import { frictionFacts, frictionScope } from './friction-facts.ts';
import type { FrictionScope, ReadFrictions } from './friction-facts.ts';
import { shownFrictionNotes } from './friction-left-out.ts';
import { frictionsUsed } from './frictions-used.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { requireKnown } from './require-known.ts';
import { servingOfferings } from './serving-offerings.ts';
import { within } from './within.ts';

interface GrowthInput {
  readonly provider: string;
  readonly customers?: readonly string[] | null;
  readonly objective?: GrowthObjective | null;
  readonly cutOff: number;
  readonly valueOfTime?: number | null;
  readonly first: number;
  readonly whatIf?: readonly WhatIfChange[] | null;
}

/** Query.growthOutlook. What only some fields need is asked for where they are selected. */
export async function growthOutlook(
  _: unknown,
  { input }: { readonly input: GrowthInput },
  context: Context,
) {
  const first = within('first', input.first, [1, 1000]);
  const question = {
    objective: input.objective ?? null,
    cutOff: within('cutOff', input.cutOff, [0, 1]),
  };
  const scope = { ...frictionScope(input), provider: input.provider };
  const view = graphView(context, input.whatIf);
  const facts = await view.read((graph) => growthFacts(graph, scope));
  context.checkpoint();
  const { targets, blindSpots, steps, ...outlook } = analyse(facts, question);
  const { outsideShare } = outlook;
  context.onScores(async () => growthScores({ provider: input.provider, outsideShare, steps }));
  return {
    ...outlook,
    restsOn: frictionsUsed(view, { facts, provider: input.provider }),
    moves: () => shownMoves(view, { facts, targets: targets.slice(0, first), provider: input.provider }),
    blindSpots: blindSpots.slice(0, first).map(({ step, job, value, where }) => ({
      job: view.node('Job', step),
      of: view.node('Job', job),
      value,
      where,
    })),
    blindSpotCount: blindSpots.length,
    notes: () =>
      shownFrictionNotes(view, {
        facts,
        scope,
        also: outlook.verdict === null ? ['NOTHING_TO_SHARE'] : [],
      }),
  };
}

async function growthFacts(
  graph: GraphReader,
  scope: FrictionScope & { readonly provider: string },
): Promise<GrowthFacts & ReadFrictions> {
  await requireKnown(graph, scope);
  const [frictions, ownRows] = await Promise.all([
    frictionFacts(graph, scope),
    graph.ask<{ job: string; steps: string[] }>('growth-outlook/own-steps', {
      provider: scope.provider,
      customers: scope.customers,
    }),
  ]);
  return { ...frictions, ownSteps: new Map(ownRows.map(({ job, steps }) => [job, new Set(steps)])) };
}

async function shownMoves(
  view: GraphView,
  of: {
    readonly facts: GrowthFacts;
    readonly targets: readonly GrowthTarget[];
    readonly provider: string;
  },
) {
  const { facts, targets, provider } = of;
  const { moves, needs } = await view.read(async (graph) => {
    const offerings = await servingOfferings(graph, {
      steps: targets.map(({ step }) => step),
      ecosystems: [],
      customers: facts.customers,
    });
    const found = growthMoves(targets, { ...facts, provider, offerings });
    const toBeMade = new Set(offerings.filter((one) => isToBeMade(one, provider)).map(({ id }) => id));
    const chosen = found.flatMap(({ offering }) =>
      offering !== null && toBeMade.has(offering) ? [offering] : [],
    );
    return { moves: found, needs: await needFacts(graph, { offerings: chosen, provider }) };
  });
  return moves.map(({ step, job, ...move }, at) => {
    const { missing, holders } = missingFor(move.offering ?? '', needs);
    return {
      ...move,
      order: at + 1,
      job: view.node('Job', step),
      of: view.node('Job', job),
      ecosystem: view.node('Ecosystem', move.ecosystem),
      offering: view.node('Offering', move.offering),
      provider: view.node('Provider', move.provider),
      missing: missing.map((id) => view.node('Capability', id)),
      holders: holders.map((id) => view.node('Provider', id)),
    };
  });
}

interface NeedRow {
  readonly id: string;
  readonly requiredBy: readonly string[];
  readonly dependsOn: readonly string[];
  readonly isHeld: boolean;
  readonly others: readonly string[];
}

/** What some offerings need, and who has it: one question. */
async function needFacts(
  graph: GraphReader,
  scope: { readonly offerings: readonly string[]; readonly provider: string },
): Promise<NeedFacts> {
  const rows =
    scope.offerings.length === 0
      ? []
      : await graph.ask<NeedRow>('growth-outlook/needs', { ...scope, maturity: PARTNER_MATURITY });
  return {
    requires: rows.flatMap(({ id, requiredBy }) =>
      requiredBy.map((offering) => ({ offering, capability: id })),
    ),
    dependsOn: rows.flatMap(({ id, dependsOn }) => dependsOn.map((on) => ({ capability: id, on }))),
    held: new Set(rows.filter(({ isHeld }) => isHeld).map(({ id }) => id)),
    others: new Map(rows.map(({ id, others }) => [id, others])),
  };
}
