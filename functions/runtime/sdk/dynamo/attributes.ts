/**
 * DynamoDB's attribute values, as `@aws-sdk/util-dynamodb` writes and reads them where undefined values are
 * left out; bytes as they go over the wire, in base64. A test compares both.
 */
export type Attribute =
  | { S: string }
  | { N: string }
  | { B: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { L: Attribute[] }
  | { M: Record<string, Attribute> };

/** @throws RangeError for what a number of JavaScript does not hold exactly */
function numeral(value: number): string {
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  throw new RangeError(`the number ${value} is not kept as it is`);
}

/** @throws TypeError for the key that reaches a prototype */
function named(name: string): string {
  if (name === '__proto__') throw new TypeError(`no member is called ${name}`);
  return name;
}

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The attributes of an object; members that are undefined are left out. */
export function toAttributes(value: object): Record<string, Attribute> {
  const attributes: Record<string, Attribute> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) attributes[named(name)] = toAttribute(member);
  }
  return attributes;
}

/** @throws TypeError for a set or an instance of a class: no table holds one */
function toAttribute(value: unknown): Attribute {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: numeral(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) {
    return { L: value.filter((member) => member !== undefined).map(toAttribute) };
  }
  if (value instanceof Uint8Array) {
    const { buffer, byteOffset, byteLength } = value;
    return { B: Buffer.from(buffer, byteOffset, byteLength).toString('base64') };
  }
  if (typeof value === 'object' && isPlain(value)) return { M: toAttributes(value) };
  throw new TypeError(`no table holds this: ${typeof value}`);
}

/** The object whose attributes these are. */
export function fromAttributes(attributes: Record<string, Attribute>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    value[named(name)] = fromAttribute(attribute);
  }
  return value;
}

/** @throws TypeError for a set */
function fromAttribute(attribute: Attribute): unknown {
  if ('S' in attribute) return attribute.S;
  if ('N' in attribute) return Number(attribute.N);
  if ('M' in attribute) return fromAttributes(attribute.M);
  if ('L' in attribute) return attribute.L.map(fromAttribute);
  if ('BOOL' in attribute) return attribute.BOOL;
  if ('B' in attribute) return new Uint8Array(Buffer.from(attribute.B, 'base64'));
  if ('NULL' in attribute) return null;
  throw new TypeError(`no table holds this: ${Object.keys(attribute)}`);
}
