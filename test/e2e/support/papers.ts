import { createHash } from 'node:crypto';
import { matches, same } from './difference.ts';
import { act } from './finish.ts';
import { refused } from './refusals.ts';
import type { World } from './world.ts';

interface Listed {
  papers: {
    paperId: string;
    title: string;
    mayOpen: boolean;
    versions: { n: number; sha256: string; kind: string }[];
    removed?: { reason: string };
  }[];
}

const fileOf = (fileName: string, text: string) => {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, file: { fileName, sha256, size: bytes.length } };
};

/** Fetches an address and sends the file there, as a browser does. */
async function sent({ client }: World, path: string, one: ReturnType<typeof fileOf>) {
  const call = { method: 'POST', path: `${path}/uploads`, json: one.file } as const;
  const ticket = await client.ask<{ url: string; headers: Record<string, string> }>('clerk', call);
  const body = one.bytes as Uint8Array<ArrayBuffer>;
  const { status } = await fetch(ticket.url, { method: 'PUT', headers: ticket.headers, body });
  same(`上传《${one.file.fileName}》`, 200, status);
}

/** 材料: kept, refused by content, kept again in a new version, read back, removed with a mark. */
export async function keptPapers(world: World, itemId: string): Promise<void> {
  const { client } = world;
  const path = `/v1/items/${itemId}/papers`;
  const letter = fileOf('建议原件（附签名页）.pdf', `%PDF-1.4\n% ${itemId}\n%%EOF\n`);
  const about = { tag: 'received', title: '建议原件' };
  const confirm = { method: 'POST', path, json: { ...letter.file, ...about } } as const;
  const bad = { by: 'clerk', status: 422 } as const;
  const early = { what: '没有上传就确认收入', call: confirm, code: 'PAPER_NOT_UPLOADED' };
  await refused(world, { ...bad, ...early, says: /还没有上传/ });
  await sent(world, path, letter);
  await act(world, 'clerk', { did: '收入建议原件', path, json: confirm.json });
  await client.ask('clerk', confirm);
  const page = fileOf('说明.txt', '<!DOCTYPE html><script>alert(1)</script>');
  await sent(world, path, page);
  const asText = { ...confirm, json: { ...page.file, tag: 'other', title: '说明' } };
  const html = { what: '网页冒充文本', call: asText, code: 'PAPER_KIND' };
  await refused(world, { ...bad, ...html, says: /网页、矢量图或脚本，不能收入/ });
  const stamped = fileOf('建议原件（补盖章）.pdf', `%PDF-1.4\n% ${itemId} 2\n%%EOF\n`);
  await sent(world, path, stamped);
  const version = { path: `${path}/p1/versions`, json: stamped.file };
  await act(world, 'clerk', { did: '收入新版本', ...version });
  const { papers } = await client.ask<Listed>('clerk', { path });
  const versions = papers.flatMap((one) => one.versions.map(({ n, sha256 }) => [n, sha256]));
  same(
    '各版本都在，网页没有收入',
    JSON.stringify([
      [1, letter.file.sha256],
      [2, stamped.file.sha256],
    ]),
    JSON.stringify(versions),
  );
  const { url } = await client.ask<{ url: string }>('clerk', { path: `${path}/p1/versions/1` });
  const got = await fetch(url);
  same('第一版原样取回', letter.bytes.toString(), await got.text());
  matches('作为附件下载', /^attachment;/, got.headers.get('content-disposition') ?? '');
  await refused(world, {
    ...{ what: '审计打开有联系方式的原件', by: 'auditor', call: { path: `${path}/p1/versions/1` } },
    ...{ status: 403, code: 'PAPER_PERSONAL', says: /联系方式/ },
  });
  const removal = { path: `${path}/p1/removal`, json: { reason: '误传，另行收入' } };
  await refused(world, {
    ...{ what: '审计移除材料', by: 'auditor', call: { method: 'POST', ...removal } },
    ...{ status: 403, code: 'FORBIDDEN', says: /没有这一权限/ },
  });
  await act(world, 'clerk', { did: '移除建议原件', ...removal });
  const after = await client.ask<Listed>('auditor', { path });
  same('移除只做标记', '误传，另行收入', after.papers[0]?.removed?.reason ?? '');
  same('版本还在', 2, after.papers[0]?.versions.length ?? 0);
}
