import { dueFact, itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 新的待办: what is to be done, by when, and what must be handed in. */
export function task(data: TemplateData['task'], { today }: RenderContext): RenderedMail {
  const { item, stepName, round, dues, handIn } = data;
  return frame({
    subject: `【待办】${stepName}：${item.label}`,
    base: data,
    today,
    blocks: [
      { p: `您有一项新的待办：${stepName}${round > 1 ? `（第${round}轮办理）` : ''}。` },
      { facts: [...itemFacts(data), ...dues.map((due) => dueFact(due, today))] },
      ...(handIn.length > 0 ? [{ heading: '办理时须提交' }, { list: handIn }] : []),
      { p: '请在办理系统的待办中办理。' },
    ],
  });
}
