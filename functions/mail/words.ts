import { type CivilDate, daysBetween } from '../domain/calendar/civilDate.ts';
import { openName } from '../domain/confidential.ts';
import type { Submitter } from '../domain/item.ts';
import { labelOf } from '../domain/itemLabel.ts';
import { classOf, kindOf, officeName, type Profile } from '../domain/profile/profile.ts';
import { needsDecision } from '../domain/rating.ts';
import type { ItemState } from '../domain/state.ts';

/** 2026年3月2日 */
export function dateWords(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 还有3天 / 今日到期 / 已超2天, in natural days from today to the due date. */
export function daysLeft(due: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return '今日到期';
  return days > 0 ? `还有${days}天` : `已超${-days}天`;
}

/** 市十八届人大四次会议第012号建议: how everybody names the item (domain.md §1 row 30). */
export function itemLabel({ item }: Pick<ItemState, 'item'>, profile: Profile): string {
  return labelOf(item, profile);
}

/** 张建国代表 / 李敏委员; a delegation or a party group is addressed by its own name. */
export function submitterTitle(submitter: Pick<Submitter, 'name' | 'kind'>): string {
  if (submitter.kind === 'deputy') return `${submitter.name}代表`;
  return submitter.kind === 'member' ? `${submitter.name}委员` : submitter.name;
}

/** The same where others read it: who asked for secrecy is not named. */
export function openTitle(submitter: Submitter): string {
  return submitter.confidential ? openName(submitter) : submitterTitle(submitter);
}

/** What follows a 不满意 in this round: handled again, or the collecting body decides (domain.md §3.6). */
export function afterDissatisfied(state: Pick<ItemState, 'item' | 'round'>, profile: Profile) {
  if (!needsDecision(state, { profile })) {
    return '我们将认真研究您的意见，按规定重新办理，并再次答复您。';
  }
  const collector = officeName(profile, kindOf(profile, state.item.kind).collector);
  return `您的意见将报${collector}，由其研究决定是否再次办理，结果会告知您。`;
}

/** B类（正在解决或列入规划逐步解决）, in the words of the profile (domain.md §3.4). */
export function classWords(profile: Profile, letter: string): string {
  const rule = classOf(profile, letter);
  return rule ? `${letter}类（${rule.words}）` : `${letter}类`;
}

/** What follows when a second reply was not satisfying: the promise is open again (domain.md §3.7). */
export const PROMISE_AGAIN = '我们将认真研究您的意见，这项承诺重新列入台账，办成后再次答复您。';

/** What follows when what a look-back found was not satisfying: it opens nothing by itself. */
export const LOOK_BACK_RATED = '您的意见已记入本件，承办科室和督查组将据此继续督促落实。';

/** Paragraphs of a text; blank lines part them, as in a letter. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
