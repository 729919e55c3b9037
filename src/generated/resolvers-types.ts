// Written by `npm run codegen` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRef } from '../loaders/node-ref.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time, as in ISO 8601: `2026-03-31`. */
  Date: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** What sort of way it is. */
export type AcquisitionKind =
  /** Borrowing it from a provider that lends it. */
  | 'BORROW'
  /** Building it oneself. */
  | 'BUILD'
  /** Partnering with a provider that has it with a maturity of 4 or more. */
  | 'PARTNER';

/** One way to get a capability. */
export type AcquisitionWay = {
  __typename?: 'AcquisitionWay';
  /** In currency; null where nobody said. */
  cost?: Maybe<Scalars['Float']['output']>;
  /** What sort of way it is. */
  kind: AcquisitionKind;
  /** From whom or with whom; null for BUILD. */
  provider?: Maybe<Provider>;
};

/** Which offerings may be unlocked; LIVE and PLANNED ones, whatever their markets. */
export type CandidateScope =
  /** Every offering of the graph. */
  | 'ALL'
  /** What the provider offers, alone or with others, and concepts, which nobody offers. */
  | 'OWN_AND_CONCEPTS';

/** A skill set or technology asset that offerings require. */
export type Capability = Node & {
  __typename?: 'Capability';
  /** What it costs to build; missing: unknown, and offerings that need it are left out of portfolios. [currency, ≥ 0] */
  buildCost?: Maybe<Scalars['Float']['output']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The customers that bring it themselves. */
  customers: CapabilityCustomerConnection;
  /** The capabilities it depends on. */
  dependsOn: CapabilityDependsOnConnection;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** What sort of capability this is. */
  kind?: Maybe<CapabilityKind>;
  /** The providers that lend it. */
  lenders: CapabilityLenderConnection;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The capabilities that depend on it. */
  neededBy: CapabilityNeededByConnection;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The offerings that require it. */
  offerings: CapabilityOfferingConnection;
  /** The providers that have it. */
  providers: CapabilityProviderConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityDependsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityLendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of capabilities. */
export type CapabilityConnection = {
  __typename?: 'CapabilityConnection';
  /** The capabilities with their cursors. */
  edges: Array<CapabilityEdge>;
  /** The capabilities alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `customers` reaches, along HAS_CAPABILITY. */
export type CapabilityCustomerConnection = {
  __typename?: 'CapabilityCustomerConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityCustomerEdge>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_CAPABILITY. */
export type CapabilityCustomerEdge = {
  __typename?: 'CapabilityCustomerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Customer;
  /** The relationship's own properties. */
  properties: CustomerHasCapability;
};

/** A page of what `dependsOn` reaches, along DEPENDS_ON. */
export type CapabilityDependsOnConnection = {
  __typename?: 'CapabilityDependsOnConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityDependsOnEdge>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along DEPENDS_ON. */
export type CapabilityDependsOnEdge = {
  __typename?: 'CapabilityDependsOnEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Capability;
  /** The relationship's own properties. */
  properties: DependsOn;
};

/** One of a page of capabilities. */
export type CapabilityEdge = {
  __typename?: 'CapabilityEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The capability. */
  node: Capability;
};

/** A capability to create or change. A property not given stays, null removes it. */
export type CapabilityInput = {
  /** What it costs to build; missing: unknown, and offerings that need it are left out of portfolios. [currency, ≥ 0] */
  buildCost?: InputMaybe<Scalars['Float']['input']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of capability this is. Needed for a new one. */
  kind?: InputMaybe<CapabilityKind>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of capability it is. */
export type CapabilityKind =
  /** What people can do. */
  | 'SKILL_SET'
  /** What systems can do. */
  | 'TECHNOLOGY_ASSET';

/** A page of what `lenders` reaches, along LENDS. */
export type CapabilityLenderConnection = {
  __typename?: 'CapabilityLenderConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityLenderEdge>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along LENDS. */
export type CapabilityLenderEdge = {
  __typename?: 'CapabilityLenderEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Provider;
  /** The relationship's own properties. */
  properties: Lends;
};

/** What one missing capability costs and contributes; values per year. */
export type CapabilityLeverage = {
  __typename?: 'CapabilityLeverage';
  /** The new value with it alone. */
  alone: Scalars['Float']['output'];
  /** The capability. */
  capability: Capability;
  /** What building it costs, in currency. */
  cost: Scalars['Float']['output'];
  /** Its Shapley share of the total new value: the mean of what it adds over all orders of acquiring them. The shares add up to the total. */
  leverage: Scalars['Float']['output'];
  /** The new value lost when everything but it is acquired. */
  lostWithout: Scalars['Float']['output'];
  /** The rest of the smallest set in which it adds value: fewest, then cheapest; empty where it adds value alone, or never. */
  needsAlso: Array<Capability>;
  /** Of the leverage, where it is a mean over random orders; 0 where it is exact. */
  standardError: Scalars['Float']['output'];
  /** The candidates that need it, by id. */
  unlocks: Array<Offering>;
  /** How it can be had: built, borrowed, or through a partner. */
  ways: Array<AcquisitionWay>;
};

/** A page of what `neededBy` reaches, along DEPENDS_ON. */
export type CapabilityNeededByConnection = {
  __typename?: 'CapabilityNeededByConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityNeededByEdge>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along DEPENDS_ON. */
export type CapabilityNeededByEdge = {
  __typename?: 'CapabilityNeededByEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Capability;
  /** The relationship's own properties. */
  properties: DependsOn;
};

/** A page of what `offerings` reaches, along REQUIRES. */
export type CapabilityOfferingConnection = {
  __typename?: 'CapabilityOfferingConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityOfferingEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along REQUIRES. */
export type CapabilityOfferingEdge = {
  __typename?: 'CapabilityOfferingEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Requires;
};

/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolio = {
  __typename?: 'CapabilityPortfolio';
  /** The chosen over the missing capabilities with leverage above 0, 0 to 1; null where there are none of those. Beside valueShare it is the 20/70 reading. */
  capabilityShare?: Maybe<Scalars['Float']['output']>;
  /** The capabilities to acquire, most leverage first. */
  chosen: Array<CapabilityLeverage>;
  /** What building them costs, in currency. */
  cost: Scalars['Float']['output'];
  /** Efficient points of cost and new value, cheapest first: the first costs nothing, the last has all new value. */
  curve: Array<PortfolioPoint>;
  /** All missing capabilities, most leverage first. */
  leverage: Array<CapabilityLeverage>;
  /** What the customers save by what they unlock, per year. */
  newValue: Scalars['Float']['output'];
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** How good the choice is, for certain. */
  proof: OptimalityProof;
  /** The same with every missing capability, per year. */
  totalNewValue: Scalars['Float']['output'];
  /** The candidates that need something and have all of it with the chosen capabilities, by id. */
  unlocked: Array<Offering>;
  /** newValue / totalNewValue, 0 to 1; null where the total is 0. */
  valueShare?: Maybe<Scalars['Float']['output']>;
};

/** Whose portfolio, for whom, and within what. Give at most one of `budget`, `maxCapabilities` and `targetShare`. */
export type CapabilityPortfolioInput = {
  /** Most new value for at most this, in currency, 0 to 10¹⁵. */
  budget?: InputMaybe<Scalars['Float']['input']>;
  /** Which offerings may be unlocked; missing: OWN_AND_CONCEPTS with a provider, else ALL. */
  candidates?: InputMaybe<CandidateScope>;
  /** Points of the curve at most, 1 to 1000. */
  curvePoints?: Scalars['Int']['input'];
  /** Customers' ids, each counted once; missing: all, empty: nobody. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Most new value with at most so many capabilities, 0 and more. */
  maxCapabilities?: InputMaybe<Scalars['Int']['input']>;
  /** What a target share is reached with least of. */
  minimise?: PortfolioMeasure;
  /** The focal provider's id: what it has and lends and what its partners lend is held. Without one nothing is held. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Least cost or count that reaches this share of the new value of all missing capabilities, 0 to 1; 0.70 when none of the three is given. */
  targetShare?: InputMaybe<Scalars['Float']['input']>;
  /** Seconds for leverage, solving and the curve together, 0.1 to 8; within it the same graph gives the same answer. */
  timeLimitSeconds?: Scalars['Float']['input'];
  /** What counts as value. */
  value?: ValueMeasure;
  /** Currency per hour, 0 to 10⁸, for customers that state none; without it their time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of what `providers` reaches, along HAS_CAPABILITY. */
export type CapabilityProviderConnection = {
  __typename?: 'CapabilityProviderConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityProviderEdge>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_CAPABILITY. */
export type CapabilityProviderEdge = {
  __typename?: 'CapabilityProviderEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Provider;
  /** The relationship's own properties. */
  properties: ProviderHasCapability;
};

/** Whether an answer is all of it. */
export type Completeness =
  /** Everything was looked at. */
  | 'COMPLETE'
  /** The search was bounded; notes say by what and what may be missing. */
  | 'TRUNCATED';

/** A cost for one customer. */
export type Cost = {
  __typename?: 'Cost';
  /** Effort points. */
  effort: Scalars['Float']['output'];
  /** Money + value of time · hours + value of effort · effort, in currency, for this customer. */
  generalised: Scalars['Float']['output'];
  /** Hours. */
  hours: Scalars['Float']['output'];
  /** Currency. */
  money: Scalars['Float']['output'];
};

/** A cost, part by part. */
export type CostInput = {
  /** Effort points, 0 to 10⁸. */
  effort: Scalars['Float']['input'];
  /** Hours, 0 to 10⁸. */
  hours: Scalars['Float']['input'];
  /** Currency, 0 to 10⁸. */
  money: Scalars['Float']['input'];
};

/** Limits of a cost, inclusive; a missing part is not limited. */
export type CostLimits = {
  /** Effort points, 0 or more. */
  effort?: InputMaybe<Scalars['Float']['input']>;
  /** Hours, 0 or more. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Currency, 0 or more. */
  money?: InputMaybe<Scalars['Float']['input']>;
};

/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type Customer = Node & {
  __typename?: 'Customer';
  /** What it brings itself. */
  capabilities: CustomerCapabilityConnection;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** The ecosystems in which it spends time, money and effort. */
  ecosystems: CustomerEcosystemConnection;
  /** The frictions it experiences. */
  frictions: CustomerFrictionConnection;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** The jobs it wants to get done. */
  jobs: CustomerJobConnection;
  /** What sort of customer this is. */
  kind?: Maybe<CustomerKind>;
  /** The market it is in; offerings limited to other markets are not open to it. */
  market?: Maybe<Scalars['String']['output']>;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The offerings it uses today. */
  offerings: CustomerOfferingConnection;
  /** How many people or firms it stands for; missing counts as 1. [customers, ≥ 1] */
  population?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** What a point of effort is worth to one of them; missing counts as 0. [currency per effort point, ≥ 0] */
  valueOfEffort?: Maybe<Scalars['Float']['output']>;
  /** What an hour is worth to one of them. [currency per hour, ≥ 0] */
  valueOfTime?: Maybe<Scalars['Float']['output']>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerFrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what `capabilities` reaches, along HAS_CAPABILITY. */
export type CustomerCapabilityConnection = {
  __typename?: 'CustomerCapabilityConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerCapabilityEdge>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_CAPABILITY. */
export type CustomerCapabilityEdge = {
  __typename?: 'CustomerCapabilityEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Capability;
  /** The relationship's own properties. */
  properties: CustomerHasCapability;
};

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The customers with their cursors. */
  edges: Array<CustomerEdge>;
  /** The customers alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `ecosystems` reaches, along ENGAGES_IN. */
export type CustomerEcosystemConnection = {
  __typename?: 'CustomerEcosystemConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerEcosystemEdge>;
  /** The nodes reached alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along ENGAGES_IN. */
export type CustomerEcosystemEdge = {
  __typename?: 'CustomerEcosystemEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Ecosystem;
  /** The relationship's own properties. */
  properties: EngagesIn;
};

/** One of a page of customers. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The customer. */
  node: Customer;
};

/** A page of what `frictions` reaches, along EXPERIENCES. */
export type CustomerFrictionConnection = {
  __typename?: 'CustomerFrictionConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerFrictionEdge>;
  /** The nodes reached alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along EXPERIENCES. */
export type CustomerFrictionEdge = {
  __typename?: 'CustomerFrictionEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Friction;
  /** The relationship's own properties. */
  properties: Experiences;
};

/** A customer brings a capability itself. */
export type CustomerHasCapability = Relationship & {
  __typename?: 'CustomerHasCapability';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** How important it is to the customer's work. [points of 10, 0 to 10] */
  importance?: Maybe<Scalars['Float']['output']>;
  /** How far the customer has it. [points of 7, 0 to 7] */
  level?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A customer to create or change. A property not given stays, null removes it. */
export type CustomerInput = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of customer this is. Needed for a new one. */
  kind?: InputMaybe<CustomerKind>;
  /** The market it is in; offerings limited to other markets are not open to it. */
  market?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** How many people or firms it stands for; missing counts as 1. [customers, ≥ 1] */
  population?: InputMaybe<Scalars['Float']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** What a point of effort is worth to one of them; missing counts as 0. [currency per effort point, ≥ 0] */
  valueOfEffort?: InputMaybe<Scalars['Float']['input']>;
  /** What an hour is worth to one of them. [currency per hour, ≥ 0] */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of what `jobs` reaches, along HAS_JOB. */
export type CustomerJobConnection = {
  __typename?: 'CustomerJobConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerJobEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_JOB. */
export type CustomerJobEdge = {
  __typename?: 'CustomerJobEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: HasJob;
};

/** What sort of customer it is. */
export type CustomerKind =
  /** One firm or body. */
  | 'ORGANISATION'
  /** One typical customer, told as a person. */
  | 'PERSONA'
  /** Many customers alike. */
  | 'SEGMENT';

/** A page of what `offerings` reaches, along USES. */
export type CustomerOfferingConnection = {
  __typename?: 'CustomerOfferingConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerOfferingEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along USES. */
export type CustomerOfferingEdge = {
  __typename?: 'CustomerOfferingEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Uses;
};

/**
 * Rows in the typed JSON of Neo4j's Query API: `{"$type": "Integer", "_value": "1"}`. Integers, floats and temporals are text, so
 * that none loses its precision; nodes, relationships and paths are told apart.
 */
export type CypherResult = {
  __typename?: 'CypherResult';
  /** The names of the columns, in order. */
  columns: Array<Scalars['String']['output']>;
  /** The rows; each value is an object with `$type` and `_value`. */
  rows: Array<Array<Maybe<Scalars['JSON']['output']>>>;
  /** Whether there are more rows than `limit`. */
  truncated: Scalars['Boolean']['output'];
};

/** A capability depends on another, which is needed too. */
export type DependsOn = Relationship & {
  __typename?: 'DependsOn';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A place of life or business, with everybody in it, where jobs are done. */
export type Ecosystem = Node & {
  __typename?: 'Ecosystem';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Who spends time, money and effort in it. */
  customers: EcosystemCustomerConnection;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** The jobs that take place in it. */
  jobs: EcosystemJobConnection;
  /** What sort of ecosystem this is, in your own words. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The market it belongs to. */
  market?: Maybe<Scalars['String']['output']>;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Which providers are present in it. */
  providers: EcosystemProviderConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
};


/** A place of life or business, with everybody in it, where jobs are done. */
export type EcosystemCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of life or business, with everybody in it, where jobs are done. */
export type EcosystemJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of life or business, with everybody in it, where jobs are done. */
export type EcosystemProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ecosystems. */
export type EcosystemConnection = {
  __typename?: 'EcosystemConnection';
  /** The ecosystems with their cursors. */
  edges: Array<EcosystemEdge>;
  /** The ecosystems alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `customers` reaches, along ENGAGES_IN. */
export type EcosystemCustomerConnection = {
  __typename?: 'EcosystemCustomerConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<EcosystemCustomerEdge>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along ENGAGES_IN. */
export type EcosystemCustomerEdge = {
  __typename?: 'EcosystemCustomerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Customer;
  /** The relationship's own properties. */
  properties: EngagesIn;
};

/** One of a page of ecosystems. */
export type EcosystemEdge = {
  __typename?: 'EcosystemEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The ecosystem. */
  node: Ecosystem;
};

/** A page of what `jobs` reaches, along TAKES_PLACE_IN. */
export type EcosystemJobConnection = {
  __typename?: 'EcosystemJobConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<EcosystemJobEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along TAKES_PLACE_IN. */
export type EcosystemJobEdge = {
  __typename?: 'EcosystemJobEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: TakesPlaceIn;
};

/** A ecosystem to create or change. A property not given stays, null removes it. */
export type EcosystemNodeInput = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of ecosystem this is, in your own words. Needed for a new one. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The market it belongs to. */
  market?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of what `providers` reaches, along PRESENT_IN. */
export type EcosystemProviderConnection = {
  __typename?: 'EcosystemProviderConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<EcosystemProviderEdge>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along PRESENT_IN. */
export type EcosystemProviderEdge = {
  __typename?: 'EcosystemProviderEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Provider;
  /** The relationship's own properties. */
  properties: PresentIn;
};

/** An offering has another inside it, such as a login, a payment or a voice; the other's provider is in the background. */
export type Embeds = Relationship & {
  __typename?: 'Embeds';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A customer spends time, money and effort in an ecosystem. */
export type EngagesIn = Relationship & {
  __typename?: 'EngagesIn';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Effort one of them spends there. [effort points per month, ≥ 0] */
  effortPerMonth?: Maybe<Scalars['Float']['output']>;
  /** Time one of them spends there. [hours per month, ≥ 0] */
  hoursPerMonth?: Maybe<Scalars['Float']['output']>;
  /** Money one of them spends there. [currency per month, ≥ 0] */
  moneyPerMonth?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** One observation of one property of a node or relationship; several may disagree. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** What it is about: a node's id, or `TYPE from to` for a relationship. */
  about?: Maybe<Scalars['String']['output']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Upper end of its interval. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** Lower end of its interval. */
  low?: Maybe<Scalars['Float']['output']>;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The property observed. */
  property?: Maybe<Scalars['String']['output']>;
  /** How many were asked or measured. [≥ 0] */
  sampleSize?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** The value observed, in the property's unit. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The evidence with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The evidence alone. */
  nodes: Array<Evidence>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of evidence. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The evidence. */
  node: Evidence;
};

/** A evidence to create or change. A property not given stays, null removes it. */
export type EvidenceInput = {
  /** What it is about: a node's id, or `TYPE from to` for a relationship. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Upper end of its interval. */
  high?: InputMaybe<Scalars['Float']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** Lower end of its interval. */
  low?: InputMaybe<Scalars['Float']['input']>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The property observed. */
  property?: InputMaybe<Scalars['String']['input']>;
  /** How many were asked or measured. [≥ 0] */
  sampleSize?: InputMaybe<Scalars['Float']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The value observed, in the property's unit. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** A customer experiences a friction. */
export type Experiences = Relationship & {
  __typename?: 'Experiences';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Effort lost per affected occurrence; missing counts as 0 where hours or money is given. [effort points, ≥ 0] */
  effort?: Maybe<Scalars['Float']['output']>;
  /** Time lost per affected occurrence; missing counts as 0 where money or effort is given. [hours, ≥ 0] */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Money lost per affected occurrence; missing counts as 0 where hours or effort is given. [currency, ≥ 0] */
  money?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The share of occurrences of the job that it affects. [share of occurrences, 0 to 1] */
  prevalence?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** How it feels, from −2, awful, to +2. [-2 to 2] */
  valence?: Maybe<Scalars['Float']['output']>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Something that stands in the way of exactly one job. */
export type Friction = Node & {
  __typename?: 'Friction';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The customers that experience it. */
  customers: FrictionCustomerConnection;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** The job that it hinders; there is at most one. */
  jobs: FrictionJobConnection;
  /** What sort of friction this is. */
  kind?: Maybe<FrictionKind>;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The offerings that relieve it. */
  relievedBy: FrictionRelievedByConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
};


/** Something that stands in the way of exactly one job. */
export type FrictionCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that stands in the way of exactly one job. */
export type FrictionJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that stands in the way of exactly one job. */
export type FrictionRelievedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of frictions. */
export type FrictionConnection = {
  __typename?: 'FrictionConnection';
  /** The frictions with their cursors. */
  edges: Array<FrictionEdge>;
  /** The frictions alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `customers` reaches, along EXPERIENCES. */
export type FrictionCustomerConnection = {
  __typename?: 'FrictionCustomerConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<FrictionCustomerEdge>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along EXPERIENCES. */
export type FrictionCustomerEdge = {
  __typename?: 'FrictionCustomerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Customer;
  /** The relationship's own properties. */
  properties: Experiences;
};

/** One of a page of frictions. */
export type FrictionEdge = {
  __typename?: 'FrictionEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The friction. */
  node: Friction;
};

/** A friction to create or change. A property not given stays, null removes it. */
export type FrictionInput = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of friction this is. Needed for a new one. */
  kind?: InputMaybe<FrictionKind>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of what `jobs` reaches, along HINDERS. */
export type FrictionJobConnection = {
  __typename?: 'FrictionJobConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<FrictionJobEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HINDERS. */
export type FrictionJobEdge = {
  __typename?: 'FrictionJobEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: Hinders;
};

/** What a friction takes. */
export type FrictionKind =
  /** It keeps people out. */
  | 'ACCESS'
  /** It takes effort. */
  | 'EFFORT'
  /** It feels bad. */
  | 'EMOTION'
  /** It needs knowledge that people lack. */
  | 'KNOWLEDGE'
  /** It takes money. */
  | 'MONEY'
  /** It takes time. */
  | 'TIME'
  /** It makes people doubt. */
  | 'TRUST';

/** A page of what `relievedBy` reaches, along RELIEVES. */
export type FrictionRelievedByConnection = {
  __typename?: 'FrictionRelievedByConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<FrictionRelievedByEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along RELIEVES. */
export type FrictionRelievedByEdge = {
  __typename?: 'FrictionRelievedByEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Relieves;
};

/** The graph as a whole. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** The one currency of every amount of money in it, as in ISO 4217. */
  currency: Scalars['String']['output'];
  /** The version of the formulas behind every measure. */
  formulaVersion: Scalars['Int']['output'];
  /** How many nodes the model's labels have. */
  nodes: Scalars['Float']['output'];
  /** How many relationships there are between them. */
  relationships: Scalars['Float']['output'];
};

/** From one offering to the next one chosen. */
export type Handoff = {
  __typename?: 'Handoff';
  /** What it costs the customer; zero for the same offering. */
  cost: Cost;
  /** The offering that hands over. */
  from: Offering;
  /** What makes the cost. */
  kind: HandoffKind;
  /** The offering that takes over. */
  to: Offering;
};

/** What makes the cost of a handoff; the first that holds. */
export type HandoffKind =
  /** The one integrates with the other, or the other with the one: that costs what the relationship states. */
  | 'INTEGRATED'
  /** Both are the same offering: it is free. */
  | 'SAME_OFFERING'
  /** One provider offers both: `sameProviderHandoff`. */
  | 'SAME_PROVIDER'
  /** Nothing is known to connect them: `handoff`. Unknown is not free. */
  | 'UNKNOWN';

/** A customer wants to get a job done. */
export type HasJob = Relationship & {
  __typename?: 'HasJob';
  /** The band of the opportunity score; null without a score. */
  band?: Maybe<OpportunityBand>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** How often one of them does it. [times per month, > 0] */
  frequencyPerMonth?: Maybe<Scalars['Float']['output']>;
  /** How important it is to the customer. [points of 10, 0 to 10] */
  importance?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /**
   * Importance + max(importance − satisfaction, 0), 0 to 20; null where either is missing.
   * Source: Ulwick, What Customers Want (2005), the opportunity algorithm.
   */
  opportunityScore?: Maybe<Scalars['Float']['output']>;
  /** Whether satisfaction exceeds importance; null where either is missing. */
  overServed?: Maybe<Scalars['Boolean']['output']>;
  /** How satisfied the customer is with how it gets done today. [points of 10, 0 to 10] */
  satisfaction?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A job has a step, which is a job itself. */
export type HasStep = Relationship & {
  __typename?: 'HasStep';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Whether it can be left out; missing is false. */
  optional?: Maybe<Scalars['Boolean']['output']>;
  /** Its order among the steps of the same job; missing sorts last, ties go by id. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A friction hinders a job. */
export type Hinders = Relationship & {
  __typename?: 'Hinders';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A job is done in service of another. */
export type InServiceOf = Relationship & {
  __typename?: 'InServiceOf';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An offering hands over to another, at this cost to the customer. */
export type IntegratesWith = Relationship & {
  __typename?: 'IntegratesWith';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Effort of the handoff; missing counts as 0 where hours or money is given. [effort points per handoff, ≥ 0] */
  effort?: Maybe<Scalars['Float']['output']>;
  /** Time of the handoff; missing counts as 0 where money or effort is given. [hours per handoff, ≥ 0] */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Money of the handoff; missing counts as 0 where hours or effort is given. [currency per handoff, ≥ 0] */
  money?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type Job = Node & {
  __typename?: 'Job';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Who wants to get it done. */
  customers: JobCustomerConnection;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Where it takes place. */
  ecosystems: JobEcosystemConnection;
  /** What stands in its way. */
  frictions: JobFrictionConnection;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** What sort of job this is. */
  kind?: Maybe<JobKind>;
  /** Its place in the universal job map; null where it has none. Source: Bettencourt and Ulwick, HBR May 2008. */
  mapStep?: Maybe<JobMapStep>;
  /** The jobs done in service of it. */
  means: JobMeansConnection;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The offerings that serve it. */
  offerings: JobOfferingConnection;
  /** In service of what: one rung up the purpose ladder. */
  purposes: JobPurposeConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** The jobs that it is a step of. */
  stepOf: JobStepOfConnection;
  /** Its steps; a job without steps is its own single step. */
  steps: JobStepConnection;
  /** The touchpoints on the way to it. */
  touchpoints: JobTouchpointConnection;
  /** Effort it takes with no offering at all. [effort points per occurrence, ≥ 0] */
  unaidedEffort?: Maybe<Scalars['Float']['output']>;
  /** Time it takes with no offering at all. All three unaided values missing: it cannot be done unaided. [hours per occurrence, ≥ 0] */
  unaidedHours?: Maybe<Scalars['Float']['output']>;
  /** Money it takes with no offering at all. [currency per occurrence, ≥ 0] */
  unaidedMoney?: Maybe<Scalars['Float']['output']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobFrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobMeansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobPurposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobStepOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of jobs. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** The jobs with their cursors. */
  edges: Array<JobEdge>;
  /** The jobs alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `customers` reaches, along HAS_JOB. */
export type JobCustomerConnection = {
  __typename?: 'JobCustomerConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobCustomerEdge>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_JOB. */
export type JobCustomerEdge = {
  __typename?: 'JobCustomerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Customer;
  /** The relationship's own properties. */
  properties: HasJob;
};

/** A page of what `ecosystems` reaches, along TAKES_PLACE_IN. */
export type JobEcosystemConnection = {
  __typename?: 'JobEcosystemConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobEcosystemEdge>;
  /** The nodes reached alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along TAKES_PLACE_IN. */
export type JobEcosystemEdge = {
  __typename?: 'JobEcosystemEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Ecosystem;
  /** The relationship's own properties. */
  properties: TakesPlaceIn;
};

/** One of a page of jobs. */
export type JobEdge = {
  __typename?: 'JobEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The job. */
  node: Job;
};

/** A page of what `frictions` reaches, along HINDERS. */
export type JobFrictionConnection = {
  __typename?: 'JobFrictionConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobFrictionEdge>;
  /** The nodes reached alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HINDERS. */
export type JobFrictionEdge = {
  __typename?: 'JobFrictionEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Friction;
  /** The relationship's own properties. */
  properties: Hinders;
};

/** A job to create or change. A property not given stays, null removes it. */
export type JobInput = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of job this is. Needed for a new one. */
  kind?: InputMaybe<JobKind>;
  /** Its place in the universal job map; null where it has none. Source: Bettencourt and Ulwick, HBR May 2008. */
  mapStep?: InputMaybe<JobMapStep>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Effort it takes with no offering at all. [effort points per occurrence, ≥ 0] */
  unaidedEffort?: InputMaybe<Scalars['Float']['input']>;
  /** Time it takes with no offering at all. All three unaided values missing: it cannot be done unaided. [hours per occurrence, ≥ 0] */
  unaidedHours?: InputMaybe<Scalars['Float']['input']>;
  /** Money it takes with no offering at all. [currency per occurrence, ≥ 0] */
  unaidedMoney?: InputMaybe<Scalars['Float']['input']>;
};

/** What sort of job it is. */
export type JobKind =
  /** To feel some way. */
  | 'EMOTIONAL'
  /** To get something done. */
  | 'FUNCTIONAL'
  /** To be seen some way. */
  | 'SOCIAL';

/** The eight steps of the universal job map. */
export type JobMapStep =
  /** Finish, or prepare to do it again. */
  | 'CONCLUDE'
  /** Check that all is ready. */
  | 'CONFIRM'
  /** Decide on goals and plan. */
  | 'DEFINE'
  /** Carry it out. */
  | 'EXECUTE'
  /** Gather what is needed. */
  | 'LOCATE'
  /** Change what does not. */
  | 'MODIFY'
  /** Check that it goes well. */
  | 'MONITOR'
  /** Set up. */
  | 'PREPARE';

/** A page of what `means` reaches, along IN_SERVICE_OF. */
export type JobMeansConnection = {
  __typename?: 'JobMeansConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobMeansEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along IN_SERVICE_OF. */
export type JobMeansEdge = {
  __typename?: 'JobMeansEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: InServiceOf;
};

/** A page of what `offerings` reaches, along SERVES. */
export type JobOfferingConnection = {
  __typename?: 'JobOfferingConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobOfferingEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along SERVES. */
export type JobOfferingEdge = {
  __typename?: 'JobOfferingEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Serves;
};

/** A page of what `purposes` reaches, along IN_SERVICE_OF. */
export type JobPurposeConnection = {
  __typename?: 'JobPurposeConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobPurposeEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along IN_SERVICE_OF. */
export type JobPurposeEdge = {
  __typename?: 'JobPurposeEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: InServiceOf;
};

/** A page of what `steps` reaches, along HAS_STEP. */
export type JobStepConnection = {
  __typename?: 'JobStepConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobStepEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_STEP. */
export type JobStepEdge = {
  __typename?: 'JobStepEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: HasStep;
};

/** A page of what `stepOf` reaches, along HAS_STEP. */
export type JobStepOfConnection = {
  __typename?: 'JobStepOfConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobStepOfEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_STEP. */
export type JobStepOfEdge = {
  __typename?: 'JobStepOfEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: HasStep;
};

/** A page of what `touchpoints` reaches, along TOWARD. */
export type JobTouchpointConnection = {
  __typename?: 'JobTouchpointConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobTouchpointEdge>;
  /** The nodes reached alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along TOWARD. */
export type JobTouchpointEdge = {
  __typename?: 'JobTouchpointEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Touchpoint;
  /** The relationship's own properties. */
  properties: Toward;
};

/** A provider lends a capability to others; what a partner lends counts as held. */
export type Lends = Relationship & {
  __typename?: 'Lends';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** What it costs to borrow. [currency, ≥ 0] */
  cost?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Deletes nodes, and with them their relationships, which are counted apart. An id that is not there is no fault. */
  deleteNodes: WriteResult;
  /** Deletes relationships. One that is not there is no fault; `properties` are not looked at. */
  deleteRelationships: WriteResult;
  /** Creates or changes capabilities by id, as `upsertNodes` does, with typed properties. */
  upsertCapabilities: WriteResult;
  /** Creates or changes customers by id, as `upsertNodes` does, with typed properties. */
  upsertCustomers: WriteResult;
  /** Creates or changes ecosystems by id, as `upsertNodes` does, with typed properties. */
  upsertEcosystems: WriteResult;
  /** Creates or changes evidence by id, as `upsertNodes` does, with typed properties. */
  upsertEvidence: WriteResult;
  /** Creates or changes frictions by id, as `upsertNodes` does, with typed properties. */
  upsertFrictions: WriteResult;
  /** Creates or changes jobs by id, as `upsertNodes` does, with typed properties. */
  upsertJobs: WriteResult;
  /** Creates or changes nodes by id. A property not given stays, null removes it, an unknown one is refused. Idempotent. */
  upsertNodes: WriteResult;
  /** Creates or changes offerings by id, as `upsertNodes` does, with typed properties. */
  upsertOfferings: WriteResult;
  /** Creates or changes providers by id, as `upsertNodes` does, with typed properties. */
  upsertProviders: WriteResult;
  /** Creates or changes relationships by their type and ends. A property not given stays, null removes it. Idempotent. */
  upsertRelationships: WriteResult;
  /** Creates or changes sources by id, as `upsertNodes` does, with typed properties. */
  upsertSources: WriteResult;
  /** Creates or changes touchpoints by id, as `upsertNodes` does, with typed properties. */
  upsertTouchpoints: WriteResult;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationDeleteNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  kind: NodeKind;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationDeleteRelationshipsArgs = {
  relationships: Array<RelationshipInput>;
  type: RelationshipType;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertCapabilitiesArgs = {
  capabilities: Array<CapabilityInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertCustomersArgs = {
  customers: Array<CustomerInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertEcosystemsArgs = {
  ecosystems: Array<EcosystemNodeInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertEvidenceArgs = {
  evidence: Array<EvidenceInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertFrictionsArgs = {
  frictions: Array<FrictionInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertJobsArgs = {
  jobs: Array<JobInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertNodesArgs = {
  kind: NodeKind;
  nodes: Array<Scalars['JSON']['input']>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertOfferingsArgs = {
  offerings: Array<OfferingInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertProvidersArgs = {
  providers: Array<ProviderInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertRelationshipsArgs = {
  relationships: Array<RelationshipInput>;
  replace?: Scalars['Boolean']['input'];
  type: RelationshipType;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertSourcesArgs = {
  sources: Array<SourceInput>;
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationUpsertTouchpointsArgs = {
  touchpoints: Array<TouchpointInput>;
};

/** What every node of the graph has. Given by name in typed fragments: `... on Job { unaidedHours }`. */
export type Node = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
};

/** The nouns of the graph; each is a label. */
export type NodeKind =
  /** A skill set or technology asset behind offerings. */
  | 'CAPABILITY'
  /** Somebody who wants to get jobs done. */
  | 'CUSTOMER'
  /** A place of life or business where jobs are done. */
  | 'ECOSYSTEM'
  /** One observation of one property of a node or relationship. */
  | 'EVIDENCE'
  /** Something that stands in the way of a job. */
  | 'FRICTION'
  /** What a customer wants to get done. */
  | 'JOB'
  /** A product or service of a provider, or a concept of one. */
  | 'OFFERING'
  /** Somebody who offers something. */
  | 'PROVIDER'
  /** Where facts come from. */
  | 'SOURCE'
  /** Where a customer meets a provider. */
  | 'TOUCHPOINT';

/** What was left out of the scores, or bounded, and why; one note for each kind of reason. */
export type Note = {
  __typename?: 'Note';
  /** The kind of reason, stable: programs may switch over it. */
  code: Scalars['String']['output'];
  /** How many things the reason holds for. */
  count: Scalars['Int']['output'];
  /** The reason, for people. */
  message: Scalars['String']['output'];
  /** Up to 20 of the nodes concerned, by kind and id. */
  nodes: Array<Node>;
};

/** A touchpoint belongs to an offering. */
export type Of = Relationship & {
  __typename?: 'Of';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type Offering = Node & {
  __typename?: 'Offering';
  /** The capabilities it requires; all are needed. */
  capabilities: OfferingCapabilityConnection;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Who uses it today. */
  customers: OfferingCustomerConnection;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** The offerings that it is inside of. */
  embeddedIn: OfferingEmbeddedInConnection;
  /** The offerings inside it. */
  embeds: OfferingEmbedsConnection;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** The offerings that hand over to it. */
  integratedBy: OfferingIntegratedByConnection;
  /** The offerings it hands over to. */
  integrations: OfferingIntegrationConnection;
  /** The jobs it serves, and what that costs the customer. */
  jobs: OfferingJobConnection;
  /** What sort of offering this is. */
  kind?: Maybe<OfferingKind>;
  /** The markets it is open to; empty or missing: all. */
  markets?: Maybe<Array<Scalars['String']['output']>>;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Who offers it. */
  providers: OfferingProviderConnection;
  /** The frictions it relieves. */
  relieves: OfferingRelievesConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** Whether it can be had today; missing counts as LIVE. */
  status?: Maybe<OfferingStatus>;
  /** Words to find it by. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** Where customers meet it. */
  touchpoints: OfferingTouchpointConnection;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingEmbeddedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingEmbedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingIntegratedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingRelievesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what `capabilities` reaches, along REQUIRES. */
export type OfferingCapabilityConnection = {
  __typename?: 'OfferingCapabilityConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingCapabilityEdge>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along REQUIRES. */
export type OfferingCapabilityEdge = {
  __typename?: 'OfferingCapabilityEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Capability;
  /** The relationship's own properties. */
  properties: Requires;
};

/** A page of offerings. */
export type OfferingConnection = {
  __typename?: 'OfferingConnection';
  /** The offerings with their cursors. */
  edges: Array<OfferingEdge>;
  /** The offerings alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `customers` reaches, along USES. */
export type OfferingCustomerConnection = {
  __typename?: 'OfferingCustomerConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingCustomerEdge>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along USES. */
export type OfferingCustomerEdge = {
  __typename?: 'OfferingCustomerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Customer;
  /** The relationship's own properties. */
  properties: Uses;
};

/** One of a page of offerings. */
export type OfferingEdge = {
  __typename?: 'OfferingEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The offering. */
  node: Offering;
};

/** A page of what `embeddedIn` reaches, along EMBEDS. */
export type OfferingEmbeddedInConnection = {
  __typename?: 'OfferingEmbeddedInConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingEmbeddedInEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along EMBEDS. */
export type OfferingEmbeddedInEdge = {
  __typename?: 'OfferingEmbeddedInEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Embeds;
};

/** A page of what `embeds` reaches, along EMBEDS. */
export type OfferingEmbedsConnection = {
  __typename?: 'OfferingEmbedsConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingEmbedsEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along EMBEDS. */
export type OfferingEmbedsEdge = {
  __typename?: 'OfferingEmbedsEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Embeds;
};

/** A offering to create or change. A property not given stays, null removes it. */
export type OfferingInput = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of offering this is. Needed for a new one. */
  kind?: InputMaybe<OfferingKind>;
  /** The markets it is open to; empty or missing: all. */
  markets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it can be had today; missing counts as LIVE. */
  status?: InputMaybe<OfferingStatus>;
  /** Words to find it by. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of what `integratedBy` reaches, along INTEGRATES_WITH. */
export type OfferingIntegratedByConnection = {
  __typename?: 'OfferingIntegratedByConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingIntegratedByEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along INTEGRATES_WITH. */
export type OfferingIntegratedByEdge = {
  __typename?: 'OfferingIntegratedByEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: IntegratesWith;
};

/** A page of what `integrations` reaches, along INTEGRATES_WITH. */
export type OfferingIntegrationConnection = {
  __typename?: 'OfferingIntegrationConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingIntegrationEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along INTEGRATES_WITH. */
export type OfferingIntegrationEdge = {
  __typename?: 'OfferingIntegrationEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: IntegratesWith;
};

/** A page of what `jobs` reaches, along SERVES. */
export type OfferingJobConnection = {
  __typename?: 'OfferingJobConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingJobEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along SERVES. */
export type OfferingJobEdge = {
  __typename?: 'OfferingJobEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: Serves;
};

/** What sort of offering it is. */
export type OfferingKind =
  /** A place where others offer. */
  | 'PLATFORM'
  /** A thing to own or use. */
  | 'PRODUCT'
  /** Something done for the customer. */
  | 'SERVICE';

/** A page of what `providers` reaches, along OFFERS. */
export type OfferingProviderConnection = {
  __typename?: 'OfferingProviderConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingProviderEdge>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along OFFERS. */
export type OfferingProviderEdge = {
  __typename?: 'OfferingProviderEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Provider;
  /** The relationship's own properties. */
  properties: Offers;
};

/** A page of what `relieves` reaches, along RELIEVES. */
export type OfferingRelievesConnection = {
  __typename?: 'OfferingRelievesConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingRelievesEdge>;
  /** The nodes reached alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along RELIEVES. */
export type OfferingRelievesEdge = {
  __typename?: 'OfferingRelievesEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Friction;
  /** The relationship's own properties. */
  properties: Relieves;
};

/** Whether an offering can be had today. */
export type OfferingStatus =
  /** It can be had. */
  | 'LIVE'
  /** It is intended. */
  | 'PLANNED';

/** A page of what `touchpoints` reaches, along OF. */
export type OfferingTouchpointConnection = {
  __typename?: 'OfferingTouchpointConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingTouchpointEdge>;
  /** The nodes reached alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along OF. */
export type OfferingTouchpointEdge = {
  __typename?: 'OfferingTouchpointEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Touchpoint;
  /** The relationship's own properties. */
  properties: Of;
};

/** A provider offers an offering. An offering that nobody offers is a concept. */
export type Offers = Relationship & {
  __typename?: 'Offers';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A provider operates a touchpoint. */
export type Operates = Relationship & {
  __typename?: 'Operates';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

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

/** How good a choice is: no other can be better than the bound. */
export type OptimalityProof = {
  __typename?: 'OptimalityProof';
  /** With a target share, no choice costs less (or counts fewer) than this; else none has more new value. */
  bound: Scalars['Float']['output'];
  /** |bound − objective| / max(|objective|, 10⁻⁹), 0 and more; OPTIMAL at 10⁻⁹ and less. */
  gap: Scalars['Float']['output'];
  /** How long the solving took, in seconds. */
  seconds: Scalars['Float']['output'];
  /** Whether the choice is proven the best. */
  status: ProofStatus;
};

/** Whether optional steps are taken. */
export type OptionalSteps =
  /** They are steps like any other. */
  | 'WITH'
  /** They are skipped: shown, at no cost. */
  | 'WITHOUT';

/** The ways to get the job done. */
export type Orchestration = {
  __typename?: 'Orchestration';
  /** Whether everything was looked at; a note says what bounded a truncated answer. */
  completeness: Completeness;
  /** Whose job it is. */
  customer: Customer;
  /** The job asked for. */
  job: Job;
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** Where the page stands among all of them; ask for the next with `after: endCursor`. */
  pageInfo: PageInfo;
  /** A page of the paths selected; empty when a step is unserved. */
  paths: Array<OrchestrationPath>;
  /** The orchestration premium, in currency per year: what the cheapest allowed path saves over the cheapest allowed one of at most one provider. Null, with a note, without a frequency or without such paths. */
  premium?: Maybe<Scalars['Float']['output']>;
  /** The cheapest way, by generalised cost, with what the customer uses today and unaided, whatever the constraints; null where a step cannot be done so. */
  today?: Maybe<OrchestrationPath>;
  /** How many Pareto-optimal costs (PARETO) or allowed paths (BEST) there are; null above 2³¹ − 1, and where counting them is as hard as listing them. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Steps that no live offering open to the customer serves and that cannot be done unaided, whatever the constraints. */
  unserved: Array<Job>;
};

/** Whose job, and which ways to get it done to list. Constraints that contradict each other are no error: the answer is empty, with a note. */
export type OrchestrationInput = {
  /** The endCursor of the page before, of the same question. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** The customer's id. */
  customer: Scalars['ID']['input'];
  /** Paths at most, 1 to 100. */
  first?: Scalars['Int']['input'];
  /** A handoff between two offerings that nothing is known to connect. Each part 0 to 10⁸. */
  handoff?: CostInput;
  /** The job's id; a job that the customer does not have is fine, it has no yearly value. */
  job: Scalars['ID']['input'];
  /** What the whole path may cost at most, inclusive. */
  limits?: InputMaybe<CostLimits>;
  /** Providers shown on a path at most, 0 or more; 0 leaves only unaided. */
  maxProviders?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a provider that must be the one shown on at least one step. */
  mustUseProvider?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the only providers whose offerings may be chosen; unaided stays allowed, and empty leaves only that. */
  onlyProviders?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether optional steps are taken. */
  optionalSteps?: OptionalSteps;
  /** What comes first; equal ones go step by step: skipped, then unaided, then the smaller offering id. */
  orderBy?: PathOrder;
  /** The focal provider's id: adds its presence on each step; never changes the costs. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** A handoff between two offerings of one provider that do not integrate. Each part 0 to 10⁸. */
  sameProviderHandoff?: CostInput;
  /** Which of all ways to list. */
  select?: PathSelection;
  /** Currency per hour, 0 to 10⁸, used when the customer states none; without either, time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
  /** Ids of offerings that may not be chosen. */
  withoutOfferings?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of providers that are taken away from every offering; one that is left without any is out. */
  withoutProviders?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One choice for each step, and what that costs. */
export type OrchestrationPath = {
  __typename?: 'OrchestrationPath';
  /** The product of the confidences stated by the relationships it rests on, each once, 0 to 1; null where none states one. Missing ones count 1 and are noted. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Steps and handoffs together. */
  cost: Cost;
  /** The handoffs alone. */
  handoffCost: Cost;
  /** Between each offering and the next one chosen, over what is skipped or done unaided between them. */
  handoffs: Array<Handoff>;
  /** The providers shown on the steps, each once, in their order. */
  providers: Array<Provider>;
  /** Every step of the job in its order, skipped ones too. */
  steps: Array<OrchestrationStep>;
  /** In currency per year, against today, for all the customers it stands for; negative where today is cheaper. Null without a frequency or a today. */
  yearlyValue?: Maybe<Scalars['Float']['output']>;
};

/** What is chosen for one step. */
export type OrchestrationStep = {
  __typename?: 'OrchestrationStep';
  /** What is chosen. */
  choice: StepChoice;
  /** Per occurrence, the frictions left over included; zero when skipped. */
  cost: Cost;
  /** The frictions that count in the cost, by id; none when skipped. */
  frictions: Array<StepFriction>;
  /** The step. */
  job: Job;
  /** The offering chosen; null where the step is done unaided or skipped. */
  offering?: Maybe<Offering>;
  /** Whether a relationship between the job asked for and the step makes it optional. */
  optional: Scalars['Boolean']['output'];
  /** How the focal provider takes part; null without one. */
  presence?: Maybe<Presence>;
  /** The first, by id, of the providers that the question leaves the offering. */
  provider?: Maybe<Provider>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last edge's cursor; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Two providers are partners. */
export type PartnersWith = Relationship & {
  __typename?: 'PartnersWith';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** What the partnership costs. [currency, ≥ 0] */
  cost?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What comes first. */
export type PathOrder =
  /** The least effort. */
  | 'EFFORT'
  /** The least generalised cost. */
  | 'GENERALISED'
  /** The least generalised cost of the handoffs alone. */
  | 'HANDOFF'
  /** The least hours. */
  | 'HOURS'
  /** The least money. */
  | 'MONEY';

/** Which of all ways to list. */
export type PathSelection =
  /** Every allowed path from the first in the order on, with GENERALISED the ones of least generalised cost; equal costs are separate paths. */
  | 'BEST'
  /** Every Pareto-optimal cost, one path each: no other allowed path costs no more in all three parts and less in one. */
  | 'PARETO';

/** What is kept small. */
export type PortfolioMeasure =
  /** The summed build cost. */
  | 'COST'
  /** The number of capabilities. */
  | 'COUNT';

/** One step of the way from nothing to everything. */
export type PortfolioPoint = {
  __typename?: 'PortfolioPoint';
  /** No choice that costs at most as much has more new value than this, per year. */
  bound: Scalars['Float']['output'];
  /** In currency. */
  cost: Scalars['Float']['output'];
  /** How many capabilities it takes. */
  count: Scalars['Int']['output'];
  /** Whether the bound is the point's own new value. */
  exact: Scalars['Boolean']['output'];
  /** Per year. */
  newValue: Scalars['Float']['output'];
  /** Of the total, 0 to 1; null where the total is 0. */
  valueShare?: Maybe<Scalars['Float']['output']>;
};

/** How a provider takes part in a step, or in an ecosystem. */
export type Presence =
  /** None of these. */
  | 'ABSENT'
  /** It operates a touchpoint toward the step or the job asked for, or is present in an ecosystem of the step. */
  | 'AWARE'
  /** Inside what the customer chooses: an offering of it is embedded, at any depth, or what it lends is required. */
  | 'BACKGROUND'
  /** The customer chooses its offering. */
  | 'FOREGROUND';

/** How a provider is present in an ecosystem. */
export type PresenceRole =
  /** It is known, and not used. */
  | 'AWARE'
  /** It works behind somebody else's offering. */
  | 'BACKGROUND'
  /** Customers deal with it. */
  | 'FOREGROUND';

/** A provider is present in an ecosystem. */
export type PresentIn = Relationship & {
  __typename?: 'PresentIn';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** How customers meet it there. */
  role?: Maybe<PresenceRole>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What is known of a choice. */
export type ProofStatus =
  /** It is allowed; a better one may exist, as far as the bound. */
  | 'FEASIBLE'
  /** No choice is better. */
  | 'OPTIMAL';

/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type Provider = Node & {
  __typename?: 'Provider';
  /** The capabilities it has. */
  capabilities: ProviderCapabilityConnection;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** The ecosystems it is present in. */
  ecosystems: ProviderEcosystemConnection;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** What sort of provider this is. */
  kind?: Maybe<ProviderKind>;
  /** The capabilities it lends to others. */
  lends: ProviderLendsConnection;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** What it offers. */
  offerings: ProviderOfferingConnection;
  /** Its partners, whichever of the two named the other. */
  partners: ProviderPartnerConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** Where customers meet it. */
  touchpoints: ProviderTouchpointConnection;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderLendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what `capabilities` reaches, along HAS_CAPABILITY. */
export type ProviderCapabilityConnection = {
  __typename?: 'ProviderCapabilityConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderCapabilityEdge>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along HAS_CAPABILITY. */
export type ProviderCapabilityEdge = {
  __typename?: 'ProviderCapabilityEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Capability;
  /** The relationship's own properties. */
  properties: ProviderHasCapability;
};

/** A page of providers. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  /** The providers with their cursors. */
  edges: Array<ProviderEdge>;
  /** The providers alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of what `ecosystems` reaches, along PRESENT_IN. */
export type ProviderEcosystemConnection = {
  __typename?: 'ProviderEcosystemConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderEcosystemEdge>;
  /** The nodes reached alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along PRESENT_IN. */
export type ProviderEcosystemEdge = {
  __typename?: 'ProviderEcosystemEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Ecosystem;
  /** The relationship's own properties. */
  properties: PresentIn;
};

/** One of a page of providers. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The provider. */
  node: Provider;
};

/** A provider has a capability. */
export type ProviderHasCapability = Relationship & {
  __typename?: 'ProviderHasCapability';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** How mature it is there; any maturity counts as held, 4 and more can be partnered for. [points of 5, 1 to 5] */
  maturity?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A provider to create or change. A property not given stays, null removes it. */
export type ProviderInput = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What sort of provider this is. Needed for a new one. */
  kind?: InputMaybe<ProviderKind>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of provider it is. */
export type ProviderKind =
  /** People who help one another. */
  | 'COMMUNITY'
  /** A business. */
  | 'FIRM'
  /** A business that brings others together. */
  | 'PLATFORM'
  /** A public body. */
  | 'PUBLIC';

/** A page of what `lends` reaches, along LENDS. */
export type ProviderLendsConnection = {
  __typename?: 'ProviderLendsConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderLendsEdge>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along LENDS. */
export type ProviderLendsEdge = {
  __typename?: 'ProviderLendsEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Capability;
  /** The relationship's own properties. */
  properties: Lends;
};

/** A page of what `offerings` reaches, along OFFERS. */
export type ProviderOfferingConnection = {
  __typename?: 'ProviderOfferingConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderOfferingEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along OFFERS. */
export type ProviderOfferingEdge = {
  __typename?: 'ProviderOfferingEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Offers;
};

/** A page of what `partners` reaches, along PARTNERS_WITH. */
export type ProviderPartnerConnection = {
  __typename?: 'ProviderPartnerConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderPartnerEdge>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along PARTNERS_WITH. */
export type ProviderPartnerEdge = {
  __typename?: 'ProviderPartnerEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Provider;
  /** The relationship's own properties. */
  properties: PartnersWith;
};

/** A page of what `touchpoints` reaches, along OPERATES. */
export type ProviderTouchpointConnection = {
  __typename?: 'ProviderTouchpointConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderTouchpointEdge>;
  /** The nodes reached alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along OPERATES. */
export type ProviderTouchpointEdge = {
  __typename?: 'ProviderTouchpointEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Touchpoint;
  /** The relationship's own properties. */
  properties: Operates;
};

/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type Query = {
  __typename?: 'Query';
  /** All capabilities, ordered by id. */
  capabilities: CapabilityConnection;
  /** One capability by its id; null when the graph has none of that id. */
  capability?: Maybe<Capability>;
  /**
   * Which capabilities to acquire for the most new value: what customers would save with the offerings that the capabilities
   * unlock, the ceiling of what can be captured. With proof, the contribution of each capability, and the whole way from
   * nothing to everything.
   */
  capabilityPortfolio?: Maybe<CapabilityPortfolio>;
  /** One customer by its id; null when the graph has none of that id. */
  customer?: Maybe<Customer>;
  /** All customers, ordered by id. */
  customers: CustomerConnection;
  /**
   * Read-only Cypher for integrators. It is planned first, and run only when every operator and procedure of the plan is on the
   * list of what reads the graph; LOAD CSV, SHOW, TERMINATE and writes are refused. It ends with the request's deadline.
   */
  cypher?: Maybe<CypherResult>;
  /** One ecosystem by its id; null when the graph has none of that id. */
  ecosystem?: Maybe<Ecosystem>;
  /** All ecosystems, ordered by id. */
  ecosystems: EcosystemConnection;
  /** All evidence, ordered by id. */
  evidence: EvidenceConnection;
  /** One evidence by its id; null when the graph has none of that id. */
  evidenceById?: Maybe<Evidence>;
  /** One friction by its id; null when the graph has none of that id. */
  friction?: Maybe<Friction>;
  /** All frictions, ordered by id. */
  frictions: FrictionConnection;
  /** The graph as a whole. */
  graph: GraphInfo;
  /** One job by its id; null when the graph has none of that id. */
  job?: Maybe<Job>;
  /** All jobs, ordered by id. */
  jobs: JobConnection;
  /** Any node by its id; null when the graph does not have it. */
  node?: Maybe<Node>;
  /** One offering by its id; null when the graph has none of that id. */
  offering?: Maybe<Offering>;
  /** All offerings, ordered by id. */
  offerings: OfferingConnection;
  /**
   * Which orchestration of anyone's offerings gets this customer's job done with least time, money and effort: the ways to
   * choose an offering, or none, for each step, with what they cost, handoffs included, and what they are worth against today.
   */
  orchestration?: Maybe<Orchestration>;
  /** One provider by its id; null when the graph has none of that id. */
  provider?: Maybe<Provider>;
  /** All providers, ordered by id. */
  providers: ProviderConnection;
  /** Nodes whose name or description holds these words, best first. Words count, not query syntax: every sign is read as text. */
  search: Array<SearchHit>;
  /** One source by its id; null when the graph has none of that id. */
  source?: Maybe<Source>;
  /** All sources, ordered by id. */
  sources: SourceConnection;
  /** One touchpoint by its id; null when the graph has none of that id. */
  touchpoint?: Maybe<Touchpoint>;
  /** All touchpoints, ordered by id. */
  touchpoints: TouchpointConnection;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryCapabilityPortfolioArgs = {
  input: CapabilityPortfolioInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryCypherArgs = {
  limit?: Scalars['Int']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  statement: Scalars['String']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryEcosystemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryEvidenceByIdArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryFrictionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryFrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryOfferingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryOrchestrationArgs = {
  input: OrchestrationInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  query: Scalars['String']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryTouchpointArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000, ordered by id. */
export type QueryTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What every relationship of the graph has; it is identified by its type and its two ends. */
export type Relationship = {
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A relationship of a stated type. */
export type RelationshipInput = {
  /** The id of the node it starts from. */
  from: Scalars['ID']['input'];
  /** Its properties by name; null removes one. */
  properties?: InputMaybe<Scalars['JSON']['input']>;
  /** The id of the node it ends at. */
  to: Scalars['ID']['input'];
};

/** The relationships of the graph; each reads from left to right, as in `Customer HAS_JOB Job`. */
export type RelationshipType =
  /** Capability DEPENDS_ON Capability. */
  | 'DEPENDS_ON'
  /** Offering EMBEDS Offering. */
  | 'EMBEDS'
  /** Customer ENGAGES_IN Ecosystem. */
  | 'ENGAGES_IN'
  /** Customer EXPERIENCES Friction. */
  | 'EXPERIENCES'
  /** Provider, or Customer, HAS_CAPABILITY Capability. */
  | 'HAS_CAPABILITY'
  /** Customer HAS_JOB Job. */
  | 'HAS_JOB'
  /** Job HAS_STEP Job. */
  | 'HAS_STEP'
  /** Friction HINDERS Job. */
  | 'HINDERS'
  /** Offering INTEGRATES_WITH Offering. */
  | 'INTEGRATES_WITH'
  /** Job IN_SERVICE_OF Job: the purpose ladder. */
  | 'IN_SERVICE_OF'
  /** Provider LENDS Capability. */
  | 'LENDS'
  /** Touchpoint OF Offering. */
  | 'OF'
  /** Provider OFFERS Offering. */
  | 'OFFERS'
  /** Provider OPERATES Touchpoint. */
  | 'OPERATES'
  /** Provider PARTNERS_WITH Provider; read both ways. */
  | 'PARTNERS_WITH'
  /** Provider PRESENT_IN Ecosystem. */
  | 'PRESENT_IN'
  /** Offering RELIEVES Friction. */
  | 'RELIEVES'
  /** Offering REQUIRES Capability. */
  | 'REQUIRES'
  /** Offering SERVES Job. */
  | 'SERVES'
  /** Job TAKES_PLACE_IN Ecosystem. */
  | 'TAKES_PLACE_IN'
  /** Touchpoint TOWARD Job. */
  | 'TOWARD'
  /** Customer USES Offering, today. */
  | 'USES';

/** An offering relieves a friction. */
export type Relieves = Relationship & {
  __typename?: 'Relieves';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The share of the friction that it takes away. [share of the friction, 0 to 1] */
  reduction?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An offering requires a capability. */
export type Requires = Relationship & {
  __typename?: 'Requires';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A node that the words were found in. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The node. */
  node: Node;
  /** How well it fits, above 0; only to be compared within one answer. Source: BM25 as in Apache Lucene. */
  score: Scalars['Float']['output'];
};

/** An offering serves a job, at this cost to the customer for each occurrence. */
export type Serves = Relationship & {
  __typename?: 'Serves';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Effort per occurrence; missing counts as 0 where hours or money is given. [effort points of 10 per occurrence, 0 to 10] */
  effort?: Maybe<Scalars['Float']['output']>;
  /** Time per occurrence; missing counts as 0 where money or effort is given. [hours per occurrence, ≥ 0] */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Money per occurrence; missing counts as 0 where hours or effort is given. [currency per occurrence, ≥ 0] */
  money?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Where facts come from: a study, an interview, a data set, or plainly an assumption. */
export type Source = Node & {
  __typename?: 'Source';
  /** The day it was collected. */
  collectedAt?: Maybe<Scalars['Date']['output']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** Under which licence it may be used. */
  licence?: Maybe<Scalars['String']['output']>;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** Its title, as it would be cited. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The sources with their cursors. */
  edges: Array<SourceEdge>;
  /** The sources alone. */
  nodes: Array<Source>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** A source to create or change. A property not given stays, null removes it. */
export type SourceInput = {
  /** The day it was collected. */
  collectedAt?: InputMaybe<Scalars['Date']['input']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** Under which licence it may be used. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, as it would be cited. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What is chosen for a step. */
export type StepChoice =
  /** An offering that serves it. */
  | 'OFFERING'
  /** It is optional and left out. */
  | 'SKIPPED'
  /** Nothing: the customer does it with no offering at all. */
  | 'UNAIDED';

/** A friction of a step, and what the choice leaves of it. */
export type StepFriction = {
  __typename?: 'StepFriction';
  /** The friction. */
  friction: Friction;
  /** The share that the choice takes away, 0 to 1. */
  relieved: Scalars['Float']['output'];
  /** What is left, per occurrence of the step: prevalence · cost · (1 − relieved). */
  remaining: Cost;
};

/** A job takes place in an ecosystem. */
export type TakesPlaceIn = Relationship & {
  __typename?: 'TakesPlaceIn';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** How much of it takes place there; missing: an equal part of what the stated shares leave. [share of the job, 0 to 1] */
  share?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Where a customer meets a provider on the way to a job. */
export type Touchpoint = Node & {
  __typename?: 'Touchpoint';
  /** Where it happens: app, branch, phone, in your own words. */
  channel?: Maybe<Scalars['String']['output']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The whole story behind the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** How long it takes. [minutes, ≥ 0] */
  durationMinutes?: Maybe<Scalars['Float']['output']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['output'];
  /** The jobs that it leads toward. */
  jobs: TouchpointJobConnection;
  /** What people call it; at most 40 characters draw well. */
  name: Scalars['String']['output'];
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The offerings that it belongs to. */
  offerings: TouchpointOfferingConnection;
  /** Its order in the provider's journey; missing sorts last, ties go by id. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Who operates it. */
  providers: TouchpointProviderConnection;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** How it feels, from −2, awful, to +2. [-2 to 2] */
  valence?: Maybe<Scalars['Float']['output']>;
};


/** Where a customer meets a provider on the way to a job. */
export type TouchpointJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a customer meets a provider on the way to a job. */
export type TouchpointOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a customer meets a provider on the way to a job. */
export type TouchpointProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of touchpoints. */
export type TouchpointConnection = {
  __typename?: 'TouchpointConnection';
  /** The touchpoints with their cursors. */
  edges: Array<TouchpointEdge>;
  /** The touchpoints alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of touchpoints. */
export type TouchpointEdge = {
  __typename?: 'TouchpointEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The touchpoint. */
  node: Touchpoint;
};

/** A touchpoint to create or change. A property not given stays, null removes it. */
export type TouchpointInput = {
  /** Where it happens: app, branch, phone, in your own words. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The whole story behind the name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long it takes. [minutes, ≥ 0] */
  durationMinutes?: InputMaybe<Scalars['Float']['input']>;
  /** Stable, given by the client, unique over the whole graph: 1 to 128 of `A–Z a–z 0–9 . _ : ~ -`. */
  id: Scalars['ID']['input'];
  /** What people call it; at most 40 characters draw well. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was last seen to be so. */
  observedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Its order in the provider's journey; missing sorts last, ties go by id. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the Source it comes from. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** How it feels, from −2, awful, to +2. [-2 to 2] */
  valence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of what `jobs` reaches, along TOWARD. */
export type TouchpointJobConnection = {
  __typename?: 'TouchpointJobConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<TouchpointJobEdge>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along TOWARD. */
export type TouchpointJobEdge = {
  __typename?: 'TouchpointJobEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Job;
  /** The relationship's own properties. */
  properties: Toward;
};

/** A page of what `offerings` reaches, along OF. */
export type TouchpointOfferingConnection = {
  __typename?: 'TouchpointOfferingConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<TouchpointOfferingEdge>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along OF. */
export type TouchpointOfferingEdge = {
  __typename?: 'TouchpointOfferingEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Offering;
  /** The relationship's own properties. */
  properties: Of;
};

/** A page of what `providers` reaches, along OPERATES. */
export type TouchpointProviderConnection = {
  __typename?: 'TouchpointProviderConnection';
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<TouchpointProviderEdge>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One step along OPERATES. */
export type TouchpointProviderEdge = {
  __typename?: 'TouchpointProviderEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node reached. */
  node: Provider;
  /** The relationship's own properties. */
  properties: Operates;
};

/** A touchpoint leads toward a job. */
export type Toward = Relationship & {
  __typename?: 'Toward';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A customer uses an offering today. */
export type Uses = Relationship & {
  __typename?: 'Uses';
  /** How sure the source is of it, 0 to 1; null when nobody said. [0 to 1] */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** First day on which it holds; null: always has. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: no end is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What counts as value. */
export type ValueMeasure =
  /** The effort points that customers save. */
  | 'EFFORT'
  /** Money, time and effort together, in currency: the generalised cost that customers save. */
  | 'GENERALISED'
  /** The hours that customers save. */
  | 'HOURS';

/** What a write did. */
export type WriteResult = {
  __typename?: 'WriteResult';
  /** Those that were there and are different now. */
  changed: Scalars['Int']['output'];
  /** Nodes or relationships that were not there before. */
  created: Scalars['Int']['output'];
  /** Nodes, or relationships, deleted. */
  deleted: Scalars['Int']['output'];
  /** Relationships that went with deleted nodes, or with `replace`. */
  relationshipsDeleted: Scalars['Int']['output'];
  /** Those that were there and stayed as they were. */
  unchanged: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
    | ( NodeRef )
  ;
  Relationship:
    | ( Omit<CustomerHasCapability, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<DependsOn, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Embeds, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<EngagesIn, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Experiences, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<HasJob, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<HasStep, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Hinders, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<InServiceOf, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<IntegratesWith, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Lends, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Of, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Offers, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Operates, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<PartnersWith, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<PresentIn, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<ProviderHasCapability, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Relieves, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Requires, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Serves, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<TakesPlaceIn, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Toward, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<Uses, 'source'> & { source?: Maybe<_RefType['Source']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcquisitionKind: AcquisitionKind;
  AcquisitionWay: ResolverTypeWrapper<Omit<AcquisitionWay, 'provider'> & { provider?: Maybe<ResolversTypes['Provider']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CandidateScope: CandidateScope;
  Capability: ResolverTypeWrapper<NodeRef>;
  CapabilityConnection: ResolverTypeWrapper<Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityCustomerConnection: ResolverTypeWrapper<Omit<CapabilityCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityCustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  CapabilityCustomerEdge: ResolverTypeWrapper<Omit<CapabilityCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['CustomerHasCapability'] }>;
  CapabilityDependsOnConnection: ResolverTypeWrapper<Omit<CapabilityDependsOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityDependsOnEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityDependsOnEdge: ResolverTypeWrapper<Omit<CapabilityDependsOnEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['DependsOn'] }>;
  CapabilityEdge: ResolverTypeWrapper<Omit<CapabilityEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  CapabilityInput: CapabilityInput;
  CapabilityKind: CapabilityKind;
  CapabilityLenderConnection: ResolverTypeWrapper<Omit<CapabilityLenderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityLenderEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  CapabilityLenderEdge: ResolverTypeWrapper<Omit<CapabilityLenderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['Lends'] }>;
  CapabilityLeverage: ResolverTypeWrapper<Omit<CapabilityLeverage, 'capability' | 'needsAlso' | 'unlocks' | 'ways'> & { capability: ResolversTypes['Capability'], needsAlso: Array<ResolversTypes['Capability']>, unlocks: Array<ResolversTypes['Offering']>, ways: Array<ResolversTypes['AcquisitionWay']> }>;
  CapabilityNeededByConnection: ResolverTypeWrapper<Omit<CapabilityNeededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityNeededByEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityNeededByEdge: ResolverTypeWrapper<Omit<CapabilityNeededByEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['DependsOn'] }>;
  CapabilityOfferingConnection: ResolverTypeWrapper<Omit<CapabilityOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityOfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  CapabilityOfferingEdge: ResolverTypeWrapper<Omit<CapabilityOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Requires'] }>;
  CapabilityPortfolio: ResolverTypeWrapper<Omit<CapabilityPortfolio, 'chosen' | 'leverage' | 'notes' | 'unlocked'> & { chosen: Array<ResolversTypes['CapabilityLeverage']>, leverage: Array<ResolversTypes['CapabilityLeverage']>, notes: Array<ResolversTypes['Note']>, unlocked: Array<ResolversTypes['Offering']> }>;
  CapabilityPortfolioInput: CapabilityPortfolioInput;
  CapabilityProviderConnection: ResolverTypeWrapper<Omit<CapabilityProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityProviderEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  CapabilityProviderEdge: ResolverTypeWrapper<Omit<CapabilityProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['ProviderHasCapability'] }>;
  Completeness: Completeness;
  Cost: ResolverTypeWrapper<Cost>;
  CostInput: CostInput;
  CostLimits: CostLimits;
  Customer: ResolverTypeWrapper<NodeRef>;
  CustomerCapabilityConnection: ResolverTypeWrapper<Omit<CustomerCapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerCapabilityEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  CustomerCapabilityEdge: ResolverTypeWrapper<Omit<CustomerCapabilityEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['CustomerHasCapability'] }>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  CustomerEcosystemConnection: ResolverTypeWrapper<Omit<CustomerEcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerEcosystemEdge']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  CustomerEcosystemEdge: ResolverTypeWrapper<Omit<CustomerEcosystemEdge, 'node' | 'properties'> & { node: ResolversTypes['Ecosystem'], properties: ResolversTypes['EngagesIn'] }>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFrictionConnection: ResolverTypeWrapper<Omit<CustomerFrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerFrictionEdge']>, nodes: Array<ResolversTypes['Friction']> }>;
  CustomerFrictionEdge: ResolverTypeWrapper<Omit<CustomerFrictionEdge, 'node' | 'properties'> & { node: ResolversTypes['Friction'], properties: ResolversTypes['Experiences'] }>;
  CustomerHasCapability: ResolverTypeWrapper<Omit<CustomerHasCapability, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  CustomerInput: CustomerInput;
  CustomerJobConnection: ResolverTypeWrapper<Omit<CustomerJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerJobEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  CustomerJobEdge: ResolverTypeWrapper<Omit<CustomerJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['HasJob'] }>;
  CustomerKind: CustomerKind;
  CustomerOfferingConnection: ResolverTypeWrapper<Omit<CustomerOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerOfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  CustomerOfferingEdge: ResolverTypeWrapper<Omit<CustomerOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Uses'] }>;
  CypherResult: ResolverTypeWrapper<CypherResult>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DependsOn: ResolverTypeWrapper<Omit<DependsOn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Ecosystem: ResolverTypeWrapper<NodeRef>;
  EcosystemConnection: ResolverTypeWrapper<Omit<EcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EcosystemEdge']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  EcosystemCustomerConnection: ResolverTypeWrapper<Omit<EcosystemCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EcosystemCustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  EcosystemCustomerEdge: ResolverTypeWrapper<Omit<EcosystemCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['EngagesIn'] }>;
  EcosystemEdge: ResolverTypeWrapper<Omit<EcosystemEdge, 'node'> & { node: ResolversTypes['Ecosystem'] }>;
  EcosystemJobConnection: ResolverTypeWrapper<Omit<EcosystemJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EcosystemJobEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  EcosystemJobEdge: ResolverTypeWrapper<Omit<EcosystemJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['TakesPlaceIn'] }>;
  EcosystemNodeInput: EcosystemNodeInput;
  EcosystemProviderConnection: ResolverTypeWrapper<Omit<EcosystemProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EcosystemProviderEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  EcosystemProviderEdge: ResolverTypeWrapper<Omit<EcosystemProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['PresentIn'] }>;
  Embeds: ResolverTypeWrapper<Omit<Embeds, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  EngagesIn: ResolverTypeWrapper<Omit<EngagesIn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Evidence: ResolverTypeWrapper<NodeRef>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceInput: EvidenceInput;
  Experiences: ResolverTypeWrapper<Omit<Experiences, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Friction: ResolverTypeWrapper<NodeRef>;
  FrictionConnection: ResolverTypeWrapper<Omit<FrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FrictionEdge']>, nodes: Array<ResolversTypes['Friction']> }>;
  FrictionCustomerConnection: ResolverTypeWrapper<Omit<FrictionCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FrictionCustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  FrictionCustomerEdge: ResolverTypeWrapper<Omit<FrictionCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['Experiences'] }>;
  FrictionEdge: ResolverTypeWrapper<Omit<FrictionEdge, 'node'> & { node: ResolversTypes['Friction'] }>;
  FrictionInput: FrictionInput;
  FrictionJobConnection: ResolverTypeWrapper<Omit<FrictionJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FrictionJobEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  FrictionJobEdge: ResolverTypeWrapper<Omit<FrictionJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['Hinders'] }>;
  FrictionKind: FrictionKind;
  FrictionRelievedByConnection: ResolverTypeWrapper<Omit<FrictionRelievedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FrictionRelievedByEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  FrictionRelievedByEdge: ResolverTypeWrapper<Omit<FrictionRelievedByEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Relieves'] }>;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  Handoff: ResolverTypeWrapper<Omit<Handoff, 'from' | 'to'> & { from: ResolversTypes['Offering'], to: ResolversTypes['Offering'] }>;
  HandoffKind: HandoffKind;
  HasJob: ResolverTypeWrapper<Omit<HasJob, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  HasStep: ResolverTypeWrapper<Omit<HasStep, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Hinders: ResolverTypeWrapper<Omit<Hinders, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InServiceOf: ResolverTypeWrapper<Omit<InServiceOf, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegratesWith: ResolverTypeWrapper<Omit<IntegratesWith, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<NodeRef>;
  JobConnection: ResolverTypeWrapper<Omit<JobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  JobCustomerConnection: ResolverTypeWrapper<Omit<JobCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobCustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  JobCustomerEdge: ResolverTypeWrapper<Omit<JobCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['HasJob'] }>;
  JobEcosystemConnection: ResolverTypeWrapper<Omit<JobEcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobEcosystemEdge']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  JobEcosystemEdge: ResolverTypeWrapper<Omit<JobEcosystemEdge, 'node' | 'properties'> & { node: ResolversTypes['Ecosystem'], properties: ResolversTypes['TakesPlaceIn'] }>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobFrictionConnection: ResolverTypeWrapper<Omit<JobFrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobFrictionEdge']>, nodes: Array<ResolversTypes['Friction']> }>;
  JobFrictionEdge: ResolverTypeWrapper<Omit<JobFrictionEdge, 'node' | 'properties'> & { node: ResolversTypes['Friction'], properties: ResolversTypes['Hinders'] }>;
  JobInput: JobInput;
  JobKind: JobKind;
  JobMapStep: JobMapStep;
  JobMeansConnection: ResolverTypeWrapper<Omit<JobMeansConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobMeansEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  JobMeansEdge: ResolverTypeWrapper<Omit<JobMeansEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['InServiceOf'] }>;
  JobOfferingConnection: ResolverTypeWrapper<Omit<JobOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobOfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  JobOfferingEdge: ResolverTypeWrapper<Omit<JobOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Serves'] }>;
  JobPurposeConnection: ResolverTypeWrapper<Omit<JobPurposeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobPurposeEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  JobPurposeEdge: ResolverTypeWrapper<Omit<JobPurposeEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['InServiceOf'] }>;
  JobStepConnection: ResolverTypeWrapper<Omit<JobStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobStepEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  JobStepEdge: ResolverTypeWrapper<Omit<JobStepEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['HasStep'] }>;
  JobStepOfConnection: ResolverTypeWrapper<Omit<JobStepOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobStepOfEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  JobStepOfEdge: ResolverTypeWrapper<Omit<JobStepOfEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['HasStep'] }>;
  JobTouchpointConnection: ResolverTypeWrapper<Omit<JobTouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JobTouchpointEdge']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  JobTouchpointEdge: ResolverTypeWrapper<Omit<JobTouchpointEdge, 'node' | 'properties'> & { node: ResolversTypes['Touchpoint'], properties: ResolversTypes['Toward'] }>;
  Lends: ResolverTypeWrapper<Omit<Lends, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRef>;
  NodeKind: NodeKind;
  Note: ResolverTypeWrapper<Omit<Note, 'nodes'> & { nodes: Array<ResolversTypes['Node']> }>;
  Of: ResolverTypeWrapper<Omit<Of, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Offering: ResolverTypeWrapper<NodeRef>;
  OfferingCapabilityConnection: ResolverTypeWrapper<Omit<OfferingCapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingCapabilityEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  OfferingCapabilityEdge: ResolverTypeWrapper<Omit<OfferingCapabilityEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['Requires'] }>;
  OfferingConnection: ResolverTypeWrapper<Omit<OfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingCustomerConnection: ResolverTypeWrapper<Omit<OfferingCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingCustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  OfferingCustomerEdge: ResolverTypeWrapper<Omit<OfferingCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['Uses'] }>;
  OfferingEdge: ResolverTypeWrapper<Omit<OfferingEdge, 'node'> & { node: ResolversTypes['Offering'] }>;
  OfferingEmbeddedInConnection: ResolverTypeWrapper<Omit<OfferingEmbeddedInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingEmbeddedInEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingEmbeddedInEdge: ResolverTypeWrapper<Omit<OfferingEmbeddedInEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Embeds'] }>;
  OfferingEmbedsConnection: ResolverTypeWrapper<Omit<OfferingEmbedsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingEmbedsEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingEmbedsEdge: ResolverTypeWrapper<Omit<OfferingEmbedsEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Embeds'] }>;
  OfferingInput: OfferingInput;
  OfferingIntegratedByConnection: ResolverTypeWrapper<Omit<OfferingIntegratedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingIntegratedByEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingIntegratedByEdge: ResolverTypeWrapper<Omit<OfferingIntegratedByEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['IntegratesWith'] }>;
  OfferingIntegrationConnection: ResolverTypeWrapper<Omit<OfferingIntegrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingIntegrationEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingIntegrationEdge: ResolverTypeWrapper<Omit<OfferingIntegrationEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['IntegratesWith'] }>;
  OfferingJobConnection: ResolverTypeWrapper<Omit<OfferingJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingJobEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  OfferingJobEdge: ResolverTypeWrapper<Omit<OfferingJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['Serves'] }>;
  OfferingKind: OfferingKind;
  OfferingProviderConnection: ResolverTypeWrapper<Omit<OfferingProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingProviderEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  OfferingProviderEdge: ResolverTypeWrapper<Omit<OfferingProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['Offers'] }>;
  OfferingRelievesConnection: ResolverTypeWrapper<Omit<OfferingRelievesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingRelievesEdge']>, nodes: Array<ResolversTypes['Friction']> }>;
  OfferingRelievesEdge: ResolverTypeWrapper<Omit<OfferingRelievesEdge, 'node' | 'properties'> & { node: ResolversTypes['Friction'], properties: ResolversTypes['Relieves'] }>;
  OfferingStatus: OfferingStatus;
  OfferingTouchpointConnection: ResolverTypeWrapper<Omit<OfferingTouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferingTouchpointEdge']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  OfferingTouchpointEdge: ResolverTypeWrapper<Omit<OfferingTouchpointEdge, 'node' | 'properties'> & { node: ResolversTypes['Touchpoint'], properties: ResolversTypes['Of'] }>;
  Offers: ResolverTypeWrapper<Omit<Offers, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Operates: ResolverTypeWrapper<Omit<Operates, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  OpportunityBand: OpportunityBand;
  OptimalityProof: ResolverTypeWrapper<OptimalityProof>;
  OptionalSteps: OptionalSteps;
  Orchestration: ResolverTypeWrapper<Omit<Orchestration, 'customer' | 'job' | 'notes' | 'paths' | 'today' | 'unserved'> & { customer: ResolversTypes['Customer'], job: ResolversTypes['Job'], notes: Array<ResolversTypes['Note']>, paths: Array<ResolversTypes['OrchestrationPath']>, today?: Maybe<ResolversTypes['OrchestrationPath']>, unserved: Array<ResolversTypes['Job']> }>;
  OrchestrationInput: OrchestrationInput;
  OrchestrationPath: ResolverTypeWrapper<Omit<OrchestrationPath, 'handoffs' | 'providers' | 'steps'> & { handoffs: Array<ResolversTypes['Handoff']>, providers: Array<ResolversTypes['Provider']>, steps: Array<ResolversTypes['OrchestrationStep']> }>;
  OrchestrationStep: ResolverTypeWrapper<Omit<OrchestrationStep, 'frictions' | 'job' | 'offering' | 'provider'> & { frictions: Array<ResolversTypes['StepFriction']>, job: ResolversTypes['Job'], offering?: Maybe<ResolversTypes['Offering']>, provider?: Maybe<ResolversTypes['Provider']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnersWith: ResolverTypeWrapper<Omit<PartnersWith, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  PathOrder: PathOrder;
  PathSelection: PathSelection;
  PortfolioMeasure: PortfolioMeasure;
  PortfolioPoint: ResolverTypeWrapper<PortfolioPoint>;
  Presence: Presence;
  PresenceRole: PresenceRole;
  PresentIn: ResolverTypeWrapper<Omit<PresentIn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ProofStatus: ProofStatus;
  Provider: ResolverTypeWrapper<NodeRef>;
  ProviderCapabilityConnection: ResolverTypeWrapper<Omit<ProviderCapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderCapabilityEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  ProviderCapabilityEdge: ResolverTypeWrapper<Omit<ProviderCapabilityEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['ProviderHasCapability'] }>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  ProviderEcosystemConnection: ResolverTypeWrapper<Omit<ProviderEcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderEcosystemEdge']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  ProviderEcosystemEdge: ResolverTypeWrapper<Omit<ProviderEcosystemEdge, 'node' | 'properties'> & { node: ResolversTypes['Ecosystem'], properties: ResolversTypes['PresentIn'] }>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderHasCapability: ResolverTypeWrapper<Omit<ProviderHasCapability, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ProviderInput: ProviderInput;
  ProviderKind: ProviderKind;
  ProviderLendsConnection: ResolverTypeWrapper<Omit<ProviderLendsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderLendsEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  ProviderLendsEdge: ResolverTypeWrapper<Omit<ProviderLendsEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['Lends'] }>;
  ProviderOfferingConnection: ResolverTypeWrapper<Omit<ProviderOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderOfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  ProviderOfferingEdge: ResolverTypeWrapper<Omit<ProviderOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Offers'] }>;
  ProviderPartnerConnection: ResolverTypeWrapper<Omit<ProviderPartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderPartnerEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  ProviderPartnerEdge: ResolverTypeWrapper<Omit<ProviderPartnerEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['PartnersWith'] }>;
  ProviderTouchpointConnection: ResolverTypeWrapper<Omit<ProviderTouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProviderTouchpointEdge']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  ProviderTouchpointEdge: ResolverTypeWrapper<Omit<ProviderTouchpointEdge, 'node' | 'properties'> & { node: ResolversTypes['Touchpoint'], properties: ResolversTypes['Operates'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Relationship']>;
  RelationshipInput: RelationshipInput;
  RelationshipType: RelationshipType;
  Relieves: ResolverTypeWrapper<Omit<Relieves, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Requires: ResolverTypeWrapper<Omit<Requires, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Serves: ResolverTypeWrapper<Omit<Serves, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Source: ResolverTypeWrapper<NodeRef>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceInput: SourceInput;
  StepChoice: StepChoice;
  StepFriction: ResolverTypeWrapper<Omit<StepFriction, 'friction'> & { friction: ResolversTypes['Friction'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TakesPlaceIn: ResolverTypeWrapper<Omit<TakesPlaceIn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Touchpoint: ResolverTypeWrapper<NodeRef>;
  TouchpointConnection: ResolverTypeWrapper<Omit<TouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TouchpointEdge']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  TouchpointEdge: ResolverTypeWrapper<Omit<TouchpointEdge, 'node'> & { node: ResolversTypes['Touchpoint'] }>;
  TouchpointInput: TouchpointInput;
  TouchpointJobConnection: ResolverTypeWrapper<Omit<TouchpointJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TouchpointJobEdge']>, nodes: Array<ResolversTypes['Job']> }>;
  TouchpointJobEdge: ResolverTypeWrapper<Omit<TouchpointJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['Toward'] }>;
  TouchpointOfferingConnection: ResolverTypeWrapper<Omit<TouchpointOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TouchpointOfferingEdge']>, nodes: Array<ResolversTypes['Offering']> }>;
  TouchpointOfferingEdge: ResolverTypeWrapper<Omit<TouchpointOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Of'] }>;
  TouchpointProviderConnection: ResolverTypeWrapper<Omit<TouchpointProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TouchpointProviderEdge']>, nodes: Array<ResolversTypes['Provider']> }>;
  TouchpointProviderEdge: ResolverTypeWrapper<Omit<TouchpointProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['Operates'] }>;
  Toward: ResolverTypeWrapper<Omit<Toward, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Uses: ResolverTypeWrapper<Omit<Uses, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ValueMeasure: ValueMeasure;
  WriteResult: ResolverTypeWrapper<WriteResult>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcquisitionWay: Omit<AcquisitionWay, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  Boolean: Scalars['Boolean']['output'];
  Capability: NodeRef;
  CapabilityConnection: Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityCustomerConnection: Omit<CapabilityCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityCustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  CapabilityCustomerEdge: Omit<CapabilityCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['CustomerHasCapability'] };
  CapabilityDependsOnConnection: Omit<CapabilityDependsOnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityDependsOnEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityDependsOnEdge: Omit<CapabilityDependsOnEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['DependsOn'] };
  CapabilityEdge: Omit<CapabilityEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  CapabilityInput: CapabilityInput;
  CapabilityLenderConnection: Omit<CapabilityLenderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityLenderEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  CapabilityLenderEdge: Omit<CapabilityLenderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['Lends'] };
  CapabilityLeverage: Omit<CapabilityLeverage, 'capability' | 'needsAlso' | 'unlocks' | 'ways'> & { capability: ResolversParentTypes['Capability'], needsAlso: Array<ResolversParentTypes['Capability']>, unlocks: Array<ResolversParentTypes['Offering']>, ways: Array<ResolversParentTypes['AcquisitionWay']> };
  CapabilityNeededByConnection: Omit<CapabilityNeededByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityNeededByEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityNeededByEdge: Omit<CapabilityNeededByEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['DependsOn'] };
  CapabilityOfferingConnection: Omit<CapabilityOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityOfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  CapabilityOfferingEdge: Omit<CapabilityOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Requires'] };
  CapabilityPortfolio: Omit<CapabilityPortfolio, 'chosen' | 'leverage' | 'notes' | 'unlocked'> & { chosen: Array<ResolversParentTypes['CapabilityLeverage']>, leverage: Array<ResolversParentTypes['CapabilityLeverage']>, notes: Array<ResolversParentTypes['Note']>, unlocked: Array<ResolversParentTypes['Offering']> };
  CapabilityPortfolioInput: CapabilityPortfolioInput;
  CapabilityProviderConnection: Omit<CapabilityProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityProviderEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  CapabilityProviderEdge: Omit<CapabilityProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['ProviderHasCapability'] };
  Cost: Cost;
  CostInput: CostInput;
  CostLimits: CostLimits;
  Customer: NodeRef;
  CustomerCapabilityConnection: Omit<CustomerCapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerCapabilityEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  CustomerCapabilityEdge: Omit<CustomerCapabilityEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['CustomerHasCapability'] };
  CustomerConnection: Omit<CustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  CustomerEcosystemConnection: Omit<CustomerEcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerEcosystemEdge']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  CustomerEcosystemEdge: Omit<CustomerEcosystemEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Ecosystem'], properties: ResolversParentTypes['EngagesIn'] };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFrictionConnection: Omit<CustomerFrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerFrictionEdge']>, nodes: Array<ResolversParentTypes['Friction']> };
  CustomerFrictionEdge: Omit<CustomerFrictionEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Friction'], properties: ResolversParentTypes['Experiences'] };
  CustomerHasCapability: Omit<CustomerHasCapability, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  CustomerInput: CustomerInput;
  CustomerJobConnection: Omit<CustomerJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerJobEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  CustomerJobEdge: Omit<CustomerJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['HasJob'] };
  CustomerOfferingConnection: Omit<CustomerOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerOfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  CustomerOfferingEdge: Omit<CustomerOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Uses'] };
  CypherResult: CypherResult;
  Date: Scalars['Date']['output'];
  DependsOn: Omit<DependsOn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Ecosystem: NodeRef;
  EcosystemConnection: Omit<EcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EcosystemEdge']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  EcosystemCustomerConnection: Omit<EcosystemCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EcosystemCustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  EcosystemCustomerEdge: Omit<EcosystemCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['EngagesIn'] };
  EcosystemEdge: Omit<EcosystemEdge, 'node'> & { node: ResolversParentTypes['Ecosystem'] };
  EcosystemJobConnection: Omit<EcosystemJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EcosystemJobEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  EcosystemJobEdge: Omit<EcosystemJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['TakesPlaceIn'] };
  EcosystemNodeInput: EcosystemNodeInput;
  EcosystemProviderConnection: Omit<EcosystemProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EcosystemProviderEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  EcosystemProviderEdge: Omit<EcosystemProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['PresentIn'] };
  Embeds: Omit<Embeds, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  EngagesIn: Omit<EngagesIn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Evidence: NodeRef;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceInput: EvidenceInput;
  Experiences: Omit<Experiences, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Float: Scalars['Float']['output'];
  Friction: NodeRef;
  FrictionConnection: Omit<FrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FrictionEdge']>, nodes: Array<ResolversParentTypes['Friction']> };
  FrictionCustomerConnection: Omit<FrictionCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FrictionCustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  FrictionCustomerEdge: Omit<FrictionCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['Experiences'] };
  FrictionEdge: Omit<FrictionEdge, 'node'> & { node: ResolversParentTypes['Friction'] };
  FrictionInput: FrictionInput;
  FrictionJobConnection: Omit<FrictionJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FrictionJobEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  FrictionJobEdge: Omit<FrictionJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['Hinders'] };
  FrictionRelievedByConnection: Omit<FrictionRelievedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FrictionRelievedByEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  FrictionRelievedByEdge: Omit<FrictionRelievedByEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Relieves'] };
  GraphInfo: GraphInfo;
  Handoff: Omit<Handoff, 'from' | 'to'> & { from: ResolversParentTypes['Offering'], to: ResolversParentTypes['Offering'] };
  HasJob: Omit<HasJob, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  HasStep: Omit<HasStep, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Hinders: Omit<Hinders, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  ID: Scalars['ID']['output'];
  InServiceOf: Omit<InServiceOf, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Int: Scalars['Int']['output'];
  IntegratesWith: Omit<IntegratesWith, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  JSON: Scalars['JSON']['output'];
  Job: NodeRef;
  JobConnection: Omit<JobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  JobCustomerConnection: Omit<JobCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobCustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  JobCustomerEdge: Omit<JobCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['HasJob'] };
  JobEcosystemConnection: Omit<JobEcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobEcosystemEdge']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  JobEcosystemEdge: Omit<JobEcosystemEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Ecosystem'], properties: ResolversParentTypes['TakesPlaceIn'] };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobFrictionConnection: Omit<JobFrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobFrictionEdge']>, nodes: Array<ResolversParentTypes['Friction']> };
  JobFrictionEdge: Omit<JobFrictionEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Friction'], properties: ResolversParentTypes['Hinders'] };
  JobInput: JobInput;
  JobMeansConnection: Omit<JobMeansConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobMeansEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  JobMeansEdge: Omit<JobMeansEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['InServiceOf'] };
  JobOfferingConnection: Omit<JobOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobOfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  JobOfferingEdge: Omit<JobOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Serves'] };
  JobPurposeConnection: Omit<JobPurposeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobPurposeEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  JobPurposeEdge: Omit<JobPurposeEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['InServiceOf'] };
  JobStepConnection: Omit<JobStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobStepEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  JobStepEdge: Omit<JobStepEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['HasStep'] };
  JobStepOfConnection: Omit<JobStepOfConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobStepOfEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  JobStepOfEdge: Omit<JobStepOfEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['HasStep'] };
  JobTouchpointConnection: Omit<JobTouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JobTouchpointEdge']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  JobTouchpointEdge: Omit<JobTouchpointEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Touchpoint'], properties: ResolversParentTypes['Toward'] };
  Lends: Omit<Lends, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Mutation: Record<PropertyKey, never>;
  Node: NodeRef;
  Note: Omit<Note, 'nodes'> & { nodes: Array<ResolversParentTypes['Node']> };
  Of: Omit<Of, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Offering: NodeRef;
  OfferingCapabilityConnection: Omit<OfferingCapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingCapabilityEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  OfferingCapabilityEdge: Omit<OfferingCapabilityEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['Requires'] };
  OfferingConnection: Omit<OfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingCustomerConnection: Omit<OfferingCustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingCustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  OfferingCustomerEdge: Omit<OfferingCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['Uses'] };
  OfferingEdge: Omit<OfferingEdge, 'node'> & { node: ResolversParentTypes['Offering'] };
  OfferingEmbeddedInConnection: Omit<OfferingEmbeddedInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingEmbeddedInEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingEmbeddedInEdge: Omit<OfferingEmbeddedInEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Embeds'] };
  OfferingEmbedsConnection: Omit<OfferingEmbedsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingEmbedsEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingEmbedsEdge: Omit<OfferingEmbedsEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Embeds'] };
  OfferingInput: OfferingInput;
  OfferingIntegratedByConnection: Omit<OfferingIntegratedByConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingIntegratedByEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingIntegratedByEdge: Omit<OfferingIntegratedByEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['IntegratesWith'] };
  OfferingIntegrationConnection: Omit<OfferingIntegrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingIntegrationEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingIntegrationEdge: Omit<OfferingIntegrationEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['IntegratesWith'] };
  OfferingJobConnection: Omit<OfferingJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingJobEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  OfferingJobEdge: Omit<OfferingJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['Serves'] };
  OfferingProviderConnection: Omit<OfferingProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingProviderEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  OfferingProviderEdge: Omit<OfferingProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['Offers'] };
  OfferingRelievesConnection: Omit<OfferingRelievesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingRelievesEdge']>, nodes: Array<ResolversParentTypes['Friction']> };
  OfferingRelievesEdge: Omit<OfferingRelievesEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Friction'], properties: ResolversParentTypes['Relieves'] };
  OfferingTouchpointConnection: Omit<OfferingTouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferingTouchpointEdge']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  OfferingTouchpointEdge: Omit<OfferingTouchpointEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Touchpoint'], properties: ResolversParentTypes['Of'] };
  Offers: Omit<Offers, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Operates: Omit<Operates, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  OptimalityProof: OptimalityProof;
  Orchestration: Omit<Orchestration, 'customer' | 'job' | 'notes' | 'paths' | 'today' | 'unserved'> & { customer: ResolversParentTypes['Customer'], job: ResolversParentTypes['Job'], notes: Array<ResolversParentTypes['Note']>, paths: Array<ResolversParentTypes['OrchestrationPath']>, today?: Maybe<ResolversParentTypes['OrchestrationPath']>, unserved: Array<ResolversParentTypes['Job']> };
  OrchestrationInput: OrchestrationInput;
  OrchestrationPath: Omit<OrchestrationPath, 'handoffs' | 'providers' | 'steps'> & { handoffs: Array<ResolversParentTypes['Handoff']>, providers: Array<ResolversParentTypes['Provider']>, steps: Array<ResolversParentTypes['OrchestrationStep']> };
  OrchestrationStep: Omit<OrchestrationStep, 'frictions' | 'job' | 'offering' | 'provider'> & { frictions: Array<ResolversParentTypes['StepFriction']>, job: ResolversParentTypes['Job'], offering?: Maybe<ResolversParentTypes['Offering']>, provider?: Maybe<ResolversParentTypes['Provider']> };
  PageInfo: PageInfo;
  PartnersWith: Omit<PartnersWith, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  PortfolioPoint: PortfolioPoint;
  PresentIn: Omit<PresentIn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Provider: NodeRef;
  ProviderCapabilityConnection: Omit<ProviderCapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderCapabilityEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  ProviderCapabilityEdge: Omit<ProviderCapabilityEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['ProviderHasCapability'] };
  ProviderConnection: Omit<ProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  ProviderEcosystemConnection: Omit<ProviderEcosystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderEcosystemEdge']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  ProviderEcosystemEdge: Omit<ProviderEcosystemEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Ecosystem'], properties: ResolversParentTypes['PresentIn'] };
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderHasCapability: Omit<ProviderHasCapability, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  ProviderInput: ProviderInput;
  ProviderLendsConnection: Omit<ProviderLendsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderLendsEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  ProviderLendsEdge: Omit<ProviderLendsEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['Lends'] };
  ProviderOfferingConnection: Omit<ProviderOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderOfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  ProviderOfferingEdge: Omit<ProviderOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Offers'] };
  ProviderPartnerConnection: Omit<ProviderPartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderPartnerEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  ProviderPartnerEdge: Omit<ProviderPartnerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['PartnersWith'] };
  ProviderTouchpointConnection: Omit<ProviderTouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProviderTouchpointEdge']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  ProviderTouchpointEdge: Omit<ProviderTouchpointEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Touchpoint'], properties: ResolversParentTypes['Operates'] };
  Query: Record<PropertyKey, never>;
  Relationship: ResolversInterfaceTypes<ResolversParentTypes>['Relationship'];
  RelationshipInput: RelationshipInput;
  Relieves: Omit<Relieves, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Requires: Omit<Requires, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Serves: Omit<Serves, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Source: NodeRef;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceInput: SourceInput;
  StepFriction: Omit<StepFriction, 'friction'> & { friction: ResolversParentTypes['Friction'] };
  String: Scalars['String']['output'];
  TakesPlaceIn: Omit<TakesPlaceIn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Touchpoint: NodeRef;
  TouchpointConnection: Omit<TouchpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TouchpointEdge']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  TouchpointEdge: Omit<TouchpointEdge, 'node'> & { node: ResolversParentTypes['Touchpoint'] };
  TouchpointInput: TouchpointInput;
  TouchpointJobConnection: Omit<TouchpointJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TouchpointJobEdge']>, nodes: Array<ResolversParentTypes['Job']> };
  TouchpointJobEdge: Omit<TouchpointJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['Toward'] };
  TouchpointOfferingConnection: Omit<TouchpointOfferingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TouchpointOfferingEdge']>, nodes: Array<ResolversParentTypes['Offering']> };
  TouchpointOfferingEdge: Omit<TouchpointOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Of'] };
  TouchpointProviderConnection: Omit<TouchpointProviderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TouchpointProviderEdge']>, nodes: Array<ResolversParentTypes['Provider']> };
  TouchpointProviderEdge: Omit<TouchpointProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['Operates'] };
  Toward: Omit<Toward, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Uses: Omit<Uses, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  WriteResult: WriteResult;
};

export type AcquisitionWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcquisitionWay'] = ResolversParentTypes['AcquisitionWay']> = {
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AcquisitionKind'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  buildCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['CapabilityCustomerConnection'], ParentType, ContextType, Partial<CapabilityCustomersArgs>>;
  dependsOn?: Resolver<ResolversTypes['CapabilityDependsOnConnection'], ParentType, ContextType, Partial<CapabilityDependsOnArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CapabilityKind']>, ParentType, ContextType>;
  lenders?: Resolver<ResolversTypes['CapabilityLenderConnection'], ParentType, ContextType, Partial<CapabilityLendersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['CapabilityNeededByConnection'], ParentType, ContextType, Partial<CapabilityNeededByArgs>>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['CapabilityOfferingConnection'], ParentType, ContextType, Partial<CapabilityOfferingsArgs>>;
  providers?: Resolver<ResolversTypes['CapabilityProviderConnection'], ParentType, ContextType, Partial<CapabilityProvidersArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityCustomerConnection'] = ResolversParentTypes['CapabilityCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityCustomerEdge'] = ResolversParentTypes['CapabilityCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CustomerHasCapability'], ParentType, ContextType>;
};

export type CapabilityDependsOnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityDependsOnConnection'] = ResolversParentTypes['CapabilityDependsOnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityDependsOnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityDependsOnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityDependsOnEdge'] = ResolversParentTypes['CapabilityDependsOnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['DependsOn'], ParentType, ContextType>;
};

export type CapabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityEdge'] = ResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type CapabilityLenderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityLenderConnection'] = ResolversParentTypes['CapabilityLenderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityLenderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityLenderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityLenderEdge'] = ResolversParentTypes['CapabilityLenderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Lends'], ParentType, ContextType>;
};

export type CapabilityLeverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityLeverage'] = ResolversParentTypes['CapabilityLeverage']> = {
  alone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lostWithout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needsAlso?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['AcquisitionWay']>, ParentType, ContextType>;
};

export type CapabilityNeededByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityNeededByConnection'] = ResolversParentTypes['CapabilityNeededByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityNeededByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityNeededByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityNeededByEdge'] = ResolversParentTypes['CapabilityNeededByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['DependsOn'], ParentType, ContextType>;
};

export type CapabilityOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityOfferingConnection'] = ResolversParentTypes['CapabilityOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityOfferingEdge'] = ResolversParentTypes['CapabilityOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Requires'], ParentType, ContextType>;
};

export type CapabilityPortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityPortfolio'] = ResolversParentTypes['CapabilityPortfolio']> = {
  capabilityShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chosen?: Resolver<Array<ResolversTypes['CapabilityLeverage']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  curve?: Resolver<Array<ResolversTypes['PortfolioPoint']>, ParentType, ContextType>;
  leverage?: Resolver<Array<ResolversTypes['CapabilityLeverage']>, ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['OptimalityProof'], ParentType, ContextType>;
  totalNewValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unlocked?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  valueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CapabilityProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityProviderConnection'] = ResolversParentTypes['CapabilityProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityProviderEdge'] = ResolversParentTypes['CapabilityProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ProviderHasCapability'], ParentType, ContextType>;
};

export type CostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  effort?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  generalised?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  capabilities?: Resolver<ResolversTypes['CustomerCapabilityConnection'], ParentType, ContextType, Partial<CustomerCapabilitiesArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ecosystems?: Resolver<ResolversTypes['CustomerEcosystemConnection'], ParentType, ContextType, Partial<CustomerEcosystemsArgs>>;
  frictions?: Resolver<ResolversTypes['CustomerFrictionConnection'], ParentType, ContextType, Partial<CustomerFrictionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['CustomerJobConnection'], ParentType, ContextType, Partial<CustomerJobsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['CustomerKind']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['CustomerOfferingConnection'], ParentType, ContextType, Partial<CustomerOfferingsArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  valueOfEffort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueOfTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerCapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCapabilityConnection'] = ResolversParentTypes['CustomerCapabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerCapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerCapabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCapabilityEdge'] = ResolversParentTypes['CustomerCapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CustomerHasCapability'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEcosystemConnection'] = ResolversParentTypes['CustomerEcosystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEcosystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEcosystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEcosystemEdge'] = ResolversParentTypes['CustomerEcosystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ecosystem'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['EngagesIn'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerFrictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFrictionConnection'] = ResolversParentTypes['CustomerFrictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerFrictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Friction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerFrictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFrictionEdge'] = ResolversParentTypes['CustomerFrictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Friction'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Experiences'], ParentType, ContextType>;
};

export type CustomerHasCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerHasCapability'] = ResolversParentTypes['CustomerHasCapability']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerJobConnection'] = ResolversParentTypes['CustomerJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerJobEdge'] = ResolversParentTypes['CustomerJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasJob'], ParentType, ContextType>;
};

export type CustomerOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOfferingConnection'] = ResolversParentTypes['CustomerOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOfferingEdge'] = ResolversParentTypes['CustomerOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Uses'], ParentType, ContextType>;
};

export type CypherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CypherResult'] = ResolversParentTypes['CypherResult']> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<Array<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DependsOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependsOn'] = ResolversParentTypes['DependsOn']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcosystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ecosystem'] = ResolversParentTypes['Ecosystem']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['EcosystemCustomerConnection'], ParentType, ContextType, Partial<EcosystemCustomersArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['EcosystemJobConnection'], ParentType, ContextType, Partial<EcosystemJobsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['EcosystemProviderConnection'], ParentType, ContextType, Partial<EcosystemProvidersArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemConnection'] = ResolversParentTypes['EcosystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EcosystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemCustomerConnection'] = ResolversParentTypes['EcosystemCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EcosystemCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemCustomerEdge'] = ResolversParentTypes['EcosystemCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['EngagesIn'], ParentType, ContextType>;
};

export type EcosystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemEdge'] = ResolversParentTypes['EcosystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ecosystem'], ParentType, ContextType>;
};

export type EcosystemJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemJobConnection'] = ResolversParentTypes['EcosystemJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EcosystemJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemJobEdge'] = ResolversParentTypes['EcosystemJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['TakesPlaceIn'], ParentType, ContextType>;
};

export type EcosystemProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemProviderConnection'] = ResolversParentTypes['EcosystemProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EcosystemProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemProviderEdge'] = ResolversParentTypes['EcosystemProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['PresentIn'], ParentType, ContextType>;
};

export type EmbedsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Embeds'] = ResolversParentTypes['Embeds']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagesInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagesIn'] = ResolversParentTypes['EngagesIn']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effortPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoursPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  moneyPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExperiencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiences'] = ResolversParentTypes['Experiences']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prevalence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Friction'] = ResolversParentTypes['Friction']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['FrictionCustomerConnection'], ParentType, ContextType, Partial<FrictionCustomersArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['FrictionJobConnection'], ParentType, ContextType, Partial<FrictionJobsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['FrictionKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relievedBy?: Resolver<ResolversTypes['FrictionRelievedByConnection'], ParentType, ContextType, Partial<FrictionRelievedByArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionConnection'] = ResolversParentTypes['FrictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Friction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrictionCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionCustomerConnection'] = ResolversParentTypes['FrictionCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrictionCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrictionCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionCustomerEdge'] = ResolversParentTypes['FrictionCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Experiences'], ParentType, ContextType>;
};

export type FrictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionEdge'] = ResolversParentTypes['FrictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Friction'], ParentType, ContextType>;
};

export type FrictionJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionJobConnection'] = ResolversParentTypes['FrictionJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrictionJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrictionJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionJobEdge'] = ResolversParentTypes['FrictionJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Hinders'], ParentType, ContextType>;
};

export type FrictionRelievedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionRelievedByConnection'] = ResolversParentTypes['FrictionRelievedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrictionRelievedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrictionRelievedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionRelievedByEdge'] = ResolversParentTypes['FrictionRelievedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Relieves'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HandoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handoff'] = ResolversParentTypes['Handoff']> = {
  cost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoffKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type HasJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasJob'] = ResolversParentTypes['HasJob']> = {
  band?: Resolver<Maybe<ResolversTypes['OpportunityBand']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  frequencyPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opportunityScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overServed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasStep'] = ResolversParentTypes['HasStep']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HindersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hinders'] = ResolversParentTypes['Hinders']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InServiceOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InServiceOf'] = ResolversParentTypes['InServiceOf']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegratesWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratesWith'] = ResolversParentTypes['IntegratesWith']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['JobCustomerConnection'], ParentType, ContextType, Partial<JobCustomersArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ecosystems?: Resolver<ResolversTypes['JobEcosystemConnection'], ParentType, ContextType, Partial<JobEcosystemsArgs>>;
  frictions?: Resolver<ResolversTypes['JobFrictionConnection'], ParentType, ContextType, Partial<JobFrictionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['JobKind']>, ParentType, ContextType>;
  mapStep?: Resolver<Maybe<ResolversTypes['JobMapStep']>, ParentType, ContextType>;
  means?: Resolver<ResolversTypes['JobMeansConnection'], ParentType, ContextType, Partial<JobMeansArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['JobOfferingConnection'], ParentType, ContextType, Partial<JobOfferingsArgs>>;
  purposes?: Resolver<ResolversTypes['JobPurposeConnection'], ParentType, ContextType, Partial<JobPurposesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stepOf?: Resolver<ResolversTypes['JobStepOfConnection'], ParentType, ContextType, Partial<JobStepOfArgs>>;
  steps?: Resolver<ResolversTypes['JobStepConnection'], ParentType, ContextType, Partial<JobStepsArgs>>;
  touchpoints?: Resolver<ResolversTypes['JobTouchpointConnection'], ParentType, ContextType, Partial<JobTouchpointsArgs>>;
  unaidedEffort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unaidedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unaidedMoney?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCustomerConnection'] = ResolversParentTypes['JobCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCustomerEdge'] = ResolversParentTypes['JobCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasJob'], ParentType, ContextType>;
};

export type JobEcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEcosystemConnection'] = ResolversParentTypes['JobEcosystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEcosystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEcosystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEcosystemEdge'] = ResolversParentTypes['JobEcosystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ecosystem'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['TakesPlaceIn'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobFrictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobFrictionConnection'] = ResolversParentTypes['JobFrictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobFrictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Friction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobFrictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobFrictionEdge'] = ResolversParentTypes['JobFrictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Friction'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Hinders'], ParentType, ContextType>;
};

export type JobMeansConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobMeansConnection'] = ResolversParentTypes['JobMeansConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobMeansEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobMeansEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobMeansEdge'] = ResolversParentTypes['JobMeansEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['InServiceOf'], ParentType, ContextType>;
};

export type JobOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobOfferingConnection'] = ResolversParentTypes['JobOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobOfferingEdge'] = ResolversParentTypes['JobOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Serves'], ParentType, ContextType>;
};

export type JobPurposeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPurposeConnection'] = ResolversParentTypes['JobPurposeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobPurposeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobPurposeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPurposeEdge'] = ResolversParentTypes['JobPurposeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['InServiceOf'], ParentType, ContextType>;
};

export type JobStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobStepConnection'] = ResolversParentTypes['JobStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobStepEdge'] = ResolversParentTypes['JobStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasStep'], ParentType, ContextType>;
};

export type JobStepOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobStepOfConnection'] = ResolversParentTypes['JobStepOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobStepOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobStepOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobStepOfEdge'] = ResolversParentTypes['JobStepOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasStep'], ParentType, ContextType>;
};

