import { endOf, literalsOf } from './literals.ts';
import { reachable } from './reachable.ts';
import { looseCodesIn, type RefusalSite, refusalsIn } from './refusals.ts';
import { rightsIn } from './rights.ts';

/** What the program itself says of an operation: who may do it, and with which codes it refuses. */
export interface OperationFacts {
  rights: string[];
  /** Whether only those who may see an item reach it. */
  seen: boolean;
  errors: Record<string, string[]>;
}

/** functions/api/openapi/facts.json. */
export interface Facts {
  operations: Record<string, OperationFacts>;
  /** Each code with a sentence that it comes with; … stands for what is filled in. */
  codes: Record<string, string>;
}

/** Errors of dates and deadlines that become refusals under their own code. */
function passedOn(text: string): RefusalSite[] {
  const kinds = [
    ...text.matchAll(/instanceof (\w+)\)\) throw error\d*;\s*throw invalid\d*\(error/g),
  ];
  return kinds.flatMap(([, kind = '']) =>
    [...text.matchAll(new RegExp(`new ${kind}\\((?=\\s*"[A-Z_]+",)`, 'g'))].map((match) => {
      const open = match.index + match[0].length - 1;
      const [code = '', sentence = ''] = literalsOf(text.slice(open, endOf(text, open)));
      return { status: 422, code, sentence };
    }),
  );
}

/** Refusals of the readers of files, and of those who hand a code on. */
function handedOn(operationId: string, text: string): RefusalSite[] {
  const loose = looseCodesIn(text);
  if (/^(check|map|commit)Import$/.test(operationId)) {
    const unreadable = [...text.matchAll(/new Refusal\d*\((?=\s*"[A-Z_]+",)/g)].map((match) => {
      const open = match.index + match[0].length - 1;
      const [code = '', sentence = ''] = literalsOf(text.slice(open, endOf(text, open)));
      return { status: 422, code, sentence };
    });
    const rows = loose.filter(({ code }) =>
      /^(NO_HEADER|TOO_MANY_ROWS|SHEET_EMPTY|FORMULA_CELL)$/.test(code),
    );
    return [...unreadable, ...rows.map((one) => ({ status: 422, ...one }))];
  }
  if (/Import/.test(operationId)) return [];
  return loose.flatMap(({ code, sentence }) => {
    if (/_NOT_FOUND$/.test(code)) return [{ status: 404, code, sentence }];
    return /Letter|Template|(keep|revise)Paper/.test(operationId)
      ? [{ status: 422, code, sentence }]
      : [];
  });
}

function errorsOf(sites: readonly RefusalSite[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const status of [...new Set(sites.map((site) => site.status))].sort()) {
    const codes = sites.filter((site) => site.status === status).map(({ code }) => code);
    errors[status] = [...new Set(codes)].sort();
  }
  return errors;
}

/** Reads the facts of every operation out of the program. */
export async function factsOf(only?: ReadonlySet<string>): Promise<Facts> {
  const operations: Facts['operations'] = {};
  const codes: Record<string, string> = {};
  for (const [operationId, text] of [...(await reachable(only))].sort()) {
    const sites = [...refusalsIn(text), ...passedOn(text), ...handedOn(operationId, text)];
    operations[operationId] = {
      rights: rightsIn(text, sites),
      seen: (text.match(/\bmust(See|Reach)\d*\b/g)?.length ?? 0) > 1,
      errors: errorsOf(sites),
    };
    for (const { code, sentence } of sites) {
      if (sentence && code !== 'FORBIDDEN') codes[code] ??= sentence;
    }
  }
  return {
    operations,
    codes: Object.fromEntries(
      Object.entries(codes).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}
