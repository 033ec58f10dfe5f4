import { archiving } from '../routes/archiveDescriptions.ts';
import { IMPORT_DESCRIPTIONS, IMPORT_ROUTES } from '../routes/importDescriptions.ts';
import { ROUTES } from '../routes/index.ts';
import { LETTER_PATHS, listing } from '../routes/letterDescriptions.ts';
import {
  LETTER_TEMPLATE_PATHS,
  listingTemplates,
  stoppingTemplate,
} from '../routes/letterTemplateDescriptions.ts';
import { PAPER_DESCRIPTIONS } from '../routes/paperDescriptions.ts';
import { type Described, PAPER_FORM_DESCRIPTIONS } from '../routes/paperFormDescriptions.ts';
import { REPORT_PATHS, reportListing } from '../routes/reportDescriptions.ts';
import { SHEET_PATHS, sheetListing } from '../routes/sheetDescriptions.ts';
import { stepData } from '../schemas/steps.ts';
import { gatewayMessage, problemView } from '../schemas/views.ts';
import { SHARED_RESPONSES } from './errors.ts';
import { type Json, jsonSchemaOf } from './json.ts';
import { LINK_PATHS } from './links.ts';
import { type Draft, operationOf, whole } from './operation.ts';
import { SHARED_HEADERS, SHARED_PARAMETERS } from './parameters.ts';
import { PUBLISHED_PATHS } from './published.ts';
import { TAG_LIST } from './tags.ts';

async function pathsOf(routes: readonly Described[]): Promise<Record<string, Json>> {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: await operationOf(route),
    };
  }
  return paths;
}

/** Paths that answer files or pages, of which only what is special is written out. */
function drafted(paths: Readonly<Record<string, Readonly<Record<string, Draft>>>>) {
  const made: Record<string, Json> = {};
  for (const [path, operations] of Object.entries(paths)) {
    const whole_ = Object.entries(operations).map(([method, draft]) => [
      method,
      whole(path, method.toUpperCase(), draft),
    ]);
    made[path] = Object.fromEntries(whole_);
  }
  return made;
}

const ABOUT = `承办单位办理人大代表建议、政协提案的接口。

- 日期是北京时间的日历日（\`2026-03-02\`），时刻是 UTC（\`2026-03-02T01:30:00.000Z\`）。
- 清单都按 \`limit\`、\`cursor\` 翻页；没有列出的查询条件一律拒绝。
- 错误都是 RFC 9457 的 problem+json：\`code\` 给程序，\`detail\` 是给人看的中文，写明哪里不对、怎么办。
- 每个 POST、PUT 都可以带 \`Idempotency-Key\`，重复提交只办一次。
- GET 都有 \`ETag\`；办理时可以带 \`If-Match\`，内容已有变化的不写入。`;

/** The OpenAPI 3.1 document, made from the very schemas that check what comes in. */
export async function openApiDocument(): Promise<Json> {
  const steps = Object.entries(stepData).map(([step, schema]) => [
    `StepData.${step}`,
    jsonSchemaOf(schema, 'input'),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: '回音 Huiyin',
      version: '1',
      description: ABOUT,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: '本系统' }],
    security: [{ bearer: [] }],
    tags: TAG_LIST,
    paths: {
      ...(await pathsOf([
        ...ROUTES,
        ...PAPER_FORM_DESCRIPTIONS,
        ...PAPER_DESCRIPTIONS,
        ...IMPORT_DESCRIPTIONS,
        archiving,
        listing,
        listingTemplates,
        stoppingTemplate,
        sheetListing,
        reportListing,
      ])),
      ...drafted({
        ...IMPORT_ROUTES,
        ...LETTER_PATHS,
        ...LETTER_TEMPLATE_PATHS,
        ...SHEET_PATHS,
        ...REPORT_PATHS,
        ...LINK_PATHS,
        ...PUBLISHED_PATHS,
      }),
    },
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: '单位统一登录（OIDC）给的访问令牌；角色在令牌的组里。',
        },
      },
      parameters: SHARED_PARAMETERS,
      headers: SHARED_HEADERS,
      responses: SHARED_RESPONSES,
      schemas: {
        Problem: jsonSchemaOf(problemView, 'output'),
        GatewayMessage: jsonSchemaOf(gatewayMessage, 'output'),
        ...Object.fromEntries(steps),
      },
    },
  };
}
