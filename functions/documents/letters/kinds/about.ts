import type { Profile } from '../../../domain/profile/profile.ts';
import { kindOf, officeName } from '../../../domain/profile/profile.ts';
import { personOf, sectionName } from '../../../domain/roles.ts';
import { dateWords, itemLabel } from '../../../mail/words.ts';
import type { LetterContext } from '../context.ts';
import type { Cell, Row } from '../model.ts';
import { quoted, titleOf } from '../words.ts';

/** 《关于……的建议》（市十八届人大四次会议第012号建议） */
export const named = ({ state, rules }: LetterContext): string =>
  `${quoted(state.item.title)}（${itemLabel(state, rules.profile)}）`;

/** 市十八届人大四次会议第012号建议 */
export const labelOf = ({ state, rules }: LetterContext): string => itemLabel(state, rules.profile);

/** 交办机关, by the kind of the item. */
export const assigner = ({ state, rules }: LetterContext): string =>
  officeName(rules.profile, kindOf(rules.profile, state.item.kind).assigner);

/** A person's name, undefined where nobody is named. */
export const nameOf = ({ rules }: LetterContext, id: string | undefined): string | undefined =>
  id === undefined ? undefined : personOf(rules.directory, id)?.name;

/** 承办科室 */
export const sectionOf = ({ state, rules }: LetterContext): string | undefined =>
  state.division && sectionName(rules.directory, state.division.section);

/** Those who made the item, named as on a form. */
export const authors = ({ state }: LetterContext): string =>
  state.item.submitters.map(titleOf).join('、');

/** The first rows of every form: which item, of whom, handed over when and due when. */
export function aboutRows(context: LetterContext): Row[] {
  const { state, rules } = context;
  const { item, replyDeadline } = state;
  return [
    row([
      '编　号',
      `${item.session.name}第${item.number}号${kindOf(rules.profile, item.kind).name}`,
    ]),
    row(['案　由', item.title]),
    row(['提 出 人', authors(context)]),
    row([
      ...(['交办日期', dateWords(item.assignedOn)] as const),
      ...(['办理时限', dateWords(replyDeadline.due)] as const),
    ]),
  ];
}

/** A row of names and values in turn over four columns; the last value takes what is left. */
export function row(texts: readonly string[], high?: number): Row {
  const cells = texts.map(
    (text, index): Cell => ({ text, ...(index % 2 === 0 ? { head: true } : {}) }),
  );
  const last = cells.at(-1);
  if (last) last.span = 5 - texts.length;
  return { cells, ...(high ? { high } : {}) };
}

/** Shares of the four columns of a form. */
export const FOUR = [3, 5.5, 3, 5.5];

/** 协办意见 or 会办意见. */
export const opinionWord = (profile: Profile): string => profile.words.coOpinion;
