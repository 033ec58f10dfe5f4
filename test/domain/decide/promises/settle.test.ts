import { describe, expect, it } from 'vitest';
import { keepsLedger } from '../../../../functions/domain/decide/promises/keepsLedger.ts';
import { promisesMade } from '../../../../functions/domain/decide/promises/made.ts';
import { remindPromise } from '../../../../functions/domain/decide/promises/remind.ts';
import {
  giveUpPromise,
  keepPromise,
  movePromise,
} from '../../../../functions/domain/decide/promises/settle.ts';
import { ledgerOf, type PromiseEntry } from '../../../../functions/domain/promise.ts';
import { ROLES, type Role } from '../../../../functions/domain/roles.ts';
import { consulting, drafted, handling } from '../../../support/acting.ts';
import { actor, onDay, type Story, told } from '../../../support/given.ts';
import { kept, tracked } from '../../../support/promising.ts';
import { refused } from '../../../support/refusing.ts';
import { draftA, draftB } from '../../../support/stepData.ts';

const handler = actor('handler-ldbz-1');
const entryOf = (story: Story, nth = 0) => ledgerOf(story.state)[nth] as PromiseEntry;

const MOVE = {
  newDue: '2027-03-31',
  reason: '需待省级办法出台',
  toldOn: '2026-03-16',
  toldHow: 'visit' as const,
};
const move = (story: Story, changes: Partial<typeof MOVE> = {}, by = handler) =>
  movePromise(story.state, by, 'promise-1', { ...MOVE, ...changes }, story.rules);
const keep = (story: Story, on = '2026-03-16') =>
  keepPromise(story.state, handler, 'promise-1', { evidence: '文件', on }, story.rules);

describe('the ledger', () => {
  it('takes in each promise of a reply when it is delivered, one or several', () => {
    const second = { matter: '建成驿站20个', owner: 'handler-ldbz-1', due: '2026-09-30' };
    const { state } = consulting(
      drafted(handling(), {
        ...draftB,
        body: `${draftB.body}9月底前建成驿站。`,
        promises: [second],
      }),
    );
    expect(ledgerOf(state)).toMatchObject([
      { promiseId: 'promise-1', due: '2026-12-20', remindOn: '2026-12-10', status: 'open' },
      { promiseId: 'promise-2', matter: '建成驿站20个', madeOn: '2026-03-16', round: 1 },
    ]);
  });

  it('is empty before the delivery and without a promise', () => {
    const story = drafted(handling(), draftB);
    expect(ledgerOf(story.state)).toEqual([]);
    expect(promisesMade(story.state, story.rules)).toHaveLength(1);
    expect(ledgerOf(consulting(drafted(handling(), draftA)).state)).toEqual([]);
  });
});

describe('延期', () => {
  it('keeps the old date with the reason the deputy was told', () => {
    const moved = told(tracked(), move(tracked()), handler);
    expect(entryOf(moved)).toMatchObject({
      status: 'moved',
      due: '2027-03-31',
      remindOn: '2027-03-21',
      moves: [{ from: '2026-12-20', to: '2027-03-31', toldHow: 'visit', by: handler.name }],
    });
  });

  it.each([
    ['to no later day', { newDue: '2026-12-20' }, 'invalid NOT_LATER'],
    ['to a day that is not', { newDue: '2027-02-30' }, 'invalid IMPOSSIBLE_DATE'],
    ['told in the future', { toldOn: '2026-03-17' }, 'invalid DATE_IN_FUTURE'],
  ])('is refused %s', (_what, changes, refusal) => {
    expect(refused(() => move(tracked(), changes))).toBe(refusal);
  });
});

describe('兑现 and 无法兑现', () => {
  it('owe a second reply in a side course of the promise', () => {
    const { state } = kept();
    expect(entryOf(kept())).toMatchObject({ status: 'kept', replies: [{ side: 'promise-1' }] });
    expect(state.sides).toMatchObject([{ key: 'promise-1', machine: 'second-reply', open: true }]);
  });

  it('are refused before the item is tracked, in the future, and a second time', () => {
    expect(refused(() => keep(consulting(drafted(handling(), draftB))))).toBe(
      'blocked NOT_TRACKED',
    );
    expect(refused(() => keep(tracked(), '2026-03-17'))).toBe('invalid DATE_IN_FUTURE');
    expect(refused(() => keep(kept()))).toBe('conflict PROMISE_NOT_OPEN');
    expect(refused(() => move(kept()))).toBe('conflict PROMISE_NOT_OPEN');
    const form = { reason: '', explanation: '' };
    const { state, rules } = tracked();
    const unknown = () => giveUpPromise(state, handler, 'promise-9', form, rules);
    expect(refused(unknown)).toBe('notFound PROMISE_NOT_FOUND');
  });
});

describe('who keeps the ledger', () => {
  const story = tracked();
  /** ● the item's own, ○ any with the role. */
  const CELLS: Record<Role, string> = {
    'office-clerk': '○',
    'office-head': '○',
    director: '·',
    'deputy-director': '·',
    'section-head': '●',
    handler: '●',
    'party-secretary': '·',
    inspector: '·',
    collector: '·',
    auditor: '·',
    admin: '·',
  };
  it.each(ROLES.map((role) => [role, CELLS[role]]))('%s %s', (role, mark) => {
    const person = { name: '某人', roles: [role as Role] };
    const own = { ...person, id: 'handler-ldbz-1', section: 'ldbz' };
    const other = { ...person, id: 'stranger', section: 'ylbx' };
    const may = (who: typeof own) => keepsLedger(who, story.state, entryOf(story));
    expect(may(own)).toBe(mark !== '·');
    expect(may(other)).toBe(mark === '○');
  });

  it('the owner, whatever his role; nobody else', () => {
    expect(move(story, {}, actor('deputy1')).data.to).toBe('2027-03-31');
    expect(refused(() => move(story, {}, actor('auditor')))).toBe('forbidden FORBIDDEN');
  });
});

describe('到期提醒', () => {
  const on = (day: string, story = tracked()) => remindPromise(story.state, 'promise-1', day);

  it('is said ten days ahead and on the day, each once', () => {
    expect(on('2026-12-09')).toBeUndefined();
    expect(on('2026-12-10')?.data).toMatchObject({ kind: 'ahead', due: '2026-12-20' });
    const ahead = on('2026-12-12');
    if (!ahead) throw new Error('not reminded');
    const reminded = told(onDay(tracked(), '2026-12-12'), ahead);
    expect(on('2026-12-13', reminded)).toBeUndefined();
    expect(on('2026-12-20', reminded)?.data.kind).toBe('due');
  });

  it('is not said of what is kept', () => {
    expect(on('2026-12-20', kept())).toBeUndefined();
  });
});
