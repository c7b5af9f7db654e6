/** What the caller asked for cannot be done; nothing was checked. */
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
