import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distinctFacts } from '../../../src/analysis/evidence.ts';
import { findOrchestration } from '../../../src/analysis/orchestration/find-orchestration.ts';
import type { PathResult } from '../../../src/analysis/orchestration/orchestration-result.ts';
import { world } from './arbitrary-world.ts';

/** The effects of what costs something, and nothing but, add up to what a path costs less what today does. */
it('shares the whole cost of a path and of today out to the facts that they rest on', () => {
  fc.assert(
    fc.property(world, ({ facts, question }) => {
      const { paths, today, facts: used } = findOrchestration(facts, { ...question, first: 1 });
      const shared = distinctFacts(used())
        .filter(({ subject }) => ('type' in subject ? COSTS.includes(subject.type) : subject.kind === 'Job'))
        .reduce((sum, { effect }) => sum + effect!, 0);
      const [onPath, onToday] = [stated(paths[0] ?? null), stated(today)];
      const most = 1e-9 * Math.max(onPath, onToday) + ROUNDED;
      expect(Math.abs(shared - (onPath - onToday))).toBeLessThanOrEqual(most);
    }),
    { numRuns: 150 },
  );
});

it('names what planned offerings need, what that needs in turn, and what building it takes', () => {
  const planning = world.filter(({ facts }) => facts.capabilities !== null);
  fc.assert(
    fc.property(planning, ({ facts, question }) => {
      const asked = { ...question, includePlanned: true, first: 1 };
      const { paths, today, facts: used } = findOrchestration(facts, asked);
      const shown = [...paths, ...(today === null ? [] : [today])];
      const chosen = new Set(shown.flatMap(({ steps }) => steps.map(({ offering }) => offering)));
      const planned = facts.offerings.filter(
        ({ id, status, providers }) => chosen.has(id) && (status === 'PLANNED' || providers.length === 0),
      );
      const missing = new Set(shown.flatMap(({ missingCapabilities }) => missingCapabilities));
      const { requires, capabilities } = facts.capabilities!;
      const expected = [
        ...requires.flatMap(({ offering, capability }) =>
          planned.some(({ id }) => id === offering) ? [`REQUIRES ${offering} ${capability}`] : [],
        ),
        ...capabilities
          .filter(({ id }) => missing.has(id))
          .flatMap(({ id, dependsOn, buildCost }) => [
            ...dependsOn.map((on) => `DEPENDS_ON ${id} ${on}`),
            ...(buildCost === null ? [] : [`${id} buildCost`]),
          ]),
      ];
      const found = used().flatMap(({ subject, property, effect }) => {
        if ('id' in subject)
          return subject.kind === 'Capability' ? [[`${subject.id} ${property}`, effect]] : [];
        const { type, from, to } = subject;
        return ['REQUIRES', 'DEPENDS_ON'].includes(type) ? [[`${type} ${from} ${to}`, effect]] : [];
      });
      expect(new Set(found.map(([fact]) => fact))).toEqual(new Set(expected));
      expect(found.every(([, effect]) => effect === null)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

const COSTS = ['SERVES', 'EXPERIENCES', 'INTEGRATES_WITH'];
/** Half a millionth in each part of five steps of both, where an hour is worth up to 34 and an effort point 1. */
const ROUNDED = 2 * 5 * 0.5e-6 * (1 + 34 + 1);

/** What of a path's cost the graph states: all but the handoffs that the question states. */
function stated(path: PathResult | null): number {
  if (path === null) return 0;
  return path.handoffs
    .filter(({ kind }) => kind === 'SAME_PROVIDER' || kind === 'UNKNOWN')
    .reduce((left, { cost }) => left - cost.generalised, path.cost.generalised);
}
