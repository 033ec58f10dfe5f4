import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import {
  mergeItems,
  otherSide,
  unmergeItem,
} from '../../../functions/domain/decide/merge/merge.ts';
import { type TakeOver, takeOver } from '../../../functions/domain/decide/merge/takeOver.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import {
  completed,
  contacted,
  contributing,
  divided,
  drafted,
  handling,
  sitting,
} from '../../support/acting.ts';
import { actor, opened, registered, type Story, taskOf, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { GOOD } from '../../support/stepData.ts';

const why = { reason: '同一事项' };
const clerk = actor('clerk');
const other = (number = '013') => registered({ number });
const merging = (leading: Story, others: readonly Story[], by = clerk) =>
  mergeItems(
    leading.state,
    others.map(({ state }) => state),
    by,
    why,
    leading.rules,
  );

/** Both sides after the events of a decision. */
function after(stories: readonly Story[], decided: ReturnType<typeof merging>): Story[] {
  return stories.map((story) => {
    const own = decided.find(({ state }) => state.itemId === story.state.itemId);
    return own ? told(story, own.event, clerk) : story;
  });
}

function merged(leading = divided(), own = other()): [Story, Story] {
  return after([leading, own], merging(leading, [own])) as [Story, Story];
}

describe('并案', () => {
  it('is on record on both sides', () => {
    const [leading, own] = merged();
    expect(leading.state.merge).toMatchObject({
      role: 'leading',
      items: [{ itemId: 'npc-2026-013', number: '013' }],
      reason: '同一事项',
    });
    expect(own.state.merge).toMatchObject({ role: 'merged', into: { itemId: 'npc-2026-012' } });
    expect([otherSide(leading.state), otherSide(own.state)]).toEqual([
      ['npc-2026-013'],
      ['npc-2026-012'],
    ]);
    expect(otherSide(other().state)).toEqual([]);
  });

  it('takes more items later, of any kind', () => {
    const [leading] = merged();
    const proposal = registered({ number: '014', kind: 'proposal' });
    const [more] = after([leading, proposal], merging(leading, [proposal])) as [Story, Story];
    expect(otherSide(more.state)).toEqual(['npc-2026-013', 'cppcc-2026-014']);
  });

  it('is for the office, before anything is drafted, of items that are answered by us', () => {
    const at = divided();
    expect(refused(() => merging(at, [other()], actor('handler-ldbz-1')))).toBe(
      'forbidden FORBIDDEN',
    );
    expect(refused(() => merging(at, [at]))).toBe('invalid MERGE_SELF');
    expect(refused(() => merging(at, [other(), other()]))).toBe('invalid MERGE_SELF');
    expect(refused(() => merging(at, [contributing({ number: '014' })]))).toBe('invalid MERGE_CO');
    expect(refused(() => merging(drafted(), [other()]))).toBe('blocked MERGE_DRAFTED');
    const over = told(other(), {
      type: 'item.concluded',
      data: { how: 'closed', on: '2026-03-16' },
    });
    expect(refused(() => merging(at, [over]))).toBe('conflict ITEM_OVER');
  });

  it('does not reach into another 并案', () => {
    const [leading, own] = merged();
    const third = registered({ number: '014' });
    expect(refused(() => merging(third, [own]))).toBe('conflict MERGE_KNOWN');
    expect(refused(() => merging(third, [leading]))).toBe('conflict MERGE_KNOWN');
    expect(refused(() => merging(own, [third]))).toBe('conflict MERGE_KNOWN');
  });

  it('is of one section, or of none yet', () => {
    const elsewhere = divided(other());
    const state: ItemState = {
      ...elsewhere.state,
      division: { section: 'jycj', handler: 'handler-jycj-1' },
    };
    expect(refused(() => merging(divided(), [{ ...elsewhere, state }]))).toBe(
      'invalid MERGE_SECTIONS',
    );
    expect(merging(divided(), [elsewhere])).toHaveLength(2);
  });
});

describe('撤销并案', () => {
  const ending = (story: Story, others: readonly Story[], by = clerk) =>
    unmergeItem(
      story.state,
      others.map(({ state }) => state),
      by,
      { reason: '事项不同' },
      story.rules,
    );

  it('of one leaves the others with the leading item', () => {
    const [leading, first] = merged();
    const second = registered({ number: '014' });
    const [more, , joined] = after([leading, first, second], merging(leading, [second])) as [
      Story,
      Story,
      Story,
    ];
    const decided = ending(first, [more]);
    const [left, apart] = [
      told(more, decided[1]?.event as never, clerk),
      told(first, decided[0]?.event as never, clerk),
    ];
    expect(otherSide(left.state)).toEqual(['npc-2026-014']);
    expect(apart.state.merge).toBeUndefined();
    expect(joined.state.merge?.role).toBe('merged');
  });

  it('of the leading item leaves all apart', () => {
    const [leading, own] = merged();
    const decided = ending(leading, [own]);
    expect(told(leading, decided[0]?.event as never).state.merge).toBeUndefined();
    expect(told(own, decided[1]?.event as never).state.merge).toBeUndefined();
  });

  it('is for the office, where there is one', () => {
    const [leading, own] = merged();
    expect(refused(() => ending(own, [leading], actor('director')))).toBe('forbidden FORBIDDEN');
    expect(refused(() => ending(other(), []))).toBe('invalid NOT_MERGED');
  });
});

describe('沿用', () => {
  const investigated = completed(
    opened(contacted(divided(), 'before'), 'investigate'),
    'investigate',
  );
  const [leading, own] = merged(investigated, divided(other()));
  const taking = (wanted: TakeOver, story = own, from = leading, by = clerk) =>
    takeOver(story.state, from.state, by, wanted, story.rules);
  const before = { contacts: [{ contactId: 'contact-1', submitters: ['s2'] }] };

  it('copies meetings as records of this item that name their source, and opens the way', () => {
    const taken = told(own, taking({ ...before, investigation: true }));
    expect(taken.state.contacts).toMatchObject([
      {
        contactId: 'contact-1',
        stage: 'before',
        submitters: ['s2'],
        highestRank: 'deputy',
        source: { itemId: 'npc-2026-012', contactId: 'contact-1' },
      },
    ]);
    expect(taken.state.takenOver).toMatchObject({
      from: 'npc-2026-012',
      investigation: GOOD.investigate(leading.state),
    });
    const waiting = opened(taken, 'investigate');
    const end = (source: string) => {
      const { taskId, desk } = taskOf(waiting, 'investigate');
      const data = { ...GOOD.investigate(waiting.state), source };
      return () =>
        completeTask(
          waiting.state,
          sitting(desk),
          { taskId, outcome: 'done', data },
          waiting.rules,
        );
    };
    expect(end('npc-2026-012')().type).toBe('task.completed');
    expect(refused(end('npc-2026-099'))).toBe('invalid SOURCE_UNKNOWN');
  });

  it('takes the text to start from once there is one', () => {
    expect(refused(() => taking({ draft: true }))).toBe('invalid NOTHING_THERE');
    const written = drafted(handling());
    const { data } = taking({ draft: true }, own, written);
    expect(data.draft).toEqual({ class: 'A', body: written.state.reply?.body });
  });

  it('never copies the reply face to face, nor a meeting twice', () => {
    const replied = contacted(leading, 'reply');
    const reply = { contacts: [{ contactId: 'contact-2', submitters: ['s1'] }] };
    expect(refused(() => taking(reply, own, replied))).toBe('blocked REPLY_NOT_TAKEN_OVER');
    const once = told(own, taking(before));
    expect(refused(() => taking(before, once))).toBe('conflict CONTACT_TAKEN');
  });

  it('is refused of what is not there, to strangers, and without 并案', () => {
    const strange = (contactId: string, submitters: string[]) =>
      refused(() => taking({ contacts: [{ contactId, submitters }] }));
    expect(strange('contact-9', ['s1'])).toBe('notFound CONTACT_NOT_FOUND');
    expect(strange('contact-1', ['s9'])).toBe('invalid SUBMITTER_UNKNOWN');
    expect(refused(() => taking({}))).toBe('invalid NOTHING_CHOSEN');
    expect(refused(() => taking(before, own, leading, actor('handler-ldbz-2')))).toBe(
      'forbidden FORBIDDEN',
    );
    expect(refused(() => taking(before, divided(other('014'))))).toBe('invalid NOT_MERGED');
    const [bare, joined] = merged(divided(), divided(other()));
    expect(refused(() => taking({ investigation: true }, joined, bare))).toBe(
      'invalid NOTHING_THERE',
    );
  });
});
