import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestion } from '../../graph/questions.ts';
import type { StoredQuestion } from '../../graph/questions.ts';
import { projectFile } from '../../project-files.ts';

/** A search phrase or scene action, as it stands in its file under cypher/bloom/. */
export interface Phrase {
  readonly question: StoredQuestion;
  /** A phrase is typed, an action is chosen for what is selected. */
  readonly is: 'PHRASE' | 'ACTION';
  /** What is typed or chosen. */
  readonly text: string;
  /** The perspectives that it belongs to. */
  readonly perspectives: readonly string[];
  /** The parameters of a phrase, with the property of a label whose values are suggested. */
  readonly parameters: readonly PhraseSource[];
}

/** Where the values of a parameter come from. */
export interface PhraseSource {
  readonly name: string;
  readonly type: 'STRING' | 'DATE';
  readonly label: string;
  readonly property: string;
}

/**
 * All phrases and actions, by the names of their files.
 * @throws Error where a header lacks what Bloom needs: a mistake of ours, found at the start.
 */
export function readPhrases(folder = projectFile('cypher/bloom')): readonly Phrase[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return readPhrase(readQuestion(`bloom/${file.replace(/\.cypher$/, '')}`, text), text);
    });
}

function readPhrase(question: StoredQuestion, text: string): Phrase {
  const header = (name: string): string | undefined => new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1];
  const phrase = header('Phrase');
  const action = header('Action');
  const perspectives = header('Perspective')?.split(', ');
  const shown = phrase ?? action;
  if (
    perspectives === undefined ||
    shown === undefined ||
    (phrase === undefined) === (action === undefined)
  ) {
    throw new Error(`Expected "${question.name}" to state its perspective, and one of phrase and action.`);
  }
  return {
    question,
    is: phrase === undefined ? 'ACTION' : 'PHRASE',
    text: shown,
    perspectives,
    parameters: phrase === undefined ? [] : [...question.parameters].map(([name]) => readSource(name, text)),
  };
}

function readSource(name: string, text: string): PhraseSource {
  const [, type, label, property] =
    new RegExp(`^// \\$${name} (STRING|DATE): (\\w+)\\.(\\w+)$`, 'm').exec(text) ?? [];
  if (type === undefined || label === undefined || property === undefined) {
    throw new Error(
      `Expected a header that says where values of "$${name}" come from: // $${name} STRING: Job.name`,
    );
  }
  return { name, type: type as 'STRING' | 'DATE', label, property };
}
