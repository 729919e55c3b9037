import type { Fault } from '../errors.ts';
import { checkEnd, checkRelationship } from '../model/check-relationship.ts';
import { describeValue } from '../model/describe-value.ts';
import type { NodeKind, RelationshipType } from '../model/model.ts';
import { nameKind, nameLabels } from '../model/name-kind.ts';
import { AcyclicChecker } from './check-acyclic-rows.ts';
import { OnlyOneChecker } from './check-only-one.ts';
import { countRow } from './checking.ts';
import type { Checking } from './checking.ts';
import type { RowMark } from './fault-list.ts';
import { NumberSet } from './number-set.ts';
import type { Place, RelationshipEnd, RelationshipRecord } from './record.ts';
import type { RowAt } from './spooled-rows.ts';
import { RepeatedPairs } from './repeated-pairs.ts';
import type { ReadAgain } from './repeated-pairs.ts';
import { storedLabels } from './stored-labels.ts';

/** Rows whose ends are looked up in one question. */
const LOOKED_UP = 5_000;

/** Checks the relationships of an import one by one, once all its nodes are in the index. */
export class RelationshipChecker {
  readonly #checking: Checking;
  /** Rows with an end that the input does not have. */
  #pending: CheckedRow[] = [];
  /** The pairs of ends that each type has had. */
  readonly #pairs = new Map<string, NumberSet>();
  readonly #onlyOne: OnlyOneChecker;
  readonly #acyclic: AcyclicChecker;
  readonly #repeated: RepeatedPairs;

  constructor(checking: Checking) {
    this.#checking = checking;
    this.#onlyOne = new OnlyOneChecker(checking);
    this.#acyclic = new AcyclicChecker(checking);
    this.#repeated = new RepeatedPairs(checking.faults);
  }