export type JobTouchpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTouchpointConnection'] = ResolversParentTypes['JobTouchpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobTouchpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobTouchpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTouchpointEdge'] = ResolversParentTypes['JobTouchpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Toward'], ParentType, ContextType>;
};

export type LendsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lends'] = ResolversParentTypes['Lends']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteNodes?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationDeleteNodesArgs, 'ids' | 'kind'>>;
  deleteRelationships?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationDeleteRelationshipsArgs, 'relationships' | 'type'>>;
  upsertCapabilities?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertCapabilitiesArgs, 'capabilities'>>;
  upsertCustomers?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertCustomersArgs, 'customers'>>;
  upsertEcosystems?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertEcosystemsArgs, 'ecosystems'>>;
  upsertEvidence?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertEvidenceArgs, 'evidence'>>;
  upsertFrictions?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertFrictionsArgs, 'frictions'>>;
  upsertJobs?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertJobsArgs, 'jobs'>>;
  upsertNodes?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertNodesArgs, 'kind' | 'nodes'>>;
  upsertOfferings?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertOfferingsArgs, 'offerings'>>;
  upsertProviders?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertProvidersArgs, 'providers'>>;
  upsertRelationships?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertRelationshipsArgs, 'relationships' | 'replace' | 'type'>>;
  upsertSources?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertSourcesArgs, 'sources'>>;
  upsertTouchpoints?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationUpsertTouchpointsArgs, 'touchpoints'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Capability' | 'Customer' | 'Ecosystem' | 'Evidence' | 'Friction' | 'Job' | 'Offering' | 'Provider' | 'Source' | 'Touchpoint', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type OfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Of'] = ResolversParentTypes['Of']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  capabilities?: Resolver<ResolversTypes['OfferingCapabilityConnection'], ParentType, ContextType, Partial<OfferingCapabilitiesArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['OfferingCustomerConnection'], ParentType, ContextType, Partial<OfferingCustomersArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  embeddedIn?: Resolver<ResolversTypes['OfferingEmbeddedInConnection'], ParentType, ContextType, Partial<OfferingEmbeddedInArgs>>;
  embeds?: Resolver<ResolversTypes['OfferingEmbedsConnection'], ParentType, ContextType, Partial<OfferingEmbedsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integratedBy?: Resolver<ResolversTypes['OfferingIntegratedByConnection'], ParentType, ContextType, Partial<OfferingIntegratedByArgs>>;
  integrations?: Resolver<ResolversTypes['OfferingIntegrationConnection'], ParentType, ContextType, Partial<OfferingIntegrationsArgs>>;
  jobs?: Resolver<ResolversTypes['OfferingJobConnection'], ParentType, ContextType, Partial<OfferingJobsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['OfferingKind']>, ParentType, ContextType>;
  markets?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['OfferingProviderConnection'], ParentType, ContextType, Partial<OfferingProvidersArgs>>;
  relieves?: Resolver<ResolversTypes['OfferingRelievesConnection'], ParentType, ContextType, Partial<OfferingRelievesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OfferingStatus']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  touchpoints?: Resolver<ResolversTypes['OfferingTouchpointConnection'], ParentType, ContextType, Partial<OfferingTouchpointsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingCapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCapabilityConnection'] = ResolversParentTypes['OfferingCapabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingCapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingCapabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCapabilityEdge'] = ResolversParentTypes['OfferingCapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Requires'], ParentType, ContextType>;
};

