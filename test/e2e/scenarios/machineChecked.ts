import { present, same } from '../support/difference.ts';
import { refuseAll } from '../support/endings.ts';
import { finish } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { letterOf } from '../support/profile.ts';
import type { Refusal } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Sheet {
  revision: number;
  accuracy: {
    id: string;
    passes: boolean;
    findings: { id: string; severity: string; message: string }[];
    toJudge: string[];
  }[];
  overrides: { finding: string; reason: string }[];
}

const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);

const sheetOf = ({ client }: World, itemId: string) =>
  client.ask<Sheet>('clerk', { path: `/v1/items/${itemId}/review-sheet` });

const mustsOf = ({ accuracy }: Sheet) =>
  accuracy.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'must'));

/** What is wrong in real letters (domain.md §4.1), in words of our own. */
const BAD = [
  '您们提出的提案很好，来信收到并研究。',
  '共受理相关投诉36项，其中已办结20项、正在调处15项，办结率达到105%。',
  '所需经费正在研究，已印发×人社发【2026】12号文件。',
];

/** The office tries to pass a bad draft in every way. */
async function refusedPasses(world: World, item: Item): Promise<void> {
  const sheet = handIn('office-review', item, {
    people: world.people,
    today: await world.today(),
    letter: letterOf(world.profile, 'solved'),
  });
  const taskId = present('核稿', item.openTasks[0]).taskId;
  const review = (more: object, expected: Pick<Refusal, 'what' | 'code' | 'says'>): Refusal => ({
    by: 'clerk',
    call: {
      method: 'POST',
      path: `/v1/items/${item.itemId}/tasks/${taskId}`,
      json: { version: item.version, outcome: 'done', data: { ...sheet, ...more } },
    },
    status: 422,
    ...expected,
  });
  await refuseAll(world, item, [
    review(
      {},
      {
        what: '机器核对有问题，四项照样打勾',
        code: 'MACHINE_FINDINGS',
        says: /总数36项与分项（20项、15项）对不上.*不能勾选|不能勾选.*总数36项/s,
      },
    ),
    review(
      { overrides: [{ finding: 'SUM_WRONG-1', reason: '没问题' }] },
      { what: '保留原文不写理由', code: 'OVERRIDE_REASON_SHORT', says: /写明理由/ },
    ),
    review(
      { overrides: [{ finding: 'SUM_WRONG-1', reason: '另有一项已并入其他件办理' }] },
      { what: '只说明一处', code: 'MACHINE_FINDINGS', says: /机器核对发现/ },
    ),
    review(
      { overrides: [{ finding: 'SUM_WRONG-9', reason: '另有一项已并入其他件办理' }] },
      { what: '说明没有的一处', code: 'FINDING_UNKNOWN', says: /刷新审核单/ },
    ),
  ]);
}

/** 四个准确把握 by machine: a bad draft cannot pass, is mended, and what stays is overridden in writing. */
export const machineChecked: Scenario = {
  name: 'machine-checked',
  title: '四个准确把握：机器查出错数、错称呼、空话、错文号，改了才过；确可保留的写明理由',
  async run(world) {
    const { client, people } = world;
    const { itemId } = await registerNew(world, {
      title: '关于规范劳务中介收费的建议',
      demands: ['公布收费标准', '畅通投诉渠道', '落实监管经费'],
    });
    const walker = createWalker(world, itemId);
    const drafting = await walker.walk({ until: at('draft') });
    const { handler } = present('责任分工', drafting.division);
    const circumstances = {
      people,
      today: await world.today(),
      letter: letterOf(world.profile, 'solved'),
    };
    const good = handIn('draft', drafting, circumstances) as { answers: object[] };
    const answers = BAD.map((answer, index) => ({ demand: index + 1, answer }));
    await finish(world, itemId, { step: 'draft', by: handler }, { ...good, answers });
    const reviewing = await walker.walk({ until: at('office-review') });

    const sheet = await sheetOf(world, itemId);
    same(
      '机器查出的问题',
      [
        'EMPTY_PHRASE-1',
        'KIND_MISCALLED-1',
        'NUMBER_BRACKETS-1',
        'PERCENT_OVER_100-1',
        'SUM_WRONG-1',
      ],
      mustsOf(sheet)
        .map(({ id }) => id)
        .toSorted(),
    );
    same(
      '四项都有须由人判断的',
      true,
      sheet.accuracy.every(({ toJudge }) => toJudge.length > 0),
    );
    await refusedPasses(world, reviewing);

    await finish(
      world,
      itemId,
      { step: 'office-review', by: 'clerk', outcome: 'return' },
      { opinion: '机器核对所列各处请逐一改正。' },
    );
    const again = await walker.walk({ until: at('draft') });
    const mended = handIn('draft', again, circumstances) as { answers: { answer: string }[] };
    // One sum stays as it is: the reviewer says why.
    const kept = [
      { ...mended.answers[0], answer: '共核查收费36项，其中公示20项、备案15项，依据备案台账。' },
      ...mended.answers.slice(1),
    ];
    await finish(world, itemId, { step: 'draft', by: handler }, { ...mended, answers: kept });
    const second = await walker.walk({ until: at('office-review') });
    same(
      '改后只剩一处',
      ['SUM_WRONG-1'],
      mustsOf(await sheetOf(world, itemId)).map(({ id }) => id),
    );
    const overrides = [{ finding: 'SUM_WRONG-1', reason: '另有一项收费已取消，不在分项之内' }];
    const review = handIn('office-review', second, circumstances);
    await finish(world, itemId, { step: 'office-review', by: 'clerk' }, { ...review, overrides });
    same('保留的理由在案', overrides, (await sheetOf(world, itemId)).overrides);
    const recorded = (await client.timeline(itemId)).filter(
      ({ what }) => what === '办公室核稿：办毕',
    );
    same('机器查出的随核稿存档', 1, recorded.length);
    world.report.held('有问题的稿子过不了核稿；保留的一处写明了理由，随事件留存');
  },
};
