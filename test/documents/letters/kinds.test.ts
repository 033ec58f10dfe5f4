import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, type LetterKind } from '../../../functions/documents/letters/model.ts';
import { papersOf } from '../../../functions/documents/letters/papers.ts';
import type { Profile } from '../../../functions/domain/profile/profile.ts';
import { shandong, sichuan } from '../../domain/profile/profiles.ts';
import {
  completed,
  consulting,
  contributing,
  coWaitingAt,
  divided,
  drafted,
  inspecting,
  returning,
} from '../../support/acting.ts';
import { onDay, opened, registered } from '../../support/given.ts';
import { asking, extending, STORY_OF, urged } from '../../support/lettered.ts';
import { contextOf, paper, papers, written } from '../../support/lettering.ts';
import { kept, secondAt, tracked } from '../../support/promising.ts';

/** The lines of a paper that say something. */
const read = async (kind: LetterKind, story = STORY_OF[kind](), profile?: Profile) =>
  (await written(paper(kind, story, profile))).lines.filter(Boolean);

describe('协办意见', () => {
  it('goes to the lead unit under a number of its own, never to the deputies', async () => {
    const lines = await read('co-opinion');
    expect(lines.slice(0, 8)).toEqual([
      '签发人：孟昭林\t×人社建协字〔2026〕1号',
      '关于市十八届人大四次会议',
      '第012号建议的协办意见',
      '市民政局：',
      '贵单位主办的《关于加强新就业形态劳动者权益保障的建议》（市十八届人大四次会议第012号建议）收悉。现提出协办意见如下：',
      '涉及我局职责的职业伤害保障，建议纳入今年试点，所需经费由我局承担。',
      '依据：《关于职业伤害保障试点的通知》（×人社发〔2025〕18号）。',
      '市人力资源和社会保障局',
    ]);
    expect(lines.join()).not.toContain('代表：');
    expect((await read('co-opinion', undefined, sichuan)).join()).toContain('会办意见');
  });

  it('is a draft until it is signed, and until it is sent with its number', () => {
    const why = (step: 'sign' | 'co-send') => paper('co-opinion', coWaitingAt(step)).why;
    expect([why('sign'), why('co-send')]).toEqual(['尚未签发', '已签发，送出时编号']);
    expect(papers('co-opinion', contributing())).toMatchObject({ code: 'NO_DRAFT' });
    expect(papers('co-opinion', registered())).toMatchObject({ code: 'NOT_CO_HANDLED' });
  });
});

describe('催办单', () => {
  it('has the fields of an urge, and room for the receipt', async () => {
    const lines = await read('urge');
    expect(lines[0]).toBe('\t×人社督催〔2026〕1号');
    const said = (name: string) => lines[lines.indexOf(name) + 1];
    expect(said('催办对象')).toBe('承办人 劳动保障科潘大海');
    expect(said('编　号')).toBe('市十八届人大四次会议第012号建议');
    expect(said('交办日期')).toBe('2026年3月2日');
    expect(said('办理时限')).toBe('2026年6月2日');
    expect(said('时限情况')).toBe('还有78天');
    expect(said('现　状')).toBe('调查已完成，尚未拟稿');
    expect(said('要　求')).toBe('三日内提交答复稿');
    expect(said('回复期限')).toBe('2026年3月19日');
    expect(said('签　发')).toBe('方敬之');
    expect(lines[lines.indexOf('签　发') + 2]).toBe('2026年3月16日');
    expect(lines).toContain('签收人及日期');
  });

  it('there is one of each notice, and none of a call', () => {
    expect(papers('urge', urged())).toHaveLength(1);
    expect(papers('urge', urged(divided(), 'phone'))).toMatchObject({ code: 'NO_URGE' });
    expect(papers('urge', registered())).toMatchObject({ code: 'NO_URGE' });
  });
});

describe('上行文', () => {
  it('退办申请 has the reason, the proposed unit and who signed it', async () => {
    const lines = await read('return');
    expect(lines.slice(0, 9)).toEqual([
      '市人力资源和社会保障局文件',
      '\t【　　】\t签发人：魏长河',
      '关于申请退回市十八届人大',
      '四次会议第012号建议的请示',
      '×市人大常委会代表工作委员会：',
      '2026年3月13日收到交办我局的《关于加强新就业形态劳动者权益保障的建议》（市十八届人大四次会议第012号建议）。经研究，申请退回，理由如下：',
      '属民政部门职责',
      '建议转交市民政局办理。妥否，请批示。',
      '市人力资源和社会保障局',
    ]);
    expect(paper('return', returning())).toMatchObject({ status: 'draft', why: '尚未签发' });
    expect(papers('return', registered())).toMatchObject({ code: 'NO_RETURN' });
  });

  it('延期申请 has both dates and the reason', async () => {
    const lines = await read('extension');
    expect(lines.join()).toMatch(
      /应于2026年6月2日前答复。,涉及多个部门.*申请延期至2026年8月31日答复/,
    );
    expect(paper('extension', extending()).blanks).toContain('签发人');
    expect(papers('extension', registered())).toMatchObject({ code: 'NO_EXTENSION' });
  });

  it('请示 has its number and the question with its headings', async () => {
    const lines = await read('request');
    expect(lines[1]).toBe('\t×人社请〔2026〕3号\t签发人：【　　】');
    expect(lines).toContain('一、试点范围能否由市里扩大？');
    expect(lines).toContain('妥否，请批示。');
    expect(paper('request', asking()).signature?.date).toBe('2026年3月16日');
    expect(papers('request', registered())).toMatchObject({ code: 'NO_REQUEST' });
  });
});

