import { ThroughlineError } from '../errors.ts';

/**
 * Why a Neo4j let nobody in, for the "got" of a message: by the server's code or the driver's words, which alone tell what a
 * connection failed of. What has no words here is told by its code.
 */
export function connectionFault(error: unknown): string {
  const told: string[] = [];
  let code = '';
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof ThroughlineError) continue;
    told.push(one.message);
    if (code === '' && 'code' in one) code = String(one.code);
  }
  const text = [code, ...told].join('\n');
  const met = MET.find(([sign]) => sign.test(text));
  if (met !== undefined) return met[1];
  return code === '' || code === 'N/A' ? 'no answer' : `"${code}"`;
}

const MET: readonly (readonly [sign: RegExp, words: string])[] = [
  [/\bECONNREFUSED\b/, 'a refused connection: nothing listens there'],
  [/\bENOTFOUND\b|\bEAI_AGAIN\b/, 'no host of that name'],
  [/\bEHOSTUNREACH\b|\bENETUNREACH\b/, 'no way to that host'],
  [/\bSecurity\.Unauthorized\b/, 'a refusal of that name and password'],
  [/\bSecurity\.CredentialsExpired\b/, 'a password that has to be changed first'],
  [/\bSecurity\.AuthenticationRateLimit\b/, 'a pause after too many wrong passwords'],
  [/\bDatabase\.DatabaseNotFound\b/, 'no database of that name'],
  [/\bresponded HTTP\b/, 'an answer in HTTP, where Bolt is to be spoken: most servers do on port 7687'],
  [/Caused by: [^]*(?:SSL|TLS|certificate)/, 'no encryption as the address wants it'],
  [/\bclosed by server\b/, 'a closed connection: something else than Neo4j may listen there'],
  [/timed out|\bETIMEDOUT\b|\btimeout\b/i, 'no answer in time'],
];
