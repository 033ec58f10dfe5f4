import { classOf, clock, kindOf, officeName } from '../../../domain/profile/profile.ts';
import type { Grade } from '../../../domain/profile/schema.ts';
import { classWords } from '../../../mail/words.ts';
import { Blanks } from '../blanks.ts';
import type { LetterContext, LetterMaker } from '../context.ts';
import type { LetterModel, Row } from '../model.ts';
import { fileNameOf } from '../words.ts';
import { FOUR, labelOf, row, sectionOf } from './about.ts';
import { type Addressee, addressees } from './addressees.ts';
import { issueOf } from './reply.ts';

const UNITS = { day: '日', workingDay: '个工作日', month: '个月' } as const;

/** □满意　□基本满意　□不满意 */
const boxes = (grades: readonly Grade[]) => grades.map(({ word }) => `□${word}`).join('　');

/** The axes of the place, each with its grades; the reason that some grades need. */
function ratingRows({ rules }: LetterContext): Row[] {
  const { axes, grades } = rules.profile.rating;
  const needing = grades.filter(({ needsReason }) => needsReason).map(({ word }) => word);
  const reason = needing.length > 0 ? [row([`${needing.join('、')}的理由`, ''], 28)] : [];
  return [...axes.map(({ word }) => row([word, boxes(grades)], 12)), ...reason];
}

function form({ key, title, name, context }: Addressee): LetterModel {
  const { state, rules } = context;
  const { profile, directory } = rules;
  const blanks = new Blanks();
  const { number, why } = state.reply
    ? issueOf(state, state.reply)
    : { number: undefined, why: undefined };
  const reply = state.reply;
  const result =
    reply && classOf(profile, reply.class) ? classWords(profile, reply.class) : undefined;
  const rule = kindOf(profile, state.item.kind);
  const { n, unit } = clock(profile, 'ratingReturn', state.item.kind, state.item.session.recess);
  const collector = officeName(profile, rule.collector);
  return {
    ...{ kind: 'rating-form', name: '征询意见表', ...key, to: name, format: 'form' },
    ...{ status: why === undefined ? 'final' : 'draft', ...(why === undefined ? {} : { why }) },
    ...{
      issuer: directory.bureau.name,
      number: { right: `答复函文号：${blanks.or(number, '文号')}` },
    },
    title: `办理${rule.name}征询意见表`,
    blocks: [
      {
        kind: 'table',
        columns: FOUR,
        rows: [
          row(['编　号', labelOf(context)]),
          row(['案　由', state.item.title]),
          row([rule.author, title, '承办单位', directory.bureau.name]),
          row([
            '办理结果',
            blanks.or(result, '办理结果'),
            '承办科室',
            blanks.or(sectionOf(context), '承办科室'),
          ]),
          ...ratingRows(context),
          row(['意见和建议', ''], 34),
          row(['本人签名', '', '日　期', '　　年　月　日'], 14),
        ],
      },
      {
        kind: 'paragraph',
        runs: [
          {
            text: `请在收到答复之日起${n}${UNITS[unit]}内填好，由本人直接寄送${collector}。本局不代收、不代填。`,
          },
        ],
      },
    ],
    ...{ attachments: [], notes: [], colophon: {}, fields: number ? { 文号: number } : {} },
    blanks: blanks.names,
    fileName: fileNameOf('征询意见表', {
      ...{ number, draft: why !== undefined, item: state.item.number, to: name },
    }),
  };
}

/** 征询意见表 to be printed: the axes and grades of the place, returned to the collecting body (domain.md §4.5). */
export const ratingForm: LetterMaker = {
  name: () => '征询意见表',
  make: (context) => {
    const { item, reply } = context.state;
    if (item.part === 'co') {
      return { code: 'NOT_OURS_TO_ASK', message: '协办件由主办单位征询意见。' };
    }
    if (!reply) return { code: 'NO_DRAFT', message: '还没有答复稿，请先由承办人拟稿。' };
    // Each rates for himself, also where one letter went to all.
    return addressees(context, 'each').map(form);
  },
};
