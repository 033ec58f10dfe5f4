import { schemaOf as loaded } from '../http/input.ts';
import type { Described } from '../routes/paperFormDescriptions.ts';
import { errorsOf, factsOf, rightsOf } from './errors.ts';
import examples from './examples.json' with { type: 'json' };
import { type Json, jsonSchemaOf } from './json.ts';
import { header, parameter, pathParameters, queryParameters } from './parameters.ts';
import { tagsOf } from './tags.ts';

const UNCHANGED = { description: '没有变化（If-None-Match）', headers: { ETag: header('ETag') } };

function headersOf({ method, location }: Described): Json {
  if (method === 'GET') return { headers: { ETag: header('ETag') } };
  return location ? { headers: { Location: header('Location') } } : {};
}

/** One endpoint as an OpenAPI operation. */
export async function operationOf(route: Described): Promise<Json> {
  const { operationId, summary, description, status, response, body, method, path } = route;
  const json = (schema: Json) => ({ 'application/json': { schema } });
  return whole(path, method, {
    operationId,
    summary,
    description,
    parameters: [
      ...(await queryParameters(route.query)),
      ...(method === 'GET' ? [parameter('IfNoneMatch')] : []),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: json(jsonSchemaOf(await loaded(body), 'input')),
          },
        }
      : {}),
    responses: {
      [status]: {
        description: '成功',
        ...headersOf(route),
        content: json(jsonSchemaOf(await loaded(response), 'output')),
      },
      ...(method === 'GET' ? { 304: UNCHANGED } : {}),
    },
  });
}

/** What is written of an operation by hand, or comes from its route. */
export interface Draft extends Json {
  operationId: string;
  summary: string;
  description?: string;
  parameters?: readonly Json[];
  requestBody?: { required: boolean; content: Json };
  responses: Json;
  security?: readonly unknown[];
}

/** What was asked and answered in a rehearsal: invented people, real forms (openapi/examples.json). */
const EXAMPLES: Readonly<Record<string, { request?: unknown; response?: unknown }>> = examples;

/** The same with an example beside each schema of JSON or of a form. */
function exemplified<C extends { content?: Json }>(described: C, example: unknown): C {
  if (example === undefined || !described.content) return described;
  const content = Object.entries(described.content).map(([type, media]) => [
    type,
    /json|form/.test(type) ? { ...(media as Json), example } : media,
  ]);
  return { ...described, content: Object.fromEntries(content) };
}

const answers = (responses: Json, example: unknown): Json =>
  Object.fromEntries(
    Object.entries(responses).map(([status, described]) => [
      status,
      Number(status) < 300 ? exemplified(described as Json, example) : described,
    ]),
  );

/** The whole operation: tag, rights, parameters of the path, headers, and every error it may answer. */
export function whole(path: string, method: string, draft: Draft): Json {
  const { operationId, description, parameters = [], requestBody, responses, security } = draft;
  const open = security?.length === 0;
  const writes = method !== 'GET' && !open;
  const takesJson = requestBody?.content['application/json'] !== undefined;
  const errors = errorsOf({
    operationId,
    method,
    hasBody: requestBody !== undefined,
    takesJson,
    open,
    inPath: path.includes('{'),
  });
  const named = new Set(parameters.map(({ name, in: place }) => `${place}.${name}`));
  const inPath = pathParameters(path).filter(({ name }) => !named.has(`path.${name}`));
  const all = [
    ...inPath,
    ...parameters,
    ...(writes ? [parameter('IdempotencyKey')] : []),
    ...(factsOf(operationId).errors['412'] ? [parameter('IfMatch')] : []),
  ];
  const example = EXAMPLES[operationId] ?? {};
  return {
    ...draft,
    ...(requestBody ? { requestBody: exemplified(requestBody, example.request) } : {}),
    tags: tagsOf(path),
    description: [description, open ? undefined : rightsOf(operationId)]
      .filter(Boolean)
      .join('\n\n'),
    ...(all.length > 0 ? { parameters: all } : {}),
    // What is written by hand says more than what is found.
    responses: { ...errors, ...answers(responses, example.response) },
  };
}
