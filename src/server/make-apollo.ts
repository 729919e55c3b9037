import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import type { Limits } from '../config.ts';
import type { Context } from '../resolvers/context.ts';
import { asGateway, compiledExecutor } from './compiled-executor.ts';
import { finishResponse } from './finish-response.ts';
import { guardOperation } from './guard-operation.ts';
import { maskError } from './mask-error.ts';
import { requestScope } from './request-scope.ts';

interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logger: FastifyBaseLogger;
}

/** Parses, validates, guards and executes. Nothing of Apollo's that reports, caches or shows pages is on. */
export function makeApollo({ schema, limits, logger }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: asGateway(schema, compiledExecutor(schema)),
    logger,
    // With authentication, only bearers of a valid token come as far as this.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // In the server's own cache, 30 MiB of the documents last used.
    persistedQueries: {},
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // serve() stops the server, in its own order.
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => {
      const scope = requestScope.getStore();
      return maskError(error, scope ?? { logger, told: { codes: new Set(), masked: 0 } });
    },
    plugins: [...disabled, guardOperation(limits), finishResponse()],
  });
}

/** Reporting is switched on by the mere presence of variables in the environment; cache control slows every resolver. */
const disabled: ApolloServerPlugin<BaseContext>[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];
