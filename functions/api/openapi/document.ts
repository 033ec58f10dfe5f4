import * as z from 'zod/mini';
import { schemaOf as loaded } from '../http/input.ts';
import { IMPORT_DESCRIPTIONS, IMPORT_ROUTES } from '../routes/importDescriptions.ts';
import { ROUTES } from '../routes/index.ts';
import { LETTER_PATHS, listing } from '../routes/letterDescriptions.ts';
import {
  LETTER_TEMPLATE_PATHS,
  listingTemplates,
  stoppingTemplate,
} from '../routes/letterTemplateDescriptions.ts';
import { type Described, PAPER_FORM_DESCRIPTIONS } from '../routes/paperFormDescriptions.ts';
import { SHEET_PATHS, sheetListing } from '../routes/sheetDescriptions.ts';
import { stepData } from '../schemas/steps.ts';
import { problemView } from '../schemas/views.ts';
import { LINK_PATHS } from './links.ts';

type Json = Record<string, unknown>;

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

/** `{itemId}` in the path and every member of the query schema. */
async function parametersOf({ path, query }: Described): Promise<Json[]> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const properties = query
    ? ((schemaOf(await loaded(query), 'input').properties ?? {}) as Record<string, Json>)
    : {};
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
  }));
  return [...inPath, ...inQuery];
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: '同一个键重复提交只办一次，返回同样的答复；保留 7 天。',
  schema: { type: 'string', maxLength: 200 },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const ERRORS: Record<string, Json> = {
  400: problem('内容不合要求，errors 逐项列出'),
  401: problem('没有登录或令牌无效'),
  403: problem('角色无权办理'),
  404: problem('没有找到，或无权知道'),
  409: problem('内容已变化（details.changes）或编号重复'),
  422: problem('不符合办理规则，detail 说明缺什么、怎么办'),
};

/** One endpoint as an OpenAPI operation. */
export async function operationOf(route: Described): Promise<Json> {
  const { operationId, summary, description, status, response, body, method } = route;
  const parameters = [
    ...(await parametersOf(route)),
    ...(method === 'GET' ? [] : [IDEMPOTENCY_KEY]),
  ];
  return {
    operationId,
    summary,
    ...(description ? { description } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(await loaded(body), 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: '成功',
        content: { 'application/json': { schema: schemaOf(await loaded(response), 'output') } },
      },
      ...ERRORS,
    },
  };
}

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

/** The OpenAPI 3.1 document, made from the very schemas that check what comes in. */
export async function openApiDocument(): Promise<Json> {
  const steps = Object.entries(stepData).map(([step, schema]) => [
    `StepData.${step}`,
    schemaOf(schema, 'input'),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: '回音 Huiyin',
      version: '1',
      description: '承办单位办理人大代表建议、政协提案的接口。日期是北京时间的日历日，时刻是 UTC。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: {
      ...(await pathsOf([
        ...ROUTES,
        ...PAPER_FORM_DESCRIPTIONS,
        ...IMPORT_DESCRIPTIONS,
        listing,
        listingTemplates,
        stoppingTemplate,
        sheetListing,
      ])),
      ...IMPORT_ROUTES,
      ...LETTER_PATHS,
      ...LETTER_TEMPLATE_PATHS,
      ...SHEET_PATHS,
      ...LINK_PATHS,
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: schemaOf(problemView, 'output'), ...Object.fromEntries(steps) },
    },
  };
}
