import type { LetterTemplate } from '../letterTemplate.ts';

/** 启用本局的函件模板. */
export interface LetterTemplatePut {
  type: 'letter-template.put';
  data: LetterTemplate & { kind: string };
}

/** 停用模板: the built layout is used again. */
export interface LetterTemplateWithdrawn {
  type: 'letter-template.withdrawn';
  data: { kind: string; on: string };
}

/** What happens to the templates of a kind of letter. */
export type LetterTemplateEvent = LetterTemplatePut | LetterTemplateWithdrawn;

export const LETTER_TEMPLATE_EVENT_NAMES: Record<LetterTemplateEvent['type'], string> = {
  'letter-template.put': '启用函件模板',
  'letter-template.withdrawn': '停用函件模板',
};

/** The stream of a kind's templates, `letter-template#reply`. */
export const LETTER_TEMPLATE_PREFIX = 'letter-template#';
