import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../project-files.ts';
import { heldQuestion } from './held-question.ts';
import type { ParameterType } from './values.ts';

/** A question as it stands in its file. */
export interface StoredQuestion {
  readonly name: string;
  readonly purpose: string;
  readonly text: string;
  /** The type of each parameter, by name, as the header states it. */
  readonly parameters: ReadonlyMap<string, ParameterType>;
  /** The names of the columns, as the header states them. */
  readonly columns: readonly string[];
  /** Those among them that the header types as EXACT: their values keep their types (see exact-values.ts). */
  readonly exact: ReadonlySet<string>;
}

/** A comment that stands for the text of `NAME.part.cypher`, which several questions share. */
const PART = /\/\* part ([\w-]+\/[\w-]+) \*\//g;

/**
 * All questions under cypher/, by name: `orchestration/candidates`; those that mark what must hold also by their heldName.
 * @throws Error where a header does not fit its question, or a part is not there: a mistake of ours, found at the start.
 */
export function loadQuestions(folder = projectFile('cypher')): ReadonlyMap<string, StoredQuestion> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.cypher'),
  );
  const texts = new Map(
    files
      .sort()
      .map((file) => [
        file.slice(0, -'.cypher'.length).replaceAll('\\', '/'),
        readFileSync(join(folder, file), 'utf8'),
      ]),
  );
  const questions = [...texts]
    .filter(([name]) => !name.endsWith('.part'))
    .map(([name, text]) => readQuestion(name, withParts(text, texts)));
  const held = questions.flatMap((question) => heldQuestion(question) ?? []);
  return new Map([...questions, ...held].map((question) => [question.name, question]));
}

/** The text of a question in which parts, found among `texts` by name, stand where comments name them. */
export function withParts(text: string, texts: ReadonlyMap<string, string>): string {
  return text.replace(PART, (_, part: string) => {
    const shared = texts.get(`${part}.part`);
    if (shared === undefined)
      throw new Error(`Expected "cypher/${part}.part.cypher", which a question names.`);
    if (shared.search(PART) >= 0)
      throw new Error(`Expected "cypher/${part}.part.cypher" to name no part itself, got one that does.`);
    return bodyOf(shared).trim();
  });
}

/** One question from the text of its file. */
export function readQuestion(name: string, text: string): StoredQuestion {
  const header = text
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim());
  const purpose = header
    .find((line) => line.startsWith('Purpose:'))
    ?.slice('Purpose:'.length)
    .trim();
  if (purpose === undefined) throw new Error(`Expected a "// Purpose:" line in the header of "${name}".`);
  const parameters = new Map(
    header
      .map((line) => /^\$(\w+)\s+([A-Z_]+(?:<.+?>)?)\s*(?::|$)/.exec(line))
      .filter((match) => match !== null)
      .map((match) => [match[1] as string, match[2] as string]),
  );
  const body = bodyOf(text);
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
  const astray = [...used, ...parameters.keys()].filter((key) => !used.has(key) || !parameters.has(key));
  if (astray.length > 0) {
    throw new Error(
      `Expected the header of "${name}" to state the parameters it uses, got a difference in "${astray.join('", "')}".`,
    );
  }
  const columns = (header.find((line) => line.startsWith('Returns:')) ?? 'Returns:').slice('Returns:'.length);
  return {
    name,
    purpose,
    text: body.trim(),
    parameters,
    columns: [...columns.matchAll(/(\w+)\s+[A-Z]/g)].map((match) => match[1] as string),
    exact: new Set([...columns.matchAll(/(\w+)\s+EXACT\b/g)].map((match) => match[1] as string)),
  };
}

/** Without the header. */
function bodyOf(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '');
}
