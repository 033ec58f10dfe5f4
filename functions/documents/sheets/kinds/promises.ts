import { PROMISE_STATUS_NAMES } from '../../../domain/promise.ts';
import { promisesKey } from '../../../store/views/keys.ts';
import { partition } from '../../../store/views/partition.ts';
import type { PromiseRow } from '../../../store/views/promiseRows.ts';
import type { Columns } from '../model.ts';
import type { SheetKind } from '../source.ts';
import { numbered, yearTable } from '../table.ts';
import { namesIn } from '../words.ts';

/** 承诺事项台账 of the items of a year (domain.md §3.7): what is pending first. */
export const promises: SheetKind = {
  id: 'promises',
  name: '承诺事项台账',
  async load(source) {
    const { store, rules, scope } = source;
    const { person, section } = namesIn(rules);
    const found: PromiseRow[] = [];
    for await (const row of partition(store, promisesKey('year', String(scope.year)))) {
      const promise = row.promise as PromiseRow;
      if (!scope.section || promise.section === scope.section) found.push(promise);
    }
    const rows = numbered(found);
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['届次会议', 18, ({ session }) => session],
      ['编号', 8, ({ number }) => number],
      ['案由', 34, ({ title }) => title],
      ['承诺事项', 34, ({ matter }) => matter],
      ['责任人', 10, ({ owner }) => person(owner)],
      ['承办科室', 14, (row) => section(row.section)],
      ['承诺日期', 11, ({ madeOn }) => madeOn],
      ['完成时限', 11, ({ due }) => due],
      ['延期次数', 8, ({ moves }) => moves],
      ['状态', 12, ({ status }) => PROMISE_STATUS_NAMES[status]],
    ];
    return yearTable(source, this.name, columns, rows);
  },
};
