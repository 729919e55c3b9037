import type { NodeLabel, NodeRef } from '../notes.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';

/** The ends of each relationship that a path's confidence could rest on and that states none. */
export function unstatedConfidence({
  customer,
  job,
  ...facts
}: OrchestrationFacts): readonly (readonly NodeRef[])[] {
  const unsure = (
    confidence: number | null | undefined,
    [from, to]: readonly [NodeRef, NodeRef],
  ): readonly (readonly NodeRef[])[] => (confidence === null ? [[from, to]] : []);
  const held = node('Customer', customer.id);
  return [
    ...unsure(facts.hasJob?.confidence, [held, node('Job', job)]),
    ...facts.serves.flatMap(({ confidence, offering, job: step }) =>
      unsure(confidence, [node('Offering', offering), node('Job', step)]),
    ),
    ...facts.frictions.flatMap(({ id, job: step, confidence, experience }) => [
      ...unsure(confidence, [node('Friction', id), node('Job', step)]),
      ...unsure(experience?.confidence, [held, node('Friction', id)]),
    ]),
    ...facts.relieves.flatMap(({ confidence, offering, friction }) =>
      unsure(confidence, [node('Offering', offering), node('Friction', friction)]),
    ),
    ...facts.integrations.flatMap(({ confidence, from, to }) =>
      unsure(confidence, [node('Offering', from), node('Offering', to)]),
    ),
  ];
}

function node(kind: NodeLabel, id: string): NodeRef {
  return { kind, id };
}
