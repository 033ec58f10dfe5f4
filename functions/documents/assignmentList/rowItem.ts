import {
  type ItemKind,
  itemIdOf,
  type NewItem,
  type Part,
  type Session,
} from '../../domain/item.ts';
import { bearsSecretMark } from '../../domain/stateSecret.ts';
import type { RegisterRow } from '../register/row.ts';
import type { Field } from './columns.ts';
import { readDemands, readPoints } from './demands.ts';
import { LIMITS } from './limits.ts';
import { readItemNumber } from './numbers.ts';
import { cellText, type RowCells } from './rowCells.ts';
import { readRowDates } from './rowDates.ts';
import { readSecrecy, SECRET_MESSAGE } from './secrets.ts';
import { readSession } from './sessions.ts';
import { readSubmitters } from './submitters.ts';
import { isBureau, readUnits } from './units.ts';
import { type Reading, readKind, readPart, readPublicationWish, readYesNo } from './words.ts';

/** What reading a row depends on besides the row. */
export interface RowOptions {
  /** Civil date in Asia/Shanghai */
  today: string;
  /** This bureau's names, full and short */
  bureau: string[];
  /** Whether a bare serial number is a date; not in workbooks that count from 1904 */
  serials?: boolean;
  /** Reads what the bureau's register says besides the item */
  register?: ReadRegisterRow;
}

/** The parts of an item that its past is read by. */
export type ItemOfRow = Pick<NewItem, 'part' | 'demands' | 'submitters'>;

/** Reads where an item of the bureau's register stands; what is wrong is told to the cells. */
export type ReadRegisterRow = (
  cells: RowCells,
  item: ItemOfRow,
  serials?: boolean,
) => RegisterRow | undefined;

/** The item of a row when nothing is wrong, and its identity as soon as that much can be read. */
export interface RowReading {
  item?: NewItem;
  halfWay?: RegisterRow;
  identity?: { itemId: string; number: string };
}

/** A row with a secret mark is not read any further, so that nothing of it gets anywhere. */
function isSecret(cells: RowCells): boolean {
  const secrecy = readSecrecy(cells.text('secrecy'));
  const marked = cells.fields().find((field) => bearsSecretMark(cells.text(field)));
  const anywhere = marked !== undefined || cells.texts().some(bearsSecretMark);
  if (secrecy === 'secret') cells.tell('STATE_SECRET', 'secrecy', SECRET_MESSAGE);
  else if (anywhere) cells.tell('STATE_SECRET', marked ?? 'secrecy', SECRET_MESSAGE);
  else if (secrecy === undefined) {
    cells.tell('UNKNOWN_VALUE', 'secrecy', `密级只能留空或填“非密”。${SECRET_MESSAGE}`);
  }
  return secrecy === 'secret' || anywhere;
}

/** A fixed-choice cell; told when its words are not known, or when it is empty and needed. */
function choice<T>(
  cells: RowCells,
  field: Field,
  read: (text: string) => Reading<T>,
  choices: string,
  needed = false,
): T | undefined {
  const text = cells.text(field);
  if (text === '' && needed) return cells.tellMissing(field, `不能为空，请填写${choices}。`);
  const reading = read(text);
  if (reading) return reading.value;
  cells.tell('UNKNOWN_VALUE', field, `“${text.slice(0, 40)}”不认识。请填写${choices}。`);
  return undefined;
}

function numberOf(cells: RowCells, field: 'number' | 'motionNumber'): string | undefined {
  if (cells.text(field) === '') {
    return field === 'number'
      ? cells.tellMissing(field, '不能为空，请填写上级统一编号。')
      : undefined;
  }
  const number = readItemNumber(cells.cell(field));
  if (number === undefined) {
    const shown = cells.text(field).slice(0, 30);
    cells.tell(
      'UNREADABLE_NUMBER',
      field,
      `“${shown}”不是有效的编号。请填写数字，如 012 或“第12号”。`,
    );
  }
  return number;
}

function sessionOf(cells: RowCells, kind: ItemKind | undefined, assignedOn: string | undefined) {
  const text = cells.line('session', LIMITS.shortText);
  const example = '不能为空，请填写，如“市十八届人大四次会议”。';
  if (text === '') return cells.tellMissing('session', example);
  const reading = readSession(text);
  if (reading === undefined) {
    const message = `“${text.slice(0, 40)}”看不出是哪一届哪一次会议。请写成“市十八届人大四次会议”或“市政协十四届五次会议”，闭会期间提出的在后面加“闭会期间”。`;
    cells.tell('UNREADABLE_SESSION', 'session', message);
    return undefined;
  }
  if (kind && (kind === 'proposal') !== (reading.assembly === 'cppcc')) {
    const message = kind === 'proposal' ? '提案应属政协会议' : '代表建议、议案应属人大会议';
    cells.tell(
      'KIND_OF_OTHER_ASSEMBLY',
      'kind',
      `${message}，与届次会议“${reading.session.name}”不符，请核对。`,
    );
    return undefined;
  }
  const year = reading.session.year ?? Number(assignedOn?.slice(0, 4));
  const session: Session | undefined = year > 0 ? { ...reading.session, year } : undefined;
  return { session, level: reading.level };
}

