import { describeValue } from '../model/describe-value.ts';
import type { Model, NodeType, RelationshipType } from '../model/model.ts';
import { nameKind } from '../model/name-kind.ts';
import { draftId, draftNode, draftSet, draftWhere, ofTheKind, severalOf } from './draft-set.ts';
import { nounsOf, withoutNoun, wordsOf } from './noun-words.ts';
import { goTogether, isNameWord } from './row-identity.ts';
import { isKeyName } from './sampled-columns.ts';
import type { SampledColumn } from './sampled-columns.ts';

/** What columns that are called after another noun than their table come to. */
export interface DraftedLink {
  readonly rules: readonly object[];
  readonly used: readonly SampledColumn[];
  /** What was done, or why nothing, for people. */
  readonly told: readonly string[];
}

/** What the rows themselves are drafted as. */
export interface Drafted {
  readonly node: NodeType;
  readonly key: SampledColumn;
  readonly model: Model;
  readonly isCut: boolean;
}

/**
 * Drafts the nodes of another noun that columns are called after, and the relationship between each and the node of its row;
 * only tells where the model has several, and does nothing where it has none.
 * @param free the columns that have no place yet.
 */
export function suggestLink(other: NodeType, free: readonly SampledColumn[], drafted: Drafted): DraftedLink {
  const { node, model } = drafted;
  const called = free.filter(
    ({ name, samples, isMeasure }) =>
      samples.length > 0 && (!isMeasure || isKeyName(name)) && nounsOf(name, model).includes(other),
  );
  const key = called.find(({ name }) => isKeyName(name)) ?? called[0];
  const between = model.relationships.filter(
    ({ from, to }) => (from === node.kind && to === other.kind) || (from === other.kind && to === node.kind),
  );
  const [relationship] = between;
  if (key === undefined || relationship === undefined || other === node) {
    return { rules: [], used: [], told: [] };
  }
  const isOwn = relationship.from === node.kind;
  const ends: Ends = {
    from: isOwn ? drafted : { ...drafted, node: other, key },
    to: isOwn ? { ...drafted, node: other, key } : drafted,
  };
  const why =
    between.length > 1
      ? `it could be at an end of ${between.map(({ type }) => type).join(' or ')}; state which.`
      : clash(relationship, ends);
  if (why !== undefined) {
    return { rules: [], used: [key], told: [`Not sure: ${describeValue(key.name)}: ${why}`] };
  }
  const isName = (one: SampledColumn): boolean =>
    called.includes(one) || isNameWord(withoutNoun(one.name, other));
  const named = free.find((one) => one !== key && isName(one) && goTogether(one, key)) ?? key;
  const nodes = draftNode(other, {
    columnOf: ({ name }) => (name === 'name' ? named : undefined),
    identity: { key, isGrouped: true },
  });
  const link = linkRule(relationship, { ends, free, model });
  const about = `${ofTheKind(nodes)}, with ${relationship.type} ${isOwn ? 'from' : 'to'} the ${node.singular} of its row`;
  return {
    rules: [
      {
        node: other.label,
        table: 'rows',
        ...draftWhere(key),
        grouped: true,
        id: draftId(ends[isOwn ? 'to' : 'from']),
        set: nodes.set,
      },
      link.rule,
    ],
    used: [key, named, ...link.used],
    told: [`It takes each ${describeValue(key.name)} for ${nameKind(other)}${about}.`, ...link.told],
  };
}

interface Ends {
  readonly from: Drafted;
  readonly to: Drafted;
}

/** Why rows cannot be relationships of which a node has only one. */
function clash({ type, onlyOne }: RelationshipType, { from, to }: Ends): string | undefined {
  const several = onlyOne ? severalOf(to.key, from.key) : undefined;
  return several === undefined
    ? undefined
    : `${type} leads from ${nameKind(from.node)} to one ${to.node.singular}, but ${several}.`;
}

function linkRule(
  { type, properties }: RelationshipType,
  about: { readonly ends: Ends; readonly free: readonly SampledColumn[]; readonly model: Model },
): { readonly rule: object; readonly used: readonly SampledColumn[]; readonly told: readonly string[] } {
  const { from, to } = about.ends;
  const cells = from.key.cells.map((cell, at) => {
    const ends = [cell, to.key.cells[at] as string];
    return ends.includes('') ? '' : ends.join(', ');
  });
  const pair: SampledColumn = { ...from.key, cells, samples: cells };
  const { set, placed, unsure } = draftSet(
    [...properties.values()].filter(({ writtenBack }) => !writtenBack),
    {
      columnOf: (property) => about.free.find(({ name }) => wordsOf(name) === wordsOf(property.name)),
      identity: { key: pair, isGrouped: true },
    },
  );
  return {
    rule: {
      relationship: type,
      ...(about.model.ofType(type).length > 1 && { fromLabel: from.node.label }),
      table: 'rows',
      ...draftWhere(from.key, to.key),
      grouped: true,
      from: draftId(from),
      to: draftId(to),
      ...(placed.size > 0 && { set }),
    },
    used: [...placed.values(), ...unsure.keys()],
    told: [...unsure].map(([{ name }, why]) => `Not sure: ${describeValue(name)}: ${why}`),
  };
}
