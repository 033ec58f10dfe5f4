import { personOf, sectionName } from '../../../domain/roles.ts';
import { lastStep, URGE_LEVEL_NAMES, type Urge } from '../../../domain/urge.ts';
import { dateWords, daysLeft } from '../../../mail/words.ts';
import { compose } from '../compose.ts';
import type { LetterContext, LetterMaker } from '../context.ts';
import type { Block } from '../model.ts';
import { aboutRows, FOUR, nameOf, row } from './about.ts';

/** The fields of a 催办单 (domain.md §4.7), and room for the receipt. */
function form(urge: Urge, context: LetterContext): Block {
  const { state, rules } = context;
  const step = lastStep(urge);
  const person = personOf(rules.directory, step.to);
  const section = person?.section ? sectionName(rules.directory, person.section) : '';
  const { answer } = urge;
  return {
    kind: 'table',
    columns: FOUR,
    rows: [
      row([
        '催办对象',
        `${URGE_LEVEL_NAMES[step.level]} ${section}${person?.name ?? ''}`.trim(),
        '第几次',
        `第${urge.steps.length}次`,
      ]),
      ...aboutRows(context),
      row(['时限情况', daysLeft(state.replyDeadline.due, step.on)]),
      row(['现　状', urge.status], 16),
      row(['要　求', urge.demand], 16),
      row(['回复期限', dateWords(step.answerBy.due)]),
      row(['签　发', `${urge.by}\n${dateWords(step.on)}`, '签收人及日期', '']),
      row(['回　复', answer ? `${answer.text}\n${answer.by}　${dateWords(answer.on)}` : ''], 16),
    ],
  };
}

/** 催办单, numbered; 电话催办 has none. */
export const urge: LetterMaker = {
  name: ({ words }) => `${words.urge}单`,
  make: (context) => {
    const { state, rules } = context;
    const name = `${rules.profile.words.urge}单`;
    const urges = (state.urges ?? []).filter(({ channel }) => channel === 'notice');
    if (urges.length === 0) return { code: 'NO_URGE', message: `本件没有发过${name}。` };
    return urges.map((one) => {
      const step = lastStep(one);
      const to = nameOf(context, step.to) ?? step.to;
      return compose(
        {
          ...{
            kind: 'urge' as const,
            name,
            key: { record: one.urgeId },
            to,
            way: 'inward' as const,
          },
          ...{
            number: one.number,
            title: name,
            salutation: `${to}同志：`,
            signedOn: step.on,
            signedInside: true,
          },
          blocks: [form(one, context)],
        },
        context,
      );
    });
  },
};
