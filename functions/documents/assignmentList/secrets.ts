import { isNothing } from './text.ts';

/** What a person is told; the marked text itself is never repeated in a report. */
export const SECRET_MESSAGE =
  '涉密件不得录入本系统，请走机要渠道；并请从清单中删去该行，按保密规定处理本文件。';

const LEVEL = '(?:秘\\s*密|机\\s*密|绝\\s*密)';

/** A mark as it is put on documents: 秘密★1年; 【机密】; 关于…的建议 绝密. 商业秘密 is none. */
const MARKS = [
  new RegExp(`${LEVEL}\\s*[★☆*＊]`),
  new RegExp(`[（(【〔\\[［]\\s*${LEVEL}\\s*[）)】〕\\]］]`),
  new RegExp(`(?:建议|提案|议案|案|问题|函|[\\s，,。；;：:—-])\\s*${LEVEL}\\s*$`),
  new RegExp(`^\\s*${LEVEL}\\s*(?:$|[\\s：:·-])`),
];

/** Whether a text bears a state-secret mark (保守国家秘密法; domain.md §3.2). */
export function bearsSecretMark(text: string): boolean {
  return MARKS.some((mark) => mark.test(text));
}

/** What a 密级 cell says: free of secrets, a secret, or words that are not known. */
export function readSecrecy(text: string): 'open' | 'secret' | undefined {
  const word = text.normalize('NFKC').replace(/[\s()[\]【】]/g, '');
  if (isNothing(word)) return 'open';
  if (/^(非密|非涉密|不涉密|不涉及?(国家)?秘密|无密级|公开|普通|否|不)$/.test(word)) return 'open';
  if (/秘密|机密|绝密|涉密|^是$|★/.test(word)) return 'secret';
  return undefined;
}
