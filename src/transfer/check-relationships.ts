import { FAULTS_LISTED } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { checkEnd, checkRelationship } from '../model/check-relationship.ts';
import { describeValue } from '../model/describe-value.ts';
import type { NodeKind, RelationshipType } from '../model/model.ts';
import { findCycles } from '../write/cycles.ts';
import type { Edge } from '../write/cycles.ts';
import { nameKind, nameLabels } from '../write/name-kind.ts';
import type { Checking } from './checking.ts';
import type { IndexedNode } from './node-index.ts';
import { NumberSet } from './number-set.ts';
import type { Place, RelationshipRecord } from './record.ts';

/** Rows whose ends are looked up in one question. */
const LOOKED_UP = 5_000;

/** Checks the relationships of an import one by one, once all its nodes are in the index. */
export class RelationshipChecker {
  readonly #checking: Checking;
  /** Rows with an end that the input does not have. */
  #pending: Pending[] = [];
  /** The pairs of ends that each type has had. */
  readonly #pairs = new Map<string, NumberSet>();
  /** What each start leads to, for relationships of which a node has at most one. */
  readonly #only = new Map<RelationshipType, Map<string, string>>();
  readonly #acyclic = new Map<RelationshipType, { readonly edges: Edge[]; readonly places: Place[] }>();

  constructor(checking: Checking) {
    this.#checking = checking;
  }

  async check(record: RelationshipRecord): Promise<void> {
    const { faults, index, cited, fileIds, count } = this.#checking;
    const { place, type, properties } = record;
    count(type);
    cited.add(properties['sourceId'], place);
    const from = fileIds.resolve(record.from, place.file);
    const to = fileIds.resolve(record.to, place.file);
    const endFaults = [
      from === undefined && record.from.fileId !== undefined
        ? unknownFileId('from', record.from.fileId)
        : checkEnd(from, { field: 'from', index: 0 }),
      to === undefined && record.to.fileId !== undefined
        ? unknownFileId('to', record.to.fileId)
        : checkEnd(to, { field: 'to', index: 0 }),
    ].filter((fault) => fault !== null);
    if (endFaults.length > 0) {
      faults.addAt(place, endFaults);
      return;
    }
    const row = { record, from: from as string, to: to as string };
    if (index.find(row.from) !== undefined && index.find(row.to) !== undefined) this.#checkEnds(row);
    else this.#pending.push(row);
    if (this.#pending.length >= LOOKED_UP) await this.#lookUp();
  }

  /** Checks what was held back, and what only all rows together tell. */
  async finish(): Promise<void> {
    await this.#lookUp();
    for (const [relationship, { edges, places }] of this.#acyclic) {
      for (const { index, ids } of findCycles(edges, FAULTS_LISTED)) {
        const expected = `no chain of ${relationship.type} that leads back to where it began`;
        const got = ids.join(' → ');
        const message = `Expected ${expected}, got ${got}. Leave out one of these.`;
        this.#checking.faults.addAt(places[index] as Place, [{ index, field: 'to', expected, got, message }]);
      }
    }
  }

  async #lookUp(): Promise<void> {
    const { model, index, stored } = this.#checking;
    const rows = this.#pending;
    this.#pending = [];
    const unknown = new Set(
      rows.flatMap(({ from, to }) => [from, to]).filter((id) => index.find(id) === undefined),
    );
    const kinds = new Set(
      rows.flatMap(({ record }) => model.ofType(record.type).flatMap((pair) => [pair.from, pair.to])),
    );
    const labels = [...kinds].map((kind) => model.node(kind).label);
    for (const [id, found] of await stored(unknown, labels)) {
      const label = found.find((candidate) => model.byLabel(candidate) !== undefined);
      if (label !== undefined) index.add(id, label, null);
    }
    rows.forEach((row) => this.#checkEnds(row));
  }

  #checkEnds(row: Pending): void {
    const { faults, index } = this.#checking;
    const { record, from, to } = row;
    const start = index.find(from);
    const end = index.find(to);
    const astray = [
      ...this.#astray(row, { field: 'from', node: start }),
      ...this.#astray(row, { field: 'to', node: end }),
    ];
    faults.addAt(record.place, astray);
    const relationship = this.#relationshipOf(record.type, start);
    if (relationship === undefined) return;
    faults.addAt(
      record.place,
      checkRelationship(record.properties, { relationship, index: 0, fromImport: true }).faults,
    );
    if (astray.length === 0 && start !== undefined && end !== undefined) {
      this.#checkTogether(row, { relationship, start, end });
    }
  }

