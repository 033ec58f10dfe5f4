import { shownSubmitters } from '../../../api/present/mask.ts';
import { CONTACT_STAGE_NAMES, CONTACT_WAY_NAMES, type Contact } from '../../../domain/contact.ts';
import { RANK_NAMES } from '../../../domain/roles.ts';
import type { ItemState } from '../../../domain/state.ts';
import { statesOf } from '../items.ts';
import { type Columns, lines } from '../model.ts';
import type { SheetKind, SheetSource } from '../source.ts';
import { numbered, yearTable } from '../table.ts';
import { namesIn } from '../words.ts';

interface Row {
  item: ItemState['item'];
  submitters: string;
  contact?: Contact;
  declined?: NonNullable<ItemState['declines']>[number];
}

function rowsOfItem(state: ItemState, { actor, rules }: SheetSource): Row[] {
  const { item, contacts, declines = [] } = state;
  const shown = shownSubmitters(item.submitters, actor, state, rules.profile);
  const named = (ids: readonly string[]) =>
    shown
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join('、');
  return [
    ...contacts.map((contact) => ({ item, contact, submitters: named(contact.submitters) })),
    ...declines.map((declined) => ({ item, declined, submitters: named(declined.submitters) })),
  ];
}

/** 沟通台账: the three meetings of each item, and who declined one (domain.md §4.4). */
export const contacts: SheetKind = {
  id: 'contacts',
  name: '沟通台账',
  async load(source) {
    const { persons } = namesIn(source.rules);
    const states = await statesOf(source.store, source.scope);
    const rows = numbered(states.flatMap((state) => rowsOfItem(state, source)));
    const either = ({ contact, declined }: Row) => contact ?? declined;
    const columns: Columns<(typeof rows)[number]> = [
      ['序号', 5, ({ n }) => n],
      ['编号', 8, ({ item }) => item.number],
      ['案由', 30, ({ item }) => item.title],
      [
        '阶段',
        10,
        (row) => {
          const stage = either(row)?.stage;
          return stage && CONTACT_STAGE_NAMES[stage];
        },
      ],
      ['日期', 11, (row) => either(row)?.on],
      [
        '方式',
        8,
        ({ contact, declined }) =>
          contact ? CONTACT_WAY_NAMES[contact.way] : declined && '不需要走访',
      ],
      ['地点', 16, ({ contact }) => contact?.place],
      ['代表/提案者', 16, ({ submitters }) => submitters],
      ['我方人员', 20, ({ contact }) => contact && persons(contact.present)],
      ['最高职务', 10, ({ contact }) => contact && RANK_NAMES[contact.highestRank]],
      ['背景及原因', 24, ({ contact }) => contact?.background],
      ['真实情况', 24, ({ contact }) => contact?.situation],
      ['希望效果', 24, ({ contact }) => contact?.hopedEffect],
      [
        '达成共识',
        24,
        ({ contact }) => contact && lines([contact.agreed, ...(contact.consensus ?? [])]),
      ],
      ['代表意见', 20, ({ contact, declined }) => contact?.opinion ?? declined?.words],
      ['签字', 6, ({ contact }) => (contact?.signed ? '是' : '')],
    ];
    return yearTable(source, this.name, columns, rows);
  },
};
