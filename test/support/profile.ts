import neo4j from 'neo4j-driver';
import type { ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../src/graph/graph.ts';
import { toDriver } from '../../src/graph/values.ts';
import { testNeo4j } from './neo4j.ts';

/** What a statement costs. */
export interface Profile {
  /** Accesses to the store, of all operators together. */
  readonly hits: number;
  /** The operators of its plan: `NodeIndexSeekByRange`. */
  readonly operators: readonly string[];
}

/** Runs a statement under PROFILE. */
export async function profile({ text, params }: Statement): Promise<Profile> {
  const { uri, username, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const sent = toDriver(params) as Record<string, unknown>;
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, sent);
    if (summary.profile === false) throw new Error('Expected a profile, got none.');
    const plans = flat(summary.profile);
    return {
      hits: plans.reduce((total, plan) => total + Number(plan.dbHits), 0),
      operators: [...new Set(plans.map((plan) => plan.operatorType.replace('@neo4j', '')))],
    };
  } finally {
    await driver.close();
  }
}

function flat(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(flat)];
}
