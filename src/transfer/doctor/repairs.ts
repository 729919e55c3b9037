import { anyLabel, ENTITY } from '../../model/model.ts';
import type { Model, NodeType, Property, RelationshipType } from '../../model/model.ts';

/** One kind of violation that others may have written, and how it is found and mended. */
export interface Check {
  /** The label or relationship type of what it finds; null: nodes of any label. */
  readonly of: string | null;
  /** What is wrong with it, for one as for many: `without a name`. */
  readonly what: string;
  /** Cypher that matches what may be so; checks that share it are made in one reading. */
  readonly match: string;
  /** The condition under which a row is so, and how many it stands for. */
  readonly when: string;
  readonly each: string;
  /** Cypher that mends it; null where people must decide. */
  readonly repair: string | null;
  /** Whether the repair loses nothing that anybody could miss, so that `--repair` may run it. */
  readonly isSafe: boolean;
}

/** All checks that follow from the model, in the order in which their repairs must run. */
export function checksOf(model: Model): readonly Check[] {
  return [
    ...model.nodes.flatMap(checksOfNode),
    sharedIdCheck(model),
    strayCheck(model),
    ...model.relationships.flatMap((relationship) => checksOfRelationship(relationship, model)),
    ...[...new Set(model.relationships.map(({ type }) => type))].flatMap((type) => endChecks(type, model)),
  ];
}

function checksOfNode({ label, properties }: NodeType): readonly Check[] {
  const nodes = `MATCH (n:${label})`;
  const noText = 'n.id IS NOT NULL AND NOT n.id IS :: STRING';
  const kind = properties.get('kind');
  return [
    {
      of: label,
      what: 'without an id',
      match: nodes,
      when: 'n.id IS NULL',
      each: '1',
      repair: `${nodes} WHERE n.id IS NULL SET n.id = randomUUID()`,
      isSafe: true,
    },
    {
      // Another node may have that text as its id, and whoever wrote it looks for it as it is.
      of: label,
      what: 'whose id is no text',
      match: nodes,
      when: noText,
      each: '1',
      repair: `${nodes} WHERE ${noText} SET n.id = coalesce(toStringOrNull(n.id), randomUUID())`,
      isSafe: false,
    },
    {
      of: label,
      what: 'without a name',
      match: nodes,
      when: 'n.name IS NULL',
      each: '1',
      repair: `${nodes} WHERE n.name IS NULL SET n.name = n.id`,
      isSafe: true,
    },
    ...(kind?.required === true && kind.type === 'ENUM'
      ? [
          {
            of: label,
            what: 'without a kind of the model',
            match: nodes,
            when: `n.kind IS NULL OR NOT n.kind IN ${listOf(kind)}`,
            each: '1',
            repair: `${nodes} WHERE n.kind IS NULL OR NOT n.kind IN ${listOf(kind)} SET n.kind = $kind // one of ${kind.values.join(', ')}`,
            isSafe: false,
          },
        ]
      : []),
    ...typeChecks(nodes, 'n', label, properties),
  ];
}

function checksOfRelationship(
  { type, from, to, properties }: RelationshipType,
  model: Model,
): readonly Check[] {
  const match = `MATCH (:${model.node(from).label})-[r:${type}]->(:${model.node(to).label})`;
  return typeChecks(match, 'r', type, properties);
}

/** Texts where the model has numbers or dates: those that read as one are turned into it. */
function typeChecks(
  match: string,
  variable: string,
  owner: string,
  properties: ReadonlyMap<string, Property>,
): readonly Check[] {
  return [...properties.values()].flatMap(({ name, type }) => {
    const value = `${variable}.${name}`;
    const turned = turn(value, type);
    if (turned === null) return [];
    const when = `${value} IS :: STRING NOT NULL AND ${turned.when}`;
    return [
      {
        of: owner,
        what: `whose "${name}" is a text that reads as ${turned.as}`,
        match,
        when,
        each: '1',
        repair: `${match} WHERE ${when} SET ${value} = ${turned.to}`,
        isSafe: true,
      },
    ];
  });
}

