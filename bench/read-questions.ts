import type { PeerName } from './read-peers.ts';

/** One question in the words of each service. */
export interface ReadQuestion {
  readonly name: string;
  readonly rounds: number;
  readonly bodies: Readonly<Record<PeerName, string>>;
  /** Whether all three must give the same nodes in the same order. */
  readonly alike: boolean;
}

/** The questions of the table; `after` is our cursor of PLACE in the order of names. */
export function readQuestions(after: string): readonly ReadQuestion[] {
  return [
    ...[
      [1, 200],
      [20, 60],
      [100, 30],
    ].map(([first = 0, rounds = 0]) => nested(first, rounds)),
    FILTER,
    page(after),
    COUNT,
    AGGREGATE,
  ];
}

/** Customers, their jobs, what serves these, who offers it and what it requires. */
export function nested(first: number, rounds: number): ReadQuestion {
  return {
    name: `nested, ${first} customers`,
    rounds,
    alike: true,
    bodies: {
      ours: graphql(
        `
          query ($first: Int!) {
            customers(first: $first) {
              nodes {
                id
                name
                jobs {
                  nodes {
                    id
                    name
                    offerings {
                      nodes {
                        id
                        name
                        providers {
                          nodes {
                            id
                            name
                          }
                        }
                        capabilities {
                          nodes {
                            id
                            name
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        `,
        { first },
      ),
      plain: plain('nested', { first }),
      'neo4j-graphql': graphql(
        `
          query ($first: Int!) {
            customers(limit: $first, sort: [{ id: ASC }]) {
              id
              name
              jobs {
                id
                name
                offerings {
                  id
                  name
                  providers {
                    id
                    name
                  }
                  capabilities {
                    id
                    name
                  }
                }
              }
            }
          }
        `,
        { first },
      ),
    },
  };
}

const FILTERED = { least: 500, market: 'm3', important: 8 };

const FILTER: ReadQuestion = {
  name: 'filter',
  rounds: 100,
  alike: true,
  bodies: {
    ours: graphql(
      `
        query ($least: Float, $market: String, $important: Float) {
          customers(
            filter: {
              population: { gte: $least }
              market: { eq: $market }
              jobs: { some: { properties: { importance: { gt: $important } } } }
            }
          ) {
            nodes {
              id
              name
            }
          }
        }
      `,
      FILTERED,
    ),
    plain: plain('filter', FILTERED),
    'neo4j-graphql': graphql(
      `
        query ($least: Float, $market: String, $important: Float) {
          customers(
            limit: 20
            sort: [{ id: ASC }]
            where: {
              population: { gte: $least }
              market: { eq: $market }
              jobsConnection: { some: { edge: { importance: { gt: $important } } } }
            }
          ) {
            id
            name
          }
        }
      `,
      FILTERED,
    ),
  },
};

/** The row after which the page lies; in the order of names 2,500 come before it or about. */
export const PLACE = { name: 'Customer 3250', id: 'customer-3250' };

function page(after: string): ReadQuestion {
  return {
    name: 'page, by name, in the middle',
    rounds: 100,
    alike: false,
    bodies: {
      ours: graphql(
        `
          query ($after: String) {
            customers(first: 20, orderBy: [{ name: ASC }], after: $after) {
              nodes {
                id
                name
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        `,
        { after },
      ),
      plain: plain('page', PLACE),
      'neo4j-graphql': graphql(
        `
          {
            customers(limit: 20, offset: 2500, sort: [{ name: ASC }]) {
              id
              name
            }
          }
        `,
        {},
      ),
    },
  };
}

const COUNT: ReadQuestion = {
  name: 'count',
  rounds: 200,
  alike: false,
  bodies: {
    ours: graphql('{ customers { totalCount } }', {}),
    plain: plain('count', {}),
    'neo4j-graphql': graphql('{ customersConnection { totalCount } }', {}),
  },
};

const AGGREGATE: ReadQuestion = {
  name: 'aggregate',
  rounds: 100,
  alike: false,
  bodies: {
    ours: graphql(
      '{ customers(filter: {market: {eq: "m3"}}) { aggregate { count population { average max sum } } } }',
      {},
    ),
    plain: plain('aggregate', { market: 'm3' }),
    'neo4j-graphql': graphql(
      '{ customersConnection(where: {market: {eq: "m3"}}) { aggregate { count { nodes } node { population { average max sum } } } } }',
      {},
    ),
  },
};

/** The body of a GraphQL request. */
export function graphql(query: string, variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ query: query.replaceAll(/\s+/g, ' '), variables });
}

function plain(question: string, params: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ question, params });
}
