import type { Item, Person, Submitter } from './types.ts';

const ROLE_WORDS: Record<string, string> = {
  'office-clerk': '办公室经办',
  'office-head': '办公室主任',
  director: '主要负责人',
  'deputy-director': '分管领导',
  'section-head': '科室负责人',
  handler: '具体承办人',
  'party-secretary': '党组秘书',
  inspector: '督查组',
  collector: '征询归口单位',
  auditor: '审计',
  admin: '管理员',
};

/** 分管领导 夏清妍 */
export function personWords({ roles, name }: Person): string {
  return `${ROLE_WORDS[roles[0] ?? ''] ?? ''} ${name}`.trim();
}

/** 林若溪代表 / 欧阳澄委员; a delegation or group by its own name. */
export function submitterWords({ name, kind }: Submitter): string {
  if (kind === 'deputy') return `${name}代表`;
  return kind === 'member' ? `${name}委员` : name;
}

/** 市十八届人大四次会议第012号建议: how every mail names an item. */
export function labelOf({ item, kindName }: Item): string {
  const { session, number } = item;
  const recess = session.recess && !session.name.includes('闭会') ? '闭会期间' : '';
  return `${session.name}${recess}第${number}号${kindName}`;
}

/** Columns a text takes in a terminal: Chinese characters are two wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** The text with blanks after it, so wide. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
