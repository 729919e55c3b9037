import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print, separateOperations } from 'graphql';
import { projectFile } from '../../src/project-files.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { ask, model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();

const questions = separateOperations(
  parse(readFileSync(projectFile('examples/where-growth-lies.graphql'), 'utf8')),
);

async function answer(operation: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(world.graph, print(questions[operation]!), variables);
  expect(errors).toBeUndefined();
  return data!;
}

interface Named {
  readonly name: string;
}

beforeAll(async () => {
  await loadExample({ graph: world.graph, model, name: 'sme-growth' });
  await loadExample({ graph: world.graph, model, name: 'voice-retail' });
}, 120_000);

describe('what strategists ask of small firms that grow abroad', () => {
  it('names three ecosystems to engage in, in which role, by what, and why', async () => {
    const { ecosystemOpportunities: found } = await answer('WhereToEngage');
    expect(found.ecosystems).toHaveLength(3);
    for (const { opportunity, presence, entryPoints, topFrictions } of found.ecosystems) {
      expect(opportunity).toBeGreaterThan(0);
      expect(presence).not.toBeNull();
      expect(topFrictions.length).toBeGreaterThan(0);
      expect(entryPoints[0]).toMatchObject({
        role: expect.any(String),
        reason: expect.stringMatching(/\.$/),
      });
    }
    const kinds = found.ecosystems.flatMap((one: { entryPoints: { kind: string }[] }) =>
      one.entryPoints.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['OWN_OFFERING', 'PARTNER', 'WHITE_SPACE']));
  });

  it('ranks time, money and effort apart', async () => {
    const spent = await answer('WhereTheySpend');
    const first = (way: string) =>
      spent[way].ecosystems.map((one: { ecosystem: Named }) => one.ecosystem.name);
    expect(first('time')).not.toEqual(first('money'));
    const hours = spent['time'].ecosystems.map((one: { hoursPerMonth: number }) => one.hoursPerMonth);
    expect(hours).toEqual(hours.toSorted((a: number, b: number) => b - a));
  });

  it('puts most of their friction outside the bank, and says where to act for either growth', async () => {
    const { explosive, incremental } = await answer('WhereGrowthLies');
    expect(explosive).toMatchObject({ verdict: 'EXPLOSIVE', generation: 'GEN_3' });
    expect(explosive.outsideShare).toBeGreaterThan(0.5);
    expect(explosive.inside + explosive.outside).toBeCloseTo(explosive.reachableByGen3, 4);
    const isMostFirst = (moves: { value: number }[]) =>
      moves.every(({ value }, at) => at === 0 || moves[at - 1]!.value >= value);
    for (const { moves } of [explosive, incremental]) {
      expect(moves).toHaveLength(5);
      expect(isMostFirst(moves)).toBe(true);
    }
  });

  it('sees the jobs before, after and beside the journey with the bank', async () => {
    const { growthOutlook: found } = await answer('BlindSpots');
    const places = found.blindSpots.map((spot: { where: string }) => spot.where);
    expect(new Set(places)).toEqual(new Set(['BEFORE', 'AFTER', 'BESIDE']));
    expect(found.blindSpotCount).toBe(places.length);
  });

  it('shows the journey with the bank, its turns, and the whole of it without', async () => {
    const { gen1, gen2, gen3 } = await answer('ThreeJourneys');
    expect(gen1.stages.length).toBeGreaterThanOrEqual(10);
    expect(gen1.stages.every((stage: { valence: number | null }) => stage.valence === null)).toBe(true);
    expect(gen2.pivots.length).toBeGreaterThan(0);
    expect(gen3.stages).toHaveLength(14);
    const presence = new Set(gen3.stages.map((stage: { presence: string }) => stage.presence));
    expect(presence.has('FOREGROUND') && presence.has('ABSENT')).toBe(true);
    expect(gen3.purpose.map(({ name }: Named) => name)).toContain('Build a firm that lasts');
    expect(gen3.blueprintCsv.split('\r\n')).toHaveLength(16);
    expect(gen3.mermaid).toMatch(/^flowchart LR\n/);
  });

  it('tells jobs served too little, too much, and by nobody', async () => {
    const { customer, nobody } = await answer('HowWellServed');
    const named = (jobs: { edges: { node: Named }[] }) => jobs.edges.map(({ node }) => node.name);
    expect(named(customer.underServed)).toEqual(['Fill an order from abroad', 'Grow beyond Singapore']);
    expect(named(customer.overServed)).toEqual(['Run day-to-day banking']);
    expect(nobody.nodes.map(({ name }: Named) => name)).toContain('Keep key people abroad');
  });

  it('finds the two segments that one answer serves badly', async () => {
    const { contrastingSegments: pairs } = await answer('ServedBadlyTogether');
    expect(pairs).toHaveLength(1);
    expect(pairs[0].difference).toBeGreaterThan(0);
    expect(pairs[0].frictions.length).toBeGreaterThan(0);
  });

  it('goes from a firm that lasts to what to do first, and who does it', async () => {
    const { plan } = await answer('WhatFirst');
    expect(plan.purpose.name).toBe('Build a firm that lasts');
    expect(plan.steps.length).toBeGreaterThan(10);
    expect(plan.steps[0]).toMatchObject({ order: 1, what: expect.stringMatching(/\.$/) });
    expect(plan.steps.some((step: { actor: Named | null }) => step.actor !== null)).toBe(true);
    expect(plan.steps.some((step: { value: number | null }) => (step.value ?? 0) > 0)).toBe(true);
  });
});

describe('what they ask of voices in the home', () => {
  it('sees a provider inside what others offer', async () => {
    const { provider } = await answer('InTheBackground');
    const inside = provider.background.nodes.flatMap(
      (one: { embeddedIn: { nodes: Named[] } }) => one.embeddedIn.nodes,
    );
    expect(inside.length).toBeGreaterThan(3);
  });

  it('sees who stands behind what a segment uses', async () => {
    const { customer } = await answer('BehindWhatTheyUse');
    expect(customer.offerings.nodes.length).toBeGreaterThan(0);
  });
});
