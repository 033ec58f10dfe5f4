import type { PaperKind } from '../../domain/paper.ts';

/** What a file turned out to be: a kind that is taken, or why it is not. */
export type Found = { kind: PaperKind } | { code: string; message: string };

const kind = (what: string): Found => ({ code: 'PAPER_KIND', message: `这是${what}，不能收入。` });

/** What is not taken, each in a sentence. */
export const FOUND = {
  program: kind('可执行文件'),
  archive: kind('压缩包'),
  page: kind('网页、矢量图或脚本'),
  unknown: kind('系统不认识的文件'),
  macro: {
    code: 'PAPER_ACTIVE',
    message: '文件里有宏或控件，不能收入；请另存为不含宏的文件，或导出为 PDF 后再上传。',
  },
  locked: {
    code: 'PAPER_LOCKED',
    message: '文件设了打开密码，无法检查；请去掉密码后再上传。',
  },
} as const satisfies Record<string, Found>;
