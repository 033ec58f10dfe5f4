import { redoOf } from '../support/coOpinions.ts';
import { matches, present, same } from '../support/difference.ts';
import type { Profile } from '../support/profile.ts';
import { type Refusal, refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item, Task } from '../support/types.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const REASONS: Record<string, string> = {
  'section-review': '第1项没有写明责任科室，请补充。',
};

/** The section's head sends the first draft back once. */
const sendBack = (task: Task, { round }: Item) =>
  round === 1 && task.taskId.endsWith('-1') ? REASONS[task.step] : undefined;

function redoCall(item: Item, changes: object, today: string): Refusal['call'] {
  const json = { ...redoOf(item, today), ...changes };
  return { method: 'POST', path: `/v1/items/${item.itemId}/co-opinion/redo`, json };
}

/** Before it is sent there is nothing to ask again; afterwards only the office records it. */
async function refuse(world: World, item: Item, cases: Omit<Refusal, 'call'>[], changes = {}) {
  const call = redoCall(item, changes, await world.today());
  await untouchedBy(world, item.itemId, async () => {
    for (const one of cases) await refused(world, { ...one, call });
  });
}

async function askAgain(world: World, item: Item): Promise<Item> {
  const { client, report } = world;
  const today = await world.today();
  await client.ask('clerk', redoCall(item, {}, today));
  const again = await until(`${item.itemId} 重提后的第一步`, async () => {
    const now = await client.item(item.itemId);
    return now.openTasks.length > 0 && now;
  });
  report.step({ date: today, who: '办公室经办', did: '登记重提协办意见', entered: '拟协办意见' });
  return again;
}

/** The second round: from 拟协办意见, under five working days, in an execution of its own. */
function checkAgain(again: Item, today: string, { words: { coOpinion: word } }: Profile): void {
  same('第二轮', [2, undefined], [again.round, again.concluded]);
  same(
    '从哪一步开始',
    ['co-draft'],
    again.openTasks.map(({ step }) => step),
  );
  const deadline = present('重提时限', again.deadlines[0]);
  same('时限名称', `重提${word}时限`, deadline.name);
  same('五个工作日，遇假再往后', true, deadline.due > today);
  matches('时限的由来', /5个工作日/, deadline.explanation.sentence);
}

/** (g) 协办: sent back once, sent, asked for again by the lead unit, sent again under a number of its own. */
export const coRedone: Scenario = {
  name: 'co-redone',
  title: '协办意见退回一次、送出、主办单位要求重提、限时再送',
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于完善家政服务员技能培训的提案',
      demands: ['家政服务员纳入补贴性培训', '建立家政服务信用信息库'],
      kind: 'proposal',
      leadUnit: '市商务局',
    });
    const walker = createWalker(world, itemId);
    const sending = await walker.walk({
      sendBack,
      until: (one) => one.openTasks.some(({ step }) => step === 'co-send'),
    });
    same('协办意见稿改了几次', 2, sending.coOpinion?.draft?.revision);
    const early = {
      what: '没有送出就登记重提',
      by: 'clerk',
      status: 422,
      code: 'OPINION_NOT_SENT',
      says: /还没有送主办单位/,
    };
    await refuse(world, sending, [early]);

    const first = await walker.walk();
    same('第一轮结论', 'closed', first.concluded?.how);
    const forbidden = {
      what: '承办人登记重提',
      by: first.division?.handler ?? '',
      status: 403,
      code: 'FORBIDDEN',
      says: /局办公室/,
    };
    await refuse(world, first, [forbidden]);
    const future = {
      what: '明天要求的重提',
      by: 'clerk',
      status: 422,
      code: 'DATE_IN_FUTURE',
      says: /今天之后/,
    };
    await refuse(world, first, [future], { on: '2099-01-02' });

    checkAgain(await askAgain(world, first), await world.today(), world.profile);
    if (world.dev) matches('第二轮的流程', /-r2-a1$/, await walker.execution());
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    const sent = done.coOpinion?.sent ?? [];
    same(
      '送了两次，都在',
      [1, 2],
      sent.map(({ round }) => round),
    );
    same('两个文号', 2, new Set(sent.map(({ documentNumber }) => documentNumber)).size);
    const timeline = await world.client.timeline(itemId);
    same(
      '退回和重提都在经过里',
      ['科室审核：退回', '重提协办意见：第2轮'],
      timeline.map(({ what }) => what).filter((what) => /退回$|^重提/.test(what)),
    );
    world.report.held(`两次送出：${sent.map(({ documentNumber }) => documentNumber).join('、')}`);
    await walker.checkMails();
  },
};
