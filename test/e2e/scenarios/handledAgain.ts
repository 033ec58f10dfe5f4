import { chooseItem } from '../support/choose.ts';
import { matches, present, same } from '../support/difference.ts';
import { fitsClock, type Profile, signOffOf } from '../support/profile.ts';
import { SATISFIED, UNSATISFIED } from '../support/rating.ts';
import type { Item, Task } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

const REASONS: Record<string, string> = {
  'office-review': '第2项诉求答复空泛，没有时间表；行文格式与范本不一致，请修改。',
  'deputy-review': '承诺口径偏软，请与协办单位再核实数据后补充。',
};

/** Each of the two reviews sends back once, in the first round. */
function sendBack(task: Task, { round }: Item): string | undefined {
  return round === 1 && task.taskId.endsWith('-1') ? REASONS[task.step] : undefined;
}

function checkSecondRound(item: Item, dissatisfiedOn: string, { clocks }: Profile): void {
  same('重办轮次', 2, item.round);
  same(
    '重办从哪一步开始',
    ['investigate'],
    item.openTasks.map(({ step }) => step),
  );
  const deadline = present(
    '重新答复时限',
    item.deadlines.find(({ kind }) => kind === 'reply'),
  );
  same('时限名称', '重新答复时限', deadline.name);
  fitsClock('重新答复时限', present('时限', clocks.reReply), dissatisfiedOn, deadline.due);
}

/** (b) Sent back twice, rated 不满意, handled again in a second round to 满意. */
export const handledAgain: Scenario = {
  name: 'handled-again',
  title: '两次退回，评价不满意，重办后满意',
  async run(world) {
    const { itemId } = await chooseItem(world, (one) => one.item.submitters.length === 1, {
      title: '关于根治工程建设领域拖欠农民工工资问题的建议',
      demands: ['对在建项目工资专用账户开展检查', '建立欠薪线索限时办结制度'],
    });
    const walker = createWalker(world, itemId);
    const first = await walker.walk({
      sendBack,
      until: (one) => one.round > 1 || (!world.dev && one.stage === 'consulting'),
      rate: () => UNSATISFIED,
    });
    const deputyReviews = signOffOf(world.profile, first).review.includes('deputy-director');
    const returns = ['办公室核稿：退回', ...(deputyReviews ? ['分管审核：退回'] : [])];
    same('答复稿改了几次', returns.length + 1, first.reply?.revision);
    if (!world.dev) return world.report.left('代表评价、重办（链接在邮箱里，没有 /dev）');
    checkSecondRound(first, await world.today(), world.profile);
    world.report.held(
      `第二轮从办前调查重新开始，时限：${first.deadlines[0]?.explanation.sentence}`,
    );

    const done = await walker.walk({ rate: () => SATISFIED });
    same('结论', 'closed', done.concluded?.how);
    same(
      '首次评价与最终评价分开保存',
      ['不满意', '满意'],
      done.ratings.map(({ result }) => result),
    );
    const summary = present('评价汇总', done.ratingSummary);
    same('首次', { satisfied: 0, basic: 0, unsatisfied: 1 }, summary.first);
    same('最终', { satisfied: 1, basic: 0, unsatisfied: 0 }, summary.final);
    same('怎样结束', 'satisfied', done.concluded?.ending?.how);
    const timeline = await world.client.timeline(itemId);
    const back = timeline.filter(({ what }) => what.endsWith('：退回'));
    same(
      '退回的步骤',
      returns,
      back.map(({ what }) => what),
    );
    const checks = timeline.filter(({ what }) => what === '待办：办中检查');
    same('办中检查每轮只做一次', 2, checks.length);
    matches(
      '第二轮的理由',
      /没有责任人和时间表/,
      JSON.stringify(timeline.find(({ type }) => type === 'round.opened')?.data),
    );
    world.report.held('首次评价不满意、重办后满意，两次都在，谁也改不了');
    await walker.checkMails();
  },
};
