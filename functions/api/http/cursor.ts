import { invalid } from '../../domain/errors.ts';

/** A cursor is the last sort key, made opaque. */
export function toCursor(next: string | undefined): { cursor?: string } {
  return next ? { cursor: Buffer.from(next, 'utf8').toString('base64url') } : {};
}

/** @throws Refusal CURSOR_INVALID for anything we did not give out. */
export function fromCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^[a-z0-9#:. -]{1,300}$/i.test(key)) throw notOurs();
  return key;
}

/** The version at which the last page of a timeline ended. @throws Refusal CURSOR_INVALID */
export function versionOf(cursor: string): number {
  const version = fromCursor(cursor) ?? '';
  if (!/^[1-9]\d{0,8}$/.test(version)) throw notOurs();
  return Number(version);
}

const notOurs = () => invalid('CURSOR_INVALID', '翻页标记不对，请从第一页重新查询。', 'cursor');
