import { notFound } from '../errors.ts';
import type { LetterTemplatePut, LetterTemplateWithdrawn } from '../events.ts';
import { type LetterTemplate, type LetterTemplates, templateInUse } from '../letterTemplate.ts';
import type { Actor } from '../roles.ts';
import { mustHaveRole } from './authorize.ts';

/** 启用本局模板, by an administrator. @throws Refusal FORBIDDEN */
export function putTemplate(
  kind: string,
  template: LetterTemplate,
  actor: Actor,
): LetterTemplatePut {
  mustHaveRole(actor, ['admin'], '更换函件模板');
  return { type: 'letter-template.put', data: { kind, ...template } };
}

/** 停用模板. @throws Refusal FORBIDDEN, TEMPLATE_NOT_FOUND where none is in use */
export function withdrawTemplate(
  kind: string,
  state: LetterTemplates | undefined,
  actor: Actor,
  today: string,
): LetterTemplateWithdrawn {
  mustHaveRole(actor, ['admin'], '停用函件模板');
  if (!state || !templateInUse(state)) {
    throw notFound('这一种函件没有启用本局的模板。', 'TEMPLATE_NOT_FOUND');
  }
  return { type: 'letter-template.withdrawn', data: { kind, on: today } };
}
