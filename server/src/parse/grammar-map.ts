/**
 * From a grammar's numbers of node types and fields to ours. The numbers of a grammar change with each
 * of its versions, so the map is made from names, each when it is first met.
 */
import type { Language } from '../analysis/syntax/file.ts';
import {
  C_FIELD_TOKENS,
  C_KIND_NAMES,
  C_LEAF_KINDS,
  CKind,
  FIELD_NAMES,
  GO_FIELD_TOKENS,
  GO_KIND_NAMES,
  GO_LEAF_KINDS,
  GoKind,
} from '../analysis/syntax/kinds.ts';
import type { Cursor } from './backend.ts';
import { ParserUnavailable } from './failure.ts';

/** What to do with a node is one number: its kind, with `LEAF` when it can have no child... */
export const KIND_MASK = 0x0fff;
export const LEAF = 0x1000;
/** ...or an anonymous node that is kept when a field holds it: a leaf of kind 0, `Token`... */
export const OPERATOR = LEAF;
/** ...or one of those that have no place in the tree: other anonymous nodes, and comments. */
export const SKIP = 0x2000;
export const COMMENT = 0x4000;

const UNKNOWN = 0xffff;
const ERROR_TYPE_ID = 0xffff;
const ERROR_KIND: number = GoKind.Error;

interface Vocabulary {
  readonly kindNames: readonly string[];
  readonly leaves: readonly number[];
  readonly operators: readonly string[];
  readonly comment: number;
}

const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  go: {
    kindNames: GO_KIND_NAMES,
    leaves: GO_LEAF_KINDS,
    operators: GO_FIELD_TOKENS,
    comment: GoKind.Comment,
  },
  c: {
    kindNames: C_KIND_NAMES,
    leaves: C_LEAF_KINDS,
    operators: C_FIELD_TOKENS,
    comment: CKind.Comment,
  },
};

export class GrammarMap {
  private readonly actions: Uint16Array;
  private readonly fields = new Uint8Array(256).fill(0xff);
  private readonly vocabulary: Vocabulary;

  /** @param typeCount how many node types the grammar has */
  constructor(
    readonly language: Language,
    typeCount: number,
  ) {
    this.actions = new Uint16Array(typeCount).fill(UNKNOWN);
    this.vocabulary = VOCABULARY[language];
  }

  /** The kind of the node under the cursor with `LEAF` or not, or `SKIP`, `OPERATOR`, `COMMENT`. */
  action(cursor: Cursor): number {
    const id = cursor.nodeTypeId;
    if (id === ERROR_TYPE_ID) return ERROR_KIND;
    const action = this.actions[id] ?? UNKNOWN;
    if (action !== UNKNOWN) return action;
    const found = this.actionOf(cursor.nodeType, cursor.nodeIsNamed);
    this.actions[id] = found;
    return found;
  }

  /** Our number of the field that holds the node under the cursor; 0 for none. */
  field(cursor: Cursor): number {
    const id = cursor.currentFieldId;
    if (id === 0) return 0;
    const field = this.fields[id] ?? 0xff;
    if (field !== 0xff) return field;
    const found = this.fieldOf(cursor.currentFieldName ?? '');
    this.fields[id] = found;
    return found;
  }

  /**
   * @throws {ParserUnavailable} when the grammar has a named kind or a field that our tables lack
   */
  check(namedKinds: Iterable<string>, fields: Iterable<string>): void {
    for (const kind of namedKinds) this.actionOf(kind, true);
    for (const field of fields) this.fieldOf(field);
  }

  private actionOf(name: string, named: boolean): number {
    const { kindNames, leaves, operators, comment } = this.vocabulary;
    if (!named) return operators.includes(name) ? OPERATOR : SKIP;
    const kind = kindNames.indexOf(name);
    if (kind < 0) throw this.mismatch(`node kind "${name}"`);
    if (kind === comment) return COMMENT;
    return leaves.includes(kind) ? kind | LEAF : kind;
  }

  private fieldOf(name: string): number {
    const field = FIELD_NAMES.indexOf(name);
    if (field < 0) throw this.mismatch(`field "${name}"`);
    return field;
  }

  private mismatch(what: string): ParserUnavailable {
    return new ParserUnavailable(
      `tree-sitter-${this.language} has a ${what} that is unknown here, so it is of another version ` +
        'than this program was made for. Reinstall the packages with "npm ci".',
    );
  }
}
