import { makeExecutableSchema } from '@graphql-tools/schema';
import { pruneSchema } from '@graphql-tools/utils';
import { Kind } from 'graphql';
import type { DocumentNode, GraphQLScalarType, GraphQLSchema } from 'graphql';
import { expandSchema } from '../model/expand-schema.ts';
import type { Model } from '../model/model.ts';
import { readSchemaFiles } from '../model/read-model.ts';
import { analyses, analysis, analysisResolvers, compareAnalyses } from './analyses.ts';
import { bestPaths } from './best-paths.ts';
import { capabilityConcentration } from './capability-concentration.ts';
import { capabilityPortfolio, scenarios, sensitivity, valueSensitivity } from './capability-portfolio.ts';
import { change, changeResolvers, changes, followedChanges } from './changes.ts';
import { comparePortfolios } from './compare-portfolios.ts';
import { connections } from './connections.ts';
import { contrastingSegments } from './contrasting-segments.ts';
import { cypher } from './cypher.ts';
import { ecosystemOpportunities } from './ecosystem-opportunities.ts';
import { dataQuality } from './data-quality.ts';
import { engagementForecast } from './engagement-forecast.ts';
import { evidence } from './evidence.ts';
import { graphInfo } from './graph-info.ts';
import { growthOutlook } from './growth-outlook.ts';
import { hydrateNodes } from './hydrate.ts';
import { journey } from './journey.ts';
import { nodeResolvers } from './nodes.ts';
import { orchestration, whatChanged } from './orchestration.ts';
import { robustness, whyNot } from './orchestration-why-not.ts';
import { plan } from './plan.ts';
import { deleteAnalyses, recordAnalysis, removeScores } from './record-analysis.ts';
import { DateScalar, DateTimeScalar, JsonScalar } from './scalars.ts';
import { search } from './search.ts';
import { writeResolvers } from './write.ts';

/** The schema as it is served, with its resolvers. */
export function makeSchema(model: Model): GraphQLSchema {
  const document = readSchemaFiles();
  const schema = makeExecutableSchema({
    typeDefs: expandSchema(document, model),
    resolvers: [
      describedScalars(document),
      nodeResolvers(model),
      writeResolvers(model),
      changeResolvers(model),
      { Subscription: { changes: followedChanges } },
      {
        Query: {
          graph: graphInfo,
          search,
          analysis,
          analyses,
          compareAnalyses,
          change,
          changes,
          cypher,
          capabilityConcentration,
          capabilityPortfolio,
          comparePortfolios,
          bestPaths,
          connections,
          contrastingSegments,
          dataQuality,
          ecosystemOpportunities,
          engagementForecast,
          growthOutlook,
          journey,
          orchestration,
          plan,
        },
      },
      {
        BestPathConnection: { evidence },
        CapabilityConcentration: { evidence },
        EcosystemOpportunities: { evidence },
        EngagementForecast: { evidence },
        GrowthOutlook: { evidence },
        Journey: { evidence },
        NodePathConnection: { evidence },
        Plan: { evidence },
        SegmentContrast: { evidence },
      },
      { Mutation: { recordAnalysis, removeScores, deleteAnalyses }, Analysis: analysisResolvers },
      { CapabilityPortfolio: { evidence, scenarios, sensitivity, valueSensitivity } },
      { Orchestration: { evidence, whatChanged, whyNot, robustness } },
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return hydrateNodes(pruneSchema(schema), model);
}

/** The scalars' code with the descriptions that schema/ gives them. */
function describedScalars(document: DocumentNode): Record<string, GraphQLScalarType> {
  const scalars = [DateScalar, DateTimeScalar, JsonScalar];
  for (const scalar of scalars) {
    const defined = document.definitions.find(
      (definition) =>
        definition.kind === Kind.SCALAR_TYPE_DEFINITION && definition.name.value === scalar.name,
    );
    scalar.description =
      defined?.kind === Kind.SCALAR_TYPE_DEFINITION ? defined.description?.value : undefined;
  }
  return Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar]));
}
