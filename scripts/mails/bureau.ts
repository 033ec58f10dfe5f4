import type { BureauTemplates } from '../../functions/mail/planned/bureau.ts';
import type { DigestTemplates } from '../../functions/mail/planned/digest.ts';
import { AXES, GRADES, item, phone, type Samples, TO_DEPUTY, TO_HANDLER } from './base.ts';

const { label, title, keyItem } = item;
const second = {
  label: '市政协十四届四次会议第207号提案',
  title: '关于完善技能人才评价制度的提案',
};
const listed = { number: '012', title, due: '2026-06-22', light: 'yellow' };
const standing = { number: '012', title, handler: '潘大海' };
const because = [{ label, title, why: '承诺未了结' }];
const days = { open: 12, red: 1, yellow: 3 };

/** Rounds, meetings, papers, hand-overs and lists of the bureau. */
export const BUREAU: Samples<keyof BureauTemplates | keyof DigestTemplates> = {
  'look-back': [
    { ...TO_HANDLER, year: 2026, title: '2026年回头看', reportBy: '2026-11-20', items: because },
  ],
  'hand-over': [
    {
      ...TO_HANDLER,
      ...{ from: '史晓棠', to: '潘大海', on: '2026-05-20', reason: '岗位调整', toReceiver: true },
      items: [`${label}：具体承办人`, `${label}：承诺事项1项`],
    },
  ],
  'look-back-due': [
    {
      ...TO_HANDLER,
      ...{ title: '2026年回头看', reportBy: '2026-05-25', kind: 'ahead', toHead: false },
      items: because,
    },
    {
      ...TO_HANDLER,
      ...{ title: '2026年回头看', reportBy: '2026-05-20', kind: 'due', toHead: true },
      items: because,
    },
  ],
  'look-back-checks': [
    { ...TO_HANDLER, title: '2026年年终督查', reportBy: '2026-12-20', items: because },
  ],
  'look-back-returned': [{ ...TO_HANDLER, label, title, by: '宫铁生', reason: '没有附现场照片' }],
  'look-back-told': [
    {
      ...TO_DEPUTY,
      item,
      ...{ year: 2026, result: '按计划推进', evidence: '已建成16个驿站', phone },
    },
    {
      ...TO_DEPUTY,
      item,
      ...{ year: 2026, result: '确已落实', evidence: '20个驿站全部开放', phone },
      rating: { axes: AXES, grades: GRADES, needsReason: ['不满意'], until: '2026-12-31' },
    },
  ],
  'year-end-report': [
    {
      ...TO_HANDLER,
      ...{ year: 2026, kind: 'to-hear' },
      facts: [
        ['承办件数', '126件，其中主办98件、协办28件'],
        ['已办结', '97件'],
      ],
      rates: ['办复率：98/98，100.0%（目标100%）', '满意率：96/98，98.0%'],
      texts: {
        practices: '实行三查一跟踪一调度。',
        problems: '个别协办意见送出迟。',
        nextSteps: '把协办时限纳入每周调度。',
      },
    },
  ],
  'progress-asked': [
    { ...TO_HANDLER, roundId: '2026-12', answerBy: '2026-05-22', items: [listed] },
  ],
  'round-report': [
    {
      ...TO_HANDLER,
      ...{ roundId: '2026-12', on: '2026-05-22', asked: 18, answered: 16, red: 1, yellow: 4 },
      ...{ late: [standing], standing: [standing] },
    },
  ],
  'document-issued': [
    {
      ...TO_HANDLER,
      ...{ kind: '年度办理工作方案', title: '2026年建议提案办理工作方案', again: false },
      ...{ documentNumber: '×人社办〔2026〕8号', validFrom: '2026-03-10' },
      items: [{ label, due: '2026-05-31', points: '先与代表沟通，再会同三家平台企业研究' }],
      faults: [],
    },
  ],
  'meeting-resolved': [
    {
      ...TO_HANDLER,
      ...{ kind: '交办会', title: '2026年建议提案交办会', on: '2026-03-06' },
      resolutions: [{ what: '一周内完成首次联系', due: '2026-03-13', item: label }],
    },
  ],
  'mail-failed': [
    {
      ...TO_HANDLER,
      ...{ kind: 'submitter', recipient: '林若溪', role: '代表', what: '答复与征询意见' },
      ...{ why: '退信：地址无效，或对方邮箱拒绝接收', about: label },
    },
  ],
  'report-due': [
    {
      ...TO_HANDLER,
      ...{ kind: 'ahead', office: '市人大常委会代表工委', what: '建议办理情况报告' },
      due: '2026-11-30',
    },
  ],
  'reform-draft-asked': [
    {
      ...TO_DEPUTY,
      ...{ kind: 'first', title: '关于完善职称评审制度的意见（征求意见稿）', until: '2026-06-05' },
      ...{ questions: ['基层一线人员的评审条件是否合适'], phone },
    },
  ],
  'reform-draft-used': [
    {
      ...TO_DEPUTY,
      ...{ title: '关于完善职称评审制度的意见（征求意见稿）', on: '2026-06-20', stance: '有意见' },
      ...{ said: ['放宽论文要求'], use: '部分采纳', reason: '一线岗位不再要求论文', phone },
    },
  ],
  digest: [
    {
      ...TO_HANDLER,
      on: '2026-05-20',
      daily: {
        counts: { overdue: 1, due: 1, new: 1, other: 0 },
        tasks: [
          {
            label,
            title,
            keyItem,
            due: '2026-05-18',
            what: '拟稿',
            group: 'overdue',
            fresh: false,
          },
          {
            ...second,
            ...{ keyItem: true, due: '2026-05-20', what: '面复送达', group: 'due', fresh: true },
          },
          {
            ...second,
            ...{ keyItem: false, due: '2026-06-22', what: '办前调查', group: 'new', fresh: true },
          },
        ],
        ...{ more: 0, andMore: false },
        reminders: [{ label, title, keyItem, due: '2026-05-30', what: '承诺：再建8个骑手驿站' }],
        ratings: [
          {
            ...{ label, title, keyItem, on: '2026-05-19' },
            ...{ grades: '办理态度满意、办理结果满意', comment: '请按时间表抓好落实。' },
          },
        ],
        moreRatings: 0,
      },
      weekly: [],
    },
    {
      bureau: TO_HANDLER.bureau,
      greeting: '方敬之同志',
      on: '2026-05-18',
      weekly: [
        {
          of: 'bureau',
          counts: days,
          more: 0,
          items: [
            {
              ...{ label, title, keyItem, due: '2026-05-15', light: 'red' },
              ...{ stage: '拟稿', section: '劳动关系科', handler: '潘大海' },
            },
          ],
          sections: [
            { name: '劳动关系科', ...days },
            { name: '就业促进科', open: 6, red: 0, yellow: 1 },
          ],
        },
      ],
    },
  ],
};
