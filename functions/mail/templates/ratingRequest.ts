import { itemFacts, phoneBlocks, promiseFacts } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { howToRate, linkBlocks } from '../rateBlocks.ts';

type Request = TemplateData['rating-request'];

/** The reply itself: class, text, an answer to each demand, the promise (domain.md §4.1). */
function reply({ documentNumber, classWords, body, answers, reason, promises }: Request): Block[] {
  return [
    {
      facts: [
        ...(documentNumber ? [['文号', documentNumber] as [string, string]] : []),
        ['办理结果', classWords],
      ],
    },
    { heading: '答复内容' },
    { quote: body },
    ...answers.flatMap(({ n, demand, answer }): Block[] => [
      { heading: `诉求${n}：${demand}` },
      { quote: answer },
    ]),
    ...(reason ? [{ heading: '暂不能解决的原因' }, { quote: reason }] : []),
    ...(promises.length > 0 ? [{ heading: '承诺' }] : []),
    ...promises.map((promise) => ({ facts: promiseFacts(promise) })),
  ];
}

/**
 * 答复与征询意见: the letter, and the deputy's own link to rate it.
 * @throws Error without a link token
 */
export function ratingRequest(data: Request, context: RenderContext): RenderedMail {
  return frame({
    subject: `关于${data.item.label}的答复，请您评价`,
    base: data,
    today: context.today,
    blocks: [
      { p: '您提出的下列事项已经办理并作出答复，感谢您对我们工作的关心和支持。' },
      { facts: itemFacts(data) },
      ...reply(data),
      ...howToRate(data),
      ...linkBlocks(context),
      ...phoneBlocks(data.phone),
    ],
  });
}
