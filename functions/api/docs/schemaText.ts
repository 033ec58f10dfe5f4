/** As much of JSON Schema as the document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

const WORDS: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: '是或否',
  null: '空',
};

function limitsOf({ maxLength, minimum, maximum }: Schema): string {
  if (maxLength !== undefined) return `，至多${maxLength}字`;
  const small = minimum !== undefined && Math.abs(minimum) < 1e9;
  const big = maximum !== undefined && Math.abs(maximum) < 1e9;
  if (small && big) return `，${minimum} 至 ${maximum}`;
  return small ? `，不小于 ${minimum}` : '';
}

const choice = (schemas: readonly Schema[], indent: string, between: string) =>
  schemas.map((one) => schemaText(one, indent)).join(between);

function objectText({ properties = {}, required = [], ...rest }: Schema, indent: string): string {
  const names = Object.entries(properties);
  if (names.length === 0) {
    const { additionalProperties: of } = rest;
    return typeof of === 'object' ? `{ 名称: ${schemaText(of, indent)} }` : '{ … }';
  }
  const lines = names.map(
    ([name, schema]) =>
      `${indent}  ${name}${required.includes(name) ? '' : '?'}: ${schemaText(schema, `${indent}  `)}`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** A schema for a person to read: members a line each, `?` for what may be missing, limits in words. */
export function schemaText(schema: Schema, indent = ''): string {
  const { $ref, anyOf, oneOf, allOf, type = '' } = schema;
  if ($ref) return $ref.split('/').at(-1) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (anyOf ?? oneOf) return choice(anyOf ?? oneOf ?? [], indent, ' 或 ');
  if (allOf) return choice(allOf, indent, ' 并且 ');
  if (type === 'object') return objectText(schema, indent);
  if (type === 'array') return `[ ${schemaText(schema.items ?? {}, indent)} ] 列表`;
  return `${WORDS[type] ?? '任意'}${limitsOf(schema)}`;
}
