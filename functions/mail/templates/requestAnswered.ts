import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 请示答复, to those who handle the item (row 25). */
export function requestAnswered(
  data: TemplateData['request-answered'],
  { today }: RenderContext,
): RenderedMail {
  const { item, office, question, answered, text, on, due } = data;
  const moved: [string, string][] = due
    ? [
        ['原定时限', dateWords(due.from)],
        ['现在的时限', dateWords(due.to)],
      ]
    : [];
  return frame({
    subject: `【请示】${item.label}${answered ? '的请示已有答复' : '不再等待请示答复'}`,
    base: data,
    today,
    blocks: [
      { p: `向${office}的请示${answered ? '已有答复' : '不再等待答复'}，请据此办理。` },
      {
        facts: [...itemFacts(data), [answered ? '答复日期' : '登记日期', dateWords(on)], ...moved],
      },
      { heading: '请示的问题' },
      { quote: question },
      { heading: answered ? '答复' : '说明' },
      { quote: text },
    ],
  });
}
