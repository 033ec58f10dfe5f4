import { shownSubmitters } from '../../../api/present/mask.ts';
import type { Rating } from '../../../domain/events.ts';
import { statesOf } from '../items.ts';
import type { Columns } from '../model.ts';
import type { SheetKind } from '../source.ts';
import { numbered, yearTable } from '../table.ts';
import { namesIn } from '../words.ts';

/** 评价台账: each deputy's first and final word side by side, forms that did not come back included (§4.5). */
export const ratings: SheetKind = {
  id: 'ratings',
  name: '评价台账',
  async load(source) {
    const { store, rules, scope, actor } = source;
    const { section } = namesIn(rules);
    const states = await statesOf(store, scope);
    const asked = states.filter(({ tasks }) => tasks.some(({ step }) => step === 'consult'));
    const rows = numbered(
      asked.flatMap((state) =>
        shownSubmitters(state.item.submitters, actor, state, rules.profile).map((submitter) => {
          const own = state.ratings.filter(({ submitterId }) => submitterId === submitter.id);
          const first = own.find(({ round }) => round === 1);
          return { state, name: submitter.name, first, final: own.at(-1) };
        }),
      ),
    );
    const axes = rules.profile.rating.axes;
    const words = (which: 'first' | 'final', title: string): Columns<(typeof rows)[number]> =>
      axes.map(({ id, word }) => [`${title}${word}`, 14, (row) => row[which]?.[id]]);
    const how = (rating: Rating | undefined) => {
      if (!rating) return '未返回';
      return rating.paper ? '纸质' : '链接';
    };
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['编号', 8, ({ state }) => state.item.number],
      ['案由', 30, ({ state }) => state.item.title],
      ['承办科室', 14, ({ state }) => section(state.division?.section)],
      ['代表/提案者', 14, ({ name }) => name],
      ...words('first', '初次'),
      ...words('final', '最终'),
      ['最终评价轮次', 8, ({ final }) => final?.round],
      ['评价日期', 11, ({ final }) => final?.on],
      ['方式', 8, ({ final }) => how(final)],
      ['不满意理由', 30, ({ final }) => final?.reason],
      ['意见建议', 30, ({ final }) => final?.comment],
    ];
    return yearTable(source, this.name, columns, rows);
  },
};
