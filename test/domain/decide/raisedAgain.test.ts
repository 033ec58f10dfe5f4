import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import { linkEarlier } from '../../../functions/domain/decide/raisedAgain.ts';
import type { NewItem } from '../../../functions/domain/item.ts';
import type { StepData } from '../../../functions/domain/steps/data.ts';
import {
  consulting,
  divided,
  drafted,
  handling,
  inspecting,
  sitting,
} from '../../support/acting.ts';
import { actor, registered, type Story, taskOf, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { draftA, draftC } from '../../support/stepData.ts';

const LAST_YEAR: Partial<NewItem> = {
  number: '031',
  session: { name: '市十八届人大三次会议', term: 18, meeting: 3, year: 2025, recess: false },
  assignedOn: '2025-03-03',
  receivedOn: '2025-03-03',
};
const answered = consulting(drafted(handling(divided(registered(LAST_YEAR))), draftC));
const before = answered.state;

const linked = (story: Story, by = 'clerk') =>
  told(story, linkEarlier(story.state, before, actor(by), undefined, story.rules), actor(by));

const drafting = (story: Story, data: StepData['draft']) => {
  const { taskId, desk } = taskOf(story, 'draft');
  const command = { taskId, outcome: 'done' as const, data };
  return () => completeTask(story.state, sitting(desk), command, story.rules);
};

describe('关联以前提过的一件', () => {
  it('keeps its year, number, class, answers and what is repeated', () => {
    const [link] = linked(registered()).state.links ?? [];
    expect(link).toMatchObject({
      linkId: 'link-1',
      earlier: { itemId: 'npc-2025-031', year: 2025, number: '031', class: 'C' },
    });
    expect(link?.earlier.classWords).toMatch(/留待以后/);
    expect(link?.earlier.repeats).toEqual(
      draftC.answers.map(({ demand, answer }) => ({ demand, earlier: demand, answer })),
    );
  });

  it('of an item that was not answered keeps no class and no answer', () => {
    const open = drafted(handling(divided(registered(LAST_YEAR))), draftC).state;
    const { data } = linkEarlier(
      registered().state,
      open,
      actor('clerk'),
      '去年',
      registered().rules,
    );
    expect(data.note).toBe('去年');
    expect(data.earlier).not.toHaveProperty('class');
    expect(data.earlier.repeats[0]).toEqual({ demand: 1, earlier: 1 });
  });

  it('is done by the office or the handler, of an item that is open', () => {
    expect(linked(divided(), 'handler-ldbz-1').state.links).toHaveLength(1);
    const at = divided();
    expect(refused(() => linked(at, 'handler-ldbz-2'))).toBe('forbidden FORBIDDEN');
    const closed = told(inspecting(), {
      type: 'item.concluded',
      data: { how: 'closed', on: '2026-03-16' },
    });
    expect(refused(() => linked(closed))).toBe('conflict ITEM_OVER');
  });

  it('is refused of itself, of one known, of a later one, and beyond ten', () => {
    const at = registered();
    const link = (earlier: Story['state'], story = at) =>
      refused(() => linkEarlier(story.state, earlier, actor('clerk'), undefined, story.rules));
    expect(link(at.state)).toBe('invalid LINK_SELF');
    expect(link(before, linked(at))).toBe('conflict LINK_KNOWN');
    expect(link(registered({ number: '013' }).state)).toBe('invalid LINK_NOT_EARLIER');
    const full = Array.from({ length: 10 }, (_, nth) => String(100 + nth)).reduce(
      (story, number) => {
        const { state } = registered({ ...LAST_YEAR, number });
        return told(story, linkEarlier(story.state, state, actor('clerk'), undefined, story.rules));
      },
      at,
    );
    expect(link(before, full)).toBe('invalid LINKS_FULL');
  });

  it('names nobody who asked for secrecy', () => {
    const submitters = [
      {
        id: 's1',
        name: '林若溪',
        kind: 'deputy' as const,
        lead: true,
        confidential: 'fear' as const,
      },
    ];
    const { state } = registered({ ...LAST_YEAR, title: '林若溪关于驿站的建议', submitters });
    const { data } = linkEarlier(
      registered().state,
      state,
      actor('clerk'),
      undefined,
      registered().rules,
    );
    expect(data.earlier.title).toBe('代表（要求保密）关于驿站的建议');
  });
});

describe('同样答复', () => {
  const story = handling(linked(divided()));

  it('in the same class is refused without a reason', () => {
    const refusal = refusalOf(drafting(story, draftC));
    expect([refusal.kind, refusal.code, refusal.field]).toEqual([
      'blocked',
      'REPEATED_ANSWER',
      'data.repeated',
    ]);
    expect(refusal.message).toMatch(/第1、2、3项诉求2025年第031号已经提过/);
  });

  it('with a reason is on record, item by item, until the draft is another one', () => {
    const event = drafting(story, { ...draftC, repeated: '省里的办法仍未修订' })();
    expect(event.data.repeats).toHaveLength(3);
    const alarmed = told(story, event);
    expect(alarmed.state.repeated?.[0]).toEqual({
      itemId: 'npc-2025-031',
      year: 2025,
      number: '031',
      demand: 1,
      class: 'C',
    });
    expect(alarmed.state.reply?.repeated).toBe('省里的办法仍未修订');
  });

  it('is none in another class, with other answers, of a solved matter, or where nothing is linked', () => {
    const other = draftC.answers.map((one) => ({
      ...one,
      answer: '省里已同意我市先行先试，下月起执行。',
    }));
    expect(drafting(story, { ...draftC, answers: other })().data).not.toHaveProperty('repeats');
    expect(drafting(story, { ...draftC, class: 'D' })().data).not.toHaveProperty('repeats');
    expect(drafting(story, draftA)().data).not.toHaveProperty('repeats');
    expect(drafting(handling(), draftC)().data).not.toHaveProperty('repeats');
  });
});
