import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../functions/domain/deadlines.ts';
import { openNextRound } from '../../../functions/domain/decide/course.ts';
import { preparePublication } from '../../../functions/domain/decide/publication/prepare.ts';
import { remindPublication } from '../../../functions/domain/decide/publication/remind.ts';
import {
  type PublicationReview,
  reviewPublication,
} from '../../../functions/domain/decide/publication/review.ts';
import { stateWish } from '../../../functions/domain/decide/publication/wish.ts';
import { withdrawPublication } from '../../../functions/domain/decide/publication/withdraw.ts';
import {
  PUBLICATION_PREFIX,
  type PublicationEvent,
  type StoredEvent,
} from '../../../functions/domain/events.ts';
import type { PublicationText, StatedWish } from '../../../functions/domain/publication.ts';
import { itemFacts } from '../../../functions/domain/rates/facts.ts';
import { reducePublication } from '../../../functions/domain/reduce/publication.ts';
import { link } from '../../../functions/store/append.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { publishedRows } from '../../../functions/store/views/publicationRows.ts';
import {
  consulting,
  coWaitingAt,
  dissatisfied,
  divided,
  drafted,
  handling,
  opinionSent,
  rated,
} from '../../support/acting.ts';
import { actor, onDay, registered, type Story, told } from '../../support/given.ts';
import { refusalOf } from '../../support/refusing.ts';
import { sichuan } from '../profile/profiles.ts';

const refused = (decide: () => unknown) => refusalOf(decide).code;

const HANDLER = 'handler-ldbz-1';
const FULL: PublicationText = {
  scope: 'full',
  title: '关于加强新就业形态劳动者权益保障的建议',
  text: '驿站已建成12个，年内再建8个。',
};

/** What was said of the publication so far, by whom. */
type Told = [body: PublicationEvent, by: string][];

function recordOf({ state, rules }: Story, events: Told) {
  const stream = `${PUBLICATION_PREFIX}${state.itemId}`;
  const stored: StoredEvent<PublicationEvent>[] = [];
  for (const [body, by] of events) {
    const at = { stream, version: stored.length, hash: stored.at(-1)?.hash ?? '' };
    stored.push(link(at, body, actor(by), `${rules.today}T01:00:00.000Z`));
  }
  return reducePublication(stored);
}

const prepare = ({ state, rules }: Story, changes: Partial<PublicationText> = {}, by = HANDLER) =>
  preparePublication(state, { ...FULL, ...changes }, actor(by), rules);

const preparedFor = (story: Story, changes: Partial<PublicationText> = {}): Told => [
  [prepare(story, changes).event, HANDLER],
];

const review = (
  story: Story,
  events: Told,
  how: PublicationReview = { outcome: 'approve' },
  by = 'office',
) => reviewPublication(recordOf(story, events), story.state, how, actor(by), story.rules);

/** The item with the decision on it, and the publication's own history. */
function approved(story: Story, changes: Partial<PublicationText> = {}) {
  const events = preparedFor(story, changes);
  const { event, ofItem } = review(story, events);
  return {
    story: told(story, ofItem, actor('office')),
    events: [...events, [event, 'office']] as Told,
  };
}

const wish = (story: Story, changes: Partial<StatedWish> = {}, by = 'clerk') =>
  stateWish(
    story.state,
    { submitterId: 's1', wish: 'title', way: 'phone', on: story.rules.today, ...changes },
    actor(by),
    story.rules,
  );

const replied = consulting();

describe('公开意愿', () => {
  it('the narrowest of the submitters counts, of each the last word', () => {
    const once = told(replied, wish(replied), actor('clerk'));
    expect(refused(() => prepare(once))).toBe('WISH_FORBIDS');
    const again = told(once, wish(once, { wish: 'full' }), actor('clerk'));
    expect(prepare(again).event.data.scope).toBe('full');
    const other = told(again, wish(again, { submitterId: 's2', wish: 'none' }), actor('clerk'));
    const refusal = refusalOf(() => prepare(other, { scope: 'title', text: undefined }));
    expect(refusal).toMatchObject({ code: 'WISH_FORBIDS', field: 'scope' });
    expect(refusal.message).toContain('不同意公开');
  });

  it('what the list said holds for those who said nothing', () => {
    const story = consulting(drafted(handling(divided(registered({ publicationWish: 'title' })))));
    expect(refused(() => prepare(story))).toBe('WISH_FORBIDS');
  });

  it('is entered by the office, of a submitter, not of tomorrow', () => {
    expect(refused(() => wish(replied, {}, HANDLER))).toBe('FORBIDDEN');
    expect(refused(() => wish(replied, { submitterId: 's9' }))).toBe('SUBMITTER_UNKNOWN');
    expect(refused(() => wish(replied, { on: '2099-01-01' }))).toBe('DATE_IN_FUTURE');
    expect(refused(() => wish(replied, { on: '2026-02-30' }))).toBe('IMPOSSIBLE_DATE');
  });
});

