import fc from 'fast-check';
import { fitting, spoilt } from './fitting.ts';
import { nastyBody, nastyText, nastyValue } from './nasty.ts';
import type { Operation, Schema } from './operations.ts';
import { LONGEST, type Request } from './request.ts';

interface Around {
  people: readonly string[];
  components: Schema;
}

type Body = Request['body'];

const isJson = (type: string | undefined) => /json/.test(type ?? '');

/** One member of what was sent gives way to one that fits as well. */
function mixed(sent: unknown, fit: unknown, at: number): unknown {
  const members = Object.entries(Object(fit) as object);
  const [name, value] = members[at % Math.max(members.length, 1)] ?? [];
  return name === undefined ? sent : { ...(sent as object), [name]: value };
}

function bodyLike(body: Body, type: string | undefined, schema: Schema, components: Schema) {
  if (typeof body !== 'string' || body === '') return fc.constant(body);
  const same = { weight: 4, arbitrary: fc.constant<Body>(body) };
  const none = { weight: 1, arbitrary: nastyBody };
  if (!isJson(type)) return fc.oneof(same, none);
  const sent: unknown = JSON.parse(body);
  const text = (value: unknown): Body => JSON.stringify(value) ?? '';
  const other = fc
    .tuple(fitting(schema, components), fc.nat())
    .map(([fit, at]) => text(mixed(sent, fit, at)));
  const wrong = fc.tuple(fc.nat(), nastyValue).map(([at, by]) => text(spoilt(sent, at, by)));
  return fc.oneof(same, none, { weight: 2, arbitrary: other }, { weight: 3, arbitrary: wrong });
}

/** The path with its query, or with one more member in it that nobody asked for. */
const pathLike = (path: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(path) },
    nastyText.map((text) => {
      const [plain = '', query = ''] = path.split('?');
      const members = new URLSearchParams(query);
      const [name = 'cursor'] = [...members.keys()];
      members.set(name, text.slice(0, LONGEST).toWellFormed());
      return `${plain}?${members}`;
    }),
  );

/** What people asked before and got, once more: as it was, by somebody else, or with one thing changed. */
export function askedAgain(
  { method, bodies }: Operation,
  asked: readonly Request[],
  { people, components }: Around,
): fc.Arbitrary<Request> {
  return fc.constantFrom(...asked).chain((request) => {
    const type = request.headers['content-type'];
    const schema = bodies.find((one) => type?.startsWith(one.type))?.schema ?? {};
    const key =
      method === 'GET' ? fc.constant(undefined) : fc.option(fc.uuid(), { nil: undefined });
    return fc.record({
      method: fc.constant(request.method),
      path: pathLike(request.path),
      by: fc.oneof({ weight: 8, arbitrary: fc.constant(request.by) }, fc.constantFrom(...people)),
      headers: key.map((one) => ({
        ...request.headers,
        ...(one ? { 'idempotency-key': one } : {}),
      })),
      body: bodyLike(request.body, type, schema, components),
    });
  });
}
