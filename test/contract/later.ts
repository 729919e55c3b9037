/**
 * What contract.graphql names and the schema does not have yet, by what brings it. Nothing here is accepted and ignored: it is
 * absent. An entry that the schema has after all fails the check. A type or field covers all that belongs to it.
 */
export const LATER: Readonly<Record<string, readonly string[]>> = {
  'where value lies, growth, journeys and plans': [
    'EcosystemOpportunities.evidence',
    'GrowthOutlook.evidence',
  ],
};