/** No day after the 28th: whether there is one hangs on the month, and `date()` of a wrong one fails. */
const DAY = "'\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\\\d|2[0-8])'";

/** As people write a number: Neo4j would also turn '5d', '0x1p3' and 'Infinity' into one. */
const NUMBER = "'-?\\\\d{1,8}(\\\\.\\\\d+)?'";

function turn(
  value: string,
  type: Property['type'],
): { readonly as: string; readonly when: string; readonly to: string } | null {
  switch (type) {
    case 'FLOAT':
      return { as: 'a number', when: `${value} =~ ${NUMBER}`, to: `toFloat(${value})` };
    case 'INTEGER':
      return {
        as: 'a whole number',
        when: `toString(toIntegerOrNull(${value})) = ${value}`,
        to: `toInteger(${value})`,
      };
    case 'DATE':
      return { as: 'a date', when: `${value} =~ ${DAY}`, to: `date(${value})` };
    default:
      return null;
  }
}

function anyNode(model: Model, variable: string): string {
  return `(${variable}:${anyLabel(model)})`;
}

/** Nodes of two labels, or of one whose constraint is missing: none of them is the other. */
function sharedIdCheck(model: Model): Check {
  return {
    of: null,
    what: 'with the id of another',
    match: `MATCH ${anyNode(model, 'n')} WHERE n.id IS NOT NULL WITH toStringOrNull(n.id) AS id, count(*) AS times WHERE times > 1`,
    when: 'id IS NOT NULL',
    each: 'times - 1',
    repair: null,
    isSafe: false,
  };
}

function strayCheck(model: Model): Check {
  const match = `MATCH ${anyNode(model, 'n')}`;
  const alone = `NOT EXISTS { MATCH ${anyNode(model, 'other')} WHERE other.id = n.id AND other <> n }`;
  const stray = `NOT n:${ENTITY} AND ${alone}`;
  return {
    of: null,
    what: `without the label ${ENTITY}, so that ids may come twice`,
    match,
    when: stray,
    each: '1',
    repair: `${match} WHERE ${stray} SET n:${ENTITY}`,
    isSafe: true,
  };
}

function endChecks(type: string, model: Model): readonly Check[] {
  const ends = model
    .ofType(type)
    .map(({ from, to }) => [model.node(from).label, model.node(to).label] as const);
  const fits = ends.map(([from, to]) => `a:${from} AND b:${to}`).join(' OR ');
  const turned = ends.map(([from, to]) => `b:${from} AND a:${to}`).join(' OR ');
  const match = `MATCH (a)-[r:${type}]->(b)`;
  const reversed = `NOT (${fits}) AND (${turned})`;
  const astray = `NOT (${fits}) AND NOT (${turned})`;
  const twice = `${match} WITH a, b, collect(r) AS twins WHERE size(twins) > 1`;
  const alike = 'all(r IN twins WHERE properties(r) = properties(twins[0]))';
  return [
    {
      of: type,
      what: 'the wrong way round',
      match,
      when: reversed,
      each: '1',
      repair: `${match} WHERE ${reversed} CREATE (b)-[s:${type}]->(a) SET s = properties(r) DELETE r`,
      isSafe: false,
    },
    {
      of: type,
      what: 'between nodes that the model does not join so',
      match,
      when: astray,
      each: '1',
      repair: `${match} WHERE ${astray} DELETE r`,
      isSafe: false,
    },
    {
      of: type,
      what: 'too many between the same nodes, all alike',
      match: twice,
      when: alike,
      each: 'size(twins) - 1',
      repair: `${twice} AND ${alike} FOREACH (r IN tail(twins) | DELETE r)`,
      isSafe: true,
    },
    {
      of: type,
      what: 'too many between the same nodes, which differ',
      match: twice,
      when: `NOT ${alike}`,
      each: 'size(twins) - 1',
      repair: null,
      isSafe: false,
    },
  ];
}

function listOf({ values }: Property): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`;
}
