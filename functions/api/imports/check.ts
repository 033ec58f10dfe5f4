import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { Refusal } from '../../domain/errors.ts';
import { sha256 } from '../../store/hash.ts';
import type { Answer } from '../http/route.ts';
import type { ApiEvent, callOf } from '../http/stack.ts';
import { importAnswer } from './answer.ts';
import { assess } from './assess.ts';
import { keepList, type Papers } from './papers.ts';
import { readList } from './read.ts';

function bytesOf({ body, isBase64Encoded }: ApiEvent): Uint8Array {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
}

/** Name of the file as the client gives it, for people only. */
function fileNameOf({ queryStringParameters }: ApiEvent): string {
  return (queryStringParameters?.name ?? '交办清单.xlsx').slice(0, 200);
}

/**
 * First call of an import: reads the list, checks it row by row, keeps the file under its digest,
 * registers nothing. @throws Refusal with the file's first problem when it is no readable list
 */
export async function checkImport(
  { store, actor, rules }: Awaited<ReturnType<typeof callOf>>,
  event: ApiEvent,
  papers: Papers,
): Promise<Answer> {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '导入清单');
  const bytes = bytesOf(event);
  const report = await readList(bytes, rules);
  const [problem] = report.problems;
  if (problem && report.rows.length === 0) {
    throw new Refusal('invalid', problem.code, problem.message, { details: report.problems });
  }
  const importId = sha256(bytes);
  const rows = await assess(store, report, rules);
  await keepList(papers, importId, bytes, fileNameOf(event));
  return { status: 200, body: importAnswer(importId, fileNameOf(event), report, rows) };
}
