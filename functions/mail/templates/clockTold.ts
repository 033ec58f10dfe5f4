import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 请示期间停止计时、恢复计时, to those who made the suggestion (row 25). */
export function clockTold(
  data: TemplateData['clock-told'],
  { today }: RenderContext,
): RenderedMail {
  const { item, office, change, phone } = data;
  const stopped = change.kind === 'stopped';
  const facts: [string, string][] = stopped
    ? [['停止计时', dateWords(change.on)]]
    : [
        ['恢复计时', dateWords(change.on)],
        ['原定时限', dateWords(change.from)],
        ['现在的时限', dateWords(change.to)],
      ];
  return frame({
    subject: `${item.label}的办理时限${stopped ? '停止计时' : '恢复计时'}`,
    base: data,
    today,
    blocks: [
      {
        p: stopped
          ? `办理中有问题须请示${office}，答复以前办理时限停止计时，恢复时如数补回，届时告知您。`
          : `请示${office}已有结果，办理时限恢复计时，所停日数如数补回。`,
      },
      { facts: [...itemFacts(data), ...facts] },
      ...phoneBlocks(phone),
    ],
  });
}
