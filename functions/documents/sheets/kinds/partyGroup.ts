import { notFound } from '../../../domain/errors.ts';
import { STUDY_RESULT_NAMES } from '../../../domain/partyGroup.ts';
import { loadStream } from '../../../store/streams/load.ts';
import { PARTY_GROUPS } from '../../../store/streams/partyGroups.ts';
import { type Columns, columnsOf, rowsOf } from '../model.ts';
import { noteOf, type SheetKind } from '../source.ts';
import { numbered } from '../table.ts';
import { itemWords, namesIn } from '../words.ts';

/** 党组会议题单 of one meeting (domain.md §1 row 41). */
export const partyGroup: SheetKind = {
  id: 'party-group',
  name: '党组会议题单',
  needsId: 'partyGroup',
  async load(source) {
    const { store, rules, scope } = source;
    const { person, section } = namesIn(rules);
    const { className } = itemWords(rules);
    const meeting = await loadStream(store, PARTY_GROUPS, scope.id ?? '');
    if (!meeting) throw notFound('没有这次党组会，请核对编号。', 'MEETING_NOT_FOUND');
    const results = new Map(meeting.held?.results.map((one) => [one.itemId, one]));
    const rows = numbered(meeting.agenda);
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['届次会议', 18, (row) => row.session],
      ['编号', 8, ({ number }) => number],
      ['议题（案由）', 40, ({ title }) => title],
      ['答复类别', 16, (row) => className(row.class)],
      ['承办科室', 14, (row) => section(row.section)],
      ['汇报人（承办人）', 12, ({ handler }) => person(handler)],
      [
        '研究结果',
        10,
        ({ itemId }) => {
          const found = results.get(itemId);
          return found && STUDY_RESULT_NAMES[found.result];
        },
      ],
      ['意见', 30, ({ itemId }) => results.get(itemId)?.opinion],
    ];
    return {
      name: this.name,
      title: meeting.title,
      note: noteOf(source, rows.length),
      columns: columnsOf(columns),
      rows: rowsOf(columns, rows),
    };
  },
};
