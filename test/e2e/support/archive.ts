import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { matches, same } from './difference.ts';
import { refused } from './refusals.ts';
import type { World } from './world.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** 归档包: refused to who may not reach the deputies, fetched by the office, every file checked. */
export async function fetchedArchive(world: World, itemId: string): Promise<void> {
  const { client, report } = world;
  const path = `/v1/items/${itemId}/archive`;
  await refused(world, {
    ...{ what: '审计取归档包', by: 'auditor', call: { path }, status: 403, code: 'FORBIDDEN' },
    says: /只有局办公室和局长可以取/,
  });
  const given = await client.ask<{ url: string; sha256: string; enclosed: number }>('clerk', {
    path,
  });
  const got = await fetch(given.url);
  matches('作为附件下载', /^attachment;/, got.headers.get('content-disposition') ?? '');
  const zip = new Uint8Array(await got.arrayBuffer());
  same('归档包的哈希', given.sha256, digest(zip));
  same('材料各版本都在包里', 2, given.enclosed);
  const files = unzipSync(zip);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const sums = Object.entries(files)
    .filter(([name]) => name !== 'SHA256SUMS')
    .map(([name, bytes]) => `${digest(bytes)}  ${name}`);
  const listed = text('SHA256SUMS').trimEnd().split('\n');
  same('校验和逐个相符', sums.toSorted().join('\n'), listed.toSorted().join('\n'));
  matches('哈希链核对过', /"chain": "whole"/, text('index.json'));
  matches('经过齐全', /签发/, text('办理经过.html'));
  matches('有答复函', / {2}函件\/.+\.html/, text('SHA256SUMS'));
  report.held('取得归档包，逐个核对校验和');
}
