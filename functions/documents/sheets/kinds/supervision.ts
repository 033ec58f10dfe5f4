import { light, remaining } from '../../../domain/deadline/light.ts';
import type { ItemState } from '../../../domain/state.ts';
import { STAGE_NAMES } from '../../../domain/steps/ids.ts';
import { lastStep, openUrges } from '../../../domain/urge.ts';
import { statesOf } from '../items.ts';
import { type Columns, lines } from '../model.ts';
import type { SheetKind } from '../source.ts';
import { numbered, yearTable } from '../table.ts';
import { lightName, namesIn } from '../words.ts';

const lastProgress = ({ progress }: ItemState) => {
  const last = progress.at(-1);
  return last && lines([last.on, last.text]);
};

const urgesOf = ({ urges = [] }: ItemState) =>
  lines(
    urges.map((urge) => {
      const step = lastStep(urge);
      const answered = urge.answer ? `，${urge.answer.on}已回复` : '，未回复';
      return `${urge.number ?? '电话催办'}（${step.on}${answered}）`;
    }),
  );

/** 进度督办表: what is still open, its light, its last progress and its urges (domain.md §4.3, 永定区). */
export const supervision: SheetKind = {
  id: 'supervision',
  name: '进度督办表',
  async load(source) {
    const { store, rules, scope } = source;
    const { calendar, today } = rules;
    const { person, section } = namesIn(rules);
    const open = (await statesOf(store, scope)).filter(({ concluded }) => !concluded);
    const rows = numbered(open.map((state) => ({ state })));
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['编号', 8, ({ state }) => state.item.number],
      ['案由', 34, ({ state }) => state.item.title],
      ['包案领导', 9, ({ state }) => person(state.proposal?.sponsor)],
      ['承办科室', 14, ({ state }) => section(state.division?.section)],
      ['具体承办人', 10, ({ state }) => person(state.division?.handler)],
      ['办理时限', 11, ({ state }) => state.replyDeadline.due],
      [
        '剩余',
        12,
        ({ state: { repliedOn, replyDeadline } }) =>
          repliedOn ? `已答复（${repliedOn}）` : remaining(replyDeadline.due, today, calendar).text,
      ],
      [
        '灯',
        5,
        ({ state: { repliedOn, replyDeadline } }) =>
          lightName(light(replyDeadline, repliedOn ?? today)),
      ],
      ['所在环节', 12, ({ state }) => STAGE_NAMES[state.stage]],
      ['最近进展', 36, ({ state }) => lastProgress(state)],
      ['催办情况', 24, ({ state }) => urgesOf(state)],
      ['未复催办', 8, ({ state }) => openUrges(state.urges).length],
    ];
    return yearTable(source, this.name, columns, rows);
  },
};
