/**
 * A tree cursor that talks to the WebAssembly functions of web-tree-sitter without its JavaScript
 * wrapper.
 *
 * The wrapper copies the state of the cursor into and out of the instance's transfer buffer around each
 * call, which makes a walk over a tree cost as much as parsing it. Here the state stays in that buffer
 * from the first call to the last, and a walk costs a third. So nothing else may use the instance in
 * between. The functions are not part of the package's documented interface; where one is missing,
 * `openCursor` gives the documented cursor, which does the same, only slower.
 */
import type { Tree } from 'web-tree-sitter';
import type { Cursor } from './backend.ts';

/** What the package puts into the module object that it was initialised with. */
interface CursorFunctions {
  readonly HEAP32: Int32Array;
  /** Writes over the transfer buffer and returns its address. */
  _ts_init(): number;
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_tree_cursor_new_wasm(tree: number): void;
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_node_is_named_wasm(tree: number): number;
  _ts_tree_cursor_current_field_id_wasm(tree: number): number;
  _ts_tree_cursor_current_node_wasm(tree: number): void;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
  _ts_node_has_error_wasm(tree: number): number;
}

const FUNCTION_NAMES: readonly (keyof CursorFunctions)[] = [
  '_ts_init',
  '_ts_tree_root_node_wasm',
  '_ts_tree_cursor_new_wasm',
  '_ts_tree_cursor_delete_wasm',
  '_ts_tree_cursor_goto_first_child_wasm',
  '_ts_tree_cursor_goto_next_sibling_wasm',
  '_ts_tree_cursor_goto_parent_wasm',
  '_ts_tree_cursor_current_node_type_id_wasm',
  '_ts_tree_cursor_current_node_is_named_wasm',
  '_ts_tree_cursor_current_field_id_wasm',
  '_ts_tree_cursor_current_node_wasm',
  '_ts_tree_cursor_start_index_wasm',
  '_ts_tree_cursor_end_index_wasm',
  '_ts_node_has_error_wasm',
];

/** The functions of one instance, and where in its memory it passes nodes and cursors. */
export interface DirectAccess {
  readonly functions: CursorFunctions;
  readonly transferBuffer: number;
}

/** The cursor's state takes four words today; a few more are kept in case a version needs them. */
const STATE_WORDS = 8;

/** A cursor and what frees it. */
export interface OwnedCursor extends Cursor {
  delete(): void;
}

class DirectCursor implements OwnedCursor {
  private readonly functions: CursorFunctions;

  constructor(
    private readonly access: DirectAccess,
    private readonly address: number,
    private readonly tree: Tree,
  ) {
    const { functions } = access;
    this.functions = functions;
    functions._ts_tree_root_node_wasm(address);
    functions._ts_tree_cursor_new_wasm(address);
  }

  get nodeTypeId(): number {
    return this.functions._ts_tree_cursor_current_node_type_id_wasm(this.address);
  }

  get nodeType(): string {
    return this.tree.language.nodeTypeForId(this.nodeTypeId) ?? '';
  }

  get nodeIsNamed(): boolean {
    return this.functions._ts_tree_cursor_current_node_is_named_wasm(this.address) === 1;
  }

  get startIndex(): number {
    return this.functions._ts_tree_cursor_start_index_wasm(this.address);
  }

  get endIndex(): number {
    return this.functions._ts_tree_cursor_end_index_wasm(this.address);
  }

  get currentFieldId(): number {
    return this.functions._ts_tree_cursor_current_field_id_wasm(this.address);
  }

  get currentFieldName(): string | null {
    return this.tree.language.fieldNameForId(this.currentFieldId);
  }

  /** The node is written over the cursor's state, which is put back afterwards. */
  get currentNode(): { readonly hasError: boolean } {
    const word = this.access.transferBuffer >> 2;
    const state = this.functions.HEAP32.slice(word, word + STATE_WORDS);
    this.functions._ts_tree_cursor_current_node_wasm(this.address);
    const hasError = this.functions._ts_node_has_error_wasm(this.address) === 1;
    this.functions.HEAP32.set(state, word);
    return { hasError };
  }

  gotoFirstChild(): boolean {
    return this.functions._ts_tree_cursor_goto_first_child_wasm(this.address) === 1;
  }

  gotoNextSibling(): boolean {
    return this.functions._ts_tree_cursor_goto_next_sibling_wasm(this.address) === 1;
  }

  gotoParent(): boolean {
    return this.functions._ts_tree_cursor_goto_parent_wasm(this.address) === 1;
  }

  delete(): void {
    this.functions._ts_tree_cursor_delete_wasm(this.address);
  }
}

/** Access to an initialised module object; undefined when this version has other functions. */
export function directAccess(module: object): DirectAccess | undefined {
  const complete = FUNCTION_NAMES.every((name) => typeof Reflect.get(module, name) === 'function');
  const heap: unknown = Reflect.get(module, 'HEAP32');
  if (!complete || !(heap instanceof Int32Array)) return undefined;
  const functions = module as CursorFunctions;
  return { functions, transferBuffer: functions._ts_init() };
}

/** A cursor on the root of the tree. It must be deleted before anything else uses the instance. */
export function openCursor(tree: Tree, access: DirectAccess | undefined): OwnedCursor {
  const address: unknown = Reflect.get(tree, 0);
  if (!access || typeof address !== 'number' || address === 0) return tree.walk();
  return new DirectCursor(access, address, tree);
}
