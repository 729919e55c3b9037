import type { ListPlan, NodePlan, WalkPlan } from './node-plan.ts';

/** What a statement reads at one place of a query. */
export type Place =
  | { readonly kind: 'IDS'; readonly plan: NodePlan; readonly ids: readonly string[] }
  | { readonly kind: 'LIST'; readonly plan: ListPlan }
  /** What a walk reaches from all nodes of an earlier place. */
  | { readonly kind: 'WALK'; readonly plan: WalkPlan; readonly from: number };

/** Where a statement begins. */
export type Root = Extract<Place, { readonly kind: 'IDS' | 'LIST' }>;

/** The places of one statement, those that others start from before them, and what it had no room for. */
export interface Places {
  readonly all: readonly Place[];
  readonly left: readonly { readonly from: number; readonly walk: WalkPlan }[];
}

/** Neo4j plans a statement of so many places within a second or less; what is deeper becomes a statement of its own. */
export const MOST_PLACES = 24;

/** All that the roots lead to, level by level, as far as one statement goes. */
export function placesOf(roots: readonly Root[]): Places {
  const all: Place[] = [...roots];
  const left: { from: number; walk: WalkPlan }[] = [];
  for (let from = 0; from < all.length; from += 1) {
    const place = all[from] as Place;
    if (!hasRows(place)) continue;
    for (const walk of nodePlan(place).walks) {
      if (all.length >= MOST_PLACES) left.push({ from, walk });
      else all.push({ kind: 'WALK', plan: walk, from });
    }
  }
  return { all, left };
}

/** What is selected of the nodes at a place. */
export function nodePlan(place: Place): NodePlan {
  return place.kind === 'IDS' ? place.plan : place.plan.node;
}

/** Whether nodes are read at a place, or only what sums them up. */
export function hasRows(place: Place): boolean {
  return place.kind === 'IDS' || place.plan.rows;
}