function textOf(cells: RowCells): Pick<NewItem, 'content' | 'demands'> {
  const content = cells.text('content');
  const asked = cells.text('demands');
  const demands = asked === '' ? readPoints(content).points : readDemands(asked);
  const field = asked === '' ? 'content' : 'demands';
  const whole = content === '' ? asked : content;
  cells.within(content === '' ? 'demands' : 'content', whole, LIMITS.content);
  if (demands.length > LIMITS.demands) {
    cells.tell(
      'TOO_MANY_DEMANDS',
      field,
      `诉求有${demands.length}条，超过${LIMITS.demands}条。请合并。`,
    );
  }
  for (const [i, demand] of demands.entries()) {
    const length = [...demand].length;
    if (length > LIMITS.demand) {
      cells.tell(
        'TOO_LONG',
        field,
        `第${i + 1}条诉求有${length}字，超过${LIMITS.demand}字。请删减或分条。`,
      );
    }
  }
  return { ...(whole !== '' && { content: whole }), demands };
}

function unitsOf(cells: RowCells, part: Part | undefined, bureau: string[]) {
  const leads = readUnits(cells.text('leadUnit'));
  const own = leads.some((unit) => isBureau(unit, bureau));
  if (part === 'co' && leads.length === 0) {
    cells.tellMissing('leadUnit', '协办件须写明主办单位，请填写。');
  } else if (part === 'co' && own) {
    cells.tell('UNKNOWN_VALUE', 'leadUnit', '办理类型是协办，主办单位却是本单位，请核对。');
  } else if (
    (part === 'lead' || part === 'sole') &&
    bureau.length > 0 &&
    leads.length > 0 &&
    !own
  ) {
    const message = `办理类型是主办，主办单位却是“${leads[0]?.slice(0, 40)}”，请核对。`;
    cells.tell('UNKNOWN_VALUE', 'leadUnit', message);
  }
  const coUnits = readUnits(cells.text('coUnits')).filter((unit) => !isBureau(unit, bureau));
  for (const unit of [...leads, ...coUnits]) {
    cells.within(leads.includes(unit) ? 'leadUnit' : 'coUnits', unit, LIMITS.shortText);
  }
  const otherUnits = part === 'split' ? leads.filter((unit) => !isBureau(unit, bureau)) : [];
  const wishedUnits = readUnits(cells.text('wishedUnits'));
  for (const unit of wishedUnits) cells.within('wishedUnits', unit, LIMITS.shortText);
  const leadUnit = part === 'co' ? leads.join('、') : undefined;
  return { leadUnit, coUnits, otherUnits, wishedUnits };
}

/** Reads one row; what is wrong with it is told to `cells`. The item is there only when nothing is. */
export function readRowItem(
  cells: RowCells,
  { today, bureau, serials, register }: RowOptions,
): RowReading {
  if (isSecret(cells)) return {};
  const kind = choice(cells, 'kind', readKind, '建议、议案转建议或提案', true);
  const number = numberOf(cells, 'number');
  const dates = readRowDates(cells, today, serials);
  const placed = sessionOf(cells, kind, dates.assignedOn);
  const title = cells.line('title', LIMITS.title) || cells.tellMissing('title');
  const part = choice(cells, 'part', readPart, '主办、独办、分办或协办', true);
  const units = unitsOf(cells, part, bureau);
  const made = submittersOf(cells, kind ?? 'suggestion');
  const motionNumber = numberOf(cells, 'motionNumber');
  if (motionNumber && kind && kind !== 'motion') {
    const message = '只有议案转建议才有原议案号。请核对类型，或清空此格。';
    cells.tell('UNKNOWN_VALUE', 'motionNumber', message);
  }
  const subject = cells.line('subject', LIMITS.shortText);
  const publicationWish = choice(
    cells,
    'publicationWish',
    readPublicationWish,
    '同意全文公开、仅公开标题或不同意公开',
  );
  const keyItem = choice(cells, 'keyItem', readYesNo, '是或否') ?? false;
  const confidential = choice(cells, 'confidential', readYesNo, '是或否') ?? false;
  const texts = textOf(cells);
  const notes = [cells.text('remark'), made.note].filter((note) => !!note).join('\n');
  const remark = cells.within('remark', notes, LIMITS.remark);

  const halfWay = part && register?.(cells, { part, demands: texts.demands, ...made }, serials);

  const { session, level } = placed ?? {};
  if (!kind || !number || !session || !level) return {};
  const identity = { itemId: itemIdOf({ kind, level, session, number }), number };
  const { assignedOn, receivedOn, replyBy } = dates;
  if (cells.problems.length > 0 || !title || !part || !assignedOn || !receivedOn)
    return { identity };
  const item: NewItem = {
    kind,
    level,
    session,
    number,
    ...(motionNumber && { motionNumber }),
    title,
    ...(subject && { subject }),
    ...texts,
    part,
    ...(units.leadUnit && { leadUnit: units.leadUnit }),
    coUnits: units.coUnits,
    ...(units.otherUnits.length > 0 && { otherUnits: units.otherUnits }),
    ...(units.wishedUnits.length > 0 && { wishedUnits: units.wishedUnits }),
    submitters: confidential
      ? made.submitters.map((one) => ({ ...one, confidential: 'wish' as const }))
      : made.submitters,
    assignedOn,
    receivedOn,
    ...(replyBy && { replyBy }),
    keyItem,
    ...(publicationWish && { publicationWish }),
    ...(remark && { remark }),
  };
  return { item, identity, ...(halfWay && { halfWay }) };
}

function submittersOf(cells: RowCells, kind: ItemKind) {
  const before = cells.problems.length;
  const raw = (field: Field) => cellText(cells.cell(field));
  const made = readSubmitters(
    {
      lead: raw('lead'),
      joint: raw('joint'),
      delegation: raw('delegation'),
      phone: raw('phone'),
      email: raw('email'),
    },
    kind,
    (code, field, message) => cells.tell(code, field, message),
  );
  if (made.submitters.length === 0 && cells.problems.length === before) {
    cells.tellMissing('lead', '不能为空。请填写领衔代表、提案人或代表团。');
  }
  return made;
}