  /** Where one type joins several pairs of kinds, the start decides. */
  #relationshipOf(type: string, start: IndexedNode | undefined): RelationshipType | undefined {
    const { model } = this.#checking;
    const pairs = model.ofType(type);
    return pairs.length === 1 ? pairs[0] : pairs.find((pair) => model.node(pair.from).label === start?.label);
  }

  /** A fault for an end that is nowhere, of a kind that the model does not join so, or of another label than stated. */
  #astray(
    row: Pending,
    about: { readonly field: 'from' | 'to'; readonly node: IndexedNode | undefined },
  ): readonly Fault[] {
    const { model } = this.#checking;
    const { field, node } = about;
    const { record } = row;
    const kinds = new Set<NodeKind>(model.ofType(record.type).map((pair) => pair[field]));
    const stated = record[field].label;
    const fits = [...kinds].filter((kind) => stated === undefined || model.node(kind).label === stated);
    if (node !== undefined && fits.some((kind) => model.node(kind).label === node.label)) return [];
    const names = (fits.length > 0 ? fits : [...kinds]).map((kind) => nameKind(model.node(kind)));
    const expected = `the id of ${names.join(' or ')}`;
    const got = describeValue(row[field]);
    const evidence =
      node === undefined
        ? 'which neither the input nor the graph has'
        : fits.length === 0
          ? `which is stated to be a ${stated}`
          : `which is ${nameLabels(model, [node.label])}`;
    return [
      {
        index: 0,
        field,
        expected,
        got,
        message: `Expected "${field}" to be ${expected}, got ${got}, ${evidence}.`,
      },
    ];
  }

  #checkTogether(
    { record, from, to }: Pending,
    about: {
      readonly relationship: RelationshipType;
      readonly start: IndexedNode;
      readonly end: IndexedNode;
    },
  ): void {
    const { faults } = this.#checking;
    const { relationship, start, end } = about;
    const pairs = this.#pairs.get(record.type) ?? new NumberSet();
    this.#pairs.set(record.type, pairs);
    if (!pairs.add(start.number * LARGEST_INDEX + end.number)) {
      const expected = `each ${record.type} from one node to another once`;
      const got = `${describeValue(from)} to ${describeValue(to)} again`;
      faults.addAt(record.place, [
        { index: 0, field: null, expected, got, message: `Expected ${expected}, got ${got}.` },
      ]);
      return;
    }
    if (from === to && this.#isReadEitherWay(relationship)) {
      const expected = `${relationship.type} between two`;
      const got = `${describeValue(to)} at both ends`;
      const message = `Expected ${expected}, got ${got}.`;
      faults.addAt(record.place, [{ index: 0, field: 'to', expected, got, message }]);
    }
    if (relationship.onlyOne) this.#checkOnlyOne({ record, from, to }, relationship);
    if (relationship.acyclic) {
      const known = this.#acyclic.get(relationship) ?? { edges: [], places: [] };
      this.#acyclic.set(relationship, known);
      known.edges.push({ from, to, index: known.places.push(record.place) - 1 });
    }
  }

  #isReadEitherWay(relationship: RelationshipType): boolean {
    const { walks } = this.#checking.model.node(relationship.from);
    return walks.some((walk) => walk.relationship === relationship && walk.direction === 'EITHER');
  }

  #checkOnlyOne({ record, from, to }: Pending, relationship: RelationshipType): void {
    const firsts = this.#only.get(relationship) ?? new Map<string, string>();
    this.#only.set(relationship, firsts);
    const first = firsts.get(from);
    if (first === undefined) {
      firsts.set(from, to);
      return;
    }
    const expected = `one ${relationship.type} from ${describeValue(from)}`;
    const got = `one to ${describeValue(first)} and one to ${describeValue(to)}`;
    const message = `Expected ${expected}, got ${got}. Keep one of them.`;
    this.#checking.faults.addAt(record.place, [{ index: 0, field: 'to', expected, got, message }]);
  }
}

/** Two indexes make one number below 2^53 as long as there are fewer nodes than this, which is more than a Map can hold. */
const LARGEST_INDEX = 2 ** 26;

interface Pending {
  readonly record: RelationshipRecord;
  readonly from: string;
  readonly to: string;
}

function unknownFileId(field: 'from' | 'to', fileId: string): Fault {
  const expected = 'a node of the input';
  const got = describeValue(fileId);
  const message = `Expected "${field}" to be ${expected}, got the file's own id ${got}, which no line gives a node, or several files give different ones.`;
  return { index: 0, field, expected, got, message };
}
