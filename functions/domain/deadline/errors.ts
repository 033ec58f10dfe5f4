/** BAD_RULE, BAD_FACT: what was handed in cannot be; MISSING_ANCHOR: the start is not known yet; BAD_EXTENSION: not an extension, or beyond its limit. */
export type DeadlineErrorCode = 'BAD_RULE' | 'BAD_FACT' | 'MISSING_ANCHOR' | 'BAD_EXTENSION';

/** What deadline computation refuses; the message is Chinese and may be shown. */
export class DeadlineError extends Error {
  readonly code: DeadlineErrorCode;

  constructor(code: DeadlineErrorCode, message: string) {
    super(message);
    this.name = 'DeadlineError';
    this.code = code;
  }
}
