import { dueFact, itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 重新启动办理: what could not be done before now can (domain.md §1 row 49). */
export function reopened(data: TemplateData['reopened'], { today }: RenderContext): RenderedMail {
  const { item, reason, due, toAuthor, phone } = data;
  return frame({
    subject: `${toAuthor ? '' : '【重新启动】'}${item.label}重新启动办理`,
    base: data,
    today,
    blocks: [
      {
        p: toAuthor
          ? '您提出的下列事项，过去条件不具备，现在已可以办理。我局决定重新启动办理，将再次听取您的意见，并当面答复您。'
          : '经回头看，本件过去难以办理、现在条件已具备，重新启动办理：从办前调查开始，办理后须当面答复。',
      },
      { facts: [...itemFacts(data), dueFact(due, today)] },
      { heading: '情况' },
      { quote: reason },
      ...phoneBlocks(phone),
    ],
  });
}
