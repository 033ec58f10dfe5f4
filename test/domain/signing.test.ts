import { describe, expect, it } from 'vitest';
import { routeFacts } from '../../functions/domain/decide/facts.ts';
import { occasionOf } from '../../functions/domain/signing.ts';
import { STEPS } from '../../functions/domain/steps/table.ts';
import { completed, drafted, handling } from '../support/acting.ts';
import { opened, registered, type Story } from '../support/given.ts';
import { draftA, draftB } from '../support/stepData.ts';
import { superiorAsked } from '../support/waitingAt.ts';
import { sichuan } from './profile/profiles.ts';

const inSichuan = (story: Story): Story => ({
  ...story,
  rules: { ...story.rules, profile: sichuan },
});
const signerOf = ({ state, rules }: Story) => STEPS.sign.desk(state, rules);

describe('who signs', () => {
  it('is told by the item and by what its reply says', () => {
    expect(occasionOf(registered().state)).toEqual({
      kind: 'suggestion',
      part: 'lead',
      keyItem: false,
      recess: false,
    });
    const story = drafted(handling(), { ...draftB, involves: ['money'] });
    expect(occasionOf(story.state)).toMatchObject({
      class: 'B',
      promise: true,
      involves: ['money'],
    });
  });

  it('in Sichuan is the sponsor, of a reply that commits money the director', () => {
    const plain = inSichuan(drafted(handling(), draftA));
    expect(signerOf(plain)).toEqual({ person: 'deputy1' });
    expect(routeFacts(plain.state, plain.rules)).toMatchObject({
      partyGroup: false,
      deputyReview: false,
    });
    const weighty = inSichuan(drafted(handling(), { ...draftA, involves: ['money'] }));
    expect(signerOf(weighty)).toEqual({ role: 'director' });
    expect(routeFacts(weighty.state, weighty.rules)).toMatchObject({
      partyGroup: true,
      deputyReview: true,
    });
  });
});

describe('复前审核', () => {
  it('is asked of a key motion only', () => {
    const asked = superiorAsked();
    expect(routeFacts(asked.state, asked.rules).superiorCheck).toBe(true);
    const plain = drafted();
    expect(routeFacts(plain.state, plain.rules).superiorCheck).toBe(false);
  });

  it('keeps both a refusal and a consent on record', () => {
    const dates = { askedOn: '2026-03-12', answeredOn: '2026-03-16' };
    const refused = completed(superiorAsked(), 'superior-check', 'return', {
      ...dates,
      opinion: '请补充责任单位',
    });
    expect(refused.state.superiorChecks).toMatchObject([
      { ...dates, agreed: false, opinion: '请补充责任单位', round: 1 },
    ]);
    const redrafted = completed(opened(refused, 'draft'), 'draft');
    const asked = opened(redrafted, 'superior-check');
    const again = completed(asked, 'superior-check', 'done', dates);
    expect(again.state.superiorChecks?.map(({ agreed }) => agreed)).toEqual([false, true]);
  });
});
