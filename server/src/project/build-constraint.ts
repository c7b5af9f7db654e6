/**
 * Go's build constraints as pure logic: `//go:build` and `// +build` lines and the suffixes of file
 * names such as `_linux_amd64`. It answers for one configuration; choosing configurations is done in
 * build-sets.ts.
 */
import type { GoHeader } from './go-header.ts';

export type Expression =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] };

/** What one `go build` is made for. cgo is always on: without it no file that we check is built. */
export interface Configuration {
  readonly goos: string;
  readonly goarch: string;
  /** The newest `go1.N` tag that is set. */
  readonly release: number;
  readonly tags: ReadonlySet<string>;
}

/** A longer expression is refused by the go command too; the bound also keeps recursion flat. */
const LONGEST_EXPRESSION = 1000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const KNOWN_OS = words(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos',
);
export const KNOWN_ARCH = words(
  '386 amd64 amd64p32 arm arm64 arm64be armbe loong64 mips mips64 mips64le mips64p32 mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm',
);
const UNIX_OS = words(
  'aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris',
);
/** Systems that also set the tag of the system they are made from. */
const IMPLIED_OS: Readonly<Record<string, string>> = {
  android: 'linux',
  illumos: 'solaris',
  ios: 'darwin',
};

class Reader {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(text: string) {
    this.tokens = text.match(/\|\||&&|[!()]|[\p{L}\p{Nd}_.]+|\S/gu) ?? [];
  }

  get done(): boolean {
    return this.at === this.tokens.length;
  }

  either(): Expression | undefined {
    return this.list('||', 'or', () => this.both());
  }

  private both(): Expression | undefined {
    return this.list('&&', 'and', () => this.unary());
  }

  private list(
    operator: string,
    kind: 'and' | 'or',
    next: () => Expression | undefined,
  ): Expression | undefined {
    const operands: Expression[] = [];
    do {
      const operand = next();
      if (operand === undefined) return undefined;
      operands.push(operand);
    } while (this.take(operator));
    return operands.length === 1 ? operands[0] : { kind, operands };
  }

  private unary(): Expression | undefined {
    if (this.take('!')) {
      const operand = this.unary();
      return operand && { kind: 'not', operand };
    }
    if (this.take('(')) {
      const inner = this.either();
      return this.take(')') ? inner : undefined;
    }
    const tag = this.tokens[this.at] ?? '';
    if (!/^[\p{L}\p{Nd}_.]+$/u.test(tag)) return undefined;
    this.at += 1;
    return { kind: 'tag', tag };
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }
}

/** Parses the text after `//go:build`; undefined when it is not a valid expression. */
export function parseGoBuild(text: string): Expression | undefined {
  if (text.length > LONGEST_EXPRESSION) return undefined;
  const reader = new Reader(text);
  const expression = reader.either();
  return reader.done ? expression : undefined;
}

function plusBuildTerm(term: string): Expression {
  return term.startsWith('!')
    ? { kind: 'not', operand: { kind: 'tag', tag: term.slice(1) } }
    : { kind: 'tag', tag: term };
}

/** The text after `// +build`: blanks mean or, commas mean and. */
export function parsePlusBuild(text: string): Expression {
  const options = text.split(/[ \t]+/).filter((option) => option !== '');
  return {
    kind: 'or',
    operands: options.map((option) => ({
      kind: 'and',
      operands: option.split(',').map(plusBuildTerm),
    })),
  };
}

const tagExpression = (tag: string): Expression => ({ kind: 'tag', tag });

/** Constraints that the name of a Go or C file states, by the rules of the go command. */
export function fileNameConstraint(name: string): Expression[] {
  const stem = name.split('.', 1)[0] ?? '';
  const first = stem.indexOf('_');
  if (first < 0) return [];
  const parts = stem.slice(first + 1).split('_');
  if (parts.at(-1) === 'test') parts.pop();
  const last = parts.at(-1) ?? '';
  const system = parts.at(-2) ?? '';
  if (KNOWN_ARCH.has(last)) {
    return KNOWN_OS.has(system)
      ? [tagExpression(system), tagExpression(last)]
      : [tagExpression(last)];
  }
  return KNOWN_OS.has(last) ? [tagExpression(last)] : [];
}

/** Everything that a file's name and header demand; an `and` without operands demands nothing. */
export function fileConstraint(
  name: string,
  header: Pick<GoHeader, 'goBuild' | 'plusBuild'>,
): Expression {
  const operands = fileNameConstraint(name);
  const line = header.goBuild === undefined ? undefined : parseGoBuild(header.goBuild);
  if (line !== undefined) operands.push(line);
  if (header.goBuild === undefined) operands.push(...header.plusBuild.map(parsePlusBuild));
  return { kind: 'and', operands };
}

function tagHolds(tag: string, configuration: Configuration): boolean {
  if (tag === configuration.goos || tag === configuration.goarch) return true;
  if (tag === IMPLIED_OS[configuration.goos]) return true;
  if (tag === 'cgo' || tag === 'gc') return true;
  if (tag === 'unix') return UNIX_OS.has(configuration.goos);
  const release = releaseOf(tag);
  if (release !== undefined) return release <= configuration.release;
  return configuration.tags.has(tag);
}

/** N of a `go1.N` tag. */
export function releaseOf(tag: string): number | undefined {
  const digits = /^go1\.(\d{1,4})$/.exec(tag)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a file with this constraint is part of a build for `configuration`. */
export function holds(expression: Expression, configuration: Configuration): boolean {
  switch (expression.kind) {
    case 'tag':
      return tagHolds(expression.tag, configuration);
    case 'not':
      return !holds(expression.operand, configuration);
    case 'and':
      return expression.operands.every((operand) => holds(operand, configuration));
    case 'or':
      return expression.operands.some((operand) => holds(operand, configuration));
  }
}

/** Every tag that the expression mentions, each once, in order. */
export function tagsOf(expression: Expression): ReadonlySet<string> {
  const tags = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'tag') tags.add(node.tag);
    else if (node.kind === 'not') visit(node.operand);
    else for (const operand of node.operands) visit(operand);
  };
  visit(expression);
  return tags;
}
