import { describe, expect, it } from 'vitest';
import { presentDeadlines } from '../../functions/api/present/deadlines.ts';
import { CLOCK_NAMES } from '../../functions/domain/clockWords.ts';
import { previewDeadlines } from '../../functions/domain/deadlinePreview.ts';
import { deadlinesOf } from '../../functions/domain/deadlines.ts';
import { askUnit } from '../../functions/domain/decide/coUnits/ask.ts';
import {
  consulting,
  contacted,
  coWaitingAt,
  divided,
  inspecting,
  unitAnswered,
} from '../support/acting.ts';
import { actor, registered, rulesOn, type Story, told } from '../support/given.ts';
import { tracked } from '../support/promising.ts';
import { refused } from '../support/refusing.ts';
import { chongqing } from './profile/profiles.ts';

const list = ({ state, rules }: Story) => deadlinesOf(state, rules);
const open = (story: Story) =>
  list(story).flatMap(({ kind, open: still }) => (still ? [kind] : []));
const due = (story: Story, kind: string) =>
  list(story).find((one) => one.kind === kind)?.deadline.due;

describe('the deadlines of an item', () => {
  it('begin with its own, and name every clock that has begun', () => {
    const story = registered();
    expect(list(story).map(({ kind, name }) => [kind, name])).toEqual([
      ['reply', '办理时限'],
      ['return', '退办申请时限'],
      ['dispatch', '下达科室时限'],
      ['firstContact', '首次联系时限'],
      ['draft', '拟稿时限'],
    ]);
    expect(due(story, 'firstContact')).toBe('2026-03-30');
    expect(due(story, 'draft')).toBe('2026-05-06');
    for (const { deadline } of list(story)) {
      expect(deadline.explanation.sentence).toContain(deadline.due);
      expect(deadline.warn <= deadline.due).toBe(true);
    }
  });

  it('are met one after the other', () => {
    expect(open(registered())).toEqual(['reply', 'dispatch', 'firstContact', 'draft']);
    expect(open(registered({}, '2026-03-05'))).toContain('return');
    const story = divided();
    expect(open(story)).toEqual(['reply', 'coRequest', 'firstContact', 'draft']);
    expect(open(contacted(story, 'before'))).not.toContain('firstContact');
    expect(open(unitAnswered(story))).not.toContain('coRequest');
    expect(list(unitAnswered(story)).find(({ kind }) => kind === 'coRequest')?.metOn).toBe(
      '2026-03-16',
    );
    const asked = consulting();
    expect(open(asked)).toEqual(['ratingReturn', 'publish']);
    expect(list(asked)[0]).toMatchObject({
      kind: 'reply',
      open: false,
      metOn: asked.state.repliedOn,
    });
    expect(due(asked, 'publish')).toBeDefined();
  });

  it('name a unit that is asked again, inspection, and each promise with its date', () => {
    const said = unitAnswered(divided());
    const again = { unit: '市总工会', question: '请补充', reason: '依据不足' };
    const body = askUnit(said.state, actor('clerk'), again, said.rules);
    expect(open(told(said, body))).toContain('coRedo');
    expect(open(inspecting())).toContain('inspection');
    const promise = list(tracked()).find(({ kind }) => kind === 'promise');
    expect(promise).toMatchObject({ open: true, name: expect.stringContaining('承诺时限：') });
    expect(promise?.deadline.due).toBe(tracked().state.promises?.[0]?.due);
  });

  it('of an opinion are fewer: the lead speaks with the deputies', () => {
    expect(list(coWaitingAt('co-draft')).map(({ kind }) => kind)).toEqual([
      'coOpinion',
      'return',
      'dispatch',
    ]);
  });

  it('that are met keep the light of the day on which they were', () => {
    const { state, rules } = consulting();
    const years = { ...rules, today: '2026-12-31' };
    const [main, consult] = presentDeadlines(state, years).deadlines;
    expect([main?.light, consult?.light]).toEqual(['green', 'red']);
    const late = { ...state, repliedOn: '2026-07-01' };
    expect(presentDeadlines(late, years).deadlines[0]?.light).toBe('red');
  });
});

describe('如果今天交来', () => {
  const ask = (asked: Parameters<typeof previewDeadlines>[0], rules = rulesOn()) =>
    previewDeadlines(asked, rules);

  it('answers for every clock of the place, or for one', () => {
    expect(ask({}).map(({ clock }) => clock)).toEqual(CLOCK_NAMES);
    const [one, ...others] = ask({ clock: 'reply', anchor: '2026-03-20' });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ name: '办理时限', deadline: { due: '2026-06-22' } });
    expect(one?.deadline.explanation.sentence).toMatch(/自交办之日2026-03-20起3个月.*2026-06-22$/);
  });

  it('counts from today without a day, by the exceptions of the place', () => {
    expect(ask({ clock: 'reply' })[0]?.deadline.explanation.anchor?.date).toBe('2026-03-16');
    const rules = { ...rulesOn(), profile: chongqing };
    const [common] = ask({ clock: 'reReply' }, rules);
    expect(common?.deadline.due).toBe('2026-05-18');
  });

  it('takes the date fixed for a batch where it is the earlier', () => {
    const [early] = ask({ clock: 'reply', fixed: '2026-05-20' });
    expect(early?.deadline.due).toBe('2026-05-20');
    const [late] = ask({ clock: 'reply', fixed: '2026-12-20' });
    expect(late?.deadline.due).toBe('2026-06-16');
    expect(ask({ clock: 'draft', fixed: '2026-03-20' })[0]?.deadline.due).toBe('2026-05-18');
  });

  it('refuses a day that there is not, and a year without a calendar', () => {
    expect([
      refused(() => ask({ anchor: '2026-02-30' })),
      refused(() => ask({ fixed: '2026-13-01' })),
      refused(() => ask({ clock: 'reply', anchor: '1999-12-01' })),
    ]).toEqual(['invalid IMPOSSIBLE_DATE', 'invalid IMPOSSIBLE_DATE', 'invalid NO_CALENDAR']);
  });
});