export type OfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingConnection'] = ResolversParentTypes['OfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCustomerConnection'] = ResolversParentTypes['OfferingCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCustomerEdge'] = ResolversParentTypes['OfferingCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Uses'], ParentType, ContextType>;
};

export type OfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEdge'] = ResolversParentTypes['OfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type OfferingEmbeddedInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEmbeddedInConnection'] = ResolversParentTypes['OfferingEmbeddedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingEmbeddedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingEmbeddedInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEmbeddedInEdge'] = ResolversParentTypes['OfferingEmbeddedInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Embeds'], ParentType, ContextType>;
};

export type OfferingEmbedsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEmbedsConnection'] = ResolversParentTypes['OfferingEmbedsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingEmbedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingEmbedsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEmbedsEdge'] = ResolversParentTypes['OfferingEmbedsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Embeds'], ParentType, ContextType>;
};

export type OfferingIntegratedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingIntegratedByConnection'] = ResolversParentTypes['OfferingIntegratedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingIntegratedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingIntegratedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingIntegratedByEdge'] = ResolversParentTypes['OfferingIntegratedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['IntegratesWith'], ParentType, ContextType>;
};

export type OfferingIntegrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingIntegrationConnection'] = ResolversParentTypes['OfferingIntegrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingIntegrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingIntegrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingIntegrationEdge'] = ResolversParentTypes['OfferingIntegrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['IntegratesWith'], ParentType, ContextType>;
};

