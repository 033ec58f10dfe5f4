import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 一步完成或延期, to those who made the suggestion (row 51). */
export function planStepTold(
  data: TemplateData['plan-step-told'],
  { today }: RenderContext,
): RenderedMail {
  const { item, what, because, phone } = data;
  const done = because.kind === 'done';
  const facts: [string, string][] = done
    ? [['完成日期', dateWords(because.on)]]
    : [
        ['原定日期', dateWords(because.from)],
        ['新的日期', dateWords(because.to)],
      ];
  return frame({
    subject: `${item.label}的分步推进${done ? '有一步完成' : '有一步延期'}`,
    base: data,
    today,
    blocks: [
      { p: `分步推进计划中的下列一步${done ? '已经完成' : '不能按原定日期完成'}，现告知您。` },
      { facts: [...itemFacts(data), ['这一步', what], ...facts] },
      { heading: done ? '结果' : '原因' },
      { quote: done ? because.result : because.reason },
      ...phoneBlocks(phone),
    ],
  });
}
