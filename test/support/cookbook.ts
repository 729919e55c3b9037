import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { projectFile } from '../../src/project-files.ts';
import { ask } from './graph.ts';

/** The cookbook's folder. */
export const COOKBOOK = projectFile('examples/cookbook');

/** One question of the cookbook. */
export interface Recipe {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  /** Its row in the cookbook's table. */
  readonly row: string;
}

/** All questions, by their numbers. */
export const recipes: readonly Recipe[] = readRecipes();

function readRecipes(): readonly Recipe[] {
  const page = readFileSync(`${COOKBOOK}/README.md`, 'utf8').split('\n');
  return readdirSync(COOKBOOK)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      number: Number(file.slice(0, 2)),
      file,
      text: readFileSync(`${COOKBOOK}/${file}`, 'utf8'),
      row: page.find((line) => line.startsWith('|') && line.includes(`(${file})`)) ?? '',
    }));
}

/** A question of the cookbook, put to a graph as it stands, and what its row must say. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are JSON
export async function askRecipe(graph: Graph, number: number): Promise<{ answer: any; row: string }> {
  const recipe = recipes.find((one) => one.number === number);
  const { data, errors } = await ask(graph, recipe?.text ?? '');
  expect(errors).toBeUndefined();
  return { answer: data, row: recipe?.row ?? '' };
}

/** A whole number as the table shows it: 8,412,330. */
export function shown(value: number): string {
  return Math.round(value).toLocaleString('en');
}
