import type { OrchestrationFacts } from '../../../src/analysis/orchestration/orchestration-facts.ts';
import type { OrchestrationQuestion } from '../../../src/analysis/orchestration/orchestration-question.ts';
import {
  MILLIONTH,
  UNIT,
  confidenceOf,
  countedFrictions,
  fixed,
  given,
  handoff,
  parts,
  reliefOf,
  remainder,
  stepCost,
  type Triple,
} from './brute-force-costs.ts';

/**
 * The measures of orchestration worked out by looking at every path there is, straight from their definitions, with
 * integers of 10^-24. Shares nothing with the search but the types of what goes in.
 */
export interface BruteForceAnswer {
  /** With REPRESENTATIVE, all that these stand for; with DIVERSE, the first 12. */
  readonly paths: readonly BruteForcePath[];
  /** What `totalCount` says. */
  readonly count: number;
  readonly today: BruteForcePath | null;
  readonly unserved: readonly string[];
  readonly premium: number | null;
}

export interface BruteForcePath {
  /** By step, skipped ones too: SKIPPED, UNAIDED or the offering's id. */
  readonly choices: readonly string[];
  /** Whole millionths. */
  readonly cost: Triple;
  readonly handoffCost: Triple;
  readonly handoffs: readonly string[];
  readonly providers: readonly string[];
  readonly missing: readonly string[];
  readonly missingCost: number | null;
  readonly yearlyValue: number | null;
  readonly confidence: number | null;
  /** Of the cost, in currency. */
  readonly generalised: number;
  /** Step by step, what counts there: id, share relieved, and what remains as hours, money, effort and currency. */
  readonly frictions: readonly (readonly (readonly [string, number, readonly number[]])[])[];
}

