import * as z from 'zod/mini';

export type Json = Record<string, unknown>;

/** A zod schema as JSON Schema 2020-12, without the dialect that the document names once. */
export function jsonSchemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}