describe('拟定公开', () => {
  it('may begin with the draft, where the place reviews both together', () => {
    expect(prepare(drafted()).event.data).toMatchObject({ round: 1, revision: 1, scope: 'full' });
    expect(refused(() => prepare(handling()))).toBe('NOT_DRAFTED');
    const apart = { ...sichuan.publication, reviewedWithReply: false };
    const rules = { ...drafted().rules, profile: { ...sichuan, publication: apart } };
    expect(refused(() => prepare({ ...drafted(), rules }))).toBe('NOT_REPLIED');
  });

  it('by those who work on the item; not of what we only contributed to', () => {
    expect(refused(() => prepare(replied, {}, 'handler-jycj-1'))).toBe('FORBIDDEN');
    expect(prepare(replied, {}, 'head-ldbz').event.type).toBe('publication.prepared');
    expect(refused(() => prepare(opinionSent(coWaitingAt('co-send')), {}, 'clerk'))).toBe(
      'NOT_OURS_TO_PUBLISH',
    );
  });

  it('less than the whole has a ground and a reason, and no text where none is shown', () => {
    expect(refused(() => prepare(replied, { text: '' }))).toBe('TEXT_MISSING');
    const part = { scope: 'summary' as const };
    expect(refused(() => prepare(replied, part))).toBe('GROUND_MISSING');
    expect(refused(() => prepare(replied, { ...part, ground: 'privacy' }))).toBe('REASON_MISSING');
    const whole = { ...part, ground: 'privacy' as const, reason: '涉及个案当事人' };
    expect(prepare(replied, whole).event.data).toMatchObject(whole);
    const none = { scope: 'none' as const, ground: 'deputy' as const };
    expect(refused(() => prepare(replied, none))).toBe('TEXT_NOT_WANTED');
    expect(prepare(replied, { ...none, text: undefined }).event.data.scope).toBe('none');
  });

  it('names what personal data is left, and where', () => {
    const text = '请与林若溪联系，电话１３９0000１００１。';
    const refusal = refusalOf(() => prepare(replied, { text }));
    expect(refusal).toMatchObject({ code: 'PERSONAL_DATA_LEFT', field: 'text' });
    expect(refusal.details).toEqual([{ what: '手机号码', at: 10 }]);
    expect(refusal.message).toContain('第11个字起');
    expect(refused(() => prepare(replied, { title: '【机密】关于驿站的建议' }))).toBe(
      'SECRET_MARK',
    );
  });
});