export type OfferingJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingJobConnection'] = ResolversParentTypes['OfferingJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingJobEdge'] = ResolversParentTypes['OfferingJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Serves'], ParentType, ContextType>;
};

export type OfferingProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingProviderConnection'] = ResolversParentTypes['OfferingProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingProviderEdge'] = ResolversParentTypes['OfferingProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Offers'], ParentType, ContextType>;
};

export type OfferingRelievesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingRelievesConnection'] = ResolversParentTypes['OfferingRelievesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingRelievesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Friction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingRelievesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingRelievesEdge'] = ResolversParentTypes['OfferingRelievesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Friction'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Relieves'], ParentType, ContextType>;
};

export type OfferingTouchpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingTouchpointConnection'] = ResolversParentTypes['OfferingTouchpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingTouchpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingTouchpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingTouchpointEdge'] = ResolversParentTypes['OfferingTouchpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Of'], ParentType, ContextType>;
};

export type OffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offers'] = ResolversParentTypes['Offers']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operates'] = ResolversParentTypes['Operates']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptimalityProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptimalityProof'] = ResolversParentTypes['OptimalityProof']> = {
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProofStatus'], ParentType, ContextType>;
};

export type OrchestrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Orchestration'] = ResolversParentTypes['Orchestration']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  today?: Resolver<Maybe<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unserved?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
};

