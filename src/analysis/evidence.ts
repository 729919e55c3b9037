import { byCodeUnit } from './code-unit-order.ts';
import type { NodeRef } from './notes.ts';

/** What a fact is stated by: a node, or a relationship by its type and the ids of its ends. */
export type FactSubject = NodeRef | { readonly type: string; readonly from: string; readonly to: string };

/** One fact that an answer rests on. */
export interface UsedFact {
  readonly subject: FactSubject;
  /** The property that counts; null where several do, or the relationship as such. */
  readonly property: string | null;
  /**
   * By how much the answer's number would move if the fact were absent or zero, in the unit of that number; null where
   * it does not bear on the number. docs/measures.md says for each analysis which number that is.
   */
  readonly effect: number | null;
}

/** How the graph came to know what a node or relationship states; null where nobody said. */
export interface Provenance {
  /** 0 to 1. */
  readonly confidence: number | null;
  /** An ISO date. */
  readonly observedAt: string | null;
  readonly sourceId: string | null;
}

/** A fact with its provenance. */
export interface Fact extends Provenance {
  /** A node's id, or `TYPE from to`. */
  readonly about: string;
  readonly property: string | null;
  readonly effect: number | null;
}

/** What an answer rests on. */
export interface EvidenceSummary {
  /** Ids of sources, those of most facts first. */
  readonly sources: readonly string[];
  readonly sourceCount: number;
  /** The first and the last day on which a fact was observed; null where none says. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly facts: number;
  readonly withoutSource: number;
  /** The facts of least stated confidence, the least first; of equal ones those of more effect. */
  readonly weakest: readonly Fact[];
  /** The facts of most effect either way, the most first. */
  readonly wouldChange: readonly Fact[];
}

/** Facts listed by confidence, and by effect. */
export const FACTS_LISTED = 10;
/** Sources listed. */
export const SOURCES_LISTED = 100;

/** As `Evidence.about` names it: a node's id, or `TYPE from to`. */
export function aboutOf(subject: FactSubject): string {
  return 'id' in subject ? subject.id : `${subject.type} ${subject.from} ${subject.to}`;
}

/** Each fact once, with the effect of largest size that it was given; those of most effect first, then by name. */
export function distinctFacts<F extends UsedFact>(facts: Iterable<F>): readonly F[] {
  const distinct = new Map<string, F>();
  for (const fact of facts) {
    const key = keyOf({ about: aboutOf(fact.subject), property: fact.property });
    const known = distinct.get(key);
    if (known === undefined || sizeOf(fact) > sizeOf(known)) distinct.set(key, fact);
  }
  return [...distinct.entries()]
    .sort(([keyA, a], [keyB, b]) => sizeOf(b) - sizeOf(a) || byCodeUnit(keyA, keyB))
    .map(([, fact]) => fact);
}

/** Sums up what an answer rests on. `provenanceOf` gives what the graph says by `about`; nothing: it says nothing. */
export function evidenceSummary(
  used: readonly UsedFact[],
  provenanceOf: ReadonlyMap<string, Provenance>,
): EvidenceSummary {
  const facts = distinctFacts(used).map(({ subject, property, effect }): Fact => {
    const about = aboutOf(subject);
    return { ...(provenanceOf.get(about) ?? UNKNOWN), about, property, effect };
  });
  const days = facts.flatMap(({ observedAt }) => observedAt ?? []).sort(byCodeUnit);
  const sources = sourcesOf(facts);
  return {
    sources: sources.slice(0, SOURCES_LISTED),
    sourceCount: sources.length,
    oldest: days.at(0) ?? null,
    newest: days.at(-1) ?? null,
    facts: facts.length,
    withoutSource: facts.filter(({ sourceId }) => sourceId === null).length,
    weakest: facts
      .filter(({ confidence }) => confidence !== null)
      .sort((a, b) => a.confidence! - b.confidence!) // stable: equal ones stay ordered by effect
      .slice(0, FACTS_LISTED),
    wouldChange: facts.filter((fact) => sizeOf(fact) > 0).slice(0, FACTS_LISTED),
  };
}

const UNKNOWN: Provenance = { confidence: null, observedAt: null, sourceId: null };

function sourcesOf(facts: readonly Fact[]): readonly string[] {
  const cited = new Map<string, number>();
  for (const { sourceId } of facts) {
    if (sourceId !== null) cited.set(sourceId, (cited.get(sourceId) ?? 0) + 1);
  }
  return [...cited.entries()].sort(([a, of], [b, than]) => than - of || byCodeUnit(a, b)).map(([id]) => id);
}

function sizeOf({ effect }: { readonly effect: number | null }): number {
  return Math.abs(effect ?? 0);
}

function keyOf({ about, property }: { readonly about: string; readonly property: string | null }): string {
  return `${about} ${property ?? ''}`;
}
