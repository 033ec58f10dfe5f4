import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { closedLink } from '../support/links.ts';
import { linkOf, rateByLink, SATISFIED } from '../support/rating.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { scanOf, upload } from '../support/scans.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import { labelOf, submitterWords } from '../support/words.ts';
import type { Scenario, World } from '../support/world.ts';

/** The two people of the collecting body of suggestions. */
const [FIRST, SECOND] = ['collector-npc', 'collector-npc-2'] as const;

interface Waiting {
  itemId: string;
  submitters: { id: string; returned: boolean }[];
  waiting: { formId: string; submitterId: string; mine: boolean; words: { result: string } }[];
}

/** The item in the collecting body's list, as one of its people sees it. */
async function onDesk({ client }: World, by: string, itemId: string): Promise<Waiting> {
  return until(`${itemId} 在归口单位的征询清单里`, async () => {
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: { consultations: Waiting[]; cursor?: string } = await client.ask(by, {
        path: `/v1/consultations?limit=100${more}`,
      });
      const found = page.consultations.find((one) => one.itemId === itemId);
      if (found) return found;
      cursor = page.cursor;
    }
    return undefined;
  });
}

/** Nobody of the bureau enters a form, nor the other collecting body; nor without the scan. */
async function badEntries(world: World, item: Item, form: object): Promise<void> {
  const path = `/v1/items/${item.itemId}/paper-forms`;
  const call = { method: 'POST', path, json: form } as const;
  const handler = present('责任分工', item.division).handler;
  await untouchedBy(world, item.itemId, async () => {
    for (const by of ['clerk', 'director', handler]) {
      await refused(world, {
        ...{ what: '局内代为录入纸质表', by, call },
        ...{ status: 403, code: 'RATING_IS_THE_DEPUTYS', says: /局内任何人不得代收/ },
      });
    }
    await refused(world, {
      ...{ what: '另一归口单位录入', by: 'collector-cppcc', call },
      ...{ status: 404, code: 'NOT_FOUND', says: /没有找到/ },
    });
    const { scan } = scanOf(`没有上传的扫描件 ${item.itemId}`);
    await refused(world, {
      ...{ what: '没有扫描件', by: FIRST, call: { ...call, json: { ...form, scan } } },
      ...{ status: 422, code: 'SCAN_MISSING', says: /还没有上传/ },
    });
    await refused(world, {
      what: '局内领取上传地址',
      by: 'clerk',
      call: { method: 'POST', path: '/v1/attachments', json: scan },
      ...{ status: 403, code: 'FORBIDDEN', says: /归口单位/ },
    });
  });
}

/** The second person has been told so many times that a form waits. */
async function told(world: World, item: Item, times: number): Promise<void> {
  const dev = present('/dev', world.dev);
  const { email = '' } = world.people.byId(SECOND);
  const rater = submitterWords(present('联名代表', item.item.submitters[1]));
  const subject = `【核对】${rater}对${labelOf(item)}的纸质征询意见表待核对`;
  await until(`第${times}封待核对的邮件`, async () => {
    const mails = await dev.mails(email);
    return mails.filter((mail) => mail.subject === subject).length === times;
  });
}

/** One person enters it, another finds a mistake; entered again, and confirmed. */
async function entered(world: World, item: Item, form: object): Promise<void> {
  const base = `/v1/items/${item.itemId}/paper-forms`;
  const enter = (json: object) =>
    act<{ recordId: string }>(world, FIRST, { did: '录入纸质征询意见表', path: base, json });
  const { recordId: wrong } = await enter({ ...form, result: '满意' });
  await told(world, item, 1);
  const desk = await onDesk(world, SECOND, item.itemId);
  same(
    '待核对',
    [['s2', false, '满意']],
    desk.waiting.map(({ submitterId, mine, words }) => [submitterId, mine, words.result]),
  );
  same(
    '还没有人返回',
    [false, false, false],
    desk.submitters.map(({ returned }) => returned),
  );
  const { url } = await world.client.ask<{ url: string }>(SECOND, {
    path: `${base}/${wrong}/scan`,
  });
  same('扫描件打得开', 200, (await fetch(url)).status);

  await untouchedBy(world, item.itemId, () =>
    refused(world, {
      what: '录入人自己核对',
      by: FIRST,
      call: { method: 'POST', path: `${base}/${wrong}/confirmation`, json: {} },
      ...{ status: 403, code: 'SAME_PERSON', says: /另一人核对/ },
    }).then(() => undefined),
  );
  const reason = '表上“办理结果”一栏勾的是基本满意。';
  await act(world, SECOND, {
    ...{ did: '核对不符，退回', path: `${base}/${wrong}/rejection`, json: { reason } },
  });
  const { recordId: right } = await enter(form);
  await told(world, item, 2);
  same('没有核对的不算评价', 0, (await world.client.item(item.itemId)).ratings.length);
  await act(world, SECOND, {
    ...{ did: '核对相符', path: `${base}/${right}/confirmation`, json: {} },
  });
}

/** A deputy returns the form on paper: entered by one person of the collecting body, confirmed by another. */
export const paperForm: Scenario = {
  name: 'paper-form',
  title: '纸质征询意见表：归口单位一人录入、另一人核对，退回一次；局内无人能代填，链接不能再替换',
  needsDev: true,
  async run(world) {
    const { client } = world;
    const { itemId } = await registerNew(world, {
      title: '关于加快零工市场规范化建设的建议',
      demands: ['建设零工驿站', '规范中介收费'],
      submitters: 3,
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({ rate: () => undefined });
    const today = await world.today();
    const scan = await upload(world, FIRST, `征询意见表 ${itemId}`);
    const rating = { attitude: '满意', result: '基本满意', comment: '零工驿站请早日开放。' };
    const form = { submitterId: 's2', ...rating, on: today, scan };
    await badEntries(world, item, form);
    await entered(world, item, form);

    const now = await client.item(itemId);
    same('评价在案', ['s2', '基本满意'], [now.ratings[0]?.submitterId, now.ratings[0]?.result]);
    same(
      '两份纸质表的结果',
      ['rejected', 'confirmed'],
      now.paperForms.map(({ status }) => status),
    );
    const timeline = await client.timeline(itemId);
    const last = timeline.find(({ type }) => type === 'rating.received');
    same(
      '经过写明谁录入、谁核对',
      '评价：满意或基本满意（纸质，楼雅文录入、穆春晖核对）',
      last?.what,
    );
    const shown = timeline.filter(({ type }) => type === 'paper-form.entered');
    same(
      '局内看不到没有核对的表写了什么',
      [undefined, undefined],
      shown.map(({ data }) => data.words),
    );

    await closedLink(world, {
      what: '纸质表核对后再用链接',
      token: await linkOf(world, item, present('联名代表', item.item.submitters[1])),
      ...{ status: 410, code: 'LINK_SPENT', says: /评价已经提交|只能提交一次/ },
    });
    const token = await linkOf(world, item, present('领衔代表', item.item.submitters[0]));
    await rateByLink(client.base, token, SATISFIED);
    await refused(world, {
      what: '用链接评价以后再录入纸质表',
      by: FIRST,
      call: {
        method: 'POST',
        path: `/v1/items/${itemId}/paper-forms`,
        json: { ...form, submitterId: 's1' },
      },
      ...{ status: 409, code: 'ALREADY_RATED', says: /不能用纸质表替换/ },
    });
    const done = await walker.walk();
    same('怎样结束', 'basic', done.concluded?.ending?.how);
    world.report.held('两人核对后才算评价；局内一处也碰不到');
    await walker.checkMails();
  },
};
