import { readDocx, textOf } from '../../support/docx.ts';
import { matches, present, same } from './difference.ts';
import type { World } from './world.ts';

/** A line of the 函件清单. */
export interface Offered {
  kind: string;
  name: string;
  to: string;
  submitter?: string;
  record?: string;
  status: 'final' | 'draft';
  why?: string;
  fileName: string;
  blanks: string[];
}

export interface LetterList {
  letters: Offered[];
  notYet: { kind: string; name: string; code: string; why: string }[];
}

export const lettersOf = ({ client }: World, itemId: string, by = 'clerk'): Promise<LetterList> =>
  client.ask(by, { path: `/v1/items/${itemId}/letters` });

const pathOf = (itemId: string, { kind, submitter, record }: Partial<Offered>, end = '') => {
  const query = new URLSearchParams({
    ...(submitter ? { submitter } : {}),
    ...(record ? { record } : {}),
  });
  return `/v1/items/${itemId}/letters/${kind}${end}?${query}`;
};

/**
 * Fetches a paper of the list as a file and as a page, reads both and checks that they say these things.
 * `own`: words of the office's own template. Answers the text of the file, a line a paragraph.
 */
export async function fetched(
  world: World,
  itemId: string,
  offered: Offered,
  says: readonly RegExp[],
  own?: RegExp,
): Promise<string> {
  const { client, report } = world;
  const file = await client.send<Uint8Array>('clerk', { path: pathOf(itemId, offered) });
  same(`${offered.fileName}：取得文件`, 200, file.status);
  same('草稿或正式', offered.status, file.headers.get('huiyin-letter-status') ?? '');
  const disposition = file.headers.get('content-disposition') ?? '';
  const name = /filename\*=UTF-8''(.+)$/.exec(disposition)?.[1];
  same('文件名', `${offered.fileName}.docx`, decodeURIComponent(present('文件名', name)));
  const read = readDocx(file.body);
  const text = read.paragraphs.map(textOf).join('\n');
  same('本局模板', own !== undefined, /本局自用格式/.test(text));
  if (own) matches('本局模板', own, text);
  else {
    const mark = textOf(read.edge('header', 'first')).includes('草　稿');
    same(`${offered.fileName}：草稿字样`, offered.status === 'draft', mark);
  }
  const page = await client.send<string>('clerk', { path: pathOf(itemId, offered, '/preview') });
  same('网页', 200, page.status);
  matches(
    '网页不执行任何脚本',
    /^default-src 'none'/,
    page.headers.get('content-security-policy') ?? '',
  );
  const shown = page.body.replaceAll(/<[^>]*>/g, '');
  for (const pattern of says) {
    matches(offered.fileName, pattern, text);
    matches(`${offered.fileName}（网页）`, pattern, shown);
  }
  report.held(`取得 ${offered.fileName}.docx，内容逐项核对`);
  return text;
}
