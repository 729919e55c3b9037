import type { StoredQuestion } from './questions.ts';

/** What a comment marks as having to hold, on its own or beside a condition: `/* where [serves] (offering) *\/`. */
const MARK = /\/\* (where|and) ((?:\[\w+(?:\.\.)?\]|\(\w+\)| )+) \*\//g;
const SUBJECT = /\[(\w+)(\.\.)?\]|\((\w+)\)/g;

/** The name of the question that looks only at what held on a day and is sure enough. */
export function heldName(name: string): string {
  return `${name}:held`;
}

/**
 * The same question of the graph as it was on the day `$asOf`, without relationships of a stated confidence below
 * `$minConfidence`; either may be null. The question's own file is plain Cypher in which comments mark what must hold: a
 * node `(n)`, a relationship `[r]`, or a path's relationships with the nodes they lead to `[r..]`. So each pattern is
 * written once, and whoever asks for no day pays nothing. Undefined where nothing is marked.
 */
export function heldQuestion(question: StoredQuestion): StoredQuestion | undefined {
  const text = question.text.replace(
    MARK,
    (_, word: string, subjects: string) => `${word.toUpperCase()} ${conditionsOf(subjects).join(' AND ')}`,
  );
  if (text === question.text) return undefined;
  return {
    ...question,
    name: heldName(question.name),
    text,
    parameters: new Map([...question.parameters, ['asOf', 'DATE'], ['minConfidence', 'FLOAT']]),
  };
}

function conditionsOf(subjects: string): string[] {
  return [...subjects.matchAll(SUBJECT)].flatMap(([, relationship, each, node]) => {
    if (node !== undefined) return nodeHolds(node);
    const name = relationship as string;
    if (each === undefined) return relationshipHolds(name);
    const conditions = [...relationshipHolds('one'), ...nodeHolds('endNode(one)')];
    return [`all(one IN ${name} WHERE ${conditions.join(' AND ')})`];
  });
}

/** What states no day, or something that is none, holds. */
function nodeHolds(name: string): string[] {
  return [`coalesce(${name}.observedAt <= $asOf, true)`];
}

function relationshipHolds(name: string): string[] {
  return [
    `coalesce(${name}.validFrom <= $asOf, true)`,
    `coalesce(${name}.validUntil >= $asOf, true)`,
    `coalesce(${name}.observedAt <= $asOf, true)`,
    `coalesce(${name}.confidence >= $minConfidence, true)`,
  ];
}
