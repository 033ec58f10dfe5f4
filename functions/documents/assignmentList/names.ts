import { readEmails, readPhones } from './contacts.ts';
import { cleanText, isNothing, lengthOf } from './text.ts';

/** One name of a cell. */
export interface NameReading {
  name: string;
  /** Marked 领衔 in the cell itself */
  lead: boolean;
  /** What stands in brackets after the name, when it is no such mark */
  organization?: string;
  /** Written beside the name in the same cell */
  phone?: string;
  email?: string;
}

type Contact = Pick<NameReading, 'phone' | 'email'>;

/** The names of a cell, and how many signed in all when it says so (张三等12人). */
export interface NamesReading {
  names: NameReading[];
  total?: number;
  /** Pieces that are no name */
  unreadable: string[];
}

const MAX_NAME = 40;
/** Letters of any script, private-use ones (rare characters of old fonts), the dot of long names. */
const NAME = /^[\p{L}\p{M}\p{Co}·]{2,}(?: [\p{Script=Latin}·.]+)*$/u;

/** Splits at the given marks, but never inside brackets. */
function splitOutside(text: string, marks: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const char of text) {
    if ('（('.includes(char)) depth += 1;
    if ('）)'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && marks.includes(char)) {
      pieces.push(piece);
      piece = '';
    } else {
      piece += char;
    }
  }
  return [...pieces, piece];
}

/** 张 三 is one name of two characters set wide, not two names. */
function joinWide(pieces: string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const piece of pieces) {
    const single = lengthOf(piece) === 1 && /^[\p{Script=Han}\p{Co}]$/u.test(piece);
    if (single && open) {
      joined.push(`${joined.pop()}${piece}`);
      open = false;
    } else {
      joined.push(piece);
      open = single;
    }
  }
  return joined;
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}·. ]+$/u.test(text);
}

function splitSpaces(piece: string): string[] {
  if (isLatin(piece)) return [piece.trim().replace(/ +/g, ' ')];
  return joinWide(splitOutside(piece, ' ').filter((part) => part !== ''));
}

/** 电话：13900001001, or undefined when the piece is no telephone number or mail address. */
function contactOf(piece: string): Contact | undefined {
  const text = piece.replace(/^(?:联系电话|电话|手机|邮箱|tel)[:：]?/i, '');
  if (!/\d|@/.test(text)) return undefined;
  const [phones, emails] = [readPhones(text), readEmails(text)];
  const [phone, email] = [phones.values[0], emails.values[0]];
  if (phone && phones.values.length === 1 && phones.wrong.length === 0) return { phone };
  return email && emails.values.length === 1 && emails.wrong.length === 0 ? { email } : undefined;
}

/** 林若溪13900001001, 林若溪：13900001001: a name and its number without a space. */
const GLUED = /^([^\d:：@]{2,}?)[:：]?((?:联系电话|电话|手机)?[:：]?\+?\d[\d-]{6,})$/u;

function readName(piece: string): NameReading {
  const glued = GLUED.exec(piece);
  const contact = glued && contactOf(glued[2] ?? '');
  if (contact) return { ...readName(glued[1] ?? ''), ...contact };
  return readBracketed(piece);
}

function readBracketed(piece: string): NameReading {
  const match = /^([^（(]+)[（(]([^（）()]*)[）)]$/.exec(piece);
  const mark = (match?.[2] ?? '').trim();
  const isMark = /^(领衔|第一提案人|牵头|联名|附议|召集人)(人|代表|委员)?$/.test(mark);
  const full = (match?.[1] ?? piece).trim();
  const name = /^.{2,4}(代表|委员|同志)$/u.test(full)
    ? full.replace(/(代表|委员|同志)$/, '')
    : full;
  const contact = contactOf(mark);
  return {
    name,
    lead: isMark && /领衔|第一|牵头/.test(mark),
    ...(mark !== '' && !isMark && !contact && { organization: mark }),
    ...contact,
  };
}

const COUNTED = /^(.*?)等\s*(\d{1,3})?\s*(?:名|位)?\s*(?:人|代表|委员)?$/u;

/**
 * The names of a cell, split by 、,，;； line ends and spaces; 张　三 set wide is one name; long names
 * keep their dot (买买提·艾力). A telephone number or a mail address after a name is the name's own.
 */
export function readNames(raw: string): NamesReading {
  const text = cleanText(raw)
    .replace(/[•・‧∙⋅●]/g, '·')
    .replace(/ *· */g, '·');
  const reading: NamesReading = { names: [], unreadable: [] };
  if (isNothing(text)) return reading;
  for (const hard of splitOutside(text, '、,，;；/|\n')) {
    for (let piece of splitSpaces(hard)) {
      const contact = contactOf(piece);
      const before = reading.names.at(-1);
      if (contact && before && !before.phone && !before.email) {
        Object.assign(before, contact);
        continue;
      }
      const counted = COUNTED.exec(piece);
      if (counted) {
        piece = counted[1] ?? '';
        if (counted[2]) reading.total = Number(counted[2]);
      }
      if (piece === '') continue;
      const name = readName(piece);
      if (NAME.test(name.name) && lengthOf(name.name) <= MAX_NAME) reading.names.push(name);
      else reading.unreadable.push(piece.slice(0, MAX_NAME));
    }
  }
  return reading;
}