export function bruteForce(facts: OrchestrationFacts, question: OrchestrationQuestion): BruteForceAnswer {
  const steps = leaves(facts);
  const { customer } = facts;
  const isOpen = (id: string): boolean => {
    const { markets } = offeringOf(facts, id);
    return markets.length === 0 || customer.market === null || markets.includes(customer.market);
  };
  const isLive = (id: string): boolean => {
    const offering = offeringOf(facts, id);
    return offering.status !== 'PLANNED' && offering.providers.length > 0;
  };
  const isSkipped = (step: Leaf): boolean => step.optional && question.optionalSteps === 'WITHOUT';
  const serving = (step: Leaf): string[] =>
    facts.serves
      .filter(
        (serves) =>
          serves.job === step.job &&
          given(serves) &&
          isOpen(serves.offering) &&
          (question.includePlanned || isLive(serves.offering)),
      )
      .map(({ offering }) => offering)
      .sort();
  const canUnaided = (step: Leaf): boolean => given(facts.jobs.find(({ id }) => id === step.job)!.unaided);

  const left = (id: string): string[] =>
    [...offeringOf(facts, id).providers]
      .sort()
      .filter((p) => question.onlyProviders === null || question.onlyProviders.includes(p))
      .filter((p) => !question.withoutProviders.includes(p));
  const all = (id: string): string[] => [...offeringOf(facts, id).providers].sort();

  const enumerate = (offeringsOf: (step: Leaf) => string[]): string[][] =>
    steps.reduce<string[][]>(
      (paths, step) => {
        const choices = isSkipped(step)
          ? ['SKIPPED']
          : [...(canUnaided(step) ? ['UNAIDED'] : []), ...offeringsOf(step)];
        return paths.flatMap((path) => choices.map((choice) => [...path, choice]));
      },
      [[]],
    );
  const evaluate = (choices: string[], providersOf: (id: string) => string[]): Bare => {
    let cost: Triple = [0n, 0n, 0n];
    let handoffCost: Triple = [0n, 0n, 0n];
    const handoffs: string[] = [];
    let last: string | null = null;
    choices.forEach((choice, index) => {
      if (choice === 'SKIPPED') return;
      const step = steps[index]!.job;
      cost = add(cost, stepCost(facts, step, choice));
      if (choice === 'UNAIDED') return;
      if (last !== null) {
        const [kind, vector] = handoff(facts, question, [last, choice], providersOf);
        handoffs.push(kind);
        handoffCost = add(handoffCost, vector);
      }
      last = choice;
    });
    const chosen = choices.filter((choice) => choice !== 'SKIPPED' && choice !== 'UNAIDED');
    const providers = chosen.flatMap((choice) => providersOf(choice).slice(0, 1));
    const missing = chosen.flatMap((choice) =>
      isLive(choice) ? [] : missingFor(facts, choice, providersOf(choice)[0] ?? facts.focal?.provider),
    );
    return {
      choices,
      cost: add(cost, handoffCost),
      handoffCost,
      handoffs,
      providers: [...new Set(providers)],
      missing: [...new Set(missing)].sort(),
      missingCost: sumOfBuildCosts(facts, new Set(missing)),
    };
  };

  const allowed = enumerate((step) =>
    serving(step).filter(
      (id) =>
        !question.withoutOfferings.includes(id) &&
        (all(id).length === 0 ? question.onlyProviders === null : left(id).length > 0),
    ),
  )
    .map((choices) => evaluate(choices, left))
    .filter(({ cost, providers }) => {
      const within = (['hours', 'money', 'effort'] as const).every(
        (part, index) =>
          question.limits[part] === null || cost[index]! * MILLIONTH <= fixed(question.limits[part]),
      );
      return (
        within &&
        (question.maxProviders === null || providers.length <= question.maxProviders) &&
        (question.mustUseProvider === null || providers.includes(question.mustUseProvider))
      );
    });

  const g = (cost: Triple): bigint => {
    const time = customer.valueOfTime ?? question.valueOfTime ?? 0;
    return cost[1] * UNIT + fixed(time) * cost[0] + fixed(customer.valueOfEffort ?? 0) * cost[2];
  };
  const key = (path: Bare): bigint => {
    switch (question.orderBy) {
      case 'GENERALISED':
        return g(path.cost);
      case 'HANDOFF':
        return g(path.handoffCost);
      case 'HOURS':
        return path.cost[0];
      case 'MONEY':
        return path.cost[1];
      case 'EFFORT':
        return path.cost[2];
    }
  };
  const todays = enumerate((step) => serving(step).filter((id) => offeringOf(facts, id).used && isLive(id)))
    .map((choices) => evaluate(choices, all))
    .sort((a, b) => sign(g(a.cost) - g(b.cost)) || byStep(a.choices, b.choices));
  const today = todays[0] ?? null;

  const frequency = facts.hasJob?.frequencyPerMonth ?? null;
  const yearly = (difference: bigint): number | null => {
    if (frequency === null) return null;
    const units = fixed(customer.population ?? 1) * fixed(frequency) * 12n * difference;
    return Number(`${units}e-${24 + 24 + 24 + 6}`);
  };
  const valued = (path: Bare): BruteForcePath => ({
    ...path,
    confidence: confidenceOf(
      facts,
      path.choices.map((choice, index) => [steps[index]!.job, choice]),
    ),
    generalised: Number(`${g(path.cost)}e-30`),
    frictions: path.choices.map((choice, index) =>
      choice === 'SKIPPED'
        ? []
        : countedFrictions(facts, steps[index]!.job)
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .map(({ id, experience }) => {
              const relieved = reliefOf(facts, choice, id)?.reduction ?? 0;
              const left = parts((part) => remainder(experience!, part, relieved));
              return [id, relieved, [...left.map((one) => Number(`${one}e-24`)), Number(`${g(left)}e-48`)]];
            }),
    ),
    yearlyValue: today === null ? null : yearly(g(today.cost) - g(path.cost)),
  });

  const single = allowed.filter(({ providers }) => providers.length <= 1);
  const least = (paths: typeof allowed): bigint =>
    paths.map(({ cost }) => g(cost)).reduce((a, b) => (a < b ? a : b));
  const front = onePathPerParetoVector(allowed);
  const isFront = question.select === 'PARETO' || question.select === 'REPRESENTATIVE';
  const selected = [...(isFront ? front : allowed)].sort(
    (a, b) => sign(key(a) - key(b)) || byStep(a.choices, b.choices),
  );
  return {
    paths: (question.select === 'DIVERSE' ? greedilyApart(selected, question.difference) : selected).map(
      valued,
    ),
    count: selected.length,
    today: today === null ? null : valued(today),
    unserved: steps
      .filter((step) => !isSkipped(step) && serving(step).length === 0 && !canUnaided(step))
      .map(({ job }) => job),
    premium: single.length === 0 ? null : yearly(least(single) - least(allowed)),
  };
}

