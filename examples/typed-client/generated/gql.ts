/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query BestWays($customer: ID!, $job: ID!, $first: Int! = 3) {\n    orchestration(input: { customer: $customer, job: $job, select: BEST, first: $first }) {\n      completeness\n      today {\n        cost {\n          generalised\n        }\n      }\n      paths {\n        ...Way\n      }\n    }\n  }\n": typeof types.BestWaysDocument,
    "\n  fragment Way on OrchestrationPath {\n    yearlyValue\n    cost {\n      hours\n      generalised\n    }\n    steps {\n      job {\n        name\n      }\n      choice\n      offering {\n        name\n      }\n      provider {\n        name\n      }\n    }\n  }\n": typeof types.WayFragmentDoc,
    "\n  query CustomersPage($first: Int!, $after: String) {\n    customers(first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        name\n        kind\n        jobs(first: 100) {\n          edges {\n            properties {\n              opportunityScore\n              band\n            }\n            node {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CustomersPageDocument,
};
const documents: Documents = {
    "\n  query BestWays($customer: ID!, $job: ID!, $first: Int! = 3) {\n    orchestration(input: { customer: $customer, job: $job, select: BEST, first: $first }) {\n      completeness\n      today {\n        cost {\n          generalised\n        }\n      }\n      paths {\n        ...Way\n      }\n    }\n  }\n": types.BestWaysDocument,
    "\n  fragment Way on OrchestrationPath {\n    yearlyValue\n    cost {\n      hours\n      generalised\n    }\n    steps {\n      job {\n        name\n      }\n      choice\n      offering {\n        name\n      }\n      provider {\n        name\n      }\n    }\n  }\n": types.WayFragmentDoc,
    "\n  query CustomersPage($first: Int!, $after: String) {\n    customers(first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        name\n        kind\n        jobs(first: 100) {\n          edges {\n            properties {\n              opportunityScore\n              band\n            }\n            node {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.CustomersPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BestWays($customer: ID!, $job: ID!, $first: Int! = 3) {\n    orchestration(input: { customer: $customer, job: $job, select: BEST, first: $first }) {\n      completeness\n      today {\n        cost {\n          generalised\n        }\n      }\n      paths {\n        ...Way\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BestWaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Way on OrchestrationPath {\n    yearlyValue\n    cost {\n      hours\n      generalised\n    }\n    steps {\n      job {\n        name\n      }\n      choice\n      offering {\n        name\n      }\n      provider {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WayFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomersPage($first: Int!, $after: String) {\n    customers(first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        name\n        kind\n        jobs(first: 100) {\n          edges {\n            properties {\n              opportunityScore\n              band\n            }\n            node {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CustomersPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
