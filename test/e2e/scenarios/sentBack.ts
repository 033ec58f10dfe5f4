import { same } from '../support/difference.ts';
import { registerNew } from '../support/register.ts';
import type { Task } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const REASONS: Record<string, string> = {
  'endorse-deputy': '请先征求就业科意见，再提拟办。',
  'endorse-director': '包案领导请重新考虑，涉及两个科室。',
  'section-review': '第1项答复没有引用政策依据。',
  'office-review': '行文格式不符，诉求没有逐条对应。',
  'deputy-review': '承诺事项请与财政部门核实。',
  'party-group': '会议要求补充数据后再议。',
  sign: '落款日期和承办人请核对。',
};

/** Each review sends back the first time it is asked. */
const once = (task: Task) => (task.taskId.endsWith('-1') ? REASONS[task.step] : undefined);

async function walked(world: World, title: string, part: object): Promise<void> {
  const { itemId } = await registerNew(world, {
    title,
    demands: ['建立常态化招聘机制', '公布岗位清单'],
    ...part,
  });
  const walker = createWalker(world, itemId);
  const done = await walker.walk({
    sendBack: once,
    until: world.dev ? undefined : ({ stage }) => stage === 'consulting',
  });
  if (world.dev) same('结论', 'closed', done.concluded?.how);
  const timeline = await world.client.timeline(itemId);
  const back = timeline.filter(({ what }) => what.endsWith('：退回'));
  const asked = new Set(timeline.map(({ what }) => /^待办：(.*)$/.exec(what)?.[1]));
  const reviews = ['分管领导签批', '主要负责人签批', '科室审核', '办公室核稿', '分管审核'];
  const expected = [...reviews, '党组会研究', '签发'].filter((name) => asked.has(name));
  same(
    '每一道审签都退回过一次',
    expected.map((name) => `${name}：退回`),
    back.map(({ what }) => what),
  );
  world.report.held(`${expected.length}道审签各退回一次，理由都在案，改后通过`);
  await walker.checkMails();
}

/** Every review of both routes sends back once, with its reason, and the item comes to its end all the same. */
export const sentBack: Scenario = {
  name: 'sent-back',
  title: '每一道审签都退回一次：主办件七道，协办件五道，理由在案，改后办结',
  async run(world) {
    await walked(world, '关于促进高校毕业生留在本市就业的建议', {});
    await walked(world, '关于改善外来务工人员居住条件的建议', { leadUnit: '市住房和城乡建设局' });
  },
};
