/**
 * Remembers what lowering asked about the world outside a declaration, so that the result can be used
 * again wherever the same questions have the same answers: in another build of the package, or after
 * an edit elsewhere.
 */

/** An object of functions from plain data to plain data. */
export type Questions = object;

interface Answer {
  readonly question: string;
  readonly args: readonly unknown[];
  readonly text: string;
}

export type Answers = Map<string, Answer>;

type Ask = (...args: readonly unknown[]) => unknown;

function askOf(questions: Questions, question: string): Ask | undefined {
  const ask: unknown = Reflect.get(questions, question);
  return typeof ask === 'function' ? (...args) => ask.apply(questions, args) : undefined;
}

/** The same questions; each answer is also noted in `answers`. */
export function recording<T extends Questions>(questions: T, answers: Answers): T {
  const recorders = new Map<PropertyKey, Ask>();
  return new Proxy(questions, {
    get: (target, question) => {
      let recorder = recorders.get(question);
      if (!recorder) {
        recorder = recorderOf(target, String(question), answers);
        recorders.set(question, recorder);
      }
      return recorder;
    },
  });
}

function recorderOf(questions: Questions, question: string, answers: Answers): Ask {
  const ask = askOf(questions, question);
  const given = new Map<string, unknown>();
  return (...args) => {
    const key = [question, ...args.map(textOf)].join('\0');
    if (given.has(key)) return given.get(key);
    const answer = ask?.(...args);
    given.set(key, answer);
    if (!answers.has(key)) answers.set(key, { question, args, text: textOf(answer) });
    return answer;
  };
}

/** What questions were answered with, by question and arguments: asked again, they say the same. */
const answered = new WeakMap<Questions, Map<string, string>>();

/** Whether every question that was asked has the same answer now. */
export function stillHold(questions: Questions, answers: Answers): boolean {
  let known = answered.get(questions);
  if (!known) {
    known = new Map();
    answered.set(questions, known);
  }
  for (const [key, { question, args, text }] of answers) {
    let now = known.get(key);
    if (now === undefined) {
      now = textOf(askOf(questions, question)?.(...args));
      known.set(key, now);
    }
    if (now !== text) return false;
  }
  return true;
}

function textOf(answer: unknown): string {
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}
