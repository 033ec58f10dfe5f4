import {
  newPaper,
  newVersion,
  paperAddress,
  paperGone,
  paperKept,
  paperList,
  paperRemoval,
  paperTicket,
  paperUpload,
} from '../schemas/papers.ts';
import type { Described } from './paperFormDescriptions.ts';

const PAPERS = '/v1/items/{itemId}/papers';

export const listingPapers = {
  method: 'GET',
  path: PAPERS,
  operationId: 'listPapers',
  summary: '一件的材料：来文原件、办理材料、面复照片、签发稿等，各版本，谁在何时收入，移除的带理由',
  response: paperList,
  status: 200,
} as const satisfies Described;

export const uploadingPaper = {
  method: 'POST',
  path: `${PAPERS}/uploads`,
  operationId: 'uploadPaper',
  summary: '领取上传地址：文件直接 PUT 到存储，然后确认收入',
  description:
    '地址只收声明的那个文件（大小、SHA-256 相符）。两天内没有确认的，由存储自行清除。大小和份数的上限由 profile 定。',
  body: paperUpload,
  response: paperTicket,
  status: 201,
} as const satisfies Described;

const BY_CONTENT =
  '种类以内容为准，不看文件名：两者不符的、网页和脚本、可执行文件、压缩包、含宏的、带密码的都不收。同一文件再次确认，答复相同，不另记。';

export const keepingPaper = {
  method: 'POST',
  path: PAPERS,
  operationId: 'keepPaper',
  summary: '确认收入一份材料：检查内容，记下摘要、类别、名称',
  description: BY_CONTENT,
  body: newPaper,
  response: paperKept,
  status: 201,
  location: `${PAPERS}/{paperId}/versions/{n}`,
} as const satisfies Described;

export const revisingPaper = {
  method: 'POST',
  path: `${PAPERS}/{paperId}/versions`,
  operationId: 'revisePaper',
  summary: '确认收入材料的新版本；以前的版本保留',
  description: BY_CONTENT,
  body: newVersion,
  response: paperKept,
  status: 201,
  location: `${PAPERS}/{paperId}/versions/{n}`,
} as const satisfies Described;

export const openingPaper = {
  method: 'GET',
  path: `${PAPERS}/{paperId}/versions/{n}`,
  operationId: 'openPaper',
  summary: '材料某一版本的下载地址',
  description:
    '能看本件的人都可以下载；含联系方式的，只限需要联系的人；有要求保密的提出人的，只限知情的人；已移除的，只限局办公室和审计。文件一律作为附件下载，不在浏览器里打开。',
  response: paperAddress,
  status: 200,
} as const satisfies Described;

export const removingPaper = {
  method: 'POST',
  path: `${PAPERS}/{paperId}/removal`,
  operationId: 'removePaper',
  summary: '移除一份材料：只做标记并写明理由，文件不删除',
  body: paperRemoval,
  response: paperGone,
  status: 201,
} as const satisfies Described;

/** 材料: what the documents function serves of an item's papers. */
export const PAPER_DESCRIPTIONS: readonly Described[] = [
  listingPapers,
  uploadingPaper,
  keepingPaper,
  revisingPaper,
  openingPaper,
  removingPaper,
];
