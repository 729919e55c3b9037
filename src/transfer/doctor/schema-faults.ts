import { schemaStatements } from '../../graph/ensure-schema.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Model } from '../../model/model.ts';

/** A constraint or index that is not as it should be. */
export interface SchemaFault {
  readonly name: string;
  readonly problem: 'missing' | 'failed' | 'not ready' | 'another';
  /** What stands in its place, where that is another; else null. */
  readonly got: string | null;
  /** Statements that mend it, each a transaction of its own. */
  readonly repair: readonly string[];
}

/** What the model wants, and what of it is missing, failed, still filling, or something else of the same name. */
export async function findSchemaFaults(
  graph: Graph,
  model: Model,
): Promise<{ readonly wanted: number; readonly faults: readonly SchemaFault[] }> {
  const found = await graph.ask<Found>('transfer/schema');
  const byName = new Map(found.map((one) => [one.name, one]));
  const wanted = schemaStatements(model).map(({ text }) => readStatement(text));
  return { wanted: wanted.length, faults: wanted.flatMap((one) => faultOf(one, byName.get(one.name))) };
}

interface Found {
  readonly name: string;
  readonly type: string;
  readonly state: string;
  readonly labels: readonly string[] | null;
  readonly properties: readonly string[] | null;
  readonly constraint: string | null;
}

interface Wanted {
  readonly name: string;
  readonly text: string;
  readonly isConstraint: boolean;
  /** `RANGE Job (id)` */
  readonly told: string;
}

function readStatement(text: string): Wanted {
  const [, kind, name, labels, properties] =
    /^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) .*FOR \(n:([\w|]+)\) (?:REQUIRE|ON|ON EACH) (.+?)(?: IS UNIQUE)?$/.exec(
      text,
    ) ?? [];
  if (kind === undefined || name === undefined || labels === undefined || properties === undefined) {
    throw new Error(`Expected a statement that makes a constraint or an index, got "${text}".`);
  }
  const isConstraint = kind === 'CONSTRAINT';
  const names = [...properties.matchAll(/n\.(\w+)/g)].map((match) => match[1] as string);
  const type = kind === 'FULLTEXT INDEX' ? 'FULLTEXT' : 'RANGE';
  return { name, text, isConstraint, told: tell(isConstraint, type, labels.split('|'), names) };
}

function tell(
  isConstraint: boolean,
  type: string,
  labels: readonly string[],
  properties: readonly string[],
): string {
  const of = `${[...labels].sort().join('|')} (${[...properties].sort().join(', ')})`;
  return isConstraint ? `unique ${of}` : `${type} ${of}`;
}

function faultOf(
  { name, text, isConstraint, told }: Wanted,
  found: Found | undefined,
): readonly SchemaFault[] {
  if (found === undefined) return [{ name, problem: 'missing', got: null, repair: [text] }];
  const { type, state, labels, properties, constraint } = found;
  const got = tell(constraint !== null, type, labels ?? [], properties ?? []);
  // An index that a constraint owns goes with it.
  const repair = [`DROP ${constraint === null ? 'INDEX' : 'CONSTRAINT'} ${name}`, text];
  if (got !== told || isConstraint !== (constraint !== null))
    return [{ name, problem: 'another', got, repair }];
  if (state === 'FAILED') return [{ name, problem: 'failed', got: null, repair }];
  return state === 'ONLINE' ? [] : [{ name, problem: 'not ready', got: null, repair: [] }];
}
