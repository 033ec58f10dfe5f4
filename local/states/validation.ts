import { StatesError } from './errors.ts';

type Body = Record<string, unknown>;

function invalid(name: string, constraint: string): StatesError {
  return new StatesError(
    'ValidationException',
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: ${constraint}`,
  );
}

/** A text field of a request that may be absent. @throws StatesError ValidationException */
export function optionalField(body: Body, name: string, most: number): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalid(name, 'Member must be a string');
  if (value.length > most) {
    throw invalid(name, `Member must have length less than or equal to ${most}`);
  }
  return value;
}

/** A text field that must be there. @throws StatesError ValidationException */
export function field(body: Body, name: string, most: number): string {
  const value = optionalField(body, name, most);
  if (value === undefined || value === '') throw invalid(name, 'Member must not be null');
  return value;
}

/** `maxResults`: 0 or absent means 100; at most 1,000. @throws StatesError ValidationException */
export function pageSize(body: Body): number {
  const value = body.maxResults ?? 0;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 1000) {
    throw invalid('maxResults', 'Member must be between 0 and 1000');
  }
  return value || 100;
}

/** A cursor, opaque to callers. */
export function cursor(kind: string, at: number): string {
  return Buffer.from(JSON.stringify([kind, at])).toString('base64url');
}

/** Position of a cursor made for the same question. @throws StatesError InvalidToken */
export function position(body: Body, kind: string): number | undefined {
  const token = optionalField(body, 'nextToken', 3096);
  if (token === undefined) return undefined;
  try {
    const [of, at] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [string, number];
    if (of === kind && Number.isInteger(at)) return at;
  } catch {
    // Falls through: a token that cannot be read is as wrong as one of another question.
  }
  throw new StatesError('InvalidToken', "Invalid Token: 'Invalid token'");
}
