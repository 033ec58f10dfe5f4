import type { Block } from './frame.ts';
import type { DueWords, MailBase, PhoneWords, PromiseWords, RatingWords } from './planned.ts';
import { dateWords, daysLeft } from './words.ts';

type Fact = [name: string, value: string];

/** 编号 and 案由, and that it is a key item. */
export function itemFacts({ item }: MailBase): Fact[] {
  return [
    ['编号', item.label],
    ['案由', item.title],
    ...(item.keyItem ? ([['重点督办', '是']] satisfies Fact[]) : []),
  ];
}

/** 办理时限：2026年6月2日，还有12天 */
export function dueFact({ word, due, provisional }: DueWords, today: string): Fact {
  const caution = provisional ? '（放假安排尚未公布，日期可能调整）' : '';
  return [word, `${dateWords(due)}，${daysLeft(due, today)}${caution}`];
}

export function promiseFacts({ matter, owner, due }: PromiseWords): Fact[] {
  return [
    ['承诺事项', matter],
    ['责任人', owner],
    ['完成日期', dateWords(due)],
  ];
}

/** The two axes, and what was written to them. */
export function ratingBlocks({ axes, reason, comment }: RatingWords): Block[] {
  return [
    { facts: axes.map(({ word, grade }): Fact => [word, grade]) },
    ...(reason ? [{ heading: '理由' }, { quote: reason }] : []),
    ...(comment ? [{ heading: '意见和建议' }, { quote: comment }] : []),
  ];
}

/** 如有疑问，请与…联系 */
export function phoneBlocks(phone: PhoneWords | undefined): Block[] {
  return phone ? [{ p: `如有疑问，请与${phone.name}联系，电话：${phone.phone}。` }] : [];
}
