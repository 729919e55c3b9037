import { LineCounter, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { badInput } from '../errors.ts';
import type { ThroughlineError } from '../errors.ts';
import type { Place } from '../transfer/record.ts';

/** Where something stands in a mapping: `['rules', 2, 'set', 'name']`. */
export type Path = readonly (string | number)[];

/** One thing wrong with a mapping. */
export interface MappingFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly expected: string;
  readonly got: string;
  readonly message: string;
}

/** What is wrong, and what to do about it. */
export interface Wrong {
  readonly expected: string;
  readonly got: string;
  readonly remedy?: string | undefined;
}

/** The faults that a message lists at most. */
const LISTED = 20;

/** A mapping's text as YAML: what it says, and where it says it, for all that is found wrong with it. */
export class MappingFaults {
  readonly #file: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #faults: MappingFault[] = [];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const { message, pos } of this.#document.errors) {
      this.#addAt(pos[0], { expected: 'YAML', got: message.replace(/\.$/, '') });
    }
  }

  get found(): readonly MappingFault[] {
    return this.#faults;
  }

  /** The text as plain data; aliases are followed as far as is reasonable. */
  get data(): unknown {
    try {
      return this.#document.toJS();
    } catch (error) {
      this.#addAt(0, { expected: 'YAML', got: (error as Error).message });
      return undefined;
    }
  }

  /** @param at default `value`; `key`: at the name of the last part of the path. */
  add(path: Path, wrong: Wrong, at: 'value' | 'key' = 'value'): void {
    this.#addAt(this.#offsetOf(path, at), wrong);
  }

  /** Where a part of the mapping begins. */
  placeOf(path: Path): Place {
    return { file: this.#file, line: this.#lines.linePos(this.#offsetOf(path, 'value')).line };
  }

  /** @throws ThroughlineError BAD_USER_INPUT that tells each fault in a line, when there are any. */
  throwIfAny(): void {
    if (this.#faults.length > 0) throw this.#error();
  }

  #error(): ThroughlineError {
    const faults = [...this.#faults].sort((one, other) => one.line - other.line || one.column - other.column);
    const lines = faults
      .slice(0, LISTED)
      .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    const more = faults.length > LISTED ? [`… and ${faults.length - LISTED} more.`] : [];
    return badInput(
      [
        `Expected a mapping, got ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.`,
        ...lines,
        ...more,
      ].join('\n'),
    );
  }

  #addAt(offset: number, { expected, got, remedy }: Wrong): void {
    const { line, col } = this.#lines.linePos(offset);
    const message = `Expected ${expected}, got ${got}.${remedy === undefined ? '' : ` ${remedy}`}`;
    this.#faults.push({
      file: this.#file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      expected,
      got,
      message,
    });
  }

  /** The place of the innermost part of the path that is there. */
  #offsetOf(path: Path, at: 'value' | 'key'): number {
    let node: Node | null = this.#document.contents;
    let offset = startOf(node);
    for (const [depth, step] of path.entries()) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
        : undefined;
      if (pair !== undefined && isNode(pair.key) && at === 'key' && depth === path.length - 1) {
        return startOf(pair.key);
      }
      const next: unknown = isCollection(node) ? (pair?.value ?? node.get(step, true)) : undefined;
      if (!isNode(next)) return pair !== undefined && isNode(pair.key) ? startOf(pair.key) : offset;
      node = next;
      offset = startOf(next);
    }
    return offset;
  }
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
