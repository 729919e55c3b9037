import { createHash } from 'node:crypto';

/**
 * A checksum of many elements in any order: the sum of their SHA-256 digests, word by word. Equal for equal elements, as
 * often as each occurs. It tells chance apart, not somebody who forges.
 */
export class ElementSum {
  readonly #words = new Uint32Array(8);

  /** One more element, by all that tells it from others: values that JSON has. */
  add(element: readonly unknown[]): void {
    const digest = createHash('sha256').update(JSON.stringify(element)).digest();
    for (let at = 0; at < this.#words.length; at += 1) {
      this.#words[at] = this.#words[at]! + digest.readUInt32BE(at * 4);
    }
  }

  /** 64 hexadecimal digits. */
  get text(): string {
    return [...this.#words].map((word) => word.toString(16).padStart(8, '0')).join('');
  }
}
