/**
 * Changes of verdicts that are right, because a rule is about the very form that changes, and changes
 * that are known limits of the analysis. The suite fails for each that no longer happens.
 */
import type { Change } from './verdicts.ts';

export interface KnownChange {
  readonly transformation: string;
  readonly lost?: string;
  readonly gained?: string;
  /** The same finding, on another line. */
  readonly moved?: string;
  /** Only in these fixtures, or in those of a rule; in all when absent. */
  readonly fixtures?: readonly string[];
  readonly reason: string;
}

const TEMPORARY =
  'cstring-temp-leak is about a block without a variable, alloc-never-freed about one with a variable';

const DEFERRED_COPY =
  'a literal that captures a copy made on purpose is no slip of the pen; the block is reported itself';

const STILL_HELD = 'the other variable still holds what this one lost, and nothing ever frees it';

const OWN_RETURN = 'the statement that returns to the caller is now the outer one, and is reported';

const BEHIND_LITERAL = 'the rule reads what a helper returns, but not what a literal in it returns';

const BEHIND_HELPERS = [
  'integer-as-pointer',
  'reflect-header-underived',
  'string-data-to-c',
  'unterminated-c-string',
];

const BY_NAME = 'the rule follows a value through one variable, not through two';

const READS_FORM = 'the rule reads how it is written: a call of C itself, plain variables';

const MILDER = 'the milder rule about the same header, in place of the one above';

/** The same change of several rules. */
function each(
  change: 'lost' | 'gained' | 'moved',
  rules: readonly string[],
  rest: Rest,
): KnownChange[] {
  return rules.map((rule) => ({ ...rest, [change]: rule }));
}

/** The same change under several transformations. */
function under(
  transformations: readonly string[],
  change: Omit<KnownChange, 'transformation'>,
): KnownChange[] {
  return transformations.map((transformation) => ({ ...change, transformation }));
}

type Rest = Omit<KnownChange, 'moved'>;

