import { createHash } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { claimedKind, inspect } from '../../documents/papers/inspect.ts';
import {
  keepPaper,
  keptAs,
  mustStand,
  mustTake,
  type NewPaper,
  revisePaper,
} from '../../domain/decide/papers/keep.ts';
import { mustKeepPapers } from '../../domain/decide/papers/rights.ts';
import { invalid } from '../../domain/errors.ts';
import type { PaperFile } from '../../domain/paper.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { bytesAt } from '../attachments/read.ts';
import type { Answer, Call } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import { changed } from './change.ts';
import { paperKey, waitingKey } from './keys.ts';

type Declared = Omit<PaperFile, 'kind'>;

const MEGABYTE = 1024 * 1024;

/** What can be told before the file is there. @throws Refusal PAPER_NAME, PAPER_TOO_LARGE */
export function mustFit({ fileName, size }: Declared, { papers }: Profile): void {
  claimedKind(fileName);
  const most = papers.mostMegabytes;
  if (size <= most * MEGABYTE) return;
  throw invalid('PAPER_TOO_LARGE', `文件超过 ${most} MB，请压缩图片或分成几个文件再上传。`, 'size');
}

/**
 * The uploaded file, looked into and laid where it stays: what was inspected is what is kept, whatever is
 * sent to the waiting place meanwhile.
 * @throws Refusal PAPER_NOT_UPLOADED, PAPER_DIFFERS and those of `inspect`
 */
async function settle(papers: Papers, itemId: string, declared: Declared): Promise<PaperFile> {
  const { fileName, sha256, size } = declared;
  const bytes = await bytesAt(papers, waitingKey(itemId, sha256), size);
  if (!bytes) {
    throw invalid(
      'PAPER_NOT_UPLOADED',
      '文件还没有上传，或者上传两天以后才来确认；请重新领取上传地址并上传。',
      'sha256',
    );
  }
  if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw invalid('PAPER_DIFFERS', '上传的文件与声明的大小或内容不符，请重新上传。', 'sha256');
  }
  const kind = await inspect(bytes, fileName);
  const { s3, bucket } = papers;
  const about = { Bucket: bucket, Key: paperKey(sha256), ContentType: 'application/octet-stream' };
  await s3.send(new PutObjectCommand({ ...about, Body: bytes }));
  return { fileName, kind, sha256, size };
}

/** 收入材料; the same file under the same tag and title again changes nothing. */
export function confirmNew(
  call: Call,
  papers: Papers,
  given: NewPaper & Declared,
): Promise<Answer> {
  const { fileName, sha256, size, ...about } = given;
  return changed(call, async ({ state, rules: { profile }, kept }) => {
    mustKeepPapers(call.actor, state);
    mustFit(given, profile);
    const { itemId } = state;
    const known = keptAs(kept, sha256);
    const [first] = known?.versions ?? [];
    const again =
      known?.tag === about.tag && known.title === about.title && first?.sha256 === sha256;
    if (known && first && again) {
      return { body: { itemId, paperId: known.paperId, n: 1, kind: first.kind } };
    }
    mustTake(kept, sha256, profile);
    const file = await settle(papers, itemId, { fileName, sha256, size });
    const event = keepPaper(kept, about, file, profile);
    return { event, body: { itemId, paperId: event.data.paperId, n: 1, kind: file.kind } };
  });
}

/** 材料新版本; the version in force again changes nothing. */
export function confirmVersion(
  call: Call,
  papers: Papers,
  { note, ...declared }: Declared & { note?: string | undefined },
): Promise<Answer> {
  const { paperId = '' } = call.params;
  return changed(call, async ({ state, rules: { profile }, kept }) => {
    mustKeepPapers(call.actor, state);
    mustFit(declared, profile);
    const { itemId } = state;
    const { versions } = mustStand(kept, paperId);
    const last = versions.at(-1);
    if (last?.sha256 === declared.sha256) {
      return { body: { itemId, paperId, n: last.n, kind: last.kind } };
    }
    mustTake(kept, declared.sha256, profile, paperId);
    const file = await settle(papers, itemId, declared);
    const event = revisePaper(kept, paperId, note, file, profile);
    return { event, body: { itemId, paperId, n: versions.length + 1, kind: file.kind } };
  });
}
