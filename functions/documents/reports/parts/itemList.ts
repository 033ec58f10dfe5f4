import type { FormFacts, ItemFacts } from '../../../domain/rates/facts.ts';
import { tally } from '../../../domain/ratingSummary.ts';
import type { Rules } from '../../../domain/rules.ts';
import { rulesOf } from '../../../runtime/rules.ts';
import type { ItemSummary } from '../../../store/views/itemRows.ts';
import { itemWords } from '../../sheets/words.ts';
import type { Draft } from '../draft.ts';
import { UNRECORDED } from '../rateWords.ts';

/** A paper of so many rows is still read; more stand in the register (GET /v1/sheets/items). */
const MOST_NAMED = 500;

function formWords(forms: FormFacts | undefined, facts: ItemFacts, rules: Rules): string {
  if (!forms || forms.words.length === 0) return UNRECORDED;
  const { profile } = rulesOf({ profile: facts.profile }, rules);
  const axes = profile.rating.axes.map(({ id }) => id);
  const said = forms.words.map(([attitude, result]) => ({ attitude, result }));
  const { satisfied, basic, unsatisfied } = tally(said, axes, profile);
  const all = [
    ['满意', satisfied],
    ['基本满意', basic],
    ['不满意', unsatisfied],
  ] as const;
  return all
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (said.length > 1 ? `${word}${count}` : word))
    .join('、');
}

function replyWords({ left, replied, onTime, due }: ItemFacts, today: string): string {
  if (left) return '已退出';
  if (!replied) return due < today ? '超期未答复' : '办理中';
  if (onTime === undefined) return '已答复';
  return onTime ? '按期答复' : '超期答复';
}

/** 逐件办理情况: what the assigning body handed over, item by item. */
export function itemList(
  draft: Draft,
  items: readonly { facts: ItemFacts; summary: ItemSummary }[],
  rules: Rules,
): void {
  if (items.length > MOST_NAMED) {
    draft.say(`共${items.length}件，逐件情况见办理台账。`);
    return;
  }
  if (items.length === 0) {
    draft.say(`逐件办理情况：${UNRECORDED}。`);
    return;
  }
  const { part } = itemWords(rules);
  draft.table(
    '逐件办理情况',
    [
      ['编号', 2],
      ['案由', 8, 'left'],
      ['承办', 1.8],
      ['类别', 1.6],
      ['答复（意见）', 3],
      ['初次评价', 2.6],
      ['最终评价', 2.6],
    ],
    items.map(({ facts, summary }) => [
      ...[summary.number, summary.title, part(summary)],
      facts.class ?? '—',
      replyWords(facts, rules.today),
      ...(facts.part === 'co'
        ? ['—', '—']
        : [formWords(facts.first, facts, rules), formWords(facts.final, facts, rules)]),
    ]),
  );
}
