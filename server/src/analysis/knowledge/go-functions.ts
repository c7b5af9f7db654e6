/** What Go's own functions do with what they are given, as far as the analysis needs it. Data only. */

/** How a call that never returns ends the function. `goexit` still runs deferred calls. */
export type Stop = 'panic' | 'exit' | 'goexit';

const STOPS: Readonly<Record<string, Stop>> = {
  'os.Exit': 'exit',
  'syscall.Exit': 'exit',
  'syscall.Exec': 'exit',
  'log.Fatal': 'exit',
  'log.Fatalf': 'exit',
  'log.Fatalln': 'exit',
  'log.Panic': 'panic',
  'log.Panicf': 'panic',
  'log.Panicln': 'panic',
  'runtime.Goexit': 'goexit',
};

/**
 * Methods of testing.T, B, F and TB that end the test; loggers have methods of the same names. A test
 * that failed is as good as a panic: what it leaves behind is not looked at.
 */
const STOPPING_METHODS: Readonly<Record<string, Stop>> = {
  Fatal: 'panic',
  Fatalf: 'panic',
  FailNow: 'panic',
  Skip: 'goexit',
  Skipf: 'goexit',
  SkipNow: 'goexit',
  Fatalln: 'exit',
};

export function importedStop(path: string, name: string): Stop | undefined {
  return STOPS[`${path}.${name}`];
}

/** `type` is the receiver's type name: only tests and loggers stop that way. */
export function methodStop(type: string, name: string): Stop | undefined {
  const stop = Object.hasOwn(STOPPING_METHODS, name) ? STOPPING_METHODS[name] : undefined;
  if (!stop) return undefined;
  if (/^testing\.(T|B|F|TB)$/.test(type)) return stop === 'exit' ? undefined : stop;
  return name.startsWith('Fatal') && /(^|\.)(Logger|Entry|SugaredLogger)$/.test(type)
    ? 'exit'
    : undefined;
}

/** What a function that checks something asks of its argument at a position. */
export interface Assertion {
  readonly wants: 'nil' | 'value' | 'true' | 'false';
  readonly position: number;
  /** The test ends when it does not hold; else the result says whether it does. */
  readonly stops: boolean;
}

const ASSERTIONS: Readonly<Record<string, Assertion['wants']>> = {
  NoError: 'nil',
  Nil: 'nil',
  Error: 'value',
  NotNil: 'value',
  True: 'true',
  False: 'false',
};

/** Checks of the two packages of testify, also those with a format. */
export function assertionOf(path: string, name: string): Assertion | undefined {
  const kind = /(?:^|\/)testify\/(assert|require)$/.exec(path)?.[1];
  const plain = name.replace(/f$/, '');
  const wants = kind && Object.hasOwn(ASSERTIONS, plain) ? ASSERTIONS[plain] : undefined;
  return wants && { wants, position: 1, stops: kind === 'require' };
}

const VIEW_TYPES: Readonly<Record<string, string>> = {
  Add: 'unsafe.Pointer',
  Slice: '[]',
  String: 'string',
};

/** Type of the first result, where the analysis needs it. */
export function importedResult(path: string, name: string): string {
  if (path === 'unsafe' && Object.hasOwn(VIEW_TYPES, name)) return VIEW_TYPES[name] ?? '';
  if (path === 'runtime/cgo' && name === 'NewHandle') return 'cgo.Handle';
  return path === 'fmt' && name.startsWith('Sprint') ? 'string' : '';
}

/** Packages whose functions only look at what they are given. */
const BORROWING = new Set([
  'log',
  'math',
  'sort',
  'unicode/utf8',
  'unicode/utf16',
  'encoding/binary',
  'encoding/hex',
  'hash/crc32',
  'runtime',
  'os',
  'time',
  'testing',
]);

/** Packages of tests that compare and print, also in later major versions. */
const CHECKING_PACKAGES =
  /(^|\/)(testify\/(assert|require)|gotest\.tools(\/v\d)?\/assert(\/cmp)?|go-cmp\/cmp|go-spew\/spew)$/;

export function importedBorrows(path: string): boolean {
  return BORROWING.has(path) || CHECKING_PACKAGES.test(path);
}

const ASSERTING_TYPES = /(^|\/)(assert|require)\.Assertions$/;

const TOLD_NIL = /^(Nil|NoError|NilError)f?$/;
const TOLD_SET = /^(NotNil|Error|EqualError|ErrorIs|ErrorAs|ErrorContains)f?$/;

/** Whether an assertion says that its second argument is nil, or is not; the first is the test. */
export function assertedNil(packageOrType: string, name: string): boolean | undefined {
  const asserts = CHECKING_PACKAGES.test(packageOrType) || ASSERTING_TYPES.test(packageOrType);
  if (!asserts || !(TOLD_NIL.test(name) || TOLD_SET.test(name))) return undefined;
  return TOLD_NIL.test(name);
}

/** Types of which all methods only look at what they are given, or run it. */
const BORROWING_TYPES =
  /(^|\/)(testing\.(T|B|F|TB|PB)|(assert|require)\.Assertions|s?log\.Logger|sync\.Once)$/;

/** What a method of such a type does with a function that it is given. */
export type RunsFunction = 'now' | 'later' | 'perhaps';

/** `undefined` for methods of other types, of which nothing is known. */
export function methodRuns(type: string, name: string): RunsFunction | undefined {
  if (!BORROWING_TYPES.test(type)) return undefined;
  if (name === 'Cleanup') return 'later';
  return name === 'Run' || name === 'Do' || name === 'NotPanics' ? 'now' : 'perhaps';
}

/** What a function of another package does with a function that it is given. */
export function importedRuns(name: string): RunsFunction {
  return name === 'NotPanics' ? 'now' : 'perhaps';
}

/** Packages whose functions give new Go memory: strings, errors, slices. */
const MAKES_GO_MEMORY = new Set(['fmt', 'errors', 'strings', 'bytes', 'strconv']);

export function importedMakesGoMemory(path: string): boolean {
  return MAKES_GO_MEMORY.has(path);
}

/** Whether the package is one of Go's own of which all that matters is said here. */
export function importedIsKnown(path: string): boolean {
  return path === 'unsafe' || importedBorrows(path) || MAKES_GO_MEMORY.has(path);
}

/** Whether a method pins what it is given, as `runtime.Pinner` does. */
export function methodPins(name: string): boolean {
  return name === 'Pin';
}

const BORROWING_BUILTINS = new Set([
  'len',
  'cap',
  'print',
  'println',
  'delete',
  'close',
  'clear',
  'min',
  'max',
  'real',
  'imag',
  'complex',
]);

export function builtinBorrows(name: string): boolean {
  return BORROWING_BUILTINS.has(name);
}

/** Whether a builtin reads what lies behind that argument; `spread` when it is `xs...`. */
export function readsThrough(builtin: string, argument: number, spread: boolean): boolean {
  if (builtin === 'copy') return argument < 2;
  return builtin === 'append' && (argument === 0 || spread);
}

/** Functions of `unsafe` that give another view of their first argument. */
const VIEWS = new Set(['Slice', 'SliceData', 'String', 'StringData', 'Add']);

export function unsafeView(name: string): boolean {
  return VIEWS.has(name);
}

/** Functions that arrange for a release later: what they are given has an owner. */
const ARRANGES_RELEASE = new Set(['runtime.SetFinalizer', 'runtime.AddCleanup']);

export function arrangesRelease(path: string, name: string): boolean {
  return ARRANGES_RELEASE.has(`${path}.${name}`);
}