export type OrchestrationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrchestrationPath'] = ResolversParentTypes['OrchestrationPath']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  handoffCost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  handoffs?: Resolver<Array<ResolversTypes['Handoff']>, ParentType, ContextType>;
  providers?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['OrchestrationStep']>, ParentType, ContextType>;
  yearlyValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrchestrationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrchestrationStep'] = ResolversParentTypes['OrchestrationStep']> = {
  choice?: Resolver<ResolversTypes['StepChoice'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  frictions?: Resolver<Array<ResolversTypes['StepFriction']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnersWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersWith'] = ResolversParentTypes['PartnersWith']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioPoint'] = ResolversParentTypes['PortfolioPoint']> = {
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PresentInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentIn'] = ResolversParentTypes['PresentIn']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PresenceRole']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  capabilities?: Resolver<ResolversTypes['ProviderCapabilityConnection'], ParentType, ContextType, Partial<ProviderCapabilitiesArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ecosystems?: Resolver<ResolversTypes['ProviderEcosystemConnection'], ParentType, ContextType, Partial<ProviderEcosystemsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProviderKind']>, ParentType, ContextType>;
  lends?: Resolver<ResolversTypes['ProviderLendsConnection'], ParentType, ContextType, Partial<ProviderLendsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['ProviderOfferingConnection'], ParentType, ContextType, Partial<ProviderOfferingsArgs>>;
  partners?: Resolver<ResolversTypes['ProviderPartnerConnection'], ParentType, ContextType, Partial<ProviderPartnersArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  touchpoints?: Resolver<ResolversTypes['ProviderTouchpointConnection'], ParentType, ContextType, Partial<ProviderTouchpointsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderCapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderCapabilityConnection'] = ResolversParentTypes['ProviderCapabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderCapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderCapabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderCapabilityEdge'] = ResolversParentTypes['ProviderCapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ProviderHasCapability'], ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderEcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEcosystemConnection'] = ResolversParentTypes['ProviderEcosystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEcosystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderEcosystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEcosystemEdge'] = ResolversParentTypes['ProviderEcosystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ecosystem'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['PresentIn'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type ProviderHasCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderHasCapability'] = ResolversParentTypes['ProviderHasCapability']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderLendsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderLendsConnection'] = ResolversParentTypes['ProviderLendsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderLendsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderLendsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderLendsEdge'] = ResolversParentTypes['ProviderLendsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Lends'], ParentType, ContextType>;
};

