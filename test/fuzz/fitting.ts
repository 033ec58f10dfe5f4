import fc from 'fast-check';
import type { Schema } from './operations.ts';

type Any = fc.Arbitrary<unknown>;

const list = (value: unknown): Schema[] => (Array.isArray(value) ? (value as Schema[]) : []);
const date = fc
  .integer({ min: -400, max: 800 })
  .map((days) => new Date(Date.UTC(2026, 2, 2 + days)).toISOString());

function text({ pattern, format, minLength, maxLength }: Schema): Any {
  if (format === 'date') return date.map((instant) => instant.slice(0, 10));
  if (format === 'date-time') return date;
  if (format === 'email') return fc.constantFrom('a@x.example', '代表@例子.中国');
  const min = Number(minLength ?? 0);
  const max = Math.max(min, Math.min(Number(maxLength ?? 60), 200));
  const plain = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'关于加强建议办理工作的12ab '),
      minLength: min,
      maxLength: max,
    }),
    fc.string({ unit: 'grapheme', minLength: min, maxLength: max }),
  );
  if (typeof pattern !== 'string') return plain;
  if (/d\{4\}|\d\{4\}/.test(pattern))
    return fc.oneof(
      date.map((day) => day.slice(0, 10)),
      plain,
    );
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return plain;
  }
}

/** JSON that a schema takes, as near as one gets without solving it; `components` are those of the document. */
export function fitting(schema: Schema, components: Schema, depth = 0): Any {
  const inner = (one: Schema) => fitting(one, components, depth + 1);
  const { $ref, type, properties, items, additionalProperties, required } = schema;
  if (typeof $ref === 'string') {
    const named = (components.schemas as Record<string, Schema>)[$ref.split('/').at(-1) ?? ''];
    return named && depth < 8 ? inner(named) : fc.constant({});
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)];
  if (choices.length > 0) return fc.oneof(...choices.map(inner));
  if (list(schema.allOf).length > 0) {
    const parts = list(schema.allOf).map(inner);
    return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as unknown);
  }
  const [kind] = Array.isArray(type) ? (type as string[]) : [type];
  switch (kind) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number': {
      const min = Math.max(Number(schema.minimum ?? -5), -1e6);
      return fc.integer({ min, max: Math.max(min, Math.min(Number(schema.maximum ?? 2030), 1e6)) });
    }
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const minLength = Number(schema.minItems ?? 0);
      return fc.array(inner((items as Schema) ?? {}), { minLength, maxLength: minLength + 2 });
    }
    case 'object': {
      if (properties) {
        const members = Object.entries(properties as Record<string, Schema>);
        return fc.record(Object.fromEntries(members.map(([name, one]) => [name, inner(one)])), {
          requiredKeys: (required as string[]) ?? [],
        });
      }
      const value =
        typeof additionalProperties === 'object'
          ? inner(additionalProperties as Schema)
          : fc.string();
      return fc.dictionary(fc.string({ maxLength: 8 }), value, { maxKeys: 3 });
    }
    default:
      return fc.constantFrom<unknown>('x', 1, {}, []);
  }
}

type Place = { holder: Record<string, unknown>; name: string };

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesOf(holder[name])]);
}

/** The same value with one member, somewhere in it, replaced. */
export function spoilt(value: unknown, at: number, by: unknown): unknown {
  const whole = structuredClone(value);
  const places = placesOf(whole);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return by;
  place.holder[place.name] = by;
  return whole;
}
