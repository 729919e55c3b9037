import { graphql } from './generated/index.ts';

/** The best ways for a customer to get a job done, shortly told. */
export const bestWays = graphql(`
  query BestWays($customer: ID!, $job: ID!, $first: Int! = 3) {
    orchestration(input: { customer: $customer, job: $job, select: BEST, first: $first }) {
      completeness
      today {
        cost {
          generalised
        }
      }
      paths {
        ...Way
      }
    }
  }
`);

/** One way, as a card of a page may show it; the component of the card would keep this fragment beside itself. */
export const way = graphql(`
  fragment Way on OrchestrationPath {
    yearlyValue
    cost {
      hours
      generalised
    }
    steps {
      job {
        name
      }
      choice
      offering {
        name
      }
      provider {
        name
      }
    }
  }
`);

/** A page of customers, from after a cursor on. */
export const customersPage = graphql(`
  query CustomersPage($first: Int!, $after: String) {
    customers(first: $first, after: $after, orderBy: [{ name: ASC }]) {
      nodes {
        id
        name
        kind
        jobs(first: 100) {
          edges {
            properties {
              opportunityScore
              band
            }
            node {
              id
              name
            }
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
