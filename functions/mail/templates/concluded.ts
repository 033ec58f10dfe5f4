import { itemFacts, phoneBlocks, promiseFacts } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

type Conclusion = TemplateData['concluded'];

function outcome({ how, on, promises }: Conclusion): Block[] {
  if (how === 'closed') {
    return [{ p: `本件已于${dateWords(on)}办结。感谢您提出宝贵意见，欢迎您继续关注我们的工作。` }];
  }
  return [
    { p: `本件已于${dateWords(on)}转入跟踪：答复中的承诺由专人负责，到期兑现后将再次向您答复。` },
    ...promises.map((promise) => ({ facts: promiseFacts(promise) })),
    { p: '如到期不能完成，我们将说明原因。' },
  ];
}

/** 办结 or 转入跟踪, to those who made the suggestion (domain.md §3.7). */
export function concluded(data: Conclusion, { today }: RenderContext): RenderedMail {
  const result = data.how === 'closed' ? '已办结' : '转入跟踪';
  return frame({
    subject: `${data.item.label}${result}`,
    base: data,
    today,
    blocks: [
      { p: '现将您提出的下列事项的办理结果告知您。' },
      { facts: itemFacts(data) },
      ...outcome(data),
      ...phoneBlocks(data.phone),
    ],
  });
}