export type ProviderOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderOfferingConnection'] = ResolversParentTypes['ProviderOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderOfferingEdge'] = ResolversParentTypes['ProviderOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Offers'], ParentType, ContextType>;
};

export type ProviderPartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderPartnerConnection'] = ResolversParentTypes['ProviderPartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderPartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderPartnerEdge'] = ResolversParentTypes['ProviderPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['PartnersWith'], ParentType, ContextType>;
};

export type ProviderTouchpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderTouchpointConnection'] = ResolversParentTypes['ProviderTouchpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderTouchpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderTouchpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderTouchpointEdge'] = ResolversParentTypes['ProviderTouchpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Operates'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, Partial<QueryCapabilitiesArgs>>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType, RequireFields<QueryCapabilityArgs, 'id'>>;
  capabilityPortfolio?: Resolver<Maybe<ResolversTypes['CapabilityPortfolio']>, ParentType, ContextType, RequireFields<QueryCapabilityPortfolioArgs, 'input'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>;
  cypher?: Resolver<Maybe<ResolversTypes['CypherResult']>, ParentType, ContextType, RequireFields<QueryCypherArgs, 'limit' | 'statement'>>;
  ecosystem?: Resolver<Maybe<ResolversTypes['Ecosystem']>, ParentType, ContextType, RequireFields<QueryEcosystemArgs, 'id'>>;
  ecosystems?: Resolver<ResolversTypes['EcosystemConnection'], ParentType, ContextType, Partial<QueryEcosystemsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<QueryEvidenceArgs>>;
  evidenceById?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceByIdArgs, 'id'>>;
  friction?: Resolver<Maybe<ResolversTypes['Friction']>, ParentType, ContextType, RequireFields<QueryFrictionArgs, 'id'>>;
  frictions?: Resolver<ResolversTypes['FrictionConnection'], ParentType, ContextType, Partial<QueryFrictionsArgs>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'id'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<QueryOfferingsArgs>>;
  orchestration?: Resolver<Maybe<ResolversTypes['Orchestration']>, ParentType, ContextType, RequireFields<QueryOrchestrationArgs, 'input'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, Partial<QueryProvidersArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  touchpoint?: Resolver<Maybe<ResolversTypes['Touchpoint']>, ParentType, ContextType, RequireFields<QueryTouchpointArgs, 'id'>>;
  touchpoints?: Resolver<ResolversTypes['TouchpointConnection'], ParentType, ContextType, Partial<QueryTouchpointsArgs>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'CustomerHasCapability' | 'DependsOn' | 'Embeds' | 'EngagesIn' | 'Experiences' | 'HasJob' | 'HasStep' | 'Hinders' | 'InServiceOf' | 'IntegratesWith' | 'Lends' | 'Of' | 'Offers' | 'Operates' | 'PartnersWith' | 'PresentIn' | 'ProviderHasCapability' | 'Relieves' | 'Requires' | 'Serves' | 'TakesPlaceIn' | 'Toward' | 'Uses', ParentType, ContextType>;
};

