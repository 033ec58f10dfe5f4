import { describe, expect, it } from 'vitest';
import { openNextRound } from '../../../../functions/domain/decide/course.ts';
import { checkDelivery } from '../../../../functions/domain/decide/dispatch/delivery.ts';
import { dispatchesOf } from '../../../../functions/domain/dispatch.ts';
import type { Submitter } from '../../../../functions/domain/item.ts';
import type { Profile } from '../../../../functions/domain/profile/profile.ts';
import type { Rules } from '../../../../functions/domain/rules.ts';
import type { Delivery, DeliveryData } from '../../../../functions/domain/steps/data.ts';
import {
  completed,
  consulting,
  dissatisfied,
  drafted,
  handling,
  rated,
} from '../../../support/acting.ts';
import { type Story, told } from '../../../support/given.ts';
import { refusalOf, refused } from '../../../support/refusing.ts';
import { waitingAt } from '../../../support/waitingAt.ts';

const story = waitingAt('deliver');
const to = (submitterId: string, more: Partial<Delivery> = {}): Delivery => ({
  submitterId,
  way: 'in-person',
  on: '2026-03-16',
  ...more,
});
const both = [to('s1'), to('s2')];
const consent = { on: '2026-03-14', note: '电话征得同意，由其转交另一位代表' };

function by(joint: Profile['delivery']['joint']): Rules {
  const { profile } = story.rules;
  return { ...story.rules, profile: { ...profile, delivery: { ...profile.delivery, joint } } };
}
const check = (data: DeliveryData, rules: Rules = story.rules, submitters?: Submitter[]) =>
  checkDelivery(data, submitters ? from(submitters) : story.state, rules);
const from = (submitters: Submitter[]) => ({
  ...story.state,
  item: { ...story.state.item, submitters },
});

describe('联名件送达', () => {
  it('reaches everybody, or the lead who passes it on with his consent on record', () => {
    expect(() => check({ deliveries: both })).not.toThrow();
    expect(() => check({ deliveries: [to('s1')], leadConsent: consent })).not.toThrow();
    const refusal = refusalOf(() => check({ deliveries: [to('s1')] }));
    expect([refusal.code, refusal.message]).toEqual([
      'DELIVERY_MISSING',
      '答复须送达每一位代表、委员，还缺：程嘉树。领衔人同意由其转送的，请登记同意的日期和经过。',
    ]);
  });

  it('is for the lead to pass on, and for nobody else', () => {
    expect(refused(() => check({ deliveries: [to('s2')], leadConsent: consent }))).toBe(
      'invalid DELIVERY_MISSING',
    );
  });

  it('a consent is of a day between 收到 and today', () => {
    for (const on of ['2026-03-17', '2026-03-01']) {
      const leadConsent = { ...consent, on };
      expect(refused(() => check({ deliveries: [to('s1')], leadConsent }))).toBe(
        'invalid CONSENT_DATE_INVALID',
      );
    }
    const leadConsent = { ...consent, on: '2026-02-30' };
    expect(refused(() => check({ deliveries: [to('s1')], leadConsent }))).toBe(
      'invalid IMPOSSIBLE_DATE',
    );
  });

  it('浙江、重庆: each, whoever consents', () => {
    const rules = by('each');
    expect(refused(() => check({ deliveries: both, leadConsent: consent }, rules))).toBe(
      'blocked CONSENT_NOT_ALLOWED',
    );
    const refusal = refusalOf(() => check({ deliveries: [to('s1')] }, rules));
    expect(refusal.message).toBe('答复须送达每一位代表、委员，还缺：程嘉树。');
  });

  it('青岛: the lead', () => {
    expect(() => check({ deliveries: [to('s1')] }, by('lead'))).not.toThrow();
    expect(refused(() => check({ deliveries: [to('s2')] }, by('lead')))).toBe(
      'invalid DELIVERY_MISSING',
    );
  });

  it('a delegation is reached through its contact', () => {
    const group: Submitter[] = [{ id: 's1', name: '城北区代表团', kind: 'delegation', lead: true }];
    const refusal = refusalOf(() => check({ deliveries: [to('s1')] }, story.rules, group));
    expect([refusal.code, refusal.message]).toEqual([
      'CONTACT_MISSING',
      '送达城北区代表团的，须写明代表团联系人是谁。',
    ]);
    const named = { deliveries: [to('s1', { contact: '贺新民' })] };
    expect(() => check(named, story.rules, group)).not.toThrow();
  });
});

