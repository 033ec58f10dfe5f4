import { describe, expect, it } from 'vitest';
import { correctAddress } from '../../../functions/domain/decide/mail/address.ts';
import {
  failMail,
  mustBeOpen,
  reachOtherwise,
  resendMail,
} from '../../../functions/domain/decide/mail/failures.ts';
import type { MailFailed } from '../../../functions/domain/events.ts';
import { type MailFailure, openMailFailures } from '../../../functions/domain/mailFailure.ts';
import { reduceMailFailure } from '../../../functions/domain/reduce/mail.ts';
import { SYSTEM } from '../../../functions/domain/roles.ts';
import { itemRows, summaryOf } from '../../../functions/store/views/itemRows.ts';
import { MAIL_FAILURES_KEY } from '../../../functions/store/views/keys.ts';
import { divided } from '../../support/acting.ts';
import { actor, registered, type Story, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const cause = { stream: 'item#npc-2026-012', version: 5, type: 'progress.recorded' };
const data: MailFailed['data'] = {
  mailId: 'm1',
  template: 'progress-told',
  recipientId: 's1',
  recipientKind: 'submitter',
  why: 'bounced',
  cause,
};
const failed = (story: Story = registered(), more: Partial<MailFailed['data']> = {}): Story =>
  told(story, { type: 'mail.failed', data: { ...data, ...more } }, SYSTEM);
const clerk = actor('clerk');
const failureOf = ({ state }: Story): MailFailure => mustBeOpen(state.mailFailures, clerk, 'm1');
const rowsIn = ({ state }: Story) => itemRows(state).filter(({ pk }) => pk === MAIL_FAILURES_KEY);

describe('邮件未送达', () => {
  it('is an event once a mail, however often it is said', () => {
    expect(failMail(undefined, data)).toEqual({ type: 'mail.failed', data });
    const { state } = failed();
    expect(failMail(state.mailFailures, { ...data, why: 'complained' })).toBeUndefined();
    expect(failMail(state.mailFailures, { ...data, mailId: 'm2' })).toBeDefined();
  });

  it('flags the item and stands in the list of the bureau, without address', () => {
    const story = failed();
    expect(summaryOf(story.state).mailFailures).toBe(1);
    const [row] = rowsIn(story);
    expect(row?.failure).toMatchObject({
      mailId: 'm1',
      itemId: story.state.itemId,
      why: 'bounced',
    });
    expect(JSON.stringify(row)).not.toContain('@');
    expect(summaryOf(registered().state)).not.toHaveProperty('mailFailures');
    expect(rowsIn(registered())).toEqual([]);
  });

  it('does not name who asked for secrecy in the list', () => {
    const [lead] = registered().state.item.submitters;
    if (!lead) throw new Error('no submitter');
    const secret = registered({ submitters: [{ ...lead, confidential: 'wish' }] });
    expect(JSON.stringify(rowsIn(failed(secret)))).not.toContain(lead.name);
  });

  it('is gone from flag and list when it is dealt with, and stays in the history', () => {
    const story = failed(failed(), { mailId: 'm2' });
    const resent = resendMail(
      failureOf(story),
      { planned: true, sameAddress: false },
      '2026-03-17',
    );
    const after = told(story, resent, clerk);
    expect(openMailFailures(after.state.mailFailures).map(({ mailId }) => mailId)).toEqual(['m2']);
    expect(after.state.mailFailures?.[0]?.cleared).toEqual({
      how: 'resent',
      on: '2026-03-17',
      by: clerk.name,
    });
    expect(summaryOf(after.state).mailFailures).toBe(1);
    expect(rowsIn(after)).toHaveLength(1);
  });
});

describe('处理', () => {
  it('is the office’s', () => {
    const { state } = failed(divided());
    for (const by of ['handler-ldbz-1', 'director', 'auditor', 'admin']) {
      expect(refused(() => mustBeOpen(state.mailFailures, actor(by), 'm1'))).toBe(
        'forbidden FORBIDDEN',
      );
    }
    expect(mustBeOpen(state.mailFailures, actor('office'), 'm1').mailId).toBe('m1');
  });

  it('needs a mail that failed and is not dealt with', () => {
    const story = failed();
    const unknown = () => mustBeOpen(story.state.mailFailures, clerk, 'm9');
    expect(refused(unknown)).toBe('notFound MAIL_FAILURE_UNKNOWN');
    expect(refused(() => mustBeOpen(undefined, clerk, 'm1'))).toBe('notFound MAIL_FAILURE_UNKNOWN');
    const event = reachOtherwise(failureOf(story), { by: 'paper', text: '挂号信' }, '2026-03-17');
    const { state } = told(story, event, clerk);
    const again = refusalOf(() => mustBeOpen(state.mailFailures, clerk, 'm1'));
    expect(again.code).toBe('MAIL_FAILURE_CLEARED');
    expect(again.message).toContain(`${clerk.name}于2026-03-17`);
  });

  it('by sending it again needs another address, unless the provider alone failed', () => {
    const failure = failureOf(failed());
    const same = { planned: true, sameAddress: true };
    for (const why of ['bounced', 'complained', 'rejected'] as const) {
      const again = () => resendMail({ ...failure, why }, same, '2026-03-17');
      expect(refused(again)).toBe('invalid ADDRESS_UNCHANGED');
    }
    const event = resendMail({ ...failure, why: 'given-up' }, same, '2026-03-17');
    const { template, recipientId, mailId } = data;
    const wanted = { mailId, template, recipientId, cause, on: '2026-03-17' };
    expect(event).toEqual({ type: 'mail.resent', data: wanted });
  });

  it('by sending it again needs a mail that would still be sent', () => {
    const nothing = { planned: false, sameAddress: false };
    const refusal = refusalOf(() => resendMail(failureOf(failed()), nothing, '2026-03-17'));
    expect([refusal.kind, refusal.code]).toEqual(['blocked', 'NOTHING_TO_RESEND']);
    expect(refusal.message).toMatch(/电话、纸质或当面/);
  });

  it('in another way keeps how, and in which words', () => {
    const story = failed();
    const event = reachOtherwise(failureOf(story), { by: 'phone', text: '本人知悉' }, '2026-03-17');
    const { state } = told(story, event, clerk);
    expect(state.mailFailures?.[0]?.cleared).toMatchObject({ how: 'phone', text: '本人知悉' });
  });
});

describe('更正电子邮箱', () => {
  const wanted = { recipientId: 's1', email: 'new@daibiao.example', reason: '本人来电' };

  it('of a submitter: the new one counts, the former stays only masked', () => {
    const story = registered();
    const before = story.state.item.submitters[0]?.email ?? '';
    const event = correctAddress(story.state, clerk, wanted, '2026-03-17');
    expect(event.data.from).toBe(`***@${before.split('@')[1]}`);
    const { state } = told(story, event, clerk);
    expect(state.item.submitters[0]?.email).toBe('new@daibiao.example');
    expect(state.item.submitters[1]).toEqual(story.state.item.submitters[1]);
  });

  it('of a submitter who had none keeps no former one', () => {
    const [lead] = registered().state.item.submitters;
    if (!lead) throw new Error('no submitter');
    const { email: _email, ...without } = lead;
    const { state } = registered({ submitters: [without] });
    expect(correctAddress(state, clerk, wanted, '2026-03-17').data).not.toHaveProperty('from');
  });

  it('of a co-unit goes over the address of the directory, for this item', () => {
    const story = divided();
    const unit = story.state.coUnits?.[0]?.unit ?? '';
    const event = correctAddress(
      story.state,
      clerk,
      { ...wanted, recipientId: `unit:${unit}` },
      '2026-03-17',
    );
    const { state } = told(story, event, clerk);
    expect(state.coUnits?.[0]?.askings.at(-1)?.email).toBe('new@daibiao.example');
  });

  it('is the office’s, of somebody of this item, and changes something', () => {
    const { state } = registered();
    const by = (who: string, more: Partial<typeof wanted> = {}) =>
      refused(() => correctAddress(state, actor(who), { ...wanted, ...more }, '2026-03-17'));
    expect(by('director')).toBe('forbidden FORBIDDEN');
    expect(by('clerk', { recipientId: 's9' })).toBe('notFound RECIPIENT_UNKNOWN');
    expect(by('clerk', { recipientId: 'unit:市气象局' })).toBe('notFound RECIPIENT_UNKNOWN');
    const email = state.item.submitters[0]?.email?.toUpperCase() ?? '';
    expect(by('clerk', { email })).toBe('invalid ADDRESS_UNCHANGED');
  });
});

describe('a failed mail of no single item', () => {
  const [event] = failed().events.slice(-1);
  it('is a stream of its own', () => {
    if (event?.type !== 'mail.failed') throw new Error('not failed');
    const first = { ...event, stream: 'mail-failure#m1', version: 1 };
    expect(reduceMailFailure([first])).toMatchObject({ version: 1, failure: { mailId: 'm1' } });
    const body = { type: 'mail.reached' as const };
    const reached = { mailId: 'm1', how: 'in-person' as const, text: '当面', on: '2026-03-17' };
    const second = { ...first, ...body, version: 2, data: reached };
    expect(reduceMailFailure([first, second])?.failure.cleared?.how).toBe('in-person');
    expect(reduceMailFailure([])).toBeUndefined();
    expect(() => reduceMailFailure([second])).toThrow('does not begin with a failure');
  });
});
