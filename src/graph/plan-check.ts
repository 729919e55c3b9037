import { badInput } from '../errors.ts';
import type { CypherToken } from './cypher-tokens.ts';
import { checkFunction } from './function-check.ts';

/** A step of a plan, as EXPLAIN gives it. */
export interface PlanStep {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}

/**
 * What a reading plan is made of. Anything else is refused: read mode alone lets LOAD CSV, SHOW and TERMINATE through, and
 * they plan without complaint. Names as in the Neo4j 5 manual, "Operators in detail"; the parts in brackets are left off.
 */
const OPERATORS: ReadonlySet<string> = new Set([
  // Finding nodes and relationships.
  ...[
    'AllNodesScan',
    'NodeByLabelScan',
    'UnionNodeByLabelsScan',
    'IntersectionNodeByLabelsScan',
    'SubtractionNodeByLabelsScan',
  ],
  ...[
    'NodeIndexSeek',
    'NodeUniqueIndexSeek',
    'NodeIndexSeekByRange',
    'NodeUniqueIndexSeekByRange',
    'MultiNodeIndexSeek',
  ],
  ...[
    'NodeIndexScan',
    'NodeIndexContainsScan',
    'NodeIndexEndsWithScan',
    'NodeByIdSeek',
    'NodeByElementIdSeek',
  ],
  ...['DirectedRelationshipByIdSeek', 'UndirectedRelationshipByIdSeek'],
  ...['DirectedRelationshipByElementIdSeek', 'UndirectedRelationshipByElementIdSeek'],
  ...['DirectedRelationshipTypeScan', 'UndirectedRelationshipTypeScan'],
  ...['DirectedUnionRelationshipTypesScan', 'UndirectedUnionRelationshipTypesScan'],
  ...['DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan'],
  ...['DirectedRelationshipIndexSeek', 'UndirectedRelationshipIndexSeek'],
  ...['DirectedRelationshipUniqueIndexSeek', 'UndirectedRelationshipUniqueIndexSeek'],
  ...['DirectedRelationshipIndexSeekByRange', 'UndirectedRelationshipIndexSeekByRange'],
  ...['DirectedRelationshipIndexScan', 'UndirectedRelationshipIndexScan'],
  ...['DirectedRelationshipIndexContainsScan', 'UndirectedRelationshipIndexContainsScan'],
  ...['DirectedRelationshipIndexEndsWithScan', 'UndirectedRelationshipIndexEndsWithScan'],
  ...['NodeCountFromCountStore', 'RelationshipCountFromCountStore'],
  // Walking.
  ...['Expand', 'OptionalExpand', 'VarLengthExpand', 'ShortestPath', 'StatefulShortestPath'],
  ...[
    'Repeat',
    'BidirectionalRepeat',
    'ProjectEndpoints',
    'TriadicBuild',
    'TriadicFilter',
    'TriadicSelection',
  ],
  // Combining.
  ...[
    'Apply',
    'SemiApply',
    'AntiSemiApply',
    'LetSemiApply',
    'LetAntiSemiApply',
    'SelectOrSemiApply',
    'SelectOrAntiSemiApply',
  ],
  ...[
    'LetSelectOrSemiApply',
    'LetSelectOrAntiSemiApply',
    'RollUpApply',
    'ConditionalApply',
    'AntiConditionalApply',
  ],
  ...[
    'Argument',
    'CartesianProduct',
    'NodeHashJoin',
    'ValueHashJoin',
    'NodeLeftOuterHashJoin',
    'NodeRightOuterHashJoin',
  ],
  ...['AssertSameNode', 'AssertSameRelationship', 'Union', 'OrderedUnion', 'Optional', 'Anti'],
  // Shaping.
  ...[
    'Projection',
    'Filter',
    'Limit',
    'ExhaustiveLimit',
    'Skip',
    'Sort',
    'PartialSort',
    'Top',
    'Top1WithTies',
    'PartialTop',
  ],
  ...[
    'Distinct',
    'OrderedDistinct',
    'EagerAggregation',
    'OrderedAggregation',
    'Eager',
    'Unwind',
    'UnwindCollection',
  ],
  ...[
    'CacheProperties',
    'DropResult',
    'EmptyRow',
    'EmptyResult',
    'Input',
    'ProduceResults',
    'NonFuseable',
    'InjectCompilationError',
  ],
  'ProcedureCall',
]);

/** Procedures that read the graph or its shape, and nothing of the server. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
]);

/** @throws ThroughlineError BAD_USER_INPUT naming the first step or function that is not on the list. */
export function checkPlan(step: PlanStep): void {
  const operator = step.operatorType.replace(/@.*$/, '');
  const name = operator.replace(/\(.*$/, '');
  if (!OPERATORS.has(name)) {
    throw badInput(`Expected a statement that only reads the graph, got one that plans "${operator}".`);
  }
  const details = String(step.arguments['Details'] ?? '');
  if (name === 'ProcedureCall') checkProcedure(details);
  functionsIn(name === 'ProcedureCall' ? details.replace(/^[\w.]+/, '') : details).forEach(checkFunction);
  step.children.forEach(checkPlan);
}

/** The plan writes a call as `db.labels() :: (label :: STRING)`. */
function checkProcedure(details: string): void {
  const procedure = /^[\w.]+/.exec(details)?.[0] ?? details;
  if (!PROCEDURES.has(procedure)) {
    throw badInput(
      `Expected a call of one of "${[...PROCEDURES].join('", "')}", got "${procedure.slice(0, 100)}".`,
    );
  }
}

/** The plan writes every expression out, names as they are known to the server and texts as parameters. */
function functionsIn(details: string): string[] {
  return [...details.matchAll(/[\w.`]+(?=\s*\()/g)].map(([name]) => name.replaceAll('`', ''));
}

/**
 * Refuses a statement that would be explained or profiled twice: PROFILE runs what EXPLAIN was to look at. Before it may stand
 * semicolons, and options such as `CYPHER 5 runtime=slotted`.
 * @throws ThroughlineError BAD_USER_INPUT.
 */
export function checkBeginning(tokens: readonly CypherToken[]): void {
  let at = 0;
  const skip = (...expected: readonly RegExp[]): boolean => {
    const there = expected.every((one, more) => one.test(tokens[at + more]?.text ?? ''));
    if (there) at += expected.length;
    return there;
  };
  while (skip(/^;$/) || skip(/^cypher$/i)) while (skip(/^[\d.]+$/) || skip(/^\w+$/, /^=$/, /^[\w.]+$/));
  const word = tokens[at]?.text ?? '';
  if (/^(?:explain|profile)$/i.test(word)) {
    throw badInput(
      `Expected a statement without "${word.toUpperCase()}" before it, got one with. Leave it out.`,
    );
  }
}
