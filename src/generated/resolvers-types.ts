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
  /** A moment in time with its offset, as in ISO 8601: `2026-03-31T08:00:00Z`. */
  DateTime: { input: string; output: string; }
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

/** One recorded run of an analysis. It is about the graph, not in it: no export, fingerprint or search has it. */
export type Analysis = {
  __typename?: 'Analysis';
  /** When it was recorded, by the clock of Neo4j. */
  createdAt: Scalars['DateTime']['output'];
  /** The version of the formulas behind the answer. */
  formulaVersion: Scalars['Int']['output'];
  /** The fingerprint of the graph that was asked, as `graph { fingerprint }` tells it. */
  graphFingerprint: Scalars['String']['output'];
  /** Stable; the `runId` of the scores that it wrote. */
  id: Scalars['ID']['output'];
  /** Its parameters, those that were left out with their defaults. */
  input: Scalars['JSON']['output'];
  /** What was asked. */
  kind: AnalysisKind;
  /** The question as GraphQL, `input` its one variable: to be asked again as it stands. */
  question: Scalars['String']['output'];
  /** The newest earlier one of the same question and parameters, by the same formulas on a graph of the same fingerprint, of those still kept; null where this is the first. */
  repeats?: Maybe<Analysis>;
  /** The answer: every field but `evidence` and those that are questions of their own, nodes by id and name. */
  result: Scalars['JSON']['output'];
  /** Whether that one had the same answer, to the last digit; null where there is none. */
  sameResult?: Maybe<Scalars['Boolean']['output']>;
  /** How many nodes and relationships were given its scores; null where none were to be, writing them was broken off, or those of a later run took their place meanwhile. */
  scored?: Maybe<Scalars['Int']['output']>;
  /** The subject of the caller's token; `anonymous` without authentication; `command` for the command line. */
  who: Scalars['String']['output'];
};

/** Two recorded analyses of one kind, side by side. */
export type AnalysisComparison = {
  __typename?: 'AnalysisComparison';
  /** The one compared with it. */
  after: Analysis;
  /** The one to begin with. */
  before: Analysis;
  /** How many differences there are in the answers. */
  differenceCount: Scalars['Int']['output'];
  /** What differs in the answers, in the order in which it stands there. */
  differences: Array<ValueDifference>;
  /** What differs in the parameters. */
  inputDifferences: Array<ValueDifference>;
  /** Whether their formulas are of the same version. */
  sameFormulas: Scalars['Boolean']['output'];
  /** Whether they were asked of graphs of the same fingerprint. */
  sameGraph: Scalars['Boolean']['output'];
  /** Whether their parameters are the same. */
  sameInput: Scalars['Boolean']['output'];
  /** Whether their answers are the same, to the last digit. */
  sameResult: Scalars['Boolean']['output'];
};

/** Recorded analyses, the newest first. */
export type AnalysisConnection = {
  __typename?: 'AnalysisConnection';
  /** The analyses with their cursors. */
  edges: Array<AnalysisEdge>;
  /** The analyses themselves. */
  nodes: Array<Analysis>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A recorded analysis and its place. */
export type AnalysisEdge = {
  __typename?: 'AnalysisEdge';
  /** The place after it: what follows is asked by `after`. */
  cursor: Scalars['String']['output'];
  /** The analysis. */
  node: Analysis;
};

/** What can be recorded. */
export type AnalysisKind =
  /** `Query.capabilityPortfolio`. */
  | 'CAPABILITY_PORTFOLIO'
  /** `Query.ecosystemOpportunities`. */
  | 'ECOSYSTEM_OPPORTUNITIES'
  /** `Query.engagementForecast`. */
  | 'ENGAGEMENT_FORECAST'
  /** `Query.growthOutlook`. */
  | 'GROWTH_OUTLOOK'
  /** `Query.orchestration`. */
  | 'ORCHESTRATION';

/**
 * How well the methods tell what was held out; each measure is a mean over the customers tested, and null where those are fewer than
 * 10. What a customer has already, and what it could not take up, is not ranked.
 */
export type Backtest = {
  __typename?: 'Backtest';
  /** The chance that the method used ranks something held out above something else, 0 to 1, ties counting half. */
  auc?: Maybe<Scalars['Float']['output']>;
  /** Customers tested: those with something to learn from, and something held out. */
  customers: Scalars['Int']['output'];
  /** How often they were drawn: 5 times with up to 500 customers and 300 things to have, else once; by date once. A customer's measures are means over the draws. */
  draws: Scalars['Int']['output'];
  /** Relationships held out of the customers tested, in one draw. */
  heldOut: Scalars['Int']['output'];
  /** The share of customers for whom the first ten hold something held out. */
  hitRateAt10?: Maybe<Scalars['Float']['output']>;
  /** Every method tested, popularity first; empty where the measures are null. */
  models: Array<TestedModel>;
  /** The discounted gain of the first ten over the best possible, 0 to 1. */
  ndcgAt10?: Maybe<Scalars['Float']['output']>;
  /** The AUC of popularity. */
  popularityAuc?: Maybe<Scalars['Float']['output']>;
  /** The hit rate of popularity. */
  popularityHitRateAt10?: Maybe<Scalars['Float']['output']>;
  /** The discounted gain of popularity. */
  popularityNdcgAt10?: Maybe<Scalars['Float']['output']>;
};

/** The best way to get one job of one customer done. */
export type BestPath = {
  __typename?: 'BestPath';
  /** Whose job it is. */
  customer: Customer;
  /** A job that the customer has. */
  job: Job;
  /** The path of least generalised cost; null where a step is unserved. */
  path?: Maybe<OrchestrationPath>;
  /** The orchestration premium, in currency per year; null without a frequency or without paths of one provider. */
  premium?: Maybe<Scalars['Float']['output']>;
  /** The cheapest way with what the customer uses today; null where a step cannot be done so. */
  today?: Maybe<OrchestrationPath>;
  /** Steps that no live offering open to the customer serves and that cannot be done unaided. */
  unserved: Array<Job>;
};

/** A page of customers and their jobs. */
export type BestPathConnection = {
  __typename?: 'BestPathConnection';
  /** The pairs with their cursors. */
  edges: Array<BestPathEdge>;
  /** The facts that the paths and the todays listed on this page rest on. Worked out only where it is selected, by searching for these paths again: select it with pages of some hundred pairs at most. */
  evidence: EvidenceSummary;
  /** The pairs. */
  nodes: Array<BestPath>;
  /** What was left out or bounded, and why, of all pairs together. */
  notes: Array<Note>;
  /** Where the page stands among all of them; ask for the next with `after: endCursor`. */
  pageInfo: PageInfo;
  /** How many pairs were looked at, on whatever page. */
  totalCount: Scalars['Int']['output'];
};

/** A pair and its place in the list. */
export type BestPathEdge = {
  __typename?: 'BestPathEdge';
  /** The place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: BestPath;
};

/** What comes first. */
export type BestPathOrder =
  /** The least generalised cost of the path. */
  | 'GENERALISED'
  /** The most orchestration premium. */
  | 'PREMIUM'
  /** The most yearly value of the path. */
  | 'YEARLY_VALUE';

/** Whose jobs, and in which order. */
export type BestPathsInput = {
  /** The endCursor of the page before, of the same question; it names a place in the order. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the customers; all when missing, nobody when empty. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pairs at most, 1 to 1000. */
  first?: Scalars['Int']['input'];
  /** What comes first; what has none comes last, equal ones go by the customer's id, then the job's. */
  orderBy?: BestPathOrder;
  /** A provider's id: only its customers, which are those that use an offering it offers; and its presence on each step, as in `orchestration`. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Currency per hour, 0 to 10⁸, used for customers that state none; without either, time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};

/** A step of the customers' jobs in which the provider takes no part. */
export type BlindSpot = {
  __typename?: 'BlindSpot';
  /** The step. */
  job: Job;
  /** The job of the customers that it is a step of. */
  of: Job;
  /** Its friction value there, in currency per year. */
  value: Scalars['Float']['output'];
  /** Where it lies among the steps of that job. */
  where: BlindSpotPlace;
};

/** Where a blind spot lies, by the order of the steps of the job. */
export type BlindSpotPlace =
  /** After the last step that the provider takes part in. */
  | 'AFTER'
  /** Before the first step that the provider takes part in. */
  | 'BEFORE'
  /** Between these, or in a job in which the provider takes no part at all. */
  | 'BESIDE';

/** What leaves no path, and what would open one. */
export type BlockedStep = {
  __typename?: 'BlockedStep';
  /** TRUNCATED where some are undecided, or where `needed` may be more than the least value that is enough. Without openings it may then not even be known that there is no path. */
  completeness: Completeness;
  /** The step; null for the whole path: where something may be chosen at every step, or where leaving out `minConfidence` or `asOf` alone opens it, since the job then has other steps. */
  job?: Maybe<Job>;
  /** Whether there are more, or may be more, than those listed: offerings that might serve the step are looked at up to 50. */
  moreOpenings: Scalars['Boolean']['output'];
  /**
   * What would open it, each alone: the cheapest first, what has no known cost last, ten at most. At a step that is any offering that
   * serves it, and offerings near it that lack that relationship alone, or are planned. None at a step: white space, no offering serves
   * it, and none near it is open to the customer's market and left by the constraints. For the whole path it is a constraint, or that
   * planned offerings may be chosen; missing relationships are looked for at steps alone. None there: nothing of that opens it alone,
   * save what is undecided.
   */
  openings: Array<Opening>;
  /** Arguments of the question of which it is not known whether leaving out one alone, or asking for `includePlanned`, would open the whole path: the search for that was bounded. */
  undecided: Array<Scalars['String']['output']>;
};

/** Which truth values; all conditions given hold. */
export type BooleanFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustomerHasCapabilityCustomerOrder>>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityDependsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedCapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedCapabilityOrder>>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityLendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LendsProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LendsProviderOrder>>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedCapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedCapabilityOrder>>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOfferingOrder>>;
};


/** A skill set or technology asset that offerings require. */
export type CapabilityProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderHasCapabilityProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProviderHasCapabilityProviderOrder>>;
};

/** Capabilities summed up. */
export type CapabilityAggregate = {
  __typename?: 'CapabilityAggregate';
  /** Their `buildCost`. */
  buildCost: NumberAggregate;
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
};

/** How one capability stands in two portfolios. */
export type CapabilityChange = {
  __typename?: 'CapabilityChange';
  /** What it contributes after; null where it is not missing there. */
  after?: Maybe<CapabilityLeverage>;
  /** What it contributes before; null where it is not missing there. */
  before?: Maybe<CapabilityLeverage>;
  /** The capability. */
  capability: Capability;
  /** Whether it is chosen after. */
  isChosen: Scalars['Boolean']['output'];
  /** Its leverage after less before, per year; where it is not missing it counts 0. */
  leverageDifference: Scalars['Float']['output'];
  /** What differs; empty where it is only chosen on one side. */
  reasons: Array<CapabilityChangeReason>;
  /** Whether it is chosen before. */
  wasChosen: Scalars['Boolean']['output'];
};

/** What differs of a capability between two portfolios. */
export type CapabilityChangeReason =
  /** It costs more or less. */
  | 'COST'
  /** It is no longer missing because it is held after. */
  | 'HELD_NOW'
  /** It is missing after, and was not before: held before, or needed by no candidate. */
  | 'MISSING_NOW'
  /** It was missing before, and is no longer: held after, or needed by no candidate. */
  | 'NO_LONGER_MISSING'
  /** Other candidates need it. */
  | 'OFFERINGS'
  /** What it contributes is worth more or less, by more than three standard errors where it was sampled. */
  | 'VALUE';

/** What a system of offerings hangs on. Values are in currency per year, or in hours or effort points per year where that was asked for. */
export type CapabilityConcentration = {
  __typename?: 'CapabilityConcentration';
  /** A page of the capabilities that these offerings need, most leverage first. */
  capabilities: Array<HeldUpValue>;
  /** The facts that the total rests on. */
  evidence: EvidenceSummary;
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** Where the page stands among all of them; ask for the next with `after: endCursor`. */
  pageInfo: PageInfo;
  /** The providers that are the only one to have or lend a capability, those first without whose capabilities most is lost. */
  soleHolders: Array<SoleHolder>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** What the offerings that need a capability save their customers, per year: above what these could do without any. */
  totalValue: Scalars['Float']['output'];
};

/** Which offerings, for whom, and where. */
export type CapabilityConcentrationInput = {
  /** The endCursor of the page before. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Looks at the graph as known on this day: relationships valid then, first and last day included, and nodes and relationships not observed later. What states no day is kept. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Customers' ids, each counted once; missing: all, empty: nobody. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** An ecosystem's id: of each step only the share that takes place there counts; missing: everything, wherever it takes place. */
  ecosystem?: InputMaybe<Scalars['ID']['input']>;
  /** Capabilities at most, 1 to 1000. */
  first?: Scalars['Int']['input'];
  /** Whether planned offerings and concepts count as well. */
  includePlanned?: Scalars['Boolean']['input'];
  /** Capabilities of this kind only; their leverage is still a share of all value. */
  kind?: InputMaybe<CapabilityKind>;
  /** Seconds, 0.1 to 8; only leverage that has to be sampled can take so long, and a note tells. */
  timeLimitSeconds?: Scalars['Float']['input'];
  /** What counts as value. */
  value?: ValueMeasure;
  /** Currency per hour, 0 to 10⁸, for customers that state none; without it their time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
  /** Changes imagined for this question alone. */
  whatIf?: InputMaybe<Array<WhatIfChange>>;
};

/** A page of capabilities. */
export type CapabilityConnection = {
  __typename?: 'CapabilityConnection';
  /** All of them summed up, whatever the page. */
  aggregate: CapabilityAggregate;
  /** The capabilities with their cursors. */
  edges: Array<CapabilityEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<CapabilityAggregate>;
  /** The capabilities alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of capabilities. */
export type CapabilityConnectionGroupsArgs = {
  by: CapabilityGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `customers` reaches, along HAS_CAPABILITY. */
export type CapabilityCustomerConnection = {
  __typename?: 'CapabilityCustomerConnection';
  /** All of them summed up, whatever the page. */
  aggregate: CustomerHasCapabilityCustomerAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityCustomerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<CustomerHasCapabilityCustomerAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `customers` reaches, along HAS_CAPABILITY. */
export type CapabilityCustomerConnectionGroupsArgs = {
  by?: InputMaybe<CustomerGroupBy>;
  byProperty?: InputMaybe<CustomerHasCapabilityGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedCapabilityAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityDependsOnEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedCapabilityAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `dependsOn` reaches, along DEPENDS_ON. */
export type CapabilityDependsOnConnectionGroupsArgs = {
  by?: InputMaybe<CapabilityGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which capabilities; all conditions given hold, so `{}` is all of them. */
export type CapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<CapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<CapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<CapabilityFilter>>;
  /** By `buildCost`. */
  buildCost?: InputMaybe<FloatFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By what `customers` reaches. */
  customers?: InputMaybe<CustomerHasCapabilityCustomersFilter>;
  /** By what `dependsOn` reaches. */
  dependsOn?: InputMaybe<RelatedCapabilitiesFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By `kind`. */
  kind?: InputMaybe<CapabilityKindFilter>;
  /** By what `lenders` reaches. */
  lenders?: InputMaybe<LendsProvidersFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By what `neededBy` reaches. */
  neededBy?: InputMaybe<RelatedCapabilitiesFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `offerings` reaches. */
  offerings?: InputMaybe<RelatedOfferingsFilter>;
  /** By what `providers` reaches. */
  providers?: InputMaybe<ProviderHasCapabilityProvidersFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
};

/** What capabilities are grouped by. */
export type CapabilityGroupBy =
  /** By their `buildCost`. */
  | 'BUILD_COST'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `customers` reaches. */
  | 'CUSTOMERS'
  /** By each node that `dependsOn` reaches. */
  | 'DEPENDS_ON'
  /** By their `kind`. */
  | 'KIND'
  /** By each node that `lenders` reaches. */
  | 'LENDERS'
  /** By their `name`. */
  | 'NAME'
  /** By each node that `neededBy` reaches. */
  | 'NEEDED_BY'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `offerings` reaches. */
  | 'OFFERINGS'
  /** By each node that `providers` reaches. */
  | 'PROVIDERS'
  /** By the source they cite. */
  | 'SOURCE';

/** A capability to create or change. A property not given stays, null removes it. */
export type CapabilityInput = {
  /** What it costs to build; missing: unknown, and offerings that need it are left out of portfolios. [currency, ≥ 0] */
  buildCost?: InputMaybe<Scalars['Float']['input']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Which CapabilityKind; all conditions given hold. */
export type CapabilityKindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<CapabilityKind>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<CapabilityKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what `lenders` reaches, along LENDS. */
export type CapabilityLenderConnection = {
  __typename?: 'CapabilityLenderConnection';
  /** All of them summed up, whatever the page. */
  aggregate: LendsProviderAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityLenderEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<LendsProviderAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `lenders` reaches, along LENDS. */
export type CapabilityLenderConnectionGroupsArgs = {
  by?: InputMaybe<ProviderGroupBy>;
  byProperty?: InputMaybe<LendsGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedCapabilityAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityNeededByEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedCapabilityAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `neededBy` reaches, along DEPENDS_ON. */
export type CapabilityNeededByConnectionGroupsArgs = {
  by?: InputMaybe<CapabilityGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityOfferingEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `offerings` reaches, along REQUIRES. */
export type CapabilityOfferingConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What capabilities are ordered by: exactly one. */
export type CapabilityOrder =
  /** By `buildCost`. */
  { buildCost: Direction; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By `confidence`. */
  { buildCost?: never; confidence: Direction; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By how many `customers` reaches. */
  { buildCost?: never; confidence?: never; customers: Direction; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By how many `dependsOn` reaches. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn: Direction; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By `id`. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id: Direction; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By `kind`. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind: Direction; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By how many `lenders` reaches. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders: Direction; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By `name`. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name: Direction; neededBy?: never; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By how many `neededBy` reaches. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy: Direction; observedAt?: never; offerings?: never; providers?: never; }
  |  /** By `observedAt`. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt: Direction; offerings?: never; providers?: never; }
  |  /** By how many `offerings` reaches. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings: Direction; providers?: never; }
  |  /** By how many `providers` reaches. */
  { buildCost?: never; confidence?: never; customers?: never; dependsOn?: never; id?: never; kind?: never; lenders?: never; name?: never; neededBy?: never; observedAt?: never; offerings?: never; providers: Direction; };

/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolio = {
  __typename?: 'CapabilityPortfolio';
  /** Skill sets and technology assets apart: what each kind contributes. */
  byKind: Array<KindOfLeverage>;
  /** The chosen over the missing capabilities with leverage above 0, 0 to 1; null where there are none of those. Beside valueShare it is the 20/70 reading. */
  capabilityShare?: Maybe<Scalars['Float']['output']>;
  /** The capabilities to acquire, most leverage first. */
  chosen: Array<CapabilityLeverage>;
  /** What building them costs, in currency. */
  cost: Scalars['Float']['output'];
  /** Efficient points of cost and new value, cheapest first: the first costs nothing, the last has all new value. */
  curve: Array<PortfolioPoint>;
  /** The facts that the new value of what is chosen rests on. */
  evidence: EvidenceSummary;
  /** All missing capabilities, most leverage first. */
  leverage: Array<CapabilityLeverage>;
  /** What the customers save by what they unlock, per year. */
  newValue: Scalars['Float']['output'];
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** How good the choice is, for certain. */
  proof: OptimalityProof;
  /** The order in which to build what is chosen: always next what gains most new value for its cost, with all it depends on. */
  roadmap: Array<RoadmapStep>;
  /** The portfolio solved again with every property that Evidence gives an interval drawn from it, but for those that `whatIf` sets; only where it is selected, within `timeLimitSeconds` of its own. */
  scenarios: PortfolioScenarios;
  /** How much hangs on the chosen capabilities, and on the others, with most leverage; worked out only where it is selected, within `timeLimitSeconds` of its own. */
  sensitivity: Array<CapabilitySensitivity>;
  /** The same with every missing capability, per year. */
  totalNewValue: Scalars['Float']['output'];
  /** The candidates that need something and have all of it with the chosen capabilities, by id. */
  unlocked: Array<Offering>;
  /** How far what customers save may move before the choice changes, for the steps where most can be saved; worked out only where it is selected, within `timeLimitSeconds` of its own. */
  valueSensitivity: Array<ValueSensitivity>;
  /** newValue / totalNewValue, 0 to 1; null where the total is 0. */
  valueShare?: Maybe<Scalars['Float']['output']>;
};


/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolioChosenArgs = {
  kind?: InputMaybe<CapabilityKind>;
};


/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolioLeverageArgs = {
  kind?: InputMaybe<CapabilityKind>;
};


/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolioScenariosArgs = {
  count?: Scalars['Int']['input'];
  seed?: Scalars['Int']['input'];
};


/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolioSensitivityArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * The capabilities chosen, their proof, and what every missing capability contributes. Values are in currency per year, or in
 * hours or effort points per year where that was asked for. *Missing* is what the candidates need and the provider does not hold.
 */
export type CapabilityPortfolioValueSensitivityArgs = {
  first?: Scalars['Int']['input'];
};

/** Whose portfolio, for whom, and within what. Give at most one of `budget`, `maxCapabilities` and `targetShare`. */
export type CapabilityPortfolioInput = {
  /** Looks at the graph as known on this day: relationships valid then, first and last day included, and nodes and relationships not observed later. What states no day is kept. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** Seconds for leverage, solving and the curve together, 0.1 to 8; unless it cuts the search short, which a note tells, the same graph gives the same answer. Half a second later the best answer so far stands; where there is none yet, the first is waited for as long as the request may take. */
  timeLimitSeconds?: Scalars['Float']['input'];
  /** What counts as value. */
  value?: ValueMeasure;
  /** Currency per hour, 0 to 10⁸, for customers that state none; without it their time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
  /** Changes imagined for this question alone. */
  whatIf?: InputMaybe<Array<WhatIfChange>>;
};

/** A page of what `providers` reaches, along HAS_CAPABILITY. */
export type CapabilityProviderConnection = {
  __typename?: 'CapabilityProviderConnection';
  /** All of them summed up, whatever the page. */
  aggregate: ProviderHasCapabilityProviderAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CapabilityProviderEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ProviderHasCapabilityProviderAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `providers` reaches, along HAS_CAPABILITY. */
export type CapabilityProviderConnectionGroupsArgs = {
  by?: InputMaybe<ProviderGroupBy>;
  byProperty?: InputMaybe<ProviderHasCapabilityGroupBy>;
  top?: Scalars['Int']['input'];
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

/** How much hangs on one capability. Where it is not exact these are bounds: the choice holds at least between the costs, and nothing is better than stated. A choice that is only FEASIBLE may be the best at no cost: both costs are then the capability's own. */
export type CapabilitySensitivity = {
  __typename?: 'CapabilitySensitivity';
  /** The capability. */
  capability: Capability;
  /** Whether the portfolio has it. */
  chosen: Scalars['Boolean']['output'];
  /** What building it costs, in currency. */
  cost: Scalars['Float']['output'];
  /** Above this cost, all else as it is, the choice stays the best; null where it does so however little it costs. */
  costFrom?: Maybe<Scalars['Float']['output']>;
  /** Up to this cost, itself included, the choice stays the best; null where it does so however much it costs. */
  costTo?: Maybe<Scalars['Float']['output']>;
  /** Whether all of it is proven. */
  exact: Scalars['Boolean']['output'];
  /** With it at most this new value, per year; with a target share at least this cost or count. Null where no allowed choice has it. */
  withIt?: Maybe<Scalars['Float']['output']>;
  /** Without it at most this new value, per year; with a target share at least this cost or count. Null where the target cannot be reached without. */
  withoutIt?: Maybe<Scalars['Float']['output']>;
};

/** What one write did: a mutation, or a batch of an import. */
export type Change = {
  __typename?: 'Change';
  /** When it was written, by the clock of Neo4j. */
  at: Scalars['DateTime']['output'];
  /** Whether the values before and after were kept with it, which undoing needs. */
  hasHistory: Scalars['Boolean']['output'];
  /** Stable. */
  id: Scalars['ID']['output'];
  /** What it is part of. */
  kind: ChangeKind;
  /** How many nodes it touched. */
  nodeCounts: ChangeCounts;
  /** The nodes it touched, in the order of writing. */
  nodes: Array<NodeChange>;
  /** How many relationships it touched. */
  relationshipCounts: ChangeCounts;
  /** The relationships it touched, in the order of writing; those that went with deleted nodes too. */
  relationships: Array<RelationshipChange>;
  /** Its place among all writes. Grows in the order of commit, not always by one. */
  sequence: Scalars['Float']['output'];
  /** The id of the change that this one takes back; null for any other. */
  undoes?: Maybe<Scalars['ID']['output']>;
  /** The id of the change that took this one back; null while it stands. */
  undoneBy?: Maybe<Scalars['ID']['output']>;
  /** The subject of the caller's token; `anonymous` without authentication; `command` for the command line. */
  who: Scalars['String']['output'];
  /** The id of the mutation, import or undo that it is part of: what `throughline undo` takes. */
  write: Scalars['ID']['output'];
};


/** What one write did: a mutation, or a batch of an import. */
export type ChangeNodesArgs = {
  limit?: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};


/** What one write did: a mutation, or a batch of an import. */
export type ChangeRelationshipsArgs = {
  limit?: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};

/** What happened to a node or a relationship. */
export type ChangeAction =
  /** It is different now. */
  | 'CHANGED'
  /** It was not there before. */
  | 'CREATED'
  /** It is gone. */
  | 'DELETED';

/** Changes in the order of commit. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The cursor after everything written so far. Ask for it before reading the graph, then follow from there. */
  newest: Scalars['String']['output'];
  /** The changes themselves. */
  nodes: Array<Change>;
  /** Where the page lies in all that is kept. */
  pageInfo: PageInfo;
};

/** How many things a change touched. */
export type ChangeCounts = {
  __typename?: 'ChangeCounts';
  /** Are different now. */
  changed: Scalars['Int']['output'];
  /** Were not there before. */
  created: Scalars['Int']['output'];
  /** Are gone. */
  deleted: Scalars['Int']['output'];
};

/** A change and its place. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The place after it: what follows is asked by `after`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** What a change is part of. */
export type ChangeKind =
  /** An import, which may be many changes. */
  | 'IMPORT'
  /** One mutation. */
  | 'MUTATION'
  /** The taking back of another change. */
  | 'UNDO';

/** Whether an answer is all of it. */
export type Completeness =
  /** Everything was looked at. */
  | 'COMPLETE'
  /** The search was bounded; notes say by what and what may be missing. */
  | 'TRUNCATED';

/** Between what, and along what. Constraints that contradict each other are no error: the answer is empty, with a note. */
export type ConnectionsInput = {
  /** The endCursor of the page before, of the same question. It names a place in the order: what has come before it since is not repeated, nothing after it is left out. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Paths at most, 1 to 100. */
  first?: Scalars['Int']['input'];
  /** The id of the node, of any kind, that every path begins at. */
  from: Scalars['ID']['input'];
  /** The most relationships on a path, 1 to 10. */
  maxHops?: Scalars['Int']['input'];
  /** The only relationship types to go along, either way; all when missing. */
  relationshipTypes?: InputMaybe<Array<RelationshipType>>;
  /** The id of the node that every path ends at. Either this or `toKind`. */
  to?: InputMaybe<Scalars['ID']['input']>;
  /** Every path ends at a node of this kind, another one than `from`; it may have met some of them before. Either this or `to`. */
  toKind?: InputMaybe<NodeKind>;
  /** Ids of nodes that must all be on the path, in any order; up to 4. */
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of nodes that may not be on the path; up to 1,000. */
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};

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

/** Which counts; all conditions given hold. */
export type CountFilter = {
  /** Exactly this many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** As many as one of these; an empty list: never. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Fewer than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most this many. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type Customer = Node & {
  __typename?: 'Customer';
  /** What it brings itself. */
  capabilities: CustomerCapabilityConnection;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustomerHasCapabilityCapabilityOrder>>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagesInEcosystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagesInEcosystemOrder>>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerFrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExperiencesFrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExperiencesFrictionOrder>>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HasJobJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HasJobJobOrder>>;
};


/** Somebody who wants to get jobs done: a segment, a persona or an organisation. */
export type CustomerOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOfferingOrder>>;
};

/** Customers summed up. */
export type CustomerAggregate = {
  __typename?: 'CustomerAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `market`. */
  market: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `population`. */
  population: NumberAggregate;
  /** Their `valueOfEffort`. */
  valueOfEffort: NumberAggregate;
  /** Their `valueOfTime`. */
  valueOfTime: NumberAggregate;
};

/** A page of what `capabilities` reaches, along HAS_CAPABILITY. */
export type CustomerCapabilityConnection = {
  __typename?: 'CustomerCapabilityConnection';
  /** All of them summed up, whatever the page. */
  aggregate: CustomerHasCapabilityCapabilityAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerCapabilityEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<CustomerHasCapabilityCapabilityAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `capabilities` reaches, along HAS_CAPABILITY. */
export type CustomerCapabilityConnectionGroupsArgs = {
  by?: InputMaybe<CapabilityGroupBy>;
  byProperty?: InputMaybe<CustomerHasCapabilityGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: CustomerAggregate;
  /** The customers with their cursors. */
  edges: Array<CustomerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<CustomerAggregate>;
  /** The customers alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of customers. */
export type CustomerConnectionGroupsArgs = {
  by: CustomerGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `ecosystems` reaches, along ENGAGES_IN. */
export type CustomerEcosystemConnection = {
  __typename?: 'CustomerEcosystemConnection';
  /** All of them summed up, whatever the page. */
  aggregate: EngagesInEcosystemAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerEcosystemEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<EngagesInEcosystemAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `ecosystems` reaches, along ENGAGES_IN. */
export type CustomerEcosystemConnectionGroupsArgs = {
  by?: InputMaybe<EcosystemGroupBy>;
  byProperty?: InputMaybe<EngagesInGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which customers; all conditions given hold, so `{}` is all of them. */
export type CustomerFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<CustomerFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<CustomerFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<CustomerFilter>>;
  /** By what `capabilities` reaches. */
  capabilities?: InputMaybe<CustomerHasCapabilityCapabilitiesFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By what `ecosystems` reaches. */
  ecosystems?: InputMaybe<EngagesInEcosystemsFilter>;
  /** By what `frictions` reaches. */
  frictions?: InputMaybe<ExperiencesFrictionsFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By what `jobs` reaches. */
  jobs?: InputMaybe<HasJobJobsFilter>;
  /** By `kind`. */
  kind?: InputMaybe<CustomerKindFilter>;
  /** By `market`. */
  market?: InputMaybe<StringFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `offerings` reaches. */
  offerings?: InputMaybe<RelatedOfferingsFilter>;
  /** By `population`. */
  population?: InputMaybe<FloatFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `valueOfEffort`. */
  valueOfEffort?: InputMaybe<FloatFilter>;
  /** By `valueOfTime`. */
  valueOfTime?: InputMaybe<FloatFilter>;
};

/** A page of what `frictions` reaches, along EXPERIENCES. */
export type CustomerFrictionConnection = {
  __typename?: 'CustomerFrictionConnection';
  /** All of them summed up, whatever the page. */
  aggregate: ExperiencesFrictionAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerFrictionEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ExperiencesFrictionAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `frictions` reaches, along EXPERIENCES. */
export type CustomerFrictionConnectionGroupsArgs = {
  by?: InputMaybe<FrictionGroupBy>;
  byProperty?: InputMaybe<ExperiencesGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What customers are grouped by. */
export type CustomerGroupBy =
  /** By each node that `capabilities` reaches. */
  | 'CAPABILITIES'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `ecosystems` reaches. */
  | 'ECOSYSTEMS'
  /** By each node that `frictions` reaches. */
  | 'FRICTIONS'
  /** By each node that `jobs` reaches. */
  | 'JOBS'
  /** By their `kind`. */
  | 'KIND'
  /** By their `market`. */
  | 'MARKET'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `offerings` reaches. */
  | 'OFFERINGS'
  /** By their `population`. */
  | 'POPULATION'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `valueOfEffort`. */
  | 'VALUE_OF_EFFORT'
  /** By their `valueOfTime`. */
  | 'VALUE_OF_TIME';

/** A customer brings a capability itself. */
export type CustomerHasCapability = Relationship & {
  __typename?: 'CustomerHasCapability';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of HAS_CAPABILITY summed up. */
export type CustomerHasCapabilityAggregate = {
  __typename?: 'CustomerHasCapabilityAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `importance`. */
  importance: NumberAggregate;
  /** Their `level`. */
  level: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the capabilities reached; all given hold. */
export type CustomerHasCapabilityCapabilitiesFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
};

/** The capabilities reached, summed up. */
export type CustomerHasCapabilityCapabilityAggregate = {
  __typename?: 'CustomerHasCapabilityCapabilityAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The capabilities themselves. */
  node: CapabilityAggregate;
  /** The relationships to them. */
  properties: CustomerHasCapabilityAggregate;
};

/** Which capabilities reached; all conditions given hold of the same one. */
export type CustomerHasCapabilityCapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<CustomerHasCapabilityCapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<CustomerHasCapabilityCapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<CustomerHasCapabilityCapabilityFilter>>;
  /** By the capability itself. */
  node?: InputMaybe<CapabilityFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<CustomerHasCapabilityFilter>;
};

/** What the capabilities reached are ordered by: exactly one. */
export type CustomerHasCapabilityCapabilityOrder =
  /** By the capability itself. */
  { node: CapabilityOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: CustomerHasCapabilityOrder; };

/** The customers reached, summed up. */
export type CustomerHasCapabilityCustomerAggregate = {
  __typename?: 'CustomerHasCapabilityCustomerAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The customers themselves. */
  node: CustomerAggregate;
  /** The relationships to them. */
  properties: CustomerHasCapabilityAggregate;
};

/** Which customers reached; all conditions given hold of the same one. */
export type CustomerHasCapabilityCustomerFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<CustomerHasCapabilityCustomerFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<CustomerHasCapabilityCustomerFilter>>;
  /** By the customer itself. */
  node?: InputMaybe<CustomerFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<CustomerHasCapabilityFilter>;
};

/** What the customers reached are ordered by: exactly one. */
export type CustomerHasCapabilityCustomerOrder =
  /** By the customer itself. */
  { node: CustomerOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: CustomerHasCapabilityOrder; };

/** Conditions on the customers reached; all given hold. */
export type CustomerHasCapabilityCustomersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<CustomerHasCapabilityCustomerFilter>;
};

/** Conditions on the properties of HAS_CAPABILITY; all given hold. */
export type CustomerHasCapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<CustomerHasCapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<CustomerHasCapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<CustomerHasCapabilityFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `importance`. */
  importance?: InputMaybe<FloatFilter>;
  /** By `level`. */
  level?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of HAS_CAPABILITY what it reaches is grouped by. */
export type CustomerHasCapabilityGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `importance`. */
  | 'IMPORTANCE'
  /** By their `level`. */
  | 'LEVEL'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of HAS_CAPABILITY a list is ordered by: exactly one. */
export type CustomerHasCapabilityOrder =
  /** By `confidence`. */
  { confidence: Direction; importance?: never; level?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `importance`. */
  { confidence?: never; importance: Direction; level?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `level`. */
  { confidence?: never; importance?: never; level: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; importance?: never; level?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; importance?: never; level?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; importance?: never; level?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** A customer to create or change. A property not given stays, null removes it. */
export type CustomerInput = {
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  /** All of them summed up, whatever the page. */
  aggregate: HasJobJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerJobEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<HasJobJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `jobs` reaches, along HAS_JOB. */
export type CustomerJobConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<HasJobGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which CustomerKind; all conditions given hold. */
export type CustomerKindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<CustomerKind>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<CustomerKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what `offerings` reaches, along USES. */
export type CustomerOfferingConnection = {
  __typename?: 'CustomerOfferingConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<CustomerOfferingEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `offerings` reaches, along USES. */
export type CustomerOfferingConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What customers are ordered by: exactly one. */
export type CustomerOrder =
  /** By how many `capabilities` reaches. */
  { capabilities: Direction; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `confidence`. */
  { capabilities?: never; confidence: Direction; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By how many `ecosystems` reaches. */
  { capabilities?: never; confidence?: never; ecosystems: Direction; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By how many `frictions` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions: Direction; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `id`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id: Direction; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By how many `jobs` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs: Direction; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `kind`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind: Direction; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `market`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market: Direction; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `name`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name: Direction; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `observedAt`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt: Direction; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By how many `offerings` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings: Direction; population?: never; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `population`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population: Direction; valueOfEffort?: never; valueOfTime?: never; }
  |  /** By `valueOfEffort`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort: Direction; valueOfTime?: never; }
  |  /** By `valueOfTime`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; frictions?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; offerings?: never; population?: never; valueOfEffort?: never; valueOfTime: Direction; };

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

/** One thing that is wrong. */
export type DataIssue = {
  __typename?: 'DataIssue';
  /** What it is wrong with: a node's id, or `TYPE from to` for a relationship. */
  about: Scalars['String']['output'];
  /** The analyses whose answers it bears on. */
  affects: Array<AnalysisKind>;
  /**
   * How much friction value hangs on it, in currency per year: by how much the total would move without the fact; where
   * observations contradict each other, between the least and the most that they say; where an input is missing, how far stating
   * it would move the total. For a `valueOfTime` that the question states, that is the total with it less the total without; for a
   * step that takes place nowhere, how much lies nowhere. 0 for what counts nowhere; null where that is not worked out: for what
   * bears on other answers than friction value, and where nobody states what would tell.
   */
  effect?: Maybe<Scalars['Float']['output']>;
  /** How the effect is known; null where it is not. */
  effectKind?: Maybe<EffectKind>;
  /** What is wrong. */
  kind: DataIssueKind;
  /** What was found, and what to do, for people. */
  message: Scalars['String']['output'];
  /** The property; null where it is about all of it. */
  property?: Maybe<Scalars['String']['output']>;
  /** The sources that state it, or observed it. */
  sources: Array<Source>;
};

/** How many issues there are of a kind. */
export type DataIssueCount = {
  __typename?: 'DataIssueCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: DataIssueKind;
};

/** What is wrong with a fact. */
export type DataIssueKind =
  /** Observations of the property do not meet. */
  | 'CONTRADICTING'
  /** A property that measures need has no value, so that what it belongs to, its time or its cost counts nothing, or as one; or a step that nobody can do, or that takes place nowhere. */
  | 'MISSING_INPUT'
  /** A node that nothing leads to or from, or Evidence about something that is not there. */
  | 'ORPHANED'
  /**
   * One source alone states it, or observed it. Of the facts on which friction value hangs, and, without an effect, of what other
   * answers rest on: costs of SERVES, INTEGRATES_WITH and LENDS, the importance and satisfaction of HAS_JOB, `buildCost`, `maturity`.
   */
  | 'SINGLE_SOURCED'
  /** It was observed too long ago. */
  | 'STALE'
  /** No source states it. Of the same facts. */
  | 'UNSOURCED';

/** What is wrong with the facts of the graph. */
export type DataQuality = {
  __typename?: 'DataQuality';
  /**
   * TRUNCATED where a kind asked for has more than 10,000, more than 10,000 facts have an effect, or more than 1,000 of a label or
   * type are looked at for their sources without one: the counts are then what was looked at, by id.
   */
  completeness: Completeness;
  /** How many issues there are of each kind; a kind without any is not listed. */
  counts: Array<DataIssueCount>;
  /** The issues, those of most effect first, then by kind and name; last who states what no friction value hangs on. */
  issues: Array<DataIssue>;
  /** The day before which a fact is stale; null where nothing says when it was observed. */
  staleBefore?: Maybe<Scalars['Date']['output']>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** What to look at. */
export type DataQualityInput = {
  /** Customers' ids, whose friction value tells what hangs on a fact; missing: all, empty: nobody. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Issues at most, 1 to 1000. */
  first?: Scalars['Int']['input'];
  /** Of these kinds alone; missing: all. */
  kinds?: InputMaybe<Array<DataIssueKind>>;
  /** Facts observed before this day are stale; missing: two years before the newest day on which anything was observed. */
  staleBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Currency per hour, 0 to 10⁸, for customers that state none; without it their time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};

/** Days summed up; a missing one is left out. */
export type DateAggregate = {
  __typename?: 'DateAggregate';
  /** How many are given. */
  count: Scalars['Int']['output'];
  /** How many different ones are given. */
  distinct: Scalars['Int']['output'];
  /** The latest; null when none is given. */
  max?: Maybe<Scalars['Date']['output']>;
  /** The earliest; null when none is given. */
  min?: Maybe<Scalars['Date']['output']>;
};

/** Which days; all conditions given hold. */
export type DateFilter = {
  /** On this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** After this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Not before this day. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** On one of these days; an empty list: never. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Not after this day. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A capability depends on another, which is needed too. */
export type DependsOn = Relationship & {
  __typename?: 'DependsOn';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/**
 * Which way a list runs, and where missing values stand: last, unless it says otherwise. Numbers run by size, dates by day, values of
 * an enum as the schema lists them. What is equal runs by id. Texts run by UTF-16 units, as in JavaScript or Java. Where `name` is the
 * first key of all nodes of a kind, and the filter states no ids or names to choose from, names run by Unicode numbers: then letters
 * beyond U+FFFF, most emoji among them, come after U+E000 to U+FFFF instead of before; all else is the same. Each list keeps to one
 * order over all its pages.
 */
export type Direction =
  /** Small before large; what is missing comes last. */
  | 'ASC'
  /** Small before large; what is missing comes first. */
  | 'ASC_NULLS_FIRST'
  /** Large before small; what is missing comes last. */
  | 'DESC'
  /** Large before small; what is missing comes first. */
  | 'DESC_NULLS_FIRST';

/** A place of life or business, with everybody in it, where jobs are done. */
export type Ecosystem = Node & {
  __typename?: 'Ecosystem';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<EngagesInCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EngagesInCustomerOrder>>;
};


/** A place of life or business, with everybody in it, where jobs are done. */
export type EcosystemJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TakesPlaceInJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TakesPlaceInJobOrder>>;
};


/** A place of life or business, with everybody in it, where jobs are done. */
export type EcosystemProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentInProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentInProviderOrder>>;
};

/** Ecosystems summed up. */
export type EcosystemAggregate = {
  __typename?: 'EcosystemAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `market`. */
  market: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
};

/** A page of ecosystems. */
export type EcosystemConnection = {
  __typename?: 'EcosystemConnection';
  /** All of them summed up, whatever the page. */
  aggregate: EcosystemAggregate;
  /** The ecosystems with their cursors. */
  edges: Array<EcosystemEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<EcosystemAggregate>;
  /** The ecosystems alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of ecosystems. */
export type EcosystemConnectionGroupsArgs = {
  by: EcosystemGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `customers` reaches, along ENGAGES_IN. */
export type EcosystemCustomerConnection = {
  __typename?: 'EcosystemCustomerConnection';
  /** All of them summed up, whatever the page. */
  aggregate: EngagesInCustomerAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<EcosystemCustomerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<EngagesInCustomerAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `customers` reaches, along ENGAGES_IN. */
export type EcosystemCustomerConnectionGroupsArgs = {
  by?: InputMaybe<CustomerGroupBy>;
  byProperty?: InputMaybe<EngagesInGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which ecosystems; all conditions given hold, so `{}` is all of them. */
export type EcosystemFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<EcosystemFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<EcosystemFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<EcosystemFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By what `customers` reaches. */
  customers?: InputMaybe<EngagesInCustomersFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By what `jobs` reaches. */
  jobs?: InputMaybe<TakesPlaceInJobsFilter>;
  /** By `kind`. */
  kind?: InputMaybe<StringFilter>;
  /** By `market`. */
  market?: InputMaybe<StringFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `providers` reaches. */
  providers?: InputMaybe<PresentInProvidersFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
};

/** What ecosystems are grouped by. */
export type EcosystemGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `customers` reaches. */
  | 'CUSTOMERS'
  /** By each node that `jobs` reaches. */
  | 'JOBS'
  /** By their `kind`. */
  | 'KIND'
  /** By their `market`. */
  | 'MARKET'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `providers` reaches. */
  | 'PROVIDERS'
  /** By the source they cite. */
  | 'SOURCE';

/** Whose friction, who is looking, and in which order. */
export type EcosystemInput = {
  /** The endCursor of the page before, in the same order. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Customers' ids, each counted once; missing: all, empty: nobody. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ecosystems at most, 1 to 1000. */
  first?: Scalars['Int']['input'];
  /** What comes most first; ecosystems where nobody stated it come last, ties by id. */
  orderBy?: EcosystemOrder;
  /** The focal provider's id: adds its presence, and whose offerings the entry points are. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Currency per hour, 0 to 10⁸, for customers that state none; without it their time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
  /** Changes imagined for this question alone. */
  whatIf?: InputMaybe<Array<WhatIfChange>>;
};

/** A page of what `jobs` reaches, along TAKES_PLACE_IN. */
export type EcosystemJobConnection = {
  __typename?: 'EcosystemJobConnection';
  /** All of them summed up, whatever the page. */
  aggregate: TakesPlaceInJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<EcosystemJobEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<TakesPlaceInJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `jobs` reaches, along TAKES_PLACE_IN. */
export type EcosystemJobConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<TakesPlaceInGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** What ecosystems are ordered by: exactly one. */
export type EcosystemNodeOrder =
  /** By `confidence`. */
  { confidence: Direction; customers?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; providers?: never; }
  |  /** By how many `customers` reaches. */
  { confidence?: never; customers: Direction; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; providers?: never; }
  |  /** By `id`. */
  { confidence?: never; customers?: never; id: Direction; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; providers?: never; }
  |  /** By how many `jobs` reaches. */
  { confidence?: never; customers?: never; id?: never; jobs: Direction; kind?: never; market?: never; name?: never; observedAt?: never; providers?: never; }
  |  /** By `kind`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind: Direction; market?: never; name?: never; observedAt?: never; providers?: never; }
  |  /** By `market`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; market: Direction; name?: never; observedAt?: never; providers?: never; }
  |  /** By `name`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; market?: never; name: Direction; observedAt?: never; providers?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt: Direction; providers?: never; }
  |  /** By how many `providers` reaches. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; market?: never; name?: never; observedAt?: never; providers: Direction; };

/** Where friction value lies. `total` and `nowhere` are of all ecosystems, not of the page: what lies in all of them and nowhere adds up to the total. */
export type EcosystemOpportunities = {
  __typename?: 'EcosystemOpportunities';
  /** A page of the ecosystems. */
  ecosystems: Array<EcosystemOpportunity>;
  /** What the answer rests on; the effect of a fact is on the friction value of all groups, in currency per year. */
  evidence: EvidenceSummary;
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** The friction value of steps, or parts of them, that take place in no ecosystem, in currency per year. */
  nowhere: Scalars['Float']['output'];
  /** Where the page stands among all of them; ask for the next with `after: endCursor`. */
  pageInfo: PageInfo;
  /** The friction value of all groups, in currency per year. */
  total: Scalars['Float']['output'];
  /** How many ecosystems there are. */
  totalCount: Scalars['Int']['output'];
};

/** What lies in one ecosystem. */
export type EcosystemOpportunity = {
  __typename?: 'EcosystemOpportunity';
  /** The ecosystem. */
  ecosystem: Ecosystem;
  /** Effort points spent there per month by the whole population; null when nobody stated it. */
  effortPerMonth?: Maybe<Scalars['Float']['output']>;
  /** How to engage: by an offering of one's own, with a partner, or where nobody is, the most valuable of each kind first. */
  entryPoints: Array<EntryPoint>;
  /** Time spent there per month by the whole population; null when nobody stated it. */
  hoursPerMonth?: Maybe<Scalars['Float']['output']>;
  /** Money spent there per month by the whole population, in currency; null when nobody stated it. */
  moneyPerMonth?: Maybe<Scalars['Float']['output']>;
  /** The friction value that lies there, in currency per year. */
  opportunity: Scalars['Float']['output'];
  /**
   * How the focal provider is present there: the role of its PRESENT_IN, AWARE where that states none or where it has only a
   * touchpoint toward a job that takes place there; else ABSENT. Null without a focal provider.
   */
  presence?: Maybe<Presence>;
  /** The frictions that make most of the opportunity, the largest first, ties by id. */
  topFrictions: Array<FrictionValue>;
  /** The steps of the customers' jobs that make most of the opportunity, the largest first, ties by id. */
  topJobs: Array<JobValue>;
};


/** What lies in one ecosystem. */
export type EcosystemOpportunityEntryPointsArgs = {
  first?: Scalars['Int']['input'];
};


/** What lies in one ecosystem. */
export type EcosystemOpportunityTopFrictionsArgs = {
  first?: Scalars['Int']['input'];
};


/** What lies in one ecosystem. */
export type EcosystemOpportunityTopJobsArgs = {
  first?: Scalars['Int']['input'];
};

/** What comes most first. */
export type EcosystemOrder =
  /** The effort that the customers spend there. */
  | 'EFFORT'
  /** The time that the customers spend there. */
  | 'HOURS'
  /** The money that the customers spend there. */
  | 'MONEY'
  /** The friction value that lies there. */
  | 'OPPORTUNITY';

/** A page of what `providers` reaches, along PRESENT_IN. */
export type EcosystemProviderConnection = {
  __typename?: 'EcosystemProviderConnection';
  /** All of them summed up, whatever the page. */
  aggregate: PresentInProviderAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<EcosystemProviderEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<PresentInProviderAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `providers` reaches, along PRESENT_IN. */
export type EcosystemProviderConnectionGroupsArgs = {
  by?: InputMaybe<ProviderGroupBy>;
  byProperty?: InputMaybe<PresentInGroupBy>;
  top?: Scalars['Int']['input'];
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

/** How an effect is known. */
export type EffectKind =
  /** The effect is not known, but it is no less than this. */
  | 'AT_LEAST'
  /** The effect is not known, but it is no more than this. */
  | 'AT_MOST'
  /** What it would be if what is missing were the median of what others state of the same. */
  | 'ESTIMATE'
  /** It is what it says. */
  | 'EXACT';

/** An offering has another inside it, such as a login, a payment or a voice; the other's provider is in the background. */
export type Embeds = Relationship & {
  __typename?: 'Embeds';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** What customers are likely to take up, and how far that can be relied on. */
export type EngagementForecast = {
  __typename?: 'EngagementForecast';
  /** How well the methods tell what was held out. */
  backtest: Backtest;
  /** Whether a method was proven better than popularity; without one, popularity is used. */
  betterThanPopularity: Scalars['Boolean']['output'];
  /** The relationships of all customers that the methods learn from; none has an effect, since what one does to a score is not worked out. */
  evidence: EvidenceSummary;
  /** What the predictions are made by: `popularity`, `EASE` or `personalised PageRank`. */
  method: Scalars['String']['output'];
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** By customer's id, then best first, ties by id. */
  predictions: Array<Prediction>;
};

/** A customer spends time, money and effort in an ecosystem. */
export type EngagesIn = Relationship & {
  __typename?: 'EngagesIn';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of ENGAGES_IN summed up. */
export type EngagesInAggregate = {
  __typename?: 'EngagesInAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `effortPerMonth`. */
  effortPerMonth: NumberAggregate;
  /** Their `hoursPerMonth`. */
  hoursPerMonth: NumberAggregate;
  /** Their `moneyPerMonth`. */
  moneyPerMonth: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** The customers reached, summed up. */
export type EngagesInCustomerAggregate = {
  __typename?: 'EngagesInCustomerAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The customers themselves. */
  node: CustomerAggregate;
  /** The relationships to them. */
  properties: EngagesInAggregate;
};

/** Which customers reached; all conditions given hold of the same one. */
export type EngagesInCustomerFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<EngagesInCustomerFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<EngagesInCustomerFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<EngagesInCustomerFilter>>;
  /** By the customer itself. */
  node?: InputMaybe<CustomerFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<EngagesInFilter>;
};

/** What the customers reached are ordered by: exactly one. */
export type EngagesInCustomerOrder =
  /** By the customer itself. */
  { node: CustomerOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: EngagesInOrder; };

/** Conditions on the customers reached; all given hold. */
export type EngagesInCustomersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<EngagesInCustomerFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<EngagesInCustomerFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<EngagesInCustomerFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<EngagesInCustomerFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<EngagesInCustomerFilter>;
};

/** The ecosystems reached, summed up. */
export type EngagesInEcosystemAggregate = {
  __typename?: 'EngagesInEcosystemAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The ecosystems themselves. */
  node: EcosystemAggregate;
  /** The relationships to them. */
  properties: EngagesInAggregate;
};

/** Which ecosystems reached; all conditions given hold of the same one. */
export type EngagesInEcosystemFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<EngagesInEcosystemFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<EngagesInEcosystemFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<EngagesInEcosystemFilter>>;
  /** By the ecosystem itself. */
  node?: InputMaybe<EcosystemFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<EngagesInFilter>;
};

/** What the ecosystems reached are ordered by: exactly one. */
export type EngagesInEcosystemOrder =
  /** By the ecosystem itself. */
  { node: EcosystemNodeOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: EngagesInOrder; };

/** Conditions on the ecosystems reached; all given hold. */
export type EngagesInEcosystemsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<EngagesInEcosystemFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<EngagesInEcosystemFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<EngagesInEcosystemFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<EngagesInEcosystemFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<EngagesInEcosystemFilter>;
};

/** Conditions on the properties of ENGAGES_IN; all given hold. */
export type EngagesInFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<EngagesInFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<EngagesInFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<EngagesInFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `effortPerMonth`. */
  effortPerMonth?: InputMaybe<FloatFilter>;
  /** By `hoursPerMonth`. */
  hoursPerMonth?: InputMaybe<FloatFilter>;
  /** By `moneyPerMonth`. */
  moneyPerMonth?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of ENGAGES_IN what it reaches is grouped by. */
export type EngagesInGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `effortPerMonth`. */
  | 'EFFORT_PER_MONTH'
  /** By their `hoursPerMonth`. */
  | 'HOURS_PER_MONTH'
  /** By their `moneyPerMonth`. */
  | 'MONEY_PER_MONTH'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of ENGAGES_IN a list is ordered by: exactly one. */
export type EngagesInOrder =
  /** By `confidence`. */
  { confidence: Direction; effortPerMonth?: never; hoursPerMonth?: never; moneyPerMonth?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `effortPerMonth`. */
  { confidence?: never; effortPerMonth: Direction; hoursPerMonth?: never; moneyPerMonth?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `hoursPerMonth`. */
  { confidence?: never; effortPerMonth?: never; hoursPerMonth: Direction; moneyPerMonth?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `moneyPerMonth`. */
  { confidence?: never; effortPerMonth?: never; hoursPerMonth?: never; moneyPerMonth: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; effortPerMonth?: never; hoursPerMonth?: never; moneyPerMonth?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; effortPerMonth?: never; hoursPerMonth?: never; moneyPerMonth?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; effortPerMonth?: never; hoursPerMonth?: never; moneyPerMonth?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** One way to engage in an ecosystem. */
export type EntryPoint = {
  __typename?: 'EntryPoint';
  /** The step with most of the value. */
  job?: Maybe<Job>;
  /** What sort of entry it is. */
  kind: EntryPointKind;
  /** The offering to enter with; for WHITE_SPACE a planned one or a concept that would serve, null where there is none. */
  offering?: Maybe<Offering>;
  /** Who offers it: the focal provider, or the partner; null for a concept, and where there is no offering. */
  provider?: Maybe<Provider>;
  /** Why, for people. */
  reason: Scalars['String']['output'];
  /**
   * How the focal provider, or without one whoever enters, would take part: FOREGROUND, the customers choose its offering;
   * BACKGROUND, it stands behind another's, as with every PARTNER.
   */
  role: Presence;
  /**
   * The friction value there that it would take away at least, in currency per year: of each friction the part left today, less
   * the part that its own reduction would leave of all. PARTNER: beyond what the focal provider's live offerings take away.
   * WHITE_SPACE: what the best live offering of anybody leaves.
   */
  value: Scalars['Float']['output'];
};

/** What sort of entry it is. */
export type EntryPointKind =
  /** An offering of the focal provider's, live or planned. */
  | 'OWN_OFFERING'
  /** A live offering of another provider that is present in the ecosystem and takes away what one's own do not. */
  | 'PARTNER'
  /** A step of which no live offering takes all friction away. */
  | 'WHITE_SPACE';

/** A mean with its confidence interval. */
export type Estimate = {
  __typename?: 'Estimate';
  /** The upper end. */
  high: Scalars['Float']['output'];
  /** The lower end. */
  low: Scalars['Float']['output'];
  /** The mean. */
  mean: Scalars['Float']['output'];
};

/** One observation of one property of a node or relationship; several may disagree. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** What it is about: a node's id, or `TYPE from to` for a relationship. */
  about?: Maybe<Scalars['String']['output']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Evidence summed up. */
export type EvidenceAggregate = {
  __typename?: 'EvidenceAggregate';
  /** Their `about`. */
  about: ValueAggregate;
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Their `high`. */
  high: NumberAggregate;
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `low`. */
  low: NumberAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `property`. */
  property: ValueAggregate;
  /** Their `sampleSize`. */
  sampleSize: NumberAggregate;
  /** Their `value`. */
  value: NumberAggregate;
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** All of them summed up, whatever the page. */
  aggregate: EvidenceAggregate;
  /** The evidence with their cursors. */
  edges: Array<EvidenceEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<EvidenceAggregate>;
  /** The evidence alone. */
  nodes: Array<Evidence>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of evidence. */
export type EvidenceConnectionGroupsArgs = {
  by: EvidenceGroupBy;
  top?: Scalars['Int']['input'];
};

/** One of a page of evidence. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The evidence. */
  node: Evidence;
};

/** Which evidence; all conditions given hold, so `{}` is all of them. */
export type EvidenceFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<EvidenceFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<EvidenceFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<EvidenceFilter>>;
  /** By `about`. */
  about?: InputMaybe<StringFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By `high`. */
  high?: InputMaybe<FloatFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By `low`. */
  low?: InputMaybe<FloatFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `property`. */
  property?: InputMaybe<StringFilter>;
  /** By `sampleSize`. */
  sampleSize?: InputMaybe<FloatFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `value`. */
  value?: InputMaybe<FloatFilter>;
};

/** What evidence are grouped by. */
export type EvidenceGroupBy =
  /** By their `about`. */
  | 'ABOUT'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `high`. */
  | 'HIGH'
  /** By their `low`. */
  | 'LOW'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `property`. */
  | 'PROPERTY'
  /** By their `sampleSize`. */
  | 'SAMPLE_SIZE'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `value`. */
  | 'VALUE';

/** A evidence to create or change. A property not given stays, null removes it. */
export type EvidenceInput = {
  /** What it is about: a node's id, or `TYPE from to` for a relationship. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** What evidence are ordered by: exactly one. */
export type EvidenceOrder =
  /** By `about`. */
  { about: Direction; confidence?: never; high?: never; id?: never; low?: never; name?: never; observedAt?: never; property?: never; sampleSize?: never; value?: never; }
  |  /** By `confidence`. */
  { about?: never; confidence: Direction; high?: never; id?: never; low?: never; name?: never; observedAt?: never; property?: never; sampleSize?: never; value?: never; }
  |  /** By `high`. */
  { about?: never; confidence?: never; high: Direction; id?: never; low?: never; name?: never; observedAt?: never; property?: never; sampleSize?: never; value?: never; }
  |  /** By `id`. */
  { about?: never; confidence?: never; high?: never; id: Direction; low?: never; name?: never; observedAt?: never; property?: never; sampleSize?: never; value?: never; }
  |  /** By `low`. */
  { about?: never; confidence?: never; high?: never; id?: never; low: Direction; name?: never; observedAt?: never; property?: never; sampleSize?: never; value?: never; }
  |  /** By `name`. */
  { about?: never; confidence?: never; high?: never; id?: never; low?: never; name: Direction; observedAt?: never; property?: never; sampleSize?: never; value?: never; }
  |  /** By `observedAt`. */
  { about?: never; confidence?: never; high?: never; id?: never; low?: never; name?: never; observedAt: Direction; property?: never; sampleSize?: never; value?: never; }
  |  /** By `property`. */
  { about?: never; confidence?: never; high?: never; id?: never; low?: never; name?: never; observedAt?: never; property: Direction; sampleSize?: never; value?: never; }
  |  /** By `sampleSize`. */
  { about?: never; confidence?: never; high?: never; id?: never; low?: never; name?: never; observedAt?: never; property?: never; sampleSize: Direction; value?: never; }
  |  /** By `value`. */
  { about?: never; confidence?: never; high?: never; id?: never; low?: never; name?: never; observedAt?: never; property?: never; sampleSize?: never; value: Direction; };

/** What an answer rests on: the facts that its numbers come from, who states them, and which of them matter most. */
export type EvidenceSummary = {
  __typename?: 'EvidenceSummary';
  /** TRUNCATED where there are more than 20,000 facts, or EXPERIENCES: those of most effect were looked at, and `facts` counts all. */
  completeness: Completeness;
  /** How many facts the answer rests on. */
  facts: Scalars['Int']['output'];
  /** The last day on which one of the facts was observed; null where none says when. */
  newest?: Maybe<Scalars['Date']['output']>;
  /** The first day on which one of the facts was observed; null where none says when. */
  oldest?: Maybe<Scalars['Date']['output']>;
  /** How many sources the facts cite. */
  sourceCount: Scalars['Int']['output'];
  /** The sources that the facts cite, up to 100, those cited most first. */
  sources: Array<Source>;
  /** The ten facts of least stated confidence, the least first; of equal ones those of more effect. */
  weakest: Array<Fact>;
  /** How many of them cite no source. */
  withoutSource: Scalars['Int']['output'];
  /** The ten facts of most effect either way, the most first. */
  wouldChange: Array<Fact>;
};

/** A customer experiences a friction. */
export type Experiences = Relationship & {
  __typename?: 'Experiences';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of EXPERIENCES summed up. */
export type ExperiencesAggregate = {
  __typename?: 'ExperiencesAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `effort`. */
  effort: NumberAggregate;
  /** Their `hours`. */
  hours: NumberAggregate;
  /** Their `money`. */
  money: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `prevalence`. */
  prevalence: NumberAggregate;
  /** Their `valence`. */
  valence: NumberAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** The customers reached, summed up. */
export type ExperiencesCustomerAggregate = {
  __typename?: 'ExperiencesCustomerAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The customers themselves. */
  node: CustomerAggregate;
  /** The relationships to them. */
  properties: ExperiencesAggregate;
};

/** Which customers reached; all conditions given hold of the same one. */
export type ExperiencesCustomerFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ExperiencesCustomerFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ExperiencesCustomerFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ExperiencesCustomerFilter>>;
  /** By the customer itself. */
  node?: InputMaybe<CustomerFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<ExperiencesFilter>;
};

/** What the customers reached are ordered by: exactly one. */
export type ExperiencesCustomerOrder =
  /** By the customer itself. */
  { node: CustomerOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: ExperiencesOrder; };

/** Conditions on the customers reached; all given hold. */
export type ExperiencesCustomersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<ExperiencesCustomerFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<ExperiencesCustomerFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<ExperiencesCustomerFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<ExperiencesCustomerFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<ExperiencesCustomerFilter>;
};

/** Conditions on the properties of EXPERIENCES; all given hold. */
export type ExperiencesFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ExperiencesFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ExperiencesFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ExperiencesFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `effort`. */
  effort?: InputMaybe<FloatFilter>;
  /** By `hours`. */
  hours?: InputMaybe<FloatFilter>;
  /** By `money`. */
  money?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `prevalence`. */
  prevalence?: InputMaybe<FloatFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `valence`. */
  valence?: InputMaybe<FloatFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** The frictions reached, summed up. */
export type ExperiencesFrictionAggregate = {
  __typename?: 'ExperiencesFrictionAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The frictions themselves. */
  node: FrictionAggregate;
  /** The relationships to them. */
  properties: ExperiencesAggregate;
};

/** Which frictions reached; all conditions given hold of the same one. */
export type ExperiencesFrictionFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ExperiencesFrictionFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ExperiencesFrictionFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ExperiencesFrictionFilter>>;
  /** By the friction itself. */
  node?: InputMaybe<FrictionFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<ExperiencesFilter>;
};

/** What the frictions reached are ordered by: exactly one. */
export type ExperiencesFrictionOrder =
  /** By the friction itself. */
  { node: FrictionOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: ExperiencesOrder; };

/** Conditions on the frictions reached; all given hold. */
export type ExperiencesFrictionsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<ExperiencesFrictionFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<ExperiencesFrictionFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<ExperiencesFrictionFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<ExperiencesFrictionFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<ExperiencesFrictionFilter>;
};

/** Which property of EXPERIENCES what it reaches is grouped by. */
export type ExperiencesGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `effort`. */
  | 'EFFORT'
  /** By their `hours`. */
  | 'HOURS'
  /** By their `money`. */
  | 'MONEY'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `prevalence`. */
  | 'PREVALENCE'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `valence`. */
  | 'VALENCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of EXPERIENCES a list is ordered by: exactly one. */
export type ExperiencesOrder =
  /** By `confidence`. */
  { confidence: Direction; effort?: never; hours?: never; money?: never; observedAt?: never; prevalence?: never; valence?: never; validFrom?: never; validUntil?: never; }
  |  /** By `effort`. */
  { confidence?: never; effort: Direction; hours?: never; money?: never; observedAt?: never; prevalence?: never; valence?: never; validFrom?: never; validUntil?: never; }
  |  /** By `hours`. */
  { confidence?: never; effort?: never; hours: Direction; money?: never; observedAt?: never; prevalence?: never; valence?: never; validFrom?: never; validUntil?: never; }
  |  /** By `money`. */
  { confidence?: never; effort?: never; hours?: never; money: Direction; observedAt?: never; prevalence?: never; valence?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt: Direction; prevalence?: never; valence?: never; validFrom?: never; validUntil?: never; }
  |  /** By `prevalence`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; prevalence: Direction; valence?: never; validFrom?: never; validUntil?: never; }
  |  /** By `valence`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; prevalence?: never; valence: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; prevalence?: never; valence?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; prevalence?: never; valence?: never; validFrom?: never; validUntil: Direction; };

/** A fact that an answer rests on. */
export type Fact = {
  __typename?: 'Fact';
  /** What states it: a node's id, or `TYPE from to` for a relationship. */
  about: Scalars['String']['output'];
  /** How sure its source is of it, 0 to 1; null when nobody said. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /**
   * By how much the answer's number would move if the fact were absent or zero, all else the same; null where it does not bear on
   * that number, or where that is not worked out. Of orchestration and best paths: what a path saves against today, in currency per occurrence, where it moves most. Of capability
   * portfolios: the new value of what is chosen, in currency per year (or hours, or effort, where these are its value). Of
   * ecosystem opportunities: the friction value of all groups; of growth outlooks: that outside; of journeys: that of all stages, each
   * friction once; all three in currency per year. Of plans: what the path of a job saves, as for orchestration. Of contrasts of two
   * segments: their difference, in currency per occurrence.
   */
  effect?: Maybe<Scalars['Float']['output']>;
  /** The day it was last seen to be so. */
  observedAt?: Maybe<Scalars['Date']['output']>;
  /** The property that counts; null where several do, or the relationship as such. */
  property?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source?: Maybe<Source>;
};

/** Which numbers; all conditions given hold. */
export type FloatFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least this. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most this. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What to forecast, for whom, and how to test it. */
export type ForecastInput = {
  /**
   * Learns only from relationships known on this day and not ended before it (neither validFrom nor observedAt later, validUntil
   * not earlier; without a date they count as known), and tests against those known only later.
   */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The share of each customer's relationships that is held out for the test, at least one, 0 to 0.9; 0 holds nothing out. With `asOf` the day decides instead. */
  backtestShare?: Scalars['Float']['input'];
  /** Customers' ids, each counted once; missing: all, as far as an answer holds 10,000 predictions; empty: nobody. All customers are learnt from. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Predictions for each customer, 1 to 100; fewer where nothing speaks for more. */
  first?: Scalars['Int']['input'];
  /** The relationship to forecast. */
  relationship: ForecastTarget;
  /** Draws what is held out: the same seed and graph give the same answer. */
  seed?: Scalars['Int']['input'];
};

/** What can be forecast. */
export type ForecastTarget =
  /** The ecosystems that a customer engages in. */
  | 'ENGAGES_IN'
  /** The jobs that a customer has; not what is a step, at any depth, of a job that it has. */
  | 'HAS_JOB'
  /** The offerings that a customer uses: live ones of some provider that are open to it. */
  | 'USES';

/** Something that stands in the way of exactly one job. */
export type Friction = Node & {
  __typename?: 'Friction';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<ExperiencesCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExperiencesCustomerOrder>>;
};


/** Something that stands in the way of exactly one job. */
export type FrictionJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedJobOrder>>;
};


/** Something that stands in the way of exactly one job. */
export type FrictionRelievedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelievesOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelievesOfferingOrder>>;
};

/** Frictions summed up. */
export type FrictionAggregate = {
  __typename?: 'FrictionAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
};

/** A page of frictions. */
export type FrictionConnection = {
  __typename?: 'FrictionConnection';
  /** All of them summed up, whatever the page. */
  aggregate: FrictionAggregate;
  /** The frictions with their cursors. */
  edges: Array<FrictionEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<FrictionAggregate>;
  /** The frictions alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of frictions. */
export type FrictionConnectionGroupsArgs = {
  by: FrictionGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `customers` reaches, along EXPERIENCES. */
export type FrictionCustomerConnection = {
  __typename?: 'FrictionCustomerConnection';
  /** All of them summed up, whatever the page. */
  aggregate: ExperiencesCustomerAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<FrictionCustomerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ExperiencesCustomerAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `customers` reaches, along EXPERIENCES. */
export type FrictionCustomerConnectionGroupsArgs = {
  by?: InputMaybe<CustomerGroupBy>;
  byProperty?: InputMaybe<ExperiencesGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which frictions; all conditions given hold, so `{}` is all of them. */
export type FrictionFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<FrictionFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<FrictionFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<FrictionFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By what `customers` reaches. */
  customers?: InputMaybe<ExperiencesCustomersFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By what `jobs` reaches. */
  jobs?: InputMaybe<RelatedJobsFilter>;
  /** By `kind`. */
  kind?: InputMaybe<FrictionKindFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `relievedBy` reaches. */
  relievedBy?: InputMaybe<RelievesOfferingsFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
};

/** What frictions are grouped by. */
export type FrictionGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `customers` reaches. */
  | 'CUSTOMERS'
  /** By each node that `jobs` reaches. */
  | 'JOBS'
  /** By their `kind`. */
  | 'KIND'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `relievedBy` reaches. */
  | 'RELIEVED_BY'
  /** By the source they cite. */
  | 'SOURCE';

/** A friction to create or change. A property not given stays, null removes it. */
export type FrictionInput = {
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<FrictionJobEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `jobs` reaches, along HINDERS. */
export type FrictionJobConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which FrictionKind; all conditions given hold. */
export type FrictionKindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<FrictionKind>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<FrictionKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What frictions are ordered by: exactly one. */
export type FrictionOrder =
  /** By `confidence`. */
  { confidence: Direction; customers?: never; id?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; relievedBy?: never; }
  |  /** By how many `customers` reaches. */
  { confidence?: never; customers: Direction; id?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; relievedBy?: never; }
  |  /** By `id`. */
  { confidence?: never; customers?: never; id: Direction; jobs?: never; kind?: never; name?: never; observedAt?: never; relievedBy?: never; }
  |  /** By how many `jobs` reaches. */
  { confidence?: never; customers?: never; id?: never; jobs: Direction; kind?: never; name?: never; observedAt?: never; relievedBy?: never; }
  |  /** By `kind`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind: Direction; name?: never; observedAt?: never; relievedBy?: never; }
  |  /** By `name`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; name: Direction; observedAt?: never; relievedBy?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; name?: never; observedAt: Direction; relievedBy?: never; }
  |  /** By how many `relievedBy` reaches. */
  { confidence?: never; customers?: never; id?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; relievedBy: Direction; };

/** A page of what `relievedBy` reaches, along RELIEVES. */
export type FrictionRelievedByConnection = {
  __typename?: 'FrictionRelievedByConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelievesOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<FrictionRelievedByEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelievesOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `relievedBy` reaches, along RELIEVES. */
export type FrictionRelievedByConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelievesGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What a friction costs the customers. */
export type FrictionValue = {
  __typename?: 'FrictionValue';
  /** The friction. */
  friction: Friction;
  /** In currency per year. */
  value: Scalars['Float']['output'];
};

/** The graph as a whole. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** The one currency of every amount of money in it, as in ISO 4217. */
  currency: Scalars['String']['output'];
  /**
   * A checksum of all nodes, relationships, properties and types of the model, whatever their order: two graphs share it exactly
   * when an import of one's export gives the other. Values count as an import would store them: a whole number in a property of the
   * model's floats as a float, the text of a day in one of its days as that day. Written-back scores, recorded analyses and changes are not in it. Asking for it reads the whole graph,
   * for which a request has longer (`THROUGHLINE_WHOLE_GRAPH_DEADLINE_MS`).
   */
  fingerprint: Scalars['String']['output'];
  /** The version of the formulas behind every measure. */
  formulaVersion: Scalars['Int']['output'];
  /** How many nodes the model's labels have. */
  nodes: Scalars['Float']['output'];
  /** How many relationships there are between them. */
  relationships: Scalars['Float']['output'];
};

/** What a group has in common. */
export type GroupKey = {
  __typename?: 'GroupKey';
  /** The related node, where a list is grouped by one. */
  node?: Maybe<Node>;
  /** How many groups there are, of which `top` are listed at most. */
  outOf: Scalars['Int']['output'];
  /** The value, or the id of the related node; null: a group of those without one. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** Who is looking, at whom, and for what. */
export type GrowthInput = {
  /** Customers' ids, each counted once; missing: all, empty: nobody. */
  customers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The outside share from which the verdict is EXPLOSIVE, 0 to 1, inclusive. */
  cutOff?: Scalars['Float']['input'];
  /** Moves at most, and blind spots at most, 1 to 1000. */
  first?: Scalars['Int']['input'];
  /** Chooses the moves; missing: the verdict does. */
  objective?: InputMaybe<GrowthObjective>;
  /** The focal provider's id. */
  provider: Scalars['ID']['input'];
  /** Currency per hour, 0 to 10⁸, for customers that state none; without it their time counts nothing. */
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
  /** Changes imagined for this question alone. */
  whatIf?: InputMaybe<Array<WhatIfChange>>;
};

/** Where to act, and with what. */
export type GrowthMove = {
  __typename?: 'GrowthMove';
  /** Where most of it takes place; null where it is not said. */
  ecosystem?: Maybe<Ecosystem>;
  /** Who lends one of the missing capabilities, or has it with a maturity of 4 or more, by id. */
  holders: Array<Provider>;
  /** Whether it is inside the provider's journey. */
  inside: Scalars['Boolean']['output'];
  /** The step to act on. */
  job: Job;
  /** What the focal provider would have to get for the offering: all that it needs and the provider does not hold. Empty where the offering is live. */
  missing: Array<Capability>;
  /** The job of the customers that it is a step of; where there are several, the one with most of the value. Ask for `orchestration` of it. */
  of: Job;
  /** The offering open to one of the customers that takes away most: INCREMENTAL, of the provider's own; EXPLOSIVE, of anybody's, or a concept. Null where none takes anything away. */
  offering?: Maybe<Offering>;
  /** Its place among the moves, from 1. */
  order: Scalars['Int']['output'];
  /** Who acts: who offers it, the focal provider where it is among those or nobody offers it; null without an offering. */
  provider?: Maybe<Provider>;
  /** Why, and what would be done, for people. */
  reason: Scalars['String']['output'];
  /** What the offering takes away of the value at least, in currency per year; null without one. */
  relieves?: Maybe<Scalars['Float']['output']>;
  /** The step's friction value inside or outside, in currency per year. */
  value: Scalars['Float']['output'];
};

/** What growth is wanted. */
export type GrowthObjective =
  /** Beyond one's own journey: what the customers want to get done, whoever's offerings it takes. */
  | 'EXPLOSIVE'
  /** More of what is sold today: better inside one's own journey. */
  | 'INCREMENTAL';

/**
 * Where growth lies for a provider, in currency per year. A group is *inside* when the provider operates a touchpoint toward its
 * step or toward the job that the customer has, or when the customer uses today an offering of the provider's that serves the
 * step; else it is *outside*. Inside and outside add up to the customers' friction value.
 */
export type GrowthOutlook = {
  __typename?: 'GrowthOutlook';
  /** How many blind spots there are. */
  blindSpotCount: Scalars['Int']['output'];
  /** The steps of the customers' jobs in which the provider takes no part, the most friction value first, ties by id. */
  blindSpots: Array<BlindSpot>;
  /** What the answer rests on; the effect of a fact is on the friction value outside, in currency per year. */
  evidence: EvidenceSummary;
  /** GEN_3 for EXPLOSIVE; else GEN_2 where EMOTION makes 10 % or more of inside, else GEN_1. Null without a verdict. */
  generation?: Maybe<JourneyGeneration>;
  /** Friction value inside the provider's journey. */
  inside: Scalars['Float']['output'];
  /** Where to act first for the objective: INCREMENTAL, the steps inside; EXPLOSIVE, those outside; the most friction value first, ties by id. */
  moves: Array<GrowthMove>;
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** Friction value outside it. */
  outside: Scalars['Float']['output'];
  /** outside / (inside + outside), 0 to 1; null where that is 0. */
  outsideShare?: Maybe<Scalars['Float']['output']>;
  /** What Gen 1 work can reach: inside, but for frictions of kind EMOTION. */
  reachableByGen1: Scalars['Float']['output'];
  /** What Gen 2 work can reach: all inside. */
  reachableByGen2: Scalars['Float']['output'];
  /** What Gen 3 work can reach: inside and outside. */
  reachableByGen3: Scalars['Float']['output'];
  /** EXPLOSIVE where the outside share reaches the cut-off, else INCREMENTAL; null without friction value. */
  verdict?: Maybe<GrowthObjective>;
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of HAS_JOB summed up. */
export type HasJobAggregate = {
  __typename?: 'HasJobAggregate';
  /** Their `band`. */
  band: ValueAggregate;
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `frequencyPerMonth`. */
  frequencyPerMonth: NumberAggregate;
  /** Their `importance`. */
  importance: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `opportunityScore`. */
  opportunityScore: NumberAggregate;
  /** Their `overServed`. */
  overServed: ValueAggregate;
  /** Their `satisfaction`. */
  satisfaction: NumberAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** The customers reached, summed up. */
export type HasJobCustomerAggregate = {
  __typename?: 'HasJobCustomerAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The customers themselves. */
  node: CustomerAggregate;
  /** The relationships to them. */
  properties: HasJobAggregate;
};

/** Which customers reached; all conditions given hold of the same one. */
export type HasJobCustomerFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<HasJobCustomerFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<HasJobCustomerFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<HasJobCustomerFilter>>;
  /** By the customer itself. */
  node?: InputMaybe<CustomerFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<HasJobFilter>;
};

/** What the customers reached are ordered by: exactly one. */
export type HasJobCustomerOrder =
  /** By the customer itself. */
  { node: CustomerOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: HasJobOrder; };

/** Conditions on the customers reached; all given hold. */
export type HasJobCustomersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<HasJobCustomerFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<HasJobCustomerFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<HasJobCustomerFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<HasJobCustomerFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<HasJobCustomerFilter>;
};

/** Conditions on the properties of HAS_JOB; all given hold. */
export type HasJobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<HasJobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<HasJobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<HasJobFilter>>;
  /** By `band`. */
  band?: InputMaybe<OpportunityBandFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `frequencyPerMonth`. */
  frequencyPerMonth?: InputMaybe<FloatFilter>;
  /** By `importance`. */
  importance?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `opportunityScore`. */
  opportunityScore?: InputMaybe<FloatFilter>;
  /** By `overServed`. */
  overServed?: InputMaybe<BooleanFilter>;
  /** By `satisfaction`. */
  satisfaction?: InputMaybe<FloatFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of HAS_JOB what it reaches is grouped by. */
export type HasJobGroupBy =
  /** By their `band`. */
  | 'BAND'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `frequencyPerMonth`. */
  | 'FREQUENCY_PER_MONTH'
  /** By their `importance`. */
  | 'IMPORTANCE'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `opportunityScore`. */
  | 'OPPORTUNITY_SCORE'
  /** By their `overServed`. */
  | 'OVER_SERVED'
  /** By their `satisfaction`. */
  | 'SATISFACTION'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** The jobs reached, summed up. */
export type HasJobJobAggregate = {
  __typename?: 'HasJobJobAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The jobs themselves. */
  node: JobAggregate;
  /** The relationships to them. */
  properties: HasJobAggregate;
};

/** Which jobs reached; all conditions given hold of the same one. */
export type HasJobJobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<HasJobJobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<HasJobJobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<HasJobJobFilter>>;
  /** By the job itself. */
  node?: InputMaybe<JobFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<HasJobFilter>;
};

/** What the jobs reached are ordered by: exactly one. */
export type HasJobJobOrder =
  /** By the job itself. */
  { node: JobOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: HasJobOrder; };

/** Conditions on the jobs reached; all given hold. */
export type HasJobJobsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<HasJobJobFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<HasJobJobFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<HasJobJobFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<HasJobJobFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<HasJobJobFilter>;
};

/** Which property of HAS_JOB a list is ordered by: exactly one. */
export type HasJobOrder =
  /** By `band`. */
  { band: Direction; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `confidence`. */
  { band?: never; confidence: Direction; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `frequencyPerMonth`. */
  { band?: never; confidence?: never; frequencyPerMonth: Direction; importance?: never; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `importance`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance: Direction; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt: Direction; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `opportunityScore`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore: Direction; overServed?: never; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `overServed`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore?: never; overServed: Direction; satisfaction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `satisfaction`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { band?: never; confidence?: never; frequencyPerMonth?: never; importance?: never; observedAt?: never; opportunityScore?: never; overServed?: never; satisfaction?: never; validFrom?: never; validUntil: Direction; };

/** A job has a step, which is a job itself. */
export type HasStep = Relationship & {
  __typename?: 'HasStep';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of HAS_STEP summed up. */
export type HasStepAggregate = {
  __typename?: 'HasStepAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `optional`. */
  optional: ValueAggregate;
  /** Their `position`. */
  position: NumberAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the properties of HAS_STEP; all given hold. */
export type HasStepFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<HasStepFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<HasStepFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<HasStepFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `optional`. */
  optional?: InputMaybe<BooleanFilter>;
  /** By `position`. */
  position?: InputMaybe<IntFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of HAS_STEP what it reaches is grouped by. */
export type HasStepGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `optional`. */
  | 'OPTIONAL'
  /** By their `position`. */
  | 'POSITION'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** The jobs reached, summed up. */
export type HasStepJobAggregate = {
  __typename?: 'HasStepJobAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The jobs themselves. */
  node: JobAggregate;
  /** The relationships to them. */
  properties: HasStepAggregate;
};

/** Which jobs reached; all conditions given hold of the same one. */
export type HasStepJobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<HasStepJobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<HasStepJobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<HasStepJobFilter>>;
  /** By the job itself. */
  node?: InputMaybe<JobFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<HasStepFilter>;
};

/** What the jobs reached are ordered by: exactly one. */
export type HasStepJobOrder =
  /** By the job itself. */
  { node: JobOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: HasStepOrder; };

/** Conditions on the jobs reached; all given hold. */
export type HasStepJobsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<HasStepJobFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<HasStepJobFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<HasStepJobFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<HasStepJobFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<HasStepJobFilter>;
};

/** Which property of HAS_STEP a list is ordered by: exactly one. */
export type HasStepOrder =
  /** By `confidence`. */
  { confidence: Direction; observedAt?: never; optional?: never; position?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; observedAt: Direction; optional?: never; position?: never; validFrom?: never; validUntil?: never; }
  |  /** By `optional`. */
  { confidence?: never; observedAt?: never; optional: Direction; position?: never; validFrom?: never; validUntil?: never; }
  |  /** By `position`. */
  { confidence?: never; observedAt?: never; optional?: never; position: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; observedAt?: never; optional?: never; position?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; observedAt?: never; optional?: never; position?: never; validFrom?: never; validUntil: Direction; };

/** What of a system's value one capability holds up; values per year. */
export type HeldUpValue = {
  __typename?: 'HeldUpValue';
  /** The capability. */
  capability: Capability;
  /** The providers that have or lend it, by id. */
  holders: Array<Provider>;
  /** Its Shapley share of the total: the mean of what is lost without it over all orders of losing them. The shares add up to the total. */
  leverage: Scalars['Float']['output'];
  /** What is lost without it alone, everything else being there. */
  lostWithout: Scalars['Float']['output'];
  /** The offerings that need it, by id. */
  neededBy: Array<Offering>;
  /** The rest of the smallest set in which it holds anything up; empty where it does so alone, or never. */
  needsAlso: Array<Capability>;
  /** leverage / totalValue, 0 to 1; null where the total is 0. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The provider that alone has or lends it; null where there are several, or none. */
  soleHolder?: Maybe<Provider>;
  /** Of the leverage, where it is a mean over random orders; 0 where it is exact. */
  standardError: Scalars['Float']['output'];
};

/** A text with the words that were found in it; a long one is cut around the first of them. */
export type Highlight = {
  __typename?: 'Highlight';
  /** The text in its order; together the parts are the text, with `…` where it was cut. */
  parts: Array<HighlightPart>;
  /** `name` or `description`. */
  property: Scalars['String']['output'];
};

/** A stretch of a text: plain text, never markup. */
export type HighlightPart = {
  __typename?: 'HighlightPart';
  /** Whether it is what was looked for. */
  matched: Scalars['Boolean']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

/** A friction hinders a job. */
export type Hinders = Relationship & {
  __typename?: 'Hinders';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** A relationship on a path. */
export type Hop = {
  __typename?: 'Hop';
  /** Whether the path goes along it; false: against it, so that it leads from the later node to the earlier. */
  forward: Scalars['Boolean']['output'];
  /** What it holds, by name, with the id of its source as `sourceId`; what is missing is not there. */
  properties: Scalars['JSON']['output'];
  /** Its type. */
  type: RelationshipType;
};

/** Which ids; all conditions given hold. */
export type IdFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A job is done in service of another. */
export type InServiceOf = Relationship & {
  __typename?: 'InServiceOf';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Which whole numbers; all conditions given hold. */
export type IntFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least this. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most this. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** An offering hands over to another, at this cost to the customer. */
export type IntegratesWith = Relationship & {
  __typename?: 'IntegratesWith';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of INTEGRATES_WITH summed up. */
export type IntegratesWithAggregate = {
  __typename?: 'IntegratesWithAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `effort`. */
  effort: NumberAggregate;
  /** Their `hours`. */
  hours: NumberAggregate;
  /** Their `money`. */
  money: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the properties of INTEGRATES_WITH; all given hold. */
export type IntegratesWithFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<IntegratesWithFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<IntegratesWithFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<IntegratesWithFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `effort`. */
  effort?: InputMaybe<FloatFilter>;
  /** By `hours`. */
  hours?: InputMaybe<FloatFilter>;
  /** By `money`. */
  money?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of INTEGRATES_WITH what it reaches is grouped by. */
export type IntegratesWithGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `effort`. */
  | 'EFFORT'
  /** By their `hours`. */
  | 'HOURS'
  /** By their `money`. */
  | 'MONEY'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** The offerings reached, summed up. */
export type IntegratesWithOfferingAggregate = {
  __typename?: 'IntegratesWithOfferingAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The offerings themselves. */
  node: OfferingAggregate;
  /** The relationships to them. */
  properties: IntegratesWithAggregate;
};

/** Which offerings reached; all conditions given hold of the same one. */
export type IntegratesWithOfferingFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<IntegratesWithOfferingFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<IntegratesWithOfferingFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<IntegratesWithOfferingFilter>>;
  /** By the offering itself. */
  node?: InputMaybe<OfferingFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<IntegratesWithFilter>;
};

/** What the offerings reached are ordered by: exactly one. */
export type IntegratesWithOfferingOrder =
  /** By the offering itself. */
  { node: OfferingOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: IntegratesWithOrder; };

/** Conditions on the offerings reached; all given hold. */
export type IntegratesWithOfferingsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<IntegratesWithOfferingFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<IntegratesWithOfferingFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<IntegratesWithOfferingFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<IntegratesWithOfferingFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<IntegratesWithOfferingFilter>;
};

/** Which property of INTEGRATES_WITH a list is ordered by: exactly one. */
export type IntegratesWithOrder =
  /** By `confidence`. */
  { confidence: Direction; effort?: never; hours?: never; money?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `effort`. */
  { confidence?: never; effort: Direction; hours?: never; money?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `hours`. */
  { confidence?: never; effort?: never; hours: Direction; money?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `money`. */
  { confidence?: never; effort?: never; hours?: never; money: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type Job = Node & {
  __typename?: 'Job';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<HasJobCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HasJobCustomerOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TakesPlaceInEcosystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TakesPlaceInEcosystemOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobFrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedFrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedFrictionOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobMeansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedJobOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServesOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ServesOfferingOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobPurposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedJobOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobStepOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HasStepJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HasStepJobOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HasStepJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HasStepJobOrder>>;
};


/** What a customer wants to get done, whoever helps: a job-to-be-done, or a step of one. */
export type JobTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedTouchpointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedTouchpointOrder>>;
};

/** Jobs summed up. */
export type JobAggregate = {
  __typename?: 'JobAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `mapStep`. */
  mapStep: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `unaidedEffort`. */
  unaidedEffort: NumberAggregate;
  /** Their `unaidedHours`. */
  unaidedHours: NumberAggregate;
  /** Their `unaidedMoney`. */
  unaidedMoney: NumberAggregate;
};

/** A page of jobs. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** All of them summed up, whatever the page. */
  aggregate: JobAggregate;
  /** The jobs with their cursors. */
  edges: Array<JobEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<JobAggregate>;
  /** The jobs alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of jobs. */
export type JobConnectionGroupsArgs = {
  by: JobGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `customers` reaches, along HAS_JOB. */
export type JobCustomerConnection = {
  __typename?: 'JobCustomerConnection';
  /** All of them summed up, whatever the page. */
  aggregate: HasJobCustomerAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobCustomerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<HasJobCustomerAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `customers` reaches, along HAS_JOB. */
export type JobCustomerConnectionGroupsArgs = {
  by?: InputMaybe<CustomerGroupBy>;
  byProperty?: InputMaybe<HasJobGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: TakesPlaceInEcosystemAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobEcosystemEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<TakesPlaceInEcosystemAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `ecosystems` reaches, along TAKES_PLACE_IN. */
export type JobEcosystemConnectionGroupsArgs = {
  by?: InputMaybe<EcosystemGroupBy>;
  byProperty?: InputMaybe<TakesPlaceInGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which jobs; all conditions given hold, so `{}` is all of them. */
export type JobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<JobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<JobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<JobFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By what `customers` reaches. */
  customers?: InputMaybe<HasJobCustomersFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By what `ecosystems` reaches. */
  ecosystems?: InputMaybe<TakesPlaceInEcosystemsFilter>;
  /** By what `frictions` reaches. */
  frictions?: InputMaybe<RelatedFrictionsFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By `kind`. */
  kind?: InputMaybe<JobKindFilter>;
  /** By `mapStep`. */
  mapStep?: InputMaybe<JobMapStepFilter>;
  /** By what `means` reaches. */
  means?: InputMaybe<RelatedJobsFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `offerings` reaches. */
  offerings?: InputMaybe<ServesOfferingsFilter>;
  /** By what `purposes` reaches. */
  purposes?: InputMaybe<RelatedJobsFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By what `stepOf` reaches. */
  stepOf?: InputMaybe<HasStepJobsFilter>;
  /** By what `steps` reaches. */
  steps?: InputMaybe<HasStepJobsFilter>;
  /** By what `touchpoints` reaches. */
  touchpoints?: InputMaybe<RelatedTouchpointsFilter>;
  /** By `unaidedEffort`. */
  unaidedEffort?: InputMaybe<FloatFilter>;
  /** By `unaidedHours`. */
  unaidedHours?: InputMaybe<FloatFilter>;
  /** By `unaidedMoney`. */
  unaidedMoney?: InputMaybe<FloatFilter>;
};

/** A page of what `frictions` reaches, along HINDERS. */
export type JobFrictionConnection = {
  __typename?: 'JobFrictionConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedFrictionAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobFrictionEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedFrictionAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `frictions` reaches, along HINDERS. */
export type JobFrictionConnectionGroupsArgs = {
  by?: InputMaybe<FrictionGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What jobs are grouped by. */
export type JobGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `customers` reaches. */
  | 'CUSTOMERS'
  /** By each node that `ecosystems` reaches. */
  | 'ECOSYSTEMS'
  /** By each node that `frictions` reaches. */
  | 'FRICTIONS'
  /** By their `kind`. */
  | 'KIND'
  /** By their `mapStep`. */
  | 'MAP_STEP'
  /** By each node that `means` reaches. */
  | 'MEANS'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `offerings` reaches. */
  | 'OFFERINGS'
  /** By each node that `purposes` reaches. */
  | 'PURPOSES'
  /** By the source they cite. */
  | 'SOURCE'
  /** By each node that `steps` reaches. */
  | 'STEPS'
  /** By each node that `stepOf` reaches. */
  | 'STEP_OF'
  /** By each node that `touchpoints` reaches. */
  | 'TOUCHPOINTS'
  /** By their `unaidedEffort`. */
  | 'UNAIDED_EFFORT'
  /** By their `unaidedHours`. */
  | 'UNAIDED_HOURS'
  /** By their `unaidedMoney`. */
  | 'UNAIDED_MONEY';

/** A job to create or change. A property not given stays, null removes it. */
export type JobInput = {
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Which JobKind; all conditions given hold. */
export type JobKindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<JobKind>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<JobKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** Which JobMapStep; all conditions given hold. */
export type JobMapStepFilter = {
  /** Exactly this. */
  eq?: InputMaybe<JobMapStep>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<JobMapStep>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what `means` reaches, along IN_SERVICE_OF. */
export type JobMeansConnection = {
  __typename?: 'JobMeansConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobMeansEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `means` reaches, along IN_SERVICE_OF. */
export type JobMeansConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: ServesOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobOfferingEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ServesOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `offerings` reaches, along SERVES. */
export type JobOfferingConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<ServesGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What jobs are ordered by: exactly one. */
export type JobOrder =
  /** By `confidence`. */
  { confidence: Direction; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `customers` reaches. */
  { confidence?: never; customers: Direction; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `ecosystems` reaches. */
  { confidence?: never; customers?: never; ecosystems: Direction; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `frictions` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions: Direction; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `id`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id: Direction; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `kind`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind: Direction; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `mapStep`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep: Direction; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `means` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means: Direction; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `name`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name: Direction; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt: Direction; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `offerings` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings: Direction; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `purposes` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes: Direction; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `stepOf` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf: Direction; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `steps` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps: Direction; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By how many `touchpoints` reaches. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints: Direction; unaidedEffort?: never; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `unaidedEffort`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort: Direction; unaidedHours?: never; unaidedMoney?: never; }
  |  /** By `unaidedHours`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours: Direction; unaidedMoney?: never; }
  |  /** By `unaidedMoney`. */
  { confidence?: never; customers?: never; ecosystems?: never; frictions?: never; id?: never; kind?: never; mapStep?: never; means?: never; name?: never; observedAt?: never; offerings?: never; purposes?: never; stepOf?: never; steps?: never; touchpoints?: never; unaidedEffort?: never; unaidedHours?: never; unaidedMoney: Direction; };

/** A page of what `purposes` reaches, along IN_SERVICE_OF. */
export type JobPurposeConnection = {
  __typename?: 'JobPurposeConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobPurposeEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `purposes` reaches, along IN_SERVICE_OF. */
export type JobPurposeConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: HasStepJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobStepEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<HasStepJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `steps` reaches, along HAS_STEP. */
export type JobStepConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<HasStepGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: HasStepJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobStepOfEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<HasStepJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `stepOf` reaches, along HAS_STEP. */
export type JobStepOfConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<HasStepGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedTouchpointAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<JobTouchpointEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedTouchpointAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `touchpoints` reaches, along TOWARD. */
export type JobTouchpointConnectionGroupsArgs = {
  by?: InputMaybe<TouchpointGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What the frictions of a job cost the customers. */
export type JobValue = {
  __typename?: 'JobValue';
  /** The job. */
  job: Job;
  /** In currency per year. */
  value: Scalars['Float']['output'];
};

/** A customer's way to a job. */
export type Journey = {
  __typename?: 'Journey';
  /** The stages as a service-blueprint table: CSV with a header, a row a stage; text that a spreadsheet would take for a formula is led by an apostrophe. */
  blueprintCsv: Scalars['String']['output'];
  /** The facts that the stages rest on. */
  evidence: EvidenceSummary;
  /** The generation asked for. */
  generation: JourneyGeneration;
  /** The stages as a Mermaid flowchart, left to right: coloured by presence, pivots framed. */
  mermaid: Scalars['String']['output'];
  /** What was left out, and why. */
  notes: Array<Note>;
  /** GEN_2: the indexes, from 0, of the stages whose valence differs by 2 or more from that of the last stage before them that has one. Else empty. */
  pivots: Array<Scalars['Int']['output']>;
  /** In service of what: the jobs up the purpose ladder, the nearest first, ties by id. */
  purpose: Array<Job>;
  /** GEN_1 and GEN_2: the provider's touchpoints toward the job or what is below it, by position, ties by id. GEN_3: every step of the job in its order, optional ones too. */
  stages: Array<JourneyStage>;
};

/** The generations of journey work. */
export type JourneyGeneration =
  /** Where, when and how the customer meets the provider, and its frictions. */
  | 'GEN_1'
  /** That with the customer's emotions and their turns. */
  | 'GEN_2'
  /** All that the customer wants to get done, with the provider or without it. */
  | 'GEN_3';

/** One stage of a journey. */
export type JourneyStage = {
  __typename?: 'JourneyStage';
  /** The touchpoint's channel. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Where it takes place, the largest share first. */
  ecosystems: Array<Ecosystem>;
  /** What the frictions of the steps there cost all of these customers, in currency per year, the most first; a friction of several stages is told at each. */
  frictions: Array<FrictionValue>;
  /** The step; of a touchpoint the first job of the journey toward which it leads. */
  job?: Maybe<Job>;
  /** How long the touchpoint takes. */
  minutes?: Maybe<Scalars['Float']['output']>;
  /**
   * GEN_3: how the provider takes part in what the customer uses today for the step: FOREGROUND, it offers some of it; BACKGROUND, it
   * is inside some of it; AWARE, it has a touchpoint toward the step or the job, or is present in an ecosystem of the step; else
   * ABSENT. Null in GEN_1 and GEN_2, and without a provider.
   */
  presence?: Maybe<Presence>;
  /** The touchpoint; GEN_3: the provider's first toward the step, null where it has none. */
  touchpoint?: Maybe<Touchpoint>;
  /** How the touchpoint feels, −2, awful, to +2; null in GEN_1. */
  valence?: Maybe<Scalars['Float']['output']>;
};

/** What the missing capabilities of one kind contribute together; values per year. */
export type KindOfLeverage = {
  __typename?: 'KindOfLeverage';
  /** How many of them are chosen. */
  chosen: Scalars['Int']['output'];
  /** What building the chosen ones costs, in currency. */
  cost: Scalars['Float']['output'];
  /** The kind; null for those that state none. */
  kind?: Maybe<CapabilityKind>;
  /** Their Shapley shares together; over all kinds this is the total new value. */
  leverage: Scalars['Float']['output'];
  /** How many are missing. */
  missing: Scalars['Int']['output'];
  /** leverage / totalNewValue, 0 to 1; null where the total is 0. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** A provider lends a capability to others; what a partner lends counts as held. */
export type Lends = Relationship & {
  __typename?: 'Lends';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of LENDS summed up. */
export type LendsAggregate = {
  __typename?: 'LendsAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `cost`. */
  cost: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the capabilities reached; all given hold. */
export type LendsCapabilitiesFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<LendsCapabilityFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<LendsCapabilityFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<LendsCapabilityFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<LendsCapabilityFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<LendsCapabilityFilter>;
};

/** The capabilities reached, summed up. */
export type LendsCapabilityAggregate = {
  __typename?: 'LendsCapabilityAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The capabilities themselves. */
  node: CapabilityAggregate;
  /** The relationships to them. */
  properties: LendsAggregate;
};

/** Which capabilities reached; all conditions given hold of the same one. */
export type LendsCapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<LendsCapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<LendsCapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<LendsCapabilityFilter>>;
  /** By the capability itself. */
  node?: InputMaybe<CapabilityFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<LendsFilter>;
};

/** What the capabilities reached are ordered by: exactly one. */
export type LendsCapabilityOrder =
  /** By the capability itself. */
  { node: CapabilityOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: LendsOrder; };

/** Conditions on the properties of LENDS; all given hold. */
export type LendsFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<LendsFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<LendsFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<LendsFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `cost`. */
  cost?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of LENDS what it reaches is grouped by. */
export type LendsGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `cost`. */
  | 'COST'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of LENDS a list is ordered by: exactly one. */
export type LendsOrder =
  /** By `confidence`. */
  { confidence: Direction; cost?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `cost`. */
  { confidence?: never; cost: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; cost?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; cost?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; cost?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** The providers reached, summed up. */
export type LendsProviderAggregate = {
  __typename?: 'LendsProviderAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The providers themselves. */
  node: ProviderAggregate;
  /** The relationships to them. */
  properties: LendsAggregate;
};

/** Which providers reached; all conditions given hold of the same one. */
export type LendsProviderFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<LendsProviderFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<LendsProviderFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<LendsProviderFilter>>;
  /** By the provider itself. */
  node?: InputMaybe<ProviderFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<LendsFilter>;
};

/** What the providers reached are ordered by: exactly one. */
export type LendsProviderOrder =
  /** By the provider itself. */
  { node: ProviderOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: LendsOrder; };

/** Conditions on the providers reached; all given hold. */
export type LendsProvidersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<LendsProviderFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<LendsProviderFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<LendsProviderFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<LendsProviderFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<LendsProviderFilter>;
};

/** A relationship that the graph does not have, proposed from what it has; try it with `whatIf`. */
export type MissingRelationship = {
  __typename?: 'MissingRelationship';
  /** Why it is proposed. */
  because: RelationshipReason;
  /** What it takes, in currency: of PARTNERS_WITH what the partner asks for lending what is missing; null where nothing states it, as of SERVES and LENDS. */
  cost?: Maybe<Scalars['Float']['output']>;
  /** Where it would lead from. */
  from: Node;
  /** What that rests on: the job that the offering serves, the friction that it relieves, or the capabilities lent or had. */
  through: Array<Node>;
  /** Where it would lead to. */
  to: Node;
  /** SERVES: the offering might serve the step. PARTNERS_WITH: what the partner lends would count as held. LENDS: a partner would lend what it has. */
  type: RelationshipType;
};

/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Forgets recorded analyses and takes their scores away. An id that is not there is no fault. */
  deleteAnalyses: WriteResult;
  /**
   * Deletes nodes, and with them their relationships, which are counted apart. An id that is not there is no fault. A node with
   * relationships to nodes outside the model, which others made and no undo could bring back, is refused: GRAPH_RULE.
   */
  deleteNodes: WriteResult;
  /** Deletes relationships. One that is not there is no fault; `properties` are not looked at. */
  deleteRelationships: WriteResult;
  /**
   * Runs an analysis and records it: question, parameters, formula version, the fingerprint of the graph, answer and time. Its
   * scores are written onto nodes, for Neo4j Bloom and other readers of the graph, in place of those of the run before. The
   * fingerprint reads the whole graph, for which a request has longer (`THROUGHLINE_WHOLE_GRAPH_DEADLINE_MS`). Refused with UNAVAILABLE where the graph keeps changing meanwhile.
   */
  recordAnalysis: Analysis;
  /** Takes the scores of recorded analyses off the nodes and relationships, which are counted in `changed`; the records stay. */
  removeScores: WriteResult;
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
export type MutationDeleteAnalysesArgs = {
  ids: Array<Scalars['ID']['input']>;
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
export type MutationRecordAnalysisArgs = {
  input: RecordAnalysisInput;
  writeScores?: Scalars['Boolean']['input'];
};


/** What can be changed. Every mutation is all or nothing; a refused one lists its faults in `extensions.faults`. */
export type MutationRemoveScoresArgs = {
  kinds?: InputMaybe<Array<AnalysisKind>>;
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** What a change did to one node. */
export type NodeChange = {
  __typename?: 'NodeChange';
  /** What happened. */
  action: ChangeAction;
  /** What is there, by name: everything of a created node, the different properties of a changed one. Null without history. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What was there, by name: everything of a deleted node, the different properties of a changed one. Null without history. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Its id; null where others made it without one. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its kind; null for a node that is no noun of the model. */
  kind?: Maybe<NodeKind>;
  /** The names of the properties that are different now; empty where it was created or deleted. */
  properties: Array<Scalars['String']['output']>;
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

/** A way from node to node. */
export type NodePath = {
  __typename?: 'NodePath';
  /** The product of the confidences that its relationships state, 0 to 1; null where none states one. Missing ones count 1 and are noted. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The relationships in order. */
  hops: Array<Hop>;
  /** The nodes in order, both ends included; one more than hops. */
  nodes: Array<Node>;
};

/** A page of paths. */
export type NodePathConnection = {
  __typename?: 'NodePathConnection';
  /** Whether everything was looked at, hubs apart; a note names the budget that ended a truncated answer. What is listed is in order either way. */
  completeness: Completeness;
  /** The paths with their cursors. */
  edges: Array<NodePathEdge>;
  /** The relationships that the paths listed on this page go along; they have no effect on a number. */
  evidence: EvidenceSummary;
  /** The paths. */
  nodes: Array<NodePath>;
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** Where the page stands among all of them; ask for the next with `after: endCursor`. */
  pageInfo: PageInfo;
};

/** A path and its place in the list. */
export type NodePathEdge = {
  __typename?: 'NodePathEdge';
  /** The place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The path. */
  node: NodePath;
};

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

/** Numbers summed up; a missing one is left out. */
export type NumberAggregate = {
  __typename?: 'NumberAggregate';
  /** Their arithmetic mean: `sum` over `count`; null when none is given. */
  average?: Maybe<Scalars['Float']['output']>;
  /** How many are given. */
  count: Scalars['Int']['output'];
  /** How many different ones are given. */
  distinct: Scalars['Int']['output'];
  /** The largest; null when none is given. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The smallest; null when none is given. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Their sum, each rounded to twelve decimals, so that it is the same in any order; null when none is given. */
  sum?: Maybe<Scalars['Float']['output']>;
};

/** What can keep an offering from being chosen for a step. */
export type Obstacle =
  /** Constraints of the question. */
  | 'CONSTRAINT'
  /** The SERVES relationship states no hours, money and effort. */
  | 'COST_MISSING'
  /** It is not open to the customer's market. */
  | 'OTHER_MARKET'
  /** It is planned, or a concept, and the question asks for what is to be had today. */
  | 'PLANNED'
  /** A relationship that the graph does not have: see `relationship`. */
  | 'RELATIONSHIP_MISSING';

/** A touchpoint belongs to an offering. */
export type Of = Relationship & {
  __typename?: 'Of';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<RelatedCapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedCapabilityOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedCustomerOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingEmbeddedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOfferingOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingEmbedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOfferingOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingIntegratedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegratesWithOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IntegratesWithOfferingOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegratesWithOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IntegratesWithOfferingOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServesJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ServesJobOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedProviderOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingRelievesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelievesFrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelievesFrictionOrder>>;
};


/** A product, service or platform that can be chosen to get a step done; without a provider it is a concept. */
export type OfferingTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedTouchpointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedTouchpointOrder>>;
};

/** Offerings summed up. */
export type OfferingAggregate = {
  __typename?: 'OfferingAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `status`. */
  status: ValueAggregate;
};

/** A page of what `capabilities` reaches, along REQUIRES. */
export type OfferingCapabilityConnection = {
  __typename?: 'OfferingCapabilityConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedCapabilityAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingCapabilityEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedCapabilityAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `capabilities` reaches, along REQUIRES. */
export type OfferingCapabilityConnectionGroupsArgs = {
  by?: InputMaybe<CapabilityGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: OfferingAggregate;
  /** The offerings with their cursors. */
  edges: Array<OfferingEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<OfferingAggregate>;
  /** The offerings alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of offerings. */
export type OfferingConnectionGroupsArgs = {
  by: OfferingGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `customers` reaches, along USES. */
export type OfferingCustomerConnection = {
  __typename?: 'OfferingCustomerConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedCustomerAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingCustomerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedCustomerAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Customer>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `customers` reaches, along USES. */
export type OfferingCustomerConnectionGroupsArgs = {
  by?: InputMaybe<CustomerGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingEmbeddedInEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `embeddedIn` reaches, along EMBEDS. */
export type OfferingEmbeddedInConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingEmbedsEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `embeds` reaches, along EMBEDS. */
export type OfferingEmbedsConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which offerings; all conditions given hold, so `{}` is all of them. */
export type OfferingFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<OfferingFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<OfferingFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<OfferingFilter>>;
  /** By what `capabilities` reaches. */
  capabilities?: InputMaybe<RelatedCapabilitiesFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By what `customers` reaches. */
  customers?: InputMaybe<RelatedCustomersFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By what `embeddedIn` reaches. */
  embeddedIn?: InputMaybe<RelatedOfferingsFilter>;
  /** By what `embeds` reaches. */
  embeds?: InputMaybe<RelatedOfferingsFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By what `integratedBy` reaches. */
  integratedBy?: InputMaybe<IntegratesWithOfferingsFilter>;
  /** By what `integrations` reaches. */
  integrations?: InputMaybe<IntegratesWithOfferingsFilter>;
  /** By what `jobs` reaches. */
  jobs?: InputMaybe<ServesJobsFilter>;
  /** By `kind`. */
  kind?: InputMaybe<OfferingKindFilter>;
  /** By `markets`. */
  markets?: InputMaybe<StringListFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `providers` reaches. */
  providers?: InputMaybe<RelatedProvidersFilter>;
  /** By what `relieves` reaches. */
  relieves?: InputMaybe<RelievesFrictionsFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `status`. */
  status?: InputMaybe<OfferingStatusFilter>;
  /** By `tags`. */
  tags?: InputMaybe<StringListFilter>;
  /** By what `touchpoints` reaches. */
  touchpoints?: InputMaybe<RelatedTouchpointsFilter>;
};

/** What offerings are grouped by. */
export type OfferingGroupBy =
  /** By each node that `capabilities` reaches. */
  | 'CAPABILITIES'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `customers` reaches. */
  | 'CUSTOMERS'
  /** By each node that `embeddedIn` reaches. */
  | 'EMBEDDED_IN'
  /** By each node that `embeds` reaches. */
  | 'EMBEDS'
  /** By each node that `integratedBy` reaches. */
  | 'INTEGRATED_BY'
  /** By each node that `integrations` reaches. */
  | 'INTEGRATIONS'
  /** By each node that `jobs` reaches. */
  | 'JOBS'
  /** By their `kind`. */
  | 'KIND'
  /** By each of their `markets`. */
  | 'MARKETS'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `providers` reaches. */
  | 'PROVIDERS'
  /** By each node that `relieves` reaches. */
  | 'RELIEVES'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `status`. */
  | 'STATUS'
  /** By each of their `tags`. */
  | 'TAGS'
  /** By each node that `touchpoints` reaches. */
  | 'TOUCHPOINTS';

/** A offering to create or change. A property not given stays, null removes it. */
export type OfferingInput = {
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  /** All of them summed up, whatever the page. */
  aggregate: IntegratesWithOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingIntegratedByEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<IntegratesWithOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `integratedBy` reaches, along INTEGRATES_WITH. */
export type OfferingIntegratedByConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<IntegratesWithGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: IntegratesWithOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingIntegrationEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<IntegratesWithOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `integrations` reaches, along INTEGRATES_WITH. */
export type OfferingIntegrationConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<IntegratesWithGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: ServesJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingJobEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ServesJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `jobs` reaches, along SERVES. */
export type OfferingJobConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<ServesGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which OfferingKind; all conditions given hold. */
export type OfferingKindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<OfferingKind>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<OfferingKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What offerings are ordered by: exactly one. */
export type OfferingOrder =
  /** By how many `capabilities` reaches. */
  { capabilities: Direction; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By `confidence`. */
  { capabilities?: never; confidence: Direction; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `customers` reaches. */
  { capabilities?: never; confidence?: never; customers: Direction; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `embeddedIn` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn: Direction; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `embeds` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds: Direction; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By `id`. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id: Direction; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `integratedBy` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy: Direction; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `integrations` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations: Direction; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `jobs` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs: Direction; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By `kind`. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind: Direction; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By `name`. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name: Direction; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By `observedAt`. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt: Direction; providers?: never; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `providers` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers: Direction; relieves?: never; status?: never; touchpoints?: never; }
  |  /** By how many `relieves` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves: Direction; status?: never; touchpoints?: never; }
  |  /** By `status`. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status: Direction; touchpoints?: never; }
  |  /** By how many `touchpoints` reaches. */
  { capabilities?: never; confidence?: never; customers?: never; embeddedIn?: never; embeds?: never; id?: never; integratedBy?: never; integrations?: never; jobs?: never; kind?: never; name?: never; observedAt?: never; providers?: never; relieves?: never; status?: never; touchpoints: Direction; };

/** A page of what `providers` reaches, along OFFERS. */
export type OfferingProviderConnection = {
  __typename?: 'OfferingProviderConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedProviderAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingProviderEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedProviderAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `providers` reaches, along OFFERS. */
export type OfferingProviderConnectionGroupsArgs = {
  by?: InputMaybe<ProviderGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelievesFrictionAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingRelievesEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelievesFrictionAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Friction>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `relieves` reaches, along RELIEVES. */
export type OfferingRelievesConnectionGroupsArgs = {
  by?: InputMaybe<FrictionGroupBy>;
  byProperty?: InputMaybe<RelievesGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which OfferingStatus; all conditions given hold. */
export type OfferingStatusFilter = {
  /** Exactly this. */
  eq?: InputMaybe<OfferingStatus>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<OfferingStatus>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what `touchpoints` reaches, along OF. */
export type OfferingTouchpointConnection = {
  __typename?: 'OfferingTouchpointConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedTouchpointAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<OfferingTouchpointEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedTouchpointAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `touchpoints` reaches, along OF. */
export type OfferingTouchpointConnectionGroupsArgs = {
  by?: InputMaybe<TouchpointGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** What would open a step, or the whole path, once every obstacle is gone. */
export type Opening = {
  __typename?: 'Opening';
  /** The arguments of the question that are in the way, such as `withoutProviders` or `limits.money`; `minConfidence` and `asOf` where they leave out what would do. */
  constraints: Array<Scalars['String']['output']>;
  /** What building and the relationship take together, in currency; null where one of them is not known. Other obstacles have no price. */
  cost?: Maybe<Scalars['Float']['output']>;
  /** What a planned offering or a concept needs and is not held, with `relationship` what is then still missing; for the whole path what the best one with planned offerings misses. */
  missingCapabilities: Array<Capability>;
  /** What building these takes, in currency; 0 for none, null where one states no buildCost. */
  missingCost?: Maybe<Scalars['Float']['output']>;
  /** The least value of a limit, or of `maxProviders`, that leaves a path while the others stay, or, where the search for it was bounded, one that does; null for anything else. */
  needed?: Maybe<Scalars['Float']['output']>;
  /** What stands in the way. */
  obstacles: Array<Obstacle>;
  /** What could then be chosen for the step; null where the whole path is meant. */
  offering?: Maybe<Offering>;
  /** A relationship that the graph does not have, and that this opening takes; null where it takes none. */
  relationship?: Maybe<MissingRelationship>;
};

/** A provider operates a touchpoint. */
export type Operates = Relationship & {
  __typename?: 'Operates';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Which OpportunityBand; all conditions given hold. */
export type OpportunityBandFilter = {
  /** Exactly this. */
  eq?: InputMaybe<OpportunityBand>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<OpportunityBand>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  /**
   * With PARETO and REPRESENTATIVE, where not the whole front is listed: every Pareto-optimal cost has a listed one, on whatever page,
   * that is at most this much more in hours, money and effort each, as a share (0.1: 10 %) of the ranges over those found; a note says
   * the same, rounded up. Null where all of them are listed, where it is not known, and with BEST and DIVERSE.
   */
  epsilon?: Maybe<Scalars['Float']['output']>;
  /** The facts that the paths shown and today rest on. */
  evidence: EvidenceSummary;
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
  /** What each provider of the best path, the allowed one of least generalised cost, is worth to it: the best path without it. Searched only where it is selected, as far as the time allows; empty without a path, and, with a note, where the best one is not known. */
  robustness: Array<ProviderLoss>;
  /** The cheapest way, by generalised cost, with what the customer uses today and unaided, whatever the constraints; null where a step cannot be done so. */
  today?: Maybe<OrchestrationPath>;
  /** How many Pareto-optimal costs (PARETO, REPRESENTATIVE) or allowed paths (BEST, DIVERSE) there are; null above 2³¹ − 1, and where counting them is as hard as listing them. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Steps that no live offering (with `includePlanned` no offering) open to the customer serves and that cannot be done unaided, whatever the constraints. */
  unserved: Array<Job>;
  /** With `whatIf`: what it changes against the graph as it is; null without. */
  whatChanged?: Maybe<OrchestrationDifference>;
  /** Why there is no path: the steps at which nothing may be chosen, or else the constraints to blame, and what would open them; empty where there are paths. Worked out only where it is selected, as far as the time allows. */
  whyNot: Array<BlockedStep>;
};

/**
 * The answer in the changed graph beside that in the graph as it is, to the same question. Compared are all paths selected, with
 * PARETO up to 1,000 of each, with BEST and DIVERSE the first ones on either side, as many as `first`. Where the graph as it is lacks what the
 * question names, there is nothing before.
 */
export type OrchestrationDifference = {
  __typename?: 'OrchestrationDifference';
  /** Whether all paths selected of both were compared; a note says why not. */
  completeness: Completeness;
  /** The least generalised cost of the allowed paths in the changed graph; null without any. */
  costAfter?: Maybe<Cost>;
  /** The least generalised cost of the allowed paths in the graph as it is; null without any. */
  costBefore?: Maybe<Cost>;
  /** The first ten gained; a path is told by its choices, whatever they cost. */
  gained: Array<OrchestrationPath>;
  /** How many paths are selected now and were not. */
  gainedCount: Scalars['Int']['output'];
  /** The first ten lost, as they are in the graph as it is. */
  lost: Array<OrchestrationPath>;
  /** How many paths were selected and are no more. */
  lostCount: Scalars['Int']['output'];
  /** Why not all were compared, or what is not known. */
  notes: Array<Note>;
  /** The yearly value of the cheapest allowed path after less that before, in currency per year; each is against its own today. Null where one of them is. */
  valueDifference?: Maybe<Scalars['Float']['output']>;
};

/** Whose job, and which ways to get it done to list. Constraints that contradict each other are no error: the answer is empty, with a note. */
export type OrchestrationInput = {
  /** The endCursor of the page before, of the same question. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Looks at the graph as known on this day: relationships valid then, first and last day included, and nodes and relationships not observed later. What states no day is kept; a customer, job or other node that the question names and that was observed only later is NOT_FOUND. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The customer's id. */
  customer: Scalars['ID']['input'];
  /** With DIVERSE, the least share of the steps taken in which each path differs from every one listed before it, 0 to 1; one step at least. */
  difference?: Scalars['Float']['input'];
  /** Paths at most, 1 to 100. */
  first?: Scalars['Int']['input'];
  /** A handoff between two offerings that nothing is known to connect. Each part 0 to 10⁸. */
  handoff?: CostInput;
  /** Whether PLANNED offerings and concepts may be chosen too; each path then says which capabilities they miss. */
  includePlanned?: Scalars['Boolean']['input'];
  /** The job's id; a job that the customer does not have is fine, it has no yearly value. */
  job: Scalars['ID']['input'];
  /** What the whole path may cost at most, inclusive. */
  limits?: InputMaybe<CostLimits>;
  /** Providers shown on a path at most, 0 or more; 0 leaves only unaided, and concepts where they are asked for. */
  maxProviders?: InputMaybe<Scalars['Int']['input']>;
  /** Looks past every relationship of a stated confidence below this, 0 to 1, as if the graph did not have it, for today too. What states none is kept, and noted where it is of a type that the confidence of a path rests on. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Id of a provider that must be the one shown on at least one step. */
  mustUseProvider?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the only providers whose offerings may be chosen; unaided stays allowed, and empty leaves only that; concepts are out. */
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
  /** Changes imagined for this question alone. */
  whatIf?: InputMaybe<Array<WhatIfChange>>;
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
  /** A read-only Cypher statement that shows it in Neo4j Browser or Bloom: the customer, the job with its steps, what is chosen, who offers it, and the integrations between. */
  cypher: Scalars['String']['output'];
  /** One or two sentences on it, composed from its numbers: what it takes, and what it saves against today. */
  explanation: Scalars['String']['output'];
  /** The handoffs alone. */
  handoffCost: Cost;
  /** Between each offering and the next one chosen, over what is skipped or done unaided between them. */
  handoffs: Array<Handoff>;
  /** What its planned offerings and concepts need and is not held: by the offering's provider; for a concept, by the focal provider or, without one, by nobody. */
  missingCapabilities: Array<Capability>;
  /** What building these takes, in currency; 0 for none, null, with a note, where one states no buildCost. */
  missingCost?: Maybe<Scalars['Float']['output']>;
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
  /** The first, by id, of the providers that the question leaves the offering; null for a concept. */
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of PARTNERS_WITH summed up. */
export type PartnersWithAggregate = {
  __typename?: 'PartnersWithAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `cost`. */
  cost: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the properties of PARTNERS_WITH; all given hold. */
export type PartnersWithFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<PartnersWithFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<PartnersWithFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<PartnersWithFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `cost`. */
  cost?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of PARTNERS_WITH what it reaches is grouped by. */
export type PartnersWithGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `cost`. */
  | 'COST'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of PARTNERS_WITH a list is ordered by: exactly one. */
export type PartnersWithOrder =
  /** By `confidence`. */
  { confidence: Direction; cost?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `cost`. */
  { confidence?: never; cost: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; cost?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; cost?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; cost?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** The providers reached, summed up. */
export type PartnersWithProviderAggregate = {
  __typename?: 'PartnersWithProviderAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The providers themselves. */
  node: ProviderAggregate;
  /** The relationships to them. */
  properties: PartnersWithAggregate;
};

/** Which providers reached; all conditions given hold of the same one. */
export type PartnersWithProviderFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<PartnersWithProviderFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<PartnersWithProviderFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<PartnersWithProviderFilter>>;
  /** By the provider itself. */
  node?: InputMaybe<ProviderFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<PartnersWithFilter>;
};

/** What the providers reached are ordered by: exactly one. */
export type PartnersWithProviderOrder =
  /** By the provider itself. */
  { node: ProviderOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: PartnersWithOrder; };

/** Conditions on the providers reached; all given hold. */
export type PartnersWithProvidersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<PartnersWithProviderFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<PartnersWithProviderFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<PartnersWithProviderFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<PartnersWithProviderFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<PartnersWithProviderFilter>;
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
  /** Ways that differ: the first in the order, then each time the first that differs from all before it in the share of the steps that `difference` says. */
  | 'DIVERSE'
  /** Every Pareto-optimal cost, one path each: no other allowed path costs no more in all three parts and less in one. Of too many to be compared some hundred that stand for all, and a note says how well, or that it is not known. */
  | 'PARETO'
  /** Nine at most that stand for every Pareto-optimal cost: those of the least hours, money, effort and generalised cost, and those that represent the rest best; a note says how well, or that it is not known. Where there are too many for all to be compared they are taken from those that some weighing of hours, money and effort puts first, which a note says too. */
  | 'REPRESENTATIVE';

/** From a purpose to actions. */
export type Plan = {
  __typename?: 'Plan';
  /** The facts that the paths of the plan and today rest on. */
  evidence: EvidenceSummary;
  /** What was left out or bounded, and why. */
  notes: Array<Note>;
  /** In service of what. */
  purpose: Job;
  /** What to do: job by job, the one that saves most in a year first, ties by id; within a job in the order of its steps, optional ones left out. */
  steps: Array<PlanStep>;
};

/** What sort of action it is. */
export type PlanAction =
  /** To create an offering, where there is none, planned or live, and it cannot be done unaided. */
  | 'CREATE'
  /** To launch a planned offering, or a concept of nobody's yet. */
  | 'LAUNCH'
  /** To leave it to the customer, who does it best with no offering. */
  | 'UNAIDED'
  /** To use a live offering. */
  | 'USE';

/** One thing to do. */
export type PlanStep = {
  __typename?: 'PlanStep';
  /** What sort of action it is. */
  action: PlanAction;
  /** Who acts: the provider of the offering; the focal one for concepts and CREATE. Null where the customer does, or nobody is known. */
  actor?: Maybe<Provider>;
  /** Where most of it takes place; null where it is not said. */
  ecosystem?: Maybe<Ecosystem>;
  /** What gets done: the step of that job. */
  job?: Maybe<Job>;
  /** What the actor needs for it and does not hold; without an actor, all that is needed. Empty for what is live. */
  missing: Array<Capability>;
  /** The job of the customer in service of the purpose. */
  of?: Maybe<Job>;
  /** How: with which offering; null for UNAIDED and CREATE. */
  offering?: Maybe<Offering>;
  /** When: its place in the plan, from 1. */
  order: Scalars['Int']['output'];
  /** What the step saves against today, in currency per year, handoffs apart; negative where today is cheaper. Null without a today or a frequency. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The step as a sentence. */
  what: Scalars['String']['output'];
};

/** Two portfolios beside each other; differences are after less before. */
export type PortfolioComparison = {
  __typename?: 'PortfolioComparison';
  /** The portfolio that is compared. */
  after: CapabilityPortfolio;
  /** The portfolio that is compared with. */
  before: CapabilityPortfolio;
  /** The capabilities that differ, those whose leverage moved most first. */
  capabilities: Array<CapabilityChange>;
  /** Of what the chosen cost, in currency. */
  costDifference: Scalars['Float']['output'];
  /** Of the new value of the chosen, per year. */
  newValueDifference: Scalars['Float']['output'];
  /** Of the new value of all missing capabilities, per year; where all leverage is exact, what the capabilities' leverage differs by adds up to it. */
  totalNewValueDifference: Scalars['Float']['output'];
};

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
  /** Whether it is proven that nothing for as much money has more new value, and nothing cheaper as much. */
  exact: Scalars['Boolean']['output'];
  /** Per year. */
  newValue: Scalars['Float']['output'];
  /** Of the total, 0 to 1; null where the total is 0. */
  valueShare?: Maybe<Scalars['Float']['output']>;
};

/** The portfolio solved again and again, with what is uncertain drawn from where Evidence says it lies. */
export type PortfolioScenarios = {
  __typename?: 'PortfolioScenarios';
  /** Every capability that some scenario chose, most often first. */
  chosen: Array<ScenarioCapability>;
  /** Whether all scenarios asked for were solved in time; if not, the shares are of those that were. */
  complete: Scalars['Boolean']['output'];
  /** How many scenarios were solved. */
  count: Scalars['Int']['output'];
  /** The most new value, per year. */
  highest?: Maybe<Scalars['Float']['output']>;
  /** How many stated properties were drawn from an interval; with 0 every scenario is the same. */
  intervals: Scalars['Int']['output'];
  /** The least new value of the chosen in any scenario, per year; null without any. */
  lowest?: Maybe<Scalars['Float']['output']>;
  /** The new value in the middle, per year. */
  median?: Maybe<Scalars['Float']['output']>;
  /** For how many the choice was proven the best. */
  proven: Scalars['Int']['output'];
  /** What the draws began from. */
  seed: Scalars['Int']['output'];
};

/** Something that a customer is likely to take up. */
export type Prediction = {
  __typename?: 'Prediction';
  /** The five parts of the score that weigh most: what the customer has that speaks for it, or, by popularity, customers that have it. */
  because: Array<PredictionReason>;
  /** With `asOf`: whether the graph has it at a later date. Null without. */
  cameTrue?: Maybe<Scalars['Boolean']['output']>;
  /** Who. */
  customer: Customer;
  /** Above 0, higher is likelier; comparable within one answer only. By popularity: the share of customers that have it. */
  score: Scalars['Float']['output'];
  /** The ecosystem, offering or job; the customer does not have it. */
  target: Node;
};

/** One part of a score. */
export type PredictionReason = {
  __typename?: 'PredictionReason';
  /** What speaks for the prediction. */
  node: Node;
  /** What it adds to the score, above 0. */
  weight: Scalars['Float']['output'];
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

/** Which PresenceRole; all conditions given hold. */
export type PresenceRoleFilter = {
  /** Exactly this. */
  eq?: InputMaybe<PresenceRole>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<PresenceRole>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A provider is present in an ecosystem. */
export type PresentIn = Relationship & {
  __typename?: 'PresentIn';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of PRESENT_IN summed up. */
export type PresentInAggregate = {
  __typename?: 'PresentInAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `role`. */
  role: ValueAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** The ecosystems reached, summed up. */
export type PresentInEcosystemAggregate = {
  __typename?: 'PresentInEcosystemAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The ecosystems themselves. */
  node: EcosystemAggregate;
  /** The relationships to them. */
  properties: PresentInAggregate;
};

/** Which ecosystems reached; all conditions given hold of the same one. */
export type PresentInEcosystemFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<PresentInEcosystemFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<PresentInEcosystemFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<PresentInEcosystemFilter>>;
  /** By the ecosystem itself. */
  node?: InputMaybe<EcosystemFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<PresentInFilter>;
};

/** What the ecosystems reached are ordered by: exactly one. */
export type PresentInEcosystemOrder =
  /** By the ecosystem itself. */
  { node: EcosystemNodeOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: PresentInOrder; };

/** Conditions on the ecosystems reached; all given hold. */
export type PresentInEcosystemsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<PresentInEcosystemFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<PresentInEcosystemFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<PresentInEcosystemFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<PresentInEcosystemFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<PresentInEcosystemFilter>;
};

/** Conditions on the properties of PRESENT_IN; all given hold. */
export type PresentInFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<PresentInFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<PresentInFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<PresentInFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `role`. */
  role?: InputMaybe<PresenceRoleFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of PRESENT_IN what it reaches is grouped by. */
export type PresentInGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `role`. */
  | 'ROLE'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of PRESENT_IN a list is ordered by: exactly one. */
export type PresentInOrder =
  /** By `confidence`. */
  { confidence: Direction; observedAt?: never; role?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; observedAt: Direction; role?: never; validFrom?: never; validUntil?: never; }
  |  /** By `role`. */
  { confidence?: never; observedAt?: never; role: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; observedAt?: never; role?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; observedAt?: never; role?: never; validFrom?: never; validUntil: Direction; };

/** The providers reached, summed up. */
export type PresentInProviderAggregate = {
  __typename?: 'PresentInProviderAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The providers themselves. */
  node: ProviderAggregate;
  /** The relationships to them. */
  properties: PresentInAggregate;
};

/** Which providers reached; all conditions given hold of the same one. */
export type PresentInProviderFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<PresentInProviderFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<PresentInProviderFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<PresentInProviderFilter>>;
  /** By the provider itself. */
  node?: InputMaybe<ProviderFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<PresentInFilter>;
};

/** What the providers reached are ordered by: exactly one. */
export type PresentInProviderOrder =
  /** By the provider itself. */
  { node: ProviderOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: PresentInOrder; };

/** Conditions on the providers reached; all given hold. */
export type PresentInProvidersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<PresentInProviderFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<PresentInProviderFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<PresentInProviderFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<PresentInProviderFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<PresentInProviderFilter>;
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProviderHasCapabilityCapabilityOrder>>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentInEcosystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentInEcosystemOrder>>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderLendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LendsCapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LendsCapabilityOrder>>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOfferingOrder>>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnersWithProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnersWithProviderOrder>>;
};


/** Somebody who offers something: a firm, a platform, a public body or a community. */
export type ProviderTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedTouchpointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedTouchpointOrder>>;
};

/** Providers summed up. */
export type ProviderAggregate = {
  __typename?: 'ProviderAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `kind`. */
  kind: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
};

/** A page of what `capabilities` reaches, along HAS_CAPABILITY. */
export type ProviderCapabilityConnection = {
  __typename?: 'ProviderCapabilityConnection';
  /** All of them summed up, whatever the page. */
  aggregate: ProviderHasCapabilityCapabilityAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderCapabilityEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ProviderHasCapabilityCapabilityAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `capabilities` reaches, along HAS_CAPABILITY. */
export type ProviderCapabilityConnectionGroupsArgs = {
  by?: InputMaybe<CapabilityGroupBy>;
  byProperty?: InputMaybe<ProviderHasCapabilityGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: ProviderAggregate;
  /** The providers with their cursors. */
  edges: Array<ProviderEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<ProviderAggregate>;
  /** The providers alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of providers. */
export type ProviderConnectionGroupsArgs = {
  by: ProviderGroupBy;
  top?: Scalars['Int']['input'];
};

/** A page of what `ecosystems` reaches, along PRESENT_IN. */
export type ProviderEcosystemConnection = {
  __typename?: 'ProviderEcosystemConnection';
  /** All of them summed up, whatever the page. */
  aggregate: PresentInEcosystemAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderEcosystemEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<PresentInEcosystemAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Ecosystem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `ecosystems` reaches, along PRESENT_IN. */
export type ProviderEcosystemConnectionGroupsArgs = {
  by?: InputMaybe<EcosystemGroupBy>;
  byProperty?: InputMaybe<PresentInGroupBy>;
  top?: Scalars['Int']['input'];
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

/** Which providers; all conditions given hold, so `{}` is all of them. */
export type ProviderFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ProviderFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ProviderFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ProviderFilter>>;
  /** By what `capabilities` reaches. */
  capabilities?: InputMaybe<ProviderHasCapabilityCapabilitiesFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By what `ecosystems` reaches. */
  ecosystems?: InputMaybe<PresentInEcosystemsFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By `kind`. */
  kind?: InputMaybe<ProviderKindFilter>;
  /** By what `lends` reaches. */
  lends?: InputMaybe<LendsCapabilitiesFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `offerings` reaches. */
  offerings?: InputMaybe<RelatedOfferingsFilter>;
  /** By what `partners` reaches. */
  partners?: InputMaybe<PartnersWithProvidersFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By what `touchpoints` reaches. */
  touchpoints?: InputMaybe<RelatedTouchpointsFilter>;
};

/** What providers are grouped by. */
export type ProviderGroupBy =
  /** By each node that `capabilities` reaches. */
  | 'CAPABILITIES'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By each node that `ecosystems` reaches. */
  | 'ECOSYSTEMS'
  /** By their `kind`. */
  | 'KIND'
  /** By each node that `lends` reaches. */
  | 'LENDS'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `offerings` reaches. */
  | 'OFFERINGS'
  /** By each node that `partners` reaches. */
  | 'PARTNERS'
  /** By the source they cite. */
  | 'SOURCE'
  /** By each node that `touchpoints` reaches. */
  | 'TOUCHPOINTS';

/** A provider has a capability. */
export type ProviderHasCapability = Relationship & {
  __typename?: 'ProviderHasCapability';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of HAS_CAPABILITY summed up. */
export type ProviderHasCapabilityAggregate = {
  __typename?: 'ProviderHasCapabilityAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `maturity`. */
  maturity: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the capabilities reached; all given hold. */
export type ProviderHasCapabilityCapabilitiesFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
};

/** The capabilities reached, summed up. */
export type ProviderHasCapabilityCapabilityAggregate = {
  __typename?: 'ProviderHasCapabilityCapabilityAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The capabilities themselves. */
  node: CapabilityAggregate;
  /** The relationships to them. */
  properties: ProviderHasCapabilityAggregate;
};

/** Which capabilities reached; all conditions given hold of the same one. */
export type ProviderHasCapabilityCapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ProviderHasCapabilityCapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ProviderHasCapabilityCapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ProviderHasCapabilityCapabilityFilter>>;
  /** By the capability itself. */
  node?: InputMaybe<CapabilityFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<ProviderHasCapabilityFilter>;
};

/** What the capabilities reached are ordered by: exactly one. */
export type ProviderHasCapabilityCapabilityOrder =
  /** By the capability itself. */
  { node: CapabilityOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: ProviderHasCapabilityOrder; };

/** Conditions on the properties of HAS_CAPABILITY; all given hold. */
export type ProviderHasCapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ProviderHasCapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ProviderHasCapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ProviderHasCapabilityFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `maturity`. */
  maturity?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of HAS_CAPABILITY what it reaches is grouped by. */
export type ProviderHasCapabilityGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `maturity`. */
  | 'MATURITY'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** Which property of HAS_CAPABILITY a list is ordered by: exactly one. */
export type ProviderHasCapabilityOrder =
  /** By `confidence`. */
  { confidence: Direction; maturity?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `maturity`. */
  { confidence?: never; maturity: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; maturity?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; maturity?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; maturity?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** The providers reached, summed up. */
export type ProviderHasCapabilityProviderAggregate = {
  __typename?: 'ProviderHasCapabilityProviderAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The providers themselves. */
  node: ProviderAggregate;
  /** The relationships to them. */
  properties: ProviderHasCapabilityAggregate;
};

/** Which providers reached; all conditions given hold of the same one. */
export type ProviderHasCapabilityProviderFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ProviderHasCapabilityProviderFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ProviderHasCapabilityProviderFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ProviderHasCapabilityProviderFilter>>;
  /** By the provider itself. */
  node?: InputMaybe<ProviderFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<ProviderHasCapabilityFilter>;
};

/** What the providers reached are ordered by: exactly one. */
export type ProviderHasCapabilityProviderOrder =
  /** By the provider itself. */
  { node: ProviderOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: ProviderHasCapabilityOrder; };

/** Conditions on the providers reached; all given hold. */
export type ProviderHasCapabilityProvidersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<ProviderHasCapabilityProviderFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<ProviderHasCapabilityProviderFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<ProviderHasCapabilityProviderFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<ProviderHasCapabilityProviderFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<ProviderHasCapabilityProviderFilter>;
};

/** A provider to create or change. A property not given stays, null removes it. */
export type ProviderInput = {
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Which ProviderKind; all conditions given hold. */
export type ProviderKindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<ProviderKind>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<ProviderKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what `lends` reaches, along LENDS. */
export type ProviderLendsConnection = {
  __typename?: 'ProviderLendsConnection';
  /** All of them summed up, whatever the page. */
  aggregate: LendsCapabilityAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderLendsEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<LendsCapabilityAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Capability>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `lends` reaches, along LENDS. */
export type ProviderLendsConnectionGroupsArgs = {
  by?: InputMaybe<CapabilityGroupBy>;
  byProperty?: InputMaybe<LendsGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What a provider is worth to the best path. */
export type ProviderLoss = {
  __typename?: 'ProviderLoss';
  /** Whether the search for `next` came to its end; where it is TRUNCATED, the search was bounded or its time was up, and whether there is a path without the provider is not known. */
  completeness: Completeness;
  /** What that costs more, in currency per occurrence; null without one. Negative where taking the provider away only makes an offering of several count for another of them. */
  extra?: Maybe<Scalars['Float']['output']>;
  /** The best path without it, within all other constraints; null where there is none, or, with TRUNCATED, where none was found. */
  next?: Maybe<OrchestrationPath>;
  /** The provider. */
  provider: Provider;
  /** The same per year, for all the customers it stands for; null without a frequency too. */
  yearlyExtra?: Maybe<Scalars['Float']['output']>;
};

/** A page of what `offerings` reaches, along OFFERS. */
export type ProviderOfferingConnection = {
  __typename?: 'ProviderOfferingConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderOfferingEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `offerings` reaches, along OFFERS. */
export type ProviderOfferingConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What providers are ordered by: exactly one. */
export type ProviderOrder =
  /** By how many `capabilities` reaches. */
  { capabilities: Direction; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends?: never; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By `confidence`. */
  { capabilities?: never; confidence: Direction; ecosystems?: never; id?: never; kind?: never; lends?: never; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By how many `ecosystems` reaches. */
  { capabilities?: never; confidence?: never; ecosystems: Direction; id?: never; kind?: never; lends?: never; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By `id`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id: Direction; kind?: never; lends?: never; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By `kind`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind: Direction; lends?: never; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By how many `lends` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends: Direction; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By `name`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends?: never; name: Direction; observedAt?: never; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By `observedAt`. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends?: never; name?: never; observedAt: Direction; offerings?: never; partners?: never; touchpoints?: never; }
  |  /** By how many `offerings` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends?: never; name?: never; observedAt?: never; offerings: Direction; partners?: never; touchpoints?: never; }
  |  /** By how many `partners` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends?: never; name?: never; observedAt?: never; offerings?: never; partners: Direction; touchpoints?: never; }
  |  /** By how many `touchpoints` reaches. */
  { capabilities?: never; confidence?: never; ecosystems?: never; id?: never; kind?: never; lends?: never; name?: never; observedAt?: never; offerings?: never; partners?: never; touchpoints: Direction; };

/** A page of what `partners` reaches, along PARTNERS_WITH. */
export type ProviderPartnerConnection = {
  __typename?: 'ProviderPartnerConnection';
  /** All of them summed up, whatever the page. */
  aggregate: PartnersWithProviderAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderPartnerEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<PartnersWithProviderAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `partners` reaches, along PARTNERS_WITH. */
export type ProviderPartnerConnectionGroupsArgs = {
  by?: InputMaybe<ProviderGroupBy>;
  byProperty?: InputMaybe<PartnersWithGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedTouchpointAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<ProviderTouchpointEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedTouchpointAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `touchpoints` reaches, along OPERATES. */
export type ProviderTouchpointConnectionGroupsArgs = {
  by?: InputMaybe<TouchpointGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type Query = {
  __typename?: 'Query';
  /** What has been recorded, the newest first. */
  analyses: AnalysisConnection;
  /** A recorded analysis by its id; null when there is none. */
  analysis?: Maybe<Analysis>;
  /**
   * The best path of each job of each customer, for dashboards: what `orchestration` answers to each of them without constraints, from
   * one reading of the graph. One answer looks at up to 5,000 pairs of a customer and a job that it has, the first ones by id, and at
   * no more than it has time for; a note counts those left out.
   */
  bestPaths?: Maybe<BestPathConnection>;
  /** The capabilities of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  capabilities: CapabilityConnection;
  /** One capability by its id; null when the graph has none of that id. */
  capability?: Maybe<Capability>;
  /**
   * Which capabilities hold up the most value of a whole system of offerings, whoever offers them, and which provider alone holds
   * one. Value is what the offerings save their customers above doing each step unaided, or with an offering that needs no
   * capability.
   */
  capabilityConcentration?: Maybe<CapabilityConcentration>;
  /**
   * Which capabilities to acquire for the most new value: what customers would save with the offerings that the capabilities
   * unlock, the ceiling of what can be captured. With proof, the contribution of each capability, and the whole way from
   * nothing to everything.
   */
  capabilityPortfolio?: Maybe<CapabilityPortfolio>;
  /** One change by its id; null where it is not kept. */
  change?: Maybe<Change>;
  /**
   * What has been written, in the order of commit: one change for each mutation and each batch of an import. No change comes before
   * one that was read already. Changes are kept for a time; a cursor from before it is refused, and so is one of
   * another graph or of writes that a restored backup does not have.
   */
  changes: ChangeConnection;
  /** Where two recorded analyses of one kind differ: in what was asked, in the graph, and in the answer. NOT_FOUND for one that is not there. */
  compareAnalyses?: Maybe<AnalysisComparison>;
  /**
   * Two portfolios beside each other: what rose, what fell, and why. The two may differ in anything but `value`: in who asks, in the
   * budget, in the day that is looked at, or in what is imagined.
   */
  comparePortfolios?: Maybe<PortfolioComparison>;
  /**
   * How is this connected to that: the typed paths between any two nodes, or from a node to all nodes of a kind, best evidence first:
   * more confidence, then fewer hops, then hop by hop the smaller id, the smaller relationship type, and forward before backward. A path
   * of which no relationship states a confidence counts as certain, and so comes before all less certain ones. No path has a node twice. Nodes with more than 1,000 relationships of one of the types asked for are hubs: a path may begin or end
   * there, and crosses one only where it is in `via`; a note counts those met. One question reads at most 100,000 relationships, hop
   * by hop and for 3 seconds, and then looks at 500,000 paths under way at most; where that does not do, the answer is TRUNCATED: true for
   * as many hops as its note says, and in order.
   */
  connections?: Maybe<NodePathConnection>;
  /**
   * Which customers share this job and differ most in what stands in the way, so that one answer serves both badly: the pairs
   * that differ most first, ties by ids; pairs that do not differ, as far as can be told, are left out.
   */
  contrastingSegments?: Maybe<Array<SegmentContrast>>;
  /** One customer by its id; null when the graph has none of that id. */
  customer?: Maybe<Customer>;
  /** The customers of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  customers: CustomerConnection;
  /**
   * Read-only Cypher for integrators. It is planned first, and run only when every operator and procedure of the plan is on the
   * list of what reads the graph; LOAD CSV, SHOW, TERMINATE and writes are refused, installed functions, and what grows or nests
   * without a bound, such as reduce. It ends with the request's deadline, and with BAD_USER_INPUT where the answer is larger than
   * 10,000,000 bytes, as Neo4j sends it, or holds more than 1,000,000 values, those in lists and maps counted.
   */
  cypher?: Maybe<CypherResult>;
  /**
   * What in the graph answers rest on badly: facts that are stale, that one source alone or nobody vouches for, that observations
   * contradict, that are orphaned, and inputs that are missing; those on which most friction value hangs first. It reads the whole graph, for which a request has longer
   * (`THROUGHLINE_WHOLE_GRAPH_DEADLINE_MS`).
   */
  dataQuality?: Maybe<DataQuality>;
  /** One ecosystem by its id; null when the graph has none of that id. */
  ecosystem?: Maybe<Ecosystem>;
  /**
   * In which ecosystems the customers' friction lies, what they spend there, and how to engage: the friction value of their jobs,
   * shared out to where the jobs take place. Every ecosystem of the graph is listed, also with 0.
   */
  ecosystemOpportunities?: Maybe<EcosystemOpportunities>;
  /** The ecosystems of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  ecosystems: EcosystemConnection;
  /**
   * Which ecosystem a customer will enter, which offering it will adopt, which job it will take up: learnt from what all customers
   * have, by the method that best tells what was held out. A method that is not proven better than popularity is not used.
   */
  engagementForecast?: Maybe<EngagementForecast>;
  /** The evidence of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  evidence: EvidenceConnection;
  /** One evidence by its id; null when the graph has none of that id. */
  evidenceById?: Maybe<Evidence>;
  /** One friction by its id; null when the graph has none of that id. */
  friction?: Maybe<Friction>;
  /** The frictions of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  frictions: FrictionConnection;
  /** The graph as a whole. */
  graph: GraphInfo;
  /**
   * What share of the customers' friction lies inside the provider's own journey and what outside, which generation of journey
   * work reaches how much of it, and where to act first for incremental or for explosive growth.
   */
  growthOutlook?: Maybe<GrowthOutlook>;
  /** One job by its id; null when the graph has none of that id. */
  job?: Maybe<Job>;
  /** The jobs of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  jobs: JobConnection;
  /**
   * One customer's way to one job, in three generations: GEN_1, the provider's touchpoints with their frictions; GEN_2, the same
   * with how they feel and where that turns; GEN_3, every step of the job, with the provider or without it. Ask for several under
   * aliases to see them side by side.
   */
  journey?: Maybe<Journey>;
  /** Any node by its id; null when the graph does not have it. */
  node?: Maybe<Node>;
  /** One offering by its id; null when the graph has none of that id. */
  offering?: Maybe<Offering>;
  /** The offerings of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  offerings: OfferingConnection;
  /**
   * Which orchestration of anyone's offerings gets this customer's job done with least time, money and effort: the ways to
   * choose an offering, or none, for each step, with what they cost, handoffs included, and what they are worth against today.
   */
  orchestration?: Maybe<Orchestration>;
  /**
   * What, when, where and how, from a purpose down to the first action and who acts: the customer's jobs in service of the purpose,
   * each done by its cheapest path with live offerings; where there is none, with planned ones and concepts as well, and where a
   * step has none of these either, somebody has to create one.
   */
  plan?: Maybe<Plan>;
  /** One provider by its id; null when the graph has none of that id. */
  provider?: Maybe<Provider>;
  /** The providers of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  providers: ProviderConnection;
  /**
   * Nodes whose name or description holds these words, best first. Words count, not query syntax: every sign is read as text. Up to
   * eight words may be beginnings of longer ones, stand behind d', l', m' or o' as in "O'Reilly" if they are of 3 to 32 letters, or have
   * one typo if they are of 4 to 32 letters without a digit; of more words each is looked for as it stands, and so are runs of Chinese or
   * Japanese signs, which stand anywhere in a text. What holds a word as it stands comes first, and a name counts more than a
   * description. Nodes that others wrote without an id are left out.
   */
  search: Array<SearchHit>;
  /** One source by its id; null when the graph has none of that id. */
  source?: Maybe<Source>;
  /** The sources of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  sources: SourceConnection;
  /** One touchpoint by its id; null when the graph has none of that id. */
  touchpoint?: Maybe<Touchpoint>;
  /** The touchpoints of the graph. In the order of names, what others wrote past the model without a name is left out; `doctor` finds it. */
  touchpoints: TouchpointConnection;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryAnalysesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<AnalysisKind>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryAnalysisArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryBestPathsArgs = {
  input: BestPathsInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CapabilityOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCapabilityConcentrationArgs = {
  input: CapabilityConcentrationInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCapabilityPortfolioArgs = {
  input: CapabilityPortfolioInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCompareAnalysesArgs = {
  after: Scalars['ID']['input'];
  before: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryComparePortfoliosArgs = {
  after: CapabilityPortfolioInput;
  before: CapabilityPortfolioInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryConnectionsArgs = {
  input: ConnectionsInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryContrastingSegmentsArgs = {
  first?: Scalars['Int']['input'];
  job: Scalars['ID']['input'];
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryCypherArgs = {
  limit?: Scalars['Int']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  statement: Scalars['String']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryDataQualityArgs = {
  input?: DataQualityInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryEcosystemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryEcosystemOpportunitiesArgs = {
  input: EcosystemInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryEcosystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EcosystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EcosystemNodeOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryEngagementForecastArgs = {
  input: ForecastInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvidenceOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryEvidenceByIdArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryFrictionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryFrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FrictionOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryGrowthOutlookArgs = {
  input: GrowthInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JobOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryJourneyArgs = {
  customer: Scalars['ID']['input'];
  generation: JourneyGeneration;
  job: Scalars['ID']['input'];
  provider?: InputMaybe<Scalars['ID']['input']>;
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryOfferingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfferingOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryOrchestrationArgs = {
  input: OrchestrationInput;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryPlanArgs = {
  customer: Scalars['ID']['input'];
  provider?: InputMaybe<Scalars['ID']['input']>;
  purpose: Scalars['ID']['input'];
  valueOfTime?: InputMaybe<Scalars['Float']['input']>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProviderOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  query: Scalars['String']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrder>>;
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryTouchpointArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists hold 20 unless `first` or `last` says otherwise, at most 1000. */
export type QueryTouchpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TouchpointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TouchpointOrder>>;
};

/** The analysis to record: exactly one. */
export type RecordAnalysisInput =
  /** Records `Query.capabilityPortfolio`, and writes `leverage` (where it is in currency) and `inTop70` (with a target share of 0.7) onto Capabilities. */
  { capabilityPortfolio: CapabilityPortfolioInput; ecosystemOpportunities?: never; engagementForecast?: never; growthOutlook?: never; orchestration?: never; }
  |  /**
   * Records `Query.ecosystemOpportunities`, and writes `ecosystemOpportunity` onto Ecosystems, `frictionValue` onto Frictions and
   * `opportunityScore` onto the customers' HAS_JOB: of all of them, not of the page alone.
   */
  { capabilityPortfolio?: never; ecosystemOpportunities: EcosystemInput; engagementForecast?: never; growthOutlook?: never; orchestration?: never; }
  |  /** Records `Query.engagementForecast`. */
  { capabilityPortfolio?: never; ecosystemOpportunities?: never; engagementForecast: ForecastInput; growthOutlook?: never; orchestration?: never; }
  |  /** Records `Query.growthOutlook`, and writes `frictionValue` and `outsideShare` onto the Jobs that are steps, and `outsideShare` onto the Provider. */
  { capabilityPortfolio?: never; ecosystemOpportunities?: never; engagementForecast?: never; growthOutlook: GrowthInput; orchestration?: never; }
  |  /** Records `Query.orchestration`. */
  { capabilityPortfolio?: never; ecosystemOpportunities?: never; engagementForecast?: never; growthOutlook?: never; orchestration: OrchestrationInput; };

/** Conditions on the capabilities reached; all given hold. */
export type RelatedCapabilitiesFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedCapabilityFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedCapabilityFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedCapabilityFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedCapabilityFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedCapabilityFilter>;
};

/** The capabilities reached, summed up. */
export type RelatedCapabilityAggregate = {
  __typename?: 'RelatedCapabilityAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The capabilities themselves. */
  node: CapabilityAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which capabilities reached; all conditions given hold of the same one. */
export type RelatedCapabilityFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedCapabilityFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedCapabilityFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedCapabilityFilter>>;
  /** By the capability itself. */
  node?: InputMaybe<CapabilityFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the capabilities reached are ordered by: exactly one. */
export type RelatedCapabilityOrder =
  /** By the capability itself. */
  { node: CapabilityOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** The customers reached, summed up. */
export type RelatedCustomerAggregate = {
  __typename?: 'RelatedCustomerAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The customers themselves. */
  node: CustomerAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which customers reached; all conditions given hold of the same one. */
export type RelatedCustomerFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedCustomerFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedCustomerFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedCustomerFilter>>;
  /** By the customer itself. */
  node?: InputMaybe<CustomerFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the customers reached are ordered by: exactly one. */
export type RelatedCustomerOrder =
  /** By the customer itself. */
  { node: CustomerOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** Conditions on the customers reached; all given hold. */
export type RelatedCustomersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedCustomerFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedCustomerFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedCustomerFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedCustomerFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedCustomerFilter>;
};

/** The frictions reached, summed up. */
export type RelatedFrictionAggregate = {
  __typename?: 'RelatedFrictionAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The frictions themselves. */
  node: FrictionAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which frictions reached; all conditions given hold of the same one. */
export type RelatedFrictionFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedFrictionFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedFrictionFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedFrictionFilter>>;
  /** By the friction itself. */
  node?: InputMaybe<FrictionFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the frictions reached are ordered by: exactly one. */
export type RelatedFrictionOrder =
  /** By the friction itself. */
  { node: FrictionOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** Conditions on the frictions reached; all given hold. */
export type RelatedFrictionsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedFrictionFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedFrictionFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedFrictionFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedFrictionFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedFrictionFilter>;
};

/** The jobs reached, summed up. */
export type RelatedJobAggregate = {
  __typename?: 'RelatedJobAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The jobs themselves. */
  node: JobAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which jobs reached; all conditions given hold of the same one. */
export type RelatedJobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedJobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedJobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedJobFilter>>;
  /** By the job itself. */
  node?: InputMaybe<JobFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the jobs reached are ordered by: exactly one. */
export type RelatedJobOrder =
  /** By the job itself. */
  { node: JobOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** Conditions on the jobs reached; all given hold. */
export type RelatedJobsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedJobFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedJobFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedJobFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedJobFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedJobFilter>;
};

/** The offerings reached, summed up. */
export type RelatedOfferingAggregate = {
  __typename?: 'RelatedOfferingAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The offerings themselves. */
  node: OfferingAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which offerings reached; all conditions given hold of the same one. */
export type RelatedOfferingFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedOfferingFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedOfferingFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedOfferingFilter>>;
  /** By the offering itself. */
  node?: InputMaybe<OfferingFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the offerings reached are ordered by: exactly one. */
export type RelatedOfferingOrder =
  /** By the offering itself. */
  { node: OfferingOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** Conditions on the offerings reached; all given hold. */
export type RelatedOfferingsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedOfferingFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedOfferingFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedOfferingFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedOfferingFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedOfferingFilter>;
};

/** The providers reached, summed up. */
export type RelatedProviderAggregate = {
  __typename?: 'RelatedProviderAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The providers themselves. */
  node: ProviderAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which providers reached; all conditions given hold of the same one. */
export type RelatedProviderFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedProviderFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedProviderFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedProviderFilter>>;
  /** By the provider itself. */
  node?: InputMaybe<ProviderFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the providers reached are ordered by: exactly one. */
export type RelatedProviderOrder =
  /** By the provider itself. */
  { node: ProviderOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** Conditions on the providers reached; all given hold. */
export type RelatedProvidersFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedProviderFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedProviderFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedProviderFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedProviderFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedProviderFilter>;
};

/** The touchpoints reached, summed up. */
export type RelatedTouchpointAggregate = {
  __typename?: 'RelatedTouchpointAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The touchpoints themselves. */
  node: TouchpointAggregate;
  /** The relationships to them. */
  properties: RelationshipAggregate;
};

/** Which touchpoints reached; all conditions given hold of the same one. */
export type RelatedTouchpointFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelatedTouchpointFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelatedTouchpointFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelatedTouchpointFilter>>;
  /** By the touchpoint itself. */
  node?: InputMaybe<TouchpointFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelationshipFilter>;
};

/** What the touchpoints reached are ordered by: exactly one. */
export type RelatedTouchpointOrder =
  /** By the touchpoint itself. */
  { node: TouchpointOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelationshipOrder; };

/** Conditions on the touchpoints reached; all given hold. */
export type RelatedTouchpointsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelatedTouchpointFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelatedTouchpointFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelatedTouchpointFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelatedTouchpointFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelatedTouchpointFilter>;
};

/** What every relationship of the graph has; it is identified by its type and its two ends. */
export type Relationship = {
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of relationships summed up. */
export type RelationshipAggregate = {
  __typename?: 'RelationshipAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** What a change did to one relationship. */
export type RelationshipChange = {
  __typename?: 'RelationshipChange';
  /** What happened. */
  action: ChangeAction;
  /** What is there, by name: everything of a created one, the different properties of a changed one. Null without history. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What was there, by name: everything of a deleted one, the different properties of a changed one. Null without history. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The id of the node it starts from; null where others made it without one. */
  from?: Maybe<Scalars['ID']['output']>;
  /** The names of the properties that are different now; empty where it was created or deleted. */
  properties: Array<Scalars['String']['output']>;
  /** The id of the node it ends at; null where others made it without one. */
  to?: Maybe<Scalars['ID']['output']>;
  /** Its type. */
  type: Scalars['String']['output'];
};

/** Conditions on the properties of a relationship; all given hold. */
export type RelationshipFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelationshipFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelationshipFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelationshipFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of a relationship what it reaches is grouped by. */
export type RelationshipGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** A relationship of a stated type. */
export type RelationshipInput = {
  /** The id of the node it starts from. */
  from: Scalars['ID']['input'];
  /** Its properties by name; null removes one. */
  properties?: InputMaybe<Scalars['JSON']['input']>;
  /** The id of the node it ends at. */
  to: Scalars['ID']['input'];
};

/** Which property of a relationship a list is ordered by: exactly one. */
export type RelationshipOrder =
  /** By `confidence`. */
  { confidence: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** Why a relationship is proposed; of several reasons for SERVES the first counts, and it comes first. */
export type RelationshipReason =
  /** The partner has a capability that is missing. */
  | 'HAS_CAPABILITY'
  /** The provider lends a capability that is missing. */
  | 'LENDS_CAPABILITY'
  /** The offering serves another step of the same job. */
  | 'NEIGHBOUR_STEP'
  /** The offering relieves a friction that hinders the step. */
  | 'RELIEVES_FRICTION'
  /** The offering serves another job of the same name. */
  | 'SAME_NAME'
  /** The offering serves a job above the step, which counts nowhere while that job has steps. */
  | 'SERVES_ABOVE';

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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of RELIEVES summed up. */
export type RelievesAggregate = {
  __typename?: 'RelievesAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `reduction`. */
  reduction: NumberAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the properties of RELIEVES; all given hold. */
export type RelievesFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelievesFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelievesFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelievesFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `reduction`. */
  reduction?: InputMaybe<FloatFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** The frictions reached, summed up. */
export type RelievesFrictionAggregate = {
  __typename?: 'RelievesFrictionAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The frictions themselves. */
  node: FrictionAggregate;
  /** The relationships to them. */
  properties: RelievesAggregate;
};

/** Which frictions reached; all conditions given hold of the same one. */
export type RelievesFrictionFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelievesFrictionFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelievesFrictionFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelievesFrictionFilter>>;
  /** By the friction itself. */
  node?: InputMaybe<FrictionFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelievesFilter>;
};

/** What the frictions reached are ordered by: exactly one. */
export type RelievesFrictionOrder =
  /** By the friction itself. */
  { node: FrictionOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelievesOrder; };

/** Conditions on the frictions reached; all given hold. */
export type RelievesFrictionsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelievesFrictionFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelievesFrictionFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelievesFrictionFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelievesFrictionFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelievesFrictionFilter>;
};

/** Which property of RELIEVES what it reaches is grouped by. */
export type RelievesGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `reduction`. */
  | 'REDUCTION'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** The offerings reached, summed up. */
export type RelievesOfferingAggregate = {
  __typename?: 'RelievesOfferingAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The offerings themselves. */
  node: OfferingAggregate;
  /** The relationships to them. */
  properties: RelievesAggregate;
};

/** Which offerings reached; all conditions given hold of the same one. */
export type RelievesOfferingFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<RelievesOfferingFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<RelievesOfferingFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<RelievesOfferingFilter>>;
  /** By the offering itself. */
  node?: InputMaybe<OfferingFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<RelievesFilter>;
};

/** What the offerings reached are ordered by: exactly one. */
export type RelievesOfferingOrder =
  /** By the offering itself. */
  { node: OfferingOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: RelievesOrder; };

/** Conditions on the offerings reached; all given hold. */
export type RelievesOfferingsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<RelievesOfferingFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<RelievesOfferingFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<RelievesOfferingFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<RelievesOfferingFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<RelievesOfferingFilter>;
};

/** Which property of RELIEVES a list is ordered by: exactly one. */
export type RelievesOrder =
  /** By `confidence`. */
  { confidence: Direction; observedAt?: never; reduction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; observedAt: Direction; reduction?: never; validFrom?: never; validUntil?: never; }
  |  /** By `reduction`. */
  { confidence?: never; observedAt?: never; reduction: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; observedAt?: never; reduction?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; observedAt?: never; reduction?: never; validFrom?: never; validUntil: Direction; };

/** An offering requires a capability. */
export type Requires = Relationship & {
  __typename?: 'Requires';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** One step of building a portfolio: what it adds to the steps before it. */
export type RoadmapStep = {
  __typename?: 'RoadmapStep';
  /** What to acquire now, by id. */
  capabilities: Array<Capability>;
  /** What that costs to build, in currency. */
  cost: Scalars['Float']['output'];
  /** The orders of the earlier steps with a capability that what this step unlocks needs. */
  dependsOn: Array<Scalars['Int']['output']>;
  /** The new value that this step adds, per year; over all steps it is that of the portfolio. */
  newValue: Scalars['Float']['output'];
  /** From 1. */
  order: Scalars['Int']['output'];
  /** cost / newValue, in years; null where nothing is gained, or where value is not in currency. */
  paybackYears?: Maybe<Scalars['Float']['output']>;
  /** The candidates that have all they need from this step on, by id. */
  unlocks: Array<Offering>;
};

/** How often the scenarios chose a capability. */
export type ScenarioCapability = {
  __typename?: 'ScenarioCapability';
  /** The capability. */
  capability: Capability;
  /** Of the scenarios, above 0 to 1. */
  share: Scalars['Float']['output'];
};

/** A node that the words were found in. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Where the words stand: in the name, then in the description. */
  highlights: Array<Highlight>;
  /** The node. */
  node: Node;
  /** How well it fits, above 0; only to be compared within one answer. Source: BM25 as in Apache Lucene. */
  score: Scalars['Float']['output'];
};

/** Two customers that share a job, and how far apart they are in it. */
export type SegmentContrast = {
  __typename?: 'SegmentContrast';
  /** The one with the smaller id. */
  a: Customer;
  /** The other. */
  b: Customer;
  /**
   * The sum over the frictions of the job's steps of |generalised cost to a − to b|, with what each uses today counted in: in
   * currency, for one occurrence and one of each.
   */
  difference: Scalars['Float']['output'];
  /** The facts that the difference rests on. */
  evidence: EvidenceSummary;
  /** The frictions in which they differ, the most first, ties by id. */
  frictions: Array<Friction>;
  /** Frictions left out of the pair, since a fact is missing that says what they cost one of the two; and what is ignored among the steps of the job, for all pairs alike. */
  notes: Array<Note>;
};

/** An offering serves a job, at this cost to the customer for each occurrence. */
export type Serves = Relationship & {
  __typename?: 'Serves';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of SERVES summed up. */
export type ServesAggregate = {
  __typename?: 'ServesAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `effort`. */
  effort: NumberAggregate;
  /** Their `hours`. */
  hours: NumberAggregate;
  /** Their `money`. */
  money: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** Conditions on the properties of SERVES; all given hold. */
export type ServesFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ServesFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ServesFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ServesFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `effort`. */
  effort?: InputMaybe<FloatFilter>;
  /** By `hours`. */
  hours?: InputMaybe<FloatFilter>;
  /** By `money`. */
  money?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of SERVES what it reaches is grouped by. */
export type ServesGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `effort`. */
  | 'EFFORT'
  /** By their `hours`. */
  | 'HOURS'
  /** By their `money`. */
  | 'MONEY'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** The jobs reached, summed up. */
export type ServesJobAggregate = {
  __typename?: 'ServesJobAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The jobs themselves. */
  node: JobAggregate;
  /** The relationships to them. */
  properties: ServesAggregate;
};

/** Which jobs reached; all conditions given hold of the same one. */
export type ServesJobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ServesJobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ServesJobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ServesJobFilter>>;
  /** By the job itself. */
  node?: InputMaybe<JobFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<ServesFilter>;
};

/** What the jobs reached are ordered by: exactly one. */
export type ServesJobOrder =
  /** By the job itself. */
  { node: JobOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: ServesOrder; };

/** Conditions on the jobs reached; all given hold. */
export type ServesJobsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<ServesJobFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<ServesJobFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<ServesJobFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<ServesJobFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<ServesJobFilter>;
};

/** The offerings reached, summed up. */
export type ServesOfferingAggregate = {
  __typename?: 'ServesOfferingAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The offerings themselves. */
  node: OfferingAggregate;
  /** The relationships to them. */
  properties: ServesAggregate;
};

/** Which offerings reached; all conditions given hold of the same one. */
export type ServesOfferingFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<ServesOfferingFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<ServesOfferingFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<ServesOfferingFilter>>;
  /** By the offering itself. */
  node?: InputMaybe<OfferingFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<ServesFilter>;
};

/** What the offerings reached are ordered by: exactly one. */
export type ServesOfferingOrder =
  /** By the offering itself. */
  { node: OfferingOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: ServesOrder; };

/** Conditions on the offerings reached; all given hold. */
export type ServesOfferingsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<ServesOfferingFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<ServesOfferingFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<ServesOfferingFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<ServesOfferingFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<ServesOfferingFilter>;
};

/** Which property of SERVES a list is ordered by: exactly one. */
export type ServesOrder =
  /** By `confidence`. */
  { confidence: Direction; effort?: never; hours?: never; money?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `effort`. */
  { confidence?: never; effort: Direction; hours?: never; money?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `hours`. */
  { confidence?: never; effort?: never; hours: Direction; money?: never; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `money`. */
  { confidence?: never; effort?: never; hours?: never; money: Direction; observedAt?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; effort?: never; hours?: never; money?: never; observedAt?: never; validFrom?: never; validUntil: Direction; };

/** A provider that is the only one to have or lend some capabilities. */
export type SoleHolder = {
  __typename?: 'SoleHolder';
  /** What it alone holds, most leverage first. */
  capabilities: Array<Capability>;
  /** Their leverage together, per year. */
  leverage: Scalars['Float']['output'];
  /** What is lost without all of them, everything else being there, per year. */
  lostWithout: Scalars['Float']['output'];
  /** The provider. */
  provider: Provider;
  /** lostWithout / totalValue, 0 to 1; null where the total is 0. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** Where facts come from: a study, an interview, a data set, or plainly an assumption. */
export type Source = Node & {
  __typename?: 'Source';
  /** The day it was collected. */
  collectedAt?: Maybe<Scalars['Date']['output']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Sources summed up. */
export type SourceAggregate = {
  __typename?: 'SourceAggregate';
  /** Their `collectedAt`. */
  collectedAt: DateAggregate;
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `licence`. */
  licence: ValueAggregate;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `title`. */
  title: ValueAggregate;
  /** Their `url`. */
  url: ValueAggregate;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** All of them summed up, whatever the page. */
  aggregate: SourceAggregate;
  /** The sources with their cursors. */
  edges: Array<SourceEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<SourceAggregate>;
  /** The sources alone. */
  nodes: Array<Source>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of sources. */
export type SourceConnectionGroupsArgs = {
  by: SourceGroupBy;
  top?: Scalars['Int']['input'];
};

/** One of a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** Which sources; all conditions given hold, so `{}` is all of them. */
export type SourceFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<SourceFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<SourceFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<SourceFilter>>;
  /** By `collectedAt`. */
  collectedAt?: InputMaybe<DateFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By `licence`. */
  licence?: InputMaybe<StringFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `title`. */
  title?: InputMaybe<StringFilter>;
  /** By `url`. */
  url?: InputMaybe<StringFilter>;
};

/** What sources are grouped by. */
export type SourceGroupBy =
  /** By their `collectedAt`. */
  | 'COLLECTED_AT'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `licence`. */
  | 'LICENCE'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `title`. */
  | 'TITLE'
  /** By their `url`. */
  | 'URL';

/** A source to create or change. A property not given stays, null removes it. */
export type SourceInput = {
  /** The day it was collected. */
  collectedAt?: InputMaybe<Scalars['Date']['input']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** What sources are ordered by: exactly one. */
export type SourceOrder =
  /** By `collectedAt`. */
  { collectedAt: Direction; confidence?: never; id?: never; licence?: never; name?: never; observedAt?: never; title?: never; url?: never; }
  |  /** By `confidence`. */
  { collectedAt?: never; confidence: Direction; id?: never; licence?: never; name?: never; observedAt?: never; title?: never; url?: never; }
  |  /** By `id`. */
  { collectedAt?: never; confidence?: never; id: Direction; licence?: never; name?: never; observedAt?: never; title?: never; url?: never; }
  |  /** By `licence`. */
  { collectedAt?: never; confidence?: never; id?: never; licence: Direction; name?: never; observedAt?: never; title?: never; url?: never; }
  |  /** By `name`. */
  { collectedAt?: never; confidence?: never; id?: never; licence?: never; name: Direction; observedAt?: never; title?: never; url?: never; }
  |  /** By `observedAt`. */
  { collectedAt?: never; confidence?: never; id?: never; licence?: never; name?: never; observedAt: Direction; title?: never; url?: never; }
  |  /** By `title`. */
  { collectedAt?: never; confidence?: never; id?: never; licence?: never; name?: never; observedAt?: never; title: Direction; url?: never; }
  |  /** By `url`. */
  { collectedAt?: never; confidence?: never; id?: never; licence?: never; name?: never; observedAt?: never; title?: never; url: Direction; };

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

/** Which texts; all conditions given hold. What comes before what: by UTF-16 units, as in JavaScript or Java, so `Z` before `a`. */
export type StringFilter = {
  /** Has this in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this. */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Comes after this. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Is this or comes after it. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Takes capital and small letters as the same in every condition beside it. */
  ignoreCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these; an empty list: never. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes before this. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Is this or comes before it. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Which lists of texts; all conditions given hold. A missing list has nothing in it. */
export type StringListFilter = {
  /** Takes capital and small letters as the same in every condition beside it. */
  ignoreCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** This is in it. */
  includes?: InputMaybe<Scalars['String']['input']>;
  /** All of these are in it; an empty list: always. */
  includesAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these is in it; an empty list: never. */
  includesAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether nothing is in it. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is told as it happens, over graphql-ws (at /graphql) and graphql-sse (at /graphql/stream). */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Each change as it is committed, none left out and none twice: after a cut, go on after the last cursor that came. A reader who
   * is slow is waited for.
   */
  changes: ChangeEdge;
};


/** What is told as it happens, over graphql-ws (at /graphql) and graphql-sse (at /graphql/stream). */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A job takes place in an ecosystem. */
export type TakesPlaceIn = Relationship & {
  __typename?: 'TakesPlaceIn';
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** The properties of TAKES_PLACE_IN summed up. */
export type TakesPlaceInAggregate = {
  __typename?: 'TakesPlaceInAggregate';
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `share`. */
  share: NumberAggregate;
  /** Their `validFrom`. */
  validFrom: DateAggregate;
  /** Their `validUntil`. */
  validUntil: DateAggregate;
};

/** The ecosystems reached, summed up. */
export type TakesPlaceInEcosystemAggregate = {
  __typename?: 'TakesPlaceInEcosystemAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The ecosystems themselves. */
  node: EcosystemAggregate;
  /** The relationships to them. */
  properties: TakesPlaceInAggregate;
};

/** Which ecosystems reached; all conditions given hold of the same one. */
export type TakesPlaceInEcosystemFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<TakesPlaceInEcosystemFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<TakesPlaceInEcosystemFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<TakesPlaceInEcosystemFilter>>;
  /** By the ecosystem itself. */
  node?: InputMaybe<EcosystemFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<TakesPlaceInFilter>;
};

/** What the ecosystems reached are ordered by: exactly one. */
export type TakesPlaceInEcosystemOrder =
  /** By the ecosystem itself. */
  { node: EcosystemNodeOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: TakesPlaceInOrder; };

/** Conditions on the ecosystems reached; all given hold. */
export type TakesPlaceInEcosystemsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<TakesPlaceInEcosystemFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<TakesPlaceInEcosystemFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<TakesPlaceInEcosystemFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<TakesPlaceInEcosystemFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<TakesPlaceInEcosystemFilter>;
};

/** Conditions on the properties of TAKES_PLACE_IN; all given hold. */
export type TakesPlaceInFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<TakesPlaceInFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<TakesPlaceInFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<TakesPlaceInFilter>>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By `share`. */
  share?: InputMaybe<FloatFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `validFrom`. */
  validFrom?: InputMaybe<DateFilter>;
  /** By `validUntil`. */
  validUntil?: InputMaybe<DateFilter>;
};

/** Which property of TAKES_PLACE_IN what it reaches is grouped by. */
export type TakesPlaceInGroupBy =
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By their `share`. */
  | 'SHARE'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `validFrom`. */
  | 'VALID_FROM'
  /** By their `validUntil`. */
  | 'VALID_UNTIL';

/** The jobs reached, summed up. */
export type TakesPlaceInJobAggregate = {
  __typename?: 'TakesPlaceInJobAggregate';
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** The jobs themselves. */
  node: JobAggregate;
  /** The relationships to them. */
  properties: TakesPlaceInAggregate;
};

/** Which jobs reached; all conditions given hold of the same one. */
export type TakesPlaceInJobFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<TakesPlaceInJobFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<TakesPlaceInJobFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<TakesPlaceInJobFilter>>;
  /** By the job itself. */
  node?: InputMaybe<JobFilter>;
  /** By the relationship's own properties. */
  properties?: InputMaybe<TakesPlaceInFilter>;
};

/** What the jobs reached are ordered by: exactly one. */
export type TakesPlaceInJobOrder =
  /** By the job itself. */
  { node: JobOrder; properties?: never; }
  |  /** By the relationship's own properties. */
  { node?: never; properties: TakesPlaceInOrder; };

/** Conditions on the jobs reached; all given hold. */
export type TakesPlaceInJobsFilter = {
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** Which of them `count` counts; all when missing. */
  counting?: InputMaybe<TakesPlaceInJobFilter>;
  /** Each is so, also when there is none. */
  every?: InputMaybe<TakesPlaceInJobFilter>;
  /** None is so; `{}`: there is none. */
  none?: InputMaybe<TakesPlaceInJobFilter>;
  /** Exactly one is so. */
  single?: InputMaybe<TakesPlaceInJobFilter>;
  /** At least one is so; `{}`: there is any. */
  some?: InputMaybe<TakesPlaceInJobFilter>;
};

/** Which property of TAKES_PLACE_IN a list is ordered by: exactly one. */
export type TakesPlaceInOrder =
  /** By `confidence`. */
  { confidence: Direction; observedAt?: never; share?: never; validFrom?: never; validUntil?: never; }
  |  /** By `observedAt`. */
  { confidence?: never; observedAt: Direction; share?: never; validFrom?: never; validUntil?: never; }
  |  /** By `share`. */
  { confidence?: never; observedAt?: never; share: Direction; validFrom?: never; validUntil?: never; }
  |  /** By `validFrom`. */
  { confidence?: never; observedAt?: never; share?: never; validFrom: Direction; validUntil?: never; }
  |  /** By `validUntil`. */
  { confidence?: never; observedAt?: never; share?: never; validFrom?: never; validUntil: Direction; };

/** One method in the test, with 95 % intervals over customers by Student's t. */
export type TestedModel = {
  __typename?: 'TestedModel';
  /** The AUC. */
  auc: Estimate;
  /** Its AUC less that of popularity, paired by customer; the intervals of all methods hold together (Bonferroni). Null for popularity. */
  aucGain?: Maybe<Estimate>;
  /** The hit rate. */
  hitRateAt10: Estimate;
  /** Whether the whole interval of the gain is above 0. */
  isBetter: Scalars['Boolean']['output'];
  /** Its name. */
  method: Scalars['String']['output'];
  /** The discounted gain. */
  ndcgAt10: Estimate;
};

/** Where a customer meets a provider on the way to a job. */
export type Touchpoint = Node & {
  __typename?: 'Touchpoint';
  /** Where it happens: app, branch, phone, in your own words. */
  channel?: Maybe<Scalars['String']['output']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  filter?: InputMaybe<RelatedJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedJobOrder>>;
};


/** Where a customer meets a provider on the way to a job. */
export type TouchpointOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOfferingOrder>>;
};


/** Where a customer meets a provider on the way to a job. */
export type TouchpointProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelatedProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedProviderOrder>>;
};

/** Touchpoints summed up. */
export type TouchpointAggregate = {
  __typename?: 'TouchpointAggregate';
  /** Their `channel`. */
  channel: ValueAggregate;
  /** Their `confidence`. */
  confidence: NumberAggregate;
  /** How many there are, each once. */
  count: Scalars['Int']['output'];
  /** Their `durationMinutes`. */
  durationMinutes: NumberAggregate;
  /** Of a group: what it has in common; null for the whole. */
  key?: Maybe<GroupKey>;
  /** Their `name`. */
  name: ValueAggregate;
  /** Their `observedAt`. */
  observedAt: DateAggregate;
  /** Their `position`. */
  position: NumberAggregate;
  /** Their `valence`. */
  valence: NumberAggregate;
};

/** A page of touchpoints. */
export type TouchpointConnection = {
  __typename?: 'TouchpointConnection';
  /** All of them summed up, whatever the page. */
  aggregate: TouchpointAggregate;
  /** The touchpoints with their cursors. */
  edges: Array<TouchpointEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<TouchpointAggregate>;
  /** The touchpoints alone. */
  nodes: Array<Touchpoint>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those without an id that others wrote and no list holds among them. */
  totalCount: Scalars['Int']['output'];
};


/** A page of touchpoints. */
export type TouchpointConnectionGroupsArgs = {
  by: TouchpointGroupBy;
  top?: Scalars['Int']['input'];
};

/** One of a page of touchpoints. */
export type TouchpointEdge = {
  __typename?: 'TouchpointEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The touchpoint. */
  node: Touchpoint;
};

/** Which touchpoints; all conditions given hold, so `{}` is all of them. */
export type TouchpointFilter = {
  /** All of these hold; an empty list: always. */
  AND?: InputMaybe<Array<TouchpointFilter>>;
  /** This does not hold, also because a value is missing. */
  NOT?: InputMaybe<TouchpointFilter>;
  /** At least one of these holds; an empty list: never. */
  OR?: InputMaybe<Array<TouchpointFilter>>;
  /** By `channel`. */
  channel?: InputMaybe<StringFilter>;
  /** By `confidence`. */
  confidence?: InputMaybe<FloatFilter>;
  /** By `description`. */
  description?: InputMaybe<StringFilter>;
  /** By `durationMinutes`. */
  durationMinutes?: InputMaybe<FloatFilter>;
  /** By `id`. */
  id?: InputMaybe<IdFilter>;
  /** By what `jobs` reaches. */
  jobs?: InputMaybe<RelatedJobsFilter>;
  /** By `name`. */
  name?: InputMaybe<StringFilter>;
  /** By `observedAt`. */
  observedAt?: InputMaybe<DateFilter>;
  /** By what `offerings` reaches. */
  offerings?: InputMaybe<RelatedOfferingsFilter>;
  /** By `position`. */
  position?: InputMaybe<IntFilter>;
  /** By what `providers` reaches. */
  providers?: InputMaybe<RelatedProvidersFilter>;
  /** By the source it cites; `{}`: by any. */
  source?: InputMaybe<SourceFilter>;
  /** By `valence`. */
  valence?: InputMaybe<FloatFilter>;
};

/** What touchpoints are grouped by. */
export type TouchpointGroupBy =
  /** By their `channel`. */
  | 'CHANNEL'
  /** By their `confidence`. */
  | 'CONFIDENCE'
  /** By their `durationMinutes`. */
  | 'DURATION_MINUTES'
  /** By each node that `jobs` reaches. */
  | 'JOBS'
  /** By their `name`. */
  | 'NAME'
  /** By their `observedAt`. */
  | 'OBSERVED_AT'
  /** By each node that `offerings` reaches. */
  | 'OFFERINGS'
  /** By their `position`. */
  | 'POSITION'
  /** By each node that `providers` reaches. */
  | 'PROVIDERS'
  /** By the source they cite. */
  | 'SOURCE'
  /** By their `valence`. */
  | 'VALENCE';

/** A touchpoint to create or change. A property not given stays, null removes it. */
export type TouchpointInput = {
  /** Where it happens: app, branch, phone, in your own words. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedJobAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<TouchpointJobEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedJobAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Job>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `jobs` reaches, along TOWARD. */
export type TouchpointJobConnectionGroupsArgs = {
  by?: InputMaybe<JobGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** All of them summed up, whatever the page. */
  aggregate: RelatedOfferingAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<TouchpointOfferingEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedOfferingAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Offering>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `offerings` reaches, along OF. */
export type TouchpointOfferingConnectionGroupsArgs = {
  by?: InputMaybe<OfferingGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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

/** What touchpoints are ordered by: exactly one. */
export type TouchpointOrder =
  /** By `channel`. */
  { channel: Direction; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt?: never; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By `confidence`. */
  { channel?: never; confidence: Direction; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt?: never; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By `durationMinutes`. */
  { channel?: never; confidence?: never; durationMinutes: Direction; id?: never; jobs?: never; name?: never; observedAt?: never; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By `id`. */
  { channel?: never; confidence?: never; durationMinutes?: never; id: Direction; jobs?: never; name?: never; observedAt?: never; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By how many `jobs` reaches. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs: Direction; name?: never; observedAt?: never; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By `name`. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name: Direction; observedAt?: never; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By `observedAt`. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt: Direction; offerings?: never; position?: never; providers?: never; valence?: never; }
  |  /** By how many `offerings` reaches. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt?: never; offerings: Direction; position?: never; providers?: never; valence?: never; }
  |  /** By `position`. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt?: never; offerings?: never; position: Direction; providers?: never; valence?: never; }
  |  /** By how many `providers` reaches. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt?: never; offerings?: never; position?: never; providers: Direction; valence?: never; }
  |  /** By `valence`. */
  { channel?: never; confidence?: never; durationMinutes?: never; id?: never; jobs?: never; name?: never; observedAt?: never; offerings?: never; position?: never; providers?: never; valence: Direction; };

/** A page of what `providers` reaches, along OPERATES. */
export type TouchpointProviderConnection = {
  __typename?: 'TouchpointProviderConnection';
  /** All of them summed up, whatever the page. */
  aggregate: RelatedProviderAggregate;
  /** The nodes reached, each with its cursor and the relationship's properties. */
  edges: Array<TouchpointProviderEdge>;
  /** All of them in groups, whatever the page: the largest first, equal ones by key, those without a key last. */
  groups: Array<RelatedProviderAggregate>;
  /** The nodes reached alone. */
  nodes: Array<Provider>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Without a filter it counts relationships, and so those to nodes that others wrote and no list
   * holds, too: of another kind, or without an id.
   */
  totalCount: Scalars['Int']['output'];
};


/** A page of what `providers` reaches, along OPERATES. */
export type TouchpointProviderConnectionGroupsArgs = {
  by?: InputMaybe<ProviderGroupBy>;
  byProperty?: InputMaybe<RelationshipGroupBy>;
  top?: Scalars['Int']['input'];
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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
  /** How sure the source is of it; null when nobody said. [0 to 1] */
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

/** Texts, values of an enum or truth values summed up; a missing one is left out. */
export type ValueAggregate = {
  __typename?: 'ValueAggregate';
  /** How many are given. */
  count: Scalars['Int']['output'];
  /** How many different ones are given. */
  distinct: Scalars['Int']['output'];
};

/** One value that two recorded analyses do not share. */
export type ValueDifference = {
  __typename?: 'ValueDifference';
  /** What stands there after; null where nothing does. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What stands there before; null where nothing does. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** after − before, of numbers; null for anything else. */
  difference?: Maybe<Scalars['Float']['output']>;
  /** Where it stands: the names of fields, and of each item of a list the ids of the nodes that it names, else its place from 0. `rank` is its place from 1. */
  path: Scalars['String']['output'];
};

/** What counts as value. */
export type ValueMeasure =
  /** The effort points that customers save. */
  | 'EFFORT'
  /** Money, time and effort together, in currency: the generalised cost that customers save. */
  | 'GENERALISED'
  /** The hours that customers save. */
  | 'HOURS';

/**
 * How far the value of one step of a customer's job may move, alone, before the choice is no longer the best: all that offerings save
 * there in proportion, as it would move with the customer's population or the job's frequency. A target share is one of the moved
 * total. Values are per year. Where it is not exact the choice holds at least between the two; a choice that is only FEASIBLE may be the best
 * at no value, and both are then the step's own.
 */
export type ValueSensitivity = {
  __typename?: 'ValueSensitivity';
  /** The customer. */
  customer: Customer;
  /** Whether both are proven. */
  exact: Scalars['Boolean']['output'];
  /** What they save there with the portfolio. */
  gained: Scalars['Float']['output'];
  /** The customer's job. */
  job: Job;
  /** The step of it; the job itself where it has none. */
  step: Job;
  /** What the customers save there with every missing capability. */
  value: Scalars['Float']['output'];
  /** Above this value, all else as it is, the choice stays the best; null where it does so however little it is. */
  valueFrom?: Maybe<Scalars['Float']['output']>;
  /** Below this value the choice stays the best; null where it does so however much it is. */
  valueTo?: Maybe<Scalars['Float']['output']>;
};

/**
 * One change imagined for one question: exactly one of these. Changes are made one after another, by the rules of a write, in a
 * transaction that is never committed: nothing is stored, and nobody else sees them. What the question asks, today included, is
 * computed in the changed graph. At most 100 changes.
 */
export type WhatIfChange =
  /** The id of a node of any kind to take away, and its relationships with it. */
  { removeNode: Scalars['ID']['input']; removeRelationship?: never; setNode?: never; setRelationship?: never; }
  |  /** A relationship to take away; its `properties` are not looked at. */
  { removeNode?: never; removeRelationship: WhatIfRelationship; setNode?: never; setRelationship?: never; }
  |  /** A node to create, or to change by its id. */
  { removeNode?: never; removeRelationship?: never; setNode: WhatIfNode; setRelationship?: never; }
  |  /** A relationship to create, or to change by its type and ends. */
  { removeNode?: never; removeRelationship?: never; setNode?: never; setRelationship: WhatIfRelationship; };

/** A node as it is imagined. */
export type WhatIfNode = {
  /** Its id; a new one creates it. */
  id: Scalars['ID']['input'];
  /** Which kind it is. */
  kind: NodeKind;
  /** Its properties by name; one not given stays, null removes it. A new node needs `name`, and `kind` where there is one. */
  properties: Scalars['JSON']['input'];
};

/** A relationship as it is imagined. */
export type WhatIfRelationship = {
  /** The id of the node it starts from. */
  from: Scalars['ID']['input'];
  /** Its properties by name; one not given stays, null removes it. */
  properties?: InputMaybe<Scalars['JSON']['input']>;
  /** The id of the node it ends at. */
  to: Scalars['ID']['input'];
  /** Its type. */
  type: RelationshipType;
};

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
  /** The id under which this is kept, for `changes` and `throughline undo`; null where nothing is different. */
  write?: Maybe<Scalars['ID']['output']>;
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
  Analysis: ResolverTypeWrapper<Analysis>;
  AnalysisComparison: ResolverTypeWrapper<AnalysisComparison>;
  AnalysisConnection: ResolverTypeWrapper<AnalysisConnection>;
  AnalysisEdge: ResolverTypeWrapper<AnalysisEdge>;
  AnalysisKind: AnalysisKind;
  Backtest: ResolverTypeWrapper<Backtest>;
  BestPath: ResolverTypeWrapper<Omit<BestPath, 'customer' | 'job' | 'path' | 'today' | 'unserved'> & { customer: ResolversTypes['Customer'], job: ResolversTypes['Job'], path?: Maybe<ResolversTypes['OrchestrationPath']>, today?: Maybe<ResolversTypes['OrchestrationPath']>, unserved: Array<ResolversTypes['Job']> }>;
  BestPathConnection: ResolverTypeWrapper<Omit<BestPathConnection, 'edges' | 'evidence' | 'nodes' | 'notes'> & { edges: Array<ResolversTypes['BestPathEdge']>, evidence: ResolversTypes['EvidenceSummary'], nodes: Array<ResolversTypes['BestPath']>, notes: Array<ResolversTypes['Note']> }>;
  BestPathEdge: ResolverTypeWrapper<Omit<BestPathEdge, 'node'> & { node: ResolversTypes['BestPath'] }>;
  BestPathOrder: BestPathOrder;
  BestPathsInput: BestPathsInput;
  BlindSpot: ResolverTypeWrapper<Omit<BlindSpot, 'job' | 'of'> & { job: ResolversTypes['Job'], of: ResolversTypes['Job'] }>;
  BlindSpotPlace: BlindSpotPlace;
  BlockedStep: ResolverTypeWrapper<Omit<BlockedStep, 'job' | 'openings'> & { job?: Maybe<ResolversTypes['Job']>, openings: Array<ResolversTypes['Opening']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  CandidateScope: CandidateScope;
  Capability: ResolverTypeWrapper<NodeRef>;
  CapabilityAggregate: ResolverTypeWrapper<Omit<CapabilityAggregate, 'buildCost' | 'confidence' | 'key'> & { buildCost: ResolversTypes['NumberAggregate'], confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']> }>;
  CapabilityChange: ResolverTypeWrapper<Omit<CapabilityChange, 'after' | 'before' | 'capability'> & { after?: Maybe<ResolversTypes['CapabilityLeverage']>, before?: Maybe<ResolversTypes['CapabilityLeverage']>, capability: ResolversTypes['Capability'] }>;
  CapabilityChangeReason: CapabilityChangeReason;
  CapabilityConcentration: ResolverTypeWrapper<Omit<CapabilityConcentration, 'capabilities' | 'evidence' | 'notes' | 'soleHolders'> & { capabilities: Array<ResolversTypes['HeldUpValue']>, evidence: ResolversTypes['EvidenceSummary'], notes: Array<ResolversTypes['Note']>, soleHolders: Array<ResolversTypes['SoleHolder']> }>;
  CapabilityConcentrationInput: CapabilityConcentrationInput;
  CapabilityConnection: ResolverTypeWrapper<Omit<CapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['CapabilityAggregate'], edges: Array<ResolversTypes['CapabilityEdge']>, groups: Array<ResolversTypes['CapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityCustomerConnection: ResolverTypeWrapper<Omit<CapabilityCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['CustomerHasCapabilityCustomerAggregate'], edges: Array<ResolversTypes['CapabilityCustomerEdge']>, groups: Array<ResolversTypes['CustomerHasCapabilityCustomerAggregate']>, nodes: Array<ResolversTypes['Customer']> }>;
  CapabilityCustomerEdge: ResolverTypeWrapper<Omit<CapabilityCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['CustomerHasCapability'] }>;
  CapabilityDependsOnConnection: ResolverTypeWrapper<Omit<CapabilityDependsOnConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedCapabilityAggregate'], edges: Array<ResolversTypes['CapabilityDependsOnEdge']>, groups: Array<ResolversTypes['RelatedCapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityDependsOnEdge: ResolverTypeWrapper<Omit<CapabilityDependsOnEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['DependsOn'] }>;
  CapabilityEdge: ResolverTypeWrapper<Omit<CapabilityEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  CapabilityFilter: CapabilityFilter;
  CapabilityGroupBy: CapabilityGroupBy;
  CapabilityInput: CapabilityInput;
  CapabilityKind: CapabilityKind;
  CapabilityKindFilter: CapabilityKindFilter;
  CapabilityLenderConnection: ResolverTypeWrapper<Omit<CapabilityLenderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['LendsProviderAggregate'], edges: Array<ResolversTypes['CapabilityLenderEdge']>, groups: Array<ResolversTypes['LendsProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  CapabilityLenderEdge: ResolverTypeWrapper<Omit<CapabilityLenderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['Lends'] }>;
  CapabilityLeverage: ResolverTypeWrapper<Omit<CapabilityLeverage, 'capability' | 'needsAlso' | 'unlocks' | 'ways'> & { capability: ResolversTypes['Capability'], needsAlso: Array<ResolversTypes['Capability']>, unlocks: Array<ResolversTypes['Offering']>, ways: Array<ResolversTypes['AcquisitionWay']> }>;
  CapabilityNeededByConnection: ResolverTypeWrapper<Omit<CapabilityNeededByConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedCapabilityAggregate'], edges: Array<ResolversTypes['CapabilityNeededByEdge']>, groups: Array<ResolversTypes['RelatedCapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityNeededByEdge: ResolverTypeWrapper<Omit<CapabilityNeededByEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['DependsOn'] }>;
  CapabilityOfferingConnection: ResolverTypeWrapper<Omit<CapabilityOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedOfferingAggregate'], edges: Array<ResolversTypes['CapabilityOfferingEdge']>, groups: Array<ResolversTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  CapabilityOfferingEdge: ResolverTypeWrapper<Omit<CapabilityOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Requires'] }>;
  CapabilityOrder: CapabilityOrder;
  CapabilityPortfolio: ResolverTypeWrapper<Omit<CapabilityPortfolio, 'chosen' | 'evidence' | 'leverage' | 'notes' | 'roadmap' | 'scenarios' | 'sensitivity' | 'unlocked' | 'valueSensitivity'> & { chosen: Array<ResolversTypes['CapabilityLeverage']>, evidence: ResolversTypes['EvidenceSummary'], leverage: Array<ResolversTypes['CapabilityLeverage']>, notes: Array<ResolversTypes['Note']>, roadmap: Array<ResolversTypes['RoadmapStep']>, scenarios: ResolversTypes['PortfolioScenarios'], sensitivity: Array<ResolversTypes['CapabilitySensitivity']>, unlocked: Array<ResolversTypes['Offering']>, valueSensitivity: Array<ResolversTypes['ValueSensitivity']> }>;
  CapabilityPortfolioInput: CapabilityPortfolioInput;
  CapabilityProviderConnection: ResolverTypeWrapper<Omit<CapabilityProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ProviderHasCapabilityProviderAggregate'], edges: Array<ResolversTypes['CapabilityProviderEdge']>, groups: Array<ResolversTypes['ProviderHasCapabilityProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  CapabilityProviderEdge: ResolverTypeWrapper<Omit<CapabilityProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['ProviderHasCapability'] }>;
  CapabilitySensitivity: ResolverTypeWrapper<Omit<CapabilitySensitivity, 'capability'> & { capability: ResolversTypes['Capability'] }>;
  Change: ResolverTypeWrapper<Change>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  ChangeKind: ChangeKind;
  Completeness: Completeness;
  ConnectionsInput: ConnectionsInput;
  Cost: ResolverTypeWrapper<Cost>;
  CostInput: CostInput;
  CostLimits: CostLimits;
  CountFilter: CountFilter;
  Customer: ResolverTypeWrapper<NodeRef>;
  CustomerAggregate: ResolverTypeWrapper<Omit<CustomerAggregate, 'confidence' | 'key' | 'population' | 'valueOfEffort' | 'valueOfTime'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']>, population: ResolversTypes['NumberAggregate'], valueOfEffort: ResolversTypes['NumberAggregate'], valueOfTime: ResolversTypes['NumberAggregate'] }>;
  CustomerCapabilityConnection: ResolverTypeWrapper<Omit<CustomerCapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['CustomerHasCapabilityCapabilityAggregate'], edges: Array<ResolversTypes['CustomerCapabilityEdge']>, groups: Array<ResolversTypes['CustomerHasCapabilityCapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  CustomerCapabilityEdge: ResolverTypeWrapper<Omit<CustomerCapabilityEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['CustomerHasCapability'] }>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['CustomerAggregate'], edges: Array<ResolversTypes['CustomerEdge']>, groups: Array<ResolversTypes['CustomerAggregate']>, nodes: Array<ResolversTypes['Customer']> }>;
  CustomerEcosystemConnection: ResolverTypeWrapper<Omit<CustomerEcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['EngagesInEcosystemAggregate'], edges: Array<ResolversTypes['CustomerEcosystemEdge']>, groups: Array<ResolversTypes['EngagesInEcosystemAggregate']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  CustomerEcosystemEdge: ResolverTypeWrapper<Omit<CustomerEcosystemEdge, 'node' | 'properties'> & { node: ResolversTypes['Ecosystem'], properties: ResolversTypes['EngagesIn'] }>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerFrictionConnection: ResolverTypeWrapper<Omit<CustomerFrictionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ExperiencesFrictionAggregate'], edges: Array<ResolversTypes['CustomerFrictionEdge']>, groups: Array<ResolversTypes['ExperiencesFrictionAggregate']>, nodes: Array<ResolversTypes['Friction']> }>;
  CustomerFrictionEdge: ResolverTypeWrapper<Omit<CustomerFrictionEdge, 'node' | 'properties'> & { node: ResolversTypes['Friction'], properties: ResolversTypes['Experiences'] }>;
  CustomerGroupBy: CustomerGroupBy;
  CustomerHasCapability: ResolverTypeWrapper<Omit<CustomerHasCapability, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  CustomerHasCapabilityAggregate: ResolverTypeWrapper<Omit<CustomerHasCapabilityAggregate, 'confidence' | 'importance' | 'level'> & { confidence: ResolversTypes['NumberAggregate'], importance: ResolversTypes['NumberAggregate'], level: ResolversTypes['NumberAggregate'] }>;
  CustomerHasCapabilityCapabilitiesFilter: CustomerHasCapabilityCapabilitiesFilter;
  CustomerHasCapabilityCapabilityAggregate: ResolverTypeWrapper<Omit<CustomerHasCapabilityCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CapabilityAggregate'], properties: ResolversTypes['CustomerHasCapabilityAggregate'] }>;
  CustomerHasCapabilityCapabilityFilter: CustomerHasCapabilityCapabilityFilter;
  CustomerHasCapabilityCapabilityOrder: CustomerHasCapabilityCapabilityOrder;
  CustomerHasCapabilityCustomerAggregate: ResolverTypeWrapper<Omit<CustomerHasCapabilityCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CustomerAggregate'], properties: ResolversTypes['CustomerHasCapabilityAggregate'] }>;
  CustomerHasCapabilityCustomerFilter: CustomerHasCapabilityCustomerFilter;
  CustomerHasCapabilityCustomerOrder: CustomerHasCapabilityCustomerOrder;
  CustomerHasCapabilityCustomersFilter: CustomerHasCapabilityCustomersFilter;
  CustomerHasCapabilityFilter: CustomerHasCapabilityFilter;
  CustomerHasCapabilityGroupBy: CustomerHasCapabilityGroupBy;
  CustomerHasCapabilityOrder: CustomerHasCapabilityOrder;
  CustomerInput: CustomerInput;
  CustomerJobConnection: ResolverTypeWrapper<Omit<CustomerJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['HasJobJobAggregate'], edges: Array<ResolversTypes['CustomerJobEdge']>, groups: Array<ResolversTypes['HasJobJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  CustomerJobEdge: ResolverTypeWrapper<Omit<CustomerJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['HasJob'] }>;
  CustomerKind: CustomerKind;
  CustomerKindFilter: CustomerKindFilter;
  CustomerOfferingConnection: ResolverTypeWrapper<Omit<CustomerOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedOfferingAggregate'], edges: Array<ResolversTypes['CustomerOfferingEdge']>, groups: Array<ResolversTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  CustomerOfferingEdge: ResolverTypeWrapper<Omit<CustomerOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Uses'] }>;
  CustomerOrder: CustomerOrder;
  CypherResult: ResolverTypeWrapper<CypherResult>;
  DataIssue: ResolverTypeWrapper<Omit<DataIssue, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  DataIssueCount: ResolverTypeWrapper<DataIssueCount>;
  DataIssueKind: DataIssueKind;
  DataQuality: ResolverTypeWrapper<Omit<DataQuality, 'issues'> & { issues: Array<ResolversTypes['DataIssue']> }>;
  DataQualityInput: DataQualityInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateAggregate: ResolverTypeWrapper<DateAggregate>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DependsOn: ResolverTypeWrapper<Omit<DependsOn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Direction: Direction;
  Ecosystem: ResolverTypeWrapper<NodeRef>;
  EcosystemAggregate: ResolverTypeWrapper<Omit<EcosystemAggregate, 'confidence' | 'key'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']> }>;
  EcosystemConnection: ResolverTypeWrapper<Omit<EcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['EcosystemAggregate'], edges: Array<ResolversTypes['EcosystemEdge']>, groups: Array<ResolversTypes['EcosystemAggregate']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  EcosystemCustomerConnection: ResolverTypeWrapper<Omit<EcosystemCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['EngagesInCustomerAggregate'], edges: Array<ResolversTypes['EcosystemCustomerEdge']>, groups: Array<ResolversTypes['EngagesInCustomerAggregate']>, nodes: Array<ResolversTypes['Customer']> }>;
  EcosystemCustomerEdge: ResolverTypeWrapper<Omit<EcosystemCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['EngagesIn'] }>;
  EcosystemEdge: ResolverTypeWrapper<Omit<EcosystemEdge, 'node'> & { node: ResolversTypes['Ecosystem'] }>;
  EcosystemFilter: EcosystemFilter;
  EcosystemGroupBy: EcosystemGroupBy;
  EcosystemInput: EcosystemInput;
  EcosystemJobConnection: ResolverTypeWrapper<Omit<EcosystemJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['TakesPlaceInJobAggregate'], edges: Array<ResolversTypes['EcosystemJobEdge']>, groups: Array<ResolversTypes['TakesPlaceInJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  EcosystemJobEdge: ResolverTypeWrapper<Omit<EcosystemJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['TakesPlaceIn'] }>;
  EcosystemNodeInput: EcosystemNodeInput;
  EcosystemNodeOrder: EcosystemNodeOrder;
  EcosystemOpportunities: ResolverTypeWrapper<Omit<EcosystemOpportunities, 'ecosystems' | 'evidence' | 'notes'> & { ecosystems: Array<ResolversTypes['EcosystemOpportunity']>, evidence: ResolversTypes['EvidenceSummary'], notes: Array<ResolversTypes['Note']> }>;
  EcosystemOpportunity: ResolverTypeWrapper<Omit<EcosystemOpportunity, 'ecosystem' | 'entryPoints' | 'topFrictions' | 'topJobs'> & { ecosystem: ResolversTypes['Ecosystem'], entryPoints: Array<ResolversTypes['EntryPoint']>, topFrictions: Array<ResolversTypes['FrictionValue']>, topJobs: Array<ResolversTypes['JobValue']> }>;
  EcosystemOrder: EcosystemOrder;
  EcosystemProviderConnection: ResolverTypeWrapper<Omit<EcosystemProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['PresentInProviderAggregate'], edges: Array<ResolversTypes['EcosystemProviderEdge']>, groups: Array<ResolversTypes['PresentInProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  EcosystemProviderEdge: ResolverTypeWrapper<Omit<EcosystemProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['PresentIn'] }>;
  EffectKind: EffectKind;
  Embeds: ResolverTypeWrapper<Omit<Embeds, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  EngagementForecast: ResolverTypeWrapper<Omit<EngagementForecast, 'evidence' | 'notes' | 'predictions'> & { evidence: ResolversTypes['EvidenceSummary'], notes: Array<ResolversTypes['Note']>, predictions: Array<ResolversTypes['Prediction']> }>;
  EngagesIn: ResolverTypeWrapper<Omit<EngagesIn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  EngagesInAggregate: ResolverTypeWrapper<Omit<EngagesInAggregate, 'confidence' | 'effortPerMonth' | 'hoursPerMonth' | 'moneyPerMonth'> & { confidence: ResolversTypes['NumberAggregate'], effortPerMonth: ResolversTypes['NumberAggregate'], hoursPerMonth: ResolversTypes['NumberAggregate'], moneyPerMonth: ResolversTypes['NumberAggregate'] }>;
  EngagesInCustomerAggregate: ResolverTypeWrapper<Omit<EngagesInCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CustomerAggregate'], properties: ResolversTypes['EngagesInAggregate'] }>;
  EngagesInCustomerFilter: EngagesInCustomerFilter;
  EngagesInCustomerOrder: EngagesInCustomerOrder;
  EngagesInCustomersFilter: EngagesInCustomersFilter;
  EngagesInEcosystemAggregate: ResolverTypeWrapper<Omit<EngagesInEcosystemAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['EcosystemAggregate'], properties: ResolversTypes['EngagesInAggregate'] }>;
  EngagesInEcosystemFilter: EngagesInEcosystemFilter;
  EngagesInEcosystemOrder: EngagesInEcosystemOrder;
  EngagesInEcosystemsFilter: EngagesInEcosystemsFilter;
  EngagesInFilter: EngagesInFilter;
  EngagesInGroupBy: EngagesInGroupBy;
  EngagesInOrder: EngagesInOrder;
  EntryPoint: ResolverTypeWrapper<Omit<EntryPoint, 'job' | 'offering' | 'provider'> & { job?: Maybe<ResolversTypes['Job']>, offering?: Maybe<ResolversTypes['Offering']>, provider?: Maybe<ResolversTypes['Provider']> }>;
  EntryPointKind: EntryPointKind;
  Estimate: ResolverTypeWrapper<Estimate>;
  Evidence: ResolverTypeWrapper<NodeRef>;
  EvidenceAggregate: ResolverTypeWrapper<Omit<EvidenceAggregate, 'confidence' | 'high' | 'key' | 'low' | 'sampleSize' | 'value'> & { confidence: ResolversTypes['NumberAggregate'], high: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']>, low: ResolversTypes['NumberAggregate'], sampleSize: ResolversTypes['NumberAggregate'], value: ResolversTypes['NumberAggregate'] }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['EvidenceAggregate'], edges: Array<ResolversTypes['EvidenceEdge']>, groups: Array<ResolversTypes['EvidenceAggregate']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFilter: EvidenceFilter;
  EvidenceGroupBy: EvidenceGroupBy;
  EvidenceInput: EvidenceInput;
  EvidenceOrder: EvidenceOrder;
  EvidenceSummary: ResolverTypeWrapper<Omit<EvidenceSummary, 'sources' | 'weakest' | 'wouldChange'> & { sources: Array<ResolversTypes['Source']>, weakest: Array<ResolversTypes['Fact']>, wouldChange: Array<ResolversTypes['Fact']> }>;
  Experiences: ResolverTypeWrapper<Omit<Experiences, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ExperiencesAggregate: ResolverTypeWrapper<Omit<ExperiencesAggregate, 'confidence' | 'effort' | 'hours' | 'money' | 'prevalence' | 'valence'> & { confidence: ResolversTypes['NumberAggregate'], effort: ResolversTypes['NumberAggregate'], hours: ResolversTypes['NumberAggregate'], money: ResolversTypes['NumberAggregate'], prevalence: ResolversTypes['NumberAggregate'], valence: ResolversTypes['NumberAggregate'] }>;
  ExperiencesCustomerAggregate: ResolverTypeWrapper<Omit<ExperiencesCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CustomerAggregate'], properties: ResolversTypes['ExperiencesAggregate'] }>;
  ExperiencesCustomerFilter: ExperiencesCustomerFilter;
  ExperiencesCustomerOrder: ExperiencesCustomerOrder;
  ExperiencesCustomersFilter: ExperiencesCustomersFilter;
  ExperiencesFilter: ExperiencesFilter;
  ExperiencesFrictionAggregate: ResolverTypeWrapper<Omit<ExperiencesFrictionAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['FrictionAggregate'], properties: ResolversTypes['ExperiencesAggregate'] }>;
  ExperiencesFrictionFilter: ExperiencesFrictionFilter;
  ExperiencesFrictionOrder: ExperiencesFrictionOrder;
  ExperiencesFrictionsFilter: ExperiencesFrictionsFilter;
  ExperiencesGroupBy: ExperiencesGroupBy;
  ExperiencesOrder: ExperiencesOrder;
  Fact: ResolverTypeWrapper<Omit<Fact, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  ForecastInput: ForecastInput;
  ForecastTarget: ForecastTarget;
  Friction: ResolverTypeWrapper<NodeRef>;
  FrictionAggregate: ResolverTypeWrapper<Omit<FrictionAggregate, 'confidence' | 'key'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']> }>;
  FrictionConnection: ResolverTypeWrapper<Omit<FrictionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['FrictionAggregate'], edges: Array<ResolversTypes['FrictionEdge']>, groups: Array<ResolversTypes['FrictionAggregate']>, nodes: Array<ResolversTypes['Friction']> }>;
  FrictionCustomerConnection: ResolverTypeWrapper<Omit<FrictionCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ExperiencesCustomerAggregate'], edges: Array<ResolversTypes['FrictionCustomerEdge']>, groups: Array<ResolversTypes['ExperiencesCustomerAggregate']>, nodes: Array<ResolversTypes['Customer']> }>;
  FrictionCustomerEdge: ResolverTypeWrapper<Omit<FrictionCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['Experiences'] }>;
  FrictionEdge: ResolverTypeWrapper<Omit<FrictionEdge, 'node'> & { node: ResolversTypes['Friction'] }>;
  FrictionFilter: FrictionFilter;
  FrictionGroupBy: FrictionGroupBy;
  FrictionInput: FrictionInput;
  FrictionJobConnection: ResolverTypeWrapper<Omit<FrictionJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedJobAggregate'], edges: Array<ResolversTypes['FrictionJobEdge']>, groups: Array<ResolversTypes['RelatedJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  FrictionJobEdge: ResolverTypeWrapper<Omit<FrictionJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['Hinders'] }>;
  FrictionKind: FrictionKind;
  FrictionKindFilter: FrictionKindFilter;
  FrictionOrder: FrictionOrder;
  FrictionRelievedByConnection: ResolverTypeWrapper<Omit<FrictionRelievedByConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelievesOfferingAggregate'], edges: Array<ResolversTypes['FrictionRelievedByEdge']>, groups: Array<ResolversTypes['RelievesOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  FrictionRelievedByEdge: ResolverTypeWrapper<Omit<FrictionRelievedByEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Relieves'] }>;
  FrictionValue: ResolverTypeWrapper<Omit<FrictionValue, 'friction'> & { friction: ResolversTypes['Friction'] }>;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  GroupKey: ResolverTypeWrapper<Omit<GroupKey, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  GrowthInput: GrowthInput;
  GrowthMove: ResolverTypeWrapper<Omit<GrowthMove, 'ecosystem' | 'holders' | 'job' | 'missing' | 'of' | 'offering' | 'provider'> & { ecosystem?: Maybe<ResolversTypes['Ecosystem']>, holders: Array<ResolversTypes['Provider']>, job: ResolversTypes['Job'], missing: Array<ResolversTypes['Capability']>, of: ResolversTypes['Job'], offering?: Maybe<ResolversTypes['Offering']>, provider?: Maybe<ResolversTypes['Provider']> }>;
  GrowthObjective: GrowthObjective;
  GrowthOutlook: ResolverTypeWrapper<Omit<GrowthOutlook, 'blindSpots' | 'evidence' | 'moves' | 'notes'> & { blindSpots: Array<ResolversTypes['BlindSpot']>, evidence: ResolversTypes['EvidenceSummary'], moves: Array<ResolversTypes['GrowthMove']>, notes: Array<ResolversTypes['Note']> }>;
  Handoff: ResolverTypeWrapper<Omit<Handoff, 'cost' | 'from' | 'to'> & { cost: ResolversTypes['Cost'], from: ResolversTypes['Offering'], to: ResolversTypes['Offering'] }>;
  HandoffKind: HandoffKind;
  HasJob: ResolverTypeWrapper<Omit<HasJob, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  HasJobAggregate: ResolverTypeWrapper<Omit<HasJobAggregate, 'confidence' | 'frequencyPerMonth' | 'importance' | 'opportunityScore' | 'satisfaction'> & { confidence: ResolversTypes['NumberAggregate'], frequencyPerMonth: ResolversTypes['NumberAggregate'], importance: ResolversTypes['NumberAggregate'], opportunityScore: ResolversTypes['NumberAggregate'], satisfaction: ResolversTypes['NumberAggregate'] }>;
  HasJobCustomerAggregate: ResolverTypeWrapper<Omit<HasJobCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CustomerAggregate'], properties: ResolversTypes['HasJobAggregate'] }>;
  HasJobCustomerFilter: HasJobCustomerFilter;
  HasJobCustomerOrder: HasJobCustomerOrder;
  HasJobCustomersFilter: HasJobCustomersFilter;
  HasJobFilter: HasJobFilter;
  HasJobGroupBy: HasJobGroupBy;
  HasJobJobAggregate: ResolverTypeWrapper<Omit<HasJobJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['JobAggregate'], properties: ResolversTypes['HasJobAggregate'] }>;
  HasJobJobFilter: HasJobJobFilter;
  HasJobJobOrder: HasJobJobOrder;
  HasJobJobsFilter: HasJobJobsFilter;
  HasJobOrder: HasJobOrder;
  HasStep: ResolverTypeWrapper<Omit<HasStep, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  HasStepAggregate: ResolverTypeWrapper<Omit<HasStepAggregate, 'confidence' | 'position'> & { confidence: ResolversTypes['NumberAggregate'], position: ResolversTypes['NumberAggregate'] }>;
  HasStepFilter: HasStepFilter;
  HasStepGroupBy: HasStepGroupBy;
  HasStepJobAggregate: ResolverTypeWrapper<Omit<HasStepJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['JobAggregate'], properties: ResolversTypes['HasStepAggregate'] }>;
  HasStepJobFilter: HasStepJobFilter;
  HasStepJobOrder: HasStepJobOrder;
  HasStepJobsFilter: HasStepJobsFilter;
  HasStepOrder: HasStepOrder;
  HeldUpValue: ResolverTypeWrapper<Omit<HeldUpValue, 'capability' | 'holders' | 'neededBy' | 'needsAlso' | 'soleHolder'> & { capability: ResolversTypes['Capability'], holders: Array<ResolversTypes['Provider']>, neededBy: Array<ResolversTypes['Offering']>, needsAlso: Array<ResolversTypes['Capability']>, soleHolder?: Maybe<ResolversTypes['Provider']> }>;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  Hinders: ResolverTypeWrapper<Omit<Hinders, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Hop: ResolverTypeWrapper<Hop>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  InServiceOf: ResolverTypeWrapper<Omit<InServiceOf, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  IntegratesWith: ResolverTypeWrapper<Omit<IntegratesWith, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  IntegratesWithAggregate: ResolverTypeWrapper<Omit<IntegratesWithAggregate, 'confidence' | 'effort' | 'hours' | 'money'> & { confidence: ResolversTypes['NumberAggregate'], effort: ResolversTypes['NumberAggregate'], hours: ResolversTypes['NumberAggregate'], money: ResolversTypes['NumberAggregate'] }>;
  IntegratesWithFilter: IntegratesWithFilter;
  IntegratesWithGroupBy: IntegratesWithGroupBy;
  IntegratesWithOfferingAggregate: ResolverTypeWrapper<Omit<IntegratesWithOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['OfferingAggregate'], properties: ResolversTypes['IntegratesWithAggregate'] }>;
  IntegratesWithOfferingFilter: IntegratesWithOfferingFilter;
  IntegratesWithOfferingOrder: IntegratesWithOfferingOrder;
  IntegratesWithOfferingsFilter: IntegratesWithOfferingsFilter;
  IntegratesWithOrder: IntegratesWithOrder;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<NodeRef>;
  JobAggregate: ResolverTypeWrapper<Omit<JobAggregate, 'confidence' | 'key' | 'unaidedEffort' | 'unaidedHours' | 'unaidedMoney'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']>, unaidedEffort: ResolversTypes['NumberAggregate'], unaidedHours: ResolversTypes['NumberAggregate'], unaidedMoney: ResolversTypes['NumberAggregate'] }>;
  JobConnection: ResolverTypeWrapper<Omit<JobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['JobAggregate'], edges: Array<ResolversTypes['JobEdge']>, groups: Array<ResolversTypes['JobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  JobCustomerConnection: ResolverTypeWrapper<Omit<JobCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['HasJobCustomerAggregate'], edges: Array<ResolversTypes['JobCustomerEdge']>, groups: Array<ResolversTypes['HasJobCustomerAggregate']>, nodes: Array<ResolversTypes['Customer']> }>;
  JobCustomerEdge: ResolverTypeWrapper<Omit<JobCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['HasJob'] }>;
  JobEcosystemConnection: ResolverTypeWrapper<Omit<JobEcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['TakesPlaceInEcosystemAggregate'], edges: Array<ResolversTypes['JobEcosystemEdge']>, groups: Array<ResolversTypes['TakesPlaceInEcosystemAggregate']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  JobEcosystemEdge: ResolverTypeWrapper<Omit<JobEcosystemEdge, 'node' | 'properties'> & { node: ResolversTypes['Ecosystem'], properties: ResolversTypes['TakesPlaceIn'] }>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobFilter: JobFilter;
  JobFrictionConnection: ResolverTypeWrapper<Omit<JobFrictionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedFrictionAggregate'], edges: Array<ResolversTypes['JobFrictionEdge']>, groups: Array<ResolversTypes['RelatedFrictionAggregate']>, nodes: Array<ResolversTypes['Friction']> }>;
  JobFrictionEdge: ResolverTypeWrapper<Omit<JobFrictionEdge, 'node' | 'properties'> & { node: ResolversTypes['Friction'], properties: ResolversTypes['Hinders'] }>;
  JobGroupBy: JobGroupBy;
  JobInput: JobInput;
  JobKind: JobKind;
  JobKindFilter: JobKindFilter;
  JobMapStep: JobMapStep;
  JobMapStepFilter: JobMapStepFilter;
  JobMeansConnection: ResolverTypeWrapper<Omit<JobMeansConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedJobAggregate'], edges: Array<ResolversTypes['JobMeansEdge']>, groups: Array<ResolversTypes['RelatedJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  JobMeansEdge: ResolverTypeWrapper<Omit<JobMeansEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['InServiceOf'] }>;
  JobOfferingConnection: ResolverTypeWrapper<Omit<JobOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ServesOfferingAggregate'], edges: Array<ResolversTypes['JobOfferingEdge']>, groups: Array<ResolversTypes['ServesOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  JobOfferingEdge: ResolverTypeWrapper<Omit<JobOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Serves'] }>;
  JobOrder: JobOrder;
  JobPurposeConnection: ResolverTypeWrapper<Omit<JobPurposeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedJobAggregate'], edges: Array<ResolversTypes['JobPurposeEdge']>, groups: Array<ResolversTypes['RelatedJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  JobPurposeEdge: ResolverTypeWrapper<Omit<JobPurposeEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['InServiceOf'] }>;
  JobStepConnection: ResolverTypeWrapper<Omit<JobStepConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['HasStepJobAggregate'], edges: Array<ResolversTypes['JobStepEdge']>, groups: Array<ResolversTypes['HasStepJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  JobStepEdge: ResolverTypeWrapper<Omit<JobStepEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['HasStep'] }>;
  JobStepOfConnection: ResolverTypeWrapper<Omit<JobStepOfConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['HasStepJobAggregate'], edges: Array<ResolversTypes['JobStepOfEdge']>, groups: Array<ResolversTypes['HasStepJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  JobStepOfEdge: ResolverTypeWrapper<Omit<JobStepOfEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['HasStep'] }>;
  JobTouchpointConnection: ResolverTypeWrapper<Omit<JobTouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedTouchpointAggregate'], edges: Array<ResolversTypes['JobTouchpointEdge']>, groups: Array<ResolversTypes['RelatedTouchpointAggregate']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  JobTouchpointEdge: ResolverTypeWrapper<Omit<JobTouchpointEdge, 'node' | 'properties'> & { node: ResolversTypes['Touchpoint'], properties: ResolversTypes['Toward'] }>;
  JobValue: ResolverTypeWrapper<Omit<JobValue, 'job'> & { job: ResolversTypes['Job'] }>;
  Journey: ResolverTypeWrapper<Omit<Journey, 'evidence' | 'notes' | 'purpose' | 'stages'> & { evidence: ResolversTypes['EvidenceSummary'], notes: Array<ResolversTypes['Note']>, purpose: Array<ResolversTypes['Job']>, stages: Array<ResolversTypes['JourneyStage']> }>;
  JourneyGeneration: JourneyGeneration;
  JourneyStage: ResolverTypeWrapper<Omit<JourneyStage, 'ecosystems' | 'frictions' | 'job' | 'touchpoint'> & { ecosystems: Array<ResolversTypes['Ecosystem']>, frictions: Array<ResolversTypes['FrictionValue']>, job?: Maybe<ResolversTypes['Job']>, touchpoint?: Maybe<ResolversTypes['Touchpoint']> }>;
  KindOfLeverage: ResolverTypeWrapper<KindOfLeverage>;
  Lends: ResolverTypeWrapper<Omit<Lends, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  LendsAggregate: ResolverTypeWrapper<Omit<LendsAggregate, 'confidence' | 'cost'> & { confidence: ResolversTypes['NumberAggregate'], cost: ResolversTypes['NumberAggregate'] }>;
  LendsCapabilitiesFilter: LendsCapabilitiesFilter;
  LendsCapabilityAggregate: ResolverTypeWrapper<Omit<LendsCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CapabilityAggregate'], properties: ResolversTypes['LendsAggregate'] }>;
  LendsCapabilityFilter: LendsCapabilityFilter;
  LendsCapabilityOrder: LendsCapabilityOrder;
  LendsFilter: LendsFilter;
  LendsGroupBy: LendsGroupBy;
  LendsOrder: LendsOrder;
  LendsProviderAggregate: ResolverTypeWrapper<Omit<LendsProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['ProviderAggregate'], properties: ResolversTypes['LendsAggregate'] }>;
  LendsProviderFilter: LendsProviderFilter;
  LendsProviderOrder: LendsProviderOrder;
  LendsProvidersFilter: LendsProvidersFilter;
  MissingRelationship: ResolverTypeWrapper<Omit<MissingRelationship, 'from' | 'through' | 'to'> & { from: ResolversTypes['Node'], through: Array<ResolversTypes['Node']>, to: ResolversTypes['Node'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRef>;
  NodeChange: ResolverTypeWrapper<NodeChange>;
  NodeKind: NodeKind;
  NodePath: ResolverTypeWrapper<Omit<NodePath, 'nodes'> & { nodes: Array<ResolversTypes['Node']> }>;
  NodePathConnection: ResolverTypeWrapper<Omit<NodePathConnection, 'edges' | 'evidence' | 'nodes' | 'notes'> & { edges: Array<ResolversTypes['NodePathEdge']>, evidence: ResolversTypes['EvidenceSummary'], nodes: Array<ResolversTypes['NodePath']>, notes: Array<ResolversTypes['Note']> }>;
  NodePathEdge: ResolverTypeWrapper<Omit<NodePathEdge, 'node'> & { node: ResolversTypes['NodePath'] }>;
  Note: ResolverTypeWrapper<Omit<Note, 'nodes'> & { nodes: Array<ResolversTypes['Node']> }>;
  NumberAggregate: ResolverTypeWrapper<NumberAggregate>;
  Obstacle: Obstacle;
  Of: ResolverTypeWrapper<Omit<Of, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Offering: ResolverTypeWrapper<NodeRef>;
  OfferingAggregate: ResolverTypeWrapper<Omit<OfferingAggregate, 'confidence' | 'key'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']> }>;
  OfferingCapabilityConnection: ResolverTypeWrapper<Omit<OfferingCapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedCapabilityAggregate'], edges: Array<ResolversTypes['OfferingCapabilityEdge']>, groups: Array<ResolversTypes['RelatedCapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  OfferingCapabilityEdge: ResolverTypeWrapper<Omit<OfferingCapabilityEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['Requires'] }>;
  OfferingConnection: ResolverTypeWrapper<Omit<OfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['OfferingAggregate'], edges: Array<ResolversTypes['OfferingEdge']>, groups: Array<ResolversTypes['OfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingCustomerConnection: ResolverTypeWrapper<Omit<OfferingCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedCustomerAggregate'], edges: Array<ResolversTypes['OfferingCustomerEdge']>, groups: Array<ResolversTypes['RelatedCustomerAggregate']>, nodes: Array<ResolversTypes['Customer']> }>;
  OfferingCustomerEdge: ResolverTypeWrapper<Omit<OfferingCustomerEdge, 'node' | 'properties'> & { node: ResolversTypes['Customer'], properties: ResolversTypes['Uses'] }>;
  OfferingEdge: ResolverTypeWrapper<Omit<OfferingEdge, 'node'> & { node: ResolversTypes['Offering'] }>;
  OfferingEmbeddedInConnection: ResolverTypeWrapper<Omit<OfferingEmbeddedInConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedOfferingAggregate'], edges: Array<ResolversTypes['OfferingEmbeddedInEdge']>, groups: Array<ResolversTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingEmbeddedInEdge: ResolverTypeWrapper<Omit<OfferingEmbeddedInEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Embeds'] }>;
  OfferingEmbedsConnection: ResolverTypeWrapper<Omit<OfferingEmbedsConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedOfferingAggregate'], edges: Array<ResolversTypes['OfferingEmbedsEdge']>, groups: Array<ResolversTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingEmbedsEdge: ResolverTypeWrapper<Omit<OfferingEmbedsEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Embeds'] }>;
  OfferingFilter: OfferingFilter;
  OfferingGroupBy: OfferingGroupBy;
  OfferingInput: OfferingInput;
  OfferingIntegratedByConnection: ResolverTypeWrapper<Omit<OfferingIntegratedByConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['IntegratesWithOfferingAggregate'], edges: Array<ResolversTypes['OfferingIntegratedByEdge']>, groups: Array<ResolversTypes['IntegratesWithOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingIntegratedByEdge: ResolverTypeWrapper<Omit<OfferingIntegratedByEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['IntegratesWith'] }>;
  OfferingIntegrationConnection: ResolverTypeWrapper<Omit<OfferingIntegrationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['IntegratesWithOfferingAggregate'], edges: Array<ResolversTypes['OfferingIntegrationEdge']>, groups: Array<ResolversTypes['IntegratesWithOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  OfferingIntegrationEdge: ResolverTypeWrapper<Omit<OfferingIntegrationEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['IntegratesWith'] }>;
  OfferingJobConnection: ResolverTypeWrapper<Omit<OfferingJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ServesJobAggregate'], edges: Array<ResolversTypes['OfferingJobEdge']>, groups: Array<ResolversTypes['ServesJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  OfferingJobEdge: ResolverTypeWrapper<Omit<OfferingJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['Serves'] }>;
  OfferingKind: OfferingKind;
  OfferingKindFilter: OfferingKindFilter;
  OfferingOrder: OfferingOrder;
  OfferingProviderConnection: ResolverTypeWrapper<Omit<OfferingProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedProviderAggregate'], edges: Array<ResolversTypes['OfferingProviderEdge']>, groups: Array<ResolversTypes['RelatedProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  OfferingProviderEdge: ResolverTypeWrapper<Omit<OfferingProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['Offers'] }>;
  OfferingRelievesConnection: ResolverTypeWrapper<Omit<OfferingRelievesConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelievesFrictionAggregate'], edges: Array<ResolversTypes['OfferingRelievesEdge']>, groups: Array<ResolversTypes['RelievesFrictionAggregate']>, nodes: Array<ResolversTypes['Friction']> }>;
  OfferingRelievesEdge: ResolverTypeWrapper<Omit<OfferingRelievesEdge, 'node' | 'properties'> & { node: ResolversTypes['Friction'], properties: ResolversTypes['Relieves'] }>;
  OfferingStatus: OfferingStatus;
  OfferingStatusFilter: OfferingStatusFilter;
  OfferingTouchpointConnection: ResolverTypeWrapper<Omit<OfferingTouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedTouchpointAggregate'], edges: Array<ResolversTypes['OfferingTouchpointEdge']>, groups: Array<ResolversTypes['RelatedTouchpointAggregate']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  OfferingTouchpointEdge: ResolverTypeWrapper<Omit<OfferingTouchpointEdge, 'node' | 'properties'> & { node: ResolversTypes['Touchpoint'], properties: ResolversTypes['Of'] }>;
  Offers: ResolverTypeWrapper<Omit<Offers, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Opening: ResolverTypeWrapper<Omit<Opening, 'missingCapabilities' | 'offering' | 'relationship'> & { missingCapabilities: Array<ResolversTypes['Capability']>, offering?: Maybe<ResolversTypes['Offering']>, relationship?: Maybe<ResolversTypes['MissingRelationship']> }>;
  Operates: ResolverTypeWrapper<Omit<Operates, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  OpportunityBand: OpportunityBand;
  OpportunityBandFilter: OpportunityBandFilter;
  OptimalityProof: ResolverTypeWrapper<OptimalityProof>;
  OptionalSteps: OptionalSteps;
  Orchestration: ResolverTypeWrapper<Omit<Orchestration, 'customer' | 'evidence' | 'job' | 'notes' | 'paths' | 'robustness' | 'today' | 'unserved' | 'whatChanged' | 'whyNot'> & { customer: ResolversTypes['Customer'], evidence: ResolversTypes['EvidenceSummary'], job: ResolversTypes['Job'], notes: Array<ResolversTypes['Note']>, paths: Array<ResolversTypes['OrchestrationPath']>, robustness: Array<ResolversTypes['ProviderLoss']>, today?: Maybe<ResolversTypes['OrchestrationPath']>, unserved: Array<ResolversTypes['Job']>, whatChanged?: Maybe<ResolversTypes['OrchestrationDifference']>, whyNot: Array<ResolversTypes['BlockedStep']> }>;
  OrchestrationDifference: ResolverTypeWrapper<Omit<OrchestrationDifference, 'costAfter' | 'costBefore' | 'gained' | 'lost' | 'notes'> & { costAfter?: Maybe<ResolversTypes['Cost']>, costBefore?: Maybe<ResolversTypes['Cost']>, gained: Array<ResolversTypes['OrchestrationPath']>, lost: Array<ResolversTypes['OrchestrationPath']>, notes: Array<ResolversTypes['Note']> }>;
  OrchestrationInput: OrchestrationInput;
  OrchestrationPath: ResolverTypeWrapper<Omit<OrchestrationPath, 'cost' | 'handoffCost' | 'handoffs' | 'missingCapabilities' | 'providers' | 'steps'> & { cost: ResolversTypes['Cost'], handoffCost: ResolversTypes['Cost'], handoffs: Array<ResolversTypes['Handoff']>, missingCapabilities: Array<ResolversTypes['Capability']>, providers: Array<ResolversTypes['Provider']>, steps: Array<ResolversTypes['OrchestrationStep']> }>;
  OrchestrationStep: ResolverTypeWrapper<Omit<OrchestrationStep, 'cost' | 'frictions' | 'job' | 'offering' | 'provider'> & { cost: ResolversTypes['Cost'], frictions: Array<ResolversTypes['StepFriction']>, job: ResolversTypes['Job'], offering?: Maybe<ResolversTypes['Offering']>, provider?: Maybe<ResolversTypes['Provider']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnersWith: ResolverTypeWrapper<Omit<PartnersWith, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  PartnersWithAggregate: ResolverTypeWrapper<Omit<PartnersWithAggregate, 'confidence' | 'cost'> & { confidence: ResolversTypes['NumberAggregate'], cost: ResolversTypes['NumberAggregate'] }>;
  PartnersWithFilter: PartnersWithFilter;
  PartnersWithGroupBy: PartnersWithGroupBy;
  PartnersWithOrder: PartnersWithOrder;
  PartnersWithProviderAggregate: ResolverTypeWrapper<Omit<PartnersWithProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['ProviderAggregate'], properties: ResolversTypes['PartnersWithAggregate'] }>;
  PartnersWithProviderFilter: PartnersWithProviderFilter;
  PartnersWithProviderOrder: PartnersWithProviderOrder;
  PartnersWithProvidersFilter: PartnersWithProvidersFilter;
  PathOrder: PathOrder;
  PathSelection: PathSelection;
  Plan: ResolverTypeWrapper<Omit<Plan, 'evidence' | 'notes' | 'purpose' | 'steps'> & { evidence: ResolversTypes['EvidenceSummary'], notes: Array<ResolversTypes['Note']>, purpose: ResolversTypes['Job'], steps: Array<ResolversTypes['PlanStep']> }>;
  PlanAction: PlanAction;
  PlanStep: ResolverTypeWrapper<Omit<PlanStep, 'actor' | 'ecosystem' | 'job' | 'missing' | 'of' | 'offering'> & { actor?: Maybe<ResolversTypes['Provider']>, ecosystem?: Maybe<ResolversTypes['Ecosystem']>, job?: Maybe<ResolversTypes['Job']>, missing: Array<ResolversTypes['Capability']>, of?: Maybe<ResolversTypes['Job']>, offering?: Maybe<ResolversTypes['Offering']> }>;
  PortfolioComparison: ResolverTypeWrapper<Omit<PortfolioComparison, 'after' | 'before' | 'capabilities'> & { after: ResolversTypes['CapabilityPortfolio'], before: ResolversTypes['CapabilityPortfolio'], capabilities: Array<ResolversTypes['CapabilityChange']> }>;
  PortfolioMeasure: PortfolioMeasure;
  PortfolioPoint: ResolverTypeWrapper<PortfolioPoint>;
  PortfolioScenarios: ResolverTypeWrapper<Omit<PortfolioScenarios, 'chosen'> & { chosen: Array<ResolversTypes['ScenarioCapability']> }>;
  Prediction: ResolverTypeWrapper<Omit<Prediction, 'because' | 'customer' | 'target'> & { because: Array<ResolversTypes['PredictionReason']>, customer: ResolversTypes['Customer'], target: ResolversTypes['Node'] }>;
  PredictionReason: ResolverTypeWrapper<Omit<PredictionReason, 'node'> & { node: ResolversTypes['Node'] }>;
  Presence: Presence;
  PresenceRole: PresenceRole;
  PresenceRoleFilter: PresenceRoleFilter;
  PresentIn: ResolverTypeWrapper<Omit<PresentIn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  PresentInAggregate: ResolverTypeWrapper<Omit<PresentInAggregate, 'confidence'> & { confidence: ResolversTypes['NumberAggregate'] }>;
  PresentInEcosystemAggregate: ResolverTypeWrapper<Omit<PresentInEcosystemAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['EcosystemAggregate'], properties: ResolversTypes['PresentInAggregate'] }>;
  PresentInEcosystemFilter: PresentInEcosystemFilter;
  PresentInEcosystemOrder: PresentInEcosystemOrder;
  PresentInEcosystemsFilter: PresentInEcosystemsFilter;
  PresentInFilter: PresentInFilter;
  PresentInGroupBy: PresentInGroupBy;
  PresentInOrder: PresentInOrder;
  PresentInProviderAggregate: ResolverTypeWrapper<Omit<PresentInProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['ProviderAggregate'], properties: ResolversTypes['PresentInAggregate'] }>;
  PresentInProviderFilter: PresentInProviderFilter;
  PresentInProviderOrder: PresentInProviderOrder;
  PresentInProvidersFilter: PresentInProvidersFilter;
  ProofStatus: ProofStatus;
  Provider: ResolverTypeWrapper<NodeRef>;
  ProviderAggregate: ResolverTypeWrapper<Omit<ProviderAggregate, 'confidence' | 'key'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']> }>;
  ProviderCapabilityConnection: ResolverTypeWrapper<Omit<ProviderCapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ProviderHasCapabilityCapabilityAggregate'], edges: Array<ResolversTypes['ProviderCapabilityEdge']>, groups: Array<ResolversTypes['ProviderHasCapabilityCapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  ProviderCapabilityEdge: ResolverTypeWrapper<Omit<ProviderCapabilityEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['ProviderHasCapability'] }>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['ProviderAggregate'], edges: Array<ResolversTypes['ProviderEdge']>, groups: Array<ResolversTypes['ProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  ProviderEcosystemConnection: ResolverTypeWrapper<Omit<ProviderEcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['PresentInEcosystemAggregate'], edges: Array<ResolversTypes['ProviderEcosystemEdge']>, groups: Array<ResolversTypes['PresentInEcosystemAggregate']>, nodes: Array<ResolversTypes['Ecosystem']> }>;
  ProviderEcosystemEdge: ResolverTypeWrapper<Omit<ProviderEcosystemEdge, 'node' | 'properties'> & { node: ResolversTypes['Ecosystem'], properties: ResolversTypes['PresentIn'] }>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderFilter: ProviderFilter;
  ProviderGroupBy: ProviderGroupBy;
  ProviderHasCapability: ResolverTypeWrapper<Omit<ProviderHasCapability, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ProviderHasCapabilityAggregate: ResolverTypeWrapper<Omit<ProviderHasCapabilityAggregate, 'confidence' | 'maturity'> & { confidence: ResolversTypes['NumberAggregate'], maturity: ResolversTypes['NumberAggregate'] }>;
  ProviderHasCapabilityCapabilitiesFilter: ProviderHasCapabilityCapabilitiesFilter;
  ProviderHasCapabilityCapabilityAggregate: ResolverTypeWrapper<Omit<ProviderHasCapabilityCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CapabilityAggregate'], properties: ResolversTypes['ProviderHasCapabilityAggregate'] }>;
  ProviderHasCapabilityCapabilityFilter: ProviderHasCapabilityCapabilityFilter;
  ProviderHasCapabilityCapabilityOrder: ProviderHasCapabilityCapabilityOrder;
  ProviderHasCapabilityFilter: ProviderHasCapabilityFilter;
  ProviderHasCapabilityGroupBy: ProviderHasCapabilityGroupBy;
  ProviderHasCapabilityOrder: ProviderHasCapabilityOrder;
  ProviderHasCapabilityProviderAggregate: ResolverTypeWrapper<Omit<ProviderHasCapabilityProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['ProviderAggregate'], properties: ResolversTypes['ProviderHasCapabilityAggregate'] }>;
  ProviderHasCapabilityProviderFilter: ProviderHasCapabilityProviderFilter;
  ProviderHasCapabilityProviderOrder: ProviderHasCapabilityProviderOrder;
  ProviderHasCapabilityProvidersFilter: ProviderHasCapabilityProvidersFilter;
  ProviderInput: ProviderInput;
  ProviderKind: ProviderKind;
  ProviderKindFilter: ProviderKindFilter;
  ProviderLendsConnection: ResolverTypeWrapper<Omit<ProviderLendsConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['LendsCapabilityAggregate'], edges: Array<ResolversTypes['ProviderLendsEdge']>, groups: Array<ResolversTypes['LendsCapabilityAggregate']>, nodes: Array<ResolversTypes['Capability']> }>;
  ProviderLendsEdge: ResolverTypeWrapper<Omit<ProviderLendsEdge, 'node' | 'properties'> & { node: ResolversTypes['Capability'], properties: ResolversTypes['Lends'] }>;
  ProviderLoss: ResolverTypeWrapper<Omit<ProviderLoss, 'next' | 'provider'> & { next?: Maybe<ResolversTypes['OrchestrationPath']>, provider: ResolversTypes['Provider'] }>;
  ProviderOfferingConnection: ResolverTypeWrapper<Omit<ProviderOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedOfferingAggregate'], edges: Array<ResolversTypes['ProviderOfferingEdge']>, groups: Array<ResolversTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  ProviderOfferingEdge: ResolverTypeWrapper<Omit<ProviderOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Offers'] }>;
  ProviderOrder: ProviderOrder;
  ProviderPartnerConnection: ResolverTypeWrapper<Omit<ProviderPartnerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['PartnersWithProviderAggregate'], edges: Array<ResolversTypes['ProviderPartnerEdge']>, groups: Array<ResolversTypes['PartnersWithProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  ProviderPartnerEdge: ResolverTypeWrapper<Omit<ProviderPartnerEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['PartnersWith'] }>;
  ProviderTouchpointConnection: ResolverTypeWrapper<Omit<ProviderTouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedTouchpointAggregate'], edges: Array<ResolversTypes['ProviderTouchpointEdge']>, groups: Array<ResolversTypes['RelatedTouchpointAggregate']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  ProviderTouchpointEdge: ResolverTypeWrapper<Omit<ProviderTouchpointEdge, 'node' | 'properties'> & { node: ResolversTypes['Touchpoint'], properties: ResolversTypes['Operates'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAnalysisInput: RecordAnalysisInput;
  RelatedCapabilitiesFilter: RelatedCapabilitiesFilter;
  RelatedCapabilityAggregate: ResolverTypeWrapper<Omit<RelatedCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CapabilityAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedCapabilityFilter: RelatedCapabilityFilter;
  RelatedCapabilityOrder: RelatedCapabilityOrder;
  RelatedCustomerAggregate: ResolverTypeWrapper<Omit<RelatedCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['CustomerAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedCustomerFilter: RelatedCustomerFilter;
  RelatedCustomerOrder: RelatedCustomerOrder;
  RelatedCustomersFilter: RelatedCustomersFilter;
  RelatedFrictionAggregate: ResolverTypeWrapper<Omit<RelatedFrictionAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['FrictionAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedFrictionFilter: RelatedFrictionFilter;
  RelatedFrictionOrder: RelatedFrictionOrder;
  RelatedFrictionsFilter: RelatedFrictionsFilter;
  RelatedJobAggregate: ResolverTypeWrapper<Omit<RelatedJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['JobAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedJobFilter: RelatedJobFilter;
  RelatedJobOrder: RelatedJobOrder;
  RelatedJobsFilter: RelatedJobsFilter;
  RelatedOfferingAggregate: ResolverTypeWrapper<Omit<RelatedOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['OfferingAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedOfferingFilter: RelatedOfferingFilter;
  RelatedOfferingOrder: RelatedOfferingOrder;
  RelatedOfferingsFilter: RelatedOfferingsFilter;
  RelatedProviderAggregate: ResolverTypeWrapper<Omit<RelatedProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['ProviderAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedProviderFilter: RelatedProviderFilter;
  RelatedProviderOrder: RelatedProviderOrder;
  RelatedProvidersFilter: RelatedProvidersFilter;
  RelatedTouchpointAggregate: ResolverTypeWrapper<Omit<RelatedTouchpointAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['TouchpointAggregate'], properties: ResolversTypes['RelationshipAggregate'] }>;
  RelatedTouchpointFilter: RelatedTouchpointFilter;
  RelatedTouchpointOrder: RelatedTouchpointOrder;
  RelatedTouchpointsFilter: RelatedTouchpointsFilter;
  Relationship: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Relationship']>;
  RelationshipAggregate: ResolverTypeWrapper<Omit<RelationshipAggregate, 'confidence'> & { confidence: ResolversTypes['NumberAggregate'] }>;
  RelationshipChange: ResolverTypeWrapper<RelationshipChange>;
  RelationshipFilter: RelationshipFilter;
  RelationshipGroupBy: RelationshipGroupBy;
  RelationshipInput: RelationshipInput;
  RelationshipOrder: RelationshipOrder;
  RelationshipReason: RelationshipReason;
  RelationshipType: RelationshipType;
  Relieves: ResolverTypeWrapper<Omit<Relieves, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  RelievesAggregate: ResolverTypeWrapper<Omit<RelievesAggregate, 'confidence' | 'reduction'> & { confidence: ResolversTypes['NumberAggregate'], reduction: ResolversTypes['NumberAggregate'] }>;
  RelievesFilter: RelievesFilter;
  RelievesFrictionAggregate: ResolverTypeWrapper<Omit<RelievesFrictionAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['FrictionAggregate'], properties: ResolversTypes['RelievesAggregate'] }>;
  RelievesFrictionFilter: RelievesFrictionFilter;
  RelievesFrictionOrder: RelievesFrictionOrder;
  RelievesFrictionsFilter: RelievesFrictionsFilter;
  RelievesGroupBy: RelievesGroupBy;
  RelievesOfferingAggregate: ResolverTypeWrapper<Omit<RelievesOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['OfferingAggregate'], properties: ResolversTypes['RelievesAggregate'] }>;
  RelievesOfferingFilter: RelievesOfferingFilter;
  RelievesOfferingOrder: RelievesOfferingOrder;
  RelievesOfferingsFilter: RelievesOfferingsFilter;
  RelievesOrder: RelievesOrder;
  Requires: ResolverTypeWrapper<Omit<Requires, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  RoadmapStep: ResolverTypeWrapper<Omit<RoadmapStep, 'capabilities' | 'unlocks'> & { capabilities: Array<ResolversTypes['Capability']>, unlocks: Array<ResolversTypes['Offering']> }>;
  ScenarioCapability: ResolverTypeWrapper<Omit<ScenarioCapability, 'capability'> & { capability: ResolversTypes['Capability'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  SegmentContrast: ResolverTypeWrapper<Omit<SegmentContrast, 'a' | 'b' | 'evidence' | 'frictions' | 'notes'> & { a: ResolversTypes['Customer'], b: ResolversTypes['Customer'], evidence: ResolversTypes['EvidenceSummary'], frictions: Array<ResolversTypes['Friction']>, notes: Array<ResolversTypes['Note']> }>;
  Serves: ResolverTypeWrapper<Omit<Serves, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ServesAggregate: ResolverTypeWrapper<Omit<ServesAggregate, 'confidence' | 'effort' | 'hours' | 'money'> & { confidence: ResolversTypes['NumberAggregate'], effort: ResolversTypes['NumberAggregate'], hours: ResolversTypes['NumberAggregate'], money: ResolversTypes['NumberAggregate'] }>;
  ServesFilter: ServesFilter;
  ServesGroupBy: ServesGroupBy;
  ServesJobAggregate: ResolverTypeWrapper<Omit<ServesJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['JobAggregate'], properties: ResolversTypes['ServesAggregate'] }>;
  ServesJobFilter: ServesJobFilter;
  ServesJobOrder: ServesJobOrder;
  ServesJobsFilter: ServesJobsFilter;
  ServesOfferingAggregate: ResolverTypeWrapper<Omit<ServesOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['OfferingAggregate'], properties: ResolversTypes['ServesAggregate'] }>;
  ServesOfferingFilter: ServesOfferingFilter;
  ServesOfferingOrder: ServesOfferingOrder;
  ServesOfferingsFilter: ServesOfferingsFilter;
  ServesOrder: ServesOrder;
  SoleHolder: ResolverTypeWrapper<Omit<SoleHolder, 'capabilities' | 'provider'> & { capabilities: Array<ResolversTypes['Capability']>, provider: ResolversTypes['Provider'] }>;
  Source: ResolverTypeWrapper<NodeRef>;
  SourceAggregate: ResolverTypeWrapper<Omit<SourceAggregate, 'confidence' | 'key'> & { confidence: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']> }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['SourceAggregate'], edges: Array<ResolversTypes['SourceEdge']>, groups: Array<ResolversTypes['SourceAggregate']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceGroupBy: SourceGroupBy;
  SourceInput: SourceInput;
  SourceOrder: SourceOrder;
  StepChoice: StepChoice;
  StepFriction: ResolverTypeWrapper<Omit<StepFriction, 'friction' | 'remaining'> & { friction: ResolversTypes['Friction'], remaining: ResolversTypes['Cost'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakesPlaceIn: ResolverTypeWrapper<Omit<TakesPlaceIn, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  TakesPlaceInAggregate: ResolverTypeWrapper<Omit<TakesPlaceInAggregate, 'confidence' | 'share'> & { confidence: ResolversTypes['NumberAggregate'], share: ResolversTypes['NumberAggregate'] }>;
  TakesPlaceInEcosystemAggregate: ResolverTypeWrapper<Omit<TakesPlaceInEcosystemAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['EcosystemAggregate'], properties: ResolversTypes['TakesPlaceInAggregate'] }>;
  TakesPlaceInEcosystemFilter: TakesPlaceInEcosystemFilter;
  TakesPlaceInEcosystemOrder: TakesPlaceInEcosystemOrder;
  TakesPlaceInEcosystemsFilter: TakesPlaceInEcosystemsFilter;
  TakesPlaceInFilter: TakesPlaceInFilter;
  TakesPlaceInGroupBy: TakesPlaceInGroupBy;
  TakesPlaceInJobAggregate: ResolverTypeWrapper<Omit<TakesPlaceInJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversTypes['GroupKey']>, node: ResolversTypes['JobAggregate'], properties: ResolversTypes['TakesPlaceInAggregate'] }>;
  TakesPlaceInJobFilter: TakesPlaceInJobFilter;
  TakesPlaceInJobOrder: TakesPlaceInJobOrder;
  TakesPlaceInJobsFilter: TakesPlaceInJobsFilter;
  TakesPlaceInOrder: TakesPlaceInOrder;
  TestedModel: ResolverTypeWrapper<TestedModel>;
  Touchpoint: ResolverTypeWrapper<NodeRef>;
  TouchpointAggregate: ResolverTypeWrapper<Omit<TouchpointAggregate, 'confidence' | 'durationMinutes' | 'key' | 'position' | 'valence'> & { confidence: ResolversTypes['NumberAggregate'], durationMinutes: ResolversTypes['NumberAggregate'], key?: Maybe<ResolversTypes['GroupKey']>, position: ResolversTypes['NumberAggregate'], valence: ResolversTypes['NumberAggregate'] }>;
  TouchpointConnection: ResolverTypeWrapper<Omit<TouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['TouchpointAggregate'], edges: Array<ResolversTypes['TouchpointEdge']>, groups: Array<ResolversTypes['TouchpointAggregate']>, nodes: Array<ResolversTypes['Touchpoint']> }>;
  TouchpointEdge: ResolverTypeWrapper<Omit<TouchpointEdge, 'node'> & { node: ResolversTypes['Touchpoint'] }>;
  TouchpointFilter: TouchpointFilter;
  TouchpointGroupBy: TouchpointGroupBy;
  TouchpointInput: TouchpointInput;
  TouchpointJobConnection: ResolverTypeWrapper<Omit<TouchpointJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedJobAggregate'], edges: Array<ResolversTypes['TouchpointJobEdge']>, groups: Array<ResolversTypes['RelatedJobAggregate']>, nodes: Array<ResolversTypes['Job']> }>;
  TouchpointJobEdge: ResolverTypeWrapper<Omit<TouchpointJobEdge, 'node' | 'properties'> & { node: ResolversTypes['Job'], properties: ResolversTypes['Toward'] }>;
  TouchpointOfferingConnection: ResolverTypeWrapper<Omit<TouchpointOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedOfferingAggregate'], edges: Array<ResolversTypes['TouchpointOfferingEdge']>, groups: Array<ResolversTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversTypes['Offering']> }>;
  TouchpointOfferingEdge: ResolverTypeWrapper<Omit<TouchpointOfferingEdge, 'node' | 'properties'> & { node: ResolversTypes['Offering'], properties: ResolversTypes['Of'] }>;
  TouchpointOrder: TouchpointOrder;
  TouchpointProviderConnection: ResolverTypeWrapper<Omit<TouchpointProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['RelatedProviderAggregate'], edges: Array<ResolversTypes['TouchpointProviderEdge']>, groups: Array<ResolversTypes['RelatedProviderAggregate']>, nodes: Array<ResolversTypes['Provider']> }>;
  TouchpointProviderEdge: ResolverTypeWrapper<Omit<TouchpointProviderEdge, 'node' | 'properties'> & { node: ResolversTypes['Provider'], properties: ResolversTypes['Operates'] }>;
  Toward: ResolverTypeWrapper<Omit<Toward, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Uses: ResolverTypeWrapper<Omit<Uses, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  ValueAggregate: ResolverTypeWrapper<ValueAggregate>;
  ValueDifference: ResolverTypeWrapper<ValueDifference>;
  ValueMeasure: ValueMeasure;
  ValueSensitivity: ResolverTypeWrapper<Omit<ValueSensitivity, 'customer' | 'job' | 'step'> & { customer: ResolversTypes['Customer'], job: ResolversTypes['Job'], step: ResolversTypes['Job'] }>;
  WhatIfChange: WhatIfChange;
  WhatIfNode: WhatIfNode;
  WhatIfRelationship: WhatIfRelationship;
  WriteResult: ResolverTypeWrapper<WriteResult>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcquisitionWay: Omit<AcquisitionWay, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  Analysis: Analysis;
  AnalysisComparison: AnalysisComparison;
  AnalysisConnection: AnalysisConnection;
  AnalysisEdge: AnalysisEdge;
  Backtest: Backtest;
  BestPath: Omit<BestPath, 'customer' | 'job' | 'path' | 'today' | 'unserved'> & { customer: ResolversParentTypes['Customer'], job: ResolversParentTypes['Job'], path?: Maybe<ResolversParentTypes['OrchestrationPath']>, today?: Maybe<ResolversParentTypes['OrchestrationPath']>, unserved: Array<ResolversParentTypes['Job']> };
  BestPathConnection: Omit<BestPathConnection, 'edges' | 'evidence' | 'nodes' | 'notes'> & { edges: Array<ResolversParentTypes['BestPathEdge']>, evidence: ResolversParentTypes['EvidenceSummary'], nodes: Array<ResolversParentTypes['BestPath']>, notes: Array<ResolversParentTypes['Note']> };
  BestPathEdge: Omit<BestPathEdge, 'node'> & { node: ResolversParentTypes['BestPath'] };
  BestPathsInput: BestPathsInput;
  BlindSpot: Omit<BlindSpot, 'job' | 'of'> & { job: ResolversParentTypes['Job'], of: ResolversParentTypes['Job'] };
  BlockedStep: Omit<BlockedStep, 'job' | 'openings'> & { job?: Maybe<ResolversParentTypes['Job']>, openings: Array<ResolversParentTypes['Opening']> };
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Capability: NodeRef;
  CapabilityAggregate: Omit<CapabilityAggregate, 'buildCost' | 'confidence' | 'key'> & { buildCost: ResolversParentTypes['NumberAggregate'], confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']> };
  CapabilityChange: Omit<CapabilityChange, 'after' | 'before' | 'capability'> & { after?: Maybe<ResolversParentTypes['CapabilityLeverage']>, before?: Maybe<ResolversParentTypes['CapabilityLeverage']>, capability: ResolversParentTypes['Capability'] };
  CapabilityConcentration: Omit<CapabilityConcentration, 'capabilities' | 'evidence' | 'notes' | 'soleHolders'> & { capabilities: Array<ResolversParentTypes['HeldUpValue']>, evidence: ResolversParentTypes['EvidenceSummary'], notes: Array<ResolversParentTypes['Note']>, soleHolders: Array<ResolversParentTypes['SoleHolder']> };
  CapabilityConcentrationInput: CapabilityConcentrationInput;
  CapabilityConnection: Omit<CapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['CapabilityAggregate'], edges: Array<ResolversParentTypes['CapabilityEdge']>, groups: Array<ResolversParentTypes['CapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityCustomerConnection: Omit<CapabilityCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['CustomerHasCapabilityCustomerAggregate'], edges: Array<ResolversParentTypes['CapabilityCustomerEdge']>, groups: Array<ResolversParentTypes['CustomerHasCapabilityCustomerAggregate']>, nodes: Array<ResolversParentTypes['Customer']> };
  CapabilityCustomerEdge: Omit<CapabilityCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['CustomerHasCapability'] };
  CapabilityDependsOnConnection: Omit<CapabilityDependsOnConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedCapabilityAggregate'], edges: Array<ResolversParentTypes['CapabilityDependsOnEdge']>, groups: Array<ResolversParentTypes['RelatedCapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityDependsOnEdge: Omit<CapabilityDependsOnEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['DependsOn'] };
  CapabilityEdge: Omit<CapabilityEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  CapabilityFilter: CapabilityFilter;
  CapabilityInput: CapabilityInput;
  CapabilityKindFilter: CapabilityKindFilter;
  CapabilityLenderConnection: Omit<CapabilityLenderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['LendsProviderAggregate'], edges: Array<ResolversParentTypes['CapabilityLenderEdge']>, groups: Array<ResolversParentTypes['LendsProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  CapabilityLenderEdge: Omit<CapabilityLenderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['Lends'] };
  CapabilityLeverage: Omit<CapabilityLeverage, 'capability' | 'needsAlso' | 'unlocks' | 'ways'> & { capability: ResolversParentTypes['Capability'], needsAlso: Array<ResolversParentTypes['Capability']>, unlocks: Array<ResolversParentTypes['Offering']>, ways: Array<ResolversParentTypes['AcquisitionWay']> };
  CapabilityNeededByConnection: Omit<CapabilityNeededByConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedCapabilityAggregate'], edges: Array<ResolversParentTypes['CapabilityNeededByEdge']>, groups: Array<ResolversParentTypes['RelatedCapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityNeededByEdge: Omit<CapabilityNeededByEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['DependsOn'] };
  CapabilityOfferingConnection: Omit<CapabilityOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedOfferingAggregate'], edges: Array<ResolversParentTypes['CapabilityOfferingEdge']>, groups: Array<ResolversParentTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  CapabilityOfferingEdge: Omit<CapabilityOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Requires'] };
  CapabilityOrder: CapabilityOrder;
  CapabilityPortfolio: Omit<CapabilityPortfolio, 'chosen' | 'evidence' | 'leverage' | 'notes' | 'roadmap' | 'scenarios' | 'sensitivity' | 'unlocked' | 'valueSensitivity'> & { chosen: Array<ResolversParentTypes['CapabilityLeverage']>, evidence: ResolversParentTypes['EvidenceSummary'], leverage: Array<ResolversParentTypes['CapabilityLeverage']>, notes: Array<ResolversParentTypes['Note']>, roadmap: Array<ResolversParentTypes['RoadmapStep']>, scenarios: ResolversParentTypes['PortfolioScenarios'], sensitivity: Array<ResolversParentTypes['CapabilitySensitivity']>, unlocked: Array<ResolversParentTypes['Offering']>, valueSensitivity: Array<ResolversParentTypes['ValueSensitivity']> };
  CapabilityPortfolioInput: CapabilityPortfolioInput;
  CapabilityProviderConnection: Omit<CapabilityProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ProviderHasCapabilityProviderAggregate'], edges: Array<ResolversParentTypes['CapabilityProviderEdge']>, groups: Array<ResolversParentTypes['ProviderHasCapabilityProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  CapabilityProviderEdge: Omit<CapabilityProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['ProviderHasCapability'] };
  CapabilitySensitivity: Omit<CapabilitySensitivity, 'capability'> & { capability: ResolversParentTypes['Capability'] };
  Change: Change;
  ChangeConnection: ChangeConnection;
  ChangeCounts: ChangeCounts;
  ChangeEdge: ChangeEdge;
  ConnectionsInput: ConnectionsInput;
  Cost: Cost;
  CostInput: CostInput;
  CostLimits: CostLimits;
  CountFilter: CountFilter;
  Customer: NodeRef;
  CustomerAggregate: Omit<CustomerAggregate, 'confidence' | 'key' | 'population' | 'valueOfEffort' | 'valueOfTime'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']>, population: ResolversParentTypes['NumberAggregate'], valueOfEffort: ResolversParentTypes['NumberAggregate'], valueOfTime: ResolversParentTypes['NumberAggregate'] };
  CustomerCapabilityConnection: Omit<CustomerCapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['CustomerHasCapabilityCapabilityAggregate'], edges: Array<ResolversParentTypes['CustomerCapabilityEdge']>, groups: Array<ResolversParentTypes['CustomerHasCapabilityCapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  CustomerCapabilityEdge: Omit<CustomerCapabilityEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['CustomerHasCapability'] };
  CustomerConnection: Omit<CustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['CustomerAggregate'], edges: Array<ResolversParentTypes['CustomerEdge']>, groups: Array<ResolversParentTypes['CustomerAggregate']>, nodes: Array<ResolversParentTypes['Customer']> };
  CustomerEcosystemConnection: Omit<CustomerEcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['EngagesInEcosystemAggregate'], edges: Array<ResolversParentTypes['CustomerEcosystemEdge']>, groups: Array<ResolversParentTypes['EngagesInEcosystemAggregate']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  CustomerEcosystemEdge: Omit<CustomerEcosystemEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Ecosystem'], properties: ResolversParentTypes['EngagesIn'] };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerFrictionConnection: Omit<CustomerFrictionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ExperiencesFrictionAggregate'], edges: Array<ResolversParentTypes['CustomerFrictionEdge']>, groups: Array<ResolversParentTypes['ExperiencesFrictionAggregate']>, nodes: Array<ResolversParentTypes['Friction']> };
  CustomerFrictionEdge: Omit<CustomerFrictionEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Friction'], properties: ResolversParentTypes['Experiences'] };
  CustomerHasCapability: Omit<CustomerHasCapability, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  CustomerHasCapabilityAggregate: Omit<CustomerHasCapabilityAggregate, 'confidence' | 'importance' | 'level'> & { confidence: ResolversParentTypes['NumberAggregate'], importance: ResolversParentTypes['NumberAggregate'], level: ResolversParentTypes['NumberAggregate'] };
  CustomerHasCapabilityCapabilitiesFilter: CustomerHasCapabilityCapabilitiesFilter;
  CustomerHasCapabilityCapabilityAggregate: Omit<CustomerHasCapabilityCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CapabilityAggregate'], properties: ResolversParentTypes['CustomerHasCapabilityAggregate'] };
  CustomerHasCapabilityCapabilityFilter: CustomerHasCapabilityCapabilityFilter;
  CustomerHasCapabilityCapabilityOrder: CustomerHasCapabilityCapabilityOrder;
  CustomerHasCapabilityCustomerAggregate: Omit<CustomerHasCapabilityCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CustomerAggregate'], properties: ResolversParentTypes['CustomerHasCapabilityAggregate'] };
  CustomerHasCapabilityCustomerFilter: CustomerHasCapabilityCustomerFilter;
  CustomerHasCapabilityCustomerOrder: CustomerHasCapabilityCustomerOrder;
  CustomerHasCapabilityCustomersFilter: CustomerHasCapabilityCustomersFilter;
  CustomerHasCapabilityFilter: CustomerHasCapabilityFilter;
  CustomerHasCapabilityOrder: CustomerHasCapabilityOrder;
  CustomerInput: CustomerInput;
  CustomerJobConnection: Omit<CustomerJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['HasJobJobAggregate'], edges: Array<ResolversParentTypes['CustomerJobEdge']>, groups: Array<ResolversParentTypes['HasJobJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  CustomerJobEdge: Omit<CustomerJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['HasJob'] };
  CustomerKindFilter: CustomerKindFilter;
  CustomerOfferingConnection: Omit<CustomerOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedOfferingAggregate'], edges: Array<ResolversParentTypes['CustomerOfferingEdge']>, groups: Array<ResolversParentTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  CustomerOfferingEdge: Omit<CustomerOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Uses'] };
  CustomerOrder: CustomerOrder;
  CypherResult: CypherResult;
  DataIssue: Omit<DataIssue, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  DataIssueCount: DataIssueCount;
  DataQuality: Omit<DataQuality, 'issues'> & { issues: Array<ResolversParentTypes['DataIssue']> };
  DataQualityInput: DataQualityInput;
  Date: Scalars['Date']['output'];
  DateAggregate: DateAggregate;
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DependsOn: Omit<DependsOn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Ecosystem: NodeRef;
  EcosystemAggregate: Omit<EcosystemAggregate, 'confidence' | 'key'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']> };
  EcosystemConnection: Omit<EcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['EcosystemAggregate'], edges: Array<ResolversParentTypes['EcosystemEdge']>, groups: Array<ResolversParentTypes['EcosystemAggregate']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  EcosystemCustomerConnection: Omit<EcosystemCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['EngagesInCustomerAggregate'], edges: Array<ResolversParentTypes['EcosystemCustomerEdge']>, groups: Array<ResolversParentTypes['EngagesInCustomerAggregate']>, nodes: Array<ResolversParentTypes['Customer']> };
  EcosystemCustomerEdge: Omit<EcosystemCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['EngagesIn'] };
  EcosystemEdge: Omit<EcosystemEdge, 'node'> & { node: ResolversParentTypes['Ecosystem'] };
  EcosystemFilter: EcosystemFilter;
  EcosystemInput: EcosystemInput;
  EcosystemJobConnection: Omit<EcosystemJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['TakesPlaceInJobAggregate'], edges: Array<ResolversParentTypes['EcosystemJobEdge']>, groups: Array<ResolversParentTypes['TakesPlaceInJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  EcosystemJobEdge: Omit<EcosystemJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['TakesPlaceIn'] };
  EcosystemNodeInput: EcosystemNodeInput;
  EcosystemNodeOrder: EcosystemNodeOrder;
  EcosystemOpportunities: Omit<EcosystemOpportunities, 'ecosystems' | 'evidence' | 'notes'> & { ecosystems: Array<ResolversParentTypes['EcosystemOpportunity']>, evidence: ResolversParentTypes['EvidenceSummary'], notes: Array<ResolversParentTypes['Note']> };
  EcosystemOpportunity: Omit<EcosystemOpportunity, 'ecosystem' | 'entryPoints' | 'topFrictions' | 'topJobs'> & { ecosystem: ResolversParentTypes['Ecosystem'], entryPoints: Array<ResolversParentTypes['EntryPoint']>, topFrictions: Array<ResolversParentTypes['FrictionValue']>, topJobs: Array<ResolversParentTypes['JobValue']> };
  EcosystemProviderConnection: Omit<EcosystemProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['PresentInProviderAggregate'], edges: Array<ResolversParentTypes['EcosystemProviderEdge']>, groups: Array<ResolversParentTypes['PresentInProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  EcosystemProviderEdge: Omit<EcosystemProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['PresentIn'] };
  Embeds: Omit<Embeds, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  EngagementForecast: Omit<EngagementForecast, 'evidence' | 'notes' | 'predictions'> & { evidence: ResolversParentTypes['EvidenceSummary'], notes: Array<ResolversParentTypes['Note']>, predictions: Array<ResolversParentTypes['Prediction']> };
  EngagesIn: Omit<EngagesIn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  EngagesInAggregate: Omit<EngagesInAggregate, 'confidence' | 'effortPerMonth' | 'hoursPerMonth' | 'moneyPerMonth'> & { confidence: ResolversParentTypes['NumberAggregate'], effortPerMonth: ResolversParentTypes['NumberAggregate'], hoursPerMonth: ResolversParentTypes['NumberAggregate'], moneyPerMonth: ResolversParentTypes['NumberAggregate'] };
  EngagesInCustomerAggregate: Omit<EngagesInCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CustomerAggregate'], properties: ResolversParentTypes['EngagesInAggregate'] };
  EngagesInCustomerFilter: EngagesInCustomerFilter;
  EngagesInCustomerOrder: EngagesInCustomerOrder;
  EngagesInCustomersFilter: EngagesInCustomersFilter;
  EngagesInEcosystemAggregate: Omit<EngagesInEcosystemAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['EcosystemAggregate'], properties: ResolversParentTypes['EngagesInAggregate'] };
  EngagesInEcosystemFilter: EngagesInEcosystemFilter;
  EngagesInEcosystemOrder: EngagesInEcosystemOrder;
  EngagesInEcosystemsFilter: EngagesInEcosystemsFilter;
  EngagesInFilter: EngagesInFilter;
  EngagesInOrder: EngagesInOrder;
  EntryPoint: Omit<EntryPoint, 'job' | 'offering' | 'provider'> & { job?: Maybe<ResolversParentTypes['Job']>, offering?: Maybe<ResolversParentTypes['Offering']>, provider?: Maybe<ResolversParentTypes['Provider']> };
  Estimate: Estimate;
  Evidence: NodeRef;
  EvidenceAggregate: Omit<EvidenceAggregate, 'confidence' | 'high' | 'key' | 'low' | 'sampleSize' | 'value'> & { confidence: ResolversParentTypes['NumberAggregate'], high: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']>, low: ResolversParentTypes['NumberAggregate'], sampleSize: ResolversParentTypes['NumberAggregate'], value: ResolversParentTypes['NumberAggregate'] };
  EvidenceConnection: Omit<EvidenceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['EvidenceAggregate'], edges: Array<ResolversParentTypes['EvidenceEdge']>, groups: Array<ResolversParentTypes['EvidenceAggregate']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFilter: EvidenceFilter;
  EvidenceInput: EvidenceInput;
  EvidenceOrder: EvidenceOrder;
  EvidenceSummary: Omit<EvidenceSummary, 'sources' | 'weakest' | 'wouldChange'> & { sources: Array<ResolversParentTypes['Source']>, weakest: Array<ResolversParentTypes['Fact']>, wouldChange: Array<ResolversParentTypes['Fact']> };
  Experiences: Omit<Experiences, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  ExperiencesAggregate: Omit<ExperiencesAggregate, 'confidence' | 'effort' | 'hours' | 'money' | 'prevalence' | 'valence'> & { confidence: ResolversParentTypes['NumberAggregate'], effort: ResolversParentTypes['NumberAggregate'], hours: ResolversParentTypes['NumberAggregate'], money: ResolversParentTypes['NumberAggregate'], prevalence: ResolversParentTypes['NumberAggregate'], valence: ResolversParentTypes['NumberAggregate'] };
  ExperiencesCustomerAggregate: Omit<ExperiencesCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CustomerAggregate'], properties: ResolversParentTypes['ExperiencesAggregate'] };
  ExperiencesCustomerFilter: ExperiencesCustomerFilter;
  ExperiencesCustomerOrder: ExperiencesCustomerOrder;
  ExperiencesCustomersFilter: ExperiencesCustomersFilter;
  ExperiencesFilter: ExperiencesFilter;
  ExperiencesFrictionAggregate: Omit<ExperiencesFrictionAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['FrictionAggregate'], properties: ResolversParentTypes['ExperiencesAggregate'] };
  ExperiencesFrictionFilter: ExperiencesFrictionFilter;
  ExperiencesFrictionOrder: ExperiencesFrictionOrder;
  ExperiencesFrictionsFilter: ExperiencesFrictionsFilter;
  ExperiencesOrder: ExperiencesOrder;
  Fact: Omit<Fact, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  ForecastInput: ForecastInput;
  Friction: NodeRef;
  FrictionAggregate: Omit<FrictionAggregate, 'confidence' | 'key'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']> };
  FrictionConnection: Omit<FrictionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['FrictionAggregate'], edges: Array<ResolversParentTypes['FrictionEdge']>, groups: Array<ResolversParentTypes['FrictionAggregate']>, nodes: Array<ResolversParentTypes['Friction']> };
  FrictionCustomerConnection: Omit<FrictionCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ExperiencesCustomerAggregate'], edges: Array<ResolversParentTypes['FrictionCustomerEdge']>, groups: Array<ResolversParentTypes['ExperiencesCustomerAggregate']>, nodes: Array<ResolversParentTypes['Customer']> };
  FrictionCustomerEdge: Omit<FrictionCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['Experiences'] };
  FrictionEdge: Omit<FrictionEdge, 'node'> & { node: ResolversParentTypes['Friction'] };
  FrictionFilter: FrictionFilter;
  FrictionInput: FrictionInput;
  FrictionJobConnection: Omit<FrictionJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedJobAggregate'], edges: Array<ResolversParentTypes['FrictionJobEdge']>, groups: Array<ResolversParentTypes['RelatedJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  FrictionJobEdge: Omit<FrictionJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['Hinders'] };
  FrictionKindFilter: FrictionKindFilter;
  FrictionOrder: FrictionOrder;
  FrictionRelievedByConnection: Omit<FrictionRelievedByConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelievesOfferingAggregate'], edges: Array<ResolversParentTypes['FrictionRelievedByEdge']>, groups: Array<ResolversParentTypes['RelievesOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  FrictionRelievedByEdge: Omit<FrictionRelievedByEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Relieves'] };
  FrictionValue: Omit<FrictionValue, 'friction'> & { friction: ResolversParentTypes['Friction'] };
  GraphInfo: GraphInfo;
  GroupKey: Omit<GroupKey, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  GrowthInput: GrowthInput;
  GrowthMove: Omit<GrowthMove, 'ecosystem' | 'holders' | 'job' | 'missing' | 'of' | 'offering' | 'provider'> & { ecosystem?: Maybe<ResolversParentTypes['Ecosystem']>, holders: Array<ResolversParentTypes['Provider']>, job: ResolversParentTypes['Job'], missing: Array<ResolversParentTypes['Capability']>, of: ResolversParentTypes['Job'], offering?: Maybe<ResolversParentTypes['Offering']>, provider?: Maybe<ResolversParentTypes['Provider']> };
  GrowthOutlook: Omit<GrowthOutlook, 'blindSpots' | 'evidence' | 'moves' | 'notes'> & { blindSpots: Array<ResolversParentTypes['BlindSpot']>, evidence: ResolversParentTypes['EvidenceSummary'], moves: Array<ResolversParentTypes['GrowthMove']>, notes: Array<ResolversParentTypes['Note']> };
  Handoff: Omit<Handoff, 'cost' | 'from' | 'to'> & { cost: ResolversParentTypes['Cost'], from: ResolversParentTypes['Offering'], to: ResolversParentTypes['Offering'] };
  HasJob: Omit<HasJob, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  HasJobAggregate: Omit<HasJobAggregate, 'confidence' | 'frequencyPerMonth' | 'importance' | 'opportunityScore' | 'satisfaction'> & { confidence: ResolversParentTypes['NumberAggregate'], frequencyPerMonth: ResolversParentTypes['NumberAggregate'], importance: ResolversParentTypes['NumberAggregate'], opportunityScore: ResolversParentTypes['NumberAggregate'], satisfaction: ResolversParentTypes['NumberAggregate'] };
  HasJobCustomerAggregate: Omit<HasJobCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CustomerAggregate'], properties: ResolversParentTypes['HasJobAggregate'] };
  HasJobCustomerFilter: HasJobCustomerFilter;
  HasJobCustomerOrder: HasJobCustomerOrder;
  HasJobCustomersFilter: HasJobCustomersFilter;
  HasJobFilter: HasJobFilter;
  HasJobJobAggregate: Omit<HasJobJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['JobAggregate'], properties: ResolversParentTypes['HasJobAggregate'] };
  HasJobJobFilter: HasJobJobFilter;
  HasJobJobOrder: HasJobJobOrder;
  HasJobJobsFilter: HasJobJobsFilter;
  HasJobOrder: HasJobOrder;
  HasStep: Omit<HasStep, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  HasStepAggregate: Omit<HasStepAggregate, 'confidence' | 'position'> & { confidence: ResolversParentTypes['NumberAggregate'], position: ResolversParentTypes['NumberAggregate'] };
  HasStepFilter: HasStepFilter;
  HasStepJobAggregate: Omit<HasStepJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['JobAggregate'], properties: ResolversParentTypes['HasStepAggregate'] };
  HasStepJobFilter: HasStepJobFilter;
  HasStepJobOrder: HasStepJobOrder;
  HasStepJobsFilter: HasStepJobsFilter;
  HasStepOrder: HasStepOrder;
  HeldUpValue: Omit<HeldUpValue, 'capability' | 'holders' | 'neededBy' | 'needsAlso' | 'soleHolder'> & { capability: ResolversParentTypes['Capability'], holders: Array<ResolversParentTypes['Provider']>, neededBy: Array<ResolversParentTypes['Offering']>, needsAlso: Array<ResolversParentTypes['Capability']>, soleHolder?: Maybe<ResolversParentTypes['Provider']> };
  Highlight: Highlight;
  HighlightPart: HighlightPart;
  Hinders: Omit<Hinders, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Hop: Hop;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  InServiceOf: Omit<InServiceOf, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  IntegratesWith: Omit<IntegratesWith, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  IntegratesWithAggregate: Omit<IntegratesWithAggregate, 'confidence' | 'effort' | 'hours' | 'money'> & { confidence: ResolversParentTypes['NumberAggregate'], effort: ResolversParentTypes['NumberAggregate'], hours: ResolversParentTypes['NumberAggregate'], money: ResolversParentTypes['NumberAggregate'] };
  IntegratesWithFilter: IntegratesWithFilter;
  IntegratesWithOfferingAggregate: Omit<IntegratesWithOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['OfferingAggregate'], properties: ResolversParentTypes['IntegratesWithAggregate'] };
  IntegratesWithOfferingFilter: IntegratesWithOfferingFilter;
  IntegratesWithOfferingOrder: IntegratesWithOfferingOrder;
  IntegratesWithOfferingsFilter: IntegratesWithOfferingsFilter;
  IntegratesWithOrder: IntegratesWithOrder;
  JSON: Scalars['JSON']['output'];
  Job: NodeRef;
  JobAggregate: Omit<JobAggregate, 'confidence' | 'key' | 'unaidedEffort' | 'unaidedHours' | 'unaidedMoney'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']>, unaidedEffort: ResolversParentTypes['NumberAggregate'], unaidedHours: ResolversParentTypes['NumberAggregate'], unaidedMoney: ResolversParentTypes['NumberAggregate'] };
  JobConnection: Omit<JobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['JobAggregate'], edges: Array<ResolversParentTypes['JobEdge']>, groups: Array<ResolversParentTypes['JobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  JobCustomerConnection: Omit<JobCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['HasJobCustomerAggregate'], edges: Array<ResolversParentTypes['JobCustomerEdge']>, groups: Array<ResolversParentTypes['HasJobCustomerAggregate']>, nodes: Array<ResolversParentTypes['Customer']> };
  JobCustomerEdge: Omit<JobCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['HasJob'] };
  JobEcosystemConnection: Omit<JobEcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['TakesPlaceInEcosystemAggregate'], edges: Array<ResolversParentTypes['JobEcosystemEdge']>, groups: Array<ResolversParentTypes['TakesPlaceInEcosystemAggregate']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  JobEcosystemEdge: Omit<JobEcosystemEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Ecosystem'], properties: ResolversParentTypes['TakesPlaceIn'] };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobFilter: JobFilter;
  JobFrictionConnection: Omit<JobFrictionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedFrictionAggregate'], edges: Array<ResolversParentTypes['JobFrictionEdge']>, groups: Array<ResolversParentTypes['RelatedFrictionAggregate']>, nodes: Array<ResolversParentTypes['Friction']> };
  JobFrictionEdge: Omit<JobFrictionEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Friction'], properties: ResolversParentTypes['Hinders'] };
  JobInput: JobInput;
  JobKindFilter: JobKindFilter;
  JobMapStepFilter: JobMapStepFilter;
  JobMeansConnection: Omit<JobMeansConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedJobAggregate'], edges: Array<ResolversParentTypes['JobMeansEdge']>, groups: Array<ResolversParentTypes['RelatedJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  JobMeansEdge: Omit<JobMeansEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['InServiceOf'] };
  JobOfferingConnection: Omit<JobOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ServesOfferingAggregate'], edges: Array<ResolversParentTypes['JobOfferingEdge']>, groups: Array<ResolversParentTypes['ServesOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  JobOfferingEdge: Omit<JobOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Serves'] };
  JobOrder: JobOrder;
  JobPurposeConnection: Omit<JobPurposeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedJobAggregate'], edges: Array<ResolversParentTypes['JobPurposeEdge']>, groups: Array<ResolversParentTypes['RelatedJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  JobPurposeEdge: Omit<JobPurposeEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['InServiceOf'] };
  JobStepConnection: Omit<JobStepConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['HasStepJobAggregate'], edges: Array<ResolversParentTypes['JobStepEdge']>, groups: Array<ResolversParentTypes['HasStepJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  JobStepEdge: Omit<JobStepEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['HasStep'] };
  JobStepOfConnection: Omit<JobStepOfConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['HasStepJobAggregate'], edges: Array<ResolversParentTypes['JobStepOfEdge']>, groups: Array<ResolversParentTypes['HasStepJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  JobStepOfEdge: Omit<JobStepOfEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['HasStep'] };
  JobTouchpointConnection: Omit<JobTouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedTouchpointAggregate'], edges: Array<ResolversParentTypes['JobTouchpointEdge']>, groups: Array<ResolversParentTypes['RelatedTouchpointAggregate']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  JobTouchpointEdge: Omit<JobTouchpointEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Touchpoint'], properties: ResolversParentTypes['Toward'] };
  JobValue: Omit<JobValue, 'job'> & { job: ResolversParentTypes['Job'] };
  Journey: Omit<Journey, 'evidence' | 'notes' | 'purpose' | 'stages'> & { evidence: ResolversParentTypes['EvidenceSummary'], notes: Array<ResolversParentTypes['Note']>, purpose: Array<ResolversParentTypes['Job']>, stages: Array<ResolversParentTypes['JourneyStage']> };
  JourneyStage: Omit<JourneyStage, 'ecosystems' | 'frictions' | 'job' | 'touchpoint'> & { ecosystems: Array<ResolversParentTypes['Ecosystem']>, frictions: Array<ResolversParentTypes['FrictionValue']>, job?: Maybe<ResolversParentTypes['Job']>, touchpoint?: Maybe<ResolversParentTypes['Touchpoint']> };
  KindOfLeverage: KindOfLeverage;
  Lends: Omit<Lends, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  LendsAggregate: Omit<LendsAggregate, 'confidence' | 'cost'> & { confidence: ResolversParentTypes['NumberAggregate'], cost: ResolversParentTypes['NumberAggregate'] };
  LendsCapabilitiesFilter: LendsCapabilitiesFilter;
  LendsCapabilityAggregate: Omit<LendsCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CapabilityAggregate'], properties: ResolversParentTypes['LendsAggregate'] };
  LendsCapabilityFilter: LendsCapabilityFilter;
  LendsCapabilityOrder: LendsCapabilityOrder;
  LendsFilter: LendsFilter;
  LendsOrder: LendsOrder;
  LendsProviderAggregate: Omit<LendsProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['ProviderAggregate'], properties: ResolversParentTypes['LendsAggregate'] };
  LendsProviderFilter: LendsProviderFilter;
  LendsProviderOrder: LendsProviderOrder;
  LendsProvidersFilter: LendsProvidersFilter;
  MissingRelationship: Omit<MissingRelationship, 'from' | 'through' | 'to'> & { from: ResolversParentTypes['Node'], through: Array<ResolversParentTypes['Node']>, to: ResolversParentTypes['Node'] };
  Mutation: Record<PropertyKey, never>;
  Node: NodeRef;
  NodeChange: NodeChange;
  NodePath: Omit<NodePath, 'nodes'> & { nodes: Array<ResolversParentTypes['Node']> };
  NodePathConnection: Omit<NodePathConnection, 'edges' | 'evidence' | 'nodes' | 'notes'> & { edges: Array<ResolversParentTypes['NodePathEdge']>, evidence: ResolversParentTypes['EvidenceSummary'], nodes: Array<ResolversParentTypes['NodePath']>, notes: Array<ResolversParentTypes['Note']> };
  NodePathEdge: Omit<NodePathEdge, 'node'> & { node: ResolversParentTypes['NodePath'] };
  Note: Omit<Note, 'nodes'> & { nodes: Array<ResolversParentTypes['Node']> };
  NumberAggregate: NumberAggregate;
  Of: Omit<Of, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Offering: NodeRef;
  OfferingAggregate: Omit<OfferingAggregate, 'confidence' | 'key'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']> };
  OfferingCapabilityConnection: Omit<OfferingCapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedCapabilityAggregate'], edges: Array<ResolversParentTypes['OfferingCapabilityEdge']>, groups: Array<ResolversParentTypes['RelatedCapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  OfferingCapabilityEdge: Omit<OfferingCapabilityEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['Requires'] };
  OfferingConnection: Omit<OfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['OfferingAggregate'], edges: Array<ResolversParentTypes['OfferingEdge']>, groups: Array<ResolversParentTypes['OfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingCustomerConnection: Omit<OfferingCustomerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedCustomerAggregate'], edges: Array<ResolversParentTypes['OfferingCustomerEdge']>, groups: Array<ResolversParentTypes['RelatedCustomerAggregate']>, nodes: Array<ResolversParentTypes['Customer']> };
  OfferingCustomerEdge: Omit<OfferingCustomerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Customer'], properties: ResolversParentTypes['Uses'] };
  OfferingEdge: Omit<OfferingEdge, 'node'> & { node: ResolversParentTypes['Offering'] };
  OfferingEmbeddedInConnection: Omit<OfferingEmbeddedInConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedOfferingAggregate'], edges: Array<ResolversParentTypes['OfferingEmbeddedInEdge']>, groups: Array<ResolversParentTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingEmbeddedInEdge: Omit<OfferingEmbeddedInEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Embeds'] };
  OfferingEmbedsConnection: Omit<OfferingEmbedsConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedOfferingAggregate'], edges: Array<ResolversParentTypes['OfferingEmbedsEdge']>, groups: Array<ResolversParentTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingEmbedsEdge: Omit<OfferingEmbedsEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Embeds'] };
  OfferingFilter: OfferingFilter;
  OfferingInput: OfferingInput;
  OfferingIntegratedByConnection: Omit<OfferingIntegratedByConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['IntegratesWithOfferingAggregate'], edges: Array<ResolversParentTypes['OfferingIntegratedByEdge']>, groups: Array<ResolversParentTypes['IntegratesWithOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingIntegratedByEdge: Omit<OfferingIntegratedByEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['IntegratesWith'] };
  OfferingIntegrationConnection: Omit<OfferingIntegrationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['IntegratesWithOfferingAggregate'], edges: Array<ResolversParentTypes['OfferingIntegrationEdge']>, groups: Array<ResolversParentTypes['IntegratesWithOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  OfferingIntegrationEdge: Omit<OfferingIntegrationEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['IntegratesWith'] };
  OfferingJobConnection: Omit<OfferingJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ServesJobAggregate'], edges: Array<ResolversParentTypes['OfferingJobEdge']>, groups: Array<ResolversParentTypes['ServesJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  OfferingJobEdge: Omit<OfferingJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['Serves'] };
  OfferingKindFilter: OfferingKindFilter;
  OfferingOrder: OfferingOrder;
  OfferingProviderConnection: Omit<OfferingProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedProviderAggregate'], edges: Array<ResolversParentTypes['OfferingProviderEdge']>, groups: Array<ResolversParentTypes['RelatedProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  OfferingProviderEdge: Omit<OfferingProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['Offers'] };
  OfferingRelievesConnection: Omit<OfferingRelievesConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelievesFrictionAggregate'], edges: Array<ResolversParentTypes['OfferingRelievesEdge']>, groups: Array<ResolversParentTypes['RelievesFrictionAggregate']>, nodes: Array<ResolversParentTypes['Friction']> };
  OfferingRelievesEdge: Omit<OfferingRelievesEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Friction'], properties: ResolversParentTypes['Relieves'] };
  OfferingStatusFilter: OfferingStatusFilter;
  OfferingTouchpointConnection: Omit<OfferingTouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedTouchpointAggregate'], edges: Array<ResolversParentTypes['OfferingTouchpointEdge']>, groups: Array<ResolversParentTypes['RelatedTouchpointAggregate']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  OfferingTouchpointEdge: Omit<OfferingTouchpointEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Touchpoint'], properties: ResolversParentTypes['Of'] };
  Offers: Omit<Offers, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Opening: Omit<Opening, 'missingCapabilities' | 'offering' | 'relationship'> & { missingCapabilities: Array<ResolversParentTypes['Capability']>, offering?: Maybe<ResolversParentTypes['Offering']>, relationship?: Maybe<ResolversParentTypes['MissingRelationship']> };
  Operates: Omit<Operates, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  OpportunityBandFilter: OpportunityBandFilter;
  OptimalityProof: OptimalityProof;
  Orchestration: Omit<Orchestration, 'customer' | 'evidence' | 'job' | 'notes' | 'paths' | 'robustness' | 'today' | 'unserved' | 'whatChanged' | 'whyNot'> & { customer: ResolversParentTypes['Customer'], evidence: ResolversParentTypes['EvidenceSummary'], job: ResolversParentTypes['Job'], notes: Array<ResolversParentTypes['Note']>, paths: Array<ResolversParentTypes['OrchestrationPath']>, robustness: Array<ResolversParentTypes['ProviderLoss']>, today?: Maybe<ResolversParentTypes['OrchestrationPath']>, unserved: Array<ResolversParentTypes['Job']>, whatChanged?: Maybe<ResolversParentTypes['OrchestrationDifference']>, whyNot: Array<ResolversParentTypes['BlockedStep']> };
  OrchestrationDifference: Omit<OrchestrationDifference, 'costAfter' | 'costBefore' | 'gained' | 'lost' | 'notes'> & { costAfter?: Maybe<ResolversParentTypes['Cost']>, costBefore?: Maybe<ResolversParentTypes['Cost']>, gained: Array<ResolversParentTypes['OrchestrationPath']>, lost: Array<ResolversParentTypes['OrchestrationPath']>, notes: Array<ResolversParentTypes['Note']> };
  OrchestrationInput: OrchestrationInput;
  OrchestrationPath: Omit<OrchestrationPath, 'cost' | 'handoffCost' | 'handoffs' | 'missingCapabilities' | 'providers' | 'steps'> & { cost: ResolversParentTypes['Cost'], handoffCost: ResolversParentTypes['Cost'], handoffs: Array<ResolversParentTypes['Handoff']>, missingCapabilities: Array<ResolversParentTypes['Capability']>, providers: Array<ResolversParentTypes['Provider']>, steps: Array<ResolversParentTypes['OrchestrationStep']> };
  OrchestrationStep: Omit<OrchestrationStep, 'cost' | 'frictions' | 'job' | 'offering' | 'provider'> & { cost: ResolversParentTypes['Cost'], frictions: Array<ResolversParentTypes['StepFriction']>, job: ResolversParentTypes['Job'], offering?: Maybe<ResolversParentTypes['Offering']>, provider?: Maybe<ResolversParentTypes['Provider']> };
  PageInfo: PageInfo;
  PartnersWith: Omit<PartnersWith, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  PartnersWithAggregate: Omit<PartnersWithAggregate, 'confidence' | 'cost'> & { confidence: ResolversParentTypes['NumberAggregate'], cost: ResolversParentTypes['NumberAggregate'] };
  PartnersWithFilter: PartnersWithFilter;
  PartnersWithOrder: PartnersWithOrder;
  PartnersWithProviderAggregate: Omit<PartnersWithProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['ProviderAggregate'], properties: ResolversParentTypes['PartnersWithAggregate'] };
  PartnersWithProviderFilter: PartnersWithProviderFilter;
  PartnersWithProviderOrder: PartnersWithProviderOrder;
  PartnersWithProvidersFilter: PartnersWithProvidersFilter;
  Plan: Omit<Plan, 'evidence' | 'notes' | 'purpose' | 'steps'> & { evidence: ResolversParentTypes['EvidenceSummary'], notes: Array<ResolversParentTypes['Note']>, purpose: ResolversParentTypes['Job'], steps: Array<ResolversParentTypes['PlanStep']> };
  PlanStep: Omit<PlanStep, 'actor' | 'ecosystem' | 'job' | 'missing' | 'of' | 'offering'> & { actor?: Maybe<ResolversParentTypes['Provider']>, ecosystem?: Maybe<ResolversParentTypes['Ecosystem']>, job?: Maybe<ResolversParentTypes['Job']>, missing: Array<ResolversParentTypes['Capability']>, of?: Maybe<ResolversParentTypes['Job']>, offering?: Maybe<ResolversParentTypes['Offering']> };
  PortfolioComparison: Omit<PortfolioComparison, 'after' | 'before' | 'capabilities'> & { after: ResolversParentTypes['CapabilityPortfolio'], before: ResolversParentTypes['CapabilityPortfolio'], capabilities: Array<ResolversParentTypes['CapabilityChange']> };
  PortfolioPoint: PortfolioPoint;
  PortfolioScenarios: Omit<PortfolioScenarios, 'chosen'> & { chosen: Array<ResolversParentTypes['ScenarioCapability']> };
  Prediction: Omit<Prediction, 'because' | 'customer' | 'target'> & { because: Array<ResolversParentTypes['PredictionReason']>, customer: ResolversParentTypes['Customer'], target: ResolversParentTypes['Node'] };
  PredictionReason: Omit<PredictionReason, 'node'> & { node: ResolversParentTypes['Node'] };
  PresenceRoleFilter: PresenceRoleFilter;
  PresentIn: Omit<PresentIn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  PresentInAggregate: Omit<PresentInAggregate, 'confidence'> & { confidence: ResolversParentTypes['NumberAggregate'] };
  PresentInEcosystemAggregate: Omit<PresentInEcosystemAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['EcosystemAggregate'], properties: ResolversParentTypes['PresentInAggregate'] };
  PresentInEcosystemFilter: PresentInEcosystemFilter;
  PresentInEcosystemOrder: PresentInEcosystemOrder;
  PresentInEcosystemsFilter: PresentInEcosystemsFilter;
  PresentInFilter: PresentInFilter;
  PresentInOrder: PresentInOrder;
  PresentInProviderAggregate: Omit<PresentInProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['ProviderAggregate'], properties: ResolversParentTypes['PresentInAggregate'] };
  PresentInProviderFilter: PresentInProviderFilter;
  PresentInProviderOrder: PresentInProviderOrder;
  PresentInProvidersFilter: PresentInProvidersFilter;
  Provider: NodeRef;
  ProviderAggregate: Omit<ProviderAggregate, 'confidence' | 'key'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']> };
  ProviderCapabilityConnection: Omit<ProviderCapabilityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ProviderHasCapabilityCapabilityAggregate'], edges: Array<ResolversParentTypes['ProviderCapabilityEdge']>, groups: Array<ResolversParentTypes['ProviderHasCapabilityCapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  ProviderCapabilityEdge: Omit<ProviderCapabilityEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['ProviderHasCapability'] };
  ProviderConnection: Omit<ProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['ProviderAggregate'], edges: Array<ResolversParentTypes['ProviderEdge']>, groups: Array<ResolversParentTypes['ProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  ProviderEcosystemConnection: Omit<ProviderEcosystemConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['PresentInEcosystemAggregate'], edges: Array<ResolversParentTypes['ProviderEcosystemEdge']>, groups: Array<ResolversParentTypes['PresentInEcosystemAggregate']>, nodes: Array<ResolversParentTypes['Ecosystem']> };
  ProviderEcosystemEdge: Omit<ProviderEcosystemEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Ecosystem'], properties: ResolversParentTypes['PresentIn'] };
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderFilter: ProviderFilter;
  ProviderHasCapability: Omit<ProviderHasCapability, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  ProviderHasCapabilityAggregate: Omit<ProviderHasCapabilityAggregate, 'confidence' | 'maturity'> & { confidence: ResolversParentTypes['NumberAggregate'], maturity: ResolversParentTypes['NumberAggregate'] };
  ProviderHasCapabilityCapabilitiesFilter: ProviderHasCapabilityCapabilitiesFilter;
  ProviderHasCapabilityCapabilityAggregate: Omit<ProviderHasCapabilityCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CapabilityAggregate'], properties: ResolversParentTypes['ProviderHasCapabilityAggregate'] };
  ProviderHasCapabilityCapabilityFilter: ProviderHasCapabilityCapabilityFilter;
  ProviderHasCapabilityCapabilityOrder: ProviderHasCapabilityCapabilityOrder;
  ProviderHasCapabilityFilter: ProviderHasCapabilityFilter;
  ProviderHasCapabilityOrder: ProviderHasCapabilityOrder;
  ProviderHasCapabilityProviderAggregate: Omit<ProviderHasCapabilityProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['ProviderAggregate'], properties: ResolversParentTypes['ProviderHasCapabilityAggregate'] };
  ProviderHasCapabilityProviderFilter: ProviderHasCapabilityProviderFilter;
  ProviderHasCapabilityProviderOrder: ProviderHasCapabilityProviderOrder;
  ProviderHasCapabilityProvidersFilter: ProviderHasCapabilityProvidersFilter;
  ProviderInput: ProviderInput;
  ProviderKindFilter: ProviderKindFilter;
  ProviderLendsConnection: Omit<ProviderLendsConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['LendsCapabilityAggregate'], edges: Array<ResolversParentTypes['ProviderLendsEdge']>, groups: Array<ResolversParentTypes['LendsCapabilityAggregate']>, nodes: Array<ResolversParentTypes['Capability']> };
  ProviderLendsEdge: Omit<ProviderLendsEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Capability'], properties: ResolversParentTypes['Lends'] };
  ProviderLoss: Omit<ProviderLoss, 'next' | 'provider'> & { next?: Maybe<ResolversParentTypes['OrchestrationPath']>, provider: ResolversParentTypes['Provider'] };
  ProviderOfferingConnection: Omit<ProviderOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedOfferingAggregate'], edges: Array<ResolversParentTypes['ProviderOfferingEdge']>, groups: Array<ResolversParentTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  ProviderOfferingEdge: Omit<ProviderOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Offers'] };
  ProviderOrder: ProviderOrder;
  ProviderPartnerConnection: Omit<ProviderPartnerConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['PartnersWithProviderAggregate'], edges: Array<ResolversParentTypes['ProviderPartnerEdge']>, groups: Array<ResolversParentTypes['PartnersWithProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  ProviderPartnerEdge: Omit<ProviderPartnerEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['PartnersWith'] };
  ProviderTouchpointConnection: Omit<ProviderTouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedTouchpointAggregate'], edges: Array<ResolversParentTypes['ProviderTouchpointEdge']>, groups: Array<ResolversParentTypes['RelatedTouchpointAggregate']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  ProviderTouchpointEdge: Omit<ProviderTouchpointEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Touchpoint'], properties: ResolversParentTypes['Operates'] };
  Query: Record<PropertyKey, never>;
  RecordAnalysisInput: RecordAnalysisInput;
  RelatedCapabilitiesFilter: RelatedCapabilitiesFilter;
  RelatedCapabilityAggregate: Omit<RelatedCapabilityAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CapabilityAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedCapabilityFilter: RelatedCapabilityFilter;
  RelatedCapabilityOrder: RelatedCapabilityOrder;
  RelatedCustomerAggregate: Omit<RelatedCustomerAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['CustomerAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedCustomerFilter: RelatedCustomerFilter;
  RelatedCustomerOrder: RelatedCustomerOrder;
  RelatedCustomersFilter: RelatedCustomersFilter;
  RelatedFrictionAggregate: Omit<RelatedFrictionAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['FrictionAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedFrictionFilter: RelatedFrictionFilter;
  RelatedFrictionOrder: RelatedFrictionOrder;
  RelatedFrictionsFilter: RelatedFrictionsFilter;
  RelatedJobAggregate: Omit<RelatedJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['JobAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedJobFilter: RelatedJobFilter;
  RelatedJobOrder: RelatedJobOrder;
  RelatedJobsFilter: RelatedJobsFilter;
  RelatedOfferingAggregate: Omit<RelatedOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['OfferingAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedOfferingFilter: RelatedOfferingFilter;
  RelatedOfferingOrder: RelatedOfferingOrder;
  RelatedOfferingsFilter: RelatedOfferingsFilter;
  RelatedProviderAggregate: Omit<RelatedProviderAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['ProviderAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedProviderFilter: RelatedProviderFilter;
  RelatedProviderOrder: RelatedProviderOrder;
  RelatedProvidersFilter: RelatedProvidersFilter;
  RelatedTouchpointAggregate: Omit<RelatedTouchpointAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['TouchpointAggregate'], properties: ResolversParentTypes['RelationshipAggregate'] };
  RelatedTouchpointFilter: RelatedTouchpointFilter;
  RelatedTouchpointOrder: RelatedTouchpointOrder;
  RelatedTouchpointsFilter: RelatedTouchpointsFilter;
  Relationship: ResolversInterfaceTypes<ResolversParentTypes>['Relationship'];
  RelationshipAggregate: Omit<RelationshipAggregate, 'confidence'> & { confidence: ResolversParentTypes['NumberAggregate'] };
  RelationshipChange: RelationshipChange;
  RelationshipFilter: RelationshipFilter;
  RelationshipInput: RelationshipInput;
  RelationshipOrder: RelationshipOrder;
  Relieves: Omit<Relieves, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  RelievesAggregate: Omit<RelievesAggregate, 'confidence' | 'reduction'> & { confidence: ResolversParentTypes['NumberAggregate'], reduction: ResolversParentTypes['NumberAggregate'] };
  RelievesFilter: RelievesFilter;
  RelievesFrictionAggregate: Omit<RelievesFrictionAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['FrictionAggregate'], properties: ResolversParentTypes['RelievesAggregate'] };
  RelievesFrictionFilter: RelievesFrictionFilter;
  RelievesFrictionOrder: RelievesFrictionOrder;
  RelievesFrictionsFilter: RelievesFrictionsFilter;
  RelievesOfferingAggregate: Omit<RelievesOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['OfferingAggregate'], properties: ResolversParentTypes['RelievesAggregate'] };
  RelievesOfferingFilter: RelievesOfferingFilter;
  RelievesOfferingOrder: RelievesOfferingOrder;
  RelievesOfferingsFilter: RelievesOfferingsFilter;
  RelievesOrder: RelievesOrder;
  Requires: Omit<Requires, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  RoadmapStep: Omit<RoadmapStep, 'capabilities' | 'unlocks'> & { capabilities: Array<ResolversParentTypes['Capability']>, unlocks: Array<ResolversParentTypes['Offering']> };
  ScenarioCapability: Omit<ScenarioCapability, 'capability'> & { capability: ResolversParentTypes['Capability'] };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  SegmentContrast: Omit<SegmentContrast, 'a' | 'b' | 'evidence' | 'frictions' | 'notes'> & { a: ResolversParentTypes['Customer'], b: ResolversParentTypes['Customer'], evidence: ResolversParentTypes['EvidenceSummary'], frictions: Array<ResolversParentTypes['Friction']>, notes: Array<ResolversParentTypes['Note']> };
  Serves: Omit<Serves, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  ServesAggregate: Omit<ServesAggregate, 'confidence' | 'effort' | 'hours' | 'money'> & { confidence: ResolversParentTypes['NumberAggregate'], effort: ResolversParentTypes['NumberAggregate'], hours: ResolversParentTypes['NumberAggregate'], money: ResolversParentTypes['NumberAggregate'] };
  ServesFilter: ServesFilter;
  ServesJobAggregate: Omit<ServesJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['JobAggregate'], properties: ResolversParentTypes['ServesAggregate'] };
  ServesJobFilter: ServesJobFilter;
  ServesJobOrder: ServesJobOrder;
  ServesJobsFilter: ServesJobsFilter;
  ServesOfferingAggregate: Omit<ServesOfferingAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['OfferingAggregate'], properties: ResolversParentTypes['ServesAggregate'] };
  ServesOfferingFilter: ServesOfferingFilter;
  ServesOfferingOrder: ServesOfferingOrder;
  ServesOfferingsFilter: ServesOfferingsFilter;
  ServesOrder: ServesOrder;
  SoleHolder: Omit<SoleHolder, 'capabilities' | 'provider'> & { capabilities: Array<ResolversParentTypes['Capability']>, provider: ResolversParentTypes['Provider'] };
  Source: NodeRef;
  SourceAggregate: Omit<SourceAggregate, 'confidence' | 'key'> & { confidence: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']> };
  SourceConnection: Omit<SourceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['SourceAggregate'], edges: Array<ResolversParentTypes['SourceEdge']>, groups: Array<ResolversParentTypes['SourceAggregate']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceInput: SourceInput;
  SourceOrder: SourceOrder;
  StepFriction: Omit<StepFriction, 'friction' | 'remaining'> & { friction: ResolversParentTypes['Friction'], remaining: ResolversParentTypes['Cost'] };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Subscription: Record<PropertyKey, never>;
  TakesPlaceIn: Omit<TakesPlaceIn, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  TakesPlaceInAggregate: Omit<TakesPlaceInAggregate, 'confidence' | 'share'> & { confidence: ResolversParentTypes['NumberAggregate'], share: ResolversParentTypes['NumberAggregate'] };
  TakesPlaceInEcosystemAggregate: Omit<TakesPlaceInEcosystemAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['EcosystemAggregate'], properties: ResolversParentTypes['TakesPlaceInAggregate'] };
  TakesPlaceInEcosystemFilter: TakesPlaceInEcosystemFilter;
  TakesPlaceInEcosystemOrder: TakesPlaceInEcosystemOrder;
  TakesPlaceInEcosystemsFilter: TakesPlaceInEcosystemsFilter;
  TakesPlaceInFilter: TakesPlaceInFilter;
  TakesPlaceInJobAggregate: Omit<TakesPlaceInJobAggregate, 'key' | 'node' | 'properties'> & { key?: Maybe<ResolversParentTypes['GroupKey']>, node: ResolversParentTypes['JobAggregate'], properties: ResolversParentTypes['TakesPlaceInAggregate'] };
  TakesPlaceInJobFilter: TakesPlaceInJobFilter;
  TakesPlaceInJobOrder: TakesPlaceInJobOrder;
  TakesPlaceInJobsFilter: TakesPlaceInJobsFilter;
  TakesPlaceInOrder: TakesPlaceInOrder;
  TestedModel: TestedModel;
  Touchpoint: NodeRef;
  TouchpointAggregate: Omit<TouchpointAggregate, 'confidence' | 'durationMinutes' | 'key' | 'position' | 'valence'> & { confidence: ResolversParentTypes['NumberAggregate'], durationMinutes: ResolversParentTypes['NumberAggregate'], key?: Maybe<ResolversParentTypes['GroupKey']>, position: ResolversParentTypes['NumberAggregate'], valence: ResolversParentTypes['NumberAggregate'] };
  TouchpointConnection: Omit<TouchpointConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['TouchpointAggregate'], edges: Array<ResolversParentTypes['TouchpointEdge']>, groups: Array<ResolversParentTypes['TouchpointAggregate']>, nodes: Array<ResolversParentTypes['Touchpoint']> };
  TouchpointEdge: Omit<TouchpointEdge, 'node'> & { node: ResolversParentTypes['Touchpoint'] };
  TouchpointFilter: TouchpointFilter;
  TouchpointInput: TouchpointInput;
  TouchpointJobConnection: Omit<TouchpointJobConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedJobAggregate'], edges: Array<ResolversParentTypes['TouchpointJobEdge']>, groups: Array<ResolversParentTypes['RelatedJobAggregate']>, nodes: Array<ResolversParentTypes['Job']> };
  TouchpointJobEdge: Omit<TouchpointJobEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Job'], properties: ResolversParentTypes['Toward'] };
  TouchpointOfferingConnection: Omit<TouchpointOfferingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedOfferingAggregate'], edges: Array<ResolversParentTypes['TouchpointOfferingEdge']>, groups: Array<ResolversParentTypes['RelatedOfferingAggregate']>, nodes: Array<ResolversParentTypes['Offering']> };
  TouchpointOfferingEdge: Omit<TouchpointOfferingEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Offering'], properties: ResolversParentTypes['Of'] };
  TouchpointOrder: TouchpointOrder;
  TouchpointProviderConnection: Omit<TouchpointProviderConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['RelatedProviderAggregate'], edges: Array<ResolversParentTypes['TouchpointProviderEdge']>, groups: Array<ResolversParentTypes['RelatedProviderAggregate']>, nodes: Array<ResolversParentTypes['Provider']> };
  TouchpointProviderEdge: Omit<TouchpointProviderEdge, 'node' | 'properties'> & { node: ResolversParentTypes['Provider'], properties: ResolversParentTypes['Operates'] };
  Toward: Omit<Toward, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Uses: Omit<Uses, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  ValueAggregate: ValueAggregate;
  ValueDifference: ValueDifference;
  ValueSensitivity: Omit<ValueSensitivity, 'customer' | 'job' | 'step'> & { customer: ResolversParentTypes['Customer'], job: ResolversParentTypes['Job'], step: ResolversParentTypes['Job'] };
  WhatIfChange: WhatIfChange;
  WhatIfNode: WhatIfNode;
  WhatIfRelationship: WhatIfRelationship;
  WriteResult: WriteResult;
};

export type AcquisitionWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcquisitionWay'] = ResolversParentTypes['AcquisitionWay']> = {
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AcquisitionKind'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphFingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnalysisKind'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sameResult?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scored?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisComparison'] = ResolversParentTypes['AnalysisComparison']> = {
  after?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
  differenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ValueDifference']>, ParentType, ContextType>;
  inputDifferences?: Resolver<Array<ResolversTypes['ValueDifference']>, ParentType, ContextType>;
  sameFormulas?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameGraph?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameInput?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameResult?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnalysisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisConnection'] = ResolversParentTypes['AnalysisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Analysis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisEdge'] = ResolversParentTypes['AnalysisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
};

export type BacktestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backtest'] = ResolversParentTypes['Backtest']> = {
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hitRateAt10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['TestedModel']>, ParentType, ContextType>;
  ndcgAt10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  popularityAuc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  popularityHitRateAt10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  popularityNdcgAt10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BestPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BestPath'] = ResolversParentTypes['BestPath']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  today?: Resolver<Maybe<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  unserved?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
};

export type BestPathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BestPathConnection'] = ResolversParentTypes['BestPathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BestPathEdge']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BestPath']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BestPathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BestPathEdge'] = ResolversParentTypes['BestPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BestPath'], ParentType, ContextType>;
};

export type BlindSpotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlindSpot'] = ResolversParentTypes['BlindSpot']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['BlindSpotPlace'], ParentType, ContextType>;
};

export type BlockedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedStep'] = ResolversParentTypes['BlockedStep']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  moreOpenings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['Opening']>, ParentType, ContextType>;
  undecided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityAggregate'] = ResolversParentTypes['CapabilityAggregate']> = {
  buildCost?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type CapabilityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityChange'] = ResolversParentTypes['CapabilityChange']> = {
  after?: Resolver<Maybe<ResolversTypes['CapabilityLeverage']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CapabilityLeverage']>, ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leverageDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CapabilityChangeReason']>, ParentType, ContextType>;
  wasChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CapabilityConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityConcentration'] = ResolversParentTypes['CapabilityConcentration']> = {
  capabilities?: Resolver<Array<ResolversTypes['HeldUpValue']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  soleHolders?: Resolver<Array<ResolversTypes['SoleHolder']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  aggregate?: Resolver<ResolversTypes['CapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CapabilityAggregate']>, ParentType, ContextType, RequireFields<CapabilityConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityCustomerConnection'] = ResolversParentTypes['CapabilityCustomerConnection']> = {
  aggregate?: Resolver<ResolversTypes['CustomerHasCapabilityCustomerAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityCustomerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CustomerHasCapabilityCustomerAggregate']>, ParentType, ContextType, RequireFields<CapabilityCustomerConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedCapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityDependsOnEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedCapabilityAggregate']>, ParentType, ContextType, RequireFields<CapabilityDependsOnConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['LendsProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityLenderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['LendsProviderAggregate']>, ParentType, ContextType, RequireFields<CapabilityLenderConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedCapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityNeededByEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedCapabilityAggregate']>, ParentType, ContextType, RequireFields<CapabilityNeededByConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityOfferingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedOfferingAggregate']>, ParentType, ContextType, RequireFields<CapabilityOfferingConnectionGroupsArgs, 'top'>>;
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
  byKind?: Resolver<Array<ResolversTypes['KindOfLeverage']>, ParentType, ContextType>;
  capabilityShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chosen?: Resolver<Array<ResolversTypes['CapabilityLeverage']>, ParentType, ContextType, Partial<CapabilityPortfolioChosenArgs>>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  curve?: Resolver<Array<ResolversTypes['PortfolioPoint']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  leverage?: Resolver<Array<ResolversTypes['CapabilityLeverage']>, ParentType, ContextType, Partial<CapabilityPortfolioLeverageArgs>>;
  newValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['OptimalityProof'], ParentType, ContextType>;
  roadmap?: Resolver<Array<ResolversTypes['RoadmapStep']>, ParentType, ContextType>;
  scenarios?: Resolver<ResolversTypes['PortfolioScenarios'], ParentType, ContextType, RequireFields<CapabilityPortfolioScenariosArgs, 'count' | 'seed'>>;
  sensitivity?: Resolver<Array<ResolversTypes['CapabilitySensitivity']>, ParentType, ContextType, RequireFields<CapabilityPortfolioSensitivityArgs, 'first'>>;
  totalNewValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unlocked?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  valueSensitivity?: Resolver<Array<ResolversTypes['ValueSensitivity']>, ParentType, ContextType, RequireFields<CapabilityPortfolioValueSensitivityArgs, 'first'>>;
  valueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CapabilityProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityProviderConnection'] = ResolversParentTypes['CapabilityProviderConnection']> = {
  aggregate?: Resolver<ResolversTypes['ProviderHasCapabilityProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CapabilityProviderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProviderHasCapabilityProviderAggregate']>, ParentType, ContextType, RequireFields<CapabilityProviderConnectionGroupsArgs, 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityProviderEdge'] = ResolversParentTypes['CapabilityProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ProviderHasCapability'], ParentType, ContextType>;
};

export type CapabilitySensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilitySensitivity'] = ResolversParentTypes['CapabilitySensitivity']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  costFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  costTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withIt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutIt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasHistory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  nodeCounts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NodeChange']>, ParentType, ContextType, RequireFields<ChangeNodesArgs, 'limit' | 'skip'>>;
  relationshipCounts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['RelationshipChange']>, ParentType, ContextType, RequireFields<ChangeRelationshipsArgs, 'limit' | 'skip'>>;
  sequence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  newest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
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

export type CustomerAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAggregate'] = ResolversParentTypes['CustomerAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  valueOfEffort?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  valueOfTime?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
};

export type CustomerCapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCapabilityConnection'] = ResolversParentTypes['CustomerCapabilityConnection']> = {
  aggregate?: Resolver<ResolversTypes['CustomerHasCapabilityCapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CustomerCapabilityEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CustomerHasCapabilityCapabilityAggregate']>, ParentType, ContextType, RequireFields<CustomerCapabilityConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['CustomerAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CustomerAggregate']>, ParentType, ContextType, RequireFields<CustomerConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEcosystemConnection'] = ResolversParentTypes['CustomerEcosystemConnection']> = {
  aggregate?: Resolver<ResolversTypes['EngagesInEcosystemAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CustomerEcosystemEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['EngagesInEcosystemAggregate']>, ParentType, ContextType, RequireFields<CustomerEcosystemConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['ExperiencesFrictionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CustomerFrictionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ExperiencesFrictionAggregate']>, ParentType, ContextType, RequireFields<CustomerFrictionConnectionGroupsArgs, 'top'>>;
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

export type CustomerHasCapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerHasCapabilityAggregate'] = ResolversParentTypes['CustomerHasCapabilityAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type CustomerHasCapabilityCapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerHasCapabilityCapabilityAggregate'] = ResolversParentTypes['CustomerHasCapabilityCapabilityAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapabilityAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CustomerHasCapabilityAggregate'], ParentType, ContextType>;
};

export type CustomerHasCapabilityCustomerAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerHasCapabilityCustomerAggregate'] = ResolversParentTypes['CustomerHasCapabilityCustomerAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CustomerHasCapabilityAggregate'], ParentType, ContextType>;
};

export type CustomerJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerJobConnection'] = ResolversParentTypes['CustomerJobConnection']> = {
  aggregate?: Resolver<ResolversTypes['HasJobJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CustomerJobEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HasJobJobAggregate']>, ParentType, ContextType, RequireFields<CustomerJobConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CustomerOfferingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedOfferingAggregate']>, ParentType, ContextType, RequireFields<CustomerOfferingConnectionGroupsArgs, 'top'>>;
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

export type DataIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataIssue'] = ResolversParentTypes['DataIssue']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affects?: Resolver<Array<ResolversTypes['AnalysisKind']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectKind?: Resolver<Maybe<ResolversTypes['EffectKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataIssueKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type DataIssueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataIssueCount'] = ResolversParentTypes['DataIssueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataIssueKind'], ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['DataIssueCount']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType>;
  staleBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateAggregate'] = ResolversParentTypes['DateAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
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

export type EcosystemAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemAggregate'] = ResolversParentTypes['EcosystemAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type EcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemConnection'] = ResolversParentTypes['EcosystemConnection']> = {
  aggregate?: Resolver<ResolversTypes['EcosystemAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EcosystemEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['EcosystemAggregate']>, ParentType, ContextType, RequireFields<EcosystemConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemCustomerConnection'] = ResolversParentTypes['EcosystemCustomerConnection']> = {
  aggregate?: Resolver<ResolversTypes['EngagesInCustomerAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EcosystemCustomerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['EngagesInCustomerAggregate']>, ParentType, ContextType, RequireFields<EcosystemCustomerConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['TakesPlaceInJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EcosystemJobEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['TakesPlaceInJobAggregate']>, ParentType, ContextType, RequireFields<EcosystemJobConnectionGroupsArgs, 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemJobEdge'] = ResolversParentTypes['EcosystemJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['TakesPlaceIn'], ParentType, ContextType>;
};

export type EcosystemOpportunitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemOpportunities'] = ResolversParentTypes['EcosystemOpportunities']> = {
  ecosystems?: Resolver<Array<ResolversTypes['EcosystemOpportunity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  nowhere?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EcosystemOpportunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemOpportunity'] = ResolversParentTypes['EcosystemOpportunity']> = {
  ecosystem?: Resolver<ResolversTypes['Ecosystem'], ParentType, ContextType>;
  effortPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  entryPoints?: Resolver<Array<ResolversTypes['EntryPoint']>, ParentType, ContextType, RequireFields<EcosystemOpportunityEntryPointsArgs, 'first'>>;
  hoursPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  moneyPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  topFrictions?: Resolver<Array<ResolversTypes['FrictionValue']>, ParentType, ContextType, RequireFields<EcosystemOpportunityTopFrictionsArgs, 'first'>>;
  topJobs?: Resolver<Array<ResolversTypes['JobValue']>, ParentType, ContextType, RequireFields<EcosystemOpportunityTopJobsArgs, 'first'>>;
};

export type EcosystemProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcosystemProviderConnection'] = ResolversParentTypes['EcosystemProviderConnection']> = {
  aggregate?: Resolver<ResolversTypes['PresentInProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EcosystemProviderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PresentInProviderAggregate']>, ParentType, ContextType, RequireFields<EcosystemProviderConnectionGroupsArgs, 'top'>>;
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

export type EngagementForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementForecast'] = ResolversParentTypes['EngagementForecast']> = {
  backtest?: Resolver<ResolversTypes['Backtest'], ParentType, ContextType>;
  betterThanPopularity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  predictions?: Resolver<Array<ResolversTypes['Prediction']>, ParentType, ContextType>;
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

export type EngagesInAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagesInAggregate'] = ResolversParentTypes['EngagesInAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  effortPerMonth?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  hoursPerMonth?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  moneyPerMonth?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type EngagesInCustomerAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagesInCustomerAggregate'] = ResolversParentTypes['EngagesInCustomerAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['EngagesInAggregate'], ParentType, ContextType>;
};

export type EngagesInEcosystemAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagesInEcosystemAggregate'] = ResolversParentTypes['EngagesInEcosystemAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EcosystemAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['EngagesInAggregate'], ParentType, ContextType>;
};

export type EntryPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPoint'] = ResolversParentTypes['EntryPoint']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryPointKind'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type EvidenceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceAggregate'] = ResolversParentTypes['EvidenceAggregate']> = {
  about?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  aggregate?: Resolver<ResolversTypes['EvidenceAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['EvidenceAggregate']>, ParentType, ContextType, RequireFields<EvidenceConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceSummary'] = ResolversParentTypes['EvidenceSummary']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  oldest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  weakest?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  withoutSource?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldChange?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
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

export type ExperiencesAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperiencesAggregate'] = ResolversParentTypes['ExperiencesAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  prevalence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  valence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type ExperiencesCustomerAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperiencesCustomerAggregate'] = ResolversParentTypes['ExperiencesCustomerAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ExperiencesAggregate'], ParentType, ContextType>;
};

export type ExperiencesFrictionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperiencesFrictionAggregate'] = ResolversParentTypes['ExperiencesFrictionAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrictionAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ExperiencesAggregate'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
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

export type FrictionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionAggregate'] = ResolversParentTypes['FrictionAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type FrictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionConnection'] = ResolversParentTypes['FrictionConnection']> = {
  aggregate?: Resolver<ResolversTypes['FrictionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FrictionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FrictionAggregate']>, ParentType, ContextType, RequireFields<FrictionConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Friction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrictionCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionCustomerConnection'] = ResolversParentTypes['FrictionCustomerConnection']> = {
  aggregate?: Resolver<ResolversTypes['ExperiencesCustomerAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FrictionCustomerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ExperiencesCustomerAggregate']>, ParentType, ContextType, RequireFields<FrictionCustomerConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FrictionJobEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedJobAggregate']>, ParentType, ContextType, RequireFields<FrictionJobConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelievesOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FrictionRelievedByEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelievesOfferingAggregate']>, ParentType, ContextType, RequireFields<FrictionRelievedByConnectionGroupsArgs, 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrictionRelievedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionRelievedByEdge'] = ResolversParentTypes['FrictionRelievedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Relieves'], ParentType, ContextType>;
};

export type FrictionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionValue'] = ResolversParentTypes['FrictionValue']> = {
  friction?: Resolver<ResolversTypes['Friction'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type GrowthMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthMove'] = ResolversParentTypes['GrowthMove']> = {
  ecosystem?: Resolver<Maybe<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relieves?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GrowthOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthOutlook'] = ResolversParentTypes['GrowthOutlook']> = {
  blindSpotCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blindSpots?: Resolver<Array<ResolversTypes['BlindSpot']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['JourneyGeneration']>, ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['GrowthMove']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outsideShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reachableByGen1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reachableByGen2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reachableByGen3?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['GrowthObjective']>, ParentType, ContextType>;
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

export type HasJobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasJobAggregate'] = ResolversParentTypes['HasJobAggregate']> = {
  band?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  frequencyPerMonth?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  opportunityScore?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  overServed?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type HasJobCustomerAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasJobCustomerAggregate'] = ResolversParentTypes['HasJobCustomerAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasJobAggregate'], ParentType, ContextType>;
};

export type HasJobJobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasJobJobAggregate'] = ResolversParentTypes['HasJobJobAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasJobAggregate'], ParentType, ContextType>;
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

export type HasStepAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasStepAggregate'] = ResolversParentTypes['HasStepAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type HasStepJobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasStepJobAggregate'] = ResolversParentTypes['HasStepJobAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['HasStepAggregate'], ParentType, ContextType>;
};

export type HeldUpValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldUpValue'] = ResolversParentTypes['HeldUpValue']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  leverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lostWithout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  needsAlso?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  soleHolder?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  parts?: Resolver<Array<ResolversTypes['HighlightPart']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightPart'] = ResolversParentTypes['HighlightPart']> = {
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HindersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hinders'] = ResolversParentTypes['Hinders']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
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

export type IntegratesWithAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratesWithAggregate'] = ResolversParentTypes['IntegratesWithAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type IntegratesWithOfferingAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratesWithOfferingAggregate'] = ResolversParentTypes['IntegratesWithOfferingAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferingAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['IntegratesWithAggregate'], ParentType, ContextType>;
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

export type JobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobAggregate'] = ResolversParentTypes['JobAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  mapStep?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  unaidedEffort?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  unaidedHours?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  unaidedMoney?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  aggregate?: Resolver<ResolversTypes['JobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['JobAggregate']>, ParentType, ContextType, RequireFields<JobConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCustomerConnection'] = ResolversParentTypes['JobCustomerConnection']> = {
  aggregate?: Resolver<ResolversTypes['HasJobCustomerAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobCustomerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HasJobCustomerAggregate']>, ParentType, ContextType, RequireFields<JobCustomerConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['TakesPlaceInEcosystemAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobEcosystemEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['TakesPlaceInEcosystemAggregate']>, ParentType, ContextType, RequireFields<JobEcosystemConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedFrictionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobFrictionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedFrictionAggregate']>, ParentType, ContextType, RequireFields<JobFrictionConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobMeansEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedJobAggregate']>, ParentType, ContextType, RequireFields<JobMeansConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['ServesOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobOfferingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ServesOfferingAggregate']>, ParentType, ContextType, RequireFields<JobOfferingConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobPurposeEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedJobAggregate']>, ParentType, ContextType, RequireFields<JobPurposeConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['HasStepJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobStepEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HasStepJobAggregate']>, ParentType, ContextType, RequireFields<JobStepConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['HasStepJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobStepOfEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HasStepJobAggregate']>, ParentType, ContextType, RequireFields<JobStepOfConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedTouchpointAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JobTouchpointEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedTouchpointAggregate']>, ParentType, ContextType, RequireFields<JobTouchpointConnectionGroupsArgs, 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobTouchpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTouchpointEdge'] = ResolversParentTypes['JobTouchpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Toward'], ParentType, ContextType>;
};

export type JobValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobValue'] = ResolversParentTypes['JobValue']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JourneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Journey'] = ResolversParentTypes['Journey']> = {
  blueprintCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['JourneyGeneration'], ParentType, ContextType>;
  mermaid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pivots?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['JourneyStage']>, ParentType, ContextType>;
};

export type JourneyStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JourneyStage'] = ResolversParentTypes['JourneyStage']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ecosystems?: Resolver<Array<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  frictions?: Resolver<Array<ResolversTypes['FrictionValue']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  touchpoint?: Resolver<Maybe<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type KindOfLeverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindOfLeverage'] = ResolversParentTypes['KindOfLeverage']> = {
  chosen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CapabilityKind']>, ParentType, ContextType>;
  leverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type LendsAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LendsAggregate'] = ResolversParentTypes['LendsAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type LendsCapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LendsCapabilityAggregate'] = ResolversParentTypes['LendsCapabilityAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapabilityAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['LendsAggregate'], ParentType, ContextType>;
};

export type LendsProviderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LendsProviderAggregate'] = ResolversParentTypes['LendsProviderAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['LendsAggregate'], ParentType, ContextType>;
};

export type MissingRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingRelationship'] = ResolversParentTypes['MissingRelationship']> = {
  because?: Resolver<ResolversTypes['RelationshipReason'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteAnalyses?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationDeleteAnalysesArgs, 'ids'>>;
  deleteNodes?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationDeleteNodesArgs, 'ids' | 'kind'>>;
  deleteRelationships?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, RequireFields<MutationDeleteRelationshipsArgs, 'relationships' | 'type'>>;
  recordAnalysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType, RequireFields<MutationRecordAnalysisArgs, 'input' | 'writeScores'>>;
  removeScores?: Resolver<ResolversTypes['WriteResult'], ParentType, ContextType, Partial<MutationRemoveScoresArgs>>;
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

export type NodeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeChange'] = ResolversParentTypes['NodeChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodePathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodePath'] = ResolversParentTypes['NodePath']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NodePathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodePathConnection'] = ResolversParentTypes['NodePathConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NodePathEdge']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NodePath']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NodePathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodePathEdge'] = ResolversParentTypes['NodePathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NodePath'], ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NumberAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberAggregate'] = ResolversParentTypes['NumberAggregate']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type OfferingAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingAggregate'] = ResolversParentTypes['OfferingAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
};

export type OfferingCapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCapabilityConnection'] = ResolversParentTypes['OfferingCapabilityConnection']> = {
  aggregate?: Resolver<ResolversTypes['RelatedCapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingCapabilityEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedCapabilityAggregate']>, ParentType, ContextType, RequireFields<OfferingCapabilityConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['OfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['OfferingAggregate']>, ParentType, ContextType, RequireFields<OfferingConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCustomerConnection'] = ResolversParentTypes['OfferingCustomerConnection']> = {
  aggregate?: Resolver<ResolversTypes['RelatedCustomerAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingCustomerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedCustomerAggregate']>, ParentType, ContextType, RequireFields<OfferingCustomerConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingEmbeddedInEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedOfferingAggregate']>, ParentType, ContextType, RequireFields<OfferingEmbeddedInConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingEmbedsEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedOfferingAggregate']>, ParentType, ContextType, RequireFields<OfferingEmbedsConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['IntegratesWithOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingIntegratedByEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['IntegratesWithOfferingAggregate']>, ParentType, ContextType, RequireFields<OfferingIntegratedByConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['IntegratesWithOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingIntegrationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['IntegratesWithOfferingAggregate']>, ParentType, ContextType, RequireFields<OfferingIntegrationConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['ServesJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingJobEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ServesJobAggregate']>, ParentType, ContextType, RequireFields<OfferingJobConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingProviderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedProviderAggregate']>, ParentType, ContextType, RequireFields<OfferingProviderConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelievesFrictionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingRelievesEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelievesFrictionAggregate']>, ParentType, ContextType, RequireFields<OfferingRelievesConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedTouchpointAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferingTouchpointEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedTouchpointAggregate']>, ParentType, ContextType, RequireFields<OfferingTouchpointConnectionGroupsArgs, 'top'>>;
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

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  constraints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missingCapabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  missingCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['MissingRelationship']>, ParentType, ContextType>;
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
  epsilon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  robustness?: Resolver<Array<ResolversTypes['ProviderLoss']>, ParentType, ContextType>;
  today?: Resolver<Maybe<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unserved?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  whatChanged?: Resolver<Maybe<ResolversTypes['OrchestrationDifference']>, ParentType, ContextType>;
  whyNot?: Resolver<Array<ResolversTypes['BlockedStep']>, ParentType, ContextType>;
};

export type OrchestrationDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrchestrationDifference'] = ResolversParentTypes['OrchestrationDifference']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  costAfter?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  costBefore?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  gained?: Resolver<Array<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  gainedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  lostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  valueDifference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrchestrationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrchestrationPath'] = ResolversParentTypes['OrchestrationPath']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handoffCost?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  handoffs?: Resolver<Array<ResolversTypes['Handoff']>, ParentType, ContextType>;
  missingCapabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  missingCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type PartnersWithAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersWithAggregate'] = ResolversParentTypes['PartnersWithAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type PartnersWithProviderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersWithProviderAggregate'] = ResolversParentTypes['PartnersWithProviderAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['PartnersWithAggregate'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PlanStep']>, ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  action?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  ecosystem?: Resolver<Maybe<ResolversTypes['Ecosystem']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortfolioComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioComparison'] = ResolversParentTypes['PortfolioComparison']> = {
  after?: Resolver<ResolversTypes['CapabilityPortfolio'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CapabilityPortfolio'], ParentType, ContextType>;
  capabilities?: Resolver<Array<ResolversTypes['CapabilityChange']>, ParentType, ContextType>;
  costDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  newValueDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalNewValueDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PortfolioPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioPoint'] = ResolversParentTypes['PortfolioPoint']> = {
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioScenariosResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioScenarios'] = ResolversParentTypes['PortfolioScenarios']> = {
  chosen?: Resolver<Array<ResolversTypes['ScenarioCapability']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  intervals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PredictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prediction'] = ResolversParentTypes['Prediction']> = {
  because?: Resolver<Array<ResolversTypes['PredictionReason']>, ParentType, ContextType>;
  cameTrue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PredictionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredictionReason'] = ResolversParentTypes['PredictionReason']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type PresentInAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentInAggregate'] = ResolversParentTypes['PresentInAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type PresentInEcosystemAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentInEcosystemAggregate'] = ResolversParentTypes['PresentInEcosystemAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EcosystemAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['PresentInAggregate'], ParentType, ContextType>;
};

export type PresentInProviderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentInProviderAggregate'] = ResolversParentTypes['PresentInProviderAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['PresentInAggregate'], ParentType, ContextType>;
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

export type ProviderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderAggregate'] = ResolversParentTypes['ProviderAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type ProviderCapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderCapabilityConnection'] = ResolversParentTypes['ProviderCapabilityConnection']> = {
  aggregate?: Resolver<ResolversTypes['ProviderHasCapabilityCapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderCapabilityEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProviderHasCapabilityCapabilityAggregate']>, ParentType, ContextType, RequireFields<ProviderCapabilityConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['ProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProviderAggregate']>, ParentType, ContextType, RequireFields<ProviderConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderEcosystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEcosystemConnection'] = ResolversParentTypes['ProviderEcosystemConnection']> = {
  aggregate?: Resolver<ResolversTypes['PresentInEcosystemAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderEcosystemEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PresentInEcosystemAggregate']>, ParentType, ContextType, RequireFields<ProviderEcosystemConnectionGroupsArgs, 'top'>>;
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

export type ProviderHasCapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderHasCapabilityAggregate'] = ResolversParentTypes['ProviderHasCapabilityAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  maturity?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type ProviderHasCapabilityCapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderHasCapabilityCapabilityAggregate'] = ResolversParentTypes['ProviderHasCapabilityCapabilityAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapabilityAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ProviderHasCapabilityAggregate'], ParentType, ContextType>;
};

export type ProviderHasCapabilityProviderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderHasCapabilityProviderAggregate'] = ResolversParentTypes['ProviderHasCapabilityProviderAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ProviderHasCapabilityAggregate'], ParentType, ContextType>;
};

export type ProviderLendsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderLendsConnection'] = ResolversParentTypes['ProviderLendsConnection']> = {
  aggregate?: Resolver<ResolversTypes['LendsCapabilityAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderLendsEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['LendsCapabilityAggregate']>, ParentType, ContextType, RequireFields<ProviderLendsConnectionGroupsArgs, 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderLendsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderLendsEdge'] = ResolversParentTypes['ProviderLendsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Lends'], ParentType, ContextType>;
};

export type ProviderLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderLoss'] = ResolversParentTypes['ProviderLoss']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['OrchestrationPath']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  yearlyExtra?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProviderOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderOfferingConnection'] = ResolversParentTypes['ProviderOfferingConnection']> = {
  aggregate?: Resolver<ResolversTypes['RelatedOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderOfferingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedOfferingAggregate']>, ParentType, ContextType, RequireFields<ProviderOfferingConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['PartnersWithProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderPartnerEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PartnersWithProviderAggregate']>, ParentType, ContextType, RequireFields<ProviderPartnerConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedTouchpointAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProviderTouchpointEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedTouchpointAggregate']>, ParentType, ContextType, RequireFields<ProviderTouchpointConnectionGroupsArgs, 'top'>>;
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
  analyses?: Resolver<ResolversTypes['AnalysisConnection'], ParentType, ContextType, RequireFields<QueryAnalysesArgs, 'first'>>;
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType, RequireFields<QueryAnalysisArgs, 'id'>>;
  bestPaths?: Resolver<Maybe<ResolversTypes['BestPathConnection']>, ParentType, ContextType, RequireFields<QueryBestPathsArgs, 'input'>>;
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, Partial<QueryCapabilitiesArgs>>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType, RequireFields<QueryCapabilityArgs, 'id'>>;
  capabilityConcentration?: Resolver<Maybe<ResolversTypes['CapabilityConcentration']>, ParentType, ContextType, RequireFields<QueryCapabilityConcentrationArgs, 'input'>>;
  capabilityPortfolio?: Resolver<Maybe<ResolversTypes['CapabilityPortfolio']>, ParentType, ContextType, RequireFields<QueryCapabilityPortfolioArgs, 'input'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  compareAnalyses?: Resolver<Maybe<ResolversTypes['AnalysisComparison']>, ParentType, ContextType, RequireFields<QueryCompareAnalysesArgs, 'after' | 'before' | 'first'>>;
  comparePortfolios?: Resolver<Maybe<ResolversTypes['PortfolioComparison']>, ParentType, ContextType, RequireFields<QueryComparePortfoliosArgs, 'after' | 'before'>>;
  connections?: Resolver<Maybe<ResolversTypes['NodePathConnection']>, ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'input'>>;
  contrastingSegments?: Resolver<Maybe<Array<ResolversTypes['SegmentContrast']>>, ParentType, ContextType, RequireFields<QueryContrastingSegmentsArgs, 'first' | 'job'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>;
  cypher?: Resolver<Maybe<ResolversTypes['CypherResult']>, ParentType, ContextType, RequireFields<QueryCypherArgs, 'limit' | 'statement'>>;
  dataQuality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType, RequireFields<QueryDataQualityArgs, 'input'>>;
  ecosystem?: Resolver<Maybe<ResolversTypes['Ecosystem']>, ParentType, ContextType, RequireFields<QueryEcosystemArgs, 'id'>>;
  ecosystemOpportunities?: Resolver<Maybe<ResolversTypes['EcosystemOpportunities']>, ParentType, ContextType, RequireFields<QueryEcosystemOpportunitiesArgs, 'input'>>;
  ecosystems?: Resolver<ResolversTypes['EcosystemConnection'], ParentType, ContextType, Partial<QueryEcosystemsArgs>>;
  engagementForecast?: Resolver<Maybe<ResolversTypes['EngagementForecast']>, ParentType, ContextType, RequireFields<QueryEngagementForecastArgs, 'input'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<QueryEvidenceArgs>>;
  evidenceById?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceByIdArgs, 'id'>>;
  friction?: Resolver<Maybe<ResolversTypes['Friction']>, ParentType, ContextType, RequireFields<QueryFrictionArgs, 'id'>>;
  frictions?: Resolver<ResolversTypes['FrictionConnection'], ParentType, ContextType, Partial<QueryFrictionsArgs>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  growthOutlook?: Resolver<Maybe<ResolversTypes['GrowthOutlook']>, ParentType, ContextType, RequireFields<QueryGrowthOutlookArgs, 'input'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  journey?: Resolver<Maybe<ResolversTypes['Journey']>, ParentType, ContextType, RequireFields<QueryJourneyArgs, 'customer' | 'generation' | 'job'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'id'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<QueryOfferingsArgs>>;
  orchestration?: Resolver<Maybe<ResolversTypes['Orchestration']>, ParentType, ContextType, RequireFields<QueryOrchestrationArgs, 'input'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'customer' | 'purpose'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, Partial<QueryProvidersArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  touchpoint?: Resolver<Maybe<ResolversTypes['Touchpoint']>, ParentType, ContextType, RequireFields<QueryTouchpointArgs, 'id'>>;
  touchpoints?: Resolver<ResolversTypes['TouchpointConnection'], ParentType, ContextType, Partial<QueryTouchpointsArgs>>;
};

export type RelatedCapabilityAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCapabilityAggregate'] = ResolversParentTypes['RelatedCapabilityAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapabilityAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelatedCustomerAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCustomerAggregate'] = ResolversParentTypes['RelatedCustomerAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelatedFrictionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedFrictionAggregate'] = ResolversParentTypes['RelatedFrictionAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrictionAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelatedJobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedJobAggregate'] = ResolversParentTypes['RelatedJobAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelatedOfferingAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedOfferingAggregate'] = ResolversParentTypes['RelatedOfferingAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferingAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelatedProviderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedProviderAggregate'] = ResolversParentTypes['RelatedProviderAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelatedTouchpointAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedTouchpointAggregate'] = ResolversParentTypes['RelatedTouchpointAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TouchpointAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelationshipAggregate'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'CustomerHasCapability' | 'DependsOn' | 'Embeds' | 'EngagesIn' | 'Experiences' | 'HasJob' | 'HasStep' | 'Hinders' | 'InServiceOf' | 'IntegratesWith' | 'Lends' | 'Of' | 'Offers' | 'Operates' | 'PartnersWith' | 'PresentIn' | 'ProviderHasCapability' | 'Relieves' | 'Requires' | 'Serves' | 'TakesPlaceIn' | 'Toward' | 'Uses', ParentType, ContextType>;
};

export type RelationshipAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipAggregate'] = ResolversParentTypes['RelationshipAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type RelationshipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type RelievesAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelievesAggregate'] = ResolversParentTypes['RelievesAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  reduction?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type RelievesFrictionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelievesFrictionAggregate'] = ResolversParentTypes['RelievesFrictionAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrictionAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelievesAggregate'], ParentType, ContextType>;
};

export type RelievesOfferingAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelievesOfferingAggregate'] = ResolversParentTypes['RelievesOfferingAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferingAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['RelievesAggregate'], ParentType, ContextType>;
};

export type RequiresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requires'] = ResolversParentTypes['Requires']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapStep'] = ResolversParentTypes['RoadmapStep']> = {
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paybackYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type ScenarioCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioCapability'] = ResolversParentTypes['ScenarioCapability']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SegmentContrastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentContrast'] = ResolversParentTypes['SegmentContrast']> = {
  a?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceSummary'], ParentType, ContextType>;
  frictions?: Resolver<Array<ResolversTypes['Friction']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
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

export type ServesAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServesAggregate'] = ResolversParentTypes['ServesAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type ServesJobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServesJobAggregate'] = ResolversParentTypes['ServesJobAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ServesAggregate'], ParentType, ContextType>;
};

export type ServesOfferingAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServesOfferingAggregate'] = ResolversParentTypes['ServesOfferingAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferingAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['ServesAggregate'], ParentType, ContextType>;
};

export type SoleHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoleHolder'] = ResolversParentTypes['SoleHolder']> = {
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  leverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lostWithout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type SourceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceAggregate'] = ResolversParentTypes['SourceAggregate']> = {
  collectedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  aggregate?: Resolver<ResolversTypes['SourceAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SourceAggregate']>, ParentType, ContextType, RequireFields<SourceConnectionGroupsArgs, 'by' | 'top'>>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeEdge'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
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

export type TakesPlaceInAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakesPlaceInAggregate'] = ResolversParentTypes['TakesPlaceInAggregate']> = {
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
};

export type TakesPlaceInEcosystemAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakesPlaceInEcosystemAggregate'] = ResolversParentTypes['TakesPlaceInEcosystemAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EcosystemAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['TakesPlaceInAggregate'], ParentType, ContextType>;
};

export type TakesPlaceInJobAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakesPlaceInJobAggregate'] = ResolversParentTypes['TakesPlaceInJobAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobAggregate'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['TakesPlaceInAggregate'], ParentType, ContextType>;
};

export type TestedModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestedModel'] = ResolversParentTypes['TestedModel']> = {
  auc?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  aucGain?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  hitRateAt10?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  isBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ndcgAt10?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
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

export type TouchpointAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointAggregate'] = ResolversParentTypes['TouchpointAggregate']> = {
  channel?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ValueAggregate'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateAggregate'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
  valence?: Resolver<ResolversTypes['NumberAggregate'], ParentType, ContextType>;
};

export type TouchpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointConnection'] = ResolversParentTypes['TouchpointConnection']> = {
  aggregate?: Resolver<ResolversTypes['TouchpointAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TouchpointEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['TouchpointAggregate']>, ParentType, ContextType, RequireFields<TouchpointConnectionGroupsArgs, 'by' | 'top'>>;
  nodes?: Resolver<Array<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointEdge'] = ResolversParentTypes['TouchpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
};

export type TouchpointJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchpointJobConnection'] = ResolversParentTypes['TouchpointJobConnection']> = {
  aggregate?: Resolver<ResolversTypes['RelatedJobAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TouchpointJobEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedJobAggregate']>, ParentType, ContextType, RequireFields<TouchpointJobConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedOfferingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TouchpointOfferingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedOfferingAggregate']>, ParentType, ContextType, RequireFields<TouchpointOfferingConnectionGroupsArgs, 'top'>>;
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
  aggregate?: Resolver<ResolversTypes['RelatedProviderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TouchpointProviderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RelatedProviderAggregate']>, ParentType, ContextType, RequireFields<TouchpointProviderConnectionGroupsArgs, 'top'>>;
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

export type ValueAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueAggregate'] = ResolversParentTypes['ValueAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValueDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueDifference'] = ResolversParentTypes['ValueDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueSensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueSensitivity'] = ResolversParentTypes['ValueSensitivity']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WriteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteResult'] = ResolversParentTypes['WriteResult']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcquisitionWay?: AcquisitionWayResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisComparison?: AnalysisComparisonResolvers<ContextType>;
  AnalysisConnection?: AnalysisConnectionResolvers<ContextType>;
  AnalysisEdge?: AnalysisEdgeResolvers<ContextType>;
  Backtest?: BacktestResolvers<ContextType>;
  BestPath?: BestPathResolvers<ContextType>;
  BestPathConnection?: BestPathConnectionResolvers<ContextType>;
  BestPathEdge?: BestPathEdgeResolvers<ContextType>;
  BlindSpot?: BlindSpotResolvers<ContextType>;
  BlockedStep?: BlockedStepResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CapabilityAggregate?: CapabilityAggregateResolvers<ContextType>;
  CapabilityChange?: CapabilityChangeResolvers<ContextType>;
  CapabilityConcentration?: CapabilityConcentrationResolvers<ContextType>;
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
  CapabilitySensitivity?: CapabilitySensitivityResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAggregate?: CustomerAggregateResolvers<ContextType>;
  CustomerCapabilityConnection?: CustomerCapabilityConnectionResolvers<ContextType>;
  CustomerCapabilityEdge?: CustomerCapabilityEdgeResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEcosystemConnection?: CustomerEcosystemConnectionResolvers<ContextType>;
  CustomerEcosystemEdge?: CustomerEcosystemEdgeResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerFrictionConnection?: CustomerFrictionConnectionResolvers<ContextType>;
  CustomerFrictionEdge?: CustomerFrictionEdgeResolvers<ContextType>;
  CustomerHasCapability?: CustomerHasCapabilityResolvers<ContextType>;
  CustomerHasCapabilityAggregate?: CustomerHasCapabilityAggregateResolvers<ContextType>;
  CustomerHasCapabilityCapabilityAggregate?: CustomerHasCapabilityCapabilityAggregateResolvers<ContextType>;
  CustomerHasCapabilityCustomerAggregate?: CustomerHasCapabilityCustomerAggregateResolvers<ContextType>;
  CustomerJobConnection?: CustomerJobConnectionResolvers<ContextType>;
  CustomerJobEdge?: CustomerJobEdgeResolvers<ContextType>;
  CustomerOfferingConnection?: CustomerOfferingConnectionResolvers<ContextType>;
  CustomerOfferingEdge?: CustomerOfferingEdgeResolvers<ContextType>;
  CypherResult?: CypherResultResolvers<ContextType>;
  DataIssue?: DataIssueResolvers<ContextType>;
  DataIssueCount?: DataIssueCountResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateAggregate?: DateAggregateResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DependsOn?: DependsOnResolvers<ContextType>;
  Ecosystem?: EcosystemResolvers<ContextType>;
  EcosystemAggregate?: EcosystemAggregateResolvers<ContextType>;
  EcosystemConnection?: EcosystemConnectionResolvers<ContextType>;
  EcosystemCustomerConnection?: EcosystemCustomerConnectionResolvers<ContextType>;
  EcosystemCustomerEdge?: EcosystemCustomerEdgeResolvers<ContextType>;
  EcosystemEdge?: EcosystemEdgeResolvers<ContextType>;
  EcosystemJobConnection?: EcosystemJobConnectionResolvers<ContextType>;
  EcosystemJobEdge?: EcosystemJobEdgeResolvers<ContextType>;
  EcosystemOpportunities?: EcosystemOpportunitiesResolvers<ContextType>;
  EcosystemOpportunity?: EcosystemOpportunityResolvers<ContextType>;
  EcosystemProviderConnection?: EcosystemProviderConnectionResolvers<ContextType>;
  EcosystemProviderEdge?: EcosystemProviderEdgeResolvers<ContextType>;
  Embeds?: EmbedsResolvers<ContextType>;
  EngagementForecast?: EngagementForecastResolvers<ContextType>;
  EngagesIn?: EngagesInResolvers<ContextType>;
  EngagesInAggregate?: EngagesInAggregateResolvers<ContextType>;
  EngagesInCustomerAggregate?: EngagesInCustomerAggregateResolvers<ContextType>;
  EngagesInEcosystemAggregate?: EngagesInEcosystemAggregateResolvers<ContextType>;
  EntryPoint?: EntryPointResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceAggregate?: EvidenceAggregateResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceSummary?: EvidenceSummaryResolvers<ContextType>;
  Experiences?: ExperiencesResolvers<ContextType>;
  ExperiencesAggregate?: ExperiencesAggregateResolvers<ContextType>;
  ExperiencesCustomerAggregate?: ExperiencesCustomerAggregateResolvers<ContextType>;
  ExperiencesFrictionAggregate?: ExperiencesFrictionAggregateResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Friction?: FrictionResolvers<ContextType>;
  FrictionAggregate?: FrictionAggregateResolvers<ContextType>;
  FrictionConnection?: FrictionConnectionResolvers<ContextType>;
  FrictionCustomerConnection?: FrictionCustomerConnectionResolvers<ContextType>;
  FrictionCustomerEdge?: FrictionCustomerEdgeResolvers<ContextType>;
  FrictionEdge?: FrictionEdgeResolvers<ContextType>;
  FrictionJobConnection?: FrictionJobConnectionResolvers<ContextType>;
  FrictionJobEdge?: FrictionJobEdgeResolvers<ContextType>;
  FrictionRelievedByConnection?: FrictionRelievedByConnectionResolvers<ContextType>;
  FrictionRelievedByEdge?: FrictionRelievedByEdgeResolvers<ContextType>;
  FrictionValue?: FrictionValueResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  GrowthMove?: GrowthMoveResolvers<ContextType>;
  GrowthOutlook?: GrowthOutlookResolvers<ContextType>;
  Handoff?: HandoffResolvers<ContextType>;
  HasJob?: HasJobResolvers<ContextType>;
  HasJobAggregate?: HasJobAggregateResolvers<ContextType>;
  HasJobCustomerAggregate?: HasJobCustomerAggregateResolvers<ContextType>;
  HasJobJobAggregate?: HasJobJobAggregateResolvers<ContextType>;
  HasStep?: HasStepResolvers<ContextType>;
  HasStepAggregate?: HasStepAggregateResolvers<ContextType>;
  HasStepJobAggregate?: HasStepJobAggregateResolvers<ContextType>;
  HeldUpValue?: HeldUpValueResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  Hinders?: HindersResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  InServiceOf?: InServiceOfResolvers<ContextType>;
  IntegratesWith?: IntegratesWithResolvers<ContextType>;
  IntegratesWithAggregate?: IntegratesWithAggregateResolvers<ContextType>;
  IntegratesWithOfferingAggregate?: IntegratesWithOfferingAggregateResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobAggregate?: JobAggregateResolvers<ContextType>;
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
  JobValue?: JobValueResolvers<ContextType>;
  Journey?: JourneyResolvers<ContextType>;
  JourneyStage?: JourneyStageResolvers<ContextType>;
  KindOfLeverage?: KindOfLeverageResolvers<ContextType>;
  Lends?: LendsResolvers<ContextType>;
  LendsAggregate?: LendsAggregateResolvers<ContextType>;
  LendsCapabilityAggregate?: LendsCapabilityAggregateResolvers<ContextType>;
  LendsProviderAggregate?: LendsProviderAggregateResolvers<ContextType>;
  MissingRelationship?: MissingRelationshipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeChange?: NodeChangeResolvers<ContextType>;
  NodePath?: NodePathResolvers<ContextType>;
  NodePathConnection?: NodePathConnectionResolvers<ContextType>;
  NodePathEdge?: NodePathEdgeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NumberAggregate?: NumberAggregateResolvers<ContextType>;
  Of?: OfResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingAggregate?: OfferingAggregateResolvers<ContextType>;
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
  Opening?: OpeningResolvers<ContextType>;
  Operates?: OperatesResolvers<ContextType>;
  OptimalityProof?: OptimalityProofResolvers<ContextType>;
  Orchestration?: OrchestrationResolvers<ContextType>;
  OrchestrationDifference?: OrchestrationDifferenceResolvers<ContextType>;
  OrchestrationPath?: OrchestrationPathResolvers<ContextType>;
  OrchestrationStep?: OrchestrationStepResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnersWith?: PartnersWithResolvers<ContextType>;
  PartnersWithAggregate?: PartnersWithAggregateResolvers<ContextType>;
  PartnersWithProviderAggregate?: PartnersWithProviderAggregateResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PortfolioComparison?: PortfolioComparisonResolvers<ContextType>;
  PortfolioPoint?: PortfolioPointResolvers<ContextType>;
  PortfolioScenarios?: PortfolioScenariosResolvers<ContextType>;
  Prediction?: PredictionResolvers<ContextType>;
  PredictionReason?: PredictionReasonResolvers<ContextType>;
  PresentIn?: PresentInResolvers<ContextType>;
  PresentInAggregate?: PresentInAggregateResolvers<ContextType>;
  PresentInEcosystemAggregate?: PresentInEcosystemAggregateResolvers<ContextType>;
  PresentInProviderAggregate?: PresentInProviderAggregateResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderAggregate?: ProviderAggregateResolvers<ContextType>;
  ProviderCapabilityConnection?: ProviderCapabilityConnectionResolvers<ContextType>;
  ProviderCapabilityEdge?: ProviderCapabilityEdgeResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEcosystemConnection?: ProviderEcosystemConnectionResolvers<ContextType>;
  ProviderEcosystemEdge?: ProviderEcosystemEdgeResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderHasCapability?: ProviderHasCapabilityResolvers<ContextType>;
  ProviderHasCapabilityAggregate?: ProviderHasCapabilityAggregateResolvers<ContextType>;
  ProviderHasCapabilityCapabilityAggregate?: ProviderHasCapabilityCapabilityAggregateResolvers<ContextType>;
  ProviderHasCapabilityProviderAggregate?: ProviderHasCapabilityProviderAggregateResolvers<ContextType>;
  ProviderLendsConnection?: ProviderLendsConnectionResolvers<ContextType>;
  ProviderLendsEdge?: ProviderLendsEdgeResolvers<ContextType>;
  ProviderLoss?: ProviderLossResolvers<ContextType>;
  ProviderOfferingConnection?: ProviderOfferingConnectionResolvers<ContextType>;
  ProviderOfferingEdge?: ProviderOfferingEdgeResolvers<ContextType>;
  ProviderPartnerConnection?: ProviderPartnerConnectionResolvers<ContextType>;
  ProviderPartnerEdge?: ProviderPartnerEdgeResolvers<ContextType>;
  ProviderTouchpointConnection?: ProviderTouchpointConnectionResolvers<ContextType>;
  ProviderTouchpointEdge?: ProviderTouchpointEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedCapabilityAggregate?: RelatedCapabilityAggregateResolvers<ContextType>;
  RelatedCustomerAggregate?: RelatedCustomerAggregateResolvers<ContextType>;
  RelatedFrictionAggregate?: RelatedFrictionAggregateResolvers<ContextType>;
  RelatedJobAggregate?: RelatedJobAggregateResolvers<ContextType>;
  RelatedOfferingAggregate?: RelatedOfferingAggregateResolvers<ContextType>;
  RelatedProviderAggregate?: RelatedProviderAggregateResolvers<ContextType>;
  RelatedTouchpointAggregate?: RelatedTouchpointAggregateResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipAggregate?: RelationshipAggregateResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  Relieves?: RelievesResolvers<ContextType>;
  RelievesAggregate?: RelievesAggregateResolvers<ContextType>;
  RelievesFrictionAggregate?: RelievesFrictionAggregateResolvers<ContextType>;
  RelievesOfferingAggregate?: RelievesOfferingAggregateResolvers<ContextType>;
  Requires?: RequiresResolvers<ContextType>;
  RoadmapStep?: RoadmapStepResolvers<ContextType>;
  ScenarioCapability?: ScenarioCapabilityResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SegmentContrast?: SegmentContrastResolvers<ContextType>;
  Serves?: ServesResolvers<ContextType>;
  ServesAggregate?: ServesAggregateResolvers<ContextType>;
  ServesJobAggregate?: ServesJobAggregateResolvers<ContextType>;
  ServesOfferingAggregate?: ServesOfferingAggregateResolvers<ContextType>;
  SoleHolder?: SoleHolderResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceAggregate?: SourceAggregateResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StepFriction?: StepFrictionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakesPlaceIn?: TakesPlaceInResolvers<ContextType>;
  TakesPlaceInAggregate?: TakesPlaceInAggregateResolvers<ContextType>;
  TakesPlaceInEcosystemAggregate?: TakesPlaceInEcosystemAggregateResolvers<ContextType>;
  TakesPlaceInJobAggregate?: TakesPlaceInJobAggregateResolvers<ContextType>;
  TestedModel?: TestedModelResolvers<ContextType>;
  Touchpoint?: TouchpointResolvers<ContextType>;
  TouchpointAggregate?: TouchpointAggregateResolvers<ContextType>;
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
  ValueAggregate?: ValueAggregateResolvers<ContextType>;
  ValueDifference?: ValueDifferenceResolvers<ContextType>;
  ValueSensitivity?: ValueSensitivityResolvers<ContextType>;
  WriteResult?: WriteResultResolvers<ContextType>;
};

