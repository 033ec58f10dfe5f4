import { toBeChecked } from '../../functions/domain/decide/inspection.ts';
import { openCorrections } from '../../functions/domain/inspection.ts';
import { isLed } from '../../functions/domain/keyItem.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import type { StepData } from '../../functions/domain/steps/data.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { TODAY } from './given.ts';

const yes = { pertinent: true, truthful: true, complete: true, effective: true };
const unified = { requirements: true, review: true, format: true, dispatch: true };

/** 答复稿 of class A: solved, nothing promised. */
export const draftA: StepData['draft'] = {
  class: 'A',
  body: '您所提意见收悉，经会同市总工会研究，现答复如下。',
  answers: [
    { demand: 1, answer: '实施办法已印发施行，文件随函附上。' },
    { demand: 2, answer: '三家主要平台已纳入试点，骑手全部参保。' },
    { demand: 3, answer: '据市总工会统计，今年新建劳动者驿站20个，已全部启用。' },
  ],
  coOpinions: [{ unit: '市总工会', text: '驿站建设计划采纳市总工会意见。' }],
};

/** 答复稿 of class B: a promise with owner and date. */
export const draftB: StepData['draft'] = {
  ...draftA,
  class: 'B',
  body: `${draftA.body}实施办法年底前印发。`,
  promise: { matter: '年内印发实施办法', owner: 'deputy1', due: '2026-12-20' },
};

/** 答复稿 of class C: what cannot be met, and which policy stands against it. */
export const draftC: StepData['draft'] = {
  ...draftA,
  class: 'C',
  answers: draftA.answers.map((answer) =>
    answer.demand === 2
      ? {
          demand: 2,
          answer: '试点范围由省里统一确定，我市暂不能自行扩大。',
          unmet: {
            because: 'policy',
            reason: '省级试点方案限定了平台名单',
            policy: { title: '关于职业伤害保障试点的通知' },
          },
        }
      : answer,
  ),
  reason: '试点由省级统筹',
};

/** 协办意见稿 with what it rests on. */
export const coDraft: StepData['co-draft'] = {
  text: '涉及我局职责的职业伤害保障，建议纳入今年试点，所需经费由我局承担。',
  basis: [{ title: '关于职业伤害保障试点的通知', documentNumber: '×人社发〔2025〕18号' }],
};
const delivered = ({ item }: ItemState): StepData['deliver'] => ({
  deliveries: item.submitters.map(({ id }) => ({
    submitterId: id,
    way: 'in-person' as const,
    on: TODAY,
  })),
});

/** 督查: everything carried out, by an independent team. */
const inspected = (state: ItemState): StepData['inspect'] => ({
  team: ['inspector1', 'inspector2'],
  noticeOn: TODAY,
  findings: '答复事项均已落实',
  results: toBeChecked(state).map((of) => ({ of, result: 'done' as const })),
});

/** 督查: something is to be corrected. */
export const toCorrect = (state: ItemState): StepData['inspect'] => ({
  ...inspected(state),
  findings: '驿站未完工',
  corrections: [{ what: '补建两处驿站', by: 'handler-ldbz-1', until: '2026-06-30' }],
});

/** 包案: by the director with the deputy director beside him, where the item is 重点督办. */
const sponsoring = (state: ItemState) =>
  isLed(state) ? { sponsor: 'director', deputy: 'deputy1' } : { sponsor: 'deputy1' };

/** What a person rightly hands in at each step of the story of `given.ts`. */
export const GOOD: { [S in StepId]: (state: ItemState) => StepData[S] } = {
  propose: (state) => ({ opinion: '拟由劳动保障科承办', sections: ['ldbz'], ...sponsoring(state) }),
  'endorse-deputy': () => ({ opinion: '同意' }),
  'endorse-director': () => ({}),
  assign: () => ({ section: 'ldbz', handler: 'handler-ldbz-1', points: '抓紧与代表沟通' }),
  investigate: ({ item }) => ({
    summary: '走访三家平台企业和两处驿站，了解参保情况。',
    policies: [
      {
        title: '关于维护新就业形态劳动者劳动保障权益的指导意见',
        demands: item.demands.map((_, index) => index + 1),
      },
    ],
  }),
  classify: () => ({ tier: 'prompt', reason: '条件具备，可以及时改进' }),
  draft: () => draftA,
  check: () => ({ findings: '进度正常，已向代表通报' }),
  'section-review': () => ({}),
  'office-review': () => ({ accuracy: yes, unity: unified }),
  'deputy-review': () => ({}),
  'party-group': () => ({ meetingOn: TODAY, minutes: '原则同意' }),
  'superior-check': () => ({ askedOn: TODAY, answeredOn: TODAY, document: '×人代工函〔2026〕5号' }),
  sign: () => ({}),
  number: () => ({}),
  deliver: delivered,
  consult: () => ({}),
  decide: () => ({
    reason: '已当面说明政策限制，代表表示理解',
    document: { title: '关于第012号建议办理情况的研究意见', number: '×人代工〔2026〕8号' },
  }),
  inspect: inspected,
  rectify: (state) => ({
    measures: '已补齐两处驿站设施',
    reports: openCorrections(state).map(({ correctionId }) => ({ correctionId, report: '已补齐' })),
  }),
  'co-draft': () => coDraft,
  'co-send': () => ({ way: 'in-person', on: TODAY, receipt: '市民政局办公室签收' }),
  'second-draft': () => ({ body: '实施办法已于12月10日印发，随函附上。' }),
  'second-review': () => ({}),
  'second-sign': () => ({}),
  'second-deliver': delivered,
  'second-consult': () => ({}),
  'return-sign': () => ({ opinion: '同意退办' }),
  'return-answer': () => ({ on: TODAY, document: '市人大代工函〔2026〕3号' }),
};
