import { phoneBlocks } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 致谢, with what became of the answer and why (row 52). */
export function reformDraftUsed(
  data: TemplateData['reform-draft-used'],
  { today }: RenderContext,
): RenderedMail {
  const { title, on, stance, said, use, reason, phone } = data;
  const words: Block[] =
    said.length > 0 ? [{ heading: '您的意见' }, ...said.map((text) => ({ quote: text }))] : [];
  return frame({
    subject: `您对《${title}》的意见采纳情况：${use}`,
    base: data,
    today,
    blocks: [
      {
        p: `您于${dateWords(on)}就《${title}》提出的意见收悉，衷心感谢。经研究，现将采纳情况告知如下。`,
      },
      {
        facts: [
          ['总的意见', stance],
          ['采纳情况', use],
        ],
      },
      { heading: '理由' },
      { quote: reason },
      ...words,
      ...phoneBlocks(phone),
    ],
  });
}
