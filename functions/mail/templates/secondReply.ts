import { itemFacts, phoneBlocks, promiseFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { howToRate, linkBlocks } from '../rateBlocks.ts';

/**
 * 再次答复: a kept promise, or the written explanation why it cannot be kept (domain.md §3.7), and
 * the deputy's own link to rate it.
 * @throws Error without a link token
 */
export function secondReply(
  data: TemplateData['second-reply'],
  context: RenderContext,
): RenderedMail {
  const { item, because, promise, body } = data;
  const kept = because === 'kept';
  return frame({
    subject: kept
      ? `关于${item.label}承诺事项的再次答复，请您评价`
      : `关于${item.label}承诺事项的书面说明，请您评价`,
    base: data,
    today: context.today,
    blocks: [
      {
        p: kept
          ? '我局答复您时承诺的下列事项已经办成，现再次答复您。'
          : '我局答复您时承诺的下列事项无法按承诺完成，现向您书面说明原因，敬请谅解。',
      },
      { facts: [...itemFacts(data), ...promiseFacts(promise)] },
      { heading: kept ? '再次答复' : '书面说明' },
      { quote: body },
      ...howToRate(data),
      ...linkBlocks(context),
      ...phoneBlocks(data.phone),
    ],
  });
}
