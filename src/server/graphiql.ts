import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEFAULT_QUERY } from './default-query.ts';

/** Whether a request comes from a browser's address bar rather than from a client that wants JSON. */
export function wantsPage({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/** The page: all that it needs comes from this service. */
export function sendGraphiql(reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .type('text/html; charset=utf-8')
    .send(PAGE);
}

/** The scripts and the style sheet of the page. They hold no secret and need no token. */
export function graphiqlFiles(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>('/graphiql/:file', async (request, reply) => {
    const file = (await readFiles()).get(request.params.file);
    if (file === undefined) return reply.callNotFound();
    void reply.header('etag', file.etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    return reply.type(file.type).send(file.content);
  });
}

/**
 * Scripts from here alone, none inline and none evaluated. Styles may be inline, for the editor makes them as it goes;
 * its fonts and icons are data addresses. Answers come from here alone.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Throughline</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>
      #root { height: 100vh }
      .graphiql-logo { display: none }
    </style>
  </head>
  <body class="no-focus-outline">
    <noscript>Expected JavaScript, which GraphiQL is written in. Any GraphQL client can ask this address instead.</noscript>
    <div id="root"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/** The package's own page starts its workers from blobs and inline scripts; as files they need no such permission. */
const START = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphiql/' + (['json', 'graphql'].includes(label) ? label : 'editor') + '-worker.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify({
  title: 'Throughline',
  // An "endpoint" given here would go before this one: queries go to the page's own address.
  subscriptionsEndpoint: '/graphql/stream',
  defaultQuery: DEFAULT_QUERY,
  shouldPersistHeaders: false,
})});
`;

interface File {
  readonly type: string;
  readonly content: Buffer;
  readonly etag: string;
}

let files: Promise<ReadonlyMap<string, File>> | undefined;

/** Nine megabytes of texts that most requests never need: loaded with the first page. */
function readFiles(): Promise<ReadonlyMap<string, File>> {
  files ??= import('@graphql-yoga/render-graphiql/graphiql').then(
    (graphiql) =>
      new Map([
        file('graphiql.js', graphiql.js),
        file('graphiql.css', graphiql.css),
        file('editor-worker.js', graphiql.editorWorkerService),
        file('json-worker.js', graphiql.jsonWorker),
        file('graphql-worker.js', graphiql.graphqlWorker),
        file('start.js', START),
      ]),
  );
  return files;
}

function file(name: string, text: string): [string, File] {
  const content = Buffer.from(text);
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return [name, { type, content, etag: `"${createHash('sha256').update(content).digest('base64url')}"` }];
}
