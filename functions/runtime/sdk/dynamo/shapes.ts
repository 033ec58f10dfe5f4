import { type Attribute, fromAttributes, toAttributes } from './attributes.ts';

/** Members of requests and answers that are one item, its key or the values of an expression. */
const ITEMS: ReadonlySet<string> = new Set([
  'Item',
  'Key',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'Attributes',
  'LastEvaluatedKey',
]);

/** The same with every item in it turned; `Items` are many. */
function turned(value: unknown, turn: (item: object) => object): unknown {
  if (Array.isArray(value)) return value.map((member) => turned(member, turn));
  if (value === null || typeof value !== 'object') return value;
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member && ITEMS.has(name)) result[name] = turn(member);
    else if (name === 'Items') result[name] = (member as object[]).map(turn);
    else result[name] = turned(member, turn);
  }
  return result;
}

/** A request as it goes over the wire. */
export const toWire = (input: object): string => JSON.stringify(turned(input, toAttributes));

/** An answer as it came over the wire, its items as objects. */
export const fromWire = (answer: object): object =>
  turned(answer, (item) => fromAttributes(item as Record<string, Attribute>)) as object;
