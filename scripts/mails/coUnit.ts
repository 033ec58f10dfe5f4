import type { CoUnitTemplates } from '../../functions/mail/planned/coUnit.ts';
import { due, item, phone, type Samples, TO_HANDLER, TO_UNIT } from './base.ts';

const own = { ...TO_HANDLER, item };
const asked = { ...TO_UNIT, item };
const word = '协办意见';
const unit = '市总工会';
const opinion = { word, due: { ...due, word: '协办意见时限', due: '2026-05-29' } };

/** 协办: our opinion to the lead unit, and the opinions that we ask for. */
export const CO_UNIT: Samples<keyof CoUnitTemplates> = {
  'co-opinion': [
    {
      ...asked,
      ...{ word, documentNumber: '×人社建协字〔2026〕3号', again: false, on: '2026-05-18', phone },
      ...{ text: '建议将灵活就业人员纳入参保补贴范围。', basis: ['《关于扩大参保补贴的通知》'] },
    },
  ],
  'co-redo': [
    {
      ...own,
      ...{ word, round: 2, askedBy: '市民政局', on: '2026-05-18', reason: '没有说明资金来源' },
      due: opinion.due,
    },
  ],
  'co-unit-request': [
    {
      ...asked,
      ...opinion,
      ...{ kind: 'first', demands: ['建设骑手驿站'], question: '工会驿站能否共用', phone },
      why: '自送请协办之日2026-05-15起10个工作日，即2026-05-29',
    },
    {
      ...asked,
      ...opinion,
      ...{ kind: 'overdue', demands: ['建设骑手驿站'], phone },
      why: '自送请协办之日2026-05-15起10个工作日，即2026-05-29',
    },
  ],
  'co-unit-paper': [{ ...own, unit, ...opinion }],
  'co-unit-late': [{ ...own, unit, ...opinion, kind: 'overdue', co: '协办', contact: '乔立群' }],
  'co-unit-answered': [
    {
      ...own,
      ...{ unit, co: '协办', word, stance: '有异议', objects: true, version: 1 },
      ...{ text: '驿站经费不宜由工会经费列支。', basis: '《工会经费收支管理办法》第九条' },
      signed: '乔立群（副主席）',
    },
  ],
  'co-unit-disputed': [
    {
      ...own,
      ...{ unit, matter: '驿站经费由谁承担', text: '驿站经费不宜由工会经费列支。' },
      basis: '《工会经费收支管理办法》第九条',
    },
  ],
  'co-unit-settled': [
    {
      ...asked,
      ...{ unit, word, decision: '驿站经费由财政列支', reason: '属公共服务设施', phone },
      on: '2026-05-19',
    },
  ],
  'co-unit-reply': [
    {
      ...asked,
      ...{ word, documentNumber: '×人社建字〔2026〕12号', on: '2026-06-10', phone },
      ...{ body: '今年已建成12个骑手驿站。', taken: '经费意见已采纳，改由财政列支。' },
    },
  ],
};
