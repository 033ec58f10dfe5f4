import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../functions/documents/letters/blanks.ts';
import { renderHtml } from '../../../functions/documents/letters/html/render.ts';
import { titleLines } from '../../../functions/documents/letters/titleLines.ts';
import type { NewItem } from '../../../functions/domain/item.ts';
import type { StepData } from '../../../functions/domain/steps/data.ts';
import { chongqing, shandong, sichuan } from '../../domain/profile/profiles.ts';
import {
  contributing,
  divided,
  drafted,
  handling,
  REVIEWS,
  through,
} from '../../support/acting.ts';
import { all, attributesOf, textOf } from '../../support/docx.ts';
import { newItem, registered } from '../../support/given.ts';
import { paper, papers, written } from '../../support/lettering.ts';
import { draftA, draftC } from '../../support/stepData.ts';

const at = (changes: Partial<NewItem> = {}, data: Partial<StepData['draft']> = {}) =>
  drafted(handling(divided(registered(changes))), { ...draftA, ...data });
const numbered = (changes?: Partial<NewItem>, data?: Partial<StepData['draft']>) =>
  through(at(changes, data), REVIEWS);

describe('答复函', () => {
  it('says what is on record: number, title, to whom, text, day, contact, copies', async () => {
    const model = paper('reply', numbered({ publicationWish: 'title' }));
    expect(model).toMatchObject({ status: 'final', blanks: [], submitter: 's1' });
    expect(model.fileName).toBe('〔2026〕1号答复函-林若溪');
    const { lines } = await written(model);
    expect(lines.filter(Boolean)).toEqual([
      '签发人：魏长河\t×人社建字〔2026〕1号',
      '对市十八届人大四次',
      '会议第012号建议的答复',
      '林若溪代表：',
      '您所提意见收悉，经会同市总工会研究，现答复如下。',
      '一、关于出台权益保障的实施办法',
      '实施办法已印发施行，文件随函附上。',
      '二、关于扩大职业伤害保障试点',
      '三家主要平台已纳入试点，骑手全部参保。',
      '三、关于增设劳动者驿站',
      '据市总工会统计，今年新建劳动者驿站20个，已全部启用。',
      '市总工会意见的采纳情况：驿站建设计划采纳市总工会意见。',
      '感谢您对我局工作的关心和支持，欢迎继续提出宝贵意见。',
      '附件：1．征询意见表',
      '2．当面答复记录',
      '市人力资源和社会保障局',
      '2026年3月16日',
      '（联系人：潘大海；联系电话：0530-5550208）',
      '（公开属性：仅公开标题）',
      '抄送：×市人大常委会代表工作委员会（2份），×市人民政府办公室（1份）。',
    ]);
  });

  it('goes to each of those who made the item, or to all of them, as the place has it', () => {
    const story = numbered();
    const to = (profile: typeof shandong) => {
      const made = papers('reply', story, profile);
      return Array.isArray(made) ? made.map((one) => [one.submitter, one.salutation]) : made;
    };
    const each = [
      ['s1', '林若溪代表：'],
      ['s2', '程嘉树代表：'],
    ];
    expect(to(shandong)).toEqual(each);
    expect(to(sichuan)).toEqual(each);
    expect(to(chongqing)).toEqual([[undefined, '林若溪代表、程嘉树代表：']]);
  });

  it('names who asked for secrecy on his own letter only', () => {
    const [lead, second] = newItem().submitters;
    if (!lead || !second) throw new Error('two deputies');
    const third = { ...second, id: 's3', name: '方可心' };
    const story = numbered(
      { submitters: [lead, { ...second, confidential: 'wish' }, third] },
      { body: '程嘉树代表等提出的意见收悉，现答复如下。' },
    );
    for (const [profile, count] of [
      [shandong, 3],
      [chongqing, 2],
    ] as const) {
      const made = papers('reply', story, profile);
      if (!Array.isArray(made)) throw new Error('none');
      expect(made.length).toBe(count);
      for (const one of made) {
        const named = JSON.stringify(one).includes('程嘉树');
        expect([one.submitter, named]).toEqual([one.submitter, one.submitter === 's2']);
      }
    }
  });

  it('has mark, signer, publication and copies where each place wants them', () => {
    const story = numbered({ publicationWish: 'full' });
    expect(paper('reply', story, shandong)).toMatchObject({
      format: 'letter',
      corner: '办理结果：A',
      number: { left: '签发人：魏长河', right: '×人社建字〔2026〕1号' },
      colophon: { copies: expect.stringContaining('（2份）') },
    });
    expect(paper('reply', story, sichuan)).toMatchObject({
      format: 'general',
      number: { centre: '×人社建字〔2026〕1号　类别：A　公开属性：全文公开' },
      colophon: { copies: expect.stringMatching(/^抄送：[^（]*市总工会。$/), issued: {} },
    });
    const plain = paper('reply', story, chongqing);
    expect(plain.corner).toBeUndefined();
    expect(plain.colophon).toEqual({});
    expect(plain.notes.at(-1)).toMatch(/^抄送：×区人大.*（2份）/);
    const above = { ...shandong.letter, mark: { ...shandong.letter.mark, position: 'aboveTitle' } };
    const model = paper('reply', story, { ...shandong, letter: above as typeof shandong.letter });
    expect(model.aboveTitle).toEqual({ left: '办理结果：A' });
  });

  it('is a draft that says so on every page before it is signed, and before it is numbered', async () => {
    const draft = paper('reply', at());
    expect(draft).toMatchObject({ status: 'draft', why: '尚未签发' });
    expect(draft.blanks.toSorted()).toEqual(['公开属性', '文号', '签发人', '成文日期'].toSorted());
    expect(draft.fileName).toBe('草稿-第012号答复函-林若溪');
    expect(draft.number.right).toBe(BLANK);
    const read = await written(draft);
    for (const type of ['first', 'default', 'even']) {
      expect(textOf(read.edge('header', type))).toContain('草　稿（尚未签发，不得外发）');
    }
    const signed = through(at(), REVIEWS.slice(0, -1));
    expect(paper('reply', signed)).toMatchObject({ status: 'draft', why: '已签发，尚未编号' });
    expect(paper('reply', signed).signature?.date).toBe('2026年3月16日');
    const final = await written(paper('reply', numbered()));
    expect(textOf(final.edge('header', 'default'))).toBe('');
  });

  it('leaves blank what nobody recorded, and names it', () => {
    const model = paper('reply', numbered());
    expect(model.blanks).toEqual(['公开属性']);
    expect(model.notes).toContain(`（公开属性：${BLANK}）`);
  });

  it('keeps the levels of headings that were pasted, and numbers the answers on from them', async () => {
    const body =
      '您所提意见收悉，现答复如下：\n一、基本情况\n（一）参保情况。三家平台已纳入。\n1.外卖行业。已参保1.2万人。\n（1）两家平台全部参保。\n2026.3月底前完成。';
    const { document, paragraphs } = await written(paper('reply', numbered({}, { body })));
    const look = (says: RegExp) => {
      const found = paragraphs.find((one) => says.test(textOf(one)));
      if (!found) throw new Error(`no ${says}`);
      const runs = all(found, 'w:r').map((run) => [
        textOf(run),
        attributesOf(run, 'w:rFonts').eastAsia,
      ]);
      return [attributesOf(found, 'w:outlineLvl').val, ...runs];
    };
    expect(look(/^一、/)).toEqual(['0', ['一、基本情况', '黑体']]);
    expect(look(/^（一）/)).toEqual([
      ...['1', ['（一）参保情况。', '楷体_GB2312'], ['三家平台已纳入。', '仿宋_GB2312']],
    ]);
    expect(look(/^1\./)[0]).toBe('2');
    expect(look(/^（1）/)[0]).toBe('3');
    expect(look(/^2026/)[0]).toBeUndefined();
    expect(textOf(document)).toContain('二、关于出台权益保障的实施办法');
  });

  it('says why something cannot be done, and opens with 收悉 where the text does not', async () => {
    const story = numbered({}, { ...draftC, body: '我局高度重视，逐条研究。' });
    const text = textOf((await written(paper('reply', story))).document);
    expect(text).toContain(
      '您提出的《关于加强新就业形态劳动者权益保障的建议》（市十八届人大四次会议第012号建议）收悉。经商市总工会研究，现答复如下：',
    );
    expect(text).toContain(
      '暂不能办理的原因：依据《关于职业伤害保障试点的通知》，省级试点方案限定了平台名单',
    );
    expect(text).toContain('暂不能解决的原因：试点由省级统筹');
  });

  it('is not made without a draft, nor where we only contribute', () => {
    expect(papers('reply', handling())).toMatchObject({ code: 'NO_DRAFT' });
    expect(papers('reply', contributing())).toMatchObject({
      code: 'NOT_OURS_TO_REPLY',
      message: '本件由本局协办，协办意见送主办单位，不直接答复。',
    });
  });
});

