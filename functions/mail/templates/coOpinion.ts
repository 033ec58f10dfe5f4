import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 协办意见 to the lead unit: number, text, and what it rests on (domain.md §3.3, §4.1). */
export function coOpinion(
  data: TemplateData['co-opinion'],
  { today }: RenderContext,
): RenderedMail {
  const { item, word, documentNumber, again, text, basis, on, phone } = data;
  return frame({
    subject: `关于${item.label}的${word}${again ? '（重提）' : ''}`,
    base: data,
    today,
    blocks: [
      { p: `贵单位主办的下列事项，我单位研究提出${word}，请在答复中一并说明。` },
      {
        facts: [
          ...itemFacts(data),
          ...(documentNumber ? [['文号', documentNumber] as [string, string]] : []),
          ['送出日期', dateWords(on)],
        ],
      },
      { heading: word },
      { quote: text },
      { heading: '依据' },
      { list: basis },
      ...phoneBlocks(phone),
    ],
  });
}
