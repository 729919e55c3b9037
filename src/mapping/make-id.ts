import { createHash } from 'node:crypto';

/** Signs of a slug that stands beside a hash, so that both fit an id. */
const SLUG_BESIDE_HASH = 100;
const HASH_SIGNS = 12;

/** Small letters a to z and digits; accents are dropped, anything else becomes one hyphen. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Twelve signs of the SHA-256 of a text: two of a million texts get the same with a chance of 1 to 560. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_SIGNS);
}

/** A text as part of an id: its slug, its hash, or both with a hyphen between. */
export function idText(text: string, how: { readonly slug: boolean; readonly hash: boolean }): string {
  if (!how.hash) return how.slug ? slug(text) : text;
  const readable = how.slug ? slug(text).slice(0, SLUG_BESIDE_HASH) : '';
  return readable === '' ? hash(text) : `${readable}-${hash(text)}`;
}
