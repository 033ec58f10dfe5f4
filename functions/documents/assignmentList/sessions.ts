import type { Level, Session } from '../../domain/item.ts';
import { chineseNumber, readChineseNumber } from './numbers.ts';
import { cleanCode } from './text.ts';

/** A session as its words give it. The year is there only when it is written out. */
export interface SessionReading {
  session: Omit<Session, 'year'> & { year?: number };
  level: Level;
  assembly: 'congress' | 'cppcc';
}

const NUMBER = '([一二三四五六七八九十廿两]{1,4}|\\d{1,2})';
const TERM = new RegExp(`第?${NUMBER}届`);
const MEETING = new RegExp(`第?${NUMBER}次(?:全体)?(?:会议|全会|会)?`);
const CPPCC = /政协|政治协商会议/;
const CONGRESS = /人大|人民代表大会/;

/** The level of a place; a place not named is the city whose bureau this is. */
function levelOf(place: string): Level {
  if (/全国/.test(place)) return 'nation';
  if (/省|自治区/.test(place)) return 'province';
  // 城关区, 沂水县; a 市 before it (临沂市兰山区) does not make it the city's.
  if (/[县区旗]$/.test(place)) return 'county';
  return 'city';
}

/** What is left of the words once the session's own are gone: 市, 全国, 青岛市 … */
function placeOf(words: string): string {
  return words
    .replace(TERM, '')
    .replace(/中国人民政治协商会议|政治协商会议|政协|人民代表大会|人大|委员会/g, '')
    .replace(/^[\s·,，、:：()（）-]+|[\s·,，、:：()（）-]+$/g, '');
}

/**
 * Reads 市十八届人大四次会议, 市政协十四届五次会议, 政协第十四届临沂市委员会第五次会议,
 * 市十八届人大四次会议闭会期间, each also with 2026年 before it. The name is made uniform, so that
 * two spellings are one session. Undefined when assembly, term or meeting cannot be made out.
 */
export function readSession(raw: string): SessionReading | undefined {
  let words = cleanCode(raw).replace(/[\s“”"'《》]+/g, '');
  const year = /(20\d{2})年/.exec(words);
  if (year) words = words.replace(/[(（]?20\d{2}年[)）]?/, '');
  const recess = /闭会|会后|会间/.test(words);
  const meeting = MEETING.exec(words);
  const before = meeting ? words.slice(0, meeting.index) : words;
  const termFound = TERM.exec(before);
  const cppcc = CPPCC.test(before);
  // Meetings of a standing committee are not sessions that items are numbered by.
  if (/常委会|常务委员会/.test(before)) return undefined;
  if (!meeting || !termFound || cppcc === CONGRESS.test(before)) return undefined;
  const term = readChineseNumber(termFound[1] ?? '');
  const nth = readChineseNumber(meeting[1] ?? '');
  const rest = words.slice(meeting.index + meeting[0].length);
  if (!term || !nth || !/^[的()（）大]*((闭会|会后|会间)期?间?)?[()（）]*$/.test(rest))
    return undefined;
  const place = placeOf(before);
  if (place.length > 12 || /\d/.test(place)) return undefined;
  const ordinal = `${chineseNumber(term)}届`;
  const congress = place === '全国' ? `${ordinal}全国人大` : `${place}${ordinal}人大`;
  const body = cppcc ? `${place}政协${ordinal}` : congress;
  const name = `${body}${chineseNumber(nth)}次会议${recess ? '闭会期间' : ''}`;
  return {
    session: { name, term, meeting: nth, recess, ...(year && { year: Number(year[1]) }) },
    level: levelOf(place),
    assembly: cppcc ? 'cppcc' : 'congress',
  };
}
