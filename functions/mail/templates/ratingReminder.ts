import { itemFacts } from '../blocks.ts';
import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { howToRate, linkBlocks } from '../rateBlocks.ts';
import { dateWords } from '../words.ts';

/**
 * 催收征询意见表: says that the form is still out and until when; neither thanks nor asks for a grade,
 * and nobody of those who handled the item writes it (domain.md §3.7, §7 row 2).
 * @throws Error without a link token
 */
export function ratingReminder(
  data: TemplateData['rating-reminder'],
  context: RenderContext,
): RenderedMail {
  const { item, kind, about, collector, until } = data;
  const what = about === 'promise' ? '承诺事项的征询意见表' : '征询意见表';
  const when = kind === 'last' ? '今日到期' : '将到期';
  return frame({
    subject: `${item.label}的${what}${when}`,
    base: data,
    signed: SYSTEM_SIGN,
    today: context.today,
    blocks: [
      { p: `您提出的下列事项正在征询意见，到目前还没有收到您的${what}。` },
      { facts: [...itemFacts(data), ['反馈截止', dateWords(until)]] },
      {
        p: `是否评价、怎样评价，由您自主决定。您也可以把纸质《征询意见表》直接交${collector}；已经交回的，请不必理会本提示。`,
      },
      ...howToRate(data),
      ...linkBlocks(context),
    ],
  });
}
