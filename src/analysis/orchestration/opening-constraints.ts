import type { CostParts } from '../cost-vector.ts';
import type { Opening } from './blocked-step.ts';
import { findOrchestration, type SearchRun } from './find-orchestration.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { OrchestrationQuestion, PathOrder } from './orchestration-question.ts';
import type { PathResult } from './orchestration-result.ts';
import { bestOnly } from './robustness.ts';

/**
 * The constraints of a question without a path of which each alone, when lifted, opens one: that of the cheapest path first.
 * Limits and `maxProviders` come with the least value that is enough, the others staying as they are.
 * @throws what `findOrchestration` throws.
 */
export function openingConstraints(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  run: SearchRun = {},
): readonly Opening[] {
  const bestOf = (asked: OrchestrationQuestion): PathResult | null =>
    findOrchestration(facts, asked, run).paths[0] ?? null;
  return liftable(question)
    .flatMap(({ constraint, lifted, needed }) => {
      const path = bestOf(bestOnly(lifted));
      return path === null ? [] : [{ constraint, path, needed: needed(path, bestOf) }];
    })
    .sort((a, b) => a.path.cost.generalised - b.path.cost.generalised)
    .map(({ constraint, needed }) => ({
      obstacles: ['CONSTRAINT'],
      offering: null,
      constraints: [constraint],
      needed,
      missingCapabilities: [],
      missingCost: 0,
    }));
}

interface Liftable {
  readonly constraint: string;
  /** The question without it. */
  readonly lifted: OrchestrationQuestion;
  /** The least value that leaves a path, given one path without the constraint; null where it has no value. */
  readonly needed: (
    path: PathResult,
    bestOf: (asked: OrchestrationQuestion) => PathResult | null,
  ) => number | null;
}

/** The constraints that the question states. */
function liftable(question: OrchestrationQuestion): readonly Liftable[] {
  const { limits, maxProviders, mustUseProvider, onlyProviders, withoutProviders, withoutOfferings } =
    question;
  const constraints: Liftable[] = PARTS.filter(([part]) => limits[part] !== null).map(([part, orderBy]) => {
    const lifted = { ...question, limits: { ...limits, [part]: null } };
    return {
      constraint: `limits.${part}`,
      lifted,
      needed: (path, bestOf) => (bestOf({ ...bestOnly(lifted), orderBy }) ?? path).cost[part],
    };
  });
  const noValue = (): null => null;
  if (maxProviders !== null) {
    constraints.push({
      constraint: 'maxProviders',
      lifted: { ...question, maxProviders: null },
      needed: ({ providers }, bestOf) => {
        let enough = maxProviders + 1;
        while (
          enough < providers.length &&
          bestOf(bestOnly({ ...question, maxProviders: enough })) === null
        ) {
          enough += 1;
        }
        return enough;
      },
    });
  }
  if (mustUseProvider !== null) {
    const lifted = { ...question, mustUseProvider: null };
    constraints.push({ constraint: 'mustUseProvider', lifted, needed: noValue });
  }
  if (onlyProviders !== null) {
    constraints.push({
      constraint: 'onlyProviders',
      lifted: { ...question, onlyProviders: null },
      needed: noValue,
    });
  }
  if (withoutProviders.length > 0) {
    constraints.push({
      constraint: 'withoutProviders',
      lifted: { ...question, withoutProviders: [] },
      needed: noValue,
    });
  }
  if (withoutOfferings.length > 0) {
    constraints.push({
      constraint: 'withoutOfferings',
      lifted: { ...question, withoutOfferings: [] },
      needed: noValue,
    });
  }
  return constraints;
}

const PARTS: readonly (readonly [part: keyof CostParts, order: PathOrder])[] = [
  ['hours', 'HOURS'],
  ['money', 'MONEY'],
  ['effort', 'EFFORT'],
];
