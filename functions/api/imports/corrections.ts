import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { invalid } from '../../domain/errors.ts';
import type { ApiEvent, ApiResult, callOf } from '../http/stack.ts';
import { assess } from './assess.ts';
import { mustBeReadable } from './check.ts';
import { fetchList, type Papers } from './papers.ts';
import { readList } from './read.ts';

/** What a function can answer is 6 MB, base64 included. */
const MOST_BYTES = 4_300_000;

/**
 * 更正表: the rows of a list that cannot be taken, with what is wrong, to be corrected and uploaded.
 * @throws Refusal IMPORT_NOT_FOUND, NOTHING_TO_CORRECT, CORRECTIONS_TOO_LARGE
 */
export async function correctionsOf(
  call: Awaited<ReturnType<typeof callOf>>,
  event: ApiEvent,
  papers: Papers,
): Promise<ApiResult> {
  mustHaveRole(call.actor, ['office-clerk', 'office-head'], '下载更正表');
  const list = await readList(call, await fetchList(papers, event.pathParameters?.importId));
  mustBeReadable(list);
  const { importId, sender, report, sheets, fileName } = list;
  const assessed = await assess(call, list);
  const rows = assessed.filter(({ status }) => status === 'problem');
  if (rows.length === 0 && report.problems.length === 0) {
    throw invalid('NOTHING_TO_CORRECT', '这份清单没有需要更正的行，可以直接登记。');
  }
  const { writeCorrections } = await import('../../documents/assignmentList/correctionsSheet.ts');
  const { problems } = report;
  const bytes = await writeCorrections({ importId, sender: sender?.name, sheets, rows, problems });
  if (bytes.length > MOST_BYTES) {
    throw invalid('CORRECTIONS_TOO_LARGE', '更正表太大，无法下载。请把原清单分成几份上传。');
  }
  const name = `更正表-${fileName.replace(/\.\w{1,5}$/, '')}.xlsx`;
  return {
    statusCode: 200,
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}
