import { type FileChild, type IPatch, PatchType, patchDocument } from 'docx';
import { BLANK } from '../blanks.ts';
import { block } from '../docx/body.ts';
import { paragraph, textRuns } from '../docx/text.ts';
import type { LetterModel } from '../model.ts';
import { PLACEHOLDERS } from './placeholders.ts';

/** What stands for each placeholder; a part that this letter does not have leaves nothing. */
function textsOf(model: LetterModel): Record<string, string> {
  const { fields, signature, colophon, attachments, notes } = model;
  return {
    ...{ 标题: model.title, 主送: model.salutation ?? '', 附件: attachments.join('、') },
    ...{ 署名: signature?.name ?? '', 成文日期: signature?.date ?? '', 附注: notes.join('') },
    ...{ 抄送: colophon.copies ?? fields.抄送 ?? '' },
    ...{ 印发机关: colophon.issued?.office ?? '', 印发日期: colophon.issued?.date ?? '' },
    ...{ 文号: fields.文号 ?? BLANK, 签发人: fields.签发人 ?? BLANK },
    ...{ 类别: fields.类别 ?? '', 公开属性: fields.公开属性 ?? BLANK },
  };
}

/** A letter in the office's own template, whose text keeps the look of its placeholders. */
export function fillTemplate(template: Uint8Array, model: LetterModel): Promise<Buffer> {
  const texts = textsOf(model);
  const inline = PLACEHOLDERS.filter((name) => name !== '正文').map((name): [string, IPatch] => [
    name,
    { type: PatchType.PARAGRAPH, children: textRuns(texts[name] ?? '', { plain: true }) },
  ]);
  const children: FileChild[] = model.blocks.map((one) => block(one, false));
  const body: IPatch = {
    type: PatchType.DOCUMENT,
    children: children.length > 0 ? children : [paragraph('')],
  };
  return patchDocument({
    outputType: 'nodebuffer',
    data: template,
    patches: { ...Object.fromEntries(inline), 正文: body },
    keepOriginalStyles: true,
    trimPlaceholders: true,
  });
}
