import { workbookOf } from '../../fixtures/imports/lists.ts';
import { matches, same } from './difference.ts';
import { correctionsSheet, takeList, uploadRegister, workbookAgain } from './lists.ts';
import { letterOf } from './profile.ts';
import { refused } from './refusals.ts';
import { guessNumber } from './register.ts';
import type { ImportCheck } from './sample.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

const HEADER = [
  '案号',
  '案由',
  '代表',
  '主办/协办',
  '承办科室',
  '承办人',
  '签批',
  '拟办意见',
  '交办日期',
  '目前环节',
  '答复类别',
  '答复要点',
  '文号',
  '办复日期',
  '送达方式',
];

/** A register as an office keeps it: one that was answered, one in hand, one whose handler nobody knows. */
async function registerOf(world: World, documentNumber: string, today: string) {
  const { people, profile } = world;
  const [handler] = people.handlersOf('ldbz');
  const leader = people.leaderOf('ldbz');
  const first = Number(guessNumber());
  const row = (n: number, by: string | undefined, ...more: string[]) => [
    String(first + n),
    `=关于🛵新业态的建议（${first + n}）`,
    '𠮷安然',
    '主办',
    '劳动保障科',
    by ?? '',
    `${leader.name} 已阅`,
    '拟由劳动保障科承办',
    today,
    ...more,
  ];
  const answered = [letterOf(profile, 'solved'), '@已建成驿站三处', documentNumber, today, '当面'];
  return workbookOf({
    台账: [
      ['市十八届人大四次会议代表建议办理台账'],
      HEADER,
      row(0, handler?.name, '已办复', ...answered),
      row(1, handler?.name, '在办'),
      row(2, '查无此人', '在办'),
    ],
  });
}

/** Under numbers that are still free. */
async function fresh(world: World, documentNumber: string, today: string): Promise<ImportCheck> {
  for (;;) {
    const checked = await uploadRegister(world, await registerOf(world, documentNumber, today));
    if (checked.counts.new === 2) return checked;
  }
}

/** 台账按表格导入: checked by cell, the good rows alone, the wrong one corrected and brought again. */
export async function registerByFile(world: World, documentNumber: string): Promise<void> {
  const today = await world.today();
  const { importId, rows } = await fresh(world, documentNumber, today);
  same('没有的不编造，说明是哪些', true, rows[0]?.halfWay?.unknown.includes('办前调查日期'));
  matches(
    '读不了的写明在哪一格',
    /^第5行F列“承办人”：通讯录里没有“查无此人”/,
    rows[2]?.problems[0]?.message ?? '',
  );
  await refused(world, {
    ...{ what: '台账有一行不对，整份登记', by: 'clerk', status: 422 },
    ...{ code: 'IMPORT_HAS_PROBLEMS', says: /一件也没有登记/ },
    call: { method: 'POST', path: `/v1/imports/${importId}/commit`, json: {} },
  });
  const done = await takeList(world, importId, { only: 'ready' });
  same('只登记没有问题的行', [2, 1], [done.registered, done.left]);
  const again = await takeList(world, importId, { only: 'ready' });
  same('再登记一次没有增加', [0, 2], [again.registered, again.existing]);
  for (const [row, step] of [
    [rows[0], 'consult'],
    [rows[1], 'investigate'],
  ] as const) {
    const itemId = row?.itemId ?? '';
    const item = await until(`${itemId} 接着办`, async () => {
      const now = await world.client.item(itemId);
      return now.openTasks.length > 0 && now;
    });
    same('从台账所在的一步接着办', step, item.openTasks[0]?.step);
    matches(
      '经过写明出自哪一行',
      /台账\.xlsx第\d行/,
      (await world.client.timeline(itemId))[0]?.what ?? '',
    );
  }
  const sheets = await correctionsSheet(world, importId);
  const [handler] = world.people.handlersOf('ldbz');
  const name = handler?.name ?? '';
  const fixed = await workbookAgain(sheets, (cell) => (cell === '查无此人' ? name : cell));
  const back = await uploadRegister(world, fixed);
  same('更正表直接可以登记', [importId, true], [back.correctionOf, back.ready]);
  same('更正的一件', 1, (await takeList(world, back.importId)).registered);
}
