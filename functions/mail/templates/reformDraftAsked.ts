import { phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import { linkUrl } from '../linkUrl.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

type Asked = TemplateData['reform-draft-asked'];

const OPENINGS: Record<Asked['kind'], string> = {
  first:
    '我局拟作出下列决定。作出以前，想先听取您的意见；您的每条意见是否采纳、为什么，我们都会告知您。',
  reminder: '我局此前就下列征求意见稿征求您的意见，到目前还没有收到您的回复，时限将到，特此提醒。',
};

/**
 * 征求意见稿, to a deputy or member with a link of his own; again as a reminder (row 52).
 * @throws Error without a link token
 */
export function reformDraftAsked(data: Asked, context: RenderContext): RenderedMail {
  const { kind, title, questions, until, phone } = data;
  const { today } = context;
  return frame({
    subject: `${kind === 'reminder' ? '【提醒】' : ''}征求您对《${title}》的意见`,
    base: data,
    today,
    blocks: [
      { p: OPENINGS[kind] },
      {
        facts: [
          ['征求意见稿', title],
          ['截止日期', `${dateWords(until)}（含当日），${daysLeft(until, today)}`],
        ],
      },
      { heading: '请您特别看一看' },
      { list: questions },
      { link: { label: '阅读全文并填写意见', url: linkUrl(context) } },
      {
        p: '不需要注册账号。提交以后、截止以前可以用同一链接更改。本链接专供您本人使用，请勿转发。',
      },
      ...phoneBlocks(phone),
    ],
  });
}
