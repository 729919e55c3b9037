import type { TypedDocumentString } from './generated/graphql.ts';

/** Where to ask, and as whom. */
export interface Service {
  /** Such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** A bearer token, where the service wants one. */
  readonly token?: string;
}

/** An answer with errors; `code` is the stable one of the first. */
export class AnswerError extends Error {
  readonly code: string | undefined;

  constructor(
    errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[],
  ) {
    super(errors.map(({ message }) => message).join(' '));
    this.code = errors[0]?.extensions?.code;
  }
}

/**
 * Asks one question. The types of its variables and of its answer come from the document; its id goes along, so that a
 * service with registered operations knows it by that.
 * @throws AnswerError when the answer has errors.
 */
export async function ask<Answer, Variables>(
  { url, token }: Service,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({
      query: document.toString(),
      documentId: document.__meta__?.['hash'] as string,
      variables,
    }),
  });
  const { data, errors } = (await reply.json()) as {
    data?: Answer;
    errors?: ConstructorParameters<typeof AnswerError>[0];
  };
  if (errors !== undefined || data === undefined) throw new AnswerError(errors ?? []);
  return data;
}
