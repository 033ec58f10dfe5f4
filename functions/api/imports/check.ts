import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { Refusal } from '../../domain/errors.ts';
import { sha256 } from '../../store/hash.ts';
import type { Answer } from '../http/route.ts';
import type { ApiEvent, callOf } from '../http/stack.ts';
import { importAnswer } from './answer.ts';
import { assess } from './assess.ts';
import { keepList, type Papers } from './papers.ts';
import { type ReadList, readList } from './read.ts';

/** More could not be kept beside the file. */
const MOST = { fileName: 120, sender: 40 };

function bytesOf({ body, isBase64Encoded }: ApiEvent): Uint8Array {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
}

/** Names of the file and of who sent it as the client gives them, and what it is a list of. */
function namesOf({ queryStringParameters: asked }: ApiEvent) {
  const of = asked?.of === 'register' ? ('register' as const) : undefined;
  const sender = asked?.sender?.trim().slice(0, MOST.sender);
  return {
    fileName: (asked?.name ?? (of ? '台账.xlsx' : '交办清单.xlsx')).slice(0, MOST.fileName),
    ...(sender && { sender }),
    ...(of && { of }),
  };
}

/**
 * What no clerk can put right here: a file that cannot be read, and one with a secret mark, of which nothing
 * may be kept or shown. @throws Refusal
 */
export function mustBeReadable({ report }: ReadList): void {
  const secret = [...report.problems, ...report.rows.flatMap(({ problems }) => problems)].filter(
    ({ code }) => code === 'STATE_SECRET',
  );
  const [problem] = secret.length > 0 ? secret : report.problems;
  const hopeless = report.sheets.length === 0 || problem?.code === 'TOO_MANY_ROWS';
  if (problem && (secret.length > 0 || (report.rows.length === 0 && hopeless))) {
    throw new Refusal('invalid', problem.code, problem.message, {
      details: secret.length > 0 ? secret : report.problems,
    });
  }
}

/** The same file read as a list and as a register are two imports. */
function importIdOf(bytes: Uint8Array, { of }: { of?: 'register' }): string {
  return of ? sha256(Buffer.concat([Buffer.from(`${of}\n`), bytes])) : sha256(bytes);
}

/** @throws Refusal KIND_UNKNOWN */
function mustBeKnownKind({ queryStringParameters: asked }: ApiEvent): void {
  if ([undefined, 'assignment', 'register'].includes(asked?.of)) return;
  const message = '不知道这是什么清单。交办清单不必写明，本局台账请写 of=register。';
  throw new Refusal('invalid', 'KIND_UNKNOWN', message, { field: 'of' });
}

/**
 * First call of an import: reads the list, says what every column was taken for, checks it row by row, keeps
 * the file under its digest, registers nothing. @throws Refusal with the file's first problem when it is no
 * readable list, STATE_SECRET
 */
export async function checkImport(
  call: Awaited<ReturnType<typeof callOf>>,
  event: ApiEvent,
  papers: Papers,
): Promise<Answer> {
  mustHaveRole(call.actor, ['office-clerk', 'office-head'], '导入清单');
  mustBeKnownKind(event);
  const bytes = bytesOf(event);
  const names = namesOf(event);
  const uploaded = { importId: importIdOf(bytes, names), bytes, ...names };
  const list = await readList(call, uploaded);
  mustBeReadable(list);
  const rows = await assess(call, list);
  await keepList(papers, uploaded);
  return { status: 200, body: importAnswer(list, rows) };
}
