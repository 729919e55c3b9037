/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an answer is all of it. */
export type Completeness =
  /** Everything was looked at. */
  | 'COMPLETE'
  /** The search was bounded; notes say by what and what may be missing. */
  | 'TRUNCATED';

/** What sort of customer it is. */
export type CustomerKind =
  /** One firm or body. */
  | 'ORGANISATION'
  /** One typical customer, told as a person. */
  | 'PERSONA'
  /** Many customers alike. */
  | 'SEGMENT';

/** Bands of the opportunity score. */
export type OpportunityBand =
  /** Above 15. */
  | 'EXTREME'
  /** 12 to 15. */
  | 'HIGH'
  /** Below 10. */
  | 'LOW'
  /** 10 to below 12. */
  | 'SOLID';

/** What is chosen for a step. */
export type StepChoice =
  /** An offering that serves it. */
  | 'OFFERING'
  /** It is optional and left out. */
  | 'SKIPPED'
  /** Nothing: the customer does it with no offering at all. */
  | 'UNAIDED';

export type BestWaysQueryVariables = Exact<{
  customer: string | number;
  job: string | number;
  first?: number;
}>;


export type BestWaysQuery = { orchestration: { completeness: Completeness, today: { cost: { generalised: number } } | null, paths: Array<{ yearlyValue: number | null, cost: { hours: number, generalised: number }, steps: Array<{ choice: StepChoice, job: { name: string }, offering: { name: string } | null, provider: { name: string } | null }> }> } | null };

export type WayFragment = { yearlyValue: number | null, cost: { hours: number, generalised: number }, steps: Array<{ choice: StepChoice, job: { name: string }, offering: { name: string } | null, provider: { name: string } | null }> };

export type CustomersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersPageQuery = { customers: { nodes: Array<{ id: string, name: string, kind: CustomerKind | null, jobs: { edges: Array<{ properties: { opportunityScore: number | null, band: OpportunityBand | null }, node: { id: string, name: string } }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WayFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const BestWaysDocument = new TypedDocumentString(`
    query BestWays($customer: ID!, $job: ID!, $first: Int! = 3) {
  orchestration(
    input: {customer: $customer, job: $job, select: BEST, first: $first}
  ) {
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
}`, {"hash":"sha256:b4fb56abd135103172c894aade74d6f97c12fcf8862de18059afc7473e05e9f0"}) as unknown as TypedDocumentString<BestWaysQuery, BestWaysQueryVariables>;
export const CustomersPageDocument = new TypedDocumentString(`
    query CustomersPage($first: Int!, $after: String) {
  customers(first: $first, after: $after, orderBy: [{name: ASC}]) {
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
    `, {"hash":"sha256:399cfeaf92eb0a5afbaea4c9a92ce3aa143bbf19f08363d4aeb4da1041cd9c77"}) as unknown as TypedDocumentString<CustomersPageQuery, CustomersPageQueryVariables>;