import { civilTime } from '../clock/civil.ts';
import { drawRoute } from './drawing.ts';
import type { ExecutionRow, HistoryEvent, Machine } from './executionPort.ts';
import { escapeHtml, link, table } from './html.ts';
import { detailsOf, type Visit } from './visits.ts';

const STATUS: Record<string, [string, string]> = {
  RUNNING: ['进行中', 'now'],
  SUCCEEDED: ['已完成', 'done'],
  FAILED: ['失败', 'bad'],
  TIMED_OUT: ['超时', 'bad'],
  ABORTED: ['已停止', 'bad'],
};

function statusTag(status: string): string {
  const [word, kind] = STATUS[status] ?? [status, ''];
  return `<span class="tag ${kind}">${escapeHtml(word)}</span>`;
}

const time = (instant: number | null) =>
  instant === null ? '—' : `<span class="num">${civilTime(instant)}</span>`;

const stateTag = (visit: Visit) =>
  `<span class="tag ${visit.outcome === 'now' ? 'now' : 'bad'}">${escapeHtml(visit.state)}</span>`;

/** The list of executions with where each stands. */
export function executionListPage(
  shown: readonly { execution: ExecutionRow; at: readonly Visit[] }[],
  all: readonly ExecutionRow[],
): string {
  if (all.length === 0)
    return '<p class="empty">还没有流程。登记或导入一件之后，这里会出现它的流程。</p>';
  const rows = shown.map(({ execution, at }) => [
    link(`/dev/executions/${encodeURIComponent(execution.name)}`, execution.name),
    statusTag(execution.status),
    at.map(stateTag).join(''),
    time(execution.started),
    time(execution.stopped),
  ]);
  return `<p class="soft">共 ${all.length} 个，新的在前${all.length > shown.length ? `，列出 ${shown.length} 个` : ''}。</p>${table(['流程', '状态', '所在步骤', '开始', '结束'], rows)}`;
}

interface Page {
  execution: ExecutionRow;
  events: readonly HistoryEvent[];
  machine: Machine;
  visits: readonly Visit[];
  nameOf: (person: string) => string;
}

/** One execution: its facts, the picture of its route, its stays and its history. */
export function executionPage({ execution, events, machine, visits, nameOf }: Page): string {
  const { status, started, stopped, error, cause, input, output } = execution;
  const wrong =
    error || cause ? `<dt>错误</dt><dd>${escapeHtml(error)} ${escapeHtml(cause)}</dd>` : '';
  const over = output === null ? '' : `<dt>输出</dt><dd><code>${escapeHtml(output)}</code></dd>`;
  return `<section class="card"><dl>
<dt>状态</dt><dd>${statusTag(status)}</dd>
<dt>开始</dt><dd>${time(started)}</dd><dt>结束</dt><dd>${time(stopped)}</dd>
<dt>输入</dt><dd><code>${escapeHtml(input)}</code></dd>${over}${wrong}
</dl></section>
<h2>路线图</h2>
<p class="soft">圆标是进入的先后；<span class="tag done">完成</span><span class="tag now">正在等待</span><span class="tag bad">中断</span>；粗线是走过的路。</p>
<section class="card" style="overflow-x:auto">${drawRoute(machine, visits, nameOf)}</section>
<h2>经过的步骤</h2>${visitTable(visits, nameOf)}
<h2>历史事件</h2>${historyTable(events)}`;
}

function visitTable(visits: readonly Visit[], nameOf: (person: string) => string): string {
  const words = { done: ['完成', 'done'], now: ['正在等待', 'now'], failed: ['中断', 'bad'] };
  const rows = visits.map((visit) => {
    const [word = '', kind = ''] = words[visit.outcome];
    return [
      String(visit.order),
      escapeHtml(visit.state),
      time(visit.entered),
      time(visit.left ?? null),
      visit.by ? escapeHtml(nameOf(visit.by)) : '',
      `<span class="tag ${kind}">${word}</span>${escapeHtml(visit.error)}`,
    ];
  });
  return table(['序', '步骤', '进入', '离开', '办理人', '结果'], rows);
}

function historyTable(events: readonly HistoryEvent[]): string {
  const rows = events.map((event) => {
    const { name, ...details } = detailsOf(event);
    const body = JSON.stringify(details, null, 1);
    const more =
      body === '{}'
        ? ''
        : `<details><summary>详情</summary><pre>${escapeHtml(body)}</pre></details>`;
    return [
      `<span class="num">${event.id}</span>`,
      time(event.timestamp * 1000),
      `<code>${escapeHtml(event.type)}</code>`,
      escapeHtml(name),
      more,
    ];
  });
  return table(['号', '时间', '类型', '步骤', ''], rows);
}
