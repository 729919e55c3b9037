import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { bearsOn } from '../../src/analysis/bears-on.ts';
import type { AnalysisKind } from '../../src/analysis/recorded/analysis-kind.ts';
import { readModel } from '../../src/model/read-model.ts';

/** The folders of cypher/ that an analysis asks. */
const FOLDERS: Readonly<Record<AnalysisKind, readonly string[]>> = {
  ORCHESTRATION: ['orchestration'],
  CAPABILITY_PORTFOLIO: ['capability-portfolio'],
  ECOSYSTEM_OPPORTUNITIES: ['friction-value', 'ecosystem-opportunities', 'score'],
  GROWTH_OUTLOOK: ['friction-value', 'growth-outlook'],
  ENGAGEMENT_FORECAST: ['engagement-forecast'],
};

const model = readModel();
const NAMES = new Set([
  ...[...model.nodes.values()].map(({ label }) => label),
  ...model.relationships.map(({ type }) => type),
]);

it.each(Object.entries(FOLDERS))(
  '%s depends on what its questions name, and on nothing else',
  (kind, folders) => {
    const named = folders.flatMap(namesIn);
    const bearing = [...NAMES].filter((name) => bearsOn(name).includes(kind as AnalysisKind));
    expect(bearing.sort()).toEqual([...new Set(named)].sort());
  },
);

/** The labels and types of the model that the statements of a folder name, without their headers. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(`cypher/${folder}`).flatMap((file) => {
    const text = readFileSync(`cypher/${folder}/${file}`, 'utf8').replaceAll(/^\/\/.*$/gm, '');
    return [...text.matchAll(/[:|](\w+)/g)].map(([, name]) => name!).filter((name) => NAMES.has(name));
  });
}