describe('texts that break papers', () => {
  const nasty = 'A & B <script>alert("1")</script> \'<b>\' ]]> 一㐀\u0007尾';
  const [lead] = newItem().submitters;
  const submitters = lead ? [{ ...lead, name: '欧阳𠮷䶮' }] : [];

  it('come out as they went in, in both', async () => {
    const model = paper('reply', numbered({ submitters }, { body: `收悉。\n${nasty}` }));
    const { paragraphs, lines } = await written(model);
    expect(lines).toContain(nasty.replace('\u0007', ''));
    expect(lines).toContain('欧阳𠮷䶮代表：');
    const salutation = paragraphs.find((one) => textOf(one).startsWith('欧阳'));
    const runs = all(salutation ?? (paragraphs[0] as never), 'w:r').map((run) => [
      ...[textOf(run), attributesOf(run, 'w:rFonts').eastAsia],
    ]);
    expect(runs).toEqual([
      ['欧阳', '仿宋_GB2312'],
      ['𠮷', 'SimSun-ExtB'],
      ['䶮', '宋体'],
      ['代表：', '仿宋_GB2312'],
    ]);
    const page = renderHtml(model);
    expect(page).toContain('A &amp; B &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<b>|style="|onload/);
    expect(model.fileName).toBe('〔2026〕1号答复函-欧阳𠮷䶮');
  });

  it('may be 10,000 characters long', async () => {
    const long = '推进职业伤害保障试点。'.repeat(910);
    const { lines } = await written(paper('reply', numbered({}, { body: `收悉。\n${long}` })));
    expect(lines).toContain(long);
  });

  it('leave no gap where a part is empty', async () => {
    const bare = { demands: [], coUnits: [], submitters };
    const story = numbered(bare, { body: '收悉。已办理完毕。', answers: [], coOpinions: [] });
    const profile = {
      ...shandong,
      letter: { ...shandong.letter, attachments: [], contactBlock: false, publicationLine: false },
    };
    const model = paper('reply', story, profile);
    expect([model.blanks, model.notes, model.attachments]).toEqual([[], [], []]);
    expect((await written(model)).lines.join('')).not.toContain('附件');
  });

  it('of a file name that no system takes are left out', () => {
    const [one] = submitters;
    const story = numbered({ submitters: one ? [{ ...one, name: '../王*五?' }] : [] });
    expect(paper('reply', story).fileName).toBe('〔2026〕1号答复函-..王五');
  });
});

describe('the page to print', () => {
  it('holds the same text as the file', async () => {
    for (const profile of [shandong, sichuan, chongqing]) {
      const model = paper('reply', numbered(), profile);
      const { lines } = await written(model);
      const page = renderHtml(model)
        .replaceAll(/<style>.*<\/style>/gs, '')
        .replaceAll(/<[^>]*>/g, '');
      for (const line of lines.flatMap((text) => text.split('\t'))) expect(page).toContain(line);
    }
  });
});

describe('a title', () => {
  it('stands on one line where it fits, else in lines alike, broken between words', () => {
    expect(titleLines('关于第012号建议的答复')).toEqual(['关于第012号建议的答复']);
    expect(titleLines('关于政协×市第十四届委员会第四次会议第0123号提案的答复')).toEqual([
      '关于政协×市第十四届委员会',
      '第四次会议第0123号提案的答复',
    ]);
  });
});
