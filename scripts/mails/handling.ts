import type { HandlingTemplates } from '../../functions/mail/planned/handling.ts';
import { due, item, phone, promise, type Samples, TO_DEPUTY, TO_HANDLER } from './base.ts';

const own = { ...TO_HANDLER, item };
const told = { ...TO_DEPUTY, item, phone };
const moved = { from: '2026-06-22', to: '2026-08-14' };
const reason = '涉及人社、财政、市场监管三个部门，需要专题调研';

/** What happens to one item on its way. */
export const HANDLING: Samples<keyof HandlingTemplates> = {
  task: [
    {
      ...own,
      ...{ step: 'draft', stepName: '拟稿', round: 1 },
      dues: [due, { word: '协办意见时限', due: '2027-01-04', provisional: true }],
      handIn: ['答复正文，逐条回答2项诉求', '办理结果类别', '协办单位意见的采纳情况'],
    },
  ],
  'sent-back': [
    { ...own, stepName: '办公室核稿', what: '答复稿', by: '方敬之', reason: '第2项诉求没有回答。' },
  ],
  rectify: [
    {
      ...own,
      ...{ by: '督查组宫铁生', findings: '答复称已建成12个驿站，现场核实为11个。' },
      corrections: [{ what: '补建城西驿站并报告', by: '潘大海', until: '2026-06-30' }],
    },
  ],
  reopened: [
    { ...own, reason: '省里已出台专项资金办法，条件具备', due, toAuthor: false },
    { ...told, reason: '省里已出台专项资金办法，条件具备', due, toAuthor: true },
  ],
  'progress-told': [
    { ...told, text: '已召集三家平台企业座谈，达成建设12个驿站的共识，正在选址。' },
  ],
  'plan-told': [
    {
      ...told,
      steps: [
        { what: '完成选址', owner: '潘大海', due: '2026-06-30' },
        { what: '第一批4个驿站开放', owner: '潘大海', due: '2026-09-30' },
      ],
    },
  ],
  'plan-step-told': [
    {
      ...told,
      what: '完成选址',
      because: { kind: 'done', result: '12处选址已全部确定', on: '2026-05-19' },
    },
    { ...told, what: '完成选址', because: { kind: 'moved', ...moved, reason } },
  ],
  'plan-step-due': [{ ...own, what: '完成选址', due: '2026-05-20', kind: 'due' }],
  'advice-due': [{ ...own, what: '统一驿站标识', due: '2026-05-27', kind: 'ahead' }],
  'request-answered': [
    {
      ...own,
      ...{ office: '市人大常委会代表工委', question: '平台企业的认定口径', answered: true },
      ...{ text: '按省厅口径认定。', on: '2026-05-19', due: moved },
    },
  ],
  extension: [
    { ...own, kind: 'asked', ...moved, reason, office: '市人大常委会代表工委' },
    {
      ...own,
      ...{ kind: 'granted', ...moved, reason, office: '市人大常委会代表工委' },
      document: '×人代复〔2026〕9号',
    },
  ],
  'deadline-told': [{ ...told, ...moved, reason }],
  'clock-told': [
    {
      ...told,
      office: '市人大常委会代表工委',
      change: { kind: 'stopped', on: '2026-05-12' },
    },
    {
      ...told,
      office: '市人大常委会代表工委',
      change: { kind: 'resumed', on: '2026-05-19', from: '2026-06-22', to: '2026-06-29' },
    },
  ],
  feedback: [{ ...told, progress: '12个驿站全部建成', effect: '日均服务骑手1800人次' }],
  concluded: [
    { ...told, how: 'tracking', on: '2026-06-18', promises: [promise] },
    { ...told, how: 'closed', on: '2026-06-18', promises: [] },
  ],
  ended: [
    { ...own, how: 'returned', on: '2026-03-20', unit: '市市场监管局', toAuthor: false },
    { ...TO_DEPUTY, item, how: 'withdrawn', on: '2026-04-10', toAuthor: true },
  ],
  led: [{ ...own, item: { ...item, keyItem: true }, why: '人大常委会重点督办', sponsor: '魏长河' }],
  advice: [
    {
      ...own,
      ...{ visitors: '市人大社会建设委员会', on: '2026-05-15' },
      points: [{ what: '统一驿站标识', due: '2026-06-15' }],
    },
  ],
  repeated: [
    {
      ...own,
      repeats: [
        { earlier: '市十八届人大三次会议第087号建议', demand: '建设骑手驿站', letter: 'C' },
      ],
      reason: '所需用地仍未落实',
    },
  ],
  urge: [
    {
      ...own,
      ...{ channel: 'notice', number: '×人社督催〔2026〕3号', status: '逾期未报进展' },
      ...{ demand: '两日内书面报告进展和下一步安排', by: '方敬之', times: 1, level: '承办人' },
      due: { word: '催办回复时限', due: '2026-05-22', provisional: false },
    },
  ],
  'division-asked': [
    {
      ...own,
      ...{ by: '许知微', until: '2026-05-22', demands: ['建设骑手驿站', '开展职业伤害保障试点'] },
      note: '第2项建议由工伤保险科会办',
    },
  ],
  'return-ended': [{ ...own, reason: '属于本单位职责' }],
  'publication-due': [{ ...own, due: '2026-06-10', kind: 'ahead', wish: '同意全文公开' }],
};
