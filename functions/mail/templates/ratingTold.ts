import { itemFacts, ratingBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 收到评价: to those who handled it; where not satisfied, what the deputy still expects, without blame. */
export function ratingTold(
  data: TemplateData['rating-told'],
  { today }: RenderContext,
): RenderedMail {
  const { item, rater, satisfied } = data;
  return frame({
    subject: `【评价】${rater}对${item.label}作出评价`,
    base: data,
    today,
    blocks: [
      { p: `${rater}已对本件的办理作出评价。` },
      { facts: itemFacts(data) },
      ...ratingBlocks(data),
      {
        p: satisfied
          ? '感谢各位的工作。请继续做好后续落实。'
          : '代表、委员的意见说明了本件还需要解决什么。请结合上述理由再作研究，征询结束后按规定重新办理、再次答复；请勿就评价本身与提出人联系。',
      },
    ],
  });
}