describe('督查通知', () => {
  it('names team, matters and what was found; before that it is a draft with blanks', async () => {
    const lines = (await read('inspection')).join();
    expect(lines).toMatch(/督查组成员：宫铁生、纪明澈。/);
    expect(lines).toMatch(/1,答复事项：出台权益保障的实施办法,已落实,2,/);
    const open = paper('inspection', inspecting());
    expect(open).toMatchObject({ status: 'draft', why: '尚未登记督查组和通知日期' });
    expect(open.blanks).toEqual(['文号', '成文日期', '督查组成员']);
    expect(papers('inspection', drafted())).toMatchObject({ code: 'NO_INSPECTION' });
  });
});

describe('征询意见表', () => {
  it('has the axes and grades of the place, and goes straight to the collecting body', async () => {
    const lines = await read('rating-form');
    const said = (name: string) => lines[lines.indexOf(name) + 1];
    expect(lines[0]).toBe('\t答复函文号：×人社建字〔2026〕1号');
    expect(said('代表')).toBe('林若溪代表');
    expect(said('办理态度')).toBe('□满意　□基本满意　□不满意');
    expect(lines.filter((line) => line === '□满意　□基本满意　□不满意')).toHaveLength(2);
    expect(lines).toContain('不满意的理由');
    expect(lines.at(-1)).toBe(
      '请在收到答复之日起20个工作日内填好，由本人直接寄送×市人大常委会代表工作委员会。本局不代收、不代填。',
    );
    const grades = [{ word: '同意', satisfied: true, fullySatisfied: true, needsReason: false }];
    const axes = [{ id: 'result' as const, word: '是否同意办理结果' }];
    const other = { ...shandong, rating: { ...shandong.rating, axes, grades } };
    const plain = await read('rating-form', undefined, other);
    expect(plain.join()).toMatch(/是否同意办理结果,□同意,意见和建议/);
  });

  it('is one for each deputy, a draft while the letter is one', () => {
    expect(papers('rating-form', consulting())).toHaveLength(2);
    expect(paper('rating-form', drafted()).status).toBe('draft');
    expect(papers('rating-form', registered())).toMatchObject({ code: 'NO_DRAFT' });
    expect(papers('rating-form', contributing())).toMatchObject({ code: 'NOT_OURS_TO_ASK' });
  });
});

describe('面复记录', () => {
  it('is filled with the record of the meeting, or empty to be written by hand', async () => {
    const lines = await read('face-record');
    const said = (name: string) => lines[lines.indexOf(name) + 1];
    expect([said('日　期'), said('方　式')]).toEqual(['2026年3月12日', '走访']);
    expect([said('答复对象'), said('最高职务')]).toEqual(['林若溪代表', '班子成员']);
    expect(said('我方人员')).toMatch(/^潘大海.*孟昭林/);
    const made = papers('face-record', registered());
    if (!Array.isArray(made)) throw new Error('none');
    expect(made.map(({ record }) => record)).toEqual(['blank']);
    expect(papers('face-record', contributing())).toMatchObject({ code: 'NOT_OURS_TO_REPLY' });
  });
});

describe('再次答复', () => {
  it('names the promise and the letter in which it was made', async () => {
    const lines = await read('second-reply');
    expect(lines).toContain(
      '您提出的《关于加强新就业形态劳动者权益保障的建议》（市十八届人大四次会议第012号建议），我局于2026年3月16日以×人社建字〔2026〕1号答复，承诺：年内印发实施办法。现将办理结果再次答复如下：',
    );
    expect(lines).toContain('实施办法已于12月10日印发，随函附上。');
    expect(paper('second-reply', secondAt('second-sign', kept())).why).toBe('尚未签发');
    expect(papers('second-reply', tracked())).toMatchObject({ code: 'NO_SECOND_REPLY' });
  });
});

describe('each kind', () => {
  it.each(LETTER_KINDS)('%s is listed once it can be made, else with the reason', (kind) => {
    const listed = papersOf(contextOf(STORY_OF[kind]()));
    expect(listed.letters.filter((one) => one.kind === kind).length).toBeGreaterThan(0);
    const kinds = [...listed.letters, ...listed.notYet].map((one) => one.kind);
    expect(new Set(kinds)).toEqual(new Set(LETTER_KINDS));
    for (const { why } of listed.notYet) expect(why).toMatch(/。$/);
  });

  it('keeps the day of its signature when it is fetched later', () => {
    const later = onDay(STORY_OF.reply(), '2026-05-06');
    expect(paper('reply', later).signature?.date).toBe('2026年3月16日');
  });

  it('is a draft again where the letter was sent back after it was signed', () => {
    const back = completed(opened(drafted(), 'section-review'), 'section-review', 'return', {
      opinion: '请写明期限',
    });
    expect(paper('reply', back)).toMatchObject({ status: 'draft', why: '尚未签发' });
  });
});
