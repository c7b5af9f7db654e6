/** Simplified Chinese texts of what the edges say; the same keys as in English, by its type. */
import type { EdgeMessageId } from './en.ts';

export const ZH_CN: Readonly<Record<EdgeMessageId, string>> = {
  'problem.unreadable': '无法读取（{reason}），未检查',
  'problem.not-a-file': '既不是文件也不是目录，未检查',
  'problem.not-utf8': '不是 UTF-8 文本，而 Go 源代码必须是 UTF-8，因此未检查。请转换为 UTF-8',
  'problem.too-large': '超过 {limit} MB，未检查。请拆分文件，或把 C 代码移到库中',
  'problem.too-complex': '所需内存超出解析器的上限，未检查。请拆分文件',
  'problem.syntax': '包含无效的 Go 代码；其余声明已检查',
  'problem.symlink-loop': '是指向自身的循环符号链接，未跟随',
  'problem.internal': '未能检查，因为 cgovet 自身出错（{reason}）。请连同该文件一起报告',

  'suppression.no-reason':
    '这条忽略注释没有写理由，因此不生效\n请在 {name} 之后写明代码为什么是对的：{example}',
  'suppression.unknown-rule':
    '没有名为 {name} 的规则，因此这条忽略注释不起作用\n运行 cgovet rules 可查看所有规则名。',
  'suppression.unused':
    '这条针对 {name} 的忽略注释没有忽略任何问题\n代码已经不再需要它，请删除该注释。',

  'usage.unknown-flag': '未知选项 {flag}',
  'usage.unknown-command': '未知命令 {name}',
  'usage.unknown-rule': '未知规则 {name}；运行 cgovet rules 可查看所有规则名',
  'usage.closest': '是不是想输入 {name}？',
  'usage.not-yet': '当前版本不支持 {flag}',
  'usage.needs-value': '{flag} 需要一个值',
  'usage.takes-no-value': '{flag} 不接受值',
  'usage.bad-value': '{value} 不是 {flag} 的有效值；请使用{expected}',
  'usage.bad-duration': '{value} 不是 {flag} 的有效值；请使用时长，例如 500ms、30s、2m 或 1h',
  'usage.bad-count': '{value} 不是 {flag} 的有效值；请使用不小于 1 的整数',
  'usage.no-names': '{flag} 需要以逗号分隔的规则名',
  'usage.repeated': '{flag} 重复出现',
  'usage.no-such-path': '{path} 不存在',
  'usage.config-syntax': '配置文件 {file} 不是有效的 JSON（{reason}）',
  'usage.config-key': '在配置文件 {file} 中，{key} 没有含义；可用的键为 {keys}',
  'usage.config-value': '在配置文件 {file} 中，{key} 应为 {expected}',
  'usage.two-stdin': '- 只能出现一次',
  'usage.stdin-filename-alone': '--stdin-filename 需要与路径 - 一起使用',
  'usage.unexpected-argument': '多余的参数 {name}',
  'usage.missing-rule': 'explain 需要规则名；运行 cgovet rules 可查看所有规则名',
  'usage.lsp-transport': 'lsp 需要 --stdio，编辑器通过它与服务器通信',
  'usage.see-help': '运行 cgovet --help 可查看所有选项。',

  'failure.internal': 'cgovet 出错：{reason}。请连同所运行的命令一起报告',
  'failure.output': '无法将输出写入 {target}（{reason}）',
  'failure.stdin': '无法读取标准输入（{reason}）',

  'check.no-go-files': '没有找到 Go 文件',
  'check.timed-out': '规定的时间 {timeout} 已到，检查未全部完成',
  'summary.clean': '没有发现问题。共扫描 {go} 个 Go 文件，其中 {cgo} 个导入 "C"。',
  'summary.no-cgo': '没有文件导入 "C"，无需检查。共扫描 {go} 个 Go 文件。',
  'summary.findings': '发现的问题：{count} 个（{counts}）。',
  'summary.fixable': '可在编辑器中快速修复：{count} 个。',
  'summary.suppressed': '已注明理由并忽略：{count} 个。',
  'summary.problems': '未能完整检查：{count} 处，详见标准错误输出中的消息。',
  'summary.next': '运行“cgovet explain {rule}”可了解其原因和修复方法。',

  'count.error': '{count} 个错误',
  'count.errors': '{count} 个错误',
  'count.warning': '{count} 个警告',
  'count.warnings': '{count} 个警告',
  'count.info': '{count} 条信息',
  'count.infos': '{count} 条信息',
  'count.hint': '{count} 条提示',
  'count.hints': '{count} 条提示',
  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '信息',
  'severity.hint': '提示',
  'confidence.certain': '确定',
  'confidence.likely': '很可能',
  'confidence.advice': '建议',
  'category.leak': '泄漏',
  'category.free': '释放',
  'category.pointer': '指针',
  'category.unsafe': 'unsafe',
  'category.handle': '句柄',
  'category.interop': '互操作',

  'stats.title': '统计',
  'stats.files': '扫描的 Go 文件：{go}，其中导入 "C" 的：{cgo}',
  'stats.packages': '分析的包：{packages}',
  'stats.acquisitions': '获取 C 内存的位置：{total}',
  'stats.endings': '已释放 {released}，已移交 {transferred}，已泄漏 {leaked}，未能判定 {undecided}',
  'stats.decided': '已判定：{percent} %',
  'stats.time': '用时：{milliseconds} 毫秒',

  'explain.why': '为什么重要',
  'explain.fix': '如何修复',
  'explain.silent': '哪些情况不报告',
  'explain.bad': '会报告的代码',
  'explain.good': '修复后的代码',
  'explain.facts': '{category}，{severity}，{confidence}，自版本 {since} 起',
  'explain.fixable': '部分问题附带快速修复',
  'rules.fixable': '可修复',

  'sarif.truncated': '另有 {left} 个问题未列出，因为代码扫描一次最多接受 {limit} 个',
};

