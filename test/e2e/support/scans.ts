import { createHash } from 'node:crypto';
import { same } from './difference.ts';
import type { World } from './world.ts';

/** A scan as the client states it. */
export interface Scan {
  fileName: string;
  sha256: string;
  size: number;
  type: string;
}

/** A small file that begins as a PDF does; each text gives another one. */
export function scanOf(text: string): { scan: Scan; bytes: Uint8Array } {
  const bytes = Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const scan = { fileName: `${text}.pdf`, sha256, size: bytes.length, type: 'application/pdf' };
  return { scan, bytes };
}

/** Fetches an address and sends the file there, as a browser does. */
export async function upload({ client }: World, by: string, text: string): Promise<Scan> {
  const { scan, bytes } = scanOf(text);
  const call = { method: 'POST', path: '/v1/attachments', json: scan } as const;
  const ticket = await client.ask<{ url: string; method: string; headers: Record<string, string> }>(
    by,
    call,
  );
  const { status } = await fetch(ticket.url, {
    method: ticket.method,
    headers: ticket.headers,
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  same(`上传《${scan.fileName}》`, 200, status);
  return scan;
}
