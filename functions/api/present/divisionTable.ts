import { computeDeadline } from '../../domain/deadline/computeDeadline.ts';
import type { NewItem, Submitter } from '../../domain/item.ts';
import { clock, kindOf } from '../../domain/profile/profile.ts';
import { personOf, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { DivisionRow } from '../../store/views/divisionRows.ts';

/** The columns of the 责任分工表 in their order (domain.md §4.3), in the words of the place. */
export function divisionColumns({ profile: { words } }: Rules): { id: string; name: string }[] {
  return [
    ['n', '序号'],
    ['session', '届次会议'],
    ['kind', '类型'],
    ['number', '编号'],
    ['title', '案由'],
    ['submitters', '代表/提案者'],
    ['demands', '内容要点'],
    ['part', `${words.lead}/${words.co}/${words.split}`],
    ['coUnits', `${words.co}单位`],
    ['sponsor', '包案领导'],
    ['section', '承办科室'],
    ['responsible', '科室负责人'],
    ['handler', '具体承办人'],
    ['assignedOn', `${words.assign}日`],
    ['coDue', `${words.coOpinion}截止`],
    ['due', '办结时限'],
    ['points', '办理要点'],
    ['keyItem', '重点督办'],
    ['remark', '备注'],
  ].map(([id = '', name = '']) => ({ id, name }));
}

/** 林若溪等3人, with how to reach the lead where the reader needs to. */
function submittersOf({ lead, submitters }: DivisionRow, reach: Submitter | undefined) {
  if (!lead) return { text: `${submitters}人` };
  const { name } = lead;
  const { phone = lead.phone, email, organization } = reach ?? {};
  return { text: submitters > 1 ? `${name}等${submitters}人` : name, phone, email, organization };
}

/** When the opinion is due: that of others where we lead, our own where we contribute. */
function coDueOf(row: DivisionRow, { profile, calendar }: Rules): string | undefined {
  if (row.part === 'co') return row.lawfulDue;
  if (row.coDue || row.coUnits.length === 0) return row.coDue;
  const { assignedOn: assigned, receivedOn: received } = row;
  const rule = clock(profile, 'coOpinion', row.kind, row.recess);
  return computeDeadline(rule, { assigned, received, coRequested: assigned }, calendar).due;
}

function partWord(part: NewItem['part'], { profile: { words } }: Rules): string {
  return words[part];
}

/** A row as people read it; `n` counts from 1 over all pages, `reach` is the lead with contact data. */
export function presentDivisionRow(
  row: DivisionRow,
  n: number,
  rules: Rules,
  reach?: Submitter | undefined,
) {
  const { directory, profile } = rules;
  const person = (id: string | undefined) => (id ? personOf(directory, id) : undefined);
  const handler = person(row.handler);
  const section = (id: string) => sectionName(directory, id);
  return {
    itemId: row.itemId,
    n,
    session: row.session,
    kind: kindOf(profile, row.kind).name,
    number: row.number,
    title: row.title,
    submitters: submittersOf(row, reach),
    demands: row.demands,
    part: partWord(row.part, rules),
    coUnits: row.part === 'co' ? [`${profile.words.lead}：${row.leadUnit}`] : row.coUnits,
    sponsor: person(row.sponsor)?.name,
    section: row.section && section(row.section),
    responsible: person(row.responsible)?.name,
    handler: handler && { name: handler.name, phone: handler.phone },
    assignedOn: row.assignedOn,
    coDue: coDueOf(row, rules),
    due: row.due ?? row.lawfulDue,
    lawfulDue: row.lawfulDue,
    points: row.points,
    keyItem: row.keyItem,
    remark: row.remark,
    opinions: row.asked.map(({ section: id, until }) => {
      const said = row.opinions.find((known) => known.section === id);
      return {
        section: section(id),
        until,
        answer: said
          ? said.answer === 'agree'
            ? '同意'
            : `应由${section(said.other ?? '')}承办`
          : '未反馈',
        reason: said?.reason,
        on: said?.on,
        by: said?.by,
      };
    }),
  };
}
