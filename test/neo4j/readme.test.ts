/* eslint-disable @typescript-eslint/no-explicit-any -- answers are JSON */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectFile } from '../../src/project-files.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { ask, model, useTestGraph } from '../support/graph.ts';

const world = useTestGraph();
const readme = readFileSync(projectFile('README.md'), 'utf8');
const questions = [...readme.matchAll(/```graphql\n([^]*?)```/g)].map((match) => match[1] as string);

beforeAll(async () => {
  await loadExample({ graph: world.graph, model, name: 'sme-growth' });
}, 180_000);

describe('the questions of the README', () => {
  it('are three', () => {
    expect(questions).toHaveLength(3);
  });

  it('1: orchestrating many providers is worth what the README says', async () => {
    const { orchestration } = await answer(questions[0]);
    const [best] = orchestration.paths;
    expect(orchestration.totalCount).toBe(489);
    expect(readme).toContain('There are **489** Pareto-optimal ways.');
    expect(Math.round(best.cost.hours)).toBe(295);
    expect(Math.round(best.cost.money)).toBe(28_614);
    expect(Math.round(orchestration.today.cost.hours)).toBe(613);
    expect(Math.round(orchestration.today.cost.money)).toBe(38_068);
    expect((best.yearlyValue / 1e6).toFixed(1)).toBe('8.4');
    expect((orchestration.premium / 1e6).toFixed(1)).toBe('7.1');
    expect(best.providers).toHaveLength(11);
    const foreground = best.steps.filter((step: any) => step.presence === 'FOREGROUND');
    expect(foreground.map((step: any) => step.job.name)).toEqual([expect.stringContaining('profit')]);
    expect(best.steps.filter((step: any) => step.presence === 'BACKGROUND')).toHaveLength(3);
  });

  it('2: it is not 20 % of the capabilities, and that is proven', async () => {
    const { capabilityPortfolio: portfolio } = await answer(questions[1]);
    expect(portfolio.proof).toMatchObject({ status: 'OPTIMAL', gap: 0 });
    expect((portfolio.totalNewValue / 1e6).toFixed(1)).toBe('151.8');
    expect(portfolio.valueShare).toBeGreaterThanOrEqual(0.7);
    expect(portfolio.chosen).toHaveLength(12);
    expect(portfolio.capabilityShare).toBeCloseTo(12 / 27, 10);
    expect((portfolio.cost / 1e6).toFixed(1)).toBe('11.3');
  });

  it('3: consented data is worth nothing alone and most with others', async () => {
    const { capabilityPortfolio: portfolio } = await answer(questions[2]);
    const [first] = portfolio.leverage;
    expect(first.capability.name).toBe('Data shared with consent');
    expect(first.alone).toBe(0);
    expect((first.leverage / 1e6).toFixed(1)).toBe('19.9');
    expect((first.lostWithout / 1e6).toFixed(1)).toBe('58.5');
    expect(first.needsAlso).toHaveLength(2);
    const leverages = portfolio.leverage.map(({ leverage }: any) => leverage);
    expect([leverages.length, leverages.at(-1)]).toEqual([28, 0]);
    expect(leverages.filter((leverage: number) => leverage > 0)).toHaveLength(27);
  });
});

it('shows the journey as the service draws it', async () => {
  const journey = `journey(customer: "seg-food-brands", job: "job-grow-beyond-singapore", provider: "prov-rhb", generation: GEN_3)`;
  const drawn = await answer(`{ ${journey} { mermaid } }`);
  expect(readme).toContain(`\`\`\`mermaid\n${drawn.journey.mermaid}\`\`\``);
});

const examples = readFileSync(projectFile('docs/api.md'), 'utf8').matchAll(/```graphql\n([^]*?)```/g);

it.each([...examples].map((match) => [match[1] as string]))('docs/api.md: %s', async (question) => {
  const data = await answer(question);
  const given = JSON.stringify(data);
  expect(given).toMatch(
    /"(nodes|rows|search|groups|created|predictions|paths|ecosystems|stages|scored|capabilities|issues)":(\[\{|\[\[|\d)/,
  );
});

it('asks the question file of the README', async () => {
  const question = readFileSync(projectFile('examples/ways-to-grow.graphql'), 'utf8');
  const { data, errors } = await ask(world.graph, question, { customer: 'seg-food-brands' });
  expect(errors).toBeUndefined();
  expect(data?.['orchestration'].paths).toHaveLength(3);
});

it('has no figure left to fill in', () => {
  expect(readme + readFileSync(projectFile('docs/operations.md'), 'utf8')).not.toMatch(/SECONDS_|TODO|TBD/);
});

it('the cloud platform of another example needs 3 of 11', async () => {
  await world.graph.write((transaction) =>
    transaction.ask({ text: 'MATCH (n) DETACH DELETE n', params: {} }),
  );
  await loadExample({ graph: world.graph, model, name: 'cloud-partners' });
  const { capabilityPortfolio: portfolio } = await answer(
    (questions[1] as string).replace('prov-rhb', 'prov-aws'),
  );
  expect(portfolio.chosen).toHaveLength(3);
  expect(portfolio.capabilityShare).toBeCloseTo(3 / 11, 10);
}, 180_000);

async function answer(question: string | undefined): Promise<any> {
  const { data, errors } = await ask(world.graph, question as string);
  expect(errors).toBeUndefined();
  return data;
}
