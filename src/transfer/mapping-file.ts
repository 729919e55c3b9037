import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { badInput } from '../errors.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import type { MappingText, ReadMapping } from '../mapping/read-mapping.ts';
import { didYouMean } from '../model/closest-name.ts';
import { once } from '../once.ts';
import { projectFile } from '../project-files.ts';

const ENDING = '.yaml';

/** A mapping and where it was read from. */
export interface MappingFile extends ReadMapping {
  readonly path: string;
}

/**
 * Reads a mapping from its file, or one that comes with the program by its name: `onet`.
 * @throws ThroughlineError BAD_USER_INPUT when there is none, or with what is wrong with it.
 */
export async function mappingFile(
  name: string,
  about: Pick<MappingText, 'model' | 'parameters'>,
): Promise<MappingFile> {
  const isFile = /[./\\]/.test(name);
  const file = isFile ? name : projectFile(`mappings/${name}${ENDING}`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    return { ...readMapping({ ...about, file: isFile ? name : `${name}${ENDING}`, text }), path: file };
  }
  if (isFile) throw badInput(`Expected the file of a mapping, got "${name}", which cannot be read.`);
  const names = shippedMappings();
  const hint = didYouMean(name, names);
  throw badInput(
    `Expected a file, or one of the mappings ${names.join(', ')}, got "${name}".${hint === undefined ? '' : ` ${hint}`}`,
  );
}

/** The names of the mappings that come with the program, by code units: `onet`. */
export const shippedMappings = once((): readonly string[] =>
  readdirSync(projectFile('mappings'))
    .filter((one) => one.endsWith(ENDING))
    .map((one) => one.slice(0, -ENDING.length))
    .sort(),
);
