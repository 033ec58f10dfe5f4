import * as z from 'zod/mini';
import { draftDocument, reviseDocument } from '../../domain/decide/documents/draft.ts';
import {
  approveDocument,
  correctFault,
  issueDocument,
  replaceDocument,
} from '../../domain/decide/documents/issue.ts';
import { type NewPlan, planOf } from '../../domain/decide/documents/plan.ts';
import type { BureauDocument, DocumentKind, Plan } from '../../domain/document.ts';
import { invalid, notFound } from '../../domain/errors.ts';
import { DOCUMENTS } from '../../store/streams/documents.ts';
import { positionIn } from '../../store/streams/load.ts';
import { loadBatch, wholeDivision } from '../../store/views/division.ts';
import { listDocuments } from '../../store/views/documents.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Answer, type Call, type Route, route } from '../http/route.ts';
import { presentDocument, presentDocumentRow } from '../present/document.ts';
import * as schema from '../schemas/documents.ts';
import { changeStream, mustLoad, openNumbered, type Write } from './streams.ts';

const PAGE = 50;
const done = z.object({ documentId: z.string(), version: z.number() });
const MISSING = { code: 'DOCUMENT_NOT_FOUND', message: '没有这份文件，请核对编号。' };
const idOf = ({ params }: Call) => params.documentId ?? '';
const answer =
  (call: Call, status: number) =>
  (version: number): Answer => ({ status, body: { documentId: idOf(call), version } });

/** The plan's own part, computed from the divisions of its batches or of the year. */
async function planFor(
  { store, rules }: Call,
  kind: DocumentKind,
  year: number,
  wanted: NewPlan | undefined,
): Promise<Plan | undefined> {
  if (kind !== 'plan') {
    if (wanted) throw invalid('PLAN_MISPLACED', '只有办理工作方案才有方案内容。', 'plan');
    return undefined;
  }
  const batches = wanted?.batches ?? [];
  for (const batchId of batches) {
    if (await loadBatch(store, batchId)) continue;
    throw notFound('没有这一批，请核对编号。', 'BATCH_NOT_FOUND');
  }
  const tables =
    batches.length > 0
      ? batches.map((value) => ({ list: 'batch' as const, value }))
      : [{ list: 'year' as const, value: String(year) }];
  const rows = await Promise.all(tables.map((table) => wholeDivision(store, table)));
  return planOf(rows.flat(), wanted ?? {}, rules);
}

const drafted = route({
  method: 'POST',
  path: '/v1/documents',
  operationId: 'draftDocument',
  summary: '起草文件：工作规定、通知、办理工作方案、规范通知、纠错清单',
  description:
    '方案的办理流程、办结时间和逐件办理要点由责任分工表和时限规则得出，可以改写流程和要点。',
  body: schema.newDocument,
  response: done,
  status: 201,
  location: '/v1/documents/{documentId}',
  handle: async (call) => {
    const { actor, rules, body } = call;
    const { plan: wanted, ...document } = body;
    const { kind, year, replaces = [] } = document;
    const plan = await planFor(call, kind, year, wanted);
    const replaced = await Promise.all(
      replaces.map((id) => mustLoad(call, DOCUMENTS, id, MISSING)),
    );
    return openNumbered(
      call,
      DOCUMENTS,
      `paper#${kind}#${year}`,
      (n) => `${kind}-${year}-${n}`,
      (documentId) => ({
        event: draftDocument(documentId, document, plan, replaced, actor, rules),
      }),
      (documentId) => ({ documentId }),
    );
  },
});

const revised = route({
  method: 'POST',
  path: '/v1/documents/{documentId}/editions',
  operationId: 'reviseDocument',
  summary: '修改草稿；已印发的，另起一版，原版在新版印发前继续有效',
  body: schema.newEdition,
  response: done,
  status: 201,
  handle: (call) => {
    const { actor, rules, body } = call;
    const { plan: wanted, ...content } = body;
    return changeStream(
      call,
      DOCUMENTS,
      idOf(call),
      MISSING,
      async (document) => {
        const plan = await planFor(call, document.kind, document.year, wanted);
        return { event: reviseDocument(document, content, plan, actor, rules) };
      },
      answer(call, 201),
    );
  },
});

const approved = route({
  method: 'POST',
  path: '/v1/documents/{documentId}/approval',
  operationId: 'approveDocument',
  summary: '主要负责人批准文件，或写明理由退回',
  body: schema.approval,
  response: done,
  status: 200,
  handle: (call) =>
    changeStream(
      call,
      DOCUMENTS,
      idOf(call),
      MISSING,
      (document) => ({ event: approveDocument(document, call.body, call.actor, call.rules) }),
      answer(call, 200),
    ),
});

/** The documents that hold no longer from now on. */
async function replacing(call: Call, { replaces, documentId }: BureauDocument): Promise<Write[]> {
  const old = await Promise.all(replaces.map((id) => mustLoad(call, DOCUMENTS, id, MISSING)));
  return old
    .filter(({ replacedBy }) => replacedBy === undefined)
    .map((document) => ({
      at: positionIn(DOCUMENTS, document.documentId, document),
      body: replaceDocument(documentId, call.rules),
    }));
}

const issued = route({
  method: 'POST',
  path: '/v1/documents/{documentId}/issue',
  operationId: 'issueDocument',
  summary: '印发文件：文号、施行日期；有关科室负责人和承办人收到通知',
  body: schema.issue,
  response: done,
  status: 200,
  handle: (call) =>
    changeStream(
      call,
      DOCUMENTS,
      idOf(call),
      MISSING,
      async (document) => ({
        event: issueDocument(document, call.body, call.actor, call.rules),
        also: await replacing(call, document),
      }),
      answer(call, 200),
    ),
});

const corrected = route({
  method: 'POST',
  path: '/v1/documents/{documentId}/faults/{faultId}',
  operationId: 'correctFault',
  summary: '登记纠错清单中一项的纠正情况',
  body: schema.faultReport,
  response: done,
  status: 201,
  handle: (call) =>
    changeStream(
      call,
      DOCUMENTS,
      idOf(call),
      MISSING,
      (document) => ({
        event: correctFault(
          document,
          call.params.faultId ?? '',
          call.body.report,
          call.actor,
          call.rules,
        ),
      }),
      answer(call, 201),
    ),
});

const shown = route({
  method: 'GET',
  path: '/v1/documents/{documentId}',
  operationId: 'getDocument',
  summary: '一份文件的各个版次；草稿只给起草、批准的人看',
  response: schema.documentView,
  status: 200,
  handle: async (call) => {
    const document = await mustLoad(call, DOCUMENTS, idOf(call), MISSING);
    const body = presentDocument(document, call.actor, call.rules);
    if (!body) throw notFound(MISSING.message, MISSING.code);
    return { status: 200, body };
  },
});

const listed = route({
  method: 'GET',
  path: '/v1/documents',
  operationId: 'listDocuments',
  summary: '一年的文件，可按种类，按种类和先后的顺序；已印发的各个角色都能看',
  query: schema.documentsQuery,
  response: schema.documentList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const page = await listDocuments(store, Number(query.year ?? rules.today.slice(0, 4)), {
      kind: query.kind,
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const documents = page.rows.flatMap((row) => presentDocumentRow(row, actor));
    return { status: 200, body: { documents, ...toCursor(page.next) } };
  },
});

/** 工作规定、通知、方案、规范通知、纠错清单. */
export const DOCUMENT_ROUTES: readonly Route[] = [
  drafted,
  revised,
  approved,
  issued,
  corrected,
  shown,
  listed,
];
