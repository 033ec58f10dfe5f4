import { dueFact, itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 正在重新办理, to those who made the suggestion: who leads it now, and until when. */
export function roundTold(
  data: TemplateData['round-told'],
  { today }: RenderContext,
): RenderedMail {
  const { item, sponsor, due, phone } = data;
  return frame({
    subject: `${item.label}正在重新办理`,
    base: data,
    today,
    blocks: [
      { p: '您提出的下列事项，因评价中有不满意的意见，我们已转入重新办理，将再次当面听取意见。' },
      {
        facts: [
          ...itemFacts(data),
          ...(sponsor ? [['包案领导', sponsor] as [string, string]] : []),
          dueFact(due, today),
        ],
      },
      { p: '我们将在上述时限内再次向您答复，并再次请您评价。' },
      ...phoneBlocks(phone),
    ],
  });
}
