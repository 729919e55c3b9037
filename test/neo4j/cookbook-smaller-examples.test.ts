/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadExample } from '../../src/transfer/load-example.ts';
import { askRecipe, shown } from '../support/cookbook.ts';
import { emptyGraph, model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();
const asked = (number: number): ReturnType<typeof askRecipe> => askRecipe(world.graph, number);

const load = (name: string) => async () => {
  await emptyGraph(world.graph);
  await loadExample({ graph: world.graph, model, name });
};

describe('of a cloud platform', () => {
  beforeAll(load('cloud-partners'), 120_000);

  it('7: knows which tools of partners remove which friction, and which friction has one provider', async () => {
    const { answer, row } = await asked(7);
    const { customer, frictions } = answer;
    const removed = customer.frictions.nodes.filter(({ relievedBy }: any) => relievedBy.edges.length > 0);
    const single = frictions.nodes.filter(({ relievedBy }: any) => relievedBy.groups[0]?.key.outOf === 1);
    expect(row).toContain(`${removed.length} of ${customer.frictions.nodes.length} frictions`);
    expect(row).toContain(`${single.length} of ${frictions.nodes.length} in the graph`);
    const evidence = single.find(({ name }: any) => name === 'Evidence gathered by hand');
    expect(evidence.relievedBy.groups[0].key.node.name).toBe('Proofbook');
    const woken = removed.find(({ name }: any) => name === 'The wrong person is woken');
    expect(woken.relievedBy.edges.map(({ node }: any) => node.name)).toContain('Callbird rota');
  });

  it('24: finds what is stale, contradicted and single-sourced, the dearest first', async () => {
    const { answer, row } = await asked(24);
    const { counts, issues } = answer.dataQuality;
    const { STALE, CONTRADICTING, SINGLE_SOURCED } = Object.fromEntries(
      counts.map(({ kind, count }: any) => [kind, count]),
    );
    expect(row).toContain(`${STALE} facts are stale`);
    expect(row).toContain(`${CONTRADICTING} is contradicted`);
    expect(row).toContain(`${SINGLE_SOURCED} have one source`);
    const skills = issues.filter(({ kind, about }: any) => kind === 'STALE' && about.startsWith('HAS_CAP'));
    expect(skills).toHaveLength(4);
    const contradicted = issues.find(({ kind }: any) => kind === 'CONTRADICTING');
    expect(contradicted).toMatchObject({ property: 'prevalence' });
    expect(row).toContain(shown(contradicted.effect));
  });
});

describe('of a login', () => {
  beforeAll(load('social-login'), 120_000);

  it('9: sees the login inside what others offer, and the jobs that reveals', async () => {
    const { answer, row } = await asked(9);
    const inside = answer.offering.embeddedIn.nodes;
    const providers = new Set(
      inside.flatMap(({ providers }: any) => providers.nodes.map(({ name }: any) => name)),
    );
    expect(providers.has('Deepak Chopra')).toBe(true);
    expect(providers.has('Facebook')).toBe(false);
    const goals = new Set(
      inside.flatMap(({ jobs }: any) =>
        jobs.nodes.flatMap(({ stepOf }: any) => stepOf.nodes.map(({ name }: any) => name)),
      ),
    );
    expect(row).toContain(`${inside.length} offerings of ${providers.size} other providers`);
    for (const goal of goals) expect(row).toContain(`“${goal}”`);
    const deeper = inside.flatMap(({ embeddedIn }: any) => embeddedIn.nodes.map(({ name }: any) => name));
    expect(deeper.toSorted()).toEqual(['Carewell prevention plan', 'Club evening']);
  });
});

describe('of a voice', () => {
  beforeAll(load('voice-retail'), 120_000);

  it('10: finds the jobs that it serves where it has no shop, by name or from behind', async () => {
    const { answer, row } = await asked(10);
    const { jobs, embeddedIn } = answer.offering;
    const behind = embeddedIn.nodes.filter(({ jobs: served }: any) => served.nodes.length > 0);
    expect(behind.length).toBeLessThan(embeddedIn.nodes.length);
    const placesOf = (job: any): string[] =>
      [job, ...job.stepOf.nodes].flatMap(({ ecosystems }: any) =>
        ecosystems.nodes.map(({ name }: any) => name),
      );
    for (const job of [...jobs.nodes, ...behind.flatMap(({ jobs: served }: any) => served.nodes)]) {
      expect(placesOf(job).length).toBeGreaterThan(0);
      for (const shop of ['Online shopping', 'Music and radio']) expect(placesOf(job)).not.toContain(shop);
    }
    expect(row).toContain(`${jobs.nodes.length} jobs by name`);
    expect(row).toContain(`${behind.length} offerings of others`);
  });

  it('11: sees who stands behind what a segment uses', async () => {
    const { answer, row } = await asked(11);
    const offerings = answer.customer.offerings.nodes;
    const inside = offerings.flatMap(({ name, embeds }: any) =>
      embeds.nodes.map(({ providers }: any) => `${namesOf(providers)}, inside ${name}`),
    );
    expect(inside).toHaveLength(1);
    expect(row).toContain(inside[0]);
    for (const { providers, capabilities } of offerings) {
      for (const { lenders } of capabilities.nodes) expect(namesOf(lenders)).toBe(namesOf(providers));
    }
  });
});

const namesOf = ({ nodes }: any): string => nodes.map(({ name }: any) => name).join(', ');