describe('公开审查', () => {
  it('agreed to, the public sees it, and the clock is met', () => {
    const { story, events } = approved(rated(replied, 's1'));
    const record = recordOf(story, events);
    expect(record.shown).toMatchObject({
      ...FULL,
      submitters: ['林若溪', '程嘉树'],
      feedback: ['办理态度：满意，办理结果：满意'],
      publishedOn: story.rules.today,
    });
    expect(publishedRows(record).map(({ pk }) => pk)).toEqual([
      `PUBLICATION#${story.state.itemId}`,
      `PUBLISHED#${story.rules.today.slice(0, 4)}`,
    ]);
    expect(publishedRows(record)[1]?.published).not.toHaveProperty('text');
    const [clock] = deadlinesOf(story.state, story.rules).filter(({ kind }) => kind === 'publish');
    expect(clock).toMatchObject({ open: false, metOn: story.rules.today });
    expect(itemFacts(story.state).published).toBe('full');
  });

  it('not to be published is a decision too: nothing is shown', () => {
    const none = { scope: 'none', text: undefined, ground: 'state-secret', reason: '经鉴定' };
    const { story, events } = approved(replied, none as Partial<PublicationText>);
    expect(publishedRows(recordOf(story, events))).toEqual([]);
    expect(itemFacts(story.state).published).toBe('none');
  });

  it('only the title shows neither text nor class nor number', () => {
    const title = { scope: 'title', text: undefined, ground: 'deputy' } as const;
    const { story, events } = approved(replied, title);
    const { shown } = recordOf(story, events);
    expect(shown).toMatchObject({ scope: 'title', title: FULL.title });
    for (const hidden of ['text', 'className', 'documentNumber', 'feedback']) {
      expect(shown).not.toHaveProperty(hidden);
    }
  });

  it('by somebody else than who prepared it, with a remark where it is sent back', () => {
    const events = preparedFor(replied);
    expect(refused(() => review(replied, events, undefined, 'head-ldbz'))).toBe('FORBIDDEN');
    const own: Told = [[prepare(replied, {}, 'office').event, 'office']];
    expect(refused(() => review(replied, own))).toBe('OWN_PAPER');
    expect(refused(() => review(replied, events, { outcome: 'return' }))).toBe('REMARK_MISSING');
    const { event, ofItem } = review(replied, events, {
      outcome: 'return',
      remark: '隐去企业名称',
    });
    const returned: Told = [...events, [event, 'office']];
    expect(recordOf(replied, returned)).toMatchObject({
      status: 'returned',
      remark: '隐去企业名称',
    });
    const waits = (story: Story) =>
      itemRows(story.state).filter(({ pk }) => pk === 'TOPUBLISH#review');
    const put = told(replied, prepare(replied).ofItem, actor(HANDLER));
    expect(waits(put)).toHaveLength(1);
    expect(waits(told(put, ofItem, actor('office')))).toEqual([]);
    expect(refused(() => review(replied, returned))).toBe('NOTHING_TO_REVIEW');
    expect(refused(() => review(replied, []))).toBe('NOTHING_TO_REVIEW');
  });

  it('of the reply as it went out, with the wish as it is now', () => {
    const early = preparedFor(drafted());
    expect(refused(() => review(drafted(), early))).toBe('NOT_REPLIED');
    const { reply } = replied.state;
    const changed = reply && { ...replied.state, reply: { ...reply, revision: 2 } };
    expect(refused(() => review({ ...replied, state: changed ?? replied.state }, early))).toBe(
      'REPLY_CHANGED',
    );
    const unwilling = told(replied, wish(replied, { wish: 'none' }), actor('clerk'));
    expect(refused(() => review(unwilling, preparedFor(replied)))).toBe('WISH_FORBIDS');
  });

  it('once; what is to change is withdrawn first, and then waits again', () => {
    const { story, events } = approved(replied);
    expect(refused(() => prepare(story))).toBe('ALREADY_DECIDED');
    const record = recordOf(story, events);
    const withdraw = (by = 'office') =>
      withdrawPublication(record, story.state, { reason: '标题有误' }, actor(by), story.rules);
    expect(refused(() => withdraw(HANDLER))).toBe('FORBIDDEN');
    const { event, ofItem } = withdraw();
    const gone = recordOf(story, [...events, [event, 'office']]);
    expect(publishedRows(gone).map(({ shown, published }) => shown ?? published)).toEqual([
      undefined,
      undefined,
    ]);
    const back = ofItem ? told(story, ofItem, actor('office')) : story;
    expect(prepare(back).event.type).toBe('publication.prepared');
    expect(itemFacts(back.state).published).toBeUndefined();
    const nothing = recordOf(replied, []);
    expect(
      refused(() =>
        withdrawPublication(nothing, replied.state, { reason: 'x' }, actor('office'), story.rules),
      ),
    ).toBe('NOT_PUBLISHED');
  });

  it('who asked for secrecy is not named', () => {
    const [s1, s2] = replied.state.item.submitters;
    if (!s1 || !s2) throw new Error('no submitters');
    const submitters = [{ ...s1, confidential: 'wish' as const }, s2];
    const state = { ...replied.state, item: { ...replied.state.item, submitters } };
    const story = { ...replied, state };
    expect(refused(() => prepare(story, { text: '林若溪代表：收悉。' }))).toBe(
      'PERSONAL_DATA_LEFT',
    );
    const { events } = approved(story);
    expect(recordOf(story, events).shown?.submitters).toEqual(['代表（要求保密）', '程嘉树']);
  });
});

describe('公开时限', () => {
  const due = replied.state.publication?.due;

  it('20 working days from the delivery, in the list until it is decided', () => {
    const rows = (story: Story) =>
      itemRows(story.state).filter(
        ({ pk, kind }) => pk.startsWith('TOPUBLISH') || kind === 'publication',
      );
    expect(rows(replied)).toHaveLength(3);
    expect(rows(approved(replied).story)).toEqual([]);
    expect(rows(drafted())).toEqual([]);
  });

  it('reminds once ahead and once when it has come, and not of what is decided', () => {
    if (!due) throw new Error('no deadline');
    expect(remindPublication(replied.state, replied.rules.today)).toBeUndefined();
    const ahead = remindPublication(replied.state, due.warn);
    expect(ahead?.data).toMatchObject({ kind: 'ahead', due: due.due });
    const warned = ahead ? told(onDay(replied, due.warn), ahead) : replied;
    expect(remindPublication(warned.state, due.warn)).toBeUndefined();
    expect(remindPublication(warned.state, due.due)?.data.kind).toBe('due');
    expect(remindPublication(approved(replied).story.state, due.due)).toBeUndefined();
  });

  it('a second round begins anew with its own answer', () => {
    const due = (story: Story) =>
      itemRows(story.state).filter(({ pk }) => pk.startsWith('TOPUBLISH')).length;
    const { story: published } = approved(replied);
    const said = rated(rated(published, 's1', dissatisfied), 's2');
    const body = openNextRound(said.state, said.rules);
    const again = body ? told(said, body) : said;
    expect(due(again)).toBe(0);
    expect(due(consulting(drafted(handling(again))))).toBe(1);
  });
});
