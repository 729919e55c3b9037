import { readCursor, writeCursor } from '../analysis/connections/connection-cursor.ts';
import type { Connection } from '../analysis/connections/find-connections.ts';
import type { UsedFact } from '../analysis/evidence.ts';
import type { Note } from '../analysis/notes.ts';
import { searchConnections } from '../solver/search-thread.ts';
import { connectionLinks, type ConnectionLinks } from './connection-links.ts';
import { contradictionNotes, notesOf } from './connection-notes.ts';
import { connectionScope, type ConnectionScope, type ConnectionsInput } from './connection-scope.ts';
import type { Context } from './context.ts';
import { graphView } from './graph-view.ts';
import type { GraphView } from './graph-view.ts';
import { hopProperties } from './hop-properties.ts';
import { shownNotes } from './shown-notes.ts';
import { shownPage } from './shown-page.ts';

/** Query.connections. */
export async function connections(
  _: unknown,
  { input }: { readonly input: ConnectionsInput },
  context: Context,
) {
  const asked = JSON.stringify({ ...input, first: null, after: null });
  const after = input.after == null ? null : readCursor(input.after, asked);
  const scope = await connectionScope(context, input);
  const view = graphView(context);
  const page = { view, hasPreviousPage: after !== null };
  const contradiction = contradictionNotes(scope);
  if (contradiction !== null) {
    return shown([], { ...page, hasNextPage: false, isComplete: true, notes: contradiction, facts: [] });
  }
  const read = await connectionLinks(context, scope);
  const question = {
    from: scope.from.id,
    targets: targetsOf(scope, read),
    endsAtTarget: scope.to !== null,
    notCrossed: new Set([...read.hubs.keys()].filter((id) => !scope.via.has(id))),
    maxHops: read.hops,
    via: [...scope.via],
    first: input.first,
    after,
  };
  const found = await searchConnections({ links: read.links, question }, context);
  const show = pathIn({ context, view }, scope, read);
  return shown(
    found.paths.map((path) => ({ cursor: writeCursor(path.key, asked), node: show(path) })),
    {
      ...page,
      hasNextPage: found.hasNextPage,
      isComplete: found.isComplete && read.endedBy === null,
      notes: notesOf(found, { scope, read, model: context.model }),
      facts: relationshipsOf(found.paths, scope.from.id),
    },
  );
}

/** `targets` where they were looked up, else those that the reading met. */
function targetsOf({ from, targets, targetKind }: ConnectionScope, { kinds }: ConnectionLinks) {
  const met = (): string[] =>
    [...kinds].flatMap(([id, kind]) => (kind === targetKind && id !== from.id ? [id] : []));
  return new Set(targets ?? met());
}

interface ShownEdge {
  readonly cursor: string;
  readonly node: unknown;
}

function shown(
  edges: readonly ShownEdge[],
  of: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly isComplete: boolean;
    readonly view: GraphView;
    readonly notes: readonly Note[];
    readonly facts: readonly UsedFact[];
  },
) {
  return {
    ...shownPage(edges, of),
    completeness: of.isComplete ? 'COMPLETE' : 'TRUNCATED',
    restsOn: { view: of.view, facts: () => of.facts },
    notes: shownNotes(of.notes, of.view),
  };
}

/** The relationships that the paths go along, as the graph has them. */
function relationshipsOf(paths: readonly Connection[], start: string): readonly UsedFact[] {
  return paths.flatMap(({ arcs }) =>
    arcs.map(({ type, forward, to: next }, index): UsedFact => {
      const at = index === 0 ? start : arcs[index - 1]!.to;
      const [from, to] = forward ? [at, next] : [next, at];
      return { subject: { type, from, to }, property: null, effect: null };
    }),
  );
}

/** Shows paths with every node as a reference, which the reading layer fills with what the query selects. */
function pathIn(
  { context, view }: { readonly context: Context; readonly view: GraphView },
  { from }: ConnectionScope,
  { kinds }: ConnectionLinks,
) {
  const properties = hopProperties(context.graph);
  const node = (id: string): { id: string; kind: typeof from.kind } => ({ id, kind: kinds.get(id)! });
  const reference = (id: string) => view.node(context.model.node(kinds.get(id)!).label, id);
  return ({ arcs, confidence }: Connection) => {
    const ids = [from.id, ...arcs.map(({ to }) => to)];
    return {
      nodes: ids.map(reference),
      hops: arcs.map(({ type, forward, to }, index) => {
        const [start, end] = forward ? [ids[index]!, to] : [to, ids[index]!];
        return {
          type,
          forward,
          properties: () => properties({ type, from: node(start), to: node(end) }),
        };
      }),
      confidence,
    };
  };
}