export const KNOWN_CHANGES: readonly KnownChange[] = [
  ...each('lost', ['cstring-temp-leak'], {
    transformation: 'argument-in-variable',
    gained: 'alloc-never-freed',
    reason: TEMPORARY,
  }),
  ...each('lost', ['cstring-temp-leak'], {
    transformation: 'defer-in-closure',
    gained: 'alloc-never-freed',
    reason: TEMPORARY,
  }),
  ...each('lost', ['alloc-never-freed'], {
    transformation: 'variable-inlined',
    gained: 'cstring-temp-leak',
    reason: TEMPORARY,
  }),
  ...each('gained', ['cstring-temp-leak'], {
    transformation: 'variable-inlined',
    fixtures: ['alloc-never-freed/process-ends'],
    reason: 'without a variable the block is lost in its own statement, before the process ends',
  }),
  ...each('gained', ['alloc-never-freed', 'leak-on-path'], {
    transformation: 'alias',
    lost: 'overwritten-alloc',
    reason: STILL_HELD,
  }),
  ...each('gained', ['alloc-never-freed'], {
    transformation: 'temporary',
    lost: 'overwritten-alloc',
    reason: STILL_HELD,
  }),
  ...each('lost', ['leak-on-path'], {
    transformation: 'alias',
    fixtures: ['leak-on-path/set-to-nil-after-free_fires'],
    reason: 'paths that differ only in which of two variables holds a block are joined',
  }),
  ...each(
    'lost',
    [
      'huge-array-view',
      'unsafeptr-misuse',
      'empty-slice-index',
      'string-data-to-c',
      'unterminated-c-string',
    ],
    { transformation: 'alias', reason: BY_NAME },
  ),
  ...each('lost', ['blocking-call-holds-go-memory', 'unterminated-c-string'], {
    transformation: 'local-in-field',
    reason: BY_NAME,
  }),
  ...each('lost', ['unterminated-c-string'], {
    transformation: 'argument-in-variable',
    reason: BY_NAME,
  }),
  ...each('gained', ['string-data-to-c'], {
    transformation: 'alias',
    fixtures: ['string-data-to-c/with-nul-added'],
    reason: BY_NAME,
  }),
  ...each('lost', ['reflect-header-underived'], {
    transformation: 'alias',
    fixtures: ['reflect-header-underived'],
    reason: BY_NAME,
  }),
  ...each('gained', ['reflect-header-deprecated'], {
    transformation: 'alias',
    fixtures: ['reflect-header-underived'],
    reason: MILDER,
  }),
  ...each('lost', ['unsafeptr-misuse'], { transformation: 'temporary', reason: BY_NAME }),
  ...each('lost', ['defer-captures-nil'], {
    transformation: 'defer-in-closure',
    reason: DEFERRED_COPY,
  }),
  ...each('gained', ['alloc-never-freed', 'out-param-leak', 'c-result-leak'], {
    transformation: 'defer-in-closure',
    fixtures: ['defer-captures-nil'],
    reason: DEFERRED_COPY,
  }),
  ...each('moved', ['export-returns-go-memory', 'return-freed', 'view-outlives-free'], {
    transformation: 'body-in-closure',
    reason: OWN_RETURN,
  }),
  ...each('lost', ['return-freed'], {
    transformation: 'body-in-closure',
    fixtures: ['return-freed/beside-an-error-that-may-be-nil'],
    reason: 'behind a call of a literal it is not known which error came with which value',
  }),
  ...each('lost', ['use-after-free'], {
    transformation: 'body-in-closure',
    fixtures: [
      'use-after-free/helpers-in-other-file',
      'use-after-free/method-tests-the-field_fires',
    ],
    reason:
      'the ways through a literal are joined behind it, so its use of an argument is not sure',
  }),
  ...each('lost', BEHIND_HELPERS, {
    transformation: 'body-in-closure',
    fixtures: [
      'string-data-to-c/look-alike-struct-through-helper',
      'unterminated-c-string/through-helper-in-other-file',
      'integer-as-pointer/counter-in-closure',
      'integer-as-pointer/slot-of-own-list',
      'reflect-header-underived/pointer-through-helper',
    ],
    reason: BEHIND_LITERAL,
  }),
  ...each('gained', ['reflect-header-deprecated'], {
    transformation: 'body-in-closure',
    fixtures: ['reflect-header-underived/pointer-through-helper'],
    reason: MILDER,
  }),
  ...under(
    [
      'helper-in-other-file',
      'alias',
      'var-declaration',
      'body-in-closure',
      'call-in-closure',
      'local-in-field',
      'argument-in-variable',
    ],
    { lost: 'finalizer-without-keepalive', reason: READS_FORM },
  ),
  ...under(['helper-in-other-file', 'call-in-closure', 'local-in-field'], {
    lost: 'defer-free-in-loop',
    reason: READS_FORM,
  }),
  ...under(['helper-in-other-file', 'local-in-field'], {
    lost: 'malloc-nil-check',
    reason: READS_FORM,
  }),
  ...under(['alias', 'temporary'], { lost: 'realloc-loses-block', reason: READS_FORM }),
  ...under(['no-early-return', 'defer-in-closure'], {
    gained: 'defer-free-in-loop',
    fixtures: ['argv-elements-leak', 'defer-captures-nil', 'defer-free-in-loop'],
    reason: 'whether a pointer is kept, and whether a loop runs once, is read from the form',
  }),
  ...under(['defer-in-closure'], {
    lost: 'defer-free-in-loop',
    gained: 'defer-free-in-loop',
    reason: 'the severity follows what else is done with the variable, not with its copy',
  }),
  ...under(['alias'], {
    gained: 'leak-on-path',
    fixtures: ['realloc-loses-block'],
    reason: STILL_HELD,
  }),
  ...under(['no-early-return', 'switch-for-if', 'initializer-before-if', 'alias'], {
    lost: 'close-not-idempotent',
    reason: READS_FORM,
  }),
  ...under(['helper-in-other-file'], { lost: 'free-interior-pointer', reason: READS_FORM }),
  ...each('lost', ['use-after-free'], {
    transformation: 'call-in-closure',
    fixtures: ['use-after-free/filled-again-after-it-was-emptied_fires'],
    reason: 'a literal may fill the struct again that it captures',
  }),
  ...under(['alias', 'helper-in-other-file', 'local-in-field', 'defer-in-closure'], {
    lost: 'c-null-unchecked',
    reason: 'only the variable itself is followed: what gets its value may be tested there',
  }),
  ...under(['temporary'], { lost: 'empty-slice-index', reason: READS_FORM }),
  ...each('gained', ['leak-on-path', 'constructor-error-path'], {
    transformation: 'body-in-closure',
    fixtures: ['out-param-leak', 'c-result-leak/status-of-object-by-getter'],
    reason: 'behind a call of a literal it is not known which error came with which value',
  }),
  ...under(['local-in-field'], {
    lost: 'double-free',
    fixtures: ['double-free/parameter-under-another-name'],
    reason: BY_NAME,
  }),
  ...each('lost', ['missing-include'], {
    transformation: 'helper-in-other-file',
    reason: 'the call that lacks the header is now in the other file, which has it',
  }),
  ...each('gained', ['alloc-never-freed'], {
    transformation: 'local-in-field',
    fixtures: ['alloc-never-freed/key-of-handle-table'],
    reason: 'the fields of a struct type without a name are not read, so a key may be a number',
  }),
  ...each('lost', ['double-free'], {
    transformation: 'helper-in-other-file',
    fixtures: ['double-free/package-variable_fires'],
    reason: 'any function of the package may give a package variable another value',
  }),
  ...each('lost', ['double-free'], {
    transformation: 'defer-in-closure',
    fixtures: [
      'double-free/deferred-before-the-value-changes_fires',
      'double-free/parameter-deferred-and-explicit',
      'double-free/result-of-unknown-function',
    ],
    reason: 'a value that came from outside is told from others only where it is freed or deferred',
  }),
  ...each('lost', ['use-after-free'], {
    transformation: 'argument-in-variable',
    fixtures: ['use-after-free/next-read-before-the-free_fires'],
    reason: 'of two names for a value from outside one gets another value, so they may differ',
  }),
  ...['alias', 'local-in-field'].flatMap((transformation) =>
    each('lost', ['double-free'], {
      transformation,
      fixtures: [
        'double-free/freed-through-a-local_fires',
        'double-free/parameter-under-another-name',
      ],
      reason:
        'a value from outside is followed through variables with one value, not through fields',
    }),
  ),
];

/** Whether an entry explains a change in a fixture. */
export function explains(
  known: KnownChange,
  transformation: string,
  fixture: string,
  change: Change,
): boolean {
  return (
    known.transformation === transformation &&
    known.lost === change.lost &&
    known.gained === change.gained &&
    known.moved === change.moved &&
    (known.fixtures === undefined ||
      known.fixtures.some((name) => fixture === name || fixture.startsWith(`${name}/`)))
  );
}
