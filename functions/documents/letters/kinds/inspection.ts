import { CHECK_RESULT_NAMES, type Inspection } from '../../../domain/inspection.ts';
import { isPending, ledgerOf } from '../../../domain/promise.ts';
import type { Task } from '../../../domain/state.ts';
import { dateWords } from '../../../mail/words.ts';
import { Blanks } from '../blanks.ts';
import { compose } from '../compose.ts';
import type { LetterContext, LetterMaker } from '../context.ts';
import { prose } from '../headings.ts';
import type { Block, LetterModel, Row } from '../model.ts';
import { named, nameOf, sectionOf } from './about.ts';

/** What is inspected: each answer, each promise; with what was found once it was. */
function matters({ state }: LetterContext, done: Inspection | undefined): Block {
  const { item } = state;
  const pending = ledgerOf(state).filter((entry) => done !== undefined || isPending(entry));
  const list = [
    ...item.demands.map((text, n) => ({ of: `demand-${n + 1}`, text: `答复事项：${text}` })),
    ...pending.map(({ promiseId, matter, due }) => ({
      of: promiseId,
      text: `承诺事项：${matter}（${dateWords(due)}前）`,
    })),
  ];
  const rows = list.map(({ of, text }, n): Row => {
    const found = done?.results.find((one) => one.of === of);
    const result = found ? [CHECK_RESULT_NAMES[found.result], found.note].filter(Boolean) : [];
    return { cells: [{ text: String(n + 1), head: true }, { text }, { text: result.join('：') }] };
  });
  const head: Row = {
    cells: ['序号', '督查事项', '落实情况'].map((text) => ({ text, head: true })),
  };
  return { kind: 'table', columns: [2, 10, 5], rows: [head, ...rows] };
}

function notice(task: Task, context: LetterContext): LetterModel {
  const { state } = context;
  const done = state.inspections?.find(({ taskId }) => taskId === task.taskId);
  const blanks = new Blanks();
  const team = blanks.or(
    done?.team.map((id) => nameOf(context, id) ?? id).join('、'),
    '督查组成员',
  );
  const to = sectionOf(context) ?? '承办科室';
  const model = compose(
    {
      ...{ kind: 'inspection' as const, name: '督查通知', key: { record: task.taskId }, to },
      ...{ way: 'inward' as const, number: undefined, signedOn: done?.noticeOn },
      ...(done ? {} : { why: '尚未登记督查组和通知日期' }),
      title: '关于开展办后督查的通知',
      salutation: `${to}：`,
      blocks: [
        ...prose(
          `现对${named(context)}答复和承诺事项的落实情况开展办后督查。督查组成员：${team}。请如实说明情况，提供落实的依据。督查事项如下：`,
        ),
        matters(context, done),
      ],
    },
    context,
  );
  return { ...model, blanks: [...model.blanks, ...blanks.names] };
}

/** 督查通知 (domain.md §1 row 44): of each inspection, also while its team is being chosen. */
export const inspection: LetterMaker = {
  name: () => '督查通知',
  make: (context) => {
    const tasks = context.state.tasks.filter(
      ({ step, status }) => step === 'inspect' && status !== 'void',
    );
    if (tasks.length === 0) {
      return { code: 'NO_INSPECTION', message: '本件还没有进入办后督查。' };
    }
    return tasks.map((task) => notice(task, context));
  },
};
