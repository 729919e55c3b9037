import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stripIgnoredCharacters, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { badInput, ThroughlineError } from '../errors.ts';
import { systemFault } from '../system-fault.ts';
import { hashOf, sha256 } from './named-document.ts';
import type { NamedDocument } from './named-document.ts';

/** The documents that a service was started with, and that alone it runs. */
export interface RegisteredOperations {
  /**
   * The registered document that a request names by an id, or repeats: spaces, commas and comments do not count.
   * @throws ThroughlineError FORBIDDEN when there is none.
   */
  documentOf(request: NamedDocument): string;
}

/**
 * Reads the documents of a folder (every `.graphql` file in it, at any depth), of one such file, or of a manifest: JSON
 * that maps ids to documents, as GraphQL Code Generator's client preset writes it, or Apollo's persisted query manifest.
 * A document is found by the id that a manifest gives it and by the SHA-256 of its text, in hexadecimal digits.
 * @throws ThroughlineError BAD_USER_INPUT when there is none, or one that does not fit the schema: nothing would tell
 * before somebody asks it.
 */
export function registeredOperations(path: string, schema: GraphQLSchema): RegisteredOperations {
  const documents = readDocuments(path);
  const faults = documents.flatMap((document) => faultsOf(document, schema));
  if (documents.length === 0) faults.push(`there is no document in "${path}"`);
  if (faults.length > 0) {
    throw badInput(
      `Expected THROUGHLINE_OPERATIONS to hold operations that fit the schema, got: ${faults.slice(0, FAULTS_TOLD).join('; ')}.`,
    );
  }
  const byId = new Map(
    documents.flatMap(({ id, text }) => [
      [sha256(text), text] as const,
      [sha256(stripIgnoredCharacters(text)), text] as const,
      ...(id === undefined ? [] : [[bareId(id), text] as const]),
    ]),
  );
  return {
    documentOf(request) {
      for (const id of idsOf(request)) {
        const found = byId.get(id);
        if (found !== undefined) return found;
      }
      throw new ThroughlineError(
        'FORBIDDEN',
        'Expected an operation that is registered with this service, got another one. Register it where the service is started (THROUGHLINE_OPERATIONS), or ask a registered one.',
      );
    },
  };
}

const FAULTS_TOLD = 10;

interface Document {
  /** The id that a manifest gives it. */
  readonly id?: string;
  readonly text: string;
  /** For messages: a file, and the id within it. */
  readonly place: string;
}

function readDocuments(path: string): readonly Document[] {
  try {
    if (!statSync(path).isDirectory()) return readDocumentFile(path);
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .flatMap((name) => readDocumentFile(join(path, name)));
  } catch (error) {
    if (error instanceof ThroughlineError) throw error;
    throw badInput(
      `Expected THROUGHLINE_OPERATIONS to name a folder, a .graphql file or a JSON manifest, got "${path}": ${systemFault(error)}.`,
    );
  }
}

function readDocumentFile(path: string): readonly Document[] {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? readManifest(path, text) : [{ text, place: path }];
}

interface ApolloManifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly operations: readonly { readonly id: string; readonly body: string }[];
}

function readManifest(path: string, text: string): readonly Document[] {
  const manifest = JSON.parse(text) as ApolloManifest | Readonly<Record<string, string>>;
  const entries = isApolloManifest(manifest)
    ? manifest.operations.map(({ id, body }) => [id, body] as const)
    : Object.entries(manifest);
  const odd = entries.find((entry) => entry.some((part) => typeof part !== 'string'));
  if (odd !== undefined) throw new Error(`"${String(odd[0])}" has no text of a document`);
  return entries.map(([id, body]) => ({ id, text: body, place: `${path}, ${id}` }));
}

function isApolloManifest(manifest: object): manifest is ApolloManifest {
  return 'format' in manifest && manifest.format === 'apollo-persisted-query-manifest';
}

function faultsOf({ text, place }: Document, schema: GraphQLSchema): readonly string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => `${place}: ${message}`);
  } catch (error) {
    return [`${place}: ${(error as Error).message}`];
  }
}

/** The cheap ones first: the text of a document is looked through only where nothing else names it. */
function* idsOf(request: NamedDocument): Generator<string> {
  const { query, documentId } = request;
  for (const id of [documentId, hashOf(request)]) if (typeof id === 'string') yield bareId(id);
  if (typeof query !== 'string') return;
  yield sha256(query);
  yield sha256(withoutIgnored(query));
}

/** A hash goes by itself, whoever puts its name before it. */
function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}

/** Text that is no GraphQL is no registered document either. */
function withoutIgnored(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}
