import { dueFact, itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 重办: the new round begins at 办前调查, with its own deadline (domain.md §1 row 10). */
export function roundOpened(
  data: TemplateData['round-opened'],
  { today }: RenderContext,
): RenderedMail {
  const { item, round, reason, due } = data;
  return frame({
    subject: `【重办】${item.label}转入第${round}轮办理`,
    base: data,
    today,
    blocks: [
      { p: `提出人对答复尚不满意，本件转入第${round}轮办理，从办前调查重新开始。` },
      { facts: [...itemFacts(data), dueFact(due, today)] },
      { heading: '提出人的意见' },
      { quote: reason },
      { p: '请先当面听取意见，弄清还需要解决什么，深入调查、反复研究后重新答复。' },
    ],
  });
}
