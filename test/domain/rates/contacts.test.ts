import { describe, expect, it } from 'vitest';
import type { NewContact, NewDecline } from '../../../functions/domain/contact.ts';
import { declineContact, recordContact } from '../../../functions/domain/decide/recordContact.ts';
import { CONTACT_RATES } from '../../../functions/domain/rates/contacts.ts';
import { type ItemFacts, itemFacts } from '../../../functions/domain/rates/facts.ts';
import { computeRate } from '../../../functions/domain/rates/rate.ts';
import { consulting, contacted, divided, drafted, newContact } from '../../support/acting.ts';
import { basisOf, whole } from '../../support/counting.ts';
import { actor, registered, type Story, told } from '../../support/given.ts';
import { shandong } from '../profile/profiles.ts';

const rates = (items: readonly ItemFacts[]) =>
  Object.fromEntries(
    CONTACT_RATES.map((rule) => {
      const { numerator, denominator, beside } = computeRate(rule, items, basisOf(), shandong);
      return [rule.id, `${numerator}/${denominator} ${beside?.count}`];
    }),
  );

const one = (changes: Partial<ItemFacts>) => rates([{ ...whole, ...changes }]);

describe('见面率', () => {
  it('counts an item with all three meetings in every definition', () => {
    expect(one({})).toEqual({
      met: '1/1 0',
      'met-face': '1/1 0',
      'met-once': '1/1 0',
      'face-reply': '1/1 0',
      'face-reply-director': '1/1 0',
      'face-reply-leadership': '1/1 0',
    });
  });

  it('a telephone call is a contact and no face', () => {
    const called = one({ met: { before: 'face', during: 'other', reply: 'face' } });
    expect([called.met, called['met-face'], called['met-once']]).toEqual([
      '1/1 0',
      '0/1 0',
      '1/1 0',
    ]);
  });

  it('a meeting that was declined takes the item out of numerator and denominator', () => {
    const met = { before: 'none', during: 'other', reply: 'face' } as const;
    expect(one({ met, declined: ['before'] }).met).toBe('0/0 1');
    // Another one is simply missing: then the item counts against us.
    const missing = { ...met, during: 'none' } as const;
    expect(one({ met: missing, declined: ['before'] }).met).toBe('0/1 0');
  });

  it('面商率 leaves out only whom we were told never to visit', () => {
    const met = { before: 'none', during: 'other', reply: 'none' } as const;
    expect(one({ met, declined: ['before'] })['met-once']).toBe('0/1 0');
    expect(one({ met, declined: ['before', 'during', 'reply'] })['met-once']).toBe('0/0 1');
  });

  it('is of items that are due: answered, or over their deadline', () => {
    const open = {
      replied: false,
      met: { before: 'face', during: 'none', reply: 'none' },
    } as const;
    expect(one({ ...open, due: '2026-06-20' }).met).toBe('0/0 0');
    expect(one({ ...open, due: '2026-06-19' }).met).toBe('0/1 0');
    expect(one({ ...open, due: '2026-06-19' })['face-reply']).toBe('0/0 0');
  });

  it.each<[string, Partial<ItemFacts>]>([
    ['协办', { part: 'co' }],
    ['退办、撤回', { left: true }],
  ])('is not of %s items', (_what, changes) => {
    expect(new Set(Object.values(one(changes)))).toEqual(new Set(['0/0 0']));
  });
});

describe('面复率', () => {
  const { faceReplyBy: _nobody, ...without } = whole;
  const unmet = { ...without, met: { ...whole.met, reply: 'other' as const } };

  it('by rank: the chief counts among the leadership', () => {
    const items = [
      whole,
      whole,
      { ...whole, faceReplyBy: 'deputy' as const },
      { ...whole, faceReplyBy: 'staff' as const },
      unmet,
      { ...unmet, declined: ['reply' as const] },
    ];
    const found = rates(items);
    expect(found['face-reply']).toBe('4/5 1');
    expect(found['face-reply-director']).toBe('2/5 1');
    expect(found['face-reply-leadership']).toBe('3/5 1');
  });

  it('says formula, percent and target', () => {
    const [, , , face, director] = CONTACT_RATES;
    if (!face || !director) throw new Error('no rate');
    expect(computeRate(director, [whole, unmet, unmet], basisOf(), shandong)).toMatchObject({
      name: '主要领导面复率',
      percent: 33.3,
      target: 50,
    });
    expect(face.formula).toContain('÷ 已答复的主办件数（R）');
    expect(computeRate(face, [], basisOf(), shandong)).not.toHaveProperty('percent');
  });
});

describe('the facts of an item', () => {
  const met = (story: Story, stage: NewContact['stage'], changes: Partial<NewContact> = {}) => {
    const event = recordContact(
      story.state,
      actor('clerk'),
      newContact(stage, changes),
      story.rules,
    );
    return told(story, event);
  };
  const declined = (story: Story, changes: Partial<NewDecline> = {}) => {
    const wish: NewDecline = {
      stage: 'reply',
      on: '2026-03-12',
      submitters: ['s1'],
      way: 'phone',
      words: '不必来访',
      ...changes,
    };
    return told(story, declineContact(story.state, actor('clerk'), wish, story.rules));
  };

  it('name no person', () => {
    const facts = itemFacts(consulting(drafted()).state);
    expect(JSON.stringify(facts)).not.toMatch(/林若溪|程嘉树|孟昭林|handler/);
    expect(facts).toMatchObject({
      section: 'ldbz',
      replied: true,
      met: { before: 'face', during: 'other', reply: 'face' },
      faceReplyBy: 'deputy',
    });
  });

  it('begin with nothing', () => {
    const facts = itemFacts(registered().state);
    expect(facts).toMatchObject({ replied: false, left: false, declined: [], told: 0 });
    expect(facts.met).toEqual({ before: 'none', during: 'none', reply: 'none' });
  });

  it('take the highest rank of several face-to-face replies, and none of a call', () => {
    const called = met(divided(), 'reply', { way: 'phone', present: ['director'] });
    expect(itemFacts(called.state).faceReplyBy).toBeUndefined();
    const visited = met(contacted(called, 'reply'), 'reply', { present: ['director'] });
    expect(itemFacts(visited.state).faceReplyBy).toBe('director');
  });

  it('the leading deputy speaks for a joint item, the others do not', () => {
    expect(itemFacts(declined(divided(), { submitters: ['s2'] }).state).declined).toEqual([]);
    expect(itemFacts(declined(divided()).state).declined).toEqual(['reply']);
  });
});
