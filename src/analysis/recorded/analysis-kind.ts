/** What can be recorded. */
export type AnalysisKind = keyof typeof ANALYSES;

/** An analysis as the API asks it, and where its scores go. */
interface RecordedKind {
  /** The root field that asks it, and the field of the input that holds its parameters. */
  readonly field: string;
  /** The labels, and HAS_JOB, that it alone gives scores; empty for one that gives none. */
  readonly scores: readonly string[];
}

/** Every label has the scores of one kind of analysis, so that `runId` says of all of a node's scores where they are from. */
export const ANALYSES = {
  ORCHESTRATION: { field: 'orchestration', scores: [] },
  CAPABILITY_PORTFOLIO: { field: 'capabilityPortfolio', scores: ['Capability'] },
  ECOSYSTEM_OPPORTUNITIES: {
    field: 'ecosystemOpportunities',
    scores: ['Ecosystem', 'Friction', 'HAS_JOB'],
  },
  GROWTH_OUTLOOK: { field: 'growthOutlook', scores: ['Job', 'Provider'] },
  ENGAGEMENT_FORECAST: { field: 'engagementForecast', scores: [] },
} as const satisfies Record<string, RecordedKind>;

/** The kind whose parameters a field of the input holds. */
export function kindOfField(field: string): AnalysisKind {
  const found = (Object.keys(ANALYSES) as AnalysisKind[]).find((kind) => ANALYSES[kind].field === field);
  if (found === undefined) throw new Error(`Expected an analysis that can be recorded, got "${field}".`);
  return found;
}
