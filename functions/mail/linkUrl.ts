import type { RenderContext } from './planned.ts';

/**
 * The address of the link that was minted for a mail.
 * @throws Error without a link token
 */
export function linkUrl({ baseUrl, linkToken }: RenderContext): string {
  if (!linkToken) throw new Error('a mail with a link needs a link token');
  return `${baseUrl.replace(/\/+$/, '')}/p/${linkToken}`;
}
