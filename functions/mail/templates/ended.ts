import { CONCLUSION_NAMES } from '../../domain/conclusion.ts';
import { itemFacts } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

type Ended = TemplateData['ended'];

function words({ how, on, unit, toAuthor }: Ended): Block[] {
  if (how === 'returned') {
    const to = unit ? `，改由${unit}承办` : '';
    return [{ p: `经交办机关批准，本件已于${dateWords(on)}退办${to}，我局办理终止。` }];
  }
  if (how === 'transferred') {
    return [
      {
        p: `经交办机关同意，本件已于${dateWords(on)}随职能划转改由${unit}承办，我局办理终止，未办的待办作废。`,
      },
    ];
  }
  return toAuthor
    ? [{ p: `您的书面撤回已收到，本件已于${dateWords(on)}终止办理。如有新的意见，欢迎再次提出。` }]
    : [{ p: `提出人已书面撤回，本件于${dateWords(on)}终止办理，未办的待办作废。` }];
}

/** 退办, 职能转隶 or 撤回: the handling has ended, to those who handled it; 撤回 to those who made it too. */
export function ended(data: Ended, { today }: RenderContext): RenderedMail {
  return frame({
    subject: `【终止办理】${data.item.label}${CONCLUSION_NAMES[data.how]}`,
    base: data,
    today,
    blocks: [...words(data), { facts: itemFacts(data) }],
  });
}
