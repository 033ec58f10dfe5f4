import { type JsonSchema, member, typeOf } from './schemaType.ts';

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: JsonSchema;
}

interface Media {
  schema?: JsonSchema;
}

interface Described {
  $ref?: string;
  content?: Record<string, Media>;
}

interface Operation {
  operationId: string;
  summary: string;
  parameters?: readonly Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Described>;
}

/** As much of an OpenAPI document as types are made from. */
export interface TypedDocument {
  paths: Record<string, Record<string, Operation>>;
  components: {
    parameters: Record<string, Parameter>;
    responses: Record<string, Described>;
    schemas: Record<string, JsonSchema>;
  };
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const nameOf = (ref = '') => ref.split('/').at(-1) ?? '';

/** Types of parameters in one place; `never` where there are none. */
function parametersIn(place: string, parameters: readonly Parameter[]): string {
  const some = parameters.filter((parameter) => parameter.in === place);
  if (some.length === 0) return `${place}?: never`;
  const members = some.map(
    ({ name, required, schema }) => `${member(name)}${required ? '' : '?'}: ${typeOf(schema)}`,
  );
  const must = some.some(({ required }) => required) ? '' : '?';
  return `${place}${must}: { ${members.join('; ')} }`;
}

const contentType = (content: Record<string, Media> = {}) =>
  `{ ${Object.entries(content)
    .map(([type, { schema }]) => `${JSON.stringify(type)}: ${schema ? typeOf(schema) : 'string'}`)
    .join('; ')} }`;

/** Types for openapi-fetch, laid out one line an answer, so that a change shows as one. */
export function typesOf({ paths, components }: TypedDocument): string {
  const parametersOf = (list: readonly Parameter[] = []) =>
    list.map((one) => components.parameters[nameOf(one.$ref)] ?? one);
  const responseOf = (one: Described) => components.responses[nameOf(one.$ref)] ?? one;

  function operation({ summary, parameters, requestBody, responses }: Operation): string[] {
    const all = parametersOf(parameters);
    const places = ['query', 'header', 'path', 'cookie'].map((one) => parametersIn(one, all));
    return [
      `/** ${summary} */`,
      `parameters: { ${places.join('; ')} };`,
      requestBody
        ? `requestBody: { content: ${contentType(requestBody.content)} };`
        : 'requestBody?: never;',
      'responses: {',
      ...Object.entries(responses).map(([status, one]) => {
        const { content } = responseOf(one);
        return `  ${status}: { headers: { [name: string]: unknown }; ${
          content ? `content: ${contentType(content)}` : 'content?: never'
        } };`;
      }),
      '};',
    ];
  }

  const pathLines = Object.entries(paths).flatMap(([path, operations]) => [
    `  ${JSON.stringify(path)}: {`,
    '    parameters: { query?: never; header?: never; path?: never; cookie?: never };',
    ...METHODS.flatMap((method) => {
      const one = operations[method];
      if (!one) return [`    ${method}?: never;`];
      return [`    ${method}: {`, ...operation(one).map((line) => `      ${line}`), '    };'];
    }),
    '  };',
  ]);
  const schemaLines = Object.entries(components.schemas).map(
    ([name, schema]) => `    ${member(name)}: ${typeOf(schema)};`,
  );
  return [
    '// Made from the OpenAPI document by `npm run client`; not to be edited.',
    'export interface paths {',
    ...pathLines,
    '}',
    '',
    'export interface components {',
    '  schemas: {',
    ...schemaLines,
    '  };',
    '}',
    '',
  ].join('\n');
}
