/**
 * What the analysis reports. Plain data (it survives `structuredClone`); offsets are UTF-16 code
 * units in the file named beside them; no text for people, only message ids and arguments.
 */
import type { Span } from './syntax/file.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Families of the catalogue: leak 1xx, free 2xx, pointer 3xx, unsafe 4xx, handle 5xx, interop 6xx. */
export type Category = 'leak' | 'free' | 'pointer' | 'unsafe' | 'handle' | 'interop';

/** certain: shown by the code alone; likely: with one assumption about C; advice: a matter of taste. */
export type Confidence = 'certain' | 'likely' | 'advice';

export type NoteRole = 'acquisition' | 'branch' | 'exit' | 'release' | 'use';

/** A message of the catalogue with its arguments. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** One step of the path that explains a finding. */
export interface Note extends Span {
  readonly role: NoteRole;
  readonly message: Message;
  readonly file: string;
}

export interface TextEdit extends Span {
  readonly file: string;
  readonly newText: string;
}

export interface Fix {
  readonly title: Message;
  /** Safe: right on every path and changes nothing else; may be applied without asking. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  /** Enclosing function as Go spells it: `F`, `T.M`, `(*T).M`; empty outside functions. */
  readonly function: string;
  /** Path as the caller named it in the package input. */
  readonly file: string;
  /** In the order in which a reader follows them. */
  readonly notes: readonly Note[];
  /** The preferred one first. */
  readonly fixes: readonly Fix[];
}

/** Something that could not be analysed; the rest was. */
export interface Problem {
  readonly kind: 'unreadable' | 'not-utf8' | 'too-large' | 'syntax' | 'symlink-loop' | 'internal';
  readonly message: Message;
  readonly file?: string;
}

/** The ways in which an acquisition can end, the worst first: with several ends it counts as that. */
export const ENDINGS = ['leaked', 'undecided', 'released', 'transferred'] as const;

export type Ending = (typeof ENDINGS)[number];

/** A place where the code gets hold of C memory, and what became of it. */
export interface Acquisition {
  readonly file: string;
  readonly start: number;
  readonly ending: Ending;
}

/** How the acquisitions that were seen ended. */
export interface AcquisitionStats {
  readonly acquisitions: number;
  readonly released: number;
  readonly transferred: number;
  readonly leaked: number;
  readonly undecided: number;
}
