import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredEvent } from '../../domain/events.ts';
import { canonicalJson, hashOf, sha256 } from '../hash.ts';

/** Version of the format; a reader refuses one that it does not know. */
const FORMAT = 1;
const MANIFESTS = 'manifests/';

/** Events of one stream in a part: from which to which version, and the hash of the last. */
export interface ExportedRun {
  stream: string;
  from: number;
  to: number;
  hash: string;
}

/** What one part of the backup holds. The manifests are a chain: each names the digest of the one before. */
export interface Manifest {
  format: typeof FORMAT;
  sequence: number;
  /** Digest of the manifest before; empty for the first. */
  prev: string;
  /** UTC instant. */
  exportedAt: string;
  part: { key: string; sha256: string; bytes: number; events: number };
  /** UTC instant of the newest event in it. */
  newest: string;
  runs: ExportedRun[];
  /** Numbers given out so far, by counter: read after the events, so that none is given twice. */
  counters: Record<string, number>;
  /** Files that the events name and that lie in the backup under `files/`; each key ends with the file's digest. */
  files?: string[];
  /** Files that the events name and that were not there. */
  missing?: string[];
}

/** An object to be written. */
export interface BackupObject {
  key: string;
  body: Uint8Array;
}

/** Where a backup lies. */
export interface BackupSource {
  /** Every key under a prefix, in order. */
  keys: (prefix: string) => Promise<string[]>;
  read: (key: string) => Promise<Uint8Array>;
}

/** The backup cannot be believed; the message says which object and why, in Chinese. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
}

/** Runs of events, as a part with one event a line, compressed. Equal events give equal bytes. */
export function partOf(events: readonly StoredEvent[], day: string) {
  const text = events.map((event) => `${canonicalJson(event)}\n`).join('');
  const digest = sha256(text);
  const body = gzipSync(text);
  const key = `events/${day}/${digest.slice(0, 32)}.jsonl.gz`;
  const part = { key, sha256: digest, bytes: body.length, events: events.length };
  return { object: { key, body } satisfies BackupObject, part };
}

/** The runs that events make, which stand stream by stream in order of version. */
export function runsOf(events: readonly StoredEvent[]): ExportedRun[] {
  const runs: ExportedRun[] = [];
  for (const { stream, version, hash } of events) {
    const last = runs.at(-1);
    if (last?.stream === stream) Object.assign(last, { to: version, hash });
    else runs.push({ stream, from: version, to: version, hash });
  }
  return runs;
}

/** A manifest as it is written, with its digest. */
export function manifestObject(
  manifest: Omit<Manifest, 'format'>,
): BackupObject & { digest: string } {
  const text = canonicalJson({ format: FORMAT, ...manifest });
  const digest = sha256(text);
  const number = String(manifest.sequence).padStart(8, '0');
  return {
    key: `${MANIFESTS}${number}-${digest.slice(0, 16)}.json`,
    body: Buffer.from(text),
    digest,
  };
}

/** Every manifest in order, each following one before it. @throws BadBackup */
export async function readManifests({ keys, read }: BackupSource): Promise<Manifest[]> {
  const found: Manifest[] = [];
  const digests = new Map<number, Set<string>>([[0, new Set([''])]]);
  for (const key of await keys(MANIFESTS)) {
    const text = Buffer.from(await read(key)).toString();
    const manifest = JSON.parse(text) as Manifest;
    const { format, sequence, prev } = manifest;
    if (format !== FORMAT) throw new BadBackup(`${key}：不认识的格式 ${format}`);
    if (!digests.get(sequence - 1)?.has(prev))
      throw new BadBackup(`${key}：它前面的清单缺失或被改过`);
    digests.set(sequence, (digests.get(sequence) ?? new Set()).add(sha256(text)));
    found.push(manifest);
  }
  return found;
}

/** The events of a part, each with the hash it says. @throws BadBackup */
export async function readPart(
  { read }: BackupSource,
  { part: { key, sha256: digest } }: Manifest,
): Promise<StoredEvent[]> {
  const text = gunzipSync(await read(key)).toString();
  if (sha256(text) !== digest) throw new BadBackup(`${key}：内容与清单不符`);
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredEvent);
  for (const { hash, ...rest } of events) {
    if (hashOf(rest) !== hash) {
      throw new BadBackup(`${key}：${rest.stream} 第${rest.version}条的校验值不符，可能被改过`);
    }
  }
  return events;
}
