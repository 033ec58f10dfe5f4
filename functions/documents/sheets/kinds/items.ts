import { presentSummary } from '../../../api/present/summary.ts';
import { summariesOf } from '../items.ts';
import type { Columns } from '../model.ts';
import type { SheetKind } from '../source.ts';
import { numbered, yearTable } from '../table.ts';
import { itemWords, lightName, namesIn, submitterWords } from '../words.ts';

/** 台账 of a year's items: one row each, as the list shows them. */
export const items: SheetKind = {
  id: 'items',
  name: '办理台账',
  async load(source) {
    const { store, rules, scope } = source;
    const { person, section } = namesIn(rules);
    const words = itemWords(rules);
    const found = await summariesOf(store, scope);
    const rows = numbered(found.map((item) => presentSummary(item, rules.today)));
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['类型', 10, words.kind],
      ['届次会议', 18, ({ session }) => session],
      ['编号', 8, ({ number }) => number],
      ['案由', 36, ({ title }) => title],
      ['代表/提案者', 14, ({ submitters }) => submitterWords(submitters)],
      ['承担角色', 8, words.part],
      ['包案领导', 9, ({ sponsor }) => person(sponsor)],
      ['承办科室', 14, (row) => section(row.section)],
      ['具体承办人', 10, ({ handler }) => person(handler)],
      ['所在环节', 12, ({ stageName }) => stageName],
      ['第几轮', 7, ({ round }) => round],
      ['办理时限', 11, ({ due }) => due],
      ['灯', 5, ({ light }) => lightName(light)],
      ['办理结果', 16, (row) => words.className(row.class)],
      ['重点督办', 8, ({ keyItem }) => (keyItem ? '是' : '')],
      ['协办单位答复', 12, ({ coStatusName }) => coStatusName],
      ['结束方式', 12, ({ endingName }) => endingName],
    ];
    return yearTable(source, this.name, columns, rows);
  },
};
