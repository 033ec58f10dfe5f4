import type { People } from './people.ts';
import type { Item } from './types.ts';

/** Which section a matter belongs to, as 三定 puts it. */
const BY_SUBJECT: [RegExp, string][] = [
  [/农民工|欠薪|派遣|劳动关系|争议/, 'ldgx'],
  [/工伤|职业健康/, 'gsbx'],
  [/养老待遇|养老保障|养老金/, 'ylbx'],
  [/技能|技工|护理员|家政/, 'zyjn'],
  [/人才|专家/, 'rcfw'],
  [/就业|创业|招聘|裁员/, 'jycj'],
  [/网办|信息|经办/, 'xxzx'],
];

/** The section an item goes to. */
export function sectionOf({ item }: Item): string {
  return BY_SUBJECT.find(([words]) => words.test(item.title))?.[1] ?? 'ldbz';
}

/** One named handler of the section; items are spread over them by number. */
export function handlerOf(item: Item, people: People): string {
  const handlers = people.handlersOf(sectionOf(item));
  const chosen = handlers[Number(item.item.number) % handlers.length];
  if (!chosen) throw new Error(`${sectionOf(item)} 没有承办人`);
  return chosen.id;
}
