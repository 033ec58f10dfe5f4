import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../../functions/domain/item.ts';
import type { Finding } from '../../../functions/domain/review/finding.ts';
import { machineReview } from '../../../functions/domain/review/machineReview.ts';
import { paperOf } from '../../../functions/domain/review/paper.ts';
import type { DraftData } from '../../../functions/domain/steps/data.ts';
import { coWaitingAt } from '../../support/acting.ts';
import { newItem, rulesOn } from '../../support/given.ts';
import { draftA, draftB, draftC } from '../../support/stepData.ts';

interface Given {
  title?: string;
  kind?: ItemKind;
  coUnits?: string[];
  draft?: Partial<DraftData>;
  /** The answer to the first demand. */
  says?: string;
}

/** What the machine finds in a good draft with these changes. */
function found({ draft = {}, says, ...item }: Given): Finding[] {
  const { answers, ...rest } = { ...draftA, ...draft };
  const spoken = answers.map((answer) =>
    answer.demand === 1 && says !== undefined ? { ...answer, answer: says } : answer,
  );
  const reply = { ...rest, answers: spoken, revision: 1, round: 1 };
  const paper = paperOf({ item: newItem(item), reply }, rulesOn('2026-05-20'));
  if (!paper) throw new Error('no paper');
  return machineReview(paper);
}

const musts = (given: Given) =>
  found(given)
    .filter(({ severity }) => severity === 'must')
    .map(({ id }) => id);
const shoulds = (given: Given) =>
  found(given)
    .filter(({ severity }) => severity === 'should')
    .map(({ code }) => code);

describe('a good reply', () => {
  it.each([[draftA], [draftB], [draftC]])(
    'of class $class has nothing that must be mended',
    (draft) => {
      expect(musts({ draft })).toEqual([]);
    },
  );
});

describe('针对性', () => {
  it('every demand is answered', () => {
    const answers = draftA.answers.slice(0, 2);
    const [finding] = found({ draft: { answers } });
    expect(finding).toMatchObject({
      id: 'ANSWER_MISSING-1',
      accuracy: 'pertinent',
      where: { demand: 3, quote: '增设劳动者驿站' },
    });
  });

  it.each([
    '已答复。',
    '感谢您的关心和支持！',
    '您的建议很好，我局将认真研究。',
    '出台权益保障的实施办法',
  ])('“%s” is no answer', (says) => {
    expect(musts({ says })).toContain('ANSWER_EMPTY-1');
  });

  it('an answer is not copied from another', () => {
    const says = `${draftA.answers[2]?.answer}`.replace('已全部', '现已全部');
    expect(musts({ says })).toEqual(['ANSWER_COPIED-1']);
  });

  it('the village is the one of the title', () => {
    const title = '关于加强沿河村道路维修的建议';
    const says = '已安排对石桥村三处破损路面进行修补，通行恢复正常。';
    expect(musts({ title, says })).toEqual(['PLACE_DIFFERS-1']);
    expect(shoulds({ title })).toContain('PLACE_MISSING');
    expect(
      found({ title, says: '城东沿河村的三处破损路面已修补，通行恢复正常。' }).filter(({ code }) =>
        code.startsWith('PLACE'),
      ),
    ).toEqual([]);
  });

  it('a general word is no place', () => {
    const title = '关于完善农村社区养老服务的建议';
    expect(found({ title }).filter(({ code }) => code.startsWith('PLACE'))).toEqual([]);
  });

  it.each<[ItemKind, string]>([
    ['suggestion', '您提出的提案收悉，已逐项研究办理完毕。'],
    ['suggestion', '第012号议案所提问题已经全部整改到位。'],
    ['suggestion', '王敏委员：来信已经收到并研究办理。'],
    ['motion', '该提案所提问题已经全部整改到位。'],
    ['proposal', '第012号建议所提问题已经全部整改到位。'],
    ['proposal', '王敏代表：来信已经收到并研究办理。'],
  ])('a %s is not called “%s”', (kind, says) => {
    expect(
      musts({ kind, says, draft: { body: '来信收悉，经会同市总工会研究，现答复如下。' } }),
    ).toEqual(['KIND_MISCALLED-1']);
  });

  it('a title in 书名号 may hold any word', () => {
    expect(musts({ says: '您提出的《关于办好提案、议案的建议》所提事项已全部办结。' })).toEqual([]);
  });
});

