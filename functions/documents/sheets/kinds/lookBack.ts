import { notFound } from '../../../domain/errors.ts';
import { LOOK_BACK_RESULT_NAMES, LOOK_BACK_WHY_NAMES } from '../../../domain/lookBack.ts';
import { loadStream } from '../../../store/streams/load.ts';
import { LOOK_BACKS } from '../../../store/streams/lookBacks.ts';
import { type Columns, columnsOf, lines, rowsOf } from '../model.ts';
import { noteOf, type SheetKind } from '../source.ts';
import { numbered } from '../table.ts';
import { namesIn } from '../words.ts';

/** 回头看登记表 of one round (domain.md §1 row 48, §3.7). */
export const lookBack: SheetKind = {
  id: 'look-back',
  name: '回头看登记表',
  needsId: 'lookBack',
  async load(source) {
    const { store, rules, scope } = source;
    const { person, section } = namesIn(rules);
    const round = await loadStream(store, LOOK_BACKS, scope.id ?? '');
    if (!round) throw notFound('没有这一轮回头看，请核对编号。', 'LOOK_BACK_NOT_FOUND');
    const rows = numbered(round.entries);
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['届次会议', 18, (row) => row.session],
      ['案号', 8, ({ number }) => number],
      ['案由', 34, ({ title }) => title],
      ['列入原因', 14, ({ why }) => LOOK_BACK_WHY_NAMES[why]],
      ['原办复类别', 8, ({ classThen }) => classThen],
      ['现办复类别', 8, ({ finding }) => finding?.classNow],
      ['回头看结果', 18, ({ finding }) => finding && LOOK_BACK_RESULT_NAMES[finding.result]],
      ['落实情况和依据', 34, ({ finding }) => lines([finding?.remark, finding?.evidence])],
      ['承办科室', 14, (row) => section(row.section)],
      ['承办人', 10, ({ handler }) => person(handler)],
      ['登记人', 10, ({ finding }) => finding?.by],
      ['登记日期', 11, ({ finding }) => finding?.on],
      [
        '督查核查',
        16,
        ({ checks = [] }) => {
          const last = checks.at(-1);
          return last && `${last.outcome === 'agreed' ? '属实' : '退回'}（${last.by}）`;
        },
      ],
    ];
    return {
      name: this.name,
      title: `${round.title}登记表`,
      note: `${noteOf(source, rows.length)}　报送日期${round.reportBy}`,
      columns: columnsOf(columns),
      rows: rowsOf(columns, rows),
    };
  },
};
