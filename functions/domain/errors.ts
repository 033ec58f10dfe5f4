/** What kind of refusal it is; the API turns it into an HTTP status. */
export type RefusalKind =
  | 'invalid'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'precondition'
  | 'blocked'
  | 'gone';

/**
 * A command was refused: nothing was written. `message` is Chinese and says what is wrong and what
 * to do; `code` is stable for programs; `field` points into the input (`data.class`).
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly field: string | undefined;
  readonly details: unknown;

  constructor(
    kind: RefusalKind,
    code: string,
    message: string,
    more: { field?: string; details?: unknown } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.field = more.field;
    this.details = more.details;
  }
}

/** 422: the input is well-formed but says something impossible. */
export function invalid(code: string, message: string, field?: string): Refusal {
  return new Refusal('invalid', code, message, field ? { field } : {});
}

/** 403: this role may not do it. */
export function forbidden(message: string, code = 'FORBIDDEN'): Refusal {
  return new Refusal('forbidden', code, message);
}

/** 404: there is no such thing, or the caller may not know of it. */
export function notFound(message: string, code = 'NOT_FOUND'): Refusal {
  return new Refusal('notFound', code, message);
}

/** 422: well-formed and allowed to this person, but not as things stand. */
export function blocked(code: string, message: string): Refusal {
  return new Refusal('blocked', code, message);
}
