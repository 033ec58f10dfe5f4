import type { RatingTemplates } from '../../functions/mail/planned/rating.ts';
import {
  AXES,
  due,
  GRADES,
  item,
  phone,
  promise,
  type Samples,
  TO_DEPUTY,
  TO_HANDLER,
} from './base.ts';

const own = { ...TO_HANDLER, item };
const told = { ...TO_DEPUTY, item, phone };
const scale = { axes: AXES, grades: GRADES, needsReason: ['不满意'], until: '2026-06-19' };
const collector = '市人大常委会代表工委';
const words = {
  axes: [
    { word: '办理态度', grade: '满意' },
    { word: '办理结果', grade: '不满意' },
  ],
  reason: '城西没有驿站',
  satisfied: false,
};

/** Asking the deputies, their ratings, and what follows from them. */
export const RATING: Samples<keyof RatingTemplates> = {
  'rating-request': [
    {
      ...told,
      ...scale,
      ...{ documentNumber: '×人社建字〔2026〕12号', classWords: '已经解决或基本解决' },
      body: '您提出的建议收悉。现答复如下：\n一、今年已建成12个骑手驿站。\n二、职业伤害保障自7月1日起试点。',
      answers: [{ n: 1, demand: '建设骑手驿站', answer: '已建成12个，分布在全市12个商圈。' }],
      promises: [promise],
    },
  ],
  'form-entered': [{ ...own, rater: '程嘉树代表', enteredBy: '楼雅文', until: '2026-06-19' }],
  'form-rejected': [
    { ...own, rater: '程嘉树代表', by: '解承志', reason: '扫描件上办理结果一栏为“基本满意”' },
  ],
  'rating-reminder': [
    { ...TO_DEPUTY, item, ...scale, kind: 'ahead', about: 'reply', collector },
    { ...TO_DEPUTY, item, ...scale, kind: 'last', about: 'promise', collector },
  ],
  'paper-consultation': [{ ...own, collector, people: ['程嘉树代表'], until: '2026-06-19' }],
  'rating-told': [{ ...own, ...words, rater: '林若溪代表' }],
  'rating-thanks': [
    { ...told, ...words, on: '2026-06-12', next: '我局将重新办理，一个月内再次答复您。' },
  ],
  'round-opened': [{ ...own, round: 2, reason: '城西没有驿站', due }],
  'round-told': [{ ...told, sponsor: '魏长河', due }],
  decided: [
    { ...own, collector, again: true, reason: '承诺事项尚未落实', document: '×人代〔2026〕21号' },
  ],
  'second-reply': [
    {
      ...told,
      ...scale,
      ...{ because: 'kept', promise },
      body: '您关心的驿站建设，已于12月10日全部完成，共20个。',
    },
    {
      ...told,
      ...scale,
      ...{ because: 'impossible', promise },
      body: '因规划调整，原定地块不再用于驿站建设，特此说明。',
    },
  ],
  'promise-due': [{ ...own, promise, kind: 'ahead', moves: 1 }],
};