describe('每一次送达', () => {
  const with1 = (more: Partial<Delivery>) => () =>
    check({ deliveries: [to('s1', more), to('s2')] });

  it.each<[string, Partial<Delivery>, string]>([
    ['by post without a number', { way: 'post' }, 'TRACKING_MISSING'],
    ['a day to come', { on: '2026-03-17' }, 'DATE_IN_FUTURE'],
    ['no day', { on: '2026-02-30' }, 'IMPOSSIBLE_DATE'],
    ['somebody else', { submitterId: 's9' }, 'SUBMITTER_UNKNOWN'],
    ['the same twice', { submitterId: 's2' }, 'DELIVERY_TWICE'],
    ['a receipt without a day', { receivedBy: '林若溪' }, 'RECEIPT_INCOMPLETE'],
    ['a receipt without a name', { receivedOn: '2026-03-16' }, 'RECEIPT_INCOMPLETE'],
    ['received tomorrow', { receivedBy: '林若溪', receivedOn: '2026-03-17' }, 'DATE_IN_FUTURE'],
    ['received before', { receivedBy: '林若溪', receivedOn: '2026-03-15' }, 'RECEIPT_TOO_EARLY'],
    ['received on no day', { receivedBy: '林若溪', receivedOn: '2026-02-30' }, 'IMPOSSIBLE_DATE'],
  ])('%s', (_, more, code) => {
    expect(refused(with1(more))).toBe(`invalid ${code}`);
  });

  it('by post with its number, received the same day', () => {
    const post = { way: 'post', trackingNumber: 'EA123456789CN' } as const;
    expect(with1({ ...post, receivedBy: '林若溪', receivedOn: '2026-03-16' })).not.toThrow();
  });
});

describe('送达台账 of an item', () => {
  const again = (): Story => {
    const first = rated(rated(consulting(), 's1', dissatisfied), 's2');
    const body = openNextRound(first.state, first.rules);
    if (!body) throw new Error('no next round');
    return consulting(drafted(handling(told(first, body))));
  };

  it('keeps the deliveries of every round, each with its number', () => {
    const lines = dispatchesOf(again().state);
    expect(lines.map(({ round, kind, documentNumber }) => [round, kind, documentNumber])).toEqual([
      [1, 'delivery', '×人社建字〔2026〕1号'],
      [1, 'delivery', '×人社建字〔2026〕1号'],
      [2, 'delivery', '×人社建字〔2026〕1号'],
      [2, 'delivery', '×人社建字〔2026〕1号'],
    ]);
    expect(again().state.deliveries).toHaveLength(2);
  });

  it('does not name whoever asked for secrecy', () => {
    const [first, second] = story.state.item.submitters;
    if (!first || !second) throw new Error('no submitters');
    const submitters = [{ ...first, confidential: 'wish' as const }, second];
    const secret = { ...story, state: from(submitters) };
    const signed = [to('s1', { receivedBy: first.name, receivedOn: '2026-03-16' }), to('s2')];
    const { state } = completed(secret, 'deliver', 'done', { deliveries: signed });
    expect(dispatchesOf(state)).toMatchObject([
      { name: '代表（要求保密）', receivedBy: '代表（要求保密）' },
      { name: '程嘉树' },
    ]);
  });

  it('forgets the consent of the former round', () => {
    const passed = { deliveries: [to('s1')], leadConsent: consent };
    const delivered = completed(story, 'deliver', 'done', passed);
    expect(delivered.state.leadConsent).toEqual(consent);
    expect(again().state).not.toHaveProperty('leadConsent');
  });
});
