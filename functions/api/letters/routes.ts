import type { LetterModel } from '../../documents/letters/model.ts';
import { encodedName } from '../http/encodedName.ts';
import { mustKnow } from '../http/input.ts';
import { logWritten, NUMBER_HEADER, tracedOf } from '../http/logWritten.ts';
import type { Call } from '../http/route.ts';
import { route } from '../http/route.ts';
import {
  type ApiDeps,
  type ApiEvent,
  type ApiResult,
  callOf,
  type RawRoute,
  routesOf,
} from '../http/stack.ts';
import type { Papers } from '../imports/papers.ts';
import { DOCX, LETTER_PATH, listing, PREVIEW_PATH } from '../routes/letterDescriptions.ts';
import {
  listingTemplates,
  stoppingTemplate,
  TEMPLATE_PATH,
} from '../routes/letterTemplateDescriptions.ts';
import { letterContext } from './context.ts';

/** 函件清单. */
const listed = route({
  ...listing,
  handle: async (call) => {
    const context = await letterContext(call);
    const { papersOf } = await import('../../documents/letters/papers.ts');
    return { status: 200, body: { itemId: context.state.itemId, ...papersOf(context) } };
  },
});

/** The paper that a request names, as its caller may read it. */
async function asked(deps: ApiDeps, event: ApiEvent): Promise<LetterModel> {
  const call = { ...(await callOf(deps, event)), body: undefined, query: undefined } satisfies Call;
  const { submitter, record } = event.queryStringParameters ?? {};
  mustKnow(event.queryStringParameters, ['submitter', 'record']);
  const context = await letterContext(call);
  const { paperOf } = await import('../../documents/letters/papers.ts');
  const key = { ...(submitter ? { submitter } : {}), ...(record ? { record } : {}) };
  return paperOf(context, call.params.kind ?? '', key);
}

/** Chinese names as RFC 5987 has them, with one that every client can read beside it. */
function disposition({ fileName, kind }: LetterModel, type: 'attachment' | 'inline', end: string) {
  const encoded = encodedName(`${fileName}${end}`);
  return `${type}; filename="${kind}${end}"; filename*=UTF-8''${encoded}`;
}

/** Papers name people: nobody keeps them on the way; what is blank is told beside. */
const headersOf = ({ status, blanks }: LetterModel) => ({
  'cache-control': 'no-store',
  'huiyin-letter-status': status,
  ...(blanks.length > 0
    ? { 'huiyin-letter-blanks': blanks.map(encodeURIComponent).join(',') }
    : {}),
});

/** 函件模板清单, and 停用. */
const templatesListed = route({
  ...listingTemplates,
  handle: async (call) => (await import('./templates.ts')).listTemplates(call),
});
const templateStopped = route({
  ...stoppingTemplate,
  handle: async (call) => (await import('./templates.ts')).stopTemplate(call),
});

/** The file: in the office's own template, or laid out after GB/T 9704. */
async function written(letter: LetterModel, template: Uint8Array | undefined): Promise<Buffer> {
  if (template) {
    const { fillTemplate } = await import('../../documents/letters/template/fill.ts');
    return fillTemplate(template, letter);
  }
  const { renderDocx } = await import('../../documents/letters/docx/render.ts');
  return renderDocx(letter);
}

/** 函件: the list, each as .docx and as a page to print. The libraries are loaded when one is asked for. */
export function letterRoutes(deps: ApiDeps, papers: Papers): RawRoute[] {
  /** Drafts keep the built layout: it bears their mark on every page. */
  const templateOf = async ({ kind, status }: LetterModel) => {
    if (status === 'draft') return undefined;
    const { templateFor } = await import('./templates.ts');
    return templateFor(deps.store, papers, kind);
  };
  const upload = async (event: ApiEvent): Promise<ApiResult> => {
    const traced = tracedOf(event);
    traced.operationId = 'uploadLetterTemplate';
    mustKnow(event.queryStringParameters, ['name']);
    const { uploadTemplate } = await import('./templates.ts');
    const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
    const fileName = (event.queryStringParameters?.name ?? '模板.docx').slice(0, 200);
    const answer = await uploadTemplate(await callOf(deps, event), papers, { bytes, fileName });
    logWritten(traced, answer.status);
    return {
      statusCode: answer.status,
      headers: {
        ...{ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        [NUMBER_HEADER]: traced.shownId,
      },
      body: JSON.stringify(answer.body),
    };
  };
  const docx = async (event: ApiEvent): Promise<ApiResult> => {
    const letter = await asked(deps, event);
    const body = await written(letter, await templateOf(letter));
    return {
      statusCode: 200,
      headers: {
        ...headersOf(letter),
        'content-type': DOCX,
        'content-disposition': disposition(letter, 'attachment', '.docx'),
      },
      body: body.toString('base64'),
      isBase64Encoded: true,
    };
  };
  const preview = async (event: ApiEvent): Promise<ApiResult> => {
    const letter = await asked(deps, event);
    const { PREVIEW_POLICY, renderHtml } = await import('../../documents/letters/html/render.ts');
    return {
      statusCode: 200,
      headers: {
        ...headersOf(letter),
        'content-type': 'text/html; charset=utf-8',
        'Content-Security-Policy': PREVIEW_POLICY,
        'content-disposition': disposition(letter, 'inline', '.html'),
      },
      body: renderHtml(letter),
    };
  };
  return [
    { method: 'GET', path: PREVIEW_PATH, handler: preview },
    { method: 'GET', path: LETTER_PATH, handler: docx },
    { method: 'PUT', path: TEMPLATE_PATH, handler: upload },
    ...routesOf([listed, templatesListed, templateStopped], deps),
  ];
}
