import { dueFact, itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 重提协办意见: who of the lead unit asked, why, and by when (domain.md §3.3). */
export function coRedo(data: TemplateData['co-redo'], { today }: RenderContext): RenderedMail {
  const { item, word, round, askedBy, on, reason, due } = data;
  return frame({
    subject: `【重提】${item.label}的${word}须重新提出`,
    base: data,
    today,
    blocks: [
      { p: `${askedBy}于${dateWords(on)}要求重新提出${word}，本件转入第${round}轮办理。` },
      { facts: [...itemFacts(data), dueFact(due, today)] },
      { heading: '要求重提的理由' },
      { quote: reason },
      { p: `请针对上述理由补充调查，写实依据，按时重新提出${word}。` },
    ],
  });
}
