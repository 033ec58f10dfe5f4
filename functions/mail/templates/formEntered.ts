import { itemFacts } from '../blocks.ts';
import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 待核对, to the second person of the collecting body (design.md §5). */
export function formEntered(
  data: TemplateData['form-entered'],
  { today }: RenderContext,
): RenderedMail {
  const { item, rater, enteredBy, until } = data;
  return frame({
    subject: `【核对】${rater}对${item.label}的纸质征询意见表待核对`,
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      {
        p: `${enteredBy}录入了${rater}交回的纸质《征询意见表》，须由您或另一位同事对照扫描件核对。`,
      },
      { facts: [...itemFacts(data), ['请于此日前核对', dateWords(until)]] },
      { p: '相符的，核对后成为代表、委员的评价；不符的，请写明哪里不符，退回重新录入。' },
    ],
  });
}
