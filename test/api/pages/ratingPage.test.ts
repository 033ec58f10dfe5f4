import { describe, expect, it } from 'vitest';
import { ratingPage } from '../../../functions/api/pages/ratingPage.ts';
import { SCRIPT } from '../../../functions/api/pages/script.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import { consulting, directory, divided, draft, open, profile } from '../../mail/example.ts';
import { controls, labelled, visible } from './reading.ts';

type Form = Pick<Parameters<typeof ratingPage>[0], 'values' | 'problem'>;

function page(state: ItemState, form: Form = {}, people = directory): string {
  const [submitter] = state.item.submitters;
  if (!submitter) throw new Error('no submitter');
  return ratingPage({ state, submitter, directory: people, profile, ...form });
}

const plain = page(consulting().state);

describe('the rating page', () => {
  it('says who handled the item, and how to phone', () => {
    const text = visible(plain);
    expect(text).toContain('市人力资源和社会保障局');
    expect(text).toContain('关于加强新就业形态劳动者权益保障的建议');
    expect(text).toContain('市十八届人大四次会议');
    expect(text).toContain('第012号建议');
    expect(text).toContain('承办科室劳动保障科');
    expect(text).toContain('承办人潘大海');
    expect(text).toContain('分管领导孟昭林（党组成员、副局长）');
    expect(plain).toContain('<a href="tel:05305550208">0530-5550208</a>');
  });

  it('says when the deputies were met, how, and by whom at most', () => {
    const text = visible(plain);
    expect(text).toContain('办前沟通　2026年3月10日走访（城北区总工会）；我方最高职务：科室负责人');
    expect(text).toContain('办中沟通　2026年4月16日电话；我方最高职务：经办人员');
    expect(text).toContain('面复　2026年5月20日座谈；我方最高职务：主要领导；沟通对象：林若溪代表');
  });

  it('shows the reply with its paragraphs, the answers by demand and the promise', () => {
    const text = visible(plain);
    expect(text).toContain('文号×人社建字〔2026〕12号');
    expect(text).toContain('办理结果B类（正在解决或列入规划逐步解决）');
    expect(plain).toContain('<p>我局已起草实施办法，并征求了平台企业和劳动者代表的意见。</p>');
    expect(plain).toContain('<h3>3. 在商圈和楼宇增设劳动者驿站</h3>');
    expect(text).toContain('今年新建劳动者驿站20个');
    expect(text).toContain('责任人孟昭林完成日期2026年12月20日');
  });

  it('says that it can be given once, that nobody alters it, and until when', () => {
    const text = visible(plain);
    expect(text).toContain('只能提交一次，提交后不能更改');
    expect(text).toContain('任何人都不能代填或修改');
    expect(text).toContain('请于2026年6月20日（含当日）前提交');
  });

  it('shows meetings of this round only, and says when there were none', () => {
    const state = { ...consulting().state, round: 2 };
    expect(visible(page(state))).toContain('第2轮（重新办理）');
    expect(visible(page(state))).toContain('没有沟通记录');
  });

  it('stands without promise, reason or answers where the reply has none', () => {
    const reply = { class: 'A', body: '已经解决。', answers: [] };
    const text = visible(page(consulting({ demands: [] }, reply).state));
    expect(text).toContain('A类（已经解决或基本解决）');
    expect(text).not.toContain('承诺事项');
    expect(text).not.toContain('逐条答复');
    expect(text).not.toContain('undefined');
  });

  it('shows why it cannot be done now where the reply says so', () => {
    const reply = { class: 'C', body: '暂缓。', answers: [], reason: '省级权限' };
    expect(visible(page(consulting({}, reply).state))).toContain('暂不能解决的原因省级权限');
  });

  it('does not break on an item without a reply', () => {
    expect(visible(page(open(divided(), 'consult').state))).toContain('答复尚未作出');
  });
});

