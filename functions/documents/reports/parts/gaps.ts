import type { Draft } from '../draft.ts';
import type { Figures } from '../figures.ts';
import { rateWords } from '../rateWords.ts';

/** 存在问题 as far as it was counted: what missed its target, and what is open beyond its day. */
export function gaps(draft: Draft, { rates, counts, facts }: Figures, today: string): void {
  const missed = rates.filter(({ reached }) => reached === false);
  const unknown = rates.filter(
    ({ target, reached }) => target !== undefined && reached === undefined,
  );
  const list = missed.map((rate) => `${rate.name}${rateWords(rate)}，目标${rate.target}%`);
  draft.say(
    list.length > 0
      ? `未达到目标的指标${list.length}项：${list.join('；')}。`
      : `有记录的指标中没有未达到目标的。`,
  );
  if (unknown.length > 0) {
    draft.say(`没有可计算的件、未作评判的指标：${unknown.map(({ name }) => name).join('、')}。`);
  }
  const late = facts.filter(({ left, replied, due }) => !left && !replied && due < today);
  const main = late.filter(({ part }) => part !== 'co').length;
  const unsatisfied = rates.find(({ forms }) => forms)?.forms?.unsatisfied ?? 0;
  draft.say(
    `时限已过尚未答复的主办件${main}件、尚未送出意见的协办件${late.length - main}件；最终仍为不满意的征询意见表${unsatisfied}份；到期没有兑现的承诺${counts.promises.overdue}项；没有着落的${counts.astray}件。`,
  );
}
