import { createHash, timingSafeEqual } from 'node:crypto';

/** The header by which a request shows that it came through the front: CloudFront, or the bureau's own. */
export const FRONT_HEADER = 'x-huiyin-front';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** The keys that are good now: the present one and, while it is changed, the former. */
export function frontKeys(variable = process.env.FRONT_KEYS): string[] {
  return (variable ?? '').split(',').filter(Boolean);
}

/** Whether a request came through the front; without keys there is none, and every one may come. */
export function cameThroughFront(
  headers: Readonly<Record<string, string | undefined>>,
  keys: readonly string[],
): boolean {
  if (keys.length === 0) return true;
  const shown = digest(headers[FRONT_HEADER] ?? '');
  // Every key is compared, and none faster than another.
  return keys.map((key) => timingSafeEqual(digest(key), shown)).includes(true);
}
