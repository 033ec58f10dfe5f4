import { describe, expect, it } from 'vitest';
import { remindReport, sendReport } from '../../../functions/domain/decide/reports.ts';
import {
  REPORT_PREFIX,
  type ReportEvent,
  type StoredEvent,
} from '../../../functions/domain/events.ts';
import { reduceReport } from '../../../functions/domain/reduce/report.ts';
import { reportsOf } from '../../../functions/domain/reportDue.ts';
import { reportDueMails } from '../../../functions/mail/plan/reportDue.ts';
import { render } from '../../../functions/mail/render.ts';
import { streamAfter } from '../../support/documenting.ts';
import { actor, directory, rulesOn } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { shipped } from '../calendar/years.ts';
import { chongqing, shandong } from '../profile/profiles.ts';

const [first, , last] = reportsOf(shandong, 2026, shipped);
if (!first || !last) throw new Error('no reports');
const report = first;

const after = (events: readonly StoredEvent<ReportEvent>[], body: ReportEvent) =>
  streamAfter(`${REPORT_PREFIX}${report.reportId}`, events, body);
const told = (...bodies: ReportEvent[]) =>
  reduceReport(bodies.reduce<StoredEvent<ReportEvent>[]>(after, []));
const remind = (today: string, record = told()) => remindReport(report, record, today);
const SENT = { document: '×人社〔2026〕88号', on: '2026-11-26' };
const send = (changes: object = {}, record = told(), by = 'clerk', today = '2026-11-27') =>
  sendReport(report, record, { ...SENT, ...changes }, actor(by), rulesOn(today));

describe('应报送的报告', () => {
  it('are those of the place, the earliest first, each with a date that explains itself', () => {
    expect(report).toMatchObject({
      reportId: '2026-assembly',
      office: '×市人大常委会代表工作委员会',
      deadline: { due: '2026-11-30', warn: '2026-11-15' },
    });
    expect(report.deadline.explanation.sentence).toContain('规定的报送日期为2026-11-30');
    expect(last.deadline.due).toBe('2026-12-15');
    expect(reportsOf(chongqing, 2026, shipped).map(({ reportId }) => reportId)).toContain(
      '2026-promises',
    );
  });

  it('are reminded of ahead of the date and on it, once each, and no more when long over', () => {
    expect(remind('2026-11-14')).toBeUndefined();
    const ahead = remind('2026-11-15');
    expect(ahead?.data).toMatchObject({ kind: 'ahead', due: '2026-11-30', on: '2026-11-15' });
    if (!ahead) throw new Error('not reminded');
    expect(remind('2026-11-20', told(ahead))).toBeUndefined();
    const due = remind('2026-11-30', told(ahead));
    expect(due?.data.kind).toBe('due');
    if (!due) throw new Error('not reminded');
    expect(remind('2026-12-01', told(ahead, due))).toBeUndefined();
    expect(remind('2026-12-30')).toBeUndefined();
    expect(remind('2026-11-28', told(send()))).toBeUndefined();
  });

  it('are told to the office', () => {
    const event = remind('2026-11-15');
    if (!event) throw new Error('not reminded');
    const mails = reportDueMails(event.data, directory);
    expect(mails.map(({ recipient }) => recipient.id)).toEqual(['clerk', 'office']);
    const [mail] = mails.map((one) =>
      render(one, { baseUrl: 'https://huiyin.example', today: '2026-11-15' }),
    );
    expect(mail?.subject).toBe('【报送】年度建议办理情况报告即将到期');
    expect(mail?.text).toContain('2026年11月30日，还有15天');
  });

  it('are sent once, with the document', () => {
    expect(told(send()).sent).toEqual({ ...SENT, by: '许知微' });
    expect([
      refused(() => send({}, told(), 'head-ldbz')),
      refused(() => send({}, told(send()))),
      refused(() => send({ on: '2026-02-30' })),
      refused(() => send({ on: '2026-11-28' })),
      refused(() => send({ on: '2025-12-31' })),
    ]).toEqual([
      'forbidden FORBIDDEN',
      'conflict ALREADY_SENT',
      'invalid IMPOSSIBLE_DATE',
      'invalid DATE_IN_FUTURE',
      'invalid DATE_ORDER',
    ]);
  });
});
