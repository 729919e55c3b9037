import type { CostVector, ExactCost } from '../cost-vector.ts';
import { groupBy } from '../../group-by.ts';
import { isOpenTo } from '../is-open-to.ts';
import { burdenOf, exactCost, hindranceOf, stepCost } from '../step-cost.ts';
import type { Hindrance, StepFriction } from '../step-cost.ts';
import type { JobTree } from '../steps-of-job.ts';
import type { CapabilityPortfolioFacts, PortfolioCustomer, PortfolioOffering } from './facts.ts';
import type { PortfolioNotes } from './portfolio-notes.ts';

/** What one step costs one customer, per occurrence. */
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
): (customer: PortfolioCustomer, step: string) => StepPrices {
  const unaided = new Map(facts.unaided.map((row) => [row.job, exactCost(row)]));
  const served = servedSteps(facts, tree, notes);
  const reductions = reductionsOf(facts, notes);
  const uses = groupBy(facts.uses, (row) => row.customer);
  const hindrances = hindrancesOf(facts, tree, notes);
  const usedBy = (customer: string) => new Set((uses.get(customer) ?? []).map((row) => row.offering));
  const hinderedPrice = ({ offering, base }: Served, hindrance: Hindrance): OfferedPrice => {
    const relieved = reductions.get(offering.id);
    const cost = stepCost({ base, hindrance, ...(relieved === undefined ? {} : { reductions: relieved }) });
    return { offering: offering.id, cost };
  };
  let current: { readonly id: string; readonly used: ReadonlySet<string> } | undefined;

  return (customer, step) => {
    // Groups come customer by customer.
    if (current?.id !== customer.id) current = { id: customer.id, used: usedBy(customer.id) };
    const { used } = current;
    const hindrance = hindrances(customer.id, step);
    const today: CostVector[] = [];
    const base = unaided.get(step) ?? null;
    if (base !== null) today.push(stepCost({ base, hindrance }));
    const offered: OfferedPrice[] = [];
    for (const row of served.get(step) ?? []) {
      const { offering } = row;
      if (!isOpenTo(customer, offering)) continue;
      const price = hindrance === UNHINDERED ? row.unhindered() : hinderedPrice(row, hindrance);
      if (offering.status === 'LIVE' && used.has(offering.id)) today.push(price.cost);
      offered.push(price);
    }
    return { today, offered };
  };
}

interface Served {
  readonly offering: PortfolioOffering;
  readonly base: ExactCost;
  /** The price where nothing hinders, which is the same for every customer. */
  readonly unhindered: () => OfferedPrice;
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
    const ends = [
      { kind: 'Offering', id: row.offering },
      { kind: 'Job', id: row.job },
    ] as const;
    if (tree.has(row.job)) notes.add('SERVES_JOB_WITH_STEPS', ends);
    else if (base === null) notes.add('SERVES_WITHOUT_COST', ends);
    else {
      const unhindered = once(() => ({
        offering: offering.id,
        cost: stepCost({ base, hindrance: UNHINDERED }),
      }));
      const list = served.get(row.job);
      if (list === undefined) served.set(row.job, [{ offering, base, unhindered }]);
      else list.push({ offering, base, unhindered });
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
      notes.add('RELIEVES_WITHOUT_REDUCTION', [
        { kind: 'Offering', id: offering },
        { kind: 'Friction', id: friction },
      ]);
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
      notes.add(`EXPERIENCES_${burden}`, [
        { kind: 'Customer', id: row.customer },
        { kind: 'Friction', id: row.friction },
      ]);
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
      notes.add('HINDERS_JOB_WITH_STEPS', [
        { kind: 'Friction', id: friction },
        { kind: 'Job', id: job },
      ]);
    }
  }
  return (customer, step) => {
    const [felt, here] = [burdens.get(customer), hinders.get(step)];
    if (felt === undefined || here === undefined) return UNHINDERED;
    return hindranceOf(here.flatMap(({ friction }) => felt.get(friction) ?? []));
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
