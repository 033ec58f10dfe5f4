import { endsHandling } from '../../domain/conclusion.ts';
import { hidden, withoutNames } from '../../domain/confidential.ts';
import type { DivisionOpinion } from '../../domain/division.ts';
import type { NewItem, Submitter } from '../../domain/item.ts';
import { maskedPhone } from '../../domain/maskedPhone.ts';
import type { ItemState } from '../../domain/state.ts';
import { divisionKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A row of the 责任分工表 (domain.md §4.3): ids of people and sections, named when it is shown. */
export interface DivisionRow {
  itemId: string;
  /** Under which it was received. */
  profile: ItemState['profile'];
  kind: NewItem['kind'];
  session: string;
  recess: boolean;
  number: string;
  title: string;
  /** 领衔; the telephone is masked, as lists hold no contact data, and secret who asked for it. */
  lead?: Pick<Submitter, 'name' | 'kind' | 'phone'>;
  submitters: number;
  demands: string[];
  part: NewItem['part'];
  leadUnit?: string;
  coUnits: string[];
  /** Last day of the co-units' opinions, once they are asked. */
  coDue?: string;
  sponsor?: string;
  section?: string;
  responsible?: string;
  handler?: string;
  assignedOn: string;
  receivedOn: string;
  /** 办结时限 by law */
  lawfulDue: string;
  /** 完成时限 within the bureau */
  due?: string;
  points?: string;
  keyItem: boolean;
  remark?: string;
  asked: { section: string; until: string }[];
  opinions: DivisionOpinion[];
}

/** In the order of the table: 建议, 议案转建议, 提案. */
const ORDER: Record<NewItem['kind'], string> = { suggestion: '1', motion: '2', proposal: '3' };

/** How the sort keys of a kind begin. */
export const kindSort = (kind: NewItem['kind']): string => `${ORDER[kind]}#`;

function divisionRow(state: ItemState): DivisionRow {
  const { item, proposal, division, replyDeadline, divisionAsks = [] } = state;
  const lead = item.submitters.map(hidden).find((submitter) => submitter.lead);
  const { section, handler, responsible, due, points } = division ?? {};
  return {
    itemId: state.itemId,
    profile: state.profile,
    kind: item.kind,
    session: item.session.name,
    recess: item.session.recess,
    number: item.number,
    title: item.title,
    lead: lead && {
      name: lead.name,
      kind: lead.kind,
      ...(lead.phone ? { phone: maskedPhone(lead.phone) } : {}),
    },
    submitters: item.submitters.length,
    demands: item.demands,
    part: item.part,
    leadUnit: item.leadUnit,
    coUnits: item.coUnits,
    coDue: (state.coUnits ?? [])
      .flatMap(({ askings }) => askings.at(-1)?.due.due ?? [])
      .toSorted()
      .at(-1),
    sponsor: proposal?.sponsor,
    section,
    responsible,
    handler,
    assignedOn: item.assignedOn,
    receivedOn: item.receivedOn,
    lawfulDue: replyDeadline.due,
    due: state.round === 1 ? due : undefined,
    points,
    keyItem: item.keyItem,
    remark: item.remark,
    asked: divisionAsks.flatMap(({ sections, until }) =>
      sections.map((asked) => ({ section: asked, until })),
    ),
    opinions: state.divisionOpinions ?? [],
  };
}

/** The item's row in the table of its year and of its batch; none once it is no longer ours. */
export function divisionRows(state: ItemState): ViewRow[] {
  const { concluded, item, batchId, itemId } = state;
  if (concluded && endsHandling(concluded.how)) return [];
  const row = withoutNames(divisionRow(state), item.submitters);
  const sk = `${kindSort(item.kind)}${item.number.padStart(6, '0')}#${itemId}`;
  const keys = [
    divisionKey('year', String(item.session.year)),
    ...(batchId ? [divisionKey('batch', batchId)] : []),
  ];
  return keys.map((pk) => ({ pk, sk, row }));
}