/** A path before its value, and what it takes the other paths or much work to tell. */
type Bare = Omit<BruteForcePath, 'yearlyValue' | 'confidence' | 'generalised' | 'frictions'>;

interface Leaf {
  readonly job: string;
  readonly optional: boolean;
}

function leaves({ stepEdges, job }: OrchestrationFacts): Leaf[] {
  const found: Leaf[] = [];
  const walk = (current: string, optional: boolean): void => {
    const children = stepEdges
      .filter(({ parent }) => parent === current)
      .sort((a, b) => (a.position ?? 1e9) - (b.position ?? 1e9) || (a.child < b.child ? -1 : 1));
    if (children.length === 0 && !found.some((leaf) => leaf.job === current)) {
      found.push({ job: current, optional });
    }
    children.forEach((edge) => walk(edge.child, optional || edge.optional === true));
  };
  walk(job, false);
  return found;
}

function offeringOf(facts: OrchestrationFacts, id: string): OrchestrationFacts['offerings'][number] {
  return facts.offerings.find((offering) => offering.id === id)!;
}

/** What the offering needs, down to what the provider holds; nobody holds anything for undefined. */
function missingFor(facts: OrchestrationFacts, offering: string, provider: string | undefined): string[] {
  const { requires, capabilities, partners } = facts.capabilities!;
  const missing: string[] = [];
  const walk = (id: string): void => {
    const { hadBy, lentBy, dependsOn } = capabilities.find((one) => one.id === id)!;
    const lends = (lender: string | undefined): boolean => lender !== undefined && lentBy.includes(lender);
    const isHeld =
      provider !== undefined &&
      (hadBy.includes(provider) ||
        lends(provider) ||
        partners.some((pair) => pair.provider === provider && lends(pair.partner)) ||
        partners.some((pair) => pair.partner === provider && lends(pair.provider)));
    if (!isHeld && !missing.includes(id)) {
      missing.push(id);
      dependsOn.forEach(walk);
    }
  };
  requires.filter((row) => row.offering === offering).forEach(({ capability }) => walk(capability));
  return missing;
}

function sumOfBuildCosts(facts: OrchestrationFacts, ids: ReadonlySet<string>): number | null {
  const costs = facts.capabilities!.capabilities.filter(({ id }) => ids.has(id)).map((one) => one.buildCost);
  const sum = costs.reduce((total, cost) => total + fixed(cost ?? 0), 0n);
  return costs.includes(null) ? null : Number(`${sum}e-24`);
}

function onePathPerParetoVector<T extends { readonly cost: Triple; readonly choices: readonly string[] }>(
  paths: readonly T[],
): T[] {
  return paths.filter(
    (path) =>
      !paths.some((other) => {
        const noMore = other.cost.every((part, index) => part <= path.cost[index]!);
        const equal = other.cost.every((part, index) => part === path.cost[index]);
        return noMore && (!equal || byStep(other.choices, path.choices) < 0);
      }),
  );
}

/** One after the other the first that differs enough from those before; the first 12 of them. */
function greedilyApart<T extends { readonly choices: readonly string[] }>(
  paths: readonly T[],
  difference: number,
): T[] {
  const chosen: T[] = [];
  for (const path of paths) {
    const isApart = chosen.every((other) => {
      const differing = path.choices.filter((choice, step) => choice !== other.choices[step]).length;
      const taken = path.choices.filter((choice) => choice !== 'SKIPPED').length;
      return differing > 0 && differing >= difference * taken;
    });
    if (isApart && chosen.length < 12) chosen.push(path);
  }
  return chosen;
}

function byStep(a: readonly string[], b: readonly string[]): number {
  const rank = (choice: string): string =>
    choice === 'SKIPPED' ? '0' : choice === 'UNAIDED' ? '1' : `2${choice}`;
  for (const [index, choice] of a.entries()) {
    const [one, other] = [rank(choice), rank(b[index]!)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function add(a: Triple, b: Triple): Triple {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/** Whether there is any path; only of the step, where one is named. */
export function hasPath(facts: OrchestrationFacts, question: OrchestrationQuestion, step?: string): boolean {
  if (step === undefined) return bruteForce(facts, { ...question, select: 'BEST' }).paths.length > 0;
  const alone = { ...facts, job: step, stepEdges: [] };
  const plain = {
    maxProviders: null,
    mustUseProvider: null,
    limits: { hours: null, money: null, effort: null },
  };
  return hasPath(alone, { ...question, ...plain });
}
