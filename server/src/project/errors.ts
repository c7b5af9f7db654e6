/** Why a check could not even begin. */
import type { Message } from '../analysis/finding.ts';

/**
 * A mistake in the request, such as a path that does not exist. `detail` says it to people, `hint` what
 * they may have meant.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly detail: Message,
    readonly hint?: Message,
  ) {
    super(detail.id);
  }
}

/** The parser cannot be used; the message is a sentence for people that says what to do. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}
