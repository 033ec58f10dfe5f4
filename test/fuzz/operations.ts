import type { ApiDocument } from '../e2e/support/contract.ts';

export type Schema = Record<string, unknown>;

/** A parameter as the document has it, its reference followed. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

/** An operation of the document that can be called. */
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** Content types that its body may have, each with its schema. */
  bodies: { type: string; schema: Schema }[];
  /** Nobody need sign in. */
  open: boolean;
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch'];

interface Raw {
  operationId: string;
  parameters?: (Parameter & { $ref?: string })[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  security?: unknown[];
}

/** Every operation of an OpenAPI document. */
export function operationsOf({ paths, components }: ApiDocument): Operation[] {
  const shared = components.parameters as Record<string, Parameter> | undefined;
  const followed = (one: Parameter & { $ref?: string }) =>
    shared?.[one.$ref?.split('/').at(-1) ?? ''] ?? one;
  return Object.entries(paths).flatMap(([path, item]) => {
    const common = (item as unknown as Raw).parameters ?? [];
    return Object.entries(item as unknown as Record<string, Raw>)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, { operationId, parameters = [], requestBody, security }]) => ({
        operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...common, ...parameters].map(followed),
        bodies: Object.entries(requestBody?.content ?? {}).map(([type, { schema = {} }]) => ({
          type,
          schema,
        })),
        open: security?.length === 0,
      }));
  });
}
