/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadExample } from '../../src/transfer/load-example.ts';
import { askRecipe, shown } from '../support/cookbook.ts';
import { ask, model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();
const asked = (number: number): ReturnType<typeof askRecipe> => askRecipe(world.graph, number);

interface Named {
  readonly name: string;
}
const names = ({ nodes }: { readonly nodes: readonly Named[] }): readonly string[] =>
  nodes.map(({ name }) => name);
const offeringsOf = ({ steps }: any): (string | undefined)[] => steps.map((step: any) => step.offering?.name);
const millions = (value: number): string => (value / 1e6).toFixed(1);

beforeAll(async () => {
  await loadExample({ graph: world.graph, model, name: 'sme-growth' });
}, 120_000);

describe('the goal and its steps', () => {
  it('1: sees the steps to grow beyond Singapore, and in service of what', async () => {
    const { answer, row } = await asked(1);
    const { clients, job } = answer;
    expect(names(clients)).toContain('Food and beverage brands');
    expect(names(clients)).not.toContain('Suppliers in Johor');
    const leaves = job.steps.edges.flatMap(({ node }: any) =>
      node.steps.edges.length === 0 ? [node] : node.steps.edges.map((edge: any) => edge.node),
    );
    expect(leaves).toHaveLength(14);
    expect(names(job.purposes)).toEqual(['Build a firm that lasts', 'Be known as a regional name']);
    expect(row).toContain('14 steps');
    expect(row).toContain(leaves[0].name);
  });

  it('2: prices each friction, and counts those that no bank relieves', async () => {
    const { answer, row } = await asked(2);
    const frictions = answer.journey.stages.flatMap((stage: any) => stage.frictions);
    const [dearest] = frictions.toSorted((a: any, b: any) => b.value - a.value);
    const { all, relievedByNoBank, notEvenByPlanned } = answer.customer;
    expect(frictions).toHaveLength(all.totalCount);
    expect(names(relievedByNoBank)).toContain(dearest.friction.name);
    expect(names(relievedByNoBank)).toEqual(expect.arrayContaining([...names(notEvenByPlanned)]));
    expect(row).toContain(`“${dearest.friction.name}” (${shown(dearest.value)} a year)`);
    expect(row).toContain(`${relievedByNoBank.totalCount} of ${all.totalCount}`);
    expect(row).toContain(`${notEvenByPlanned.totalCount} not even by what they plan`);
  });

  it('3: bundles five providers, financial or not, with least between them', async () => {
    const { answer, row } = await asked(3);
    const { paths, totalCount } = answer.orchestration;
    const [best] = paths;
    for (const { handoffCost } of paths) {
      expect(handoffCost.generalised).toBeGreaterThanOrEqual(best.handoffCost.generalised);
    }
    expect(best.steps.every(({ choice }: any) => choice !== 'UNAIDED')).toBe(true);
    expect(best.providers.map(({ name }: Named) => name)).toEqual(
      expect.arrayContaining(['OneRegion Advisory', 'Quayside Capital']),
    );
    expect(row).toContain(`${shown(totalCount)} ways`);
    expect(row).toContain(`${best.providers.length} providers`);
    expect(row).toContain(best.handoffCost.generalised.toFixed(2));
  });

  it('4: tells where the bank stands in it', async () => {
    const { answer, row } = await asked(4);
    const stands = (of: any): Record<string, number> => {
      const found: Record<string, number> = { FOREGROUND: 0, BACKGROUND: 0, AWARE: 0, ABSENT: 0 };
      for (const { presence } of of.paths[0].steps) found[presence] = (found[presence] ?? 0) + 1;
      return found;
    };
    const [handoffs, cost] = [stands(answer.ofLeastHandoffs), stands(answer.ofLeastCost)];
    expect(handoffs['FOREGROUND']).toBe(0);
    expect(cost['FOREGROUND']).toBe(1);
    expect(row).toContain(`in the background of ${handoffs['BACKGROUND']}`);
    expect(row).toContain(`absent from ${handoffs['ABSENT']}`);
    expect(row).toContain(`absent from ${cost['ABSENT']}`);
  });

  it('5: finds the part that nobody serves, and what would', async () => {
    const { answer, row } = await asked(5);
    const [step] = answer.orchestration.unserved;
    const [opening] = answer.orchestration.whyNot[0].openings;
    expect(names(answer.jobs)).toEqual([step.name]);
    expect(row).toContain(`“${step.name}”`);
    expect(row).toContain(`“${opening.offering.name}”`);
    expect(row).toContain(shown(opening.missingCost));
  });
});

describe('who is relied on', () => {
  it('6: tells which paths break without a partner, and the next best', async () => {
    const { answer, row } = await asked(6);
    const { leaves, onItsLastDay, theDayAfter, everyPartner } = answer;
    const { lost, lostCount, costBefore, costAfter, valueDifference } = leaves.whatChanged;
    expect(lost.every((path: any) => offeringsOf(path).includes('Partner report'))).toBe(true);
    for (const path of [...leaves.paths, ...theDayAfter.paths]) {
      expect(offeringsOf(path)).not.toContain('Partner report');
      expect(path.steps.some(({ provider }: any) => provider?.name === 'TrustLedger')).toBe(false);
    }
    expect(offeringsOf(onItsLastDay.paths[0])).toContain('Partner report');
    expect(offeringsOf(leaves.paths[0])).toContain('Introductions');
    expect(costAfter.generalised).toBeGreaterThan(costBefore.generalised);
    const loss = everyPartner.robustness.find(({ provider }: any) => provider.name === 'TrustLedger');
    expect(loss.yearlyExtra).toBeCloseTo(-valueDifference, 6);
    expect(row).toContain(`all ${lostCount} of the ten best`);
    expect(row).toContain(shown(loss.yearlyExtra));
    const dearest = everyPartner.robustness.toSorted((a: any, b: any) => b.yearlyExtra - a.yearlyExtra)[0];
    expect(row).toContain(`${dearest.provider.name} most (${shown(dearest.yearlyExtra)})`);
  });

  it('8: ranks whose orchestration is worth more than its parts', async () => {
    const { answer, row } = await asked(8);
    const { nodes, totalCount } = answer.bestPaths;
    const [first, second] = nodes;
    expect(first.premium).toBeGreaterThan(second.premium);
    expect(first.path.providers.length).toBeGreaterThan(1);
    expect(row).toContain(`Of ${totalCount} pairs`);
    expect(row).toContain(`${first.customer.name}, “${first.job.name}”: ${millions(first.premium)} million`);
  });
});

describe('where growth lies', () => {
  it('12: ranks time, money and effort apart', async () => {
    const { answer, row } = await asked(12);
    const first = (way: string): string => answer[way].ecosystems[0].ecosystem.name;
    expect(first('time')).not.toEqual(first('money'));
    const hours = answer.time.ecosystems.map(({ hoursPerMonth }: any) => hoursPerMonth);
    expect(hours).toEqual(hours.toSorted((a: number, b: number) => b - a));
    expect(row).toContain(`time in ${first('time')} (${shown(hours[0])} hours a month)`);
    expect(row).toContain(`money in ${first('money')}`);
  });

  it('13: names three ecosystems to engage in, in which role, by what, and why', async () => {
    const { answer, row } = await asked(13);
    const { ecosystems } = answer.ecosystemOpportunities;
    expect(ecosystems).toHaveLength(3);
    for (const { ecosystem, opportunity, presence, entryPoints, topFrictions } of ecosystems) {
      expect(presence).not.toBeNull();
      expect(topFrictions.length).toBeGreaterThan(0);
      expect(entryPoints[0]).toMatchObject({
        role: expect.any(String),
        reason: expect.stringMatching(/\.$/),
      });
      expect(row).toContain(`${ecosystem.name} (${millions(opportunity)} million`);
    }
    const kinds = ecosystems.flatMap(({ entryPoints }: any) => entryPoints.map(({ kind }: any) => kind));
    expect(new Set(kinds)).toEqual(new Set(['OWN_OFFERING', 'PARTNER', 'WHITE_SPACE']));
  });

  it('14: sees the jobs before, after and beside the journey with the bank', async () => {
    const { answer, row } = await asked(14);
    const { blindSpots, blindSpotCount } = answer.growthOutlook;
    const count = (place: string): number => blindSpots.filter(({ where }: any) => where === place).length;
    expect(blindSpotCount).toBe(blindSpots.length);
    expect(row).toContain(`${count('BEFORE')} before, ${count('AFTER')} after, ${count('BESIDE')} beside`);
    expect(row).toContain(`“${blindSpots[0].job.name}”`);
  });

  it('15: puts most of the friction outside the journey with the bank', async () => {
    const { answer, row } = await asked(15);
    const { inside, outside, outsideShare, reachableByGen3 } = answer.growthOutlook;
    expect(inside + outside).toBeCloseTo(reachableByGen3, 4);
    expect(row).toContain(`${Math.round(100 * outsideShare)} % outside`);
    expect(row).toContain(`${millions(inside)} million`);
  });

  it('16: says where to act for either growth', async () => {
    const { answer, row } = await asked(16);
    const { incremental, explosive } = answer;
    expect(explosive).toMatchObject({ verdict: 'EXPLOSIVE', generation: 'GEN_3' });
    for (const [{ moves }, inside] of [
      [incremental, true],
      [explosive, false],
    ]) {
      expect(moves).toHaveLength(5);
      for (const [at, move] of moves.entries()) {
        expect(move.inside).toBe(inside);
        expect(move.value).toBeLessThanOrEqual(moves[Math.max(0, at - 1)].value);
      }
      expect(row).toContain(`“${moves[0].job.name}”`);
    }
  });

  it('17: shows the journey with the bank, its turns, and the whole of it', async () => {
    const { answer, row } = await asked(17);
    const { gen1, gen2, gen3 } = answer;
    expect(gen1.stages.every(({ valence }: any) => valence === null)).toBe(true);
    expect(gen3.stages).toHaveLength(14);
    const presences = gen3.stages.map(({ presence }: any) => presence);
    expect(presences).toEqual(expect.arrayContaining(['FOREGROUND', 'ABSENT']));
    expect(gen3.purpose.map(({ name }: Named) => name)).toContain('Build a firm that lasts');
    expect(gen3.blueprintCsv.split('\r\n')).toHaveLength(16);
    expect(gen3.mermaid).toMatch(/^flowchart LR\n/);
    expect(row).toContain(`${gen1.stages.length} touchpoints`);
    expect(row).toContain(`${gen2.pivots.length} turns`);
    expect(row).toContain(`${presences.filter((one: string) => one === 'FOREGROUND').length} of 14 steps`);
  });

  it('18: tells jobs served too little and too much, and by whom', async () => {
    const { answer, row } = await asked(18);
    const { underServed, overServed } = answer.customer;
    for (const { properties, node } of underServed.edges) {
      expect(properties.opportunityScore).toBeGreaterThan(12);
      expect(row).toContain(`“${node.name}” (${properties.opportunityScore})`);
    }
    const [over] = overServed.edges;
    expect(over.properties.satisfaction).toBeGreaterThan(over.properties.importance);
    expect(row).toContain(`“${over.node.name}”`);
    const serving = over.node.steps.nodes.flatMap((step: any) =>
      step.offerings.nodes.flatMap((offering: any) => names(offering.providers)),
    );
    expect(new Set(serving)).toEqual(new Set(['RHB Bank', 'NusaPay']));
  });
});

describe('which capabilities', () => {
  it('19: finds the smallest set for 70 % of the new value, proven', async () => {
    const { answer, row } = await asked(19);
    const { chosen, capabilityShare, valueShare, proof } = answer.capabilityPortfolio;
    expect(proof).toMatchObject({ status: 'OPTIMAL', gap: 0 });
    expect(valueShare).toBeGreaterThanOrEqual(0.7);
    const held = [
      ...names(answer.provider.capabilities),
      ...answer.provider.partners.nodes.flatMap(({ lends }: any) => names(lends)),
    ];
    expect(chosen.filter(({ capability }: any) => held.includes(capability.name))).toEqual([]);
    expect(row).toContain(`${chosen.length} capabilities`);
    expect(row).toContain(`${Math.round(100 * capabilityShare)} %`);
    expect(row).toContain(`has ${names(answer.provider.capabilities).length}`);
  });

  it('20: says how to get each', async () => {
    const { answer, row } = await asked(20);
    const { chosen } = answer.capabilityPortfolio;
    const with_ = (kind: string): any[] =>
      chosen.filter(({ ways }: any) => ways.some((way: any) => way.kind === kind));
    expect(with_('BUILD')).toHaveLength(chosen.length);
    expect(row).toContain(`${with_('BORROW').length} can be borrowed`);
    expect(row).toContain(`${with_('PARTNER').length} be had through a partner`);
    const only = chosen.filter(({ ways }: any) => ways.length === 1);
    expect(only).toHaveLength(1);
    expect(row).toContain(`“${only[0].capability.name}” can only be built`);
  });

  it('21: knows what is worth nothing alone and much with another', async () => {
    const { answer, row } = await asked(21);
    const [first] = answer.capabilityPortfolio.leverage;
    expect(first.alone).toBe(0);
    expect(first.needsAlso.length).toBeGreaterThan(0);
    expect(row).toContain(`“${first.capability.name}”`);
    expect(row).toContain(`${millions(first.leverage)} million`);
    for (const { name } of first.needsAlso) expect(row).toContain(`“${name}”`);
  });
});

describe('what an answer is worth', () => {
  it('22: names sources, dates, confidence, and what would change it', async () => {
    const { answer, row } = await asked(22);
    const { facts, sourceCount, oldest, newest, wouldChange, weakest } = answer.orchestration.evidence;
    expect(weakest[0].confidence).toBeLessThanOrEqual(weakest.at(-1).confidence);
    expect(Math.abs(wouldChange[0].effect)).toBeGreaterThan(Math.abs(wouldChange.at(-1).effect));
    expect(row).toContain(`${facts} facts of ${sourceCount} source`);
    expect(row).toContain(`${oldest} to ${newest}`);
    expect(wouldChange[0]).toMatchObject({ about: 'seg-food-brands', property: 'valueOfTime' });
  });

  it('23: answers as a year ago, and sees what has come since', async () => {
    const { answer, row } = await asked(23);
    const { then, now, forecast, recorded } = answer;
    expect(recorded.nodes).toEqual([]);
    expect(offeringsOf(then.paths[0])).not.toContain('Causeway clearance');
    expect(offeringsOf(now.paths[0])).toContain('Causeway clearance');
    const differing = offeringsOf(then.paths[0]).filter((name, at) => name !== offeringsOf(now.paths[0])[at]);
    expect(differing).toHaveLength(1);
    expect(row).toContain(shown(then.paths[0].cost.generalised));
    expect(row).toContain(shown(now.paths[0].cost.generalised));
    expect(forecast.betterThanPopularity).toBe(false);
    expect(forecast.notes.map(({ code }: any) => code)).toContain('TOO_LITTLE_HELD_OUT');
  });

  it('23: keeps what was answered, where that is recorded', async () => {
    const record = `mutation ($asOf: Date) { recordAnalysis(input: { orchestration: {
      customer: "seg-johor-suppliers", job: "job-fill-order-abroad", select: BEST, first: 1, asOf: $asOf } }) { id } }`;
    const ids: string[] = [];
    for (const asOf of ['2025-12-31', '2026-12-31']) {
      ids.push((await ask(world.graph, record, { asOf })).data?.['recordAnalysis'].id);
    }
    const { recorded, then } = (await asked(23)).answer;
    expect(recorded.nodes).toHaveLength(2);
    expect(recorded.nodes[1].input.asOf).toBe('2025-12-31');
    expect(recorded.nodes[1].result.paths[0].cost).toEqual(expect.objectContaining(then.paths[0].cost));
    const compare = `query ($before: ID!, $after: ID!) {
      compareAnalyses(before: $before, after: $after) { sameGraph sameResult differences { path } } }`;
    const { data } = await ask(world.graph, compare, { before: ids[0], after: ids[1] });
    expect(data?.['compareAnalyses']).toMatchObject({ sameGraph: true, sameResult: false });
    expect(data?.['compareAnalyses'].differences.length).toBeGreaterThan(0);
  });

  it('25: computes with a friction halved, and stores nothing', async () => {
    const { answer, row } = await asked(25);
    const { paths, before, after } = answer;
    const saved = before.total - after.total;
    const top = (of: any): string[] =>
      of.ecosystems[0].topFrictions.map(({ friction }: any) => friction.name);
    expect(top(before)).toContain('No collateral, no loan');
    expect(top(after)).not.toContain('No collateral, no loan');
    expect(paths.whatChanged.valueDifference).toBeCloseTo(-saved, 4);
    expect(row).toContain(shown(saved));
    expect((await asked(25)).answer.before).toEqual(before);
  });

  it('26: finds the two segments that one answer serves badly', async () => {
    const { answer, row } = await asked(26);
    const pairs = answer.contrastingSegments.filter(
      ({ a, b }: any) => a.kind === 'SEGMENT' && b.kind === 'SEGMENT',
    );
    const [{ a, b, difference, frictions }] = pairs;
    expect(difference).toBeGreaterThan(pairs[1].difference);
    expect(row).toContain(`${a.name} and ${b.name}`);
    expect(row).toContain(`“${frictions[0].name}”`);
  });

  it('27: goes from a firm that lasts to what to do first, and who does it', async () => {
    const { answer, row } = await asked(27);
    const { purpose, steps } = answer.plan;
    const [first] = steps;
    expect(first).toMatchObject({ order: 1, what: expect.stringMatching(/\.$/) });
    expect(steps.map(({ order }: any) => order)).toEqual(steps.map((_: unknown, at: number) => at + 1));
    expect(row).toContain(purpose.name);
    expect(row).toContain(`${steps.length} steps`);
    for (const { name } of [first.ecosystem, first.offering, first.actor]) expect(row).toContain(name);
  });
});
