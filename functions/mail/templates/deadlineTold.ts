import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 延期告知, to those who made the suggestion: both dates and the reason (domain.md §3.1). */
export function deadlineTold(
  data: TemplateData['deadline-told'],
  { today }: RenderContext,
): RenderedMail {
  const { item, from, to, reason, phone } = data;
  return frame({
    subject: `${item.label}延期答复`,
    base: data,
    today,
    blocks: [
      { p: '您提出的下列事项不能在原期限以前答复，现延期答复，特此告知，敬请谅解。' },
      {
        facts: [...itemFacts(data), ['原期限', dateWords(from)], ['新期限', dateWords(to)]],
      },
      { heading: '延期理由' },
      { quote: reason },
      ...phoneBlocks(phone),
    ],
  });
}
