import fc from 'fast-check';
import { askedAgain } from './again.ts';
import { fitting, spoilt } from './fitting.ts';
import { nastyBody, nastyText, nastyValue } from './nasty.ts';
import type { Operation, Parameter, Schema } from './operations.ts';
import { LONGEST, NOBODY, type Request, STRANGER } from './request.ts';

/** What exists on the system, by the name of the parameter that leads to it. */
export type Known = Readonly<Record<string, readonly string[]>>;

const TYPES = [
  'text/plain',
  'application/xml',
  'application/json; charset=gbk',
  'multipart/form-data',
  '',
];

// A path that is `.` or `..` is not what arrives.
const inPath = (text: string) =>
  encodeURIComponent(text.toWellFormed().slice(0, 200).toWellFormed()).replace(/^\.+$/, '_') || '_';

function pathValue({ name, schema }: Parameter, known: Known, components: Schema) {
  const there = known[name] ?? [];
  const some = fitting(schema, components).map(String);
  return there.length > 0
    ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...there) }, nastyText, some)
    : fc.oneof(nastyText, some, fc.constantFrom(...(known.itemId ?? ['x'])));
}

function queryOf(parameters: readonly Parameter[], components: Schema) {
  const members = parameters.filter((one) => one.in === 'query');
  const value = ({ schema }: Parameter) =>
    fc.oneof({ weight: 3, arbitrary: fitting(schema, components).map(String) }, nastyText);
  const known = fc.record(Object.fromEntries(members.map((one) => [one.name, value(one)])), {
    requiredKeys: [],
  });
  // Seldom: an operation refuses what it does not know before it looks at anything else.
  const stray = fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    fc.tuple(nastyText, nastyText),
  );
  return fc.tuple(known, stray).map(([query, more]) => {
    const all = new URLSearchParams();
    for (const [name, one] of Object.entries(query)) {
      if (one !== undefined) all.set(name, String(one).toWellFormed().slice(0, LONGEST));
    }
    if (more) all.set(more[0].toWellFormed().slice(0, 300), more[1].toWellFormed().slice(0, 300));
    const text = all.toString();
    return text && `?${text}`;
  });
}

function asForm(value: unknown): string {
  const members = Object.entries(Object(value) as object).map(([name, one]): [string, string] => [
    name.toWellFormed(),
    String(one).toWellFormed(),
  ]);
  return new URLSearchParams(members).toString();
}

function bodyOf({ bodies }: Operation, components: Schema) {
  const sent = bodies.map(({ type, schema }) => {
    const good = fitting(schema, components);
    const bad = fc
      .tuple(good, fc.nat(), nastyValue)
      .map(([value, at, by]) => spoilt(value, at, by));
    const value = fc.oneof({ weight: 3, arbitrary: good }, { weight: 4, arbitrary: bad });
    const text = value.map(/form/.test(type) ? asForm : (one) => JSON.stringify(one) ?? '');
    return fc.tuple(
      fc.oneof({ weight: 6, arbitrary: text }, { weight: 2, arbitrary: nastyBody }),
      fc.oneof({ weight: 8, arbitrary: fc.constant(type) }, fc.constantFrom(...TYPES)),
    );
  });
  return sent.length > 0 ? fc.oneof(...sent) : fc.constant(undefined);
}

interface Around {
  known: Known;
  people: readonly string[];
  components: Schema;
  /** What people asked of this operation, and got. */
  asked: readonly Request[];
}

/** Requests to one operation: such as it takes, such as it does not take, and such as nobody takes. */
export function requestsTo(operation: Operation, around: Around): fc.Arbitrary<Request> {
  const { asked } = around;
  const invented = inventedFor(operation, around);
  return asked.length > 0 ? fc.oneof(invented, askedAgain(operation, asked, around)) : invented;
}

function inventedFor(
  operation: Operation,
  { known, people, components }: Around,
): fc.Arbitrary<Request> {
  const { method, path, parameters } = operation;
  const inPaths = parameters.filter((one) => one.in === 'path');
  const values = fc.tuple(...inPaths.map((one) => pathValue(one, known, components)));
  const header = fc.record(
    {
      'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('x y', 'k'.repeat(300), 'é')),
      'if-match': fc.constantFrom('"1"', '*', 'W/"x"', 'x'.repeat(500)),
      'if-none-match': fc.constantFrom('*', '"1"', ','),
    },
    { requiredKeys: [] },
  );
  const who = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...people) },
    fc.constantFrom(NOBODY, STRANGER),
  );
  return fc
    .tuple(values, queryOf(parameters, components), bodyOf(operation, components), header, who)
    .map(([filled, query, body, headers, by]) => {
      let whole = path;
      for (const [index, { name }] of inPaths.entries()) {
        whole = whole.replace(`{${name}}`, inPath(String(filled[index])));
      }
      const [text, type] = body ?? [];
      return {
        method,
        path: whole + query,
        headers: {
          ...(headers as Record<string, string>),
          ...(type ? { 'content-type': type } : {}),
        },
        ...(text === undefined || method === 'GET' ? {} : { body: text }),
        by,
      };
    });
}
