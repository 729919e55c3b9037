import type { CostVector, ExactCost } from '../cost-vector.ts';
import type { CustomerFacts } from '../customer-facts.ts';
import { groupBy } from '../../group-by.ts';
import { isOpenTo } from '../is-open-to.ts';
import { experiencesEnds, hindersEnds, relievesEnds, servesEnds } from '../pricing-notes.ts';
import { burdenOf, exactCost, hindranceOf, stepCost } from '../step-cost.ts';
import type { Hindrance, StepFriction } from '../step-cost.ts';
import type { JobTree } from '../steps-of-job.ts';
import type { CapabilityPortfolioFacts, PortfolioOffering } from './facts.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';

/** What one step costs one customer, per occurrence; the same object for customers and steps whose prices are the same. */
export interface StepPrices {
  /** Unaided, and with each LIVE offering open to the customer that it uses today; empty where there is no such way. */
  readonly today: readonly CostVector[];
  /** With each offering that serves the step and is open to the customer. */
  readonly offered: readonly OfferedPrice[];
}

/** What a step costs with one offering. */
export interface OfferedPrice {
  readonly offering: string;
  readonly cost: CostVector;
}

/**
 * Prices steps: a base, of SERVES or of doing it unaided, and what is left of the frictions that the customer experiences.
 * Relationships that cannot count are noted here, each once.
 */
export function stepPrices(
  facts: CapabilityPortfolioFacts,
  tree: JobTree,
  notes: PortfolioNotes,
): (customer: CustomerFacts, step: string) => StepPrices {
  const unaided = new Map(facts.unaided.map((row) => [row.job, exactCost(row)]));
  const served = servedSteps(facts, tree, notes);
  const reductions = reductionsOf(facts, notes);
  const uses = groupBy(facts.uses, (row) => row.customer);
  const hindrances = hindrancesOf(facts, tree, notes);
  const usedBy = (customer: string) => new Set((uses.get(customer) ?? []).map((row) => row.offering));
  let current: { readonly id: string; readonly used: ReadonlySet<string> } | undefined;

  const pricesFor = (
    customer: CustomerFacts,
    step: string,
    { used, hindrance }: { readonly used: ReadonlySet<string>; readonly hindrance: Hindrance },
  ): StepPrices => {
    const today: CostVector[] = [];
    const base = unaided.get(step) ?? null;
    if (base !== null) today.push(stepCost({ base, hindrance }));
    const offered: OfferedPrice[] = [];
    for (const { offering, base } of served.get(step) ?? []) {
      if (!isOpenTo(customer, offering)) continue;
      const relieved = reductions.get(offering.id);
      const cost = stepCost({ base, hindrance, ...(relieved === undefined ? {} : { reductions: relieved }) });
      if (offering.status === 'LIVE' && used.has(offering.id)) today.push(cost);
      offered.push({ offering: offering.id, cost });
    }
    return { today, offered };
  };
  // By market, then step: where nothing hinders and nothing is used, prices are the same for all.
  const common = new Map<string | null, Map<string, StepPrices>>();

  return (customer, step) => {
    // Groups come customer by customer.
    if (current?.id !== customer.id) current = { id: customer.id, used: usedBy(customer.id) };
    const { used } = current;
    const hindrance = hindrances(customer.id, step);
    const isCommon =
      hindrance === UNHINDERED && !(served.get(step) ?? []).some(({ offering }) => used.has(offering.id));
    if (!isCommon) return pricesFor(customer, step, { used, hindrance });
    let known = common.get(customer.market);
    if (known === undefined) common.set(customer.market, (known = new Map<string, StepPrices>()));
    let prices = known.get(step);
    if (prices === undefined) known.set(step, (prices = pricesFor(customer, step, { used, hindrance })));
    return prices;
  };
}

interface Served {
  readonly offering: PortfolioOffering;
  readonly base: ExactCost;
}

/** Most steps of most customers. */
const UNHINDERED = hindranceOf([]);

function servedSteps(
  facts: CapabilityPortfolioFacts,
  tree: JobTree,
  notes: PortfolioNotes,
): Map<string, Served[]> {
  const offerings = new Map(facts.offerings.map((offering) => [offering.id, offering]));
  const served = new Map<string, Served[]>();
  for (const row of facts.serves) {
    const offering = offerings.get(row.offering);
    if (offering === undefined) continue;
    const base = exactCost(row);
    const ends = servesEnds(row.offering, row.job);
    if (tree.has(row.job)) notes.add('SERVES_JOB_WITH_STEPS', ends);
    else if (base === null) notes.add('SERVES_WITHOUT_COST', ends);
    else {
      const list = served.get(row.job);
      if (list === undefined) served.set(row.job, [{ offering, base }]);
      else list.push({ offering, base });
    }
  }
  return served;
}

function reductionsOf(
  facts: CapabilityPortfolioFacts,
  notes: PortfolioNotes,
): Map<string, Map<string, number>> {
  const reductions = new Map<string, Map<string, number>>();
  for (const { offering, friction, reduction } of facts.relieves) {
    if (reduction === null) {
      notes.add('RELIEVES_WITHOUT_REDUCTION', relievesEnds(offering, friction));
      continue;
    }
    const known = reductions.get(offering) ?? new Map<string, number>();
    reductions.set(offering, known);
    known.set(friction, reduction);
  }
  return reductions;
}

/** What hinders a step for a customer: the frictions that HINDER it and that the customer EXPERIENCES. */
function hindrancesOf(
  facts: CapabilityPortfolioFacts,
  tree: JobTree,
  notes: PortfolioNotes,
): (customer: string, step: string) => Hindrance {
  const burdens = new Map<string, Map<string, StepFriction>>();
  for (const row of facts.experiences) {
    const burden = burdenOf(row);
    if (typeof burden === 'string') {
      notes.add(`EXPERIENCES_${burden}`, experiencesEnds(row.customer, row.friction));
      continue;
    }
    const known = burdens.get(row.customer) ?? new Map<string, StepFriction>();
    burdens.set(row.customer, known);
    known.set(row.friction, { friction: row.friction, burden });
  }
  const hinders = groupBy(facts.hinders, (row) => row.job);
  for (const [job, rows] of hinders) {
    if (!tree.has(job)) continue;
    for (const { friction } of rows) {
      notes.add('HINDERS_JOB_WITH_STEPS', hindersEnds(friction, job));
    }
  }
  return (customer, step) => {
    const [felt, here] = [burdens.get(customer), hinders.get(step)];
    if (felt === undefined || here === undefined) return UNHINDERED;
    return hindranceOf(here.flatMap(({ friction }) => felt.get(friction) ?? []));
  };
}
