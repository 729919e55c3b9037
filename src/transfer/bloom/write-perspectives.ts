import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput } from '../../errors.ts';
import { makeFolder } from '../../make-folder.ts';
import { systemFault } from '../../system-fault.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Model } from '../../model/model.ts';
import { makePerspective } from './make-perspective.ts';
import { PERSPECTIVES } from './perspectives.ts';
import type { Perspective } from './perspectives.ts';
import type { PerspectiveFile } from './perspective-file.ts';
import { readFacts, readRange } from './read-facts.ts';
import type { GraphFacts, Range } from './read-facts.ts';
import { readPhrases } from './read-phrases.ts';
import type { Phrase } from './read-phrases.ts';
import { tryPhrase } from './try-phrase.ts';

/** A perspective as made for one graph, and what this graph has nothing for. */
export interface MadePerspective {
  readonly name: string;
  readonly file: PerspectiveFile;
  /** One sentence for each phrase, action or rule that was left out, but for those of `unscored`. */
  readonly leftOut: readonly string[];
  /** Rules left out since nothing has their property yet: `Friction by frictionValue`. */
  readonly unscored: readonly string[];
}

/**
 * Makes the perspectives for what the graph holds: every phrase and action is run with its values, those that find nothing
 * are left out; rules take their ranges from the data.
 * @param at epoch milliseconds.
 * @throws ThroughlineError UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function makePerspectives(
  graph: Graph,
  model: Model,
  at: number,
): Promise<readonly MadePerspective[]> {
  const facts = await readFacts(graph);
  const phrases = readPhrases();
  const made: MadePerspective[] = [];
  for (const perspective of PERSPECTIVES) {
    made.push(await makeOne({ graph, model, facts, phrases, perspective, at }));
  }
  return made;
}

/**
 * Writes each into a file of its name in a folder, made where it is not there; files of these names are replaced.
 * @throws ThroughlineError BAD_USER_INPUT when the folder cannot be written.
 */
export async function writePerspectives(
  folder: string,
  made: readonly MadePerspective[],
): Promise<readonly string[]> {
  const paths: string[] = [];
  try {
    await makeFolder(folder);
    for (const { name, file } of made) {
      const path = join(folder, `${name}.json`);
      await writeFile(`${path}.part`, `${JSON.stringify(file, null, 2)}\n`, { flush: true });
      await rename(`${path}.part`, path);
      paths.push(path);
    }
    return paths;
  } catch (error) {
    throw badInput(`Expected to write into "${folder}", got: ${systemFault(error)}.`);
  }
}

async function makeOne(of: {
  readonly graph: Graph;
  readonly model: Model;
  readonly facts: GraphFacts;
  readonly phrases: readonly Phrase[];
  readonly perspective: Perspective;
  readonly at: number;
}): Promise<MadePerspective> {
  const { graph, model, perspective } = of;
  const labels = Object.keys(perspective.categories);
  const leftOut: string[] = [];
  const unscored: string[] = [];
  const phrases: Phrase[] = [];
  for (const phrase of of.phrases.filter(({ perspectives }) => perspectives.includes(perspective.name))) {
    if ((await tryPhrase(graph, phrase, labels)) !== null) phrases.push(phrase);
    else leftOut.push(`"${phrase.text}": the graph has nothing to show for it.`);
  }
  const rules: { rule: Perspective['rules'][number]; range: Range | null }[] = [];
  for (const rule of perspective.rules) {
    const noun = model.byLabel(rule.carrier);
    const isBoolean = noun?.properties.get(rule.property)?.type === 'BOOLEAN';
    const range = isBoolean ? null : await readRange(graph, rule, noun !== undefined);
    if (typeof range !== 'string') rules.push({ rule, range });
    else if (range === 'NONE_HAS_IT') unscored.push(`${rule.carrier} by ${rule.property}`);
    else leftOut.push(`the colours of ${rule.carrier} by ${rule.property}: no two values of it differ.`);
  }
  return { name: perspective.name, file: makePerspective({ ...of, phrases, rules }), leftOut, unscored };
}
