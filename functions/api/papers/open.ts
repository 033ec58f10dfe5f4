import { mustFind } from '../../domain/decide/papers/keep.ts';
import { mayOpen, mayOpenRemoved } from '../../domain/decide/papers/rights.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import { PAPER_KINDS } from '../../domain/paper.ts';
import { EXPIRES_IN, openAddress } from '../attachments/presign.ts';
import type { Answer, Call } from '../http/route.ts';
import type { Papers } from '../imports/papers.ts';
import { readableBy, seesContactData } from '../present/mask.ts';
import { read } from './change.ts';
import { paperKey } from './keys.ts';

/**
 * Where a version of a paper can be fetched, as a file and never as a page.
 * @throws Refusal PAPER_NOT_FOUND, FORBIDDEN, PAPER_PERSONAL
 */
export async function openVersion(call: Call, papers: Papers): Promise<Answer> {
  const { actor, params } = call;
  const { state, rules, kept } = await read(call);
  const paper = mustFind(kept, params.paperId ?? '');
  const version = paper.versions.find(({ n }) => String(n) === params.n);
  if (!version) throw notFound('这份材料没有这一版本，请刷新页面。', 'PAPER_NOT_FOUND');
  if (paper.removed && !mayOpenRemoved(actor)) {
    throw forbidden('这份材料已经移除，只有局办公室和审计可以查看。');
  }
  if (!mayOpen(actor, state, paper, rules.profile, seesContactData(actor, state))) {
    throw forbidden(
      '这份材料里有代表、委员的联系方式或要求保密的姓名，只有办理本件需要知道的人可以打开。',
      'PAPER_PERSONAL',
    );
  }
  const { sha256, fileName: own, kind } = version;
  const fileName = readableBy(own, actor, state, rules.profile);
  const how = { fileName, type: PAPER_KINDS[kind].type, how: 'attachment' } as const;
  const url = await openAddress(papers, paperKey(sha256), how);
  return { status: 200, body: { url, fileName, sha256, expiresIn: EXPIRES_IN } };
}
