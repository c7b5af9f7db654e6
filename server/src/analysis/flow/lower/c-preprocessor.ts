/** `#if` inside a function: its arms are alternatives, as nobody knows the macros here. */
import { CKind, Field } from '../../syntax/kinds.ts';
import type { NodeId } from '../../syntax/tree.ts';
import { NO_NODE } from '../../syntax/tree.ts';
import type { CLowering } from './c-lowering.ts';
import { isZero } from './c-lowering.ts';
import { lowerStatement } from './c-statements.ts';

const CONDITIONAL = new Set<number>([
  CKind.PreprocIf,
  CKind.PreprocIfdef,
  CKind.PreprocElif,
  CKind.PreprocElifdef,
  CKind.PreprocElse,
]);

export function isPreprocessorIf(kind: number): boolean {
  return CONDITIONAL.has(kind);
}

/** One arm runs; declarations in it are seen after it, as an arm is no block. */
export function lowerPreprocessorIf(l: CLowering, node: NodeId): void {
  const { builder } = l;
  const { arms, complete } = armsOf(l, node);
  const blocks = arms.map((arm) => ({ arm, block: builder.newBlock() }));
  const join = builder.newBlock();
  const to = blocks.map(({ block }) => block);
  if (!complete) to.push(join);
  const [only] = to;
  if (to.length === 1 && only !== undefined) builder.jump(only);
  else builder.terminate({ kind: 'choice', to, node });
  for (const { arm, block } of blocks) {
    builder.startBlock(block);
    lowerArm(l, arm);
    builder.jump(join);
  }
  builder.startBlock(join);
}

/** The arms that may be compiled; `complete` when one of them always is. */
function armsOf(l: CLowering, node: NodeId): { arms: NodeId[]; complete: boolean } {
  const { tree } = l;
  const arms: NodeId[] = [];
  for (let arm = node; arm !== NO_NODE; arm = tree.child(arm, Field.Alternative)) {
    const kind = tree.kindOf(arm);
    const always = kind === CKind.PreprocElse || constantOf(l, arm) === true;
    if (constantOf(l, arm) !== false) arms.push(arm);
    if (always) return { arms, complete: true };
  }
  return { arms, complete: false };
}

/** `#if 0` and `#if 1`. */
function constantOf(l: CLowering, arm: NodeId): boolean | undefined {
  const { tree } = l;
  const condition = tree.child(arm, Field.Condition);
  if (condition === NO_NODE || tree.kindOf(condition) !== CKind.NumberLiteral) return undefined;
  return !isZero(tree.textOf(condition));
}

function lowerArm(l: CLowering, arm: NodeId): void {
  const { tree } = l;
  for (let child = tree.first(arm); child >= 0; child = tree.next(child)) {
    const field = tree.field[child];
    const head = field === Field.Condition || field === Field.Name || field === Field.Alternative;
    if (!head) lowerStatement(l, child);
  }
}
