import { addresseesOf } from '../../documents/reports/addressee.ts';
import { REPORTS } from '../../documents/reports/kinds/index.ts';
import type { ReportModel } from '../../documents/reports/model.ts';
import type { ReportKind } from '../../documents/reports/source.ts';
import { forbidden, invalid, notFound } from '../../domain/errors.ts';
import { type Actor, hasRole } from '../../domain/roles.ts';
import { parse } from '../http/parse.ts';
import type { Answer, Call } from '../http/route.ts';
import { type ApiDeps, type ApiEvent, type ApiResult, callOf } from '../http/stack.ts';
import { DOCX } from '../routes/letterDescriptions.ts';
import { reportQuery } from '../schemas/reports.ts';

function mustRead(actor: Actor, { readers }: Pick<ReportKind, 'readers'>): void {
  if (hasRole(actor, readers)) return;
  throw forbidden(
    '报告由局办公室、局领导和审计人员查看；年度办理工作情况报告、届次报告还可由党组秘书、督查组查看。',
  );
}

/** The reports that this person may have. @throws Refusal FORBIDDEN where there is none */
export async function listReports({
  actor,
  rules,
}: Pick<Call, 'actor' | 'rules'>): Promise<Answer> {
  const own = REPORTS.filter(({ readers }) => hasRole(actor, readers));
  if (own.length === 0) mustRead(actor, { readers: [] });
  const addressees = addresseesOf(rules.profile).map(({ office, name }) => ({ to: office, name }));
  const reports = own.map(({ id, name, needs }) => ({
    ...{ kind: id, name, needs: [...needs] },
    ...(needs.includes('to') ? { addressees } : {}),
  }));
  return { status: 200, body: { reports } };
}

/** The report that a request names, as its caller may read it. */
async function asked(deps: ApiDeps, event: ApiEvent) {
  const { store, rules, actor, params } = await callOf(deps, event);
  const kind = REPORTS.find(({ id }) => id === params.kind);
  if (!kind) throw notFound('没有这种报告，请从报告清单中选择。', 'REPORT_UNKNOWN');
  mustRead(actor, kind);
  const { format, ...query } = parse(reportQuery, event.queryStringParameters ?? {});
  if (kind.needs.includes('id') && !query.id) {
    throw invalid('ROUND_MISSING', '请写明要哪一轮调度（id）。', 'id');
  }
  if (kind.needs.includes('term') && !query.term) {
    throw invalid('TERM_MISSING', '请写明第几届（term）。', 'term');
  }
  const scope = { ...query, year: Number(query.year ?? rules.today.slice(0, 4)) };
  return { format, model: await kind.load({ store, rules, scope }) };
}

/** Reports name people; what a person has to complete is told beside, and by the file's name. */
const headersOf = (model: ReportModel, type: string, how: string, end: string) => {
  const name = `${model.missing.length > 0 ? '草稿-' : ''}${model.fileName}${end}`;
  return {
    'cache-control': 'no-store',
    'content-type': type,
    'content-disposition': `${how}; filename="report${end}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    ...(model.missing.length > 0
      ? { 'huiyin-report-missing': model.missing.map(encodeURIComponent).join(',') }
      : {}),
  };
};

/** A report as .docx, or as a page to print. What writes the one or the other is loaded when it is asked for. */
export async function reportFile(deps: ApiDeps, event: ApiEvent): Promise<ApiResult> {
  const { format, model } = await asked(deps, event);
  if (format === 'html') {
    const { PREVIEW_POLICY, renderReportPage } = await import('../../documents/reports/html.ts');
    return {
      statusCode: 200,
      headers: {
        ...headersOf(model, 'text/html; charset=utf-8', 'inline', '.html'),
        'Content-Security-Policy': PREVIEW_POLICY,
      },
      body: renderReportPage(model),
    };
  }
  const { renderReport } = await import('../../documents/reports/docx.ts');
  return {
    statusCode: 200,
    headers: headersOf(model, DOCX, 'attachment', '.docx'),
    body: (await renderReport(model)).toString('base64'),
    isBase64Encoded: true,
  };
}
