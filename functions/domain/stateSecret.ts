/** What a person is told; the marked text itself is never repeated. */
export const NO_SECRETS = '涉密件不得录入本系统，请走机要渠道，按保密规定办理。';

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
