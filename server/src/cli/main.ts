/**
 * The command line: words in, text and an exit status out. Every failure ends here as one sentence;
 * nobody ever sees a stack trace.
 */
import type { Lang } from '../analysis/rules/rule.ts';
import { say } from '../messages/catalog.ts';
import { HELP_EN } from '../messages/en.ts';
import { parseLang, pickLang } from '../messages/lang.ts';
import { HELP_ZH_CN } from '../messages/zh-cn.ts';
import { EngineUnavailable, UsageError } from '../project/errors.ts';
import { installedVersion } from '../project/installation.ts';
import { reasonOf } from '../project/problems.ts';
import { type Args, type Command, flagValue, readArgs, usage } from './args.ts';
import { render } from './catalog.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { rulesCommand } from './commands/rules.ts';
import { EXIT } from './exit.ts';
import { complain, InputError, type Io, OutputError, writeTo } from './io.ts';

/** Starts what is not part of the command line itself. */
export interface Launchers {
  /** Serves an editor; the process lives until the client ends it. */
  lsp(): Promise<void>;
}

const HELP: Readonly<Record<Lang, string>> = { en: HELP_EN, 'zh-cn': HELP_ZH_CN };

type Run = (args: Args, io: Io, lang: Lang, launchers: Launchers) => Promise<number | undefined>;

const COMMANDS: Readonly<Record<Command, Run>> = {
  check: checkCommand,
  rules: rulesCommand,
  explain: explainCommand,
  async lsp(args, _io, _lang, launchers) {
    if (!args.flags.has('stdio')) throw usage('usage.lsp-transport', {});
    await launchers.lsp();
    return undefined;
  },
  async help(_args, io, lang) {
    await writeTo(io.stdout, HELP[lang]);
    return EXIT.ok;
  },
  async version(_args, io) {
    await writeTo(io.stdout, `${installedVersion()}\n`);
    return EXIT.ok;
  },
};

/** The language that `--lang` asks for, found also in words that are wrong elsewhere. */
function langOf(argv: readonly string[], io: Io): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at] ?? '';
  const flag = word === '--lang' ? argv[at + 1] : word.slice('--lang='.length);
  return pickLang(parseLang(flag ?? ''), io.env);
}

function checkLang(args: Args): void {
  const value = flagValue(args, 'lang');
  if (value === undefined || parseLang(value) !== undefined) return;
  const expected = 'en, zh-cn';
  throw usage('usage.bad-value', { flag: '--lang', value: JSON.stringify(value), expected });
}

/** Says what went wrong and returns the exit status for it. */
function fail(error: unknown, io: Io, lang: Lang): number {
  if (error instanceof UsageError) {
    const hint = error.hint === undefined ? [] : [render(lang, error.hint)];
    complain(io, [render(lang, error.detail), ...hint].join(lang === 'en' ? '; ' : '；'));
    io.stderr.write(`${say(lang, 'usage.see-help')}\n`);
    return EXIT.usage;
  }
  if (error instanceof OutputError) {
    const { target, reason } = error;
    if (!error.quiet) complain(io, say(lang, 'failure.output', { target, reason }));
  } else if (error instanceof InputError) {
    complain(io, say(lang, 'failure.stdin', { reason: error.message }));
  } else if (error instanceof EngineUnavailable) {
    complain(io, error.message);
  } else {
    complain(io, say(lang, 'failure.internal', { reason: reasonOf(error) }));
  }
  return EXIT.failure;
}

/**
 * Runs one command.
 *
 * @param argv the words after the program's name
 * @returns the exit status; undefined when the process is to go on by itself
 */
export async function run(
  argv: readonly string[],
  io: Io,
  launchers: Launchers,
): Promise<number | undefined> {
  const lang = langOf(argv, io);
  try {
    if (argv.length === 0) {
      io.stderr.write(HELP[lang]);
      return EXIT.usage;
    }
    const args = readArgs(argv);
    checkLang(args);
    return await COMMANDS[args.command](args, io, lang, launchers);
  } catch (error) {
    return fail(error, io, lang);
  }
}
