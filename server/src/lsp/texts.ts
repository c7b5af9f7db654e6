/** The server's own sentences; messages of findings come from the catalogue of the rules. */
import type { Catalog, Lang } from '../analysis/rules/rule.ts';
import { fill } from '../messages/catalog.ts';

const EN = {
  'load-failed': 'cgovet cannot check files: {reason}.',
  'request-failed': 'cgovet could not answer "{request}": {reason}.',
  'bad-request': 'cgovet cannot read the parameters of "{request}".',
  'fix-all': 'Fix all safe findings of cgovet',
  'explain-rule': 'Explain rule "{rule}"',
  'rule-page': 'More about {rule}',
  fix: 'How to mend it',
};

const ZH_CN: Record<keyof typeof EN, string> = {
  'load-failed': 'cgovet 无法检查文件：{reason}。',
  'request-failed': 'cgovet 无法处理“{request}”：{reason}。',
  'bad-request': 'cgovet 无法读取“{request}”的参数。',
  'fix-all': '修复 cgovet 发现的所有可安全修复的问题',
  'explain-rule': '说明规则“{rule}”',
  'rule-page': '关于 {rule} 的更多说明',
  fix: '如何修复',
};

export type TextId = keyof typeof EN;

export const TEXTS: Readonly<Record<Lang, Catalog>> = { en: EN, 'zh-cn': ZH_CN };

/** The sentence `id` in `lang`, with `{name}` replaced by the argument of that name. */
export function text(lang: Lang, id: TextId, args: Readonly<Record<string, string>> = {}): string {
  return fill(TEXTS[lang][id] ?? id, args);
}
