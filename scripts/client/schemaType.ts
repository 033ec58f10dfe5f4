/** The JSON Schema that zod makes and that the document has; nothing else is understood. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  description?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  not?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
}

const NAME = /^[A-Za-z_$][\w$]*$/;

/** A name as a member of a type has it. */
export const member = (name: string) => (NAME.test(name) ? name : JSON.stringify(name));

const joined = (schemas: readonly JsonSchema[], between: string) =>
  schemas.length === 1
    ? typeOf(schemas[0] ?? {})
    : `(${[...new Set(schemas.map(typeOf))].join(between)})`;

function objectType({ properties = {}, required = [], additionalProperties }: JsonSchema): string {
  const members = Object.entries(properties).map(
    ([name, schema]) => `${member(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  );
  const of = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
  if (members.length === 0) return `{ [name: string]: ${of} }`;
  // Loose answers may hold more; what is not described is not typed.
  return `{ ${members.join('; ')} }`;
}

/** A schema as a TypeScript type, on one line. */
export function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return `components['schemas']['${schema.$ref.split('/').at(-1)}']`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ') || 'never';
  if (schema.anyOf) return joined(schema.anyOf, ' | ');
  if (schema.oneOf) return joined(schema.oneOf, ' | ');
  if (schema.allOf) return joined(schema.allOf, ' & ');
  switch (schema.type) {
    case 'object':
      return objectType(schema);
    case 'array':
      return `Array<${typeOf(schema.items ?? {})}>`;
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    default:
      return schema.not ? 'never' : 'unknown';
  }
}
