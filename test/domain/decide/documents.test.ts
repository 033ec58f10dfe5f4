import { describe, expect, it } from 'vitest';
import {
  draftDocument,
  type NewDocument,
  reviseDocument,
} from '../../../functions/domain/decide/documents/draft.ts';
import {
  approveDocument,
  correctFault,
  issueDocument,
  replaceDocument,
} from '../../../functions/domain/decide/documents/issue.ts';
import { planOf } from '../../../functions/domain/decide/documents/plan.ts';
import { editionInForce, latestEdition } from '../../../functions/domain/document.ts';
import { reduceDocument } from '../../../functions/domain/reduce/document.ts';
import { documentRows } from '../../../functions/store/views/documentRows.ts';
import { contributing, divided } from '../../support/acting.ts';
import {
  approvedPaper,
  draftedPaper,
  issuedPaper,
  type Papers,
  PLAN,
  planFor,
  tableOf,
  toldPaper,
} from '../../support/documenting.ts';
import { actor, registered, rulesOn } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { chongqing } from '../profile/profiles.ts';

const clerk = actor('clerk');
const director = actor('director');
const one = divided().state;
const other = divided(registered({ number: '021', replyBy: '2026-05-01' })).state;
const co = divided(contributing({ number: '030' })).state;
const plan = planFor([one, other, co]);
const FAULT = {
  fault: '答复稿没有逐条回应诉求',
  measure: '退回重写',
  by: 'handler-ldbz-1',
  until: '2026-04-01',
};

describe('办理工作方案', () => {
  it('takes 办理要点 and dates from the division of each item', () => {
    expect(
      plan.items.map(({ number, handler, due, lawfulDue, points }) => [
        number,
        handler,
        due,
        lawfulDue,
        points,
      ]),
    ).toEqual([
      ['012', 'handler-ldbz-1', '2026-05-06', '2026-06-02', '抓紧与代表沟通'],
      ['021', 'handler-ldbz-1', '2026-05-01', '2026-05-01', '抓紧与代表沟通'],
      ['030', 'handler-ldbz-1', '2026-04-02', '2026-04-02', '抓紧与代表沟通'],
    ]);
    expect(plan.items[0]).toMatchObject({ responsible: 'head-ldbz', sponsor: 'deputy1' });
  });

  it('computes 办结时间 for each kind, 协办 apart', () => {
    expect(plan.times).toEqual([
      {
        kind: 'suggestion',
        co: false,
        rule: '自交办之日起3个月',
        items: 2,
        earliest: '2026-05-01',
        latest: '2026-06-02',
      },
      {
        kind: 'suggestion',
        co: true,
        rule: '自交办之日起1个月',
        items: 1,
        earliest: '2026-04-02',
        latest: '2026-04-02',
      },
    ]);
  });

  it('describes the course by the step table and the signing rules of the place', () => {
    const names = plan.flow.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['审核拟办', '分管领导签批', '主要负责人签批', '分工']);
    expect(names).toContain('党组会研究');
    expect(plan.flow[0]?.who).toBe('局办公室经办、局办公室主任');
    const signOff = { ...chongqing.signOff, except: [] };
    const bare = {
      ...signOff,
      reply: { ...signOff.reply, partyGroup: false, review: ['section-head' as const] },
    };
    const rules = { ...rulesOn(), profile: { ...chongqing, signOff: bare } };
    const short = planOf(tableOf([one]), {}, rules).flow.map(({ name }) => name);
    expect(short).not.toContain('党组会研究');
    expect(short).not.toContain('分管审核');
  });

  it('lets the office write course and points anew', () => {
    const points = [{ itemId: one.itemId, points: '先到三家平台走访' }];
    const flow = [{ name: '交办', who: '局办公室' }];
    const written = planFor([one, other], { points, flow });
    expect(written.flow).toEqual(flow);
    expect(written.items.map((item) => item.points)).toEqual([
      '先到三家平台走访',
      '抓紧与代表沟通',
    ]);
  });

  it('is of divided items only', () => {
    expect(planFor([one, registered({ number: '099' }).state]).items).toHaveLength(1);
    expect(refused(() => planFor([registered().state]))).toBe('blocked NOTHING_DIVIDED');
    const points = [{ itemId: 'npc-2026-099', points: '无' }];
    expect(refused(() => planFor([one], { points }))).toBe('invalid ITEM_NOT_IN_PLAN');
  });

  it('is cut by batches where an event could not hold it', () => {
    const many = tableOf([one]).flatMap((row) =>
      Array.from({ length: 60 }, (_, n) => ({
        ...row,
        itemId: `npc-2026-${n}`,
        points: '点'.repeat(1500),
      })),
    );
    expect(refused(() => planOf(many, {}, rulesOn()))).toBe('invalid PLAN_TOO_LARGE');
  });
});

