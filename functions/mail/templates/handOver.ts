import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** How many items a mail names; the rest are in the system. */
const MOST = 100;

/** 交接 (domain.md §7 row 9): to who has it all now, and to who had it. */
export function handOver(data: TemplateData['hand-over'], { today }: RenderContext): RenderedMail {
  const { from, to, on, reason, items, toReceiver } = data;
  const many = `${items.length}件`;
  const rest = items.length - MOST;
  return frame({
    subject: toReceiver ? `【交接】${from}名下${many}已交给您` : `【交接】您名下${many}已交给${to}`,
    base: data,
    today,
    blocks: [
      {
        p: toReceiver
          ? `自${dateWords(on)}起，${from}名下的在办件、承诺和整改由您接办（${reason}）。待办已在您的案头，时限不变。`
          : `自${dateWords(on)}起，您名下的在办件、承诺和整改由${to}接办（${reason}）。`,
      },
      { list: items.slice(0, MOST) },
      ...(rest > 0 ? [{ p: `另有${rest}件，请在系统中查看。` }] : []),
    ],
  });
}
