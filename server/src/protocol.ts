/**
 * What the client and the server say to each other beyond the Language Server Protocol. Types only,
 * so that the client can import this file without taking any of the server into its bundle.
 */

/** `initializationOptions` of the `initialize` request. Every client may leave all of them out. */
export interface InitializationOptions {
  /** Language of all texts, such as `zh-cn`; without it the `locale` of the request holds. */
  readonly locale?: string;
  /**
   * A command of the client that shows the page of a rule and takes the rule's name. With it rule
   * links are `command:` URIs; without it they are `file:` URLs of the pages beside the server.
   */
  readonly explainCommand?: string;
  /** Whether the client wants to be told about the server's state; see `StatusMethod`. */
  readonly status?: boolean;
}

/** Settings below `cgovet.`, asked for with `workspace/configuration`. */
export interface Settings {
  /** Whether files are checked at all. */
  readonly enable: boolean;
  /** Language of all texts; `auto` is the one that was agreed on at the start. */
  readonly language: 'auto' | 'en' | 'zh-cn';
}

/** Server to client, a notification: the server can work now, or it never will. */
export type StatusMethod = 'cgovet/status';

export interface StatusParams {
  readonly state: 'ready' | 'failed';
  /** A sentence for people, when it failed. */
  readonly message?: string;
}
