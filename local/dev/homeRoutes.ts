import { readFileSync, statSync } from 'node:fs';
import type { WorkingCalendar } from '../clock/workingCalendar.ts';
import type { Clock } from '../ports.ts';
import { clockForms, dayInWords } from './clockRoutes.ts';
import { escapeHtml, page, table } from './html.ts';
import { type DevRoute, devRoute, htmlPage, json, seeOther } from './routes.ts';

/** A function of the stack, for the page. */
export interface FunctionRow {
  name: string;
  description: string;
  memory: number;
  /** s */
  timeout: number;
  logFile: string;
}

interface Parts {
  clock: Clock;
  calendar: WorkingCalendar;
  functions: readonly FunctionRow[];
  /** Address of the local AWS endpoint. */
  awsEndpoint: string;
  counts: () => { mails: number; running: number; executions: number; people: number };
}

/** /health, /dev and /dev/functions. */
export function homeRoutes({ clock, calendar, functions, awsEndpoint, counts }: Parts): DevRoute[] {
  return [
    devRoute('GET /health', () => json({ status: 'ok', today: clock.today(), awsEndpoint })),
    devRoute('GET /', () => seeOther('/dev')),
    devRoute('GET /dev', ({ origin }) => {
      const today = clock.today();
      const forms = clockForms(today, calendar.after(today, 1));
      return htmlPage(page('首页', today, homePage(origin, awsEndpoint, today, forms, counts())));
    }),
    devRoute('GET /dev/functions', ({ wantsPage }) => {
      const rows = functions.map((one) => ({ ...one, log: tail(one.logFile) }));
      if (wantsPage) return htmlPage(page('函数', clock.today(), functionsPage(rows)));
      return json(rows);
    }),
  ];
}

function homePage(
  origin: string,
  awsEndpoint: string,
  today: string,
  forms: string,
  counts: ReturnType<Parts['counts']>,
): string {
  return `<div class="cards">
<section class="card"><h2>今天</h2><p class="big">${dayInWords(today)}</p>${forms}</section>
<section class="card"><h2><a href="/dev/executions">流程</a></h2><p class="big">${counts.running} 件进行中</p><p class="soft">共 ${counts.executions} 个流程；点开可看路线图：进入了哪些步骤、何时、由谁。</p></section>
<section class="card"><h2><a href="/dev/mailbox">邮箱</a></h2><p class="big">${counts.mails} 封</p><p class="soft">系统发出的每一封邮件都留在这里，没有一封真的寄出。</p></section>
<section class="card"><h2><a href="/dev/people">演示人员</a></h2><p class="big">${counts.people} 人</p><p class="soft">以其中任何一人的身份取令牌，即可调用接口。</p></section>
</div>
<h2>怎样调用</h2>
<pre>TOKEN=$(curl -s -d '{"person":"clerk"}' ${escapeHtml(origin)}/dev/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s -H "Authorization: Bearer $TOKEN" ${escapeHtml(origin)}/v1/items</pre>
<p class="soft">接口说明：<a href="/v1/docs">/v1/docs</a>（给程序的是 <a href="/v1/openapi.json">openapi.json</a>）。以上 /dev 页面只在本机演练时存在。</p>
<h2>用 AWS 工具查看</h2>
<pre>export AWS_ENDPOINT_URL=${escapeHtml(awsEndpoint)} AWS_ACCESS_KEY_ID=operator AWS_SECRET_ACCESS_KEY=operator AWS_REGION=us-east-1
aws stepfunctions list-state-machines
aws dynamodb list-tables
aws sqs list-queues</pre>`;
}

/** How much of the end of a log is read, bytes, and how many lines of it are shown. */
const TAIL_BYTES = 16_384;
const TAIL_LINES = 80;

function tail(file: string): string[] {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return [];
  const text = readFileSync(file).subarray(-TAIL_BYTES).toString('utf8');
  return text.trimEnd().split('\n').slice(-TAIL_LINES);
}

function functionsPage(rows: readonly (FunctionRow & { log: string[] })[]): string {
  const cells = rows.map(({ name, description, memory, timeout, log }) => [
    `<code>${escapeHtml(name)}</code><br><span class="soft">${escapeHtml(description)}</span>`,
    `<span class="num">${memory} MB · ${timeout} 秒</span>`,
    log.length === 0
      ? '<span class="soft">没有日志</span>'
      : `<details><summary>最近 ${log.length} 行</summary><pre>${escapeHtml(log.join('\n'))}</pre></details>`,
  ]);
  return table(['函数', '内存 · 时限', '日志'], cells);
}
