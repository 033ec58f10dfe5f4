import { cleanCode, isNothing } from './text.ts';

/** A list of contacts in the order of names; a blank place (无, —) is undefined. */
export interface ContactsReading {
  values: (string | undefined)[];
  wrong: string[];
}

/** Longest mail address there can be (RFC 5321); also keeps the patterns from long runs. */
const MAX_LENGTH = 254;
const EMAIL =
  /^[^\s@,;<>()"']{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const PHONE = /^\+?\d[\d-]{5,18}\d(?:转\d{1,6})?$/;

function collect(pieces: string[], pattern: RegExp): ContactsReading {
  const reading: ContactsReading = { values: [], wrong: [] };
  for (const piece of pieces) {
    if (isNothing(piece)) reading.values.push(undefined);
    else if (piece.length <= MAX_LENGTH && pattern.test(piece)) reading.values.push(piece);
    else reading.wrong.push(piece.slice(0, 60));
  }
  return reading;
}

/** The mail addresses of a cell, in order. */
export function readEmails(raw: string): ContactsReading {
  const text = cleanCode(raw);
  if (isNothing(text)) return { values: [], wrong: [] };
  return collect(
    text.split(/[、,;|\s]+/).filter((piece) => piece !== ''),
    EMAIL,
  );
}

/** The telephone numbers of a cell, in order; 138 0000 0000 is one number. */
export function readPhones(raw: string): ContactsReading {
  const text = cleanCode(raw).replace(/[()]/g, (bracket) => (bracket === ')' ? '-' : ''));
  if (isNothing(text)) return { values: [], wrong: [] };
  const pieces = text.split(/[、,;/|\n]+/).flatMap((piece) => {
    const parts = piece.trim().split(/ +/);
    const whole = parts.every((part) => PHONE.test(part) || isNothing(part));
    return whole ? parts : [parts.join('')];
  });
  return collect(
    pieces.map((piece) => piece.replace(/[—–]/g, '-').replace(/--+/g, '-')),
    PHONE,
  );
}
