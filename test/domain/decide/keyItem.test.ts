import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import {
  formTaskForce,
  hearSupervisor,
  nameKeyItem,
  reportToSupervisor,
} from '../../../functions/domain/decide/keyItem.ts';
import { recordContact } from '../../../functions/domain/decide/recordContact.ts';
import {
  answerAdvice,
  recordVisit,
  remindAdvice,
} from '../../../functions/domain/decide/visits.ts';
import type { ProposalData, StepData } from '../../../functions/domain/steps/data.ts';
import type { StepId } from '../../../functions/domain/steps/ids.ts';
import { STEPS } from '../../../functions/domain/steps/table.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import {
  completed,
  contacted,
  contributing,
  divided,
  drafted,
  handling,
  inspecting,
  newContact,
  REVIEWS,
  sitting,
  through,
} from '../../support/acting.ts';
import { actor, opened, registered, type Story, taskOf, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { GOOD, toCorrect } from '../../support/stepData.ts';

const clerk = actor('clerk');
const supervision = {
  selectedBy: '市人大常委会主任会议',
  document: '×人常办〔2026〕9号',
  leader: '市人大常委会副主任贺兰川',
  committee: '社会建设委员会',
};
const named = (story: Story, by = clerk) =>
  told(story, nameKeyItem(story.state, by, supervision, story.rules), by);
const force = { head: 'director', members: ['deputy1', 'handler-ldbz-1'], on: '2026-03-16' };
const formed = (story: Story, changes: Partial<typeof force> = {}, by = clerk) =>
  told(story, formTaskForce(story.state, by, { ...force, ...changes }, story.rules), by);

const ending = (story: Story, step: StepId, data: unknown = GOOD[step](story.state)) => {
  const { taskId, desk } = taskOf(story, step);
  const command = { taskId, outcome: STEPS[step].outcomes[0] ?? 'done', data } as const;
  return () =>
    completeTask(
      story.state,
      sitting(desk),
      { ...command, data: data as StepData[StepId] },
      story.rules,
    );
};

describe('列为重点督办', () => {
  it('says by whom and who supervises, and the director takes the lead', () => {
    const { state } = named(divided());
    expect(state.item).toMatchObject({ keyItem: true, supervision });
    expect(state.proposal).toMatchObject({ sponsor: 'director', deputy: 'deputy1' });
    expect(state.raised).toEqual([{ round: 1, from: 'deputy1', to: 'director' }]);
    expect(STEPS['deputy-review'].desk(state, divided().rules)).toEqual({ person: 'deputy1' });
  });

  it('before the proposal leaves it to the proposal', () => {
    const { state } = named(registered());
    expect([state.item.keyItem, state.proposal, state.raised]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('of a 协办 item leaves the lead to the lead unit', () => {
    expect(named(contributing()).state.raised).toBeUndefined();
  });

  it('is for the office, once, while it is handled', () => {
    expect(refused(() => named(divided(), actor('director')))).toBe('forbidden FORBIDDEN');
    expect(refused(() => named(named(divided())))).toBe('conflict KEY_ITEM_KNOWN');
    const over = told(inspecting(), {
      type: 'item.concluded',
      data: { how: 'closed', on: '2026-03-16' },
    });
    expect(refused(() => named(over))).toBe('conflict ITEM_OVER');
    expect(refused(() => registered({ supervision }))).toBe('invalid NOT_KEY_ITEM');
  });
});

describe('领导包案', () => {
  const proposing = (keyItem: boolean, changes: Partial<ProposalData>) => {
    const story = opened(registered({ keyItem }), 'propose');
    return ending(story, 'propose', { ...GOOD.propose(story.state), ...changes });
  };

  it('of a key item is the director’s, with a deputy director beside him', () => {
    expect(refused(proposing(true, { sponsor: 'deputy1' }))).toBe('invalid SPONSOR_NOT_DIRECTOR');
    expect(refused(proposing(true, { deputy: 'head-ldbz' }))).toBe('invalid DEPUTY_MISSING');
    const both = { sponsor: 'director', deputy: 'deputy1' };
    expect(proposing(true, both)().type).toBe('task.completed');
    expect(refused(proposing(false, both))).toBe('invalid SPONSOR_INVALID');
  });

  it('of what matters most goes to the director when it is classified', () => {
    const investigated = through(contacted(divided(), 'before'), ['investigate']);
    const story = opened(investigated, 'classify');
    const key = ending(story, 'classify', { tier: 'key', reason: '有重大推动作用' })();
    expect(key.data.consequences?.sponsor).toBe('director');
    expect(told(story, key).state).toMatchObject({
      tier: 'key',
      proposal: { sponsor: 'director', deputy: 'deputy1' },
    });
    expect(ending(story, 'classify')().data).not.toHaveProperty('sponsor');
  });

  it('is a list by leader: the director’s, and the deputy director’s beside him', () => {
    const lists = itemRows(named(divided()).state).map(({ pk }) => pk);
    expect(lists).toContain('LIST#sponsor#director');
    expect(lists).toContain('LIST#sponsor#deputy1');
  });
});

describe('工作专班', () => {
  const waiting = opened(contacted(named(divided()), 'before'), 'investigate');

  it('comes before the investigation of a key item, and of no other', () => {
    expect(refused(ending(waiting, 'investigate'))).toBe('blocked TASK_FORCE_MISSING');
    expect(ending(formed(waiting), 'investigate')().type).toBe('task.completed');
    const plain = opened(contacted(divided(), 'before'), 'investigate');
    expect(ending(plain, 'investigate')().type).toBe('task.completed');
  });

  it('is headed by a leader and has members', () => {
    const forming = (changes: Partial<typeof force>, story = named(divided()), by = clerk) =>
      refused(() => formed(story, changes, by));
    expect(forming({ head: 'handler-ldbz-1' })).toBe('invalid HEAD_NOT_LEADER');
    expect(forming({ head: 'nobody' })).toBe('invalid PERSON_UNKNOWN');
    expect(forming({ members: ['director'] })).toBe('invalid MEMBERS_MISSING');
    expect(forming({ on: '2026-03-17' })).toBe('invalid DATE_IN_FUTURE');
    expect(forming({}, divided())).toBe('blocked NOT_KEY_ITEM');
    expect(forming({}, named(divided()), actor('handler-ldbz-1'))).toBe('forbidden FORBIDDEN');
    const later = formed(formed(named(divided())), { members: ['deputy2'] });
    expect(later.state.taskForce?.members).toEqual(['deputy2']);
  });

  it('reports to those who supervise', () => {
    const report = {
      kind: 'plan' as const,
      title: '办理方案',
      summary: '分三步',
      on: '2026-03-16',
    };
    const reporting = (story: Story, by = actor('handler-ldbz-1')) =>
      reportToSupervisor(story.state, by, report, story.rules);
    expect(told(named(divided()), reporting(named(divided()))).state.supervisionReports).toEqual([
      { reportId: 'report-1', ...report },
    ]);
    expect(refused(() => reporting(divided()))).toBe('blocked NOT_KEY_ITEM');
    expect(refused(() => reporting(named(divided()), actor('auditor')))).toBe(
      'forbidden FORBIDDEN',
    );
  });
});

type Hearing = Parameters<typeof hearSupervisor>[2];
const hearing = (story: Story, changes: Partial<Hearing> = {}, by = clerk) => {
  const said: Hearing = { of: 'leader', opinion: '选址要方便', use: '采纳', on: '2026-03-16' };
  return told(story, hearSupervisor(story.state, by, { ...said, ...changes }, story.rules), by);
};
/** A key item whose reply waits for its signature. */
const reviewed = drafted(handling(formed(named(divided()))));

describe('听取督办方意见', () => {
  const signing = (story: Story) => ending(opened(story, 'sign'), 'sign');

  it('comes before the signature of a key item, of everybody who supervises it', () => {
    expect(refused(signing(reviewed))).toBe('blocked SUPERVISOR_NOT_HEARD');
    const one = hearing(reviewed);
    expect(refused(signing(one))).toBe('blocked SUPERVISOR_NOT_HEARD');
    const both = hearing(one, { of: 'committee' });
    expect(signing(both)().type).toBe('task.completed');
    expect(both.state.supervisorHearings?.map(({ hearingId, of }) => [hearingId, of])).toEqual([
      ['hearing-1', 'leader'],
      ['hearing-2', 'committee'],
    ]);
  });

  it('is not asked of another item, nor where the place does not want it', () => {
    expect(signing(drafted())().type).toBe('task.completed');
    const { rules } = reviewed;
    const keyItems = { ...rules.profile.keyItems, hearsSupervisors: false };
    const elsewhere = { ...rules, profile: { ...rules.profile, keyItems } };
    expect(signing({ ...reviewed, rules: elsewhere })().type).toBe('task.completed');
  });

  it('is of those on record, on a day that has been, by those who have the item', () => {
    expect(refused(() => hearing(divided()))).toBe('blocked NOT_KEY_ITEM');
    const { committee: _committee, ...alone } = supervision;
    const story = told(divided(), nameKeyItem(divided().state, clerk, alone, divided().rules));
    expect(refused(() => hearing(story, { of: 'committee' }))).toBe('invalid SUPERVISOR_UNKNOWN');
    expect(refused(() => hearing(reviewed, { on: '2026-03-17' }))).toBe('invalid DATE_IN_FUTURE');
    expect(refused(() => hearing(reviewed, {}, actor('auditor')))).toBe('forbidden FORBIDDEN');
  });
});

describe('主要负责人面复', () => {
  const delivering = (story: Story) =>
    ending(opened(through(story, REVIEWS), 'deliver'), 'deliver');

  it('is asked of a key item', () => {
    const replied = hearing(hearing(reviewed), { of: 'committee' });
    expect(refused(delivering(replied))).toBe('blocked DIRECTOR_REPLY_MISSING');
    const contact = newContact('reply', { present: ['director', 'handler-ldbz-1'] });
    const met = told(replied, recordContact(replied.state, clerk, contact, replied.rules));
    expect(delivering(met)().type).toBe('task.completed');
    expect(delivering(drafted())().type).toBe('task.completed');
  });
});

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing was said');
  return value;
}

describe('督办调研', () => {
  const visit = {
    on: '2026-03-16',
    visitors: '市人大常委会调研组',
    site: '城西劳动者驿站',
    report: '汇报了试点情况',
    advice: [
      { what: '延长驿站开放时间', owner: 'head-ldbz', due: '2026-05-20' },
      { what: '公布驿站清单', owner: 'handler-gsbx-1', due: '2026-04-30' },
    ],
  };
  const visited = (story: Story, changes: Partial<typeof visit> = {}, by = clerk) =>
    told(story, recordVisit(story.state, by, { ...visit, ...changes }, story.rules), by);
  const answered = (story: Story, id: string, by = actor('head-ldbz')) =>
    told(story, answerAdvice(story.state, by, id, '已延长到晚十点', story.rules), by);

  it('makes of each advice point something to be answered, on its owner’s desk', () => {
    const story = visited(divided());
    expect(story.state.advicePoints).toMatchObject([
      { adviceId: 'advice-1', visitId: 'visit-1', owner: 'head-ldbz', due: '2026-05-20' },
      { adviceId: 'advice-2', owner: 'handler-gsbx-1' },
    ]);
    const desk = (of: Story) =>
      itemRows(of.state).filter(({ pk }) => pk === 'TASKS#person:head-ldbz');
    expect(desk(story)).toMatchObject([{ task: { taskId: 'advice-1', step: 'advice' } }]);
    expect(desk(answered(story, 'advice-1'))).toEqual([]);
    expect(visited(story).state.advicePoints?.[2]?.adviceId).toBe('advice-3');
  });

  it('holds the inspection until all are answered; corrections may be asked for meanwhile', () => {
    const story = visited(inspecting());
    expect(refused(ending(story, 'inspect'))).toBe('blocked ADVICE_OPEN');
    const { taskId } = taskOf(story, 'inspect');
    const rectify = { taskId, outcome: 'rectify' as const, data: toCorrect(story.state) };
    expect(completeTask(story.state, actor('inspector1'), rectify, story.rules).type).toBe(
      'task.completed',
    );
    const all = answered(answered(story, 'advice-1'), 'advice-2', actor('handler-ldbz-1'));
    expect(ending(all, 'inspect')().type).toBe('task.completed');
    expect(completed(inspecting(), 'inspect').state.inspections).toHaveLength(1);
  });

  it('is reminded some days before the date and on it, each once, until it is answered', () => {
    const story = visited(divided());
    const remind = (of: Story, today: string) => remindAdvice(of.state, 'advice-2', today);
    expect(story.state.advicePoints?.[1]?.remindOn).toBe('2026-04-20');
    expect(remind(story, '2026-04-19')).toBeUndefined();
    const ahead = sure(remind(story, '2026-04-20'));
    expect(ahead.data).toEqual({ adviceId: 'advice-2', kind: 'ahead', on: '2026-04-20' });
    const once = told(story, ahead);
    expect(remind(once, '2026-04-21')).toBeUndefined();
    expect(remind(once, '2026-04-30')?.data.kind).toBe('due');
    expect(remind(told(once, sure(remind(once, '2026-04-30'))), '2026-05-01')).toBeUndefined();
    const done = answered(story, 'advice-2', actor('handler-gsbx-1'));
    expect(remind(done, '2026-04-20')).toBeUndefined();
    expect(remindAdvice(story.state, 'advice-9', '2026-04-20')).toBeUndefined();
  });

  it('is on no desk and on no day of an item that went back', () => {
    const story = visited(divided());
    const rows = (of: Story) =>
      itemRows(of.state).filter(({ sk }) => String(sk).includes('#advice-'));
    expect(rows(story).map(({ pk }) => String(pk).split('#')[0])).toEqual([
      'TASKS',
      'DUE',
      'DUE',
      'TASKS',
      'DUE',
      'DUE',
      'REMINDERS',
      'REMINDERS',
    ]);
    const back = told(story, {
      type: 'item.concluded',
      data: { how: 'withdrawn', on: '2026-03-16', letters: [] },
    });
    expect(rows(back)).toEqual([]);
  });

  it('is answered once, by the owner or the handler', () => {
    const story = visited(divided());
    expect(refused(() => answered(story, 'advice-1', actor('clerk')))).toBe('forbidden FORBIDDEN');
    expect(refused(() => answered(story, 'advice-9'))).toBe('notFound ADVICE_NOT_FOUND');
    expect(refused(() => answered(answered(story, 'advice-1'), 'advice-1'))).toBe(
      'conflict ADVICE_ANSWERED',
    );
  });

  it('is recorded by those who have the item, of known people and days to come', () => {
    const one = { what: '延长', owner: 'head-ldbz', due: '2026-05-20' };
    const trying = (changes: Partial<typeof visit>, by = clerk) =>
      refused(() => visited(divided(), changes, by));
    expect(trying({}, actor('auditor'))).toBe('forbidden FORBIDDEN');
    expect(trying({ on: '2026-03-17' })).toBe('invalid DATE_IN_FUTURE');
    expect(trying({ advice: [{ ...one, owner: 'nobody' }] })).toBe('invalid PERSON_UNKNOWN');
    expect(trying({ advice: [{ ...one, due: '2026-03-16' }] })).toBe('invalid DUE_PAST');
    expect(trying({ advice: [{ ...one, due: '2026-02-30' }] })).toBe('invalid IMPOSSIBLE_DATE');
  });
});
