/** Applies suppression comments to findings, and says which of them are of no use. */
import type { Finding, Message } from '../analysis/finding.ts';
import { edgeMessage } from '../messages/catalog.ts';
import { type Directive, directivesOf } from './directives.ts';
import type { Suppression } from './locate.ts';
import type { SourceFile } from './source-file.ts';
import { SUPPRESSION_RULE } from './suppression-rule.ts';

/** How `nolint` spells all rules of this program. */
const ALL = 'cgovet';

export interface SuppressionInput {
  readonly findings: readonly Finding[];
  /** The files whose comments count. */
  readonly files: readonly SourceFile[];
  readonly knownRules: ReadonlySet<string>;
  /** Rules that ran on these files to the end; of others nobody can say that a comment is unused. */
  readonly ranRules: ReadonlySet<string>;
}

export interface Suppressed {
  readonly by: ReadonlyMap<Finding, Suppression>;
  /** Findings about the comments themselves. */
  readonly extra: readonly Finding[];
}

function covers(directive: Directive, finding: Finding, file: SourceFile): boolean {
  const start = file.lines.positionAt(finding.start).line;
  if (start >= directive.firstLine && start <= directive.lastLine) return true;
  if (!directive.trailing) return false;
  return file.lines.positionAt(finding.end).line === directive.lastLine;
}

class FileSuppressions {
  readonly by = new Map<Finding, Suppression>();
  readonly extra: Finding[] = [];

  constructor(
    private readonly file: SourceFile,
    private readonly input: SuppressionInput,
  ) {}

  apply(directive: Directive): void {
    const names = directive.names.filter((name) => this.isOurs(name));
    if (directive.by === 'cgovet:ignore') {
      for (const name of directive.names) {
        if (!names.includes(name)) this.report(directive, 'unknown-rule', { name });
      }
    }
    if (names.length === 0 && directive.names.length > 0) return;
    if (directive.reason === '') {
      if (this.ran(names)) this.report(directive, 'no-reason', example(directive, names));
      return;
    }
    const used = this.hide(directive, names);
    const mayBeUnused =
      directive.by === 'cgovet:ignore' && names.every((name) => this.ranOne(name));
    if (!used && mayBeUnused && !this.file.input.syntax.hasError) {
      this.report(directive, 'unused', { name: names.join(', ') });
    }
  }

  private hide(directive: Directive, names: readonly string[]): boolean {
    let used = false;
    for (const finding of this.input.findings) {
      if (finding.file !== this.file.name) continue;
      if (!names.includes(ALL) && !names.includes(finding.rule)) continue;
      if (!covers(directive, finding, this.file)) continue;
      used = true;
      if (!this.by.has(finding)) {
        this.by.set(finding, { by: directive.by, reason: directive.reason });
      }
    }
    return used;
  }

  private isOurs(name: string): boolean {
    return name === ALL || this.input.knownRules.has(name);
  }

  private ranOne(name: string): boolean {
    return name === ALL ? this.input.ranRules.size > 0 : this.input.ranRules.has(name);
  }

  /** A comment that names no rule at all is at fault whatever ran. */
  private ran(names: readonly string[]): boolean {
    return names.length === 0 || names.some((name) => this.ranOne(name));
  }

  private report(
    { start, end }: Directive,
    id: 'no-reason' | 'unknown-rule' | 'unused',
    args: Message['args'],
  ): void {
    const { name: rule, category, severity, confidence } = SUPPRESSION_RULE;
    this.extra.push({
      rule,
      category,
      severity,
      confidence,
      message: edgeMessage(`suppression.${id}`, args),
      function: '',
      file: this.file.name,
      start,
      end,
      notes: [],
      fixes: [],
    });
  }
}

/** What the comment should look like. */
function example({ by }: Directive, names: readonly string[]): Message['args'] {
  const name = names.join(',') || 'RULE';
  const head = by === 'nolint' ? `//nolint:${name} //` : `//${by} ${name}`;
  return { name, example: `${head} reason` };
}

/** Matches the suppression comments of the files with their findings. */
export function applySuppressions(input: SuppressionInput): Suppressed {
  const by = new Map<Finding, Suppression>();
  const extra: Finding[] = [];
  for (const file of input.files) {
    const suppressions = new FileSuppressions(file, input);
    for (const directive of directivesOf(file)) suppressions.apply(directive);
    for (const [finding, suppression] of suppressions.by) by.set(finding, suppression);
    extra.push(...suppressions.extra);
  }
  return { by, extra };
}
