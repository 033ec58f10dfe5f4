import { randomBytes } from 'node:crypto';
import { matches, present, same } from '../support/difference.ts';
import { send } from '../support/http.ts';
import { closedLink } from '../support/links.ts';
import { linkOf, rateByLink, UNSATISFIED } from '../support/rating.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item, Problem } from '../support/types.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

/** The deputies are being asked; between two rounds nobody is, though the stage is still that one. */
const consulting = (item: Item) => item.openTasks.some(({ step }) => step === 'consult');

/** Forms that are not taken; the link stays good. */
async function badForms(world: World, token: string): Promise<void> {
  const cases = [
    {
      what: '不满意不写理由',
      json: { attitude: '满意', result: '不满意' },
      code: 'REASON_MISSING',
    },
    { what: '没有这一档', json: { attitude: '满意', result: '非常满意' }, code: 'GRADE_UNKNOWN' },
    { what: '没有选', json: {}, code: 'GRADE_UNKNOWN' },
    {
      what: '理由过长',
      json: { attitude: '满意', result: '不满意', reason: '长'.repeat(2001) },
      code: 'BAD_INPUT',
    },
  ];
  const date = await world.today();
  for (const { what, json, code } of cases) {
    const call = { method: 'POST', path: `/p/${token}`, json } as const;
    const { status, body } = await send<Problem>(world.client.base, call);
    same(`${what}`, `422 ${code}`, `${status} ${body.code}`);
    matches(`${what}：说明是中文`, /[\u4e00-\u9fff]{2}/, body.detail);
    world.report.step({ date, who: '代表', did: what, entered: `422 ${code}` });
  }
}

/** Nobody of the bureau can rate, whatever their role. */
async function nobodyRates(world: World, item: Item): Promise<void> {
  for (const by of ['clerk', 'director', item.division?.handler ?? '']) {
    await refused(world, {
      what: '局内代填评价',
      by,
      call: {
        method: 'POST',
        path: `/v1/items/${item.itemId}/tasks/consult-1`,
        json: { version: item.version, outcome: 'done', data: {} },
      },
      status: 403,
      code: 'RATING_IS_THE_DEPUTYS',
      says: /只能由代表、委员本人/,
    });
  }
}

/** (e) Links that are guessed, spent or of a former round; forms that are not complete. */
export const links: Scenario = {
  name: 'links',
  title: '评价链接：猜不中、只用一次、旧轮次无效，局内无人能代填',
  needsDev: true,
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于加强乡镇调解组织建设的建议',
      demands: ['配备专职调解员', '建立培训制度'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({ until: consulting });
    const token = await linkOf(world, item, present('领衔代表', item.item.submitters[0]));

    await untouchedBy(world, itemId, async () => {
      const guessed = randomBytes(32).toString('base64url');
      await closedLink(world, {
        what: '猜的链接',
        token: guessed,
        status: 404,
        code: 'LINK_UNKNOWN',
        says: /链接无法打开/,
      });
      await closedLink(world, {
        what: '不完整的链接',
        token: token.slice(0, 20),
        status: 404,
        code: 'LINK_UNKNOWN',
        says: /不完整或不正确/,
      });
      for (let look = 0; look < 3; look += 1)
        await send(world.client.base, { path: `/p/${token}`, accept: 'text/html' });
      await badForms(world, token);
      await nobodyRates(world, item);
    });
    world.report.held('邮件扫描器打开链接几次都不算数，填错了链接仍有效');

    const other = await registerNew(world, {
      title: '关于用好退休专家资源的提案',
      demands: ['建立信息库'],
      kind: 'proposal',
    });
    await untouchedBy(world, other.itemId, () => rateByLink(world.client.base, token, UNSATISFIED));
    await closedLink(world, {
      what: '用过的链接',
      token,
      status: 410,
      code: 'LINK_SPENT',
      says: /只能提交一次/,
    });

    const again = await walker.walk({ until: (one) => one.round === 2 && consulting(one) });
    await untouchedBy(world, itemId, () =>
      closedLink(world, {
        what: '上一轮的链接',
        token,
        status: 410,
        code: 'LINK_SPENT',
        says: /评价已经提交/,
      }),
    );
    same('第二轮还没有人评价', 1, (await world.client.item(again.itemId)).ratings.length);
    world.report.held('上一轮的链接不能评第二轮');
    await walker.checkMails();
  },
};
