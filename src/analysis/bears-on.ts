import type { AnalysisKind } from './recorded/analysis-kind.ts';

/** The labels and types that each analysis reads. */
const READ_BY: Readonly<Record<AnalysisKind, readonly string[]>> = {
  ORCHESTRATION: words(
    'Customer Job Friction Offering Provider Capability Ecosystem Touchpoint',
    'HAS_JOB HAS_STEP EXPERIENCES HINDERS SERVES RELIEVES USES OFFERS INTEGRATES_WITH EMBEDS',
    'REQUIRES DEPENDS_ON LENDS PARTNERS_WITH HAS_CAPABILITY TAKES_PLACE_IN PRESENT_IN OPERATES TOWARD',
  ),
  CAPABILITY_PORTFOLIO: words(
    'Customer Job Friction Offering Provider Capability Ecosystem',
    'HAS_JOB HAS_STEP EXPERIENCES HINDERS SERVES RELIEVES USES OFFERS',
    'REQUIRES DEPENDS_ON LENDS PARTNERS_WITH HAS_CAPABILITY TAKES_PLACE_IN',
  ),
  ECOSYSTEM_OPPORTUNITIES: words(
    'Customer Job Friction Offering Provider Ecosystem Touchpoint',
    'HAS_JOB HAS_STEP EXPERIENCES HINDERS SERVES RELIEVES USES OFFERS',
    'TAKES_PLACE_IN PRESENT_IN ENGAGES_IN OPERATES TOWARD',
  ),
  GROWTH_OUTLOOK: words(
    'Customer Job Friction Offering Provider Capability Ecosystem Touchpoint',
    'HAS_JOB HAS_STEP EXPERIENCES HINDERS SERVES RELIEVES USES OFFERS',
    'REQUIRES DEPENDS_ON LENDS PARTNERS_WITH HAS_CAPABILITY TAKES_PLACE_IN PRESENT_IN OPERATES TOWARD',
  ),
  ENGAGEMENT_FORECAST: words(
    'Customer Job Offering Provider Ecosystem',
    'ENGAGES_IN HAS_JOB USES HAS_STEP OFFERS',
  ),
};

/** The analyses whose answers a label or type bears on; none for Source, Evidence, and what is not known. */
export function bearsOn(name: string | null): readonly AnalysisKind[] {
  if (name === null) return [];
  return (Object.keys(READ_BY) as AnalysisKind[]).filter((kind) => READ_BY[kind].includes(name));
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
