import { one, table } from '../bench/figures.ts';
import type { Outcome } from './ordeal.ts';

/** What each figure is called, in the order of the table. */
const ROWS: Record<string, (outcome: Outcome) => string | number> = {
  '波 waves': ({ waves }) => waves,
  '用时（分钟）minutes': ({ minutes }) => one(minutes),
  '件 items': ({ items }) => items,
  '在办 open': ({ open }) => open,
  '运行中的流程 living executions': ({ executions }) => executions,
  '已确认的命令 acknowledged commands': ({ acknowledged }) => acknowledged,
  '文号（连续）numbers without gap': ({ numbers }) => numbers,
  '邮件（无重复、无遗漏）mails': ({ mails }) => mails,
  '办完在先、不再发的 overtaken': ({ overtaken }) => overtaken,
  '原件 letters in S3': ({ letters }) => letters,
  '事件 events': ({ events }) => events,
  '视图 views': ({ views }) => views,
};

/** The outcomes side by side, as a table in Markdown: what held, what struck, what was set aside. */
export function told(outcomes: Record<string, Outcome>): string {
  const all = Object.values(outcomes);
  const names = (of: (outcome: Outcome) => Record<string, number>) =>
    [...new Set(all.flatMap((outcome) => Object.keys(of(outcome))))].toSorted();
  const counts = (title: string, of: (outcome: Outcome) => Record<string, number>) =>
    names(of).map((name) => [
      `${title} ${name}`,
      ...all.map((outcome) => String(of(outcome)[name] ?? 0)),
    ]);
  return table(
    ['', ...Object.keys(outcomes)],
    [
      ...Object.entries(ROWS).map(([name, figure]) => [
        name,
        ...all.map((outcome) => String(figure(outcome))),
      ]),
      ...counts('故障', ({ struck }) => struck),
      ...counts('死信', ({ dead }) => dead),
    ],
  );
}
