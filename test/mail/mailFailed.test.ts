import { describe, expect, it } from 'vitest';
import type { MailFailed } from '../../functions/domain/events.ts';
import type { RecipientKind } from '../../functions/domain/mailFailure.ts';
import { SYSTEM } from '../../functions/domain/roles.ts';
import { bureauMailFailedMails, mailFailedMails } from '../../functions/mail/plan/mailFailed.ts';
import { render } from '../../functions/mail/render.ts';
import { actor, directory, registered, rulesOn, told } from '../support/given.ts';

const context = { baseUrl: 'https://huiyin.example', today: '2026-03-16' };
const { profile } = rulesOn();
const data: MailFailed['data'] = {
  mailId: 'm1',
  template: 'progress-told',
  recipientId: 's1',
  recipientKind: 'submitter',
  why: 'bounced',
  cause: { stream: 'item#npc-2026-012', version: 5, type: 'progress.recorded' },
};
const story = told(registered(), { type: 'mail.failed', data }, SYSTEM);
const planning = { state: story.state, directory, profile };

describe('邮件未送达', () => {
  it('is told to the clerk alone: whom, about what, why, and what to do', () => {
    const mails = mailFailedMails(data, planning);
    expect(mails.map(({ recipient }) => recipient.id)).toEqual(['clerk']);
    const [mail] = mails;
    if (!mail) throw new Error('no mail');
    const { subject, text } = render(mail, context);
    const name = story.state.item.submitters[0]?.name ?? '';
    expect(subject).toBe(`【邮件未送达】${name}没有收到“进度通报”`);
    for (const word of ['退信', story.state.item.title, '更正电子邮箱', '电话、纸质、当面']) {
      expect(text).toContain(word);
    }
    expect(text).not.toContain('@');
  });

  it('is not told of a mail that is dealt with meanwhile', () => {
    const reached = { mailId: 'm1', how: 'phone' as const, text: '知悉', on: '2026-03-16' };
    const { state } = told(story, { type: 'mail.reached', data: reached }, actor('clerk'));
    expect(mailFailedMails(data, { ...planning, state })).toEqual([]);
  });

  it('goes to the head of the office where the clerk’s own mail failed', () => {
    const own = {
      ...data,
      template: 'task',
      recipientId: 'clerk',
      recipientKind: 'staff' as const,
    };
    const { state } = told(registered(), { type: 'mail.failed', data: own }, SYSTEM);
    const mails = mailFailedMails(own, { ...planning, state });
    expect(mails.map(({ recipient }) => recipient.id)).toEqual(['office']);
  });

  it('never goes round: that this notice itself failed is only flagged', () => {
    const own = { ...data, template: 'mail-failed', recipientId: 'clerk' };
    const { state } = told(registered(), { type: 'mail.failed', data: own }, SYSTEM);
    expect(mailFailedMails(own, { ...planning, state })).toEqual([]);
  });

  it.each([
    ['co-unit', 'unit:市财政局', '协办单位'],
    ['lead-unit', 'lead-unit', '主办单位'],
    ['staff', 'director', '管理员'],
    ['addressee', 'a1', '其电子邮箱'],
  ] as [RecipientKind, string, string][])(
    'of %s says where the address is corrected',
    (recipientKind, recipientId, says) => {
      const failed = { ...data, recipientKind, recipientId, template: 'progress-asked' };
      const at = '2026-03-16T01:00:00.000Z';
      const [mail] = bureauMailFailedMails(failed, { ...failed, at }, directory);
      if (!mail) throw new Error('no mail');
      const { text } = render(mail, context);
      expect(text).toContain(says);
      expect(text).not.toContain('事项：');
    },
  );
});
