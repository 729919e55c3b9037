import { connectionNotes } from '../analysis/connections/connection-notes.ts';
import { SEARCH_BUDGET, type ConnectionPage } from '../analysis/connections/find-connections.ts';
import type { NodeLabel, NodeRef, Note } from '../analysis/notes.ts';
import { counted, shown } from '../counted.ts';
import type { Model } from '../model/model.ts';
import { READING_LIMITS, type ConnectionLinks } from './connection-links.ts';
import type { ConnectionScope } from './connection-scope.ts';

/** Why no path can be, whatever the graph holds; null where one can. */
export function contradictionNotes(scope: ConnectionScope): readonly Note[] | null {
  const reason = contradictionOf(scope);
  if (reason === null) return null;
  const notes = connectionNotes();
  notes.add('CONTRADICTION', [], reason);
  return notes.notes();
}

function contradictionOf({ from, to, via, without, types, maxHops }: ConnectionScope): string | null {
  if (from.id === to) return 'A path has no node twice, and "from" and "to" are the same.';
  if (types.size === 0) return 'A path needs relationships, and "relationshipTypes" has no type.';
  const met = [from.id, ...(to === null ? [] : [to]), ...via];
  const barred = met.find((id) => without.has(id));
  if (barred !== undefined) return `"${barred}" must be on the path, and is in "without".`;
  const hops = new Set(met).size - 1;
  return hops > maxHops
    ? `It takes ${hops} hops to meet all nodes that must be on the path, and "maxHops" is ${maxHops}.`
    : null;
}

/** What a page leaves out or bounds, and why. */
export function notesOf(
  page: ConnectionPage,
  of: { readonly scope: ConnectionScope; readonly read: ConnectionLinks; readonly model: Model },
): readonly Note[] {
  const { scope, read, model } = of;
  const notes = connectionNotes();
  const node = (id: string): NodeRef => ({ kind: model.node(read.kinds.get(id)!).label as NodeLabel, id });
  const ends = new Set([scope.from.id, scope.to, ...scope.via]);
  const hubs = [...read.hubs].filter(([id]) => !ends.has(id));
  const largest = hubs.reduce((most, [, count]) => Math.max(most, count), 0);
  for (const [id] of hubs) {
    notes.add(
      'HUB_NOT_CROSSED',
      [node(id)],
      `Very many are more than ${shown(READING_LIMITS.hub)}; the largest of these nodes has ${shown(largest)}.`,
    );
  }
  for (const ids of withoutConfidence(page, scope.from.id)) {
    notes.add('CONFIDENCE_MISSING', ids.map(node));
  }
  if (read.endedBy !== null) notes.add('READING_ENDED', [], endOf(read));
  if (!page.isComplete) notes.add('SEARCH_ENDED', [], `The budget is ${shown(SEARCH_BUDGET)}.`);
  return notes.notes();
}

function endOf({ endedBy, hops }: ConnectionLinks): string {
  const budget =
    endedBy === 'TIME'
      ? `it begins no hop after ${READING_LIMITS.seconds} seconds`
      : `it reads at most ${counted(READING_LIMITS.relationships, 'relationship')}`;
  return `All paths of up to ${counted(hops, 'hop')} are known, longer ones may be missing: ${budget}. Ask for fewer hops or relationship types, or leave nodes out by "without".`;
}

/** The ends of every relationship on the page that states no confidence, each once. */
function withoutConfidence({ paths }: ConnectionPage, from: string): Iterable<readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const { arcs } of paths) {
    arcs.forEach(({ type, forward, to, confidence }, index) => {
      const before = index === 0 ? from : arcs[index - 1]!.to;
      const ends = forward ? ([before, to] as const) : ([to, before] as const);
      if (confidence === null) found.set(`${type} ${ends.join(' ')}`, ends);
    });
  }
  return found.values();
}
