import { createHash } from 'node:crypto';
import type { Crew } from '../e2e/kill/drive.ts';
import { insist } from '../e2e/kill/insist.ts';
import { same } from '../e2e/support/difference.ts';
import { Unreachable } from '../e2e/support/http.ts';
import type { World } from '../e2e/support/world.ts';

const letterOf = (itemId: string) => Buffer.from(`%PDF-1.4\n% 建议原件 ${itemId}\n%%EOF\n`);

function aboutLetter(itemId: string) {
  const bytes = letterOf(itemId);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, file: { fileName: '建议原件.pdf', sha256, size: bytes.length } };
}

/** A transfer to or from S3, as a browser makes it: an answer of 5xx tells nothing of what became of it. */
async function transfer(url: string, given: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, given).catch((error: unknown) => {
    throw new Unreachable(`${url}：${error}`);
  });
  if (answer.status >= 500) throw new Unreachable(`${url}：${answer.status}`);
  return answer;
}

/** The clerk uploads the letter that came with the item and has it kept; `key` is the same at every try. */
export async function keepLetter(
  { world: { client }, patience }: Crew,
  itemId: string,
  key: string,
): Promise<void> {
  const path = `/v1/items/${itemId}/papers`;
  const { bytes, file } = aboutLetter(itemId);
  type Ticket = { url: string; headers: Record<string, string> };
  const asking = { method: 'POST', path: `${path}/uploads`, json: file } as const;
  const ticket = await insist(() => client.ask<Ticket>('clerk', asking), patience);
  const body = bytes as Uint8Array<ArrayBuffer>;
  const put = { method: 'PUT', headers: ticket.headers, body };
  const { status } = await insist(() => transfer(ticket.url, put), patience);
  same(`${itemId} 上传建议原件`, 200, status);
  const json = { ...file, tag: 'received', title: '建议原件' };
  const headers = { 'idempotency-key': key };
  const keep = { method: 'POST', path, json, headers } as const;
  await insist(() => client.ask('clerk', keep), patience);
}

/** The letter is there, once, byte for byte. */
export async function letterKept({ client }: World, itemId: string): Promise<void> {
  const path = `/v1/items/${itemId}/papers`;
  type Papers = { papers: { paperId: string; title: string }[] };
  const { papers } = await client.ask<Papers>('clerk', { path });
  const kept = papers.map(({ paperId, title }) => `${paperId} ${title}`);
  same(`${itemId} 的材料`, ['p1 建议原件'], kept);
  const { url } = await client.ask<{ url: string }>('clerk', { path: `${path}/p1/versions/1` });
  const { bytes } = aboutLetter(itemId);
  same(`${itemId} 的建议原件`, bytes.toString(), await (await transfer(url)).text());
}