describe('真实性', () => {
  it.each([
    '全年共办理36项，其中主办20项、协办15项。',
    '三年累计培训1.2万人次，其中线上8000人次，线下5000人次。',
    '共排查企业二十家，其中限期整改的十二家、停业的九家。',
    '投入资金300万元，其中市级财政200万元，区级财政150万元。',
    '共有驿站20个，其中城区25个。',
  ])('the sum is wrong: %s', (says) => {
    expect(musts({ says }).filter((id) => id.startsWith('SUM'))).toEqual(['SUM_WRONG-1']);
  });

  it.each([
    '全年共办理36项，其中主办20项、协办16项。',
    '全市有企业120家，从业人员3万人，其中女性1.2万人、男性1.8万人。',
    '共排查企业36家，其中限期整改12家，其余均已达标。',
    '共有驿站20个，其中城区15个。',
    '全年办理36项，其中主办20项，比上年增加5项。',
    '共培训约300人，其中线上180人、线下100人。',
    '材料由七项减为三项，时限压缩至五个工作日。',
  ])('the sum is right, or none: %s', (says) => {
    expect(musts({ says })).toEqual([]);
  });

  it('a figure without a source is marked', () => {
    expect(shoulds({ says: '目前参保职工32.5万人，较快增长。' })).toContain(
      'FIGURE_WITHOUT_SOURCE',
    );
    const cited = '据社保系统统计，目前参保职工32.5万人。';
    expect(found({ says: cited }).filter(({ where }) => where?.demand === 1)).toEqual([]);
  });

  it('a share above 100 % is wrong, a growth is not', () => {
    expect(musts({ says: '目前企业参保率达到103.5%，全部落实。' })).toEqual(['PERCENT_OVER_100-1']);
    expect(musts({ says: '参保人数同比增长120%，全部落实到人。' })).toEqual([]);
    expect(musts({ says: '已完成年度任务的105%，全部落实到人。' })).toEqual([]);
    expect(musts({ says: '目前企业参保率达到100%，全部落实。' })).toEqual([]);
  });

  it.each(['2026年2月30日', '2025年2月29日', '13月5日', '4月31日'])('there is no %s', (date) => {
    expect(musts({ says: `实施办法已经过${date}会议研究并印发。` })).toEqual(['DATE_IMPOSSIBLE-1']);
  });

  it('what is done was not done in the future', () => {
    expect(musts({ says: '实施办法已于2026年12月1日印发并施行。' })).toEqual(['DATE_NOT_YET-1']);
    expect(musts({ says: '实施办法已于2026年3月1日印发并施行。' })).toEqual([]);
  });
});

describe('完整性', () => {
  it('every co-unit is named, in full or as usual', () => {
    const coUnits = ['市总工会', '市市场监督管理局', '市交通运输局'];
    const body = '您提出的建议收悉，经会同市总工会、市场监管局研究，现答复如下。';
    const [finding, ...more] = found({ coUnits, draft: { body } }).filter(
      ({ code }) => code === 'CO_UNIT_NOT_NAMED',
    );
    expect(finding?.where?.quote).toBe('市交通运输局');
    expect(more).toEqual([]);
  });

  it('what became of its opinion is said', () => {
    const coOpinions = [{ unit: '市总工会', text: '同意。' }];
    expect(musts({ draft: { coOpinions } })).toEqual(['CO_OPINION_EMPTY-1']);
  });

  it.each([
    ['已印发×人社发【2026】12号文件，自三月起施行。', 'NUMBER_BRACKETS-1'],
    ['已印发×人社发(2026)12号文件，自三月起施行。', 'NUMBER_BRACKETS-1'],
    ['已印发×人社发〔2026〕号文件，自三月起施行。', 'NUMBER_BLANK-1'],
    ['实施办法由XX科负责，自三月起施行到位。', 'LEFT_OPEN-1'],
    ['参保人数待核实，其余事项已经全部落实。', 'LEFT_OPEN-1'],
    ['已安排专项资金500万元，由各区统筹使用到位。', 'MONEY_NOT_DECLARED-1'],
  ])('%s', (says, id) => {
    expect(musts({ says })).toEqual([id]);
  });

  it.each(['已印发×人社发〔2026〕12号文件，自三月起施行。', '据统计，全市共发放各类补贴1.2亿元。'])(
    '“%s” lacks nothing',
    (says) => {
      expect(musts({ says })).toEqual([]);
    },
  );

  it('money that is declared is in order', () => {
    const says = '已安排专项资金500万元，由各区统筹使用到位。';
    expect(musts({ says, draft: { involves: ['money'] } })).toEqual([]);
  });
});

