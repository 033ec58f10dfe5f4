import type { LetterKind } from '../model.ts';

/** What a template may ask for, as {{文号}}. 正文 stands in a paragraph of its own. */
export const PLACEHOLDERS = [
  ...['文号', '标题', '主送', '正文', '署名', '成文日期'],
  ...['签发人', '类别', '公开属性', '附件', '附注', '抄送', '印发机关', '印发日期'],
] as const;

const LETTER = ['文号', '标题', '主送', '正文', '成文日期'];
const FORM = ['标题', '正文'];

/** Without these a letter of the kind would not be one. */
export const NEEDED: Record<LetterKind, readonly string[]> = {
  reply: LETTER,
  'co-opinion': LETTER,
  urge: ['文号', '标题', '主送', '正文'],
  return: LETTER,
  extension: LETTER,
  request: LETTER,
  inspection: LETTER,
  'rating-form': FORM,
  'face-record': FORM,
  'second-reply': LETTER,
};
