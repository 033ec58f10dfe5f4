/** The part of JSON Schema that the OpenAPI document uses. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  minLength?: number;
  pattern?: string;
  format?: string;
}

/** What stands for a member of this name; a day that has not come keeps the allowed from writing anything. */
export interface Known {
  itemId: string;
  person: string;
  section: string;
}

const FUTURE = '2099-12-31';

function textOf(name: string, { pattern = '', format }: Schema, known: Known): string {
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return FUTURE;
  if (format === 'email' || pattern.includes('@')) return 'nobody@daibiao.huiyin.example';
  if (/^\^\[a-z\]\+-/.test(pattern) || /^items?(Id)?s?$/.test(name)) return known.itemId;
  if (/^sections?$/.test(name)) return known.section;
  if (/^(id|submitters?(Id)?)$/.test(name)) return 's1';
  if (name === 'method') return 'site';
  if (pattern.startsWith('^[0-9a-f]{')) return 'a'.repeat(Number(/\{(\d+)\}/.exec(pattern)?.[1]));
  if (pattern.startsWith('^[a-z0-9-]')) return known.person;
  if (pattern.includes('\\d')) return '2026';
  return '测试';
}

/** The smallest body that fits a schema: what is required and nothing else. */
export function bodyOf(schema: Schema, known: Known, name = ''): unknown {
  const one = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (one) return bodyOf(one, known, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [
          key,
          bodyOf(schema.properties?.[key] ?? {}, known, key),
        ]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        bodyOf(schema.items ?? {}, known, name),
      );
    case 'integer':
    case 'number':
      return name === 'year' ? 2026 : Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      return textOf(name, schema, known);
  }
}
