/**
 * What Apollo and GraphQL say of a request that cannot be right, as the service says it: what was expected, what was got, what
 * to do. Words that are not known here, such as those of a later version, stay as they are.
 */
export function reworded(message: string): string {
  const known = COMPLAINTS.find(([theirs]) => theirs.test(message));
  return known === undefined ? message : message.replace(...known);
}

/** Each matches a whole message; `$1` is what it names. */
const COMPLAINTS: readonly (readonly [theirs: RegExp, ours: string])[] = [
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery [^]*$/,
    'Expected a request that no foreign page can have a browser send (CSRF), got one that any may. Send a body with "content-type: application/json", a query by GET with a header "apollo-require-preflight: 1".',
  ],
  [
    /^POST body missing, invalid Content-Type, or JSON object has no keys\.$/,
    'Expected a JSON object with "query" as the body, got another body or none. Send {"query": "…"} with "content-type: application/json".',
  ],
  [
    /^GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension\.$/,
    'Expected a document in "query", or its hash in "extensions.persistedQuery", got neither. Send {"query": "…"}.',
  ],
  [
    /^GraphQL queries must be strings\. It looks like you're sending [^]*$/,
    'Expected "query" to be a text, got a parsed document. Send it as text: "print" of the package graphql makes one.',
  ],
  [
    /^GraphQL queries must be strings\.$/,
    'Expected "query" to be a text, got something else. Send the document as it is written.',
  ],
  [
    /^`(\w+)` in a POST body should be provided as an object, not a recursively JSON-encoded string\.$/,
    'Expected "$1" to be a JSON object, got a text. Send the object itself, not JSON within JSON.',
  ],
  [
    /^`(\w+)` in a POST body must be an object if provided\.$/,
    'Expected "$1" to be a JSON object, got something else. Leave it out where there is nothing to say.',
  ],
  [
    /^`operationName` in a POST body must be a string if provided\.$/,
    'Expected "operationName" to be a text, got something else. Name an operation of the document, or leave it out.',
  ],
  [
    /^Operation batching disabled\.$/,
    'Expected one operation in a request, got a list. Send each in a request of its own, or ask for several fields in one.',
  ],
  [
    /^The '(\w+)' search parameter may only be specified once\.$/,
    'Expected "$1" once in the address, got it again. Leave out all but one.',
  ],
  [
    /^The (\w+) search parameter contains invalid JSON\.$/,
    'Expected "$1" in the address to be a JSON object, got no JSON. Write it by JSON.stringify and encodeURIComponent.',
  ],
  [
    /^The (\w+) search parameter should contain a JSON-encoded object\.$/,
    'Expected "$1" in the address to be a JSON object, got other JSON. Put names before the values.',
  ],
  [
    /^GET requests only support query operations, not (\w+) operations$/,
    'Expected a query by GET, got a $1. Send it by POST.',
  ],
  [
    /^GET requests may not have a content-type header other than application\/json\.$/,
    'Expected GET without "content-type", or with "application/json", got another. Leave the header out.',
  ],
  [
    /^An 'accept' header was provided for this request which does not accept [^]*$/,
    'Expected "accept" to allow "application/json" or "application/graphql-response+json", got neither. Leave the header out, or add one of them.',
  ],
  [
    /^Unknown operation named "([^]*)"\.$/,
    'Expected "operationName" to name an operation of the document, got "$1". Correct the name; where there is one operation alone, it may be left out.',
  ],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    'Expected "operationName" beside a document with several operations, got none. Name the one to run.',
  ],
];
