import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../../../src/analysis/orchestration/orchestration-question.ts';

/** Hours, money, effort, in a whole unit. */
export type Triple = readonly [bigint, bigint, bigint];

/** One, in the unit of `fixed`. */
export const UNIT = 10n ** 24n;
/** 10^-6 in that unit. */
export const MILLIONTH = 10n ** 18n;

/** A cost as the graph may state it. */
export interface Parts {
  readonly hours: number | null;
  readonly money: number | null;
  readonly effort: number | null;
}

/** Whether a cost is stated at all. */
export function given({ hours, money, effort }: Parts): boolean {
  return hours !== null || money !== null || effort !== null;
}

/** What a choice costs at a step, in whole millionths. */
export function stepCost(facts: OrchestrationFacts, step: string, choice: string): Triple {
  const base =
    choice === 'UNAIDED'
      ? facts.jobs.find(({ id }) => id === step)!.unaided
      : facts.serves.find(({ offering, job }) => offering === choice && job === step)!;
  return parts((part) =>
    rounded(
      countedFrictions(facts, step).reduce(
        (cost, { id, experience }) =>
          cost + remainder(experience!, part, reliefOf(facts, choice, id)?.reduction ?? 0),
        fixed(base[part] ?? 0),
      ),
    ),
  );
}

/** The frictions that count at a step. */
export function countedFrictions({ frictions }: OrchestrationFacts, step: string) {
  return frictions.filter(
    ({ job, experience }) =>
      job === step && experience !== null && experience.prevalence !== null && given(experience),
  );
}

/** How an offering relieves a friction. */
export function reliefOf({ relieves }: OrchestrationFacts, offering: string, friction: string) {
  return relieves.find((one) => one.offering === offering && one.friction === friction);
}

/** What is left of a part of a friction. */
export function remainder(
  experience: Parts & { readonly prevalence: number | null },
  part: keyof Parts,
  relieved: number,
): bigint {
  const burden = (fixed(experience.prevalence!) * fixed(experience[part] ?? 0)) / UNIT;
  return (burden * (UNIT - fixed(relieved))) / UNIT;
}

/** The product over the relationships that the choices rest on, each once. All confidences are whole tenths. */
export function confidenceOf(
  facts: OrchestrationFacts,
  choices: readonly (readonly [step: string, choice: string])[],
): number | null {
  const used = new Set<{ readonly confidence: number | null }>();
  if (facts.hasJob !== null) used.add(facts.hasJob);
  const taken = choices.filter(([, choice]) => choice !== 'SKIPPED');
  for (const [step, choice] of taken) {
    const serves = facts.serves.find(({ offering, job }) => offering === choice && job === step);
    if (serves !== undefined) used.add(serves);
    for (const friction of countedFrictions(facts, step)) {
      used.add(friction).add(friction.experience!);
      const relief = reliefOf(facts, choice, friction.id);
      if (relief !== undefined && relief.reduction !== null) used.add(relief);
    }
  }
  const chain = taken.map(([, choice]) => choice).filter((choice) => choice !== 'UNAIDED');
  chain.slice(1).forEach((to, index) => {
    const integration = connection(facts, chain[index]!, to);
    if (chain[index] !== to && integration !== undefined) used.add(integration);
  });
  const stated = [...used].flatMap(({ confidence }) => confidence ?? []);
  const tenths = stated.reduce((product, confidence) => product * BigInt(confidence * 10), 1n);
  return stated.length === 0 ? null : Number(`${tenths}e-${stated.length}`);
}

/** The integration of two offerings, that from the first to the second before the other one. */
function connection({ integrations }: OrchestrationFacts, from: string, to: string) {
  const connects = (a: string, b: string) =>
    integrations.find((one) => one.from === a && one.to === b && given(one));
  return connects(from, to) ?? connects(to, from);
}

/** The kind of a handoff and its cost in whole millionths. */
export function handoff(
  facts: OrchestrationFacts,
  question: OrchestrationQuestion,
  [from, to]: readonly [string, string],
  providersOf: (id: string) => string[],
): readonly [string, Triple] {
  if (from === to) return ['SAME_OFFERING', [0n, 0n, 0n]];
  const integration = connection(facts, from, to);
  if (integration !== undefined)
    return ['INTEGRATED', parts((part) => rounded(fixed(integration[part] ?? 0)))];
  const same = providersOf(from).some((provider) => providersOf(to).includes(provider));
  const cost = same ? question.sameProviderHandoff : question.handoff;
  return [same ? 'SAME_PROVIDER' : 'UNKNOWN', parts((part) => rounded(fixed(cost[part] ?? 0)))];
}

/** The decimal that a number prints as, in units of 10^-24. */
export function fixed(value: number): bigint {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, fraction = ''] = mantissa!.split('.');
  return BigInt(whole! + fraction) * 10n ** BigInt(24 - fraction.length + Number(exponent));
}

function rounded(value: bigint): bigint {
  const sum = 2n * (value < 0n ? -value : value) + MILLIONTH;
  const size = sum / (2n * MILLIONTH);
  return value < 0n ? -size : size;
}

/** All three parts. */
export function parts(of: (part: keyof Parts) => bigint): Triple {
  return [of('hours'), of('money'), of('effort')];
}
