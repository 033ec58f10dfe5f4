import { describe, expect, it } from 'vitest';
import {
  enterPlatform,
  type NewCopies,
  type NewReceipt,
  receiptDelivery,
  sendCopies,
} from '../../../../functions/domain/decide/dispatch/record.ts';
import { dispatchesOf, missingCopies } from '../../../../functions/domain/dispatch.ts';
import type { Profile } from '../../../../functions/domain/profile/profile.ts';
import { consulting } from '../../../support/acting.ts';
import { actor, registered, type Story, told } from '../../../support/given.ts';
import { kept, secondAt, tracked } from '../../../support/promising.ts';
import { refusalOf, refused } from '../../../support/refusing.ts';

const story = consulting();
const day = '2026-03-16';

const receipt = (
  more: Partial<NewReceipt> = {},
  { who = 'clerk', to = 's1', from = story } = {},
) => {
  const form = { receivedBy: '林若溪', on: day, ...more };
  return receiptDelivery(from.state, actor(who), to, form, from.rules);
};

describe('送达回执', () => {
  it('comes later, once, and stands with its delivery', () => {
    const event = receipt();
    const signed = told(story, event, actor('clerk'));
    expect(signed.state.deliveries[0]).toMatchObject({ receivedBy: '林若溪', receivedOn: day });
    expect(signed.state.deliveries[1]).not.toHaveProperty('receivedBy');
    const refusal = refusalOf(() => receipt({}, { from: signed }));
    expect([refusal.code, refusal.message]).toEqual([
      'RECEIPT_KNOWN',
      '已由林若溪于2026-03-16签收，不必再登记。',
    ]);
  });

  it('is recorded by the office or the handler', () => {
    expect(receipt({}, { who: 'handler-ldbz-1' }).data.submitterId).toBe('s1');
    for (const who of ['handler-jycj-1', 'director', 'collector-npc']) {
      expect(refused(() => receipt({}, { who }))).toBe('forbidden FORBIDDEN');
    }
  });

  it('is of a delivery of this round, and of a day that fits', () => {
    expect(refused(() => receipt({}, { to: 's9' }))).toBe('notFound DELIVERY_NOT_FOUND');
    expect(refused(() => receipt({}, { from: registered() }))).toBe('notFound DELIVERY_NOT_FOUND');
    expect(refused(() => receipt({ on: '2026-03-15' }))).toBe('invalid RECEIPT_TOO_EARLY');
    expect(refused(() => receipt({ on: '2026-03-17' }))).toBe('invalid DATE_IN_FUTURE');
  });

  it('may be of a second reply', () => {
    const again = secondAt('second-consult', kept(tracked()));
    const event = receipt({ side: 'promise-1' }, { from: again });
    const { state } = told(again, event, actor('clerk'));
    expect(dispatchesOf(state).filter((line) => 'side' in line)).toMatchObject([
      { side: 'promise-1', submitterId: 's1', receivedBy: '林若溪' },
      { side: 'promise-1', submitterId: 's2' },
    ]);
    expect(state.deliveries[0]).not.toHaveProperty('receivedBy');
    expect(refused(() => receipt({ side: 'promise-9' }, { from: again }))).toBe(
      'notFound DELIVERY_NOT_FOUND',
    );
  });
});

const NPC = { office: 'npcDeputies', copies: 2 };
const GOVERNMENT = { office: 'government', copies: 1 };
const copy = (sent: NewCopies['sent'], from: Story = story, who = 'clerk', on = day) =>
  sendCopies(from.state, actor(who), { on, sent }, from.rules);

describe('抄送', () => {
  it('goes to the offices of the profile, and shows who is still missing', () => {
    const { profile } = story.rules;
    expect(missingCopies(story.state, profile).map(({ office }) => office)).toEqual([
      'npcDeputies',
      'government',
    ]);
    const one = told(story, copy([NPC]), actor('clerk'));
    expect(missingCopies(one.state, profile)).toEqual([
      { office: 'government', name: '×市人民政府办公室', copies: 1 },
    ]);
    expect(dispatchesOf(one.state).at(-1)).toEqual({
      ...{ kind: 'copy', round: 1, on: day, ...NPC },
      name: '×市人大常委会代表工作委员会',
    });
    expect(refused(() => copy([NPC], one))).toBe('conflict COPY_SENT');
    expect(missingCopies(told(one, copy([GOVERNMENT], one)).state, profile)).toEqual([]);
  });

  it('goes to co-units too where the profile says so', () => {
    const { profile } = story.rules;
    const toCoUnits: Profile = { ...profile, copies: { ...profile.copies, toCoUnits: true } };
    expect(missingCopies(story.state, toCoUnits).at(-1)).toEqual({
      ...{ office: '市总工会', name: '市总工会', copies: 1 },
    });
  });

  it('is refused to others, too early, or otherwise than the list says', () => {
    expect(refused(() => copy([NPC], story, 'handler-ldbz-1'))).toBe('forbidden FORBIDDEN');
    expect(refused(() => copy([NPC], registered()))).toBe('blocked NOT_DELIVERED');
    const unknown = refusalOf(() => copy([{ office: 'supervision', copies: 1 }]));
    expect([unknown.code, unknown.field]).toEqual(['OFFICE_UNKNOWN', 'sent.0.office']);
    expect(unknown.message).toContain('×市人大常委会代表工作委员会、×市人民政府办公室');
    const few = refusalOf(() => copy([{ ...NPC, copies: 1 }]));
    expect([few.code, few.message]).toEqual([
      'COPIES_TOO_FEW',
      '抄送×市人大常委会代表工作委员会须2份。',
    ]);
    expect(refused(() => copy([NPC, NPC]))).toBe('conflict COPY_SENT');
    expect(refused(() => copy([NPC], story, 'clerk', '2026-03-17'))).toBe('invalid DATE_IN_FUTURE');
  });
});

describe('录入履职平台', () => {
  const enter = (from: Story = story, who = 'clerk', on = day) =>
    enterPlatform(from.state, actor(who), { on, reference: 'SD-2026-0012' }, from.rules);

  it('is recorded once a round', () => {
    const entered = told(story, enter(), actor('clerk'));
    expect(entered.state.platform).toEqual([
      { round: 1, on: day, reference: 'SD-2026-0012', by: '许知微' },
    ]);
    const refusal = refusalOf(() => enter(entered));
    expect([refusal.code, refusal.message]).toEqual([
      'PLATFORM_ENTERED',
      '本轮答复已由许知微于2026-03-16录入履职平台。',
    ]);
  });

  it('is the office’s, after the delivery, where there is a platform', () => {
    expect(refused(() => enter(story, 'handler-ldbz-1'))).toBe('forbidden FORBIDDEN');
    expect(refused(() => enter(registered()))).toBe('blocked NOT_DELIVERED');
    expect(refused(() => enter(story, 'clerk', '2026-03-17'))).toBe('invalid DATE_IN_FUTURE');
    const { profile } = story.rules;
    const without = { ...profile, delivery: { ...profile.delivery, platform: false } };
    expect(refused(() => enter({ ...story, rules: { ...story.rules, profile: without } }))).toBe(
      'blocked PLATFORM_NOT_USED',
    );
  });
});