describe('实效性', () => {
  it.each(['此项工作已列入计划，明年三月实施到位。', '这一问题正在解决，六月底前完成。'])(
    'class A does not go with “%s”',
    (says) => {
      expect(musts({ says })).toEqual(['CLASS_DOES_NOT_FIT-1']);
    },
  );

  it('class A goes with a plan that was carried out', () => {
    expect(musts({ says: '去年列入计划的三处驿站已建成并启用。' })).toEqual([]);
  });

  it('class A has no demand that is not met', () => {
    expect(musts({ draft: { answers: draftC.answers } })).toEqual(['CLASS_DOES_NOT_FIT-1']);
  });

  it('class C does not go with 已列计划 where it says that it cannot be done', () => {
    const planned = '此项目已列计划，由省里统一组织实施。';
    const answers = draftC.answers.map((answer) =>
      answer.unmet ? { ...answer, answer: planned } : answer,
    );
    expect(musts({ draft: { ...draftC, answers } })).toEqual(['CLASS_DOES_NOT_FIT-1']);
    // Another demand of the same reply may be met.
    expect(musts({ draft: draftC, says: '实施办法所提问题已解决，文件随函附上。' })).toEqual([]);
  });

  it('the text says the date that the form promises', () => {
    const [finding, ...more] = found({ draft: { ...draftB, body: draftA.body } }).filter(
      ({ severity }) => severity === 'must',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'PROMISE_DATE_NOT_SAID',
      accuracy: 'effective',
      where: { field: 'promise.due', quote: '2026-12-20' },
    });
    const body = `${draftA.body}实施办法于2026年12月20日前印发。`;
    expect(musts({ draft: { ...draftB, body } })).toEqual([]);
  });

  it.each(['扩面问题正在研究，会同有关部门推进。', '所需经费我局将积极争取，落实到位。'])(
    '“%s” has no date',
    (says) => {
      expect(musts({ says })).toEqual(['EMPTY_PHRASE-1']);
      expect(musts({ says: `2026年9月底前，${says}` })).toEqual([]);
      expect(musts({ says: says.replace('，', '，今年第三季度出结果，') })).toEqual([]);
    },
  );

  it('a hollow phrase is marked, and where it cannot be done no date is asked', () => {
    expect(shoulds({ says: '下一步将不断完善服务网点，方便群众办事。' })).toContain('EMPTY_PHRASE');
    expect(musts({ draft: draftC, says: '扩面问题正在研究，会同有关部门推进。' })).toEqual([]);
  });
});

describe('the machine', () => {
  it('gives the same findings with the same ids for the same text', () => {
    const bad = { says: '正在研究。参保率达到120%。共36项，其中20项、15项。' };
    expect(found(bad)).toEqual(found(bad));
    expect(new Set(found(bad).map(({ id }) => id)).size).toBe(found(bad).length);
  });

  it('names at most twenty of a code', () => {
    const says = '所需经费积极争取。'.repeat(60);
    expect(musts({ says })).toHaveLength(20);
  });

  it('reads an opinion to the lead unit as it does a reply, as far as it applies', () => {
    const { state, rules } = coWaitingAt('office-review');
    const bad = {
      ...state,
      coOpinion: {
        sent: [],
        redos: [],
        draft: {
          revision: 1,
          round: 1,
          basis: [],
          text: '共36项，其中主办20项、协办15项。×人社发【2026】3号。',
        },
      },
    };
    const paper = paperOf(bad, rules);
    expect(paper && machineReview(paper).map(({ code }) => code)).toEqual([
      'FIGURE_WITHOUT_SOURCE',
      'SUM_WRONG',
      'NUMBER_BRACKETS',
    ]);
  });

  it('has nothing to read before the first draft', () => {
    expect(paperOf({ item: newItem() }, rulesOn())).toBeUndefined();
    expect(paperOf({ item: newItem({ part: 'co' }) }, rulesOn())).toBeUndefined();
  });
});
