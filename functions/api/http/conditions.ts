import { Refusal } from '../../domain/errors.ts';
import { canonicalJson, sha256 } from '../../store/hash.ts';
import { BadInput } from './problem.ts';

/** `"12"` or `"12.ab…"`; `*` asks for no version in particular. */
const IF_MATCH = /^(?:\*|"(\d{1,9})(?:\.[0-9a-f]{1,64})?")$/;

/**
 * The version that an If-Match header asks for; undefined where it asks for none.
 * @throws BadInput for what is no ETag of a versioned resource
 */
export function versionAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const match = IF_MATCH.exec(header.trim());
  if (!match) {
    const message = 'If-Match：应为查看时得到的 ETag，或只写版本，如 "12"';
    throw new BadInput([{ field: 'If-Match', message }]);
  }
  return match[1] === undefined ? undefined : Number(match[1]);
}

/** @throws Refusal PRECONDITION_FAILED when what is to be changed is no longer what the person saw */
export function mustMatch({ ifMatch }: { ifMatch?: number }, version: number): void {
  if (ifMatch === undefined || ifMatch === version) return;
  throw new Refusal(
    'precondition',
    'PRECONDITION_FAILED',
    '您看到的内容之后又有变化，本次没有办理。请重新查看后再办。',
    { field: 'If-Match', details: { version } },
  );
}

/**
 * `"version.digest"`, or the digest alone where there is no version. The table gives members in any order:
 * the same content must have the same tag.
 */
export function etagOf(body: unknown): string {
  const { version } = (body ?? {}) as { version?: unknown };
  const digest = sha256(canonicalJson(body)).slice(0, 16);
  return typeof version === 'number' ? `"${version}.${digest}"` : `"${digest}"`;
}

/** Does the reader have it already? A proxy may have made the tag weak; there may be several. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
