import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { JOB_NAMES, type JobName, type JobRun, lastJobRuns } from '../../store/ledger/jobRuns.ts';
import { restoredUntil } from '../../store/ledger/restored.ts';
import { listMailFailures } from '../../store/views/records.ts';
import { route } from '../http/route.ts';
import { statusView } from '../schemas/status.ts';

const NAMES: Record<JobName, string> = {
  reconcile: '核对流程',
  sweep: '清点到期',
  'progress-rounds': '定期调度',
  'year-end': '年终督查',
  digests: '待办清单',
  export: '导出备份',
};

/** Failures that are counted; above this there are "more". */
const MOST_FAILURES = 100;
/** A daily job is late when its last run is so long ago. */
const LATE_MS = 26 * 3600 * 1000;
/** Years after this one that deadlines commonly reach into. */
const YEARS_AHEAD = 2;

/** Each job with its last run; one that never ran is late. */
function jobsOf(runs: ReadonlyMap<JobName, JobRun>, now: string) {
  return JOB_NAMES.map((job) => {
    const run = runs.get(job);
    const late = !run || Date.parse(now) - Date.parse(run.at) > LATE_MS;
    return { job, name: NAMES[job], ...run, late };
  });
}

/** 运行状况. */
export const getStatus = route({
  method: 'GET',
  path: '/v1/status',
  operationId: 'getStatus',
  summary: '运行状况：版本、规则、日历、每日任务、队列积压、缺流程的件、未送达的邮件',
  description:
    '审计和管理员查看。itemsWithoutExecution 是最近一次核对时没有活着的流程、已当即接上的件数，itemsOverdue 是当时各项期限都已过的件数；jobs 中 late 表示超过 26 小时没有运行完。queues 是各队列里等着的和正在处理的条数（约数，一分钟内），名称以 -failures 结尾的是死信队列，不为零就要处理；等了多久看告警。build 是部署的构建：版本和全部代码的摘要。不含任何件的内容。',
  response: statusView,
  status: 200,
  handle: async ({ store, actor, clock, rules }) => {
    mustHaveRole(actor, ['auditor', 'admin'], '查看运行状况');
    const { backlogs } = await import('../http/backlog.ts');
    const [runs, failures, restored, queues] = await Promise.all([
      lastJobRuns(store),
      listMailFailures(store, { limit: MOST_FAILURES }),
      restoredUntil(store),
      backlogs(),
    ]);
    const { id, version, name } = rules.profile;
    const year = Number(rules.today.slice(0, 4));
    const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => year + ahead);
    const reconciled = runs.get('reconcile')?.result;
    return {
      status: 200,
      body: {
        stage: process.env.STAGE ?? '',
        build: process.env.BUILD ?? '',
        profile: { id, version, name },
        today: rules.today,
        calendar: { year, provisional: years.filter((one) => rules.calendar.provisional(one)) },
        jobs: jobsOf(runs, clock.instant()),
        queues,
        ...(reconciled
          ? {
              itemsWithoutExecution: reconciled.resumed ?? 0,
              itemsOverdue: reconciled.overdue ?? 0,
            }
          : {}),
        mailFailures: { open: failures.rows.length, more: failures.next !== undefined },
        ...(restored ? { restoredUntil: restored } : {}),
      },
    };
  },
});
