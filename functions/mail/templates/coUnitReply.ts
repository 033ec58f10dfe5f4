import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 抄送协办单位: the reply as it was delivered, and how the unit's opinion was taken up. */
export function coUnitReply(
  data: TemplateData['co-unit-reply'],
  { today }: RenderContext,
): RenderedMail {
  const { item, word, documentNumber, on, body, taken, phone } = data;
  return frame({
    subject: `【抄送】关于${item.label}的答复`,
    base: data,
    today,
    blocks: [
      { p: '贵单位协办的下列事项已经答复，现将答复抄送贵单位。' },
      {
        facts: [
          ...itemFacts(data),
          ...(documentNumber ? ([['文号', documentNumber]] satisfies [string, string][]) : []),
          ['答复日期', dateWords(on)],
        ],
      },
      ...(taken ? [{ heading: `${word}采纳情况` }, { quote: taken }] : []),
      { heading: '答复内容' },
      { quote: body },
      ...phoneBlocks(phone),
    ],
  });
}
