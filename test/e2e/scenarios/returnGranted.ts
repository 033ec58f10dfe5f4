import { matches, same } from '../support/difference.ts';
import { act, concludedItem, endOf, finish, waitingFor } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** 签收、建议增办、申请退办、领导签字、准予: the item ends and its route is stopped. */
export const returnGranted: Scenario = {
  name: 'return-granted',
  title: '退办：领导签字、交办机关准予，本件终止，主流程停止',
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于完善社区养老服务设施的建议',
      demands: ['把养老驿站列入年度计划', '明确运营补贴标准'],
    });
    const base = `/v1/items/${itemId}`;
    const today = await world.today();
    await act(world, 'clerk', { did: '签收', path: `${base}/receipt`, json: {} });
    const units = { units: ['市民政局'], reason: '养老设施属其职责' };
    await act(world, 'clerk', { did: '建议增办', path: `${base}/added-units`, json: units });
    const answer = { answer: 'granted', on: today, document: '市府办函〔2026〕8号' };
    const path = `${base}/added-units/units-1/answer`;
    await act(world, 'office', { did: '登记增办答复', path, json: answer });
    const wish = { reason: '养老服务设施属民政部门职责', proposedUnit: '市民政局' };
    const asking = { method: 'POST', path: `${base}/returns`, json: wish } as const;
    const code = 'FORBIDDEN';
    await refused(world, {
      what: '承办人申请退办',
      by: 'handler-jycj-1',
      call: asking,
      status: 404,
      code: 'NOT_FOUND',
      says: /没有找到/,
    });
    await refused(world, {
      what: '分管领导申请退办',
      by: 'deputy1',
      call: asking,
      status: 403,
      code,
      says: /局办公室/,
    });
    const { recordId } = await act(world, 'clerk', {
      did: '申请退办',
      path: asking.path,
      json: wish,
    });
    const again = { call: asking, status: 409, code: 'RETURN_PENDING', says: /已有退办申请/ };
    await refused(world, { what: '再次申请', by: 'clerk', ...again });
    const pending = await world.client.item(itemId);
    const propose = pending.openTasks.find(({ step }) => step === 'propose');
    same(
      '拟办须等退办结果',
      ['RETURN_PENDING'],
      propose?.blockedBy.map((one) => one.code),
    );
    await finish(world, itemId, { step: 'return-sign', by: 'director' }, { opinion: '同意退办' });
    await waitingFor(world, itemId, 'return-answer');
    // Who was told of a task is told before it is void.
    await world.dev?.idle();
    const granted = { step: 'return-answer', by: 'office', outcome: 'granted' };
    await finish(world, itemId, granted, { on: today, document: '市人大代工函〔2026〕3号' });
    const done = await concludedItem(world, itemId);
    same('结论', ['returned', '市民政局'], [done.concluded?.how, done.concluded?.unit]);
    same('阶段', '退办', done.stageName);
    same('没有待办', [], done.openTasks);
    same('签收人', '许知微', done.intake.receipt?.by);
    same('谁签的字', '魏长河', done.intake.returns[0]?.signedBy);
    matches('协办单位', /市民政局/, JSON.stringify(done.item));
    const data = { opinion: '拟由养老保险科承办', sections: ['ylbx'], sponsor: 'deputy2' };
    const late = { version: done.version, outcome: 'done', data };
    await refused(world, {
      what: '终止后再拟办',
      by: 'clerk',
      call: { method: 'POST', path: `${base}/tasks/propose-1`, json: late },
      status: 409,
      code: 'TASK_VOID',
      says: /已经结束/,
    });
    if (!world.dev) return world.report.left('流程（没有 /dev）');
    same('主流程', 'ABORTED', await endOf(world, `${itemId}-r1-a1`));
    same('退办流程', 'SUCCEEDED', await endOf(world, `${itemId}-r1-${recordId}-a1`));
    world.report.held('主流程停止，退办流程走到头，没有留下待办');
    await world.dev.idle();
    await createWalker(world, itemId).checkMails();
  },
};
