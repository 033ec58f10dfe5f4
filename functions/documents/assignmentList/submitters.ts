import type { ItemKind, Submitter } from '../../domain/item.ts';
import type { Field } from './columns.ts';
import { type ContactsReading, readEmails, readPhones } from './contacts.ts';
import { LIMITS } from './limits.ts';
import { type NameReading, readNames } from './names.ts';
import type { ProblemCode } from './report.ts';
import { cleanLine, isNothing } from './text.ts';

/** The cells that speak of who made an item. */
export interface SubmitterCells {
  lead: string;
  joint: string;
  delegation: string;
  phone: string;
  email: string;
}

/** What is told when cells about submitters cannot be read. */
export type Tell = (code: ProblemCode, field: Field, message: string) => void;

/** The submitters in order, and a note when the list says more signed than it names. */
export interface SubmittersReading {
  submitters: Submitter[];
  note?: string;
}

/** By which words a group is told, the first that fits (domain.md §3.9). */
const GROUPS: [RegExp, Submitter['kind']][] = [
  [/小组|联组|活动组/, 'member-group'],
  [/民革|民盟|民建|民进|农工(民主)?党|致公党|九三学社|台盟|无党派|党派/, 'party'],
  [
    /界别|(经济|农业|教育|体育|科技|科学技术|医药卫生|文化艺术|新闻出版|社会科学|社会福利和社会保障|对外友好|少数民族|宗教|特邀)界$/,
    'sector',
  ],
  [
    /工商联|总工会|共青团|团市委|妇联|科协|侨联|台联|文联|青联|残联|红十字会|知联会/,
    'organization',
  ],
  [
    /(专门|提案|经济|农业|人口|教科卫体|社会和法制|民族和宗教|港澳台侨|文化文史).*委员会|专委会/,
    'committee',
  ],
  [/委员会|支部|总支|协会|学会|商会/, 'group'],
];

/** Groups as short as the name of a person. */
const SHORT = /^(团[市省区县]委|[市省区县](妇联|科协|侨联|台联|文联|青联|残联))$/;

function kindOf(name: string, kind: ItemKind): Submitter['kind'] {
  if (/代表团$/.test(name)) return 'delegation';
  if (kind !== 'proposal') return 'deputy';
  const found = (name.length > 3 || SHORT.test(name)) && GROUPS.find(([words]) => words.test(name));
  return found ? found[1] : 'member';
}

/** Lead names first, then joint ones; a name of both cells counts once. */
function allNames(
  cells: SubmitterCells,
  kind: ItemKind,
  tell: Tell,
): { names: NameReading[]; note?: string } {
  const lead = readNames(cells.lead);
  const joint = readNames(cells.joint);
  for (const [field, reading] of [
    ['lead', lead],
    ['joint', joint],
  ] as const) {
    for (const piece of reading.unreadable.slice(0, LIMITS.toldPieces)) {
      tell(
        'UNREADABLE_NAME',
        field,
        `“${piece}”不像姓名或团体名称。多个姓名请用顿号隔开，电话请填在“联系电话”列。`,
      );
    }
  }
  const names = [...lead.names];
  if (names.length === 0 && !isNothing(cleanLine(cells.delegation))) {
    const whole = kind === 'proposal' ? '' : '代表团';
    for (const { name } of readNames(cells.delegation).names) {
      names.push({ name: name.endsWith(whole) ? name : `${name}${whole}`, lead: false });
    }
  }
  const own = new Set(names.map((name) => name.name));
  if (own.size < names.length) tell('DUPLICATE_NAME', 'lead', '同一姓名出现两次，请核对。');
  const others = joint.names.filter((name) => !own.has(name.name));
  if (new Set(others.map((name) => name.name)).size < others.length) {
    tell('DUPLICATE_NAME', 'joint', '同一姓名出现两次，请核对。');
  }
  names.push(...others);
  const total = lead.total ?? joint.total;
  const more = total !== undefined && total > names.length;
  return { names, ...(more && { note: `原清单注明共${total}人，只列出${names.length}人` }) };
}

/** Contacts go to the names in their order; more contacts than names cannot be told apart. */
function contacts(
  reading: ContactsReading,
  names: number,
  tell: (code: 'wrong' | 'count', text: string) => void,
): (string | undefined)[] {
  for (const piece of reading.wrong.slice(0, LIMITS.toldPieces)) tell('wrong', piece);
  if (reading.wrong.length === 0 && reading.values.length > names) {
    tell(
      'count',
      `有${reading.values.length}个，但只有${names}个姓名。请按姓名顺序填写，没有的写“无”。`,
    );
  }
  return reading.values;
}

/**
 * Who made the item: the first or the one marked 领衔 leads; with no deputy named, the delegation
 * itself. Phones and mail addresses are in the order of the names.
 */
export function readSubmitters(
  cells: SubmitterCells,
  kind: ItemKind,
  tell: Tell,
): SubmittersReading {
  const { names, note } = allNames(cells, kind, tell);
  if (names.length > LIMITS.submitters) {
    tell('TOO_LONG', 'joint', `列有${names.length}人，超过${LIMITS.submitters}人。请核对。`);
    return { submitters: [] };
  }
  const emails = contacts(readEmails(cells.email), names.length, (what, text) => {
    if (what === 'wrong')
      tell('BAD_EMAIL', 'email', `“${text}”不是有效的电子邮箱。请改正，没有的请留空。`);
    else tell('CONTACT_COUNT', 'email', `电子邮箱${text}`);
  });
  const phones = contacts(readPhones(cells.phone), names.length, (what, text) => {
    if (what === 'wrong')
      tell('BAD_PHONE', 'phone', `“${text}”不是有效的电话号码。请改正，没有的请留空。`);
    else tell('CONTACT_COUNT', 'phone', `电话${text}`);
  });
  for (const [i, name] of names.entries()) {
    if (!name.phone || !phones[i] || name.phone === phones[i]) continue;
    tell('CONTACT_COUNT', 'phone', `“${name.name}”的电话写了两个，不一样。请只留一个。`);
  }
  const marked = names.findIndex((name) => name.lead);
  const leadAt = Math.max(marked, 0);
  const delegation = cleanLine(cells.delegation);
  const submitters = names.map((name, i): Submitter => {
    const own = kindOf(name.name, kind);
    const ofDelegation = i === leadAt && own !== 'delegation' && !isNothing(delegation);
    const organization = name.organization ?? (ofDelegation ? delegation : undefined);
    const [phone, email] = [phones[i] ?? name.phone, emails[i] ?? name.email];
    return {
      id: `s${i + 1}`,
      name: name.name,
      kind: own,
      lead: i === leadAt,
      ...(organization && { organization }),
      ...(phone && { phone }),
      ...(email && { email }),
    };
  });
  return { submitters, ...(note && { note }) };
}
