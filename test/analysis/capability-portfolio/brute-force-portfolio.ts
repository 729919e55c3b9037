import type { CapabilityPortfolioFacts } from '../../../src/analysis/capability-portfolio/facts.ts';

/** New value from the words of the design: plain loops over the facts, in doubles, sharing nothing with the code under test. */
export interface PlainPortfolio {
  /** The missing capabilities, by id. */
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Customer and step of each group without a today. */
  readonly unpriced: readonly string[];
  newValue(set: ReadonlySet<string>): number;
}

export type PlainMeasure = 'GENERALISED' | 'HOURS' | 'EFFORT';

export function plainPortfolio(
  facts: CapabilityPortfolioFacts,
  measure: PlainMeasure,
  valueOfTime: number | null,
  /** How much of a step counts, of the job that the customer has. */
  countedOf: (job: string, step: string) => number = () => 1,
): PlainPortfolio {
  const needs = new Map<string, Set<string>>();
  const leftOut: string[] = [];
  for (const offering of facts.offerings.filter((one) => one.isCandidate)) {
    const needed =
      offering.isOwn && offering.status === 'LIVE' ? new Set<string>() : neededBy(facts, offering.id);
    if ([...needed].some((id) => (facts.buildCosts.get(id) ?? null) === null)) leftOut.push(offering.id);
    else needs.set(offering.id, needed);
  }
  const groups = plainGroups(facts)
    .map((group) => ({ ...group, weight: group.weight * countedOf(group.job, group.step) }))
    .filter(({ weight }) => weight > 0);
  const priced = groups.map((group) => priceGroup(facts, group, { measure, valueOfTime, needs }));
  const value = (set: ReadonlySet<string>) => {
    let sum = 0;
    for (const group of priced) {
      if (group.today === undefined) continue;
      let best = 0;
      for (const { cost, needed } of group.offers) {
        if ([...needed].every((id) => set.has(id))) best = Math.max(best, group.today - cost);
      }
      sum += group.weight * best;
    }
    return sum;
  };
  const nothing = value(new Set());
  return {
    missing: [...new Set([...needs.values()].flatMap((set) => [...set]))].sort(),
    leftOut: leftOut.sort(),
    needs,
    unpriced: priced
      .filter((group) => group.today === undefined)
      .map((group) => `${group.customer} ${group.step}`),
    newValue: (set) => value(set) - nothing,
  };
}

function neededBy(facts: CapabilityPortfolioFacts, offering: string): Set<string> {
  const needed = new Set<string>();
  const visit = (capability: string) => {
    if (facts.held.has(capability) || needed.has(capability)) return;
    needed.add(capability);
    for (const row of facts.dependsOn) if (row.capability === capability) visit(row.on);
  };
  for (const row of facts.requires) if (row.offering === offering) visit(row.capability);
  return needed;
}

interface PlainGroup {
  readonly customer: string;
  readonly job: string;
  readonly step: string;
  readonly weight: number;
}

function plainGroups(facts: CapabilityPortfolioFacts): PlainGroup[] {
  const childrenOf = (job: string) =>
    facts.stepEdges.filter((edge) => edge.parent === job).map((edge) => edge.child);
  const isBelow = (job: string, above: string): boolean =>
    childrenOf(above).some((child) => child === job || isBelow(job, child));
  const leaves = (job: string): string[] => {
    const children = childrenOf(job);
    return children.length === 0 ? [job] : children.flatMap(leaves);
  };
  const groups: PlainGroup[] = [];
  for (const customer of facts.customers) {
    const held = facts.heldJobs.filter(
      (row) => row.customer === customer.id && row.frequencyPerMonth !== null,
    );
    for (const { job, frequencyPerMonth } of held) {
      if (held.some((other) => isBelow(job, other.job))) continue;
      const weight = (customer.population ?? 1) * frequencyPerMonth! * 12;
      for (const step of new Set(leaves(job))) groups.push({ customer: customer.id, job, step, weight });
    }
  }
  return groups;
}

function priceGroup(
  facts: CapabilityPortfolioFacts,
  group: PlainGroup,
  question: {
    readonly measure: PlainMeasure;
    readonly valueOfTime: number | null;
    readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  },
) {
  const customer = facts.customers.find((one) => one.id === group.customer)!;
  const price = (vector: readonly [number, number, number]) => {
    const [hours, money, effort] = vector.map((part) => Math.round(part * 1e6) / 1e6) as [
      number,
      number,
      number,
    ];
    if (question.measure === 'HOURS') return hours;
    if (question.measure === 'EFFORT') return effort;
    const perHour = customer.valueOfTime ?? question.valueOfTime ?? 0;
    return money + perHour * hours + (customer.valueOfEffort ?? 0) * effort;
  };
  const cost = (base: Parts, offering: string | null) => {
    const sum: [number, number, number] = [base.hours ?? 0, base.money ?? 0, base.effort ?? 0];
    for (const { friction } of facts.hinders.filter((row) => row.job === group.step)) {
      const felt = facts.experiences.find((row) => row.customer === customer.id && row.friction === friction);
      if (felt === undefined || felt.prevalence === null || isEmpty(felt)) continue;
      const relief = facts.relieves.find((row) => row.offering === offering && row.friction === friction);
      const left = felt.prevalence * (1 - (relief?.reduction ?? 0));
      sum[0] += left * (felt.hours ?? 0);
      sum[1] += left * (felt.money ?? 0);
      sum[2] += left * (felt.effort ?? 0);
    }
    return price(sum);
  };
  const serving = facts.serves
    .filter((row) => row.job === group.step && !isEmpty(row))
    .flatMap((row) => {
      const offering = facts.offerings.find((one) => one.id === row.offering)!;
      const isOpen =
        offering.markets.length === 0 ||
        customer.market === null ||
        offering.markets.includes(customer.market);
      return isOpen ? [{ offering, cost: cost(row, offering.id) }] : [];
    });
  const unaided = facts.unaided.find((row) => row.job === group.step);
  const ways = serving
    .filter(({ offering }) => offering.status === 'LIVE')
    .filter(({ offering }) =>
      facts.uses.some((row) => row.customer === customer.id && row.offering === offering.id),
    )
    .map((one) => one.cost);
  if (unaided !== undefined && !isEmpty(unaided)) ways.push(cost(unaided, null));
  return {
    ...group,
    today: ways.length === 0 ? undefined : Math.min(...ways),
    offers: serving.flatMap(({ offering, cost }) => {
      const needed = question.needs.get(offering.id);
      return needed === undefined ? [] : [{ cost, needed }];
    }),
  };
}

interface Parts {
  readonly hours: number | null;
  readonly money: number | null;
  readonly effort: number | null;
}

function isEmpty(parts: Parts): boolean {
  return parts.hours === null && parts.money === null && parts.effort === null;
}