const approve = (from: Papers, word = { approved: true }, by = director) =>
  approveDocument(from.document, word, by, rulesOn());
const issue = (from: Papers, changes = {}, by = clerk) =>
  issueDocument(from.document, { documentNumber: '×人社办〔2026〕3号', ...changes }, by, rulesOn());
const revise = (from: Papers, changes: Partial<NewDocument> = {}) =>
  reviseDocument(from.document, { ...PLAN, ...changes }, plan, clerk, rulesOn());
const back = { approved: false, opinion: '请补充协办件' };

describe('a document', () => {
  it('is drafted, sent back, drafted again, approved and issued', () => {
    const sent = toldPaper(
      draftedPaper({}, plan),
      approve(draftedPaper({}, plan), back),
      'director',
    );
    expect(latestEdition(sent.document)).toMatchObject({
      status: 'draft',
      sentBack: { by: '魏长河', opinion: '请补充协办件' },
    });
    expect(refused(() => approve(sent))).toBe('conflict NOT_A_DRAFT');
    const again = toldPaper(sent, revise(sent, { title: '方案（修改）' }));
    expect(latestEdition(again.document)).toMatchObject({ edition: 1, revision: 2 });
    expect(latestEdition(again.document)).not.toHaveProperty('sentBack');
    const { document } = issuedPaper(again);
    expect(document.editions).toMatchObject([
      {
        edition: 1,
        revision: 2,
        status: 'issued',
        approved: { by: '魏长河', on: '2026-03-16' },
        issued: { by: '许知微', documentNumber: '×人社办〔2026〕3号', validFrom: '2026-03-16' },
      },
    ]);
  });

  it('holds on while its next edition is drafted, and no longer once that is issued', () => {
    const first = issuedPaper(draftedPaper({}, plan));
    const drafting = toldPaper(first, revise(first));
    expect(drafting.document.editions.map(({ edition, status }) => [edition, status])).toEqual([
      [1, 'issued'],
      [2, 'draft'],
    ]);
    expect(editionInForce(drafting.document)?.edition).toBe(1);
    const second = issuedPaper(drafting, '×人社办〔2026〕9号');
    expect(second.document.editions.map(({ status }) => status)).toEqual(['replaced', 'issued']);
    expect(documentRows(second.document)).toMatchObject([
      {
        pk: 'DOCUMENTS#2026',
        sk: 'plan#0001',
        document: { issued: { edition: 2, documentNumber: '×人社办〔2026〕9号' } },
      },
    ]);
    expect(documentRows(drafting.document)[0]?.document).toMatchObject({
      issued: { edition: 1 },
      draft: { edition: 2, status: 'draft' },
    });
  });

  it('gives way to the one that takes its place', () => {
    const old = issuedPaper(draftedPaper({ kind: 'notice' }));
    const gone = toldPaper(old, replaceDocument('notice-2027-1', rulesOn()));
    expect(editionInForce(gone.document)).toBeUndefined();
    expect(gone.document.replacedBy).toEqual({ documentId: 'notice-2027-1', on: '2026-03-16' });
    expect(refused(() => revise(gone))).toBe('conflict DOCUMENT_REPLACED');
    const wanted = { ...PLAN, kind: 'notice' as const };
    const take = (replaced: Papers) =>
      draftDocument('notice-2027-1', wanted, undefined, [replaced.document], clerk, rulesOn());
    expect(take(old).data.kind).toBe('notice');
    expect(refused(() => take(draftedPaper()))).toBe('invalid REPLACES_UNISSUED');
    expect(refused(() => take(gone))).toBe('invalid REPLACES_UNISSUED');
  });

  it('tells heads and handlers: of the plan’s items, or of the sections it is for', () => {
    expect(issue(approvedPaper(draftedPaper({}, plan))).data.tell).toEqual([
      'head-ldbz',
      'handler-ldbz-1',
    ]);
    const norm = approvedPaper(draftedPaper({ kind: 'norm', sections: ['gsbx'] }));
    expect(issue(norm).data.tell).toEqual(['head-gsbx', 'handler-gsbx-1', 'handler-gsbx-2']);
    const all = issue(approvedPaper(draftedPaper({ kind: 'notice' }))).data.tell;
    expect(all).toContain('head-xxzx');
    expect(all).not.toContain('clerk');
  });

  it.each<[string, () => unknown, string]>([
    [
      'drafted by a head',
      () => draftDocument('x', PLAN, plan, [], actor('head-ldbz'), rulesOn()),
      'forbidden FORBIDDEN',
    ],
    ['for a strange section', () => draftedPaper({ sections: ['xyz'] }), 'invalid SECTION_UNKNOWN'],
    [
      'with faults where there are none',
      () => draftedPaper({ faults: [FAULT] }),
      'invalid FAULTS_MISPLACED',
    ],
    [
      'approved by a deputy',
      () => approve(draftedPaper(), undefined, actor('deputy1')),
      'forbidden FORBIDDEN',
    ],
    [
      'sent back without a word',
      () => approve(draftedPaper(), { approved: false }),
      'invalid REASON_MISSING',
    ],
    ['approved twice', () => approve(approvedPaper(draftedPaper())), 'conflict NOT_A_DRAFT'],
    ['issued unapproved', () => issue(draftedPaper()), 'blocked NOT_APPROVED'],
    ['issued twice', () => issue(issuedPaper(draftedPaper())), 'blocked NOT_APPROVED'],
    [
      'issued by a head',
      () => issue(approvedPaper(draftedPaper()), {}, actor('head-ldbz')),
      'forbidden FORBIDDEN',
    ],
    [
      'with the wrong brackets',
      () => issue(approvedPaper(draftedPaper()), { documentNumber: '×人社办【2026】3号' }),
      'invalid NUMBER_FORMAT',
    ],
    [
      'valid from yesterday',
      () => issue(approvedPaper(draftedPaper()), { validFrom: '2026-03-15' }),
      'invalid VALID_PAST',
    ],
    [
      'valid from no day',
      () => issue(approvedPaper(draftedPaper()), { validFrom: '2026-02-30' }),
      'invalid IMPOSSIBLE_DATE',
    ],
  ])('is not %s', (_what, deciding, refusal) => {
    expect(refused(deciding)).toBe(refusal);
  });

  it('has a whole history', () => {
    const [, second] = approvedPaper(draftedPaper()).events;
    expect(() => reduceDocument(second ? [second] : [])).toThrow(/does not begin/);
  });
});

