import type { Resource } from './ports.ts';

/** A template asks for something that the local stack does not do; the message names what and where. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
}

/** Refuses a feature of a resource by name. */
export function refuse(resource: Resource, feature: string): never {
  const { stack, logicalId, type } = resource;
  throw new NotImplemented(`${stack}/${logicalId}（${type}）：本地运行未实现 ${feature}`);
}

/** Refuses every property that is not among `known`; `at` is the path of a nested object. */
export function allowOnly(
  resource: Resource,
  known: readonly string[],
  value: Record<string, unknown> = resource.properties,
  at = '',
): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) refuse(resource, `属性 ${at}${name}`);
  }
}

/** The value as text, or undefined. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value as a number (templates also write numbers as text), or undefined. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value.trim() !== '') {
    const read = Number(value);
    if (!Number.isNaN(read)) return read;
  }
  return undefined;
}

/** The value as an object, or an empty one. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The texts of a list, or an empty list. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The value as true or false (templates also write "true"). */
export function flag(value: unknown): boolean {
  return value === true || value === 'true';
}