export const HELP_ZH_CN = `cgovet 检查通过 cgo 调用 C 的 Go 代码中的内存和指针错误。

用法：
  cgovet check [PATH...]        检查文件和目录（默认为当前目录）
  cgovet rules                  列出所有规则
  cgovet explain RULE           说明规则检查什么、原因以及如何修复
  cgovet lsp --stdio            通过语言服务器协议为编辑器提供服务
  cgovet --version              显示版本
  cgovet --help                 显示本帮助

PATH 可以是文件、目录（包括其下所有内容，写作 ./... 也一样）或 -（标准输入）。
名为 vendor、testdata、node_modules 的目录，以及以 . 或 _ 开头的名称会被跳过，除非直接指定。

check 的选项：
  --format FORMAT               text（默认）、json 或 sarif
  --output FILE                 把结果写入 FILE，而不是标准输出
  --root DIR                    报告中的路径以此目录为起点；默认为第一个 PATH 之上
                                最近的含 go.mod 的目录
  --rules a,b                   只运行这些规则
  --strict                      同时报告每个进程只发生一次的情况
  --fail-on LEVEL               error、warning（默认）、info、hint 或 never：达到此严重程度时
                                退出状态为 1
  --timeout DURATION            超过 500ms、30s、2m 等时长后停止，并输出已有结果
  --stdin-filename FILE         - 所读文本的文件名
  --jobs N                      同时处理的文件数；无论取何值输出都相同
  --parser PARSER               wasm（默认）或 native
  --stats                       同时说明每处获取的 C 内存的去向

rules 的选项：
  --format FORMAT               text（默认）或 json

所有命令通用的选项：
  --lang LANGUAGE               en 或 zh-cn；文本默认依据 LC_ALL、LC_MESSAGES 和 LANG，
                                json 和 sarif 默认为英文
  -h, --help                    显示本帮助

check 的退出状态：
  0  没有达到 --fail-on 的问题
  1  有达到 --fail-on 的问题
  2  选项错误、规则未知或 PATH 不存在
  3  cgovet 自身出错，或无法写出结果
  4  超过 --timeout；已有结果已输出
  5  没有找到 Go 文件

可以在代码处注明理由来忽略问题：//cgovet:ignore RULE 理由
`;
