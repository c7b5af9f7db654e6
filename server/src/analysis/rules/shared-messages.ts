/** Texts that several rules use: the steps of a path and the titles of fixes, in both languages. */
import type { Catalog, Lang } from './rule.ts';

const en: Catalog = {
  'leak.referred':
    'The C memory from {call} outlives what C.{keeper} makes of it, and nothing can free it\n' +
    'What C.{keeper} returns refers to the block and does not free it when it is released itself. ' +
    'Keep the pointer beside that object, and free it after the object.',
  'note.acquired': '{call} allocates the C memory here',
  'note.acquired-by': '{call} returns C memory that its caller has to free',
  'note.branch-true': 'when {condition} is true',
  'note.branch-false': 'when {condition} is false',
  'note.loop-again': 'when the loop comes round again',
  'note.lost-at-return': 'this return leaves without freeing it',
  'note.lost-at-end': 'the end of {function} is reached without freeing it',
  'note.lost-at-panic':
    'this panic leaves without freeing it, and the program goes on after recover',
  'note.lost-at-overwrite': '{name} gets another value here, and the memory it held is lost',
  'note.lost-at-scope-end': '{name} goes out of scope here, and the memory it held is lost',
  'note.released-here': 'another path frees it here, with {call}',
  'note.freed-here': '{call} gives it back here',
  'note.freed-at-end': 'this deferred {call} gives it back when the function returns',
  'note.obtained': '{call} takes it here',
  'note.obtained-by': '{call} returns it, and its caller has to give it back',
  'note.given-back-here': 'another path gives it back here, with {call}',
  'note.kept-at-return': 'this return leaves without giving it back',
  'note.kept-at-end': 'the end of {function} is reached without giving it back',
  'note.kept-at-panic':
    'this panic leaves without giving it back, and the program goes on after recover',
  'note.kept-at-overwrite': '{name} gets another value here, and nothing can give the old one back',
  'note.kept-at-scope-end': '{name} goes out of scope here, and nothing can give it back',
  'note.deleted-here': 'it is given back here, with {call}',
  'note.finalizer-set': 'the finalizer that is set here gives {field} back with {call}',
  'note.used-here': '{call} uses it here',
  'note.dropped': 'nothing keeps the pointer after this statement',
  'note.assigned-later': '{name} gets its value only here, after the defer',
  'note.converted-here':
    'the address becomes the integer {name} here; from now on nothing keeps the memory',
  'note.go-memory': '{what} is Go memory',
  'note.address-taken': 'the pointer gets the address of {name} here',
  'fix.defer-delete': 'Insert defer {name}.{method}()',
  'fix.delete-before-exits': 'Delete {name} before each exit that forgets it',
  'fix.insert': 'Insert {code}',
  'fix.insert-before': 'Insert {code} before the assignment',
  'fix.hoist-defer-free': 'Keep the result of {call} in a variable and free it with defer',
  'fix.hoist-free': 'Keep the result of {call} in a variable and free it right after the call',
  'fix.free-in-round': 'Free {name} at the end of each round of the loop',
  'fix.free-before-exits': 'Free {name} before each exit that loses it',
  'fix.move-defer': 'Move the defer below the assignment of {name}',
  'fix.defer-release': 'Insert defer {call}',
  'fix.one-expression': 'Convert to uintptr and back in one expression',
};

const zhCn: Catalog = {
  'leak.referred':
    '{call} 分配的 C 内存比 C.{keeper} 用它创建的对象活得更久，再也无法释放\n' +
    'C.{keeper} 返回的对象引用这块内存，自己被释放时却不会释放它。' +
    '请把指针与该对象保存在一起，并在释放对象之后再释放它。',
  'note.acquired': '{call} 在这里分配了 C 内存',
  'note.acquired-by': '{call} 返回的 C 内存由调用者负责释放',
  'note.branch-true': '当 {condition} 为真时',
  'note.branch-false': '当 {condition} 为假时',
  'note.loop-again': '当循环进入下一轮时',
  'note.lost-at-return': '从这里返回时没有释放',
  'note.lost-at-end': '执行到 {function} 末尾时仍没有释放',
  'note.lost-at-panic': '这里发生 panic 时没有释放，而程序在 recover 之后会继续运行',
  'note.lost-at-overwrite': '{name} 在这里被赋了新值，原来指向的内存就此丢失',
  'note.lost-at-scope-end': '{name} 在这里离开作用域，它指向的内存就此丢失',
  'note.released-here': '另一条路径在这里用 {call} 释放了它',
  'note.freed-here': '{call} 在这里释放了它',
  'note.freed-at-end': '这个延迟执行的 {call} 会在函数返回时释放它',
  'note.obtained': '{call} 在这里取得',
  'note.obtained-by': '{call} 返回它，由调用者负责归还',
  'note.given-back-here': '另一条路径在这里用 {call} 归还了它',
  'note.kept-at-return': '从这里返回时没有归还',
  'note.kept-at-end': '执行到 {function} 末尾时仍没有归还',
  'note.kept-at-panic': '这里发生 panic 时没有归还，而程序在 recover 之后会继续运行',
  'note.kept-at-overwrite': '{name} 在这里被赋了新值，原来的值再也无法归还',
  'note.kept-at-scope-end': '{name} 在这里离开作用域，再也无法归还',
  'note.deleted-here': '在这里用 {call} 归还',
  'note.finalizer-set': '这里设置的终结器用 {call} 释放 {field}',
  'note.used-here': '{call} 在这里使用了它',
  'note.dropped': '这条语句之后，再没有变量保存这个指针',
  'note.assigned-later': '{name} 到这里才被赋值，晚于 defer 语句',
  'note.converted-here': '地址在这里变成了整数 {name}，此后不再有引用保持这块内存存活',
  'note.go-memory': '{what} 是 Go 内存',
  'note.address-taken': '指针在这里得到 {name} 的地址',
  'fix.defer-delete': '插入 defer {name}.{method}()',
  'fix.delete-before-exits': '在每个遗漏的出口之前调用 {name}.Delete()',
  'fix.insert': '插入 {code}',
  'fix.insert-before': '在赋值之前插入 {code}',
  'fix.hoist-defer-free': '把 {call} 的结果存入变量，并用 defer 释放',
  'fix.hoist-free': '把 {call} 的结果存入变量，并在调用之后立即释放',
  'fix.free-in-round': '在循环的每一轮末尾释放 {name}',
  'fix.free-before-exits': '在每个遗漏释放的出口之前释放 {name}',
  'fix.move-defer': '把 defer 移到 {name} 赋值之后',
  'fix.defer-release': '插入 defer {call}',
  'fix.one-expression': '在同一个表达式里完成到 uintptr 的转换和转换回指针',
};

/** Message texts that belong to no single rule, by language. */
export const sharedMessages: Readonly<Record<Lang, Catalog>> = { en, 'zh-cn': zhCn };

/** A rule's own texts together with the shared ones. */
export function withShared(own: Readonly<Record<Lang, Catalog>>): Record<Lang, Catalog> {
  return {
    en: { ...sharedMessages.en, ...own.en },
    'zh-cn': { ...sharedMessages['zh-cn'], ...own['zh-cn'] },
  };
}