describe('纠错清单', () => {
  const listed = issuedPaper(draftedPaper({ kind: 'correction-list', faults: [FAULT] }));
  const correct = (by: string, from = listed, faultId = 'fault-1') =>
    correctFault(from.document, faultId, '已重写', actor(by), rulesOn());

  it('names who corrects what by when, and is reported line by line', () => {
    expect(listed.document.editions[0]?.faults).toEqual([{ faultId: 'fault-1', ...FAULT }]);
    const after = toldPaper(listed, correct('handler-ldbz-1'), 'handler-ldbz-1');
    expect(after.document.reports).toEqual({
      'fault-1': { report: '已重写', on: '2026-03-16', by: '潘大海' },
    });
    expect(refused(() => correct('clerk', after))).toBe('conflict FAULT_CORRECTED');
  });

  it('is corrected by nobody else, and only what stands on it', () => {
    expect(refused(() => correct('head-ldbz'))).toBe('forbidden FORBIDDEN');
    expect(refused(() => correct('clerk', listed, 'fault-2'))).toBe('notFound FAULT_NOT_FOUND');
    const draft = draftedPaper({ kind: 'correction-list', faults: [FAULT] });
    expect(refused(() => correct('clerk', draft))).toBe('notFound FAULT_NOT_FOUND');
  });

  it.each([
    ['nobody known', { by: 'nobody' }, 'PERSON_UNKNOWN'],
    ['today', { until: '2026-03-16' }, 'DUE_PAST'],
    ['no day', { until: '2026-02-30' }, 'IMPOSSIBLE_DATE'],
  ])('does not take %s', (_what, changes, code) => {
    const faults = [{ ...FAULT, ...changes }];
    const refusal = refusalOf(() => draftedPaper({ kind: 'correction-list', faults }));
    expect(refusal.code).toBe(code);
  });

  it('is not empty', () => {
    expect(refused(() => draftedPaper({ kind: 'correction-list' }))).toBe(
      'invalid FAULTS_MISPLACED',
    );
  });
});
