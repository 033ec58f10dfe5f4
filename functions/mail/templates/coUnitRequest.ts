import { dueFact, itemFacts, phoneBlocks } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import { linkUrl } from '../linkUrl.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

type Request = TemplateData['co-unit-request'];

const SUBJECTS: Record<Request['kind'], (label: string, word: string) => string> = {
  first: (label, word) => `请就${label}提出${word}`,
  redo: (label, word) => `请就${label}重新提出${word}`,
  ahead: (label, word) => `【提醒】${label}的${word}即将到期`,
  overdue: (label, word) => `【催办】${label}的${word}已逾期`,
};

function opening({ kind, word }: Request): string {
  const asked = `我单位主办的下列事项，请贵单位就涉及本单位职责的部分提出${word}。`;
  if (kind === 'redo') return `贵单位的${word}收悉，因下述理由，请重新提出。`;
  if (kind === 'ahead') return `${asked}时限将到，尚未收到，请抓紧。`;
  return kind === 'overdue' ? `${asked}时限已过，仍未收到，请尽快提出。` : asked;
}

/**
 * 征求协办意见: item, demands, our question, the due date and the unit's own link (domain.md §3.3).
 * @throws Error without a link token
 */
export function coUnitRequest(data: Request, context: RenderContext): RenderedMail {
  const { item, kind, word, demands, question, reason, due, why, phone } = data;
  const said: Block[] = [
    ...(reason ? [{ heading: '要求重提的理由' }, { quote: reason }] : []),
    ...(demands.length > 0 ? [{ heading: '诉求' }, { list: demands }] : []),
    ...(question ? [{ heading: '请贵单位说明' }, { quote: question }] : []),
  ];
  return frame({
    subject: SUBJECTS[kind](item.label, word),
    base: data,
    today: context.today,
    blocks: [
      { p: opening(data) },
      { facts: [...itemFacts(data), dueFact(due, context.today), ['时限由来', why]] },
      ...said,
      { link: { label: `填写${word}`, url: linkUrl(context) } },
      {
        p: `请写明同意或有异议、具体内容和依据，并由负责同志会签。${word}提交后、我单位拟稿前可以更改，各次内容均留存。本链接专供贵单位使用，请勿转发。`,
      },
      ...phoneBlocks(phone),
    ],
  });
}
