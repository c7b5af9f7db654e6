/** English texts of what the edges say: problems, suppressions and the sentences of the command line. */

export const EN = {
  'problem.unreadable': 'cannot be read ({reason}); it was not checked',
  'problem.not-a-file': 'is neither a file nor a folder; it was not checked',
  'problem.not-utf8':
    'is not UTF-8 text, as Go source must be; it was not checked. Convert it to UTF-8',
  'problem.too-large':
    'is larger than {limit} MB and was not checked. Split it, or move the C code to a library',
  'problem.too-complex': 'needs more memory than the parser has; it was not checked. Split it',
  'problem.syntax': 'has code that is not valid Go; the declarations around it were checked',
  'problem.symlink-loop': 'is a symbolic link that leads back to itself; it was not followed',
  'problem.internal':
    'could not be checked because cgovet itself failed ({reason}). Please report it with the file',

  'suppression.no-reason':
    'This suppression does not count, because it gives no reason\nWrite why the code is right after {name}: {example}',
  'suppression.unknown-rule':
    'There is no rule {name}, so this suppression has no effect\nRun cgovet rules to see the names.',
  'suppression.unused':
    'This suppression of {name} hides nothing\nThe code no longer needs it. Remove the comment.',

  'usage.unknown-flag': 'unknown flag {flag}',
  'usage.unknown-command': 'unknown command {name}',
  'usage.unknown-rule': 'unknown rule {name}; run cgovet rules to see the names',
  'usage.closest': 'did you mean {name}?',
  'usage.not-yet': '{flag} is not available in this version',
  'usage.needs-value': '{flag} needs a value',
  'usage.takes-no-value': '{flag} takes no value',
  'usage.bad-value': '{value} is not a value of {flag}; use {expected}',
  'usage.bad-duration':
    '{value} is not a value of {flag}; use a duration such as 500ms, 30s, 2m or 1h',
  'usage.bad-count': '{value} is not a value of {flag}; use a whole number from 1',
  'usage.no-names': '{flag} needs names of rules with commas between them',
  'usage.repeated': '{flag} is given twice',
  'usage.no-such-path': 'there is no file or folder {path}',
  'usage.config-syntax': 'the config {file} is not valid JSON ({reason})',
  'usage.config-key': 'in the config {file}, {key} means nothing; the keys are {keys}',
  'usage.config-value': 'in the config {file}, {key} has to be {expected}',
  'usage.two-stdin': '- can be named only once',
  'usage.stdin-filename-alone': '--stdin-filename needs the path -',
  'usage.unexpected-argument': 'unexpected argument {name}',
  'usage.missing-rule': 'explain needs the name of a rule; run cgovet rules to see the names',
  'usage.lsp-transport': 'lsp needs --stdio, over which the editor talks to it',
  'usage.see-help': 'Run cgovet --help for the flags.',

  'failure.internal': 'cgovet failed: {reason}. Please report it with the command that you ran',
  'failure.output': 'the output could not be written to {target} ({reason})',
  'failure.stdin': 'standard input could not be read ({reason})',

  'check.no-go-files': 'no Go file found',
  'check.timed-out': 'the time of {timeout} was over before everything was checked',
  'summary.clean': 'No findings. Go files seen: {go}, of them with import "C": {cgo}.',
  'summary.no-cgo': 'No file imports "C", so there is nothing to check. Go files seen: {go}.',
  'summary.findings': 'Findings: {count} ({counts}).',
  'summary.fixable': 'With a quick fix in the editor: {count}.',
  'summary.suppressed': 'Suppressed with a reason: {count}.',
  'summary.problems': 'Not checked completely: {count}; see the messages on standard error.',
  'summary.next': 'Run "cgovet explain {rule}" to see why it matters and how to mend it.',

  'count.error': '{count} error',
  'count.errors': '{count} errors',
  'count.warning': '{count} warning',
  'count.warnings': '{count} warnings',
  'count.info': '{count} info',
  'count.infos': '{count} info',
  'count.hint': '{count} hint',
  'count.hints': '{count} hints',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'info',
  'severity.hint': 'hint',
  'confidence.certain': 'certain',
  'confidence.likely': 'likely',
  'confidence.advice': 'advice',
  'category.leak': 'leak',
  'category.free': 'free',
  'category.pointer': 'pointer',
  'category.unsafe': 'unsafe',
  'category.handle': 'handle',
  'category.interop': 'interop',

  'stats.title': 'Statistics',
  'stats.files': 'Go files seen: {go}, of them with import "C": {cgo}',
  'stats.packages': 'packages analysed: {packages}',
  'stats.acquisitions': 'acquisitions of C memory: {total}',
  'stats.endings':
    'released {released}, transferred {transferred}, leaked {leaked}, undecided {undecided}',
  'stats.decided': 'decided: {percent} %',
  'stats.time': 'time: {milliseconds} ms',

  'explain.why': 'Why it matters',
  'explain.fix': 'How to mend it',
  'explain.silent': 'What stays silent',
  'explain.bad': 'Reported',
  'explain.good': 'Mended',
  'explain.facts': '{category}, {severity}, {confidence}, since version {since}',
  'explain.fixable': 'some findings come with a quick fix',
  'rules.fixable': 'fix',

  'sarif.truncated':
    '{left} more findings were left out, because code scanning accepts {limit} in one run',
} as const;

export type EdgeMessageId = keyof typeof EN;

export const HELP_EN = `cgovet finds memory and pointer mistakes in Go code that calls C through cgo.

Usage:
  cgovet check [PATH...]        check files and folders (the current folder by default)
  cgovet rules                  list the rules
  cgovet explain RULE           say what a rule finds, why, and how to mend it
  cgovet lsp --stdio            serve an editor through the Language Server Protocol
  cgovet --version              print the version
  cgovet --help                 print this text

PATH is a file, a folder with everything below it (./... is the same), or - for standard input.
Folders named vendor, testdata or node_modules and names that start with . or _ are skipped unless
they are named themselves.

Flags of check:
  --format FORMAT               text (default), json or sarif
  --output FILE                 write the findings to FILE instead of standard output
  --root DIR                    folder that reported paths start from; by default the nearest one
                                with a go.mod above the first PATH
  --rules a,b                   run only these rules
  --strict                      also report what happens only once in a process
  --fail-on LEVEL               error, warning (default), info, hint or never: the lowest severity
                                that makes the exit status 1
  --timeout DURATION            stop after e.g. 500ms, 30s or 2m and write what was found
  --stdin-filename FILE         name of the text that - reads
  --jobs N                      how many files to work on at a time; the output is the same for any N
  --parser PARSER               wasm (default) or native
  --stats                       also say how each acquisition of C memory ended

Flags of rules:
  --format FORMAT               text (default) or json

Flags of every command:
  --lang LANGUAGE               en or zh-cn; text follows LC_ALL, LC_MESSAGES and LANG by default,
                                json and sarif are in English
  -h, --help                    print this text

Exit status of check:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  bad flag, unknown rule, or a PATH that does not exist
  3  cgovet failed, or the output could not be written
  4  --timeout was over; what was found is written
  5  no Go file found

A finding is silenced where it stands, with a reason: //cgovet:ignore RULE reason
`;
