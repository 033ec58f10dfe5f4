import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 分步推进计划, to those who made the suggestion (row 51). */
export function planTold(data: TemplateData['plan-told'], { today }: RenderContext): RenderedMail {
  const { item, steps, phone } = data;
  return frame({
    subject: `${item.label}的分步推进计划`,
    base: data,
    today,
    blocks: [
      { p: '您提出的事项难以一次办成，我们订出了分步推进计划，每一步完成或有变化都会告知您。' },
      { facts: itemFacts(data) },
      { heading: '分步推进计划' },
      { list: steps.map(({ what, owner, due }) => `${dateWords(due)}前：${what}（${owner}负责）`) },
      ...phoneBlocks(phone),
    ],
  });
}