  async check(record: RelationshipRecord, { row, file }: RowAt): Promise<void> {
    const { faults, index, cited, fileIds } = this.#checking;
    const { place, type, properties } = record;
    const mark = { row, place, name: type };
    countRow(this.#checking, type);
    faults.refuse(mark, cited.faultOf(properties['sourceId'], this.#checking));
    const from = fileIds.resolve(record.from, file);
    const to = fileIds.resolve(record.to, file);
    if (faults.isBroken && (isUnresolved(from, record.from) || isUnresolved(to, record.to))) return;
    const endFaults = [
      isUnresolved(from, record.from)
        ? unknownFileId('from', record.from.fileId)
        : checkEnd(from, { field: 'from', index: 0 }),
      isUnresolved(to, record.to)
        ? unknownFileId('to', record.to.fileId)
        : checkEnd(to, { field: 'to', index: 0 }),
    ].filter((fault) => fault !== null);
    if (endFaults.length > 0) {
      faults.refuse(mark, endFaults);
      return;
    }
    const checked: CheckedRow = { mark, record, from: from as string, to: to as string };
    if (index.find(checked.from) !== undefined && index.find(checked.to) !== undefined) {
      this.#checkEnds(checked);
      return;
    }
    this.#pending.push(checked);
    if (this.#pending.length >= LOOKED_UP) await this.#lookUp();
  }

  /**
   * Checks what was held back, and what only all rows together tell.
   * @param readAgain default none: of a pair that comes twice, the second line alone is told then.
   */
  async finish(readAgain?: ReadAgain): Promise<void> {
    await this.#lookUp();
    await this.#repeated.finish(readAgain);
    await this.#onlyOne.finish();
    await this.#acyclic.finish();
  }

  async #lookUp(): Promise<void> {
    const { model, index } = this.#checking;
    const rows = this.#pending;
    this.#pending = [];
    const ids = new Set(
      rows.flatMap(({ from, to }) => [from, to]).filter((id) => index.find(id) === undefined),
    );
    const kinds = new Set(
      rows.flatMap(({ record }) => model.ofType(record.type).flatMap((pair) => [pair.from, pair.to])),
    );
    const labels = [...kinds].map((kind) => model.node(kind).label);
    for (const [id, found] of await storedLabels(this.#checking, { ids, labels })) {
      const label = found.find((candidate) => model.byLabel(candidate) !== undefined);
      if (label !== undefined) index.add({ id, label, place: null });
    }
    rows.forEach((row) => this.#checkEnds(row));
  }

  #checkEnds(row: CheckedRow): void {
    const { faults, index } = this.#checking;
    const { record, mark } = row;
    const start = index.find(row.from);
    const end = index.find(row.to);
    const astray = [
      ...this.#astray(row, { field: 'from', node: start }),
      ...this.#astray(row, { field: 'to', node: end }),
    ];
    faults.refuse(mark, astray);
    const relationship = this.#relationshipOf(record.type, start);
    if (relationship === undefined) return;
    const checked = checkRelationship(record.properties, { relationship, index: 0, fromImport: true });
    faults.refuse(mark, checked.faults);
    if (astray.length === 0 && start !== undefined && end !== undefined) {
      this.#checkTogether(row, { relationship, start, end });
    }
  }

  /** Where one type joins several pairs of kinds, the start decides. */
  #relationshipOf(type: string, start: number | undefined): RelationshipType | undefined {
    const { model, index } = this.#checking;
    const pairs = model.ofType(type);
    if (pairs.length === 1 || start === undefined) return pairs.length === 1 ? pairs[0] : undefined;
    const label = index.labelOf(start);
    return pairs.find((pair) => model.node(pair.from).label === label);
  }

  /**
   * A fault for an end that is nowhere, of a kind that the model does not join so, or of another label than stated; in a
   * partial import for one that is refused too.
   */
  #astray(
    row: CheckedRow,
    about: { readonly field: 'from' | 'to'; readonly node: number | undefined },
  ): readonly Fault[] {
    const { model, index, isPartial, faults, unlabelled } = this.#checking;
    const { field, node } = about;
    const { record } = row;
    const pairs = model.ofType(record.type);
    const stated = record[field].label;
    const isFitting = (label: string): boolean => stated === undefined || label === stated;
    if (node !== undefined) {
      const label = index.labelOf(node);
      if (isFitting(label) && pairs.some((pair) => model.node(pair[field]).label === label)) {
        const refused = isPartial && faults.isRefused(index.rowOf(node)) ? index.placeOf(node) : null;
        return refused === null ? [] : [leansOn(refused, { field, id: row[field] })];
      }
    } else {
      const refused = unlabelled.get(row[field]);
      if (refused !== undefined) return isPartial ? [leansOn(refused, { field, id: row[field] })] : [];
      if (faults.isBroken) return [];
    }
    const kinds = new Set<NodeKind>(pairs.map((pair) => pair[field]));
    const fits = [...kinds].filter((kind) => isFitting(model.node(kind).label));
    const names = (fits.length > 0 ? fits : [...kinds]).map((kind) => nameKind(model.node(kind)));
    const expected = `the id of ${names.join(' or ')}`;
    const got = describeValue(row[field]);
    const evidence =
      node === undefined
        ? 'which neither the input nor the graph has'
        : fits.length === 0
          ? `which is stated to be ${nameLabels(model, [stated as string])}`
          : `which is ${nameLabels(model, [index.labelOf(node)])}`;
    const message = `Expected "${field}" to be ${expected}, got ${got}, ${evidence}.`;
    return [{ index: 0, field, expected, got, message }];
  }

  #checkTogether(
    row: CheckedRow,
    about: { relationship: RelationshipType; start: number; end: number },
  ): void {
    const { faults } = this.#checking;
    const { record, mark, from, to } = row;
    const { relationship, start, end } = about;
    const pairs = this.#pairs.get(record.type) ?? new NumberSet();
    this.#pairs.set(record.type, pairs);
    if (!pairs.add(start * LARGEST_INDEX + end)) {
      this.#repeated.add(row);
      return;
    }
    if (from === to && this.#isReadEitherWay(relationship)) {
      const expected = `${relationship.type} between two`;
      const got = `${describeValue(to)} at both ends`;
      const message = `Expected ${expected}, got ${got}.`;
      faults.refuse(mark, [{ index: 0, field: 'to', expected, got, message }]);
    }
    if (relationship.onlyOne) this.#onlyOne.add(row, relationship);
    if (relationship.acyclic) this.#acyclic.add(row, relationship);
  }

  #isReadEitherWay(relationship: RelationshipType): boolean {
    const { walks } = this.#checking.model.node(relationship.from);
    return walks.some((walk) => walk.relationship === relationship && walk.direction === 'EITHER');
  }
}

/** Two indexes make one number below 2^53 as long as there are fewer nodes than this, which is more than a Map can hold. */
const LARGEST_INDEX = 2 ** 26;

/** A relationship whose ends are known by their ids. */
export interface CheckedRow {
  readonly mark: RowMark;
  readonly record: RelationshipRecord;
  readonly from: string;
  readonly to: string;
}

function leansOn(
  refused: Place,
  { field, id }: { readonly field: 'from' | 'to'; readonly id: string },
): Fault {
  const got = describeValue(id);
  const expected = 'the id of a node that is written';
  const message = `Expected "${field}" to be ${expected}, got ${got}, which is refused in line ${refused.line} of "${refused.file}".`;
  return { index: 0, field, expected, got, message };
}

/** Whether an end is named by what its file calls it, and no line that was read gives a node that name. */
function isUnresolved(id: unknown, end: RelationshipEnd): end is RelationshipEnd & { fileId: string } {
  return id === undefined && end.fileId !== undefined;
}

function unknownFileId(field: 'from' | 'to', fileId: string): Fault {
  const expected = 'a node of the input';
  const got = describeValue(fileId);
  const message = `Expected "${field}" to be ${expected}, got the file's own id ${got}, which no line gives a node, or several files give different ones.`;
  return { index: 0, field, expected, got, message };
}
