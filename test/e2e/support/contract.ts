import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;

/** What was asked, and what came of it (http.ts). */
interface Call {
  method?: string;
  path: string;
}

interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

interface Media {
  schema?: Json;
}

/** An answer as the document describes it. */
interface Described {
  $ref?: string;
  content?: Record<string, Media>;
  headers?: Record<string, unknown>;
}

interface Operation {
  operationId: string;
  responses: Record<string, Described>;
}

export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: Json & { responses: Record<string, Described> };
}

/** The system answered something that its own description does not say. */
export class ContractBroken extends Error {
  override readonly name = 'ContractBroken';
}

/** Only these belong to the API; /dev, the issuer and the store are none of its business. */
const OURS = /^\/(v1|p|published)(\/|$|\?)/;

/** A compiler of the document's schemas; what they share is read once, under a name of its own. */
export function schemaCompiler(document: { components: Json }) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  const named = (json: Json): Json =>
    JSON.parse(JSON.stringify(json).replaceAll('"#/components/', '"document#/components/'));
  ajv.addSchema({ $id: 'document', components: named(document.components) });
  return (schema: Json): ValidateFunction => ajv.compile(named(schema));
}

/** Holds answers to the OpenAPI document; each schema is compiled when it is first needed. */
export function createContract(document: ApiDocument) {
  const compile = schemaCompiler(document);
  const compiled = new Map<Json, ValidateFunction>();
  const routes = Object.entries(document.paths).map(([path, operations]) => ({
    operations,
    fits: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    fixed: path.split('{').length,
  }));
  routes.sort((one, other) => one.fixed - other.fixed);

  function validatorOf(schema: Json): ValidateFunction {
    const known = compiled.get(schema);
    if (known) return known;
    const made = compile(schema);
    compiled.set(schema, made);
    return made;
  }

  function resolved(response: Described): Described {
    const name = response.$ref?.split('/').at(-1);
    return name ? (document.components.responses[name] ?? {}) : response;
  }

  /** The operation that a request means; undefined where the document has none. */
  function operationOf({ method = 'GET', path }: Call): Operation | undefined {
    const [plain = ''] = path.split('?');
    return routes.find(
      ({ fits, operations }) => fits.test(plain) && operations[method.toLowerCase()],
    )?.operations[method.toLowerCase()];
  }

  /** @throws ContractBroken naming what in the answer is not as described */
  function check(call: Call, answer: Answer): void {
    if (!OURS.test(call.path)) return;
    const said = `${call.method ?? 'GET'} ${call.path} → ${answer.status}`;
    const operation = operationOf(call);
    if (!operation) {
      if (answer.status === 404) return;
      throw new ContractBroken(`${said}：接口说明里没有这个操作`);
    }
    const response = operation.responses[answer.status];
    if (!response) throw new ContractBroken(`${said}：${operation.operationId} 没有写这个状态`);
    const { content = {} } = resolved(response);
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    const media = content[type];
    if (!media && Object.keys(content).length > 0) {
      throw new ContractBroken(`${said}：${operation.operationId} 没有写 ${type}`);
    }
    if (!media?.schema || !/json/.test(type)) return;
    const valid = validatorOf(media.schema);
    if (valid(answer.body)) return;
    const wrong = valid.errors
      ?.slice(0, 6)
      .map(
        ({ instancePath, message, params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    throw new ContractBroken(
      `${said}：${operation.operationId} 的答复与接口说明不符\n  ${wrong?.join('\n  ')}\n  ${JSON.stringify(answer.body).slice(0, 600)}`,
    );
  }

  return { check, operationOf };
}

type Contract = ReturnType<typeof createContract>;

const contracts = new Map<string, Promise<Contract>>();

async function load(base: string): Promise<Contract> {
  const answer = await fetch(`${base}/v1/openapi.json`);
  if (!answer.ok) throw new ContractBroken(`GET /v1/openapi.json → ${answer.status}`);
  return createContract((await answer.json()) as ApiDocument);
}

/** From now on every answer of the system at `base` is held to its own description. */
export function holdToContract(base: string): void {
  if (!contracts.has(base)) contracts.set(base, load(base));
}

/** @throws ContractBroken when the answer is not as the system describes it */
export async function checkAnswer(base: string, call: Call, answer: Answer): Promise<void> {
  const contract = await contracts.get(base);
  contract?.check(call, answer);
}