export type RelievesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relieves'] = ResolversParentTypes['Relieves']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reduction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requires'] = ResolversParentTypes['Requires']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Serves'] = ResolversParentTypes['Serves']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  collectedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StepFrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepFriction'] = ResolversParentTypes['StepFriction']> = {
  friction?: Resolver<ResolversTypes['Friction'], ParentType, ContextType>;
  relieved?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
};

export type TakesPlaceInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakesPlaceIn'] = ResolversParentTypes['TakesPlaceIn']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TouchpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Touchpoint'] = ResolversParentTypes['Touchpoint']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['TouchpointJobConnection'], ParentType, ContextType, Partial<TouchpointJobsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['TouchpointOfferingConnection'], ParentType, ContextType, Partial<TouchpointOfferingsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['TouchpointProviderConnection'], ParentType, ContextType, Partial<TouchpointProvidersArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TouchpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointConnection'] = ResolversParentTypes['TouchpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TouchpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointEdge'] = ResolversParentTypes['TouchpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
};

export type TouchpointJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointJobConnection'] = ResolversParentTypes['TouchpointJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TouchpointJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchpointJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointJobEdge'] = ResolversParentTypes['TouchpointJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Toward'], ParentType, ContextType>;
};

export type TouchpointOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointOfferingConnection'] = ResolversParentTypes['TouchpointOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TouchpointOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchpointOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointOfferingEdge'] = ResolversParentTypes['TouchpointOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Of'], ParentType, ContextType>;
};