describe('its form', () => {
  it('posts to the same address, with the four fields', () => {
    expect(plain).toContain('<form method="post">');
    expect([...new Set(controls(plain).map(({ name }) => name))]).toEqual([
      'attitude',
      'result',
      'reason',
      'comment',
    ]);
  });

  it('offers the grades of the profile on each axis, none chosen beforehand', () => {
    const radios = controls(plain).filter(({ type }) => type === 'radio');
    const grades = ['满意', '基本满意', '不满意'];
    expect(radios.map(({ value }) => value)).toEqual([...grades, ...grades]);
    expect(plain).not.toMatch(/\bchecked(?=[\s>])/);
  });

  it('has a label for every control and a legend for every group', () => {
    expect(controls(plain).every(({ id }) => labelled(plain, id))).toBe(true);
    expect(plain).toContain('<legend>办理态度</legend>');
    expect(plain).toContain('<legend>办理结果</legend>');
    const ids = [...plain.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks the grade that needs a reason for the script', () => {
    const marked = controls(plain).filter(({ tag }) => tag.includes(' data-reason'));
    expect(marked.map(({ value }) => value)).toEqual(['不满意', '不满意']);
  });
});

describe('after a refusal', () => {
  const values = { attitude: '基本满意', result: '不满意', comment: '<b>再谈</b>' };
  const problem = { field: 'reason', message: '评价为“不满意”的，请写明理由。' };
  const refused = page(consulting().state, { values, problem });

  it('keeps what was chosen and written', () => {
    const chosen = controls(refused).filter(({ tag }) => tag.includes(' checked'));
    expect(chosen.map(({ name, value }) => [name, value])).toEqual([
      ['attitude', '基本满意'],
      ['result', '不满意'],
    ]);
    expect(refused).toContain('\n&lt;b&gt;再谈&lt;/b&gt;</textarea>');
  });

  it('announces the error and shows it beside its field', () => {
    expect(refused).toMatch(/role="alert" aria-live="assertive"><p class="alert">[^\n]*请写明理由/);
    expect(refused).toContain(
      '<p class="error" id="reason-error">评价为“不满意”的，请写明理由。</p>',
    );
    const reason = controls(refused).find(({ id }) => id === 'reason');
    expect(reason?.tag).toContain('aria-invalid="true"');
    expect(reason?.tag).toContain('aria-describedby="reason-hint reason-error"');
    expect(refused).toContain('href="#reason"');
  });

  it('shows an error of a group in the group', () => {
    const message = '请在“满意、基本满意、不满意”中选择。';
    const text = page(consulting().state, { values, problem: { field: 'attitude', message } });
    const group = /<fieldset id="attitude"[\s\S]*?<\/fieldset>/.exec(text)?.[0];
    expect(group).toContain('aria-describedby="attitude-error"');
    expect(group).toContain(`id="attitude-error">${message}`);
  });

  it('keeps the line breaks of what was written', () => {
    const text = page(consulting().state, { values: { reason: '\n一\n二' } });
    expect(text).toContain('>\n\n一\n二</textarea>');
  });

  it('shows an error without a field at the top', () => {
    const text = page(consulting().state, { problem: { message: '提交的内容无法识别。' } });
    expect(text).toContain('没有提交成功：提交的内容无法识别。');
  });
});

describe('what others wrote', () => {
  const EVIL = '"><script>alert(1)</script>\'&';

  it('is escaped wherever it stands', () => {
    const reply = {
      ...draft,
      body: EVIL,
      reason: EVIL,
      answers: [{ demand: 1, answer: EVIL }],
      promise: { matter: EVIL, owner: EVIL, due: '2026-12-20' },
    };
    const session = { name: EVIL, term: 1, meeting: 1, year: 2026, recess: false };
    const submitters = [{ id: 's1', name: EVIL, kind: 'deputy' as const, lead: true }];
    const { state } = consulting({ title: EVIL, demands: [EVIL], session, submitters }, reply);
    const met = state.contacts.map((contact) => ({ ...contact, place: EVIL }));
    const people = {
      bureau: { name: EVIL, shortName: EVIL },
      sections: [{ id: 'ldbz', name: EVIL }],
      people: directory.people.map((one) => ({ ...one, name: EVIL, phone: EVIL, title: EVIL })),
    };
    const form = {
      values: { attitude: EVIL, result: EVIL, reason: EVIL, comment: EVIL },
      problem: { field: 'reason', message: EVIL },
    };
    const text = page({ ...state, contacts: met, documentNumber: EVIL }, form, people);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toContain(`<script>${SCRIPT}</script>`);
    expect(text.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(20);
  });
});
