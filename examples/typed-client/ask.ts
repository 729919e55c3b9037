import type { TypedDocumentString } from './generated/graphql.ts';

/** Where to ask, and as whom. */
export interface Service {
  /** Such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** A bearer token, where the service wants one. */
  readonly token?: string;
}

/** What an answer tells of one thing that went wrong. */
interface AnswerFault {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** No answer, or one with errors; `code` is the stable one of the first. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: string | undefined;

  constructor(errors: readonly AnswerFault[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.code = errors[0]?.extensions?.code;
  }
}

/**
 * Asks one question. The types of its variables and of its answer come from the document; its id goes along, so that a
 * service with registered operations knows it by that.
 * @throws AnswerError when the answer has errors; UNAVAILABLE where nothing answers, or something else than the service.
 */
export async function ask<Answer, Variables>(
  { url, token }: Service,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const { data, errors } = await answerOf<Answer>(url, {
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
  if (errors !== undefined) throw new AnswerError(errors);
  if (data === undefined) throw unanswered(url, 'an answer without data');
  return data;
}

async function answerOf<Answer>(
  url: string,
  request: RequestInit,
): Promise<{ readonly data?: Answer; readonly errors?: readonly AnswerFault[] }> {
  const reply = await fetch(url, request).catch((error: Error) => {
    throw unanswered(url, (error.cause as Error | undefined)?.message ?? error.message);
  });
  try {
    return (await reply.json()) as Awaited<ReturnType<typeof answerOf<Answer>>>;
  } catch {
    throw unanswered(url, `status ${reply.status} and no JSON`);
  }
}

function unanswered(url: string, got: string): AnswerError {
  const message = `Expected the service to answer at "${url}", got ${got}. Start it (npm start), or correct the address.`;
  return new AnswerError([{ message, extensions: { code: 'UNAVAILABLE' } }]);
}
