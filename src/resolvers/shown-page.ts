/** A page of edges in the words of GraphQL. */
export function shownPage<Node>(
  edges: readonly { readonly cursor: string; readonly node: Node }[],
  around: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: around.hasNextPage,
      hasPreviousPage: around.hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
