import { OWN_TEMPLATE, templateOf } from '../../support/docxTemplate.ts';
import { fetchedArchive } from '../support/archive.ts';
import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { fetched, lettersOf, type Offered } from '../support/letters.ts';
import { keptPapers } from '../support/papers.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const waitsFor =
  (step: string) =>
  ({ openTasks }: Item) =>
    openTasks.some((task) => task.step === step);

/** What cannot be fetched: nothing drafted, an unknown kind or person, somebody who may not see it. */
async function refusals(world: World, itemId: string): Promise<void> {
  const path = `/v1/items/${itemId}/letters`;
  const bad = (what: string, by: string, end: string, status: number, code: string, says: RegExp) =>
    refused(world, { what, by, call: { path: path + end }, status, code, says });
  await bad('没有答复稿就取答复函', 'clerk', '/reply', 422, 'NO_DRAFT', /请先由承办人拟稿/);
  await bad('没有这一种函件', 'clerk', '/poem', 404, 'LETTER_KIND_UNKNOWN', /函件清单/);
  await bad('归口单位取函件', 'collector-npc', '', 404, 'NOT_FOUND', /没有找到/);
}

/** 本局模板: refused where it lacks something, filled while it is in use. */
async function ownTemplate(world: World, itemId: string, built: Offered): Promise<void> {
  const path = '/v1/letter-templates/request';
  const put = (bytes: Uint8Array) =>
    ({ method: 'PUT', path: `${path}?name=own.docx`, bytes }) as const;
  const own = put(templateOf(OWN_TEMPLATE));
  const lacking = put(templateOf(['{{标题}}', '{{正文}}']));
  const [by, status] = ['admin', 422];
  await refused(world, {
    ...{ what: '模板缺少占位', by, call: lacking, status, code: 'TEMPLATE_MISSING' },
    says: /缺少\{\{文号\}\}、/,
  });
  await refused(world, {
    ...{ what: '局办公室自行更换模板', by: 'office', call: own, status: 403, code: 'FORBIDDEN' },
    says: /管理员/,
  });
  await world.client.ask(by, own);
  await fetched(world, itemId, built, [/妥否，请批示/], /本局自用格式/);
  await act(world, by, { did: '停用函件模板', path: `${path}/withdraw`, json: {} });
  await fetched(world, itemId, built, [/妥否，请批示/]);
}

/** 请示 and 催办单: each a paper from what was recorded. */
async function onTheWay(world: World, itemId: string): Promise<void> {
  const [on, path] = [await world.today(), `/v1/items/${itemId}`];
  const question = '一、可否先在两个街道试点？\n二、所需经费从何处列支？';
  const document = '×人社请〔2026〕3号';
  const { recordId } = await act(world, 'clerk', {
    ...{ did: '请示交办部门', path: `${path}/requests`, json: { question, document, on } },
  });
  const urge = { channel: 'notice', status: '尚未见面', demand: '三日内说明情况' };
  await act(world, 'office', { did: '发催办单', path: `${path}/urges`, json: urge });
  const { letters: list } = await lettersOf(world, itemId);
  const of = (kind: string) =>
    present(
      kind,
      list.find((one) => one.kind === kind),
    );
  same('请示的记录', recordId, of('request').record ?? '');
  await fetched(world, itemId, of('request'), [
    /〔2026〕3号/,
    /一、可否先在两个街道试点/,
    /妥否，请批示/,
  ]);
  await ownTemplate(world, itemId, of('request'));
  await fetched(world, itemId, of('urge'), [/催办单/, /尚未见面/, /三日内说明情况/, /回复期限/]);
  await act(world, 'clerk', {
    ...{ did: '登记请示答复', path: `${path}/requests/${recordId}/answer` },
    json: { text: '同意先行试点。', document: '×办函〔2026〕15号', on },
  });
}

/** 征询意见表 for each, and 面复记录 to be written by hand. */
async function forms(world: World, { itemId, item }: Item): Promise<void> {
  const { letters: list } = await lettersOf(world, itemId);
  const sheets = list.filter(({ kind }) => kind === 'rating-form');
  same('征询意见表份数', item.submitters.length, sheets.length);
  for (const sheet of sheets) {
    await fetched(world, itemId, sheet, [/□满意　□基本满意　□不满意/, /本局不代收、不代填/]);
  }
  const record = list.find((one) => one.kind === 'face-record' && one.record === 'blank');
  await fetched(world, itemId, present('空白面复记录', record), [/当面答复记录/, /本人签名/]);
}

/** Before 签发 a draft may be fetched; it says so on every page. */
async function drafts(world: World, itemId: string): Promise<void> {
  const { letters } = await lettersOf(world, itemId);
  const draft = present(
    '答复函草稿',
    letters.find(({ kind }) => kind === 'reply'),
  );
  same('草稿的原因', ['draft', '尚未签发'], [draft.status, draft.why ?? '']);
  same('草稿还缺文号', true, draft.blanks.includes('文号'));
  await fetched(world, itemId, draft, [/收悉/, /【　　】/]);
}

/** Numbered: one to each who made it, or one to all of them. */
async function replies(world: World, item: Item): Promise<void> {
  const { itemId } = item;
  const { letters } = await lettersOf(world, itemId);
  const given = letters.filter(({ kind }) => kind === 'reply');
  const { submitters } = item.item;
  const each = world.profile.letter.joint === 'each';
  same('答复函份数', each ? submitters.length : 1, given.length);
  const number = present('文号', item.documentNumber);
  const [year, month, day] = (await world.today()).split('-').map(Number);
  for (const letter of given) {
    same('正式文件', 'final', letter.status);
    const to = submitters.filter(
      ({ id }) => letter.submitter === undefined || id === letter.submitter,
    );
    await fetched(world, itemId, letter, [
      new RegExp(number.replaceAll(/[〔〕]/g, '.')),
      new RegExp(`${to.map(({ name }) => `${name}代表`).join('、')}：`),
      new RegExp(`${year}年${month}月${day}日`),
      /抄送：.*人大常委会/,
      /联系电话：\d/,
    ]);
  }
  if (!each) return;
  const call = { path: `/v1/items/${itemId}/letters/reply` };
  const how = { by: 'clerk', call, status: 422, code: 'LETTER_WHICH', says: /请写明是给谁的/ };
  await refused(world, { what: '不写明给谁', ...how });
}

/** An item walked to delivery; each paper fetched as a file and as a page, and its text read back. */
export const letters: Scenario = {
  name: 'letters',
  title:
    '函件：没有稿子不能取，未签发的带草稿字样，编号以后逐位代表一份，文号、日期、抄送逐项读回；本局模板可启用、可停用；材料按内容检查后收入，各版本都在，移除只做标记；归档包取得后逐个核对校验和，审计不能取',
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于方便退休人员就近办理社保业务的建议',
      demands: ['社保业务下沉到社区', '为高龄老人上门认证'],
      submitters: 2,
    });
    const walker = createWalker(world, itemId);
    await walker.walk({ until: waitsFor('investigate') });
    await refusals(world, itemId);
    await keptPapers(world, itemId);
    await onTheWay(world, itemId);
    await walker.walk({ until: waitsFor('sign') });
    await drafts(world, itemId);
    const item = await walker.walk({ until: waitsFor('deliver') });
    await replies(world, item);
    await forms(world, item);
    await fetchedArchive(world, itemId);
  },
};
