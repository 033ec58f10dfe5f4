import { URGE_LEVEL_NAMES } from '../../../domain/urge.ts';
import { urgesKey } from '../../../store/views/keys.ts';
import { partition } from '../../../store/views/partition.ts';
import type { UrgeRow } from '../../../store/views/urgeRows.ts';
import type { Columns } from '../model.ts';
import type { SheetKind } from '../source.ts';
import { numbered, yearTable } from '../table.ts';
import { namesIn } from '../words.ts';

/** 催办台账 of a year: 催办单 and 电话催办, who owes the answer (domain.md §1 row 24). */
export const urges: SheetKind = {
  id: 'urges',
  name: '催办台账',
  async load(source) {
    const { person } = namesIn(source.rules);
    const found: UrgeRow[] = [];
    for await (const row of partition(source.store, urgesKey(String(source.scope.year)))) {
      found.push(row.urge as UrgeRow);
    }
    const rows = numbered(found);
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['催办编号', 24, ({ number, channel }) => number ?? (channel === 'phone' ? '电话催办' : '')],
      ['编号', 8, ({ itemNumber }) => itemNumber],
      ['案由', 36, ({ title }) => title],
      ['催办对象', 12, ({ level }) => URGE_LEVEL_NAMES[level]],
      ['姓名', 10, ({ to }) => person(to)],
      ['催办日期', 11, ({ on }) => on],
      ['回复期限', 11, ({ answerBy }) => answerBy],
      ['回复日期', 11, ({ answeredOn }) => answeredOn ?? '未回复'],
    ];
    return yearTable(source, this.name, columns, rows);
  },
};
