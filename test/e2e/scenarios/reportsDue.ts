import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import type { Scenario, World } from '../support/world.ts';

interface Report {
  reportId: string;
  office: string;
  what: string;
  due: string;
  warn: string;
  light: string;
  sent?: { on: string; document: string; by: string };
}

const reportsOf = async ({ client }: World, year: number) =>
  (await client.ask<{ reports: Report[] }>('clerk', { path: `/v1/reports-due?year=${year}` }))
    .reports;

/** Which reports the place wants, to whom and until when; one is sent, once. */
export const reportsDue: Scenario = {
  name: 'reports-due',
  title: '应报送的报告：报给谁、哪天以前由本地规定，报送登记文号，一份一次',
  async run(world) {
    const { people, report } = world;
    // A year that no other run uses: its reports are long over, and may still be entered.
    for (;;) {
      const year = 2000 + Math.floor(Math.random() * 24);
      const all = await reportsOf(world, year);
      const wanted = all.find(({ sent }) => !sent);
      if (!wanted) continue;
      same(
        '有报送单位',
        true,
        all.every(({ office, what }) => office !== '' && what !== ''),
      );
      same(
        '预警在到期以前',
        true,
        all.every(({ warn, due }) => warn <= due && due.startsWith(`${year}-`)),
      );
      same('没有报送的逾期亮红', 'red', wanted.light);
      const path = `/v1/reports-due/${wanted.reportId}/sent`;
      const json = { document: `×人社〔${year}〕88号`, on: wanted.warn };
      const post = (body: object, to = path) => ({ method: 'POST', path: to, json: body }) as const;
      const ours = { by: 'clerk', status: 422 };
      await refused(world, {
        ...{
          what: '科室登记报送',
          by: 'head-ldbz',
          status: 403,
          code: 'FORBIDDEN',
          says: /局办公室/,
        },
        call: post(json),
      });
      await refused(world, {
        ...{ ...ours, what: '以后的日期', code: 'DATE_IN_FUTURE', says: /今天之后/ },
        call: post({ ...json, on: '2099-01-01' }),
      });
      await refused(world, {
        ...{ ...ours, what: '前一年的日期', code: 'DATE_ORDER', says: /以前报送/ },
        call: post({ ...json, on: `${year - 1}-12-31` }),
      });
      await refused(world, {
        ...{ what: '没有规定的报告', by: 'clerk', status: 404, code: 'REPORT_NOT_FOUND' },
        ...{ says: /没有规定/, call: post(json, `/v1/reports-due/${year}-nothing/sent`) },
      });
      await act(world, 'clerk', { did: `登记报送：${wanted.what}`, path, json });
      await refused(world, {
        ...{ what: '登记两次', by: 'office', status: 409, code: 'ALREADY_SENT', says: /已于/ },
        call: post(json),
      });
      const after = (await reportsOf(world, year)).find(
        ({ reportId }) => reportId === wanted.reportId,
      );
      const { light, sent } = present('报告', after);
      same('按报送那天算灯', 'yellow', light);
      same('报送在案', { ...json, by: people.byId('clerk').name }, sent);
      report.held(`${wanted.office}：${wanted.what}，${wanted.due} 以前，${wanted.warn} 报送`);
      return;
    }
  },
};
