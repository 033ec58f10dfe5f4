import { endOf, literalsOf } from './literals.ts';

/** A refusal as the program words it: status, code, and its sentence with … for what is filled in. */
export interface RefusalSite {
  status: number;
  code: string;
  sentence: string;
}

const KIND_STATUS: Readonly<Record<string, number>> = {
  invalid: 422,
  blocked: 422,
  refuse: 422,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 409,
  precondition: 412,
  gone: 410,
};

const isCode = (said: string) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(said);
const isSentence = (said: string) => /\p{Script=Han}/u.test(said) && said.length > 3;
const sentenceOf = (literals: readonly string[]) => literals.find(isSentence) ?? '';

/** `const message = "…"` just before a call that names it. */
function messageBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 600), at);
  const start = before.lastIndexOf('message');
  return start < 0 ? '' : sentenceOf(literalsOf(before.slice(start)));
}

/** Calls of the helpers of domain/errors.ts and of those that files make for themselves. */
const CALL =
  /(?<!function )\b(invalid|blocked|refuse|forbidden|notFound|conflict|gone|new Refusal)\d*\(/g;
/** Codes that are handed on: `{ code: "X", message: "…" }`. */
const PAIR = /\{\s*code: "([A-Z][A-Z0-9_]+)",\s*message:/g;
/** Any other helper that is given a code and a sentence. */
const OTHER = /(?<!new )\b[a-z]\w*\(\s*"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)",/g;

const DEFAULTS: Readonly<Record<string, string>> = {
  forbidden: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
};

/** Every refusal in a piece of the program, as esbuild prints it. */
export function refusalsIn(text: string): RefusalSite[] {
  return [...text.matchAll(CALL)].flatMap((match) => {
    const [whole, name = ''] = match;
    const open = match.index + whole.length - 1;
    const literals = literalsOf(text.slice(open, endOf(text, open)));
    const kind = name === 'new Refusal' ? (literals[0] ?? '') : name;
    const status = KIND_STATUS[kind];
    const code = literals.find(isCode) ?? DEFAULTS[name];
    const sentence = sentenceOf(literals) || messageBefore(text, match.index);
    return status && code ? [{ status, code, sentence }] : [];
  });
}

/** Codes that stand in the text but in no call that tells their kind. */
export function looseCodesIn(text: string): { code: string; sentence: string }[] {
  const known = new Set(refusalsIn(text).map(({ code }) => code));
  return [...text.matchAll(PAIR), ...text.matchAll(OTHER)].flatMap((match) => {
    const [whole, code = ''] = match;
    const open = match.index + (whole.startsWith('{') ? 0 : whole.indexOf('('));
    const literals = literalsOf(text.slice(open, endOf(text, open)));
    return known.has(code) ? [] : [{ code, sentence: sentenceOf(literals) }];
  });
}
