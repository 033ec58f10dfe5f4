import type { Addressee, Told } from './told.ts';
import type { TimelineEvent } from './types.ts';
import { addressOf, askedSubject } from './unitAddress.ts';
import { labelOf } from './words.ts';

type Mails = [subject: string, to: Addressee[]];

interface UnitData {
  unit: string;
  reason?: string;
  email?: string;
  stance?: string;
  version?: number;
  kind?: string;
}

/** Whom the system must tell of what passes between us and a co-unit. */
export function unitMails(event: TimelineEvent, { item, people, profile }: Told): Mails[] {
  const { co, coOpinion: word } = profile.words;
  const { unit, reason, email, stance, version = 1, kind } = event.data as unknown as UnitData;
  const label = labelOf(item);
  const { handler = '', section = '' } = item.division ?? {};
  const workers = [people.byId(handler), people.headOf(section)];
  const address = email ?? addressOf(unit);
  const outside: Addressee[] = address ? [{ name: unit, email: address }] : [];
  switch (event.type) {
    case 'co-unit.asked': {
      if (outside.length > 0) return [[askedSubject(item, reason !== undefined, word), outside]];
      const told = [...people.at({ role: 'office' }), people.byId(handler)];
      return [[`【书面征求】${label}：请发函征求${unit}的${word}`, told]];
    }
    case 'co-unit.answered': {
      const what = stance === 'agree' ? '同意' : '有异议';
      const nth = version > 1 ? `（第${version}次）` : '';
      return [[`【${co}】${label}：${unit}${what}${nth}`, workers]];
    }
    case 'co-unit.reminded': {
      const late = kind === 'overdue';
      const subject = late
        ? `【催办】${label}的${word}已逾期`
        : `【提醒】${label}的${word}即将到期`;
      return [
        [subject, outside],
        [`【${co}】${label}：${unit}的${word}${late ? '已逾期' : '即将到期'}`, workers],
      ];
    }
    case 'co-unit.disputed': {
      const leaders = [
        people.byId(item.proposal?.sponsor ?? ''),
        ...people.at({ role: 'director' }),
      ];
      return [[`【协调】${label}：与${unit}的分歧请决定`, leaders]];
    }
    default:
      return [[`【协调】${label}：${unit}异议的处理决定`, [...outside, ...workers]]];
  }
}

/** 抄送协办单位, where the place does so: the delivered reply. */
export function repliedMails({ item, profile }: Told): Mails[] {
  if (!profile.copies.toCoUnits) return [];
  const to = item.coUnits.map(({ unit }) => ({ name: unit, email: addressOf(unit) }));
  return [[`【抄送】关于${labelOf(item)}的答复`, to]];
}