export type TouchpointProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointProviderConnection'] = ResolversParentTypes['TouchpointProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TouchpointProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchpointProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointProviderEdge'] = ResolversParentTypes['TouchpointProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Operates'], ParentType, ContextType>;
};

export type TowardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toward'] = ResolversParentTypes['Toward']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uses'] = ResolversParentTypes['Uses']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteResult'] = ResolversParentTypes['WriteResult']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcquisitionWay?: AcquisitionWayResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CapabilityConnection?: CapabilityConnectionResolvers<ContextType>;
  CapabilityCustomerConnection?: CapabilityCustomerConnectionResolvers<ContextType>;
  CapabilityCustomerEdge?: CapabilityCustomerEdgeResolvers<ContextType>;
  CapabilityDependsOnConnection?: CapabilityDependsOnConnectionResolvers<ContextType>;
  CapabilityDependsOnEdge?: CapabilityDependsOnEdgeResolvers<ContextType>;
  CapabilityEdge?: CapabilityEdgeResolvers<ContextType>;
  CapabilityLenderConnection?: CapabilityLenderConnectionResolvers<ContextType>;
  CapabilityLenderEdge?: CapabilityLenderEdgeResolvers<ContextType>;
  CapabilityLeverage?: CapabilityLeverageResolvers<ContextType>;
  CapabilityNeededByConnection?: CapabilityNeededByConnectionResolvers<ContextType>;
  CapabilityNeededByEdge?: CapabilityNeededByEdgeResolvers<ContextType>;
  CapabilityOfferingConnection?: CapabilityOfferingConnectionResolvers<ContextType>;
  CapabilityOfferingEdge?: CapabilityOfferingEdgeResolvers<ContextType>;
  CapabilityPortfolio?: CapabilityPortfolioResolvers<ContextType>;
  CapabilityProviderConnection?: CapabilityProviderConnectionResolvers<ContextType>;
  CapabilityProviderEdge?: CapabilityProviderEdgeResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerCapabilityConnection?: CustomerCapabilityConnectionResolvers<ContextType>;
  CustomerCapabilityEdge?: CustomerCapabilityEdgeResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEcosystemConnection?: CustomerEcosystemConnectionResolvers<ContextType>;
  CustomerEcosystemEdge?: CustomerEcosystemEdgeResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerFrictionConnection?: CustomerFrictionConnectionResolvers<ContextType>;
  CustomerFrictionEdge?: CustomerFrictionEdgeResolvers<ContextType>;
  CustomerHasCapability?: CustomerHasCapabilityResolvers<ContextType>;
  CustomerJobConnection?: CustomerJobConnectionResolvers<ContextType>;
  CustomerJobEdge?: CustomerJobEdgeResolvers<ContextType>;
  CustomerOfferingConnection?: CustomerOfferingConnectionResolvers<ContextType>;
  CustomerOfferingEdge?: CustomerOfferingEdgeResolvers<ContextType>;
  CypherResult?: CypherResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DependsOn?: DependsOnResolvers<ContextType>;
  Ecosystem?: EcosystemResolvers<ContextType>;
  EcosystemConnection?: EcosystemConnectionResolvers<ContextType>;
  EcosystemCustomerConnection?: EcosystemCustomerConnectionResolvers<ContextType>;
  EcosystemCustomerEdge?: EcosystemCustomerEdgeResolvers<ContextType>;
  EcosystemEdge?: EcosystemEdgeResolvers<ContextType>;
  EcosystemJobConnection?: EcosystemJobConnectionResolvers<ContextType>;
  EcosystemJobEdge?: EcosystemJobEdgeResolvers<ContextType>;
  EcosystemProviderConnection?: EcosystemProviderConnectionResolvers<ContextType>;
  EcosystemProviderEdge?: EcosystemProviderEdgeResolvers<ContextType>;
  Embeds?: EmbedsResolvers<ContextType>;
  EngagesIn?: EngagesInResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Experiences?: ExperiencesResolvers<ContextType>;
  Friction?: FrictionResolvers<ContextType>;
  FrictionConnection?: FrictionConnectionResolvers<ContextType>;
  FrictionCustomerConnection?: FrictionCustomerConnectionResolvers<ContextType>;
  FrictionCustomerEdge?: FrictionCustomerEdgeResolvers<ContextType>;
  FrictionEdge?: FrictionEdgeResolvers<ContextType>;
  FrictionJobConnection?: FrictionJobConnectionResolvers<ContextType>;
  FrictionJobEdge?: FrictionJobEdgeResolvers<ContextType>;
  FrictionRelievedByConnection?: FrictionRelievedByConnectionResolvers<ContextType>;
  FrictionRelievedByEdge?: FrictionRelievedByEdgeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Handoff?: HandoffResolvers<ContextType>;
  HasJob?: HasJobResolvers<ContextType>;
  HasStep?: HasStepResolvers<ContextType>;
  Hinders?: HindersResolvers<ContextType>;
  InServiceOf?: InServiceOfResolvers<ContextType>;
  IntegratesWith?: IntegratesWithResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobCustomerConnection?: JobCustomerConnectionResolvers<ContextType>;
  JobCustomerEdge?: JobCustomerEdgeResolvers<ContextType>;
  JobEcosystemConnection?: JobEcosystemConnectionResolvers<ContextType>;
  JobEcosystemEdge?: JobEcosystemEdgeResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobFrictionConnection?: JobFrictionConnectionResolvers<ContextType>;
  JobFrictionEdge?: JobFrictionEdgeResolvers<ContextType>;
  JobMeansConnection?: JobMeansConnectionResolvers<ContextType>;
  JobMeansEdge?: JobMeansEdgeResolvers<ContextType>;
  JobOfferingConnection?: JobOfferingConnectionResolvers<ContextType>;
  JobOfferingEdge?: JobOfferingEdgeResolvers<ContextType>;
  JobPurposeConnection?: JobPurposeConnectionResolvers<ContextType>;
  JobPurposeEdge?: JobPurposeEdgeResolvers<ContextType>;
  JobStepConnection?: JobStepConnectionResolvers<ContextType>;
  JobStepEdge?: JobStepEdgeResolvers<ContextType>;
  JobStepOfConnection?: JobStepOfConnectionResolvers<ContextType>;
  JobStepOfEdge?: JobStepOfEdgeResolvers<ContextType>;
  JobTouchpointConnection?: JobTouchpointConnectionResolvers<ContextType>;
  JobTouchpointEdge?: JobTouchpointEdgeResolvers<ContextType>;
  Lends?: LendsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Of?: OfResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingCapabilityConnection?: OfferingCapabilityConnectionResolvers<ContextType>;
  OfferingCapabilityEdge?: OfferingCapabilityEdgeResolvers<ContextType>;
  OfferingConnection?: OfferingConnectionResolvers<ContextType>;
  OfferingCustomerConnection?: OfferingCustomerConnectionResolvers<ContextType>;
  OfferingCustomerEdge?: OfferingCustomerEdgeResolvers<ContextType>;
  OfferingEdge?: OfferingEdgeResolvers<ContextType>;
  OfferingEmbeddedInConnection?: OfferingEmbeddedInConnectionResolvers<ContextType>;
  OfferingEmbeddedInEdge?: OfferingEmbeddedInEdgeResolvers<ContextType>;
  OfferingEmbedsConnection?: OfferingEmbedsConnectionResolvers<ContextType>;
  OfferingEmbedsEdge?: OfferingEmbedsEdgeResolvers<ContextType>;
  OfferingIntegratedByConnection?: OfferingIntegratedByConnectionResolvers<ContextType>;
  OfferingIntegratedByEdge?: OfferingIntegratedByEdgeResolvers<ContextType>;
  OfferingIntegrationConnection?: OfferingIntegrationConnectionResolvers<ContextType>;
  OfferingIntegrationEdge?: OfferingIntegrationEdgeResolvers<ContextType>;
  OfferingJobConnection?: OfferingJobConnectionResolvers<ContextType>;
  OfferingJobEdge?: OfferingJobEdgeResolvers<ContextType>;
  OfferingProviderConnection?: OfferingProviderConnectionResolvers<ContextType>;
  OfferingProviderEdge?: OfferingProviderEdgeResolvers<ContextType>;
  OfferingRelievesConnection?: OfferingRelievesConnectionResolvers<ContextType>;
  OfferingRelievesEdge?: OfferingRelievesEdgeResolvers<ContextType>;
  OfferingTouchpointConnection?: OfferingTouchpointConnectionResolvers<ContextType>;
  OfferingTouchpointEdge?: OfferingTouchpointEdgeResolvers<ContextType>;
  Offers?: OffersResolvers<ContextType>;
  Operates?: OperatesResolvers<ContextType>;
  OptimalityProof?: OptimalityProofResolvers<ContextType>;
  Orchestration?: OrchestrationResolvers<ContextType>;
  OrchestrationPath?: OrchestrationPathResolvers<ContextType>;
  OrchestrationStep?: OrchestrationStepResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnersWith?: PartnersWithResolvers<ContextType>;
  PortfolioPoint?: PortfolioPointResolvers<ContextType>;
  PresentIn?: PresentInResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderCapabilityConnection?: ProviderCapabilityConnectionResolvers<ContextType>;
  ProviderCapabilityEdge?: ProviderCapabilityEdgeResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEcosystemConnection?: ProviderEcosystemConnectionResolvers<ContextType>;
  ProviderEcosystemEdge?: ProviderEcosystemEdgeResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderHasCapability?: ProviderHasCapabilityResolvers<ContextType>;
  ProviderLendsConnection?: ProviderLendsConnectionResolvers<ContextType>;
  ProviderLendsEdge?: ProviderLendsEdgeResolvers<ContextType>;
  ProviderOfferingConnection?: ProviderOfferingConnectionResolvers<ContextType>;
  ProviderOfferingEdge?: ProviderOfferingEdgeResolvers<ContextType>;
  ProviderPartnerConnection?: ProviderPartnerConnectionResolvers<ContextType>;
  ProviderPartnerEdge?: ProviderPartnerEdgeResolvers<ContextType>;
  ProviderTouchpointConnection?: ProviderTouchpointConnectionResolvers<ContextType>;
  ProviderTouchpointEdge?: ProviderTouchpointEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Relieves?: RelievesResolvers<ContextType>;
  Requires?: RequiresResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Serves?: ServesResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StepFriction?: StepFrictionResolvers<ContextType>;
  TakesPlaceIn?: TakesPlaceInResolvers<ContextType>;
  Touchpoint?: TouchpointResolvers<ContextType>;
  TouchpointConnection?: TouchpointConnectionResolvers<ContextType>;
  TouchpointEdge?: TouchpointEdgeResolvers<ContextType>;
  TouchpointJobConnection?: TouchpointJobConnectionResolvers<ContextType>;
  TouchpointJobEdge?: TouchpointJobEdgeResolvers<ContextType>;
  TouchpointOfferingConnection?: TouchpointOfferingConnectionResolvers<ContextType>;
  TouchpointOfferingEdge?: TouchpointOfferingEdgeResolvers<ContextType>;
  TouchpointProviderConnection?: TouchpointProviderConnectionResolvers<ContextType>;
  TouchpointProviderEdge?: TouchpointProviderEdgeResolvers<ContextType>;
  Toward?: TowardResolvers<ContextType>;
  Uses?: UsesResolvers<ContextType>;
  WriteResult?: WriteResultResolvers<ContextType>;
};

