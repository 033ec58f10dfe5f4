import type { RecipientKind } from '../../domain/mailFailure.ts';
import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** Where the address is corrected. */
const CORRECT: Record<RecipientKind, string> = {
  submitter: '核实并在本件更正电子邮箱，然后重发；',
  'co-unit': '核实并更正协办单位的电子邮箱（本件或通讯录），然后重发；',
  'lead-unit': '核实主办单位的电子邮箱；',
  staff: '请管理员在通讯录更正电子邮箱，然后重发；',
  addressee: '核实其电子邮箱；',
};

/** 邮件未送达, to the office: whom, about what, why, and what to do. */
export function mailFailed(
  data: TemplateData['mail-failed'],
  { today }: RenderContext,
): RenderedMail {
  const { kind, recipient, role, what, why, about } = data;
  return frame({
    subject: `【邮件未送达】${recipient}没有收到“${what}”`,
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      { p: '下面这封邮件没有送到，请及时处理，以免对方不知情。' },
      {
        facts: [
          ['收件人', `${recipient}（${role}）`],
          ['邮件', what],
          ...(about ? [['事项', about] as [string, string]] : []),
          ['原因', why],
        ],
      },
      { p: '可以这样处理：' },
      { list: [CORRECT[kind], '或者用电话、纸质、当面告知，并登记告知的方式和内容。'] },
      { p: '处理以前，该件一直标有“邮件未送达”。' },
    ],
  });
}
